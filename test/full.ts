import { test } from 'vitest';

/** Whether this is the long form (`npm run test:long`): real sizes of what is statistical, more seeds, more damage. */
export const FULL = process.env['SLIPSTEP_FULL'] !== undefined;
/** Whether this is the form for looks (`npm run test:look`): every width, language, colour and journey, in a browser. */
export const LOOK = process.env['SLIPSTEP_LOOK'] !== undefined;

/** A test of the long form alone. */
export const long: typeof test = test.runIf(FULL) as typeof test;
/** A browser test that only the form for looks runs, by night. */
export const nightly: typeof test = test.runIf(LOOK) as typeof test;
