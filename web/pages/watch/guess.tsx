import { type ReactNode, useState } from 'react';

/** Guess first, then see: the answer appears only after a guess, and never grades it. */
export function Guess({
  name,
  question,
  choices,
  children,
}: {
  readonly name: string;
  readonly question: ReactNode;
  readonly choices: readonly string[];
  readonly children: (guess: number) => ReactNode;
}): ReactNode {
  const [guess, setGuess] = useState<number | null>(null);
  return (
    <>
      <fieldset className="guess">
        <legend>{question}</legend>
        <div className="row">
          {choices.map((choice, i) => (
            <button type="button" key={choice} name={name} aria-pressed={guess === i} onClick={() => setGuess(i)}>
              {choice}
            </button>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite">{guess !== null && children(guess)}</div>
    </>
  );
}
