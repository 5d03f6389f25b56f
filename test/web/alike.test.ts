import { expect, test } from 'vitest';
import { DAY, exchangeBy, HOUR, MINUTE, randomFrom } from '../../src/base/index.ts';
import { type Scores, SCORES_EXCHANGE, scoresOf, type Stretch } from '../../src/story/index.ts';
import { cuts, messagesOf, toTurns } from '../../src/turns/index.ts';
import { sidesOf } from '../../web/pages/yours/alike.tsx';
import { recordsOf, START } from '../turns/records.ts';

/** Evenings in which either begins with one message or more, and the other's answer takes minutes that owe nothing to how many. */
function scores(seed: number): Scores {
  const random = randomFrom(seed);
  const entries = Array.from({ length: 60 }, (_, day) =>
    Array.from({ length: 3 }, (_, k) => {
      const from = random.below(2);
      const at = START + day * DAY + 6 * HOUR + 6 * HOUR * k;
      const row = 1 + random.below(4);
      const answer = Math.round(at + 20 * row + MINUTE * (6 + 40 * random.uniform()));
      return [
        ...Array.from({ length: row }, (_, n) => ({ at: at + 20 * n, from, characters: 20 })),
        { at: answer, from: 1 - from, characters: 20 },
      ];
    }).flat(),
  ).flat();
  const records = recordsOf(entries);
  const turns = toTurns(records, [0, 1], cuts.usual);
  return scoresOf(turns, messagesOf(records, [0, 1], turns));
}

test('[W182] an answer came later than usual, or not', () => {
  const found = scores(5);
  const [later, sooner] = sidesOf(found);
  const usual = found.statements.find(([{ kind }]) => kind === 'answer')!.map(({ told: [one] }) => one.middle!);
  expect(later!.every(({ of, stretch }) => stretch.value > usual[of]!)).toBe(true);
  expect(sooner!.every(({ of, stretch }) => stretch.value <= usual[of]!)).toBe(true);
  for (const side of [later!, sooner!]) {
    const at = side.map(({ stretch }) => stretch.anchor);
    expect(at.length).toBe(5);
    const own = side.filter(({ of }) => of === 0).length;
    expect([2, 3]).toContain(own);
    expect(at).toEqual([...new Set(at)].toSorted((p, q) => p - q));
  }
});

test('[W182] swapping the people swaps whose answer it is', () => {
  const found = scores(6);
  const anchors = (of: Scores, turned: boolean): unknown =>
    sidesOf(of).map(side => side.map(({ of, stretch }) => [turned ? 1 - of : of, stretch.anchor]));
  expect(anchors(exchangeBy(SCORES_EXCHANGE, found), true)).toEqual(anchors(found, false));
});

test('[W182] no wait through a night is listed', () => {
  const found = scores(5);
  const [first] = sidesOf(found)[0]!;
  const { plot } = first!.stretch;
  const seconds = plot.washes[0]!.from - (3 * HOUR + 58 * MINUTE);
  const offsetMinutes = -Math.round((seconds % DAY) / MINUTE);
  const moved: Stretch = { ...first!.stretch, plot: { ...plot, offsetMinutes } };
  const statements = found.statements.map(pair =>
    pair.map(one => ({
      ...one,
      told: one.told.map(told => ({
        ...told,
        typical: told.typical?.anchor === moved.anchor ? moved : told.typical,
        more: told.more.map(other => (other.anchor === moved.anchor ? moved : other)),
      })),
    })),
  ) as unknown as Scores['statements'];
  const anchors = sidesOf({ ...found, statements }).flatMap(side => side.map(({ stretch }) => stretch.anchor));
  expect(anchors.length).toBeGreaterThan(3);
  expect(anchors).not.toContain(moved.anchor);
});

test('[W182] where all late answers are of one person, nothing is listed', () => {
  const found = scores(5);
  const statements = found.statements.map(pair =>
    pair.map(one => ({
      ...one,
      told: one.told.map((told, k) => (k === 0 ? { ...told, middle: 1e9 * one.of } : told)),
    })),
  ) as unknown as Scores['statements'];
  expect(sidesOf({ ...found, statements }).map(side => side.length)).toEqual([0, 0]);
});
