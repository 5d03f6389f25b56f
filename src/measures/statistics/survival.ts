import { complement, type Interval } from '../../base/index.ts';
import { type CensoredInterval, Z80, Z95 } from './estimate.ts';

/** Waits and their ends: 0 not seen to end (censored), 1 the event, 2 a competing event. */
export interface Waits {
  readonly seconds: Float64Array;
  readonly outcome: Uint8Array;
  /** Cluster of each wait (its day): waits of one day are alike, and intervals say so. */
  readonly cluster: Int32Array;
}

export interface Curve {
  readonly count: number;
  readonly events: number;
  readonly competing: number;
  readonly censored: number;
  /** Smallest time at which a share `p` of the waits has ended by the event, had nothing else ended them. Product-limit
   * (kaplan1958); limits by inverting the bands of `surviving` (brookmeyer1982). With few waits the upper limit is null
   * and the lower one zero. The longest of ten waits is no bound for nine in ten. */
  quantile(p: number): CensoredInterval;
  /** Share still waiting at `t`, had nothing else ended the waits. The limits are log-log; where none or all have
   * ended, they are those that this number of waits allows. Null past the last wait seen, unless that one ended and
   * left nobody waiting. */
  surviving(t: number): Interval | null;
  /** Share that ended by `t` in the event and not before in a competing one (aalen1978). Null past the last wait seen, unless that one
   * ended and left nobody waiting. */
  incidence(t: number, outcome: 1 | 2): Interval | null;
}

/** Distinct times of any event, with the counts of each. */
interface Table {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly competing: Float64Array;
  readonly size: number;
}

/** Variances are Greenwood's (greenwood1926). They are widened by the ratio of the variance between clusters (lin1989)
 * to that of independent waits, where it is above one. Variances of an incidence are gaynor1993's, or those between
 * clusters of that incidence where they are larger. Events come before losses of the same instant. Waits of length 0
 * count. */
export function survivalCurve(waits: Waits): Curve {
  const table = tableOf(waits);
  const { time, atRisk, events, competing, size } = table;
  const { surviving, all, greenwood } = productLimits(table);
  const eventCount = events.reduce((sum, d) => sum + d, 0);
  const competingCount = competing.reduce((sum, d) => sum + d, 0);
  // After the last wait, where that one ended, nothing changes any more.
  const last = size > 0 ? time[size - 1]! : Number.NEGATIVE_INFINITY;
  const at = (t: number): number => lastAtOrBelow(time, size, t);
  const ranked = once(() => ranksOf(waits, table));
  const effect = once(() => clusterEffect(waits, ranked(), table, eventCount));
  /** Place of the first wait that was seen as long as `t`, in order of time. */
  const placeFrom = (t: number): number => {
    const k = at(t);
    return k >= 0 && time[k] === t ? k : k + 1;
  };
  const first = events.findIndex(d => d > 0);
  return {
    count: waits.seconds.length,
    events: eventCount,
    competing: competingCount,
    censored: waits.seconds.length - eventCount - competingCount,
    quantile(p) {
      const left = 1 - p + ROUNDING;
      const reached = surviving.findIndex((value, k) => value <= left && events[k]! > 0);
      const limit = (z: number, end: End): number | null => {
        if (first >= 0 && before(atRisk[first]!)[end] <= left) return 0;
        const k = surviving.findIndex((value, k) => {
          if (events[k] === 0) return false;
          return (value === 0 ? noneLeft(eventCount)[end] : logLog(value, greenwood[k]! * effect(), z)) <= left;
        });
        return k >= 0 ? time[k]! : null;
      };
      return { median: reached >= 0 ? time[reached]! : null, ...endsOf(limit) };
    },
    surviving(t) {
      const k = at(t);
      if (t > last && surviving[size - 1] !== 0) return null;
      // A wait that was lost sight of before says nothing of those that long.
      if (k < 0 || surviving[k] === 1) return before(atRisk[placeFrom(t)]!);
      const v = greenwood[k]! * effect();
      const value = surviving[k]!;
      return value === 0 ? noneLeft(eventCount) : { median: value, ...endsOf(z => logLog(value, v, z)) };
    },
    incidence(t, outcome) {
      if (t > last && all[size - 1] !== 0) return null;
      const { value, variance } = incidenceAt(waits, ranked(), table, all, at(t), outcome);
      const rest = 1 - value;
      const v = variance / rest ** 2;
      if (value === 0) {
        const place = placeFrom(t);
        let told = place < size ? atRisk[place]! : 0;
        for (let k = 0; k < place; k++) told += events[k]! + competing[k]!;
        return noneLeft(told);
      }
      if (value >= 1 - 1e-12) return before(eventCount + competingCount);
      return complement({ median: rest, ...endsOf(z => logLog(rest, v, z)) });
    },
  };
}

