import { type ReactNode, useState } from 'react';
import type { PageProps } from '../../state/page.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { Against } from './against.tsx';
import { AnswerBody } from './answer-body.tsx';
import type { Shown } from './shown.ts';

const GUESSES = ['less', 'more', 'same'] as const;
type Guess = (typeof GUESSES)[number];
const UNSEEN = ['aloud', 'why', 'first', 'heart'] as const;
const LAST = 3;

/** A new screen begins at its top, and at its heading. */
function begin(screen: HTMLElement | null): void {
  if (screen === null) return;
  scrollTo(0, 0);
  screen.querySelector<HTMLElement>('h1')?.focus();
}

type Props = PageProps & {
  readonly shown: Shown;
  /** Back to the answer. */
  readonly end: () => void;
  readonly statement: ReactNode;
};

/** View for the person who did not bring the chat, a screen at a time. They guess first, then read what a chat can't
 * see, the answer with themselves first, and the evidence against it. */
export function ShowOther({ shown, end, statement, ...props }: Props): ReactNode {
  const { say } = useWords();
  const [step, setStep] = useState(0);
  const [guess, setGuess] = useState<Guess | null>(null);
  // The reader comes first.
  const [me, other] = shown.people;
  const next = (
    <div className="row next">
      <button type="button" className="strong" onClick={() => (step === LAST ? end() : setStep(step + 1))}>
        {say(step === LAST ? 'yours-show-done' : 'yours-show-next')}
      </button>
      {step < LAST && (
        <button type="button" className="quietly" onClick={end}>
          {say('yours-show-end')}
        </button>
      )}
    </div>
  );
  return (
    <div key={step} ref={begin} className="show-other">
      {step === 0 && (
        <Ask
          me={me}
          other={other}
          end={end}
          answer={one => {
            setGuess(one);
            setStep(1);
          }}
        />
      )}
      {step === 1 && <Unseen next={next} />}
      {step === 2 && (
        <>
          {guess !== null && (
            <p className="who">{say('yours-show-guessed', { guess: say(`yours-show-guess-${guess}`) })}</p>
          )}
          {statement}
          <AnswerBody shown={shown} next={next} />
        </>
      )}
      {step === LAST && (
        <>
          {props.view !== null && shown.answer.state === 'sure' ? (
            <Against {...props} view={props.view} shown={shown} alone />
          ) : (
            <>
              <h1 tabIndex={-1} className="statement long">
                {say('yours-against')}
              </h1>
              <p>{say('yours-against-end')}</p>
            </>
          )}
          {next}
        </>
      )}
    </div>
  );
}

interface AskProps extends Record<'me' | 'other', Shown['people'][0]> {
  readonly end: () => void;
  readonly answer: (guess: Guess) => void;
}

/** Asks the reader about the other person, before anything is shown. */
function Ask({ me, other, end, answer }: AskProps): ReactNode {
  const { say } = useWords();
  return (
    <>
      <p className="who">
        <Said id="yours-show-for" args={{ one: me }} />
      </p>
      <h1 tabIndex={-1} className="statement">
        <Said id="yours-show-ask" args={{ one: other }} />
      </h1>
      <div className="guesses">
        {GUESSES.map(one => (
          <button key={one} type="button" className="answer-row" onClick={() => answer(one)}>
            {say(`yours-show-guess-${one}`)}
          </button>
        ))}
      </div>
      <button type="button" className="quietly" onClick={end}>
        {say('yours-show-end')}
      </button>
    </>
  );
}

/** What a chat cannot show. */
function Unseen({ next }: { readonly next: ReactNode }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <h1 tabIndex={-1} className="statement long">
        {say('unseen-heading')}
      </h1>
      <ul className="walls">
        {UNSEEN.map(what => (
          <li key={what}>{say(`unseen-${what}`)}</li>
        ))}
      </ul>
      {next}
    </>
  );
}
