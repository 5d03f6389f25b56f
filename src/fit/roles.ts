import { DAY, type Interval, intervalFrom, betaQuantile } from '../base/index.ts';
import type { Events } from './observe.ts';

/** Shares are rounded to multiples of 2^-30, so that one person's share and one minus the other's are the same bits. */
const GRID = 2 ** 30;
export const onGrid = (share: number): number => Math.round(share * GRID) / GRID;

/** Interval of one minus the share. */
export const complement = (share: Interval): Interval => ({
  median: 1 - share.median,
  low80: 1 - share.high80,
  high80: 1 - share.low80,
  low95: 1 - share.high95,
  high95: 1 - share.low95,
});

export interface RolePeriod {
  readonly from: number;
  readonly to: number;
  /** Person 0's share of the unprompted turns. */
  readonly share: Interval;
}

const PERIOD_DAYS = 60;

/** Person 0's share of the unprompted turns by period: Beta(1, 1) prior, counts deflated by `dispersion` (bids come in
 * clusters, so each says less than an independent one would). */
export function rolesByPeriod(events: Events, dispersion: number): readonly RolePeriod[] {
  const n = events.count;
  if (n === 0) return [];
  const from = events.start[0]!;
  const days = (events.end[n - 1]! - from) / DAY;
  const periods = Math.max(1, Math.min(24, Math.round(days / PERIOD_DAYS)));
  const length = Math.max(1, (events.end[n - 1]! - from) / periods);
  const counts = Array.from({ length: periods }, () => [0, 0] as [number, number]);
  for (let i = 0; i < n; i++) {
    if (events.kind[i] === 0) continue;
    const k = Math.min(periods - 1, Math.floor((events.start[i]! - from) / length));
    counts[k]![events.actor[i]!]!++;
  }
  return counts.map(([own, other], k) => ({
    from: events.origin + from + k * length,
    to: events.origin + from + (k + 1) * length,
    share: intervalFrom(p => onGrid(betaQuantile(p, 1 + own / dispersion, 1 + other / dispersion))),
  }));
}
