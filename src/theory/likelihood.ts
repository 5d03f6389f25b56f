import {
  type Alone,
  aloneOf,
  emitMarch,
  type Equation,
  type MarchCode,
  personEquations,
  slope,
  SPENT,
  Tracing,
} from '../model/index.ts';
import { type Lane, UNCOUNTED } from './lanes.ts';

/** What the equations say along one lane under one set of numbers. */
export interface Answer {
  /** Mean reach over each step. */
  readonly mean: Float64Array;
  /** Slope of its log by each free parameter: steps x free. Empty where no slopes were asked for. */
  readonly slopes: Float64Array;
  /** Log of the reach at each bid, and its slopes: bids x free. */
  readonly atBids: Float64Array;
  readonly bidSlopes: Float64Array;
  /** Log of the mean by which the answer was divided; 0 as it comes from the equations. */
  readonly logMean: number;
  /** State of the person at the end. */
  readonly end: Float64Array;
}

/** A page of equations, ready to be laid along lanes. */
export interface Page {
  readonly alone: Alone;
  /** Parameters whose slopes can be asked for. */
  readonly free: readonly string[];
  readonly withSlopes: Kernel;
  readonly plain: Kernel;
}
interface Kernel {
  readonly code: MarchCode;
  readonly module: WebAssembly.Module;
}

/** Members that a lane is laid along at once without slopes. */
export const MANY = 64;

const kernelOf = (alone: Alone, vectors: number): Kernel => {
  const code = emitMarch(alone.system, { vectors });
  return { code, module: new WebAssembly.Module(code.bytes) };
};

/** Prepares a page of one person's equations (`personEquations()` or one's own); `fixed` are numbers that no fit changes. */
export function pageOf(
  page: readonly Equation[],
  free: readonly string[],
  fixed: Readonly<Record<string, number>>,
): Page {
  const alone = aloneOf(page, fixed);
  return { alone, free, withSlopes: kernelOf(aloneOf(page, fixed, free), 1), plain: kernelOf(alone, 8) };
}

/** The level of reaching belongs to the baseline of the record: a base of 1. */
export const BASE = { base: 1 } as const;

const held = new Map<string, Page>();
/** Our page, made at the first call. */
export function ourPage(free: readonly string[]): Page {
  const key = free.join();
  const known = held.get(key);
  if (known !== undefined) return known;
  const page = pageOf(personEquations(), free, BASE);
  held.set(key, page);
  return page;
}

export type Numbers = Readonly<Record<string, number>>;

/** Lays the lane along the equations under each of the sets of numbers (at most two with slopes, `MANY` without). */
export function along(page: Page, lane: Lane, people: readonly Numbers[], slopes: boolean): readonly Answer[] {
  const { alone, free } = page;
  const { code, module } = slopes ? page.withSlopes : page.plain;
  const trace = new Tracing(code, module, people.length);
  const p = slopes ? free.length : 0;
  for (const name of code.states) trace.set(name, lane.begins[name] ?? 0);
  for (const name of alone.parameters)
    trace.set(
      name,
      people.map(numbers => numbers[name] ?? missing(name)),
    );
  const spent = trace.view(SPENT);
  const views = alone.states.map(name => trace.view(name));
  const spentBy = free.slice(0, p).map(by => trace.view(slope(SPENT, by)));
  const stateBy = free.slice(0, p).map(by => alone.states.map(name => trace.view(slope(name, by))));
  const at = free.map(name => alone.states.length + alone.parameters.indexOf(name));
  const n = people.length;
  const answers = people.map(() => ({
    mean: new Float64Array(lane.steps).fill(1),
    slopes: new Float64Array(lane.steps * p),
    atBids: new Float64Array(lane.bidAt.length),
    bidSlopes: new Float64Array(lane.bidAt.length * p),
    end: new Float64Array(alone.states.length),
    logMean: 0,
  }));
  const before = new Float64Array(n);
  const beforeBy = new Float64Array(n * p);
  const values = people.map(numbers => {
    const row = new Float64Array(alone.states.length + alone.parameters.length);
    alone.parameters.forEach((name, i) => (row[alone.states.length + i] = numbers[name]!));
    return row;
  });
  const out = new Float64Array(1 + alone.states.length + alone.parameters.length);
  const reset = (): void => {
    for (let m = 0; m < n; m++) {
      before[m] = spent[m]!;
      for (let k = 0; k < p; k++) beforeBy[m * p + k] = spentBy[k]![m]!;
    }
  };
  let bid = 0;
  const lookAtBid = (): void => {
    for (let m = 0; m < n; m++) {
      const row = values[m]!;
      for (let s = 0; s < views.length; s++) row[s] = views[s]![m]!;
      (p > 0 ? alone.logReach : alone.logReachAlone)(row, out);
      answers[m]!.atBids[bid] = out[0]!;
      for (let k = 0; k < p; k++) {
        let sum = out[1 + at[k]!]!;
        for (let s = 0; s < views.length; s++) sum += out[1 + s]! * stateBy[k]![s]![m]!;
        answers[m]!.bidSlopes[bid * p + k] = sum;
      }
    }
    bid++;
  };
  trace.along(lane.table, 0, lane.rows, row => {
    const step = lane.stepOfRow[row]!;
    if (step === UNCOUNTED) return reset();
    const length = lane.waking[step]!;
    if (length > 0)
      for (let m = 0; m < n; m++) {
        const gained = spent[m]! - before[m]!;
        const answer = answers[m]!;
        answer.mean[step] = gained / length;
        for (let k = 0; k < p; k++) answer.slopes[step * p + k] = (spentBy[k]![m]! - beforeBy[m * p + k]!) / gained;
      }
    reset();
    while (bid < lane.bidAt.length && lane.stepOf[lane.bidAt[bid]!] === step) lookAtBid();
  });
  for (let m = 0; m < n; m++) for (let s = 0; s < views.length; s++) answers[m]!.end[s] = views[s]![m]!;
  return answers;
}

const missing = (name: string): never => {
  throw new RangeError(`The parameter "${name}" has no value.`);
};

/** The answer over its own mean on some pieces, so that the level of the baseline is the level of the record: levels and
 * reach then do not trade off. */
export function aboutMean(lane: Lane, answer: Answer, from: number, to: number): Answer {
  const p = lane.steps > 0 ? answer.slopes.length / lane.steps : 0;
  let days = 0;
  let sum = 0;
  const by = new Float64Array(p);
  for (let k = from; k < to; k++) {
    const step = lane.stepOf[k]!;
    const weight = lane.days[k]! * answer.mean[step]!;
    days += lane.days[k]!;
    sum += weight;
    for (let i = 0; i < p; i++) by[i]! += weight * answer.slopes[step * p + i]!;
  }
  if (!(sum > 0)) return answer;
  const c = sum / days;
  const log = Math.log(c);
  return {
    ...answer,
    mean: answer.mean.map(m => m / c),
    slopes: answer.slopes.map((s, i) => s - by[i % p]! / sum),
    atBids: answer.atBids.map(v => v - log),
    bidSlopes: answer.bidSlopes.map((s, i) => s - by[i % p]! / sum),
    logMean: log,
  };
}
