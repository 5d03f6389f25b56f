import type { Book } from '../../../src/moves/index.ts';
import type { Json } from '../../../src/store/index.ts';
import type { Held } from '../../worker/keeping.ts';
import type { SampleId, Settings } from '../../worker/protocol.ts';
import { anewFrom, firstState, isUnsaved, type State } from '../state.ts';
import { NOTHING_KEPT, type Saved } from './kept.ts';

/** Id of an open record outside the book, while it is locked with the rest. Ids of the book are hexadecimal. */
export const OPEN = 'open';

/** State sealed beside the book and its records, so that unlocking resumes it. */
export type Rest = Pick<State, 'relationship' | 'table' | 'draft' | 'swapped' | 'none'> & {
  readonly erased: State['kept']['erased'];
  /** Location of the person's file. */
  readonly saved: Omit<Saved, 'book'> | null;
  /** Settings of the open record where it is not in the book; null: it is, or none is open. */
  readonly open: Settings | null;
  /** The invented pair that is open; null: none. */
  readonly invented: { readonly id: SampleId; readonly settings: Settings } | null;
  /** True if the record of the relationship was not analysed. */
  readonly asleep: boolean;
  /** True if a given file still waited for an answer. It is dropped, and reported when the lock opens. */
  readonly dropped: boolean;
};

export type LockChange =
  | { readonly type: 'lock-after'; readonly minutes: number | null }
  | { readonly type: 'lock-wanted' }
  | { readonly type: 'locking' }
  /** Null: it could not be sealed, so it stays open. */
  | { readonly type: 'locked'; readonly bytes: Uint8Array | null }
  | { readonly type: 'unlocked'; readonly book: Book; readonly held: readonly Held[]; readonly rest: Json };

/** Only this page ever seals these bytes. */
export const restIn = (rest: Json): Rest => rest as unknown as Rest;

export function reduceLock(state: State, change: LockChange): State {
  const { gate, lockAfter, locked } = state;
  switch (change.type) {
    case 'lock-after':
      return { ...state, lockAfter: change.minutes, notLocked: false };
    case 'lock-wanted':
      return { ...state, lockWanted: true };
    case 'locking':
      return state.kept.saved === null ? state : { ...state, locked: { bytes: null, unsaved: isUnsaved(state) } };
    case 'locked':
      // An automatic retry would close and reopen in front of the reader, with the same result.
      return locked === null || change.bytes === null
        ? { ...state, locked: null, lockAfter: null, lockWanted: false, notLocked: true }
        : { ...anewFrom(state), gate, lockAfter, locked: { ...locked, bytes: change.bytes } };
    case 'unlocked': {
      if (locked === null) return state;
      const { relationship, table, draft, swapped, none, erased, saved } = restIn(change.rest);
      const { book, held } = change;
      return {
        ...firstState,
        gate,
        lockAfter,
        book,
        relationship,
        table,
        draft,
        swapped,
        none,
        kept: {
          ...NOTHING_KEPT,
          // Another book than the open one: then there are changes that are not saved.
          saved: saved && { ...saved, book: locked.unsaved ? { ...book } : book },
          held: Object.fromEntries(held.map(one => [one.relationship, one.words])),
          erased,
        },
      };
    }
  }
}
