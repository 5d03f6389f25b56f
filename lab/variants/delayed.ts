import { PERSON_DIMENSION } from '../../src/model/index.ts';
import { AT_EASE, drift, PAIR_DIMENSION } from '../../src/model/inside.ts';
import { pressureSent, warmthSent } from '../../src/model/inside.ts';
import type { Dyad } from '../../src/model/index.ts';
import { reachingShares } from '../../src/model/index.ts';
import { methodOfSteps } from './delay.ts';
import { calmStart } from '../../src/model/inside.ts';
import { refuseUnlessAboveZero } from '../../src/model/inside.ts';

export interface DelayedOptions {
  readonly days?: number;
  /** Days until what one sends reaches the other, > 0. */
  readonly delay: number;
  readonly start?: ArrayLike<number>;
  /** Parts that a delay is cut into; default so that a step is at most a tenth of a day. */
  readonly parts?: number;
}

export interface DelayedCourse {
  readonly t: readonly number[];
  readonly states: readonly (readonly number[])[];
  readonly reachingShare: readonly [readonly number[], readonly number[]];
}

/** The pair where bids arrive late: felt closeness follows the partner's bids of `delay` days ago. Before day 0 both
 * were as at the start. By the method of steps; one point a step. Throws a RangeError where `days`, `delay` or `parts`
 * is not above zero. */
export function simulateDelayed(pair: Dyad, options: DelayedOptions): DelayedCourse {
  const { days = 365, delay, start = calmStart(), parts = Math.max(1, Math.ceil(delay / 0.1)) } = options;
  if (!(delay > 0))
    throw new RangeError(`The delay is ${delay} days; it must be above zero. Without one, use simulate.`);
  refuseUnlessAboveZero({ days, parts });
  const before = new Float64Array(PAIR_DIMENSION);
  const t: number[] = [];
  const states: (readonly number[])[] = [];
  const shares: [number[], number[]] = [[], []];
  methodOfSteps(
    (_t, y, past, out) => {
      for (let i = 0; i < PAIR_DIMENSION; i++) before[i] = past(delay, i);
      drift(pair, AT_EASE, AT_EASE, y, out);
      out[0] = warmthSent(pair.b, AT_EASE, before, PERSON_DIMENSION) - y[0]!;
      out[1] = pressureSent(pair.b, AT_EASE, before, PERSON_DIMENSION) - y[1]!;
      out[PERSON_DIMENSION] = warmthSent(pair.a, AT_EASE, before, 0) - y[PERSON_DIMENSION]!;
      out[PERSON_DIMENSION + 1] = pressureSent(pair.a, AT_EASE, before, 0) - y[PERSON_DIMENSION + 1]!;
    },
    0,
    days,
    delay / parts,
    (_t, i) => start[i]!,
    PAIR_DIMENSION,
    (at, y) => {
      t.push(at);
      states.push([...y]);
      const [a, b] = reachingShares(pair, y);
      shares[0].push(a);
      shares[1].push(b);
    },
  );
  return { t, states, reachingShare: shares };
}
