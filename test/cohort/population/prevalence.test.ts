import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/base/index.ts';
import { SaidSum } from '../../../src/cohort/population/prevalence.ts';

test('[N23] without pairs nothing is said, and many cost no more', () => {
  expect(new SaidSum().prevalence(randomFrom(1)).pairs).toBe(0);
  const sum = new SaidSum();
  for (let k = 0; k < 300_000; k++) sum.addSaid(3000, k % 3 === 0 ? 'likely chase' : 'open');
  const { patterns, pairs } = sum.prevalence(randomFrom(1));
  expect(pairs).toBe(300_000);
  expect(patterns.chase.raw).toBeCloseTo(1 / 3, 4);
  const { corrected } = patterns.chase;
  expect(corrected === 'not-yet' ? 0 : corrected.median).toBeGreaterThan(patterns.chase.raw);
});

test('[N23] many pairs leave the correction’s uncertainty in the range', () => {
  const width = (pairs: number): number => {
    const sum = new SaidSum();
    for (let k = 0; k < pairs; k++) sum.addSaid(1000, ['likely chase', 'leans reciprocal', 'open', 'open'][k % 4]!);
    const { corrected } = sum.prevalence(randomFrom(1)).patterns.reciprocal;
    return corrected === 'not-yet' ? Number.NaN : corrected.high80 - corrected.low80;
  };
  // Were it the pairs alone that leave it open, it would be a tenth as wide.
  expect(width(100_000)).toBeGreaterThan(0.6 * width(1000));
});
