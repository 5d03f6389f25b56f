import { expect, test } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { exposureOf } from '../../src/fit/rate/exposure.ts';
import { escalationsOf } from '../../src/fit/findings/escalation.ts';
import { long } from '../full.ts';

const QUICK = { ...FIT_DEFAULTS, heldOut: false, draws: 1 };

long('[F28] told spirals part the two rates', () => {
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

test('[F28] spirals need both to hold each other back', () => {
  const events = observe(synthesise({ days: 120 }, 3).turns);
  const exposure = exposureOf(events, events.coverage);
  const ramp = Float64Array.from({ length: exposure.blocks }, (_, block) =>
    Math.tanh((block - exposure.blocks / 2) / 40),
  );
  const x = [ramp, ramp.map(v => -v)] as const;
  const [spiral, ...others] = escalationsOf(events, exposure, x, [-0.6, -0.6]);
  expect(others).toHaveLength(0);
  expect(spiral!.reaching).toBe(0);
  expect(escalationsOf(events, exposure, [x[1], x[0]], [-0.6, -0.6])[0]!.reaching).toBe(1);
  expect(escalationsOf(events, exposure, [ramp, ramp], [-0.6, -0.6])).toHaveLength(0);
  expect(escalationsOf(events, exposure, x, [0.6, 0.6])).toHaveLength(0);
  expect(escalationsOf(events, exposure, x, [-0.6, 0.6])).toHaveLength(0);
});
