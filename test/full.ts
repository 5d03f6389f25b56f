/** Whether this is the long form (`npm test -- --full`): more seeds, more damage, every width, language and colour of a page. */
export const FULL = process.env['SLIPSTEP_FULL'] !== undefined;
