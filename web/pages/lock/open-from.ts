import { knowCopy, readCopy } from '../../state/keeping/device.ts';
import { backTo } from '../../state/keeping/face.ts';
import { openKept } from '../../state/keeping/opening.ts';
import { now } from '../../state/keeping/vault.ts';
import type { PageProps } from '../../state/page.ts';
import type { Speaker } from '../../../src/words/index.ts';
import type { ByPasskey } from '../../worker/wrapping.ts';
import { setPlaceOfFile } from '../file/place.ts';

export type Copy = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'current' | 'previous' };

/** Opens a locked file, or the copy in this browser, and goes to the person's own week. Without one it goes to the
 * answer, or to the list of several relationships. Returns the failure in words; null: it is open. */
export async function openFrom(
  { actions, engine }: Pick<PageProps, 'actions' | 'engine'>,
  from: Copy,
  passphrase: string | ByPasskey,
  words: Speaker,
): Promise<string | null> {
  actions.kept({ type: 'at-work', is: true });
  const given = from.kind === 'file' ? from.file : await inBrowser(from.kind, words);
  const opening = typeof given === 'string' ? given : openKept(engine, given, passphrase, words);
  const opened = await Promise.resolve(opening).finally(() => actions.kept({ type: 'at-work', is: false }));
  if (typeof opened === 'string') return opened;
  const { book, held } = opened;
  // A file that was opened says nothing of a copy in this browser, which may be of something else.
  knowCopy(given instanceof Uint8Array ? given : null);
  setPlaceOfFile(null);
  const place = from.kind === 'file' ? ({ kind: 'opened', name: from.file.name } as const) : OPENED_DEVICE;
  const back = backTo(book);
  const relationship = back?.relationship.id ?? null;
  actions.kept({ type: 'opened', saved: { book, place, at: now() }, held, relationship });
  const [only, ...more] = book.relationships;
  if (back === null && only !== undefined && more.length === 0) actions.show(only);
  location.hash = back !== null ? '#try' : more.length === 0 ? '#yours' : '#people';
  return null;
}

const inBrowser = (kind: 'current' | 'previous', words: Speaker): Promise<Uint8Array | string> =>
  readCopy(kind).then(
    bytes => bytes ?? words.say('file-reopen-no-device'),
    () => words.say('file-where-unseen'),
  );

const OPENED_DEVICE = { kind: 'opened-device' } as const;
