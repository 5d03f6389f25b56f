import type { ReactNode } from 'react';
import type { Stretch } from '../../../src/story/index.ts';
import { useWidth } from '../../controls/use-width.ts';

const ROW = 17;
const TICK = 5;
const MARGIN = 4;

/** More stretches beneath the typical one, each a line: aligned with it, at its scale, ticks above and below, the gap a bar on
 * the side of the one who is quiet. `value` words what is labelled; `usual` is a place on the scale, seconds from the begin. */
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
  // They stand in order: the shortest, the middle one and the longest tell how long the others are.
  const told = (row: number): boolean => [0, (stretches.length - 1) >> 1, stretches.length - 1].includes(row);
  const middle = (row: number): number => ROW * (row + 0.5) + 2;
  // One mark a person for all lines: hundreds of ticks cost as much as one.
  const ticksOf = (who: 0 | 1): string =>
    stretches
      .flatMap(({ plot }, row) =>
        plot.ticks
          .filter(({ of }) => of === who)
          .map(({ at, size }) => {
            const [out, tall] = [who === 0 ? -1 : 1, plot.each === 'message' ? TICK : TICK * size];
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
          plot.washes.map(({ of, from, to }) => (
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
        {usual !== null && <line className="dotted" x1={x(usual)} x2={x(usual)} y1={0} y2={height} />}
        {stretches.map(
          (stretch, row) =>
            told(row) && (
              <text key={stretch.anchor} className="value" x={width} y={middle(row) + 4} textAnchor="end">
                {value(stretch)}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}
