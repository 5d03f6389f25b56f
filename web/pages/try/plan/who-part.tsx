import type { ReactNode } from 'react';
import { OWN_WORDS } from '../../../controls/safe-text.ts';
import { Name } from '../../../controls/name.tsx';
import { useWords } from '../../../controls/words.tsx';
import { CardBody, cardOf } from '../card.tsx';
import { type Draft, isTaken } from '../../../state/draft.ts';
import { NoStep } from '../no-step.tsx';
import { inOrder, sideOf, type StepProps } from '../pair.ts';

/** One question: who takes the step. The card and one's own words for it are folded beneath. */
export function WhoPart(props: StepProps): ReactNode {
  const { draft } = props.state;
  return draft === null ? <NoStep head="try-who" /> : <Who {...props} draft={draft} />;
}

function Who({ draft, pair, actions }: StepProps & { readonly draft: Draft }): ReactNode {
  const words = useWords();
  const { say } = words;
  const card = cardOf(draft.move, words);
  // Whoever takes it, and how it is worded, is what a guess is about.
  const change = (part: Partial<Draft>): void => actions.draft({ ...draft, ...part, guess: null, forecast: null });
  return (
    <>
      <p className="step-name">{card.name}</p>
      <h1 tabIndex={-1}>{say('try-who')}</h1>
      <form
        className="step-form"
        onSubmit={event => {
          event.preventDefault();
          location.hash = '#try/guess';
        }}
      >
        <fieldset className="answers">
          <legend className="unseen">{say('try-who')}</legend>
          {[...inOrder(pair), 'both' as const].map(who => (
            <label key={who} className="choice">
              <input type="radio" name="whose" checked={draft.by === who} onChange={() => change({ by: who })} />
              <span>{who === 'both' ? say('try-who-both') : <Name of={sideOf(pair, who)} />}</span>
            </label>
          ))}
        </fieldset>
        {draft.by === 'both' && (
          <label className="choice">
            <input
              type="checkbox"
              checked={draft.bothWant}
              onChange={event => change({ bothWant: event.currentTarget.checked })}
            />
            {say('try-both-want')}
          </label>
        )}
        <p className="quiet">{say('try-who-note')}</p>
        <div className="row next">
          <button type="submit" className="strong" disabled={!isTaken(draft)}>
            {say('try-next')}
          </button>
          <a className="quietly" href="#try/choose">
            {say('try-other-step')}
          </a>
        </div>
        <details>
          <summary>{say('try-own')}</summary>
          <textarea
            {...OWN_WORDS}
            rows={3}
            maxLength={400}
            aria-label={say('try-own')}
            value={draft.ownWords}
            placeholder={card.doing}
            onChange={event => change({ ownWords: event.currentTarget.value })}
          />
          <p className="quiet">{say('try-own-note')}</p>
        </details>
        <details>
          <summary>{say('try-whole')}</summary>
          <p>{card.doing}</p>
          <CardBody card={card} />
        </details>
      </form>
    </>
  );
}
