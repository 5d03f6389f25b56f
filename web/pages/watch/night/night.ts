import { HOUR, MINUTE, type Person } from '../../../../src/base/index.ts';
import type { ScoreNote, ScorePlot, ScoreTick } from '../../../../src/story/index.ts';

/** One evening of two people whom nobody is, told in minutes after nine: one goes on writing, the other goes quiet. It is
 * composed by hand; what the model makes of it begins where it ends. */
const WRITES = [3, 10, 17, 21, 29, 43, 50, 57, 97, 126, 138, 159, 168, 174, 179, 183, 187, 190];
const WRITES_SIZE = [
  0.75, 0.86, 0.62, 0.8, 0.72, 0.92, 0.82, 0.75, 0.75, 0.82, 0.75, 0.75, 0.92, 0.7, 0.82, 0.58, 0.95, 0.75,
];
const ANSWERS = [6, 13, 19, 25, 34];
const ANSWERS_SIZE = [0.8, 0.68, 0.86, 0.65, 0.45];
const DELETES = [118, 171];

/** Nine in the evening, on the clock of the two. */
const NINE = Date.UTC(2026, 1, 12, 21) / 1000;
const after = (minutes: number): number => NINE + minutes * MINUTE;

/** Twelve minutes past midnight, when it stops. */
export const NIGHT_NOW = after(192);
export const NIGHT_FROM = after(2);
/** The whole hours of it that stand on its clock. */
export const NIGHT_HOURS = [60, 120, 180].map(after);
/** Since the last answer, when it stops, seconds. */
export const QUIET_FOR = (192 - 34) * MINUTE;
/** What there is to say on the way, from so many minutes after nine. */
export const SCENES = [
  { from: 0, says: 'watch-scene-woven' },
  { from: 35, says: 'watch-scene-pause' },
  { from: 57, says: 'watch-scene-row' },
  { from: 116, says: 'watch-scene-deletes' },
  { from: 138, says: 'watch-scene-closer' },
  { from: 168, says: 'watch-scene-harder' },
] as const;
export const sceneAt = (now: number): (typeof SCENES)[number]['says'] =>
  SCENES.findLast(({ from }) => after(from) <= now + 1)?.says ?? SCENES[0].says;

/** When, from any instant of the night, the quiet one's next message could come; infinity: not soon. */
export const couldAfter = (now: number): readonly number[] =>
  [6, 10, 13, 17, Infinity, Infinity].map(minutes => now + minutes * MINUTE);

/** The night, with `writer` as the one who writes more. Exchanging the writer exchanges everything. */
export function nightOf(writer: 0 | 1): ScorePlot {
  const quiet = (1 - writer) as 0 | 1;
  const said = [
    ...WRITES.map((minutes, i) => ({ of: writer, at: after(minutes), size: WRITES_SIZE[i]! })),
    ...ANSWERS.map((minutes, i) => ({ of: quiet, at: after(minutes), size: ANSWERS_SIZE[i]! })),
  ].toSorted((a, b) => a.at - b.at);
  const ticks = said.map<ScoreTick>((tick, i) => {
    const answer = said.findIndex((other, k) => k > i && other.of !== tick.of);
    return { ...tick, answeredBy: answer < 0 ? null : answer };
  });
  const notes: readonly ScoreNote[] = [
    { kind: 'in-a-row', of: writer, at: after(43), count: 3 },
    { kind: 'begins-and-deletes', of: quiet, at: after(DELETES[0]!) },
    { kind: 'unanswered', of: writer, at: after(190) },
  ];
  return {
    from: NIGHT_FROM,
    to: NIGHT_FROM + (NIGHT_NOW - NIGHT_FROM) / 0.886,
    offsetMinutes: 0,
    each: 'message',
    ticks,
    washes: [{ of: quiet, from: after(34), to: after(34) + 12 * HOUR }],
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
