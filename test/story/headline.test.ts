import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/base/index.ts';
import { STORIES } from '../../src/measures/index.ts';
import { headlineOf } from '../../src/story/headline.ts';
import { headlineText, type Mirror } from '../../src/story/index.ts';
import { inventedMirror } from './mirrors.ts';

const base = inventedMirror(3, { plant: 'none' });

const around = (median: number): Interval => ({ median, low80: median, high80: median, low95: median, high95: median });
const at = (day: number): string => new Date(1_704_067_200_000 + day * 86_400_000).toISOString();

interface Made {
  readonly more?: 'a' | 'b' | null;
  readonly level?: Mirror['level']['sure'];
  readonly pattern?: 'pursue-distance' | 'reciprocal' | 'chase' | null;
  readonly sure?: 'likely' | 'leans';
  /** Whose reaching goes with less when the other reaches out. */
  readonly away?: readonly ('a' | 'b')[];
  readonly change?: readonly [before: number, after: number];
  readonly story?: Mirror['story'][number]['kind'];
}

const made = ({
  more = null,
  level = 'likely',
  pattern = null,
  sure = 'likely',
  away = [],
  change,
  ...rest
}: Made): Mirror => ({
  ...base,
  diagnostics: { ...base.diagnostics, outcome: 'fine' },
  level: { ...base.level, more, sure: more === null ? 'open' : level },
  changes:
    change === undefined
      ? []
      : [
          {
            at: { median: at(90), low80: at(85), high80: at(95), draws: Array.from({ length: 20 }, () => at(90)) },
            before: around(change[0]),
            after: around(change[1]),
            sure: 'likely',
          },
        ],
  story:
    rest.story === undefined
      ? []
      : [
          {
            kind: rest.story,
            of: rest.story === 'stopped' || rest.story === 'unanswered' ? 'b' : 'both',
            since: at(100),
            until: null,
            sure: 'likely',
            before: [70, 70],
            after: [60, 0],
            began: null,
            explains: 0.5,
            line: [],
            blocks: null,
            range: null,
          },
        ],
  pattern: {
    ...base.pattern,
    verdict: pattern !== null && sure === 'likely' ? pattern : 'too-little-data',
    leansTo: sure === 'leans' ? pattern : null,
    sure: pattern === null ? 'open' : sure,
  },
  directions: base.directions.map(one => ({
    ...one,
    sure: away.includes(one.of) && one.about === 'reaching' ? 'likely' : 'open',
    probability: away.includes(one.of) ? { more: 0.02, same: 0.06, less: 0.92 } : { more: 0.3, same: 0.4, less: 0.3 },
  })),
});

const told = (one: Made): readonly [string, string, string | null] => {
  const { kind, sure, of } = headlineOf(made(one));
  return [kind, sure, of];
};

describe('the headline, by level and answers', () => {
  test.each([
    [{ more: 'a', away: ['b'] }, ['distance', 'likely', 'a']],
    [{ more: 'b', away: ['a'] }, ['distance', 'likely', 'b']],
    [{ more: 'a', pattern: 'pursue-distance', away: ['a', 'b'] }, ['loop', 'likely', 'a']],
    [{ pattern: 'pursue-distance', away: ['a', 'b'], change: [0.8, 0.2] }, ['loop', 'likely', null]],
    [{ pattern: 'pursue-distance', away: ['a', 'b'] }, ['turns', 'likely', null]],
    [{ pattern: 'pursue-distance', change: [0.58, 0.42] }, ['turns', 'likely', null]],
    [{ pattern: 'pursue-distance', story: 'fading' }, ['apart', 'likely', null]],
    [{ pattern: 'pursue-distance', story: 'even' }, ['turns', 'likely', null]],
    [{ story: 'even' }, ['even', 'likely', null]],
    [{ story: 'even', away: ['b'] }, ['open', 'open', null]],
    [{ pattern: 'reciprocal' }, ['reciprocal', 'likely', null]],
    [{ more: 'a' }, ['level', 'likely', 'a']],
    [{ more: 'b', level: 'leans' }, ['level', 'leans', 'b']],
    [{ change: [0.8, 0.5] }, ['level', 'likely', 'a']],
    [{ change: [0.2, 0.5] }, ['level', 'likely', 'b']],
    [{ pattern: 'pursue-distance', change: [0.8, 0.5] }, ['level', 'likely', 'a']],
    [{ change: [0.5, 0.6] }, ['open', 'open', null]],
    [{}, ['open', 'open', null]],
  ] satisfies readonly (readonly [Made, readonly [string, string, string | null]])[])(
    '[S63] %j is %j',
    (one, headline) => {
      expect(told(one)).toEqual(headline);
    },
  );

  test('[S66] distance leads a chase unless the two are even', () => {
    expect(told({ more: 'a', pattern: 'chase', away: ['b'] })).toEqual(['distance', 'likely', 'a']);
    expect(told({ pattern: 'chase', away: ['b'] })).toEqual(['chase', 'likely', 'a']);
  });

  test('[S63] likely comes before leaning, however specific', () => {
    expect(told({ more: 'a', pattern: 'pursue-distance', sure: 'leans' })).toEqual(['level', 'likely', 'a']);
    expect(told({ more: 'a', pattern: 'pursue-distance', sure: 'leans', away: ['b'] })).toEqual([
      'distance',
      'likely',
      'a',
    ]);
    expect(told({ pattern: 'pursue-distance', sure: 'leans' })).toEqual(['turns', 'leans', null]);
    expect(told({ more: 'a', level: 'leans', pattern: 'pursue-distance' })).toEqual(['loop', 'leans', 'a']);
  });

  test.each(STORIES.filter(story => story !== 'even' && story !== 'fading'))(
    '[S64] what is seen in the weeks leads: %s',
    story => {
      const of = story === 'stopped' || story === 'unanswered' ? 'b' : null;
      for (const more of ['a', null] as const)
        expect(told({ more, story, pattern: 'pursue-distance', away: ['a', 'b'] })).toEqual([story, 'likely', of]);
    },
  );

  test('[S63] a level stands without a fit; else it’s short', () => {
    const few = (one: Made): string =>
      headlineOf({ ...made(one), diagnostics: { ...base.diagnostics, outcome: 'few-events' } }).kind;
    expect(few({ more: 'a' })).toBe('level');
    expect(few({})).toBe('short');
  });

  test('[S67] a leaning headline says so first', () => {
    const people = [
      { person: 0, name: 'Ada' },
      { person: 1, name: 'Ben' },
    ] as const;
    const titled = (one: Made): string => headlineText({ ...made(one), headline: headlineOf(made(one)) }, people).id;
    expect(titled({ pattern: 'pursue-distance', sure: 'leans' })).toBe('finding-leans');
    expect(titled({ more: 'a', level: 'leans' })).toBe('finding-leans');
    expect(titled({ more: 'a' })).toBe('finding-level');
    expect(titled({ pattern: 'pursue-distance' })).toBe('finding-turns');
  });
});
