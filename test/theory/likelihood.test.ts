import { expect, test } from 'vitest';
import { DAY, randomFrom } from '../../src/base/index.ts';
import { theoryRecord } from '../../lab/simulators/index.ts';
import { observe } from '../../src/fit/index.ts';
import { presetNamed, STATES, STEADY_RATES } from '../../src/model/index.ts';
import {
  aboutMean,
  along,
  drawnPerson,
  FREE_NAMES,
  type Lane,
  lanesOf,
  type Numbers,
  ourPage,
  personOf,
} from '../../src/theory/inside.ts';
import { bidRecord, CALM, KNOWN_START } from './records.ts';
import { type PlainBid, plainLogLikelihood } from './twin.ts';

const DAYS = 12;
const LEVEL = 0.7;
const numbers = { ...STEADY_RATES, base: 1, need: 2, room: 1.3, pressShare: 0.15 } as unknown as Numbers;
const start = STATES.map(name => CALM[name]!);

/** The fast form at one point: value, and slope by every free parameter. */
function fast(lane: Lane, at: Numbers): { readonly value: number; readonly slopes: readonly number[] } {
  const answer = aboutMean(lane, along(ourPage(FREE_NAMES), lane, [at], true));
  const p = FREE_NAMES.length;
  const n = lane.bidAt.length;
  let value = n * LEVEL;
  const slopes = new Float64Array(p);
  for (let b = 0; b < n; b++) {
    value += answer.atBids[b]!;
    for (let k = 0; k < p; k++) slopes[k]! += answer.bidSlopes[b * p + k]!;
  }
  for (let k = 0; k < lane.pieces; k++) {
    const mu = Math.exp(LEVEL) * lane.days[k]! * answer.mean[lane.stepOf[k]!]!;
    value -= mu;
    for (let i = 0; i < p; i++) slopes[i]! -= mu * answer.slopes[lane.stepOf[k]! * p + i]!;
  }
  return { value, slopes: [...slopes] };
}

const { events, marks } = bidRecord(presetNamed('couple')!.pair, 3, DAYS);
const bidsFor = (actor: number, known: boolean, share: number): PlainBid[] =>
  Array.from(events.start, (t, i) => ({
    t: t / DAY,
    own: events.actor[i] === actor,
    pressing: known ? marks[i]! - 1 : share,
  }));
const plain = (actor: number, known: boolean) => (at: Numbers) =>
  plainLogLikelihood(personOf(at, 1), bidsFor(actor, known, at['pressShare']!), DAYS, 4, start, LEVEL);

for (const [actor, known] of [
  [0, true],
  [1, false],
] as const) {
  const lane = lanesOf(events, { ...KNOWN_START, scale: 4, longest: 1 / 200, ...(known ? { marks } : {}) })[actor];
  const marksAre = `marks ${known ? 'known' : 'not known'}`;

  test(`[TH1] the likelihood of person ${actor}, ${marksAre}, equals the twin’s to 1e-8`, () => {
    const slow = plain(actor, known)(numbers);
    expect(Math.abs(fast(lane, numbers).value - slow)).toBeLessThan(1e-8 * Math.abs(slow));
  });

  test(`[TH1] the gradient of person ${actor}, ${marksAre}, equals the twin’s slope`, () => {
    const slow = plain(actor, known);
    const { slopes } = fast(lane, numbers);
    const most = Math.max(...slopes.map(Math.abs));
    for (const [k, name] of FREE_NAMES.entries()) {
      const h = 2e-3 * numbers[name]!;
      const at = (by: number): number => slow({ ...numbers, [name]: numbers[name]! + by * h });
      const difference = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h);
      expect(Math.abs(slopes[k]! - difference), name).toBeLessThan(1e-8 * Math.max(1, most));
    }
  });
}

