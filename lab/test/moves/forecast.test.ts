import { expect, test } from 'vitest';
import { evidence, turns, told, WEEKS } from '../../../test/moves/forecasts.ts';
import { intervalOf, randomFrom } from '../../../src/base/index.ts';
import { assumedPair } from '../../simulators/index.ts';
import { seedOf } from '../../validate/part.ts';
import { AS_USUAL, FIT_DEFAULTS, fit, observe, simulateForward } from '../../../src/fit/index.ts';
import { differenceIn, OUTCOME_NAMES, whatIf } from '../../../src/moves/index.ts';
import { pathsAhead } from '../../../src/moves/inside.ts';
import { inventedTurns } from '../../../test/story/mirrors.ts';

test('[MV11] courses are counted against the same without', () => {
  const answer = told('warm-break', 'both');
  const total = (weeks: readonly number[]): number => weeks.reduce((sum, n) => sum + n, 0.5);
  for (const { courses, countsA, countsB } of answer.orders)
    for (const [of, tally] of [
      ['a', countsA],
      ['b', countsB],
    ] as const) {
      const ratios = courses.map((course, k) => total(course[of]) / total(answer.without[k]![of]));
      expect(ratios.filter(ratio => ratio > 1.1)).toHaveLength(tally.more);
      expect(ratios.filter(ratio => ratio < 1 / 1.1)).toHaveLength(tally.fewer);
    }
});

test('[MV11] the ranges are those of all paths', () => {
  const paths = pathsAhead(turns, evidence, 'cold-break', 'a', WEEKS, 3)!;
  expect(paths).toHaveLength(100);
  const { a, b, courses } = told('cold-break').orders[0]!;
  expect(paths.slice(0, courses.length)).toEqual(courses);
  for (let week = 0; week < WEEKS; week++) {
    expect(intervalOf(paths.map(path => path.a[week]!))).toEqual(a[week]);
    expect(intervalOf(paths.map(path => path.b[week]!))).toEqual(b[week]);
  }
});

test('[MV26] no draw goes to rates that no record has shown', () => {
  // Curves that wander: where they tend to is known from few knots, and a draw may lie anywhere.
  for (const run of [0, 9]) {
    const { past } = assumedPair(seedOf(43, 5, run), 364, 8)!;
    const { posterior } = fit(observe(past), { ...FIT_DEFAULTS, heldOut: false }, run);
    const most = posterior!.draws.map((draw, d) => {
      const random = randomFrom(run).fork(d);
      return simulateForward(posterior!, draw, 1, () => AS_USUAL, [random.fork(1), random.fork(2)], random.fork(3)).at
        .length;
    });
    expect(most).toHaveLength(200);
    expect(Math.max(...most)).toBeLessThan((30 * past.count) / 364);
  }
});

test('[MV22] every outcome has twenty ascending dots', () => {
  const more = [told('small-bids', 'both')];
  for (const answer of [told('small-bids'), told('warm-break', 'both'), ...more])
    for (const { differences } of answer.orders) {
      expect(differences.map(({ outcome }) => outcome)).toEqual([...OUTCOME_NAMES]);
      for (const { dots, counts, usual } of differences) {
        expect(dots).toEqual(dots.toSorted((p, q) => p - q));
        expect(dots).toHaveLength(20);
        expect(counts.more + counts.same + counts.fewer).toBe(20);
        expect(dots.filter(dot => Math.abs(dot) <= usual / 10)).toHaveLength(counts.same);
      }
    }
});

test('[MV12] an open direction has dots on both sides', () => {
  const record = inventedTurns(2, { plant: 'none', simulator: 'answers', days: 100 });
  const open = fit(observe(record), { ...FIT_DEFAULTS, heldOut: false }, 1);
  expect(open.coupling.aToB.low80).toBeLessThan(0);
  expect(open.coupling.aToB.high80).toBeGreaterThan(0);
  const { dots } = differenceIn(whatIf(record, open, 'warm-break', 'a', 4, 3), 'openings-b')!;
  expect(dots[0]).toBeLessThan(0);
  expect(dots.at(-1)).toBeGreaterThan(0);
});
