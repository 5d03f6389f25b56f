import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { parquetWriteFile } from 'hyparquet-writer';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom, UnusableInput } from '../../../src/base/index.ts';
import { planEnsemble } from '../../ensemble/ensemble.ts';
import { shapeOf } from '../../ensemble/shape.ts';
import { EQUATIONS } from '../../../src/model/inside.ts';
import { tool as ensemble } from '../../ensemble/command.ts';
import { speaker, worded } from '../../../src/words/index.ts';
import { labWords } from '../../words.ts';
import { heldHost } from '../../../test/cli/host.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ensemble-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PAIRS = 5000;
const table = (() => {
  const random = randomFrom(21);
  const near = (value: number) => value * Math.exp(0.15 * random.normal());
  return Array.from({ length: PAIRS }, (_, i) => ({
    id: `p"${i},`,
    need_a: near(1.4),
    room_a: near(2),
    need_b: near(1),
    room_b: near(1.7),
  }));
})();

const words = speaker(await labWords());
async function run(args: readonly string[], signal = new AbortController().signal) {
  const host = heldHost({ signal });
  return { code: await ensemble.run(args, { ...host, words }), err: () => host.said.err };
}

const at = (name: string): string => join(folder, name);
const OURS = (() => {
  const shape = shapeOf(null, true);
  if (!shape.ok) throw new Error('Our own equations are refused.');
  return shape.value;
})();
const readCsv = async (name: string) =>
  Papa.parse<Record<string, string>>(await readFile(at(name), 'utf8'), { header: true, skipEmptyLines: true }).data;

test('[K31] the answer has a row a pair, in order', async () => {
  await writeFile(at('pairs.csv'), Papa.unparse(table));
  const { code, err } = await run([at('pairs.csv'), '--years', '2', '--out', at('one.csv'), '--jobs', '1']);
  expect(code).toBe(0);
  expect(err()).toContain('assumed for every pair: base_a 0.917');
  const rows = await readCsv('one.csv');
  expect(rows.map(r => r['id'])).toEqual(table.map(r => r.id));
  expect(Object.keys(rows[0]!)).toEqual(['id', ...OURS.gives, 'fault']);
  await run([at('pairs.csv'), '--years', '2', '--out', at('two.csv'), '--jobs', '2']);
  expect(await readFile(at('two.csv'))).toEqual(await readFile(at('one.csv')));
  expect((await readdir(folder)).filter(name => /parts|writing/.test(name))).toEqual([]);
});

test('[K32] a stopped run ends with the same bytes', async () => {
  const stop = new AbortController();
  const args = [at('pairs.csv'), '--years', '2', '--out', at('again.csv'), '--jobs', '1'];
  const watch = (async () => {
    for (;;) {
      const names = await readdir(at('again.csv.parts')).catch(() => []);
      if (names.some(name => /^part-\d+\.bin$/.test(name))) return stop.abort(new Error('stopped'));
      await new Promise(resolve => setImmediate(resolve));
    }
  })();
  const stopped = await run(args, stop.signal);
  await watch;
  expect(stopped.code).toBe(130);
  expect(stopped.err()).toContain('goes on from there');
  await expect(run([at('pairs.csv'), '--years', '3', '--out', at('again.csv')])).rejects.toThrow(/refused-parts/);
  const { err } = await run(args);
  expect(err()).toMatch(/taken over from an earlier run/);
  expect(await readFile(at('again.csv'))).toEqual(await readFile(at('one.csv')));
});

test('[K33] Parquet and CSV hold the same numbers', async () => {
  const names = Object.keys(table[0]!) as (keyof (typeof table)[0])[];
  parquetWriteFile({
    filename: at('pairs.parquet'),
    columnData: names.map(name => ({ name, data: table.map(row => row[name]) })),
  });
  await run([at('pairs.parquet'), '--years', '2', '--out', at('one.parquet')]);
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(at('one.parquet')) });
  const csv = await readCsv('one.csv');
  expect(rows).toHaveLength(PAIRS);
  rows.forEach((row, i) => {
    for (const name of OURS.gives) expect(row[name]).toBe(csv[i]![name] === '' ? null : Number(csv[i]![name]));
    expect(row['id']).toBe(csv[i]!['id']);
  });
  const bytes = await readFile(at('one.parquet'));
  await run([at('pairs.parquet'), '--years', '2', '--out', at('one.parquet'), '--jobs', '2']);
  expect(await readFile(at('one.parquet'))).toEqual(bytes);
});

