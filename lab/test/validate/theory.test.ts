import { expect, test } from 'vitest';
import { validate } from '../../validate/index.ts';

const quiet = (): void => undefined;

test('[TH9] ranges hold what they claim to on pairs drawn from the prior', () => {
  const { targets } = validate({ runs: 20, seed: 3, parts: ['theoryRecovery'], progress: quiet });
  expect(targets[0]!.value).toBeGreaterThan(0.72);
  expect(targets[0]!.value).toBeLessThan(0.88);
}, 7_200_000);

test('[TH10] where nobody answers anybody the equations do not win, and nobody is near to tipping', () => {
  const { targets } = validate({ runs: 10, seed: 3, parts: ['theoryWorlds'], progress: quiet });
  for (const target of targets) expect(target.holds, target.text).toBe(true);
}, 7_200_000);

test('[TH11] forecasts of the eleven moves hold what they claim to on pairs that live by the equations', () => {
  const { targets } = validate({ runs: 5, seed: 3, parts: ['theoryForecasts'], progress: quiet });
  expect(targets[0]!.value).toBeGreaterThan(0.72);
  expect(targets[0]!.value).toBeLessThan(0.9);
}, 7_200_000);
