import { expect, test } from 'vitest';
import { DAY, finish, randomFrom } from '../../src/base/index.ts';
import { bidRecord } from '../../lab/simulators/index.ts';
import type { Events } from '../../src/fit/index.ts';
import { PERSON_DIMENSION, presetNamed, STATES, STEADY_RATES } from '../../src/model/index.ts';
import {
  type Answered,
  along,
  drawnPerson,
  findingComfort,
  FREE_NAMES,
  type FittedDraw,
  fitPerson,
  fittedDraws,
  lanesOf,
  LEAST_ANSWERS,
  type Numbers,
  ourPage,
} from '../../src/theory/inside.ts';
import { looksUnder } from '../../src/theory/posterior/looks.ts';
import { readingOf } from '../../src/theory/posterior/reading.ts';

const LANES = { bidsOnly: true, flat: true, scale: 4 } as const;
const DAYS = 120;
const { events, states } = bidRecord(presetNamed('couple')!.pair, 3, { days: DAYS });
const exchange = (record: Events): Events => ({ ...record, actor: record.actor.map(who => 1 - who) });

const ALARM = STATES.indexOf('alarm');
const OVERWHELM = STATES.indexOf('overwhelm');

/** Weekly answers of a person who says what they feel. */
const frank = (who: 0 | 1): readonly Answered[] =>
  Array.from({ length: 16 }, (_, week) => {
    const state = states[7 * week + 3]!.slice(who * PERSON_DIMENSION, (who + 1) * PERSON_DIMENSION);
    const at = events.origin + (7 * week + 3.5) * DAY;
    return { at, leftAlone: state[ALARM]!, pressed: state[OVERWHELM]!, wantedMinusNow: null };
  });
const comfort = (record: Events, answers: readonly [readonly Answered[], readonly Answered[]]) =>
  finish(findingComfort(record, { lanes: LANES }, answers, 5));

test('[TH19] under eight answers within the record nothing is told', () => {
  const [one] = [frank(0)];
  const outside = one.map(answer => ({ ...answer, at: answer.at + 2 * DAYS * DAY }));
  const empty = one.map(answer => ({ ...answer, leftAlone: null, pressed: null }));
  const few = one.slice(0, LEAST_ANSWERS - 1);
  expect(comfort(events, [[...few, ...outside], empty])).toEqual([
    { told: false, answers: LEAST_ANSWERS - 1, least: LEAST_ANSWERS },
    { told: false, answers: 0, least: LEAST_ANSWERS },
  ]);
});

test('[TH19] too little of either person gives nothing', () => {
  const quiet: Events = { ...events, kind: events.kind.map((kind, i) => (events.actor[i] === 1 ? 0 : kind)) };
  expect(comfort(quiet, [frank(0), frank(1)])).toEqual([0, 1].map(() => ({ told: false, answers: 16, least: 8 })));
});

test('[TH19] same record, answers and seed give the same bytes, and swap', () => {
  const found = comfort(events, [frank(0), frank(1)]);
  expect(found.map(({ told }) => told)).toEqual([true, true]);
  expect(comfort(events, [frank(0), frank(1)])).toStrictEqual(found);
  expect(comfort(exchange(events), [frank(1), frank(0)])).toStrictEqual([found[1], found[0]]);
});

test('[TH19] observed states are those of the equations at that moment', () => {
  const [lane] = lanesOf(events, LANES);
  const numbers = { ...STEADY_RATES, base: 1, need: 2, room: 1.3, pressShare: 0.15 } as unknown as Numbers;
  const whole = along(ourPage(FREE_NAMES), lane, [numbers], false, lane.pieces, [lane.steps - 1]);
  expect(whole.seen).toEqual(whole.end);
  // Alarm and overwhelm, which no bid moves at once, are those in which a record that ends there ends.
  const until = lane.end.findIndex(end => end > 40 * DAY);
  const day = lane.stepOf[until]! - 1;
  const { seen } = along(ourPage(FREE_NAMES), lane, [numbers], false, lane.pieces, [day]);
  const { end } = along(ourPage(FREE_NAMES), lane, [numbers], false, until);
  for (const state of [ALARM, OVERWHELM]) expect(seen[state]).toBe(end[state]);
});

