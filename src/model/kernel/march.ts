import { isAutonomous, type System, TIME } from '../expression/index.ts';
import { lower } from './lower.ts';
import { optimise } from './optimise.ts';
import { LEVEL, type Precision, Program, usesOf, type Value } from './program.ts';
import { type Bytes, doubleBytes, I, moduleOf, TYPE, VECTOR_BYTES } from './wasm.ts';
import { type Home, inMemory, Locals, Writer } from './write.ts';

export type Method = 'rk4' | 'euler';

export interface MarchOptions {
  /** Two doubles or four singles in a vector; default double. Singles carry a compensation for the rounding of their
   * state. */
  readonly precision?: Precision;
  /** Classical Runge-Kutta of order 4 (default) or Euler. */
  readonly method?: Method;
  /** Vectors in flight, 1 to 8; default 6 for doubles of more than four states, else 8. Changes no result. */
  readonly vectors?: number;
  /** Fused multiply-add where the machine has it: faster, other bits on other machines. Default false. */
  readonly relaxed?: boolean;
  /** Parameters that are one number for all members; all others are one a member. */
  readonly shared?: readonly string[];
}

/** A kernel as bytes, with what its caller must know about memory. */
export interface MarchCode {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly precision: Precision;
  readonly method: Method;
  /** Members that are done together; counts are padded to a multiple of it. */
  readonly group: number;
  readonly states: readonly string[];
  /** Rows of memory after the states (and their compensation rows in single precision), one number a member. */
  readonly memberParameters: readonly string[];
  readonly sharedParameters: readonly string[];
  readonly inputs: readonly string[];
}

/** A method as data. Every stage evaluates at `start + step * reach * (slope of the stage before)`. The result is start
 * + step * the weighted sums of slopes. */
export interface Tableau {
  /** Position of each stage in the step, and the factor of its slope in the next stage, both in steps. */
  readonly stages: readonly { readonly along: number; readonly reach: number }[];
  readonly result: readonly { readonly weight: number; readonly slopes: readonly number[] }[];
}

export const TABLEAUS: Readonly<Record<Method, Tableau>> = {
  rk4: {
    stages: [
      { along: 0, reach: 0.5 },
      { along: 0.5, reach: 0.5 },
      { along: 0.5, reach: 1 },
      { along: 1, reach: 0 },
    ],
    result: [
      { weight: 1 / 6, slopes: [0, 3] },
      { weight: 1 / 3, slopes: [1, 2] },
    ],
  },
  euler: { stages: [{ along: 0, reach: 0 }], result: [{ weight: 1, slopes: [0] }] },
};

/** Layout of the header in bytes. Each stage has a row: along and reach as doubles, times the step. The weights of the
 * result follow, times the step, then shared parameters, both in the kernel's precision. */
export const HEADER = { stages: 0, stageBytes: 16, weights: 64, shared: 128 } as const;

/** Start of the kernel's own scratch memory; the header and the table of inputs lie below it. */
export const SCRATCH = 32_768;
/** Start of the rows. */
export const ROWS = 131_072;

/** Slots of the stage program. */
const SLOT = { state: 0, parameter: 1000, input: 2000, time: 3000 };

/** Writes the WebAssembly of `march(groups, steps, firstStep, step, from, stride, rows, header, inputs)`: advances every
 * member by a number of steps of one length. Drift is computed on the optimised equations; `optimise` says what that
 * changes. */
export function emitMarch(system: System, options: MarchOptions = {}): MarchCode {
  const { precision = 'double', method = 'rk4', shared = [] } = options;
  const vectors = options.vectors ?? (precision === 'double' && system.states.length > 4 ? 6 : 8);
  const plan = planOf(system, options);
  const memberParameters = system.parameters.filter(name => !shared.includes(name));
  const sharedParameters = system.parameters.filter(name => shared.includes(name));
  const bytes = writeMarch({ ...plan, system, precision, method, vectors, memberParameters, sharedParameters });
  return {
    bytes,
    precision,
    method,
    group: vectors * (precision === 'double' ? 2 : 4),
    states: system.states,
    memberParameters,
    sharedParameters,
    inputs: system.inputs,
  };
}

/** One stage as machine operations, and the names of what it reads. */
export interface Plan {
  readonly program: Program;
  /** The slope of each state. */
  readonly outputs: readonly Value[];
  readonly slots: (number: number) => Value;
  /** `state3_1` or `parameter3_1` of a slot and a vector. */
  readonly slotName: (slot: number, vector: number) => string;
  readonly used: (value: Value) => boolean;
}

export function planOf(system: System, options: MarchOptions): Plan {
  const { precision = 'double', relaxed = false, shared = [] } = options;
  const fixed = new Set(system.parameters);
  const drift = optimise(system.drift, name => fixed.has(name));
  return stageProgram(system, drift, new Program(precision, relaxed), new Set(shared));
}

