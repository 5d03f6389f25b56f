import { type ReactNode, useContext, useId } from 'react';
import { type BandsPlot, textWidth } from '../../src/story/index.ts';
import { Names } from '../controls/name.tsx';
import { nameWithin, safeName } from '../controls/safe-text.ts';
import { useWidth } from '../controls/use-width.ts';
import { useWords } from '../controls/words.tsx';
import { monthsBetween } from './months.ts';
import { pathOf } from './path.ts';

type Band = BandsPlot['people'][0];

const PANEL = 168;
const HEAD = 30;
const FOOT = 24;
/** Sizes of the type: a name, a note, and a count, px. */
const [NAME, NOTE, CLOCK] = [18, 17, 13];
const LEFT = 34;
const WEEK_SECONDS = 604_800;

/** Two people as bands, one above the other on one scale. Arrivals from the other run through each as a thread, week by
 * week. An informed edge is a dark line; the band fades towards an uninformed one. */
export function Bands({
  bands: { people, top },
  times,
  unit,
  says,
}: {
  readonly bands: BandsPlot;
  /** Reaches per unit of closeness, in `unit`. */
  readonly times: number;
  /** Unit of the upward axis for one person, by a name as long as there is room. */
  readonly unit: (of: 0 | 1, name: string) => string;
  /** Description of the picture in words. */
  readonly says: string;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { date } = useWords();
  const ends = people.flatMap(({ thread: { t } }) => t);
  const from = Math.min(...ends) - WEEK_SECONDS;
  const to = Math.max(...ends);
  const x = (at: number): number => LEFT + ((width - LEFT - 2) * (at - from)) / (to - from || 1);
  const height = 2 * PANEL + FOOT;
  return (
    <div ref={ref}>
      <svg
        className="score bands"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={says}
      >
        {([0, 1] as const).map(of => (
          <Panel key={of} of={of} band={people[of]} top={top} times={times} unit={unit} x={x} width={width} />
        ))}
        {monthsBetween(from, to, Math.max(2, Math.floor(width / 100))).map(at => (
          <text key={at} className="clock" x={x(at)} y={height - 6}>
            {date(at, to - from > 500 * 86_400 ? 'month-short' : 'month-name')}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** One person's band, drawn from the panel's own top: in the other place it is the same to the letter. */
function Panel({
  of,
  band: { need, room, thread },
  top,
  times,
  unit,
  x,
  width,
}: {
  readonly of: 0 | 1;
  readonly band: Band;
  readonly top: number;
  readonly times: number;
  readonly unit: (of: 0 | 1, name: string) => string;
  readonly x: (at: number) => number;
  readonly width: number;
}): ReactNode {
  const { say, number } = useWords();
  const names = useContext(Names);
  const id = useId();
  const base = PANEL - 8;
  const y = (closeness: number): number => Math.max(HEAD, base - ((base - HEAD) * closeness) / (top || 1));
  const [own, others] = of === 0 ? (['of-one', 'of-two'] as const) : (['of-two', 'of-one'] as const);
  const low = need.touched ? need.at : null;
  const high = room.touched ? room.at : null;
  const edges = [
    { at: low, word: say('theory-edge-need'), below: true },
    { at: high, word: say('theory-edge-room'), below: false },
  ];
  const ceiling = high === null ? HEAD : y(high.median);
  const floor = low === null ? base : y(low.median);
  const { xs, felt, ends } = drawn(thread, x, y);
  const from = of === 0 ? 1 : 0;
  // The unit gets the room that the name leaves on their line, and two thirds at least.
  const across = width - LEFT - 16;
  const left = Math.max((2 * across) / 3, across - textWidth(safeName(names[of]), NAME));
  const counted = unit(from, nameWithin(names[from], left - textWidth(unit(from, ''), CLOCK), CLOCK));
  return (
    <g transform={`translate(0 ${of * PANEL})`}>
      <linearGradient id={id} x1={0} x2={0} y1={0} y2={1}>
        <stop className={own} offset="0" stopOpacity={high === null ? 0 : 1} />
        <stop className={own} offset="1" stopOpacity={low === null ? 0 : 1} />
      </linearGradient>
      {(low !== null || high !== null) && (
        <rect
          className="band"
          fill={`url(#${id})`}
          x={LEFT}
          width={width - LEFT - 2}
          y={ceiling}
          height={Math.max(2, floor - ceiling)}
        />
      )}
      <line className="base" x1={LEFT} x2={width - 2} y1={base} y2={base} />
      <text className="clock" x={LEFT - 7} y={base + 4} textAnchor="end">
        0
      </text>
      <text className="clock" x={LEFT - 7} y={y(top) + 5} textAnchor="end">
        {number(top * times, { maximumFractionDigits: top * times < 10 ? 1 : 0 })}
      </text>
      <path className={`within ${others}`} d={ends} />
      <path className={`felt ${others}`} d={pathOf(xs, felt)} />
      {edges.map(({ at, word, below }) => {
        if (at === null) return null;
        const line = below ? Math.min(base - 4, y(at.low80) + 15) : Math.max(HEAD - 4, y(at.high80) - 5);
        return (
          <g key={word}>
            <rect
              className={`range ${own}`}
              x={LEFT}
              width={width - LEFT - 2}
              y={y(at.high80)}
              height={Math.max(1, y(at.low80) - y(at.high80))}
            />
            <line className={`edge ${own}`} x1={LEFT} x2={width - 2} y1={y(at.median)} y2={y(at.median)} />
            <text className="note" x={endOf(word, line, { xs, felt, width })} y={line} textAnchor="end">
              {word}
            </text>
          </g>
        );
      })}
      <text className={`name ${own}`} x={LEFT} y={18}>
        {nameWithin(names[of], across - textWidth(counted, CLOCK), NAME)}
      </text>
      <text className="clock" x={width - 4} y={18} textAnchor="end">
        {counted}
      </text>
    </g>
  );
}

/** The right end of a word on this line: as far right as it crosses least of the thread. */
function endOf(
  word: string,
  line: number,
  { xs, felt, width }: Pick<ReturnType<typeof drawn>, 'xs' | 'felt'> & { readonly width: number },
): number {
  const wide = textWidth(word, NOTE);
  const room = Math.max(0, width - 6 - LEFT - 6 - wide);
  const crossed = (end: number): number =>
    xs.filter((at, i) => at > end - wide - 4 && at < end + 4 && felt[i]! > line - 18 && felt[i]! < line + 6).length;
  const places = Array.from({ length: 13 }, (_, k) => width - 6 - (room * k) / 12);
  return places.reduce((best, end) => (crossed(end) < crossed(best) ? end : best));
}

/** The thread, lifted where a week has no record, and the shape between its lowest and highest tenth. */
function drawn({ t, felt, low, high }: Band['thread'], x: (at: number) => number, y: (closeness: number) => number) {
  const xs: number[] = [];
  const ys: number[] = [];
  let ends = '';
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 1)
      ends += `${pathOf(
        [...run, ...run.toReversed()].map(i => x(t[i]! - WEEK_SECONDS / 2)),
        [...run.map(i => y(high[i]!)), ...run.toReversed().map(i => y(low[i]!))],
      )}Z`;
    run = [];
  };
  t.forEach((at, i) => {
    if (i > 0 && at - t[i - 1]! > 1.5 * WEEK_SECONDS) {
      xs.push(x(at));
      ys.push(Number.NaN);
      close();
    }
    xs.push(x(at - WEEK_SECONDS / 2));
    ys.push(y(felt[i]!));
    run.push(i);
  });
  close();
  return { xs, felt: ys, ends };
}
