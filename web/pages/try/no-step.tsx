import type { ReactNode } from 'react';
import { useWords } from '../../controls/words.tsx';

/** Placeholder until a step is chosen. */
export function NoStep({ head }: { readonly head?: 'try-who' | 'try-title' | 'try-parts' }): ReactNode {
  const { say } = useWords();
  return (
    <>
      {head !== undefined && <h1 tabIndex={-1}>{say(head)}</h1>}
      <p>{say('try-none')}</p>
      <p className="row">
        <a className="button strong" href="#try/choose">
          {say('try-to-cards')}
        </a>
      </p>
    </>
  );
}
