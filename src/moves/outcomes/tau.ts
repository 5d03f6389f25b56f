/** Description of a try beside its test, never in place of it: Kendall's tau between the phase and the outcome. Any
 * trend of the weeks before is first removed from all weeks (baseline-corrected tau, tarlow2017). It uses pairs of a
 * week before and one with the move. Published tau-b also counts pairs of one phase, so it never comes near its
 * ends. */
export interface Description {
  /** -1..1: share of those pairs in which the week with the move lies above, less the share in which it lies below. */
  readonly tau: number;
  /** True if the weeks before had a trend, which was then removed. */
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
  const corrected = Math.abs(trendOf(a)) > 1.96;
  const slope = corrected ? theilSen(a) : 0;
  const [early, late] = [a, b].map(side => side.map(p => p.value - slope * p.at)) as [number[], number[]];
  const above = early.reduce((sum, one) => sum + late.reduce((s, two) => s + Math.sign(two - one), 0), 0);
  return {
    tau: above / (a.length * b.length),
    corrected,
    weeksBefore: a.length,
    weeksWith: b.length,
  };
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

/** z of Kendall's tau between time and value, with the variance for no ties. */
function trendOf(points: readonly Point[]): number {
  const n = points.length;
  let s = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) s += Math.sign(points[j]!.value - points[i]!.value);
  return s / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
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
