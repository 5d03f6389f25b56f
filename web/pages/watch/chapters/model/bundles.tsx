import type { ReactNode } from 'react';
import { useWords } from '../../../../controls/words.tsx';
import { Threads, type Wash } from '../../../../pictures/trajectories.tsx';
import type { Draws } from '../../../../worker/session/view.ts';
import type { Bundle } from './ensemble.ts';

/** Two bundles of reaching over months, as all chapters draw them. */
export function Bundles({
  bundle,
  draws,
  summary,
  every = 1,
  ...rest
}: {
  readonly bundle: Bundle;
  readonly draws: readonly [Draws, Draws];
  readonly summary: string;
  /** Months between two marks. */
  readonly every?: number;
  readonly top?: number;
  readonly height?: number;
  readonly washes?: readonly Wash[];
}): ReactNode {
  const { say } = useWords();
  const months = Math.floor(bundle.t.at(-1)! / 30);
  const ticks = Array.from({ length: Math.floor(months / every) + 1 }, (_, i) => ({
    at: 30 * every * i,
    label: i === 0 ? say('chapters-start') : say('chapters-months', { months: every * i }),
  }));
  return (
    <Threads
      t={bundle.t}
      draws={draws}
      ticks={ticks}
      unit={say('chapters-unit')}
      labelOf={one => say('chapters-reaching', { one })}
      summary={summary}
      {...rest}
    />
  );
}
