import { type System } from '../../../src/model/index.ts';
import { type Expression, isAutonomous, jacobianOf } from '../../../src/model/inside.ts';
import { divide, exp, log, multiply, symbol } from '../../../src/model/inside.ts';
import { type Attempt, dormandPrince5, type Problem, rodas3 } from './attempt.ts';
import { lower } from '../../../src/model/inside.ts';
import { optimise } from '../../../src/model/inside.ts';
import { LEVEL, Program, type Value } from '../../../src/model/inside.ts';
import { Table } from '../../../src/model/inside.ts';
import { I, moduleOf, TYPE, V, VECTOR_BYTES } from '../../../src/model/inside.ts';
import { type Home, inMemory, Locals, Writer } from '../../../src/model/inside.ts';

/** A kernel that carries each member of an autonomous system to a horizon with steps of its own. */
export interface SettleCode {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly group: number;
  readonly states: readonly string[];
  readonly parameters: readonly string[];
}

/** Method of the ensemble. The L-stable Rosenbrock method "Rodas3" of order 3(2) (sandu1997 in docs/sources.bib) is for
 * long horizons and stiff systems. The explicit pair of Dormand and Prince of order 5(4) (dormand1980) is for small
 * errors. */
export type SettleMethod = 'rodas3' | 'dopri5';

export interface SettleOptions {
  /** Default `rodas3`. */
  readonly method?: SettleMethod;
  /** Vectors in flight; default 1 of `rodas3`, whose step is long enough to keep a processor busy, and 2 of `dopri5`.
   * Changes no result. */
  readonly vectors?: number;
}

const SLOT = {
  state: 0,
  parameter: 1000,
  time: 2000,
  step: 2001,
  moved: 2002,
  steps: 2003,
  header: 3000,
  /** The states as they were loaded, and the slopes that a step hands on to the next. */
  loaded: 4000,
  slope: 5000,
};
/** Numbers of the header, all doubles. */
const HEADER = ['horizon', 'relative', 'absolute', 'still'] as const;
const ROWS = 65_536;
const SCRATCH = 4096;
const EXTRA = ['time', 'step', 'moved', 'steps'] as const;

/** Writes `settle(groups, iterations, stride, rows)`: at most that many steps for every member that has not reached the
 * horizon; returns how many groups are unfinished. Jacobians come from the equations, and their elimination is written out
 * for their sparsity. Each member has its own step, from an estimate of the local error. Refused: systems with time or inputs. */
export function emitSettle(system: System, options: SettleOptions = {}): SettleCode {
  const { method = 'rodas3', vectors = method === 'rodas3' ? 1 : 2 } = options;
  if (!isAutonomous(system))
    throw new RangeError('Only a system that depends on neither time nor inputs can settle: march this one.');
  const program = new Program('double', false);
  const plan = stepProgram(system, program, method);
  return {
    bytes: write(system, program, plan, vectors),
    group: vectors * 2,
    states: system.states,
    parameters: system.parameters,
  };
}

interface Plan {
  /** New states, then time, step, moved, steps. */
  readonly outputs: readonly Value[];
  /** Mask of the members still running. */
  readonly active: Value;
  /** The slopes at the loaded states, and those handed on; none where the method hands none on. */
  readonly firstSlopes: readonly Value[];
  readonly nextSlopes: readonly Value[];
}

