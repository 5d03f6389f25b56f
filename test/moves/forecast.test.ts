import { expect, test } from 'vitest';
import { exchangeBy, intervalOf } from '../../src/base/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { tellWhatIf, whatIf } from '../../src/moves/index.ts';
import { BANNED, loadWords, speaker } from '../../src/words/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/index.ts';
import { inventedTurns } from '../story/mirrors.ts';

const { say } = speaker(await loadWords('en'));

const turns = inventedTurns(1, { plant: 'pursue-distance', simulator: 'answers', strength: 2, days: 200 });
const evidence = fit(observe(turns), { ...FIT_DEFAULTS, heldOut: true }, 1);
const exchanged = fit(observe(exchangeBy(TURNS_EXCHANGE, turns)), { ...FIT_DEFAULTS, heldOut: true }, 1);
const other = { a: 'b', b: 'a', both: 'both' } as const;
const sure: Evidence = {
  ...evidence,
  coupling: { ...evidence.coupling, aToB: intervalOf([-0.8, -0.6]), bToA: intervalOf([-0.7, -0.5]) },
  pattern: { ...evidence.pattern, verdict: 'pursue-distance' },
};
const sureExchanged: Evidence = {
  ...exchanged,
  coupling: { ...exchanged.coupling, aToB: sure.coupling.bToA, bToA: sure.coupling.aToB },
  pattern: { ...exchanged.pattern, verdict: 'pursue-distance' },
};

test('[MV11] exchanging the people exchanges the forecast, bit for bit, whoever moves', () => {
  for (const by of ['a', 'b', 'both'] as const) {
    const one = whatIf(turns, sure, 'warm-break', by, 6, 3);
    const two = whatIf(exchangeBy(TURNS_EXCHANGE, turns), sureExchanged, 'warm-break', other[by], 6, 3);
    expect(one.told).toBe(true);
    if (!one.told || !two.told) return;
    const order = { alone: 'alone', 'a-first': 'b-first', 'b-first': 'a-first', together: 'together' } as const;
    const back = two.orders.map(o => ({
      order: order[o.order],
      courses: o.courses.map(({ a, b }) => ({ a: b, b: a })),
      a: o.b,
      b: o.a,
      countsA: o.countsB,
      countsB: o.countsA,
      quiet: o.quiet,
      ratios: {
        quiet: o.ratios!.quiet,
        openings: { a: o.ratios!.openings.b, b: o.ratios!.openings.a, both: o.ratios!.openings.both },
      },
    }));
    for (const row of one.orders) expect(back.find(o => o.order === row.order)).toEqual(row);
    expect(two.without.map(({ a, b }) => ({ a: b, b: a }))).toEqual(one.without);
    expect(two.generic).toEqual(one.generic);
    const text = tellWhatIf(one, ['Ada', 'Ben'], 6)
      .map(line => say(line))
      .join(' ');
    expect(text).toContain('what-if');
    expect(text).not.toMatch(BANNED.en);
  }
});

test('[MV11] what is counted is what is shown: each course with the move against the same course without', () => {
  const told = whatIf(turns, sure, 'warm-break', 'both', 6, 3);
  if (!told.told) throw new Error(told.why);
  const total = (weeks: readonly number[]): number => weeks.reduce((sum, n) => sum + n, 0.5);
  for (const { courses, countsA, countsB } of told.orders)
    for (const [of, tally] of [
      ['a', countsA],
      ['b', countsB],
    ] as const) {
      const ratios = courses.map((course, k) => total(course[of]) / total(told.without[k]![of]));
      expect(ratios.filter(ratio => ratio > 1.1)).toHaveLength(tally.more);
      expect(ratios.filter(ratio => ratio < 1 / 1.1)).toHaveLength(tally.fewer);
    }
});

test('[MV20] courses give the chosen outcome where they have it: quiet spells as they are counted, and beginnings', () => {
  const of = (move: 'small-bids' | 'cold-break') => {
    const told = whatIf(turns, sure, move, 'a', 6, 3);
    if (!told.told) throw new Error(told.why);
    const { ratios, quiet } = told.orders[0]!;
    expect(ratios!.quiet.filter(ratio => ratio > 1.1)).toHaveLength(quiet.longer);
    expect(ratios!.quiet.filter(ratio => ratio < 1 / 1.1)).toHaveLength(quiet.shorter);
    return ratios!.openings;
  };
  const middle = (ratios: readonly number[]): number => ratios.toSorted((p, q) => p - q)[10]!;
  expect(middle(of('small-bids').a)).toBeGreaterThan(1);
  expect(middle(of('cold-break').a)).toBeLessThan(0.6);
  for (const { a, b, both } of [of('small-bids'), of('cold-break')])
    for (const [k, ratio] of both.entries()) {
      expect(ratio).toBeGreaterThanOrEqual(Math.min(a[k]!, b[k]!) - 1e-9);
      expect(ratio).toBeLessThanOrEqual(Math.max(a[k]!, b[k]!) + 1e-9);
    }
});

test('[MV12] where the record cannot tell the direction, or cannot see the move, it says so and gives nothing more', () => {
  const open = { ...sure, coupling: { ...sure.coupling, aToB: intervalOf([-0.5, 0.5]) } };
  expect(whatIf(turns, open, 'warm-break', 'a', 6, 3)).toEqual({ told: false, why: 'direction' });
  expect(whatIf(turns, open, 'warm-break', 'both', 6, 3)).toEqual({ told: false, why: 'direction' });
  expect(whatIf(turns, open, 'warm-break', 'b', 6, 3).told).toBe(true);
  // Long enough, and still no one kind of dance is likelier than the others.
  const none = { ...sure, pattern: { ...sure.pattern, verdict: 'too-little-data' as const } };
  expect(whatIf(turns, none, 'warm-break', 'a', 6, 3)).toEqual({ told: false, why: 'direction' });
  const few = { ...none, diagnostics: { ...none.diagnostics, outcome: 'few-events' as const } };
  expect(whatIf(turns, few, 'warm-break', 'a', 6, 3)).toEqual({ told: false, why: 'too-little' });
  expect(whatIf(turns, sure, 'staying-present', 'b', 6, 3)).toEqual({ told: false, why: 'not-visible' });
  for (const why of ['direction', 'not-visible', 'too-little'] as const)
    for (const line of tellWhatIf({ told: false, why }, ['Ada', 'Ben'], 6)) expect(say(line)).not.toMatch(BANNED.en);
});
