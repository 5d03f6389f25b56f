// `npm test`: set up, check, test (browser tests included). `--full` adds the long statistical and generative forms.
// Further words go to the test runner: `npm test -- test/records`.
import { findChromium, findShell, run, setUp, stop } from './setup.mjs';

setUp();
const words = process.argv.slice(2);
const full = words.includes('--full');
const chosen = words.filter(word => word !== '--full');
const chromium = findChromium();
const shell = findShell();
if (!chromium && !process.env.SLIPSTEP_NO_BROWSER)
  stop(
    'No Chromium was found for the browser tests. Install one (Debian: apt-get install chromium), or name it in CHROMIUM, or set SLIPSTEP_NO_BROWSER=1 to leave those tests out, and run the command again.',
  );
if (chosen.length === 0 && run(['tools/check.mjs']) !== 0) process.exit(1);
process.exitCode = run(['node_modules/vitest/vitest.mjs', 'run', ...chosen], {
  // The app is built from these very sources: the set-up above has seen to that.
  env: {
    SLIPSTEP_BUILT: '1',
    ...(chromium ? { CHROMIUM: chromium } : {}),
    ...(shell ? { CHROMIUM_SHELL: shell } : {}),
    ...(full ? { SLIPSTEP_FULL: '1' } : {}),
  },
});
