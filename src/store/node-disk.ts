import { copyFile, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Disk } from './generations.ts';

/** The disk of Node. Renames are followed by a flush of the folder, since a name is content of its folder. */
export const nodeDisk: Disk = {
  async read(path) {
    try {
      // A pipe or a device has no end to read to.
      if (!(await stat(path)).isFile()) throw Object.assign(new Error('not a file'), { code: 'EINVAL' });
      return await readFile(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  async writeFlushed(path, bytes) {
    // Made anew, never opened: an existing file may be a link that somebody laid there, or a leftover.
    await rm(path, { force: true });
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async rename(from, to) {
    await rename(from, to);
    await flushFolder(dirname(to));
  },
  async copyName(from, to) {
    const between = `${to}.linking`;
    await rm(between, { force: true });
    try {
      await link(from, between);
    } catch {
      // File systems without hard links keep a copy instead.
      await copyFile(from, between);
    }
    await rename(between, to);
  },
  async remove(path) {
    await rm(path, { force: true });
  },
};

async function flushFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows cannot open a folder; its renames are journalled.
  }
}
