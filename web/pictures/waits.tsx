import { Fragment, type ReactNode } from 'react';
import { useWidth } from '../controls/use-width.ts';
import { useWords } from '../controls/words.tsx';

export interface WaitRow {
  readonly of: 0 | 1;
  readonly label: string;
  /** Seconds, ascending. */
  readonly waits: readonly number[];
  readonly middle: number | null;
}

const FROM = 300;
const TO = 24 * 3600;
const MARKS = [600, 1800, 3600, 3 * 3600, 8 * 3600] as const;
const ROW = 34;

/** Recorded waits as dots on one clock that resolves five minutes and a day, a row for each amount. A stroke marks the
 * median, which the words above state. */
export function Waits({ rows }: { readonly rows: readonly WaitRow[] }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { duration } = useWords();
  const left = 8;
  const x = (seconds: number): number =>
    left + ((width - 2 * left) * Math.log(Math.min(TO, Math.max(FROM, seconds)) / FROM)) / Math.log(TO / FROM);
  const marks = MARKS.filter((_, k) => width > 420 || k % 2 === 1);
  const lines = (height: number): ReactNode =>
    marks.map(mark => <line key={mark} className="staff" x1={x(mark)} x2={x(mark)} y1={0} y2={height} />);
  return (
    <div ref={ref} className="waits">
      {rows.map(({ of, label, waits, middle }) => (
        <Fragment key={label}>
          <p>{label}</p>
          <svg className="score" width={width} height={ROW} aria-hidden="true">
            {lines(ROW)}
            <g className={of === 0 ? 'of-one' : 'of-two'}>
              <line className="staff" x1={0} x2={width} y1={ROW / 2} y2={ROW / 2} />
              {waits.map((seconds, k) => (
                <circle key={k} cx={x(seconds)} cy={ROW / 2 + 5 * ((k % 3) - 1)} r={3.2} />
              ))}
              {middle !== null && (
                <line className="at" x1={x(middle)} x2={x(middle)} y1={ROW / 2 - 13} y2={ROW / 2 + 13} />
              )}
            </g>
          </svg>
        </Fragment>
      ))}
      <svg className="score" width={width} height={24} aria-hidden="true">
        {lines(4)}
        {marks.map(mark => (
          <text key={mark} className="clock" x={x(mark)} y={20} textAnchor="middle">
            {duration(mark, 'short')}
          </text>
        ))}
      </svg>
    </div>
  );
}
