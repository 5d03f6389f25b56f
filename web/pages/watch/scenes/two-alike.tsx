import { memo, type ReactNode, useMemo, useState } from 'react';
import { bothSides, mapPair, type Pair, type Person } from '../../../../src/base/index.ts';
import { presetNamed } from '../../../../src/model/index.ts';
import type { Speaker } from '../../../../src/words/index.ts';
import { useStill } from '../../../controls/use-still.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { DaysTable } from '../../../pictures/score/score-table.tsx';
import { restOf } from '../night/evening.ts';
import { ALIKE_DAYS, CALM_DAYS, type Fate, HARD_DAYS, type Run, walkAlike } from './courses.ts';
import { DayPicture } from './day-picture.tsx';
import { across, type Days, dayScore, LINE } from './day-score.ts';
import { Frame, marginAt } from './frame.tsx';
import { useWalk } from './use-walk.ts';

const ROOM = 96;
const LAST = 7;
const BEGUN = CALM_DAYS + HARD_DAYS;
const ROWS: readonly Fate[] = ['a', 'b', 'even', 'changed'];
const alike = presetNamed('living-alike')!;
const people: Pair<Person> = bothSides(person => ({ person, name: alike.names[person] }));
/** After so many presses it goes on by several. */
const ONE_BY_ONE = 8;
const SEVERAL = 4;
/** Seconds of a run, and of one that another waits for. */
const SECONDS = 1.2;
const HURRIED = 0.6;

/** Two people with one set of numbers and one hard week: chance alone decides who comes to reach. */
export function TwoAlike(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  const [runs, setRuns] = useState<readonly Run[]>([]);
  const [wanted, setWanted] = useState(0);
  const again = (): void => setWanted(wanted + (wanted < ONE_BY_ONE ? 1 : SEVERAL));
  const reached = (fate: Fate): boolean => runs.some(run => run.fate === fate);
  const last = runs.at(-1);
  const axis = useMemo(() => axisOf(width), [width]);
  const table = useMemo(() => {
    const [one, other] = last?.counts ?? before();
    const days = axis.days.slice(0, last === undefined ? BEGUN : undefined);
    return (
      <DaysTable
        rows={() => days.map(day => [say('chapters-day', { day: day + 1 }), one[day]!, other[day]!])}
        people={people}
      />
    );
  }, [last, axis, say]);
  return (
    <Frame
      name={say('chapters-alike')}
      sentence={
        reached('a') && reached('b') ? (
          say('chapters-alike-nobody')
        ) : last === undefined || wanted > runs.length ? (
          say('chapters-alike-first')
        ) : (
          <This fate={last.fate} />
        )
      }
      stage={stage}
      at={1}
      next="#watch/sees"
      first={
        <button type="button" className="strong" onClick={again}>
          {say('chapters-alike-again')}
        </button>
      }
      note={say('chapters-alike-note')}
      table={table}
      picture={<Picture axis={axis} runs={runs} waiting={wanted - runs.length} land={run => setRuns([...runs, run])} />}
    >
      <Tally runs={runs} />
    </Frame>
  );
}

