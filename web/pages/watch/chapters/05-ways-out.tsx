import { type ReactNode, useMemo } from 'react';
import { CARDS } from '../../../../src/moves/index.ts';
import { type Move, MOVES, type MoveKind, usualMove } from '../../../../src/model/index.ts';
import { tenths } from '../../../../src/story/index.ts';
import { Dots } from '../../../pictures/dots.tsx';
import { Footnote } from '../footnote.tsx';
import { Guess } from '../guess.tsx';
import { Names } from '../../../controls/name.tsx';
import { across } from '../../../pictures/path.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { Bundles } from './model/bundles.tsx';
import { peopleOf } from './model/people.ts';
import { type Bundle, bundleOf, reachingDraws } from './model/ensemble.ts';
import { useFragmentChoice } from './model/fragment.ts';
import { couple } from './model/ranges.ts';
import { ReachesTable } from './model/reaches.tsx';

const START = 60;
const DAYS = START + 365;
/** Days after a move that is over sooner than the other can answer it: nearness is looked for in these. */
const AFTER = 10;

interface Way {
  readonly kind: MoveKind;
  readonly sources: string;
}

const WAYS: readonly Way[] = [
  { kind: 'warm-break', sources: 'Lerner 1985; Overall + 2013.' },
  { kind: 'cold-break', sources: '' },
  { kind: 'small-bids', sources: 'Bayraktaroğlu + 2023; Girme + 2015.' },
  { kind: 'grand-gesture', sources: '' },
  { kind: 'talking', sources: 'Christensen + 2010; Nowlan + 2017.' },
  { kind: 'staying-present', sources: 'Wiebe & Johnson 2016; Bodenmann + 2020.' },
  { kind: 'promised-answer', sources: 'Arriaga + 2018.' },
  { kind: 'self-soothing', sources: 'McCurry + 2024.' },
  { kind: 'life-outside', sources: '≈ Arriaga + 2014.' },
  { kind: 'softened-request', sources: 'Overall + 2013.' },
  { kind: 'insight', sources: 'Nowlan + 2017.' },
];

type Whose = 'reaching' | 'stepping-back' | 'both' | 'reaching-first' | 'stepping-back-first';

const WHOSE: readonly Whose[] = ['reaching', 'stepping-back', 'both', 'reaching-first', 'stepping-back-first'];
const [one, other] = peopleOf(couple);
const KINDS = WAYS.map(way => way.kind);

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
  const [by, setBy] = useFragmentChoice<Whose>('by', 'reaching', WHOSE);
  const { say } = useWords();
  const way = WAYS.find(one => one.kind === kind)!;
  return (
    <Names value={couple.names}>
      <h1 tabIndex={-1}>{say('chapters-ways')}</h1>
      <p className="lead">
        <Said id="chapters-ways-lead" args={{ one, other }} />
      </p>
      <fieldset>
        <legend>{say('chapters-ways-tried')}</legend>
        <div className="choices">
          {WAYS.map(one => (
            <label key={one.kind} className="choice">
              <input
                type="radio"
                name="way"
                checked={kind === one.kind}
                onChange={() => {
                  setKind(one.kind);
                  setBy(usualOf(one.kind));
                }}
              />
              {say(`chapters-ways-${one.kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <p>{say(`chapters-does-${kind}`)}</p>
      <fieldset>
        <legend>{say('chapters-ways-by')}</legend>
        <div className="choices">
          {WHOSE.map(whose => (
            <label key={whose} className="choice">
              <input type="radio" name="by" checked={by === whose} onChange={() => setBy(whose)} />
              {say(`chapters-ways-${whose}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Guess
        key={kind + by}
        name="ways"
        question={say('chapters-ways-ask')}
        choices={[say('chapters-ways-stays'), say('chapters-ways-meanwhile'), say('chapters-ways-before')]}
      >
        {() => <Outcome kind={kind} by={by} way={way} />}
      </Guess>
    </Names>
  );
}

/** Whose a move is unless it is said otherwise. */
const usualOf = (kind: MoveKind): Whose => {
  const { by } = MOVES[kind];
  return by === 'a' || by === 'b' ? 'both' : by;
};

export function Outcome({
  kind,
  by,
  way,
}: {
  readonly kind: MoveKind;
  readonly by: Whose;
  readonly way: Way;
}): ReactNode {
  const { say } = useWords();
  const moves = useMemo(() => movesOf(kind, by), [kind, by]);
  const bundle = useMemo(() => bundleOf(couple.pair, { days: DAYS, moves, spread: 0.12 }), [moves]);
  const draws = reachingDraws(bundle);
  const end = moves.at(-1)!.start + moves.at(-1)!.days;
  const brief = end - START < AFTER;
  const [from, to] = brief ? [end, end + AFTER] : [START + 3, end];
  const nearer = inTen(bundle, course => mean(course.b.warmth, from, to) > 1.25 * course.b.warmth[START - 2]!);
  const stays = inTen(bundle, course => isEven(course) && isCalm(course));
  const before = median(bundle, START - 2, START - 1);
  const during = median(bundle, START, end);
  const after = median(bundle, DAYS, DAYS + 1);
  const when = brief ? 'after' : 'meanwhile';
  const summary = say('chapters-ways-says', { nearer, stays, when });
  return (
    <>
      <figure>
        <Bundles
          bundle={bundle}
          draws={draws}
          every={3}
          washes={moves.map(({ start, days }, i) => ({
            from: start,
            to: start + Math.max(days, 3),
            label: say(i === 0 ? `chapters-ways-${kind}` : 'chapters-ways-other'),
            of: bundle.middle.movers[i] === 'b' ? 1 : 0,
          }))}
          summary={summary}
        />
        <figcaption>
          {say('chapters-threads')} {summary}
        </figcaption>
        <ReachesTable bundle={bundle} days={[0, 30, 58, 75, 100, 130, 160, 240, 330, DAYS]} />
      </figure>
      <p className="sure">
        <Dots full={nearer} /> {say('chapters-ways-nearer', { when })}
        <br />
        <Dots full={stays} /> {say('chapters-ways-even')}
      </p>
      <p>
        {say('chapters-ways-warmth', { before, during, after })} {during < before - 0.05 && say('chapters-ways-less')}
      </p>
      <Footnote grade={CARDS.find(card => card.kind === kind)!.grade} sources={way.sources}>
        {say(`chapters-note-${kind}`)} {say('chapters-ways-lasts')}
      </Footnote>
    </>
  );
}

type Course = Bundle['middle'];
/** Neither reaches much more than the other on the last day. */
function isEven({ a, b }: Course): boolean {
  const [one, other] = [a.warmth[DAYS]! + a.pressure[DAYS]!, b.warmth[DAYS]! + b.pressure[DAYS]!];
  return Math.max(one, other) < 1.4 * Math.min(one, other);
}
/** On the last day they press each other less than half as much as on the last before the move. */
const isCalm = ({ a, b }: Course): boolean =>
  2 * (a.pressure[DAYS]! + b.pressure[DAYS]!) < a.pressure[START - 1]! + b.pressure[START - 1]!;
const inTen = (bundle: Bundle, test: (course: Course) => boolean): number =>
  tenths(bundle.courses.filter(test).length / bundle.courses.length);
/** Mean of the days from the one to the other, which is not one of them. */
const mean = (values: readonly number[], from: number, to: number): number => {
  const part = values.slice(from, to);
  return part.reduce((sum, value) => sum + value, 0) / part.length;
};
const median = (bundle: Bundle, from: number, to: number): number =>
  across(
    bundle.courses.map(course => [mean(course.closeness, from, to)]),
    0,
    0.5,
  );
