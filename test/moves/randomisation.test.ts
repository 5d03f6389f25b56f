import { expect, test } from 'vitest';
import { HOUR, randomFrom, WEEK } from '../../src/base/index.ts';
import {
  asDifference,
  assignmentOf,
  checkPlan,
  couldNotFind,
  type Design,
  DESIGNS,
  isBlind,
  SIX_WEEK_PAIRS,
  tellCheck,
} from '../../src/moves/index.ts';
import { type Assignment, assignmentsOf, leastP, powerOf, randomisationTest } from '../../src/moves/inside.ts';
import { randomisationP } from '../../src/moves/design/randomisation.ts';
import { cuts, toTurns } from '../../src/turns/index.ts';
import { planned } from './plans.ts';
import { recordsOf } from '../turns/records.ts';

/** The test as the method page writes it, in plain steps: which weeks count, two means of logs, a share of assignments. */
function plainP(design: Design, drawn: Assignment, weekly: readonly number[], effect = 0) {
  const pairIsWhole = (w: number): boolean => {
    const other = w % 2 === 0 ? w + 1 : w - 1;
    return design.kind === 'before-after' || !Number.isNaN(weekly[other]!);
  };
  const counted = [...Array(design.weeks).keys()].filter(w => !Number.isNaN(weekly[w] ?? Number.NaN) && pairIsWhole(w));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const contrast = (assignment: Assignment): number => {
    const log = (w: number): number => Math.log(weekly[w]! + 0.5) - effect * drawn[w]!;
    const of = (move: number): number => mean(counted.filter(w => assignment[w] === move).map(log));
    return of(1) - of(0);
  };
  const all = assignmentsOf(design);
  const seen = contrast(drawn);
  const extreme = all.filter(one => Math.abs(contrast(one)) >= Math.abs(seen) - 1e-9).length;
  return { p: extreme / all.length, ratio: Math.exp(seen), assignments: all.length };
}

const weekly = [4, 9, 3, 11, 0, 5, 6, 13, 2, 7, 8, 21];
const gap = weekly.with(5, Number.NaN);
const strong = weekly.map((value, w) => (w % 2 === 1 ? 3 * value + 9 : value));
const alternating = Uint8Array.from({ length: 12 }, (_, w) => w % 2);
const AFTER: Design = { kind: 'before-after', weeks: 12 };
/** Twenty beginnings: the rarest is one in twenty, which is the level. */
const TWENTY: Design = { kind: 'before-after', weeks: 25 };
const tenth = assignmentsOf(TWENTY)[9]!;
const rises = Array.from(tenth, (move, w) => (move === 1 ? 40 : 4) + (w % 3));
const cases: readonly (readonly [string, Design, Assignment, readonly number[]])[] = [
  ['six pairs', SIX_WEEK_PAIRS, alternating, weekly],
  ['six pairs, a strong effect', SIX_WEEK_PAIRS, alternating, strong],
  ['six pairs, the other way round', SIX_WEEK_PAIRS, alternating.map(move => 1 - move), strong],
  ['a pair left out', SIX_WEEK_PAIRS, alternating, gap],
  ['the first of a pair missing', SIX_WEEK_PAIRS, alternating, weekly.with(10, Number.NaN)],
  ['a record that ends before the try', SIX_WEEK_PAIRS, alternating, weekly.slice(0, 11)],
  ['two pairs', { kind: 'week-pairs', weeks: 4 }, alternating.slice(0, 4), weekly.slice(0, 4)],
  ['before and after', AFTER, assignmentsOf(AFTER)[0]!, weekly],
  ['before and after, one week missing', AFTER, assignmentsOf(AFTER)[1]!, gap],
  ['before and after, at the level', TWENTY, tenth, rises],
];

for (const [name, design, drawn, counts] of cases)
  test(`[MV2] [MV3] ${name}: as a plain twin`, () => {
    const found = randomisationTest(design, drawn, counts);
    const plain = plainP(design, drawn, [...counts, Number.NaN]);
    expect(found.p).toBeCloseTo(plain.p, 12);
    expect(randomisationP(design, drawn, counts)).toBe(found.p);
    expect(found.ratio).toBeCloseTo(plain.ratio, 9);
    expect(found.assignments).toBe(plain.assignments);
    expect(found.level).toBe(0.95);
    // An end is where the twin goes from not rejecting to rejecting, which it does at p = 0.05; where the test can never reject there is none.
    const accepts = (ratio: number): boolean =>
      plainP(design, drawn, [...counts, Number.NaN], Math.log(ratio)).p > 0.05 + 1e-9;
    for (const [end, outwards] of [
      [found.low, -1],
      [found.high, 1],
    ] as const) {
      if (end === null) expect(accepts(Math.exp(outwards * 40))).toBe(true);
      else {
        expect(accepts(end * Math.exp(-outwards * 1e-6))).toBe(true);
        expect(accepts(end * Math.exp(outwards * 1e-6))).toBe(false);
      }
    }
  });

test('[MV3] with four assignments both ends are open, with sixty-four neither is', () => {
  const ends = (design: Design) => {
    const { low, high } = randomisationTest(design, alternating.slice(0, design.weeks), weekly.slice(0, design.weeks));
    return [low === null, high === null];
  };
  expect(ends({ kind: 'week-pairs', weeks: 4 })).toEqual([true, true]);
  expect(ends(SIX_WEEK_PAIRS)).toEqual([false, false]);
});