test('[TH19] an answer meets the states of its own moment', () => {
  const numbers = { ...STEADY_RATES, base: 1, need: 2, room: 1.3, pressShare: 0.15 } as unknown as Numbers;
  const bid = events.start[Math.floor(events.count / 2)]!;
  const moments = [0, 20.3 * DAY, bid, 90.8 * DAY, DAYS * DAY];
  // Ten days once more ahead of all, which every record here has.
  const lanes = { ...LANES, burnInDays: 10 };
  const [lane] = lanesOf(events, { ...lanes, moments: [moments.map(t => t + events.origin), []] });
  expect(lane.momentAt.length).toBe(moments.length);
  const seenAt = (step: number) => along(ourPage(FREE_NAMES), lane, [numbers], false, lane.pieces, [step]).seen;
  for (const state of [ALARM, OVERWHELM]) expect(Number.isFinite(seenAt(lane.momentAt[0]!)[state])).toBe(true);
  moments.slice(1).forEach((to, k) => {
    // The very record that ends at that moment.
    const [until] = lanesOf({ ...events, coverage: [{ from: 0, to }] }, lanes);
    const { end } = along(ourPage(FREE_NAMES), until, [numbers], false);
    for (const state of [ALARM, OVERWHELM])
      expect(seenAt(lane.momentAt[k + 1]!)[state], `at ${to}`).toBeCloseTo(end[state]!, 6);
  });
});

test('[TH19] answers weight draws as the plain sum does', () => {
  const [lane] = lanesOf(events, LANES);
  const random = randomFrom(4);
  const looks = Array.from({ length: 5 }, (_, k) => ({
    step: 100 * k,
    leftAlone: k === 1 ? null : random.uniform(),
    pressed: random.uniform(),
    wantedMinusNow: 2 * random.uniform() - 1,
  }));
  const reading = readingOf(lane, 'both', undefined, undefined, looks);
  const numbers: readonly Numbers[] = [0, 1, 2].map(k => ({
    ...STEADY_RATES,
    ...drawnPerson(random.fork(k)).person,
    base: 1,
    pressShare: 0.15,
  }));
  const answer = along(
    ourPage(FREE_NAMES),
    lane,
    numbers,
    false,
    lane.pieces,
    looks.map(({ step }) => step),
  );
  const felt = (look: number, state: number, d: number): number =>
    answer.seen[(look * STATES.length + state) * numbers.length + d]!;
  const plain = numbers.map((_, d) => {
    let sum = 0;
    for (const use of [0, 0.4, 0.55, 0.7, 0.85, 1])
      for (const scatter of [0.08, 0.12, 0.18, 0.27, 0.4]) {
        let product = 1;
        const say = (given: number | null, mean: number): void => {
          if (given !== null) product *= Math.exp(-0.5 * ((given - use * mean) / scatter) ** 2) / scatter;
        };
        looks.forEach(({ leftAlone, pressed, wantedMinusNow }, k) => {
          const [alarm, overwhelm] = [felt(k, ALARM, d), felt(k, OVERWHELM, d)];
          say(leftAlone, alarm);
          say(pressed, overwhelm);
          say(wantedMinusNow, alarm - overwhelm);
        });
        // The answers of one moment weigh as half as many.
        sum += Math.sqrt(product);
      }
    return Math.log(sum);
  });
  looksUnder(reading, answer).forEach((value, d) => expect(value).toBeCloseTo(plain[d]!, 9));
  // An edge that does not act has nothing to do with answers about it.
  const neither = looksUnder({ ...reading, kind: 'neither' }, answer);
  expect([...neither]).toEqual([0, 0, 0]);
});

test('[TH19] answers show where an edge lies, not whether', () => {
  const [lane] = lanesOf(events, LANES);
  const looks = frank(0).map(({ at, ...felt }) => ({
    ...felt,
    step: lane.stepOf[lane.end.findIndex(end => end > at - events.origin)]!,
  }));
  const [plain, looked] = [[], looks].map(own => fitPerson(lane, randomFrom(9), { looks: own })!);
  for (const way of ['neither', 'alarm', 'overwhelm', 'both'] as const)
    expect(Math.abs(looked!.ways[way] - plain!.ways[way])).toBeLessThan(0.15);
  const spread = (draws: readonly FittedDraw[]): number => {
    const own = draws.filter(({ way }) => way === 'alarm' || way === 'both');
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    const mean = own.reduce((sum, { person, weight }) => sum + (weight * Math.log(person.need)) / total, 0);
    return own.reduce((sum, { person, weight }) => sum + (weight * (Math.log(person.need) - mean) ** 2) / total, 0);
  };
  expect(spread(fittedDraws(looked!))).toBeLessThan(spread(fittedDraws(plain!)));
});