/** One attempted step as machine operations. */
function stepProgram(system: System, p: Program, method: SettleMethod): Plan {
  const fixed = new Set(system.parameters);
  const jacobian = method === 'rodas3' ? jacobianOf(system, system.states).flat() : [];
  const whole = optimise([...system.drift, ...jacobian], name => fixed.has(name));
  const n = system.states.length;
  const drift = whole.slice(0, n);
  const lowerAt = (of: readonly Expression[]) => (y: readonly Value[]) =>
    lower(p, of, name => {
      const state = system.states.indexOf(name);
      return state >= 0 ? y[state]! : p.slot(SLOT.parameter + system.parameters.indexOf(name), LEVEL.member);
    });
  const header = (name: (typeof HEADER)[number]) => p.slot(SLOT.header + HEADER.indexOf(name), LEVEL.run);
  const carried = (slot: number) => p.slot(slot, LEVEL.stage);
  const zip = (a: readonly Value[], f: (a: Value, i: number) => Value) => a.map(f);

  const y = system.states.map((_, i) => carried(SLOT.state + i));
  const [time, h, moved, steps] = [SLOT.time, SLOT.step, SLOT.moved, SLOT.steps].map(carried) as [
    Value,
    Value,
    Value,
    Value,
  ];
  const problem: Problem = { y, h, slopesAt: lowerAt(drift) };
  const explicit = (): Attempt =>
    dormandPrince5(
      p,
      problem,
      y.map((_, i) => carried(SLOT.slope + i)),
    );
  const implicit = (): Attempt => {
    const all = lowerAt(whole)(y);
    return rodas3(p, problem, all.slice(0, n), whole.slice(n), all.slice(n), pairsOf(system.states));
  };
  const attempt = method === 'rodas3' ? implicit() : explicit();
  const { next } = attempt;
  // The largest scaled error and "every error is small enough" are the same for any order of the states. The second is
  // false where an error is not a number, the first would miss it.
  const errors = zip(attempt.errors, (k, i) => {
    const scale = p.add(header('absolute'), p.mul(header('relative'), p.greater(p.abs(y[i]!), p.abs(next[i]!))));
    return p.abs(p.div(k, scale));
  });
  const error = errors.reduce((a, b) => p.greater(a, b));
  const accepted = errors.map(e => p.atLeast(p.constant(1), e)).reduce((a, b) => p.and(a, b));
  const active = p.less(time, header('horizon'));
  const [growth] = lower(p, [stepFactor(attempt.power)], () => p.greater(error, p.constant(1e-12)));
  const bounded = p.greater(p.constant(0.2), p.lesser(p.constant(8), growth!));
  const factor = p.choose(accepted, bounded, p.lesser(p.constant(0.5), bounded));
  const rest = p.sub(header('horizon'), time);
  const last = p.atLeast(h, rest);
  const taken = p.and(active, accepted);
  const nextTime = p.choose(taken, p.choose(last, header('horizon'), p.add(time, h)), time);
  const wanted = p.mul(h, factor);
  const left = p.sub(header('horizon'), nextTime);
  // A last step that would leave a sliver is stretched over it; at the horizon any step will do.
  const nextStep = p.choose(
    p.less(time, header('horizon')),
    p.choose(p.less(nextTime, header('horizon')), p.lesser(wanted, left), h),
    h,
  );
  const speed = attempt.slopes.map(f => p.abs(f)).reduce((a, b) => p.greater(a, b));
  const moves = p.and(taken, p.less(header('still'), speed));
  return {
    outputs: [
      ...zip(next, (v, i) => p.choose(taken, v, y[i]!)),
      nextTime,
      nextStep,
      p.choose(moves, nextTime, moved),
      p.choose(active, p.add(steps, p.constant(1)), steps),
    ],
    active: p.less(nextTime, header('horizon')),
    firstSlopes:
      attempt.nextSlopes === null ? [] : lowerAt(drift)(y.map((_, i) => p.slot(SLOT.loaded + i, LEVEL.member))),
    nextSlopes: zip(attempt.nextSlopes ?? [], (k, i) => p.choose(taken, k, attempt.slopes[i]!)),
  };
}

/** The usual controller of a method whose error grows as a power of the step: 0.9 error^(-1/power). */
const stepFactor = (power: number): Expression => multiply(0.9, exp(divide(log(symbol('error')), -power)));

