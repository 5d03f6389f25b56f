import type { ReactNode } from 'react';
import type { Stretch } from '../../../src/story/index.ts';
import { useWidth } from '../../controls/use-width.ts';

const ROW = 17;
const TICK = 5;
/** A day's tick shows a count, so it has all the room of its row. */
const TALL = 7.5;
/** Width of a letter of a label, from above, px. */
const LETTER = 7;
const MARGIN = 4;

/** More stretches beneath the typical one, one a line, aligned with it and at its scale. Ticks are above and below. The
 * gap is a bar on the side of the quiet person; the wait before a person wrote again is on their own side. `value`
 * words the label; `usual` is a place on the scale, seconds from the start. */
export function Rows({
  stretches,
  usual,
  value,
  says,
}: {
  readonly stretches: readonly Stretch[];
  readonly usual: number | null;
  readonly value: (stretch: Stretch) => string;
  readonly says: string;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [first] = stretches;
  if (first === undefined) return null;
  const height = ROW * stretches.length + 4;
  const scale = (width - 2 * MARGIN) / (first.plot.to - first.plot.from);
  const x = (seconds: number): number => MARGIN + Math.min(Math.max(0, seconds * scale), width - 2 * MARGIN);
  // Rows are sorted: labels on the shortest, the middle one and the longest give the scale.
  const told = (row: number): boolean => [0, (stretches.length - 1) >> 1, stretches.length - 1].includes(row);
  const middle = (row: number): number => ROW * (row + 0.5) + 2;
  const past = usual !== null && usual > first.plot.to - first.plot.from;
  /** Position of a label in its row: after its gap, else at the right, at the left or between. It prefers the place
   * with the fewest ticks, lines and bars under it. */
  const placeOf = ({ plot }: Stretch, text: string): { readonly x: number; readonly textAnchor: 'start' | 'end' } => {
    const wide = LETTER * text.length + 4;
    const gaps = gapsOf(plot);
    const bars = gaps.map(({ from, to }) => [x(from - plot.from), x(to - plot.from)] as const);
    const marks = [...plot.ticks.map(({ at }) => x(at - plot.from)), ...(usual === null || past ? [] : [x(usual)])];
    const under = (left: number): number =>
      2 * marks.filter(at => at > left - 1 && at < left + wide).length +
      bars.filter(([from, to]) => to > left - 1 && from < left + wide).length;
    const after = (bars.at(-1)?.[1] ?? width) + TICK;
    const between = Array.from({ length: 20 }, (_, k) => (width - wide) * (1 - k / 20));
    const places = [...(after + wide <= width ? [after] : []), width - wide, 0, ...between];
    const best = places.reduce((p, q) => (under(q) < under(p) ? q : p));
    return best === width - wide ? { x: width, textAnchor: 'end' } : { x: best, textAnchor: 'start' };
  };
  // One mark a person for all lines: hundreds of ticks cost as much as one.
  const ticksOf = (who: 0 | 1): string =>
    stretches
      .flatMap(({ plot }, row) =>
        plot.ticks
          .filter(({ of }) => of === who)
          .map(({ at, size }) => {
            const [out, tall] = [who === 0 ? -1 : 1, plot.each === 'message' ? TICK : TALL * size];
            return `M${x(at - plot.from)} ${middle(row) + out}v${out * tall}`;
          }),
      )
      .join('');
  return (
    <div ref={ref}>
      <svg
        className="score rows"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={says}
      >
        <path className="stave" d={stretches.map((_, row) => `M0 ${middle(row)}h${width}`).join('')} />
        {stretches.map(({ anchor, plot }, row) =>
          gapsOf(plot).map(({ of, from, to }) => (
            <rect
              key={`${anchor} ${from}`}
              className={of === 0 ? 'bar-one' : 'bar-two'}
              x={x(from - plot.from)}
              width={Math.max(0, x(to - plot.from) - x(from - plot.from))}
              y={of === 0 ? middle(row) - TICK - 1 : middle(row) + 1}
              height={TICK}
            />
          )),
        )}
        <path className="ticks of-one" d={ticksOf(0)} />
        <path className="ticks of-two" d={ticksOf(1)} />
        {usual !== null && !past && <line className="dotted" x1={x(usual)} x2={x(usual)} y1={0} y2={height} />}
        {stretches.map(
          (stretch, row) =>
            told(row) && (
              <text key={stretch.anchor} className="value" {...placeOf(stretch, value(stretch))} y={middle(row) + 4}>
                {value(stretch)}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}

/** Intervals marked in a stretch: the washed quiet, and the wait before a person wrote again, which is the number
 * stated. */
const gapsOf = ({ washes, notes }: Stretch['plot']): Stretch['plot']['washes'] => [
  ...washes,
  ...notes.flatMap(note => (note.kind === 'apart' ? [{ of: note.of, from: note.at - note.seconds, to: note.at }] : [])),
];
