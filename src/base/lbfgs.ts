/** Result of a minimiser. `converged`: the gradient or the progress fell under its tolerance; otherwise use more
 * iterations or a better scaled problem. `x` is a new array; the start is not changed. */
export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  readonly iterations: number;
  readonly evaluations: number;
  readonly converged: boolean;
}

export interface LbfgsOptions {
  readonly maxIterations?: number;
  /** Pairs of steps remembered; 8 by default. */
  readonly memory?: number;
  /** Largest absolute gradient entry at which to stop; 1e-6 by default. */
  readonly gradientTolerance?: number;
  /** Relative fall of the value below which to stop (twice in a row); 1e-10 by default. */
  readonly valueTolerance?: number;
}

/** Limited-memory BFGS (nocedal2006, algorithm 7.5) with a backtracking search that also asks for positive curvature.
 * `f` returns the value at `x` and writes the gradient; a value that is not finite counts as too far a step. */
export function lbfgs(
  f: (x: Float64Array, gradient: Float64Array) => number,
  start: ArrayLike<number>,
  options: LbfgsOptions = {},
): Minimum {
  const { maxIterations = 200, memory = 8, gradientTolerance = 1e-6, valueTolerance = 1e-10 } = options;
  const n = start.length;
  let x = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(n);
  let value = f(x, gradient);
  let evaluations = 1;
  let next = new Float64Array(n);
  let nextGradient: Float64Array = new Float64Array(n);
  const direction = new Float64Array(n);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  const inverse: number[] = [];
  let calm = 0;
  let iterations = 0;
  for (; iterations < maxIterations; iterations++) {
    if (largest(gradient) < gradientTolerance) return { x, value, iterations, evaluations, converged: true };
    twoLoop(direction, gradient, steps, changes, inverse);
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      steps.length = changes.length = inverse.length = 0;
      for (let i = 0; i < n; i++) direction[i] = -gradient[i]!;
      slope = dot(direction, gradient);
    }
    let step = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 40; tries++) {
      for (let i = 0; i < n; i++) next[i] = x[i]! + step * direction[i]!;
      nextValue = f(next, nextGradient);
      evaluations++;
      if (nextValue <= value + 1e-4 * step * slope) break;
      // The minimum of the parabola through the known values, kept between a tenth and a half.
      const parabola = (-slope * step * step) / (2 * (nextValue - value - slope * step));
      step = Number.isFinite(parabola) ? Math.min(Math.max(parabola, 0.1 * step), 0.5 * step) : 0.2 * step;
      nextValue = Number.POSITIVE_INFINITY;
    }
    if (!Number.isFinite(nextValue))
      return { x, value, iterations, evaluations, converged: largest(gradient) < 1e3 * gradientTolerance };
    const s = new Float64Array(n);
    const y = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      s[i] = next[i]! - x[i]!;
      y[i] = nextGradient[i]! - gradient[i]!;
    }
    const curvature = dot(s, y);
    if (curvature > 1e-12 * Math.sqrt(dot(s, s) * dot(y, y))) {
      if (steps.length === memory) {
        steps.shift();
        changes.shift();
        inverse.shift();
      }
      steps.push(s);
      changes.push(y);
      inverse.push(1 / curvature);
    }
    const fall = value - nextValue;
    [x, next] = [next, x];
    [gradient, nextGradient] = [nextGradient, gradient];
    value = nextValue;
    calm = fall <= valueTolerance * (Math.abs(value) + 1) ? calm + 1 : 0;
    if (calm === 2) return { x, value, iterations: iterations + 1, evaluations, converged: true };
  }
  return { x, value, iterations, evaluations, converged: false };
}

function twoLoop(
  direction: Float64Array,
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
  inverse: readonly number[],
): void {
  const m = steps.length;
  const weights = new Float64Array(m);
  for (let i = 0; i < direction.length; i++) direction[i] = -gradient[i]!;
  for (let j = m - 1; j >= 0; j--) {
    weights[j] = inverse[j]! * dot(steps[j]!, direction);
    add(direction, -weights[j]!, changes[j]!);
  }
  if (m > 0) {
    const scale = 1 / (inverse[m - 1]! * dot(changes[m - 1]!, changes[m - 1]!));
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  for (let j = 0; j < m; j++) add(direction, weights[j]! - inverse[j]! * dot(changes[j]!, direction), steps[j]!);
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

const add = (to: Float64Array, factor: number, what: Float64Array): void => {
  for (let i = 0; i < to.length; i++) to[i]! += factor * what[i]!;
};

const largest = (a: Float64Array): number => {
  let top = 0;
  for (const value of a) top = Math.max(top, Math.abs(value));
  return top;
};
