import { DAY } from '../base/index.ts';
import type { Turns } from '../turns/index.ts';
import { coveredShare } from './step-back.ts';

/** Turns of each on each local day; null where the record covers less than half of the day and holds no turn of it. */
export interface Ribbon {
  /** Local midnight at the start of each day, seconds since 1970, by the clock of the first turn. */
  readonly t: readonly number[];
  readonly a: readonly (number | null)[];
  readonly b: readonly (number | null)[];
  /** Share of the day on record. */
  readonly covered: readonly number[];
}

export function dailyRibbon(turns: Turns): Ribbon {
  const { count, start, offsetMinutes, coverage } = turns;
  if (count === 0) return { t: [], a: [], b: [], covered: [] };
  const offset = offsetMinutes[0]! * 60;
  const from = Math.min(start[0]!, coverage[0]?.from ?? Number.POSITIVE_INFINITY);
  const to = Math.max(start[count - 1]!, coverage.at(-1)?.to ?? 0);
  const first = Math.floor((from + offset) / DAY) * DAY - offset;
  const n = Math.floor((to - first) / DAY) + 1;
  const days = [Array.from({ length: n }, () => 0), Array.from({ length: n }, () => 0)];
  for (let i = 0; i < count; i++) {
    const local = start[i]! + offsetMinutes[i]! * 60 - offset;
    days[turns.actor[i]!]![Math.max(0, Math.min(n - 1, Math.floor((local - first) / DAY)))]!++;
  }
  const covered = coveredShare(coverage, first, DAY, n);
  // A day with a turn was on record, however little of it.
  const shown = (own: number, other: number, share: number): number | null =>
    share >= 0.5 || own + other > 0 ? own : null;
  return {
    t: Array.from({ length: n }, (_, k) => first + k * DAY),
    a: days[0]!.map((own, k) => shown(own, days[1]![k]!, covered[k]!)),
    b: days[1]!.map((own, k) => shown(own, days[0]![k]!, covered[k]!)),
    covered,
  };
}