/** States that are the same quantity of two people (`x_a`, `x_b`) together, the others alone. */
export function pairsOf(states: readonly string[]): readonly (readonly number[])[] {
  return states.flatMap((name, i) => {
    if (name.endsWith('_b') && states.includes(`${name.slice(0, -2)}_a`)) return [];
    const partner = name.endsWith('_a') ? states.indexOf(`${name.slice(0, -2)}_b`) : -1;
    return [partner < 0 ? [i] : [i, partner]];
  });
}

const P = { groups: 0, iterations: 1, stride: 2, rows: 3 } as const;
const INTS = { base: 4, cursor: 5, k: 6, unfinished: 7 } as const;
const FIRST_VECTOR = 8;

function write(system: System, program: Program, plan: Plan, vectors: number): Uint8Array<ArrayBuffer> {
  const w = new Writer(
    program,
    [...plan.firstSlopes, ...plan.outputs, ...plan.nextSlopes, plan.active],
    vectors,
    new Locals(FIRST_VECTOR),
    SCRATCH,
  );
  const { lanes } = w;
  const each = (count: number) => Array.from({ length: count }, (_, i) => i);
  HEADER.forEach((_, i) => {
    const local = w.locals.take();
    w.emit(I.int(0), lanes.loadSplat(i * 8), I.set(local));
    w.bind(program.slot(SLOT.header + i, LEVEL.run), () => I.get(local));
  });
  w.writeRun();
  const states = system.states.map((_, i) => i);
  const inRows = [...states.map(i => SLOT.state + i), SLOT.time, SLOT.step, SLOT.moved, SLOT.steps];
  const carried = [...inRows, ...plan.nextSlopes.map((_, i) => SLOT.slope + i)];
  const now = carried.map(() => w.takeMemory());
  const next = carried.map(() => w.takeMemory());
  const going = w.takeMemory();
  carried.forEach((slot, i) => w.bind(program.slot(slot, LEVEL.stage), now[i]!.get));
  for (const i of states) w.bind(program.slot(SLOT.loaded + i, LEVEL.member), now[i]!.get);
  const parameters = system.parameters.map((_, i) => {
    const home = w.takeMemory();
    w.bind(program.slot(SLOT.parameter + i, LEVEL.member), home.get);
    return home;
  });
  const copy = (from: Home, to: Home): void => {
    for (const v of each(vectors)) w.emit(to.set(v, from.get(v)));
  };
  const row = inMemory(INTS.cursor, 0);
  const rows = (homes: readonly Home[], way: 'load' | 'store'): void => {
    for (const home of homes) {
      if (way === 'load') copy(row, home);
      else copy(home, row);
      w.emit(I.get(INTS.cursor), I.get(P.stride), I.addInt, I.set(INTS.cursor));
    }
  };
  const sinks = new Map<Value, readonly Home[]>();
  [...plan.outputs, ...plan.nextSlopes].forEach((o, i) => sinks.set(o, [...(sinks.get(o) ?? []), next[i]!]));
  sinks.set(plan.active, [...(sinks.get(plan.active) ?? []), going]);
  const anyGoing = () => each(vectors).forEach(v => w.emit(going.get(v), V.anyTrue, v === 0 ? [] : I.orInt));

  w.emit(I.get(P.rows), I.set(INTS.base));
  w.emit(I.loop); // groups of members
  w.emit(I.get(INTS.base), I.set(INTS.cursor));
  rows([...now.slice(0, inRows.length), ...parameters], 'load');
  w.writeKept(LEVEL.member);
  plan.firstSlopes.forEach((value, i) => {
    for (const v of each(vectors)) w.emit(now[inRows.length + i]!.set(v, w.push(value, v)));
  });
  w.emit(I.int(0), I.set(INTS.k));
  w.emit(I.loop); // steps
  w.writeInner(LEVEL.stage, sinks);
  next.forEach((home, i) => copy(home, now[i]!));
  anyGoing();
  w.emit(I.get(INTS.k), I.int(1), I.addInt, I.tee(INTS.k), I.get(P.iterations), I.lessUnsigned, I.andInt);
  w.emit(I.branchIf(0), I.end);
  w.emit(I.get(INTS.base), I.set(INTS.cursor));
  rows(now.slice(0, inRows.length), 'store');
  w.emit(I.get(INTS.unfinished));
  anyGoing();
  w.emit(I.addInt, I.set(INTS.unfinished));
  w.emit(I.get(INTS.base), I.int(vectors * VECTOR_BYTES), I.addInt, I.set(INTS.base));
  w.emit(I.get(P.groups), I.int(1), I.subInt, I.tee(P.groups), I.branchIf(0), I.end, I.get(INTS.unfinished));
  const { int, vector } = TYPE;
  return moduleOf(
    'settle',
    [int, int, int, int],
    [int],
    [
      [4, int],
      [w.locals.end - FIRST_VECTOR, vector],
    ],
    w.code,
  );
}

