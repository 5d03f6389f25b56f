/** What the laboratory (`lab/`) uses of this floor beside its door. Nothing else may import it. */
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
export { pressureSent, warmthSent } from './equations/drift.ts';
export { refuseUnlessAboveZero, type Advance, simulateBy } from './simulate/simulate.ts';
export { inOrder } from './equations/canonical.ts';
