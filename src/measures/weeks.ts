import { WEEK } from '../base/index.ts';
import type { Turns } from '../turns/index.ts';
import { jeffreys } from './statistics/estimate.ts';
import { coveredShare } from './step-back.ts';

/** The weeks of a record, or the read part of each, and how often the two rose or fell together from one to the next. */
export interface Weeks {
  /** Begin of each week, seconds since 1970. */
  readonly from: readonly number[];
  /** Messages of each in each week. Null: not a whole week on record, or fewer of its hours than other weeks where
   * hours of every week are left out. */
  readonly messages: readonly [readonly (number | null)[], readonly (number | null)[]];
  /** Changes from one week to the next in which both rose or both fell, and in which one rose and one fell. Where either
   * stayed level nothing is counted. */
  readonly together: number;
  readonly apart: number;
  /** `together` where surely (95 %) more than half of the changes are; `apart` where surely fewer; else, or with fewer than ten
   * changes, `neither`. */
  readonly move: 'together' | 'apart' | 'neither';
}

/** `begin`: an instant at which a week begins; null: the first of the record. */
export function weeksOf(turns: Turns, begin: number | null = null): Weeks {
  const { count, start, coverage } = turns;
  if (count === 0) return { from: [], messages: [[], []], together: 0, apart: 0, move: 'neither' };
  const earliest = Math.min(start[0]!, coverage[0]?.from ?? Number.POSITIVE_INFINITY);
  const first = begin === null ? earliest : begin - Math.floor((begin - earliest) / WEEK) * WEEK;
  const last = Math.max(turns.end[count - 1]!, coverage.at(-1)?.to ?? 0);
  const n = Math.floor((last - first) / WEEK);
  const messages = [new Float64Array(n), new Float64Array(n)] as const;
  for (let i = 0; i < count; i++) {
    const week = Math.floor((start[i]! - first) / WEEK);
    if (week >= 0 && week < n) messages[turns.actor[i] as 0 | 1][week]! += turns.messages[i]!;
  }
  const covered = coveredShare(coverage, first, WEEK, n);
  const most = covered.reduce((p, q) => Math.max(p, q), LEAST_COVERED);
  const shown = messages.map(one => Array.from(one, (x, w) => (covered[w]! > 0.99 * most ? x : null)));
  const [a, b] = shown as unknown as Weeks['messages'];
  const signs = a.map((_, w) => change(a, w) * change(b, w));
  const together = signs.filter(sign => sign > 0).length;
  const apart = signs.filter(sign => sign < 0).length;
  return { from: a.map((_, w) => first + w * WEEK), messages: [a, b], together, apart, move: moveOf(together, apart) };
}

/** Least share of a week on record for a comparison with another. */
const LEAST_COVERED = 0.5;

function change(of: readonly (number | null)[], week: number): number {
  const [before, now] = [of[week - 1] ?? null, of[week] ?? null];
  return before === null || now === null ? 0 : Math.sign(now - before);
}

/** Design effect of the agreements. Neighbouring changes of a steady count are negatively correlated (their signs by
 * -1/3). Agreements of two unrelated counts are therefore correlated by 1/9, and the effective number is smaller by
 * this factor. */
const EFFECT = 11 / 9;
const LEAST_CHANGES = 10;

function moveOf(together: number, apart: number): Weeks['move'] {
  if (together + apart < LEAST_CHANGES) return 'neither';
  const { low95, high95 } = jeffreys(together / EFFECT, apart / EFFECT);
  return low95 > 0.5 ? 'together' : high95 < 0.5 ? 'apart' : 'neither';
}
