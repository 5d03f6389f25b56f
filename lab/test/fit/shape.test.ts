import { expect, test } from 'vitest';
import { alternatingLives, drawPair, turnsFrom } from '../../simulators/index.ts';
import { fit, FIT_DEFAULTS, observe, toldShape } from '../../../src/fit/index.ts';
import { responseShapes, SHAPES } from '../../../src/fit/inside.ts';

const EVERY_EVENT = -1;

test('[F29] a strong planted shape is found, no other', () => {
  const planted = ['linear', 'above'] as const;
  const found = planted.flatMap((shape, k) => {
    const pair = drawPair(8000, 540, 411 + k, { on: [1, -1], shapes: [shape, shape] })!;
    return responseShapes(observe(turnsFrom(pair, EVERY_EVENT))).map(chances => ({ shape, chances }));
  });
  const mean = found.reduce((sum, { shape, chances }) => sum + chances[shape], 0) / found.length;
  expect(mean).toBeGreaterThan(0.4);
  for (const { shape, chances } of found) {
    expect(SHAPES.reduce((sum, s) => sum + chances[s], 0)).toBeCloseTo(1, 12);
    expect([shape, null]).toContain(toldShape(chances));
  }
});

test('[F29] alternating lives leave curves at the prior', () => {
  const { pattern, response } = fit(observe(alternatingLives(300, 71)), { ...FIT_DEFAULTS, onward: false }, 1);
  expect(pattern.why).toBe('alternating');
  const twice = response.reaching.indexOf(2);
  for (const { median, low80, high80 } of [response.range.ofA[twice]!, response.range.ofB[twice]!]) {
    expect(Math.abs(Math.log2(median))).toBeLessThan(0.05);
    expect(Math.log2(high80)).toBeCloseTo(-Math.log2(low80), 1);
  }
});
