import { type Exchange, HOUR, quantileSorted, WEEK } from '../../base/index.ts';
import type { TurnTimes } from '../../turns/index.ts';
import { OUTCOMES, type OutcomeName, weekOf, weeklyOutcome } from '../outcomes/outcome.ts';

export interface Tally {
  readonly more: number;
  readonly same: number;
  readonly fewer: number;
}

/** One outcome with the step less without, in its own unit (a week, or hours): mean of the predicted weeks, draw by
 * draw. */
export interface Differences {
  readonly outcome: OutcomeName;
  /** Middle of the draws without the step. */
  readonly usual: number;
  /** Twenty quantiles of equal probability, ascending: each has probability one in twenty (quantile dotplot,
   * kay2016). */
  readonly dots: readonly number[];
  /** Counts of the twenty: above zero, near it (within a tenth of `usual`), below it. */
  readonly counts: Tally;
}

export const DIFFERENCES_EXCHANGE: Exchange<readonly Differences[]> = {
  each: { fields: { outcome: 'who', usual: 'same', dots: 'same', counts: 'same' } },
  order: (p, q) => OUTCOMES.findIndex(o => o.name === p.outcome) - OUTCOMES.findIndex(o => o.name === q.outcome),
};

/** Sample paths that are shown. */
export const SHOWN_PATHS = 20;

/** Each outcome, week by week. */
export type Weekly = ReadonlyMap<OutcomeName, Float64Array>;

/** Each outcome of `weeks` weeks from `from` on, seconds, counted as in a record. Where no silence is seen whole, the
 * longest counts as far as it is seen. In a record such a week is not comparable; in a simulated course it is the
 * longest quiet possible. */
export function outcomesIn(turns: TurnTimes, from: number, weeks: number): Weekly {
  const edges = Float64Array.from({ length: weeks + 1 }, (_, w) => from + w * WEEK);
  const weekly = new Map(OUTCOMES.map(({ name }) => [name, weeklyOutcome(turns, name, edges)]));
  const quiet = weekly.get('quiet-spell');
  if (quiet === undefined || quiet.some(Number.isFinite)) return weekly;
  const open = openSilence(turns, from, edges[weeks]!);
  if (open.seconds > turns.cut.sessionGapSeconds) quiet[weekOf(edges, open.from)] = open.seconds / HOUR;
  return weekly;
}

/** The longer of the silences before the first turn and after the last; both are only partly observed. */
export function openSilence(
  { count, start, end }: { readonly count: number; readonly start: ArrayLike<number>; readonly end: ArrayLike<number> },
  from: number,
  to: number,
): { readonly from: number; readonly seconds: number } {
  if (count === 0) return { from, seconds: to - from };
  const [before, after] = [start[0]! - from, to - end[count - 1]!];
  return before >= after ? { from, seconds: before } : { from: end[count - 1]!, seconds: after };
}

/** The dots of one outcome. `without`: its means on the paths without the step; `differences`: with the step less without, path by path. */
export function dotsOf(outcome: OutcomeName, without: readonly number[], differences: readonly number[]): Differences {
  const middle = quantileSorted(ascending(without.filter(Number.isFinite)), 0.5);
  const usual = Number.isFinite(middle) ? middle : 0;
  // Two who leave no silence at all are as without.
  const sorted = ascending(differences.map(value => (Number.isFinite(value) ? value : 0)));
  const dots = Array.from({ length: SHOWN_PATHS }, (_, k) => quantileSorted(sorted, (k + 0.5) / SHOWN_PATHS));
  const more = dots.filter(dot => dot > usual / 10).length;
  const fewer = dots.filter(dot => dot < -usual / 10).length;
  return { outcome, usual, dots, counts: { more, same: SHOWN_PATHS - more - fewer, fewer } };
}

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((p, q) => p - q);

/** Mean of the weeks that are known. */
export function meanOf(weeks: Float64Array): number {
  const known = weeks.filter(Number.isFinite);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
