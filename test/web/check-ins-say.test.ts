import { expect, test } from 'vitest';
import { WEEK } from '../../src/base/index.ts';
import type { CheckIn } from '../../src/moves/index.ts';
import { wantedBy } from '../../web/pages/try/check-ins/gaps.tsx';
import type { PairOnPage } from '../../web/pages/try/pair.ts';
import { fullBook } from '../moves/books.ts';

const relationship = fullBook().relationships[0]!;
const pair: PairOnPage = {
  people: relationship.people,
  relationship,
  ids: ['ada', 'ben'],
  sideOfA: 0,
  invented: false,
};

/** One answer a week; `gaps`: wanted minus there. */
const answers = (by: 0 | 1, gaps: readonly number[]): readonly CheckIn[] =>
  gaps.map((gap, week) => ({
    by,
    at: week * WEEK,
    closenessNow: 5,
    closenessWanted: 5 + gap,
    feltPressed: null,
    feltLeftAlone: null,
    goodDay: null,
  }));

test('[MV15] that more or less closeness was wanted than there was is said only where the range lies on one side of 0', () => {
  for (const [who, by] of [
    ['a', 0],
    ['b', 1],
  ] as const) {
    const said = (gaps: readonly number[]) => {
      const { id, args } = wantedBy(pair, answers(by, gaps), who);
      return { id, way: args['way'] };
    };
    const both = [5, -4, 5, -4, 5, 0];
    expect(wantedBy(pair, answers(by, both), who).args).toMatchObject({
      low: expect.any(Number),
      high: expect.any(Number),
    });
    const { low, high } = wantedBy(pair, answers(by, both), who).args as {
      readonly low: number;
      readonly high: number;
    };
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(said(both)).toEqual({ id: 'check-in-open', way: undefined });
    expect(said(both.map(gap => -gap))).toEqual({ id: 'check-in-open', way: undefined });
    expect(said([3, 2, 3, 4, 3, 2])).toEqual({ id: 'check-in-usual', way: 'more' });
    expect(said([-3, -2, -3, -4, -3, -2])).toEqual({ id: 'check-in-usual', way: 'less' });
    expect(said([0, 1, 0, 0, 1, 0])).toEqual({ id: 'check-in-usual', way: 'same' });
  }
});
