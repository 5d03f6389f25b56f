import { type ReactNode, useState } from 'react';
import {
  type Guess,
  GUESSES,
  outcomeNamed,
  ownChange,
  SIX_WEEK_PAIRS,
  widestOutcome,
} from '../../../../src/moves/index.ts';
import { Heading } from '../../../controls/heading.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { type Draft, isTaken } from '../../../state/draft.ts';
import { goTo } from '../../../state/go-to.ts';
import { NoStep } from '../no-step.tsx';
import { askOf, guessedOf, outcomesOnPage, sayOutcome } from '../outcome.ts';
import type { StepProps } from '../pair.ts';
import { Stave } from '../pictures/stave.tsx';
import { doorOf, TalkLink } from '../talk-link.tsx';
import { Working } from '../working.tsx';
import { useLookAhead, useWholeForecast } from './use-look-ahead.ts';

/** The guess, alone on its screen: one question, one answer, one way on. The forecast runs first, unshown, so that
 * nobody is asked about a number without an expectation. */
export function GuessPart(props: StepProps): ReactNode {
  const { draft } = props.state;
  if (draft === null || !isTaken(draft)) return <NoStep head="try-title" />;
  return draft.forecast === null ? <Ahead {...props} draft={draft} /> : <Chosen {...props} draft={draft} />;
}

/** Space for a draft's forecast, filled from the first moment. */
function Ahead(props: StepProps & { readonly draft: Draft }): ReactNode {
  const { say } = useWords();
  const { work, look, stop, free } = useLookAhead(props);
  const { weeks } = SIX_WEEK_PAIRS;
  return (
    <>
      <h1 tabIndex={-1}>{say('try-twelve')}</h1>
      <p className="lead">{say('try-plan-pairs', { weeks })}</p>
      <Stave
        bars={Array.from({ length: weeks }, () => 'sealed' as const)}
        now={null}
        pairs
        says={say('try-stave-plan', { weeks })}
      />
      <Working work={work} label={say('try-working-forecast')} stop={stop} again={look} free={free} />
    </>
  );
}

/** The question; where the chat expects no change of any count, that, and a week for its own sake. */
function Chosen(props: StepProps & { readonly draft: Draft }): ReactNode {
  const { say } = useWords();
  const { draft } = props;
  useWholeForecast(props, SIX_WEEK_PAIRS.weeks);
  // Once asked, a question stays: the whole forecast takes nothing from under the finger.
  const [anyway, go] = useState(
    () => draft.guess !== null || widestOutcome(draft.forecast!.answer, draft.move, draft.by!) !== null,
  );
  if (anyway) return <Asked {...props} />;
  return (
    <>
      <Heading>{say('try-flat')}</Heading>
      <p className="lead">{say('try-flat-felt')}</p>
      <div className="row next">
        <a className="button strong" href="#try/who">
          {say('try-one')}
        </a>
        <button type="button" className="quietly" onClick={() => go(true)}>
          {say('try-flat-anyway')}
        </button>
      </div>
    </>
  );
}

function Asked({ draft, pair, actions }: StepProps & { readonly draft: Draft }): ReactNode {
  const { say } = useWords();
  const { outcome, by, move } = draft;
  const [guess, setGuess] = useState<Guess | null>(draft.guess);
  const { what } = outcomeNamed(outcome)!;
  const change = ownChange(move, by!, outcome);
  // A guess made after the forecast was shown is none.
  const { shown } = draft;
  return (
    <form
      className="step-form"
      onSubmit={event => {
        event.preventDefault();
        if (guess === null) return;
        goTo('#try/plan', () => actions.draft({ ...draft, guess, shown: true }));
      }}
    >
      <Heading>
        <Said message={askOf(pair, outcome)} />
      </Heading>
      {shown && guess !== null ? (
        <p className="lead">
          <Said message={guessedOf(pair, outcome, guess)} />
        </p>
      ) : (
        <fieldset className="answers">
          <legend className="unseen">{say('try-guess-first')}</legend>
          {GUESSES.map(one => (
            <label key={one} className="choice one-of">
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
      <Outcomes
        draft={draft}
        pair={pair}
        choose={name => {
          setGuess(null);
          actions.draft({ ...draft, outcome: name, guess: null, shown: false });
        }}
      />
    </form>
  );
}

interface OutcomesProps extends Pick<StepProps, 'pair'> {
  readonly draft: Draft;
  readonly choose: (name: Draft['outcome']) => void;
}

/** The numbers that the guess can be about. */
function Outcomes({ draft, pair, choose }: OutcomesProps): ReactNode {
  const { say } = useWords();
  return (
    <details open={draft.shown}>
      <summary>{say('try-look')}</summary>
      <fieldset className="outcomes">
        <legend className="unseen">{say('try-look')}</legend>
        {outcomesOnPage(pair)
          .flat()
          .map(({ name }) => (
            <label key={name} className="choice one-of">
              <input type="radio" name="outcome" checked={draft.outcome === name} onChange={() => choose(name)} />
              <span>
                <Said message={sayOutcome(pair, name)} />
              </span>
            </label>
          ))}
      </fieldset>
    </details>
  );
}
