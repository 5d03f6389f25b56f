import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VERSION } from '../../../src/base/index.ts';
import { prepare } from '../../../src/cli/cohort/prepare.ts';
import { covariatesIn } from '../../../src/cli/cohort/input/covariates.ts';
import { FailedWriter } from '../../../src/cli/cohort/input/failed.ts';
import { REFUSAL_TEXTS, secondsOf } from '../../../src/cohort/index.ts';
import { ran } from '../../cli/host.ts';
import { tableOf } from './made.ts';

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohort-inputs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The command in this process: what is refused, or not fitted, starts no other. */
const said = (...args: readonly string[]) => ran(args);

const EVENTS = tableOf(['p,1700000000,ann,ben', 'p,1700000060,ben,ann']);
const here = (...names: string[]): string => {
  mkdirSync(at(names[0]!), { recursive: true });
  return at(...names);
};

test('[N28] no table overwrites an input of the run', async () => {
  writeFileSync(here('own', 'events.csv'), EVENTS);
  const covariates = 'id,age\nann,30\nben,40\n';
  for (const name of ['people.csv', 'pairs.csv', 'failed.csv']) writeFileSync(at('own', name), covariates);
  const people = await said('cohort', at('own', 'events.csv'), '--people', at('own', 'people.csv'), '--out', at('own'));
  expect(people).toMatchObject({ code: 2, err: expect.stringContaining('would take the place of') });
  expect(people.err).toContain('people.csv');
  writeFileSync(at('own', 'pairs.csv'), EVENTS);
  expect((await said('cohort', at('own', 'pairs.csv'), '--out', at('own'))).err).toContain('would take the place of');
  writeFileSync(at('own', 'failed.csv'), 'id,tz\np,UTC\n');
  const choices = ['--choices', at('own', 'failed.csv')];
  expect((await said('cohort', at('own', 'events.csv'), ...choices, '--out', at('own'))).err).toContain('failed.csv');
  mkdirSync(at('linked'));
  symlinkSync(at('own', 'people.csv'), at('linked', 'people.csv'));
  const linked = ['cohort', at('own', 'events.csv'), '--people', at('linked', 'people.csv'), '--out', at('linked')];
  expect((await said(...linked)).err).toContain('would take the place of');
  expect(readFileSync(at('own', 'people.csv'), 'utf8')).toBe(covariates);
  expect(readFileSync(at('own', 'pairs.csv'), 'utf8')).toBe(EVENTS);
  expect([existsSync(at('own', 'work')), existsSync(at('linked', 'work'))]).toEqual([false, false]);
});

test('[N28] tables overwrite no export, no file and nothing of others', async () => {
  writeFileSync(here('chats', 'ann-ben.csv'), 'date,from,text\n2024-01-01T10:00:00Z,Ann,hello\n');
  symlinkSync(at('chats'), at('chats-linked'));
  for (const out of [at('chats'), at('chats', 'tables'), at('chats-linked', 'a', 'b')]) {
    const refused = await said('cohort', at('chats'), '--out', out);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('folder of exports') });
  }
  expect(readdirSync(at('chats'))).toEqual(['ann-ben.csv']);
  writeFileSync(at('events.csv'), EVENTS);
  for (const out of [at('events.csv'), at('events.csv', 'below')])
    expect(await said('cohort', at('events.csv'), '--out', out)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is no folder'),
    });
  writeFileSync(here('theirs', 'people.csv'), 'id,age\n');
  const theirs = await said('cohort', at('events.csv'), '--out', at('theirs'));
  expect(theirs).toMatchObject({ code: 2, err: expect.stringContaining('no run of ours left it there') });
  expect(readdirSync(at('theirs'))).toEqual(['people.csv']);
  // Of what a run of ours left the same command may go on.
  writeFileSync(at('alone.csv'), tableOf(['p,1700000000,ann,', 'p,1700000060,ann,']));
  for (let time = 0; time < 2; time++)
    expect((await said('cohort', at('alone.csv'), '--out', at('ours'))).err).toContain('failed.csv says why');
});

