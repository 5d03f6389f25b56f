import { failure, issue, type Outcome, success } from '../../src/base/index.ts';
import type { Book, readBook } from '../../src/moves/index.ts';
import {
  type FileSnapshot,
  type SnapshotHeader,
  packSnapshot,
  unpackSnapshot,
  withoutWords,
} from '../../src/records/index.ts';
import type { Mirror } from '../../src/story/index.ts';
import type { Document, Json, Sealed } from '../../src/store/index.ts';
import { message } from '../../src/words/index.ts';
import type { GivenFile } from './bytes.ts';
import type { Settings } from './settings.ts';
import { type ByPasskey, unwrapPassphrase, wrapPassphrase } from './wrapping.ts';

// Asked for as the worker starts, so that saving needs no request; a script of its own, so that nothing waits for it.
export const sealing = import('./sealing.ts');
sealing.catch(() => undefined);

/** Requests of the page about the kept data of relationships, and their file. */
export type KeepAsk =
  /** The open record becomes the record of this relationship. */
  | { readonly type: 'keep'; readonly job: number; readonly relationship: string }
  /** Opens the record of a relationship. */
  | { readonly type: 'show'; readonly job: number; readonly relationship: string; readonly settings: Settings }
  /** A later export of the same chat. */
  | {
      readonly type: 'add';
      readonly job: number;
      readonly relationship: string;
      /** True if a record of it is in the person's file. */
      readonly inFile: boolean;
      readonly files: readonly GivenFile[];
      readonly settings: Settings;
    }
  /** Analyse a record beside the open one, which stays. */
  | { readonly type: 'beside'; readonly job: number; readonly relationship: string; readonly settings: Settings }
  /** `held`: relationships whose record must be held; `passphrase` null: the one in use. */
  | {
      readonly type: 'seal';
      readonly job: number;
      readonly book: Book;
      readonly held: readonly string[];
      readonly passphrase: string | null;
    }
  /** Check that these bytes, read back from where they were saved, open as the last sealed content. */
  | { readonly type: 'verify'; readonly job: number; readonly bytes: Uint8Array }
  /** Seals everything held with the passphrase in use, including words and removed parts, with `rest` beside the book.
   * The worker then forgets it. */
  | {
      readonly type: 'lock';
      readonly job: number;
      readonly book: Book;
      readonly held: readonly string[];
      readonly rest: Json;
    }
  | {
      readonly type: 'unseal';
      readonly job: number;
      readonly bytes: Uint8Array;
      readonly passphrase: string | ByPasskey;
    }
  /** The passphrase in use, wrapped for a passkey. */
  | { readonly type: 'wrap'; readonly job: number; readonly secret: Uint8Array }
  /** Everything that was read, kept or opened is forgotten, the passphrase too; nothing can be undone after it. */
  | { readonly type: 'forget'; readonly job: number };

/** A record the worker holds for a relationship. */
export interface Held {
  readonly relationship: string;
  /** True if the words of its messages are there. */
  readonly words: boolean;
}

/** To the page. */
export type KeepReply =
  | { readonly type: 'kept'; readonly job: number; readonly held: Held }
  | { readonly type: 'beside'; readonly job: number; readonly relationship: string; readonly mirror: Mirror }
  | { readonly type: 'sealed'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly type: 'verified'; readonly job: number; readonly same: boolean }
  | { readonly type: 'wrapped'; readonly job: number; readonly bytes: Uint8Array }
  | {
      readonly type: 'unsealed';
      readonly job: number;
      readonly book: Book;
      readonly held: readonly Held[];
      readonly rest: Json;
    }
  | { readonly type: 'forgotten'; readonly job: number };

/** Layout of a document: the book, and the plain data of each relationship's record. */
interface Body {
  readonly book: Book;
  readonly records: Readonly<Record<string, readonly SnapshotHeader[]>>;
  /** State of a locked page. */
  readonly rest?: Json;
}

/** Records of relationships, and the passphrase while the page is open. Nothing else remembers them. */
export interface Keeping {
  readonly record: (relationship: string) => readonly FileSnapshot[] | undefined;
  readonly keep: (relationship: string, files: readonly FileSnapshot[]) => Held;
  /** The record as it was before something was kept; undefined: there was none. */
  readonly putBack: (relationship: string, files: readonly FileSnapshot[] | undefined) => void;
  /** An age file of the book and the records of its relationships. It holds a record's words only where its settings
   * say so. Refused without a passphrase in use, and above the size that can be opened again. Refused too if a record
   * of `held` is missing: the earlier save may be its only copy, or it was never taken in. */
  readonly seal: (
    book: Book,
    held: readonly string[],
    passphrase: string | null,
    progress: (fraction: number) => void,
  ) => Promise<Outcome<Uint8Array>>;
  /** As `seal`, of everything that is held; refused also where the sealed bytes do not open. */
  readonly lock: (book: Book, held: readonly string[], rest: Json) => Promise<Outcome<Uint8Array>>;
  readonly verify: (bytes: Uint8Array) => Promise<boolean>;
  /** The passphrase in use under a key of that secret. Refused where none is in use. */
  readonly wrap: (secret: Uint8Array) => Promise<Outcome<Uint8Array>>;
  readonly unseal: (
    bytes: Uint8Array,
    passphrase: string | ByPasskey,
  ) => Promise<Outcome<{ readonly book: Book; readonly held: readonly Held[]; readonly rest: Json }>>;
}

