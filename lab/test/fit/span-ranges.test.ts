import { expect, test } from 'vitest';
import { DAY, type Interval, randomFrom, SIDES } from '../../../src/base/index.ts';
import { drawPair, turnsFrom, turnsOfDrawn } from '../../simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';
import type { Turns } from '../../../src/turns/index.ts';

const DAYS = 360;
const FROM = 182;
const OPTIONS = { ...FIT_DEFAULTS, draws: 10, heldOut: false, setApart: false };

const steady = turnsOfDrawn(drawPair(4000, DAYS, 974, { on: [0, 0] })!, DAYS);

/** The same record in which of half the weeks of each, by chance and outside the fortnight, a fifth is left. */
function scattered(seed: number): Turns {
  const random = randomFrom(seed);
  const left = SIDES.map(() =>
    Array.from({ length: 52 }, (_, week) => (random.uniform() < 0.5 && (week < 26 || week > 27) ? 0.2 : 1)),
  );
  const { from } = steady.coverage[0]!;
  const kept = Array.from({ length: steady.count }, (_, i) => i).filter(
    i => random.uniform() < left[steady.actor[i]!]![Math.floor((steady.start[i]! - from) / (7 * DAY))]!,
  );
  return {
    ...turnsFrom({ at: kept.map(i => steady.start[i]!), actor: kept.map(i => steady.actor[i]!) }, -1),
    coverage: steady.coverage,
  };
}

const given = (turns: Turns, days: number) => {
  const from = turns.coverage[0]!.from + FROM * DAY;
  return fit(observe(turns), { ...OPTIONS, spans: [{ kind: 'apart', from, to: from + days * DAY }] }, 1).spans[0]!;
};
/** Deviation of the log rate that its 80 % range tells. */
const told = ({ low80, high80 }: Interval): number => Math.log(high80 / low80) / 2.563;

test('[F49] scattering weeks widen a fortnight’s range', () => {
  const [even, uneven] = [given(steady, 14), given(scattered(975), 14)];
  const ratios = (['reaching', 'answering'] as const).flatMap(of =>
    SIDES.map(side => told(uneven[of][side]) / told(even[of][side])),
  );
  for (const ratio of ratios) expect(ratio).toBeGreaterThan(1);
  expect(ratios.reduce((product, ratio) => product * ratio, 1) ** (1 / 4)).toBeGreaterThan(1.2);
});
