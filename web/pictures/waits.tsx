import type { ReactNode } from 'react';
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
const ROW = 62;

/** Real waits as dots on one clock that tells five minutes from a day, a row for each amount; the middle is a stroke. */
export function Waits({ rows, says }: { readonly rows: readonly WaitRow[]; readonly says: string }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { duration } = useWords();
  const left = 8;
  const x = (seconds: number): number =>
    left + ((width - 2 * left) * Math.log(Math.min(TO, Math.max(FROM, seconds)) / FROM)) / Math.log(TO / FROM);
  const height = ROW * rows.length + 22;
  return (
    <div ref={ref}>
      <svg
        className="score waits"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={says}
      >
        {MARKS.filter((_, k) => width > 420 || k % 2 === 1).map(mark => (
          <g key={mark}>
            <line className="staff" x1={x(mark)} x2={x(mark)} y1={4} y2={ROW * rows.length} />
            <text className="clock" x={x(mark)} y={height - 4} textAnchor="middle">
              {duration(mark, 'short')}
            </text>
          </g>
        ))}
        {rows.map(({ of, label, waits, middle }, row) => {
          const y = ROW * row + 40;
          return (
            <g key={label} className={of === 0 ? 'of-one' : 'of-two'}>
              <text className="note" x={left} y={y - 20}>
                {label}
              </text>
              <line className="staff" x1={0} x2={width} y1={y} y2={y} />
              {waits.map((seconds, k) => (
                <circle key={k} cx={x(seconds)} cy={y + 5 * ((k % 3) - 1)} r={3.2} />
              ))}
              {middle !== null && <line className="at" x1={x(middle)} x2={x(middle)} y1={y - 13} y2={y + 13} />}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
