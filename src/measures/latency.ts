import { HOUR, MINUTE, type Interval } from '../base/index.ts';
import type { Actor, Sessions, Turns } from '../turns/index.ts';
import type { CensoredInterval } from './statistics/estimate.ts';
import type { QuietHours } from './statistics/quiet-hours.ts';
import { type Curve, survivalCurve } from './statistics/survival.ts';
import { sampleOf, turnsOf, type Waiting } from './statistics/waiting.ts';

/** One person's latency, from the end of the partner's turn to the start of the answer. */
export interface AnswerTimes {
  /** The partner's turns that could be answered, and how the wait after each ended. */
  readonly waits: number;
  readonly answered: number;
  readonly followedUp: number;
  /** The record ended, or had a hole, before either. */
  readonly notSeen: number;
  /** Seconds, had the partner not followed up first (product-limit; a follow-up censors). Each holds for a record with a
   * coarse clock too: limits are widened by one tick. */
  readonly p50: CensoredInterval;
  readonly p75: CensoredInterval;
  readonly p90: CensoredInterval;
  /** The same in waking seconds of the one who answers; null where quiet hours are unknown. */
  readonly waking: {
    readonly p50: CensoredInterval;
    readonly p75: CensoredInterval;
    readonly p90: CensoredInterval;
  } | null;
  /** Cumulative incidence with the partner's own follow-up as the competing end. Null: longer than was ever seen. */
  readonly within: readonly {
    readonly seconds: number;
    readonly answered: Interval | null;
    readonly followedUp: Interval | null;
  }[];
}

export const WITHIN_SECONDS = [5 * MINUTE, HOUR, 8 * HOUR, 24 * HOUR] as const;

/** Answers by `answerer` to turns of the partner that open a session (`openings`), or to all others. */
export function answerTimes(
  turns: Turns,
  waiting: Waiting,
  answerer: Actor,
  openings: boolean,
  quiet: QuietHours | null,
): AnswerTimes {
  const partner = (1 - answerer) as Actor;
  const chosen = turnsOf(turns, partner, i => (waiting.opening[i] === 1) === openings);
  const curve = survivalCurve(sampleOf(turns, waiting, chosen, 1));
  const waking = quiet === null ? null : survivalCurve(sampleOf(turns, waiting, chosen, 1, quiet));
  const tick = tickOf(turns);
  return {
    waits: curve.count,
    answered: curve.events,
    followedUp: curve.competing,
    notSeen: curve.censored,
    p50: widened(curve.quantile(0.5), tick),
    p75: widened(curve.quantile(0.75), tick),
    p90: widened(curve.quantile(0.9), tick),
    waking:
      waking === null
        ? null
        : {
            p50: widened(waking.quantile(0.5), tick),
            p75: widened(waking.quantile(0.75), tick),
            p90: widened(waking.quantile(0.9), tick),
          },
    within: WITHIN_SECONDS.map(seconds => ({
      seconds,
      answered: curve.incidence(seconds, 1),
      followedUp: curve.incidence(seconds, 2),
    })),
  };
}

/** The answers that one person gave within conversations, and their latency from the end of the partner's turn. Waits
 * that ended otherwise are excluded: `AnswerTimes` estimates their length. */
export interface GivenAnswers {
  readonly count: number;
  /** Seconds within which so many of these answers came, one tick of the clock at least; null without any. Limits by log-log bands, days
   * as clusters. */
  readonly p50: CensoredInterval;
  readonly p90: CensoredInterval;
}

/** Turns of the partner that `answerer` answered by the next turn of the same session, the first of a session among them. */
export function answeredTurns({ actor }: Turns, { first, last, count }: Sessions, answerer: Actor): readonly number[] {
  const out: number[] = [];
  for (let s = 0; s < count; s++)
    for (let i = first[s]!; i < last[s]!; i++) if (actor[i] !== answerer && actor[i + 1] === answerer) out.push(i);
  return out;
}

export function givenAnswers(turns: Turns, list: Sessions, waiting: Waiting, answerer: Actor): GivenAnswers {
  const answered = answeredTurns(turns, list, answerer);
  const curve = survivalCurve({
    seconds: Float64Array.from(answered, i => waiting.seconds[i]!),
    outcome: new Uint8Array(answered.length).fill(1),
    cluster: Int32Array.from(answered, i => waiting.day[i]!),
  });
  const tick = tickOf(turns);
  return { count: curve.count, p50: cameWithin(curve, 0.5, tick), p90: cameWithin(curve, 0.9, tick) };
}

/** Seconds from one tick of the clock to the next; none where it shows seconds. */
export const tickOf = ({ resolutionSeconds }: Turns): number => (resolutionSeconds > 1 ? resolutionSeconds : 0);

/** Time within which such a share came, at least one tick of the clock. Two stamps of one minute lie less than a minute
 * apart, and nobody knows how much less. */
export function cameWithin(curve: Curve, share: number, tick: number): CensoredInterval {
  const x = widened(curve.quantile(share), tick);
  return { ...x, median: x.median === null ? null : Math.max(x.median, tick) };
}

/** A difference of two stamps of a clock that ticks every `tick` seconds lies within one tick of the true one. */
export function widened(x: CensoredInterval, tick: number): CensoredInterval {
  if (tick === 0) return x;
  const low = (t: number | null): number | null => (t === null ? null : Math.max(0, t - tick));
  const high = (t: number | null): number | null => (t === null ? null : t + tick);
  return { median: x.median, low80: low(x.low80), high80: high(x.high80), low95: low(x.low95), high95: high(x.high95) };
}
