import { expect, test } from 'vitest';
import { shuffled, synthesise } from '../../simulators/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';
import type { Turns } from '../../../src/turns/index.ts';

const evidenceOf = (turns: Turns): Evidence => fit(observe(turns), { ...FIT_DEFAULTS, heldOut: false, draws: 1 }, 1);

test('[F16] dealt openings give a uniform percentile, no pattern', () => {
  const runs = 60;
  const seen = Array.from({ length: runs }, (_, run) => {
    // A reciprocal pair winds itself up and down together: dealt anew, its bouts of talk stay.
    const { turns } = synthesise({ simulator: 'sessions', plant: 'reciprocal', days: 300 }, 100 + run);
    return evidenceOf(shuffled(turns, run));
  });
  const given = seen.filter(e => !['too-little-data', 'no-coupling'].includes(e.pattern.verdict)).length;
  expect(given).toBeLessThanOrEqual(6);
  // Largest distance of the percentiles from uniform: beyond this in 1 of 1000 sets.
  const sorted = seen.map(e => e.coupling.support.nullPercentile).sort((p, q) => p - q);
  const distance = Math.max(...sorted.map((p, k) => Math.max(p - k / runs, (k + 1) / runs - p)));
  expect(distance).toBeLessThan(1.95 / Math.sqrt(runs));
});

test.each(['chase', 'pursue-distance'] as const)('[F17] a planted %s stands out', plant => {
  const { turns } = synthesise({ simulator: 'answers', plant }, 5);
  const { coupling, pattern } = evidenceOf(turns);
  expect(coupling.support.nullPercentile).toBe(1);
  expect(pattern.verdict).toBe(plant);
});
