import { type Acts, AT_EASE, PERSON_DIMENSION, pressureSent, warmthSent } from './drift.ts';
import type { Dyad, Person } from './person.ts';

/** Total closeness: the warmth that passes between the two, bids a day, both directions together. Shown beside every
 * share, because a share can become even by both falling silent. */
export const closenessAt = (pair: Dyad, y: ArrayLike<number>, actsA = AT_EASE, actsB = AT_EASE): number =>
  warmthSent(pair.a, actsA, y, 0) + warmthSent(pair.b, actsB, y, PERSON_DIMENSION);

/** Share of all reaching (warm and pressing) that comes from A, 0..1, and the same for B. They sum to 1 up to rounding;
 * each is computed by the same formula, so that a swap is exact. 0.5 where neither reaches at all. */
export function reachingShares(
  pair: Dyad,
  y: ArrayLike<number>,
  actsA: Acts = AT_EASE,
  actsB: Acts = AT_EASE,
): readonly [number, number] {
  const a = warmthSent(pair.a, actsA, y, 0) + pressureSent(pair.a, actsA, y, 0);
  const b = warmthSent(pair.b, actsB, y, PERSON_DIMENSION) + pressureSent(pair.b, actsB, y, PERSON_DIMENSION);
  const sum = a + b;
  return sum > 0 ? [a / sum, b / sum] : [0.5, 0.5];
}

const S = (z: number): number => 1 / (1 + Math.exp(-z));

/** Response of one person's reaching to the partner's: relative change of the first for a small relative change of the
 * second. Felt warmth, alarm and overwhelm have followed by then (a few days); weariness, dread and trust have not
 * (weeks). Negative where more reaching is answered by less. `y[k]` is the first state of the person who answers. */
export function response(person: Person, y: ArrayLike<number>, k: number): number {
  const x = y[k]!;
  const p = y[k + 1]!;
  const d = y[k + 5]!;
  const e = y[k + 4]!;
  const s = y[k + 6]!;
  const { need, room, softness, security, openness, sting, reciprocity, resign, wariness } = person;
  const retreat = person.retreat * (1 - wariness + wariness * d);
  const alarm = S((need * (1 - security * s) * (1 - resign * e) - x) / softness);
  const overwhelm = S(((x + sting * p) * (1 + d) - room * (1 + openness * s)) / softness);
  const half = 0.5 + 0.5 * x;
  const ordinary = 1 - reciprocity + (reciprocity * x) / half;
  const byWarmth =
    (reciprocity * 0.5) / (half * half) / ordinary -
    (person.escalation * alarm * (1 - alarm)) / softness -
    (retreat * overwhelm * (1 - overwhelm) * (1 + d)) / softness;
  const byPressure = (-retreat * overwhelm * (1 - overwhelm) * sting * (1 + d)) / softness;
  return x * byWarmth + p * byPressure;
}

/** Loop gain: the product of the two responses. Positive where a change comes back to feed itself, negative where it
 * comes back reversed. Beyond 1 a small change grows on its way round. Same sign and meaning as the loop gain of a
 * fitted record. */
export const loopGainAt = (pair: Dyad, y: ArrayLike<number>): number =>
  response(pair.a, y, 0) * response(pair.b, y, PERSON_DIMENSION);
