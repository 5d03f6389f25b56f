import { type ReactNode, useContext } from 'react';
import type { Person } from '../../../src/base/index.ts';
import { fitted, type Mirror, onDoubling, textWidth, timesOf } from '../../../src/story/index.ts';
import { Names } from '../../controls/name.tsx';
import { safeName } from '../../controls/safe-text.ts';
import { useWidth } from '../../controls/use-width.ts';
import { useWords } from '../../controls/words.tsx';
import { pathOf } from '../path.ts';
import { BEYOND } from './score.tsx';

const NARROW = 600;
const [BEFORE, AFTER] = [3, 4];
const STEP = 0.1;
const MOST = 20;

/** Fitted rate of one person around a day that brings the other's remembered reaching to twice the usual, relative to
 * the same hours and season. Each thread is one possible course of these weeks. The height is logarithmic, so half and
 * twice lie equally far from the usual. */
export function AfterDay({
  mirror: { pictures, coupling },
  of,
  says,
}: {
  readonly mirror: Mirror;
  readonly of: 0 | 1;
  readonly says: string;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { say } = useWords();
  const names = useContext(Names);
  const { reaching, ofA, ofB } = pictures.response;
  const curves = (of === 0 ? ofA : ofB).slice(0, MOST);
  if (curves.length === 0) return null;
  const narrow = width < NARROW;
  const [type, small] = narrow ? [17, 13] : [18, 14];
  const height = narrow ? 222 : 300;
  const days = Array.from({ length: Math.round((BEFORE + AFTER) / STEP) + 1 }, (_, k) => -BEFORE + k * STEP);
  const threads = curves.map(curve =>
    days.map(day => Math.log(at(reaching, curve, 2 ** memory(day, coupling.lagDays)))),
  );
  const most = Math.max(Math.log(1.5), ...threads.flat().map(Math.abs));
  const x = (day: number): number => (width * (day + BEFORE)) / (BEFORE + AFTER);
  // The side to which it goes has most of the room.
  const size = onDoubling({ pictures, coupling }, of).median;
  const [up, down] = size < 1 ? [0.35 * most, most] : [most, 0.35 * most];
  const one = fitted(say('yours-reaches', { one: { person: of, name: safeName(names[of]) } }), type, width - 4);
  const day = fitted(
    say('yours-after-day', { other: { person: 1 - of, name: safeName(names[1 - of]!) } as Person }),
    small,
    width - 4,
  );
  const label = say('yours-size', { times: timesOf(size) });
  const usual = say('yours-usual');
  const less = size < 1;
  // Before the day nothing but the usual lies there; where that has no room, beyond all threads at the right, which then leave it some.
  const beside = textWidth(label, type) + 22 < x(-1);
  const room = beside ? 0 : type + 6;
  const [top, bottom] = [type + 16 + (less ? 0 : room), height - 2 * small - 14 - (less ? room : 0)];
  const y = (log: number): number => top + ((bottom - top) * (up - Math.max(-down, Math.min(up, log)))) / (up + down);
  const middle = days.map(day => memory(day, coupling.lagDays) * Math.log(size));
  /** The outermost of all threads under a label that ends at the right, upward or downward. */
  const edge = (text: string, letters: number, downward: boolean): number => {
    const from = width - textWidth(text, letters) - 12;
    const under = threads.flatMap(thread => thread.filter((_, k) => x(days[k]!) >= from).map(y));
    return downward ? Math.max(y(0), ...under) : Math.min(y(0), ...under);
  };
  const low = y(Math.log(size));
  const labelY = beside
    ? (less ? Math.max(low, y(0) + type + 4) : Math.min(low, y(0) - 12)) + 0.3 * type
    : edge(label, type, less) + (less ? type + 8 : -10);
  const labelX = width - textWidth(label, type) - 2;
  const usualY = edge(usual, small, !less) + (less ? -7 : small + 5);
  return (
    <div ref={ref}>
      <svg
        className={narrow ? 'score narrow after-day' : 'score after-day'}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={says}
      >
        <rect
          className={of === 0 ? 'day of-two' : 'day of-one'}
          x={x(-1)}
          width={x(0) - x(-1)}
          y={top - (less ? 0 : room)}
          height={bottom - top + room}
        />
        <g className={of === 0 ? 'of-one' : 'of-two'}>
          {threads.map((thread, k) => (
            <path key={k} d={pathOf(days.map(x), thread.map(y))} />
          ))}
          <path className="middle" d={pathOf(days.map(x), middle.map(y))} />
        </g>
        <path className="dotted" d={`M${-BEYOND} ${y(0)}H${width + BEYOND}`} />
        <path
          className="leader"
          d={
            beside
              ? `M${x(-1) - 8} ${labelY - 0.3 * type}L${x(0) - 5} ${low}`
              : `M${labelX - 6} ${labelY - 0.3 * type}L${x(0) + 5} ${low}`
          }
        />
        <circle className={of === 0 ? 'low of-one' : 'low of-two'} cx={x(0)} cy={low} r={4} />
        <text className={`name ${of === 0 ? 'of-one' : 'of-two'}`} x={2} y={type} fontSize={type}>
          {one}
        </text>
        <text className="clock" x={width - 2} y={usualY} textAnchor="end" fontSize={small}>
          {usual}
        </text>
        <text
          className="wash"
          x={beside ? x(-1) - 12 : labelX}
          y={labelY}
          textAnchor={beside ? 'end' : 'start'}
          fontSize={type}
        >
          {label}
        </text>
        <Days day={day} width={width} height={height} small={small} middle={x(-0.5)} />
      </svg>
    </div>
  );
}

/** The words below the picture: what the day is, and how far the days go. */
function Days({
  day,
  width,
  height,
  small,
  middle,
}: {
  readonly day: string;
  readonly width: number;
  readonly height: number;
  /** Size of the type. */
  readonly small: number;
  /** Middle of the day. */
  readonly middle: number;
}): ReactNode {
  const { say } = useWords();
  const wideDay = textWidth(day, small);
  return (
    <>
      <text
        className="clock"
        x={Math.min(width - wideDay / 2 - 2, Math.max(wideDay / 2 + 2, middle))}
        y={height - small - 8}
        textAnchor="middle"
        fontSize={small}
      >
        {day}
      </text>
      <text className="clock" x={2} y={height - 5} fontSize={small}>
        {say('yours-days-before', { days: BEFORE })}
      </text>
      <text className="clock" x={width - 2} y={height - 5} textAnchor="end" fontSize={small}>
        {say('yours-days-after', { days: AFTER })}
      </text>
    </>
  );
}

/** Share of a doubling in memory: it builds up over the day that ends at 0, then fades as in the fit. */
const memory = (day: number, lagDays: number): number => (day < 0 ? Math.max(0, day + 1) : Math.exp(-day / lagDays));

/** A curve at one amount of reaching, between its places by logarithm. */
function at(grid: readonly number[], curve: readonly number[], amount: number): number {
  const next = grid.findIndex(value => value >= amount);
  if (next <= 0) return curve[0]!;
  const [a, b] = [grid[next - 1]!, grid[next]!];
  const part = Math.log(amount / a) / Math.log(b / a);
  return curve[next - 1]! * (curve[next]! / curve[next - 1]!) ** part;
}
