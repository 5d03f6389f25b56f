import { expect, test } from 'vitest';
import { DAY, type Interval, randomFrom, WEEK } from '../../src/base/index.ts';
import {
  assignmentOf,
  calendarFile,
  morningsOf,
  couplingChange,
  DESIGNS,
  scatterOf,
  SIX_WEEK_PAIRS,
  weekAt,
  weeklyOutcome,
} from '../../src/moves/index.ts';
import { assignmentsOf, describeTry, drawAssignment, powerOf, randomisationTest } from '../../src/moves/inside.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { powerOfTry } from '../../src/journeys/index.ts';
import { planned, weeklyCounts } from './plans.ts';
import { minus } from '../../src/turns/index.ts';
import { inventedTurns } from '../story/mirrors.ts';
import { FULL } from '../full.ts';

test('[MV1] week pairs hold one of each, evenly drawn', () => {
  const all = assignmentsOf(SIX_WEEK_PAIRS);
  expect(all).toHaveLength(64);
  expect(new Set(all.map(String)).size).toBe(64);
  for (const assignment of all) for (let w = 0; w < 12; w += 2) expect(assignment[w]! + assignment[w + 1]!).toBe(1);
});

test('[MV1] a week is told once it has begun', () => {
  const plan = planned({ start: 1_700_000_000 });
  expect(weekAt(plan, plan.start - 1)).toEqual({ state: 'before' });
  for (let week = 0; week < 12; week++)
    expect(weekAt(plan, plan.start + week * WEEK + 5)).toEqual({
      state: 'running',
      week,
      withMove: assignmentOf(plan)[week] === 1,
    });
  expect(weekAt(plan, plan.start + 12 * WEEK)).toEqual({ state: 'over' });
});

test('[MV3] the interval holds 1 where nothing is found', () => {
  const random = randomFrom(12);
  let found = 0;
  for (const design of DESIGNS)
    for (let run = 0; run < 40; run++) {
      const drawn = drawAssignment(design, random);
      const weekly = weeklyCounts(design.weeks, 60, random).map((value, w) => (drawn[w] === 1 ? value * 2.5 : value));
      const { low, high, p } = randomisationTest(design, drawn, weekly);
      expect((low ?? 0) <= 1 && 1 <= (high ?? Number.POSITIVE_INFINITY)).toBe(p > 0.05);
      if (p <= 0.05) found++;
    }
  expect(found).toBeGreaterThan(20);
});

test('[MV4] six pairs notice a doubling, two weeks never', () => {
  const weekly = weeklyCounts(60, 140, randomFrom(4));
  const power = (weeks: number) => powerOf({ kind: 'week-pairs', weeks }, weekly, 2, randomFrom(8), 200)!;
  expect(power(12)).toBeGreaterThan(0.75);
  expect(power(2)).toBe(0);
  expect(powerOf(SIX_WEEK_PAIRS, weekly, 1, randomFrom(8), 400)!).toBeLessThan(0.09);
  expect(powerOf(SIX_WEEK_PAIRS, weekly.slice(0, 7), 2, randomFrom(8))).toBeNull();
});

test('[MV4] equal days give an answer too', () => {
  const start = Date.UTC(2025, 0, 6) / 1000;
  // One word in the morning and one back, every day.
  const at = Float64Array.from({ length: 2 * 7 * 16 }, (_, i) => start + (i >> 1) * DAY + 30_000 + (i % 2) * 600);
  const turns = {
    ...inventedTurns(1),
    count: at.length,
    start: at,
    end: at,
    actor: Uint8Array.from(at, (_, i) => i % 2),
    coverage: [{ from: start, to: start + 16 * WEEK }],
  };
  expect(scatterOf(turns, 'turns')).toBe(0);
  const rows = powerOfTry(turns, 'turns', SIX_WEEK_PAIRS, { start: start + 16 * WEEK, zone: 'UTC' });
  expect(rows.find(({ weeks }) => weeks === 12)).toMatchObject({ half: 1, double: 1 });
});