export interface Settle {
  /** The time to carry every member to, in the system's unit. */
  readonly horizon: number;
  /** Tolerances of the local error of a step; defaults 1e-6 and 1e-8. */
  readonly relative?: number;
  readonly absolute?: number;
  /** A member is at rest where no state moves faster than this a unit of time; default 1e-6. */
  readonly still?: number;
  /** Steps a member may take; default 100 000. */
  readonly mostSteps?: number;
}

export interface Settled {
  /** The time from which on each member was at rest; the horizon where it never was. */
  readonly restingFrom: Float64Array;
  /** Steps tried, by member. */
  readonly steps: Float64Array;
  /** Members that did not reach the horizon within the steps allowed; their states are not the horizon's. */
  readonly unfinished: readonly number[];
}

/** Members of an autonomous system, and the kernel that settles them. */
export class Settling {
  readonly code: SettleCode;
  readonly #table: Table;
  readonly #settle: (...values: readonly number[]) => number;

  constructor(code: SettleCode, module: WebAssembly.Module, count: number) {
    this.code = code;
    const names = [...code.states, ...EXTRA.map(extra), ...code.parameters];
    this.#table = new Table(names, count, code.group, 'double', ROWS);
    this.#settle = this.#table.functionOf(module, 'settle');
  }

  /** Sets a state or a parameter: one number for all, or one a member. */
  set(name: string, values: number | ArrayLike<number>): void {
    this.#table.set(name, values);
  }

  /** A copy of a state or a parameter. */
  get(name: string): Float64Array {
    return this.#table.get(name);
  }

  /** Carries every member from time 0 to the horizon. */
  settle({ horizon, relative = 1e-6, absolute = 1e-8, still = 1e-6, mostSteps = 100_000 }: Settle): Settled {
    const { memory, padded, stride } = this.#table;
    new Float64Array(memory.buffer, 0, HEADER.length).set([horizon, relative, absolute, still]);
    for (const name of EXTRA) this.#table.set(extra(name), name === 'step' ? Math.min(FIRST_STEP, horizon) : 0);
    for (let done = 0; done < mostSteps; done += STEPS_A_CALL)
      if (this.#settle(padded / this.code.group, STEPS_A_CALL, stride, ROWS) === 0) break;
    const times = this.get(extra('time'));
    return {
      restingFrom: this.get(extra('moved')),
      steps: this.get(extra('steps')),
      unfinished: Array.from(times, (t, i) => (t < horizon ? i : -1)).filter(i => i >= 0),
    };
  }
}

const extra = (name: (typeof EXTRA)[number]): string => `own ${name}`;
const FIRST_STEP = 0.01;
const STEPS_A_CALL = 32;

/** Compiles a settling kernel for `count` members. */
export async function settlingOf(code: SettleCode, count: number): Promise<Settling> {
  return new Settling(code, await WebAssembly.compile(code.bytes), count);
}
