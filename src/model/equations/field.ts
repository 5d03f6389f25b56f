/** An autonomous system y' = f(y) of `dimension` numbers, for equilibria and continuation. */
export interface Field {
  readonly dimension: number;
  /** Writes f(y) into `out`. */
  readonly at: (y: Float64Array, out: Float64Array) => void;
  /** Writes df_i/dy_j into `out[i * dimension + j]`; central differences where it is left out. */
  readonly jacobian?: (y: Float64Array, out: Float64Array) => void;
}

/** The Jacobian of a field at `y`, row by row. By central differences its error is about 1e-9 of the largest entry. */
export function jacobianOf(field: Field, y: Float64Array): Float64Array {
  const n = field.dimension;
  const out = new Float64Array(n * n);
  if (field.jacobian !== undefined) {
    field.jacobian(y, out);
    return out;
  }
  const at = Float64Array.from(y);
  const high = new Float64Array(n);
  const low = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const h = 1e-6 * Math.max(1, Math.abs(y[j]!));
    at[j] = y[j]! + h;
    field.at(at, high);
    at[j] = y[j]! - h;
    field.at(at, low);
    at[j] = y[j]!;
    for (let i = 0; i < n; i++) out[i * n + j] = (high[i]! - low[i]!) / (2 * h);
  }
  return out;
}

export const maxNorm = (v: ArrayLike<number>): number => {
  let most = 0;
  for (let i = 0; i < v.length; i++) most = Math.max(most, Math.abs(v[i]!));
  return most;
};
