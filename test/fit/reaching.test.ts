import { expect, test } from 'vitest';
import { DAY, HOUR, mapPair } from '../../src/base/index.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { couplingDraws } from '../../src/fit/inside.ts';
import { ROLE_COUNT } from '../../src/fit/rate/exposure.ts';
import { chanceDays } from '../../src/fit/rate/reaching.ts';
import type { Turns } from '../../src/turns/index.ts';
import fc from '../seeded.ts';

const blocksOf = (blocks: number) => ({ blocks, blockSeconds: 6 * HOUR, blockFrom: 0 });
/** By role and block, `hole` blocks of nothing put in at block `at`. */
const holed = (values: readonly number[], blocks: number, at: number, hole: number): Float64Array =>
  Float64Array.from(
    Array.from({ length: ROLE_COUNT }, (_, role) => {
      const own = values.slice(role * blocks, (role + 1) * blocks);
      return [...own.slice(0, at), ...Array.from({ length: hole }, () => 0), ...own.slice(at)];
    }).flat(),
  );

test('[F48] a hole changes no block’s chance to reach', () => {
  const record = fc.integer({ min: 1, max: 60 }).chain(blocks =>
    fc.record({
      blocks: fc.constant(blocks),
      at: fc.integer({ min: 0, max: blocks }),
      hole: fc.integer({ min: 0, max: 200 }),
      expected: fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), {
        minLength: ROLE_COUNT * blocks,
        maxLength: ROLE_COUNT * blocks,
      }),
      turns: fc.array(fc.nat(9), { minLength: ROLE_COUNT * blocks, maxLength: ROLE_COUNT * blocks }),
    }),
  );
  fc.assert(
    fc.property(record, ({ blocks, at, hole, expected, turns }) => {
      const [without, with_] = [0, hole].map(length =>
        chanceDays(
          { expected: holed(expected, blocks, at, length), turns: holed(turns, blocks, at, length) },
          blocksOf(blocks + length),
        ),
      ) as [Float64Array, Float64Array];
      const [before, inside, after] = [with_.slice(0, at), with_.slice(at, at + hole), with_.slice(at + hole)];
      expect(inside.every(value => value === 0)).toBe(true);
      for (const [b, value] of [...before, ...after].entries())
        expect(Math.abs(value - without[b]!)).toBeLessThan(1e-9 * blocks);
      expect(Math.abs(without.reduce((sum, value) => sum + value, 0) - blocks / 4)).toBeLessThan(1e-9 * blocks);
    }),
  );
});

/** The record with nothing known of `weeks` weeks, which begin after its first `days` days: what came then comes so much later. */
function withHole(turns: Turns, days: number, weeks: number): Turns {
  const from = turns.coverage[0]!.from + days * DAY;
  const by = 7 * weeks * DAY;
  const later = (t: number): number => (t < from ? t : t + by);
  return {
    ...turns,
    start: turns.start.map(later),
    end: turns.end.map(later),
    coverage: [
      { from: turns.coverage[0]!.from, to: from },
      { from: from + by, to: turns.coverage.at(-1)!.to + by },
    ],
  };
}

test('[F48] a year’s hole leaves the usual day of each', () => {
  const { turns } = synthesise({ simulator: 'sessions', plant: 'none', days: 240, volume: 0.5 }, 951);
  const [whole, hole] = [turns, withHole(turns, 120, 52)].map(record => {
    const { posterior } = fit(observe(record), { ...FIT_DEFAULTS, setApart: false, heldOut: false, draws: 20 }, 1);
    return posterior!.recalls.map(({ of }) => mapPair(of, ({ mean }) => mean));
  });
  for (const [k, means] of whole!.entries())
    for (const [side, mean] of means.entries())
      expect(Math.abs(Math.log(hole![k]![side]! / mean)), `${k} ${side}`).toBeLessThan(0.03);
});

test('[F58] in dense records in which nobody answers anybody, couplings lie around zero', () => {
  // Ninety turns a day. With every turn counted as reaching, the mean of these was -0.47.
  const couplings = [901, 902, 903].flatMap(seed => {
    const { turns } = synthesise({ simulator: 'clusters', plant: 'none', days: 300, volume: 5 }, seed);
    const draws = couplingDraws(observe(turns), 1);
    return ([0, 1] as const).map(u => draws.reduce((sum, on) => sum + on[u], 0) / draws.length);
  });
  expect(Math.abs(couplings.reduce((sum, c) => sum + c, 0) / couplings.length)).toBeLessThan(0.25);
});
