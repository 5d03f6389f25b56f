import { expect, test } from 'vitest';
import { moderatorsOf } from '../../../../test/cohort/population/moderated.ts';

test('[N24] ranges of idle covariates hold none', () => {
  const held = Array.from({ length: 8 }, (_, k) => moderatorsOf(0, 60, 100 + k))
    .flat()
    .map(({ effect }) => effect.low80 <= 0 && 0 <= effect.high80);
  expect(held.length).toBe(32);
  expect(held.filter(Boolean).length / held.length).toBeGreaterThan(0.75);
});
