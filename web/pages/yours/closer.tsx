import type { ReactNode } from 'react';
import type { PageProps } from '../../app/page.ts';
import { useWords } from '../../controls/words.tsx';
import { Against } from './against.tsx';
import type { Shown } from './answer.tsx';

/** A closer look: who leans in over time, the waits themselves, the moments, whether it survives, and what speaks against it. */
export function Closer(props: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const { view } = props;
  return (
    <section className="closer">
      <h2 tabIndex={-1}>{say('yours-closer-title')}</h2>
      {view !== null && <Against {...props} view={view} />}
    </section>
  );
}