test('[MV3] [MV4] at p = 0.05 test, interval and power agree', () => {
  const { p, low, high } = randomisationTest(TWENTY, tenth, rises);
  expect(p).toBe(0.05);
  expect(low).toBeGreaterThan(1);
  expect(high).toBeGreaterThan(low!);
  const start = Date.UTC(2025, 0, 6) / 1000;
  const plan = planned({ by: 'both', design: TWENTY, outcome: 'turns', start });
  const drawn = assignmentOf(plan);
  const at = Array.from(drawn, (move, w) =>
    Array.from({ length: (move === 1 ? 40 : 4) + (w % 3) }, (_, k) => start + w * WEEK + k * HOUR),
  ).flat();
  const turns = toTurns(recordsOf(at.map((second, k) => ({ at: second, from: k % 2 }))), [0, 1], cuts.usual, {
    coverage: [{ from: start, to: start + 25 * WEEK }],
  });
  const found = checkPlan(turns, plan, 'more', [], start + 26 * WEEK);
  expect(found).toMatchObject({ state: 'done', came: 'more', test: { p: 0.05 } });
  expect(
    powerOf(
      TWENTY,
      Array.from({ length: 40 }, (_, w) => 10 + (w % 3)),
      10,
      randomFrom(1),
      100,
    ),
  ).toBeGreaterThan(0.9);
});

test('[MV29] too few orders ask for a longer plan', () => {
  expect(leastP(SIX_WEEK_PAIRS, alternating, weekly)).toBe(2 / 64);
  expect(leastP(SIX_WEEK_PAIRS, alternating, gap)).toBe(2 / 32);
  expect(leastP(AFTER, assignmentsOf(AFTER)[3]!, weekly)).toBe(1 / 7);
  // The week of one beginning is lost: two orders are alike in the others.
  expect(leastP(AFTER, assignmentsOf(AFTER)[3]!, weekly.with(6, Number.NaN))).toBe(2 / 7);
  expect(leastP(TWENTY, tenth, rises)).toBe(0.05);
  // It is what the plain test comes to where the difference has no end.
  for (const [, design, drawn, counts] of cases) {
    const endless = Array.from(drawn, (move, w) => (Number.isNaN(counts[w] ?? Number.NaN) ? Number.NaN : move * 1e9));
    expect(leastP(design, drawn, endless)).toBe(plainP(design, drawn, endless).p);
  }
  expect(DESIGNS.filter(isBlind).map(({ kind, weeks }) => `${kind} ${weeks}`)).toEqual([
    'week-pairs 8',
    'before-after 12',
    'week-pairs 2',
  ]);
  const start = Date.UTC(2025, 0, 6) / 1000;
  const came = (design: Design, lost: number | null) => {
    const plan = planned({ by: 'both', design, outcome: 'turns', start });
    const at = Array.from(assignmentOf(plan), (move, w) =>
      Array.from({ length: move === 1 ? 60 : 2 }, (_, k) => (w === lost ? [] : [start + w * WEEK + k * HOUR])).flat(),
    ).flat();
    const week = (from: number, to: number) => ({ from: start + from * WEEK, to: start + to * WEEK });
    const coverage = lost === null ? [week(0, design.weeks)] : [week(0, lost), week(lost + 1, design.weeks)];
    const turns = toTurns(recordsOf(at.map((second, k) => ({ at: second, from: k % 2 }))), [0, 1], cuts.usual, {
      coverage,
    });
    const found = checkPlan(turns, plan, 'more', [], start + (design.weeks + 1) * WEEK);
    if (found.state === 'running') throw new Error('It is over.');
    const said = tellCheck(found, plan, ['Ada', 'Ben'], String).map(({ id }) => id);
    return {
      came: found.came,
      blind: couldNotFind(found, plan),
      next: said.filter(id => /blind|longer|too-little|more-weeks|second/.test(id)),
    };
  };
  const blind = { came: 'too-little', blind: true, next: ['check-blind', 'check-longer'] };
  for (const design of DESIGNS.filter(isBlind)) expect(came(design, null)).toEqual(blind);
  expect(came(SIX_WEEK_PAIRS, 3)).toEqual(blind);
  expect(came(SIX_WEEK_PAIRS, null)).toEqual({ came: 'more', blind: false, next: ['check-second-try'] });
  expect(came({ kind: 'week-pairs', weeks: 16 }, 3)).toMatchObject({ came: 'more', blind: false });
});

test('[MV6] no whole pair gives p = 1', () => {
  const none = weekly.map(() => Number.NaN);
  expect(randomisationTest(SIX_WEEK_PAIRS, alternating, none)).toEqual({
    ratio: Number.NaN,
    low: null,
    high: null,
    level: 0.95,
    p: 1,
    assignments: 64,
  });
});

test('[MV2] a ratio is told as weekly differences', () => {
  for (const [without, withMove] of [
    [0, 0],
    [0, 3],
    [1, 3],
    [7, 2],
  ] as const) {
    const { ratio } = randomisationTest(
      SIX_WEEK_PAIRS,
      alternating,
      Array.from(alternating, move => (move === 1 ? withMove : without)),
    );
    expect(asDifference(ratio, without)).toBeCloseTo(withMove - without, 9);
  }
});
