import { solveInPlace } from './linear.ts';
import { adaptive, type AdaptiveMethod, type AdaptiveOptions, type AdaptiveRun, combine } from './adaptive.ts';
import type { RightHandSide, Stepper } from './problem.ts';

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
const ERROR = B.map((b, s) => b - EMBEDDED[s]!);

/** Solves a linear system in place, destroying the matrix; false where it cannot. */
export type LinearSolver = (matrix: Float64Array, right: Float64Array) => boolean;
const byPivots: LinearSolver = (matrix, right) => solveInPlace(matrix, right) !== 0;

/** One step: the stages into `k`; false where Newton's method does not converge. */
function stages(
  f: RightHandSide,
  jacobian: JacobianOf,
  solve: LinearSolver,
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
    combine(base, y, h, A[stage]!, k);
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
      if (!solve(matrix, step)) return false;
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

/** The fourth-order member in steps of one length; throws a RangeError where its equations cannot be solved at that step. */
export function sdirk4Step(dimension: number, jacobian: JacobianOf): Stepper {
  const k = C.map(() => new Float64Array(dimension));
  return (f, t, y, h) => {
    if (!stages(f, jacobian, byPivots, t, y, h, k))
      throw new RangeError(`The implicit stages do not converge at a step of ${h}: take a shorter one.`);
    combine(y, y, h, B, k);
  };
}

/** Adaptive solving of stiff problems, order 4(3), L-stable. `linear` solves the equations of a Newton step; by default Gauss's
 * elimination with exchange of rows. */
export function sdirk4(
  f: RightHandSide,
  jacobian: JacobianOf,
  from: number,
  to: number,
  start: ArrayLike<number>,
  options: AdaptiveOptions & { readonly linear?: LinearSolver } = {},
  visit?: (t: number, y: Float64Array) => void,
): AdaptiveRun {
  const { linear = byPivots } = options;
  const k = C.map(() => new Float64Array(start.length));
  const zero = new Float64Array(start.length);
  const method: AdaptiveMethod = {
    power: 4,
    whenTooSmall: 'split',
    attempt: (t, y, h, next, error) => {
      if (!stages(f, jacobian, linear, t, y, h, k)) return false;
      combine(next, y, h, B, k);
      combine(error, zero, h, ERROR, k);
      return true;
    },
  };
  return adaptive(method, from, to, start, options, visit);
}
