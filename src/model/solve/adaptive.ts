/** One attempted step of an adaptive method from `y` at `t`. Writes the result into `next` and the estimated error of
 * each component into `error`. False where its equations cannot be solved at that step. `taken`: true if the step
 * before was accepted, so that a method can hand slopes on. */
export type AttemptStep = (
  t: number,
  y: Float64Array,
  h: number,
  next: Float64Array,
  error: Float64Array,
  taken: boolean,
) => boolean;

export interface AdaptiveMethod {
  readonly attempt: AttemptStep;
  /** The error of a step grows as this power of its length. */
  readonly power: number;
  /** Remedy where the step becomes too small. */
  readonly whenTooSmall: 'stiff-solver-or-split' | 'split';
}

export interface AdaptiveOptions {
  /** Error allowed a step, per component: `absolute + relative |y|`; the larger of both ends. Defaults 1e-9 and 1e-9. */
  readonly relative?: number;
  readonly absolute?: number;
  /** Longest step; default the whole stretch. */
  readonly longest?: number;
  /** Given up beyond this many steps; default 100,000. */
  readonly steps?: number;
  /** Norm of a step's error, for systems whose law must hold to the bit; default `errorNorm`. */
  readonly norm?: (scaled: Float64Array) => number;
}

/** Outcome of an adaptive run; a failure is named, with the time it reached and what would help. */
export interface AdaptiveRun {
  readonly y: Float64Array;
  readonly accepted: number;
  readonly refused: number;
  readonly outcome: 'done' | 'too-many-steps' | 'step-too-small';
  /** Time reached. */
  readonly at: number;
  readonly remedy: 'allow-more-steps' | AdaptiveMethod['whenTooSmall'] | null;
}

/** Root mean square, first half and second half summed apart: exchanging the halves exchanges nothing. */
export function errorNorm(scaled: Float64Array): number {
  const half = scaled.length >> 1;
  let first = 0;
  let second = 0;
  for (let i = 0; i < half; i++) first += scaled[i]! * scaled[i]!;
  for (let i = half; i < scaled.length; i++) second += scaled[i]! * scaled[i]!;
  return Math.sqrt((first + second) / scaled.length);
}

/** Factor for the next step: 0.9 error^(-1/power), from a fifth to five times; a fifth where the error is unknown. */
function growthOf(size: number, power: number): number {
  const factor = size === 0 ? 5 : Math.min(5, Math.max(0.2, 0.9 * size ** (-1 / power)));
  return Number.isFinite(factor) ? factor : 0.2;
}

/** Carries `start` from one time to another in steps of the allowed estimated error. `visit` is called after every
 * accepted step. */
export function adaptive(
  { attempt, power, whenTooSmall }: AdaptiveMethod,
  from: number,
  to: number,
  start: ArrayLike<number>,
  options: AdaptiveOptions = {},
  visit?: (t: number, y: Float64Array) => void,
): AdaptiveRun {
  const { relative = 1e-9, absolute = 1e-9, longest = to - from, steps = 100_000, norm = errorNorm } = options;
  const y = Float64Array.from(start);
  const next = new Float64Array(y.length);
  const error = new Float64Array(y.length);
  let t = from;
  let h = Math.min(longest, (to - from) / 100);
  let [accepted, refused] = [0, 0];
  let taken = false;
  const finish = (outcome: AdaptiveRun['outcome'], remedy: AdaptiveRun['remedy']): AdaptiveRun => ({
    y,
    accepted,
    refused,
    outcome,
    at: t,
    remedy,
  });
  while (t < to) {
    if (accepted + refused >= steps) return finish('too-many-steps', 'allow-more-steps');
    const last = t + h >= to - 1e-12 * Math.abs(to);
    if (last) h = to - t;
    const solved = attempt(t, y, h, next, error, taken);
    for (let i = 0; i < y.length; i++)
      error[i] = error[i]! / (absolute + relative * Math.max(Math.abs(y[i]!), Math.abs(next[i]!)));
    const size = solved ? norm(error) : Number.POSITIVE_INFINITY;
    taken = size <= 1;
    if (taken) {
      t = last ? to : t + h;
      y.set(next);
      accepted++;
      visit?.(t, y);
    } else refused++;
    h = Math.min(longest, h * growthOf(size, power));
    if (h < 1e-14 * Math.max(1, Math.abs(t)) && t < to) return finish('step-too-small', whenTooSmall);
  }
  return finish('done', null);
}

/** Error for callers that cannot go on without the whole run. */
export class Stalled extends RangeError {}
export const stalled = ({ outcome, at, remedy }: AdaptiveRun): Stalled =>
  new Stalled(`The solver stopped at ${at}: ${outcome}. What would help: ${remedy}.`);

/** y + h (weights of slopes), into `out`. */
export function combine(
  out: Float64Array,
  y: Float64Array,
  h: number,
  weights: readonly number[],
  slopes: readonly Float64Array[],
): void {
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let s = 0; s < weights.length; s++) sum += weights[s]! * slopes[s]![i]!;
    out[i] = y[i]! + h * sum;
  }
}
