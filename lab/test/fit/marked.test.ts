import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/base/index.ts';
import { turnsFrom } from '../../simulators/index.ts';
import { FIT_DEFAULTS, fit, type FlaggedSpan, observe } from '../../../src/fit/index.ts';

const DAY = 86_400;
const START = 1_704_067_200;
const OPTIONS = { ...FIT_DEFAULTS, draws: 20, heldOut: false };

/** Two who write without a thought for each other, each by day more than by night; on `trips` journeys of two to four weeks
 * both write `times` as much. */
function travelled(seed: number, days = 400, trips = 5, times = 3) {
  const random = randomFrom(seed);
  const spans = Array.from({ length: trips }, (_, k): FlaggedSpan => {
    const from = START + DAY * Math.floor(((k + 0.2 + 0.5 * random.uniform()) * days) / trips);
    return { kind: 'apart', from, to: from + DAY * (14 + random.below(15)) };
  });
  const at: number[] = [];
  const actor: number[] = [];
  for (let t = START; ; ) {
    t += (random.exponential() * DAY) / (24 * times);
    if (t >= START + days * DAY) break;
    const night = (t / 3600) % 24 < 7 ? 0.05 : 1.4;
    const trip = spans.some(span => t >= span.from && t < span.to) ? times : 1;
    if (random.uniform() >= (night * trip) / (2 * times)) continue;
    at.push(t);
    actor.push(random.below(2));
  }
  return { turns: turnsFrom({ at, actor }), spans };
}

test('[F33] journeys given as such are not reciprocity', () => {
  const seeds = [1, 2, 3, 4];
  const sums = { without: 0, given: 0 };
  let covered = 0;
  for (const seed of seeds) {
    const { turns, spans } = travelled(seed);
    const events = observe(turns);
    const without = fit(events, OPTIONS, 1);
    const given = fit(events, { ...OPTIONS, spans }, 1);
    const size = ({ coupling }: typeof given): number => Math.abs(coupling.aToB.median + coupling.bToA.median) / 2;
    sums.without += size(without);
    sums.given += size(given);
    expect(given.pattern.probability.reciprocal, `seed ${seed}`).toBeLessThan(without.pattern.probability.reciprocal);
    const [{ reaching, answering }] = given.spans as [(typeof given.spans)[0]];
    for (const rate of [...reaching, ...answering]) {
      expect(Math.abs(Math.log(rate.median / 3)), `seed ${seed}`).toBeLessThan(0.35);
      if (rate.low95 <= 3 && rate.high95 >= 3) covered++;
    }
  }
  expect(sums.given).toBeLessThan(sums.without / 2);
  // Fourteen of sixteen, or seven of eight.
  expect(covered).toBeGreaterThanOrEqual(3.5 * seeds.length);
});
