import { bothSides, DAY, type Pair, type Side } from '../../base/index.ts';
import { observe } from '../../fit/index.ts';
import type { Turns } from '../../turns/index.ts';
import { coveredShares, leastCovered, weekOf } from './outcome.ts';

/** Reaches (openings and follow-ups) of A and of B in each span [edges[k], edges[k + 1]), seconds since 1970. Counts
 * are per covered span; NaN where the record is too short (`leastCovered`). */
export function reachesIn(turns: Turns, edges: ArrayLike<number>): readonly Pair<number>[] {
  const events = observe(turns);
  const spans = Array.from(coveredShares(turns, edges), share => ({ share, of: [0, 0] as [number, number] }));
  for (let i = 0; i < events.count; i++) {
    const span = events.kind[i] === 0 ? -1 : weekOf(edges, events.origin + events.start[i]!);
    if (span >= 0) spans[span]!.of[events.actor[i] as Side]++;
  }
  const least = leastCovered(turns, edges);
  return spans.map(({ share, of }) => bothSides(side => (share < least ? Number.NaN : of[side] / share)));
}

/** Reaches by day of the record, from its start; NaN where the day has too little record. */
export function reachesByDay(turns: Turns): Pair<Float64Array> {
  const from = turns.coverage[0]?.from ?? 0;
  const days = Math.floor(((turns.coverage.at(-1)?.to ?? 0) - from) / DAY);
  const edges = Float64Array.from({ length: days + 1 }, (_, day) => from + day * DAY);
  const shares = coveredShares(turns, edges);
  const counts = reachesIn(turns, edges);
  return bothSides(side =>
    Float64Array.from(counts, (of, day) => (Number.isNaN(of[side]) ? Number.NaN : Math.round(of[side] * shares[day]!))),
  );
}

/** Share of a week's level of reaching that the next one keeps, 0..0.95: autocorrelation of the log of weekly reaches,
 * less counting noise. Weeks are counted back from the end of `days`; 0 with fewer than eight known. */
export function keptByWeek(days: Float64Array): number {
  const weeks: number[] = [];
  let within = 0;
  let squares = 0;
  let freedom = 0;
  for (let end = days.length; end >= 7; end -= 7) {
    const week = days.subarray(end - 7, end).filter(value => Number.isFinite(value));
    if (week.length < 4) continue;
    const mean = week.reduce((sum, n) => sum + n, 0) / week.length;
    weeks.unshift(mean * 7);
    within += week.reduce((sum, n) => sum + (n - mean) ** 2, 0) - mean * (week.length - 1);
    squares += mean * mean * (week.length - 1);
    freedom += week.length - 1;
  }
  const n = weeks.length;
  if (n < 8 || freedom === 0) return 0;
  const spread = squares > 0 ? Math.max(0, Math.min(3, within / squares)) : 0;
  const logs = weeks.map(total => Math.log((total + 0.5) / 7));
  const mean = logs.reduce((sum, z) => sum + z, 0) / n;
  const noise = weeks.reduce((sum, total) => sum + 1 / (total + 0.5) + spread / 7, 0) / n;
  let variance = 0;
  let lagged = 0;
  for (let w = 0; w < n; w++) {
    variance += (logs[w]! - mean) ** 2 / (n - 1);
    if (w > 0) lagged += ((logs[w]! - mean) * (logs[w - 1]! - mean)) / (n - 1);
  }
  return Math.max(0, Math.min(0.95, lagged / Math.max(0.01, variance - noise)));
}
