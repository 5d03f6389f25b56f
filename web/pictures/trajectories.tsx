import { type ReactNode, useContext } from 'react';
import type { Person } from '../../src/base/index.ts';
import { textWidth } from '../../src/story/index.ts';
import type { Draws } from '../worker/session/view.ts';
import { Names } from '../controls/name.tsx';
import { across, highest, pathOf } from './path.ts';
import { nameWithin, safeName } from '../controls/safe-text.ts';
import { useWidth } from '../controls/use-width.ts';
import { useWords } from '../controls/words.tsx';

export interface Wash {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly of: 0 | 1;
}

/** Width of a letter of the small type, at most. */
const LETTER = 7.5;
/** Height above the highest value, for the unit and a label. */
const ROOM = 44;

/** Two bundles of threads over time. Each thread is one course that fits about as well as any other: no bands, no bars.
 * Blanks are stretches without record; washes are moves or events. */
export function Threads({
  t,
  draws,
  ticks,
  summary,
  unit,
  washes = [],
  blanks = [],
  labelOf,
  top,
  height: wanted,
}: {
  readonly t: readonly number[];
  readonly draws: readonly [Draws, Draws];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Description of the picture in words; also its accessible name. */
  readonly summary: string;
  /** Unit of the upward axis, as "turns a day". */
  readonly unit: string;
  readonly washes?: readonly Wash[];
  readonly blanks?: readonly { readonly from: number; readonly to: number }[];
  /** Label at a person's bundle, where it is more than the name. */
  readonly labelOf?: (one: Person) => string;
  readonly top?: number;
  readonly height?: number;
}): ReactNode {
  const names = useContext(Names);
  const { say, number } = useWords();
  const noRecord = say('score-no-record');
  const [ref, width] = useWidth<HTMLDivElement>();
  const height = wanted ?? Math.round(Math.min(310, Math.max(220, width * 0.33)));
  const left = 34;
  const right = width - 6;
  const base = height - 26;
  const start = t[0] ?? 0;
  const end = t[t.length - 1] ?? 1;
  const max = top ?? niceTop(Math.max(highest(draws[0]), highest(draws[1])));
  const x = (at: number): number => left + ((right - left) * (at - start)) / (end - start || 1);
  const y = (value: number): number => base - ((base - ROOM) * value) / (max || 1);

  const xs = t.map(x);
  const paths = draws.map(bundle => bundle.map(draw => pathOf(xs, draw.map(y))));
  const room = { left, right, top: washes.length > 0 ? 52 : 32, base: base - 6 };
  const labels = clearOf(
    columnsOf(xs, draws, y),
    washes.flatMap(wash => [x(wash.from), x(wash.to)]),
    room,
    placeLabels(t, draws, (30 * max) / (base - ROOM)).map(({ of, at, value, above }) => {
      const text =
        labelOf?.({ person: of, name: safeName(names[of]) }) ?? nameWithin(names[of], (right - left) / 2, LARGE);
      return {
        of,
        text,
        x: Math.min(right - half({ text }), Math.max(left + half({ text }), x(at))),
        y: Math.max(room.top, Math.min(room.base, above ? y(value) - 10 : y(value) + 20)),
      };
    }),
  );
  const shown = placeTicks(
    ticks.filter((_, i) => i % Math.ceil(ticks.length / Math.max(2, Math.floor(width / 95))) === 0),
    x,
    right,
  );

  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary} height={height}>
        <Washes washes={washes} x={x} base={base} right={right} />
        <line className="axis" x1={left} x2={right} y1={base} y2={base} />
        <text x={left - 8} y={base} textAnchor="end">
          0
        </text>
        <text x={left - 8} y={y(max) + 4} textAnchor="end">
          {number(max)}
        </text>
        <text x={left} y={11}>
          {unit}
        </text>
        {([0, 1] as const).map(of =>
          paths[of]!.map((path, i) => (
            <path key={`${of}-${i}`} className={`thread of-${of === 0 ? 'one' : 'two'}`} d={path} />
          )),
        )}
        <Blanks blanks={placeBlanks(blanks, noRecord.length, x, labels, base, left, right)} x={x} base={base} />
        <Labels labels={labels} />
        {shown.map(tick => (
          <text key={tick.at} x={tick.from} y={height - 6}>
            {tick.label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Each person's label, at its bundle. */
function Labels({ labels }: { readonly labels: readonly (Placed & { readonly of: 0 | 1 })[] }): ReactNode {
  return (
    <>
      {labels.map(label => (
        <text
          key={label.of}
          className={`label fill-${label.of === 0 ? 'one' : 'two'}`}
          x={label.x}
          y={label.y}
          textAnchor="middle"
        >
          {label.text}
        </text>
      ))}
    </>
  );
}

/** Stretches of a move or an event, each with its words. */
function Washes({
  washes,
  x,
  base,
  right,
}: {
  readonly washes: readonly Wash[];
  readonly x: (at: number) => number;
  readonly base: number;
  readonly right: number;
}): ReactNode {
  return (
    <>
      {washes.map((wash, i) => (
        <g key={`${wash.from}`}>
          <rect
            className={wash.of === 0 ? 'wash-one' : 'wash-two'}
            x={x(wash.from)}
            y={18}
            width={Math.max(0, x(wash.to) - x(wash.from))}
            height={base - 18}
          />
          <text className="move" x={besideWash(wash, washes[i + 1], x, right)} y={33}>
            {wash.label}
          </text>
        </g>
      ))}
    </>
  );
}

/** Stretches without record, with their word where it has room. */
function Blanks({
  blanks,
  x,
  base,
}: {
  readonly blanks: ReturnType<typeof placeBlanks>;
  readonly x: (at: number) => number;
  readonly base: number;
}): ReactNode {
  const { say } = useWords();
  return (
    <>
      {blanks.map(({ from, to, word }) => (
        <g key={from}>
          <rect className="no-record" x={x(from)} y={20} width={Math.max(2, x(to) - x(from))} height={base - 20} />
          {word !== null && (
            <text x={word.x} y={word.y} textAnchor="middle">
              {say('score-no-record')}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** Start of a wash's words: inside it if they fit, else after it if they fit before the next one. */
function besideWash(
  { from, to, label }: Wash,
  next: Wash | undefined,
  x: (at: number) => number,
  right: number,
): number {
  const wide = LETTER * label.length;
  const fits = x(to) - x(from) >= wide + 16 || x(to) + 8 + wide > (next === undefined ? right : x(next.from));
  return (fits ? x(from) : x(to)) + 8;
}

/** Height of a line of words, and size of the large type. */
const [LINE, LARGE] = [18, 15];
/** Half of the width of a name, and a little air. */
const half = ({ text }: Pick<Placed, 'text'>): number => textWidth(text, LARGE) / 2 + 4;

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Highest and lowest thread of each bundle, at some places across. */
interface Column {
  readonly x: number;
  readonly spans: readonly (readonly [number, number])[];
}
const COLUMNS = 90;
function columnsOf(
  xs: readonly number[],
  draws: readonly [Draws, Draws],
  y: (value: number) => number,
): readonly Column[] {
  const every = Math.max(1, Math.floor(xs.length / COLUMNS));
  return xs.flatMap((x, i) =>
    i % every === 0
      ? [{ x, spans: draws.map(bundle => [y(across(bundle, i, 1)), y(across(bundle, i, 0))] as const) }]
      : [],
  );
}

/** Moves a label off a thread or the edge of a wash, to the nearest place above or below its own bundle. It must not
 * cover a thread or the other label, and avoids edges where possible. Without such a place it stays. */
function clearOf<One extends Placed & { readonly of: 0 | 1 }>(
  columns: readonly Column[],
  edges: readonly number[],
  {
    left,
    right,
    top,
    base,
  }: { readonly left: number; readonly right: number; readonly top: number; readonly base: number },
  labels: readonly One[],
): readonly One[] {
  const under = (one: Placed): readonly Column[] => columns.filter(({ x }) => Math.abs(x - one.x) <= half(one));
  const covers = (one: Placed): boolean =>
    under(one).some(({ spans }) => spans.some(([high, low]) => high < one.y + 5 && low > one.y - 14));
  const crosses = (one: Placed): boolean => edges.some(x => Math.abs(x - one.x) < half(one) + 3);
  const apart = (one: Placed, others: readonly Placed[]): boolean =>
    others.every(other => Math.abs(other.y - one.y) >= LINE || Math.abs(other.x - one.x) >= half(other) + half(one));
  const placed: One[] = [];
  // Labels in a good place go first and stay; then the upper one, whoever it is.
  for (const label of labels.toSorted((a, b) => Number(covers(a)) - Number(covers(b)) || a.y - b.y)) {
    if (!covers(label) && !crosses(label) && apart(label, placed)) {
      placed.push(label);
      continue;
    }
    let best = label;
    let least = Number.POSITIVE_INFINITY;
    for (const { x, spans } of columns) {
      if (x < left + half(label) || x > right - half(label)) continue;
      const own = under({ ...label, x }).map(column => column.spans[label.of]!);
      const [high, low] = spans[label.of]!;
      for (const [y, far] of [
        [Math.min(...own.map(([at]) => at)) - 10, high],
        [Math.max(...own.map(([, at]) => at)) + 20, low],
      ] as const) {
        const one = { ...label, x, y };
        // Any place across no edge before one across an edge.
        const cost = Math.abs(y - far) + Math.abs(x - label.x) / 20 + (crosses(one) ? 1000 : 0);
        if (y < top || y > base || cost >= least || covers(one) || !apart(one, placed)) continue;
        [best, least] = [one, cost];
      }
    }
    placed.push(best);
  }
  return placed;
}

/** Blanks with the place of their word: inside the picture, clear of the names and of the word before. A blank among many
 * that has no room for it goes without, beside one that has. */
function placeBlanks<Blank extends { readonly from: number; readonly to: number }>(
  blanks: readonly Blank[],
  letters: number,
  x: (at: number) => number,
  names: readonly Placed[],
  base: number,
  left: number,
  right: number,
): readonly (Blank & { readonly word: { readonly x: number; readonly y: number } | null })[] {
  const wide = (LETTER * letters) / 2;
  let free = Number.NEGATIVE_INFINITY;
  return blanks.map(blank => {
    const middle = Math.min(right - wide, Math.max(left + wide, (x(blank.from) + x(blank.to)) / 2));
    const clear = (y: number): boolean =>
      names.every(name => Math.abs(name.y - y) >= LINE || Math.abs(name.x - middle) >= wide + half(name));
    const y = [base - 10, base - 10 - LINE, ROOM, ROOM + LINE].find(clear);
    if (middle - wide < free || y === undefined) return { ...blank, word: null };
    free = middle + wide;
    return { ...blank, word: { x: middle, y } };
  });
}

/** Ticks from where their words begin: at their place, or moved left to fit; one that would touch the one before is left out. */
function placeTicks(
  ticks: readonly { readonly at: number; readonly label: string }[],
  x: (at: number) => number,
  right: number,
) {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.flatMap(tick => {
    const wide = LETTER * tick.label.length;
    const from = Math.min(x(tick.at), right - wide);
    if (from < free) return [];
    free = from + wide;
    return [{ ...tick, from }];
  });
}

interface Label {
  readonly of: 0 | 1;
  readonly at: number;
  readonly value: number;
  readonly above: boolean;
}

/** Places labels where the bundles leave most room. The upper one's goes above its bundle, the lower one's between the
 * two if that is wide enough, else below. `room` turns a height of the figure into a value. */
function placeLabels(t: readonly number[], draws: readonly [Draws, Draws], room: number): readonly Label[] {
  const alone = draws[0].length === 0 ? 1 : draws[1].length === 0 ? 0 : null;
  if (alone !== null) {
    const i = Math.floor(t.length * 0.55);
    return [{ of: alone, at: t[i] ?? 0, value: across(draws[alone], i, 1), above: true }];
  }
  const from = Math.floor(t.length * 0.2);
  const to = Math.ceil(t.length * 0.8);
  const step = Math.max(1, Math.floor((to - from) / 40));
  let best = Number.NEGATIVE_INFINITY;
  let labels: readonly Label[] = [];
  for (let i = from; i < to; i += step) {
    const upper = across(draws[0], i, 0.5) >= across(draws[1], i, 0.5) ? 0 : 1;
    const lower = (1 - upper) as 0 | 1;
    const apart = across(draws[upper], i, 0.1) - across(draws[lower], i, 0.9);
    // A label reaches as far as it is wide, so a bundle that bends there is a worse place.
    const bend = Math.abs(across(draws[upper], i, 0.5) - across(draws[upper], Math.max(0, i - 3 * step), 0.5));
    const worth = Math.min(apart, 2.5 * room) - 2 * bend;
    if (!(worth > best)) continue;
    best = worth;
    labels = ([0, 1] as const).map(of => {
      const above = of === upper || apart > 1.6 * room;
      return { of, at: t[i]!, value: across(draws[of], i, above ? (of === upper ? 1 : 0.9) : 0), above };
    });
  }
  return labels;
}

export function niceTop(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map(step => step * power).find(step => step >= value) ?? value;
}
