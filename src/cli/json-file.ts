import { readFile } from 'node:fs/promises';

/** The text of a small file that a person wrote, without the byte order mark that some editors put before it. */
export const textOfFile = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
