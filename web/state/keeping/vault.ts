import type { AskWithoutJob, Engine } from '../../worker/client.ts';
import type { Reply, Trouble } from '../../worker/protocol.ts';
import type { ByPasskey } from '../../worker/wrapping.ts';
import type { Book } from '../../../src/moves/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { told } from '../../controls/say.ts';
import { markCopy } from './copy-watch.ts';
import { sameBytes } from '../../../src/store/index.ts';
import { dropOutdated, faceOfCopy, outdateCopy, readCopy, saveCopy, saveFace } from './device.ts';
import { faceOf, type Passkey } from './face.ts';
import { askPasskey, fromBase64, makePasskey, toBase64 } from './passkey.ts';
import type { Saved } from './kept.ts';
import { outdates } from './taken-out.ts';
import type { State } from '../state.ts';

/** Chromium's way to a file that stays the same from save to save; other browsers download. */
type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
}) => Promise<FileSystemFileHandle>;
const picker = (): Picker | undefined => (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

const NAME = 'threads.slipstep';

/** Place that the person chooses; null: the browser cannot ask, or the press was too long ago. */
async function chosenPlace({ saving }: HowToSave): Promise<FileSystemFileHandle | null | 'not now'> {
  const choose = picker();
  if (choose === undefined) return null;
  saving(false);
  const types = [{ description: 'Slipstep', accept: { 'application/octet-stream': ['.slipstep'] } }];
  try {
    return await choose({ suggestedName: NAME, types });
  } catch (error) {
    return (error as DOMException).name === 'AbortError' ? 'not now' : null;
  } finally {
    saving(true);
  }
}

/** A place that was written to, or a sentence about why it was not. Null: the person changed their mind. */
export type SaveOutcome =
  | { readonly saved: Saved; readonly handle: FileSystemFileHandle | null }
  /** Someone else saved there since; nothing was written. */
  | 'changed-elsewhere'
  | { readonly trouble: string }
  | null;

/** Asks the worker once, aside from the work it is at. */
export const askOnce = (
  engine: Engine,
  ask: AskWithoutJob,
  progress: (fraction: number) => void = () => undefined,
): Promise<Reply> =>
  new Promise(done => {
    engine.look(ask, reply => {
      if (reply.type !== 'progress') done(reply);
      else progress(reply.fraction);
    });
  });

export const now = (): number => Date.now() / 1000;
/** Failure in words; empty if there is none. */
export const troubleOf = (words: Speaker, reply: Reply): string =>
  reply.type === 'trouble' ? saidOf(words, reply.troubles) : '';
export const saidOf = (words: Speaker, troubles: readonly Trouble[]): string =>
  troubles.map(({ text }) => told(words, text)).join(' ');

/** Content of a save: the book, with the state of its records. */
type Whole = Pick<State, 'book' | 'kept'>;

/** Relationships without whose record nothing is sealed: those it was held of, and those that are not saved yet. What was
 * saved before may hold none of some. */
export function needed({ book, kept: { held, saved } }: Whole): readonly string[] {
  const before = new Set(saved?.book.relationships.map(({ id }) => id));
  return book.relationships.map(({ id }) => id).filter(id => Object.hasOwn(held, id) || !before.has(id));
}

const seal = (
  engine: Engine,
  whole: Whole,
  passphrase: string | null,
  progress: (fraction: number) => void,
): Promise<Reply> => askOnce(engine, { type: 'seal', book: whole.book, held: needed(whole), passphrase }, progress);

const opens = async (engine: Engine, bytes: Uint8Array): Promise<boolean> => {
  const reply = await askOnce(engine, { type: 'verify', bytes });
  return reply.type === 'verified' && reply.same;
};

export interface HowToSave {
  /** Reports active saving; waiting for the person's choice does not count. */
  readonly saving: (is: boolean) => void;
  readonly progress: (fraction: number) => void;
  readonly words: Speaker;
  /** Also if someone else saved since: the person agreed. */
  readonly over: boolean;
}

/** Bytes that this page last wrote there; another page may have written since. */
const writtenTo = new WeakMap<FileSystemFileHandle, Uint8Array>();
const contentOf = async (handle: FileSystemFileHandle): Promise<Uint8Array> =>
  new Uint8Array(await (await handle.getFile()).arrayBuffer());

/** Saves the book and its records as a file: into `to`, else where the person chooses, else as a download. A browser empties a file as it
 * is chosen, so nobody is asked before there is something to put there. What was written is read back and opened before it is called saved; a download cannot be, so its bytes are opened before. */
export async function saveFile(
  engine: Engine,
  state: Whole,
  passphrase: string | null,
  to: FileSystemFileHandle | null,
  how: HowToSave,
): Promise<SaveOutcome> {
  const { saving, progress, words, over } = how;
  saving(true);
  const sealed = await seal(engine, state, passphrase, progress);
  if (sealed.type !== 'sealed') return { trouble: troubleOf(words, sealed) };
  const { bytes } = sealed;
  const handle = to ?? (await chosenPlace(how));
  if (handle === 'not now') return null;
  if (handle === null) {
    if (!(await opens(engine, bytes))) return { trouble: words.say('file-save-not-same') };
    download(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }), NAME);
    if (outdates(state, passphrase)) outdateCopy();
    return { saved: { book: state.book, place: { kind: 'download', name: NAME }, at: now() }, handle: null };
  }
  let written: Uint8Array;
  try {
    const known = writtenTo.get(handle);
    if (!over && known !== undefined && !sameBytes(await contentOf(handle), known)) return 'changed-elsewhere';
    // The old content is replaced only on closing.
    const stream = await handle.createWritable();
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
    written = await contentOf(handle);
  } catch {
    return { trouble: words.say('file-save-not-written') };
  }
  if (!(await opens(engine, written))) return { trouble: words.say('file-save-not-same') };
  writtenTo.set(handle, written);
  if (outdates(state, passphrase)) outdateCopy();
  return { saved: { book: state.book, place: { kind: 'file', name: handle.name }, at: now() }, handle };
}

