import { expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { drawPair, turnsFrom } from '../../lab/simulators/index.ts';
import { drawShapes, type ShapeLaw } from '../../src/fit/findings/shape.ts';
import { fit, FIT_DEFAULTS, observe, toldShape } from '../../src/fit/index.ts';
import { responseShapes, SHAPES, shapeAt } from '../../src/fit/inside.ts';
import fc from '../seeded.ts';

const EVERY_EVENT = -1;

test('[F29] every shape is zero at usual, rises, and has slope 1', () => {
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

test('[F29] where nothing can be fitted no shape is told', () => {
  const chances = responseShapes(observe(turnsFrom({ at: [1e9, 1e9 + 5000], actor: [0, 1] })));
  for (const one of chances) expect(toldShape(one)).toBeNull();
});

test('[F29] leak taken off a coupling is taken off its curves', () => {
  const some = fc.double({ min: -2, max: 2, noNaN: true });
  const law = fc.record({ slope: fc.double({ min: 0.1, max: 3, noNaN: true }), intercept: some, sd: fc.constant(0.2) });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 50 }), some, law, fc.integer(), (linear, by, of, seed) => {
      const laws: readonly ShapeLaw[] = [
        { shape: 'linear', probability: 0.4, intercept: 0, slope: 1, sd: 0 },
        { shape: 'saturating', probability: 0.6, ...of },
      ];
      const drawn = (moved: number) =>
        drawShapes(
          linear.map(c => c + moved),
          laws,
          randomFrom(seed),
        );
      const before = drawn(0);
      for (const [d, { shape, coupling }] of drawn(by).entries()) {
        expect(shape).toBe(before[d]!.shape);
        expect(coupling - before[d]!.coupling).toBeCloseTo(by * (shape === 'linear' ? 1 : of.slope), 9);
      }
    }),
  );
});

test('[F29] the ranges of a curve are those of its draws', () => {
  const pair = drawPair(2000, 200, 77, { on: [-0.8, -0.8], shapes: ['linear', 'saturating'] })!;
  const { response } = fit(observe(turnsFrom(pair, EVERY_EVENT)), { ...FIT_DEFAULTS, draws: 4000, onward: false }, 1);
  for (const [draws, ranges] of [
    [response.ofA, response.range.ofA],
    [response.ofB, response.range.ofB],
  ] as const)
    for (const [i, { low80, high80 }] of ranges.entries()) {
      const inside = draws.filter(draw => draw[i]! >= low80 && draw[i]! <= high80).length / draws.length;
      // At the usual level itself all draws are 1.
      expect(inside).toBeCloseTo(response.reaching[i] === 1 ? 1 : 0.8, 2);
    }
});
