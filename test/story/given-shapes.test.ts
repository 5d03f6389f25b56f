import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/fit/index.ts';
import type { PlainStory } from '../../src/measures/index.ts';
import { givenShapes } from '../../src/story/given-shapes.ts';
import { DANCE, inventedMirror } from './mirrors.ts';

const base = inventedMirror(3, DANCE);
type Sure = Evidence['pattern']['sure'];

const storyOf = (kind: PlainStory['kind'], whose: 'both' | 'each' = 'both'): PlainStory => ({
  kind,
  of: 'both',
  since: null,
  range: null,
  until: null,
  sure: 'likely',
  explains: 0.5,
  before: [9, 9],
  after: [4, 4],
  began: null,
  line: [],
  blocks: { from: 0, seconds: 604_800, whose },
});

/** Directions of both people that say one thing. */
const answersOf = (way: 'more' | 'less', sure: Sure): Pick<Evidence, 'directions' | 'pattern'> => ({
  directions: base.directions.map(one => {
    // Later is less of an answer.
    const says = one.about === 'delay' ? (way === 'more' ? 'less' : 'more') : way;
    return { ...one, sure, probability: { more: 0.05, same: 0.05, less: 0.05, [says]: 0.9 } };
  }),
  pattern: { ...base.pattern, sure, verdict: way === 'more' ? 'reciprocal' : 'pursue-distance', leansTo: null },
});

const stays = (stories: readonly PlainStory[], way: 'more' | 'less', sure: Sure): boolean => {
  const given = answersOf(way, sure);
  const { directions, pattern } = givenShapes(given, stories);
  const open = directions.filter(one => one.sure === 'open');
  expect([0, directions.length]).toContain(open.length);
  for (const { probability } of open) expect(probability.more).toBe(probability.less);
  expect(pattern.sure === 'open').toBe(open.length > 0 || sure === 'open');
  return open.length === 0;
};

describe('[S74] answers beside the course of the weeks', () => {
  test.each(['returned', 'fading', 'growing', 'lessTogether', 'moreTogether', 'wavesTogether'] as const)(
    '%s of both imitates coming along',
    kind => {
      expect(stays([storyOf(kind)], 'more', 'likely')).toBe(false);
      expect(stays([storyOf(kind)], 'less', 'leans')).toBe(false);
      expect(stays([storyOf(kind)], 'less', 'likely')).toBe(true);
    },
  );

  test('changed places and a rota imitate stepping back; weeks quiet for both do not', () => {
    for (const story of [storyOf('changedPlaces'), storyOf('alternatingWeeks', 'each')]) {
      expect(stays([story], 'less', 'likely')).toBe(false);
      expect(stays([story], 'more', 'leans')).toBe(false);
      expect(stays([story], 'more', 'likely')).toBe(true);
    }
    expect(stays([storyOf('alternatingWeeks')], 'less', 'likely')).toBe(true);
    expect(stays([storyOf('alternatingWeeks')], 'more', 'likely')).toBe(false);
  });

  test.each(['stopped', 'unanswered'] as const)('beside %s nothing is told', kind => {
    for (const way of ['more', 'less'] as const) expect(stays([storyOf(kind)], way, 'likely')).toBe(false);
  });

  test('an even course, or none, changes nothing; two leave nothing', () => {
    for (const stories of [[], [storyOf('even')]]) expect(stays(stories, 'less', 'leans')).toBe(true);
    const both = [storyOf('wavesTogether'), storyOf('changedPlaces')];
    for (const way of ['more', 'less'] as const) expect(stays(both, way, 'likely')).toBe(false);
  });
});
