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
          <g key={week}>
            {bar === 'with' && (
              <rect className="with" x={x(week)} y={TOP} width={x(week + 1) - x(week)} height={FOOT - TOP} />
            )}
            <g className="staves">
              {Array.from({ length: LINES }, (_, line) => (
                <line
                  key={line}
                  className={bar === 'sealed' ? 'blank' : ''}
                  x1={x(week)}
                  x2={x(week + 1)}
                  y1={TOP + line * GAP}
                  y2={TOP + line * GAP}
                />
              ))}
            </g>
            {(ticks[week] ?? []).map(
              (value, k, all) =>
                value !== null && (
                  <line
                    key={k}
                    className="landed"
                    x1={x(week) + ((k + 1) * (x(week + 1) - x(week))) / (all.length + 1)}
                    x2={x(week) + ((k + 1) * (x(week + 1) - x(week))) / (all.length + 1)}
                    y1={FOOT}
                    y2={FOOT - 5 - ((FOOT - TOP - 5) * value) / 4}
                  />
                ),
            )}
            <text
              className={week === now ? 'here clock' : 'clock'}
              x={(x(week) + x(week + 1)) / 2}
              y={FOOT + 19}
              textAnchor="middle"
            >
              {week + 1}
            </text>
          </g>
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
