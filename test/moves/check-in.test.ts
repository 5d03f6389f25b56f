import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeBy, DAY, type Interval, randomFrom, WEEK } from '../../src/base/index.ts';
import { addCheckIn, bandOf, type CheckIn, nextCheckIn, wantedOf } from '../../src/moves/index.ts';
import { bandFrom, type Felt, LEAST_FOR_BAND, LEAST_WEEKS, warmthBefore } from '../../src/moves/book/check-in.ts';
import { TURNS_EXCHANGE } from '../../src/turns/index.ts';
import { inventedTurns } from '../story/mirrors.ts';

const full = Boolean(process.env['SLIPSTEP_FULL']);
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

test('[MV15] an answer is a whole number from 0 to 10 or left out, and one at least is given', () => {
  for (const wrong of [-1, 11, 2.5, Number.NaN])
    expect(addCheckIn([], given(0, { goodDay: wrong }))).toMatchObject({
      ok: false,
      issues: [{ code: 'out-of-range' }],
    });
  const empty = given(0, { closenessNow: null, closenessWanted: null });
  expect(addCheckIn([], empty)).toMatchObject({ ok: false, issues: [{ code: 'empty' }] });
});

test('[MV15] wanted minus now: nothing under six weeks, then an interval that covers the usual difference', () => {
  const few = Array.from({ length: LEAST_WEEKS - 1 }, (_, k) => given(k));
  expect(wantedOf(few, 0)).toMatchObject({ usual: null, least: LEAST_WEEKS });
  expect(wantedOf(few, 0).weeks).toHaveLength(LEAST_WEEKS - 1);
  expect(wantedOf(few, 1).weeks).toEqual([]);
  const runs = full ? 2000 : 300;
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

const edge = (x: number): number => 1 / (1 + Math.exp(-x));
const answer = (x: number, low: number): number => Math.max(low, Math.min(10, Math.round(10 * x)));

/** A person who answers by a band, with edges, scatter and use of the scale of their own. */
function answering(seed: number, weeks: number) {
  const random = randomFrom(6).fork(seed);
  const need = 1.3 * Math.exp(0.4 * random.normal());
  const room = need + 0.6 * Math.exp(0.6 * random.normal());
  const soft = 0.2 + 0.2 * random.uniform();
  const use = 0.5 + 0.5 * random.uniform();
  const scatter = (0.1 + 0.2 * random.uniform()) * Math.SQRT1_2;
  let level = 0;
  const felt = Array.from({ length: weeks }, (): Felt => {
    level = 0.5 * level + 0.35 * random.normal();
    const warmth = Math.exp(level);
    const [alarm, overwhelm] = [edge((need - warmth) / soft), edge((warmth - room) / soft)];
    const mood = scatter * random.normal();
    const said = (x: number, low: number): number => answer(x + scatter * random.normal(), low);
    return {
      warmth,
      wantedMinusNow: said(use * (alarm - overwhelm) + mood, -10),
      leftAlone: said(use * alarm + mood, 0),
      pressed: said(use * overwhelm - mood, 0),
    };
  });
  return { need, room, felt };
}

test('[MV15] the band covers need and room of people who answer by one; under eight check-ins nothing is told', () => {
  expect(bandFrom(answering(1, LEAST_FOR_BAND - 1).felt)).toEqual({
    told: false,
    checkIns: LEAST_FOR_BAND - 1,
    least: LEAST_FOR_BAND,
  });
  const runs = full ? 400 : 60;
  let covered = 0;
  let [error, without] = [0, 0];
  const inside = (x: Interval, truth: number): number => (truth >= x.low80 && truth <= x.high80 ? 0.5 : 0);
  for (let run = 0; run < runs; run++) {
    const { need, room, felt } = answering(run, [8, 12, 26][run % 3]!);
    const band = bandFrom(felt);
    if (!band.told) return expect.unreachable();
    covered += inside(band.need, need) + inside(band.room, room);
    error += Math.abs(Math.log(band.need.median / need));
    without += Math.abs(Math.log(1.3 / need));
  }
  expect(covered / runs).toBeGreaterThan(full ? 0.75 : 0.7);
  expect(covered / runs).toBeLessThan(0.9);
  expect(error).toBeLessThan(0.6 * without);
});

test('[MV15] warmth is of the other, per ordinary day, and unknown where the record is silent about the week', () => {
  const turns = inventedTurns(3, { days: 120 });
  const from = turns.coverage[0]!.from;
  const at = from + 50 * DAY;
  expect(warmthBefore(turns, 0, at)).toBeGreaterThan(0);
  expect(warmthBefore(exchangeBy(TURNS_EXCHANGE, turns), 1, at)).toBe(warmthBefore(turns, 0, at));
  expect(warmthBefore(turns, 0, from + 2 * DAY)).toBeNull();
  expect(warmthBefore(turns, 0, from - WEEK)).toBeNull();
  const list = Array.from({ length: 12 }, (_, k) => given(k + 2, { at: from + (k + 2) * WEEK, feltPressed: k % 4 }));
  const band = bandOf(turns, list, 0);
  expect(band.told).toBe(true);
  expect(
    bandOf(
      exchangeBy(TURNS_EXCHANGE, turns),
      list.map(c => ({ ...c, by: 1 as const })),
      1,
    ),
  ).toEqual(band);
  expect(bandOf(turns, list, 1)).toMatchObject({ told: false, checkIns: 0 });
});