export function createKeeping(): Keeping {
  const records = new Map<string, readonly FileSnapshot[]>();
  let inUse: string | null = null;
  let last: { readonly opens: Sealed['opens']; readonly passphrase: string } | null = null;
  const keep = (relationship: string, files: readonly FileSnapshot[]): Held => {
    records.set(relationship, files);
    return { relationship, words: files.some(({ columns }) => columns.text !== null) };
  };
  const lacks = (book: Book, held: readonly string[]): boolean =>
    book.relationships.some(({ id }) => held.includes(id) && !records.has(id));
  return {
    record: relationship => records.get(relationship),
    keep,
    putBack(relationship, files) {
      if (files === undefined) records.delete(relationship);
      else records.set(relationship, files);
    },
    async seal(book, held, passphrase, progress) {
      if (lacks(book, held)) return recordGone();
      const secret = passphrase ?? inUse;
      if (secret === null) return noPassphrase();
      const { asWritten, DOCUMENT_VERSION, seal, WORK_FACTOR } = await sealing;
      const sealed = await seal(documentOf(DOCUMENT_VERSION, asWritten(book), records), secret, WORK_FACTOR, progress);
      if (!sealed.ok) return sealed;
      const { bytes, opens } = sealed.value;
      last = { opens, passphrase: secret };
      return success(bytes);
    },
    async lock(book, held, rest) {
      if (lacks(book, held)) return recordGone();
      if (inUse === null) return noPassphrase();
      const { DOCUMENT_VERSION, seal } = await sealing;
      const packed = bodyOf([...records]);
      const body = { book, records: packed.headers, rest } satisfies Body as unknown as Json;
      const sealed = await seal({ version: DOCUMENT_VERSION, body, columns: packed.columns }, inUse);
      if (!sealed.ok) return sealed;
      const { bytes, opens } = sealed.value;
      return (await opens(bytes)) ? success(bytes) : failure(issue('error', 'not-same', message('file-save-not-same')));
    },
    async verify(bytes) {
      if (last === null || !(await last.opens(bytes))) return false;
      inUse = last.passphrase;
      return true;
    },
    wrap: async secret => (inUse === null ? noPassphrase() : success(await wrapPassphrase(secret, inUse))),
    async unseal(bytes, given) {
      const { readBook, unseal } = await sealing;
      const passphrase = typeof given === 'string' ? given : await unwrapPassphrase(given);
      if (passphrase === null) return failure(issue('error', 'passphrase', message('back-passkey-other')));
      const opened = await unseal(bytes, passphrase);
      if (!opened.ok) return opened;
      const found = contentOf(opened.value, readBook);
      if (!found.ok) return found;
      inUse = passphrase;
      const { book, kept, rest } = found.value;
      return success({ book, rest, held: [...kept].map(([relationship, files]) => keep(relationship, files)) });
    },
  };
}

const recordGone = () => failure(issue('error', 'record-gone', message('file-record-gone')));
const noPassphrase = () => failure(issue('error', 'no-passphrase', message('file-no-passphrase')));

/** True if a relationship's settings keep the words of its messages. */
const keepsWords = (settings: unknown): boolean => (settings as Partial<Settings> | null)?.keepWords === true;

function documentOf(version: number, book: Book, records: ReadonlyMap<string, readonly FileSnapshot[]>): Document {
  const kept = book.relationships.flatMap(({ id, settings }) => {
    const files = records.get(id);
    return files === undefined ? [] : [[id, keepsWords(settings) ? files : withoutWords(files)] as const];
  });
  const { headers, columns } = bodyOf(kept);
  return { version, body: { book, records: headers } satisfies Body as unknown as Json, columns };
}

/** Records as plain data and columns, each under its relationship. */
function bodyOf(records: readonly (readonly [string, readonly FileSnapshot[]])[]) {
  const headers: Record<string, readonly SnapshotHeader[]> = Object.create(null);
  const columns = new Map<string, Uint8Array>();
  for (const [id, files] of records) {
    const packed = packSnapshot(files);
    headers[id] = packed.header;
    for (const [name, bytes] of packed.columns) columns.set(`${id}/${name}`, bytes);
  }
  return { headers, columns };
}

function contentOf(
  { body, columns }: Document,
  read: typeof readBook,
): Outcome<{ readonly book: Book; readonly kept: ReadonlyMap<string, readonly FileSnapshot[]>; readonly rest: Json }> {
  const { book: plain, records, rest = null } = (body ?? {}) as unknown as Partial<Body>;
  const book = read(plain);
  if (!book.ok) return book;
  const kept = new Map<string, readonly FileSnapshot[]>();
  for (const [id, header] of Object.entries(records ?? {})) {
    const own = [...columns].filter(([name]) => name.startsWith(`${id}/`));
    const files = unpackSnapshot(header, new Map(own.map(([name, bytes]) => [name.slice(id.length + 1), bytes])));
    if (files === null) return failure(issue('error', 'record', message('file-record-broken')));
    kept.set(id, files);
  }
  return success({ book: book.value, kept, rest });
}
