import type { Message } from '../../../base/index.ts';
import type { FormatOptions, Sink, Source } from '../../core/format.ts';
import { blobOf, LimitExceeded } from '../../text/bytes.ts';
import { type Database, openDatabase, type Row, SQLITE_MAGIC } from './sqlite.ts';
import { message } from '../../../words/index.ts';

/** Shared by the readers of an app's own database: opening it with its log, and reading its tables. */

/** 0x82 and 0x83 as a decoder for "latin1" returns them. By the Encoding Standard that is windows-1252 (plain Latin-1 in
 * older Nodes). */
const WAL_MAGIC = /^\x37\x7f\x06[\x82\x83\u201a\u0192]/;
const LARGEST_PACKED = 1024 ** 3;
/** Rows a statement reads; a statement that meets a page not yet at hand starts again (see `Database`). */
const BATCH = 500;

export const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
export const isDatabase = (head: Uint8Array): boolean => latin1(head.subarray(0, 16)) === SQLITE_MAGIC;
export const isLog = (head: Uint8Array): boolean => WAL_MAGIC.test(latin1(head.subarray(0, 16)));

/** A database and its log: `x` and `x-wal` beside each other. */
export function withLog(source: Source, all: readonly Source[]): readonly Source[] {
  const base = source.path.replace(/-wal$/, '');
  const pair = all.filter(({ path }) => path === base || path === `${base}-wal`);
  return pair.length > 1 ? pair.toSorted((a, b) => a.path.length - b.path.length) : [source];
}

/** Whose database it is, for sentences. */
export interface Wording {
  readonly app: 'messages' | 'whatsapp';
  readonly file: string;
}

/** Opens each database among the sources (in their order) and lets `visit` read it; reports obstacles. */
export async function readDatabases(
  sources: readonly Source[],
  sink: Sink,
  options: FormatOptions,
  { app, file }: Wording,
  visit: (database: Database, withLog: boolean) => Promise<void>,
): Promise<void> {
  const blobs = await Promise.all(sources.map(source => seekable(source, options)));
  const starts = await Promise.all(blobs.map(async blob => new Uint8Array(await blob.slice(0, 16).arrayBuffer())));
  if (!starts.some(isDatabase)) return sink.refuse('log-alone', message('records-log-alone', { file }));
  const mains = [...blobs.keys()].filter(i => isDatabase(starts[i]!));
  const logs = [...blobs.keys()].filter(i => isLog(starts[i]!));
  // Names assign the logs; with one of each they need not.
  const logOf = (i: number): Blob | null =>
    blobs[logs.find(k => mains.length === 1 || sources[k]!.path === `${sources[i]!.path}-wal`) ?? -1] ?? null;
  try {
    for (const i of mains) {
      const log = logOf(i);
      const database = await openDatabase(blobs[i]!, log, options.signal);
      try {
        await visit(database, log !== null);
      } finally {
        database.close();
      }
    }
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    sink.refuse(
      'database-damaged',
      message('records-database-damaged', {
        app,
        why: error.message.replace(/^.*?: (?:sqlite3 result code )?/, '').slice(0, 80),
      }),
    );
  }
  return undefined;
}

const isSqliteError = (error: unknown): error is Error =>
  error instanceof Error && (error.name === 'SQLite3Error' || /SQLITE_/.test(error.message));

/** The parts of an entry in an archive can only be had by inflating it from its start, so such a database is held whole. */
const seekable = ({ blob }: Source, options: FormatOptions): Promise<Blob> =>
  blobOf(blob, LARGEST_PACKED, { signal: options.signal });

/** Goes through a table in ranges of its row ids; `row[0]` is the row id. */
export async function inRanges(
  database: Database,
  table: string,
  columns: readonly string[],
  visit: (row: Row) => void,
  options: FormatOptions | null = null,
): Promise<void> {
  for (let from = 0; ; ) {
    options?.signal?.throwIfAborted();
    const rows = await database.rows(
      ['rowid', ...columns],
      `from "${table}" where rowid > ? order by rowid limit ${BATCH}`,
      [from],
    );
    const end = rows.at(-1);
    if (end === undefined) return;
    // A damaged table may give its rows again and again.
    if (!(Number(end[0]) > from)) throw new LimitExceeded('database-damaged', message('records-database-rows'));
    for (const row of rows) visit(row);
    from = Number(end[0]);
  }
}

/** Names of tables are not chat text, but a hostile file may put anything there. */
export const plainName = (name: unknown): string =>
  String(name)
    .replaceAll(/[^\w.-]/g, '')
    .slice(0, 40);

export async function tableNames(database: Database): Promise<string | Message> {
  const tables = await database.rows(['name'], "from sqlite_schema where type = 'table' order by name limit 12");
  return tables.map(([name]) => plainName(name)).join(', ') || message('records-no-tables');
}
