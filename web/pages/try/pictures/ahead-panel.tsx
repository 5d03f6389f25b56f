import type { ReactNode } from 'react';
import { pathOf } from '../../../pictures/path.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { heightIn, LEFT, WeekFrame } from './week-frame.tsx';

const HEIGHT = 220;

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
  const x = (week: number): number => LEFT + ((width - LEFT - 8) * week) / Math.max(1, weeks - 1);
  const y = heightIn(HEIGHT, top);
  const xs = Array.from({ length: weeks }, (_, week) => x(week));
  const path = (course: readonly number[]): string =>
    pathOf(
      xs,
      course.map(value => (value > top ? Number.NaN : y(value))),
    );
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={summary} height={HEIGHT}>
        <WeekFrame width={width} height={HEIGHT} top={top} weeks={weeks} />
        {without.map((course, i) => (
          <path key={i} className="thread without" d={path(course)} />
        ))}
        {withStep.map((course, i) => (
          <path key={i} className={`thread of-${of === 0 ? 'one' : 'two'}`} d={path(course)} />
        ))}
      </svg>
    </div>
  );
}