type End = Exclude<keyof Interval, 'median'>;

/** Ends of an interval from a function of their standard errors. */
const endsOf = <T>(limit: (z: number, end: End) => T): Readonly<Record<End, T>> => ({
  low80: limit(-Z80, 'low80'),
  high80: limit(Z80, 'high80'),
  low95: limit(-Z95, 'low95'),
  high95: limit(Z95, 'high95'),
});

/** A value computed when it is first asked for. */
function once<T extends object | number>(compute: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= compute());
}

/** By distinct time: the share waiting had nothing competed, the share waiting, and Greenwood's sum. */
function productLimits({
  atRisk,
  events,
  competing,
  size,
}: Table): Readonly<Record<'surviving' | 'all' | 'greenwood', Float64Array>> {
  const [surviving, all, greenwood] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let [s, both, variance] = [1, 1, 0];
  for (let k = 0; k < size; k++) {
    const y = atRisk[k]!;
    const d = events[k]!;
    surviving[k] = s *= 1 - d / y;
    all[k] = both *= 1 - (d + competing[k]!) / y;
    variance += y > d ? d / (y * (y - d)) : d > 0 ? Number.POSITIVE_INFINITY : 0;
    greenwood[k] = variance;
  }
  return { surviving, all, greenwood };
}

/** A share that is exactly one tenth comes out of a product of shares a little above it or below. */
const ROUNDING = 1e-12;

/** All of `n` (still waiting, or ended): none to the contrary, with the limits of the rule of three in its exact form. */
const before = (n: number): Interval => ({
  median: 1,
  low80: 0.2 ** (1 / Math.max(n, 1)),
  high80: 1,
  low95: 0.05 ** (1 / Math.max(n, 1)),
  high95: 1,
});

/** The same of nobody. */
const noneLeft = (n: number): Interval => complement(before(n));

/** Limit of S at `z` standard errors on the scale log(-log S); `v` is the variance of log S. */
function logLog(s: number, v: number, z: number): number {
  if (s <= 0) return 0;
  if (s >= 1) return 1;
  if (!Number.isFinite(v)) return z < 0 ? 0 : 1;
  const log = -Math.log(s);
  return Math.exp(-log * Math.exp((-z * Math.sqrt(v)) / log));
}

function tableOf({ seconds, outcome }: Waits): Table {
  const n = seconds.length;
  const of = [0, 0, 0];
  for (let i = 0; i < n; i++) of[outcome[i]!]!++;
  // One slot more, never below any time, spares the merge from asking where each list ends.
  const sorted = of.map(count => new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY));
  const fill = [0, 0, 0];
  for (let i = 0; i < n; i++) sorted[outcome[i]!]![fill[outcome[i]!]!++] = seconds[i]!;
  for (const column of sorted) column.sort();
  const [lost, event, other] = sorted as [Float64Array, Float64Array, Float64Array];
  const time = new Float64Array(n);
  const atRisk = new Float64Array(n);
  const events = new Float64Array(n);
  const competing = new Float64Array(n);
  let size = 0;
  let left = n;
  for (let l = 0, e = 0, o = 0; left > 0; size++) {
    const t = Math.min(lost[l]!, event[e]!, other[o]!);
    time[size] = t;
    atRisk[size] = left;
    for (; event[e] === t; e++, left--) events[size]!++;
    for (; other[o] === t; o++, left--) competing[size]!++;
    for (; lost[l] === t; l++) left--;
  }
  return { time, atRisk, events, competing, size };
}

function lastAtOrBelow(time: Float64Array, size: number, t: number): number {
  let low = -1;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (time[middle]! <= t) low = middle;
    else high = middle - 1;
  }
  return low;
}

const TABLED = 1 << 16;

/** Index of the last time at or below `t`; large samples have a table of whole seconds up to 18 hours. */
function ranks(time: Float64Array, size: number, asked: number): (t: number) => number {
  if (asked < TABLED / 4) return t => lastAtOrBelow(time, size, t);
  const table = new Int32Array(TABLED);
  for (let t = 0, k = -1; t < TABLED; t++) {
    while (k + 1 < size && time[k + 1]! <= t) k++;
    table[t] = k;
  }
  return t => (t < TABLED && Number.isInteger(t) ? table[t]! : lastAtOrBelow(time, size, t));
}

