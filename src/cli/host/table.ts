import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { brotliDecompressSync, createGunzip, gunzipSync, zstdDecompressSync } from 'node:zlib';
import {
  asyncBufferFromFile,
  type ColumnData,
  type Compressors,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaElement,
} from 'hyparquet';
import { CsvSplitter } from '../../base/index.ts';
import { refused } from './options.ts';
import { message } from '../../words/index.ts';

/** Some rows of a table, by column name. A row of CSV with too few or too many cells has none of them: see `isRagged`. */
export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** True if a row has more or fewer cells than there are columns, so that cells cannot be assigned. */
export const isRagged = (row: Readonly<Record<string, unknown>>): boolean =>
  Object.values(row).every(value => value === undefined);

/** Refuses a row of the wrong length in a small table that is read for its ids. It is named by its number, since nothing
 * later would notice that it is missing. */
export function refuseRagged(file: string, rows: TableRows['rows'], before: number): void {
  const at = rows.findIndex(isRagged);
  if (at >= 0) throw refused('table', message('refused-ragged', { file, row: before + at + 1 }));
}

/** True for the name of a Parquet file, false for CSV; any other name is refused. */
export function isParquet(file: string, what: 'table' | 'out'): boolean {
  if (/\.parquet$/i.test(file)) return true;
  if (/\.csv(\.gz)?$/i.test(file)) return false;
  throw refused('table', message('refused-table-end', { what, file }));
}

/** Reads a table `rowsAtOnce` rows at a time, so that its size does not matter. The first answer may have no rows: a table without
 * any still has columns. */
export async function* readTable(file: string, rowsAtOnce: number): AsyncGenerator<TableRows> {
  const parquet = isParquet(file, 'table');
  const found = await stat(file).catch(() => null);
  if (found === null || found.isDirectory()) throw unreadable(file);
  if (!found.isFile()) throw refused('not-a-file', message('refused-not-a-file', { path: file }));
  if (parquet) yield* readParquet(file, rowsAtOnce);
  else yield* readCsv(file, rowsAtOnce);
}

const unreadable = (file: string) => refused('file', message('refused-unreadable', { file }));

/** Compressions besides Snappy that Node unpacks: the defaults of polars and Spark are among them. A page states its
 * length, and may not be longer. */
const UNPACKERS: Compressors = {
  GZIP: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }),
  BROTLI: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }),
  // Node 22.12 to 22.14 have none.
  ...(typeof zstdDecompressSync === 'function' && {
    ZSTD: (bytes: Uint8Array, maxOutputLength: number) => zstdDecompressSync(bytes, { maxOutputLength }),
  }),
};

/** Equal rows pack into nothing, and are decoded all at once. Rows whose times differ take a byte and more. */
const MOST_ROWS_A_BYTE = 16;

async function* readParquet(file: string, rowsAtOnce: number): AsyncGenerator<TableRows> {
  const damaged = (error: unknown): never => {
    throw refused('file', message('refused-parquet', { file, why: String(error) }));
  };
  const buffer = await asyncBufferFromFile(file).catch(() => {
    throw unreadable(file);
  });
  const metadata = await parquetMetadataAsync(buffer).catch(damaged);
  const claimed = metadata.row_groups.reduce((sum, { num_rows: rows }) => sum + Number(rows), 0);
  if (claimed > MOST_ROWS_A_BYTE * buffer.byteLength) damaged(`${claimed} rows in ${buffer.byteLength} bytes`);
  const elements = parquetSchema(metadata).children.map(child => child.element);
  const columns = elements.map(({ name }) => name);
  const written = elements.map(asWritten);
  let rows: Record<string, unknown>[] = [];
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    // Reading any row of a group decodes the whole group. Each group is therefore decoded once, and its rows are made
    // from that some at a time.
    const chunks = new Map(columns.map(name => [name, [] as ArrayLike<unknown>[]]));
    const onChunk = ({ columnName, columnData }: ColumnData): void => void chunks.get(columnName)!.push(columnData);
    await parquetRead({ file: buffer, metadata, rowStart, rowEnd, onChunk, compressors: UNPACKERS }).catch(damaged);
    const next = columns.map(name => inTurn(chunks.get(name)!));
    for (; rowStart < rowEnd; rowStart++) {
      rows.push(
        rowOf(
          columns,
          next.map((value, k) => written[k]!(value())),
        ),
      );
      if (rows.length < rowsAtOnce) continue;
      yield { columns, rows };
      rows = [];
    }
  }
  if (rows.length > 0 || rowStart === 0) yield { columns, rows };
}

