import { type ReactNode, useMemo, useState } from 'react';
import { MOVES, type MoveKind, type Mover, usualMove } from '../../src/model/index.ts';
import { Dots } from '../parts/dots.tsx';
import { Footnote, type Standing } from '../parts/footnote.tsx';
import { Guess } from '../parts/guess.tsx';
import { Name, Names } from '../parts/name.tsx';
import { across } from '../parts/path.ts';
import { Numbers } from '../parts/table.tsx';
import { Threads } from '../parts/threads.tsx';
import { type Bundle, bundleOf, dayTicks, reachingDraws } from './ensemble.ts';
import { couple } from './ranges.ts';

const START = 60;
const DAYS = START + 365;

interface Way {
  readonly kind: MoveKind;
  readonly standing: Standing;
  readonly note: string;
  readonly sources: string;
}

const WAYS: readonly Way[] = [
  {
    kind: 'warm-break',
    standing: 'thin',
    note: 'Advice from practice. Softening a request cut anger and withdrawal in the moment in one study of 180 couples; that supports “warm”, not “break”.',
    sources: 'Lerner 1985; Overall and others 2013.',
  },
  {
    kind: 'cold-break',
    standing: 'untested',
    note: 'Put beside the warm one because they are easily confused.',
    sources: 'No study found.',
  },
  {
    kind: 'small-bids',
    standing: 'thin',
    note: 'Often said, not found as worded. More daily good moments went with less avoidance over three weeks, and it did not last. Support given to people who keep their distance hurt when slight and helped only when unmistakable.',
    sources: 'Günaydın and others 2022; Girme and others 2015.',
  },
  {
    kind: 'grand-gesture',
    standing: 'untested',
    note: 'The same amount as the small reaches, on one day.',
    sources: 'No direct test found.',
  },
  {
    kind: 'talking',
    standing: 'mixed',
    note: 'Talking about the pattern is part of therapies that work; on its own it showed little.',
    sources: 'Christensen and others 2010; Doss and others, one-partner programme.',
  },
  {
    kind: 'staying-present',
    standing: 'mixed',
    note: 'The therapy with most trials (EFT) asks this of the one who steps back, and asks it first; the popular advice asks the one who reaches to stop first. Try both.',
    sources: 'Wiebe & Johnson 2016; Bodenmann and others 2020.',
  },
  {
    kind: 'self-soothing',
    standing: 'thin',
    note: 'Enforced pauses of seconds cut retaliation between partners in a laboratory game.',
    sources: 'McCurry and others 2024, 81 couples.',
  },
  {
    kind: 'insight',
    standing: 'mixed',
    note: 'A programme that taught one partner changed little between the two.',
    sources: 'One-partner online programme, pilot trial (PMC5786273).',
  },
];

const WHO: readonly { readonly by: Mover; readonly label: string }[] = [
  { by: 'reaching', label: 'the one who reaches' },
  { by: 'stepping-back', label: 'the one who steps back' },
  { by: 'both', label: 'each of the two' },
];

