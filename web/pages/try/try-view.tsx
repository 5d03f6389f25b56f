import type { ReactNode } from 'react';
import { onClock } from '../../../src/base/index.ts';
import { flushSync } from 'react-dom';
import {
  endOf,
  assignmentOf,
  calendarFile,
  morningsOf,
  type Try,
  weekAt,
  weekEdges,
} from '../../../src/moves/index.ts';
import { safeText } from '../../controls/safe-text.ts';
import { Soon } from '../../controls/soon.tsx';
import { Said, useWords } from '../../controls/words.tsx';
import { cardOf } from './card.tsx';
import { freshSeed, keepTry } from './keep.ts';
import { guessedOf } from './outcome.ts';
import { type StepProps, whoseOf } from './pair.ts';
import { type Bar, Stave } from './pictures/stave.tsx';
import { doorOf, TalkLink } from './talk-link.tsx';
import { canGoOn, reaches, looksFurther } from './try.ts';

interface One extends StepProps {
  readonly one: Try;
}

/** Coming back: the week that runs and what to do in it, and no other week; the rest is folded. */
export function TryView(props: One): ReactNode {
  const { one, now, pair } = props;
  const words = useWords();
  const { say } = words;
  const { plan, stopped } = one;
  const view = weekAt(plan, now);
  const running = view.state === 'running' && stopped === null ? view : null;
  const over = view.state === 'over' && stopped === null;
  const day = (seconds: number): number => onClock(seconds, plan.zone);
  const covered = reaches(props.view, plan);
  const card = cardOf(plan.move, words);
  return (
    <>
      {running !== null && (
        <p className="step-name">
          {say('try-week', { week: running.week + 1, weeks: plan.design.weeks })},{' '}
          {say('try-week-until', { day: day(weekEdges(plan, running.week + 1, 0)[0]! - 1) })}
        </p>
      )}
      <h1 tabIndex={-1}>
        {stopped !== null
          ? say('try-now-stopped')
          : running !== null
            ? say(running.withMove ? 'try-now-with' : 'try-now-without')
            : over
              ? say('try-now-over')
              : say('try-now-before', { day: day(plan.start) })}
      </h1>
      <section className="this-week" aria-label={card.name}>
        {running?.withMove === true || view.state === 'before' ? (
          <p className="lead">
            {one.ownWords === '' ? card.doing : safeText(one.ownWords)}{' '}
            <Said id="try-for" args={{ whose: whoseOf(pair, plan.by) }} />
          </p>
        ) : null}
        {stopped !== null && <p className="lead">{say('try-now-stopped-on', { day: day(stopped) })}</p>}
        {stopped === null && !over && (
          <p>
            {view.state === 'before' && `${say('try-now-before-note')} `}
            {say('try-back', { day: day(endOf(plan)) })}
          </p>
        )}
        {over && !covered && <p className="lead">{say('try-now-over-note')}</p>}
        {over && covered && one.result === null && <p className="lead">{say('came-ready')}</p>}
        {over && looksFurther(one, props.view) && <p className="lead">{say('came-further')}</p>}
      </section>
      <Soon>
        <Weeks {...props} />
        <div className="row next">
          <Next {...props} />
          <TalkLink door={over ? 'unchanged' : doorOf(plan.move)} />
        </div>
        <details className="about">
          <summary>{say('try-more')}</summary>
          <p>
            {card.name}. {one.guess !== null && <Said message={guessedOf(pair, plan.outcome, one.guess)} />}
          </p>
          {view.state !== 'over' && stopped === null && <Calendar one={one} now={now} />}
          {view.state !== 'before' && <Lapses {...props} />}
          {(view.state !== 'over' || stopped !== null) && <Stop {...props} />}
        </details>
      </Soon>
    </>
  );
}

