import type { ReactNode } from 'react';
import { useWords } from '../../controls/words.tsx';

/** What stands where no step has been chosen. */
export function NoStep({ title }: { readonly title?: 'try-who' | 'try-cards' | 'try-parts' }): ReactNode {
  const { say } = useWords();
  return (
    <>
      {title !== undefined && <h1 tabIndex={-1}>{say(title)}</h1>}
      <p>{say('try-none')}</p>
      <p className="row">
        <a className="button strong" href="#try/choose">
          {say('try-to-cards')}
        </a>
      </p>
    </>
  );
}