/** Ways out, each guessed first and then run. */
export function WaysOut(): ReactNode {
  const [kind, setKind] = useState<MoveKind>('warm-break');
  const [by, setBy] = useState<Mover>(MOVES['warm-break'].by);
  const way = WAYS.find(one => one.kind === kind)!;
  return (
    <Names value={couple.names}>
      <h1 tabIndex={-1}>One missed step: which, and whose?</h1>
      <p className="lead">
        <Name of={0} /> and <Name of={1} /> have been in it for two months. One thing changes, for a while. Guess what
        is left of it a year on, and then let the model run.
      </p>
      <fieldset>
        <legend>What is tried</legend>
        <div className="choices">
          {WAYS.map(one => (
            <label key={one.kind} className="choice">
              <input
                type="radio"
                name="way"
                checked={kind === one.kind}
                onChange={() => {
                  setKind(one.kind);
                  setBy(MOVES[one.kind].by);
                }}
              />
              {MOVES[one.kind].name}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>By whom</legend>
        <div className="choices">
          {WHO.map(who => (
            <label key={who.by} className="choice">
              <input type="radio" name="by" checked={by === who.by} onChange={() => setBy(who.by)} />
              {who.label}
            </label>
          ))}
        </div>
      </fieldset>
      <p>
        {capital(MOVES[kind].name)}: {WHO.find(who => who.by === by)?.label ?? by} {MOVES[kind].does}, for{' '}
        {MOVES[kind].days === 1 ? 'one day' : `${MOVES[kind].days} days`}.
      </p>
      <Guess
        key={kind + by}
        name="ways"
        question="A year on? Guess first."
        choices={['Calmer, and it stays', 'Calmer only meanwhile', 'As before']}
      >
        {() => <Outcome kind={kind} by={by} way={way} />}
      </Guess>
    </Names>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Outcome({ kind, by, way }: { readonly kind: MoveKind; readonly by: Mover; readonly way: Way }): ReactNode {
  const move = useMemo(() => usualMove(kind, START, { by }), [kind, by]);
  const bundle = useMemo(() => bundleOf(couple.pair, { days: DAYS, moves: [move], spread: 0.12 }), [move]);
  const draws = reachingDraws(bundle);
  const end = Math.min(START + Math.max(move.days, 1), DAYS);
  const nearer = inTen(
    bundle,
    course => mean(course.b.warmth, START + 3, Math.max(end, START + 10)) > 1.25 * course.b.warmth[START - 2]!,
  );
  const stays = inTen(bundle, course => {
    const [a, b] = (['a', 'b'] as const).map(who => course[who].warmth[DAYS]! + course[who].pressure[DAYS]!) as [
      number,
      number,
    ];
    return Math.max(a, b) < 1.4 * Math.min(a, b);
  });
  const before = median(bundle, START - 2);
  const during = median(bundle, Math.min(DAYS, Math.round((START + end) / 2)));
  const after = median(bundle, DAYS);
  const whose = bundle.middle.movers[0];
  const summary = `In ${nearer} of 10 threads the one who had stepped back came nearer meanwhile; in ${stays} of 10 the two were even and calm a year on.`;
  return (
    <>
      <figure>
        <Threads
          t={bundle.t}
          draws={draws}
          ticks={dayTicks(DAYS).filter((_, i) => i % 3 === 0)}
          unit="reaches a day"
          suffix="reaching"
          top={4}
          washes={[{ from: START, to: Math.max(end, START + 3), label: MOVES[kind].name, of: whose === 'b' ? 1 : 0 }]}
          summary={summary}
        />
        <figcaption>Each thread is a pair a little unlike the next. {summary}</figcaption>
        <Numbers
          caption="Reaches a day, the middle thread"
          head={['Day', <Name key="one" of={0} />, <Name key="two" of={1} />]}
          rows={[0, 30, 58, 75, 100, 130, 160, 240, 330, DAYS].map(day => [
            `${day}`,
            ...draws.map(one => across(one, day, 0.5).toFixed(2)),
          ])}
        />
      </figure>
      <p className="sure">
        <Dots full={nearer} /> nearer meanwhile
        <br />
        <Dots full={stays} /> even and calm a year on
      </p>
      <p>
        All warmth that passes between the two, which is not the same as an even share: {before.toFixed(1)} a day
        before, {during.toFixed(1)} meanwhile, {after.toFixed(1)} a year on.{' '}
        {during < before - 0.05 && 'Meanwhile there was less contact in all, so some of the calm is only that.'}
      </p>
      <Footnote standing={way.standing} sources={way.sources}>
        {way.note} What lasts in the model depends on numbers nobody has measured.
      </Footnote>
    </>
  );
}

type Course = Bundle['middle'];
const inTen = (bundle: Bundle, test: (course: Course) => boolean): number =>
  Math.round((10 * bundle.courses.filter(test).length) / bundle.courses.length);
const mean = (values: readonly number[], from: number, to: number): number => {
  const part = values.slice(from, to + 1);
  return part.reduce((sum, value) => sum + value, 0) / part.length;
};
const median = (bundle: Bundle, day: number): number =>
  across(
    bundle.courses.map(course => course.closeness),
    day,
    0.5,
  );
