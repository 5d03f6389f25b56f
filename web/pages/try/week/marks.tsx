import { type ReactNode, useId } from 'react';
import { MOST_MARK } from '../../../../src/moves/index.ts';

/** One question of a check-in: five marks between two ends; a tap is the answer, another one changes it. */
export function Marks({
  question,
  ends,
  middle,
  value,
  mark,
}: {
  readonly question: string;
  readonly ends: readonly [string, string];
  readonly middle?: string | undefined;
  readonly value: number | null;
  readonly mark: (value: number) => void;
}): ReactNode {
  const name = useId();
  const [low, high] = ends;
  const said = [low, null, middle ?? null, null, high];
  return (
    <fieldset className="marks">
      <legend>{question}</legend>
      <div>
        {Array.from({ length: MOST_MARK + 1 }, (_, at) => (
          <label key={at}>
            <input
              type="radio"
              name={name}
              aria-label={said[at] ?? `${at + 1}`}
              checked={value === at}
              onChange={() => mark(at)}
            />
          </label>
        ))}
      </div>
      <p aria-hidden="true">
        <span>{low}</span>
        <span>{middle}</span>
        <span>{high}</span>
      </p>
    </fieldset>
  );
}
