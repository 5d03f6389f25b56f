import { expect, test } from 'vitest';
import { theoryRecord } from '../../lab/simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { presetNamed } from '../../src/model/index.ts';

const QUICK = { ...FIT_DEFAULTS, heldOut: false, draws: 1 };

test('[F18] equations and fit agree that two in turns inhibit each other', () => {
  const { turns, answers } = theoryRecord(presetNamed('couple-in-turns')!.pair, 5);
  expect(Math.max(...answers)).toBeLessThan(-0.15);
  const { coupling, pattern } = fit(observe(turns), QUICK, 1);
  expect(pattern.verdict).toBe('pursue-distance');
  expect(Math.max(coupling.aToB.median, coupling.bToA.median)).toBeLessThan(-0.15);
});

test('[F18] the same seed gives the same record', () => {
  const { pair } = presetNamed('couple')!;
  expect(theoryRecord(pair, 3, { days: 20 })).toStrictEqual(theoryRecord(pair, 3, { days: 20 }));
});
