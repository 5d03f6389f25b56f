import { type ReactNode, useId } from 'react';
import { MOST_MARK } from '../../../../src/moves/index.ts';

interface Props {
  readonly question: string;
  readonly ends: readonly [string, string];
  readonly middle?: string | undefined;
  readonly value: number | null;
  readonly mark: (value: number) => void;
}

/** One question of a check-in: three marks with names, or five between two ends. A tap is the answer, another one changes it. */
export function Marks({ question, ends, middle, value, mark }: Props): ReactNode {
  const name = useId();
  const [low, high] = ends;
  const step = middle === undefined ? 1 : MOST_MARK / 2;
  const said = middle === undefined ? [low, '2', '3', '4', high] : [low, middle, high];
  return (
    <fieldset className="marks">
      <legend>{question}</legend>
      <div>
        {said.map((label, at) => (
          <label key={at}>
            <input
              type="radio"
              name={name}
              aria-label={label}
              checked={value === at * step}
              onChange={() => mark(at * step)}
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
