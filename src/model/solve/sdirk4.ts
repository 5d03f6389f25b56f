import { solveInPlace } from '../linear.ts';
import { type AdaptiveOptions, type AdaptiveRun, errorNorm } from './dopri5.ts';
import type { RightHandSide } from './problem.ts';

/** Writes df_i/dy_j into `out[i * n + j]`. */
export type JacobianOf = (t: number, y: Float64Array, out: Float64Array) => void;

// Hairer and Wanner, Solving Ordinary Differential Equations II, table 6.5 (hairer1996): five stages, order 4, L-stable,
// stiffly accurate, with an embedded method of order 3.
const GAMMA = 1 / 4;
const C = [1 / 4, 3 / 4, 11 / 20, 1 / 2, 1];
const A = [
  [],
  [1 / 2],
  [17 / 50, -1 / 25],
  [371 / 1360, -137 / 2720, 15 / 544],
  [25 / 24, -49 / 48, 125 / 16, -85 / 12],
];
const B = [25 / 24, -49 / 48, 125 / 16, -85 / 12, 1 / 4];
const EMBEDDED = [59 / 48, -17 / 96, 225 / 32, -85 / 12, 0];

/** One step: the stages into `k`; false where Newton's method does not converge. */
function stages(
  f: RightHandSide,
  jacobian: JacobianOf,
  t: number,
  y: Float64Array,
  h: number,
  k: readonly Float64Array[],
): boolean {
  const n = y.length;
  const j = new Float64Array(n * n);
  jacobian(t, y, j);
  const at = new Float64Array(n);
  const base = new Float64Array(n);
  const value = new Float64Array(n);
  for (let stage = 0; stage < 5; stage++) {
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let s = 0; s < stage; s++) sum += A[stage]![s]! * k[s]![i]!;
      base[i] = y[i]! + h * sum;
    }
    const here = k[stage]!;
    here.set(stage > 0 ? k[stage - 1]! : value);
    if (stage === 0) f(t, y, here);
    let size = Number.POSITIVE_INFINITY;
    for (let iteration = 0; ; iteration++) {
      if (iteration === 12) return false;
      for (let i = 0; i < n; i++) at[i] = base[i]! + h * GAMMA * here[i]!;
      f(t + C[stage]! * h, at, value);
      const step = value.map((v, i) => v - here[i]!);
      const matrix = j.map((v, place) => (place % (n + 1) === 0 ? 1 : 0) - h * GAMMA * v);
      if (solveInPlace(matrix, step) === 0) return false;
      let next = 0;
      let scale = 1;
      for (let i = 0; i < n; i++) {
        here[i] = here[i]! + step[i]!;
        next = Math.max(next, Math.abs(step[i]!));
        scale = Math.max(scale, Math.abs(here[i]!));
      }
      if (next <= 1e-13 * scale || (next <= 1e-10 * scale && next >= size)) break;
      if (!Number.isFinite(next) || (iteration > 4 && next > 2 * size)) return false;
      size = next;
    }
  }
  return true;
}

/** One step of the fourth-order member; throws a RangeError where its equations cannot be solved at that step. */
export function sdirk4Step(dimension: number, jacobian: JacobianOf) {
  const k = C.map(() => new Float64Array(dimension));
  return (f: RightHandSide, t: number, y: Float64Array, h: number): void => {
    if (!stages(f, jacobian, t, y, h, k))
      throw new RangeError(`The implicit stages do not converge at a step of ${h}.`);
    for (let i = 0; i < dimension; i++) y[i] = y[i]! + h * B.reduce((sum, b, s) => sum + b * k[s]![i]!, 0);
  };
}

/** Adaptive solving of stiff problems, order 4(3), L-stable. */
export function sdirk4(
  f: RightHandSide,
  jacobian: JacobianOf,
  from: number,
  to: number,
  start: ArrayLike<number>,
  options: AdaptiveOptions = {},
  visit?: (t: number, y: Float64Array) => void,
): AdaptiveRun {
  const { relative = 1e-7, absolute = 1e-9, longest = to - from, steps = 100_000, norm = errorNorm } = options;
  const n = start.length;
  const k = C.map(() => new Float64Array(n));
  const y = Float64Array.from(start);
  const scaled = new Float64Array(n);
  let t = from;
  let h = Math.min(longest, (to - from) / 1000);
  let accepted = 0;
  let refused = 0;
  let evaluations = 0;
  const counting: RightHandSide = (at, state, out) => {
    evaluations++;
    f(at, state, out);
  };
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
        `The solver stopped at ${t} after ${steps} steps: allow more, or a larger error.`,
      );
    const last = t + h >= to - 1e-12 * Math.abs(to);
    if (last) h = to - t;
    const solved = stages(counting, jacobian, t, y, h, k);
    if (solved)
      for (let i = 0; i < n; i++) {
        const error = B.reduce((sum, b, s) => sum + (b - EMBEDDED[s]!) * k[s]![i]!, 0);
        scaled[i] = (h * error) / (absolute + relative * Math.abs(y[i]!));
      }
    const size = solved ? norm(scaled) : Number.POSITIVE_INFINITY;
    if (size <= 1) {
      for (let i = 0; i < n; i++) y[i] = y[i]! + h * B.reduce((sum, b, s) => sum + b * k[s]![i]!, 0);
      t = last ? to : t + h;
      accepted++;
      visit?.(t, y);
    } else refused++;
    const factor = size === 0 ? 5 : Math.min(5, Math.max(0.2, 0.9 * size ** -0.25));
    h = Math.min(longest, h * (Number.isFinite(factor) ? factor : 0.2));
    if (h < 1e-14 * Math.max(1, Math.abs(t)) && t < to)
      return finish('step-too-small', `The solver cannot pass ${t}: the problem jumps there; split it.`);
  }
  return finish('done', null);
}
