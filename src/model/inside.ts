/** Names of this floor for the laboratory (`lab/`) and tests only. */
export { type Field } from './equations/field.ts';
export { type RightHandSide } from './solve/problem.ts';
export { solveInPlace } from './solve/linear.ts';
export { isConstant, divide, exp, log, multiply, symbol } from './expression/index.ts';
export { DORMAND_PRINCE } from './solve/tableau.ts';
export { Program, type Value, LEVEL } from './kernel/program.ts';
export { lower } from './kernel/lower.ts';
export { optimise } from './kernel/optimise.ts';
export { Table } from './kernel/table.ts';
export { I, moduleOf, TYPE, V, VECTOR_BYTES } from './kernel/wasm.ts';
export { type Home, inMemory, Locals, Writer } from './kernel/write.ts';
export { type Acts, AT_EASE, drift, PAIR_DIMENSION, pressureSent, warmthSent } from './equations/drift.ts';
export { refuseUnlessAboveZero, type Advance, simulateBy } from './simulate/simulate.ts';
export { inOrder } from './equations/canonical.ts';
export { claimShare, countSteps, drawTrio, lettingGoKindly, STEPPERS, type Trio } from './claims/index.ts';
export { basins } from './equilibria/basins.ts';
export { type BidOptions } from './simulate/bids.ts';
export { EQUATIONS, INPUTS, inputsOf, PAIR_STATES, pairSystem } from './equations/equations.ts';
export { equilibriumNear } from './equilibria/equilibria.ts';
export { follow } from './equilibria/follow.ts';
export {
  type BandName,
  pairWith,
  personWith,
  referencePair,
  referencePerson,
  SETTLED_PRESETS,
} from './equations/presets.ts';
export { response } from './equations/reach.ts';
export { type Regime, regimeFrom } from './equilibria/regime.ts';
export { type SimulateOptions } from './simulate/simulate.ts';
export { calmStart, pairState, swappedState } from './equations/start.ts';
export { compileSystem, type Expression, fixed, isAutonomous, jacobianOf, namesOf } from './expression/index.ts';
export { type MarchCode, type MarchOptions } from './kernel/index.ts';
