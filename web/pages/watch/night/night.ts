import { HOUR, MINUTE, type Person } from '../../../../src/base/index.ts';
import type { ScoreNote, ScorePlot, ScoreTick } from '../../../../src/story/index.ts';
import { NIGHT } from './night-data.ts';

/** One evening of two invented people, in minutes after nine. It begins even, then one goes on writing and the other
 * goes quiet. The equations decide the messages, the waits and which messages press (night-data.ts). Texts, their
 * lengths and deleted drafts are invented. */
const { messages } = NIGHT;
const LAST_ANSWER = messages.findLast(([of]) => of === 1)![1];
const UNANSWERED = messages.filter(([of, minutes]) => of === 0 && minutes > LAST_ANSWER);
/** Invented: the equations know only sent messages. */
const DELETES = [92, 152];

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
  { from: DELETES[0]! - 1, says: 'watch-scene-deletes' },
  { from: UNANSWERED[3]![1], says: 'watch-scene-row' },
  { from: UNANSWERED[5]![1], says: 'watch-scene-presses' },
] as const;
export const sceneAt = (now: number): (typeof SCENES)[number]['says'] =>
  SCENES.findLast(({ from }) => after(from) <= now + 1)?.says ?? SCENES[0].says;
/** Number of unanswered messages in a row by then. */
export const rowAt = (now: number): number => UNANSWERED.filter(([, minutes]) => after(minutes) <= now + 1).length;

/** Possible times of the quiet person's next message, from any instant of the night; infinity: not soon. */
export const couldAfter = (now: number): readonly number[] =>
  [6, 10, 13, 17, Infinity, Infinity].map(minutes => now + minutes * MINUTE);

/** Sizes of the ticks in turn, as long as the text could be. */
const SIZES = [0.62, 0.86, 0.7, 0.55, 0.8, 0.66, 0.72, 0.45, 0.3, 0.75, 0.8, 0.92, 0.7];

/** The night, with `writer` as the person who writes more. Exchanging the writer exchanges everything. */
export function nightOf(writer: 0 | 1): ScorePlot {
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
  const notes: readonly ScoreNote[] = [
    { kind: 'in-a-row', of: writer, at: after(UNANSWERED[0]![1]), count: UNANSWERED.length },
    { kind: 'begins-and-deletes', of: quiet, at: after(DELETES[0]!) },
    { kind: 'unanswered', of: writer, at: after(UNANSWERED.at(-1)![1]) },
  ];
  return {
    from: NIGHT_FROM,
    to: NIGHT_FROM + (NIGHT_NOW - NIGHT_FROM) / 0.886,
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
