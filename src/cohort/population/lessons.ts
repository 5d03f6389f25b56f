import { textHash } from '../../base/index.ts';
import { lessonsOf, observe, type FitPrior, type Lessons } from '../../fit/index.ts';
import type { Turns } from '../../turns/index.ts';

/** The prior is learnt from at most about so many pairs: more would move no number that matters, and each round costs. */
export const MOST_LEARNT_FROM = 1000;
/** Fewer than this teach nothing: the shipped prior stands. */
export const LEAST_LEARNT_FROM = 20;

/** Turns of the less busy of the two, and days, below which a pair teaches next to nothing. */
const LEAST_TURNS = 10;
const LEAST_DAYS = 14;

/** Place of a pair in [0, 1) by its id: which pairs are learnt from does not depend on how many come after. */
export function placeOf(id: string): number {
  const plain = textHash(id);
  const hash = Math.imul(plain ^ (plain >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32;
}

/** Evidence of a pair about the population; null where it is not asked (`share` of all pairs are) or has none. */
export function lessonsOfPair(id: string, turns: Turns, prior: FitPrior, share: number): Lessons | null {
  if (placeOf(id) >= share) return null;
  let second = 0;
  for (let i = 0; i < turns.count; i++) second += turns.actor[i]!;
  const days = turns.count === 0 ? 0 : (turns.end[turns.count - 1]! - turns.start[0]!) / 86_400;
  if (Math.min(second, turns.count - second) < LEAST_TURNS || days < LEAST_DAYS) return null;
  return lessonsOf(observe(turns), prior, Math.floor(placeOf(id) * 2 ** 32));
}
