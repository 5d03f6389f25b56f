import { openAsBlob } from 'node:fs';
import { access, constants, open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Message } from '../../base/index.ts';
import type { Source } from '../../records/index.ts';
import { message } from '../../words/index.ts';
import { refused } from '../host/options.ts';

/** `FILE=ZONE` is a file (or a folder) and the zone its phone stood in, unless a file has that very name. Zones by path, as given: of
 * two files of one name each has its own. */
export async function withZones(
  given: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly zones: ReadonlyMap<string, string> }> {
  const zones = new Map<string, string>();
  const paths: string[] = [];
  for (const path of given) {
    const [, file, zone] = /^(.+)=([A-Za-z_+-]{2,20}(?:\/[\w+-]{2,30}){0,2})$/.exec(path) ?? [];
    const isZone = file !== undefined && zone !== undefined && !(await exists(path)) && (await exists(file));
    paths.push(isZone ? file : path);
    if (isZone) zones.set(file, zone);
  }
  return { paths, zones };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Opens files and folders (all files in them, links not followed) for reading; nothing is read yet. `tell`: what of a folder is passed
 * over. */
export async function openSources(
  command: string,
  paths: readonly string[],
  zones: ReadonlyMap<string, string> = new Map(),
  tell: (said: Message) => void = () => undefined,
): Promise<readonly Source[]> {
  if (paths.length === 0) throw refused('no-file', message('refused-no-file', { command }));
  const sources: Source[] = [];
  for (const path of paths)
    for (const file of await filesUnder(path, tell)) sources.push(await openSource(file, path, zones.get(path)));
  // The newest messages of a database lie in the log beside it.
  for (const path of paths) {
    const log = `${path}-wal`;
    if (path.endsWith('.db') && !paths.includes(log) && (await exists(log))) sources.push(await openSource(log, log));
  }
  return sources;
}

/** One file, by its place under `from`. */
export async function openSource(file: string, from: string, zone?: string): Promise<Source> {
  try {
    const { size, mtimeMs } = await stat(file);
    await access(file, constants.R_OK);
    const blob = Object.assign(await openAsBlob(file), { pieces: () => piecesOf(file, size, mtimeMs) });
    return {
      name: basename(file),
      path: file === from ? basename(file) : relative(from, file).replaceAll('\\', '/'),
      blob,
      ...(zone !== undefined && { zone }),
    };
  } catch (error) {
    throw unreadable(file, error);
  }
}

const PIECE = 1 << 17;

/** The bytes of a file in pieces, each written over the one before. A stream allocates each piece anew and takes ten
 * times as long. As with a stream, a file that has changed since it was opened is not read. */
async function* piecesOf(file: string, size: number, mtimeMs: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const handle = await open(file);
  try {
    const now = await handle.stat();
    const piece = new Uint8Array(PIECE);
    let left = now.size === size && now.mtimeMs === mtimeMs ? size : -1;
    while (left > 0) {
      const { bytesRead } = await handle.read(piece, 0, Math.min(PIECE, left));
      if (bytesRead === 0) left = -1;
      else {
        left -= bytesRead;
        yield piece.subarray(0, bytesRead);
      }
    }
    if (left < 0) throw new DOMException(undefined, 'NotReadableError');
  } finally {
    await handle.close();
  }
}

async function filesUnder(path: string, tell: (said: Message) => void): Promise<readonly string[]> {
  try {
    const found = await stat(path);
    if (!found.isDirectory() && !found.isFile()) throw refused('not-a-file', message('refused-not-a-file', { path }));
    if (!found.isDirectory()) return [path];
    const inside: Inside = { files: [], links: 0, shut: 0, empty: 0, other: 0 };
    await walk(path, inside);
    const files = inside.files.sort();
    for (const kind of ['links', 'shut', 'empty', 'other'] as const)
      if (inside[kind] > 0) tell(message(`note-folder-${kind}`, { path, count: inside[kind] }));
    if (files.length === 0) throw refused('empty-folder', message('refused-empty-folder', { path }));
    return files;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Contents of a folder: readable files that are not empty, and the number of other entries. */
interface Inside {
  readonly files: string[];
  links: number;
  shut: number;
  empty: number;
  /** Pipes, sockets and devices. */
  other: number;
}

async function walk(folder: string, inside: Inside): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) inside.links++;
    else if (entry.isDirectory())
      await walk(path, inside).catch((error: unknown) => {
        if (!isShut(error)) throw error;
        inside.shut++;
      });
    else if (entry.isFile()) await take(path, inside);
    else inside.other++;
  }
}

async function take(path: string, inside: Inside): Promise<void> {
  try {
    const { size } = await stat(path);
    if (size === 0) {
      inside.empty++;
      return;
    }
    await access(path, constants.R_OK);
    inside.files.push(path);
  } catch (error) {
    if (!isShut(error)) throw error;
    inside.shut++;
  }
}

/** True where the system lets this user not read. */
export const isShut = (error: unknown): boolean =>
  ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');

function unreadable(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
    return refused('not-found', message('refused-not-found', { path }));
  if (code === 'ELOOP') return refused('not-a-file', message('refused-link-loop', { path }));
  if (code === 'EACCES' || code === 'EPERM') return refused('not-allowed', message('refused-not-allowed', { path }));
  return error;
}
