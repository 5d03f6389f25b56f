import type { ReactNode } from 'react';
import { boxOf, fitted, type Label, type ScoreDrawing, touches } from '../../../src/story/index.ts';

/** Words of one message, at its instant. */
export interface Speech {
  readonly of: 0 | 1;
  readonly at: number;
  readonly text: string;
  /** Time of its answer, to which its thread carries the words. */
  readonly answer?: number;
}

/** Words in their place, and their line. */
interface Laid extends Label {
  readonly of: 0 | 1;
  readonly at: number;
  readonly answer: number | undefined;
  /** True if its thread carries them. */
  readonly carry: boolean;
  /** Up to the words, and from them on to the answer. */
  readonly stem: string;
  readonly thread: string;
  /** End of the words, and the height of the thread there. */
  readonly end: number;
  readonly level: number;
}

const NARROW = 600;
const NEAREST = 15;
/** Fewest legible letters. */
const FEWEST = 6;
/** Between the end of the words and the answer, px. */
const FALL = 34;

type Point = readonly [x: number, y: number];
type Tick = ScoreDrawing['ticks'][number];

/** Points along a curve that is written as "Mx yCx y x y x y". */
function pointsOn(d: string): readonly Point[] {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  if (dy === undefined) return [];
  const mix = (t: number, p: number, q: number, r: number, s: number): number =>
    (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t * t * r + t ** 3 * s;
  return Array.from({ length: 41 }, (_, k) => [mix(k / 40, ax, bx, cx, dx), mix(k / 40, ay, by, cy, dy)]);
}

/** Words of messages, each on its own line from its tick. Those in a row before an answer sit on the threads that lead
 * to it, the first outermost; all others sit beside a stem. Words that would cover a word or a thread are left out. */
export function layWords(drawing: ScoreDrawing, speech: readonly Speech[]): readonly Laid[] {
  const carried = carriedIn(drawing, speech);
  const lines = [
    ...drawing.threads.filter(({ of, at }) => !carried.some(one => one.of === of && one.at === at)),
    ...drawing.leaders,
  ].flatMap(({ d }) => pointsOn(d));
  const out: Laid[] = [...carried];
  for (const [i, one] of speech.entries()) {
    const tick = tickOf(drawing, one.of, one.at);
    if (tick === undefined || one.answer !== undefined) continue;
    const later = speech.slice(i + 1).filter(({ of }) => of === one.of).length;
    const best = stemmed(drawing, one, tick, later).find(place => {
      const box = boxOf(place);
      if (box.top < 0 || box.bottom > drawing.height || place.text.length < Math.min(one.text.length, FEWEST))
        return false;
      if (lines.some(([x, y]) => x > box.left - 3 && x < box.right + 3 && y > box.top - 1 && y < box.bottom + 1))
        return false;
      const stem = {
        left: tick.x - 1,
        right: tick.x + 1,
        top: Math.min(tick.tip, place.y),
        bottom: Math.max(tick.tip, place.y),
      };
      return ![...drawing.labels, ...out].some(
        other => touches(box, boxOf(other), 3) || touches(stem, boxOf(other), 2),
      );
    });
    if (best !== undefined) out.push(best);
  }
  return out;
}

const tickOf = ({ ticks }: ScoreDrawing, of: 0 | 1, at: number): Tick | undefined =>
  ticks.find(one => one.of === of && one.at === at);

/** Rows outward from the stave: nearer to the first is nearer to the stave. */
const heightOf = ({ base, tall }: ScoreDrawing, of: 0 | 1, row: number, size: number, line: number): number =>
  of === 0 ? base[0] - tall - NEAREST - line * row : base[1] + tall + NEAREST + line * row + 0.5 * size;

function carriedIn(drawing: ScoreDrawing, speech: readonly Speech[]): readonly Laid[] {
  const narrow = drawing.width < NARROW;
  const [size, line] = narrow ? ([16, 24] as const) : ([20, 30] as const);
  const row = speech.filter(one => one.answer !== undefined);
  const out: Laid[] = [];
  for (const [i, { of, at, text, answer }] of row.entries()) {
    const tick = tickOf(drawing, of, at);
    const into = tickOf(drawing, of === 0 ? 1 : 0, answer!);
    if (tick === undefined || into === undefined) continue;
    const x = tick.x + 18;
    const kept = fitted(text, size, into.x - FALL - x);
    if (kept.length < Math.min(text.length, FEWEST)) continue;
    const places = [0, 1].map((further): Label => {
      const y = heightOf(drawing, of, row.length - 1 - i + further, size, line);
      return { text: kept, x, y, anchor: 'start', size };
    });
    const place = places.find(one => {
      const box = boxOf(one);
      return (
        box.top >= 0 &&
        box.bottom <= drawing.height &&
        ![...drawing.labels, ...out].some(other => touches(box, boxOf(other), 2))
      );
    });
    if (place === undefined) continue;
    const { right } = boxOf(place);
    const level = place.y - 0.3 * size;
    const edge = of === 0 ? drawing.base[0] - drawing.tall : drawing.base[1] + drawing.tall;
    const turn = of === 0 ? 10 : -10;
    out.push({
      ...place,
      of,
      at,
      answer,
      carry: true,
      end: right + 4,
      level,
      stem: `M${tick.x} ${tick.tip}V${level + turn}Q${tick.x} ${level} ${tick.x + 10} ${level}H${x - 4}`,
      thread: `M${right + 4} ${level}C${right + 4 + 0.7 * (into.x - right - 4)} ${level} ${into.x} ${level} ${into.x} ${edge}V${into.base}`,
    });
  }
  return out;
}

/** Candidate places of words on a stem: in rows outward, right or left of it. */
function stemmed(drawing: ScoreDrawing, { of, at, text }: Speech, tick: Tick, later: number): readonly Laid[] {
  const [size, line] = drawing.width < NARROW ? ([16, 24] as const) : ([20, 30] as const);
  return [later, later + 1, later + 2, ...Array.from({ length: later }, (_, k) => k)].flatMap(row =>
    (['start', 'end'] as const).map((anchor): Laid => {
      const y = heightOf(drawing, of, row, size, line);
      const x = tick.x + (anchor === 'start' ? 11 : -11);
      const room = anchor === 'start' ? drawing.width - x - 4 : x - 4;
      const level = y - 0.3 * size;
      return {
        of,
        at,
        x,
        y,
        anchor,
        size,
        text: fitted(text, size, room),
        answer: undefined,
        carry: false,
        end: x,
        level,
        stem: `M${tick.x} ${tick.tip}V${level}H${anchor === 'start' ? x - 3 : x + 3}`,
        thread: '',
      };
    }),
  );
}

/** `now`: end of the part played; `until`: its position. Threads hang until their answer is there. */
export const Words = ({
  laid,
  now = Infinity,
  until,
}: {
  readonly laid: readonly Laid[];
  readonly now?: number | undefined;
  readonly until: number;
}): ReactNode =>
  laid
    .filter(({ at }) => at <= now)
    .map(({ of, at, answer, x, y, anchor, size, text, carry, stem, thread, end, level }) => (
      <g key={`${of} ${at} ${text}`} className={of === 0 ? 'words of-one' : 'words of-two'}>
        <path className={carry ? 'carries' : 'stem'} d={stem} />
        {carry && now >= answer! && <path className="carries" d={thread} />}
        {carry && now < answer! && until > end && <path className="carries" d={`M${end} ${level}H${until}`} />}
        <text className="speech" x={x} y={y} textAnchor={anchor} fontSize={size}>
          {text}
        </text>
      </g>
    ));
