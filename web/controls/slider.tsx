import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly low: string;
  readonly high: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words, for screen readers. */
  readonly say: string;
  readonly change: (value: number) => void;
}

/** A native slider with a plain name for each end; keys and screen readers come with it. */
export function Slider({ label, low, high, min, max, step, value, say, change }: Props): ReactNode {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={say}
        onChange={event => change(Number(event.currentTarget.value))}
      />
      <span className="ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </span>
    </div>
  );
}
