import { expect, test } from 'vitest';
import { theoryRecord } from '../../simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';
import { presetNamed } from '../../../src/model/index.ts';

const QUICK = { ...FIT_DEFAULTS, heldOut: false, draws: 1 };

test('[F18] equations and fit agree that two in kind excite each other', () => {
  const { turns, answers } = theoryRecord(presetNamed('old-friends')!.pair, 5);
  expect(Math.min(...answers)).toBeGreaterThan(0.15);
  const { coupling } = fit(observe(turns), QUICK, 1);
  expect(Math.min(coupling.aToB.median, coupling.bToA.median)).toBeGreaterThan(0.15);
});
