import type { ReactNode } from 'react';
import { sessionIn } from '../../words/together.ts';
import { useWords } from '../../controls/words.tsx';

/** On every page while a session lasts: that nothing is kept, and the way out that empties everything. */
export function InSession({ end }: { readonly end: () => void }): ReactNode {
  const session = sessionIn(useWords());
  return (
    <aside className="in-session">
      <p>{session.banner}</p>
      <button type="button" onClick={end}>
        {session.end}
      </button>
    </aside>
  );
}

/** In place of the way to load: whatever was dropped or pasted is left unread. */
export function NoMessages(): ReactNode {
  const session = sessionIn(useWords());
  return (
    <>
      <h1 tabIndex={-1}>{session.noMessagesTitle}</h1>
      <p className="lead">{session.noMessages}</p>
      <p>
        <a className="button strong" href="#session">
          {session.back}
        </a>
      </p>
    </>
  );
}
