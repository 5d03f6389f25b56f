import { HOUR, type Interval } from '../base/index.ts';
import { type Actor, type Sessions, spanOf, type Turns } from '../turns/index.ts';
import { type CensoredInterval, secondsBetween } from './statistics/estimate.ts';
import { cameWithin, tickOf } from './latency.ts';
import { type QuietHours, wakingSeconds } from './statistics/quiet-hours.ts';
import { type Curve, survivalCurve } from './statistics/survival.ts';
import { localTime, nextByPartner, type Waiting } from './statistics/waiting.ts';

export const UNANSWERED_SECONDS = [8 * HOUR, 24 * HOUR] as const;

/** A turn that opened a session after a silence seen whole, and how the wait for the other's answer ended. */
export interface OpeningWait {
  readonly turn: number;
  /** The turn that answered; null where a reaction did, or nothing that was seen. */
  readonly answer: number | null;
  readonly answered: boolean;
  /** From the end of the turn to the first answer, or to where the record ends or has a hole. */
  readonly seconds: number;
}

/** Openings of `opener` and their outcomes, even if that person wrote again meanwhile. A reaction is an answer. */
export function openingWaits(turns: Turns, list: Sessions, opener: Actor): readonly OpeningWait[] {
  const { start, end, coverage, count, reactions } = turns;
  const span = spanOf(turns);
  const nextOfPartner = nextByPartner(turns);
  const out: OpeningWait[] = [];
  let r = 0;
  for (let s = 0; s < list.count; s++) {
    const turn = list.first[s]!;
    if (list.opensKnown[s] === 0 || turns.actor[turn] !== opener) continue;
    const next = nextOfPartner[turn]!;
    const edge = coverage[span[turn]!]?.to ?? end[turn]!;
    // To the first of several messages too: it came before the last of them.
    while (r < reactions.at.length && (reactions.at[r]! < start[turn]! || reactions.actor[r] === opener)) r++;
    const written = next < count ? start[next]! : Number.POSITIVE_INFINITY;
    const first = Math.min(written, r < reactions.at.length ? reactions.at[r]! : Number.POSITIVE_INFINITY);
    const answered = first <= edge;
    const seconds = Math.max(0, secondsBetween(end[turn]!, answered ? first : edge));
    out.push({ turn, answer: answered && first === written ? next : null, answered, seconds });
  }
  return out;
}

/** Latency of the answers to one person's openings, and how many had none by then. The base is all openings, so the
 * median is the time by which half of them had an answer. `AnswerTimes` estimates the waits had the opener not written
 * again. Many openings need no answer, and one may have come by voice or in the room. */
export interface Unanswered {
  readonly openings: number;
  /** Seconds from the opening to the first answer, one tick of the clock at least; the end of the record censors. */
  readonly p50: CensoredInterval;
  readonly p90: CensoredInterval;
  /** The same in waking seconds of the one who answers; null where quiet hours are unknown. */
  readonly waking: { readonly p50: CensoredInterval; readonly p90: CensoredInterval } | null;
  readonly still: readonly { readonly seconds: number; readonly share: Interval | null }[];
}

/** Openings of `actor`; `quiet` are the quiet hours of the other, who answers. */
export function unanswered(
  turns: Turns,
  list: Sessions,
  waiting: Waiting,
  actor: Actor,
  quiet: QuietHours | null,
): Unanswered {
  const waits = openingWaits(turns, list, actor);
  const curveOf = (seconds: (wait: OpeningWait) => number): Curve =>
    survivalCurve({
      seconds: Float64Array.from(waits, seconds),
      outcome: Uint8Array.from(waits, ({ answered }) => (answered ? 1 : 0)),
      cluster: Int32Array.from(waits, ({ turn }) => waiting.day[turn]!),
    });
  const tick = tickOf(turns);
  const within = (curve: Curve) => ({
    p50: cameWithin(curve, 0.5, tick),
    p90: cameWithin(curve, 0.9, tick),
  });
  const curve = curveOf(({ seconds }) => seconds);
  return {
    openings: curve.count,
    ...within(curve),
    waking:
      quiet === null
        ? null
        : within(curveOf(({ turn, seconds }) => wakingSeconds(localTime(turns, turn), seconds, quiet))),
    still: UNANSWERED_SECONDS.map(t => ({ seconds: t, share: curve.surviving(t) })),
  };
}
