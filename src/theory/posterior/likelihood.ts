import {
  type Alone,
  ARRIVALS,
  aloneOf,
  emitMarch,
  type Equation,
  type Kernel,
  type Method,
  personEquations,
  PRESS_SHARE,
  pressingOf,
  slope,
  SPENT,
  type System,
  Tracing,
} from '../../model/index.ts';
import { type Lane, UNCOUNTED, WIDTH } from './lanes.ts';

/** Output of the equations along one series, under `count` sets of numbers side by side. Tables are row by row, one
 * column per set. */
export interface Answer {
  readonly count: number;
  /** Mean reach over each step, as precise as the kernels that it comes from: steps x count. */
  readonly mean: Float64Array | Float32Array;
  /** Log of the reach at each bid: bids x count. */
  readonly atBids: Float64Array;
  /** Slopes of the first set, where asked for, by each free parameter. First the log of the mean reach, steps x free;
   * then the log of the reach at the bids, bids x free. */
  readonly slopes: Float64Array;
  readonly bidSlopes: Float64Array;
  /** Log of the mean by which the answer was divided; 0 as it comes from the equations. */
  readonly logMean: Float64Array;
  /** Mean of each state over the counted steps in waking time, and its value at the end: states x count. It samples one
   * row in `LOOK` (`LOOKS` of them in long records). Empty where slopes were asked for. */
  readonly lived: Float64Array;
  readonly end: Float64Array;
}

/** Compiled equations, ready to run along a series. */
export interface Page {
  readonly alone: Alone;
  /** Parameters whose slopes can be asked for. */
  readonly free: readonly string[];
  /** In double precision, one set of numbers. */
  readonly withSlopes: Kernels;
  /** In single precision, `MANY` sets: what they say of a record of years differs by about 0.001 nats (rule TH18). */
  readonly plain: Kernels;
}
/** Kernels for the steps between bids, and for the log reach at a bid. */
type Kernels = readonly [step: Kernel, sight: Kernel];
const SIGHT = 1;

/** Members that run along a series at once without slopes. */
export const MANY = 64;

function kernelsOf({ system, sight }: Alone, vectors: number, precision: 'double' | 'single'): Kernels {
  const kernel = (of: System, method: Method): Kernel => {
    const code = emitMarch(of, { vectors, method, precision });
    return { code, module: new WebAssembly.Module(code.bytes) };
  };
  return [kernel(system, 'rk4'), kernel(sight, 'euler')];
}

/** Prepares a page of one person's equations (`personEquations()` or one's own); `fixed` are numbers that no fit changes. */
export function pageOf(
  page: readonly Equation[],
  free: readonly string[],
  fixed: Readonly<Record<string, number>>,
): Page {
  const alone = aloneOf(page, fixed);
  return {
    alone,
    free,
    withSlopes: kernelsOf(aloneOf(page, fixed, free), 1, 'double'),
    plain: kernelsOf(alone, 4, 'single'),
  };
}

/** The level of reaching belongs to the baseline of the record: a base of 1. */
export const BASE = { base: 1 } as const;

const held = new Map<string, Page>();
/** Our page, made at the first call. */
export function ourPage(free: readonly string[], fixed: Numbers = BASE): Page {
  const key = JSON.stringify([free, fixed]);
  const known = held.get(key);
  if (known !== undefined) return known;
  const page = pageOf(personEquations(), free, fixed);
  held.set(key, page);
  return page;
}

export type Numbers = Readonly<Record<string, number>>;

/** Runs the equations along a series under each of the sets of numbers. Without slopes: `MANY` sets at most, in single
 * precision. With slopes: one set, in double precision. It ends with the step of the last piece before `to`. */
export function along(page: Page, lane: Lane, people: readonly Numbers[], slopes: boolean, to = lane.pieces): Answer {
  const { alone, free } = page;
  const kernels = slopes ? page.withSlopes : page.plain;
  const trace = new Tracing(kernels, people.length);
  const { code } = trace;
  for (const name of code.states) trace.set(name, lane.begins[name] ?? 0);
  for (const name of code.memberParameters)
    trace.set(
      name,
      people.map(numbers => numbers[name] ?? missing(name)),
    );
  const arrive = arrivalsAt(page, trace, people);
  const n = people.length;
  const p = slopes ? free.length : 0;
  // With slopes, states that do not affect the reach are left out.
  const names = slopes ? [] : alone.states;
  const spent = trace.view(SPENT);
  const spentBy = free.slice(0, p).map(by => trace.view(slope(SPENT, by)));
  const views = names.map(name => trace.view(name));
  const Means = slopes ? Float64Array : Float32Array;
  const answer: Answer = {
    count: n,
    mean: new Means(lane.steps * n),
    atBids: new Float64Array(lane.bidAt.length * n),
    slopes: new Float64Array(lane.steps * p),
    bidSlopes: new Float64Array(lane.bidAt.length * p),
    logMean: new Float64Array(n),
    lived: new Float64Array(names.length * n),
    end: new Float64Array(names.length * n),
  };
  const { mean, atBids, bidSlopes, lived } = answer;
  const spendNothing = (): void => {
    for (let m = 0; m < n; m++) spent[m] = 0;
    for (let k = 0; k < p; k++) spentBy[k]![0] = 0;
  };
  let bid = 0;
  const lookAtBid = (): void => {
    spendNothing();
    trace.step(AT_ONCE, SIGHT);
    for (let m = 0, i = bid * n; m < n; m++, i++) atBids[i] = spent[m]!;
    for (let k = 0; k < p; k++) bidSlopes[bid * p + k] = spentBy[k]![0]!;
    bid++;
  };
  const addToLived = (share: number): void => {
    for (let s = 0; s < views.length; s++) {
      const view = views[s]!;
      for (let m = 0, i = s * n; m < n; m++, i++) lived[i]! += share * view[m]!;
    }
  };
  const look = Math.max(LOOK, Math.floor(lane.rows / LOOKS));
  let total = 0;
  const last = to < lane.pieces ? lane.stepOf[to]! : lane.steps;
  for (let step = 0; step < last; step++) total += lane.waking[step]!;
  /** Share of the steps since the last sample of the states. */
  let owed = 0;
  for (let row = 0; row < lane.rows; row++) {
    if (row % OFTEN === 0) trace.clearTiny();
    const pace = lane.table[row * WIDTH]!;
    const step = lane.stepOfRow[row]!;
    if (step >= last) break;
    const length = step === UNCOUNTED ? 0 : lane.waking[step]!;
    owed += length / total;
    if (row % look === 0) {
      addToLived(owed);
      owed = 0;
    }
    if (pace > 0) {
      if (length > 0) spendNothing();
      trace.step([pace]);
    } else arrive(lane.table, row * WIDTH + 1);
    if (length > 0) {
      for (let k = 0; k < p; k++) answer.slopes[step * p + k] = spentBy[k]![0]! / spent[0]!;
      const per = 1 / length;
      for (let m = 0, i = step * n; m < n; m++, i++) mean[i] = spent[m]! * per;
    } else if (step !== UNCOUNTED) mean.fill(1, step * n, step * n + n);
    if (step !== UNCOUNTED) while (bid < lane.bidAt.length && lane.stepOf[lane.bidAt[bid]!] === step) lookAtBid();
  }
  addToLived(owed);
  views.forEach((view, s) => answer.end.set(view.subarray(0, n), s * n));
  return answer;
}
const AT_ONCE = [1];
/** Rows after which what has faded away is cleared. */
const OFTEN = 64;
/** Rows between samples of the time-averaged states; long records use more, so that about `LOOKS` samples are left. */
const LOOK = 4;
const LOOKS = 3000;

