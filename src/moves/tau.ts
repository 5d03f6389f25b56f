/** Description of a try beside its test, never in place of it: Kendall's tau-b between the phase and the outcome, after the
 * trend of the weeks before has been taken out of all weeks where there is one (baseline-corrected tau, tarlow2017). */
export interface Description {
  /** -1..1: how consistently weeks with the move lie above (below) the weeks before. */
  readonly tau: number;
  /** Whether the weeks before had a trend, and so whether it was taken out. */
  readonly corrected: boolean;
  readonly weeksBefore: number;
  readonly weeksWith: number;
}

const LEAST = 4;

/** `before` and `during` in time order, week after week; NaN is no record. `withMove[k]`: whether week k of `during` was with
 * the move; other weeks are left out. Null where either side has fewer than four known weeks. */
export function describeTry(
  before: ArrayLike<number>,
  during: ArrayLike<number>,
  withMove: ArrayLike<number>,
): Description | null {
  const a = pointsOf(before, () => true, 0);
  const b = pointsOf(during, k => withMove[k] === 1, before.length);
  if (a.length < LEAST || b.length < LEAST) return null;
  const trend = kendall(
    a.map(p => p.at),
    a.map(p => p.value),
  );
  const corrected = Math.abs(trend.z) > 1.96;
  const slope = corrected ? theilSen(a) : 0;
  const all = [...a, ...b];
  const phase = all.map((_, i) => (i < a.length ? 0 : 1));
  const { tau } = kendall(
    phase,
    all.map(p => p.value - slope * p.at),
  );
  return { tau, corrected, weeksBefore: a.length, weeksWith: b.length };
}

interface Point {
  readonly at: number;
  readonly value: number;
}

function pointsOf(values: ArrayLike<number>, keep: (k: number) => boolean, shift: number): readonly Point[] {
  return Array.from(values, (value, k) => ({ at: shift + k, value, kept: keep(k) && Number.isFinite(value) })).filter(
    point => point.kept,
  );
}

/** Kendall's tau-b, and its z with the variance for no ties in `x` (for a trend, x is time). */
function kendall(x: readonly number[], y: readonly number[]): { readonly tau: number; readonly z: number } {
  const n = x.length;
  let s = 0;
  let inX = 0;
  let inY = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const dx = Math.sign(x[j]! - x[i]!);
      const dy = Math.sign(y[j]! - y[i]!);
      s += dx * dy;
      inX += dx * dx;
      inY += dy * dy;
    }
  const size = Math.sqrt(inX * inY);
  return { tau: size === 0 ? 0 : s / size, z: s / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18) };
}

/** Median of the slopes of all pairs (Theil and Sen). */
function theilSen(points: readonly Point[]): number {
  const slopes: number[] = [];
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length; j++)
      slopes.push((points[j]!.value - points[i]!.value) / (points[j]!.at - points[i]!.at));
  slopes.sort((p, q) => p - q);
  const half = slopes.length >> 1;
  return slopes.length % 2 === 1 ? slopes[half]! : (slopes[half - 1]! + slopes[half]!) / 2;
}
