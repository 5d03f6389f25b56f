import { WEEK, type Interval } from '../base/index.ts';
import { type Sessions, sessions, type Turns, type TurnTimes } from '../turns/index.ts';
import { clusteredShare } from './statistics/estimate.ts';

export interface Initiation {
  readonly gapSeconds: number;
  /** Sessions opened by each after a silence that was seen whole. */
  readonly opened: readonly [number, number];
  /** Sessions whose silence before was not seen (the first of each span of coverage). */
  readonly unknown: number;
  /** A's share of those opened; null without any. Weeks are the clusters. */
  readonly shareA: Interval | null;
}

/** Who opens, at every session gap of the cut. */
export const initiation = (turns: Turns): readonly Initiation[] =>
  turns.cut.sessionGapsSeconds.map(gap => initiationOf(turns, sessions(turns, gap)));

export function initiationOf(turns: Pick<TurnTimes, 'actor' | 'start'>, list: Sessions): Initiation {
  const byA: number[] = [];
  const week: number[] = [];
  for (let s = 0; s < list.count; s++) {
    if (list.opensKnown[s] === 0) continue;
    const i = list.first[s]!;
    byA.push(turns.actor[i] === 0 ? 1 : 0);
    week.push(Math.floor((turns.start[i]! - turns.start[0]!) / WEEK));
  }
  const { count, of, share } = clusteredShare(byA, week);
  return { gapSeconds: list.gapSeconds, opened: [count, of - count], unknown: list.count - of, shareA: share };
}

/** The person who opens more, with 95 % at every gap that has enough openings. Null where any such gap leaves it open,
 * or where fewer than two gaps have enough. */
export function opensMore(rows: readonly Initiation[]): 'a' | 'b' | null {
  const often = rows.filter(metOften);
  if (often.length < 2) return null;
  const [first, ...others] = often.map(opensMoreAt);
  return others.every(side => side === first) ? first! : null;
}

/** The same of one gap, however seldom it was met. */
export const opensMoreAt = ({ shareA }: Initiation): 'a' | 'b' | null =>
  shareA === null ? null : shareA.low95 > 0.5 ? 'a' : shareA.high95 < 0.5 ? 'b' : null;

/** Fewer leave nearly any range open: rare silences of a whole day would then hide all other lengths. */
const LEAST_OPENINGS = 20;

/** True if silences of that length are frequent enough to say who writes first after them. */
export const metOften = ({ opened }: Initiation): boolean => opened[0] + opened[1] >= LEAST_OPENINGS;

export interface Closing {
  readonly gapSeconds: number;
  readonly closed: readonly [number, number];
  readonly shareA: Interval | null;
}

/** Who has the last turn. Follows largely from who opens and from how many turns there are: say little of it. */
export const closing = (turns: Turns): readonly Closing[] =>
  turns.cut.sessionGapsSeconds.map(gap => {
    const list = sessions(turns, gap);
    const byA: number[] = [];
    const week: number[] = [];
    for (let s = 0; s < list.count; s++) {
      if (list.closesKnown[s] === 0) continue;
      const i = list.last[s]!;
      byA.push(turns.actor[i] === 0 ? 1 : 0);
      week.push(Math.floor((turns.start[i]! - turns.start[0]!) / WEEK));
    }
    const { count, of, share } = clusteredShare(byA, week);
    return { gapSeconds: gap, closed: [count, of - count], shareA: share };
  });
