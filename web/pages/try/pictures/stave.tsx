import type { ReactNode } from 'react';
import { useWidth } from '../../../controls/use-width.ts';
import { useWords } from '../../../controls/words.tsx';

export type Bar = 'sealed' | 'with' | 'without';
const TOP = 6;
const LINES = 3;
const GAP = 18;
const FOOT = TOP + (LINES - 1) * GAP;

interface Props {
  readonly bars: readonly Bar[];
  readonly now: number | null;
  readonly pairs: boolean;
  /** Marks of each week, each from 0 to 4; null: none. */
  readonly ticks?: readonly (readonly (number | null)[])[];
  readonly says: string;
}

/** The weeks of a plan as bars of a stave: full with the step, blank without, dotted where still hidden. `now`: the
 * running week. `pairs`: a stronger line after every second week. */
export function Stave({ bars, now, pairs, ticks = [], says }: Props): ReactNode {
  const { say } = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const x = (week: number): number => 1 + ((width - 2) * week) / bars.length;
  return (
    <div ref={ref} className="stave">
      <svg
        className="score"
        viewBox={`0 0 ${width} ${FOOT + 26}`}
        width={width}
        height={FOOT + 26}
        role="img"
        aria-label={says}
      >
        {bars.map((bar, week) => (
          <Week
            key={week}
            bar={bar}
            from={x(week)}
            to={x(week + 1)}
            ticks={ticks[week] ?? []}
            number={week + 1}
            here={week === now}
          />
        ))}
        {Array.from({ length: bars.length + 1 }, (_, week) => (
          <line
            key={week}
            className={week === 0 || week === bars.length || (pairs && week % 2 === 0) ? 'bar strong-bar' : 'bar'}
            x1={x(week)}
            x2={x(week)}
            y1={TOP}
            y2={FOOT}
          />
        ))}
        {now !== null && (
          <rect className="now" x={x(now)} y={TOP - 3} width={x(now + 1) - x(now)} height={FOOT - TOP + 6} />
        )}
      </svg>
      {bars.includes('with') && <p className="caption">{say('try-shaded')}</p>}
    </div>
  );
}

interface WeekProps {
  readonly bar: Bar;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly (number | null)[];
  readonly number: number;
  /** True for the running week. */
  readonly here: boolean;
}

/** One week: its bar, its marks and its number. */
function Week({ bar, from, to, ticks, number, here }: WeekProps): ReactNode {
  const x = (k: number): number => from + ((k + 1) * (to - from)) / (ticks.length + 1);
  return (
    <g>
      {bar === 'with' && <rect className="with" x={from} y={TOP} width={to - from} height={FOOT - TOP} />}
      <g className="staves">
        {Array.from({ length: LINES }, (_, line) => TOP + line * GAP).map(y => (
          <line key={y} className={bar === 'sealed' ? 'blank' : ''} x1={from} x2={to} y1={y} y2={y} />
        ))}
      </g>
      {ticks.map(
        (value, k) =>
          value !== null && (
            <line
              key={k}
              className="landed"
              x1={x(k)}
              x2={x(k)}
              y1={FOOT}
              y2={FOOT - 5 - ((FOOT - TOP - 5) * value) / 4}
            />
          ),
      )}
      <text className={here ? 'here clock' : 'clock'} x={(from + to) / 2} y={FOOT + 19} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}