test('[N24] NA is unknown; numbers and words in one column are refused', async () => {
  writeFileSync(at('people-na.csv'), 'id,age,class\na,30,x\nb, na ,NaN\nc,NULL,\nd,.,null\ne,,y\nf,41.5,x\n');
  const { rows } = await covariatesIn(at('people-na.csv'));
  expect([...rows.values()]).toEqual([
    ['30', 'x'],
    ['', ''],
    ['', ''],
    ['', ''],
    ['', 'y'],
    ['41.5', 'x'],
  ]);
  writeFileSync(at('people-mixed.csv'), 'id,age\na,30\nb,"31,5"\nc,thirty\n');
  writeFileSync(at('mixed-events.csv'), EVENTS);
  const mixed = ['cohort', at('mixed-events.csv'), '--people', at('people-mixed.csv'), '--out', at('mixed')];
  expect(await said(...mixed)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/“age” .* numbers in 1 .* words in 2/),
  });
  expect(existsSync(at('mixed', 'pairs.csv'))).toBe(false);
});

test('[N24] an ambiguous column of ids is refused', async () => {
  const events = ['0', '1', '2'].flatMap(pair =>
    [0, 1].map(k => `${pair},${1_700_000_000 + 60 * k},${2 * Number(pair) + k},`),
  );
  writeFileSync(at('numbered.csv'), tableOf(events));
  writeFileSync(at('ages.csv'), 'id,age\n0,31\n1,32\n2,33\n3,34\n4,35\n5,36\n');
  const command = ['cohort', at('numbered.csv'), '--people', at('ages.csv'), '--out', at('numbered')];
  for (let time = 0; time < 2; time++)
    expect(await said(...command)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /“age” .* 3 ids that are pairs .* 6 that are people .* Give pairs and people different ids/,
      ),
    });
  expect(existsSync(at('numbered', 'pairs.csv'))).toBe(false);
});

test('[N6] a link is its target; a dangling one counts', async () => {
  const chat = 'date,from,text\n2024-01-01T10:00:00Z,Ann,hello\n2024-01-01T11:00:00Z,Ben,hello\n';
  writeFileSync(here('elsewhere', 'chat.csv'), chat);
  mkdirSync(at('elsewhere', 'folder'));
  writeFileSync(at('elsewhere', 'folder', 'chat.csv'), chat);
  mkdirSync(at('links', 'inside'), { recursive: true });
  symlinkSync(at('elsewhere', 'chat.csv'), at('links', 'linked.csv'));
  symlinkSync(at('elsewhere', 'folder'), at('links', 'linked-folder'));
  symlinkSync(at('elsewhere', 'chat.csv'), at('links', 'inside', 'chat.csv'));
  symlinkSync(at('elsewhere', 'nothing.csv'), at('links', 'broken.csv'));
  const { code, out } = await said('cohort', at('links'), '--check', '--json');
  expect([code, JSON.parse(out)]).toEqual([
    0,
    expect.objectContaining({ pairs: 3, events: 6, reasons: { 'not-read: not-found': 1 } }),
  ]);
  // Of a folder of which a part lies elsewhere nobody can tell what is missing.
  mkdirSync(at('links-only', 'part'), { recursive: true });
  symlinkSync(at('elsewhere', 'folder'), at('links-only', 'part', 'more'));
  // One that leads to where it stands has no end.
  mkdirSync(at('links-only', 'round', 'in'), { recursive: true });
  symlinkSync(at('links-only'), at('links-only', 'round', 'in', 'back'));
  symlinkSync(at('elsewhere', 'nothing.csv'), at('links-only', 'broken.csv'));
  expect((await said('cohort', at('links-only'), '--out', at('links-out'))).code).toBe(2);
  expect(readFileSync(at('links-out', 'failed.csv'), 'utf8').split('\n').slice(1, 4)).toEqual([
    'broken,not-read,not-found,0,no',
    'part,not-read,linked-folder,0,no',
    'round,not-read,linked-folder,0,no',
  ]);
});

