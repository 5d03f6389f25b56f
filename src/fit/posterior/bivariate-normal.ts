import type { Pair } from '../../base/index.ts';

/** A normal law of the two couplings: mean, and covariance as [variance on 0, covariance, variance on 1]. */
export interface Normal2 {
  readonly mean: Pair<number>;
  readonly covariance: readonly [number, number, number];
}

/** Precision of a likelihood, over the prior's, under which it counts as nothing. */
const LEAST = 1e-6;

/** The likelihood of the couplings: their posterior with its prior (of variance `slab` each) taken out, its deviations widened by the dispersion. Null
 * where the record says next to nothing about them. */
export function likelihoodOf(
  { mean, covariance: [a, b, c] }: Normal2,
  dispersion: Pair<number>,
  slab: number,
): Normal2 | null {
  const det = a * c - b * b;
  const p0 = c / det - 1 / slab;
  const p01 = -b / det;
  const p1 = a / det - 1 / slab;
  const precision = p0 * p1 - p01 * p01;
  if (!(precision * slab * slab > LEAST * LEAST && p0 * slab > LEAST)) return null;
  const h0 = (c * mean[0] - b * mean[1]) / det;
  const h1 = (a * mean[1] - b * mean[0]) / det;
  const [v0, v01, v1] = [p1 / precision, -p01 / precision, p0 / precision];
  const d0 = Math.sqrt(dispersion[0]);
  const d1 = Math.sqrt(dispersion[1]);
  return {
    mean: [v0 * h0 + v01 * h1, v01 * h0 + v1 * h1],
    covariance: [v0 * d0 * d0, v01 * d0 * d1, v1 * d1 * d1],
  };
}

export function density([x, y]: Pair<number>, a: number, b: number, c: number): number {
  const det = a * c - b * b;
  return Math.exp((-0.5 * (c * x * x - 2 * b * x * y + a * y * y)) / det) / (2 * Math.PI * Math.sqrt(det));
}

/** Couplings with independent normal priors of variances s0 and s1 (0: exactly zero), given the likelihood. */
export function given(
  [x, y]: Pair<number>,
  [a, b, c]: readonly [number, number, number],
  s0: number,
  s1: number,
): Normal2 {
  const A = a + s0;
  const C = c + s1;
  const det = A * C - b * b;
  const k00 = (s0 * C) / det;
  const k01 = (-s0 * b) / det;
  const k10 = (-s1 * b) / det;
  const k11 = (s1 * A) / det;
  return {
    mean: [k00 * x + k01 * y, k10 * x + k11 * y],
    covariance: [s0 - k00 * s0, -k01 * s1, s1 - k11 * s1],
  };
}