const rest = once(() => restOf(alike.pair));
/** Calm days and the hard week of the first run: all that is known before the first press. */
const before = once((): Days => {
  const walk = walkAlike(alike.pair, rest(), 0);
  for (;;) {
    const { done, value } = walk.next();
    if (done === true || value.t >= BEGUN) return value.counts;
  }
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function axisOf(width: number) {
  const per = width < 600 ? 11 : Math.min(22, width / 60);
  const margin = marginAt(width);
  return { width, per, margin, ...across({ to: width - margin, per, last: LAST, end: ALIKE_DAYS }) };
}

/** Both staves, and the course that is drawn. `waiting`: runs that are asked for and not finished. */
function Picture({
  axis: { width, per, margin, days, x, gap, places },
  runs,
  waiting,
  land,
}: {
  readonly axis: ReturnType<typeof axisOf>;
  readonly runs: readonly Run[];
  readonly waiting: number;
  readonly land: (run: Run) => void;
}): ReactNode {
  const { say } = useWords();
  const still = useStill();
  const walk = useWalk(alike.pair, rest(), {
    seed: waiting > 0 ? runs.length : null,
    from: BEGUN,
    known: (places - LAST - BEGUN) / (places - BEGUN),
    seconds: still || waiting > 1 ? HURRIED : SECONDS,
    still,
    land,
  });
  const { counts, part } = walk ?? { counts: before(), part: 0 };
  const upTo = (BEGUN + part * (places - BEGUN)) * per;
  const drawn = x.filter(at => at < upTo);
  const score = dayScore(
    mapPair(counts, own => days.slice(0, drawn.length).map(day => own[day]!)),
    { x: drawn, right: width, room: ROOM, byChance: true },
  );
  const last = runs.at(-1);
  const month = (own: readonly number[]): number => own.slice(-30).reduce((sum, count) => sum + count, 0);
  return (
    <DayPicture
      score={score}
      width={width}
      margin={margin}
      people={people}
      gap={gap}
      says={
        last === undefined
          ? say('chapters-alike-first')
          : say('chapters-alike-says', {
              one: people[0],
              other: people[1],
              first: month(last.counts[0]),
              second: month(last.counts[1]),
            })
      }
    >
      <rect
        className="hard"
        x={CALM_DAYS * per}
        y={score.base[0] - 2 * LINE - 6}
        width={HARD_DAYS * per}
        height={score.base[1] - score.base[0] + 4 * LINE + 12}
      />
      <text className="note" x={CALM_DAYS * per} y={score.base[0] - 2 * LINE - 16}>
        {say('chapters-alike-week')}
      </text>
      <text className="note" x={margin} y={score.base[1] + 2 * LINE + 62}>
        {last !== undefined && waiting === 0 && saidOf(say, last.fate)}
      </text>
      <text className="clock" x={width - margin} y={14} textAnchor="end">
        {say('chapters-half-year')}
      </text>
    </DayPicture>
  );
}

const saidOf = (say: Speaker['say'], fate: Fate): string =>
  fate === 'even' || fate === 'changed'
    ? say(`chapters-alike-${fate}`)
    : say('chapters-alike-reaches', { one: people[fate === 'a' ? 0 : 1] });

/** How often each of the four came. */
const Tally = memo(({ runs }: { readonly runs: readonly Run[] }): ReactNode => {
  const { say } = useWords();
  return (
    <table className="tally">
      <caption>{runs.length > 0 && say('chapters-alike-times', { times: runs.length })}</caption>
      <tbody>
        {ROWS.map(fate => {
          const count = runs.filter(run => run.fate === fate).length;
          return (
            <tr key={fate}>
              <th scope="row">
                {fate === 'even' || fate === 'changed' ? (
                  say(`chapters-alike-row-${fate}`)
                ) : (
                  <Said id="chapters-alike-row" args={{ one: people[fate === 'a' ? 0 : 1] }} />
                )}
              </th>
              <td>
                <Marks fate={fate} count={count} />
              </td>
              <td>{count}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});

/** The person who reaches this time, in a sentence. */
function This({ fate }: { readonly fate: Fate }): ReactNode {
  const { say } = useWords();
  if (fate === 'even' || fate === 'changed') return say(`chapters-alike-${fate}`);
  return <Said id="chapters-alike-reaches" args={{ one: people[fate === 'a' ? 0 : 1] }} />;
}

/** Small staves in a row: a long tick for who reaches, two alike, or first the one and then the other. */
const Marks = memo(({ fate, count }: { readonly fate: Fate; readonly count: number }): ReactNode => {
  const path = (of: 0 | 1): string => {
    const sign = of === 0 ? -1 : 1;
    const long = (x: number, length: number): string => `M${x} ${13 + sign * 2}v${sign * length}`;
    return Array.from({ length: count }, (_, i) => {
      const x = 4 + 9 * i;
      if (fate === 'even') return long(x, 7);
      if (fate === 'changed') return `${long(x - 2, of === 0 ? 10 : 4)}${long(x + 2, of === 0 ? 4 : 10)}`;
      return long(x, (fate === 'a') === (of === 0) ? 10 : 4);
    }).join('');
  };
  const wide = Math.max(1, 9 * count);
  return (
    <svg className="score" viewBox={`0 0 ${wide} 26`} width={wide} height={26} aria-hidden="true">
      <path className="of-one" d={path(0)} />
      <path className="of-two" d={path(1)} />
    </svg>
  );
});
