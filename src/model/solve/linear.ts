/** Dense linear algebra for the small matrices of this floor, row by row in one array. Nothing here refers to people. */

/** Solves `matrix` x = `right` by elimination with partial pivoting; both are overwritten and `right` becomes x.
 * Returns the determinant of the matrix; where it is 0 (singular to working precision), `right` is meaningless. */
export function solveInPlace(matrix: Float64Array, right: Float64Array): number {
  const n = right.length;
  let determinant = 1;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(matrix[i * n + k]!) > Math.abs(matrix[pivot * n + k]!)) pivot = i;
    const value = matrix[pivot * n + k]!;
    determinant *= value;
    if (value === 0) return 0;
    if (pivot !== k) {
      determinant = -determinant;
      for (let j = k; j < n; j++) {
        const held = matrix[k * n + j]!;
        matrix[k * n + j] = matrix[pivot * n + j]!;
        matrix[pivot * n + j] = held;
      }
      const held = right[k]!;
      right[k] = right[pivot]!;
      right[pivot] = held;
    }
    for (let i = k + 1; i < n; i++) {
      const factor = matrix[i * n + k]! / value;
      if (factor === 0) continue;
      for (let j = k + 1; j < n; j++) matrix[i * n + j] = matrix[i * n + j]! - factor * matrix[k * n + j]!;
      right[i] = right[i]! - factor * right[k]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let j = i + 1; j < n; j++) sum -= matrix[i * n + j]! * right[j]!;
    right[i] = sum / matrix[i * n + i]!;
  }
  return determinant;
}

/** A complex number. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** Eigenvalues of a real square matrix, largest real part first and, of a conjugate pair, the positive imaginary part
 * first. Reduction to Hessenberg form by elimination, then the shifted QR iteration of Francis (martin1970, the EISPACK
 * routines elmhes and hqr). Throws where an eigenvalue does not converge within 60 iterations, which no finite matrix of
 * the tests does. */
export function eigenvalues(matrix: ArrayLike<number>): readonly Complex[] {
  const n = Math.round(Math.sqrt(matrix.length));
  const h = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => matrix[i * n + j]!));
  toHessenberg(h);
  return qrIteration(h).sort((x, y) => y.re - x.re || y.im - x.im);
}

type Rows = number[][];

function toHessenberg(h: Rows): void {
  const n = h.length;
  for (let m = 1; m < n - 1; m++) {
    let pivot = m;
    for (let i = m + 1; i < n; i++) if (Math.abs(h[i]![m - 1]!) > Math.abs(h[pivot]![m - 1]!)) pivot = i;
    const x = h[pivot]![m - 1]!;
    if (x === 0) continue;
    if (pivot !== m) {
      [h[pivot], h[m]] = [h[m]!, h[pivot]!];
      for (const row of h) [row[pivot], row[m]] = [row[m]!, row[pivot]!];
    }
    for (let i = m + 1; i < n; i++) {
      const y = h[i]![m - 1]! / x;
      if (y === 0) continue;
      for (let j = m - 1; j < n; j++) h[i]![j]! -= y * h[m]![j]!;
      for (const row of h) row[m]! += y * row[i]!;
    }
  }
  for (let i = 2; i < n; i++) for (let j = 0; j < i - 1; j++) h[i]![j] = 0;
}

function qrIteration(h: Rows): Complex[] {
  const found: Complex[] = [];
  const norm = h.flat().reduce((sum, x) => sum + Math.abs(x), 0);
  let end = h.length - 1;
  let shifted = 0;
  let iterations = 0;
  while (end >= 0) {
    const low = smallSubdiagonal(h, end, norm);
    const x = h[end]![end]!;
    if (low === end) {
      found.push({ re: x + shifted, im: 0 });
      end--;
      iterations = 0;
      continue;
    }
    const y = h[end - 1]![end - 1]!;
    const w = h[end]![end - 1]! * h[end - 1]![end]!;
    if (low === end - 1) {
      found.push(...pairOfRoots(x, y, w, shifted));
      end -= 2;
      iterations = 0;
      continue;
    }
    if (iterations === 60) throw new RangeError('The eigenvalues did not converge within 60 iterations.');
    shifted += iterations > 0 && iterations % 10 === 0 ? exceptionalShift(h, end) : 0;
    doubleStep(h, low, end, iterations > 0 && iterations % 10 === 0);
    iterations++;
  }
  return found;
}

