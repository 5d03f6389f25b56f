import { expect, test } from 'vitest';
import { synthesise, turnsFrom } from '../../simulators/index.ts';
import { drawPair } from '../../simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';
import type { Turns } from '../../../src/turns/index.ts';

const OPTIONS = { ...FIT_DEFAULTS, draws: 5, heldOut: false };
const DAY = 86_400;

/** One record after the other, as one pair. */
function joined(first: Turns, days: number, second: Turns): Turns {
  const shift = first.coverage[0]!.from + days * DAY - second.coverage[0]!.from;
  return turnsFrom({
    at: [...first.start.subarray(0, first.count), ...second.start.subarray(0, second.count).map(t => t + shift)],
    actor: [...first.actor.subarray(0, first.count), ...second.actor.subarray(0, second.count)],
  });
}

test('[F34] a dance that turns half way changes signs', () => {
  const days = 360;
  const one = synthesise({ simulator: 'answers', plant: 'pursue-distance', strength: 1, days }, 2).turns;
  const two = synthesise({ simulator: 'answers', plant: 'reciprocal', strength: 1, days }, 52).turns;
  // All days count: set apart, the bouts of the second half would leave a coupling a little nearer to zero.
  const { couplingPeriods: byPeriod } = fit(observe(joined(one, days, two)), { ...OPTIONS, setApart: false }, 1);
  const turn = one.coverage[0]!.from + days * DAY;
  const mean = (early: boolean, of: 'aToB' | 'bToA'): number => {
    const part = byPeriod.filter(period => (early ? period.to <= turn : period.from >= turn));
    expect(part.length).toBeGreaterThan(1);
    return part.reduce((sum, period) => sum + period[of].median, 0) / part.length;
  };
  for (const of of ['aToB', 'bToA'] as const) {
    expect(mean(true, of)).toBeLessThan(-0.15);
    expect(mean(false, of)).toBeGreaterThan(0.15);
  }
});

test('[F34] period ranges hold what was planted, and join', () => {
  let held = 0;
  let all = 0;
  for (let k = 0; k < 4; k++) {
    const pair = drawPair(6000, 400, 77 + k)!;
    const { couplingPeriods: byPeriod } = fit(observe(turnsFrom(pair, -1)), OPTIONS, 1);
    expect(byPeriod.length).toBe(4);
    for (const [p, { from, to, aToB, bToA }] of byPeriod.entries()) {
      expect(to - from).toBeGreaterThan(90 * DAY - 1);
      if (p > 0) expect(from).toBe(byPeriod[p - 1]!.to);
      for (const [truth, range] of [
        [pair.on[1], aToB],
        [pair.on[0], bToA],
      ] as const) {
        all++;
        if (truth >= range.low95 && truth <= range.high95) held++;
      }
    }
  }
  // 29 of 32 are expected; fewer than 26 come by chance once in a hundred.
  expect(all).toBe(32);
  expect(held).toBeGreaterThanOrEqual(26);
  const short = turnsFrom(drawPair(1500, 120, 3)!, -1);
  expect(fit(observe(short), OPTIONS, 1).couplingPeriods).toEqual([]);
});