test('[N6] --check counts pairs that are copies of another', async () => {
  const rows = (a: string, b: string, second: number) =>
    `date,from,text\n2024-01-01T10:00:00Z,${a},x\n2024-01-01T11:00:0${second}Z,${b},y\n2024-01-01T12:00:00Z,${b},z\n`;
  for (const [name, text] of [
    ['one', rows('Ann', 'Ben', 0)],
    ['one-again', rows('Ann', 'Ben', 0)],
    ['of-the-other', rows('Me', 'Annie', 0)],
    ['another', rows('Ann', 'Ben', 1)],
  ] as const)
    writeFileSync(here('copies', `${name}.csv`), text);
  const { out } = await said('cohort', at('copies'), '--check', '--json');
  expect(JSON.parse(out)).toMatchObject({ pairs: 4, duplicates: 0, copies: 2 });
  expect((await said('cohort', at('copies'), '--check')).out).toContain('2 pairs have every message of another');
  const table = ['dyad_id,time_unix,sender'];
  for (const id of ['p', 'q'])
    for (const [k, from] of ['a', 'b', 'b'].entries()) table.push(`${id},${1.7e9 + k * 60},${from}`);
  writeFileSync(at('copies.csv'), table.join('\n'));
  expect(JSON.parse((await said('cohort', at('copies.csv'), '--check', '--json')).out)).toMatchObject({
    pairs: 2,
    copies: 1,
  });
  mkdirSync(at('nothing'));
  expect(await said('cohort', at('nothing'), '--check')).toMatchObject({ code: 2, out: '' });
});

test('[N6] a pair without a readable row is refused for that alone', async () => {
  const rows = ['a', 'b', 'a'].map((from, k) => `p,2024-01-0${k + 1} 10:00,${from}`);
  writeFileSync(at('no-zone.csv'), ['dyad_id,time_unix,sender', ...rows].join('\n'));
  const { out } = await said('cohort', at('no-zone.csv'), '--check', '--json');
  expect(JSON.parse(out)).toMatchObject({ pairs: 0, reasons: { 'bad-time': 3 } });
  expect(JSON.parse(out).reasons).not.toHaveProperty('one-person');
});

test('[N9] a spread export reads as mirror reads it', async () => {
  const people = ['U1', 'U2', 'U3'].map((id, k) => ({ id, name: id, real_name: ['Ann', 'Ben', 'Cy'][k] }));
  mkdirSync(at('spread', 'ann-ben', 'D1'), { recursive: true });
  writeFileSync(at('spread', 'ann-ben', 'users.json'), JSON.stringify(people));
  writeFileSync(
    at('spread', 'ann-ben', 'dms.json'),
    JSON.stringify([{ id: 'D1', created: 1, members: ['U1', 'U2', 'U3'] }]),
  );
  for (const [day, from] of [
    ['2024-03-12', 1_710_230_400],
    ['2024-03-13', 1_710_316_800],
  ] as const)
    writeFileSync(
      at('spread', 'ann-ben', 'D1', `${day}.json`),
      JSON.stringify(
        people.map(({ id }, i) => ({ type: 'message', user: id, ts: `${from + 60 * i}.000100`, text: 'x' })),
      ),
    );
  writeFileSync(at('chosen.csv'), 'id,people\nann-ben,Ann=Ben\n');
  const mirrored = JSON.parse((await said('read', at('spread', 'ann-ben'), '--json')).out) as {
    messages: number;
    people: unknown[];
  };
  expect([mirrored.messages, mirrored.people.length]).toEqual([6, 3]);
  const check = async (...more: readonly string[]): Promise<unknown> =>
    JSON.parse((await said('cohort', at('spread'), '--check', '--json', ...more)).out);
  expect(await check('--choices', at('chosen.csv'))).toMatchObject({
    pairs: 1,
    events: 6,
    formats: { slack: 1 },
    reasons: {},
  });
  expect(await check()).toMatchObject({ pairs: 0, reasons: { 'not-read: choose-two': 1 } });
  // By the reason that failed.csv gives.
  const lines = ['date,from,text', ...['01', '02'].map(day => `2024-03-${day}T10:00:00Z,Ann,hello`)];
  writeFileSync(at('spread', 'alone.csv'), lines.join('\n'));
  expect(await check()).toMatchObject({ reasons: { 'one-person': 1 } });
});

