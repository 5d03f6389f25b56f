import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { type Course, type Move, simulate, swapped } from '../../src/model/index.ts';
import { swappedState } from '../../src/model/inside.ts';
import { anyMove, anyPair, anyState, mirroredMoves } from './arbitrary.ts';

const exchanged = ({ a, b, reachingShare: [shareA, shareB], movers, end, ...rest }: Course): Course => ({
  ...rest,
  a: b,
  b: a,
  reachingShare: [shareB, shareA],
  movers: movers.map(m => (m === 'a' ? 'b' : m === 'b' ? 'a' : m)),
  end: [...swappedState(end)],
});

test('[MO5] swapping people swaps every number exactly', () => {
  fc.assert(
    fc.property(anyPair, anyState, fc.array(anyMove, { maxLength: 3 }), (two, start, moves: readonly Move[]) => {
      const course = simulate(two, { start, moves, days: 60 });
      const other = simulate(swapped(two), { start: swappedState(start), moves: mirroredMoves(moves), days: 60 });
      expect(other).toStrictEqual(exchanged(course));
    }),
    { numRuns: 60 },
  );
});

test('[MO6] states stay where they have meaning', () => {
  fc.assert(
    fc.property(anyPair, anyState, (two, start) => {
      const { a, b } = simulate(two, { start, days: 120 });
      for (const one of [a, b]) {
        expect(Math.min(...one.warmth, ...one.pressure, ...one.felt, ...one.pressed)).toBeGreaterThanOrEqual(0);
        const shares = [...one.alarm, ...one.overwhelm, ...one.weariness, ...one.dread, ...one.trust];
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shares)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 },
  );
});

test('[MO7] a continued simulation is the unstopped one', () => {
  fc.assert(
    fc.property(anyPair, anyState, (two, start) => {
      const whole = simulate(two, { start, days: 40 });
      const half = simulate(two, { start, days: 20 });
      expect(simulate(two, { start: half.end, days: 20 }).end).toEqual(whole.end);
    }),
    { numRuns: 20 },
  );
});
