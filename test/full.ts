/** Whether this is the long form (`npm run test:long`): real sizes of what is statistical, more seeds, more damage. */
export const FULL = process.env['SLIPSTEP_FULL'] !== undefined;
/** Whether this is the form for looks (`npm run test:look`): every width, language, colour and journey, in a browser. */
export const LOOK = process.env['SLIPSTEP_LOOK'] !== undefined;
