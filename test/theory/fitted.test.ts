import { expect, test } from 'vitest';
import { bidRecord } from '../../lab/simulators/index.ts';
import type { Events } from '../../src/fit/index.ts';
import { MOVE_KINDS, presetNamed, usualMove } from '../../src/model/index.ts';
import { middleOf } from '../../src/theory/fitted.ts';
import { type BidPath, type Fitted, fitTheory } from '../../src/theory/index.ts';
import { bidsByWeek, theoryAhead } from '../../src/theory/inside.ts';

const LANES = { bidsOnly: true, flat: true, scale: 4 } as const;
const exchange = (events: Events): Events => ({ ...events, actor: events.actor.map(who => 1 - who) });

const { events } = bidRecord(presetNamed('couple-in-turns')!.pair, 3, { days: 100 });
const fitted = fitTheory(events, { lanes: LANES }, 5)!;

const mirrored = ({ theory, pairs }: Fitted) => ({
  bands: { a: theory.bands.b, b: theory.bands.a },
  comparison: theory.comparison,
  loopGain: theory.loopGain,
  nearTipping: theory.nearTipping,
  pairs: pairs.map(({ pair, state }) => ({
    pair: { a: pair.b, b: pair.a },
    state: [...state.slice(7), ...state.slice(0, 7)],
  })),
});
const plainly = ({ theory, pairs }: Fitted) => ({
  bands: theory.bands,
  comparison: theory.comparison,
  loopGain: theory.loopGain,
  nearTipping: theory.nearTipping,
  pairs: pairs.map(({ pair, state }) => ({ pair, state })),
});

test('[TH5] same inputs give the same bytes; exchange exchanges the answer', () => {
  expect(JSON.stringify(fitTheory(events, { lanes: LANES }, 5))).toBe(JSON.stringify(fitted));
  const other = fitTheory(exchange(events), { lanes: LANES }, 5)!;
  expect(plainly(other)).toStrictEqual(mirrored(fitted));
});

test('[TH20] the middle pair has an edge’s numbers from active draws', () => {
  const prior = fitted.pairs[0]!.pair.a;
  const person = (need: number, escalation: number) => ({ ...prior, need, escalation, room: 2, retreat: 0 });
  const [low, middle, high, none] = [person(2.8, 1), person(3, 1.2), person(3.2, 1.4), person(1.5, 0)];
  expect(middleOf([low, middle, high, none, none])).toMatchObject({ need: 3, escalation: 1.2, room: 2, retreat: 0 });
  expect(middleOf([low, high, none, none, none])).toMatchObject({ need: 1.5, escalation: 0 });
});

test('[TH6] too little of either person gives no answer', () => {
  const short = bidRecord(presetNamed('couple')!.pair, 3, { days: 30 }).events;
  expect(fitTheory(short, { lanes: LANES }, 1)).toBeNull();
  const quietOne: Events = { ...events, kind: events.kind.map((kind, i) => (events.actor[i] === 1 ? 0 : kind)) };
  expect(fitTheory(quietOne, { lanes: LANES }, 1)).toBeNull();
});

test('[TH7] probabilities and ranges are valid; only active edges are told', () => {
  const { bands, comparison, nearTipping, cloud } = fitted.theory;
  for (const band of [bands.a, bands.b]) {
    expect(Object.values(band.ways).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    for (const edge of [band.need, band.room]) {
      if (edge.touched) expect(edge.acts).toBeGreaterThanOrEqual(0.8);
      if (edge.at !== null) expect(edge.at.low95).toBeLessThanOrEqual(edge.at.high95);
    }
  }
  expect(Object.values(comparison!.weights).reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9);
  expect(nearTipping).toBeGreaterThanOrEqual(0);
  expect(nearTipping).toBeLessThanOrEqual(1);
  expect(cloud.length).toBe(fitted.pairs.length);
});

test('[TH8] each of the eleven moves has a forecast, and it swaps', () => {
  const some: Fitted = { ...fitted, pairs: fitted.pairs.slice(0, 6) };
  const other = fitTheory(exchange(events), { lanes: LANES, compare: false }, 5)!;
  const others: Fitted = { ...other, pairs: other.pairs.slice(0, 6) };
  const swappedPaths = (paths: readonly BidPath[]) =>
    paths.map(({ at, by }) => ({ at, by: by.map(who => (who === 'a' ? 'b' : 'a')) }));
  const total = (paths: readonly BidPath[]): number =>
    paths.flatMap(path => bidsByWeek(path, 'a', 3)).reduce((sum, n) => sum + n, 0);
  const usual = theoryAhead(some, null, { weeks: 3 }, 9);
  expect(swappedPaths(theoryAhead(others, null, { weeks: 3 }, 9))).toStrictEqual(usual);
  for (const kind of MOVE_KINDS)
    for (const [by, other] of [
      ['a', 'b'],
      ['both', 'both'],
    ] as const) {
      const made = theoryAhead(some, { ...usualMove(kind), by }, { weeks: 3 }, 9);
      expect(swappedPaths(theoryAhead(others, { ...usualMove(kind), by: other }, { weeks: 3 }, 9))).toStrictEqual(made);
      if (kind === 'small-bids') expect(total(made)).toBeGreaterThan(total(usual));
      if (kind === 'cold-break') expect(total(made)).toBeLessThan(total(usual));
    }
});
