import type { ReactNode } from 'react';
import type { Ranged } from '../../src/moves/index.ts';
import { useWidth } from '../parts/use-width.ts';
import { steps } from '../words/steps.ts';
import { Mark } from './mark.tsx';

const HEIGHT = 210;
const LEFT = 34;
const TOP = 30;

/** One person's reaches week by week: the courses of the forecast as rings, what came as a full mark. */
export function ForetoldPanel({
  of,
  weeks,
  top,
  summary,
}: {
  readonly of: 0 | 1;
  readonly weeks: readonly { readonly courses: readonly number[]; readonly came: Ranged['came'] }[];
  /** Top of the scale, the same on both panels; what lies above it is drawn on its edge. */
  readonly top: number;
  readonly summary: string;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const base = HEIGHT - 26;
  const step = (width - LEFT) / Math.max(1, weeks.length);
  const x = (week: number): number => LEFT + step * (week + 0.5);
  const y = (value: number): number => base - ((base - TOP) * Math.min(value, top)) / (top || 1);
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={summary} height={HEIGHT}>
        <text x={LEFT} y={12}>
          {steps.forecast.unit}
        </text>
        <line className="axis" x1={LEFT} x2={width} y1={base} y2={base} />
        <text x={LEFT - 8} y={base} textAnchor="end">
          0
        </text>
        <text x={LEFT - 8} y={y(top) + 4} textAnchor="end">
          {top}
        </text>
        {weeks.map(({ courses, came }, w) => (
          <g key={w}>
            {courses.map((value, k) => (
              <circle key={k} className="could-be faint" cx={x(w)} cy={y(value)} r={2.6} />
            ))}
            {came !== null && <Mark of={of} x={x(w)} y={y(came)} />}
          </g>
        ))}
        <text x={LEFT} y={HEIGHT - 6}>
          {steps.forecast.week} 1
        </text>
        <text x={width} y={HEIGHT - 6} textAnchor="end">
          {steps.forecast.week} {weeks.length}
        </text>
      </svg>
    </div>
  );
}
