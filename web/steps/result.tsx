import type { ReactNode, RefObject } from 'react';
import { type Check, type Try, tellCheck } from '../../src/moves/index.ts';
import type { Weekly } from '../engine/steps.ts';
import { Sentence } from '../parts/name.tsx';
import { Numbers } from '../parts/table.tsx';
import { steps } from '../words/steps.ts';
import { dayIn } from './days.ts';
import { ratiosOf, reachingOf } from './forecast.tsx';
import { OnOneScale } from './one-scale.tsx';
import { guessWords } from './outcome.ts';
import { namesOnPage, inOrder, type Pair, sideOf, nameOf } from './pair.ts';
import { WeeksPicture } from './weeks-picture.tsx';

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
  readonly pair: Pair;
  readonly one: Try;
  readonly result: Done;
  /** Empty where the record is not open. */
  readonly weekly: readonly Weekly[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}): ReactNode {
  const names = [pair.people[0].name, pair.people[1].name] as const;
  const date = (seconds: number): string => dayIn(seconds, one.plan.zone);
  const { outcome } = result;
  const of = outcome.of === 'both' ? 'both' : outcome.of === 0 ? 'a' : 'b';
  const lines = tellCheck({ ...result, means: [] }, outcome.of === 'both' ? namesOnPage(pair) : names, date);
  return (
    <section className="result">
      <h2 ref={heading} tabIndex={-1}>
        {say.came[result.came]}
      </h2>
      <Lines of={lines.slice(1, 3)} />
      <h3>{say.one}</h3>
      <OnOneScale
        guess={result.guess}
        guessWord={result.guess === null ? null : guessWords(outcome.name)[result.guess]}
        forecast={one.forecast === null || outcome.what === 'quiet-spell' ? [] : ratiosOf(one.forecast, of)}
        noForecast={
          one.forecast === null ? say.noForecast : outcome.what === 'quiet-spell' ? say.notReaching : say.notTold
        }
        came={result.test}
        caption={say.caption(reachingOf(pair, of))}
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
      <h3>{say.beside}</h3>
      <Lines of={[lines[0]!, ...lines.slice(3)]} />
    </section>
  );
}

const Lines = ({ of }: { readonly of: readonly string[] }): ReactNode =>
  of.map(line => (
    <p key={line}>
      <Sentence text={line} />
    </p>
  ));

const amount = (value: number | null): string =>
  value !== null && Number.isFinite(value) ? (value >= 10 ? value.toFixed(0) : value.toFixed(1)) : 'no record';

function Means({ pair, result }: { readonly pair: Pair; readonly result: Done }): ReactNode {
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
  readonly pair: Pair;
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
export const inPlace = (pair: Pair, weekly: readonly Weekly[]): readonly Weekly[] =>
  [...weekly].sort((p, q) => (p.of === 'both' || q.of === 'both' ? 0 : sideOf(pair, p.of) - sideOf(pair, q.of)));
