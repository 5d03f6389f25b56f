import type { Book, Relationship } from '../../../src/moves/index.ts';
import type { Held } from '../../worker/keeping.ts';
import type { Settings } from '../../worker/protocol.ts';
import type { DroppedFile } from '../dropped-file.ts';
import { asking, ofAnother, type State } from '../state.ts';
import { type KeptState, NOTHING_KEPT, type Saved } from './kept.ts';
import { type LockChange, reduceLock } from './lock.ts';

export type KeptChange =
  | LockChange
  | { readonly type: 'given'; readonly given: readonly DroppedFile[] | null }
  /** Null: there is none, and none was to be. */
  | { readonly type: 'copy'; readonly copy: KeptState['copy'] }
  | { readonly type: 'chosen'; readonly chosen: File | null }
  | { readonly type: 'held'; readonly held: Held }
  /** Null: ask for it again. */
  | { readonly type: 'refused'; readonly refused: KeptState['refused'] }
  | { readonly type: 'at-work'; readonly is: boolean }
  | { readonly type: 'saved'; readonly saved: Saved }
  /** `relationship`: the one whose own week is come back to, its record unlooked at; null: none. */
  | {
      readonly type: 'opened';
      readonly saved: Saved;
      readonly held: readonly Held[];
      readonly relationship?: string | null;
    }
  | { readonly type: 'erased'; readonly relationship: string }
  | { readonly type: 'restored'; readonly relationship: string };

export function reduceKept(state: State, change: KeptChange): State {
  const { kept, book } = state;
  const knows = (more: Partial<KeptState>): State => ({ ...state, kept: { ...kept, ...more } });
  switch (change.type) {
    case 'given':
      return knows({ given: change.given });
    case 'copy': {
      // One that was known of and is not there was taken out since.
      const copy = change.copy ?? (kept.copy && 'gone');
      return copy === kept.copy ? state : knows({ copy });
    }
    case 'chosen':
      return knows({ chosen: change.chosen });
    case 'held':
      return knows({ held: { ...kept.held, [change.held.relationship]: change.held.words } });
    case 'refused':
      return knows({ refused: change.refused });
    case 'at-work':
      return knows({ atWork: change.is });
    case 'saved':
      // Its earlier content is saved again, wherever that is.
      return knows({ saved: change.saved, copy: kept.copy === 'here' ? kept.copy : null });
    case 'opened':
      return {
        ...ofAnother(asking(state, [])),
        analysis: { ...state.analysis, report: null, mirror: null, scores: null },
        book: inLanguage(change.saved.book, state),
        relationship: change.relationship ?? null,
        before: null,
        // Drop the note that it stopped another reading.
        said: null,
        kept: {
          ...NOTHING_KEPT,
          saved: change.saved,
          held: Object.fromEntries(change.held.map(({ relationship, words }) => [relationship, words])),
        },
      };
    case 'erased': {
      const gone = book.relationships.filter(({ id }) => id === change.relationship);
      const asked = state.asked.filter(({ request }) => request.relationship !== change.relationship);
      const { before } = state;
      return {
        ...(asked.length < state.asked.length ? asking(state, asked) : state),
        before: before?.relationship === change.relationship ? { ...before, relationship: null } : before,
        kept: { ...kept, erased: [...kept.erased, ...gone] },
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

/** A file without a language is read in the chosen one. In a session every file is: it is a client's, and does not
 * decide the language spoken after it. */
function inLanguage(given: Book, { session, book: { language: chosen } }: State): Book {
  const language = session ? chosen : (given.language ?? chosen);
  if (language === given.language) return given;
  const { language: _, ...rest } = given;
  return language === undefined ? rest : { ...rest, language };
}

export const relationshipOf = ({ book, relationship }: Pick<State, 'book' | 'relationship'>): Relationship | null =>
  book.relationships.find(({ id }) => id === relationship) ?? null;

/** True if an undo removes nothing from the book: the open record is there, and it did not grow. */
export const staysInBook = (state: Pick<State, 'book' | 'relationship' | 'before'>): boolean =>
  relationshipOf(state) !== null && state.before?.relationship !== state.relationship;

/** The app's own choices, whatever a file holds for them. */
export const settingsOf = ({ settings }: Relationship, plain: Settings): Settings => ({
  ...plain,
  ...(settings as Partial<Settings> | null),
});

export const edited = (book: Book, id: string, edit: (relationship: Relationship) => Relationship): Book => ({
  ...book,
  relationships: book.relationships.map(one => (one.id === id ? edit(one) : one)),
});

/** The book after the open record was read again. It takes the settings, including who the person said they are; a
 * record that grew is a change. Keeping words is no matter of reading: only the relationship knows it. */
export function withLook(book: Book, id: string | null, settings: Settings, grew: boolean): Book {
  const open = book.relationships.find(one => one.id === id);
  if (open === undefined) return book;
  const now = { ...settings, keepWords: settingsOf(open, settings).keepWords };
  if (!grew && JSON.stringify(open.settings) === JSON.stringify(now)) return book;
  const [left] = settings.people ?? [];
  const said = JSON.stringify(settings.people) === JSON.stringify((open.settings as Partial<Settings> | null)?.people);
  const me = open.people.findIndex(({ id }) => id === left);
  return edited(book, open.id, one => ({ ...one, settings: now, me: said || me === -1 ? one.me : (me as 0 | 1) }));
}
