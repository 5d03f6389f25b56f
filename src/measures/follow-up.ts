import { MINUTE } from '../base/index.ts';
import type { Actor, Turns } from '../turns/index.ts';
import { type CensoredInterval, clusteredShare, type Share } from './statistics/estimate.ts';
import { tickOf, widened } from './latency.ts';
import { survivalCurve } from './statistics/survival.ts';
import { ENDED, sampleOf, turnsOf, type Waiting } from './statistics/waiting.ts';

export const FOLLOW_UP_SECONDS = [5 * MINUTE, 20 * MINUTE, 60 * MINUTE] as const;

/** Writing again while waiting. Bursts are not: parts of one thought lie within a turn. */
export interface FollowUp {
  /** Among this person's turns still without an answer after `seconds`: those after which they wrote again before any
   * answer, within the session gap. Turns whose wait was not seen that long are not counted. Only for `seconds` below
   * that gap: beyond it there are none by definition. */
  readonly rates: readonly ({ readonly seconds: number } & Share)[];
  /** Seconds to the follow-up, had no answer come first (an answer censors). */
  readonly p50: CensoredInterval;
}

export function followUp(turns: Turns, waiting: Waiting, actor: Actor): FollowUp {
  const own = turnsOf(turns, actor, () => true);
  const within = turns.cut.sessionGapSeconds;
  const rates = FOLLOW_UP_SECONDS.filter(seconds => seconds < within).map(seconds => {
    const followed: number[] = [];
    const day: number[] = [];
    for (const i of own) {
      const wait = waiting.seconds[i]!;
      const ended = waiting.ended[i]!;
      if (wait < seconds || (ended === ENDED.notSeen && wait <= within)) continue;
      followed.push(ended === ENDED.byOwnTurn && wait <= within ? 1 : 0);
      day.push(waiting.day[i]!);
    }
    return { seconds, ...clusteredShare(followed, day) };
  });
  const tick = tickOf(turns);
  return { rates, p50: widened(survivalCurve(sampleOf(turns, waiting, own, 2)).quantile(0.5), tick) };
}
