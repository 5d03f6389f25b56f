import { detrended, regress } from './regression.ts';

export interface InertiaFit {
  /** Level, inertia (own past) and coordination (the partner's past) of each. */
  readonly people: readonly [InertiaPart, InertiaPart];
  readonly lag: number;
  /** Adjusted R2, about the mean, of inertia alone, coordination alone, and both. */
  readonly inertiaR2: number;
  readonly coordinationR2: number;
  readonly bothR2: number;
}

export interface InertiaPart {
  readonly level: number;
  readonly inertia: number;
  readonly coordination: number;
}

/** x(t) = b0 + b1 x(t - lag) + b2 y(t - lag) for each of two people. One regression, with a level each, on courses
 * without their trends (butler2019, reed2013). `lag` is in samples. */
export function fitInertia(first: readonly number[], second: readonly number[], lag: number): InertiaFit {
  const [a, b] = [detrended(first), detrended(second)];
  const target = [...a.slice(lag), ...b.slice(lag)];
  const design = (own: boolean, other: boolean) => [
    ...a
      .slice(lag)
      .map((_, i) => [
        1,
        ...(own ? [a[i]!] : []),
        ...(other ? [b[i]!] : []),
        0,
        ...(own ? [0] : []),
        ...(other ? [0] : []),
      ]),
    ...b
      .slice(lag)
      .map((_, i) => [
        0,
        ...(own ? [0] : []),
        ...(other ? [0] : []),
        1,
        ...(own ? [b[i]!] : []),
        ...(other ? [a[i]!] : []),
      ]),
  ];
  const both = regress(design(true, true), target, false);
  const c = both.coefficients;
  return {
    people: [
      { level: c[0]!, inertia: c[1]!, coordination: c[2]! },
      { level: c[3]!, inertia: c[4]!, coordination: c[5]! },
    ],
    lag,
    inertiaR2: regress(design(true, false), target, false).adjustedR2,
    coordinationR2: regress(design(false, true), target, false).adjustedR2,
    bothR2: both.adjustedR2,
  };
}

/** The lag, 1..`most` samples, at which the cross-correlation of the two courses without trend is largest in magnitude,
 * either leading; ties go to the shorter. */
export function lagOfLargestCrossCorrelation(
  first: readonly number[],
  second: readonly number[],
  most: number,
): number {
  const [a, b] = [detrended(first), detrended(second)];
  let best = 1;
  let largest = -1;
  for (let lag = 1; lag <= most; lag++) {
    const value = Math.max(Math.abs(crossProduct(a, b, lag)), Math.abs(crossProduct(b, a, lag)));
    if (value > largest + 1e-12 * Math.abs(largest)) {
      largest = value;
      best = lag;
    }
  }
  return best;
}

const crossProduct = (leading: readonly number[], following: readonly number[], lag: number): number => {
  let sum = 0;
  for (let i = lag; i < following.length; i++) sum += leading[i - lag]! * following[i]!;
  return sum;
};
