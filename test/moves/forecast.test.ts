import { expect, test } from 'vitest';
import { evidence, exchanged, turns, told, WEEKS, weeksOf } from './forecasts.ts';
import { exchangeBy, WEEK } from '../../src/base/index.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import {
  differenceIn,
  orderOf,
  OUTCOMES,
  tellWhatIf,
  weeklyOutcome,
  type WhatIf,
  whatIf,
} from '../../src/moves/index.ts';
import { type WeeklyPath } from '../../src/moves/inside.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { BANNED } from '../../src/words/inside.ts';
import { WHAT_IF_EXCHANGE } from '../../src/moves/forecast/forecast.ts';
import { outcomesIn } from '../../src/moves/forecast/differences.ts';
import { cuts } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { FULL } from '../full.ts';

const { say } = speaker(await loadWords('en'));
const other = { a: 'b', b: 'a', both: 'both' } as const;

test('[MV40] a first look is the beginning of the forecast', () => {
  // Both together, which takes twice as long, in the long form.
  for (const by of FULL ? (['a', 'both'] as const) : (['a'] as const)) {
    const first = whatIf(turns, evidence, 'warm-break', by, weeksOf(by), 3, undefined, true);
    const whole = told('warm-break', by);
    if (!first.told) throw new Error(first.why);
    expect(first.orders).toHaveLength(1);
    expect(orderOf(first).order).toBe(orderOf(whole).order);
    expect(orderOf(first).courses).toEqual(orderOf(whole).courses);
    expect(first.without).toEqual(whole.without);
  }
});

test('[MV40] exchanging the people exchanges a first look', () => {
  const one = whatIf(turns, evidence, 'warm-break', 'a', WEEKS, 3, undefined, true);
  const two = whatIf(exchangeBy(TURNS_EXCHANGE, turns), exchanged, 'warm-break', 'b', WEEKS, 3, undefined, true);
  expect(exchangeBy(WHAT_IF_EXCHANGE, two)).toEqual(one);
});

test('[MV11] exchanging the people exchanges the forecast', () => {
  // Either one in every run; both together, which takes twice as long, in the long form.
  for (const by of FULL ? (['a', 'b', 'both'] as const) : (['a'] as const)) {
    const one = told('warm-break', by);
    const two = whatIf(exchangeBy(TURNS_EXCHANGE, turns), exchanged, 'warm-break', other[by], weeksOf(by), 3);
    if (!two.told) throw new Error(two.why);
    const order = { alone: 'alone', 'a-first': 'b-first', 'b-first': 'a-first', together: 'together' } as const;
    const back = two.orders.map(o => ({
      order: order[o.order],
      courses: o.courses.map(({ a, b }) => ({ a: b, b: a })),
      a: o.b,
      b: o.a,
      countsA: o.countsB,
      countsB: o.countsA,
      quiet: o.quiet,
      differences: OUTCOMES.map(({ name, exchanged: other }) => ({
        ...o.differences.find(({ outcome }) => outcome === other)!,
        outcome: name,
      })),
    }));
    for (const row of one.orders) expect(back.find(o => o.order === row.order)).toEqual(row);
    expect(two.without.map(({ a, b }) => ({ a: b, b: a }))).toEqual(one.without);
    expect(two.generic).toEqual(one.generic);
    const text = tellWhatIf(one, ['Ada', 'Ben'], weeksOf(by))
      .map(line => say(line))
      .join(' ');
    expect(text).toContain('what-if');
    expect(text).not.toMatch(BANNED.en);
  }
});

test('[MV22] a silence to the end counts as seen', () => {
  const { turns: slow } = synthesise({ simulator: 'sessions', days: 200, volume: 0.1 }, 4);
  const answer = whatIf(slow, fit(observe(slow), { ...FIT_DEFAULTS, heldOut: false }, 1), 'cold-break', 'both', 2, 1);
  if (!answer.told) throw new Error(answer.why);
  const { quiet, differences } = answer.orders.find(({ order }) => order === 'together')!;
  expect(quiet.longer).toBeGreaterThan(15);
  const dots = differences.find(({ outcome }) => outcome === 'quiet-spell')!;
  expect(dots.counts.more).toBeGreaterThan(15);
  expect(dots.dots.at(-1)).toBeLessThanOrEqual(2 * 7 * 24);
});

test('[MV22] the longest silence counts as far as seen', () => {
  const quiet = (hours: readonly number[]) => {
    const start = Float64Array.from(hours, hour => hour * 3600);
    const actor = Uint8Array.from(hours, (_, i) => i % 2);
    const coverage = [{ from: 0, to: 2 * WEEK }];
    const path = { cut: cuts.usual, count: hours.length, start, end: start, actor, coverage };
    return [...outcomesIn(path, 0, 2).get('quiet-spell')!];
  };
  const none = Number.NaN;
  expect(quiet([])).toEqual([336, none]);
  expect(quiet([100, 101])).toEqual([235, none]);
  expect(quiet([300, 301])).toEqual([300, none]);
  expect(quiet([200])).toEqual([200, none]);
  expect(quiet([10, 30, 200])).toEqual([95, none]);
  expect(quiet(Array.from({ length: 3 * 112 }, (_, k) => k))).toEqual([none, none]);
});

