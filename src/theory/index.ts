export { type BidPath, goingAhead } from './ahead.ts';
export { type Carries } from './carries.ts';
export { type Explains, explains } from './compare.ts';
export { type Edge } from './edges.ts';
export { fitTheory, fittingTheory, type Fitted, type Theory, type TheoryOptions } from './fitted.ts';
export { foretells } from './foretells.ts';
export { NEAR_TIPPING } from './tipping.ts';
