import type { ReactNode } from 'react';
import { useWidth } from '../../../controls/use-width.ts';
import { Mark } from './mark.tsx';
import { heightIn, LEFT, WeekFrame } from './week-frame.tsx';

const HEIGHT = 210;

interface Props {
  readonly of: 0 | 1;
  readonly weeks: readonly { readonly courses: readonly number[]; readonly came: number | null }[];
  /** Top of the scale, the same on both panels; what lies above it is drawn on its edge. */
  readonly top: number;
  readonly summary: string;
}

/** One person's reaches week by week: the courses of the forecast as rings, what came as a full mark. */
export function ForetoldPanel({ of, weeks, top, summary }: Props): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const step = (width - LEFT) / Math.max(1, weeks.length);
  const x = (week: number): number => LEFT + step * (week + 0.5);
  const height = heightIn(HEIGHT, top);
  const y = (value: number): number => height(Math.min(value, top));
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={summary} height={HEIGHT}>
        <WeekFrame width={width} height={HEIGHT} top={top} weeks={weeks.length} />
        {weeks.map(({ courses, came }, w) => (
          <g key={w}>
            {courses.map((value, k) => (
              <circle key={k} className="could-be faint" cx={x(w)} cy={y(value)} r={2.6} />
            ))}
            {came !== null && <Mark of={of} x={x(w)} y={y(came)} />}
          </g>
        ))}
      </svg>
    </div>
  );
}