/** One stage: from its state to the slopes there. */
function stageProgram(system: System, drift: System['drift'], program: Program, shared: ReadonlySet<string>): Plan {
  const values = new Map<string, number>([
    ...system.states.map((name, i) => [name, SLOT.state + i] as const),
    ...system.parameters.map((name, i) => [name, SLOT.parameter + i] as const),
    ...system.inputs.map((name, i) => [name, SLOT.input + i] as const),
    [TIME, SLOT.time],
  ]);
  const levelOf = (number: number) =>
    number >= SLOT.time || number < SLOT.parameter
      ? LEVEL.stage
      : number >= SLOT.input
        ? LEVEL.step
        : shared.has(system.parameters[number - SLOT.parameter]!)
          ? LEVEL.run
          : LEVEL.member;
  const slot = (p: Program) => (number: number) => p.slot(number, levelOf(number));
  const fused = program.fused(lower(program, drift, name => slot(program)(values.get(name)!)));
  const slots = slot(fused.program);
  const uses = usesOf(fused.program.operations, fused.outputs);
  const kinds = ['state', 'parameter'];
  return {
    ...fused,
    slots,
    slotName: (number, v) => `${kinds[Math.floor(number / 1000)]}${number % 1000}_${v}`,
    used: value => uses[value]! > 0,
  };
}

interface Writing extends Plan {
  readonly system: System;
  readonly precision: Precision;
  readonly method: Method;
  readonly vectors: number;
  readonly memberParameters: readonly string[];
  readonly sharedParameters: readonly string[];
}

/** Parameters of the function, in order. */
const P = { groups: 0, steps: 1, firstStep: 2, step: 3, from: 4, stride: 5, rows: 6, header: 7, inputs: 8 } as const;
const INTS = { base: 9, cursor: 10, k: 11, stage: 12, input: 13, slopes: 14 } as const;
const INT_COUNT = 6;
const FIRST_VECTOR = 15;

