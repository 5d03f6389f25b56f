import { solveInPlace } from '../../src/model/inside.ts';

/** Least squares of `y` on the columns of `x` (rows of numbers), without an intercept of its own. */
export interface Regression {
  readonly coefficients: readonly number[];
  /** 1 - RSS / TSS adjusted for the number of coefficients. TSS is about zero where the model has no intercept and about the
   * mean where it has one, as in R's `lm`. NaN where there are too few rows. */
  readonly adjustedR2: number;
  readonly rows: number;
}

export function regress(x: readonly (readonly number[])[], y: readonly number[], intercept: boolean): Regression {
  const n = y.length;
  const k = x[0]?.length ?? 0;
  const normal = new Float64Array(k * k);
  const right = new Float64Array(k);
  for (let r = 0; r < n; r++) {
    const row = x[r]!;
    for (let i = 0; i < k; i++) {
      right[i] = right[i]! + row[i]! * y[r]!;
      for (let j = 0; j < k; j++) normal[i * k + j] = normal[i * k + j]! + row[i]! * row[j]!;
    }
  }
  if (solveInPlace(normal, right) === 0)
    return { coefficients: Array.from(right, () => Number.NaN), adjustedR2: Number.NaN, rows: n };
  const mean = intercept ? y.reduce((sum, v) => sum + v, 0) / n : 0;
  let rest = 0;
  let total = 0;
  for (let r = 0; r < n; r++) {
    let fitted = 0;
    for (let i = 0; i < k; i++) fitted += right[i]! * x[r]![i]!;
    rest += (y[r]! - fitted) ** 2;
    total += (y[r]! - mean) ** 2;
  }
  const degrees = n - (intercept ? 1 : 0);
  return { coefficients: [...right], adjustedR2: 1 - rest / (n - k) / (total / degrees), rows: n };
}

/** The values with their straight-line trend over the index taken out. */
export function detrended(values: readonly number[]): readonly number[] {
  const n = values.length;
  const middle = (n - 1) / 2;
  let sum = 0;
  let cross = 0;
  let square = 0;
  values.forEach((v, i) => {
    sum += v;
    cross += (i - middle) * v;
    square += (i - middle) ** 2;
  });
  const slope = square === 0 ? 0 : cross / square;
  return values.map((v, i) => v - sum / n - slope * (i - middle));
}
