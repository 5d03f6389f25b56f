import { LimitExceeded } from '../../text/bytes.ts';
import { readWal, type Wal } from './wal.ts';
import { message } from '../../../words/index.ts';

/** A read-only database over a Blob of any size. SQLite asks for pages while it runs and cannot wait, and a Blob can
 * only be read by waiting. A missing page therefore fails the statement, is fetched, and the statement starts again.
 * Statements must be small and free of side effects: read tables in ranges of their row ids. */
export interface Database {
  /** The rows of `select COLUMNS REST`, in its order. Integers beyond 2^53 must be reduced in SQL, and blobs asked for
   * as `hex(…)`. Rows come out of SQLite as one JSON text a statement, since fetching them value by value takes ten
   * times as long. */
  rows(columns: readonly string[], rest: string, bind?: readonly (number | string)[]): Promise<readonly Row[]>;
  /** Lower-case names of the table's columns; empty where there is no such table. A view does not count: it runs its
   * maker's program, which need not end. */
  columns(table: string): Promise<ReadonlySet<string>>;
  close(): void;
  /** Size of the file: no table has more rows than it has bytes, whatever its row ids say. */
  readonly bytes: number;
  /** The file says that its newest pages may lie in a log beside it. */
  readonly wantsLog: boolean;
  readonly log: Wal | null;
}
export type Row = readonly (number | string | null)[];

/** Bytes read ahead. A statement keeps its pages until it is done, then the cache shrinks to its limit. */
const CHUNK = 1 << 18;
const CACHE_CHUNKS = 32;

/** Opens the database, with the log's committed pages laid over it. Rejects with SQLite's own error where the file is no
 * database or is damaged. Rejects with LimitExceeded where a statement does more than any honest table needs. */