test('[N6] impossible days and milliseconds are no instants', async () => {
  for (const [cell, seconds] of [
    ['2024-02-29T10:00:00Z', 1_709_200_800],
    ['2024-02-29 12:00:00+02', 1_709_200_800],
    ['2024-02-29 05:30:00.000-0430', 1_709_200_800],
    ['2024-02-29', Number.NaN],
    ['2024-02-29 10:00:00', Number.NaN],
    ['2024-02-30T10:00:00Z', Number.NaN],
    ['2023-02-29T10:00:00Z', Number.NaN],
    ['2024-04-31 10:00+02:00', Number.NaN],
    ['2024-13-01T10:00:00Z', Number.NaN],
    ['1969-12-31T23:00:00Z', Number.NaN],
    ['0', Number.NaN],
    ['1970-01-01T00:00Z', Number.NaN],
    ['1', 1],
    ['1700000000.5', 1_700_000_000.5],
    // As R writes a round number.
    ['1.7e+09', 1_700_000_000],
    ['1e', Number.NaN],
    ['-5', Number.NaN],
    ['1700000000000', Number.NaN],
    [1_700_000_000_000n, Number.NaN],
    [new Date('2300-01-01T00:00Z'), Number.NaN],
  ] as const)
    expect(secondsOf(cell), String(cell)).toBe(seconds);
  for (const [zeros, unit] of [
    ['000', 'milliseconds'],
    ['000000', 'microseconds'],
    ['000000000', 'nanoseconds'],
  ] as const) {
    const fine = ['00', '60'].map((end, k) => `p,17000000${end}${zeros},${['ann,ben', 'ben,ann'][k]}`);
    writeFileSync(at('fine.csv'), tableOf(fine));
    for (const how of [['--check'], ['--out', at('fine')]])
      expect(await said('cohort', at('fine.csv'), ...how)).toMatchObject({
        code: 2,
        err: expect.stringContaining(unit),
      });
  }
  // One such row among others is that row's fault.
  writeFileSync(at('mixed-units.csv'), tableOf([...EVENTS.trim().split('\n').slice(1), 'p,1700000000000,ann,ben']));
  const { out } = await said('cohort', at('mixed-units.csv'), '--check', '--json');
  expect(JSON.parse(out)).toMatchObject({ pairs: 1, events: 2, reasons: { 'bad-time': 1 } });
});

test('[N6] ids are trimmed, unclear rows refused, matches counted', async () => {
  const chat =
    'date,from,text\n2024-01-01T10:00:00Z,Ann,hello\n2024-01-01T11:00:00Z,Ben,hello\n2024-01-01T12:00:00Z,Cy,hello\n';
  writeFileSync(here('three', 'abc.csv'), chat);
  writeFileSync(at('padded.csv'), 'id,people\n  abc , Ann=Ben \nnobody,Ann=Cy\n');
  const check = ['cohort', at('three'), '--check', '--choices', at('padded.csv')];
  expect(JSON.parse((await said(...check, '--json')).out)).toMatchObject({ pairs: 1, choices: { ids: 2, matched: 1 } });
  expect((await said(...check)).out).toContain('1 of the 2 ids of --choices');
  writeFileSync(at('ragged.csv'), 'id,people\nx,Ann=Ben\nabc,Ann,Ben\n');
  const ragged = await said('cohort', at('three'), '--check', '--choices', at('ragged.csv'));
  expect(ragged).toMatchObject({ code: 2, err: expect.stringContaining('Row 2 of') });
  writeFileSync(at('ragged-people.csv'), 'id,age\n ann , 30\nben,40,x\n');
  writeFileSync(at('few-events.csv'), EVENTS);
  const people = ['cohort', at('few-events.csv'), '--out', at('few'), '--people', at('ragged-people.csv')];
  expect(await said(...people)).toMatchObject({ code: 2, err: expect.stringContaining('Row 2 of') });
  writeFileSync(at('people-padded.csv'), 'id,age\n ann , 30\nben,40\n');
  expect([...(await covariatesIn(at('people-padded.csv'))).rows.keys()]).toEqual(['ann', 'ben']);
});

test('[N6] a table in another encoding is refused by its name', async () => {
  const rows = ['Mü', 'Mö'].flatMap(id => [`${id},1700000000,ann,ben`, `${id},1700000060,ben,ann`]);
  for (const [encoding, named] of [
    ['latin1', 'Windows-1252'],
    ['utf16le', 'UTF-16'],
  ] as const) {
    const bytes = Buffer.from(tableOf(rows), encoding);
    writeFileSync(at('old.csv'), encoding === 'latin1' ? bytes : Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]));
    const refused = { code: 2, err: expect.stringContaining(named) as string };
    expect(await said('cohort', at('old.csv'), '--check')).toMatchObject(refused);
  }
  writeFileSync(at('utf8.csv'), `\uFEFF${tableOf(rows)}`);
  expect(JSON.parse((await said('cohort', at('utf8.csv'), '--check', '--json')).out)).toMatchObject({ pairs: 2 });
});

