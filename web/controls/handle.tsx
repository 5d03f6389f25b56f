import type { ReactNode } from 'react';

interface Props {
  readonly words: string;
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly change: (value: number) => void;
}

/** Words of a sentence that are a slider: what they say is its value. A native range lies under them, so that dragging, keys and
 * screen readers come with it. */
export function Handle({ words, label, value, most, change }: Props): ReactNode {
  return (
    <span className="handle">
      <span aria-hidden="true">{words}</span>
      <input
        type="range"
        min={0}
        max={most}
        step={1}
        value={value}
        aria-label={label}
        aria-valuetext={words}
        onChange={event => change(Number(event.currentTarget.value))}
      />
    </span>
  );
}
