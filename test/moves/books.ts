import { intervalOf } from '../../src/base/index.ts';
import type { Book, Check, Plan, WhatIf } from '../../src/moves/index.ts';

const PLAN: Plan = {
  version: 1,
  move: 'small-bids',
  by: 'a',
  design: { kind: 'week-pairs', weeks: 2 },
  outcome: 'openings',
  start: 1_704_067_200,
  zone: 'Europe/Helsinki',
  seed: 7,
};
const BAND = intervalOf([1, 2, 3]);
const TALLY = { more: 12, same: 5, fewer: 3 };
const DOTS = Array.from({ length: 20 }, (_, k) => (k - 8) / 4);
const TOLD: WhatIf = {
  told: true,
  orders: [
    {
      order: 'alone',
      courses: [{ a: [3], b: [4] }],
      a: [BAND],
      b: [BAND],
      countsA: TALLY,
      countsB: TALLY,
      quiet: { shorter: 12, same: 5, longer: 3 },
      differences: [{ outcome: 'openings', usual: 4, dots: DOTS, counts: TALLY }],
    },
  ],
  without: [{ a: [2], b: [4] }],
  generic: { preset: 'evenings', pairs: 40, warmer: 25 },
};
const RANGED = { came: 3, low80: 1, median: 2, high80: 4 };
const DONE: Check = {
  state: 'done',
  outcome: { name: 'openings', exchanged: 'openings', of: 'both', what: 'openings', unit: 'a week' },
  weeks: [
    { from: 1_704_067_200, withMove: true, lapsed: false, value: 4 },
    { from: 1_704_672_000, withMove: false, lapsed: true, value: null },
  ],
  used: 12,
  test: { ratio: 1.4, low: null, high: 2, level: 0.9, p: 0.2, assignments: 64 },
  came: 'ordinary',
  guess: 'more',
  means: [{ of: 'both', withMove: 4, without: null }],
  description: { tau: 0.2, corrected: false, weeksBefore: 12, weeksWith: 6 },
  foretold: {
    weeks: [{ from: 1_704_067_200, withMove: true, a: RANGED, b: { ...RANGED, came: null } }],
    inside: 1,
    of: 1,
  },
  levels: [
    { of: 'a', withOverWithout: BAND, duringOverBefore: null },
    { of: 'b', withOverWithout: null, duringOverBefore: BAND },
  ],
  coupling: {
    told: true,
    aToB: { before: BAND, since: BAND, change: BAND },
    bToA: { before: BAND, since: BAND, change: BAND },
  },
};

/** A book with something in every field. */
export const fullBook = (): Book => ({
  book: 1,
  language: 'de',
  relationships: [
    {
      id: 'r-1',
      called: 'home',
      people: [
        { id: 'ada', name: 'Ada' },
        { id: 'ben', name: 'Ben' },
      ],
      me: 0,
      settings: { zone: 'Europe/Helsinki' },
      tries: [
        {
          id: 't-1',
          plan: PLAN,
          ownWords: 'a photograph at noon',
          guess: 'more',
          forecast: TOLD,
          lapsed: [1],
          result: DONE,
          learned: 'noon is too busy',
          stopped: null,
        },
        {
          id: 't-2',
          plan: { ...PLAN, design: { kind: 'before-after', weeks: 12 }, by: 'both' },
          ownWords: '',
          guess: null,
          forecast: {
            told: false,
            why: 'not-visible',
            differences: [{ outcome: 'turns', usual: 9, dots: DOTS, counts: TALLY }],
          },
          lapsed: [],
          result: { state: 'running', weeks: 12, ends: 1_711_324_800 },
          learned: '',
          stopped: 1_705_000_000,
        },
      ],
      checkIns: [
        {
          by: 0,
          at: 1_704_153_600,
          closenessNow: 4,
          closenessWanted: 7,
          feltPressed: 0,
          feltLeftAlone: 6,
          goodDay: null,
        },
      ],
      loopWords: [
        { does: 'I call twice', feels: 'far away' },
        { does: 'I go to the shed', feels: 'full' },
      ],
      talks: [
        {
          id: 'w-1',
          at: 1_704_240_000,
          door: 'waiting',
          role: 'reaching',
          words: [
            { state: 'says', text: ' that I do not matter\n' },
            { state: 'other', text: 'that it is late there' },
          ],
        },
      ],
    },
  ],
});
