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
  const past: Past[] = [];
  let calm = 0;
  let iterations = 0;
  for (; iterations < maxIterations; iterations++) {
    if (largest(gradient) < gradientTolerance) return { x, value, iterations, evaluations, converged: true };
    twoLoop(direction, gradient, past);
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      past.length = 0;
      for (let i = 0; i < n; i++) direction[i] = -gradient[i]!;
      slope = dot(direction, gradient);
    }
    let step = past.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
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
      if (past.length === memory) past.shift();
      past.push({ s, y, inverse: 1 / curvature });
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

/** A step, the change of the gradient along it, and the inverse of their product. */
interface Past {
  readonly s: Float64Array;
  readonly y: Float64Array;
  readonly inverse: number;
}

function twoLoop(direction: Float64Array, gradient: Float64Array, past: readonly Past[]): void {
  const weights = new Float64Array(past.length);
  for (let i = 0; i < direction.length; i++) direction[i] = -gradient[i]!;
  for (let j = past.length - 1; j >= 0; j--) {
    const { s, y, inverse } = past[j]!;
    weights[j] = inverse * dot(s, direction);
    add(direction, -weights[j]!, y);
  }
  const last = past.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.inverse * dot(last.y, last.y));
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  past.forEach(({ s, y, inverse }, j) => add(direction, weights[j]! - inverse * dot(y, direction), s));
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
