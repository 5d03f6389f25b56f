import { expect, test } from 'vitest';
import { drawPair } from '../../simulators/index.ts';

test('[F44] a drawn pair has its means; a seed repeats it', () => {
  const apart = [300, 3000].flatMap(turns =>
    Array.from({ length: 12 }, (_, seed) => {
      const pair = drawPair(turns, 365, 60 + seed);
      if (seed === 0) expect(drawPair(turns, 365, 60)).toStrictEqual(pair);
      return pair!.apart;
    }),
  );
  // Counts are whole numbers, and a pair that is near running away follows a thousandth of its mean with much more.
  expect(apart.filter(share => share < 1e-3).length).toBeGreaterThanOrEqual(18);
  expect(Math.max(...apart)).toBeLessThan(0.01);
});
