import { expect, test } from 'vitest';
import { DAY, HOUR, type Interval } from '../../src/base/index.ts';
import { drawPair, turnsOfDrawn } from '../../lab/simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import type { Turns } from '../../src/turns/index.ts';

const DAYS = 360;
const FROM = 182;
const OPTIONS = { ...FIT_DEFAULTS, draws: 10, heldOut: false, setApart: false };

const steady = turnsOfDrawn(drawPair(4000, DAYS, 974, { on: [0, 0] })!, DAYS);

const given = (turns: Turns, days: number) => {
  const from = turns.coverage[0]!.from + FROM * DAY;
  return fit(observe(turns), { ...OPTIONS, spans: [{ kind: 'apart', from, to: from + days * DAY }] }, 1).spans[0]!;
};
/** Deviation of the log rate that its 80 % range tells. */
const told = ({ low80, high80 }: Interval): number => Math.log(high80 / low80) / 2.563;

test('[F49] a span without chances keeps the prior’s range', () => {
  const { reaching, answering } = given(steady, HOUR / DAY);
  for (const rate of [...reaching, ...answering]) {
    // Ends of a range are of 4,000 draws.
    expect(told(rate)).toBeLessThan(1.04);
    expect(told(rate)).toBeGreaterThan(0.7);
  }
});
