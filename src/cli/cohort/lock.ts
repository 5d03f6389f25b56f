import { link, mkdir, readFile, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { message } from '../../words/index.ts';
import { refused } from '../host/options.ts';
import { placesIn } from './places.ts';

/** One driver a folder. The lock of a dead process of this machine is taken over. For another machine nobody can
 * know. */
export async function lockOut(out: string): Promise<() => Promise<void>> {
  const { lock, work } = placesIn(out);
  const made = await mkdir(work, { recursive: true, mode: 0o700 });
  const own = `${JSON.stringify({ host: hostname(), pid: process.pid })}\n`;
  const mine = `${lock}.${process.pid}`;
  await writeFile(mine, own);
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      // A link is made or not, on network disks too.
      const linked = await link(mine, lock).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (linked)
        return async () => {
          await rm(lock, { force: true });
          await leaveNothing(work, made);
        };
      const text = await readFile(lock, 'utf8').catch(() => '');
      const holder = parse(text);
      if (holder === null) continue;
      if (holder.host !== hostname() || isAlive(holder.pid))
        throw refused('locked', message('refused-cohort-locked', { path: out, ...holder, lock }));
      await unlink(lock).catch(() => undefined);
    }
    throw refused('locked', message('refused-cohort-locked', { path: out, host: '?', pid: 0, lock }));
  } finally {
    await rm(mine, { force: true });
  }
}

/** Folders that were made for the work and hold nothing after it: of a run that was refused. */
async function leaveNothing(folder: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  for (let path = folder; path.length >= first.length; path = dirname(path)) {
    const went = await rmdir(path).then(
      () => true,
      () => false,
    );
    if (!went) return;
  }
}

function parse(text: string): { readonly host: string; readonly pid: number } | null {
  try {
    const { host, pid } = JSON.parse(text) as { host: string; pid: number };
    return { host, pid };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
