import { DAY, type Pair, WEEK } from '../../base/index.ts';
import { AS_USUAL, drawPair } from '../../fit/index.ts';
import { reachesIn } from '../../moves/index.ts';
import type { Turns } from '../../turns/index.ts';
import { START } from './process.ts';
import { turnsFrom } from './synthetic.ts';

const PER_DAY = 12;
/** Turn gap below zero: every event of the family is a turn. */
export const EVERY_EVENT = -1;

/** A pair drawn from the very model that `fit` assumes, of which A stops reaching (a tenth is left) after the past, and what
 * then came week by week. Null where the pair drawn runs away. */
export function assumedPair(
  seed: number,
  pastDays: number,
  weeks: number,
): { readonly past: Turns; readonly came: readonly Pair<number>[] } | null {
  const days = pastDays + 7 * weeks;
  const stopped = { openings: 0.1, followUps: 0.1 };
  const pair = drawPair(PER_DAY * days, days, seed, {
    input: (side, day) => (side === 0 && day >= pastDays ? stopped : AS_USUAL),
  });
  if (pair === null) return null;
  const end = START + pastDays * DAY;
  const at = pair.at.map(t => START + t);
  const before = at.findIndex(t => t >= end);
  const cover = (turns: Turns, to: number): Turns => ({ ...turns, coverage: [{ from: START, to }] });
  const edges = Float64Array.from({ length: weeks + 1 }, (_, w) => end + w * WEEK);
  return {
    past: cover(turnsFrom({ at: at.slice(0, before), actor: pair.actor.slice(0, before) }, EVERY_EVENT), end),
    came: reachesIn(cover(turnsFrom({ at, actor: pair.actor }, EVERY_EVENT), START + days * DAY), edges),
  };
}
