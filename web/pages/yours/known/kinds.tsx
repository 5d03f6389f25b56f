import type { ReactNode } from 'react';
import type { View } from '../../../worker/session/view.ts';
import { Said, useWords } from '../../../controls/words.tsx';

/** Kinds of dance: twenty courses that fit, each a dot beside its kind; the kind of most stands first. */
export function Kinds({ view }: { readonly view: View }): ReactNode {
  const { say } = useWords();
  if (view.kinds.length === 0) return null;
  return (
    <figure className="kinds">
      <h2>{say('yours-kinds')}</h2>
      <p>{say('yours-kinds-lead')}</p>
      <ul>
        {view.kinds
          .toSorted((p, q) => q.courses - p.courses)
          .map(({ pattern, courses, text }) => (
            <li key={pattern} className={courses === 0 ? 'quiet' : ''}>
              <span className="dots courses">
                <span className="unseen">{say('yours-kinds-of', { count: courses })} </span>
                {Array.from({ length: courses }, (_, i) => (
                  <i aria-hidden="true" key={i} className="full" />
                ))}
                {courses === 0 && (
                  <span aria-hidden="true" className="none">
                    {say('yours-kinds-none')}
                  </span>
                )}
              </span>
              <span>
                <Said message={text} />
              </span>
            </li>
          ))}
      </ul>
      <figcaption>{say('yours-kinds-caption')}</figcaption>
    </figure>
  );
}
