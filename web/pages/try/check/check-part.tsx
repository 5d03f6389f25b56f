import { type ReactNode, useEffect, useRef, useState } from 'react';
import { WEEK } from '../../../../src/base/index.ts';
import { type Try, weekAt } from '../../../../src/moves/index.ts';
import type { Weekly } from '../../../worker/session/steps.ts';
import { Sentence } from '../../../controls/name.tsx';
import { steps } from '../../../words/steps.ts';
import { cardOf } from '../card.tsx';
import { dayIn } from '../days.ts';
import { keepTry } from '../keep.ts';
import { Learned } from './learned-part.tsx';
import { NoStep } from '../no-step.tsx';
import { whoTakes, type StepProps } from '../pair.ts';
import { ResultView } from './result.tsx';
import { endOf, lastDayOf, presentTry } from '../try.ts';
import { useWork } from '../use-work.ts';
import { Working } from '../working.tsx';
import { useWords } from '../../../controls/words.tsx';

const say = steps.check;

/** What a try came to, once it is over and the record reaches far enough. */
export function CheckPart(props: StepProps): ReactNode {
  const one = presentTry(props.pair, props.now);
  return (
    <>
      <h1 tabIndex={-1}>{say.heading}</h1>
      {one === null ? (
        <>
          <p className="lead">{say.none}</p>
          <NoStep />
        </>
      ) : (
        <One key={one.id} {...props} one={one} />
      )}
    </>
  );
}

function One(props: StepProps & { readonly one: Try }): ReactNode {
  const speaker = useWords();
  const { one, pair, now } = props;
  const view = weekAt(one.plan, now);
  const day = (seconds: number): string => dayIn(seconds, one.plan.zone);
  return (
    <>
      <p className="lead">
        {cardOf(one.plan.move, speaker).name}, <Sentence text={whoTakes(pair, one.plan.by)} />: {day(one.plan.start)} –{' '}
        {day(lastDayOf(one.plan))}
      </p>
      {one.stopped !== null ? (
        <p>{say.stopped}</p>
      ) : view.state === 'before' ? (
        <p>{say.before(day(one.plan.start))}</p>
      ) : view.state === 'running' ? (
        <p>{say.running(view.week + 1, one.plan.design.weeks, day(endOf(one.plan)))}</p>
      ) : (
        <Over {...props} />
      )}
    </>
  );
}

function Over(props: StepProps & { readonly one: Try }): ReactNode {
  const { one, pair, state, view, engine, now } = props;
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
          {!reaches && view !== null && <p>{say.short(dayIn(view.to, one.plan.zone))}</p>}
          <div className="steps">
            {!reaches && (
              <a className="button strong" href="#load">
                {say.load}
              </a>
            )}
            <button type="button" className={reaches ? 'strong' : ''} disabled={state.busy !== null} onClick={look}>
              {reaches ? say.look : say.anyway}
            </button>
          </div>
        </>
      )}
      <Working work={work} label={steps.working.check} stop={stop} again={look} />
      {result !== null && (
        <>
          <ResultView pair={pair} one={one} result={result} weekly={weekly ?? []} heading={heading} />
          <Learned {...props} one={one} />
          <div className="row">
            <button type="button" onClick={() => print()}>
              {say.print}
            </button>
          </div>
        </>
      )}
    </>
  );
}
