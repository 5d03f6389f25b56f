/** Symmetric positive definite matrices whose row `i` is zero before column `first[i]` ("skyline" or envelope storage). Only
 * the lower triangle inside the envelope is stored: entry (i, j), first[i] <= j <= i, lies at `values[at[i] + j]`.
 * Time-ordered smooth parameters keep a narrow envelope, so that storage and work grow with their number, not its square. */
export interface Shape {
  readonly n: number;
  readonly first: Int32Array;
  readonly at: Int32Array;
  readonly size: number;
}

export interface Skyline {
  readonly shape: Shape;
  readonly values: Float64Array;
}

export function shapeOf(first: Int32Array): Shape {
  const at = new Int32Array(first.length);
  let size = 0;
  for (let i = 0; i < first.length; i++) {
    at[i] = size - first[i]!;
    size += i - first[i]! + 1;
  }
  return { n: first.length, first, at, size };
}

export const skyline = (shape: Shape): Skyline => ({ shape, values: new Float64Array(shape.size) });

/** Cholesky factor, or null where the matrix is not positive definite. `l`: where it is put, over what it held. */
export function cholesky(a: Skyline, l: Float64Array = new Float64Array(a.shape.size)): Skyline | null {
  const { n, first, at } = a.shape;
  for (let i = 0; i < n; i++) {
    const row = at[i]!;
    const from = first[i]!;
    for (let j = from; j <= i; j++) {
      const other = at[j]!;
      let value = a.values[row + j]!;
      for (let k = Math.max(from, first[j]!); k < j; k++) value -= l[row + k]! * l[other + k]!;
      if (j < i) l[row + j] = value / l[other + j]!;
      else if (value > 0) l[row + i] = Math.sqrt(value);
      else return null;
    }
  }
  return { shape: a.shape, values: l };
}

/** Solves L x = b in place. */
export function forwardSolve({ shape, values }: Skyline, b: Float64Array): void {
  const { n, first, at } = shape;
  for (let i = 0; i < n; i++) {
    let value = b[i]!;
    const row = at[i]!;
    for (let k = first[i]!; k < i; k++) value -= values[row + k]! * b[k]!;
    b[i] = value / values[row + i]!;
  }
}

/** Solves L x = b in place for each of several: four together, since one alone waits for its own last sum at every entry. */
export function forwardSolveAll(l: Skyline, several: readonly Float64Array[]): void {
  const { shape, values } = l;
  const { n, first, at } = shape;
  const whole = several.length - (several.length % 4);
  for (let f = 0; f < whole; f += 4) {
    const [b0, b1, b2, b3] = [several[f]!, several[f + 1]!, several[f + 2]!, several[f + 3]!];
    for (let i = 0; i < n; i++) {
      const row = at[i]!;
      let [v0, v1, v2, v3] = [b0[i]!, b1[i]!, b2[i]!, b3[i]!];
      for (let k = first[i]!; k < i; k++) {
        const entry = values[row + k]!;
        v0 -= entry * b0[k]!;
        v1 -= entry * b1[k]!;
        v2 -= entry * b2[k]!;
        v3 -= entry * b3[k]!;
      }
      const diagonal = values[row + i]!;
      b0[i] = v0 / diagonal;
      b1[i] = v1 / diagonal;
      b2[i] = v2 / diagonal;
      b3[i] = v3 / diagonal;
    }
  }
  for (let f = whole; f < several.length; f++) forwardSolve(l, several[f]!);
}

/** Solves L' x = b in place. */
export function backSolve({ shape, values }: Skyline, b: Float64Array): void {
  const { n, first, at } = shape;
  for (let i = n - 1; i >= 0; i--) {
    const row = at[i]!;
    const value = b[i]! / values[row + i]!;
    b[i] = value;
    for (let k = first[i]!; k < i; k++) b[k]! -= values[row + k]! * value;
  }
}

/** A^-1 b for the factor of A, in a new array. */
export function solve(l: Skyline, b: Float64Array): Float64Array {
  const x = b.slice();
  forwardSolve(l, x);
  backSolve(l, x);
  return x;
}

/** A x, in a new array. */
export function times({ shape, values }: Skyline, x: Float64Array): Float64Array {
  const { n, first, at } = shape;
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const row = at[i]!;
    out[i]! += values[row + i]! * x[i]!;
    for (let k = first[i]!; k < i; k++) {
      out[i]! += values[row + k]! * x[k]!;
      out[k]! += values[row + k]! * x[i]!;
    }
  }
  return out;
}

export function logDeterminant({ shape, values }: Skyline): number {
  let total = 0;
  for (let i = 0; i < shape.n; i++) total += 2 * Math.log(values[shape.at[i]! + i]!);
  return total;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}
