import { HOUR, MINUTE, type Person } from '../../../../src/base/index.ts';
import type { ScoreNote, ScorePlot, ScoreTick } from '../../../../src/story/index.ts';
import { NIGHT } from './night-data.ts';

/** One evening of two invented people, in minutes after nine. It begins even, then one goes on writing and the other
 * goes quiet. The equations decide the messages, the waits and which messages press (night-data.ts). Texts, their
 * lengths and deleted drafts are invented. */
const { messages } = NIGHT;
const LAST_ANSWER = messages.findLast(([of]) => of === 1)![1];
const UNANSWERED = messages.filter(([of, minutes]) => of === 0 && minutes > LAST_ANSWER);
/** Minutes after nine at which a draft is begun. Invented: the equations know only sent messages. */
const DRAFTED = [92, 152] as const;

/** Nine in the evening, on the clock of the two. */
const NINE = Date.UTC(2026, 1, 12, 21) / 1000;
const after = (minutes: number): number => NINE + minutes * MINUTE;

/** Twelve minutes past midnight, when it stops. */
export const NIGHT_NOW = after(192);
export const NIGHT_FROM = after(7);
/** Whole hours on its clock. */
export const NIGHT_HOURS = [60, 120, 180].map(after);
/** Since the last answer, when it stops, seconds. */
export const QUIET_FOR = (192 - LAST_ANSWER) * MINUTE;
/** Counts of the evening: messages of each, messages in a row at the end, and how many of those press. */
export const COUNTED = {
  written: messages.filter(([of]) => of === 0).length,
  answered: messages.filter(([of]) => of === 1).length,
  row: UNANSWERED.length,
  pressing: UNANSWERED.filter(([, , presses]) => presses).length,
} as const;
/** Captions on the way, from so many minutes after nine. */
export const SCENES = [
  { from: 0, says: 'watch-scene-woven' },
  { from: LAST_ANSWER + 1, says: 'watch-scene-pause' },
  { from: UNANSWERED[2]![1], says: 'watch-scene-row' },
  { from: DRAFTED[0] - 1, says: 'watch-scene-deletes' },
  { from: UNANSWERED[3]![1], says: 'watch-scene-row' },
  { from: UNANSWERED[5]![1], says: 'watch-scene-presses' },
] as const;
export const sceneAt = (now: number): (typeof SCENES)[number]['says'] =>
  SCENES.findLast(({ from }) => after(from) <= now + 1)?.says ?? SCENES[0].says;
/** Number of unanswered messages in a row by then. */
export const rowAt = (now: number): number => UNANSWERED.filter(([, minutes]) => after(minutes) <= now + 1).length;

export const DELETES = DRAFTED.map(after);

/** Words that press for an answer, and words that do not, in their order. */
const PRESSING = [
  'watch-word-home',
  'watch-word-there',
  'watch-word-mark',
  'watch-word-wrong',
  'watch-word-night',
] as const;
const KIND = ['watch-word-soup', 'watch-word-kept'] as const;
/** An unanswered message and its invented words. */
export interface Written {
  readonly at: number;
  readonly says: (typeof PRESSING)[number] | (typeof KIND)[number];
}
/** The words of the unanswered messages. A message that presses in the equations presses in its words. */
export const WRITTEN: readonly Written[] = UNANSWERED.map(([, minutes, presses], i) => {
  const before = UNANSWERED.slice(0, i).filter(one => one[2] === presses).length;
  return { at: after(minutes), says: (presses ? PRESSING : KIND)[before]! };
});

/** Hours of darkness by then: 0 in the evening, 3 after midnight. */
export const darkAt = (now: number): number => NIGHT_HOURS.filter(hour => hour <= now).length;

/** Sizes of the ticks in turn, as long as the text could be. */
const SIZES = [0.62, 0.86, 0.7, 0.55, 0.8, 0.66, 0.72, 0.45, 0.3, 0.75, 0.8, 0.92, 0.7];

/** Position of now as a share of the width: the words to the right of it need the same room on every screen. */
export const nowIn = (width: number): number => (width < 600 ? 0.53 : Math.max(0.66, 1 - 250 / width));

/** The night, with `writer` as the person who writes more. Exchanging the writer exchanges everything. */
export function nightOf(writer: 0 | 1, width = Number.POSITIVE_INFINITY): ScorePlot {
  const quiet = (1 - writer) as 0 | 1;
  const said = messages.map(([of, minutes], i) => ({
    of: of === 0 ? writer : quiet,
    at: after(minutes),
    size: SIZES[i % SIZES.length]!,
  }));
  const ticks = said.map<ScoreTick>((tick, i) => {
    const answer = said.findIndex((other, k) => k > i && other.of !== tick.of);
    return { ...tick, answeredBy: answer < 0 ? null : answer };
  });
  const notes = DELETES.map((at): ScoreNote => ({ kind: 'begins-and-deletes', of: quiet, at }));
  return {
    from: NIGHT_FROM,
    to: NIGHT_FROM + (NIGHT_NOW - NIGHT_FROM) / nowIn(width),
    offsetMinutes: 0,
    each: 'message',
    ticks,
    washes: [{ of: quiet, from: after(LAST_ANSWER), to: after(LAST_ANSWER) + 12 * HOUR }],
    usual: null,
    notes,
    blanks: [],
  };
}

const CAST: readonly [Person, Person] = [
  { person: 0, name: 'Nina' },
  { person: 1, name: 'Tom' },
];
export const castOf = (): readonly [Person, Person] => CAST;
