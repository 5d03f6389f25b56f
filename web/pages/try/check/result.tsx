import type { ReactNode } from 'react';
import { HOUR, type Interval, type Message, type Person, onClock } from '../../../../src/base/index.ts';
import {
  asDifference,
  type Check,
  couldNotFind,
  differenceIn,
  orderOf,
  type Outcome,
  type Plan,
  type Try,
  tellCheck,
  type WhatIf,
} from '../../../../src/moves/index.ts';
import type { Weekly } from '../../../worker/session/steps.ts';
import { message, type Speaker } from '../../../../src/words/index.ts';
import { Fold } from '../../../controls/fold.tsx';
import { Name } from '../../../controls/name.tsx';
import { Numbers } from '../../../controls/table.tsx';
import { niceTop } from '../../../pictures/trajectories.tsx';
import { topOf } from './forecast.ts';
import { DotsPicture } from '../pictures/dots-picture.tsx';
import { ForetoldPanel } from '../pictures/foretold-panel.tsx';
import { cameOf, whoseOutcome } from '../outcome.ts';
import { inOrder, nameOf, namesOnPage, type PairOnPage, personOf, sideOf, whoseOf } from '../pair.ts';
import { WeeksPicture } from '../pictures/weeks-picture.tsx';
import { Said, useWords } from '../../../controls/words.tsx';

type Done = Extract<Check, { readonly state: 'done' }>;

interface ResultViewProps {
  readonly pair: PairOnPage;
  readonly one: Try;
  readonly result: Done;
  /** Empty where the record is not open. */
  readonly weekly: readonly Weekly[];
}

/** Sentences of the result: how sure it is, what was looked at, and what stands beside. */
function linesOf(pair: PairOnPage, one: Try, result: Done, date: (seconds: number) => string) {
  const names = [pair.people[0].name, pair.people[1].name] as const;
  const { outcome } = result;
  const lines = tellCheck(
    { ...result, means: [], levels: NO_LEVELS, coupling: null },
    one.plan,
    outcome.of === 'both' ? namesOnPage(pair) : names,
    date,
  );
  const beside = lines.filter(({ id }) => BESIDE.has(id));
  const looked = lines.filter(({ id }) => LOOKED.has(id));
  const other =
    one.otherGuess === undefined
      ? []
      : [message('check-guess-other', { guess: { id: `try-guess-${one.otherGuess}`, args: { what: outcome.what } } })];
  return { beside, looked, sure: [...lines.filter(({ id }) => !BESIDE.has(id) && !LOOKED.has(id)), ...other] };
}

/** Result of the guessed number: forecast and outcome in one picture, both people in the same words, how sure, and the
 * next step. Everything else is folded under its heading. */
export function ResultView({ pair, one, result, weekly }: ResultViewProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const date = (seconds: number): string => words.date(onClock(seconds, one.plan.zone));
  const { outcome } = result;
  const { sure, looked, beside } = linesOf(pair, one, result, date);
  return (
    <section className="result">
      <Came pair={pair} one={one} result={result} />
      <Means pair={pair} result={result} />
      <div className="beneath">
        <section>
          <h2 className="small">{say('yours-how-sure')}</h2>
          <Lines of={sure} />
        </section>
        <section>
          <h2 className="small">{say('came-next')}</h2>
          <p>{say(`came-next-${nextOf(one.plan, result)}`)}</p>
        </section>
      </div>
      <div className="folds">
        {weekly.length > 0 && (
          <Fold title={say('came-weeks')}>
            <figure>
              <WeeksPicture
                pair={pair}
                plan={one.plan}
                weeks={result.weeks}
                weekly={weekly}
                unit={say(`came-unit-${outcome.what}`)}
              />
              <figcaption>
                {say('came-weeks-caption', { what: outcome.unit === 'hours' ? 'spell' : 'count' })}
              </figcaption>
              <WeekNumbers pair={pair} result={result} weekly={weekly} date={date} />
            </figure>
          </Fold>
        )}
        {one.forecast?.told === true && result.foretold !== null && (
          <Fold title={say('came-foretold')}>
            <ForetoldView pair={pair} forecast={one.forecast} foretold={result.foretold} />
          </Fold>
        )}
        <Changes pair={pair} result={result} />
        <Fold title={say('came-looked')}>
          <Lines of={[...looked, ...silenceOf(one.plan, outcome), ...beside]} />
        </Fold>
      </div>
    </section>
  );
}

/** Silence length where it decides what is counted; plans of earlier releases do not say. */
const silenceOf = ({ silenceHours }: Plan, { what }: Outcome): readonly Message[] =>
  silenceHours === undefined || what === 'turns' ? [] : [message('came-silence', { silence: silenceHours * HOUR })];

