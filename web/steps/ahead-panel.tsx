import type { ReactNode } from 'react';
import { pathOf } from '../parts/path.ts';
import { useWidth } from '../parts/use-width.ts';
import { steps } from '../words/steps.ts';

const HEIGHT = 220;
const LEFT = 34;
const TOP = 30;
const FOOT = 26;

/** Courses of one person's weeks: a bundle with the step, and the same chances without it. */
export function AheadPanel({
  of,
  withStep,
  without,
  top,
  summary,
}: {
  readonly of: 0 | 1;
  readonly withStep: readonly (readonly number[])[];
  readonly without: readonly (readonly number[])[];
  /** Top of the scale, the same on every panel. */
  readonly top: number;
  readonly summary: string;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const weeks = withStep[0]?.length ?? 0;
  const base = HEIGHT - FOOT;
  const x = (week: number): number => LEFT + ((width - LEFT - 8) * week) / Math.max(1, weeks - 1);
  const y = (value: number): number => base - ((base - TOP) * value) / (top || 1);
  const xs = Array.from({ length: weeks }, (_, week) => x(week));
  const path = (course: readonly number[]): string =>
    pathOf(
      xs,
      course.map(value => (value > top ? Number.NaN : y(value))),
    );
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
        {without.map((course, i) => (
          <path key={i} className="thread without" d={path(course)} />
        ))}
        {withStep.map((course, i) => (
          <path key={i} className={`thread of-${of === 0 ? 'one' : 'two'}`} d={path(course)} />
        ))}
        <text x={LEFT} y={HEIGHT - 6}>
          {steps.forecast.week} 1
        </text>
        <text x={width} y={HEIGHT - 6} textAnchor="end">
          {steps.forecast.week} {weeks}
        </text>
      </svg>
    </div>
  );
}
