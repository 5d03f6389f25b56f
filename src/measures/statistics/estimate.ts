import { betaQuantile, type Interval } from '../../base/index.ts';

/** A likely range of a time or a quantile that the record may be too short to show: null is "longer than can be seen". */
export interface CensoredInterval {
  readonly median: number | null;
  readonly low80: number | null;
  readonly high80: number | null;
  readonly low95: number | null;
  readonly high95: number | null;
}

/** `count` of `of`, with the likely range of the share behind them; null range where there was nothing to count. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: Interval | null;
}

/** Standard normal quantiles at .9 and .975. */
export const Z80 = 1.2815515655446004;
export const Z95 = 1.959963984540054;

/** Jeffreys interval (brown2001) of `k` against `rest`: quantiles of Beta(k + 1/2, rest + 1/2). Exchanging the two
 * gives exactly 1 minus this one, bit for bit. Every quantile is computed on the side above one half, where taking it
 * away from one is exact. */
export function jeffreys(k: number, rest: number): Interval {
  const a = k + 0.5;
  const b = rest + 0.5;
  return {
    median: mirrored(0.5, 0.5, a, b),
    low80: mirrored(0.1, 0.9, a, b),
    high80: mirrored(0.9, 0.1, a, b),
    low95: mirrored(0.025, 0.975, a, b),
    high95: mirrored(0.975, 0.025, a, b),
  };
}

function mirrored(p: number, q: number, a: number, b: number): number {
  const x = betaQuantile(p, a, b);
  const y = betaQuantile(q, b, a);
  if (x > y) return Math.max(x, 0.5);
  return x < y ? 1 - Math.max(y, 0.5) : 0.5;
}

/** A share whose cases come in clusters (days, weeks) that are alike. It is the Jeffreys interval of the number of
 * independent cases with the same variance (rao1992), never more than were counted. Exchanging success and failure
 * gives exactly the complement: all sums before the last step are of whole numbers. */
export function clusteredShare(success: ArrayLike<number>, cluster: ArrayLike<number>): Share {
  const n = success.length;
  let k = 0;
  const kOf = new Map<number, number>();
  const nOf = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const c = cluster[i]!;
    k += success[i]!;
    kOf.set(c, (kOf.get(c) ?? 0) + success[i]!);
    nOf.set(c, (nOf.get(c) ?? 0) + 1);
  }
  if (n === 0) return { count: 0, of: 0, share: null };
  const effect = designEffect(k, n, kOf, nOf);
  return { count: k, of: n, share: jeffreys(k / effect, (n - k) / effect) };
}

function designEffect(
  k: number,
  n: number,
  kOf: ReadonlyMap<number, number>,
  nOf: ReadonlyMap<number, number>,
): number {
  const clusters = nOf.size;
  if (k === 0 || k === n || clusters < 2) return 1;
  let sum = 0;
  for (const [c, size] of nOf) sum += (n * kOf.get(c)! - k * size) ** 2;
  // Var(p) by clusters is sum / n^4 * C/(C-1); by independence k (n - k) / n^3.
  return Math.max(1, (sum * clusters) / ((clusters - 1) * n * k * (n - k)));
}

/** Seconds from `a` to `b`, to the millisecond: times since 1970 carry rounding that a shift by weeks would change. */
export const secondsBetween = (a: number, b: number): number => Math.round((b - a) * 1000) / 1000;