/** The one thing to do now. */
function Next({ one, now, view }: One): ReactNode {
  const { say } = useWords();
  const { state } = weekAt(one.plan, now);
  if (one.stopped !== null)
    return (
      <a className="button strong" href="#try/choose">
        {say('try-other-step')}
      </a>
    );
  if (state === 'running')
    return (
      <a className="button strong" href="#try/check-ins">
        {say('try-check-in')}
      </a>
    );
  if (state === 'before')
    return (
      <a className="button strong" href="#file">
        {say('try-save')}
      </a>
    );
  const covered = reaches(view, one.plan);
  return (
    <>
      <a className="button strong" href={covered ? '#try/check' : '#load'}>
        {say(covered ? 'try-see' : 'try-add')}
      </a>
      <a className="quietly" href={covered ? '#load' : '#try/check'}>
        {say(covered ? 'try-add' : 'try-see')}
      </a>
    </>
  );
}

/** Weeks that have begun were told; the others stay sealed. */
function begunIn({ one, now }: Pick<One, 'one' | 'now'>): readonly number[] {
  const edges = weekEdges(one.plan, 0, one.plan.design.weeks);
  const last = one.stopped ?? now;
  return Array.from({ length: one.plan.design.weeks }, (_, week) => week).filter(week => edges[week]! <= last);
}

function Weeks({ one, now }: One): ReactNode {
  const { say } = useWords();
  const { plan } = one;
  const drawn = assignmentOf(plan);
  const begun = begunIn({ one, now });
  const view = weekAt(plan, now);
  const bars = Array.from(
    drawn,
    (withStep, week): Bar => (week >= begun.length ? 'sealed' : withStep === 1 ? 'with' : 'without'),
  );
  const count = (bar: Bar): number => bars.filter(other => other === bar).length;
  return (
    <Stave
      bars={bars}
      now={view.state === 'running' && one.stopped === null ? view.week : null}
      pairs={plan.design.kind === 'week-pairs'}
      says={say('try-stave', {
        weeks: bars.length,
        with: count('with'),
        without: count('without'),
        sealed: count('sealed'),
      })}
    />
  );
}

function Calendar({ one, now }: { readonly one: Try; readonly now: number }): ReactNode {
  const { say } = useWords();
  const save = (): void => {
    const { plan } = one;
    // The mark of an entry must not be the seed, which would tell the weeks.
    const text = calendarFile(morningsOf(weekEdges(plan, 0, plan.design.weeks)), now, freshSeed());
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = 'notes.ics';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="row">
      <button type="button" onClick={save}>
        {say('try-calendar')}
      </button>
      <span className="quiet">{say('try-calendar-note')}</span>
    </div>
  );
}

/** Weeks that have begun were told already; only those with the step can be forgotten. */
function Lapses(props: One): ReactNode {
  const { one } = props;
  const { say } = useWords();
  const drawn = assignmentOf(one.plan);
  const mark = (week: number, forgotten: boolean): void =>
    keepTry(props, one.id, {
      lapsed: forgotten ? [...one.lapsed, week].sort((p, q) => p - q) : one.lapsed.filter(other => other !== week),
    });
  return (
    <fieldset className="begun">
      <legend>{say('try-begun')}</legend>
      <p className="quiet">{say('try-begun-note')}</p>
      <ol>
        {begunIn(props).map(week => (
          <li key={week}>
            <span className="week-name">{say(drawn[week] === 1 ? 'try-with' : 'try-without')}</span>
            {drawn[week] === 1 && (
              <label className="choice">
                <input
                  type="checkbox"
                  checked={one.lapsed.includes(week)}
                  onChange={event => mark(week, event.currentTarget.checked)}
                />
                {say('try-forgot', { week: week + 1 })}
              </label>
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function Stop(props: One): ReactNode {
  const { one, now } = props;
  const { say } = useWords();
  // What is pressed goes away, so the heading, which now says it, takes the focus.
  const stop = (stopped: number | null): void => {
    flushSync(() => {
      keepTry(props, one.id, { stopped });
      // A step that was chosen before would stand in its place.
      if (stopped !== null) props.actions.draft(null);
    });
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  if (one.stopped !== null)
    return !canGoOn(one, now) ? null : (
      <div className="row">
        <button type="button" onClick={() => stop(null)}>
          {say('try-go-on')}
        </button>
      </div>
    );
  return (
    <div className="row">
      <button type="button" onClick={() => stop(now)}>
        {say('try-stop')}
      </button>
      <span className="quiet">{say('try-stop-note')}</span>
    </div>
  );
}
