import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../controls/words.tsx';

/** Says, where a page with somebody's chat in it was closed by the system or loaded anew, that the chat is gone from it and what is
 * not. All that is known of before is a yes in the browser's own entry for this page; "Leave now" takes that away. */
export function ClosedBetween({ holds }: { readonly holds: boolean }): ReactNode {
  const { say } = useWords();
  const [closed, close] = useState(heldBefore);
  useEffect(() => {
    if (holds) heldBefore = false;
    const mark = (): void => history.replaceState(holds ? HOLDS : null, '');
    mark();
    // Each address of the page is an entry of its own.
    addEventListener('hashchange', mark);
    return () => removeEventListener('hashchange', mark);
  }, [holds]);
  if (!closed || holds) return null;
  return (
    <output className="newer">
      {say('site-closed-between')}{' '}
      <a href="#file" onClick={() => close(false)}>
        {say('site-closed-open')}
      </a>{' '}
      <button type="button" className="plain" onClick={() => close(false)}>
        {say('site-closed-well')}
      </button>
    </output>
  );
}

const HOLDS = { holds: true } as const;
/** As the page loads, until it holds something itself: what is drawn anew within one visit was not closed. */
let heldBefore = (history.state as Partial<typeof HOLDS> | null)?.holds === true;
