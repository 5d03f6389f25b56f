import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { message } from '../../words/index.ts';
import { refused } from '../host/options.ts';
import { OUTPUTS } from './outputs.ts';
import { placesIn, readJson } from './places.ts';

/** Refuses in words a run into `out` that would overwrite an input, the folder of its exports, or anybody else's files.
 * `inputs`: the input and every table beside it. Asking makes and changes nothing. */
export async function mayFill(out: string, inputs: readonly string[]): Promise<void> {
  const there = await stat(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    if (error.code === 'ENOTDIR') throw refused('out', message('refused-cohort-out-file', { out }));
    throw error;
  });
  if (there !== null && !there.isDirectory()) throw refused('out', message('refused-cohort-out-file', { out }));
  const read = new Map<string, string>();
  for (const input of inputs) {
    const real = await realpath(input).catch(() => null);
    if (real !== null) read.set(real, input);
  }
  const place = await placeOf(out);
  for (const [real, input] of read)
    if ((await stat(real)).isDirectory() && isWithin(place, real))
      throw refused('out', message('refused-cohort-out-inside', { out, input }));
  for (const name of OUTPUTS) {
    const real = await realpath(join(out, name)).catch(() => null);
    const input = real === null ? undefined : read.get(real);
    if (input !== undefined) throw refused('own-input', message('refused-cohort-own-input', { path: input }));
  }
  if (there === null || (await isOurs(out))) return;
  for (const name of OUTPUTS)
    if ((await lstat(join(out, name)).catch(() => null)) !== null)
      throw refused('out', message('refused-cohort-out-taken', { out, name }));
}

/** Real path of a folder, existing or not, links followed. */
async function placeOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await placeOf(dirname(path)), relative(dirname(path), path));
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** True for a folder of ours. A whole run left run.json; an unfinished one, or one without a fitted pair, left its
 * plan. */
async function isOurs(out: string): Promise<boolean> {
  const json = (path: string): Promise<{ readonly schema?: string; readonly pieces?: unknown } | null> =>
    readJson<{ readonly schema?: string; readonly pieces?: unknown }>(path).catch(() => null);
  return (
    (await json(join(out, 'run.json')))?.schema === 'run/1' || (await json(placesIn(out).plan))?.pieces !== undefined
  );
}
