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
