import { adaptive, type AdaptiveMethod, type AdaptiveOptions, type AdaptiveRun, combine } from './adaptive.ts';
import type { RightHandSide, Stepper } from './problem.ts';
import { DORMAND_PRINCE } from './tableau.ts';

const { order, c, a, error: ERROR } = DORMAND_PRINCE;
const LAST = c.length - 1;

/** Order 5, for problems that are not stiff: the adaptive pair of Dormand and Prince. */
export const dormandPrince = (
  f: RightHandSide,
  from: number,
  to: number,
  start: ArrayLike<number>,
  options: AdaptiveOptions = {},
  visit?: (t: number, y: Float64Array) => void,
): AdaptiveRun => adaptive(method(f, start.length), from, to, start, options, visit);

function method(f: RightHandSide, dimension: number): AdaptiveMethod {
  const k = c.map(() => new Float64Array(dimension));
  const zero = new Float64Array(dimension);
  let begun = false;
  return {
    power: order,
    whenTooSmall: 'stiff-solver-or-split',
    attempt: (t, y, h, next, error, taken) => {
      if (taken) k[0]!.set(k[LAST]!);
      else if (!begun) f(t, y, k[0]!);
      begun = true;
      stages(f, t, y, h, next, k);
      combine(error, zero, h, ERROR, k);
      return true;
    },
  };
}

/** All stages after the first; `next` becomes the result, because the last of them looks there. */
function stages(
  f: RightHandSide,
  t: number,
  y: Float64Array,
  h: number,
  next: Float64Array,
  k: readonly Float64Array[],
): void {
  for (let stage = 1; stage < c.length; stage++) {
    combine(next, y, h, a[stage]!, k);
    f(t + c[stage]! * h, next, k[stage]!);
  }
}

/** The pair's fifth-order member in steps of one length. */
export function dormandPrinceStep(dimension: number): Stepper {
  const k = c.map(() => new Float64Array(dimension));
  const next = new Float64Array(dimension);
  return (f, t, y, h) => {
    f(t, y, k[0]!);
    stages(f, t, y, h, next, k);
    y.set(next);
  };
}
