import { open, stat } from 'node:fs/promises';
import { message } from '../../words/index.ts';
import { refused } from './options.ts';

/** Largest plan, script, list or choice that a person writes, in bytes. */
const MOST_BYTES = 16 * 1024 ** 2;

/** The text of a small file that a person wrote, without the byte order mark that some editors put before it. Only a plain file is opened: a
 * pipe waits for ever, and a device never ends. */
export async function textOfFile(path: string): Promise<string> {
  const tooLarge = refused('too-large', message('refused-too-large', { path, megabytes: MOST_BYTES / 1024 ** 2 }));
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ELOOP' ? refused('not-a-file', message('refused-link-loop', { path })) : error;
  });
  if (!found.isFile() && !found.isDirectory()) throw refused('not-a-file', message('refused-not-a-file', { path }));
  if (found.size > MOST_BYTES) throw tooLarge;
  const handle = await open(path);
  try {
    const bytes = Buffer.alloc(Math.min(MOST_BYTES, Math.max(found.size, 1 << 16)) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      ({ bytesRead: read } = await handle.read(bytes, length, bytes.length - length));
    // A file may grow while it is read.
    if (length === bytes.length) throw tooLarge;
    return bytes.toString('utf8', 0, length).replace(/^\ufeff/, '');
  } finally {
    await handle.close();
  }
}
