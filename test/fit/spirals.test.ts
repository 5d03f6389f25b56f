import { expect, test } from 'vitest';
import { synthesise } from '../../lab/simulators/index.ts';
import { observe } from '../../src/fit/index.ts';
import { exposureOf } from '../../src/fit/rate/exposure.ts';
import { escalationsOf } from '../../src/fit/findings/escalation.ts';

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