test('[K34] every method gives the same pairs, and swaps', async () => {
  const few = table.slice(0, 12);
  const swapped = few.map(r => ({ id: r.id, need_a: r.need_b, room_a: r.room_b, need_b: r.need_a, room_b: r.room_a }));
  await writeFile(at('few.csv'), Papa.unparse(few));
  await writeFile(at('swapped.csv'), Papa.unparse(swapped));
  for (const method of ['settle', 'adaptive', 'rk4'])
    for (const name of ['few', 'swapped'])
      await run([
        at(`${name}.csv`),
        '--years',
        '1',
        '--out',
        at(`${name}-${method}.csv`),
        '--method',
        method,
        '--jobs',
        '1',
      ]);
  const [settled, marched] = [await readCsv('few-settle.csv'), await readCsv('few-rk4.csv')];
  const [adaptive, adaptiveBack] = [await readCsv('few-adaptive.csv'), await readCsv('swapped-adaptive.csv')];
  const [settledBack, marchedBack] = [await readCsv('swapped-settle.csv'), await readCsv('swapped-rk4.csv')];
  const mirror = (name: string) => name.replace(/_(.)$/, (_, side) => (side === 'a' ? '_b' : '_a'));
  few.forEach((_, i) => {
    for (const name of OURS.gives.filter(n => /_[ab]$|closeness/.test(n))) {
      expect(Math.abs(Number(settled[i]![name]) - Number(marched[i]![name]))).toBeLessThan(1e-3);
      expect(Math.abs(Number(adaptive[i]![name]) - Number(marched[i]![name]))).toBeLessThan(1e-5);
      expect(adaptiveBack[i]![mirror(name)]).toBe(adaptive[i]![name]);
      expect(settledBack[i]![mirror(name)]).toBe(settled[i]![name]);
      expect(marchedBack[i]![mirror(name)]).toBe(marched[i]![name]);
    }
  });
});

test('[K35] a row that cannot be computed stays, empty', async () => {
  await writeFile(at('bad.csv'), 'id;need;alarm_b\na;1.2;0.1\nb;1,2;0.1\nc;1.3;7\nd;1.2\ne;1.2;0.1\n=f;;x\n');
  const { err } = await run([at('bad.csv'), '--years', '0.5', '--out', at('bad-out.csv'), '--jobs', '1']);
  expect(err()).toContain('4 of 6 pairs could not be computed');
  const rows = await readCsv('bad-out.csv');
  expect(rows.map(r => r['felt_a'] === '')).toEqual([false, true, true, true, false, true]);
  expect(rows[1]!['fault']).toBe('a: need not a number; b: need not a number');
  expect(rows[5]).toMatchObject({ id: "'=f", fault: 'a: need missing; b: need missing; b: alarm not a number' });
  expect(rows[2]!['fault']).toBe('b: alarm not 0..1');
  expect(rows[0]!['felt_a']).toBe(rows[4]!['felt_a']);
});

test('[K35] a pair that runs off has no numbers', async () => {
  await writeFile(at('wide.csv'), 'id,need\na,1.2\nb,x\n');
  const { code, err } = await run([
    at('wide.csv'),
    '--years',
    '1',
    '--out',
    at('wide-out.csv'),
    '--jobs',
    '1',
    '--method',
    'rk4',
    '--step',
    '5',
  ]);
  expect(code).toBe(0);
  expect(err()).toContain('2 of 2 pairs could not be computed');
  const [wide, bad] = await readCsv('wide-out.csv');
  expect(wide).toMatchObject({ felt_a: '', reachingShareA: '', steps: '', fault: 'ran off: --step' });
  expect(bad).toMatchObject({ felt_a: '', fault: 'a: need not a number; b: need not a number' });
});

