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
        {stretches.map((stretch, row) => {
          const { plot } = stretch;
          const y = ROW * (row + 0.5) + 2;
          return (
            <g key={stretch.anchor}>
              <g className="staves">
                <line x1={0} x2={width} y1={y} y2={y} />
              </g>
              {plot.washes.map(({ of, from, to }) => (
                <rect
                  key={from}
                  className={of === 0 ? 'bar-one' : 'bar-two'}
                  x={x(from - plot.from)}
                  width={Math.max(0, x(to - plot.from) - x(from - plot.from))}
                  y={of === 0 ? y - TICK - 1 : y + 1}
                  height={TICK}
                />
              ))}
              <g className="ticks">
                {plot.ticks.map(({ of, at, size }, i) => (
                  <line
                    key={i}
                    className={of === 0 ? 'of-one' : 'of-two'}
                    x1={x(at - plot.from)}
                    x2={x(at - plot.from)}
                    y1={of === 0 ? y - 1 : y + 1}
                    y2={
                      of === 0
                        ? y - 1 - TICK * (plot.each === 'message' ? 1 : size)
                        : y + 1 + TICK * (plot.each === 'message' ? 1 : size)
                    }
                  />
                ))}
              </g>
            </g>
          );
        })}
        {usual !== null && <line className="dotted" x1={x(usual)} x2={x(usual)} y1={0} y2={height} />}
        {stretches.map((stretch, row) => (
          <text key={stretch.anchor} className="value" x={width} y={ROW * (row + 0.5) + 6} textAnchor="end">
            {value(stretch)}
          </text>
        ))}
      </svg>
    </div>
  );
}
