import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { type Interval, intervalOf, type Message } from '../../src/base/index.ts';
import { MOVE_KINDS } from '../../src/model/index.ts';
import {
  type Card,
  cardIn,
  CARDS,
  type Check,
  GUESSES,
  OUTCOME_NAMES,
  OUTCOMES,
  type Plan,
  tellCheck,
  tellPower,
  tellWeek,
  tellWhatIf,
  type WhatIf,
} from '../../src/moves/index.ts';
import { planned } from './plans.ts';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { BANNED } from '../../src/words/inside.ts';

const NAMES = ['Ada', 'Ben'] as const;

const interval: fc.Arbitrary<Interval> = fc
  .array(fc.double({ min: 0.05, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 })
  .map(draws => intervalOf(draws));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const positive = fc.double({ min: 0.05, max: 300, noNaN: true });
const tally = fc.integer({ min: 0, max: 20 }).map(more => ({ more, same: 20 - more, fewer: 0 }));
const change = fc.record({ before: interval, since: interval, change: interval });

/** Checks of every kind that a try can come to. */
const checks: fc.Arbitrary<Check> = fc.oneof(
  fc.constant<Check>({ state: 'running', weeks: 12, ends: 1_704_067_200 }),
  fc.record({
    state: fc.constant('done' as const),
    outcome: fc.constantFrom(...OUTCOMES),
    weeks: fc.array(
      fc.record({
        from: fc.constant(1_704_067_200),
        withMove: fc.boolean(),
        lapsed: fc.boolean(),
        value: maybe(positive),
      }),
      { minLength: 12, maxLength: 12 },
    ),
    used: fc.integer({ min: 0, max: 12 }),
    test: maybe(
      fc.record({
        ratio: positive,
        low: maybe(positive),
        high: maybe(positive),
        level: fc.constant(0.9),
        p: fc.double({ min: 0, max: 1, noNaN: true }),
        assignments: fc.constant(64),
      }),
    ),
    came: fc.constantFrom('more' as const, 'less' as const, 'ordinary' as const, 'too-little' as const),
    guess: fc.constantFrom(null, ...GUESSES),
    means: fc.tuple(positive, positive, positive, positive).map(([a, b, c, d]) => [
      { of: 'a' as const, withMove: a, without: b },
      { of: 'b' as const, withMove: c, without: d },
    ]),
    description: maybe(
      fc.record({
        tau: fc.double({ min: -1, max: 1, noNaN: true }),
        corrected: fc.boolean(),
        weeksBefore: fc.constant(12),
        weeksWith: fc.constant(6),
      }),
    ),
    foretold: fc.constant({ weeks: [], inside: 19, of: 24 }),
    levels: fc.tuple(maybe(interval), maybe(interval)).map(
      ([w, d]) =>
        [
          { of: 'a' as const, withOverWithout: w, duringOverBefore: d },
          { of: 'b' as const, withOverWithout: w, duringOverBefore: d },
        ] as const,
    ),
    coupling: fc.oneof(
      fc.constant(null),
      fc.constant({ told: false as const, why: 'too-little' as const }),
      fc.record({ told: fc.constant(true as const), aToB: change, bToA: change }),
    ),
  }),
);

const plans: fc.Arbitrary<Plan> = fc
  .tuple(fc.constantFrom(...MOVE_KINDS), fc.constantFrom('a', 'b', 'both'), fc.constantFrom(...OUTCOME_NAMES))
  .map(([move, by, outcome]) => planned({ move, by, outcome }));

const forecasts: fc.Arbitrary<WhatIf> = fc.oneof(
  fc.constantFrom(...(['too-little', 'not-visible'] as const).map(why => ({ told: false as const, why }))),
  fc.tuple(tally, tally, tally).map(([countsA, countsB, q]) => ({
    told: true as const,
    orders: (['alone', 'a-first', 'b-first', 'together'] as const).map(order => ({
      order,
      courses: [],
      a: [],
      b: [],
      countsA,
      countsB,
      quiet: { shorter: q.more, same: q.same, longer: q.fewer },
      differences: [],
    })),
    without: [],
    generic: { preset: 'x', pairs: 40, warmer: 31 },
  })),
);

const tellings: fc.Arbitrary<readonly Message[]> = fc.oneof(
  fc.tuple(checks, plans).map(([check, plan]) => tellCheck(check, plan, NAMES, () => '3.5.2025')),
  forecasts.map(answer => tellWhatIf(answer, NAMES, 8, 'turns')),
  fc.constantFrom(
    (['a', 'b', 'both'] as const).flatMap(by => [
      tellWeek({ state: 'before' }, 'x', by, NAMES, 12),
      tellWeek({ state: 'over' }, 'x', by, NAMES, 12),
      tellWeek({ state: 'running', week: 3, withMove: true }, 'A kind pause', by, NAMES, 12),
      tellWeek({ state: 'running', week: 3, withMove: false }, 'x', by, NAMES, 12),
    ]),
    [2, 12].flatMap(weeks =>
      ([null, 0.43] as const).flatMap(power =>
        (['week-pairs', 'before-after'] as const).map(kind => tellPower({ kind, weeks, half: power, double: power })),
      ),
    ),
  ),
);

/** What is said of one person by name, with everything but the name and the numbers. */
const about = (lines: readonly Message[], person: 0 | 1): readonly string[] =>
  lines
    .filter(({ args }) => (args['one'] as { person?: number } | undefined)?.person === person)
    .map(({ id, args }) => `${id} ${Object.keys(args).sort().join(' ')}`)
    .sort();

test('[MV3] an open range is not called closed', () => {
  const ends = (check: Check): unknown =>
    tellCheck(check, planned({}), NAMES, () => '').find(({ id }) => id === 'check-range-open')?.args['ends'];
  fc.assert(
    fc.property(checks, positive, (check, edge) => {
      if (check.state === 'running' || check.test === null || check.came === 'too-little') return;
      const { test } = check;
      const withEnds = (low: number | null, high: number | null) => ends({ ...check, test: { ...test, low, high } });
      expect(withEnds(null, null)).toBe('both');
      expect([withEnds(edge, null), withEnds(null, edge)]).toEqual(['one', 'one']);
      expect(withEnds(edge, edge)).toBeUndefined();
    }),
  );
});

test('[MV10] both people are told in the same words', () => {
  fc.assert(
    fc.property(tellings, lines => {
      expect(about(lines, 0)).toEqual(about(lines, 1));
    }),
    { numRuns: 400 },
  );
});

describe.each(LANGUAGES)('every result in %s', language => {
  test('[MV10] nothing banned, nothing left open', async () => {
    const { say } = speaker(await loadWords(language));
    fc.assert(
      fc.property(tellings, lines => {
        for (const line of lines.map(message => say(message))) {
          expect(line).not.toMatch(BANNED[language]);
          expect(line).not.toMatch(/undefined|NaN|null|Infinity|\[object|\{|\}/);
          expect(line).toMatch(/[.:]$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const partsOf = (card: Card): readonly (readonly [string, string])[] =>
  (['name', 'doing', 'length', 'inTheWay', 'isNot', 'known', 'notWhen'] as const).map(part => [part, card[part]]);
const countWords = (card: Card): number =>
  [card.doing, card.inTheWay, card.isNot, card.known].join(' ').split(/\s+/).length;

describe.each(LANGUAGES)('cards: %s', language => {
  const dealing = loadWords(language).then(catalogue => CARDS.map(facts => cardIn(speaker(catalogue), facts)));

  test('[MV10] every move has one whole, unbanned card', async () => {
    const cards = await dealing;
    expect(cards.map(card => card.kind).sort()).toEqual([...MOVE_KINDS].sort());
    for (const card of cards)
      for (const [part, text] of partsOf(card)) {
        expect(text, `${card.kind} ${part}`).not.toMatch(BANNED[language]);
        expect(text, `${card.kind} ${part}`).toMatch(
          part === 'name' ? /^[¿¡]?\p{Lu}.*[^.]$/u : /^[¿¡]?\p{Lu}.*[.”“»]$/u,
        );
      }
  });

  test('[MV10] a card takes no side', async () => {
    const side = { en: 'he|she|him|his', de: 'er|ihm|ihn', es: 'él|ella', fr: 'il|elle|lui', pt: 'ele|ela' }[language];
    for (const card of await dealing)
      expect(`${card.doing} ${card.isNot}`).not.toMatch(new RegExp(`(?<!\\p{L})(${side})(?!\\p{L})`, 'iu'));
  });

  test('[MV10] cards are of equal size within a fifth', async () => {
    const cards = await dealing;
    const words = (kinds: readonly string[]): number =>
      cards.filter(card => kinds.includes(card.kind)).reduce((sum, card) => sum + countWords(card), 0) / kinds.length;
    const reaching = words(['warm-break', 'self-soothing', 'life-outside', 'softened-request']);
    const steppingBack = words(['small-bids', 'staying-present', 'promised-answer', 'grand-gesture']);
    expect(Math.abs(reaching / steppingBack - 1)).toBeLessThan(0.2);
  });
});
