import type { Book, LoopWords, Relationship } from '../../../src/moves/index.ts';
import type { Mirror } from '../../../src/story/index.ts';
import type { Held } from '../../worker/keeping.ts';
import type { Settings } from '../../worker/protocol.ts';
import type { Given } from '../dropped-files.ts';
import type { State } from '../state.ts';
import { type LockChange, reduceLock } from './lock.ts';

/** Where the person's file lies, and what was in it when it was saved or opened. */
export interface Saved {
  readonly book: Book;
  readonly place:
    | { readonly kind: 'file' | 'download' | 'opened'; readonly name: string }
    | { readonly kind: 'device' | 'opened-device' };
  /** Seconds since 1970. */
  readonly at: number;
}

/** What the page knows about the keeping, beside the book itself. */
export interface KeptState {
  readonly saved: Saved | null;
  /** Relationships whose record the worker holds; true: with the words of its messages. */
  readonly held: Readonly<Record<string, boolean>>;
  /** Taken out of the book in this visit. */
  readonly erased: readonly Relationship[];
  /** Files that were given while a record is open, before it is said where they belong. */
  readonly given: readonly Given[] | null;
  /** A locked file that was given, before its passphrase is. */
  readonly chosen: File | null;
  /** The locked copy in this browser: there, or not there where it was to be. Null: none is known of. */
  readonly copy: 'here' | 'gone' | null;
}

export const NOTHING_KEPT: KeptState = { saved: null, held: {}, erased: [], given: null, chosen: null, copy: null };

export type KeptChange =
  | LockChange
  | { readonly type: 'given'; readonly given: readonly Given[] | null }
  | { readonly type: 'copy'; readonly copy: KeptState['copy'] }
  | { readonly type: 'chosen'; readonly chosen: File | null }
  | { readonly type: 'held'; readonly held: Held }
  | { readonly type: 'saved'; readonly saved: Saved }
  | { readonly type: 'opened'; readonly saved: Saved; readonly held: readonly Held[] }
  | { readonly type: 'erased'; readonly relationship: string }
  | { readonly type: 'restored'; readonly relationship: string };

export function reduceKept(state: State, change: KeptChange): State {
  const { kept, book } = state;
  const knows = (more: Partial<KeptState>): State => ({ ...state, kept: { ...kept, ...more } });
  switch (change.type) {
    case 'given':
      return knows({ given: change.given });
    case 'copy':
      return knows({ copy: change.copy });
    case 'chosen':
      return knows({ chosen: change.chosen });
    case 'held':
      return knows({ held: { ...kept.held, [change.held.relationship]: change.held.words } });
    case 'saved':
      return knows({ saved: change.saved });
    case 'opened':
      return {
        ...state,
        look: { ...state.look, report: null, mirror: null },
        book: change.saved.book,
        relationship: null,
        before: null,
        kept: {
          ...NOTHING_KEPT,
          saved: change.saved,
          held: Object.fromEntries(change.held.map(({ relationship, words }) => [relationship, words])),
        },
      };
    case 'erased': {
      const gone = book.relationships.filter(({ id }) => id === change.relationship);
      return {
        ...knows({ erased: [...kept.erased, ...gone] }),
        book: { ...book, relationships: book.relationships.filter(({ id }) => id !== change.relationship) },
        relationship: state.relationship === change.relationship ? null : state.relationship,
      };
    }
    case 'restored': {
      const back = kept.erased.filter(({ id }) => id === change.relationship);
      return {
        ...knows({ erased: kept.erased.filter(({ id }) => id !== change.relationship) }),
        book: { ...book, relationships: [...book.relationships, ...back] },
      };
    }
    default:
      return reduceLock(state, change);
  }
}

/** Whether something would be lost with the page that was meant to last: in a session nothing is. */
export const isUnsaved = ({ book, session, locked, kept: { saved } }: State): boolean =>
  locked?.unsaved ?? (!session && (saved === null ? book.relationships.length > 0 : saved.book !== book));

export const relationshipOf = ({ book, relationship }: Pick<State, 'book' | 'relationship'>): Relationship | null =>
  book.relationships.find(({ id }) => id === relationship) ?? null;

/** The app's own choices, whatever a file holds for them. */
export const settingsOf = ({ settings }: Relationship, plain: Settings): Settings => ({
  ...plain,
  ...(settings as Partial<Settings> | null),
});

export const edited = (book: Book, id: string, edit: (relationship: Relationship) => Relationship): Book => ({
  ...book,
  relationships: book.relationships.map(one => (one.id === id ? edit(one) : one)),
});

/** The book after the open record was read again: its settings go with it, with who the person said they are, and a record
 * that grew is a change. */
export function withLook(book: Book, id: string | null, settings: Settings, grew: boolean): Book {
  const open = book.relationships.find(one => one.id === id);
  if (open === undefined || (!grew && JSON.stringify(open.settings) === JSON.stringify(settings))) return book;
  const [left] = settings.people ?? [];
  const said = JSON.stringify(settings.people) === JSON.stringify((open.settings as Partial<Settings> | null)?.people);
  const me = open.people.findIndex(({ id }) => id === left);
  return edited(book, open.id, one => ({ ...one, settings, me: said || me === -1 ? one.me : (me as 0 | 1) }));
}

const NO_WORDS: LoopWords = { does: '', feels: '' };

/** A relationship of the open pair. `me`: whom the person said they are. */
export const relationshipFrom = (
  id: string,
  { people: [a, b] }: Mirror,
  settings: Settings,
  called: string,
  me: 0 | 1 | null,
): Relationship => ({
  id,
  called,
  people: [
    { id: a.id, name: a.name },
    { id: b.id, name: b.name },
  ],
  me,
  settings,
  tries: [],
  checkIns: [],
  loopWords: [NO_WORDS, NO_WORDS],
});

/** 128 bits of chance. */
export const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(16).padStart(8, '0')).join('');
