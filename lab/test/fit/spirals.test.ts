import { expect, test } from 'vitest';
import { DAY } from '../../../src/base/index.ts';
import { synthesise } from '../../simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';

const QUICK = { ...FIT_DEFAULTS, heldOut: false, draws: 1 };

test('[F28] told spirals part the two rates', () => {
  const { turns, pulls, start } = synthesise({ simulator: 'answers', plant: 'pursue-distance' }, 12);
  const { pattern, escalations: spirals } = fit(observe(turns), QUICK, 1);
  expect(pattern.verdict).toBe('pursue-distance');
  expect(spirals.length).toBeGreaterThan(3);
  const mean = (x: Float64Array): number => x.reduce((sum, v) => sum + v, 0) / x.length;
  for (const { from, to, reaching, moments } of spirals) {
    const [first, last] = [from, to].map(t => Math.max(0, Math.round((t - start) / DAY))) as [number, number];
    const third = Math.round((last - first) / 3);
    const [a, b] = pulls.map(x => mean(x.subarray(last - third, last)) - mean(x.subarray(first, first + third)));
    expect(Math.sign(reaching === 'a' ? a! : b!)).toBe(1);
    expect(Math.sign(reaching === 'a' ? b! : a!)).toBe(-1);
    for (const i of moments) expect(turns.start[i]! >= from && turns.start[i]! < to).toBe(true);
  }
});
