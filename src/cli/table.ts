import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import Papa from 'papaparse';
import { refused } from './options.ts';

/** Some rows of a table, by column name. A row of CSV with too few or too many fields has `fields` instead. */
export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Whether a file's name says that it is Parquet (`true`), CSV (`false`), or neither (refused). */
export function isParquet(file: string, option: string): boolean {
  if (/\.parquet$/i.test(file)) return true;
  if (/\.csv(\.gz)?$/i.test(file)) return false;
  throw refused('table', `${option} must end in .csv, .csv.gz or .parquet; "${file}" does not.`);
}

/** Reads a table a few rows at a time, so that its size does not matter. The first answer may have no rows: a table without
 * any still has columns. */
export async function* readTable(file: string, rowsAtOnce: number): AsyncGenerator<TableRows> {
  const parquet = isParquet(file, 'The table');
  try {
    await stat(file);
  } catch {
    throw refused('file', `${file} cannot be read. Check that the file is there and that you may open it.`);
  }
  if (parquet) yield* readParquet(file, rowsAtOnce);
  else yield* readCsv(file, rowsAtOnce);
}

async function* readParquet(file: string, rowsAtOnce: number): AsyncGenerator<TableRows> {
  const buffer = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(buffer).catch((error: unknown) => {
    throw refused(
      'file',
      `${file} is not a Parquet file that can be read (${String(error)}). Write it again, or as CSV.`,
    );
  });
  const columns = parquetSchema(metadata).children.map(child => child.element.name);
  const total = Number(metadata.num_rows);
  if (total === 0) yield { columns, rows: [] };
  for (let rowStart = 0; rowStart < total; rowStart += rowsAtOnce) {
    const rowEnd = Math.min(total, rowStart + rowsAtOnce);
    yield { columns, rows: await parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd }) };
  }
}

async function* readCsv(file: string, rowsAtOnce: number): AsyncGenerator<TableRows> {
  const raw = createReadStream(file);
  const text = /\.gz$/i.test(file) ? raw.pipe(createGunzip()) : raw;
  const parsed = text.pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: true }));
  for (const stream of [raw, text]) stream.on('error', error => parsed.destroy(error));
  let columns: readonly string[] | null = null;
  let rows: Record<string, unknown>[] = [];
  let sent = false;
  for await (const fields of parsed as AsyncIterable<readonly string[]>) {
    if (columns === null) {
      columns = fields.map(name => name.replace(/^\uFEFF/, '').trim());
      continue;
    }
    rows.push(
      Object.fromEntries(columns.map((name, i) => [name, fields.length === columns!.length ? fields[i] : undefined])),
    );
    if (rows.length < rowsAtOnce) continue;
    yield { columns, rows };
    sent = true;
    rows = [];
  }
  if (columns === null) throw refused('table', `${file} is empty: its first line should name the columns.`);
  if (rows.length > 0 || !sent) yield { columns, rows };
}
