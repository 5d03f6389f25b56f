/** A likely range. 80 % of the draws lie in `[low80, high80]`, 95 % in `[low95, high95]`; equal tails. */
export interface Interval {
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** Quantile `p` in [0, 1] of an ascending array by linear interpolation (type 7 of Hyndman and Fan 1996).
 * NaN for an empty array. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const h = (n - 1) * p;
  const below = Math.floor(h);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, n - 1)] as number;
  return low + (h - below) * (high - low);
}

/** The interval of a set of draws; the argument is left as it was. `worth`: how many equal and independent draws these are worth. Of few the
 * ends lie further out, so that a new draw falls between them as often as they say. */
export function intervalOf(draws: ArrayLike<number>, worth = Number.POSITIVE_INFINITY): Interval {
  const sorted = Float64Array.from(draws).sort();
  return intervalFrom(p => quantileSorted(sorted, endOfFew(p, worth)));
}

/** Share of `worth` draws that must lie below an end for a new draw to lie below it with probability p. Of n draws the
 * k-th has k / (n + 1) below it (hyndman1996) and is the middle of the k-th nth. */
export const endOfFew = (p: number, worth: number): number => Math.min(1, Math.max(0, p + (p - 0.5) / worth));

/** The interval of a distribution given by its quantile function. */
export const intervalFrom = (quantile: (p: number) => number): Interval => ({
  median: quantile(0.5),
  low80: quantile(0.1),
  high80: quantile(0.9),
  low95: quantile(0.025),
  high95: quantile(0.975),
});

/** The interval of a strictly increasing function of the quantity (or decreasing, which swaps the ends). */
export function mapInterval(interval: Interval, f: (x: number) => number): Interval {
  const ends = (low: number, high: number): readonly [number, number] => {
    const a = f(low);
    const b = f(high);
    return a <= b ? [a, b] : [b, a];
  };
  const [low80, high80] = ends(interval.low80, interval.high80);
  const [low95, high95] = ends(interval.low95, interval.high95);
  return { median: f(interval.median), low80, high80, low95, high95 };
}

/** The interval of 1 less the quantity: of the other's share, where two shares make one. Exact for exact complements, so that
 * exchanging two people exchanges their shares bit for bit. */
export const complement = (share: Interval): Interval => mapInterval(share, x => 1 - x);
