import { type ReactNode, useState } from 'react';
import { CARDS, type Card, cardIn, type Offered, threeCards } from '../../../../src/moves/index.ts';
import { fittedFor } from '../../../../src/story/index.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { cardOf } from '../card.tsx';
import { draftOf } from '../../../state/draft.ts';
import type { StepProps } from '../pair.ts';
import { TalkLink } from '../talk-link.tsx';
import { runningTry } from '../try.ts';

/** Three cards for this pair with why, the others folded, and one way on; none while a try runs, as they are taken one at a time. */
export function ChoosePart({ state, actions, pair, now }: StepProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const { mirror } = state.analysis;
  const three = threeCards(mirror === null ? [0, 0] : fittedFor(mirror).toward);
  const others = CARDS.filter(({ kind }) => three.every(one => one.kind !== kind));
  const running = runningTry(pair, now) !== null;
  const [chosen, choose] = useState(state.draft?.move ?? three[0]!.kind);
  const option = (card: Card, why?: Offered['why']): ReactNode => (
    <Option key={card.kind} card={card} why={why} chosen={chosen === card.kind} choose={() => choose(card.kind)} />
  );
  return (
    <>
      <h1 tabIndex={-1}>{say('try-title')}</h1>
      <p className="lead">{say('try-lead')}</p>
      {running && (
        <p className="note">
          {say('try-running-now')} <a href="#try/try">{say('try-to-running')}</a>
        </p>
      )}
      <form
        onSubmit={event => {
          event.preventDefault();
          if (running) return;
          if (state.draft?.move !== chosen) actions.draft(draftOf(chosen));
          location.hash = '#try/who';
        }}
      >
        <fieldset className="cards">
          <legend className="unseen">{say('try-cards')}</legend>
          {three.map(({ kind, why }) => option(cardOf(kind, words), why))}
          <details open={three.every(({ kind }) => kind !== chosen)}>
            <summary>{say('try-all')}</summary>
            {others.map(facts => option(cardIn(words, facts)))}
          </details>
        </fieldset>
        <div className="row next">
          {!running && (
            <button type="submit" className="strong">
              {say('try-next')}
            </button>
          )}
          <TalkLink door="bring-up" />
        </div>
      </form>
    </>
  );
}

function Option({
  card,
  why,
  chosen,
  choose,
}: {
  readonly card: Card;
  readonly why: Offered['why'] | undefined;
  readonly chosen: boolean;
  readonly choose: () => void;
}): ReactNode {
  const id = `card-${card.kind}`;
  return (
    <div className="card">
      <label>
        <input
          type="radio"
          name="card"
          aria-label={card.name}
          aria-describedby={id}
          checked={chosen}
          onChange={choose}
        />
        <strong>{card.name}</strong>
      </label>
      <div id={id}>
        <p>{card.doing}</p>
        {why !== undefined && (
          <p className="why">
            <Said message={why} />
          </p>
        )}
      </div>
    </div>
  );
}
