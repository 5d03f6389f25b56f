import { readFileSync, writeFileSync } from 'node:fs';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { expect, test } from 'vitest';
import {
  csvOf,
  cut,
  filesOf,
  folderOfRuns,
  HEADER,
  PAIRS,
  run,
  runHere,
  shardFiles,
  shuffledRows,
  tableOf,
} from './made.ts';

const { at, rows } = folderOfRuns();

test('[N7] the codebook names exactly the columns of the tables', async () => {
  const codebook = JSON.parse(readFileSync(at('one', 'codebook.json'), 'utf8')) as Record<
    string,
    { name: string; text: string }[]
  >;
  for (const table of ['pairs', 'people'] as const) {
    const names = codebook[table]!.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(csvOf(at('one', `${table}.csv`)).meta.fields).toEqual(names);
    const file = await asyncBufferFromFile(at('one', `${table}.parquet`));
    const metadata = await parquetMetadataAsync(file);
    expect(parquetSchema(metadata).children.map(({ element }) => element.name)).toEqual(names);
    const read = await parquetReadObjects({ file });
    const fromCsv = csvOf(at('one', `${table}.csv`)).data;
    expect(read.length).toBe(fromCsv.length);
    for (const [i, row] of read.entries())
      for (const name of names) expect(String(row[name] ?? '')).toBe(fromCsv[i]![name]);
  }
  // An id is no formula to a spreadsheet; where that changes a sign the key says so, of every column of ids.
  const ids = (['pairs', 'people', 'failed'] as const).flatMap(table =>
    codebook[table]!.filter(({ name }) => /^id$|^person_/.test(name)),
  );
  expect(ids).toHaveLength(5);
  for (const { text } of ids) expect(text).toContain('an apostrophe stands before');
  expect(csvOf(at('one', 'failed.csv')).meta.fields).toEqual(codebook['failed']!.map(({ name }) => name));
  expect(csvOf(at('one', 'pairs.csv')).data.length).toBe(PAIRS);
  // Of fields whose name says too little.
  const texts = new Map(codebook['population']!.map(({ name, text }) => [name, text]));
  expect(texts.get('prior.rounds')).toContain('rests, which is true where another round would change nothing');
  for (const part of ['prevalence.pairs', 'reaching.design', 'reaching.mean', 'reaching.deviation', 'moderators.*'])
    expect(texts.has(part), part).toBe(true);
});

test('[N8] report and population.json name nobody; the report has no script', () => {
  const report = readFileSync(at('one', 'report.html'), 'utf8');
  expect(report).toContain('default-src &#39;none&#39;');
  expect(report).not.toMatch(/<script|https?:|url\(/);
  expect(report).toContain(`${PAIRS} pairs`);
  for (const name of ['report.html', 'population.json', 'run.json', 'run.log'])
    expect(readFileSync(at('one', name), 'utf8')).not.toContain('pair-0');
});

test('[N1] shuffled rows, jobs, shards and compression give the same bytes', async () => {
  const { gzipSync } = await import('node:zlib');
  writeFileSync(at('shuffled.csv.gz'), gzipSync(tableOf(shuffledRows(rows, 7))));
  const ran = await run(['cohort', at('shuffled.csv.gz'), '--out', at('two'), '--jobs', '2', ...cut]);
  expect(ran.code).toBe(0);
  expect(shardFiles(at('two'), 0).length).toBeGreaterThan(1);
  expect(filesOf(at('two'))).toEqual(filesOf(at('one')));
});

test('[N6] a damaged table, or one without its columns, is refused', async () => {
  writeFileSync(at('none.csv'), 'who,when\nann,1\n');
  const none = await runHere(['cohort', at('none.csv'), '--out', at('none')]);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('dyad_id, time_unix and sender')]);
  const { gzipSync } = await import('node:zlib');
  writeFileSync(at('half.csv.gz'), gzipSync(tableOf(rows)).subarray(0, 200));
  const half = await runHere(['cohort', at('half.csv.gz'), '--out', at('half')]);
  expect([half.code, half.err]).toEqual([2, expect.stringContaining('ends early')]);
  expect(HEADER).toContain('dyad_id');
});
