import { describe, expect, test } from 'vitest';
import { lgamma, randomFrom } from '../../src/base/index.ts';
import { regress, shapeOf } from '../../src/measures/statistics/shapes.ts';

/** Negative binomial counts about a course, by their definition: a Poisson count of a gamma rate. */
function counts(mean: readonly number[], dispersion: number, seed: number): Float64Array {
  const random = randomFrom(seed);
  return Float64Array.from(mean, m => random.poisson(m * dispersion * random.gamma(1 / dispersion)));
}
const weeks = (n: number, at: (week: number) => number): readonly number[] =>
  Array.from({ length: n }, (_, k) => at(k));

/** Log likelihood by the formula of the textbook. */
function plain(y: Float64Array, mean: (week: number) => number, dispersion: number): number {
  const r = 1 / dispersion;
  return y.reduce((log, count, k) => {
    const p = r / (r + mean(k));
    return log + lgamma(count + r) - lgamma(r) - lgamma(count + 1) + r * Math.log(p) + count * Math.log(1 - p);
  }, 0);
}

describe('[M52] the regression of counts', () => {
  test('has no better line near it', () => {
    const y = counts(
      weeks(60, k => 20 * 1.02 ** k),
      0.1,
      1,
    );
    const x = Float64Array.from(y, (_, k) => k / 60 - 0.5);
    const { mean, dispersion } = regress(y, [x]);
    const [a, b] = [Math.log(mean[30]!), (Math.log(mean[59]!) - Math.log(mean[0]!)) / (x[59]! - x[0]!)];
    const at = (up: number, tilt: number, spread: number): number =>
      plain(y, k => Math.exp(a + up + (b + tilt) * (x[k]! - x[30]!)), dispersion * spread);
    const best = at(0, 0, 1);
    for (const by of [-0.1, 0.1]) {
      expect(at(by, 0, 1)).toBeLessThan(best);
      expect(at(0, 2 * by, 1)).toBeLessThan(best);
      expect(at(0, 0, 1 + 3 * by)).toBeLessThan(best);
    }
    expect(b / 60).toBeCloseTo(Math.log(1.02), 2);
  });
});

describe('[M53] the shape of a course', () => {
  test('the step is the best of all, tried one by one', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const y = counts(
        weeks(50, k => (k < 12 + 3 * seed ? 40 : 14)),
        0.08,
        seed,
      );
      const found = shapeOf(y)!;
      const cuts = weeks(43, k => k + 4);
      const logs = cuts.map(cut => regress(y, [Float64Array.from(y, (_, k) => (k >= cut ? 1 : 0))]).log);
      expect(found.shape).toBe('step');
      expect(found.cut).toBe(cuts[logs.indexOf(Math.max(...logs))]);
      expect(Math.abs(found.cut! - (12 + 3 * seed))).toBeLessThan(3);
    }
  });

  test.each([
    ['steady', () => 30],
    ['drift', (k: number) => 60 * 0.965 ** k],
    ['waves', (k: number) => 30 * 2 ** Math.sin((2 * Math.PI * k) / 14)],
  ] as const)('%s counts are called so', (shape, course) => {
    for (let seed = 1; seed <= 8; seed++) {
      const found = shapeOf(counts(weeks(60, course), 0.08, seed))!;
      expect(found.gain < 3 ? 'steady' : found.shape).toBe(shape);
    }
  });

  test('a course read backwards has its shape mirrored', () => {
    const y = counts(
      weeks(60, k => (k < 25 ? 12 : 40)),
      0.08,
      3,
    );
    const [forth, back] = [shapeOf(y)!, shapeOf(y.toReversed())!];
    expect([back.shape, back.cut]).toEqual([forth.shape, 60 - forth.cut!]);
    expect(back.explains).toBeCloseTo(forth.explains, 6);
  });

  test('no counts, or too few cells, have no shape', () => {
    expect(shapeOf(new Float64Array(40))).toBe(null);
    expect(shapeOf(new Float64Array(8).fill(5))).toBe(null);
  });
});
