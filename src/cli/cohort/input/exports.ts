import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { byCodeUnit } from '../../../cohort/index.ts';
import type { Wanted } from '../../../journeys/index.ts';
import { type DateOrder, type ReadOptions, readExport, type ReadResult, type Source } from '../../../records/index.ts';
import { failure, type Outcome, UnusableInput } from '../../../base/index.ts';
import { message } from '../../../words/index.ts';
import { refused } from '../../host/options.ts';
import { isShut, openSource, openSources } from '../../input/sources.ts';
import { readTable, refuseRagged } from '../../host/table.ts';
import type { ExportFrame } from './store.ts';

/** One pair of a folder of exports: a file, or a folder of them. */
export interface ExportEntry {
  readonly id: string;
  readonly path: string;
}

/** Entries of a folder in order of id. A file is a pair, a folder is a pair with several exports, a link is its target.
 * The id is the name without its ending, so that two files of one name are noticed. Hidden files are left alone. */
export async function entriesIn(folder: string): Promise<readonly ExportEntry[]> {
  const names = (await readdir(folder)).filter(name => !name.startsWith('.'));
  const entries = await Promise.all(
    names.map(async name => {
      const path = join(folder, name);
      const kind = await kindOf(path);
      return { id: kind === 'folder' ? name : name.replace(/\.[A-Za-z0-9]{1,8}$/, ''), path };
    }),
  );
  return entries.sort((p, q) => byCodeUnit(p.id, q.id) || byCodeUnit(p.path, q.path));
}

/** Kind of a path, links followed; else the code of why it cannot be read. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'not-found' | 'not-a-file' | 'not-allowed'> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'not-a-file';
  } catch (error) {
    return isShut(error) ? 'not-allowed' : 'not-found';
  }
}

/** Every file of an entry. In a folder a link to a file is that file. A link to a folder, a broken link, and anything
 * that is not a file refuse the whole entry by their code. Without them the record might lack a part. */
async function filesOf(path: string): Promise<readonly string[] | { readonly detail: string }> {
  const kind = await kindOf(path);
  if (kind === 'file') return [path];
  if (kind !== 'folder') return { detail: kind };
  const files: string[] = [];
  // Node's own recursive listing follows links to folders.
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (!entry.isFile() && !entry.isDirectory() && entry.name.startsWith('.')) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) {
      const within = await filesOf(inside);
      if ('detail' in within) return within;
      files.push(...within);
      continue;
    }
    const of = entry.isFile() ? 'file' : await kindOf(inside);
    if (of !== 'file') return { detail: of === 'folder' ? 'linked-folder' : of };
    files.push(inside);
  }
  return files.sort(byCodeUnit);
}

/** The stored form of an entry: paths under the folder and the hash of each file; or a code of why it cannot be read. */
export async function frameOf(
  folder: string,
  entry: ExportEntry,
  choices: Readonly<Record<string, string>>,
): Promise<ExportFrame | { readonly detail: string }> {
  try {
    return await hashedFiles(folder, entry, choices);
  } catch (error) {
    if (isShut(error)) return { detail: 'not-allowed' };
    throw error;
  }
}

async function hashedFiles(
  folder: string,
  { path }: ExportEntry,
  choices: Readonly<Record<string, string>>,
): Promise<ExportFrame | { readonly detail: string }> {
  const files = await filesOf(path);
  if ('detail' in files) return files;
  const hashed = [];
  let bytes = 0;
  for (const file of files) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
    hashed.push({ path: relative(folder, file).replaceAll('\\', '/'), sha256: hash.digest('hex') });
  }
  return { files: hashed, bytes, choices };
}

/** Columns of a table of choices, besides the id. */
const CHOICES = ['tz', 'date_order', 'chat', 'same', 'people'] as const;

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

const areNames = (names: readonly string[]): boolean => names.length > 1 && names.every(name => name.trim() !== '');

