import { expect, test } from 'vitest';
import { DAY } from '../../../src/base/index.ts';
import { liveRecord } from '../../simulators/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';
import type { Turns } from '../../../src/turns/index.ts';

const QUICK = { ...FIT_DEFAULTS, heldOut: false, draws: 1 };
const evidenceOf = (turns: Turns, spans: Parameters<typeof fit>[1]['spans'] = []): Evidence =>
  fit(observe(turns), { ...QUICK, spans }, 1);

test('[F36] alternating lives show no pattern', () => {
  const { turns } = liveRecord(
    { life: 'custody', plant: 'none', through: 'openings', strength: 0, days: 365, volume: 1 },
    3,
  );
  const open = evidenceOf(turns);
  expect(open.pattern).toMatchObject({ verdict: 'too-little-data', sure: 'open', why: 'alternating' });
  expect(open.pattern.alternationDays).toBeCloseTo(14, 0);
  expect(open.escalations).toHaveLength(0);
  const first = Math.floor(turns.start[0]! / DAY) * DAY;
  const weeks = Array.from({ length: 27 }, (_, k) => ({
    kind: 'apart' as const,
    from: first + 14 * k * DAY,
    to: first + (14 * k + 7) * DAY,
  }));
  const { pattern } = evidenceOf(turns, weeks);
  expect(pattern.alternationDays).toBeNull();
  expect(pattern.verdict).not.toBe('pursue-distance');
});

test('[F36] nor do lives that alternate irregularly', () => {
  const { turns } = liveRecord(
    { life: 'shifts', plant: 'none', through: 'openings', strength: 0, days: 365, volume: 1 },
    4,
  );
  const { pattern, coupling } = evidenceOf(turns);
  expect(pattern).toMatchObject({ verdict: 'too-little-data', sure: 'open', why: 'alternating' });
  for (const { low80, high80 } of [coupling.aToB, coupling.bToA]) expect(low80 < 0 && high80 > 0).toBe(true);
});
