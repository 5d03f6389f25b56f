import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Pair, Person } from '../../../../src/base/index.ts';
import { presetNamed } from '../../../../src/model/index.ts';
import { useStill } from '../../../controls/use-still.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { restOf } from '../night/evening.ts';
import { useFrames } from '../use-frames.ts';
import { ALIKE_DAYS, CALM_DAYS, type Fate, type Run, runAlike } from './courses.ts';
import { DayScene } from './day-scene.tsx';
import { dayScore, LINE } from './day-score.ts';
import { marginAt } from './frame.tsx';

const ROOM = 96;
const LAST = 7;
const HARD = 7;
const ROWS: readonly Fate[] = ['a', 'b', 'even', 'changed'];
const alike = presetNamed('living-alike')!;
/** After so many presses it goes on by several at once, px in a tally. */
const ONE_BY_ONE = 8;
const AT_ONCE = 4;
const SECONDS = 1.2;

/** Two people with one set of numbers and one hard week: chance alone decides who comes to reach. */
export function TwoAlike(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  const still = useStill();
  const people = useMemo<Pair<Person>>(
    () => [
      { person: 0, name: alike.names[0] },
      { person: 1, name: alike.names[1] },
    ],
    [],
  );
  const rest = useMemo(() => restOf(alike.pair), []);
  const [runs, setRuns] = useState<readonly Run[]>([]);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const again = (): void => {
    clearTimeout(timer.current);
    const play = (left: number): void => {
      setRuns(before => [...before, runAlike(alike.pair, rest, before.length)]);
      // One at a time, so that no frame waits for four.
      if (left > 1) timer.current = setTimeout(() => play(left - 1), 80) as unknown as number;
    };
    play(runs.length < ONE_BY_ONE ? 1 : AT_ONCE);
  };
  const run = runs.at(-1);
  const part = useFrames({ key: String(runs.length), seconds: SECONDS, running: runs.length > 0, still });
  const per = width < 600 ? 11 : Math.min(22, width / 60);
  const margin = marginAt(width);
  const shown = Math.floor((width - margin) / per);
  // Until the first press only the calm days are known: they are those of the first run.
  const known = useMemo(() => run ?? runAlike(alike.pair, rest, 0), [run, rest]);
  const early = Array.from({ length: shown - LAST - 1 }, (_, i) => i);
  const late = Array.from({ length: LAST }, (_, i) => ALIKE_DAYS - LAST + i);
  const begun = CALM_DAYS + HARD;
  const upTo = run === undefined ? begun : begun + part * (shown - begun);
  const all = [...early, ...late].map((day, i) => ({
    day,
    slot: i < early.length ? i : shown - LAST + i - early.length,
  }));
  const drawn = all.filter(({ slot }) => slot < upTo);
  const counts = known.counts.map(own => drawn.map(({ day }) => own[day]!)) as unknown as Run['counts'];
  const score = dayScore(counts, {
    x: drawn.map(({ slot }) => (slot + 0.5) * per),
    right: width,
    room: ROOM,
    byChance: true,
  });
  const tally = (fate: Fate): number => runs.filter(one => one.fate === fate).length;
  const month = (of: 0 | 1): number => known.counts[of].slice(-30).reduce((sum, count) => sum + count, 0);
  const both = tally('a') > 0 && tally('b') > 0;
  const [one, other] = people;
  return (
    <DayScene
      name={say('chapters-alike')}
      sentence={
        both ? (
          say('chapters-alike-nobody')
        ) : run === undefined || part < 1 ? (
          say('chapters-alike-first')
        ) : (
          <This fate={run.fate} people={people} />
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
      rows={all.map(({ day }) => [say('chapters-day', { day: day + 1 }), known.counts[0][day]!, known.counts[1][day]!])}
      score={score}
      width={width}
      margin={margin}
      people={people}
      gap={(shown - LAST - 0.5) * per}
      says={say('chapters-alike-says', { one, other, first: month(0), second: month(1) })}
      drawn={
        <>
          <rect
            className="hard"
            x={CALM_DAYS * per}
            y={score.base[0] - 2 * LINE - 6}
            width={HARD * per}
            height={score.base[1] - score.base[0] + 4 * LINE + 12}
          />
          <text className="note" x={CALM_DAYS * per} y={score.base[0] - 2 * LINE - 16}>
            {say('chapters-alike-week')}
          </text>
          {run !== undefined && part >= 1 && (
            <text className="note" x={margin} y={score.base[1] + 2 * LINE + 62}>
              {run.fate === 'even' || run.fate === 'changed'
                ? say(`chapters-alike-${run.fate}`)
                : say('chapters-alike-reaches', { one: people[run.fate === 'a' ? 0 : 1] })}
            </text>
          )}
          <text className="clock" x={width - margin} y={14} textAnchor="end">
            {say('chapters-half-year')}
          </text>
        </>
      }
    >
      <table className="tally">
        <caption>{runs.length > 0 && say('chapters-alike-times', { times: runs.length })}</caption>
        <tbody>
          {ROWS.map(fate => (
            <tr key={fate}>
              <th scope="row">
                {fate === 'even' ? (
                  say('chapters-alike-row-even')
                ) : fate === 'changed' ? (
                  say('chapters-alike-row-changed')
                ) : (
                  <Said id="chapters-alike-row" args={{ one: fate === 'a' ? one : other }} />
                )}
              </th>
              <td>
                <Marks fate={fate} count={tally(fate)} />
              </td>
              <td>{tally(fate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </DayScene>
  );
}

/** The person who reaches this time, in a sentence. */
const This = ({ fate, people: [a, b] }: { readonly fate: Fate; readonly people: Pair<Person> }): ReactNode => {
  const { say } = useWords();
  if (fate === 'even') return say('chapters-alike-even');
  if (fate === 'changed') return say('chapters-alike-changed');
  return <Said id="chapters-alike-reaches" args={{ one: fate === 'a' ? a : b }} />;
};

/** Small staves in a row: a long tick for who reaches, two alike, or first the one and then the other. */
function Marks({ fate, count }: { readonly fate: Fate; readonly count: number }): ReactNode {
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
}
