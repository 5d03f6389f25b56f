// `npm test`: set up, check, test (browser tests included), in five minutes on two cores.
// `npm run test:long`: statistical tests in real sizes, more seeds, more damage. `npm run test:look`: every browser
// test. Further words go to the test runner: `npm test -- test/records`.
import { findChromium, findShell, runBeside, setUpCode, stop } from './setup.mjs';

await setUpCode();
const words = process.argv.slice(2);
const FORMS = { '--long': 'SLIPSTEP_FULL', '--look': 'SLIPSTEP_LOOK' };
const forms = Object.keys(FORMS).filter(word => words.includes(word));
const chosen = words.filter(word => !(word in FORMS));
const chromium = forms.includes('--long') ? null : findChromium();
const shell = chromium && findShell();
if (!chromium && !forms.includes('--long') && !process.env.SLIPSTEP_NO_BROWSER)
  stop(
    'No Chromium was found for the browser tests. Install one (Debian: apt-get install chromium), or name it in CHROMIUM, or set SLIPSTEP_NO_BROWSER=1 to leave those tests out, and run the command again.',
  );

const whole = chosen.length === 0 && forms.length === 0;
// The checks go on beside the build and the tests. A part without browser tests needs no app (test/browser/build.ts).
const checked = whole ? runBeside(['tools/check.mjs'], { quiet: true }) : 0;
const built = whole && chromium !== null;
if (built && (await runBeside(['tools/build.mjs'])) !== 0) process.exit(1);
const without = ['--project=own', '--project=shared', ...(forms.includes('--long') ? ['--project=lab'] : [])];
const projects = chromium === null ? without : [];
const tested = await runBeside(['node_modules/vitest/vitest.mjs', 'run', ...projects, ...chosen], {
  env: {
    ...(built ? { SLIPSTEP_BUILT: '1' } : {}),
    ...(chromium ? { CHROMIUM: chromium } : {}),
    ...(shell ? { CHROMIUM_SHELL: shell } : {}),
    ...Object.fromEntries(forms.map(form => [FORMS[form], '1'])),
  },
});
process.exitCode = tested || (await checked);
