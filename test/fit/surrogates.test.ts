import { expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { drawDance } from '../../src/fit/findings/pattern/dance.ts';
import { SHIPPED_PRIOR } from '../../src/fit/posterior/prior.ts';

test('[F37] draws of a certain effect all lie on its side', () => {
  const law = {
    specifications: [{ weight: 1, mean: [0.2, -0.2], covariance: [0.04, 0, 0.04] }],
    dispersion: [1, 1],
    slab: 0.49,
    dance: SHIPPED_PRIOR.dance,
  } as const;
  const sure = { mean: 5, deviation: 0.02 };
  const answers = { calls: 200, chance: sure, delay: { mean: -5, deviation: 0.02 } };
  const draws = drawDance(law, [answers, null], { dealt: null, dealtAnswers: null }, 500, randomFrom(1), false);
  expect(draws).toHaveLength(500);
  for (const { chance, delay } of draws) {
    expect(chance[0]).toBeGreaterThanOrEqual(0);
    expect(delay[0]).toBeLessThanOrEqual(0);
  }
});
