import { type ReactNode, useContext } from 'react';
import { wallOn } from '../../src/base/index.ts';
import { type Mirror, secondsOf } from '../../src/story/index.ts';
import { Names } from '../controls/name.tsx';
import { nameWithin } from '../controls/safe-text.ts';
import { useWidth } from '../controls/use-width.ts';
import { useWords } from '../controls/words.tsx';
import { monthsBetween } from './months.ts';

const HEIGHT = 234;
const TOP = 30;
const BOTTOM = 186;
/** Half the longest name of a month, px. */
const HALF = 38;

/** Half is of neither: exchanging the two leaves its colour as it is. */
const hueOf = (shareOfFirst: number): string =>
  shareOfFirst === 0.5 ? 'of-neither' : shareOfFirst > 0.5 ? 'of-one' : 'of-two';

/** Share of unprompted turns, as a band about the middle line: up for the first person, down for the second. Turning
 * points are named. Exchanging the two mirrors it about the line. */
export function Lean({ mirror, says }: { readonly mirror: Mirror; readonly says: string }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { say, date } = useWords();
  const names = useContext(Names);
  const { clock, roles, turningPoints } = mirror;
  const seconds = (iso: string): number => wallOn(clock, secondsOf(iso));
  const first = roles[0];
  const last = roles.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = seconds(first.from);
  const to = seconds(last.to);
  const x = (at: number): number => 2 + ((width - 4) * (at - from)) / (to - from);
  const y = (share: number): number => BOTTOM - (BOTTOM - TOP) * share;
  // A month is named where its name has room within the picture.
  const months = monthsBetween(from, to, Math.max(2, Math.floor(width / 100))).filter(
    at => x(at) > HALF && x(at) < width - HALF,
  );
  return (
    <div ref={ref}>
      <svg
        className="score lean"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={says}
      >
        {roles.map(role => (
          <g key={role.from}>
            <rect
              className="band"
              x={x(seconds(role.from)) + 1}
              width={Math.max(1, x(seconds(role.to)) - x(seconds(role.from)) - 2)}
              y={y(role.reachingShareA.high80)}
              height={Math.max(3, y(role.reachingShareA.low80) - y(role.reachingShareA.high80))}
              rx={3}
            />
            <line
              className={hueOf(role.reachingShareA.median)}
              x1={x(seconds(role.from)) + 3}
              x2={x(seconds(role.to)) - 3}
              y1={y(role.reachingShareA.median)}
              y2={y(role.reachingShareA.median)}
            />
          </g>
        ))}
        <line className="middle" x1={0} x2={width} y1={y(0.5)} y2={y(0.5)} />
        <text className="name of-one" x={4} y={18}>
          {nameWithin(names[0], width - 8, 18)}
        </text>
        <text className="name of-two" x={4} y={BOTTOM + 28}>
          {nameWithin(names[1], width - 8, 18)}
        </text>
        {months.map(at => (
          <g key={at}>
            <line className="middle" x1={x(at)} x2={x(at)} y1={y(0.5)} y2={y(0.5) + 5} />
            <text className="clock" x={x(at)} y={HEIGHT - 4} textAnchor="middle">
              {date(at, to - from > 500 * 86_400 ? 'month-short' : 'month-name')}
            </text>
          </g>
        ))}
        {turningPoints.map(turn => {
          const at = x(seconds(turn.at));
          const right = at > width * 0.6;
          return (
            <g key={turn.at}>
              <line className="dotted" x1={at} x2={at} y1={TOP} y2={BOTTOM} />
              <text className="note" x={right ? at - 6 : at + 6} y={TOP - 4} textAnchor={right ? 'end' : 'start'}>
                {say('yours-turn-here', { when: seconds(turn.at) })}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