/** The outcome and the amount of record behind it. */
const LOOKED: ReadonlySet<string> = new Set(['check-looked-at', 'check-no-spell']);
/** Messages of the result, not of its certainty. */
const BESIDE: ReadonlySet<string> = new Set(['check-foretold', 'check-gap', 'check-tau']);

function nextOf(plan: Plan, result: Done): 'changed' | 'blind' | 'ordinary' | 'too-little' {
  if (couldNotFind(result, plan)) return 'blind';
  return result.came === 'more' || result.came === 'less' ? 'changed' : result.came;
}

interface CameProps {
  readonly pair: PairOnPage;
  readonly one: Try;
  readonly result: Done;
}

/** The guess as a wash, the forecast as dots, and what came as a bar, all in the unit of the number that was guessed. */
function Came({ pair, one, result }: CameProps): ReactNode {
  const { say, number } = useWords();
  const { outcome, guess, means, test } = result;
  const whose = whoseOutcome(outcome);
  const foreseen = one.forecast === null ? null : differenceIn(one.forecast, outcome.name);
  const own = means.filter(({ of }) => of === whose);
  const without = (own.length > 0 ? own : means).reduce((sum, mean) => sum + (mean.without ?? Number.NaN), 0);
  const differing = (ratio: number | null): number | null => (ratio === null ? null : asDifference(ratio, without));
  const at = differing(test?.ratio ?? null);
  const came =
    at === null || Number.isNaN(at)
      ? null
      : { at, low: differing(test?.low ?? null), high: differing(test?.high ?? null) };
  const dots = foreseen === null ? 'no' : one.forecast?.told === true ? 'yes' : 'by-chance';
  if (foreseen === null && came === null) return <p>{say('came-outside')}</p>;
  const long = outcome.unit === 'hours';
  const by = came === null ? '' : number(came.at, { maximumSignificantDigits: 2, signDisplay: 'exceptZero' });
  const note = came === null ? say('came-outside') : say('came-note', { by });
  return (
    <figure>
      <DotsPicture
        differences={foreseen ?? { dots: [], counts: { more: 0, same: 0, fewer: 0 }, usual: without }}
        of={whose === 'both' ? 'both' : sideOf(pair, whose)}
        guess={guess}
        long={long}
        came={came === null ? null : { ...came, note }}
        says={`${say(cameOf(pair, one.plan, result))} ${note}`}
      />
      <figcaption>{came === null ? note : say('came-dots', { dots })}</figcaption>
    </figure>
  );
}

/** These have places of their own. */
const NO_LEVELS: Done['levels'] = [
  { of: 'a', withOverWithout: null, duringOverBefore: null },
  { of: 'b', withOverWithout: null, duringOverBefore: null },
];

const Lines = ({ of }: { readonly of: readonly Message[] }): ReactNode =>
  of.map((line, i) => (
    <p key={i}>
      <Said message={line} />
    </p>
  ));

