import { type ReactNode, useContext, useMemo } from 'react';
import { DAY, HOUR, WEEK } from '../../../src/base/index.ts';
import { drawScore, fitted, type ScoreDrawing, type ScorePlot, textWidth } from '../../../src/story/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { Names } from '../../controls/name.tsx';
import { safeName } from '../../controls/safe-text.ts';
import { useWidth } from '../../controls/use-width.ts';
import { useWords } from '../../controls/words.tsx';
import { type Focus, Score } from './score.tsx';
import { layWords, type Speech, Words } from './speech.tsx';
import { scoreWords } from './words.ts';

const NO_ROWS = [0, 0] as const;
const NARROW = 600;
/** Letters of the wait itself. */
const WAIT = { narrow: 22, wide: 30 } as const;

/** One stretch of a record at the width there is. `says` is its sentence. */
export function Stretch({
  plot,
  says,
  low = false,
  speech = [],
  rows = NO_ROWS,
  focus,
  now,
  course = [],
}: {
  readonly plot: ScorePlot;
  readonly says: string;
  /** Threads bow out no further than names and notes need, so that it takes a third of a screen at most. */
  readonly low?: boolean;
  /** Words of some of its messages. */
  readonly speech?: readonly Speech[];
  /** Messages of each whose words may come: their place is kept. */
  readonly rows?: readonly [number, number];
  readonly focus?: Focus;
  /** Up to where it is played, seconds since 1970; absent: it rests. */
  readonly now?: number;
  /** Course of a story over weeks: the height of a tick of each, 0 to 1. */
  readonly course?: Course;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const speaker = useWords();
  const names = useContext(Names);
  // The words themselves show that they are three in a row.
  const shown = speech.length === 0 ? plot : { ...plot, notes: plot.notes.filter(({ kind }) => kind !== 'in-a-row') };
  const frame = useMemo(
    () => ({
      width,
      margin: 4,
      names: [nameOf(names[0], plot, width, rows[0]), nameOf(names[1], plot, width, rows[1])] as const,
      words: scoreWords(speaker, plot.offsetMinutes),
      clock: dated(
        clockOf(plot, speaker, width).filter(({ at }) => within(plot, at)),
        rows === NO_ROWS ? null : plot,
        speaker,
        width,
      ),
      ...(low ? { room: [roomOf(plot, 0, width, rows[0]), roomOf(plot, 1, width, rows[1])] as const } : {}),
      ...(rows === NO_ROWS ? {} : { wait: width < NARROW ? WAIT.narrow : WAIT.wide }),
    }),
    [plot, width, names, speaker, low, rows],
  );
  const spoken = speech.length > 0;
  const [together, scale] = shown.each === 'week' ? gathered(shown, width) : [shown, 1];
  const rest = useMemo(
    () => drawScore(together, frame),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `shown` is `plot` with or without one note
    [plot, spoken, frame],
  );
  const laid = useMemo(() => layWords(rest, speech), [rest, speech]);
  const drawing = now === undefined ? rest : drawScore(shown, { ...frame, now, placed: rest });
  // A thread that carries words is drawn with them.
  const threads = drawing.threads.filter(
    ({ of, at }) => !laid.some(one => one.carry && one.of === of && one.at === at),
  );
  return (
    <div ref={ref}>
      <Score drawing={{ ...drawing, threads }} says={says} focus={focus}>
        {([0, 1] as const).map(of => (
          <path key={of} className="course" d={pathOf(course, of, rest, plot, scale)} />
        ))}
        <Words laid={laid} now={now} until={now === undefined ? 0 : 4 + (now - plot.from) * drawing.perSecond} />
      </Score>
    </div>
  );
}

export type Course = readonly { readonly at: number; readonly size: readonly [number, number] }[];

/** Through the heights of one person's stave. */
const pathOf = (course: Course, of: 0 | 1, drawing: ScoreDrawing, { from }: ScorePlot, scale: number): string =>
  course
    .map(({ at, size }, i) => {
      const height = Math.min(1, scale * size[of]) * drawing.tall;
      const x = 4 + Math.max(0, at - from) * drawing.perSecond;
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${(drawing.base[of] + (of === 0 ? -height : height)).toFixed(1)}`;
    })
    .join('');

/** Least distance of two weeks, px. Nearer, they would be moved apart, over weeks without a word. */
const APART_WEEKS = 3.4;

/** As many weeks per tick as needed for each to fit its place, and the height of a tick of even weeks of height 1. */
function gathered(plot: ScorePlot, width: number): readonly [ScorePlot, number] {
  const weeks = (plot.to - plot.from) / WEEK;
  const each = Math.ceil((weeks * APART_WEEKS) / width);
  if (each <= 1) return [plot, 1];
  const sums = new Map<number, number>();
  for (const { of, at, size } of plot.ticks) {
    const key = 2 * Math.floor((at - plot.from) / (each * WEEK)) + of;
    sums.set(key, (sums.get(key) ?? 0) + size);
  }
  const most = Math.max(1e-9, ...sums.values());
  const ticks = [...sums]
    .toSorted(([p], [q]) => p - q)
    .map(([key, sum]) => ({
      of: (key % 2) as 0 | 1,
      at: Math.min(plot.to, plot.from + (Math.floor(key / 2) + 0.5) * each * WEEK),
      size: sum / most,
      answeredBy: null,
    }));
  return [{ ...plot, ticks }, each / most];
}

/** Height of a name, and of each note and each message's words beneath or above it, px. */
const roomOf = ({ notes, each }: ScorePlot, of: 0 | 1, width: number, rows: number): number => {
  const noted = notes.filter(note => note.of === of && !(rows > 0 && note.kind === 'in-a-row')).length;
  const [plain, row] = width < NARROW ? [0, 24] : [24, 30];
  return Math.max((each === 'message' ? 48 : 36) + plain + 25 * noted, rows === 0 ? 0 : 16 + row * rows);
};

/** As long as there is room before the words of that one's messages. */
function nameOf(name: string, plot: ScorePlot, width: number, rows: number): string {
  const safe = safeName(name);
  const [wash] = plot.washes;
  if (rows === 0 || wash === undefined) return safe;
  const first = plot.ticks.filter(({ of, at }) => of !== wash.of && at <= wash.from).at(-rows);
  const place = first === undefined ? width : ((width - 8) * (first.at - plot.from)) / (plot.to - plot.from);
  return fitted(safe, width < NARROW ? 17 : 18, Math.max(64, place - 10));
}

/** Letters of times where they are largest, px. */
const CLOCK = 13;

/** One evening of many says which it is: its first time has its day, a little aside where the edge is near. `plot` null: no day. */
function dated(
  times: ReturnType<typeof clockOf>,
  plot: ScorePlot | null,
  { date }: Speaker,
  width: number,
): ReturnType<typeof clockOf> {
  const [first, ...others] = times;
  if (first === undefined || plot?.each !== 'message') return times;
  const { from, to, offsetMinutes } = plot;
  const text = `${date(first.at + 60 * offsetMinutes, 'short')}, ${first.text}`;
  const half = textWidth(text, CLOCK) / 2 + 6;
  return [{ at: Math.max(first.at, from + ((to - from) * half) / width), text }, ...others];
}

/** Away from the edges, where half of a label would be cut off. */
const within = ({ from, to }: ScorePlot, at: number): boolean =>
  at - from > 0.05 * (to - from) && to - at > 0.05 * (to - from);

const STEPS = [HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, WEEK, 2 * WEEK];
/** Least distance between two labels of the clock, px. */
const APART = 84;

/** Whole hours, days or months on the record's own clock, as many as have room. */
export function clockOf(
  { from, to, offsetMinutes, each }: ScorePlot,
  { date }: Pick<Speaker, 'date'>,
  width: number,
): readonly { readonly at: number; readonly text: string }[] {
  const most = Math.max(1, Math.floor(width / APART));
  const offset = 60 * offsetMinutes;
  if (each === 'week' || to - from > 20 * WEEK) return monthsOf(from, to, offset, most, date);
  const step = STEPS.find(length => (to - from) / length <= most) ?? 4 * WEEK;
  const first = Math.ceil((from + offset) / step) * step - offset;
  const inDays = step >= DAY;
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / step)) }, (_, k) => first + k * step).map(at => ({
    at,
    text: date(at + offset, inDays ? 'short' : 'clock'),
  }));
}

function monthsOf(
  from: number,
  to: number,
  offset: number,
  most: number,
  date: Speaker['date'],
): readonly { readonly at: number; readonly text: string }[] {
  const begin = new Date((from + offset) * 1000);
  const months = Math.ceil((to - from) / (30.44 * DAY));
  const every = [1, 2, 3, 6, 12, 24].find(step => months / step <= most) ?? 48;
  // The month in which it begins is named at its beginning where most of it is there.
  const skip = begin.getUTCDate() > 8 ? 1 : 0;
  return Array.from({ length: Math.ceil(months / every) + 1 }, (_, k) => {
    const at = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + skip + k * every, 1) / 1000;
    // In the middle of its month, so that a week is above the name of its own month.
    return { at: Math.max(from, at - offset + 15 * DAY), text: date(at, months > 18 ? 'month-short' : 'month-name') };
  }).filter(({ at }) => at < to);
}