const ranksOf = ({ seconds }: Waits, { time, size }: Table): Int32Array =>
  Int32Array.from(seconds, ranks(time, size, seconds.length));

/** Variance of a sum of the parts of all waits as their clusters show it; 0 where there is but one. */
function varianceBetween(cluster: Int32Array, part: (i: number) => number): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const c of cluster) {
    if (c < lowest) lowest = c;
    if (c > highest) highest = c;
  }
  const sums = new Float64Array(highest - lowest + 1);
  const seen = new Uint8Array(sums.length);
  for (let i = 0; i < cluster.length; i++) {
    sums[cluster[i]! - lowest]! += part(i);
    seen[cluster[i]! - lowest] = 1;
  }
  const clusters = seen.reduce((sum, x) => sum + x, 0);
  if (clusters < 2) return 0;
  return (sums.reduce((sum, x) => sum + x * x, 0) * clusters) / (clusters - 1);
}

/** Design effect of the clusters on the variance of the Nelson-Aalen estimate. It is the sum over clusters of squared
 * sums, over that sum for independent waits. It is taken when half and when nine tenths of the events have come; the
 * larger counts, and at least one. Each wait's part is its martingale residual over the number at risk. */
function clusterEffect(waits: Waits, rank: Int32Array, { atRisk, events, size }: Table, eventCount: number): number {
  if (eventCount === 0) return 1;
  const paid = new Float64Array(size);
  let before = 0;
  for (let k = 0; k < size; k++) paid[k] = before += events[k]! / atRisk[k]! ** 2;
  return [0.5, 0.9].reduce((most, share) => {
    let left = share * eventCount;
    let k = 0;
    while (k < size - 1 && left > events[k]!) left -= events[k++]!;
    const between = varianceBetween(waits.cluster, i => {
      const j = rank[i]!;
      return j <= k ? (waits.outcome[i] === 1 ? 1 / atRisk[j]! : 0) - paid[j]! : 0 - paid[k]!;
    });
    return Math.max(most, between / paid[k]!);
  }, 1);
}

/** Cumulative incidence of one outcome and its variance. */
function incidenceAt(
  waits: Waits,
  rank: Int32Array,
  { atRisk, events, competing }: Table,
  all: Float64Array,
  upTo: number,
  outcome: 1 | 2,
): { readonly value: number; readonly variance: number } {
  const own = outcome === 1 ? events : competing;
  const reached = new Float64Array(upTo + 1);
  let value = 0;
  for (let k = 0; k <= upTo; k++) {
    value += ((k === 0 ? 1 : all[k - 1]!) * own[k]!) / atRisk[k]!;
    reached[k] = value;
  }
  let variance = 0;
  for (let k = 0; k <= upTo; k++) {
    const y = atRisk[k]!;
    const d = events[k]! + competing[k]!;
    const before = k === 0 ? 1 : all[k - 1]!;
    const rest = value - reached[k]!;
    if (y > d) variance += (rest * rest * d) / (y * (y - d));
    variance += (before * before * own[k]! * (y - own[k]!)) / y ** 3;
    variance -= (2 * rest * before * own[k]!) / (y * y);
  }
  // The martingale residual of each wait: its own end, less the expected number while it was watched.
  const due = new Float64Array(upTo + 1);
  for (let k = 0, sum = 0; k <= upTo; k++) {
    const y = atRisk[k]!;
    const d = events[k]! + competing[k]!;
    sum -= ((k === 0 ? 1 : all[k - 1]!) * own[k]!) / (y * y);
    if (y > d) sum += ((value - reached[k]!) * d) / (y * (y - d));
    due[k] = sum;
  }
  const between = varianceBetween(waits.cluster, i => {
    const j = rank[i]!;
    if (j > upTo) return due[upTo] ?? 0;
    const how = waits.outcome[i]!;
    if (how === 0) return due[j]!;
    const y = atRisk[j]!;
    const d = events[j]! + competing[j]!;
    const ended = how === outcome ? (j === 0 ? 1 : all[j - 1]!) / y : 0;
    return due[j]! + ended - (y > d ? (value - reached[j]!) / (y - d) : 0);
  });
  return { value: Math.min(value, 1), variance: Math.max(variance, between, 0) };
}