/** `whole`: value from which decimals are dropped. */
const amount = ({ say, number }: Speaker, value: number | null, whole = 10): string => {
  if (value === null || !Number.isFinite(value)) return say('score-no-record');
  const digits = value >= whole ? 0 : 1;
  return number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

interface ForetoldViewProps {
  readonly pair: PairOnPage;
  readonly forecast: Extract<WhatIf, { readonly told: true }>;
  readonly foretold: NonNullable<Done['foretold']>;
}

/** Each week of the try beside the same week of the courses, with the step or without as it was drawn. */
function ForetoldView({ pair, forecast, foretold }: ForetoldViewProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const withStep = orderOf(forecast).courses;
  const weeksOf = (who: 'a' | 'b') =>
    foretold.weeks.map(({ withMove, [who]: { came } }, w) => ({
      came,
      courses: (withMove ? withStep : forecast.without).flatMap(course => course[who][w] ?? []),
    }));
  const weeks = inOrder(pair).flatMap(weeksOf);
  const came = Math.max(0, ...weeks.map(week => week.came ?? 0));
  const courses = weeks.flatMap(week => week.courses);
  const top = Math.max(niceTop(came), topOf(courses, 0.8));
  return (
    <figure>
      <div className="pair">
        {inOrder(pair).map(who => (
          <div className="side" key={who}>
            <p className="quiet">
              <Name of={sideOf(pair, who)} />
            </p>
            <ForetoldPanel
              of={sideOf(pair, who)}
              weeks={weeksOf(who)}
              top={top}
              summary={`${nameOf(pair, who)}: ${say('came-foretold')}`}
            />
          </div>
        ))}
      </div>
      <figcaption>{say('came-foretold-caption')}</figcaption>
      <Numbers
        caption={say('came-unit-reaches')}
        head={[
          say('came-week'),
          say('came-step'),
          ...inOrder(pair).map(who => (
            <span key={who}>
              <Name of={sideOf(pair, who)} />, {say('came-and-range')}
            </span>
          )),
        ]}
        rows={foretold.weeks.map((week, w) => [
          `${w + 1}`,
          week.withMove ? say('try-with') : '',
          ...inOrder(pair).map(who => {
            const { came, low80, high80 } = week[who];
            return say('came-range', {
              came: amount(words, came),
              // Reaches are whole: just these lie between the ends.
              low: Math.ceil(low80),
              high: Math.floor(high80),
            });
          }),
        ])}
      />
    </figure>
  );
}

interface ChangesProps {
  readonly pair: PairOnPage;
  readonly result: Done;
}

/** Levels and couplings of both, in the same words: ranges and no verdict. */
function Changes({ pair, result: { levels, coupling } }: ChangesProps): ReactNode {
  const { say, number } = useWords();
  /** A coupling as the factor on one's own rate when the other had reached twice as much as usual. */
  const onDoubling = (by: number): string => number(2 ** by, TWO);
  const sides = inOrder(pair).map(who => {
    const one = personOf(pair, who);
    const lines = changed(one, levels[who === 'a' ? 0 : 1]);
    if (coupling?.told !== true) return { who, lines };
    const { before, since, change } = who === 'a' ? coupling.bToA : coupling.aToB;
    const answered = message('came-answered', {
      one,
      other: personOf(pair, who === 'a' ? 'b' : 'a'),
      before: onDoubling(before.median),
      since: onDoubling(since.median),
      low: onDoubling(change.low80),
      high: onDoubling(change.high80),
    });
    return { who, lines: [...lines, answered] };
  });
  if (sides.every(({ lines }) => lines.length === 0)) return null;
  return (
    <Fold title={say('came-changes')}>
      <div className="pair">
        {sides.map(({ who, lines }) => (
          <div className="side changes" key={who}>
            <Lines of={lines} />
          </div>
        ))}
      </div>
      {coupling?.told === false && <p>{say('check-no-coupling')}</p>}
    </Fold>
  );
}

const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

function changed(one: Person, { withOverWithout, duringOverBefore }: Done['levels'][0]): readonly Message[] {
  const args = ({ median, low80, high80 }: Interval) => ({ one, times: median, low: low80, high: high80 });
  return [
    ...(withOverWithout === null ? [] : [message('check-level-with', args(withOverWithout))]),
    ...(duringOverBefore === null ? [] : [message('check-level-since', args(duringOverBefore))]),
  ];
}

function Means({ pair, result }: { readonly pair: PairOnPage; readonly result: Done }): ReactNode {
  const words = useWords();
  const unit = message(`came-unit-${result.outcome.what}`);
  const told = ({ of, withMove, without }: Done['means'][0]): Message =>
    withMove !== null && without !== null
      ? message('came-mean', {
          whose: whoseOf(pair, of),
          // The difference is in the picture above, to a tenth.
          with: amount(words, withMove, 100),
          without: amount(words, without, 100),
          unit,
        })
      : message('came-mean-none', { whose: whoseOf(pair, of) });
  const both = result.means.find(({ of }) => of === 'both');
  if (both !== undefined)
    return (
      <p>
        <Said message={told(both)} />
      </p>
    );
  return (
    <div className="pair">
      {inOrder(pair).map(who => (
        <div className="side" key={who}>
          <p>
            <Said message={told(result.means.find(({ of }) => of === who)!)} />
          </p>
        </div>
      ))}
    </div>
  );
}

interface WeekNumbersProps {
  readonly pair: PairOnPage;
  readonly result: Done;
  readonly weekly: readonly Weekly[];
  readonly date: (seconds: number) => string;
}

function WeekNumbers({ pair, result, weekly, date }: WeekNumbersProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const rows = inPlace(pair, weekly);
  return (
    <Numbers
      caption={say(`came-unit-${result.outcome.what}`)}
      head={[
        say('came-week-of'),
        say('came-step'),
        ...rows.map(({ of }) => <Said key={of} id="came-whose" args={{ whose: whoseOf(pair, of) }} />),
      ]}
      rows={result.weeks.map((week, w) => [
        date(week.from),
        week.withMove ? `${say('try-with')}${week.lapsed ? `, ${say('came-forgotten')}` : ''}` : '',
        ...rows.map(({ during }) => (week.spellless === true ? say('came-no-spell') : amount(words, during[w]!))),
      ])}
    />
  );
}

/** Rows of the two in the order of the page. */
export const inPlace = (pair: PairOnPage, weekly: readonly Weekly[]): readonly Weekly[] =>
  [...weekly].sort((p, q) => (p.of === 'both' || q.of === 'both' ? 0 : sideOf(pair, p.of) - sideOf(pair, q.of)));
