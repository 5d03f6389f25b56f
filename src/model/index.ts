export { type Alone, ARRIVALS, aloneOf, PRESS_SHARE, pressingOf, SPENT, slope } from './equations/alone.ts';
export { BUSY_DAYS, BUSY_MONTH, BUSY_SENDS, type BusySpell, whileBusy } from './equations/busy.ts';
export { comparePersons } from './equations/canonical.ts';
export { pairCode, placePairs, setActs } from './simulate/side-by-side.ts';
export { drawPerturbed } from './equations/perturbed.ts';
export {
  type ClaimResult,
  type ClaimsOptions,
  claimShare,
  countSteps,
  lettingGoKindly,
  POPULATION,
  type StepCounts,
  type Stepper,
  STEPPERS,
  stepShare,
  drawTrio,
  type Prevalence,
  prevalenceOver,
  runClaims,
  type Trio,
  trioOf,
  trioWith,
} from './claims/index.ts';
export { type BasinAxis, type BasinMap, type BasinOptions, basins } from './equilibria/basins.ts';
export { type Bid, type BidOptions, type BidRun, simulateBids } from './simulate/bids.ts';
export { type Branch, type BranchPoint, type SpecialPoint } from './equilibria/continuation.ts';
export {
  type Acts,
  AT_EASE,
  drift,
  PAIR_DIMENSION,
  PERSON_DIMENSION,
  type StateName,
  STATES,
} from './equations/drift.ts';
export {
  EQUATIONS,
  INPUTS,
  inputsOf,
  PAIR_STATES,
  pairSystem,
  parametersOf,
  personEquations,
} from './equations/equations.ts';
export { type Equilibrium, equilibria, equilibriumNear } from './equilibria/equilibria.ts';
export { foldsAlong } from './equilibria/folds.ts';
export { type Dial, follow, withDial } from './equilibria/follow.ts';
export { Stalled } from './solve/adaptive.ts';
export { type Complex, eigenvalues } from './solve/linear.ts';
export {
  actsUnder,
  type Move,
  MOVE_KINDS,
  type MoveKind,
  MOVERS,
  type Mover,
  MOVES,
  type MoveType,
  usualMove,
} from './equations/move.ts';
export {
  faultsOf,
  PARAMETERS,
  type Dyad,
  type Parameter,
  type Person,
  type Rates,
  rangeOf,
  swapped,
  type Who,
} from './equations/person.ts';
export {
  type BandName,
  LIVING_BANDS,
  LIVING_RATES,
  PRESETS,
  SETTLED_PRESETS,
  type Preset,
  pairWith,
  personWith,
  presetNamed,
  REFERENCE_BANDS,
  REFERENCE_RATES,
  referencePair,
  referencePerson,
  STEADY_BANDS,
  STEADY_RATES,
  VARIANTS,
  type Variant,
} from './equations/presets.ts';
export { closenessAt, loopGainAt, reachingShares, response } from './equations/reach.ts';
export { REGIME_CUTS, REGIMES, type Regime, regimeFrom, regimeOf } from './equilibria/regime.ts';
export {
  type Course,
  type PersonCourse,
  type SimulateOptions,
  type Solver,
  SOLVERS,
  simulate,
} from './simulate/simulate.ts';
export { CALM_START, calmStart, type PersonState, pairState, swappedState } from './equations/start.ts';
export {
  type Compiled,
  type CompiledSystem,
  compile,
  compileSystem,
  differentiate,
  type Equation,
  type Expression,
  equationToMathML,
  evaluate,
  fixed,
  isAutonomous,
  jacobianOf,
  namesOf,
  nameToMathML,
  pairOf,
  parseEquations,
  parseExpression,
  type System,
  systemOf,
  toMathML,
  toText,
} from './expression/index.ts';
export {
  emitMarch,
  Ensemble,
  ensembleOf,
  type Kernel,
  type March,
  type MarchCode,
  type MarchOptions,
  type Method,
  Tracing,
} from './kernel/index.ts';
