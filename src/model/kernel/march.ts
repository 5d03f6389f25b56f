import { isAutonomous, type System, TIME } from '../expression/index.ts';
import { lower } from './lower.ts';
import { optimise } from './optimise.ts';
import { LEVEL, type Precision, Program, usesOf, type Value } from './program.ts';
import { doubleBytes, I, moduleOf, TYPE, V } from './wasm.ts';
import { Locals, type Place, Writer } from './write.ts';

export type Method = 'rk4' | 'euler';

export interface MarchOptions {
  /** Two doubles or four singles in a vector; default double. Singles carry a compensation for the rounding of their
   * state. */
  readonly precision?: Precision;
  /** Classical Runge-Kutta of order 4 (default) or Euler. */
  readonly method?: Method;
  /** Vectors in flight, 1 to 8; default 2. Changes no result. */
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

/** Slots of the stage program. */
const SLOT = { state: 0, start: 1000, sum: 2000, parameter: 3000, input: 4000, time: 5000, weight: 5001, reach: 5002 };

/** Writes the WebAssembly of `march(groups, steps, firstStep, step, from, stride, rows, header, inputs)`: advances every
 * member by a number of steps of one length. Drift is computed on the optimised equations; `optimise` says what that
 * changes. */
export function emitMarch(system: System, options: MarchOptions = {}): MarchCode {
  const { precision = 'double', method = 'rk4', vectors = 2, shared = [] } = options;
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
const INTS = { base: 9, cursor: 10, k: 11, stage: 12, input: 13 } as const;
const FIRST_VECTOR = 14;

function writeMarch(plan: Writing): Uint8Array<ArrayBuffer> {
  const { system, precision, method, vectors, slots, outputs } = plan;
  const writer = new Writer(plan.program, outputs, vectors, new Locals(FIRST_VECTOR));
  const { lanes } = writer;
  const n = system.states.length;
  const each = (count: number) => Array.from({ length: count }, (_, i) => i);
  const vectorBytes = 16;
  const compensated = precision === 'single';
  const stages = STAGES[method].stages.length;

  // Once a run: constants and shared parameters, the same for all vectors.
  const final = writer.takePlace(true);
  const zero = writer.takePlace(true);
  writer.emit(I.get(P.header), lanes.loadSplat(HEADER.final), I.set(final[0]!));
  writer.emit(lanes.constant(0), I.set(zero[0]!));
  plan.sharedParameters.forEach((name, i) => {
    const place = writer.takePlace(true);
    writer.emit(I.get(P.header), lanes.loadSplat(HEADER.shared + i * lanes.bytesPerValue), I.set(place[0]!));
    writer.bind(slots(SLOT.parameter + system.parameters.indexOf(name)), place);
  });
  writer.writeLevel(LEVEL.run, LEVEL.stage);

  const state = each(n).map(() => writer.takePlace());
  const start = each(n).map(() => writer.takePlace());
  const sum = each(n).map(() => writer.takePlace());
  const lost = compensated ? each(n).map(() => writer.takePlace()) : [];
  const weight = writer.takePlace(true);
  const reach = writer.takePlace(true);
  const time = writer.takePlace(true);
  each(n).forEach(i => {
    writer.bind(slots(SLOT.state + i), state[i]!);
    writer.bind(slots(SLOT.start + i), start[i]!);
    writer.bind(slots(SLOT.sum + i), sum[i]!);
  });
  writer.bind(slots(SLOT.weight), weight);
  writer.bind(slots(SLOT.reach), reach);
  writer.bind(slots(SLOT.time), time);

  const throughRows = (places: readonly Place[], what: 'load' | 'store') => {
    for (const place of places) {
      place.forEach((local, v) => {
        if (what === 'load') writer.emit(I.get(INTS.cursor), V.load(v * vectorBytes), I.set(local));
        else writer.emit(I.get(INTS.cursor), I.get(local), V.store(v * vectorBytes));
      });
      writer.emit(I.get(INTS.cursor), I.get(P.stride), I.addInt, I.set(INTS.cursor));
    }
  };
  const resetCursor = () => writer.emit(I.get(INTS.base), I.set(INTS.cursor));
  const count = (local: number, by: number) => writer.emit(I.get(local), I.int(by), I.addInt, I.tee(local));

  writer.emit(I.get(P.rows), I.set(INTS.base));
  writer.emit(I.loop); // groups of members
  resetCursor();
  throughRows([...start, ...lost], 'load');
  const parameters = plan.memberParameters.map(name => {
    const place = writer.takePlace();
    writer.bind(slots(SLOT.parameter + system.parameters.indexOf(name)), place);
    return place;
  });
  throughRows(parameters, 'load');
  writer.writeLevel(LEVEL.member, LEVEL.stage);
  writer.emit(I.int(0), I.set(INTS.k), I.get(P.inputs), I.set(INTS.input));

  writer.emit(I.loop); // steps
  system.inputs.forEach((_, i) => {
    const place = writer.takePlace(true);
    writer.emit(I.get(INTS.input), lanes.loadSplat(i * lanes.bytesPerValue), I.set(place[0]!));
    writer.bind(slots(SLOT.input + i), place);
  });
  if (system.inputs.length > 0) {
    count(INTS.input, system.inputs.length * lanes.bytesPerValue);
    writer.emit([0x1a]);
  }
  writer.writeLevel(LEVEL.step, LEVEL.stage);
  for (const i of each(n))
    for (const v of each(vectors))
      writer.emit(I.get(start[i]![v]!), I.set(state[i]![v]!), I.get(zero[0]!), I.set(sum[i]![v]!));
  writer.emit(I.get(P.header), I.set(INTS.stage));

  writer.emit(I.loop); // stages
  writer.emit(I.get(INTS.stage), I.loadDouble(8), lanes.splatDouble, I.set(weight[0]!));
  writer.emit(I.get(INTS.stage), I.loadDouble(16), lanes.splatDouble, I.set(reach[0]!));
  if (!isAutonomous(system)) {
    writer.emit(I.get(P.from), I.get(P.firstStep), I.get(INTS.k), I.addInt, I.intToDouble, I.get(P.step), I.mulDouble);
    writer.emit(I.addDouble, I.get(INTS.stage), I.loadDouble(0), I.addDouble, lanes.splatDouble, I.set(time[0]!));
  }
  writer.writeLevel(LEVEL.stage, LEVEL.stage);
  // All outputs are read before any is written: the new sums and states may depend on the old ones.
  const targets = [...sum, ...state];
  outputs.forEach((o, i) => {
    const place = writer.placeOf(o);
    for (const v of each(vectors)) writer.emit(I.get(place[v]!), I.set(targets[i]![v]!));
  });
  count(INTS.stage, HEADER.stageBytes);
  writer.emit(I.get(P.header), I.int(stages * HEADER.stageBytes), I.addInt, I.lessUnsigned, I.branchIf(0), I.end);

  for (const i of each(n)) {
    if (compensated) compensatedUpdate(writer, start[i]!, sum[i]!, lost[i]!, final[0]!, state[i]!);
    else
      for (const v of each(vectors)) {
        writer.emit(I.get(start[i]![v]!), I.get(final[0]!), I.get(sum[i]![v]!), lanes.op.mul, lanes.op.add);
        writer.emit(I.set(start[i]![v]!));
      }
  }
  count(INTS.k, 1);
  writer.emit(I.get(P.steps), I.lessUnsigned, I.branchIf(0), I.end);

  resetCursor();
  throughRows([...start, ...lost], 'store');
  count(INTS.base, vectors * vectorBytes);
  writer.emit([0x1a], I.get(P.groups), I.int(1), I.subInt, I.tee(P.groups), I.branchIf(0), I.end);

  const { int, double, vector } = TYPE;
  return moduleOf(
    'march',
    [int, int, int, double, double, int, int, int, int],
    [],
    [
      [5, int],
      [writer.locals.end - FIRST_VECTOR, vector],
    ],
    writer.code,
  );
}

/** Kahan's sum: what rounding took from the last steps is kept and given back. `scratch` is free here. */
function compensatedUpdate(w: Writer, start: Place, sum: Place, lost: Place, final: number, scratch: Place): void {
  const { op } = w.lanes;
  start.forEach((local, v) => {
    w.emit(I.get(final), I.get(sum[v]!), op.mul, I.get(lost[v]!), op.sub, I.set(sum[v]!));
    w.emit(I.get(local), I.get(sum[v]!), op.add, I.tee(scratch[v]!));
    w.emit(I.get(local), op.sub, I.get(sum[v]!), op.sub, I.set(lost[v]!), I.get(scratch[v]!), I.set(local));
  });
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
