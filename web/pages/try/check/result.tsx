import type { ReactNode, RefObject } from 'react';
import { type Check, orderOf, type Try, tellCheck, type WhatIf } from '../../../../src/moves/index.ts';
import type { Weekly } from '../../../worker/session/steps.ts';
import { Name, Sentence } from '../../../controls/name.tsx';
import { range } from '../../../controls/say.ts';
import { Numbers } from '../../../controls/table.tsx';
import { niceTop } from '../../../pictures/trajectories.tsx';
import { steps } from '../../../words/steps.ts';
import { dayIn } from '../days.ts';
import { ratiosOf, reachingOf, topOf } from './forecast.ts';
import { ForetoldPanel } from '../pictures/foretold-panel.tsx';
import { OnOneScale } from '../pictures/one-scale.tsx';
import { guessWords, sayOutcome } from '../outcome.ts';
import { namesOnPage, inOrder, type PairOnPage, sideOf, nameOf } from '../pair.ts';
import { WeeksPicture } from '../pictures/weeks-picture.tsx';
import { useWords } from '../../../controls/words.tsx';

const say = steps.check;
type Done = Extract<Check, { readonly state: 'done' }>;

/** The result: a sentence, guess and forecast and what came on one scale, the weeks, both people in the same words. */
export function ResultView({
  pair,
  one,
  result,
  weekly,
  heading,
}: {
  readonly pair: PairOnPage;
  readonly one: Try;
  readonly result: Done;
  /** Empty where the record is not open. */
  readonly weekly: readonly Weekly[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}): ReactNode {
  const speaker = useWords();
  const names = [pair.people[0].name, pair.people[1].name] as const;
  const date = (seconds: number): string => dayIn(seconds, one.plan.zone);
  const { outcome } = result;
  const of = outcome.of === 'both' ? 'both' : outcome.of === 0 ? 'a' : 'b';
  const ahead = one.forecast === null ? null : ratiosOf(one.forecast, outcome);
  const lines = tellCheck(
    { ...result, means: [], levels: NO_LEVELS, coupling: null },
    outcome.of === 'both' ? namesOnPage(pair) : names,
    date,
  ).map(line => speaker.say(line));
  return (
    <section className="result">
      <h2 ref={heading} tabIndex={-1}>
        {say.came[result.came]}
      </h2>
      <Lines of={lines.slice(1, 4)} />
      <h3>{say.one}</h3>
      <OnOneScale
        guess={result.guess}
        guessWord={result.guess === null ? null : guessWords(outcome.name)[result.guess]}
        forecast={ahead?.ratios ?? []}
        noForecast={one.forecast === null ? say.noForecast : one.forecast.told ? say.notReaching : say.notTold}
        came={result.test}
        caption={say.caption(
          ahead?.own === false ? say.reaching(reachingOf(pair, of)) : speaker.say(sayOutcome(pair, outcome.name)),
        )}
      />
      <Means pair={pair} result={result} />
      {weekly.length > 0 && (
        <>
          <h3>{say.weeks}</h3>
          <figure>
            <WeeksPicture
              pair={pair}
              plan={one.plan}
              weeks={result.weeks}
              weekly={weekly}
              unit={say.units[outcome.what]}
            />
            <figcaption>{say.weeksCaption}</figcaption>
            <WeekNumbers pair={pair} result={result} weekly={weekly} date={date} />
          </figure>
        </>
      )}
      {one.forecast?.told === true && result.foretold !== null && (
        <ForetoldView pair={pair} forecast={one.forecast} foretold={result.foretold} />
      )}
      <Changes pair={pair} result={result} />
      <h3>{say.beside}</h3>
      <Lines of={[lines[0]!, ...lines.slice(4)]} />
    </section>
  );
}

/** These have places of their own. */
const NO_LEVELS: Done['levels'] = [
  { of: 'a', withOverWithout: null, duringOverBefore: null },
  { of: 'b', withOverWithout: null, duringOverBefore: null },
];

const Lines = ({ of }: { readonly of: readonly string[] }): ReactNode =>
  of.map(line => (
    <p key={line}>
      <Sentence text={line} />
    </p>
  ));

const amount = (value: number | null): string =>
  value !== null && Number.isFinite(value) ? (value >= 10 ? value.toFixed(0) : value.toFixed(1)) : 'no record';

/** Each week of the try beside the same week of the courses, with the step or without as it was drawn. */
function ForetoldView({
  pair,
  forecast,
  foretold,
}: {
  readonly pair: PairOnPage;
  readonly forecast: Extract<WhatIf, { readonly told: true }>;
  readonly foretold: NonNullable<Done['foretold']>;
}): ReactNode {
  const withStep = orderOf(forecast).courses;
  const weeksOf = (who: 'a' | 'b') =>
    foretold.weeks.map(({ withMove, [who]: { came } }, w) => ({
      came,
      courses: (withMove ? withStep : forecast.without).flatMap(course => course[who][w] ?? []),
    }));
  const weeks = inOrder(pair).flatMap(weeksOf);
  const came = Math.max(0, ...weeks.map(week => week.came ?? 0));
  const top = Math.max(
    niceTop(came),
    topOf(
      weeks.flatMap(({ courses }) => courses),
      0.8,
    ),
  );
  return (
    <figure>
      <h3>{say.foretold}</h3>
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
              summary={`${nameOf(pair, who)}: ${say.foretold}`}
            />
          </div>
        ))}
      </div>
      <figcaption>{say.foretoldCaption}</figcaption>
      <Numbers
        caption={steps.forecast.unit}
        head={[
          steps.forecast.week,
          say.step,
          ...inOrder(pair).map(who => (
            <span key={who}>
              <Name of={sideOf(pair, who)} />, {say.cameAndRange}
            </span>
          )),
        ]}
        rows={foretold.weeks.map((week, w) => [
          `${w + 1}`,
          week.withMove ? say.withStep : '',
          ...inOrder(pair).map(who => {
            const { came, low80, high80 } = week[who];
            return `${amount(came)} (${Math.round(low80)} to ${Math.round(high80)})`;
          }),
        ])}
      />
    </figure>
  );
}

