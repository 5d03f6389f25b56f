/** What the laboratory (`lab/`) and tests use of this floor beside its door. Nothing else may import it. */
export { endOfFew } from './interval.ts';
export { lbfgs } from './lbfgs.ts';
export { exchangeMessage } from './message.ts';
export { philox4x32 } from './random.ts';
