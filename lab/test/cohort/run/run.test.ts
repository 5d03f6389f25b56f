import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import {
  csvOf,
  cut,
  filesOf,
  folderOfRuns,
  PAIRS,
  rowsOf,
  run,
  runHere,
  shardFiles,
  shuffledRows,
  tableOf,
  untilThere,
} from '../../../../test/cohort/run/made.ts';

const { at, rows } = folderOfRuns();
/** The pairs that stand beside bad ones: how many there are changes none of them. */
const FEW = 2;
const few = rowsOf(FEW);
const POISONED = { NODE_OPTIONS: `--import=${resolve(import.meta.dirname, 'poison.mjs')}` };

function expectSchema(name: string, answer: unknown): void {
  const schema = JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../../../docs/schema/${name}-1.json`), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
}

/** The few pairs of a table as they are where all pairs are, to the byte. */
const expectFew = (out: string): void =>
  expect(readFileSync(at(out, 'pairs.csv'), 'utf8').trimEnd()).toBe(
    readFileSync(at('one', 'pairs.csv'), 'utf8')
      .split('\n')
      .slice(0, 1 + FEW)
      .join('\n'),
  );

test('[N5] [N2] parts give the same bytes; damage is made again', async () => {
  const out = at('two');
  writeFileSync(at('shuffled.csv.gz'), gzipSync(tableOf(shuffledRows(rows, 7))));
  expect((await run(['cohort', at('shuffled.csv.gz'), '--out', out, '--jobs', '2', ...cut])).code).toBe(0);
  const files = shardFiles(out, 0);
  truncateSync(files[0]!, 100);
  const bytes = readFileSync(files[1]!);
  bytes[40]! ^= 1;
  writeFileSync(files[1]!, bytes);
  const before = files.map(file => readFileSync(file));
  const again = await run(['cohort', at('shuffled.csv.gz'), '--out', out, '--jobs', '1', '--json', ...cut]);
  expect(again.code).toBe(0);
  expectSchema('cohort', JSON.parse(again.out));
  for (const name of ['population', 'codebook', 'run'])
    expectSchema(name, JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')));
  const progress = again.err.match(/\{[^{}]*\}/g) ?? [];
  expect(progress).not.toEqual([]);
  for (const told of progress) expectSchema('cohort-progress', JSON.parse(told));
  expect(filesOf(out)).toEqual(filesOf(at('one')));
  expect(readFileSync(files[0]!)).not.toEqual(before[0]);

  rmSync(join(out, 'work', 'r0'), { recursive: true });
  rmSync(join(out, 'pairs.csv'));
  const partOf = async (part: string): Promise<readonly string[]> => {
    expect((await run(['cohort', '--out', out, '--task', part, '--round', '0'])).code).toBe(0);
    return shardFiles(out, 0).map(file => `${file} ${statSync(file).ino} ${statSync(file).mtimeMs}`);
  };
  await partOf('2/2');
  // Each lies there as it was written, though it would be made the same.
  const there = await partOf('1/2');
  expect(there).toHaveLength(2);
  expect(await partOf('1/2')).toEqual(there);
  expect((await runHere(['cohort', '--out', out, '--reduce', '0'])).code).toBe(0);
  expect(filesOf(out)).toEqual(filesOf(at('one')));
});

test('[N3] a bad pair is one line of failed.csv', async () => {
  const bad = ['throws', 'crashes', 'eats', 'endless'];
  const poisoned = bad.flatMap((how, k) =>
    rows.filter(row => row.startsWith('pair-000,')).map(row => row.replaceAll('pair-000', `pair-00${k}-${how}`)),
  );
  writeFileSync(at('poisoned.csv'), tableOf([...few, ...poisoned]));
  const plan = await runHere(['cohort', at('poisoned.csv'), '--check']);
  expect(plan.code).toBe(0);
  const args = [
    'cohort',
    at('poisoned.csv'),
    '--out',
    at('poisoned'),
    '--rounds',
    '0',
    '--pair-seconds',
    '12',
    '--heap',
    '100',
  ];
  const ran = await run(args, { env: POISONED });
  expect(ran.err).toContain('4 could not be fitted');
  expect(ran.code).toBe(0);
  expect(csvOf(at('poisoned', 'failed.csv')).data.map(({ id, why }) => [id, why])).toEqual([
    ['pair-000-throws', 'throws'],
    ['pair-001-crashes', 'dies'],
    ['pair-002-eats', 'dies'],
    ['pair-003-endless', 'endless'],
  ]);
  expectFew('poisoned');
  // Ids are on no log and no terminal.
  for (const text of [ran.err, ran.out, readFileSync(at('poisoned', 'run.log'), 'utf8')])
    expect(text).not.toContain('pair-0');
});

test('[N6] bad rows are counted, and end no run', async () => {
  const more = [
    'pair-000,yesterday,pair-000-x,pair-000-y',
    'pair-000,03/02/2017 10:00,pair-000-x,pair-000-y',
    'alone,1700000000,ann,',
    'alone,1700000060,ann,',
    'three,1700000000,ann,ben',
    'three,1700000060,cat,ben',
    'once,1700000000,ann,ben',
    ',1700000000,ann,ben',
    'no-sender,1700000000,,ben',
  ];
  writeFileSync(at('bad.csv'), tableOf([...more, ...few]));
  const bad = await run(['cohort', at('bad.csv'), '--out', at('bad'), '--rounds', '0']);
  expect(bad.code).toBe(0);
  // A pair of two lines is one pair, and rows without an id are none.
  expect(bad.err).toContain(`${FEW} pairs are in the tables, 4 could not be fitted`);
  expect(csvOf(at('bad', 'failed.csv')).data).toEqual(
    [
      ['', 'no-id', '1', 'no'],
      ['alone', 'one-person', '2', 'no'],
      ['no-sender', 'no-sender', '1', 'no'],
      ['once', 'one-event', '1', 'no'],
      ['pair-000', 'bad-time', '2', 'yes'],
      ['three', 'more-than-two-people', '2', 'no'],
    ].map(([id, why, count, kept]) => ({ id, why, detail: '', rows: count, kept })),
  );
  expectFew('bad');

  // Where that is all there is, it is refused, and named all the same.
  writeFileSync(at('none.csv'), tableOf(more));
  const none = await runHere(['cohort', at('none.csv'), '--out', at('none'), '--rounds', '0']);
  expect(none.code).toBe(2);
  expect(none.err).toContain('failed.csv says why');
  expect(csvOf(at('none', 'failed.csv')).data.map(({ id }) => id)).toEqual([
    '',
    'alone',
    'no-sender',
    'once',
    'pair-000',
    'three',
  ]);
});

test('[N4] [N10] a second driver is refused; a stopped one resumed', async () => {
  // The last pair does not end where it is poisoned: however late this process looks, a run of it is still under way.
  const env = { ...POISONED, POISON_ENDLESS: `pair-00${PAIRS - 1}` };
  const args = ['cohort', at('events.csv'), '--out', at('stopped'), '--jobs', '1', ...cut];
  let kill = (): void => undefined;
  const killed = run(args, { env, started: send => (kill = () => send('SIGKILL')) });
  await untilThere(() => shardFiles(at('stopped'), 0).length > 0).finally(() => kill());
  expect((await killed).signal).toBe('SIGKILL');
  const lock = at('stopped', 'work', 'lock');
  // The next driver takes the lock of the one that is gone away, and puts its own there.
  const holder = (): string => {
    try {
      return readFileSync(lock, 'utf8');
    } catch {
      return '';
    }
  };
  const left = holder();
  let stop = (): void => undefined;
  const first = run(args, { env, started: send => (stop = () => send('SIGINT')) });
  await untilThere(() => ![left, ''].includes(holder()));
  const second = await runHere(args).finally(() => stop());
  expect(second.code).toBe(2);
  expect(second.err).toContain('in use by another run');
  const stopped = await first;
  expect(stopped.code).toBe(130);
  expect(stopped.err).toContain('goes on from there');
  expect(existsSync(at('stopped', 'pairs.csv'))).toBe(false);
  expect((await run(args)).code).toBe(0);
  expect(filesOf(at('stopped'))).toEqual(filesOf(at('one')));
});

test('[N9] [N11] an export has mirror’s numbers; check writes nothing', async () => {
  mkdirSync(at('exports', 'empty'), { recursive: true });
  const lines = rows
    .filter(row => row.startsWith('pair-001,'))
    .map(row => row.split(','))
    .map(
      ([, time, sender]) =>
        `${new Date(Number(time) * 1000).toISOString()},${sender!.endsWith('x') ? 'Ann' : 'Ben'},hello`,
    );
  const text = ['date,from,text', ...lines].join('\n');
  writeFileSync(at('exports', 'ann-and-ben.csv'), text);
  writeFileSync(at('exports', 'same.csv'), text);
  writeFileSync(at('exports', 'same.txt'), text);
  writeFileSync(at('exports', 'noise.bin'), 'nothing of any format');
  const checked = await runHere(['cohort', at('exports'), '--check', '--json']);
  expect(JSON.parse(checked.out)).toMatchObject({ pairs: 1, reasons: { 'equal-ids': 2 } });
  expect(existsSync(at('exports', 'work'))).toBe(false);
  expect((await run(['cohort', at('exports'), '--out', at('folder'), '--rounds', '0'])).code).toBe(0);
  const mirrored = await runHere(['mirror', at('exports', 'ann-and-ben.csv'), '--tz', 'UTC', '--json']);
  const { coupling } = JSON.parse(mirrored.out) as { coupling: Record<'aToB' | 'bToA', { median: number }> };
  const [row, ...rest] = csvOf(at('folder', 'pairs.csv')).data;
  expect(rest).toEqual([]);
  expect(Number(row!['a_to_b_median'])).toBe(coupling.aToB.median);
  expect(Number(row!['b_to_a_median'])).toBe(coupling.bToA.median);
  expect(csvOf(at('folder', 'failed.csv')).data.map(({ id, why }) => [id, why])).toEqual([
    ['empty', 'not-read'],
    ['noise', 'not-read'],
    ['same', 'equal-ids'],
    ['same', 'equal-ids'],
  ]);
  expect(readFileSync(at('folder', 'pairs.csv'), 'utf8')).not.toMatch(/Ann|Ben/);
});
