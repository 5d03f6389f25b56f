import type { Random } from '../../src/base/index.ts';
import { type Plan, SIX_WEEK_PAIRS } from '../../src/moves/index.ts';

/** A plan of which a test says what it is about. */
export const planned = (said: Partial<Plan>): Plan => ({
  version: 1,
  move: 'warm-break',
  by: 'a',
  design: SIX_WEEK_PAIRS,
  outcome: 'openings',
  start: Date.UTC(2025, 0, 6) / 1000,
  seed: 4,
  ...said,
});

/** Weekly counts as real records have them: overdispersed, and alike from week to week. */
export function weeklyCounts(weeks: number, mean: number, random: Random): number[] {
  let level = random.normal() * 0.4;
  return Array.from({ length: weeks }, () => {
    level = 0.6 * level + 0.32 * random.normal();
    return random.poisson(mean * Math.exp(level));
  });
}
