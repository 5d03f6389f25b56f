/** Symmetric positive definite matrices whose rows are zero before a known column ("skyline"). Lower triangles of a dense
 * row-major n x n array; work and fill stay inside the skyline, so time-ordered smooth parameters cost their band only. */
export interface Skyline {
  readonly n: number;
  readonly values: Float64Array;
  /** First column of each row that may differ from zero. */
  readonly first: Int32Array;
}

export const skyline = (n: number, first: Int32Array): Skyline => ({ n, values: new Float64Array(n * n), first });

/** Cholesky factor in a new array, or null where the matrix is not positive definite. */
export function cholesky(a: Skyline): Skyline | null {
  const { n, first } = a;
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let j = first[i]!; j <= i; j++) {
      const other = j * n;
      let value = a.values[row + j]!;
      for (let k = Math.max(first[i]!, first[j]!); k < j; k++) value -= l[row + k]! * l[other + k]!;
      if (j < i) l[row + j] = value / l[other + j]!;
      else if (value > 0) l[row + i] = Math.sqrt(value);
      else return null;
    }
  }
  return { n, values: l, first };
}

/** Solves L x = b in place. */
export function forwardSolve(l: Skyline, b: Float64Array): void {
  for (let i = 0; i < l.n; i++) {
    let value = b[i]!;
    for (let k = l.first[i]!; k < i; k++) value -= l.values[i * l.n + k]! * b[k]!;
    b[i] = value / l.values[i * l.n + i]!;
  }
}

/** Solves L' x = b in place. */
export function backSolve(l: Skyline, b: Float64Array): void {
  for (let i = l.n - 1; i >= 0; i--) {
    const value = b[i]! / l.values[i * l.n + i]!;
    b[i] = value;
    for (let k = l.first[i]!; k < i; k++) b[k]! -= l.values[i * l.n + k]! * value;
  }
}

/** A^-1 b for the factor of A, in a new array. */
export function solve(l: Skyline, b: Float64Array): Float64Array {
  const x = b.slice();
  forwardSolve(l, x);
  backSolve(l, x);
  return x;
}

export function logDeterminant(l: Skyline): number {
  let total = 0;
  for (let i = 0; i < l.n; i++) total += 2 * Math.log(l.values[i * l.n + i]!);
  return total;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}
