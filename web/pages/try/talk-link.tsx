import type { ReactNode } from 'react';
import type { Door } from '../../../src/talk/index.ts';
import { useWords } from '../../controls/words.tsx';

/** The guide's conversation that is nearest to each step. */
const DOOR_OF: Readonly<Record<string, Door>> = {
  'warm-break': 'break',
  'cold-break': 'break',
  'promised-answer': 'waiting',
  'self-soothing': 'again',
  'softened-request': 'bring-up',
  talking: 'bring-up',
};

export const doorOf = (move: string): Door => DOOR_OF[move] ?? 'bring-up';

/** To the guide, at that door. */
export function TalkLink({ door }: { readonly door: Door }): ReactNode {
  const { say } = useWords();
  return (
    <a className="quietly" href={`#talk/${door}`}>
      {say('try-talk')}
    </a>
  );
}
