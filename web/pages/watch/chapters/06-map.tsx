import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import {
  CALM_START,
  type Course,
  equationToMathML,
  type Dyad,
  pairState,
  personEquations,
  simulate,
} from '../../../../src/model/index.ts';
import { BandSliders } from '../band-sliders.tsx';
import { useStill } from '../../../controls/use-still.ts';
import { MathOf } from '../../../pictures/math.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import { pathOf } from '../../../pictures/path.ts';
import { Numbers } from '../../../controls/table.tsx';
import { fixed } from '../../../controls/say.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { OnTheMap } from './on-the-map.tsx';
import { peopleOf } from './model/people.ts';
import type { ChapterProps } from './model/props.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { niceTop } from '../../../pictures/trajectories.tsx';
import { reachingOf } from './model/ensemble.ts';
import { useFragmentNumber } from './model/fragment.ts';
import { couple, coupleWith, type End, endsAs, NEED, ROOM } from './model/ranges.ts';

const CELLS = 24;
const [one, other] = peopleOf(couple);

/** For readers who want to see where courses go: the phase portrait, and the map of which pairs end where. */
export function MapPage(props: ChapterProps): ReactNode {
  const [need, setNeed] = useFragmentNumber('misses', couple.pair.a.need, NEED);
  const [room, setRoom] = useFragmentNumber('room', couple.pair.b.room, ROOM);
  const pair = useMemo(() => coupleWith(need, room), [need, room]);
  const { say } = useWords();
  return (
    <>
      <Names value={couple.names}>
        <h1 tabIndex={-1}>{say('chapters-map')}</h1>
        <p className="lead">
          <Said id="chapters-map-lead" args={{ one, other }} />
        </p>
        <Portrait pair={pair} />
        <BandSliders people={[one, other]} need={need} room={room} setNeed={setNeed} setRoom={setRoom} />
        <h2>{say('chapters-map-pairs')}</h2>
        <p>{say('chapters-map-pairs-lead')}</p>
        <Basin need={need} room={room} />
      </Names>
      {props.open && props.state.analysis.mirror !== null && <OnTheMap {...props} />}
      <Equations />
    </>
  );
}

