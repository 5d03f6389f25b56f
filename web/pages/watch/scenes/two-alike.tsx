import { type CSSProperties, memo, type ReactNode, useMemo, useState } from 'react';
import { bothSides, mapPair, type Pair, type Person } from '../../../../src/base/index.ts';
import { claimOfHundred, type Dyad, type Person as DyadPerson, presetNamed } from '../../../../src/model/index.ts';
import type { Speaker } from '../../../../src/words/index.ts';
import { useStill } from '../../../controls/use-still.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { DaysTable } from '../../../pictures/score/score-table.tsx';
import { useFragmentChoice } from '../fragment.ts';
import { living, restOf } from '../night/evening.ts';
import { ALIKE_DAYS, CALM_DAYS, type Fate, HARD_DAYS, oftener, type Run, walkAlike } from './courses.ts';
import { DayPicture } from './day-picture.tsx';
import { across, type Days, dayScore, LINE } from './day-score.ts';
import { Frame, marginAt } from './frame.tsx';
import { THREES } from './threes-data.ts';
import { useWalk } from './use-walk.ts';

const ROOM = 96;
const LAST = 7;
const BEGUN = CALM_DAYS + HARD_DAYS;
/** After so many presses it goes on by several. */
const ONE_BY_ONE = 8;
const SEVERAL = 4;
/** Runs of a press on a row, of which the last alone is drawn. */
const AT_ONCE = 20;
/** Seconds of a run, of one that is drawn at once, and of one that another waits for, which is not drawn. */
const SECONDS = 1.2;
const AT_REST = 0.6;
const UNSEEN = 0.07;

/** Somebody beside the first of the two alike: the second of them, and the two of the other scenes. */
interface Beside {
  readonly people: Pair<Person>;
  readonly pair: Dyad;
  readonly rest: () => readonly number[];
  /** Calm days and the hard week of the first run: all that is known before the first press. */
  readonly before: () => Days;
}

const alike = presetNamed('living-alike')!;
const besideFirst = (name: string, b: DyadPerson): Beside => {
  const pair = { a: alike.pair.a, b };
  const rest = once(() => restOf(pair));
  return {
    people: bothSides(person => ({ person, name: person === 0 ? alike.names[0] : name })),
    pair,
    rest,
    before: once(() => {
      const walk = walkAlike(pair, rest(), 0);
      for (;;) {
        const { done, value } = walk.next();
        if (done === true || value.t >= BEGUN) return value.counts;
      }
    }),
  };
};

/** One first person in every row, with the same numbers. */
export const BESIDE: readonly Beside[] = [
  besideFirst(alike.names[1], alike.pair.b),
  besideFirst(living.names[1], living.pair.b),
  besideFirst(living.names[0], living.pair.a),
];

/** A hard week of two people, and half a year by chance: two exactly alike, and then one of them beside somebody else. */
export function TwoAlike(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useFragmentChoice('beside', '0', ['0', '1', '2']);
  const [runs, setRuns] = useState<readonly (readonly Run[])[]>(BESIDE.map(() => []));
  const [wanted, setWanted] = useState<readonly number[]>(BESIDE.map(() => 0));
  const now = Number(at);
  const beside = BESIDE[now]!;
  const own = runs[now]!;
  const want = (row: number, count: number): void => setWanted(wanted.with(row, count));
  const again = (): void => want(now, wanted[now]! + (wanted[now]! < ONE_BY_ONE ? 1 : SEVERAL));
  const choose = (row: number): void => {
    setAt(`${row}` as typeof at);
    want(row, Math.max(AT_ONCE, wanted[row]!));
  };
  const last = own.at(-1);
  const axis = useMemo(() => axisOf(width), [width]);
  const table = useMemo(() => {
    const [one, other] = last?.counts ?? beside.before();
    const days = axis.days.slice(0, last === undefined ? BEGUN : undefined);
    return (
      <DaysTable
        rows={() => days.map(day => [say('chapters-day', { day: day + 1 }), one[day]!, other[day]!])}
        people={beside.people}
      />
    );
  }, [last, beside, axis, say]);
  const fates = useMemo(() => runs.map(of => of.map(({ fate }) => fate)), [runs]);
  const turned = turnedIn(fates);
  return (
    <Frame
      name={say('chapters-alike')}
      sentence={<Sentence now={now} fates={fates} waiting={wanted[now]! > own.length} />}
      stage={stage}
      at={1}
      next="#watch/sees"
      first={
        <button type="button" className="strong" onClick={again}>
          {say('chapters-alike-again')}
        </button>
      }
      note={
        <>
          {say('chapters-alike-note')} {turned !== null && say('chapters-alike-others', OF_OTHERS)}
        </>
      }
      table={table}
      picture={
        <Picture
          key={at}
          axis={axis}
          beside={beside}
          runs={own}
          waiting={wanted[now]! - own.length}
          land={run => setRuns(runs.with(now, [...own, run]))}
        />
      }
    >
      <div className="beside">
        {BESIDE.map(({ people }, row) => (
          <Row key={row} people={people} fates={fates[row]!} row={row} chosen={row === now} choose={choose} />
        ))}
      </div>
    </Frame>
  );
}

