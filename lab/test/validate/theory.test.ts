import { expect, test } from 'vitest';
import { validate } from '../../validate/index.ts';

const quiet = (): void => undefined;

test('[TH9] ranges hold on pairs of the prior', () => {
  const { targets } = validate({ runs: 20, seed: 3, parts: ['theoryRecovery'], progress: quiet });
  expect(targets[0]!.value).toBeGreaterThan(0.72);
  expect(targets[0]!.value).toBeLessThan(0.88);
}, 7_200_000);

test('[TH10] without answers the equations neither win nor tip', () => {
  const { targets } = validate({ runs: 10, seed: 3, parts: ['theoryWorlds'], progress: quiet });
  for (const target of targets) expect(target.holds, target.text).toBe(true);
}, 7_200_000);

test('[TH11] forecasts of eleven moves hold by the equations', () => {
  const { targets } = validate({ runs: 5, seed: 3, parts: ['theoryForecasts'], progress: quiet });
  expect(targets[0]!.value).toBeGreaterThan(0.72);
  expect(targets[0]!.value).toBeLessThan(0.9);
}, 7_200_000);
