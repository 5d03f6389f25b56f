import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pairsInTable } from '../../src/cli/cohort/input/events.ts';
import { readTable } from '../../src/cli/host/table.ts';

/** Bytes of groups of rows that were read: decoding anything of a group begins with it. What tells where groups lie stands at the end. */
const read = { bytes: 0 };
vi.mock('hyparquet', async original => {
  const own = await original<typeof import('hyparquet')>();
  return {
    ...own,
    asyncBufferFromFile: async (path: string) => {
      const file = await own.asyncBufferFromFile(path);
      return {
        byteLength: file.byteLength,
        slice: async (from: number, to?: number) => {
          const bytes = await file.slice(from, to);
          if ((to ?? file.byteLength) < file.byteLength) read.bytes += bytes.byteLength;
          return bytes;
        },
      };
    },
  };
});

const ROWS = 30_000;
const GROUP = 7000;
let folder = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'));
  file = join(folder, 'events.parquet');
  const rows = Array.from({ length: ROWS }, (_, k) => ({ pair: `p${String(k >> 8).padStart(4, '0')}`, who: k % 3 }));
  const columnData = [
    { name: 'dyad_id', data: rows.map(row => row.pair) },
    { name: 'time_unix', data: rows.map((_, k) => 1.7e9 + 60.5 * k) },
    { name: 'sender', data: rows.map(row => `${row.pair}${row.who === 0 ? 'a' : 'b'}`) },
    { name: 'note', data: rows.map((_, k) => (k % 5 === 0 ? null : `note ${k}`)) },
  ];
  writeFileSync(file, Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: GROUP })));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => void (read.bytes = 0));

test('each row group of Parquet is read once', async () => {
  const whole = [];
  for await (const { rows } of readTable(file, ROWS)) whole.push(...rows);
  expect(whole.length).toBe(ROWS);
  expect(whole[1]).toEqual({ dyad_id: 'p0000', time_unix: 1.7e9 + 60.5, sender: 'p0000b', note: 'note 1' });
  expect(whole[ROWS - 5]!['note']).toBeNull();
  read.bytes = 0;
  const sizes = [];
  const some = [];
  for await (const { rows } of readTable(file, 900)) {
    sizes.push(rows.length);
    some.push(...rows);
  }
  expect(some).toEqual(whole);
  // All of one size but the last, across groups.
  expect([...new Set(sizes)]).toEqual([900, ROWS % 900]);
  expect(read.bytes / statSync(file).size).toBeGreaterThan(0.9);
  expect(read.bytes).toBeLessThan(statSync(file).size);
});

test('a cohort reads Parquet twice', async () => {
  let pairs = 0;
  let rows = 0;
  const never = new AbortController().signal;
  for await (const pair of pairsInTable(file, join(folder, 'sorting'), never, () => undefined)) {
    pairs++;
    rows += pair.rows.length;
  }
  expect([pairs, rows]).toEqual([Math.ceil(ROWS / 256), ROWS]);
  expect(read.bytes).toBeLessThan(2 * statSync(file).size);
});

test('a table of Parquet without rows still has columns', async () => {
  const none = join(folder, 'none.parquet');
  writeFileSync(none, Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'id', data: [], type: 'STRING' }] })));
  const seen = [];
  for await (const rows of readTable(none, 10)) seen.push(rows);
  expect(seen).toEqual([{ columns: ['id'], rows: [] }]);
});

test('[N6] Parquet’s usual packings are read, others refused by name', async () => {
  const columnData = [{ name: 'id', data: Array.from({ length: 500 }, (_, k) => `pair ${k % 7}`) }];
  const packed = join(folder, 'packed.parquet');
  const readIds = async () => {
    const ids = [];
    for await (const { rows } of readTable(packed, 100)) ids.push(...rows.map(row => row['id']));
    return ids;
  };
  const ways = { GZIP: gzipSync, BROTLI: brotliCompressSync, ZSTD: zstdCompressSync };
  for (const codec of ['GZIP', 'BROTLI', 'ZSTD'] as const) {
    const compressors = { [codec]: (bytes: Uint8Array) => ways[codec](bytes) };
    writeFileSync(packed, Buffer.from(parquetWriteBuffer({ columnData, codec, compressors })));
    expect(await readIds(), codec).toEqual(columnData[0]!.data);
  }
  const compressors = { LZ4: (bytes: Uint8Array) => bytes };
  writeFileSync(packed, Buffer.from(parquetWriteBuffer({ columnData, codec: 'LZ4', compressors })));
  await expect(readIds()).rejects.toMatchObject({
    issues: [{ text: { args: { why: expect.stringContaining('LZ4') } } }],
  });
});

test('[N6] Parquet times without a zone are refused', async () => {
  const events = async (logical_type: SchemaElement['logical_type'], days: boolean) => {
    const path = join(folder, 'times.parquet');
    const schema: SchemaElement[] = [
      { name: 'root', num_children: 3 },
      { name: 'dyad_id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      {
        name: 'time',
        type: days ? 'INT32' : 'INT64',
        repetition_type: 'OPTIONAL',
        ...(logical_type && { logical_type }),
      },
      { name: 'sender', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ];
    if (days) schema[2]!.converted_type = 'DATE';
    const columnData = [
      { name: 'dyad_id', data: ['p', 'p'] },
      { name: 'time', data: [new Date('2024-03-01T10:00:00.5Z'), new Date('2024-03-02T10:00:00Z')] },
      { name: 'sender', data: ['ann', 'ben'] },
    ];
    writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData, schema })));
    const times: number[] = [];
    for await (const { rows } of pairsInTable(path, folder, new AbortController().signal, () => undefined))
      times.push(...rows.map(({ time }) => time));
    return times;
  };
  const stamp = (isAdjustedToUTC: boolean) => ({ type: 'TIMESTAMP', isAdjustedToUTC, unit: 'MICROS' }) as const;
  expect(await events(stamp(true), false)).toEqual([1_709_287_200.5, 1_709_373_600]);
  expect(await events(stamp(false), false)).toEqual([Number.NaN, Number.NaN]);
  expect(await events({ type: 'DATE' }, true)).toEqual([Number.NaN, Number.NaN]);
});

test('[C41] Parquet that claims more rows than its bytes could tell apart is refused before they are decoded', async () => {
  const bomb = join(folder, 'bomb.parquet');
  const columnData = [{ name: 'dyad_id', data: Array.from({ length: 100_000 }, () => 'a-b') }];
  writeFileSync(bomb, Buffer.from(parquetWriteBuffer({ columnData })));
  expect(statSync(bomb).size).toBeLessThan(2000);
  await expect(readTable(bomb, 1000).next()).rejects.toThrow('refused-parquet');
});