/** The page of equations that is computed, printed by the model itself. */
function Equations(): ReactNode {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('chapters-map-equations')}</h2>
      <p>{say('chapters-map-equations-lead')}</p>
      <details className="broad">
        <summary>{say('chapters-map-all')}</summary>
        {/* A long line scrolls within itself, so it must be reachable by key. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="table equations" tabIndex={0} aria-label={say('chapters-map-equations')}>
          {personEquations().map(({ name, kind, expression }) => (
            <MathOf key={name} markup={equationToMathML(name, expression, { derivative: kind === 'drift' })} />
          ))}
        </section>
      </details>
    </section>
  );
}

const STARTS = [
  [0.4, 0.4],
  [0.9, 0.2],
  [0.2, 0.9],
  [1.6, 0.3],
  [0.3, 1.6],
  [1.6, 1.6],
  [0.7, 1.2],
  [1.2, 0.7],
] as const;

function Portrait({ pair }: { readonly pair: Dyad }): ReactNode {
  const words = useWords();
  const { say } = words;
  const [ref, width] = useWidth<HTMLDivElement>();
  const side = Math.min(width, 520);
  const left = 40;
  const base = side - 34;
  const courses = useMemo<readonly Course[]>(
    () =>
      STARTS.map(([feltByA, feltByB]) =>
        simulate(pair, {
          days: 60,
          every: 0.25,
          step: 0.25,
          start: pairState({ ...CALM_START, felt: feltByA }, { ...CALM_START, felt: feltByB }),
        }),
      ),
    [pair],
  );
  const top = niceTop(Math.max(...courses.flatMap(course => [...reachingOf(course, 'a'), ...reachingOf(course, 'b')])));
  const x = (value: number): number => left + ((side - left - 8) * value) / top;
  const y = (value: number): number => base - ((base - 10) * value) / top;
  const lines = courses.map(course => {
    const a = reachingOf(course, 'a');
    const b = reachingOf(course, 'b');
    return { xs: a.map(x), ys: b.map(y), a, b };
  });
  const ends = lines.map(line => [line.a.at(-1)!, line.b.at(-1)!] as const);
  const [first, second] = [ends.filter(([a, b]) => a > 1.4 * b), ends.filter(([a, b]) => b > 1.4 * a)].map(
    part => part.length,
  ) as [number, number];
  const summary = say('chapters-map-says', {
    one,
    other,
    of: ends.length,
    first,
    second,
    even: ends.length - first - second,
  });
  return (
    <figure className="square">
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${side}`} height={side} role="img" aria-label={summary}>
          <line className="axis" x1={left} x2={side - 8} y1={base} y2={base} />
          <line className="axis" x1={left} x2={left} y1={10} y2={base} />
          <line className="guide" x1={x(0)} y1={y(0)} x2={x(top)} y2={y(top)} />
          <text x={left} y={base + 18} textAnchor="middle">
            0
          </text>
          {side > 420 && (
            <text x={(left + x(top)) / 2} y={base + 18} textAnchor="middle">
              {words.number(top / 2)}
            </text>
          )}
          <text x={left - 8} y={(base + y(top)) / 2 + 4} textAnchor="end">
            {words.number(top / 2)}
          </text>
          <text x={side - 8} y={base + 18} textAnchor="end">
            {say('chapters-map-x', { one })}
          </text>
          <text x={left + 8} y={22}>
            {say('chapters-map-y', { other })}
          </text>
          {lines.map((line, i) => (
            <g key={i}>
              <path className="thread course" d={pathOf(line.xs, line.ys)} />
              {[8, 22].map(k => (
                <Arrow
                  key={k}
                  x={line.xs[k]!}
                  y={line.ys[k]!}
                  dx={line.xs[k + 1]! - line.xs[k]!}
                  dy={line.ys[k + 1]! - line.ys[k]!}
                />
              ))}
              <circle className="settled" cx={line.xs.at(-1)} cy={line.ys.at(-1)} r={4.5} />
            </g>
          ))}
          <Tracer xs={lines[0]!.xs} ys={lines[0]!.ys} />
        </svg>
      </div>
      <figcaption>
        {summary} {say('chapters-map-rings')}
      </figcaption>
      <Numbers
        caption={say('chapters-map-table')}
        head={[say('chapters-map-course'), <Name key="one" of={0} />, <Name key="two" of={1} />]}
        rows={lines.map((line, i) => [
          `${i + 1}`,
          `${fixed(words, line.a[0]!, 2)} → ${fixed(words, line.a.at(-1)!, 2)}`,
          `${fixed(words, line.b[0]!, 2)} → ${fixed(words, line.b.at(-1)!, 2)}`,
        ])}
      />
    </figure>
  );
}

function Arrow({
  x,
  y,
  dx,
  dy,
}: {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}): ReactNode {
  if (Math.hypot(dx, dy) < 0.4) return null;
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return (
    <path
      className="arrow"
      d="M-6-4L2 0L-6 4"
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(0)})`}
    />
  );
}

function Tracer({ xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] }): ReactNode {
  const dot = useRef<SVGCircleElement>(null);
  const still = useStill();
  useEffect(() => {
    if (still) return;
    let frame = 0;
    let start = Number.NaN;
    const step = (now: number): void => {
      if (Number.isNaN(start)) start = now;
      // Under five seconds, once, and then it rests; slow where little happens would be dull, so it walks by distance of days, squared.
      const part = Math.min(1, (now - start) / 4800);
      const i = Math.floor(part ** 2 * (xs.length - 1));
      dot.current?.setAttribute('cx', String(xs[i]));
      dot.current?.setAttribute('cy', String(ys[i]));
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [xs, ys, still]);
  return <circle ref={dot} className="walker" r={6} cx={xs[0]} cy={ys[0]} />;
}

/** How a pair that begins calm stands after five months. */
const endOf = (need: number, room: number): End => endsAs(coupleWith(need, room), 150, 1);

const at = ([low, high]: readonly [number, number], i: number): number => low + ((high - low) * (i + 0.5)) / CELLS;

function Basin({ need, room }: { readonly need: number; readonly room: number }): ReactNode {
  const words = useWords();
  const { say } = words;
  const [ref, width] = useWidth<HTMLDivElement>();
  const [rows, setRows] = useState<readonly (readonly End[])[]>([]);
  useEffect(() => {
    // A row a frame, so that the page never stalls.
    const done: End[][] = [];
    let frame = 0;
    const step = (): void => {
      const j = done.length;
      done.push(Array.from({ length: CELLS }, (_, i) => endOf(at(NEED, i), at(ROOM, j))));
      setRows([...done]);
      if (done.length < CELLS) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, []);
  const side = Math.min(width, 520);
  const left = 12;
  const base = side - 30;
  const cell = Math.min((side - left - 8) / CELLS, (base - 24) / CELLS);
  const counts = [0, 1, 2].map(end => rows.flat().filter(one => one === end).length);
  const summary = say('chapters-map-pairs-says', {
    one,
    other,
    of: rows.length * CELLS,
    first: counts[0]!,
    second: counts[1]!,
    even: counts[2]!,
  });
  const here = {
    x: left + ((need - NEED[0]) / (NEED[1] - NEED[0])) * cell * CELLS,
    y: base - ((room - ROOM[0]) / (ROOM[1] - ROOM[0])) * cell * CELLS,
  };
  return (
    <figure className="square">
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${side}`} height={side} role="img" aria-label={summary}>
          {rows.map((row, j) =>
            row.map((end, i) =>
              end === 2 ? null : (
                <rect
                  key={`${i}-${j}`}
                  className={end === 0 ? 'cell-one' : 'cell-two'}
                  x={left + i * cell}
                  y={base - (j + 1) * cell}
                  width={cell - 1.5}
                  height={cell - 1.5}
                  rx={end === 0 ? 1 : cell / 2}
                />
              ),
            ),
          )}
          <rect className="frame" x={left} y={base - cell * CELLS} width={cell * CELLS} height={cell * CELLS} />
          <circle className="here" cx={here.x} cy={here.y} r={7} />
          <text x={left + cell * CELLS} y={base + 18} textAnchor="end">
            {say('chapters-map-misses', { one })}
          </text>
          <text x={left} y={base - cell * CELLS - 8}>
            {say('chapters-map-more-room', { other })}
          </text>
        </svg>
      </div>
      <figcaption>{summary}</figcaption>
      <Numbers
        caption={say('chapters-map-pairs-table', { other })}
        head={[
          say('chapters-map-room'),
          say('chapters-map-first', { one }),
          say('chapters-map-first', { one: other }),
          say('chapters-map-even'),
        ]}
        rows={rows
          .map((row, j) => [
            fixed(words, at(ROOM, j), 2),
            ...[0, 1, 2].map(end => `${row.filter(one => one === end).length}`),
          ])
          .filter((_, j) => j % 3 === 0)}
      />
    </figure>
  );
}
