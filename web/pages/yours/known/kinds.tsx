import type { ReactNode } from 'react';
import type { View } from '../../../worker/session/view.ts';
import { Said } from '../../../controls/words.tsx';
import { words } from '../../../words/en.ts';

/** Which kind of dance: twenty courses that fit, each a dot beside what it would be. */
export function Kinds({ view }: { readonly view: View }): ReactNode {
  if (view.kinds.length === 0) return null;
  return (
    <figure className="kinds">
      <h2>{words.evidence.kinds}</h2>
      <p>{words.evidence.kindsLead}</p>
      <ul>
        {view.kinds.map(({ pattern, courses, text }) => (
          <li key={pattern} className={courses === 0 ? 'quiet' : ''}>
            <span className="dots courses">
              <span className="unseen">{courses} of 20: </span>
              {Array.from({ length: courses }, (_, i) => (
                <i aria-hidden="true" key={i} className="full" />
              ))}
              {courses === 0 && (
                <span aria-hidden="true" className="none">
                  none
                </span>
              )}
            </span>
            <span>
              <Said message={text} />
            </span>
          </li>
        ))}
      </ul>
      <figcaption>{words.evidence.kindsCaption}</figcaption>
    </figure>
  );
}
