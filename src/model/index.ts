export { type Acts, AT_EASE, drift, PAIR_DIMENSION, PERSON_DIMENSION, type StateName, STATES } from './drift.ts';
export { type Move, MOVE_KINDS, type MoveKind, MOVERS, type Mover, MOVES, type MoveType, usualMove } from './move.ts';
export {
  faultsOf,
  PARAMETERS,
  type Pair,
  type Parameter,
  type Person,
  type Rates,
  rangeOf,
  swapped,
  type Who,
} from './person.ts';
export {
  type BandName,
  PRESETS,
  type Preset,
  presetNamed,
  REFERENCE_BANDS,
  REFERENCE_RATES,
  referencePair,
  referencePerson,
} from './presets.ts';
export { type Course, type PersonCourse, type SimulateOptions, simulate } from './simulate.ts';
export { CALM_START, calmStart, type PersonState, pairState, swappedState } from './start.ts';
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
