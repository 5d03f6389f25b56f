import { memo, type ReactNode } from 'react';
import type { Pair, Person } from '../../../../src/base/index.ts';
import type { DayScore } from './day-score.ts';
import { LINE } from './day-score.ts';

export const HUES = ['of-one', 'of-two'] as const;

/** Two staves from edge to edge, with a mark and a name each. */
export function DayPicture({
  score,
  width,
  people,
  says,
  gap = null,
  margin,
  away = 24,
  last = false,
  kind = '',
  children,
}: {
  readonly score: DayScore;
  readonly width: number;
  readonly people: Pair<Person>;
  readonly says: string;
  /** Position of a break in time, px from the left. */
  readonly gap?: number | null;
  readonly margin: number;
  /** Between a stave and its name, px. */
  readonly away?: number;
  /** True if the names stand at the end, where a hand would cover them at the beginning. */
  readonly last?: boolean;
  readonly kind?: string;
  readonly children?: ReactNode;
}): ReactNode {
  const { base, height } = score;
  return (
    <svg
      className={`score days ${kind}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={says}
    >
      <g className="staves">
        {score.staves.map(y => (
          <line key={y} x1={0} x2={width} y1={y} y2={y} />
        ))}
      </g>
      {HUES.map((hue, of) => (
        <g key={hue} className={hue}>
          <path className="woven" d={score.woven[of]} />
          <path className="open" d={score.open[of]} />
          <path className="day" d={score.ticks[of]} />
        </g>
      ))}
      {gap !== null && <rect className="gap" x={gap - 7} y={0} width={14} height={height} />}
      {children}
      <Named
        of={0}
        x={last ? width - margin : margin}
        y={base[0] - 2 * LINE - away}
        last={last}
        name={people[0].name}
      />
      <Named
        of={1}
        x={last ? width - margin : margin}
        y={base[1] + 2 * LINE + 12 + away}
        last={last}
        name={people[1].name}
      />
    </svg>
  );
}

/** A person's mark, a full dot or an open ring, and their name. */
const Named = memo(
  ({
    of,
    x,
    y,
    last,
    name,
  }: {
    readonly of: 0 | 1;
    readonly x: number;
    readonly y: number;
    readonly last: boolean;
    readonly name: string;
  }): ReactNode => (
    <g className={HUES[of]}>
      <circle className={of === 0 ? 'mark full' : 'mark'} cx={last ? x - 5 : x + 5} cy={y - 6} r={4.5} />
      <text className={`name ${HUES[of]}`} x={last ? x - 18 : x + 18} y={y} textAnchor={last ? 'end' : undefined}>
        {name}
      </text>
    </g>
  ),
);