test('[MV11] the other joins halfway of one week', () => {
  const answer = whatIf(turns, evidence, 'cold-break', 'both', 1, 3);
  if (!answer.told) throw new Error(answer.why);
  const reached = (one: WeeklyPath['a'][]): number => one.reduce((sum, weeks) => sum + weeks[0]!, 0);
  const usual = { a: reached(answer.without.map(p => p.a)), b: reached(answer.without.map(p => p.b)) };
  for (const [order, joins] of [
    ['a-first', 'b'],
    ['b-first', 'a'],
  ] as const) {
    const { courses } = answer.orders.find(one => one.order === order)!;
    const share = reached(courses.map(path => path[joins])) / usual[joins];
    // Half of the week is as usual, and the other one's break raises that half.
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(1);
  }
});

test('[MV11] progress goes path by path, and can stop', () => {
  const shares: number[] = [];
  const stop = (share: number): void => {
    shares.push(share);
    if (share > 199 / 200) throw new Error('stopped');
  };
  expect(() => whatIf(turns, evidence, 'warm-break', 'a', 1, 3, stop)).toThrow('stopped');
  // A hundred paths with the step and a hundred without.
  expect(shares).toEqual(Array.from({ length: 200 }, (_, i) => (i + 1) / 200));
});

test('[MV20] a step changes its outcome in its direction', () => {
  const counts = (move: 'small-bids' | 'cold-break', outcome: string) => differenceIn(told(move), outcome)!.counts;
  expect(counts('small-bids', 'openings-a').more).toBeGreaterThan(counts('small-bids', 'openings-a').fewer);
  expect(counts('cold-break', 'openings-a').fewer).toBeGreaterThan(15);
  const { quiet } = told('cold-break').orders[0]!;
  expect(quiet.longer).toBeGreaterThan(quiet.shorter);
});

test('[MV22] a stop lowers the dots, reaches raise them', () => {
  const of = (answer: WhatIf, outcome: string) => differenceIn(answer, outcome)!;
  expect(of(told('cold-break'), 'openings-a').counts.fewer).toBeGreaterThanOrEqual(FULL ? 19 : 18);
  const small = of(told('small-bids'), 'openings-a').counts;
  expect(small.more).toBeGreaterThan(2 * small.fewer);
  expect(small.more).toBeGreaterThan(5);
  expect(of(told('warm-break'), 'follow-ups-a').counts.fewer).toBeGreaterThan(15);
  expect(of(told('warm-break'), 'follow-ups-a').counts.more).toBe(0);
  expect(differenceIn(told('warm-break'), 'none')).toBe(null);
  // What is usual is what the record had: within a third, as its last weeks are one draw of many.
  const weeks = Math.floor(evidence.diagnostics.days / 7);
  const edges = Float64Array.from({ length: weeks + 1 }, (_, w) => turns.coverage[0]!.from + w * WEEK);
  for (const name of ['openings', 'turns', 'quiet-spell'] as const) {
    const known = weeklyOutcome(turns, name, edges).filter(Number.isFinite);
    const usual = known.reduce((sum, n) => sum + n, 0) / known.length;
    expect(Math.abs(Math.log(of(told('warm-break'), name).usual / usual)), name).toBeLessThan(Math.log(4 / 3));
  }
});

test('[MV12] a short record or unseen step says so', () => {
  const few = { ...evidence, diagnostics: { ...evidence.diagnostics, outcome: 'few-events' as const } };
  expect(whatIf(turns, few, 'warm-break', 'a', WEEKS, 3)).toEqual({ told: false, why: 'too-little' });
  expect(whatIf(turns, few, 'staying-present', 'a', WEEKS, 3)).toEqual({ told: false, why: 'not-visible' });
  const unseen = whatIf(turns, evidence, 'staying-present', 'b', WEEKS, 3);
  expect(unseen).toMatchObject({ told: false, why: 'not-visible' });
  const mirrored = whatIf(exchangeBy(TURNS_EXCHANGE, turns), exchanged, 'staying-present', 'a', WEEKS, 3);
  for (const { outcome, exchanged: other } of OUTCOMES.map(one => ({ outcome: one.name, exchanged: one.exchanged }))) {
    const { dots } = differenceIn(unseen, outcome)!;
    expect(dots[0], outcome).toBeLessThan(0);
    expect(dots.at(-1), outcome).toBeGreaterThan(0);
    expect(differenceIn(mirrored, other)!.dots).toEqual(dots);
  }
  expect(whatIf(turns, evidence, 'staying-present', 'b', 1, 3)).toEqual({ told: false, why: 'not-visible' });
  for (const answer of [unseen, told('warm-break')])
    for (const line of tellWhatIf(answer, ['Ada', 'Ben'], WEEKS, 'turns')) expect(say(line)).not.toMatch(BANNED.en);
});
