import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../controls/words.tsx';

/** Reports that a person's chat is gone from the page, and which content is not. This applies if the system closed the
 * page, or it was reloaded, or replaced by a shared or opened file. The only trace of before is a yes or a no in the
 * browser's own history entry of the page. "Leave now" removes it, and no other entry of the page has a yes. Browsers
 * without such entries (Navigation API) show nothing. */
export function ClosedBetween({ holds }: { readonly holds: boolean }): ReactNode {
  const { say } = useWords();
  const [lost, close] = useState<Lost | null>(before);
  useEffect(() => {
    if (holds) before = null;
    const mark = (): void => entries?.updateCurrentEntry({ state: { holds } satisfies Mark });
    const moved = ({ navigationType }: NavigationCurrentEntryChangeEvent): void => {
      // Null: the mark itself.
      if (navigationType !== null) mark();
    };
    const leaving = ({ hashChange }: NavigateEvent): void => {
      if (hashChange) entries?.updateCurrentEntry({ state: { holds: false } satisfies Mark });
    };
    mark();
    entries?.addEventListener('currententrychange', moved);
    entries?.addEventListener('navigate', leaving);
    return () => {
      entries?.removeEventListener('currententrychange', moved);
      entries?.removeEventListener('navigate', leaving);
    };
  }, [holds]);
  if (lost === null || (lost !== 'site-replaced' && holds)) return null;
  return (
    <output className="newer note">
      {say(lost)}{' '}
      <a href="#file" onClick={() => close(null)}>
        {say('site-closed-open')}
      </a>{' '}
      <button type="button" className="plain" onClick={() => close(null)}>
        {say('site-closed-well')}
      </button>
    </output>
  );
}

const entries = (globalThis as { readonly navigation?: Navigation }).navigation;
interface Mark {
  readonly holds: boolean;
}
const markOf = (entry: NavigationHistoryEntry | null | undefined): Mark | null =>
  (entry?.getState() as Mark | null | undefined) ?? null;

type Lost = 'site-closed-between' | 'site-stopped' | 'site-replaced';
function found(): Lost | null {
  const here = entries?.currentEntry ?? null;
  if (entries === undefined || here === null) return null;
  const mark = markOf(here);
  if (mark?.holds === true) return 'site-closed-between';
  const [{ type = '' } = {}] = performance.getEntriesByType('navigation') as Partial<PerformanceNavigationTiming>[];
  // An entry loses its mark when the page's process ends: after a reload it has neither a yes nor a no. In WebKit a
  // page from the disk loses it with every load, so no reason is given.
  if (mark === null && type === 'reload') return 'site-stopped';
  return markOf(entries.entries()[here.index - 1])?.holds === true ? 'site-replaced' : null;
}
/** As the page loads, until it holds something itself: a redraw within one visit is no closing. */
let before = found();
