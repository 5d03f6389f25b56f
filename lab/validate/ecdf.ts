import { type Random, randomFrom } from '../../src/base/index.ts';

/** The empirical distribution of values in 0..1 against the uniform law. Its band holds the whole of it with
 * probability 0.95 if they are independent and uniform (sailynoja2022, by simulation). */
export interface Ecdf {
  /** Grid points: k / POINTS, 0 < k < POINTS. */
  readonly at: readonly number[];
  readonly share: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Smallest two-sided tail probability of the counts along the curve, over that of the band. At least 1 where the
   * curve stays inside. */
  readonly margin: number;
}

const POINTS = 50;
const SIMULATIONS = 1000;
const LEVEL = 0.95;

/** Band of uniform samples of `n` values. */
interface Band {
  /** Distribution of the count at or below each point. */
  readonly laws: readonly (readonly number[])[];
  /** Tail probability that the whole curve of one sample in twenty goes beyond somewhere. */
  readonly gamma: number;
}

const at = Array.from({ length: POINTS - 1 }, (_, k) => (k + 1) / POINTS);

export function bandOf(n: number): Band {
  const laws = at.map(p => cumulative(n, p));
  const random = randomFrom(SEED);
  const tails = Array.from({ length: SIMULATIONS }, () => tailOf(laws, uniformCounts(n, random))).sort((p, q) => p - q);
  return { laws, gamma: tails[Math.floor((1 - LEVEL) * SIMULATIONS)]! };
}

const tailOf = (laws: Band['laws'], counts: readonly number[]): number =>
  Math.min(...counts.map((c, k) => 2 * Math.min(laws[k]![c]!, 1 - (laws[k]![c - 1] ?? 0))));

export function ecdfOf(values: readonly number[], { laws, gamma } = bandOf(values.length)): Ecdf {
  const n = Math.max(1, values.length);
  const counts = countsOf(values);
  return {
    at,
    share: counts.map(c => c / n),
    low: laws.map(law => law.findIndex(f => f >= gamma / 2) / n),
    high: laws.map(law => law.findIndex(f => f >= 1 - gamma / 2) / n),
    margin: tailOf(laws, counts) / gamma,
  };
}
/** The band is a function of the number of values alone. */
const SEED = 2022;

/** Number of values at or below each point. */
function countsOf(values: readonly number[]): readonly number[] {
  const bins = Array.from({ length: POINTS }, () => 0);
  for (const v of values) bins[Math.max(0, Math.min(POINTS - 1, Math.ceil(v * POINTS) - 1))]!++;
  let sum = 0;
  return bins.slice(0, -1).map(n => (sum += n));
}

function uniformCounts(n: number, random: Random): readonly number[] {
  return countsOf(Array.from({ length: n }, () => random.uniform()));
}

/** Binomial distribution function, 0..n. */
function cumulative(n: number, p: number): readonly number[] {
  let log = n * Math.log(1 - p);
  let sum = 0;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) log += Math.log(((n - k + 1) * p) / (k * (1 - p)));
    sum += Math.exp(log);
    return Math.min(1, sum);
  });
}
