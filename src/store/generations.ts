import { failure, issue, type Outcome, success } from '../base/index.ts';
import { message } from '../words/index.ts';

/** The operations of a disk that saving needs, each of which may be the last before a crash. Paths are opaque. */
export interface Disk {
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Creates or empties the file, writes all of it and flushes it to the medium. */
  readonly writeFlushed: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Replaces `to` in one step, or not at all. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for the same content; replaces `to`. */
  readonly copyName: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export const previousOf = (path: string): string => `${path}.previous`;
const temporaryOf = (path: string): string => `${path}.saving`;

/** Writes a new generation of `path`. The bytes are complete and flushed under a temporary name before they replace the
 * old, whose content stays under `.previous`. A stop at any moment leaves the old or the new bytes under `path`, whole.
 * The file is then read back: an unreadable save is reported, and the old generation kept. `replaces`: true if these
 * are the bytes that the caller knows; null where it knows of none. If they are not, someone else saved since: nothing
 * is written, and the issue is `changed-elsewhere`. The caller keeps others from saving meanwhile. */
export async function saveGeneration(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  replaces: (current: Uint8Array) => boolean = () => true,
): Promise<Outcome<null>> {
  const temporary = temporaryOf(path);
  try {
    const current = await disk.read(path);
    if (current !== null && !replaces(current))
      return failure(issue('error', 'changed-elsewhere', message('store-changed-elsewhere')));
    await disk.writeFlushed(temporary, bytes);
    const written = await disk.read(temporary);
    if (written === null || !sameBytes(written, bytes)) throw new Error('read back differently');
    if (current !== null) await disk.copyName(path, previousOf(path));
    await disk.rename(temporary, path);
    return success(null);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    const full = (error as { code?: string }).code === 'ENOSPC';
    return failure(
      full
        ? issue('error', 'disk-full', message('store-disk-full'))
        : issue('error', 'not-saved', message('store-not-saved')),
    );
  }
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
