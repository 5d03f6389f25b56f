import { workOf } from '../work.ts';
import { expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { survivalCurve } from '../../src/measures/inside.ts';

test('[M21] product-limit and incidence take work in proportion to the record', async () => {
  const random = randomFrom(1);
  const workOn = (n: number): Promise<number> => {
    const waits = {
      seconds: Float64Array.from({ length: n }, () => random.below(100_000)),
      outcome: Uint8Array.from({ length: n }, () => random.below(3)),
      cluster: Int32Array.from({ length: n }, (_, i) => i >> 4),
    };
    return workOf('/src/measures/', () => {
      const curve = survivalCurve(waits);
      curve.quantile(0.5);
      curve.incidence(3600, 1);
    });
  };
  expect(await workOn(200_000)).toBeLessThan(12 * (await workOn(20_000)));
});
