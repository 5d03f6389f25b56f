import type { ReactNode } from 'react';
import { CARDS, cardIn } from '../../../../src/moves/index.ts';
import { steps } from '../../../words/steps.ts';
import { CardBody } from '../card.tsx';
import { draftOf } from '../../../state/draft.ts';
import type { StepProps } from '../pair.ts';
import { runningTry } from '../try.ts';
import { useWords } from '../../../controls/words.tsx';

/** Every card, side by side and of one size. */
export function ChoosePart({ state, actions, pair, now }: StepProps): ReactNode {
  const speaker = useWords();
  const { choose } = steps;
  return (
    <>
      <h1 tabIndex={-1}>{choose.heading}</h1>
      <p className="lead">{choose.lead}</p>
      {runningTry(pair, now) !== null && (
        <div className="note">
          <p>
            {choose.running} <a href="#steps/try">{choose.toTry}</a>
          </p>
        </div>
      )}
      <ul className="cards">
        {CARDS.map(facts => cardIn(speaker, facts)).map(card => (
          <li key={card.kind} className={state.draft?.move === card.kind ? 'card chosen' : 'card'}>
            <h2>{card.name}</h2>
            <p>{card.doing}</p>
            <details>
              <summary>
                {choose.whole} <span className="unseen">: {card.name}</span>
              </summary>
              <CardBody card={card} />
            </details>
            <button
              type="button"
              onClick={() => {
                if (state.draft?.move !== card.kind) actions.draft(draftOf(card.kind));
                location.hash = '#steps/guess';
              }}
            >
              {choose.take(card.name)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
