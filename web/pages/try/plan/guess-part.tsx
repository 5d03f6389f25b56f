import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { changesItself, type Guess, GUESSES, SIX_WEEK_PAIRS } from '../../../../src/moves/index.ts';
import { Name, Sentence } from '../../../controls/name.tsx';
import { steps } from '../../../words/steps.ts';
import { CardBody, cardOf } from '../card.tsx';
import { type Draft, readyToGuess } from '../../../state/draft.ts';
import { ForecastView } from './forecast.tsx';
import { guessWords, outcomesOnPage, sayOutcome } from '../outcome.ts';
import { inOrder, sideOf, type StepProps } from '../pair.ts';
import { useWork } from '../use-work.ts';
import { NoStep } from '../no-step.tsx';
import { Working } from '../working.tsx';
import { useWords } from '../../../controls/words.tsx';

/** How far the forecast looks: as far as the usual try lasts. A plan of another length asks for its own. */
const WEEKS = SIX_WEEK_PAIRS.weeks;

/** The chosen card, the person's own guess, and only then the forecast. */
export function GuessPart(props: StepProps): ReactNode {
  const { state } = props;
  if (state.draft === null)
    return (
      <>
        <h1 tabIndex={-1}>{steps.parts.guess}</h1>
        <NoStep />
      </>
    );
  return <Chosen {...props} draft={state.draft} />;
}

function Chosen({ draft, ...props }: StepProps & { readonly draft: Draft }): ReactNode {
  const speaker = useWords();
  const { actions, pair, engine, state } = props;
  const { guess: say } = steps;
  const { work, start, stop } = useWork(engine);
  const card = cardOf(draft.move, speaker);
  const locked = draft.guess !== null;
  const change = (part: Partial<Draft>): void => actions.draft({ ...draft, ...part });
  const foresee = (guessed: Draft): void => {
    if (guessed.by === null) return;
    start({ type: 'forecast', people: pair.ids, move: guessed.move, by: guessed.by, weeks: WEEKS }, reply => {
      if (reply.type === 'forecast') actions.draft({ ...guessed, forecast: reply.answer });
    });
  };
  const guess = (made: Guess): void => {
    const guessed = { ...draft, guess: made };
    actions.draft(guessed);
    foresee(guessed);
  };
  return (
    <>
      <h1 tabIndex={-1}>{card.name}</h1>
      <p className="lead">{card.doing}</p>
      <CardBody card={card} />
      <p>
        <a href="#steps">{say.all}</a>
      </p>
      <form className="step-form" onSubmit={event => event.preventDefault()}>
        <Whose {...props} draft={draft} change={change} />
        <fieldset disabled={locked}>
          <legend>
            <label htmlFor="own-words">{say.ownWords}</label>
          </legend>
          <textarea
            id="own-words"
            rows={3}
            maxLength={400}
            value={draft.ownWords}
            placeholder={card.doing}
            onChange={event => change({ ownWords: event.currentTarget.value })}
          />
          <p className="quiet">{say.ownWordsNote}</p>
        </fieldset>
        <LookedAt {...props} draft={draft} change={change} />
        {readyToGuess(draft) ? (
          <MakeGuess {...props} draft={draft} guess={guess} free={state.busy === null} />
        ) : (
          <p className="quiet">{say.first}</p>
        )}
        {locked && (
          <p>
            {say.locked}{' '}
            <button
              type="button"
              className="plain"
              onClick={() => {
                stop();
                flushSync(() => change({ guess: null, forecast: null }));
                document.querySelector<HTMLElement>('.step-form input')?.focus();
              }}
            >
              {say.again}
            </button>
          </p>
        )}
      </form>
      <Working
        work={work}
        label={steps.working.forecast}
        stop={stop}
        again={() => foresee(draft)}
        first={locked && draft.forecast === null ? steps.working.again : undefined}
      >
        {draft.forecast !== null && (
          <>
            <ForecastView pair={pair} answer={draft.forecast} />
            <Onward invented={pair.invented} />
          </>
        )}
      </Working>
    </>
  );
}

interface Part extends StepProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

function Whose({ pair, draft, change }: Part): ReactNode {
  const { guess: say } = steps;
  return (
    <fieldset disabled={draft.guess !== null}>
      <legend>{say.whose}</legend>
      <div className="choices">
        {[...inOrder(pair), 'both' as const].map(who => (
          <label key={who} className="choice">
            <input type="radio" name="whose" checked={draft.by === who} onChange={() => change({ by: who })} />
            {who === 'both' ? say.each : <Name of={sideOf(pair, who)} />}
          </label>
        ))}
      </div>
      {draft.by === 'both' && (
        <label className="choice">
          <input
            type="checkbox"
            checked={draft.bothWant}
            onChange={event => change({ bothWant: event.currentTarget.checked })}
          />
          {say.bothWant}
        </label>
      )}
      <p className="quiet">{say.whoseNote}</p>
    </fieldset>
  );
}

function LookedAt({ pair, draft, change }: Part): ReactNode {
  const speaker = useWords();
  const { guess: say } = steps;
  const { by, outcome, move } = draft;
  return (
    <fieldset disabled={draft.guess !== null}>
      <legend>{say.outcome}</legend>
      <p className="quiet">{say.outcomeNote}</p>
      <div className="outcomes">
        {outcomesOnPage(pair).map(kind => (
          <div key={kind[0]!.what}>
            <p>{say.kinds[kind[0]!.what]}</p>
            <div className="choices">
              {kind.map(({ name, of }) => (
                <label key={name} className="choice">
                  <input
                    type="radio"
                    name="outcome"
                    aria-label={sayOutcome(pair, name, speaker)}
                    checked={outcome === name}
                    onChange={() => change({ outcome: name })}
                  />
                  {of === 'both' ? say.together : <Name of={sideOf(pair, of === 0 ? 'a' : 'b')} />}
                </label>
              ))}
            </div>
          </div>
        ))}
      </div>
      <details>
        <summary>{say.meaning}</summary>
        <ul>
          {say.meanings.map(meaning => (
            <li key={meaning}>{meaning}</li>
          ))}
        </ul>
      </details>
      {by !== null && outcome !== null && changesItself(move, by, outcome) && (
        <output className="note block">{say.itself}</output>
      )}
    </fieldset>
  );
}

function MakeGuess({
  pair,
  draft,
  guess,
  free,
}: StepProps & { readonly draft: Draft; readonly guess: (made: Guess) => void; readonly free: boolean }): ReactNode {
  const speaker = useWords();
  const outcome = draft.outcome!;
  return (
    <fieldset className="guess">
      <legend>
        <Sentence text={steps.guess.question(sayOutcome(pair, outcome, speaker))} />
      </legend>
      <div className="row">
        {GUESSES.map(one => (
          <button
            type="button"
            key={one}
            aria-pressed={draft.guess === one}
            disabled={!free || (draft.guess !== null && draft.guess !== one)}
            onClick={() => draft.guess === null && guess(one)}
          >
            {guessWords(outcome)[one]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Onward({ invented }: { readonly invented: boolean }): ReactNode {
  const { guess: say } = steps;
  return (
    <>
      {invented && <p>{say.invented}</p>}
      <div className="steps">
        <a className="button strong" href="#steps/try">
          {say.next}
        </a>
        {invented && (
          <a className="button" href="#load">
            {say.load}
          </a>
        )}
      </div>
    </>
  );
}
