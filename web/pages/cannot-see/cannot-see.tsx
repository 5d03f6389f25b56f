import type { ReactNode } from 'react';
import type { PageProps } from '../../state/page.ts';
import { Said, useWords } from '../../controls/words.tsx';

const ALWAYS = ['aloud', 'tone', 'why', 'first', 'heart', 'afraid'] as const;
const AGAINST = ['silence', 'days', 'chance', 'reason'] as const;

export function Unseen({ view }: PageProps): ReactNode {
  const { say } = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{say('unseen-heading')}</h1>
      <ul className="walls">
        {ALWAYS.map(what => (
          <li key={what}>{say(`unseen-${what}`)}</li>
        ))}
      </ul>
      {view !== null && view.limits.length > 0 && (
        <details>
          <summary>{say('unseen-this')}</summary>
          <ul>
            {view.limits.map(text => (
              <li key={text.id}>
                <Said message={text} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{say('unseen-against')}</summary>
        <ul>
          {AGAINST.map(what => (
            <li key={what}>{say(`unseen-against-${what}`)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
