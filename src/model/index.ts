export { type Alone, ARRIVALS, aloneOf, PRESS_SHARE, pressingOf, SPENT, slope } from './equations/alone.ts';
export { type BusySpell, whileBusy } from './equations/busy.ts';
export { comparePersons } from './equations/canonical.ts';
export { pairCode, placePairs, setActs } from './simulate/side-by-side.ts';
export { drawPerturbed } from './equations/perturbed.ts';
export {
  type ClaimResult,
  claimOfHundred,
  POPULATION,
  type OfHundred,
  type Stepper,
  stepOfHundred,
  stepShare,
  type Prevalence,
  prevalenceOver,
  runClaims,
  trioOf,
  trioWith,
} from './claims/index.ts';

export { type BidRun, simulateBids, walkBids } from './simulate/bids.ts';

export { PERSON_DIMENSION, STATES } from './equations/drift.ts';
export { personEquations } from './equations/equations.ts';
export { equilibria } from './equilibria/equilibria.ts';
export { foldsAlong } from './equilibria/folds.ts';
export { withDial } from './equilibria/follow.ts';
export { Stalled } from './solve/adaptive.ts';

export { actsUnder, type Move, MOVE_KINDS, type MoveKind, MOVERS, MOVES, usualMove } from './equations/move.ts';
export { faultsOf, PARAMETERS, type Dyad, type Parameter, type Person, swapped, type Who } from './equations/person.ts';
export { PRESETS, presetNamed, STEADY_RATES, tiedAs, VARIANTS } from './equations/presets.ts';
export { closenessAt, loopGainAt, reachingShares } from './equations/reach.ts';
export { regimeOf } from './equilibria/regime.ts';
export { type Course, type PersonCourse, type Solver, SOLVERS, simulate } from './simulate/simulate.ts';
export { CALM_START } from './equations/start.ts';
export { type Equation, equationToMathML, pairOf, parseEquations, type System, systemOf } from './expression/index.ts';
export { emitMarch, Ensemble, ensembleOf, type Kernel, type Method, Tracing } from './kernel/index.ts';
export { BUSY_MONTH } from './equations/busy.ts';
export { type Bid } from './simulate/bids.ts';
