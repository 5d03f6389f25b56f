import type { Random } from '../../src/base/index.ts';
import type { RightHandSide } from '../../src/model/inside.ts';

/** Diagonal noise: writes the standard deviation per root of time of each component at `y`. */
export type NoiseOf = (t: number, y: Float64Array, out: Float64Array) => void;

/** Euler and Maruyama's method for dy = f dt + g(y) dW, in the sense of Ito. Strong order 1/2 (1 where g is constant),
 * weak order 1 (maruyama1955). Draws one normal a component and step, in the order of the components, from
 * `random[i]`. A component keeps its own stream however the others are arranged. */
export function eulerMaruyama(dimension: number) {
  const drift = new Float64Array(dimension);
  const noise = new Float64Array(dimension);
  return (f: RightHandSide, g: NoiseOf, random: readonly Random[], t: number, y: Float64Array, h: number): void => {
    f(t, y, drift);
    g(t, y, noise);
    const root = Math.sqrt(h);
    for (let i = 0; i < dimension; i++)
      if (noise[i] !== 0) y[i] = y[i]! + h * drift[i]! + root * noise[i]! * random[i]!.normal();
      else y[i] = y[i]! + h * drift[i]!;
  };
}
