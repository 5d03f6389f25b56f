import type { Book, Relationship } from '../../../src/moves/index.ts';
import type { Trouble } from '../../worker/protocol.ts';
import type { DroppedFile } from '../dropped-file.ts';

/** Location of the person's file, and its content when it was saved or opened. */
export interface Saved {
  readonly book: Book;
  readonly place:
    | { readonly kind: 'file' | 'download' | 'opened'; readonly name: string }
    | { readonly kind: 'device' | 'opened-device' };
  /** Seconds since 1970. */
  readonly at: number;
}

export const isInBrowser = ({ place: { kind } }: Saved): boolean => kind === 'device' || kind === 'opened-device';

/** State of keeping, beside the book itself. */
export interface KeptState {
  readonly saved: Saved | null;
  /** Something is being sealed to be saved, read back, or opened: nothing is locked meanwhile, nor saved or opened beside it. */
  readonly atWork: boolean;
  /** Relationships whose record the worker holds; true: with the words of its messages. */
  readonly held: Readonly<Record<string, boolean>>;
  /** The relationship whose record could not be taken in when it was last asked for, and why. */
  readonly refused: { readonly relationship: string; readonly troubles: readonly Trouble[] } | null;
  /** Taken out of the book in this visit. */
  readonly erased: readonly Relationship[];
  /** Files given while a record is open, before the person says where they belong. */
  readonly given: readonly DroppedFile[] | null;
  /** A locked file that was given, before its passphrase is. */
  readonly chosen: File | null;
  /** Locked copy in this browser: present, missing, or unknown because the browser hides its storage. Null: none is
   * known of. */
  readonly copy: 'here' | 'gone' | 'unseen' | null;
}

export const NOTHING_KEPT: KeptState = {
  saved: null,
  atWork: false,
  held: {},
  refused: null,
  erased: [],
  given: null,
  chosen: null,
  copy: null,
};

/** All that a page knew, sealed with the passphrase in use. Neither page nor worker knows anything else then: a file may be called after a
 * person, so where it lies is sealed too. */
export interface Locked {
  /** Null: the sealing is not done yet. */
  readonly bytes: Uint8Array | null;
  /** True if it has changes that the file lacks. */
  readonly unsaved: boolean;
}
