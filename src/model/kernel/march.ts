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
  /** Vectors in flight, 1 to 8; default 8 for up to four states, else 6. Changes no result. */
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

/** Stages of a method: [how far along the step, weight, how far the next stage looks]. The weights sum to `total`. */
export const STAGES: Readonly<
  Record<Method, { readonly total: number; readonly stages: readonly (readonly number[])[] }>
> = {
  rk4: {
    total: 6,
    stages: [
      [0, 1, 0.5],
      [0.5, 2, 0.5],
      [0.5, 2, 1],
      [1, 1, 0],
    ],
  },
  euler: { total: 1, stages: [[0, 1, 0]] },
};

/** Bytes of the header: stage table (offset, weight, reach as doubles), then shared parameters in the kernel's precision. */
export const HEADER = { stages: 0, stageBytes: 24, final: 96, shared: 128 } as const;

/** Where the kernel's own scratch memory begins; below it lie the header and the table of inputs. */
export const SCRATCH = 32_768;
/** Where rows begin. */
export const ROWS = 131_072;

/** Slots of the stage program. */
const SLOT = { state: 0, start: 1000, sum: 2000, parameter: 3000, input: 4000, time: 5000, weight: 5001, reach: 5002 };

/** Writes the WebAssembly of `march(groups, steps, firstStep, step, from, stride, rows, header, inputs)`: advances every
 * member by a number of steps of one length. Drift is computed on the optimised equations; `optimise` says what that
 * changes. */
export function emitMarch(system: System, options: MarchOptions = {}): MarchCode {
  const { precision = 'double', method = 'rk4', shared = [] } = options;
  const vectors = options.vectors ?? (system.states.length > 4 ? 6 : 8);
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
  /** New sums, then new stage states. */
  readonly outputs: readonly Value[];
  readonly slots: (number: number) => Value;
  readonly weight: Value;
  readonly reach: Value;
  /** `state3_1`, `start3_1`, `sum3_1` or `parameter3_1` of a slot and a vector. */
  readonly slotName: (slot: number, vector: number) => string;
  readonly used: (value: Value) => boolean;
}

export function planOf(system: System, options: MarchOptions): Plan {
  const { precision = 'double', relaxed = false, shared = [] } = options;
  const fixed = new Set(system.parameters);
  const drift = optimise(system.drift, name => fixed.has(name));
  return stageProgram(system, drift, new Program(precision, relaxed), new Set(shared));
}

