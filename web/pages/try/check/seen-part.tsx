import { type ReactNode, useEffect, useRef } from 'react';
import { Said, useWords } from '../../../controls/words.tsx';
import { inOrder, type PairOnPage, personOf } from '../pair.ts';
import { Stave } from '../pictures/stave.tsx';
import { doorOf } from '../talk-link.tsx';
import { reaches } from '../try.ts';
import { useWork } from '../use-work.ts';
import { staveOf } from '../stave-of.ts';
import { Working } from '../working.tsx';
import { ABOUT, type OneProps, StepAndDays } from './step-and-days.tsx';
import { AfterResult } from './learned-part.tsx';
import { isNew, wordOf } from './seen.ts';
import { keepTry } from '../keep.ts';

/** Result of four weeks in the mirror: each one's response to the other, by the chat before them and with them, beside
 * the weeks' marks. A plan that ended early is not analysed. */
export function SeenPart(props: OneProps): ReactNode {
  const { one, pair, state, view, engine, now } = props;
  const { say } = useWords();
  const { work, start, stop } = useWork(engine);
  const heading = useRef<HTMLHeadingElement>(null);
  const covered = reaches(view, one.plan);
  const { seen } = one;
  const asked = useRef(false);
  const free = state.busy === null;
  const look = (): void =>
    start({ type: 'see', people: pair.ids, plan: one.plan }, reply => {
      if (reply.type === 'see') keepTry(props, one.id, { seen: reply.seen, ...(view && { reached: view.ended }) });
    });
  useEffect(() => {
    if (seen !== undefined || !covered || !free || asked.current) return;
    asked.current = true;
    look();
  });
  useEffect(() => {
    if (seen !== undefined && asked.current) heading.current?.focus();
  }, [seen]);
  return (
    <>
      <StepAndDays {...props} />
      <h1 ref={heading} tabIndex={-1} aria-describedby={ABOUT}>
        {say(seen === undefined ? 'came-title' : isNew(seen) ? 'came-seen-more' : 'came-seen-same')}
      </h1>
      {seen === undefined ? (
        covered ? (
          <Working work={work} label={say('came-seen-working')} stop={stop} again={look} free={free} />
        ) : (
          <>
            {view !== null && <p>{say('came-short', { day: view.to })}</p>}
            <div className="row next">
              <a className="button strong" href="#load">
                {say('try-add')}
              </a>
            </div>
          </>
        )
      ) : (
        <>
          <Stave {...staveOf(one, now)} says={say('back-stave', { weeks: one.plan.design.weeks })} />
          <div className="pair">
            {inOrder(pair).map(who => (
              <SeenOf key={who} who={who} pair={pair} seen={seen} />
            ))}
          </div>
          <p className="quiet">{say('came-seen-note')}</p>
          <AfterResult {...props} door={doorOf(one.plan.move)} />
        </>
      )}
    </>
  );
}

interface SeenOfProps {
  readonly who: 'a' | 'b';
  readonly pair: PairOnPage;
  readonly seen: NonNullable<OneProps['one']['seen']>;
}

/** One person's response to the other, since the step and before it. */
function SeenOf({ who, pair, seen: { since, before } }: SeenOfProps): ReactNode {
  const { say } = useWords();
  const other = personOf(pair, who === 'a' ? 'b' : 'a');
  const { sure } = since[who];
  return (
    <div className="side">
      <p>
        <Said id="came-seen-one" args={{ one: personOf(pair, who), other, since: wordOf(since[who]), sure }} />{' '}
        {say('came-seen-before', { before: wordOf(before[who]), sure: before[who].sure })}
      </p>
    </div>
  );
}