/** A run as it stands before its tasks are done: the plan, and what could not be read. */
async function prepared(out: string, events: string): Promise<void> {
  const wishes = {
    input: events,
    out,
    choices: undefined,
    zone: { name: 'UTC', how: 'assumed' },
    seed: 1,
    people: null,
    language: 'en',
    rounds: 0,
    shardSeconds: null,
  } as const;
  await prepare(wishes, null, new AbortController().signal, () => undefined);
}
const OLD = [
  'pairs.csv',
  'pairs.parquet',
  'people.csv',
  'people.parquet',
  'population.json',
  'report.html',
  'codebook.json',
];
/** What a run of another input has left. */
function leftBefore(out: string): void {
  for (const name of [...OLD, 'failed.csv']) writeFileSync(join(out, name), 'old');
  writeFileSync(join(out, 'run.json'), '{"schema":"run/1"}');
}

test('[N29] an input without a fit leaves no table of another', async () => {
  writeFileSync(at('one-alone.csv'), tableOf(['p,1700000000,ann,', 'p,1700000060,ann,']));
  mkdirSync(at('before'));
  leftBefore(at('before'));
  expect((await said('cohort', at('one-alone.csv'), '--out', at('before'))).code).toBe(2);
  expect(readdirSync(at('before')).filter(name => name !== 'work')).toEqual(['failed.csv']);
  expect(readFileSync(at('before', 'failed.csv'), 'utf8')).toContain('one-person');
});

test('[N29] a failed run leaves no folder that it made', async () => {
  mkdirSync(at('mine'));
  for (const out of ['mine', 'made/by/it'])
    expect((await said('cohort', at('nothing.csv'), '--out', at(out))).code, out).toBe(2);
  expect([readdirSync(at('mine')), existsSync(at('made'))]).toEqual([[], false]);
});

test('[N29] a missing part gives a sentence; run.json stands by no mixture', async () => {
  writeFileSync(at('two-events.csv'), EVENTS);
  await prepared(at('early'), at('two-events.csv'));
  expect(await said('cohort', '--out', at('early'), '--reduce', '0')).toMatchObject({
    code: 2,
    err: expect.stringContaining('One of 1 parts of round 0 is not there yet'),
  });
  for (const part of [
    ['--reduce', '0'],
    ['--task', '1/1', '--round', '0'],
  ])
    expect(await said('cohort', '--out', at('two-events.csv'), ...part)).toMatchObject({
      code: 2,
      err: expect.stringContaining('holds no run yet'),
    });
  if (!existsSync('/dev/full')) return;
  // The run of no pair is brought together here; its second table finds no room.
  await prepared(at('full'), at('one-alone.csv'));
  leftBefore(at('full'));
  symlinkSync('/dev/full', at('full', 'people.csv.writing'));
  expect(await said('cohort', '--out', at('full'), '--reduce', '0')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/Nothing more could be written to .* \(ENOSPC\)/),
  });
  expect(existsSync(at('full', 'run.json'))).toBe(false);
  symlinkSync('/dev/full', at('full', 'failed.csv.writing'));
  const driven = await said('cohort', at('one-alone.csv'), '--out', at('full'));
  expect(driven).toMatchObject({ code: 2, err: expect.stringContaining('(ENOSPC)') });
});

test('[C40] a cohort’s tables are their owner’s alone', async () => {
  if (process.platform === 'win32') return;
  // Nobody to fit: one table, and the work.
  writeFileSync(at('nobody.csv'), tableOf(['p,1700000000,ann,']));
  await said('cohort', at('nobody.csv'), '--out', at('owners'));
  expect(statSync(at('owners', 'failed.csv')).mode & 0o777).toBe(0o600);
  expect(statSync(at('owners', 'work')).mode & 0o777).toBe(0o700);
});