/** Of a hundred other threes: those in which it turns as well after the hard week (`node lab/bench/alive/threes.ts`), and
 * after a busy month of the one who needs less, which is the claim. */
const OF_OTHERS = {
  turns: Math.round((100 * THREES.turns.length) / THREES.of),
  busy: claimOfHundred('both-roles'),
};

/** The rows beside whom the first person reaches more often, and less often; null until there are both. */
export function turnedIn(
  fates: readonly (readonly Fate[])[],
): { readonly toward: number; readonly from: number } | null {
  const [toward, from] = ([0, 1] as const).map(of => fates.findIndex((own, row) => row > 0 && oftener(own) === of));
  return toward! < 0 || from! < 0 ? null : { toward: toward!, from: from! };
}

/** What came of it: of this run beside the second of two alike; of all runs beside somebody else. */
function Sentence({
  now,
  fates,
  waiting,
}: {
  readonly now: number;
  readonly fates: readonly (readonly Fate[])[];
  readonly waiting: boolean;
}): ReactNode {
  const { say } = useWords();
  const { people } = BESIDE[now]!;
  const own = fates[now]!;
  if (now === 0) {
    if (own.includes('a') && own.includes('b')) return say('chapters-alike-nobody');
    if (own.length === 0 || waiting) return say('chapters-alike-first');
    return <This fate={own.at(-1)!} people={people} />;
  }
  const turned = turnedIn(fates);
  if (turned !== null) {
    const [first, second] = [BESIDE[turned.toward]!.people[1], BESIDE[turned.from]!.people[1]];
    return <Said id="chapters-alike-turned" args={{ one: people[0], first, second }} />;
  }
  const more = oftener(own);
  if (waiting || more === null) return say('chapters-alike-week');
  return <Said id="chapters-alike-oftener" args={{ one: people[0], other: people[1], who: people[more] }} />;
}

/** Who stands beside the first person, and who reached how often. A press plays `AT_ONCE` runs. */
const Row = memo(
  ({
    people: [one, other],
    fates,
    row,
    chosen,
    choose,
  }: {
    readonly people: Pair<Person>;
    readonly fates: readonly Fate[];
    readonly row: number;
    readonly chosen: boolean;
    readonly choose: (row: number) => void;
  }): ReactNode => {
    const count = (fate: Fate): number => fates.filter(own => own === fate).length;
    const [first, second] = [count('a'), count('b')];
    const { a, b } = BESIDE[row]!.pair;
    const needs = b.need === a.need ? 'alike' : b.need < a.need ? 'less' : 'more';
    const of = Math.max(AT_ONCE, fates.length);
    return (
      <button type="button" aria-pressed={chosen} onClick={() => choose(row)}>
        <span>
          <Said id={`chapters-alike-${needs}`} args={{ one, other }} />
        </span>
        {fates.length > 0 && (
          <span>
            <Said
              id="chapters-alike-counts"
              args={{ one, other, first, second, even: fates.length - first - second }}
            />
          </span>
        )}
        <i style={{ '--first': first / of, '--second': second / of } as CSSProperties} />
      </button>
    );
  },
);

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
  beside: { people, pair, rest, before },
  runs,
  waiting,
  land,
}: {
  readonly axis: ReturnType<typeof axisOf>;
  readonly beside: Beside;
  readonly runs: readonly Run[];
  readonly waiting: number;
  readonly land: (run: Run) => void;
}): ReactNode {
  const { say } = useWords();
  const still = useStill();
  const walk = useWalk(pair, rest(), {
    seed: waiting > 0 ? runs.length : null,
    from: BEGUN,
    known: (places - LAST - BEGUN) / (places - BEGUN),
    seconds: waiting > 1 ? UNSEEN : still ? AT_REST : SECONDS,
    still,
    unseen: waiting > 1,
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
        {last !== undefined && waiting === 0 && saidOf(say, last.fate, people)}
      </text>
      <text className="clock" x={width - margin} y={14} textAnchor="end">
        {say('chapters-half-year')}
      </text>
    </DayPicture>
  );
}

const saidOf = (say: Speaker['say'], fate: Fate, people: Pair<Person>): string =>
  fate === 'even' || fate === 'changed'
    ? say(`chapters-alike-${fate}`)
    : say('chapters-alike-reaches', { one: people[fate === 'a' ? 0 : 1] });

/** The person who reaches this time, in a sentence. */
function This({ fate, people }: { readonly fate: Fate; readonly people: Pair<Person> }): ReactNode {
  const { say } = useWords();
  if (fate === 'even' || fate === 'changed') return say(`chapters-alike-${fate}`);
  return <Said id="chapters-alike-reaches" args={{ one: people[fate === 'a' ? 0 : 1] }} />;
}