/** One stage: from the stage's state, the step's start and the weighted sum so far, the next of each. */
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
  const from = slot(program);
  const slopes = lower(program, drift, name => from(values.get(name)!));
  const sums = slopes.map((k, i) => program.add(from(SLOT.sum + i), program.mul(from(SLOT.weight), k)));
  const next = slopes.map((k, i) => program.add(from(SLOT.start + i), program.mul(from(SLOT.reach), k)));
  const fused = program.fused([...sums, ...next]);
  const slots = slot(fused.program);
  const uses = usesOf(fused.program.operations, fused.outputs);
  const kinds = ['state', 'start', 'sum', 'parameter'];
  return {
    ...fused,
    slots,
    weight: slots(SLOT.weight),
    reach: slots(SLOT.reach),
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
const INTS = { base: 9, cursor: 10, k: 11, stage: 12, input: 13, read: 14, write: 15 } as const;
const INT_COUNT = 7;
const FIRST_VECTOR = 16;
/** Up to this many vectors of states (two states in four vectors, say), everything stays in registers. */
const MOST_LOCAL = 8;

function writeMarch(plan: Writing): Uint8Array<ArrayBuffer> {
  const { system, precision, method, vectors, slots, outputs } = plan;
  const n = system.states.length;
  const each = (count: number) => Array.from({ length: count }, (_, i) => i);
  // A state's new sum and its next value belong together: the slope they share is then used at once.
  const w = new Writer(
    plan.program,
    each(n).flatMap(i => [outputs[i]!, outputs[n + i]!]),
    vectors,
    new Locals(FIRST_VECTOR),
    SCRATCH,
  );
  const { lanes } = w;
  const compensated = precision === 'single';
  const stages = STAGES[method].stages.length;
  const parameterSlot = (name: string): Value => slots(SLOT.parameter + system.parameters.indexOf(name));
  const splat = (bytes: Bytes): ((v: number) => Bytes) => {
    const local = w.locals.take();
    w.emit(bytes, I.set(local));
    return () => I.get(local);
  };
  const count = (local: number, by: number) => w.emit(I.get(local), I.int(by), I.addInt, I.tee(local));

  // Once a run: constants and shared parameters, the same for all vectors.
  const final = splat([...I.get(P.header), ...lanes.loadSplat(HEADER.final)])(0);
  const zero = splat(lanes.constant(0))(0);
  plan.sharedParameters.forEach((name, i) =>
    w.bind(
      parameterSlot(name),
      splat([...I.get(P.header), ...lanes.loadSplat(HEADER.shared + i * lanes.bytesPerValue)]),
    ),
  );
  w.writeRun();

  const local = n * vectors <= MOST_LOCAL;
  const take = (): Home => (local ? w.takeLocals() : w.takeMemory());
  const start = each(n).map(take);
  const sum = each(n).map(take);
  const lost = compensated ? each(n).map(take) : [];
  // Two buffers hold the stage's states: one is read while the other is written.
  const buffer = local ? [] : each(2 * n).map(() => w.takeOffset());
  const otherBuffer = local ? 0 : buffer[n]! - buffer[0]!;
  const inBuffer = (base: number): readonly Home[] =>
    each(n).map(i => (local ? w.takeLocals() : inMemory(base, buffer[i]!)));
  const [read, write] = [inBuffer(INTS.read), inBuffer(INTS.write)];
  const exchange = (): void => {
    if (local) each(n).forEach(i => copy(write[i]!, read[i]!));
    else for (const base of [INTS.read, INTS.write]) w.emit(I.get(base), I.int(otherBuffer), I.xorInt, I.set(base));
  };
  const copy = (from: Home, to: Home): void => {
    for (const v of each(vectors)) w.emit(to.set(v, from.get(v)));
  };
  const [weight, reach, time] = [w.locals.take(), w.locals.take(), w.locals.take()];
  each(n).forEach(i => {
    w.bind(slots(SLOT.state + i), read[i]!.get);
    w.bind(slots(SLOT.start + i), start[i]!.get);
    w.bind(slots(SLOT.sum + i), sum[i]!.get);
  });
  w.bind(slots(SLOT.weight), () => I.get(weight));
  w.bind(slots(SLOT.reach), () => I.get(reach));
  w.bind(slots(SLOT.time), () => I.get(time));
  const sinks = new Map<Value, readonly Home[]>();
  outputs.forEach((o, i) => sinks.set(o, [...(sinks.get(o) ?? []), (i < n ? sum : write)[i % n]!]));

  const row = inMemory(INTS.cursor, 0);
  const rows = (homes: readonly Home[], way: 'load' | 'store'): void => {
    for (const home of homes) {
      if (way === 'load') copy(row, home);
      else copy(home, row);
      w.emit(I.get(INTS.cursor), I.get(P.stride), I.addInt, I.set(INTS.cursor));
    }
  };
  const restart = (i: number): void => {
    copy(start[i]!, read[i]!);
    for (const v of each(vectors)) w.emit(sum[i]!.set(v, zero));
  };
  const resetCursor = () => w.emit(I.get(INTS.base), I.set(INTS.cursor));

  w.emit(I.get(P.rows), I.set(INTS.base), I.int(otherBuffer), I.set(INTS.write));
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
  for (const i of each(n)) restart(i);
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
  w.emit(I.get(P.header), I.set(INTS.stage));

  w.emit(I.loop); // stages
  w.emit(I.get(INTS.stage), I.loadDouble(8), lanes.splatDouble, I.set(weight));
  w.emit(I.get(INTS.stage), I.loadDouble(16), lanes.splatDouble, I.set(reach));
  if (!isAutonomous(system)) {
    w.emit(I.get(P.from), I.get(P.firstStep), I.get(INTS.k), I.addInt, I.intToDouble, I.get(P.step), I.mulDouble);
    w.emit(I.addDouble, I.get(INTS.stage), I.loadDouble(0), I.addDouble, lanes.splatDouble, I.set(time));
  }
  w.writeInner(LEVEL.stage, sinks);
  exchange();
  count(INTS.stage, HEADER.stageBytes);
  w.emit(I.get(P.header), I.int(stages * HEADER.stageBytes), I.addInt, I.lessUnsigned, I.branchIf(0), I.end);

  for (const i of each(n)) {
    for (const v of each(vectors)) {
      const change = [...final, ...sum[i]!.get(v), ...lanes.op.mul];
      if (compensated) addCompensated(w, start[i]!, change, lost[i]!, v);
      else w.emit(start[i]!.set(v, [...start[i]!.get(v), ...change, ...lanes.op.add]));
    }
    restart(i);
  }
  count(INTS.k, 1);
  w.emit(I.get(P.steps), I.lessUnsigned, I.branchIf(0), I.end);

  resetCursor();
  rows([...start, ...lost], 'store');
  count(INTS.base, vectors * VECTOR_BYTES);
  w.emit(I.drop, I.get(P.groups), I.int(1), I.subInt, I.tee(P.groups), I.branchIf(0), I.end);

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
  const { total, stages } = STAGES[code.method];
  const size = code.precision === 'double' ? 8 : 4;
  const bytes = new Uint8Array(HEADER.shared + Math.ceil((code.sharedParameters.length * size) / 16) * 16);
  const view = new DataView(bytes.buffer);
  const put = (at: number, value: number) =>
    size === 8 ? view.setFloat64(at, value, true) : view.setFloat32(at, value, true);
  stages.forEach(([along, weight, reach], i) =>
    bytes.set(
      [...doubleBytes(along! * step), ...doubleBytes(weight!), ...doubleBytes(reach! * step)],
      HEADER.stages + i * HEADER.stageBytes,
    ),
  );
  put(HEADER.final, step / total);
  code.sharedParameters.forEach((_, i) => put(HEADER.shared + i * size, shared[i]!));
  return bytes;
}
