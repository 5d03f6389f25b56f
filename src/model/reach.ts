import { type Acts, AT_EASE, PERSON_DIMENSION, pressureSent, warmthSent } from './drift.ts';
import type { Pair } from './person.ts';

/** Total closeness: the warmth that passes between the two, bids a day, both directions together. Shown beside every
 * share, because a share can become even by both falling silent. */
export const closenessAt = (pair: Pair, y: ArrayLike<number>, actsA = AT_EASE, actsB = AT_EASE): number =>
  warmthSent(pair.a, actsA, y, 0) + warmthSent(pair.b, actsB, y, PERSON_DIMENSION);

/** Share of all reaching (warm and pressing) that comes from A, 0..1, and the same for B. They sum to 1 up to rounding;
 * each is computed by the same formula, so that a swap is exact. 0.5 where neither reaches at all. */
export function reachingShares(
  pair: Pair,
  y: ArrayLike<number>,
  actsA: Acts = AT_EASE,
  actsB: Acts = AT_EASE,
): readonly [number, number] {
  const a = warmthSent(pair.a, actsA, y, 0) + pressureSent(pair.a, actsA, y, 0);
  const b = warmthSent(pair.b, actsB, y, PERSON_DIMENSION) + pressureSent(pair.b, actsB, y, PERSON_DIMENSION);
  const sum = a + b;
  return sum > 0 ? [a / sum, b / sum] : [0.5, 0.5];
}
