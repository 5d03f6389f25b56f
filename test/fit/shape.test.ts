import { expect, test } from 'vitest';
import { turnsFrom } from '../../src/cohort/index.ts';
import { drawPair, observe, responseShapes, SHAPES, shapeAt, toldShape } from '../../src/fit/index.ts';

const EVERY_EVENT = -1;

test('[F29] every shape is nought at the usual level, rises everywhere, and is of slope 1 where it is steepest', () => {
  const grid = Array.from({ length: 2801 }, (_, k) => -1.4 + k / 1000);
  for (const shape of SHAPES) {
    expect(shapeAt(shape, 0)).toBe(0);
    const slopes = grid.map(x => (shapeAt(shape, x + 1e-5) - shapeAt(shape, x - 1e-5)) / 2e-5);
    expect(Math.min(...slopes)).toBeGreaterThan(0);
    expect(Math.max(...slopes)).toBeCloseTo(1, 3);
  }
  // More above is as less below, seen from the other side.
  for (const x of grid) expect(shapeAt('above', x)).toBeCloseTo(-shapeAt('below', -x), 12);
});

test('[F29] of strong planted shapes the record gives the planted one most of the chances, and tells no wrong one', () => {
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

test('[F29] where nothing can be fitted no shape is told', () => {
  const chances = responseShapes(observe(turnsFrom({ at: [1e9, 1e9 + 5000], actor: [0, 1] })));
  for (const one of chances) expect(toldShape(one)).toBeNull();
});
