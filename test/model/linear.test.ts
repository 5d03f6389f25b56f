import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { eigenvalues, solveInPlace } from '../../src/model/solve/linear.ts';

const matrix = (n: number) =>
  fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: n * n, maxLength: n * n });

test('[MO9] a companion matrix has its polynomial’s roots', () => {
  const roots = [6, 5, 4, 3, 2, 1];
  const coefficients = roots.reduce<number[]>((c, r) => [...c, 0].map((v, i) => v - (i > 0 ? r * c[i - 1]! : 0)), [1]);
  const m = Array.from({ length: 36 }, (_, at) => {
    const [row, column] = [Math.floor(at / 6), at % 6];
    return row === 0 ? -coefficients[column + 1]! : column === row - 1 ? 1 : 0;
  });
  eigenvalues(m).forEach(({ re, im }, i) => {
    expect(re).toBeCloseTo(roots[i]!, 9);
    expect(im).toBeCloseTo(0, 9);
  });
});

test('[MO9] a rotation has a conjugate pair on the unit circle', () => {
  const c = Math.cos(0.7);
  const s = Math.sin(0.7);
  const [first, second] = eigenvalues([c, -s, s, c]);
  expect(first!.re).toBeCloseTo(c, 14);
  expect(first!.im).toBeCloseTo(s, 14);
  expect(second!.im).toBe(-first!.im);
});

test('[MO9] eigenvalues sum to trace, multiply to determinant', () => {
  fc.assert(
    fc.property(matrix(14), values => {
      const found = eigenvalues(values);
      const trace = values.filter((_, i) => i % 15 === 0).reduce((x, y) => x + y, 0);
      expect(found.reduce((sum, z) => sum + z.re, 0)).toBeCloseTo(trace, 8);
      let [re, im] = [1, 0];
      for (const z of found) [re, im] = [re * z.re - im * z.im, re * z.im + im * z.re];
      const determinant = solveInPlace(Float64Array.from(values), new Float64Array(14));
      expect(Math.abs(re - determinant)).toBeLessThan(1e-6 * Math.max(1, Math.abs(determinant)));
    }),
    { numRuns: 60 },
  );
});

test('[MO9] extreme numbers beside usual ones work', () => {
  const m = new Float64Array(14 * 14);
  const set = (row: number, column: number, value: number): void => void (m[row * 14 + column] = value);
  for (const k of [11, 12]) set(k, k, 1e-300);
  set(12, 11, 1e-310);
  for (const [row, column] of [
    [13, 13],
    [13, 12],
    [12, 13],
  ] as const)
    set(row, column, 2);
  const found = eigenvalues([...m]).map(({ re }) => re);
  expect(found[0]).toBeCloseTo(1 + Math.sqrt(5), 12);
  expect(found.at(-1)).toBeCloseTo(1 - Math.sqrt(5), 12);
});

test('[MO9] a system solved gives back its right-hand side', () => {
  fc.assert(
    fc.property(
      matrix(5),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      (m, b) => {
        const x = Float64Array.from(b);
        // A diagonal that outweighs its row cannot be singular.
        for (let i = 0; i < 5; i++) m[i * 6] = m[i * 6]! + 11;
        solveInPlace(Float64Array.from(m), x);
        for (let i = 0; i < 5; i++) {
          let sum = 0;
          for (let j = 0; j < 5; j++) sum += m[i * 5 + j]! * x[j]!;
          expect(sum).toBeCloseTo(b[i]!, 12);
        }
      },
    ),
  );
});