/** A day, and a time without a zone, stay text as they would be in a .csv. A `Date` would make instants of them. */
function asWritten({ logical_type: logical, converted_type: converted }: SchemaElement): (value: unknown) => unknown {
  const letters =
    logical?.type === 'DATE' || converted === 'DATE'
      ? 'YYYY-MM-DD'.length
      : logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC
        ? -'Z'.length
        : null;
  if (letters === null) return value => value;
  return value =>
    value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString().slice(0, letters) : value;
}

/** The values of a column one after another. */
function inTurn(chunks: readonly ArrayLike<unknown>[]): () => unknown {
  let chunk = 0;
  let at = 0;
  return () => {
    while (at >= chunks[chunk]!.length) {
      chunk++;
      at = 0;
    }
    return chunks[chunk]![at++];
  };
}

/** More than any row of numbers has: a quotation mark was never closed. */
const LONGEST_ROW = 1 << 20;

async function* readCsv(file: string, rowsAtOnce: number): AsyncGenerator<TableRows> {
  let columns: readonly string[] | null = null;
  const rows: Record<string, unknown>[] = [];
  let sent = false;
  const splitter = new CsvSplitter(cells => {
    if (columns === null) columns = cells.map(name => name.trim());
    else rows.push(rowOf(columns, cells));
  }, null);
  for await (const chunk of textOf(file)) {
    splitter.push(chunk);
    if (splitter.waiting > LONGEST_ROW) throw refused('table', message('refused-endless-row', { file }));
    if (columns === null) continue;
    while (rows.length >= rowsAtOnce) {
      yield { columns, rows: rows.splice(0, rowsAtOnce) };
      sent = true;
    }
  }
  splitter.end();
  if (columns === null) throw refused('table', message('refused-empty-table', { file }));
  if (rows.length > 0 || !sent) yield { columns, rows };
}

function rowOf(columns: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const whole = cells.length === columns.length;
  const row: Record<string, unknown> = {};
  // Millions of rows: as pairs of names and values they would be garbage many times over.
  for (let i = 0; i < columns.length; i++) {
    const value = whole ? cells[i] : undefined;
    if (columns[i] === '__proto__') Object.defineProperty(row, '__proto__', { value, enumerable: true });
    else row[columns[i]!] = value;
  }
  return row;
}

/** The text of a file, a piece at a time, without its byte order mark. */
async function* textOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const bytes = /\.gz$/i.test(file) ? raw.pipe(createGunzip()) : raw;
  raw.on('error', error => bytes.destroy(error));
  const decode = utf8Decoder(file);
  try {
    for await (const chunk of bytes as AsyncIterable<Uint8Array>) yield decode(chunk);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) throw refused('file', message('refused-gzip', { file }));
    throw code === undefined ? error : unreadable(file);
  }
  yield decode(null);
}

/** Bytes to text, piece by piece; null: there are no more. Anything but UTF-8 is refused: two names that differ in a letter with an accent
 * would become one. */
export function utf8Decoder(file: string): (bytes: Uint8Array | null) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [first, second] = [-1, -1];
  return bytes => {
    if (first < 0 && bytes !== null) [first = -1, second = -1] = bytes;
    try {
      return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      const encoding = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 'utf-16' : 'other';
      throw refused('encoding', message('refused-encoding', { file, encoding }));
    }
  };
}
