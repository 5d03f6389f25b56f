import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { refused } from './options.ts';
import { message } from '../../words/index.ts';

/** A place to write: empty, or holding an earlier file that is known to be ours. */
export interface Place {
  readonly path: string;
  /** Files that were read: never written over. */
  readonly inputs: readonly string[];
  /** True if an existing file begins and ends like an earlier file of the same kind; absent: nothing is replaced. For a
   * file packed by gzip the first bytes are unpacked. */
  readonly ours?: (head: string, tail: string) => boolean;
}

/** Number of bytes examined at either end. */
const SOME = 4096;

/** Writes `text` under a name of a person's choosing: whole or not at all, readable by its owner alone. Only an earlier
 * file of ours is replaced. An input, a link, a folder, a device and anybody else's file are refused. */
export async function writeFor(
  { path, inputs, ours }: Place,
  text: string | Uint8Array | Iterable<string>,
): Promise<void> {
  try {
    await mayWrite({ path, inputs, ...(ours && { ours }) });
    const between = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
    const file = await open(between, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
      await file.close();
      await rename(between, path);
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(between, { force: true });
      throw error;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw refused('not-written', message('refused-not-written', { path, why: code }));
  }
}

/** Refuses in words where `path` may not be written. */
export async function mayWrite({ path, inputs, ours }: Place): Promise<void> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) {
    if (!existsSync(dirname(resolve(path))))
      throw refused('not-written', message('refused-not-written', { path, why: 'ENOENT' }));
    return;
  }
  if (!found.isFile())
    throw refused(
      'not-a-file',
      message('refused-write-kind', {
        path,
        kind: found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'device',
      }),
    );
  const here = await realpath(path);
  const read = await Promise.all(inputs.map(input => realpath(input).catch(() => null)));
  if (read.includes(here)) throw refused('own-input', message('refused-own-input', { path }));
  if (ours?.(...(await endsOf(path))) !== true) throw refused('exists', message('refused-exists', { path }));
}

async function endsOf(path: string): Promise<readonly [head: string, tail: string]> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const from = async (position: number): Promise<Buffer> => {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(SOME), 0, SOME, position);
      return buffer.subarray(0, bytesRead);
    };
    return [unpacked(await from(0)).toString('utf8'), (await from(Math.max(0, size - SOME))).toString('latin1')];
  } finally {
    await file.close();
  }
}

/** The beginning of a file that gzip packed, unpacked; any other beginning as it is. */
function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return bytes;
  }
}
