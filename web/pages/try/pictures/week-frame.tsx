import type { ReactNode } from 'react';
import { useWords } from '../../../controls/words.tsx';

/** Room at the left for numbers. */
export const LEFT = 34;
const TOP = 30;
const FOOT = 26;

/** Height of a value over the foot of a picture so high, on a scale from 0 to `top`. */
export const heightIn =
  (height: number, top: number) =>
  (value: number): number =>
    height - FOOT - ((height - FOOT - TOP) * value) / (top || 1);

interface Props {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly weeks: number;
}

/** Axis and numbers of a picture of reaches by week. */
export function WeekFrame({ width, height, top, weeks }: Props): ReactNode {
  const { say, number } = useWords();
  const y = heightIn(height, top);
  return (
    <>
      <text x={LEFT} y={12}>
        {say('came-unit-reaches')}
      </text>
      <line className="axis" x1={LEFT} x2={width} y1={y(0)} y2={y(0)} />
      <text x={LEFT - 8} y={y(0)} textAnchor="end">
        0
      </text>
      <text x={LEFT - 8} y={y(top) + 4} textAnchor="end">
        {number(top)}
      </text>
      <text x={LEFT} y={height - 6}>
        {say('came-week-number', { week: 1 })}
      </text>
      <text x={width} y={height - 6} textAnchor="end">
        {say('came-week-number', { week: weeks })}
      </text>
    </>
  );
}