/** Levels and couplings of both, in the same words: ranges and no verdict. */
function Changes({
  pair,
  result: { levels, coupling },
}: {
  readonly pair: PairOnPage;
  readonly result: Done;
}): ReactNode {
  const sides = inOrder(pair).map(who => {
    const name = nameOf(pair, who);
    const { withOverWithout, duringOverBefore } = levels[who === 'a' ? 0 : 1];
    const lines = [
      ...(withOverWithout === null ? [] : [say.withOverWithout(name, range(withOverWithout, times))]),
      ...(duringOverBefore === null ? [] : [say.duringOverBefore(name, range(duringOverBefore, times))]),
    ];
    if (coupling?.told !== true) return { who, lines };
    const { before, since, change } = who === 'a' ? coupling.bToA : coupling.aToB;
    const [was, is, low, high] = [before.median, since.median, change.low80, change.high80].map(onDoubling);
    return {
      who,
      lines: [...lines, say.answered(name, nameOf(pair, who === 'a' ? 'b' : 'a'), was!, is!, low!, high!)],
    };
  });
  if (sides.every(({ lines }) => lines.length === 0)) return null;
  return (
    <>
      <h3>{say.changes}</h3>
      <div className="pair">
        {sides.map(({ who, lines }) => (
          <div className="side changes" key={who}>
            <Lines of={lines} />
          </div>
        ))}
      </div>
      {coupling?.told === false && <p>{say.answeredFew}</p>}
    </>
  );
}

const times = (ratio: number): string => ratio.toFixed(ratio < 1 ? 2 : ratio < 10 ? 1 : 0);
/** A coupling as the factor on one's own rate when the other had reached twice as much as usual. */
const onDoubling = (coupling: number): string => (2 ** coupling).toFixed(2);

function Means({ pair, result }: { readonly pair: PairOnPage; readonly result: Done }): ReactNode {
  const unit = say.units[result.outcome.what];
  const told = (name: string, row: Done['means'][0]): string =>
    row.withMove !== null && row.without !== null
      ? say.mean(name, amount(row.withMove), amount(row.without), unit)
      : say.meanNone(name);
  const both = result.means.find(({ of }) => of === 'both');
  if (both !== undefined)
    return (
      <p>
        <Sentence text={told(namesOnPage(pair).join(' and '), both)} />
      </p>
    );
  return (
    <div className="pair">
      {inOrder(pair).map(who => (
        <div className="side" key={who}>
          <p>
            <Sentence text={told(nameOf(pair, who), result.means.find(({ of }) => of === who)!)} />
          </p>
        </div>
      ))}
    </div>
  );
}

function WeekNumbers({
  pair,
  result,
  weekly,
  date,
}: {
  readonly pair: PairOnPage;
  readonly result: Done;
  readonly weekly: readonly Weekly[];
  readonly date: (seconds: number) => string;
}): ReactNode {
  const rows = inPlace(pair, weekly);
  const name = ({ of }: Weekly): string => (of === 'both' ? namesOnPage(pair).join(' and ') : nameOf(pair, of));
  return (
    <Numbers
      caption={say.units[result.outcome.what]}
      head={[say.weekOf, say.step, ...rows.map(row => <Sentence key={row.of} text={name(row)} />)]}
      rows={result.weeks.map((week, w) => [
        date(week.from),
        week.withMove ? `${say.withStep}${week.lapsed ? `, ${say.forgotten}` : ''}` : '',
        ...rows.map(({ during }) => amount(during[w]!)),
      ])}
    />
  );
}

/** Rows of the two in the order of the page. */
export const inPlace = (pair: PairOnPage, weekly: readonly Weekly[]): readonly Weekly[] =>
  [...weekly].sort((p, q) => (p.of === 'both' || q.of === 'both' ? 0 : sideOf(pair, p.of) - sideOf(pair, q.of)));