const missing = (name: string): never => {
  throw new RangeError(`The parameter "${name}" has no value.`);
};

/** Lets bids arrive: the states jump, and their slopes by the share that presses. */
function arrivalsAt(
  { alone }: Page,
  trace: Tracing,
  people: readonly Numbers[],
): (amounts: Float64Array, at: number) => void {
  const shares = people.map(numbers => numbers[PRESS_SHARE] ?? missing(PRESS_SHARE));
  // A jump is in proportion to what arrives: of each kind, by how much one unit moves each state, and its slope.
  const units = ARRIVALS.map((_, kind) => {
    const unit = ARRIVALS.map((__, k) => (k === kind ? 1 : 0));
    return shares.map(share => pressingOf(unit, 0, share));
  });
  const jumps = alone.states.flatMap((name, s) => {
    const [warm, hard] = [alone.byWarmth[s]!, alone.byPressure[s]!];
    if ((warm === 0 && hard === 0) || !trace.code.states.includes(name)) return [];
    const moved = slope(name, PRESS_SHARE);
    const by = trace.code.states.includes(moved) ? trace.view(moved) : null;
    const each = units.map(unit => Float64Array.from(unit, ([pressing]) => warm * (1 - pressing) + hard * pressing));
    const bends = units.map(unit => Float64Array.from(unit, ([, bend]) => (hard - warm) * bend));
    return [{ state: trace.view(name), by, each, bends }];
  });
  return (amounts, at) => {
    for (let kind = 0; kind < units.length; kind++) {
      const amount = amounts[at + kind]!;
      if (amount === 0) continue;
      for (const { state, by, each, bends } of jumps) {
        const own = each[kind]!;
        for (let m = 0; m < own.length; m++) state[m]! += amount * own[m]!;
        if (by !== null) by[0]! += amount * bends[kind]![0]!;
      }
    }
  };
}

/** Divides an answer by its own mean on the pieces up to `to`, in place. The level of the baseline is then the level of
 * the record, so levels and reach do not trade off. */
export function aboutMean(lane: Lane, answer: Answer, to = lane.pieces): Answer {
  const { count: n, mean, atBids, slopes, bidSlopes, logMean } = answer;
  const p = lane.steps > 0 ? slopes.length / lane.steps : 0;
  const risk = new Float64Array(lane.steps);
  let days = 0;
  for (let k = 0; k < to; k++) {
    risk[lane.stepOf[k]!]! += lane.days[k]!;
    days += lane.days[k]!;
  }
  if (!(days > 0)) return answer;
  const sums = new Float64Array(n);
  const by = new Float64Array(p);
  for (let step = 0; step < lane.steps; step++) {
    const own = risk[step]!;
    if (own === 0) continue;
    for (let m = 0, i = step * n; m < n; m++, i++) sums[m]! += own * mean[i]!;
    for (let j = 0; j < p; j++) by[j]! += own * mean[step * n]! * slopes[step * p + j]!;
  }
  for (let j = 0; j < p; j++) by[j]! /= sums[0]!;
  for (let m = 0; m < n; m++) {
    sums[m]! /= days;
    logMean[m] = Math.log(sums[m]!);
  }
  const per = sums.map(sum => 1 / sum);
  for (let i = 0; i < mean.length; i += n) for (let m = 0; m < n; m++) mean[i + m]! *= per[m]!;
  for (let i = 0; i < atBids.length; i += n) for (let m = 0; m < n; m++) atBids[i + m]! -= logMean[m]!;
  for (let i = 0; i < slopes.length; i += p) for (let j = 0; j < p; j++) slopes[i + j]! -= by[j]!;
  for (let i = 0; i < bidSlopes.length; i += p) for (let j = 0; j < p; j++) bidSlopes[i + j]! -= by[j]!;
  return answer;
}