test('[N6] malformed answers of --choices and ids with other cells are refused', async () => {
  mkdirSync(at('one'));
  writeFileSync(at('one', 'pair.txt'), 'x');
  for (const [name, text, what] of [
    ['order.csv', 'id,date_order\npair,dmy\nEve,DMY\n', 'Row 2'],
    ['two.csv', 'id,people\npair,Ann\n', 'A=B, the two'],
    ['same.csv', 'id,same\npair,Ann=\n', 'names of one person'],
    ['again.csv', 'id,tz\npair,UTC\npair,Europe/Berlin\n', 'an earlier row'],
  ] as const) {
    writeFileSync(at(name), text);
    const found = await said('cohort', at('one'), '--check', '--choices', at(name));
    expect(found, name).toMatchObject({ code: 2, err: expect.stringContaining(what) });
    // No word of the input.
    expect(found.err, name).not.toMatch(/Ann|Eve|Berlin/);
  }
  writeFileSync(at('fine.csv'), 'id,date_order,same,people\npair,mdy,A=B;C=D,A=C\npair,mdy,A=B;C=D,A=C\n');
  expect((await said('cohort', at('one'), '--check', '--choices', at('fine.csv'))).code).toBe(0);
  writeFileSync(at('waves.csv'), 'id,age\nann,30\nben,40\nann,31\n');
  await expect(covariatesIn(at('waves.csv'))).rejects.toThrow();
  writeFileSync(at('alike.csv'), 'id,age\nann,30\nann,30\n');
  expect((await covariatesIn(at('alike.csv'))).rows.size).toBe(1);
});

test('[C5] what --check says fits its schema', async () => {
  const validate = new Ajv2020({ strict: true }).compile(
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../docs/schema/cohort-check-1.json'), 'utf8')),
  );
  writeFileSync(at('some.csv'), tableOf(['p,1700000000,ann,ben', 'p,soon,ben,ann', 'p,1700000060,ben,ann']));
  mkdirSync(at('exports-of-one'));
  writeFileSync(at('exports-of-one', 'pair.txt'), 'x');
  writeFileSync(at('answers.csv'), 'id,tz\npair,UTC\n');
  for (const args of [[at('some.csv')], [at('exports-of-one'), '--choices', at('answers.csv')]]) {
    const answer = JSON.parse((await said('cohort', ...args, '--check', '--json')).out);
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
  }
});

test('[N3] rows of unfitted pairs are not in tables', async () => {
  const line = (id: string) => ({ id, why: 'bad-time', detail: '', rows: 2, kept: true }) as const;
  async function* before() {
    for (const id of ['p', 'q', 'r']) yield line(id);
  }
  const writer = new FailedWriter(at('failed-q.csv'), before());
  await writer.add({ id: 'q', why: 'endless', detail: '', rows: 0, kept: false });
  expect(await writer.end()).toEqual({ pairs: 1, byReason: { 'bad-time': 3, endless: 1 } });
  expect(readFileSync(at('failed-q.csv'), 'utf8').split('\n').slice(1, -1)).toEqual([
    'p,bad-time,,2,yes',
    'q,bad-time,,2,no',
    'q,endless,,0,no',
    'r,bad-time,,2,yes',
  ]);
});

test('[N6] reasons stand where --check says, as in codebook.json', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/cohort.md'), 'utf8');
  for (const [why, text] of Object.entries(REFUSAL_TEXTS)) expect(page).toContain(`| \`${why}\` | ${text} |`);
});

test('[N2] input read by another version is read again', async () => {
  writeFileSync(at('again.csv'), EVENTS);
  mkdirSync(at('again'));
  await prepared(at('again'), at('again.csv'));
  const store = at('again', 'work', 'events.bin');
  const plan = at('again', 'work', 'plan.json');
  const first = readFileSync(store);
  // As that version might have left it: of the same length.
  const left = (slipstep: string): void => {
    writeFileSync(store, new Uint8Array(first.length));
    writeFileSync(plan, JSON.stringify({ ...JSON.parse(readFileSync(plan, 'utf8')), slipstep }));
  };
  left(VERSION);
  await prepared(at('again'), at('again.csv'));
  expect(readFileSync(store).equals(first)).toBe(false);
  left('0.0.9');
  await prepared(at('again'), at('again.csv'));
  expect(readFileSync(store).equals(first)).toBe(true);
});
