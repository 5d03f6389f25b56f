/** Names for the laboratory (`lab/`) and the tests, beside the door of this floor. Nothing else may import them. */
export { endOfFew } from './interval.ts';
export { lbfgs } from './lbfgs.ts';
export { exchangeMessage } from './message.ts';
export { philox4x32 } from './random.ts';
