import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { assignmentOf, calendarFile, type Try, weekAt, weekEdges } from '../../../src/moves/index.ts';
import { Sentence } from '../../controls/name.tsx';
import { safeText } from '../../controls/safe-text.ts';
import { steps } from '../../words/steps.ts';
import { cardOf } from './card.tsx';
import { dayIn } from './days.ts';
import { freshSeed, keepTry } from './keep.ts';
import { guessWords, sayOutcome } from './outcome.ts';
import { type StepProps, whoTakes } from './pair.ts';
import { endOf } from './try.ts';
import { useWords } from '../../controls/words.tsx';

const say = steps.running;

/** One try: the week that runs, and no other; what was forgotten; a way to stop. */
export function TryView(props: StepProps & { readonly one: Try }): ReactNode {
  const speaker = useWords();
  const { one, pair, now } = props;
  const { plan, stopped } = one;
  const view = weekAt(plan, now);
  const who = whoTakes(pair, plan.by);
  const card = cardOf(plan.move, speaker);
  return (
    <>
      <h1 tabIndex={-1}>{stopped === null ? say.heading : say.stopped}</h1>
      <section className="this-week" aria-label={card.name}>
        {stopped !== null ? (
          <p className="lead">{say.stoppedOn(dayIn(stopped, plan.zone))}</p>
        ) : view.state === 'running' ? (
          <>
            <p className="quiet">
              {say.week(view.week + 1, plan.design.weeks)},{' '}
              {say.until(dayIn(weekEdges(plan, view.week + 1, 0)[0]!, plan.zone))}
            </p>
            <p className="lead">
              <Sentence text={view.withMove ? say.with(who) : say.without(who)} />
            </p>
            <p>{say.later}</p>
          </>
        ) : view.state === 'before' ? (
          <p className="lead">{say.before(dayIn(plan.start, plan.zone))}</p>
        ) : (
          <Over />
        )}
      </section>
      <h2>{card.name}</h2>
      <p>{one.ownWords === '' ? card.doing : safeText(one.ownWords)}</p>
      <p className="quiet">
        {steps.plan.lookedAt}: <Sentence text={sayOutcome(pair, plan.outcome, speaker)} />.{' '}
        {one.guess !== null && `${steps.plan.guessed}: ${guessWords(plan.outcome)[one.guess]}.`}{' '}
        {say.return(dayIn(endOf(plan), plan.zone))}
      </p>
      <div className="note keep-it">
        <p>
          {say.keep} <a href="#file">{say.toFile}</a>
        </p>
      </div>
      {view.state !== 'over' && stopped === null && <Calendar one={one} now={now} />}
      {view.state !== 'before' && <Lapses {...props} />}
      {(view.state !== 'over' || stopped !== null) && <Stop {...props} />}
    </>
  );
}

const Over = (): ReactNode => (
  <>
    <p className="lead">{say.over}</p>
    <div className="steps">
      <a className="button" href="#load">
        {say.toLoad}
      </a>
      <a className="button strong" href="#steps/check">
        {say.toCheck}
      </a>
    </div>
  </>
);

function Calendar({ one, now }: { readonly one: Try; readonly now: number }): ReactNode {
  const save = (): void => {
    const { plan } = one;
    // The mark of an entry must not be the seed, which would tell the weeks.
    const text = calendarFile([...weekEdges(plan, 0, plan.design.weeks)], now, freshSeed());
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = 'notes.ics';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="row">
      <button type="button" onClick={save}>
        {say.calendar}
      </button>
      <span className="quiet">{say.calendarNote}</span>
    </div>
  );
}

/** Weeks that have begun were told already; only those with the step can be forgotten. */
function Lapses(props: StepProps & { readonly one: Try }): ReactNode {
  const { one, now } = props;
  const edges = weekEdges(one.plan, 0, one.plan.design.weeks);
  const drawn = assignmentOf(one.plan);
  const last = one.stopped ?? now;
  const begun = [...drawn.keys()].filter(week => edges[week]! <= last);
  const mark = (week: number, forgotten: boolean): void =>
    keepTry(props, one.id, {
      lapsed: forgotten ? [...one.lapsed, week].sort((p, q) => p - q) : one.lapsed.filter(other => other !== week),
    });
  return (
    <fieldset className="begun">
      <legend>{say.lapses}</legend>
      <p className="quiet">{say.lapsesNote}</p>
      <ol>
        {begun.map(week => (
          <li key={week}>
            <span className="week-name">{drawn[week] === 1 ? say.withShort : say.withoutShort}</span>
            {drawn[week] === 1 && (
              <label className="choice">
                <input
                  type="checkbox"
                  checked={one.lapsed.includes(week)}
                  onChange={event => mark(week, event.currentTarget.checked)}
                />
                {say.lapse(week + 1)}
              </label>
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function Stop(props: StepProps & { readonly one: Try }): ReactNode {
  const { one, now } = props;
  const over = weekAt(one.plan, now).state === 'over';
  // What is pressed goes away, so the heading, which now says it, takes the focus.
  const stop = (stopped: number | null): void => {
    flushSync(() => keepTry(props, one.id, { stopped }));
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <div className="row">
      {one.stopped === null ? (
        <>
          <button type="button" onClick={() => stop(now)}>
            {say.stop}
          </button>
          <span className="quiet">{say.stopNote}</span>
        </>
      ) : (
        <>
          {!over && (
            <button type="button" onClick={() => stop(null)}>
              {say.goOn}
            </button>
          )}
          <a className="button" href="#steps">
            {say.other}
          </a>
        </>
      )}
    </div>
  );
}
