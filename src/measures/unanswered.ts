import { HOUR, type Interval } from '../base/index.ts';
import { type Actor, type Sessions, spanOf, type Turns } from '../turns/index.ts';
import { type CensoredInterval, secondsBetween } from './statistics/estimate.ts';
import { widened } from './latency.ts';
import { survivalCurve } from './statistics/survival.ts';
import { nextByPartner, type Waiting } from './statistics/waiting.ts';

export const UNANSWERED_SECONDS = [8 * HOUR, 24 * HOUR] as const;

/** Openings of one person that had no answer by then, whatever that person wrote meanwhile. A reaction is an answer.
 * Many openings need none, and an answer may have come by voice or in the room. */
export interface Unanswered {
  readonly openings: number;
  /** Seconds from the opening to the first answer, whatever the opener wrote meanwhile; the end of the record censors. */
  readonly p50: CensoredInterval;
  readonly p90: CensoredInterval;
  readonly still: readonly { readonly seconds: number; readonly share: Interval | null }[];
}

export function unanswered(turns: Turns, list: Sessions, waiting: Waiting, actor: Actor): Unanswered {
  const { start, end, coverage, count, reactions } = turns;
  const span = spanOf(turns);
  const seconds: number[] = [];
  const outcome: number[] = [];
  const cluster: number[] = [];
  const nextOfPartner = nextByPartner(turns);
  let r = 0;
  for (let s = 0; s < list.count; s++) {
    const i = list.first[s]!;
    if (list.opensKnown[s] === 0 || turns.actor[i] !== actor) continue;
    const next = nextOfPartner[i]!;
    const edge = coverage[span[i]!]?.to ?? end[i]!;
    // To the first of several messages too: it came before the last of them.
    while (r < reactions.at.length && (reactions.at[r]! < start[i]! || reactions.actor[r] === actor)) r++;
    const answer = Math.min(
      next < count ? start[next]! : Number.POSITIVE_INFINITY,
      r < reactions.at.length ? reactions.at[r]! : Number.POSITIVE_INFINITY,
    );
    const seen = answer <= edge;
    seconds.push(Math.max(0, secondsBetween(end[i]!, seen ? answer : edge)));
    outcome.push(seen ? 1 : 0);
    cluster.push(waiting.day[i]!);
  }
  const curve = survivalCurve({
    seconds: Float64Array.from(seconds),
    outcome: Uint8Array.from(outcome),
    cluster: Int32Array.from(cluster),
  });
  const tick = turns.resolutionSeconds > 1 ? turns.resolutionSeconds : 0;
  return {
    openings: curve.count,
    p50: widened(curve.quantile(0.5), tick),
    p90: widened(curve.quantile(0.9), tick),
    still: UNANSWERED_SECONDS.map(t => ({ seconds: t, share: curve.surviving(t) })),
  };
}
