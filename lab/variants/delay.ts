/** The right-hand side of a delay equation: `past(lag, i)` is component `i` at t - lag. */
export type DelayedRightHandSide = (
  t: number,
  y: Float64Array,
  past: (lag: number, i: number) => number,
  out: Float64Array,
) => void;

/** Method of steps: fourth-order Runge-Kutta in equal steps `h`. The past is read from the cubic Hermite interpolant of
 * computed values (order 4 where h is at most the smallest lag; bellen2003). `history(t, i)` gives the past before
 * `from`. Throws a RangeError for a lag shorter than `h` (but not zero), because the step would need its own future. */
export function methodOfSteps(
  f: DelayedRightHandSide,
  from: number,
  to: number,
  h: number,
  history: (t: number, i: number) => number,
  dimension: number,
  visit: (t: number, y: Float64Array) => void,
): void {
  const n = dimension;
  const count = Math.round((to - from) / h);
  const values = new Float64Array((count + 1) * n);
  const slopes = new Float64Array((count + 1) * n);
  let done = 0;
  let now = from;
  const y = Float64Array.from({ length: n }, (_, i) => history(from, i));
  const past = (lag: number, i: number): number => {
    const at = now - lag;
    if (at <= from) return history(at, i);
    const place = (at - from) / h;
    const left = Math.min(Math.floor(place + 1e-9), done);
    if (place - left < 1e-9) return values[left * n + i]!;
    if (left >= done) throw new RangeError(`A lag of ${lag} is shorter than the step ${h}: take a shorter step.`);
    const u = place - left;
    const a = values[left * n + i]!;
    const b = values[(left + 1) * n + i]!;
    const da = slopes[left * n + i]! * h;
    const db = slopes[(left + 1) * n + i]! * h;
    return a + u * (da + u * (3 * (b - a) - 2 * da - db + u * (2 * (a - b) + da + db)));
  };
  const k = [0, 1, 2, 3].map(() => new Float64Array(n));
  const at = new Float64Array(n);
  values.set(y, 0);
  visit(from, y);
  for (let step = 0; step < count; step++) {
    const t = from + step * h;
    now = t;
    f(t, y, past, k[0]!);
    slopes.set(k[0]!, step * n);
    for (const [stage, part] of [
      [1, 0.5],
      [2, 0.5],
      [3, 1],
    ] as const) {
      for (let i = 0; i < n; i++) at[i] = y[i]! + part * h * k[stage - 1]![i]!;
      now = t + part * h;
      f(now, at, past, k[stage]!);
    }
    for (let i = 0; i < n; i++) y[i] = y[i]! + (h / 6) * (k[0]![i]! + 2 * k[1]![i]! + 2 * k[2]![i]! + k[3]![i]!);
    values.set(y, (step + 1) * n);
    done = step;
    now = t + h;
    // The slope at the new point closes the interpolant of this step.
    f(now, y, past, k[0]!);
    slopes.set(k[0]!, (step + 1) * n);
    done = step + 1;
    visit(now, y);
  }
}
