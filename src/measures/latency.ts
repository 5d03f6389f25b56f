import { HOUR, MINUTE, type Interval } from '../base/index.ts';
import type { Actor, Turns } from '../turns/index.ts';
import type { CensoredInterval } from './statistics/estimate.ts';
import type { QuietHours } from './quiet-hours.ts';
import { survivalCurve } from './statistics/survival.ts';
import { sampleOf, turnsOf, type Waiting } from './statistics/waiting.ts';

/** How long one person takes to answer, from the end of the partner's turn to the start of the answer. */
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
  /** The same in waking seconds of the one who answers; null where quiet hours cannot be told. */
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
  const tick = turns.resolutionSeconds > 1 ? turns.resolutionSeconds : 0;
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

/** A difference of two stamps of a clock that ticks every `tick` seconds lies within one tick of the true one. */
export function widened(x: CensoredInterval, tick: number): CensoredInterval {
  if (tick === 0) return x;
  const low = (t: number | null): number | null => (t === null ? null : Math.max(0, t - tick));
  const high = (t: number | null): number | null => (t === null ? null : t + tick);
  return { median: x.median, low80: low(x.low80), high80: high(x.high80), low95: low(x.low95), high95: high(x.high95) };
}
