import type { ReactNode } from 'react';
import type { PageId } from '../../state/link.ts';
import { clockOf } from '../../controls/say.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { safeName } from '../../controls/safe-text.ts';
import { isUnsaved, type State } from '../../state/state.ts';
import { isInBrowser, type Saved } from '../../state/keeping/kept.ts';
import { useWords } from '../../controls/words.tsx';

/** Note on where kept data lives, and whether anything is unsaved. It stands under every page, except the file's own
 * page, which says it first. The night page leaves it out as long as nothing is kept. */
export function Where({ state, page }: { readonly state: State; readonly page: PageId }): ReactNode {
  const words = useWords();
  const nothing = state.kept.saved === null && state.kept.copy === null && state.book.relationships.length === 0;
  if (page === 'file' || (page === 'watch' && nothing)) return null;
  return (
    <footer className="where">
      <NotLocked state={state} />
      <p>
        {whereWords(state, words)}{' '}
        {isUnsaved(state) ? (
          <a href="#file">{words.say('file-save-heading')}</a>
        ) : (
          state.kept.saved === null &&
          state.kept.copy !== null && <a href="#file">{words.say('file-reopen-heading')}</a>
        )}
      </p>
    </footer>
  );
}

/** Shown where locking failed, on every page until somebody sets a new time for it. */
export function NotLocked({ state }: { readonly state: State }): ReactNode {
  const { say } = useWords();
  return (
    state.notLocked && (
      <p className="note" role="alert">
        {say('file-lock-failed')}
      </p>
    )
  );
}

export function whereWords(state: State, words: Speaker): string {
  const { saved, copy } = state.kept;
  const missed = copy === 'gone' || copy === 'unseen' ? words.say(`file-where-${copy}`) : null;
  if (missed !== null && (saved === null || isInBrowser(saved))) return missed;
  if (saved === null && copy === 'here' && state.book.relationships.length === 0) return words.say('file-where-copy');
  if (saved === null)
    return state.book.relationships.length > 0 ? words.say('file-where-memory') : words.say('file-where-nothing');
  return [missed, savedWords(saved, words), isUnsaved(state) && words.say('file-where-unsaved')]
    .filter(Boolean)
    .join(' ');
}

function savedWords({ place, at }: Saved, words: Speaker): string {
  const clock = clockOf(words, at);
  switch (place.kind) {
    case 'file':
      return words.say('file-where-file', { name: safeName(place.name), at: clock });
    case 'download':
      return words.say('file-where-download', { name: safeName(place.name), at: clock });
    case 'device':
      return words.say('file-where-device', { at: clock });
    case 'opened':
      return words.say('file-where-opened', { name: safeName(place.name) });
    case 'opened-device':
      return words.say('file-where-opened-device');
  }
}