/** Asks the browser not to throw the copy away; whether it has promised. It may ask its person first, for as long as that takes. */
export const askToKeep = async (): Promise<boolean> =>
  (await navigator.storage.persist?.().catch(() => false)) ?? false;

/** Saves a locked copy in this browser. The one before it stays, but where it would give what was taken out, or open with a passphrase
 * that was put away. */
export async function saveDevice(
  engine: Engine,
  state: Whole,
  passphrase: string | null,
  { saving, progress, words, over }: HowToSave,
): Promise<SaveOutcome> {
  saving(true);
  const sealed = await seal(engine, state, passphrase, progress);
  if (sealed.type !== 'sealed') return { trouble: troubleOf(words, sealed) };
  const outdating = outdates(state, passphrase);
  const saved = await saveCopy(sealed.bytes, over).catch(() => null);
  if (saved === null) return { trouble: words.say('file-save-not-written') };
  if (!saved.ok)
    return saved.issues.some(({ code }) => code === 'changed-elsewhere')
      ? 'changed-elsewhere'
      : { trouble: saved.issues.map(({ text }) => told(words, text)).join(' ') };
  const written = await readCopy('current').catch(() => null);
  if (written === null || !(await opens(engine, written))) return { trouble: words.say('file-save-not-same') };
  if (outdating && !over) outdateCopy();
  await dropOutdated(written).catch(() => undefined);
  const at = now();
  // The copy is saved; a lock that shows an older week still opens.
  await saveFace(faceOf(state.book, at, passphrase === null ? await passkeyOfCopy() : null)).catch(() => undefined);
  markCopy(true);
  return { saved: { book: state.book, place: { kind: 'device' }, at }, handle: null };
}

/** Passkey of the stored copy; null if it cannot be read. */
const passkeyOfCopy = (): Promise<Passkey | null> =>
  faceOfCopy().then(
    face => face?.passkey ?? null,
    () => null,
  );

/** Makes a passkey that opens the copy which was saved last, and writes it beside it. What it says of the weeks stays. False: there is none. */
export async function addPasskey(engine: Engine, book: Book): Promise<boolean> {
  const made = await makePasskey();
  if (made === null) return false;
  const reply = await askOnce(engine, { type: 'wrap', secret: made.secret });
  if (reply.type !== 'wrapped') return false;
  const passkey = { id: toBase64(made.id), salt: toBase64(made.salt), wrapped: toBase64(reply.bytes) };
  return saveFace(faceOf(book, now(), passkey)).then(
    () => true,
    () => false,
  );
}

/** Key by which a passkey opens the copy; null: the person cancelled, or it is not on this device. */
export async function byPasskey({ id, salt, wrapped }: Passkey): Promise<ByPasskey | null> {
  const secret = await askPasskey(fromBase64(id), fromBase64(salt));
  return secret === null ? null : { secret, wrapped: fromBase64(wrapped) };
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
