import { type ReactNode, useState } from 'react';
import { Said, useWords } from '../../../controls/words.tsx';
import { cardOf } from '../card.tsx';
import { whoseOf } from '../pair.ts';
import { Calendar } from './calendar.tsx';
import { leaveTry, type Own } from './own.ts';
import { StepCard } from './step-card.tsx';

/** Rarely needed facts of a try: its plan, the calendar, and the way to leave it. */
export function About(props: Own): ReactNode {
  const { one, now, pair } = props;
  const words = useWords();
  const { say } = words;
  const [asked, ask] = useState(false);
  const { plan, notes = [] } = one;
  const me = pair.relationship?.me ?? null;
  const mine = me === null ? null : me === 0 ? 'a' : 'b';
  return (
    <details className="about">
      <summary>{say('back-more')}</summary>
      <p>
        {cardOf(plan.move, words).name}.{' '}
        {plan.by !== mine && <Said id="try-for" args={{ whose: whoseOf(pair, plan.by) }} />}
      </p>
      {one.lapsed.length > 0 && <p className="quiet">{say('came-lapses', { count: one.lapsed.length })}</p>}
      {(notes.length > 0 || (one.days ?? []).length > 0) && (
        <>
          <Calendar one={one} now={now} />
          <StepCard {...props} />
        </>
      )}
      {asked ? (
        <div role="alert">
          <p>{say('try-stop-note')}</p>
          <div className="row">
            <button type="button" onClick={() => leaveTry(props)}>
              {say('try-stop')}
            </button>
            <button type="button" className="quietly" onClick={() => ask(false)}>
              {say('back-go-on')}
            </button>
          </div>
        </div>
      ) : (
        <p>
          <button type="button" onClick={() => ask(true)}>
            {say('back-leave')}
          </button>
        </p>
      )}
    </details>
  );
}
