import type { RightHandSide } from './problem.ts';

export interface AdaptiveOptions {
  /** Error allowed a step, per component: `absolute + relative |y|`; defaults 1e-9 and 1e-9. */
  readonly relative?: number;
  readonly absolute?: number;
  /** Longest step; default the whole stretch. */
  readonly longest?: number;
  /** Given up beyond this many steps; default 100,000. */
  readonly steps?: number;
  /** How the error of a step is summed up, for systems whose law must hold to the bit; default `errorNorm`. */
  readonly norm?: (scaled: Float64Array) => number;
}

/** What an adaptive run did; a failure is a named outcome whose text carries the remedy. */
export interface AdaptiveRun {
  readonly y: Float64Array;
  readonly accepted: number;
  readonly refused: number;
  readonly evaluations: number;
  readonly outcome: 'done' | 'too-many-steps' | 'step-too-small';
  readonly remedy: string | null;
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

// Dormand and Prince 1980 (dormand1980), the pair 5(4) with seven stages, first same as last.
const C = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1];
const A = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
const B = [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84, 0];
const E = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

/** Order 5, for problems that are not stiff. `visit` is called after every accepted step. */
export function dormandPrince(
  f: RightHandSide,
  from: number,
  to: number,
  start: ArrayLike<number>,
  options: AdaptiveOptions = {},
  visit?: (t: number, y: Float64Array) => void,
): AdaptiveRun {
  const { relative = 1e-9, absolute = 1e-9, longest = to - from, steps = 100_000, norm = errorNorm } = options;
  const n = start.length;
  const k = C.map(() => new Float64Array(n));
  const y = Float64Array.from(start);
  const at = new Float64Array(n);
  const scaled = new Float64Array(n);
  let t = from;
  let h = Math.min(longest, (to - from) / 100);
  let accepted = 0;
  let refused = 0;
  f(t, y, k[0]!);
  let evaluations = 1;
  const finish = (outcome: AdaptiveRun['outcome'], remedy: string | null): AdaptiveRun => ({
    y,
    accepted,
    refused,
    evaluations,
    outcome,
    remedy,
  });
  while (t < to) {
    if (accepted + refused >= steps)
      return finish(
        'too-many-steps',
        `The solver stopped at ${t} after ${steps} steps: allow more, a larger error, or use the stiff one.`,
      );
    const last = t + h >= to - 1e-12 * Math.abs(to);
    if (last) h = to - t;
    for (let stage = 1; stage < 7; stage++) {
      combine(at, y, h, A[stage]!, k);
      f(t + C[stage]! * h, at, k[stage]!);
    }
    evaluations += 6;
    // `at` now holds the fifth-order result, because the last row of A is B.
    for (let i = 0; i < n; i++) {
      let error = 0;
      for (let s = 0; s < 7; s++) error += E[s]! * k[s]![i]!;
      scaled[i] = (h * error) / (absolute + relative * Math.max(Math.abs(y[i]!), Math.abs(at[i]!)));
    }
    const size = norm(scaled);
    const factor = size === 0 ? 5 : Math.min(5, Math.max(0.2, 0.9 * size ** -0.2));
    if (size <= 1) {
      t = last ? to : t + h;
      y.set(at);
      k[0]!.set(k[6]!);
      accepted++;
      visit?.(t, y);
    } else refused++;
    h = Math.min(longest, h * (Number.isFinite(factor) ? factor : 0.2));
    if (h < 1e-14 * Math.max(1, Math.abs(t)) && t < to)
      return finish(
        'step-too-small',
        `The solver cannot pass ${t}: the problem is stiff or jumps there; use the stiff one or split it.`,
      );
  }
  return finish('done', null);
}

function combine(
  out: Float64Array,
  y: Float64Array,
  h: number,
  row: readonly number[],
  k: readonly Float64Array[],
): void {
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let s = 0; s < row.length; s++) sum += row[s]! * k[s]![i]!;
    out[i] = y[i]! + h * sum;
  }
}

/** One step of the pair's fifth-order member, to measure its order with. */
export function dormandPrinceStep(dimension: number) {
  const k = C.map(() => new Float64Array(dimension));
  const at = new Float64Array(dimension);
  return (f: RightHandSide, t: number, y: Float64Array, h: number): void => {
    for (let stage = 0; stage < 7; stage++) {
      combine(at, y, h, A[stage]!, k);
      f(t + C[stage]! * h, at, k[stage]!);
    }
    combine(at, y, h, B, k);
    y.set(at);
  };
}