function writeMarch(plan: Writing): Uint8Array<ArrayBuffer> {
  const { system, precision, method, vectors, slots, outputs } = plan;
  const { stages, result } = TABLEAUS[method];
  const n = system.states.length;
  const each = (count: number) => Array.from({ length: count }, (_, i) => i);
  const w = new Writer(plan.program, outputs, vectors, new Locals(FIRST_VECTOR), SCRATCH);
  const { lanes } = w;
  const compensated = precision === 'single';
  const parameterSlot = (name: string): Value => slots(SLOT.parameter + system.parameters.indexOf(name));
  const splat = (bytes: Bytes): (() => Bytes) => {
    const local = w.locals.take();
    w.emit(bytes, I.set(local));
    return () => I.get(local);
  };
  const fromHeader = (offset: number): Bytes => [...I.get(P.header), ...lanes.loadSplat(offset)];
  const count = (local: number, by: number) => w.emit(I.get(local), I.int(by), I.addInt, I.tee(local));

  // Once a run: constants and shared parameters, the same for all vectors.
  const weights = result.map((_, g) => splat(fromHeader(HEADER.weights + g * lanes.bytesPerValue))());
  plan.sharedParameters.forEach((name, i) =>
    w.bind(parameterSlot(name), splat(fromHeader(HEADER.shared + i * lanes.bytesPerValue))),
  );
  w.writeRun();

  const take = (): Home => w.takeMemory();
  const start = each(n).map(take);
  const lost = compensated ? each(n).map(take) : [];
  const state = each(n).map(take);
  const slopes = stages.map(() => each(n).map(() => w.takeOffset()));
  /** The slopes of the stage at hand. */
  const slope = slopes[0]!.map(offset => inMemory(INTS.slopes, offset));
  const copy = (from: Home, to: Home): void => {
    for (const v of each(vectors)) w.emit(to.set(v, from.get(v)));
  };
  const [reach, time] = [w.locals.take(), w.locals.take()];
  each(n).forEach(i => w.bind(slots(SLOT.state + i), state[i]!.get));
  w.bind(slots(SLOT.time), () => I.get(time));
  const sinks = new Map<Value, readonly Home[]>();
  outputs.forEach((o, i) => sinks.set(o, [...(sinks.get(o) ?? []), slope[i]!]));

  const row = inMemory(INTS.cursor, 0);
  const rows = (homes: readonly Home[], way: 'load' | 'store'): void => {
    for (const home of homes) {
      if (way === 'load') copy(row, home);
      else copy(home, row);
      w.emit(I.get(INTS.cursor), I.get(P.stride), I.addInt, I.set(INTS.cursor));
    }
  };
  const resetCursor = () => w.emit(I.get(INTS.base), I.set(INTS.cursor));
  const sum = (terms: readonly Bytes[]): Bytes => terms.flatMap((t, at) => (at === 0 ? t : [...t, ...lanes.op.add]));
  const product = (...[a, b]: readonly [Bytes, Bytes]): Bytes => [...a, ...b, ...lanes.op.mul];
  /** The step's change of a state, from the slopes of all stages. */
  const change = (i: number, v: number): Bytes =>
    sum(
      result.map((group, g) =>
        product(weights[g]!, sum(group.slopes.map(stage => inMemory(null, slopes[stage]![i]!).get(v)))),
      ),
    );

  w.emit(I.get(P.rows), I.set(INTS.base));
  w.emit(I.loop); // groups of members
  resetCursor();
  rows([...start, ...lost], 'load');
  const parameters = plan.memberParameters.map(name => {
    const home = w.takeMemory();
    w.bind(parameterSlot(name), home.get);
    return home;
  });
  rows(parameters, 'load');
  w.writeKept(LEVEL.member);
  for (const i of each(n)) copy(start[i]!, state[i]!);
  w.emit(I.int(0), I.set(INTS.k), I.get(P.inputs), I.set(INTS.input));

  w.emit(I.loop); // steps
  system.inputs.forEach((_, i) =>
    w.bind(slots(SLOT.input + i), splat([...I.get(INTS.input), ...lanes.loadSplat(i * lanes.bytesPerValue)])),
  );
  if (system.inputs.length > 0) {
    count(INTS.input, system.inputs.length * lanes.bytesPerValue);
    w.emit(I.drop);
  }
  w.writeKept(LEVEL.step);
  w.emit(I.get(P.header), I.set(INTS.stage), I.int(0), I.set(INTS.slopes));

  w.emit(I.loop); // stages
  w.emit(I.get(INTS.stage), I.loadDouble(8), lanes.splatDouble, I.set(reach));
  if (!isAutonomous(system)) {
    w.emit(I.get(P.from), I.get(P.firstStep), I.get(INTS.k), I.addInt, I.intToDouble, I.get(P.step), I.mulDouble);
    w.emit(I.addDouble, I.get(INTS.stage), I.loadDouble(0), I.addDouble, lanes.splatDouble, I.set(time));
  }
  w.writeInner(LEVEL.stage, sinks);
  for (const i of each(n))
    for (const v of each(vectors))
      w.emit(state[i]!.set(v, sum([start[i]!.get(v), product(I.get(reach), slope[i]!.get(v))])));
  count(INTS.slopes, n * vectors * VECTOR_BYTES);
  w.emit(I.drop);
  count(INTS.stage, HEADER.stageBytes);
  w.emit(I.get(P.header), I.int(stages.length * HEADER.stageBytes), I.addInt, I.lessUnsigned, I.branchIf(0), I.end);

  for (const i of each(n))
    for (const v of each(vectors)) {
      if (compensated) addCompensated(w, start[i]!, change(i, v), lost[i]!, v);
      else w.emit(start[i]!.set(v, sum([start[i]!.get(v), change(i, v)])));
      w.emit(state[i]!.set(v, start[i]!.get(v)));
    }
  count(INTS.k, 1);
  w.emit(I.get(P.steps), I.lessUnsigned, I.branchIf(0), I.end);

  resetCursor();
  rows([...start, ...lost], 'store');
  count(INTS.base, vectors * VECTOR_BYTES);
  w.emit(I.drop, I.get(P.groups), I.int(1), I.subInt, I.tee(P.groups), I.branchIf(0), I.end);
  if (w.takeOffset() > ROWS)
    throw new RangeError(
      `${n} states in ${vectors} vectors do not fit into the memory of the kernel: take fewer vectors.`,
    );

  const { int, double, vector } = TYPE;
  return moduleOf(
    'march',
    [int, int, int, double, double, int, int, int, int],
    [],
    [
      [INT_COUNT, int],
      [w.locals.end - FIRST_VECTOR, vector],
    ],
    w.code,
  );
}

/** Kahan's sum (kahan1965 in docs/sources.bib): what rounding took from the last steps is kept and given back. */
function addCompensated(w: Writer, total: Home, by: Bytes, lost: Home, v: number): void {
  const { op } = w.lanes;
  const [change, next] = [w.locals.take(), w.locals.take()];
  w.emit(by, lost.get(v), op.sub, I.set(change));
  w.emit(total.get(v), I.get(change), op.add, I.set(next));
  w.emit(lost.set(v, [...I.get(next), ...total.get(v), ...op.sub, ...I.get(change), ...op.sub]));
  w.emit(total.set(v, I.get(next)));
  w.locals.give(change);
  w.locals.give(next);
}

/** The header's bytes for a step length. */
export function headerOf(code: MarchCode, step: number, shared: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const { stages, result } = TABLEAUS[code.method];
  const size = code.precision === 'double' ? 8 : 4;
  const bytes = new Uint8Array(HEADER.shared + Math.ceil((code.sharedParameters.length * size) / 16) * 16);
  const view = new DataView(bytes.buffer);
  const put = (at: number, value: number) =>
    size === 8 ? view.setFloat64(at, value, true) : view.setFloat32(at, value, true);
  stages.forEach(({ along, reach }, i) =>
    bytes.set([...doubleBytes(along * step), ...doubleBytes(reach * step)], HEADER.stages + i * HEADER.stageBytes),
  );
  result.forEach(({ weight }, i) => put(HEADER.weights + i * size, weight * step));
  code.sharedParameters.forEach((_, i) => put(HEADER.shared + i * size, shared[i]!));
  return bytes;
}
