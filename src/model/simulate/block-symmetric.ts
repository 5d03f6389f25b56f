/** Solves a dense linear system of two people in place. Unknowns `i` and `i + n/2` are the same quantity of both and
 * are eliminated together, without exchange of rows. Exchanging the two people exchanges the solution to the bit,
 * because every sum over the two has two terms. `matrix` (n by n, row by row) is destroyed; `right` becomes the
 * solution. False where a block of two has no inverse; meant for matrices near the identity. */
export function solveTwins(matrix: Float64Array, right: Float64Array): boolean {
  const n = right.length;
  const half = n / 2;
  const at = (row: number, column: number): number => matrix[row * n + column]!;
  const determinant = (b: number): number => at(b, b) * at(b + half, b + half) - at(b, b + half) * at(b + half, b);
  for (let b = 0; b < half; b++) {
    const other = b + half;
    const d = determinant(b);
    if (d === 0 || !Number.isFinite(d)) return false;
    for (let row = b + 1; row < n; row++) {
      if (row >= half && row - half <= b) continue;
      const own = (at(row, b) * at(other, other) - at(row, other) * at(other, b)) / d;
      const others = (at(row, other) * at(b, b) - at(row, b) * at(b, other)) / d;
      if (own === 0 && others === 0) continue;
      for (let column = 0; column < n; column++)
        matrix[row * n + column] = at(row, column) - (own * at(b, column) + others * at(other, column));
      right[row] = right[row]! - (own * right[b]! + others * right[other]!);
    }
  }
  for (let b = half - 1; b >= 0; b--) {
    const other = b + half;
    for (const row of [b, other])
      for (let c = b + 1; c < half; c++)
        right[row] = right[row]! - (at(row, c) * right[c]! + at(row, c + half) * right[c + half]!);
    const [mine, theirs] = [right[b]!, right[other]!];
    const d = determinant(b);
    right[b] = (at(other, other) * mine - at(b, other) * theirs) / d;
    right[other] = (at(b, b) * theirs - at(other, b) * mine) / d;
  }
  return true;
}