test('[K36] meaningless and contradicting columns are refused by name', async () => {
  for (const columns of [['ned'], ['need', 'need_a'], ['need_a', 'need_a']]) {
    const plan = planEnsemble(columns, OURS);
    expect(plan.ok).toBe(false);
    expect(worded(words, plan.issues[0]!.text)).toContain(columns[0]);
  }
  await expect(run([at('pairs.csv'), '--out', at('x.csv')])).rejects.toThrow(UnusableInput);
  await expect(run([at('none.csv'), '--years', '1', '--out', at('x.csv')])).rejects.toThrow(/refused-unreadable/);
  await expect(run([at('pairs.csv'), '--years', '1', '--out', at('x.txt')])).rejects.toThrow(/refused-table-end/);
  await writeFile(at('empty.csv'), '');
  await expect(run([at('empty.csv'), '--years', '1', '--out', at('x.csv')])).rejects.toThrow(/refused-empty-table/);
});

test('[K39] own equations give their own names and numbers', async () => {
  const few = table.slice(0, 9);
  await writeFile(at('few.csv'), Papa.unparse(few));
  // Our page, with what moves would set written in as it is without them.
  const page = EQUATIONS.replaceAll(/\b(alarmActs|pressActs|overwhelmActs|reachActs)\b/g, '1').replaceAll(
    /\b(bids|demands|elsewhere|promise_j)\b/g,
    '0',
  );
  await writeFile(at('ours.txt'), page);
  const run1 = [at('few.csv'), '--years', '1', '--jobs', '1'];
  await run([...run1, '--out', at('plain.csv')]);
  await run([...run1, '--equations', at('ours.txt'), '--out', at('as-file.csv')]);
  const [ours, own] = [await readCsv('plain.csv'), await readCsv('as-file.csv')];
  ours.forEach((row, i) => {
    for (const name of ['felt_a', 'alarm_b', 'trust_a', 'warmth_b', 'steps']) expect(own[i]![name]).toBe(row[name]);
  });

  await writeFile(at('spring.txt'), "pull = k * (x_j - x)\nx' = v\nv' = pull - rub * v");
  await writeFile(at('spring.csv'), 'id,k,rub,x_a,x_b,v\none,2,0.1,1,-1,0\n');
  const spring = [at('spring.csv'), '--years', '0.01', '--equations', at('spring.txt'), '--out', at('spring-out.csv')];
  await run([...spring, '--method', 'adaptive', '--jobs', '1']);
  const [end] = await readCsv('spring-out.csv');
  // x_a - x_b swings with the square 2k, damped by rub: the closed form after 3.6525 days.
  const t = 3.6525;
  const w = Math.sqrt(4 - 0.05 ** 2);
  const swing = Math.exp(-0.05 * t) * (Math.cos(w * t) + (0.05 / w) * Math.sin(w * t));
  expect(Number(end!['x_a'])).toBeCloseTo(swing, 6);
  expect(Number(end!['pull_a'])).toBeCloseTo(-4 * swing, 5);
});

test('[K40] unusable equations are refused by line or name', async () => {
  await writeFile(at('few.csv'), Papa.unparse(table.slice(0, 2)));
  const go = async (text: string, csv = at('few.csv')) => {
    await writeFile(at('own.txt'), text);
    return run([csv, '--years', '1', '--equations', at('own.txt'), '--out', at('x.csv')]);
  };
  await expect(go("x' = (1 -")).rejects.toThrow(UnusableInput);
  await expect(go("x' = t - x")).rejects.toThrow(/ensemble-time/);
  const why = go("x' = pace * (x_j - x)").catch(({ issues }: UnusableInput) =>
    issues.map(({ text }) => worded(words, text)).join(' '),
  );
  expect(await why).toMatch(/“need_a” isn’t one .* No column gives pace_a/);
});
