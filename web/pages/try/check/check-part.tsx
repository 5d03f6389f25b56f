import { type ReactNode, useEffect, useRef, useState } from 'react';
import { WEEK } from '../../../../src/base/index.ts';
import { type Try, weekAt } from '../../../../src/moves/index.ts';
import type { Weekly } from '../../../worker/session/steps.ts';
import { cardOf } from '../card.tsx';
import { onClock } from '../days.ts';
import { keepTry } from '../keep.ts';
import { Learned } from './learned-part.tsx';
import { NoStep } from '../no-step.tsx';
import { type StepProps, whoseOf } from '../pair.ts';
import { ResultView } from './result.tsx';
import { endOf, lastDayOf, presentTry } from '../try.ts';
import { useWork } from '../use-work.ts';
import { Working } from '../working.tsx';
import { Said, useWords } from '../../../controls/words.tsx';

/** What a try came to, once it is over and the record reaches far enough. */
export function CheckPart(props: StepProps): ReactNode {
  const { say } = useWords();
  const one = presentTry(props.pair, props.now);
  return (
    <>
      <h1 tabIndex={-1}>{say('came-title')}</h1>
      {one === null ? (
        <>
          <p className="lead">{say('came-none')}</p>
          <NoStep />
        </>
      ) : (
        <One key={one.id} {...props} one={one} />
      )}
    </>
  );
}

function One(props: StepProps & { readonly one: Try }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { one, pair, now } = props;
  const view = weekAt(one.plan, now);
  const day = (seconds: number): number => onClock(seconds, one.plan.zone);
  return (
    <>
      <p className="lead">
        <Said
          id="came-step-and-days"
          args={{
            step: cardOf(one.plan.move, words).name,
            whose: whoseOf(pair, one.plan.by),
            from: day(one.plan.start),
            to: day(lastDayOf(one.plan)),
          }}
        />
      </p>
      {one.stopped !== null ? (
        <p>{say('came-stopped')}</p>
      ) : view.state === 'before' ? (
        <p>{say('came-before', { day: day(one.plan.start) })}</p>
      ) : view.state === 'running' ? (
        <p>{say('came-running', { week: view.week + 1, weeks: one.plan.design.weeks, day: day(endOf(one.plan)) })}</p>
      ) : (
        <Over {...props} />
      )}
    </>
  );
}

function Over(props: StepProps & { readonly one: Try }): ReactNode {
  const { one, pair, state, view, engine, now } = props;
  const { say } = useWords();
  const { work, start, stop } = useWork(engine);
  const [weekly, setWeekly] = useState<readonly Weekly[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  const reaches = view !== null && view.to >= endOf(one.plan) - WEEK / 2;
  const look = (): void => {
    asked.current = true;
    const { plan, guess, forecast, lapsed } = one;
    start({ type: 'check', people: pair.ids, plan, guess, forecast, lapsed, now }, reply => {
      if (reply.type !== 'check') return;
      setWeekly(reply.weekly);
      keepTry(props, one.id, { result: reply.check });
    });
  };
  // What is pressed goes away, so the result itself takes the focus.
  useEffect(() => {
    if (weekly === null || !asked.current) return;
    asked.current = false;
    heading.current?.focus();
  }, [weekly]);
  const result = one.result?.state === 'done' ? one.result : null;
  return (
    <>
      {weekly === null && work.state !== 'busy' && (
        <>
          {!reaches && view !== null && <p>{say('came-short', { day: onClock(view.to, one.plan.zone) })}</p>}
          <div className="steps">
            {!reaches && (
              <a className="button strong" href="#load">
                {say('try-add')}
              </a>
            )}
            <button type="button" className={reaches ? 'strong' : ''} disabled={state.busy !== null} onClick={look}>
              {say(reaches ? 'try-see' : 'came-anyway')}
            </button>
          </div>
        </>
      )}
      <Working work={work} label={say('came-working')} stop={stop} again={look} />
      {result !== null && (
        <>
          <ResultView pair={pair} one={one} result={result} weekly={weekly ?? []} heading={heading} />
          <Learned {...props} one={one} />
          <div className="row">
            <button type="button" onClick={() => print()}>
              {say('page-print')}
            </button>
          </div>
        </>
      )}
    </>
  );
}
