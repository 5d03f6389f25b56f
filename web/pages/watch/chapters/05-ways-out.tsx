import { type ReactNode, useMemo } from 'react';
import { type Move, MOVES, type MoveKind, type Mover, usualMove } from '../../../../src/model/index.ts';
import { Dots } from '../../../pictures/dots.tsx';
import { Footnote, type Standing } from '../footnote.tsx';
import { Guess } from '../guess.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import { across } from '../../../pictures/path.ts';
import { Threads } from '../../../pictures/threads.tsx';
import { type Bundle, bundleOf, dayTicks, reachingDraws } from './ensemble.ts';
import { useFragmentChoice } from './fragment.ts';
import { couple } from './ranges.ts';
import { ReachesTable } from './reaches.tsx';

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
    sources: 'Bayraktaroğlu and others 2023; Girme and others 2015.',
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
    sources: 'Christensen and others 2010; Nowlan and others 2017.',
  },
  {
    kind: 'staying-present',
    standing: 'mixed',
    note: 'The therapy with most trials (EFT) asks this of the one who steps back, and asks it first; the popular advice asks the one who reaches to stop first. Try both.',
    sources: 'Wiebe & Johnson 2016; Bodenmann and others 2020.',
  },
  {
    kind: 'promised-answer',
    standing: 'thin',
    note: 'That felt security grows where the other can be counted on is a model with support; a promise of when an answer will come was not tested.',
    sources: 'Arriaga and others 2018.',
  },
  {
    kind: 'self-soothing',
    standing: 'thin',
    note: 'Enforced pauses of seconds cut retaliation between partners in a laboratory game.',
    sources: 'McCurry and others 2024, 81 couples.',
  },
  {
    kind: 'life-outside',
    standing: 'thin',
    note: 'Common advice. A partner who valued the other’s own goals went with falling alarm; what a life outside does between the two was not tested.',
    sources: 'Arriaga and others 2014 come nearest.',
  },
  {
    kind: 'softened-request',
    standing: 'mixed',
    note: 'Softening by the other partner calmed those who keep their distance in one study of 180 couples.',
    sources: 'Overall and others 2013.',
  },
  {
    kind: 'insight',
    standing: 'mixed',
    note: 'A programme that taught one partner changed little between the two.',
    sources: 'Nowlan and others 2017, a pilot trial.',
  },
];

type Whose = Mover | 'reaching-first' | 'stepping-back-first';

const WHO: readonly { readonly by: Whose; readonly label: string }[] = [
  { by: 'reaching', label: 'the one who reaches' },
  { by: 'stepping-back', label: 'the one who steps back' },
  { by: 'both', label: 'each of the two' },
  { by: 'reaching-first', label: 'the one who reaches, then the other' },
  { by: 'stepping-back-first', label: 'the one who steps back, then the other' },
];
const KINDS = WAYS.map(way => way.kind);
const WHOSE = WHO.map(who => who.by);

/** One move, or two in turn: the second begins when the first ends. Whoever reaches on the first day is settled once for
 * both, because roles may change on the way. */
function movesOf(kind: MoveKind, whose: Whose): readonly Move[] {
  if (whose !== 'reaching-first' && whose !== 'stepping-back-first') return [usualMove(kind, START, { by: whose })];
  const { days } = MOVES[kind];
  const order = whose === 'reaching-first' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  return order.map((by, i) => usualMove(kind, START + i * days, { by }));
}

/** Ways out, each guessed first and then run. */
export function WaysOut(): ReactNode {
  const [kind, setKind] = useFragmentChoice<MoveKind>('way', 'warm-break', KINDS);
  const [by, setBy] = useFragmentChoice<Whose>('by', MOVES['warm-break'].by, WHOSE);
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
        {capital(MOVES[kind].name)}: {sayWhose(by)} {MOVES[kind].does}, for{' '}
        {MOVES[kind].days === 1 ? 'one day' : `${MOVES[kind].days} days`}
        {by.endsWith('-first') && ', and then the other does the same'}. The popular advice begins with the one who
        reaches, the best tested therapy (EFT) with the one who steps back: try both.
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

const sayWhose = (whose: Whose): string =>
  WHO.find(who => who.by === (whose.replace('-first', '') as Whose))?.label ?? whose;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Outcome({ kind, by, way }: { readonly kind: MoveKind; readonly by: Whose; readonly way: Way }): ReactNode {
  const moves = useMemo(() => movesOf(kind, by), [kind, by]);
  const bundle = useMemo(() => bundleOf(couple.pair, { days: DAYS, moves, spread: 0.12 }), [moves]);
  const draws = reachingDraws(bundle);
  const end = moves.at(-1)!.start + moves.at(-1)!.days;
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
          washes={moves.map(({ start, days }, i) => ({
            from: start,
            to: start + Math.max(days, 3),
            label: i === 0 ? MOVES[kind].name : 'the other',
            of: bundle.middle.movers[i] === 'b' ? 1 : 0,
          }))}
          summary={summary}
        />
        <figcaption>Each thread is a pair a little unlike the next. {summary}</figcaption>
        <ReachesTable bundle={bundle} days={[0, 30, 58, 75, 100, 130, 160, 240, 330, DAYS]} />
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
