import type { Stepper } from './problem.ts';

/** Euler's method, order 1: the reference tables were made with it, at steps of 0.1 day. */
export function euler(dimension: number): Stepper {
  const k = new Float64Array(dimension);
  return (f, t, y, h) => {
    f(t, y, k);
    for (let i = 0; i < dimension; i++) y[i] = y[i]! + h * k[i]!;
  };
}
