import { expect, test } from 'vitest';
import { layout, plainLogPosterior, whole, flatten } from '../../../test/fit/plain-posterior.ts';
import { covarianceOf } from '../../../src/fit/posterior/newton.ts';

test('[F25] the couplings’ covariance is the inverse of the whole curvature', () => {
  const at = flatten(whole);
  const n = at.length;
  const h = 2e-3;
  const moved = (i: number, a: number, j: number, b: number): number => {
    const copy = at.slice();
    copy[i]! += a;
    copy[j]! += b;
    return plainLogPosterior(copy);
  };
  const here = plainLogPosterior(at);
  const single = Array.from({ length: n }, (_, i) => [moved(i, h, i, 0), moved(i, -h, i, 0)] as const);
  const curvature = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const both = moved(i, h, j, h) + moved(i, -h, j, -h) + 2 * here;
      const value =
        i === j
          ? -(single[i]![0] - 2 * here + single[i]![1]) / h ** 2
          : -(both - single[i]![0] - single[i]![1] - single[j]![0] - single[j]![1]) / (2 * h * h);
      curvature[i]![j] = value;
      curvature[j]![i] = value;
    }
  const [c0, c1] = layout.coupling;
  const column0 = solveDense(curvature, c0);
  const column1 = solveDense(curvature, c1);
  const [[v0, v01], [, v1]] = covarianceOf(whole, layout.coupling) as [[number, number], [number, number]];
  expect(v0 / column0[c0]!).toBeCloseTo(1, 1.7);
  expect(v1 / column1[c1]!).toBeCloseTo(1, 1.7);
  expect(Math.abs(v01 - column0[c1]!)).toBeLessThan(0.02 * Math.sqrt(v0 * v1));
  // Holding the pace would make it too narrow.
  const held = solveDense(
    curvature.slice(0, layout.shape.n).map(row => row.subarray(0, layout.shape.n)),
    c0,
  );
  expect(held[c0]!).toBeLessThan(v0);
});

function solveDense(matrix: readonly Float64Array[], column: number): Float64Array {
  const a = matrix.map((row, i) => [...row, i === column ? 1 : 0]);
  const n = a.length;
  for (let k = 0; k < n; k++)
    for (let i = k + 1; i < n; i++) {
      const factor = a[i]![k]! / a[k]![k]!;
      if (factor !== 0) for (let j = k; j <= n; j++) a[i]![j]! -= factor * a[k]![j]!;
    }
  const x = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let value = a[i]![n]!;
    for (let j = i + 1; j < n; j++) value -= a[i]![j]! * x[j]!;
    x[i] = value / a[i]![i]!;
  }
  return x;
}
