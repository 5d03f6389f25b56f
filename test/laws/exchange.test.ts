import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { DAY, type Exchange, exchangeBy, type Fields, type Interval, WEEK } from '../../src/base/index.ts';
import { EVIDENCE_EXCHANGE, FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { type Book, checkPlan, couplingChange, type Plan, whatIf } from '../../src/moves/index.ts';
import { BOOK_EXCHANGE, CHECK_EXCHANGE, PLAN_EXCHANGE, WHAT_IF_EXCHANGE } from '../../src/moves/inside.ts';
import { measure } from '../../src/measures/index.ts';
import { MEASURES_EXCHANGE } from '../../src/measures/inside.ts';
import { MIRROR_EXCHANGE, mirror, SCORES_EXCHANGE, scoresOf } from '../../src/story/index.ts';
import { cuts, messagesOf, toTurns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { fullBook } from '../moves/books.ts';
import { inventedTurns } from '../story/mirrors.ts';
import { arbitraryEntries, recordsOf } from '../turns/records.ts';
import { FULL } from '../full.ts';

interface Sample {
  readonly share: Interval | null;
  readonly lead: number;
  readonly who: 'a' | 'b' | 'both';
  readonly aToB: number;
  readonly bToA: number;
  readonly rows: readonly { readonly of: 0 | 1; readonly at: number }[];
  readonly actor: Uint8Array;
}
const FIELDS: Fields<Sample> = {
  share: 'complement',
  lead: 'negate',
  who: 'who',
  aToB: { cross: 'bToA' },
  bToA: { cross: 'aToB' },
  rows: { each: { fields: { of: 'who', at: 'same' } }, order: (p, q) => p.at - q.at || p.of - q.of },
  actor: 'actors',
};
const SAMPLE: Exchange<Sample> = { fields: FIELDS };

test('[L1] a rule that forgets or misuses a field is no rule', () => {
  const { rows: _, ...others } = FIELDS;
  // @ts-expect-error a field is forgotten
  const forgotten: Exchange<Sample> = { fields: others };
  // @ts-expect-error a number says nothing of who
  const wrong: Exchange<{ readonly at: number }> = { fields: { at: 'who' } };
  interface Mixed {
    readonly at: number;
    readonly name: string;
  }
  // @ts-expect-error crossed with a value of another type
  const crossed: Exchange<Mixed> = { fields: { at: { cross: 'name' }, name: 'same' } };
  expect([forgotten, wrong, crossed]).toHaveLength(3);
});

const sample: fc.Arbitrary<Sample> = fc.record({
  // On a grid that halves exactly, as every share of an answer is.
  share: fc.option(
    fc
      .uniqueArray(fc.integer({ min: 0, max: 1024 }), { minLength: 5, maxLength: 5 })
      .map(list => list.sort((p, q) => p - q).map(k => k / 1024))
      .map(([low95, low80, median, high80, high95]) => ({ low95, low80, median, high80, high95 }) as Interval),
  ),
  lead: fc.integer(),
  who: fc.constantFrom('a', 'b', 'both'),
  aToB: fc.integer(),
  bToA: fc.integer(),
  rows: fc
    .array(fc.record({ of: fc.constantFrom(0 as const, 1 as const), at: fc.nat(9) }))
    .map(rows => rows.sort((p, q) => p.at - q.at || p.of - q.of)),
  actor: fc.array(fc.nat(1)).map(list => Uint8Array.from(list)),
});

test('[L3] exchanging twice changes nothing, nor the given value', () => {
  fc.assert(
    fc.property(sample, given => {
      const before = structuredClone(given);
      const once = exchangeBy(SAMPLE, given);
      expect(given).toEqual(before);
      expect(once.aToB).toBe(given.bToA);
      expect(once.rows.filter(row => row.of === 0)).toHaveLength(given.rows.filter(row => row.of === 1).length);
      expect(exchangeBy(SAMPLE, once)).toEqual(given);
    }),
  );
  const book: Book = fullBook();
  const turned = exchangeBy(BOOK_EXCHANGE, book);
  expect(turned).not.toEqual(book);
  expect(exchangeBy(BOOK_EXCHANGE, turned)).toEqual(book);
});

/** Any record: its turns, and those with the two people exchanged. */
const records = fc
  .tuple(arbitraryEntries(2, 80), fc.constantFrom(1, 60))
  .map(([entries, clock]) =>
    entries.map(e => ({ ...e, at: Math.floor(e.at / clock) * clock })).sort((p, q) => p.at - q.at),
  );

test('[L2] every public answer to an exchanged record is the exchanged answer', () => {
  fc.assert(
    fc.property(records, fc.constantFrom('a', 'b', 'both'), (entries, by) => {
      const read = recordsOf(entries);
      const [one, two] = [toTurns(read, [0, 1], cuts.usual), toTurns(read, [1, 0], cuts.usual)];
      expect(two).toEqual(exchangeBy(TURNS_EXCHANGE, one));
      expect(measure(two)).toEqual(exchangeBy(MEASURES_EXCHANGE, measure(one)));
      const evidence = fit(observe(one), FIT_DEFAULTS, 3);
      if (one.count > 0) expect(fit(observe(two), FIT_DEFAULTS, 3)).toEqual(exchangeBy(EVIDENCE_EXCHANGE, evidence));
      expect(mirror(two, {}, 3)).toEqual(exchangeBy(MIRROR_EXCHANGE, mirror(one, {}, 3)));
      expect(scoresOf(two, messagesOf(read, [1, 0], two))).toEqual(
        exchangeBy(SCORES_EXCHANGE, scoresOf(one, messagesOf(read, [0, 1], one))),
      );
      const start = (one.start[0] ?? 0) - DAY;
      const plan: Plan = {
        version: 1,
        move: 'small-bids',
        by,
        design: { kind: 'week-pairs', weeks: 8 },
        outcome: 'openings-a',
        start,
        seed: 5,
      };
      const planned = exchangeBy(PLAN_EXCHANGE, plan);
      expect(planned.by).toBe(by === 'both' ? 'both' : by === 'a' ? 'b' : 'a');
      const now = start + 9 * WEEK;
      expect(checkPlan(two, planned, 'more', [1], now)).toEqual(
        exchangeBy(CHECK_EXCHANGE, checkPlan(one, plan, 'more', [1], now)),
      );
    }),
    { numRuns: FULL ? 60 : 5 },
  );
});

test('[L2] forecast, check and couplings before and since exchange', () => {
  const one = inventedTurns(1, { plant: 'pursue-distance', simulator: 'answers', strength: 2, days: 100 });
  const two = exchangeBy(TURNS_EXCHANGE, one);
  const told = fit(observe(one), FIT_DEFAULTS, 1);
  // Steps of both: [MV11].
  const forecast = whatIf(one, told, 'warm-break', 'a', 2, 3);
  const other = whatIf(two, exchangeBy(EVIDENCE_EXCHANGE, told), 'warm-break', 'b', 2, 3);
  expect(forecast.told).toBe(true);
  expect(other).toEqual(exchangeBy(WHAT_IF_EXCHANGE, forecast));
  const start = one.coverage[0]!.from + 56 * DAY;
  const plan: Plan = {
    version: 1,
    move: 'warm-break',
    by: 'a',
    design: { kind: 'before-after', weeks: 6 },
    outcome: 'follow-ups-b',
    start,
    seed: 4,
  };
  const planned = exchangeBy(PLAN_EXCHANGE, plan);
  const coupling = couplingChange(one, plan, 2);
  expect(coupling.told).toBe(true);
  const check = checkPlan(one, plan, null, [], start + 7 * WEEK, { forecast, coupling });
  const beside = { forecast: other, coupling: couplingChange(two, planned, 2) };
  expect(checkPlan(two, planned, null, [], start + 7 * WEEK, beside)).toEqual(exchangeBy(CHECK_EXCHANGE, check));
});
