import type { ReactNode } from 'react';
import { type Ahead, orderOf, type Outcome, type WeeklyPath, type WhatIf } from '../../../../src/moves/index.ts';
import { Dots } from '../../../pictures/dots.tsx';
import { Name, Sentence } from '../../../controls/name.tsx';
import { across } from '../../../pictures/path.ts';
import { Numbers } from '../../../controls/table.tsx';
import { niceTop } from '../../../pictures/trajectories.tsx';
import { steps } from '../../../words/steps.ts';
import { AheadPanel } from '../pictures/ahead-panel.tsx';
import { inOrder, namesOnPage, type PairOnPage, sideOf, nameOf } from '../pair.ts';
import { TallyDots } from '../pictures/tally-dots.tsx';

const say = steps.forecast;

/** The forecast, or why there is none: both are answers. */
export function ForecastView({ pair, answer }: { readonly pair: PairOnPage; readonly answer: WhatIf }): ReactNode {
  if (!answer.told) {
    const { heading, text } = say.notTold[answer.why];
    return (
      <section className="not-told">
        <h2>{heading}</h2>
        {text.map(line => (
          <p key={line}>{line}</p>
        ))}
      </section>
    );
  }
  const { warmer, pairs } = answer.generic;
  const all = [...answer.orders.flatMap(({ courses }) => courses), ...answer.without];
  const top = topOf(all.flatMap(({ a, b }) => [...a, ...b]));
  const beyond = all.filter(({ a, b }) => [...a, ...b].some(n => n > top)).length;
  const orders = inPageOrder(pair, answer.orders);
  return (
    <section>
      <h2>{say.heading}</h2>
      <p>{say.lead(weeksOf(answer))}</p>
      {orders.map(order => (
        <OneOrder key={order.order} pair={pair} ahead={order} without={answer.without} top={top} />
      ))}
      <p className="quiet">
        {say.caption} {beyond > 0 && say.beyond(beyond, all.length)}
      </p>
      <h3>{say.generic.heading}</h3>
      <p className="sure">
        <Dots full={Math.round((10 * warmer) / pairs)} />
        {say.generic.say(warmer, pairs)}
      </p>
      <details>
        <summary>{say.how}</summary>
        <p>{say.assumes}</p>
      </details>
    </section>
  );
}

/** How many weeks a forecast looks ahead. */
export const weeksOf = ({ without }: Extract<WhatIf, { readonly told: true }>): number => without[0]?.a.length ?? 0;

/** Top of the scale: room for that share of the weeks of all courses, and more. One that runs away would press the others flat. */
export function topOf(weeks: readonly number[], share = 0.95): number {
  const sorted = [...weeks].sort((p, q) => p - q);
  return niceTop(Math.min(sorted.at(-1)!, 1.6 * sorted[Math.floor(share * (sorted.length - 1))]!));
}

/** Whoever stands on the left begins in the first of two orders. */
function inPageOrder({ sideOfA }: PairOnPage, orders: readonly Ahead[]): readonly Ahead[] {
  const wanted =
    sideOfA === 0 ? ['alone', 'a-first', 'b-first', 'together'] : ['alone', 'b-first', 'a-first', 'together'];
  return [...orders].sort((p, q) => wanted.indexOf(p.order) - wanted.indexOf(q.order));
}

function OneOrder({
  pair,
  ahead,
  without,
  top,
}: {
  readonly pair: PairOnPage;
  readonly ahead: Ahead;
  readonly without: readonly WeeklyPath[];
  readonly top: number;
}): ReactNode {
  const heading = say.order[ahead.order](pair.people[0].name, pair.people[1].name);
  const tallyOf = (who: 'a' | 'b') => (who === 'a' ? ahead.countsA : ahead.countsB);
  const summary = inOrder(pair)
    .map(who => say.tally(nameOf(pair, who), tallyOf(who)))
    .join(' ');
  return (
    <figure>
      <h3>
        <Sentence text={heading} />
      </h3>
      <div className="pair">
        {inOrder(pair).map(who => (
          <div className="side" key={who}>
            <AheadPanel
              of={sideOf(pair, who)}
              withStep={ahead.courses.map(course => course[who])}
              without={without.map(course => course[who])}
              top={top}
              summary={say.tally(nameOf(pair, who), tallyOf(who))}
            />
            <p className="ten">
              <TallyDots {...tallyOf(who)} />
              <Sentence text={say.tally(nameOf(pair, who), tallyOf(who))} />
            </p>
          </div>
        ))}
      </div>
      <p className="ten">
        <TallyDots more={ahead.quiet.shorter} same={ahead.quiet.same} fewer={ahead.quiet.longer} />
        {say.quiet(ahead.quiet)}
      </p>
      <figcaption>
        <span className="unseen">{summary}</span> {say.key}
      </figcaption>
      <Weeks pair={pair} ahead={ahead} without={without} heading={heading} />
    </figure>
  );
}

function Weeks({
  pair,
  ahead,
  without,
  heading,
}: {
  readonly pair: PairOnPage;
  readonly ahead: Ahead;
  readonly without: readonly WeeklyPath[];
  readonly heading: string;
}): ReactNode {
  const order = inOrder(pair);
  return (
    <Numbers
      caption={`${heading}. ${say.table}`}
      head={[
        say.week,
        ...order.flatMap(who => [
          <span key={who}>
            <Name of={sideOf(pair, who)} />, {say.with}
          </span>,
          <span key={`${who} without`}>
            <Name of={sideOf(pair, who)} />, {say.without}
          </span>,
        ]),
      ]}
      rows={ahead.a.map((_, w) => [
        `${w + 1}`,
        ...order.flatMap(who => {
          const { median, low80, high80 } = ahead[who][w]!;
          const usual = across(
            without.map(course => course[who]),
            w,
            0.5,
          );
          return [`${Math.round(median)} (${Math.round(low80)} to ${Math.round(high80)})`, `${Math.round(usual)}`];
        }),
      ])}
    />
  );
}

/** For the picture that puts guess, forecast and result beside each other: the courses with the step against the same ones
 * without, in the outcome that was chosen where courses have it, else in reaching. Forecasts of earlier releases had reaching only. */
export function ratiosOf(
  answer: WhatIf,
  { what, of: whose }: Outcome,
): { readonly ratios: readonly number[]; readonly own: boolean } {
  if (!answer.told) return { ratios: [], own: true };
  const order = orderOf(answer);
  const of = whose === 'both' ? 'both' : whose === 0 ? 'a' : 'b';
  if (what === 'quiet-spell') return { ratios: order.ratios?.quiet ?? [], own: true };
  if (what === 'openings' && order.ratios !== undefined) return { ratios: order.ratios.openings[of], own: true };
  const total = ({ a, b }: WeeklyPath): number =>
    (of === 'both' ? [...a, ...b] : of === 'a' ? a : b).reduce((sum, n) => sum + n, 0.5);
  return { ratios: order.courses.map((course, k) => total(course) / total(answer.without[k]!)), own: false };
}

/** Whose reaching that is, in words. */
export const reachingOf = (pair: PairOnPage, of: 'a' | 'b' | 'both'): string =>
  of === 'both' ? namesOnPage(pair).join(' and ') : nameOf(pair, of);
