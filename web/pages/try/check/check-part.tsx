import { type ReactNode, useEffect, useRef, useState } from 'react';
import { onClock } from '../../../../src/base/index.ts';
import { endOf, type Try, weekAt } from '../../../../src/moves/index.ts';
import type { Weekly } from '../../../worker/session/steps.ts';
import { keepTry } from '../keep.ts';
import { AfterResult, reachedOf } from './learned-part.tsx';
import { NoStep } from '../no-step.tsx';
import { SeenPart } from './seen-part.tsx';
import { ABOUT, type OneProps, StepAndDays } from './step-and-days.tsx';
import type { StepProps } from '../pair.ts';
import { cameOf } from '../outcome.ts';
import { ResultView } from './result.tsx';
import { doorOf } from '../talk-link.tsx';
import { isOver, looksFurther, reaches, tryAt } from '../try.ts';
import { useWork } from '../use-work.ts';
import { Working } from '../working.tsx';
import { Said, useWords } from '../../../controls/words.tsx';

/** Result of a try, once it is over and the record reaches far enough: the requested one, else the present one. */
export function CheckPart(props: StepProps & { readonly which: string }): ReactNode {
  const { say } = useWords();
  const one = tryAt(props.pair, props.which, props.now);
  if (one === null)
    return (
      <>
        <h1 tabIndex={-1}>{say('came-title')}</h1>
        <NoStep />
      </>
    );
  return <One key={one.id} {...props} one={one} />;
}

function One(props: OneProps): ReactNode {
  const { say } = useWords();
  const { one, now } = props;
  if (isOver(one, now)) return one.plan.design.kind === 'every-week' ? <SeenPart {...props} /> : <Over {...props} />;
  const view = weekAt(one.plan, now);
  const day = (seconds: number): number => onClock(seconds, one.plan.zone);
  return (
    <>
      <StepAndDays {...props} />
      <h1 tabIndex={-1} aria-describedby={ABOUT}>
        {say('came-title')}
      </h1>
      <p>
        {one.stopped !== null
          ? say('came-stopped')
          : view.state === 'running'
            ? say('came-running', { week: view.week + 1, weeks: one.plan.design.weeks, day: day(endOf(one.plan)) })
            : say('came-before', { day: day(one.plan.start) })}
      </p>
    </>
  );
}

/** End of the result's record, if it did not reach the end of the try. */
function Reached({ one }: { readonly one: Try }): ReactNode {
  const reached = reachedOf(one);
  return (
    reached !== null && (
      <p className="note">
        <Said message={reached} />
      </p>
    )
  );
}

/** The check of a try: its work, its weeks, and the heading that takes the focus once the result is there. */
function useCheck(props: OneProps) {
  const { one, pair, view, engine, now } = props;
  const { work, start, stop } = useWork(engine);
  const [weekly, setWeekly] = useState<readonly Weekly[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  /** Remembers the earlier statement about silence, so that going on uses the same. */
  const said = useRef(false);
  const look = (silent = said.current): void => {
    asked.current = true;
    said.current = silent;
    const { plan, guess, forecast, lapsed } = one;
    start({ type: 'check', people: pair.ids, plan, guess, forecast, lapsed, silent, now }, reply => {
      if (reply.type !== 'check') return;
      setWeekly(reply.weekly);
      const record = view !== null && {
        reached: silent ? endOf(plan) : view.ended,
        silentFrom: silent ? view.ended : null,
      };
      keepTry(props, one.id, { result: reply.check, ...record });
    });
  };
  // The pressed button disappears, so the result itself takes the focus.
  useEffect(() => {
    if (weekly === null || !asked.current) return;
    asked.current = false;
    heading.current?.focus();
  }, [weekly]);
  return { work, weekly, heading, look, stop };
}

function Over(props: OneProps): ReactNode {
  const { one, pair, state } = props;
  const { say } = useWords();
  const { work, weekly, heading, look, stop } = useCheck(props);
  const result = one.result?.state === 'done' && !looksFurther(one, props.view) ? one.result : null;
  return (
    <>
      <StepAndDays {...props} />
      <h1 ref={heading} tabIndex={-1} aria-describedby={ABOUT}>
        {result === null ? say('came-title') : <Said message={cameOf(pair, one.plan, result)} />}
      </h1>
      {result !== null && <Reached one={one} />}
      {weekly === null && work.state !== 'busy' && <WaysToSee {...props} found={result !== null} look={look} />}
      <Working work={work} label={say('came-working')} stop={stop} again={() => look()} free={state.busy === null} />
      {result !== null && (
        <>
          <ResultView pair={pair} one={one} result={result} weekly={weekly ?? []} />
          <AfterResult
            {...props}
            again={result.came !== 'too-little'}
            door={result.came === 'ordinary' ? 'unchanged' : doorOf(one.plan.move)}
          >
            <button type="button" className="quietly" onClick={() => print()}>
              {say('page-print')}
            </button>
          </AfterResult>
        </>
      )}
    </>
  );
}

type WaysToSeeProps = OneProps & { readonly found: boolean; readonly look: (silent: boolean) => void };

/** The ways to a result: more of the chat, a word about silence, or what there is. */
function WaysToSee({ one, state, view, found, look }: WaysToSeeProps): ReactNode {
  const { say } = useWords();
  const covered = reaches(view, one.plan);
  const busy = state.busy !== null;
  return (
    <>
      {!covered && view !== null && !found && <p>{say('came-short', { day: view.to })}</p>}
      {covered && !found && <p>{say(looksFurther(one, view) ? 'came-further' : 'came-ready')}</p>}
      <div className="row steps">
        {!covered && (
          <a className="button strong" href="#load">
            {say('try-add')}
          </a>
        )}
        {!covered && view !== null && one.silentFrom !== view.ended && (
          <button type="button" className="quietly" disabled={busy} onClick={() => look(true)}>
            {say('came-silent', { day: view.to })}
          </button>
        )}
        <button
          type="button"
          className={covered ? (found ? '' : 'strong') : 'quietly'}
          disabled={busy}
          onClick={() => look(false)}
        >
          {say(covered ? 'try-see' : 'came-anyway')}
        </button>
      </div>
    </>
  );
}