function smallSubdiagonal(h: Rows, end: number, norm: number): number {
  for (let low = end; low >= 1; low--) {
    const scale = Math.abs(h[low - 1]![low - 1]!) + Math.abs(h[low]![low]!) || norm;
    // Relative to the whole, so small an element counts as zero, however small its neighbours are.
    if (Math.abs(h[low]![low - 1]!) <= Math.max(Number.EPSILON * scale, Number.EPSILON ** 2 * norm)) {
      h[low]![low - 1] = 0;
      return low;
    }
  }
  return 0;
}

function pairOfRoots(x: number, y: number, w: number, shifted: number): readonly Complex[] {
  const p = 0.5 * (y - x);
  const q = p * p + w;
  const z = Math.sqrt(Math.abs(q));
  if (q < 0) {
    const re = x + p + shifted;
    return [
      { re, im: z },
      { re, im: -z },
    ];
  }
  const root = p + (p >= 0 ? z : -z);
  const first = x + root + shifted;
  const second = root === 0 ? first : x - w / root + shifted;
  return [
    { re: first, im: 0 },
    { re: second, im: 0 },
  ];
}

function exceptionalShift(h: Rows, end: number): number {
  const shift = h[end]![end]!;
  for (let i = 0; i <= end; i++) h[i]![i]! -= shift;
  return shift;
}

/** Row at which a double step may begin, and the first column there of the shifted product, scaled. */
function bulgeIn(h: Rows, low: number, end: number, exceptional: boolean) {
  let x = h[end]![end]!;
  let y = h[end - 1]![end - 1]!;
  let w = h[end]![end - 1]! * h[end - 1]![end]!;
  if (exceptional) {
    const s = Math.abs(h[end]![end - 1]!) + Math.abs(h[end - 1]![end - 2]!);
    x = 0.75 * s;
    y = x;
    w = -0.4375 * s * s;
  }
  for (let m = end - 2; ; m--) {
    const z = h[m]![m]!;
    const rr = x - z;
    const ss = y - z;
    let p = (rr * ss - w) / h[m + 1]![m]! + h[m]![m + 1]!;
    let q = h[m + 1]![m + 1]! - z - rr - ss;
    let r = h[m + 2]![m + 1]!;
    const s = Math.abs(p) + Math.abs(q) + Math.abs(r);
    p /= s;
    q /= s;
    r /= s;
    const found = { m, first: [p, q, r] as const };
    if (m === low) return found;
    const u = Math.abs(h[m]![m - 1]!) * (Math.abs(q) + Math.abs(r));
    const v = Math.abs(p) * (Math.abs(h[m - 1]![m - 1]!) + Math.abs(z) + Math.abs(h[m + 1]![m + 1]!));
    if (u <= Number.EPSILON * v) return found;
  }
}

/** One double-shift QR sweep over rows and columns `low`..`end`. */
function doubleStep(h: Rows, low: number, end: number, exceptional: boolean): void {
  const { m, first } = bulgeIn(h, low, end, exceptional);
  let [p, q, r] = first;
  for (let i = m + 2; i <= end; i++) {
    h[i]![i - 2] = 0;
    if (i > m + 2) h[i]![i - 3] = 0;
  }
  for (let k = m; k <= end - 1; k++) {
    const notLast = k !== end - 1;
    let scale = 0;
    if (k !== m) {
      p = h[k]![k - 1]!;
      q = h[k + 1]![k - 1]!;
      r = notLast ? h[k + 2]![k - 1]! : 0;
      scale = Math.abs(p) + Math.abs(q) + Math.abs(r);
      if (scale === 0) continue;
      p /= scale;
      q /= scale;
      r /= scale;
    }
    const length = Math.sqrt(p * p + q * q + r * r);
    const s = p < 0 ? -length : length;
    if (k === m) {
      if (low !== m) h[k]![k - 1] = -h[k]![k - 1]!;
    } else h[k]![k - 1] = -s * scale;
    p += s;
    const x = p / s;
    const y = q / s;
    const z = r / s;
    q /= p;
    r /= p;
    for (let j = k; j <= end; j++) {
      let sum = h[k]![j]! + q * h[k + 1]![j]!;
      if (notLast) {
        sum += r * h[k + 2]![j]!;
        h[k + 2]![j]! -= sum * z;
      }
      h[k + 1]![j]! -= sum * y;
      h[k]![j]! -= sum * x;
    }
    const bottom = Math.min(end, k + 3);
    for (let i = low; i <= bottom; i++) {
      let sum = x * h[i]![k]! + y * h[i]![k + 1]!;
      if (notLast) {
        sum += z * h[i]![k + 2]!;
        h[i]![k + 2]! -= sum * r;
      }
      h[i]![k + 1]! -= sum * q;
      h[i]![k]! -= sum;
    }
  }
}
