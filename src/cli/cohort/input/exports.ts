import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { byCodeUnit } from '../../../cohort/index.ts';
import { type DateOrder, type ReadOptions, readExport, type ReadResult } from '../../../records/index.ts';
import { failure, type Outcome, UnusableInput } from '../../../base/index.ts';
import { message } from '../../../words/index.ts';
import { refused } from '../../options.ts';
import { openSources } from '../../input/sources.ts';
import { readTable } from '../../table.ts';
import type { ExportFrame } from './store.ts';

/** One pair of a folder of exports: a file, or a folder of them. */
export interface ExportEntry {
  readonly id: string;
  readonly paths: readonly string[];
}

/** Entries of a folder in order of id: a file is a pair, a folder is a pair with several exports. The id is the name without its
 * ending, so that two of one name are seen. Hidden files are left alone. */
export async function entriesIn(folder: string): Promise<readonly ExportEntry[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  return entries
    .filter(entry => entry.isFile() || entry.isDirectory())
    .map(entry => ({
      id: entry.isFile() ? entry.name.replace(/\.[A-Za-z0-9]{1,8}$/, '') : entry.name,
      paths: [join(folder, entry.name)],
    }))
    .sort((p, q) => byCodeUnit(p.id, q.id) || byCodeUnit(p.paths[0]!, q.paths[0]!));
}

/** What the store holds of an entry: paths under the folder, and the hash of each file. */
export async function frameOf(
  folder: string,
  { paths }: ExportEntry,
  choices: Readonly<Record<string, string>>,
): Promise<ExportFrame> {
  const files: string[] = [];
  for (const path of paths) {
    if ((await stat(path)).isFile()) files.push(path);
    else
      for (const entry of await readdir(path, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  files.sort(byCodeUnit);
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

/** Answers given beforehand to what would be asked, by id. */
export async function choicesIn(
  file: string | undefined,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const out = new Map<string, Readonly<Record<string, string>>>();
  if (file === undefined) return out;
  for await (const { columns, rows } of readTable(file, 1000)) {
    const strange = columns.filter(name => name !== 'id' && !CHOICES.some(choice => choice === name));
    if (!columns.includes('id') || strange.length > 0)
      throw refused(
        'choices',
        message('refused-cohort-choices', { path: file, columns: ['id', ...CHOICES].join(', ') }),
      );
    for (const row of rows) {
      const given = CHOICES.flatMap(name => {
        const value = row[name];
        return value === undefined || value === null || value === '' ? [] : [[name, String(value)] as const];
      });
      out.set(String(row['id'] ?? ''), Object.fromEntries(given));
    }
  }
  return out;
}

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

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
    const sources = await openSources(
      'cohort',
      files.map(({ path }) => join(folder, path)),
    );
    return await readExport(sources, options);
  } catch (error) {
    if (error instanceof UnusableInput) return failure(...error.issues);
    throw error;
  }
}
