import type { Stepper } from './problem.ts';

/** The classical Runge-Kutta method, order 4 (kutta1901). Owns its work arrays, so one stepper serves one run at a time. */
export function rungeKutta4(dimension: number): Stepper {
  const k1 = new Float64Array(dimension);
  const k2 = new Float64Array(dimension);
  const k3 = new Float64Array(dimension);
  const k4 = new Float64Array(dimension);
  const at = new Float64Array(dimension);
  return (f, t, y, h) => {
    f(t, y, k1);
    for (let i = 0; i < dimension; i++) at[i] = y[i]! + 0.5 * h * k1[i]!;
    f(t + 0.5 * h, at, k2);
    for (let i = 0; i < dimension; i++) at[i] = y[i]! + 0.5 * h * k2[i]!;
    f(t + 0.5 * h, at, k3);
    for (let i = 0; i < dimension; i++) at[i] = y[i]! + h * k3[i]!;
    f(t + h, at, k4);
    for (let i = 0; i < dimension; i++) y[i] = y[i]! + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!);
  };
}
