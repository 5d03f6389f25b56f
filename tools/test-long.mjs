// `npm run test:long`: the tests of the laboratory, in their long statistical forms. Further words go to the test runner.
import { run, setUp } from './setup.mjs';

setUp();
process.exitCode = run(
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'lab/vitest.config.ts', ...process.argv.slice(2)],
  { env: { SLIPSTEP_FULL: '1' } },
);