test('[MV4] spell-less weeks come again in the try', () => {
  const { turns, start } = synthesise({ simulator: 'sessions', days: 3 * 364, volume: 0.05 }, 4);
  const edges = Float64Array.from({ length: 157 }, (_, k) => start + k * WEEK);
  const weekly = weeklyOutcome(turns, 'quiet-spell', edges);
  expect(weekly.filter(Number.isNaN).length).toBeGreaterThan(20);
  const when = { start: start + 156 * WEEK, zone: 'UTC' };
  const [six] = powerOfTry(turns, 'quiet-spell', SIX_WEEK_PAIRS, when);
  // Tries on stretches of the record itself, spells doubled in weeks with the step.
  const random = randomFrom(2);
  const runs = FULL ? 1000 : 300;
  let noticed = 0;
  for (let run = 0; run < runs; run++) {
    const drawn = drawAssignment(SIX_WEEK_PAIRS, random);
    const at = random.below(weekly.length - 11);
    const weeks = weekly.slice(at, at + 12).map((hours, w) => (drawn[w] === 1 ? 2 * hours : hours));
    if (randomisationTest(SIX_WEEK_PAIRS, drawn, weeks).p <= 0.05) noticed++;
  }
  expect(Math.abs(six!.double! - noticed / runs)).toBeLessThan(0.05);
  // A hole of the record is no such week: it says nothing of weeks to come.
  const holed = { ...turns, coverage: minus(turns.coverage, [{ from: start + 20 * WEEK, to: start + 60 * WEEK }]) };
  const [without] = powerOfTry(holed, 'openings', SIX_WEEK_PAIRS, when);
  const [whole] = powerOfTry(turns, 'openings', SIX_WEEK_PAIRS, when);
  expect(Math.abs(without!.double! - whole!.double!)).toBeLessThan(0.15);
});

test('[MV5] the calendar reminds in the morning, saying nothing', () => {
  const text = calendarFile([1_700_000_000, 1_700_604_800], 1_699_999_000, 77, 'Weekly note');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('DTSTART:20231114T221320Z');
  expect(
    text.match(/BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Weekly note\r\nTRIGGER:PT0S\r\nEND:VALARM/g),
  ).toHaveLength(2);
  expect(morningsOf([Date.UTC(2024, 0, 1) / 1000]).map(at => new Date(1000 * at).toISOString())).toEqual([
    '2024-01-01T09:00:00.000Z',
  ]);
  expect(text).not.toMatch(/slip|step|move|reach|partner|couple|relation/i);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('[MV6] a missing week leaves out its pair alone', () => {
  const random = randomFrom(2);
  const drawn = drawAssignment(SIX_WEEK_PAIRS, random);
  const weekly = weeklyCounts(12, 30, random);
  const gap = weekly.map((value, w) => (w === 4 ? Number.NaN : value));
  const pairGone = weekly.map((value, w) => (w === 4 || w === 5 ? Number.NaN : value));
  expect(randomisationTest(SIX_WEEK_PAIRS, drawn, gap)).toEqual(randomisationTest(SIX_WEEK_PAIRS, drawn, pairGone));
});

test('[MV9] the description goes from -1 to 1', () => {
  const before = [5, 3, 6, 4, 5, 3, 6, 4, 5, 4, 3, 6];
  const withMove = Array.from({ length: 12 }, (_, w) => w % 2);
  const during = (withStep: (w: number) => number) => withMove.map((move, w) => (move === 1 ? withStep(w) : 4));
  const tau = (weeks: readonly number[]) => describeTry(before, weeks, withMove)!.tau;
  expect(tau(during(w => 20 + w))).toBe(1);
  expect(tau(during(() => 9))).toBe(1);
  expect(tau(during(w => -20 - w))).toBe(-1);
  // Counted pair by pair, one week before and one with the step.
  const some = during(w => (w < 6 ? 4.5 : 9));
  const pairs = before.flatMap(one => some.filter((_, w) => withMove[w] === 1).map(two => Math.sign(two - one)));
  expect(tau(some)).toBeCloseTo(pairs.reduce<number>((sum, sign) => sum + sign, 0) / pairs.length, 12);
  // A trend that goes on is none of the step's doing, and is taken out.
  const rising = Array.from({ length: 12 }, (_, w) => 2 * w + (w % 2));
  const onward = withMove.map((_, w) => 2 * (12 + w) + (w % 2));
  expect(describeTry(rising, onward, withMove)).toMatchObject({ corrected: true });
  expect(Math.abs(describeTry(rising, onward, withMove)!.tau)).toBeLessThan(0.6);
});

test('[MV18] couplings before and since heed flagged days', () => {
  const turns = inventedTurns(4, { simulator: 'sessions', days: 240 });
  const start = turns.coverage[0]!.from + 150 * DAY;
  const plan = planned({ start });
  const plain = couplingChange(turns, plan, 2);
  if (!plain.told) throw new Error('not told');
  const width = ({ low80, high80 }: Interval): number => high80 - low80;
  for (const { before, since, change } of [plain.aToB, plain.bToA]) {
    const both = Math.hypot(width(before), width(since));
    // Both are sizes of the same two people under one gain, so the change is narrower than two that know nothing of each other.
    expect(width(change) / both).toBeGreaterThan(0.5);
    expect(width(change) / both).toBeLessThan(1.15);
  }
  const spans = [{ kind: 'apart', from: start + 10 * DAY, to: start + 31 * DAY }] as const;
  const flagged = couplingChange(turns, plan, 2, { spans });
  if (!flagged.told) throw new Error('not told');
  expect(flagged.aToB.before).toEqual(plain.aToB.before);
  expect(flagged.aToB.since).not.toEqual(plain.aToB.since);
});
