import { type ReactNode, useContext } from 'react';
import { fitted, plainly, type Statement } from '../../../src/story/index.ts';
import { Names } from '../../controls/name.tsx';
import { safeName } from '../../controls/safe-text.ts';
import { useWidth } from '../../controls/use-width.ts';
import { useWords } from '../../controls/words.tsx';

const NARROW = 600;
const ROW = 58;

/** Reaches of one person after the other's quiet days and after days of reaching out: one line a day or a week, one
 * tick each. */
export function PaceTicks({
  statement: { of, told, per },
  amount,
  says,
}: {
  readonly statement: Statement;
  /** Amount that the sentence states; the other end is shown beside it. */
  readonly amount: number;
  readonly says: string;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { say } = useWords();
  const names = useContext(Names);
  const narrow = width < NARROW;
  const [type, small] = narrow ? [17, 13] : [18, 14];
  const ends = [0, amount === 0 ? 2 : amount] as const;
  const rows = ends.flatMap(which => {
    const { middle } = told[which]!;
    return middle === null ? [] : [{ which, count: plainly.count(middle, per) }];
  });
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const height = type + 18 + ROW * rows.length;
  const figure = 40;
  const left = 8;
  // The longer row has the whole line.
  const apart = (width - figure - left) / most;
  return (
    <div ref={ref}>
      <svg
        className={narrow ? 'score narrow pace-ticks' : 'score pace-ticks'}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={says}
      >
        <text className={`name ${of === 0 ? 'of-one' : 'of-two'}`} x={2} y={type} fontSize={type}>
          {fitted(say('yours-pace-lead', { one: { person: of, name: safeName(names[of]) }, per }), type, width - 4)}
        </text>
        {rows.map(({ which, count }, row) => {
          const y = type + 20 + ROW * row + 30;
          return (
            <g key={which}>
              <text className="clock" x={2} y={y - 25} fontSize={small}>
                {say('yours-pace-after', { days: say('yours-days', { which }) })}
              </text>
              <path className="stave" d={`M0 ${y}H${width - figure}`} />
              <path
                className={`ticks ${of === 0 ? 'of-one' : 'of-two'}`}
                d={Array.from({ length: count }, (_, k) => `M${left + apart * (k + 0.5)} ${y - 1}v-16`).join('')}
              />
              <text className="here" x={width - 4} y={y} textAnchor="end" fontSize={type}>
                {count}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
