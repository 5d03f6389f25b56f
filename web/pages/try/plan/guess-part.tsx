import { type ReactNode, useState } from 'react';
import { type Guess, GUESSES, outcomeNamed, ownChange } from '../../../../src/moves/index.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { type Draft, isTaken } from '../../../state/draft.ts';
import { NoStep } from '../no-step.tsx';
import { askOf, guessedOf, outcomesOnPage, sayOutcome } from '../outcome.ts';
import type { StepProps } from '../pair.ts';
import { doorOf, TalkLink } from '../talk-link.tsx';

/** The guess, alone on its screen: one question, one answer, one way on. The forecast is asked for only after it. */
export function GuessPart(props: StepProps): ReactNode {
  const { draft } = props.state;
  return draft === null || !isTaken(draft) ? <NoStep head="try-cards" /> : <Asked {...props} draft={draft} />;
}

function Asked({ draft, pair, actions }: StepProps & { readonly draft: Draft }): ReactNode {
  const { say } = useWords();
  const { outcome, by, move } = draft;
  const [guess, setGuess] = useState<Guess | null>(draft.guess);
  const { what } = outcomeNamed(outcome)!;
  const change = ownChange(move, by!, outcome);
  // A guess made after the forecast is none.
  const shown = draft.forecast !== null;
  return (
    <form
      className="step-form"
      onSubmit={event => {
        event.preventDefault();
        if (guess === null) return;
        if (guess !== draft.guess) actions.draft({ ...draft, guess });
        location.hash = '#try/try';
      }}
    >
      <h1 tabIndex={-1}>
        <Said message={askOf(pair, outcome)} />
      </h1>
      {shown && guess !== null ? (
        <p className="lead">
          <Said message={guessedOf(pair, outcome, guess)} />
        </p>
      ) : (
        <fieldset className="answers">
          <legend className="unseen">{say('try-guess-first')}</legend>
          {GUESSES.map(one => (
            <label key={one} className="choice">
              <input type="radio" name="guess" checked={guess === one} onChange={() => setGuess(one)} />
              <span>{say({ id: `try-guess-${one}`, args: { what } })}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="quiet">{say(shown ? 'try-guess-stays' : 'try-guess-first')}</p>
      {change !== 'none' && <output className="note block">{say('step-itself', { change })}</output>}
      <div className="row next">
        <button type="submit" className="strong" disabled={guess === null}>
          {say('try-show')}
        </button>
        <TalkLink door={doorOf(move)} />
      </div>
      <details open={shown}>
        <summary>{say('try-look')}</summary>
        <p className="quiet">{say('try-look-note')}</p>
        <fieldset className="outcomes">
          <legend className="unseen">{say('try-look')}</legend>
          {outcomesOnPage(pair)
            .flat()
            .map(({ name }) => (
              <label key={name} className="choice">
                <input
                  type="radio"
                  name="outcome"
                  checked={outcome === name}
                  onChange={() => {
                    setGuess(null);
                    actions.draft({ ...draft, outcome: name, guess: null, forecast: null });
                  }}
                />
                <span>
                  <Said message={sayOutcome(pair, name)} />
                </span>
              </label>
            ))}
        </fieldset>
      </details>
    </form>
  );
}
