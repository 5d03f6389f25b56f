import type { ReactNode } from 'react';
import { useWords } from '../../controls/words.tsx';

/** On every page while a session lasts: that nothing is kept, and the way out that empties everything. */
export function InSession({ end }: { readonly end: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <aside className="in-session">
      <p>{say('session-banner')}</p>
      <button type="button" onClick={end}>
        {say('session-end')}
      </button>
    </aside>
  );
}

/** In place of the way to load: whatever was dropped or pasted is left unread. */
export function NoMessages(): ReactNode {
  const { say } = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{say('session-no-messages-title')}</h1>
      <p className="lead">{say('session-no-messages')}</p>
      <p>
        <a className="button strong" href="#session">
          {say('session-back')}
        </a>
      </p>
    </>
  );
}
