import { expect, test } from 'vitest';
import { exchangeBy } from '../../../src/base/index.ts';
import { lessonsOfPair } from '../../../src/cohort/index.ts';
import { SIMULATORS, synthesise } from '../../../lab/simulators/index.ts';
import { learntPrior, lessonsOf, LessonSum, observe, SHIPPED_PRIOR } from '../../../src/fit/index.ts';
import { EVENTS_EXCHANGE } from '../../../src/fit/inside.ts';

const records = Array.from(
  { length: 6 },
  (_, k) => synthesise({ simulator: SIMULATORS[k % 5]!, plant: 'none', days: 90, volume: 0.05 }, 50 + k).turns,
);

test('[N25] a round of learning raises its pairs’ marginal likelihood', () => {
  const teach = (prior = SHIPPED_PRIOR) => {
    const sum = new LessonSum();
    for (const [k, turns] of records.entries()) sum.add(lessonsOfPair(`p${k}`, turns, prior, 1)!);
    return sum.value;
  };
  const first = teach();
  expect(first.pairs).toBe(records.length);
  const second = teach(learntPrior(SHIPPED_PRIOR, SHIPPED_PRIOR, first));
  expect(second.logEvidence).toBeGreaterThan(first.logEvidence);
});

test('[N25] with nothing to learn from, the shipped prior stays', () => {
  const same = learntPrior(SHIPPED_PRIOR, SHIPPED_PRIOR, new LessonSum().value);
  expect(same.design).toEqual(SHIPPED_PRIOR.design);
  expect(same.baseline.waitFirst).toEqual(SHIPPED_PRIOR.baseline.waitFirst);
  for (const [k, weight] of same.dance.leak.entries()) expect(weight).toBeCloseTo(SHIPPED_PRIOR.dance.leak[k]!, 12);
});

test('[N25] the prior of recent turns weighs as ten pairs', () => {
  // Twelve factors by role and bin for one's own recent turns, twelve for the other's, of either person.
  const [factors] = lessonsOfPair('p0', records[0]!, SHIPPED_PRIOR, 1)!.moments['activity']!;
  expect(factors).toBeCloseTo(48, 9);
  // Ten pairs of a larger deviation, then: half of the variance is theirs.
  const { activity } = SHIPPED_PRIOR.baseline;
  const moments = { activity: [factors, 0, factors * (2 * activity) ** 2] as const };
  const sum = new LessonSum();
  for (let pair = 0; pair < 10; pair++) sum.add({ logEvidence: 0, moments, leak: null });
  const learnt = learntPrior(SHIPPED_PRIOR, SHIPPED_PRIOR, sum.value).baseline.activity;
  // A step is lengthened by 1.7 on the scale of logarithms.
  expect(Math.log(learnt / activity)).toBeCloseTo((1.7 * Math.log((1 + 4) / 2)) / 2, 9);
});

test('[N26] exchanging a pair’s people changes nothing it teaches', () => {
  const events = observe(records[0]!);
  expect(lessonsOf(exchangeBy(EVENTS_EXCHANGE, events), SHIPPED_PRIOR, 1)).toEqual(lessonsOf(events, SHIPPED_PRIOR, 1));
});
