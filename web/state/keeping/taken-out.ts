import type { Book } from '../../../src/moves/index.ts';
import { plainSettings } from '../../worker/settings.ts';
import type { State } from '../state.ts';
import { settingsOf } from './snapshot.ts';

/** True if the earlier save reveals more than the present one, or to another passphrase. `passphrase` null: the one in
 * use. */
export const outdates = ({ book, kept: { saved } }: Pick<State, 'book' | 'kept'>, passphrase: string | null): boolean =>
  saved !== null && (passphrase !== null || takesOut(saved.book, book));

/** True if a book lacks something its person removed: a relationship, the words of its messages, words of a talk. */
const takesOut = (before: Book, now: Book): boolean =>
  before.relationships.some(was => {
    const is = now.relationships.find(({ id }) => id === was.id);
    if (is === undefined) return true;
    const [kept, keeps] = [was, is].map(one => settingsOf(one, plainSettings).keepWords);
    const talks = new Set(is.talks?.map(({ id }) => id));
    return (kept === true && keeps === false) || (was.talks ?? []).some(({ id }) => !talks.has(id));
  });
