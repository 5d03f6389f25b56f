import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { DAY, randomFrom, WEEK } from '../../src/base/index.ts';
import { addCheckIn, answeredBy, type CheckIn, nextCheckIn, wantedOf } from '../../src/moves/index.ts';
import { LEAST_WEEKS } from '../../src/moves/book/check-in.ts';
import { long } from '../full.ts';

const START = 1_704_067_200;
const given = (week: number, more: Partial<CheckIn> = {}): CheckIn => ({
  by: 0,
  at: START + week * WEEK,
  closenessNow: 5,
  closenessWanted: 6,
  feltPressed: null,
  feltLeftAlone: null,
  goodDay: null,
  ...more,
});

test('[MV15] once a week at most for each person, in time order; what is refused changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ by: fc.constantFrom(0 as const, 1 as const), day: fc.integer({ min: 0, max: 60 }) })),
      moments => {
        let list: readonly CheckIn[] = [];
        for (const { by, day } of moments) {
          const added = addCheckIn(list, given(0, { by, at: START + day * DAY }));
          if (added.ok) list = added.value;
          else expect(added.issues[0]).toMatchObject({ code: 'too-soon', text: { id: 'check-in-too-soon' } });
        }
        for (const by of [0, 1] as const) {
          const own = list.filter(c => c.by === by).map(c => c.at);
          for (let k = 1; k < own.length; k++) expect(own[k]! - own[k - 1]!).toBeGreaterThanOrEqual(WEEK);
          expect(nextCheckIn(list, by)).toBe(own.length === 0 ? null : own.at(-1)! + WEEK);
        }
      },
    ),
  );
});

test('[MV15] seven days of the calendar are a week, however long the clocks make them', () => {
  const at = (local: string): number => Date.parse(local) / 1000;
  for (const [zone, first, second, early, opens] of [
    // 167 hours; 169; and a zone of which nothing is known.
    [
      'Europe/Berlin',
      '2026-03-22T20:00+01:00',
      '2026-03-29T20:00+02:00',
      '2026-03-28T23:59+01:00',
      '2026-03-29T00:00+01:00',
    ],
    [
      'Europe/Berlin',
      '2026-10-18T20:00+02:00',
      '2026-10-25T20:00+01:00',
      '2026-10-24T23:59+02:00',
      '2026-10-25T00:00+02:00',
    ],
    [
      'America/Los_Angeles',
      '2026-03-01T23:30-08:00',
      '2026-03-08T23:30-07:00',
      '2026-03-07T23:59-08:00',
      '2026-03-08T00:00-08:00',
    ],
    [undefined, '2026-03-22T20:00Z', '2026-03-29T20:00Z', '2026-03-28T23:59Z', '2026-03-29T00:00Z'],
  ] as const) {
    const list = [given(0, { at: at(first) })];
    expect(nextCheckIn(list, 0, zone)).toBe(at(opens));
    expect(addCheckIn(list, given(0, { at: at(early) }), zone).ok).toBe(false);
    expect(addCheckIn(list, given(0, { at: at(opens) - 1 }), zone).ok).toBe(false);
    for (const later of [at(opens), at(second)]) expect(addCheckIn(list, given(0, { at: later }), zone).ok).toBe(true);
  }
});

test('[MV15] an answer is a whole number from 0 to 10 or left out, and one at least is given', () => {
  for (const wrong of [-1, 11, 2.5, Number.NaN])
    expect(addCheckIn([], given(0, { goodDay: wrong }))).toMatchObject({
      ok: false,
      issues: [{ code: 'out-of-range' }],
    });
  const empty = given(0, { closenessNow: null, closenessWanted: null });
  expect(addCheckIn([], empty)).toMatchObject({ ok: false, issues: [{ code: 'empty' }] });
});

long('[MV15] wanted minus now: nothing under six weeks, then an interval that covers the usual difference', () => {
  const few = Array.from({ length: LEAST_WEEKS - 1 }, (_, k) => given(k));
  expect(wantedOf(few, 0)).toMatchObject({ usual: null, least: LEAST_WEEKS });
  expect(wantedOf(few, 0).weeks).toHaveLength(LEAST_WEEKS - 1);
  expect(wantedOf(few, 1).weeks).toEqual([]);
  const runs = 2000;
  let covered = 0;
  for (let run = 0; run < runs; run++) {
    const random = randomFrom(4).fork(run);
    const weeks = 6 + random.below(30);
    const truth = 2 * random.normal();
    const keep = 0.6 * random.uniform();
    let level = random.normal();
    const list = Array.from({ length: weeks }, (_, k) => {
      level = keep * level + Math.sqrt(1 - keep ** 2) * random.normal();
      return given(k, { closenessNow: 0, closenessWanted: Math.round(truth + 1.5 * level) });
    });
    const usual = wantedOf(list, 0).usual!;
    if (truth >= usual.low80 && truth <= usual.high80) covered++;
  }
  expect(covered / runs).toBeGreaterThan(0.75);
  expect(covered / runs).toBeLessThan(0.86);
});

test('[MV15] answers stand as shares of the scale beside what the chat shows; what was left out stays out', () => {
  const list = [
    given(0, { feltPressed: 3 }),
    given(1, { by: 1, closenessNow: 9, feltLeftAlone: 10 }),
    given(2, { closenessNow: null }),
  ];
  expect(answeredBy(list, 0)).toEqual([
    { at: START, wantedMinusNow: 0.1, leftAlone: null, pressed: 0.3 },
    { at: START + 2 * WEEK, wantedMinusNow: null, leftAlone: null, pressed: null },
  ]);
  expect(answeredBy(list, 1)).toEqual([{ at: START + WEEK, wantedMinusNow: -0.3, leftAlone: 1, pressed: null }]);
});
