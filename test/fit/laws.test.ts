import { DAY, exchangeBy, randomFrom, WEEK } from '../../src/base/index.ts';
import { expect, test } from 'vitest';
import { turnsFrom } from '../../lab/simulators/index.ts';
import { EVIDENCE_EXCHANGE, fit, observe } from '../../src/fit/index.ts';
import { countBids, timingOf } from '../../src/fit/inside.ts';
import { inside } from '../../src/fit/rate/observe.ts';
import { cuts, type Span, toTurns, type Turns } from '../../src/turns/index.ts';
import { weekly } from '../../src/turns/inside.ts';
import { evidenceOf, OPTIONS, records } from './two-records.ts';
import { recordsOf, START } from '../turns/records.ts';
import { FULL } from '../full.ts';

const swapped = (turns: Turns): Turns => ({
  ...turns,
  people: [turns.people[1], turns.people[0]],
  actor: turns.actor.map(actor => 1 - actor),
});

const movedByWeeks = (turns: Turns, weeks: number): Turns => ({
  ...turns,
  start: turns.start.map(t => t + weeks * WEEK),
  end: turns.end.map(t => t + weeks * WEEK),
  coverage: turns.coverage.map(span => ({ from: span.from + weeks * WEEK, to: span.to + weeks * WEEK })),
});

test('[F1] exchanging the people exchanges the evidence, bit for bit', () => {
  for (const turns of FULL ? records : records.slice(1)) {
    const evidence = evidenceOf(turns);
    const other = fit(observe(swapped(turns)), OPTIONS, 7);
    expect(other).toStrictEqual(exchangeBy(EVIDENCE_EXCHANGE, evidence));
    expect(exchangeBy(EVIDENCE_EXCHANGE, exchangeBy(EVIDENCE_EXCHANGE, evidence))).toStrictEqual(evidence);
    expect(other.coupling.aToB).toStrictEqual(evidence.coupling.bToA);
  }
});

test('[F2] moving a record by whole weeks changes its dates alone', () => {
  for (const turns of FULL ? records : records.slice(1)) {
    const evidence = evidenceOf(turns);
    const later = fit(observe(movedByWeeks(turns, 61)), OPTIONS, 7);
    expect(later.coupling).toStrictEqual(evidence.coupling);
    expect(later.couplingPeriods).toStrictEqual(
      evidence.couplingPeriods.map(p => ({ ...p, from: p.from + 61 * WEEK, to: p.to + 61 * WEEK })),
    );
    expect(evidence.couplingPeriods.length).toBe(2);
    expect(later.pattern).toStrictEqual(evidence.pattern);
    expect(later.trajectories.t).toStrictEqual(evidence.trajectories.t.map(t => t + 61 * WEEK));
    expect(later.trajectories.a).toStrictEqual(evidence.trajectories.a);
    expect(later.diagnostics).toStrictEqual(evidence.diagnostics);
  }
});

test('[F3] a seed gives the same bytes; another changes draws alone', () => {
  const events = observe(records[1]!);
  const one = JSON.stringify(evidenceOf(records[1]!));
  expect(JSON.stringify(fit(events, OPTIONS, 7))).toBe(one);
  expect(JSON.stringify(fit(events, OPTIONS, 8))).not.toBe(one);
  expect(JSON.stringify(fit(events, { ...OPTIONS, onward: false }, 7))).toBe(
    JSON.stringify({ ...JSON.parse(one), posterior: null }),
  );
});

test('[F4] empty, one-turn and one-person records get a remedy', () => {
  for (const count of [0, 1, 5, 40]) {
    const at = Array.from({ length: count }, (_, k) => 1_700_000_000 + k * 50_000);
    const evidence = fit(observe(turnsFrom({ at, actor: at.map(() => 1) })), OPTIONS, 1);
    expect(evidence.pattern.verdict).toBe('too-little-data');
    expect(evidence.diagnostics.outcome).toBe('few-events');
    for (const value of Object.values(evidence.coupling.aToB)) expect(Number.isFinite(value)).toBe(true);
  }
});

test('[F5] fractions, equal times and times far from zero work', () => {
  const at = Array.from(
    { length: 400 },
    (_, k) => 1_700_000_000.123 + k * 7919.777 - (k % 5 === 0 ? 7919.777 : 0),
  ).sort((p, q) => p - q);
  const evidence = fit(observe(turnsFrom({ at, actor: at.map((_, k) => ((k * k) % 3 === 0 ? 0 : 1)) })), OPTIONS, 1);
  expect(evidence.diagnostics.turns[0] + evidence.diagnostics.turns[1]).toBeGreaterThan(300);
});

test('[F5] on whole minutes the last turns before a hole count', () => {
  // Three files, an hour's turns each, with a month between of which none knows; each ends in the middle of a conversation.
  const entries = [0, 30 * DAY, 60 * DAY].flatMap(from =>
    Array.from({ length: 60 }, (_, k) => ({ at: START + from + 60 * k, from: k % 2 })),
  );
  const coverage = [0, 30 * DAY, 60 * DAY].map(from => ({ from: START + from, to: START + from + 60 * 59 + 1 }));
  const turns = toTurns(recordsOf(entries, 2, 60), [0, 1], cuts.usual, { coverage });
  const events = observe(turns);
  expect(turns.count).toBe(180);
  expect(inside(events, events.coverage).events.count).toBe(180);
  expect(events.coverage).toHaveLength(3);
  const { diagnostics } = fit(events, OPTIONS, 1);
  expect(diagnostics.turns[0] + diagnostics.turns[1]).toBe(180);
});

test('[F20] what happened in a span left out changes nothing', () => {
  const [turns] = records as [Turns];
  const events = observe(turns);
  const from = turns.start[400]! - 1;
  const end = events.kind.findIndex((kind, i) => kind === 1 && i > 900);
  const exclude = [{ from, to: turns.start[end]! - 60 }];
  const inside = (i: number): boolean => turns.start[i]! >= from && i < end;
  const other: Turns = { ...turns, actor: turns.actor.map((actor, i) => (inside(i) ? 0 : actor)) };
  const seen = fit(events, { ...OPTIONS, exclude }, 7);
  expect(fit(observe(other), { ...OPTIONS, exclude }, 7)).toStrictEqual(seen);
  expect(seen.diagnostics.turns[0] + seen.diagnostics.turns[1]).toBe(turns.count - (end - 400));
});

test('[F20] days left out each week leave the timing of other days', () => {
  const days = 180;
  const weekends = weekly({ weekdays: [5, 6], fromHour: 0, toHour: 0 }, { from: START, to: START + days * DAY }, 0);
  let [all, some] = [0, 0];
  const seeds = 10;
  for (let seed = 0; seed < seeds; seed++) {
    // Two who do not heed each other.
    const random = randomFrom(seed);
    const entries = [0, 1].flatMap(from => {
      const at: number[] = [];
      for (let t = START; t < START + days * DAY; t += (random.exponential() * DAY) / 3) at.push(Math.floor(t));
      return at.map(t => ({ at: t, from }));
    });
    const alignment = (exclude: readonly Span[]): number => {
      const turns = toTurns(recordsOf(entries.sort((p, q) => p.at - q.at)), [0, 1], cuts.usual, { exclude });
      return timingOf(countBids(observe(turns)), randomFrom(7)).alignment.median;
    };
    all += alignment([]) / seeds;
    some += alignment(weekends) / seeds;
  }
  expect(Math.abs(some - all)).toBeLessThan(0.1);
});
