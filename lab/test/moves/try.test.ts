import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/base/index.ts';
import { DESIGNS, SIX_WEEK_PAIRS } from '../../../src/moves/index.ts';
import { drawAssignment, randomisationTest } from '../../../src/moves/inside.ts';
import { weeklyCounts } from '../../../test/moves/plans.ts';

test('[MV2] without effect every design keeps its level', () => {
  const runs = 4000;
  for (const design of DESIGNS) {
    const random = randomFrom(3).fork(design.weeks);
    let rejected = 0;
    for (let run = 0; run < runs; run++)
      if (randomisationTest(design, drawAssignment(design, random), weeklyCounts(design.weeks, 15, random)).p <= 0.05)
        rejected++;
    expect(rejected / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  }
});

test('[MV3] the interval covers the ratio at its level', () => {
  const runs = 1500;
  const random = randomFrom(9);
  let covered = 0;
  for (let run = 0; run < runs; run++) {
    const drawn = drawAssignment(SIX_WEEK_PAIRS, random);
    const weekly = weeklyCounts(12, 400, random).map((value, w) => (drawn[w] === 1 ? value * 1.5 : value));
    const { low, high } = randomisationTest(SIX_WEEK_PAIRS, drawn, weekly);
    if ((low ?? 0) <= 1.5 && 1.5 <= (high ?? Number.POSITIVE_INFINITY)) covered++;
  }
  expect(covered / runs).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / runs));
  expect(covered / runs).toBeLessThan(1);
});
