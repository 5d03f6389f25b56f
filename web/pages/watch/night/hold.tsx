import type { ReactNode } from 'react';

/** A person who can be held: a native slider, upright at now, whose thumb is the person. The farther out from the channel,
 * the more they hold back. Keys, touch and screen readers come with it. */
export function Hold({
  of,
  x,
  track: [from, to],
  value,
  most,
  label,
  says,
  change,
}: {
  readonly of: 0 | 1;
  readonly x: number;
  /** Heights at which the value is none and `most`, px from the top of the picture. */
  readonly track: readonly [number, number];
  readonly value: number;
  readonly most: number;
  readonly label: string;
  /** The value in words. */
  readonly says: string;
  readonly change: (value: number) => void;
}): ReactNode {
  return (
    <input
      type="range"
      className={`hold of-${of === 0 ? 'one' : 'two'} ${to < from ? 'up' : 'down'}`}
      style={{ left: x - HALF, top: Math.min(from, to) - HALF, height: Math.abs(to - from) + 2 * HALF }}
      min={0}
      max={most}
      step={most / 100}
      value={value}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuetext={says}
      onChange={event => change(Number(event.currentTarget.value))}
    />
  );
}

/** Half of the thumb, as watch.css has it. */
const HALF = 22;
