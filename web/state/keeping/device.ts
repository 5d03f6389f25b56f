import type { Outcome } from '../../../src/base/index.ts';
import {
  eraseIndexed,
  existsIndexed,
  holdsIndexed,
  indexedDisk,
  previousOf,
  sameBytes,
  saveGeneration,
} from '../../../src/store/index.ts';
import { DATABASE } from './database-name.ts';
import { type Face, faceBytes, readFace } from './face.ts';

/** The locked copy in this browser: age bytes and nothing else, in two generations. */
const PATH = 'threads';
/** Beside it, unlocked: what its lock shows (face.ts). */
const FACE = 'lock';

export const copyExists = (): Promise<boolean> => holdsIndexed(DATABASE, PATH);
/** The copy that this tab wrote or opened last, locked as it is. Another tab may have saved since. */
let known: Uint8Array | null = null;
/** True if that copy holds something removed since, or opens with a passphrase no longer in use. */
let outdated = false;
export const knowCopy = (bytes: Uint8Array | null): void => {
  known = bytes;
  outdated = false;
};
export const outdateCopy = (): void => {
  outdated = true;
};

/** One tab at a time. A copy that this tab does not know is replaced only on the person's word (`over`). */
export const saveCopy = (bytes: Uint8Array, over: boolean): Promise<Outcome<null>> =>
  alone(async () => {
    const saved = await saveGeneration(
      indexedDisk(DATABASE),
      PATH,
      bytes,
      current => over || (known !== null && sameBytes(current, known)),
    );
    if (saved.ok) known = bytes;
    // We promised to keep the previous copy; keep it.
    if (saved.ok && over) outdated = false;
    return saved;
  });

/** Takes the one before these bytes away where it is outdated, once they were read back. */
export const dropOutdated = (bytes: Uint8Array): Promise<void> =>
  alone(async () => {
    if (!outdated) return;
    const disk = indexedDisk(DATABASE);
    const current = await disk.read(PATH);
    // If another tab has saved since, these are the previous bytes.
    if (current !== null && sameBytes(current, bytes)) await disk.remove(previousOf(PATH));
    outdated = false;
  });

/** While no other tab of ours is at it; browsers without such locks have one tab at a time in all but name. */
const alone = <T>(act: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('slipstep copy', act) : act();
export const readCopy = (generation: 'current' | 'previous'): Promise<Uint8Array | null> =>
  indexedDisk(DATABASE).read(generation === 'current' ? PATH : previousOf(PATH));
/** Lock screen facts of the copy; null: none. */
export async function faceOfCopy(): Promise<Face | null> {
  const bytes = await indexedDisk(DATABASE).read(FACE);
  return bytes === null ? null : readFace(bytes);
}
export const saveFace = (face: Face): Promise<void> => indexedDisk(DATABASE).writeFlushed(FACE, faceBytes(face));

/** After a save that is being written, of this tab or another, which would put it there again. A browser that shows nothing of its
 * storage may still hold one. */
export const eraseCopy = (): Promise<'done' | 'but-copy' | 'but-unseen'> => {
  let seen = false;
  return alone(async () => {
    knowCopy(null);
    const there = await existsIndexed(DATABASE);
    seen = true;
    if (there) await eraseIndexed(DATABASE);
    return 'done' as const;
  }).catch(() => (seen ? 'but-copy' : 'but-unseen'));
};
