import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** These have a process of their own: they replace a module for their tests, or count work (test/work.ts). All other files
 * leave nothing behind, so a process runs one after another and compiles what they use once. */
const OWN = ['test/**/growth.test.ts', 'test/cli/table.test.ts', 'test/web/{keeping,one-record,session}.test.ts'];
/** What only a browser can show; and what is looked at by night alone: every width, language and colour, on paper too. */
const BROWSER = 'test/browser/**/*.test.ts';
const LOOKS = 'lab/look/**/*.test.ts';

/** Which form is run: `npm run test:long` and `npm run test:look` set one of these (tools/test.mjs). */
const long = process.env['SLIPSTEP_FULL'] !== undefined;
const look = process.env['SLIPSTEP_LOOK'] !== undefined;

// What hangs is told soon, and a machine that is busy with ten other things is only slow. By night some tests work for minutes.
const LIMIT = (long || look ? 900 : 120) * 1000;
const browser = {
  extends: true as const,
  test: { name: 'browser', include: look ? [BROWSER, LOOKS] : [BROWSER], globalSetup: 'test/browser/build.ts', isolate: false },
};
const core = [
  { extends: true as const, test: { name: 'own', include: OWN } },
  {
    extends: true as const,
    test: { name: 'shared', include: ['test/**/*.test.{ts,tsx}'], exclude: [...OWN, BROWSER], isolate: false },
  },
];

/** Statistics in real sizes, damage, whole sessions and runs of a cohort, and the tests of the laboratory itself. */
const lab = {
  extends: true as const,
  test: { name: 'lab', include: ['lab/test/**/*.test.ts'], testTimeout: 7_200_000, hookTimeout: 900_000 },
};

export default defineConfig({
  test: {
    projects: look ? [browser] : long ? [...core, lab] : [...core, browser],
    reporters: ['default', './tools/plain-reporter.mjs'],
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    expect: { poll: { timeout: 100_000 } },
    maxWorkers: Math.max(2, availableParallelism()),
    setupFiles: ['test/spent.ts', 'test/zone.ts'],
    // Commands that tests start as processes of their own find our code compiled: two thirds of what such a start costs.
    env: {
      NODE_COMPILE_CACHE: resolve(import.meta.dirname, '.cache/compiled'),
      // They speak English, whatever this machine speaks.
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'C',
      // The zone that somebody asks for, in place of one for each file (test/zone.ts).
      ZONE: process.env['TZ'] ?? '',
    },
  },
});
