import { expect, test } from 'vitest';
import { finish, randomFrom } from '../../../src/base/index.ts';
import { presetRecord } from '../../validate/theory/preset-record.ts';
import { comparing } from '../../../src/theory/compare.ts';
import { fitPerson, lanesOf } from '../../../src/theory/inside.ts';

test('[TH22] another seed foretells nearly the same', () => {
  const { events } = presetRecord(200, 5, 0);
  const split = 0.7 * events.coverage.at(-1)!.to;
  const lanes = lanesOf(events, { knownUntil: split });
  const near = [fitPerson(lanes[0], randomFrom(1))!.modes, fitPerson(lanes[1], randomFrom(2))!.modes] as const;
  const seen = [1, 2, 3].map(seed => finish(comparing(lanes, split, near, randomFrom(seed)))!);
  for (const { byWeek } of seen) {
    expect(byWeek.plain).toStrictEqual(seen[0]!.byWeek.plain);
    expect(byWeek.logLinear).toStrictEqual(seen[0]!.byWeek.logLinear);
  }
  const totals = seen.map(({ byWeek }) => byWeek.theory.reduce((sum, v) => sum + v, 0));
  expect(Math.max(...totals) - Math.min(...totals)).toBeLessThan(1);
  const weights = seen.map(({ weights: { theory } }) => theory);
  expect(Math.max(...weights) - Math.min(...weights)).toBeLessThan(0.05);
});