export async function openDatabase(blob: Blob, log: Blob | null, signal: AbortSignal | null = null): Promise<Database> {
  const sqlite = await library();
  const { pages, header, wal } = await pagesIn(blob, log);
  const name = `blob-${(count += 1)}`;
  sqlite.files.set(name, pages);
  const watch: Watch = { steps: 0, signal };

  let db: SqliteDb | null = null;
  const attempt = async <T>(run: (db: SqliteDb) => T): Promise<T> => {
    for (;;) {
      pages.missing.clear();
      try {
        db ??= opened(sqlite, name, watch);
        watch.steps = 0;
        const value = run(db);
        pages.shrink();
        return value;
      } catch (error) {
        signal?.throwIfAborted();
        if (watch.steps >= MOST_STEPS) throw tooMuchWork();
        if (pages.missing.size === 0) throw error;
        await pages.load();
      }
    }
  };
  const rows: Database['rows'] = async (columns, rest, bind = []) => {
    const names = columns.map((_, i) => `c${i}`);
    const inner = columns.map((column, i) => `${column} as c${i}`).join(', ');
    const sql = `select json_group_array(json_array(${names.join(', ')})) from (select ${inner} ${rest})`;
    const [answer] = await attempt(db => db.exec({ sql, bind, rowMode: 'array', returnValue: 'resultRows' }));
    return JSON.parse(String(answer?.[0] ?? '[]')) as Row[];
  };
  const database: Database = {
    rows,
    columns: async table => {
      const plain = "from sqlite_schema where type = 'table' and lower(name) = ? and sql not like 'create virtual%'";
      if ((await rows(['name'], plain, [table])).length === 0) return new Set();
      const found = await rows(['name'], 'from pragma_table_info(?)', [table]);
      return new Set(found.map(([name]) => String(name).toLowerCase()));
    },
    bytes: blob.size + (log?.size ?? 0),
    close: () => {
      db?.close();
      sqlite.files.delete(name);
    },
    wantsLog: header[18] === 2,
    log: wal,
  };
  try {
    await rows(['count(*)'], 'from sqlite_schema');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Pages of the file with the log's over them; `wal`: the log as it was read; null: there is none. */
async function pagesIn(blob: Blob, log: Blob | null) {
  const header = new Uint8Array(await blob.slice(0, 100).arrayBuffer());
  // 1 UTF-8, 2 and 3 UTF-16 (sqlite.org/fileformat2.html).
  if (header[59]! > 1) throw new LimitExceeded('database-utf16', message('records-is-utf16-database'));
  const logBytes = log === null ? null : new Uint8Array(await log.arrayBuffer());
  const wal = logBytes === null ? null : readWal(logBytes);
  const fits = wal !== null && wal.pageSize === pageSizeOf(header) && wal.databasePages > 0;
  return { pages: new Pages(blob, pageSizeOf(header), fits ? wal : null, logBytes), header, wal };
}

/** Steps of SQLite's machine between two checks, and the most that one statement may take. Five hundred rows with every
 * column take some thousands. Five million (a fifth of a second) means an expression made to run for ever. */
const LOOK_EVERY = 50_000;
const MOST_STEPS = 100;
interface Watch {
  /** Checks since the statement began. */
  steps: number;
  readonly signal: AbortSignal | null;
}

function opened({ DB, watchSteps }: Library, name: string, watch: Watch): SqliteDb {
  const db = new DB(name, 'r', VFS);
  watchSteps(db, () => ++watch.steps >= MOST_STEPS || watch.signal?.aborted === true);
  return db;
}

const tooMuchWork = (): LimitExceeded => new LimitExceeded('database-hostile', message('records-database-hostile'));

export const SQLITE_MAGIC = 'SQLite format 3\0';

const pageSizeOf = (header: Uint8Array): number => {
  const size = ((header[16] ?? 0) << 8) | (header[17] ?? 0);
  return size === 1 ? 65_536 : Math.max(512, size);
};

class Pages {
  readonly missing = new Set<number>();
  readonly size: number;
  readonly #blob: Blob;
  readonly #pageSize: number;
  readonly #wal: Wal | null;
  readonly #log: Uint8Array | null;
  readonly #chunks = new Map<number, Uint8Array>();

  constructor(blob: Blob, pageSize: number, wal: Wal | null, log: Uint8Array | null) {
    this.#blob = blob;
    this.#pageSize = pageSize;
    this.#wal = wal;
    this.#log = log;
    this.size = wal === null ? blob.size : wal.databasePages * pageSize;
  }

  /** Writes bytes [offset, offset + target.length) into `target`; false where some are not at hand yet. Beyond the end: 0. */
  read(target: Uint8Array, offset: number): boolean {
    target.fill(0);
    let whole = true;
    for (let at = offset; at < offset + target.length; ) {
      const page = Math.floor(at / this.#pageSize);
      const end = Math.min(offset + target.length, (page + 1) * this.#pageSize);
      const part = target.subarray(at - offset, end - offset);
      const inLog = this.#wal?.pages.get(page + 1);
      if (inLog !== undefined && this.#log !== null) {
        const from = inLog + at - page * this.#pageSize;
        part.set(this.#log.subarray(from, from + part.length));
      } else if (!this.#fromBlob(part, at)) whole = false;
      at = end;
    }
    // The two bytes that say "write-ahead log": SQLite would look for a log of its own and refuse to open.
    for (const flag of [18, 19]) if (flag >= offset && flag < offset + target.length) target[flag - offset] = 1;
    return whole;
  }

  #fromBlob(part: Uint8Array, at: number): boolean {
    const last = Math.floor((at + part.length - 1) / CHUNK);
    let whole = true;
    for (let index = Math.floor(at / CHUNK); index <= last; index++) {
      const chunk = this.#chunks.get(index);
      if (chunk === undefined && index * CHUNK < this.#blob.size) {
        this.missing.add(index);
        whole = false;
      }
      if (chunk === undefined) continue;
      const from = Math.max(at, index * CHUNK);
      const to = Math.min(at + part.length, index * CHUNK + chunk.length);
      if (to > from) part.set(chunk.subarray(from - index * CHUNK, to - index * CHUNK), from - at);
      this.#chunks.delete(index);
      this.#chunks.set(index, chunk);
    }
    return whole;
  }

  async load(): Promise<void> {
    for (const index of this.missing)
      this.#chunks.set(index, new Uint8Array(await this.#blob.slice(index * CHUNK, (index + 1) * CHUNK).arrayBuffer()));
  }

  /** Forgets the chunks that were not used for longest. */
  shrink(): void {
    for (const index of this.#chunks.keys()) {
      if (this.#chunks.size <= CACHE_CHUNKS) return;
      this.#chunks.delete(index);
    }
  }
}

const VFS = 'slipstep-blob';
let count = 0;
let loading: Promise<Library> | null = null;

interface SqliteDb {
  exec(options: {
    sql: string;
    bind: readonly (number | string)[];
    rowMode: 'array';
    returnValue: 'resultRows';
  }): readonly (readonly unknown[])[];
  close(): void;
  readonly pointer: number;
}
interface Library {
  readonly DB: new (name: string, flags: string, vfs: string) => SqliteDb;
  /** Calls `stop` every so many steps of a statement; true ends the statement with an error. */
  readonly watchSteps: (db: SqliteDb, stop: () => boolean) => void;
  readonly files: Map<string, Pages>;
}

/** The part of sqlite-wasm's interface used here; its own types do not describe structs and virtual file systems. */
interface Struct {
  readonly pointer: number;
  dispose(): void;
  $iVersion: number;
  $szOsFile: number;
  $mxPathname: number;
  $pMethods: number;
}
interface Sqlite {
  readonly config: { warn: unknown; error: unknown };
  readonly oo1: { readonly DB: Library['DB'] };
  readonly capi: {
    readonly sqlite3_limit: (db: number, which: number, most: number) => number;
    readonly sqlite3_progress_handler: (db: number, every: number, stop: () => number, argument: number) => void;
    readonly sqlite3_file: (new (pointer: number) => Struct) & { readonly structInfo: { readonly sizeof: number } };
    readonly sqlite3_vfs: new () => Struct;
    readonly sqlite3_io_methods: new () => Struct;
  };
  readonly wasm: {
    heap8u(): Uint8Array;
    poke(pointer: number, value: number | bigint, type: string): void;
    cstrToJs(pointer: number): string;
  };
  readonly vfs: { installVfs(options: object): void };
}

/** Loaded on first use: 880 KB that readers of other formats should not pay for. */
const library = (): Promise<Library> =>
  (loading ??= import('@sqlite.org/sqlite-wasm').then(
    async module => install((await (module.default as unknown as () => Promise<unknown>)()) as Sqlite),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  ));

const OK = 0;
const IOERR_READ = 266;
const IOERR_SHORT_READ = 522;
const CANTOPEN = 14;
const READONLY = 8;
const NOTFOUND = 12;
const IMMUTABLE = 0x2000;
const LIMIT_LENGTH = 0;
/** Bytes of the longest value, the rows of one statement together included. */
const LONGEST_VALUE = 100_000_000;

const refuse = (): number => READONLY;
const fine = (): number => OK;

/** Methods of an open file, which is read only. */
const readingOf = (wasm: Sqlite['wasm'], open: Map<number, Pages>) => ({
  xClose: (file: number) => {
    open.delete(file);
    return OK;
  },
  xRead: (file: number, target: number, length: number, offset: bigint) => {
    const pages = open.get(file);
    if (pages === undefined) return IOERR_READ;
    const at = Number(offset);
    if (!pages.read(wasm.heap8u().subarray(target, target + length), at)) return IOERR_READ;
    return at + length > pages.size ? IOERR_SHORT_READ : OK;
  },
  xWrite: refuse,
  xTruncate: refuse,
  xSync: fine,
  xFileSize: (file: number, size: number) => {
    wasm.poke(size, BigInt(open.get(file)?.size ?? 0), 'i64');
    return OK;
  },
  xLock: fine,
  xUnlock: fine,
  xCheckReservedLock: (_file: number, answer: number) => {
    wasm.poke(answer, 0, 'i32');
    return OK;
  },
  xFileControl: () => NOTFOUND,
  xSectorSize: () => 4096,
  xDeviceCharacteristics: () => IMMUTABLE,
});

/** Methods of the file system: it opens the files that were put there, and has no others. */
const openingOf = (
  { capi, wasm }: Sqlite,
  io: Struct,
  files: ReadonlyMap<string, Pages>,
  open: Map<number, Pages>,
) => ({
  xOpen: (_vfs: number, name: number, file: number, flags: number, outFlags: number) => {
    const pages = name === 0 ? undefined : files.get(wasm.cstrToJs(name).replace(/^\//, ''));
    if (pages === undefined) return CANTOPEN;
    open.set(file, pages);
    const struct = new capi.sqlite3_file(file);
    struct.$pMethods = io.pointer;
    struct.dispose();
    if (outFlags !== 0) wasm.poke(outFlags, flags, 'i32');
    return OK;
  },
  xDelete: refuse,
  xAccess: (_vfs: number, _name: number, _flags: number, answer: number) => {
    wasm.poke(answer, 0, 'i32');
    return OK;
  },
  xFullPathname: (_vfs: number, name: number, size: number, target: number) => {
    const bytes = new TextEncoder().encode(`${wasm.cstrToJs(name)}\0`);
    if (bytes.length > size) return CANTOPEN;
    wasm.heap8u().set(bytes, target);
    return OK;
  },
  xRandomness: (_vfs: number, length: number, target: number) => {
    wasm.heap8u().fill(0, target, target + length);
    return length;
  },
  xSleep: () => 0,
  xCurrentTime: (_vfs: number, target: number) => {
    wasm.poke(target, 0, 'double');
    return OK;
  },
  xGetLastError: () => 0,
});

function install(sqlite: Sqlite): Library {
  const { capi, wasm } = sqlite;
  // Statements that wait for a page fail as a matter of course; the console is no place for that.
  sqlite.config.warn = () => undefined;
  sqlite.config.error = () => undefined;
  const files = new Map<string, Pages>();
  const open = new Map<number, Pages>();
  const io = new capi.sqlite3_io_methods();
  io.$iVersion = 1;
  const vfs = new capi.sqlite3_vfs();
  vfs.$iVersion = 1;
  vfs.$szOsFile = capi.sqlite3_file.structInfo.sizeof;
  vfs.$mxPathname = 256;
  sqlite.vfs.installVfs({
    io: {
      struct: io,
      methods: readingOf(wasm, open),
    },
    vfs: {
      struct: vfs,
      name: VFS,
      methods: openingOf(sqlite, io, files, open),
    },
  });
  const watchSteps: Library['watchSteps'] = (db, stop) => {
    capi.sqlite3_limit(db.pointer, LIMIT_LENGTH, LONGEST_VALUE);
    capi.sqlite3_progress_handler(db.pointer, LOOK_EVERY, () => (stop() ? 1 : 0), 0);
  };
  return { DB: sqlite.oo1.DB, watchSteps, files };
}