/** Tests of an answer's form, for columns that are not checked later. */
const FORMS = {
  date_order: (answer: string) => DATE_ORDERS.some(order => order === answer),
  same: (answer: string) => answer.split(';').every(set => set.trim() === '' || areNames(set.split('='))),
  people: (answer: string) => areNames(answer.split('=')) && answer.split('=').length === 2,
};
const FORMED = Object.keys(FORMS) as readonly (keyof typeof FORMS)[];

/** Answers given beforehand to the questions of reading, by id. Refused: an answer without the form of its column, and a
 * repeated id with different answers. */
export async function choicesIn(
  file: string | undefined,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const out = new Map<string, Readonly<Record<string, string>>>();
  if (file === undefined) return out;
  let read = 0;
  for await (const { columns, rows } of readTable(file, 1000)) {
    const strange = columns.filter(name => name !== 'id' && !CHOICES.some(choice => choice === name));
    if (!columns.includes('id') || strange.length > 0)
      throw refused(
        'choices',
        message('refused-cohort-choices', { path: file, columns: ['id', ...CHOICES].join(', ') }),
      );
    refuseRagged(file, rows, read);
    for (const row of rows) {
      read++;
      const given = CHOICES.flatMap(name => {
        const value = String(row[name] ?? '').trim();
        return value === '' ? [] : [[name, value] as const];
      });
      const answers: Readonly<Record<string, string>> = Object.fromEntries(given);
      const column = FORMED.find(name => answers[name] !== undefined && !FORMS[name](answers[name]));
      if (column !== undefined)
        throw refused('choices', message('refused-cohort-choice', { path: file, row: read, column }));
      const id = String(row['id'] ?? '').trim();
      if (id !== '' && out.has(id) && !isDeepStrictEqual(out.get(id), answers))
        throw refused('choices', message('refused-cohort-again', { path: file, row: read }));
      out.set(id, answers);
    }
  }
  return out;
}

/** The two that a pair's own choice names, else nobody: the record decides. */
export function peopleChosen({ people = '' }: Readonly<Record<string, string>>): Wanted {
  const named = people.split('=').map(name => name.trim());
  return named.length === 2 ? [named[0]!, named[1]!] : [null, null];
}

/** Sources as `slipstep mirror` opens them for the same file or folder. Formats spread over files find them by their
 * paths. */
async function sourcesOf(folder: string, files: ExportFrame['files']): Promise<readonly Source[]> {
  const [only] = files;
  if (only === undefined || !only.path.includes('/'))
    return openSources(
      'cohort',
      files.map(({ path }) => join(folder, path)),
    );
  const entry = join(folder, only.path.slice(0, only.path.indexOf('/')));
  return Promise.all(files.map(({ path }) => openSource(join(folder, path), entry)));
}

/** Number of ids in the choices that belong to an entry: any other id answers nothing. */
export const matchedIn = (choices: ReadonlyMap<string, unknown>, entries: readonly ExportEntry[]): number =>
  entries.reduce((ids, { id }) => (choices.has(id) ? ids.add(id) : ids), new Set<string>()).size;

/** Reads the exports of a pair, words dropped at once. `tz`: where the pair's own choice says nothing. */
export async function readPair(
  folder: string,
  { files, choices }: ExportFrame,
  tz: string,
  signal: AbortSignal | null,
): Promise<Outcome<ReadResult>> {
  const options: ReadOptions = {
    zone: choices['tz'] ?? tz,
    zones: {},
    deviceZone: tz,
    dateOrder: DATE_ORDERS.find(order => order === choices['date_order']) ?? null,
    chat: choices['chat'] === undefined ? null : [choices['chat']],
    same: (choices['same'] ?? '')
      .split(';')
      .map(set => set.split('=').map(name => name.trim()))
      .filter(names => names.length > 1),
    keepText: false,
    progress: () => undefined,
    signal,
  };
  try {
    return await readExport(await sourcesOf(folder, files), options);
  } catch (error) {
    if (error instanceof UnusableInput) return failure(...error.issues);
    throw error;
  }
}
