import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Paths under --out. `work` may be deleted once a run is whole; the next run then skips nothing. */
export const placesIn = (out: string) => {
  const work = join(out, 'work');
  const round = (r: number): string => join(work, `r${r}`);
  return {
    work,
    store: join(work, 'events.bin'),
    plan: join(work, 'plan.json'),
    refused: join(work, 'refused.jsonl'),
    lock: join(work, 'lock'),
    engine: join(work, 'engine.json'),
    sorting: join(work, 'sorting'),
    log: join(out, 'run.log'),
    round,
    shard: (r: number, key: string): string => join(round(r), key.slice(0, 2), key),
    prior: (r: number): string => join(round(r), 'prior.json'),
  };
};

/** Writes whole or not at all, also with other writers: a unique name, flushed, then renamed. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const between = `${path}.${randomBytes(6).toString('hex')}.writing`;
  const file = await open(between, 'wx', 0o600);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(between, path);
}

export const readJson = async <T>(path: string): Promise<T | null> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as T);
};

export const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
