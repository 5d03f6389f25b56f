import { DAY, type Pair, WEEK } from '../../src/base/index.ts';
import { AS_USUAL } from '../../src/fit/index.ts';
import { drawPair, type FamilyPair } from './index.ts';
import { reachesIn } from '../../src/moves/inside.ts';
import type { Turns } from '../../src/turns/index.ts';
import { START } from './process.ts';
import { turnsFrom } from './synthetic.ts';

const PER_DAY = 12;
/** Turn gap below zero: every event of the family is a turn. */
const EVERY_EVENT = -1;

/** Turns of a pair drawn from the fit's model, with its `days` on record from the first hour to the last. The model's
 * memory begins there, and not with the first turn. */
export const turnsOfDrawn = ({ at, actor }: Pick<FamilyPair, 'at' | 'actor'>, days: number): Turns => ({
  ...turnsFrom({ at: at.map(t => START + t), actor }, EVERY_EVENT),
  coverage: [{ from: START, to: START + days * DAY }],
});

/** A pair drawn from the very model that `fit` assumes. A stops reaching (a tenth is left) after the past; the later
 * weeks are the truth. Null where the drawn pair runs away. */
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
  const { at, actor } = pair;
  const before = at.filter(t => t < pastDays * DAY).length;
  const edges = Float64Array.from({ length: weeks + 1 }, (_, w) => START + pastDays * DAY + w * WEEK);
  return {
    past: turnsOfDrawn({ at: at.slice(0, before), actor: actor.slice(0, before) }, pastDays),
    came: reachesIn(turnsOfDrawn(pair, days), edges),
  };
}
