import type { ReactNode } from 'react';
import { onClock } from '../../../../src/base/index.ts';
import { type Check, type Plan, weekEdges } from '../../../../src/moves/index.ts';
import type { Weekly } from '../../../worker/session/steps.ts';
import { highest, pathOf } from '../../../pictures/path.ts';
import { nameWithin } from '../../../controls/safe-text.ts';
import { niceTop } from '../../../pictures/trajectories.tsx';
import { useWidth } from '../../../controls/use-width.ts';
import { useWords } from '../../../controls/words.tsx';
import { Mark } from './mark.tsx';
import { namesOnPage, type PairOnPage, sideOf } from '../pair.ts';

const HEIGHT = 260;
const LEFT = 34;
const TOP = 58;

interface Props {
  readonly pair: PairOnPage;
  readonly plan: Plan;
  readonly weeks: Extract<Check, { readonly state: 'done' }>['weeks'];
  readonly weekly: readonly Weekly[];
  readonly unit: string;
}

/** The weeks before and the weeks of a try, one mark a week for each person; weeks with the step lie on a wash. */
export function WeeksPicture({ pair, plan, weeks, weekly, unit }: Props): ReactNode {
  const { say, date, number } = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const names = namesOnPage(pair);
  const before = weekly[0]?.before.length ?? 0;
  const count = before + weeks.length;
  const base = HEIGHT - 26;
  const step = (width - LEFT) / Math.max(1, count);
  const x = (week: number): number => LEFT + step * (week + 0.5);
  const values = weekly.map(row => [...row.before, ...row.during]);
  const max = niceTop(highest(values.map(row => row.filter(value => Number.isFinite(value)))));
  const y = (value: number): number => base - ((base - TOP) * value) / max;
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={say('came-weeks')} height={HEIGHT}>
        {weeks.map(({ from, withMove }, w) =>
          withMove ? (
            <rect
              key={from}
              className="step-week"
              x={x(before + w) - step / 2}
              y={TOP - 20}
              width={step}
              height={base - TOP + 20}
            />
          ) : null,
        )}
        <line className="guide" x1={x(before) - step / 2} x2={x(before) - step / 2} y1={TOP - 24} y2={base} />
        <text x={LEFT} y={12}>
          {unit}
        </text>
        <text className="move" x={x(before) - step / 2 + 6} y={TOP - 26}>
          {say('came-begins')}
        </text>
        <line className="axis" x1={LEFT} x2={width} y1={base} y2={base} />
        <text x={LEFT - 8} y={base} textAnchor="end">
          0
        </text>
        <text x={LEFT - 8} y={y(max) + 4} textAnchor="end">
          {number(max)}
        </text>
        {weekly.map(({ of }, i) => {
          const side = of === 'both' ? null : sideOf(pair, of);
          const name = side === null ? '' : nameWithin(names[side], width - 60, 15);
          return (
            <Course key={of} side={side} row={values[i]!} x={x} y={y} name={name} at={labelHeight(values, i, y)} />
          );
        })}
        <text x={LEFT} y={HEIGHT - 6}>
          {date(onClock(weekEdges(plan, -before, 0)[0]!, plan.zone))}
        </text>
        <text x={width} y={HEIGHT - 6} textAnchor="end">
          {date(onClock(weeks.at(-1)?.from ?? plan.start, plan.zone))}
        </text>
      </svg>
    </div>
  );
}

interface CourseProps {
  /** Null: the number is of both. */
  readonly side: 0 | 1 | null;
  readonly row: readonly number[];
  readonly x: (week: number) => number;
  readonly y: (value: number) => number;
  readonly name: string;
  /** Height of the name. */
  readonly at: number;
}

/** One person's weeks, or those of both: a line, a mark a week, and the name. */
function Course({ side, row, x, y, name, at }: CourseProps): ReactNode {
  const hue = side === 0 ? 'one' : 'two';
  const xs = row.map((_, w) => x(w));
  return (
    <g>
      <path className={`thread middle ${side === null ? 'course' : `of-${hue}`}`} d={pathOf(xs, row.map(y))} />
      {row.map((value, w) =>
        Number.isFinite(value) ? (
          side === null ? (
            <circle key={w} className="walker" cx={x(w)} cy={y(value)} r={3.5} />
          ) : (
            <Mark key={w} of={side} x={x(w)} y={y(value)} />
          )
        ) : null,
      )}
      {side !== null && row.some(Number.isFinite) && (
        <text className={`label fill-${hue}`} x={LEFT + 4} y={at}>
          {name}
        </text>
      )}
    </g>
  );
}

/** The higher line is labelled above its first weeks, the lower one below them. */
function labelHeight(values: readonly (readonly number[])[], i: number, y: (value: number) => number): number {
  const early = values.map(row => {
    const known = row.filter(value => Number.isFinite(value)).slice(0, 4);
    return known.length === 0
      ? { low: 0, high: 0, mean: 0 }
      : {
          low: Math.min(...known),
          high: Math.max(...known),
          mean: known.reduce((sum, v) => sum + v, 0) / known.length,
        };
  });
  const own = early[i]!;
  const upper = early.every((other, k) => k === i || own.mean > other.mean || (own.mean === other.mean && i < k));
  return upper ? Math.max(TOP - 6, y(own.high) - 10) : Math.min(HEIGHT - 32, y(own.low) + 20);
}