test('[TH2] the step size changes under 0.001 nats a bid', () => {
  for (const actor of [0, 1] as const) {
    const at = (longest?: number): number =>
      fast(lanesOf(events, { ...KNOWN_START, scale: 4, marks, ...(longest ? { longest } : {}) })[actor], numbers).value;
    const bids = lanesOf(events, KNOWN_START)[actor].bidAt.length;
    expect(Math.abs(at() - at(1 / 200))).toBeLessThan(0.001 * bids);
  }
});

test('[TH18] single-precision draws have the double-precision likelihood to 0.001 nats', () => {
  const random = randomFrom(5);
  const { turns } = theoryRecord(presetNamed('couple-in-turns')!.pair, 5, { days: 300, scale: 5 });
  const own = lanesOf(observe(turns))[0];
  const people = Array.from(
    { length: 16 },
    (): Numbers => ({ ...drawnPerson(random).person, base: 1, pressShare: 0.05 }),
  );
  const together = aboutMean(own, along(ourPage(FREE_NAMES), own, people, false));
  const count = people.length;
  people.forEach((person, m) => {
    const alone = aboutMean(own, along(ourPage(FREE_NAMES), own, [person], true));
    let difference = 0;
    own.bidAt.forEach((_, b) => (difference += together.atBids[b * count + m]! - alone.atBids[b]!));
    const rate = own.bidAt.length / own.days.reduce((sum, days) => sum + days, 0);
    own.stepOf.forEach((step, k) => {
      difference -= rate * own.days[k]! * (together.mean[step * count + m]! - alone.mean[step]!);
    });
    expect(Math.abs(difference)).toBeLessThan(0.001);
  });
});

/** Places in 0..1 of the waits between a person's bids by the intensity of these numbers. */
function places(actor: 0 | 1, at: Numbers, base: number): readonly number[] {
  const record = bidRecord(presetNamed('couple')!.pair, 7, 200);
  const lane = lanesOf(record.events, { ...KNOWN_START, scale: 4, marks: record.marks })[actor];
  const answer = along(ourPage(FREE_NAMES), lane, [at], false);
  const out: number[] = [];
  let waited = 0;
  let bid = 0;
  for (let step = 0; step < lane.steps; step++) {
    waited += 4 * base * answer.mean[step]! * lane.waking[step]!;
    if (bid < lane.bidAt.length && lane.stepOf[lane.bidAt[bid]!] === step) {
      out.push(1 - Math.exp(-waited));
      waited = 0;
      bid++;
    }
  }
  return out.sort((x, y) => x - y);
}
const distance = (sorted: readonly number[]): number =>
  Math.max(...sorted.map((u, i) => Math.max(u - i / sorted.length, (i + 1) / sorted.length - u)));
/** Kolmogorov's bound for a chance of 1 in 1000. */
const bound = (n: number): number => 1.95 / Math.sqrt(n);

test('[TH3] simulated waits rescale to uniform, and by another intensity not', () => {
  const { pair } = presetNamed('couple')!;
  for (const [actor, person] of [pair.a, pair.b].entries()) {
    const own = { ...person, base: 1, pressShare: 0.1 } as unknown as Numbers;
    const right = places(actor as 0 | 1, own, person.base);
    expect(distance(right)).toBeLessThan(bound(right.length));
    const wrong = places(actor as 0 | 1, { ...own, escalation: 0, retreat: 0, fatigue: 0 }, person.base);
    expect(distance(wrong)).toBeGreaterThan(bound(wrong.length));
  }
});

test('[TH4] exchanging people exchanges likelihood and states, to the bit', () => {
  const other = { ...events, actor: events.actor.map(who => 1 - who) };
  const lanes = lanesOf(events);
  const swapped = lanesOf(other);
  expect(lanesOf(events)).toStrictEqual(lanes);
  for (const who of [0, 1] as const) {
    expect(swapped[(1 - who) as 0 | 1]).toStrictEqual(lanes[who]);
    expect(fast(swapped[(1 - who) as 0 | 1], numbers)).toStrictEqual(fast(lanes[who], numbers));
  }
});
