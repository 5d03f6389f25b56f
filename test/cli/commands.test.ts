import { execFileSync } from 'node:child_process';
import {
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
import fc from '../seeded.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { runCommandLine } from '../../src/cli/main.ts';
import { json } from '../../src/cli/host/terminal.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { heldHost, ran } from './host.ts';

const place = mkdtempSync(join(tmpdir(), 'slipstep-cli-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(place, name), text);
  return join(place, name);
};

const run = (...args: string[]) => ran(args);

test('[C4] every command has a summary and an example', async () => {
  const words = speaker(await loadWords('en'));
  const overview = (await run('--help')).out.replaceAll(/\s+/g, ' ');
  for (const [name, load] of commands) {
    const command = await load();
    expect(command.name).toBe(name);
    const summary = words.say(command.summary);
    expect(overview).toContain(` ${name} ${summary.replaceAll(/\s+/g, ' ')}`);
    const help = `${typeof command.help === 'function' ? command.help(words) : words.say(command.help)}\n`;
    expect(summary.length).toBeGreaterThan(10);
    expect(help).toMatch(new RegExp(`Usage: slipstep ${name}`));
    expect(help).toMatch(new RegExp(`Example.*\\n  slipstep ${name}`));
    expect((await run(name, '--help')).out).toBe(help);
  }
});

test('[C4] empty and non-digit values are refused by option', async () => {
  for (const [option, ...args] of [
    ['--seed', 'cohort', 'x.csv', '--out', 'y', '--seed', ''],
    ['--out', 'cohort', 'x.csv', '--out', ''],
    ['--reduce', 'cohort', '--out', 'y', '--reduce='],
    ['--rounds', 'cohort', 'x.csv', '--out', 'y', '--rounds', ''],
    ['--port', 'app', '--port', ''],
    ['--seed', 'claims', '--seed', ' '],
    ['--draws', 'claims', '--draws', '0x2'],
    ['--draws', 'claims', '--draws', '1e1'],
    ['--spread', 'claims', '--spread', ' '],
    ['--round', 'cohort', '--out', 'y', '--task', '1/2'],
  ] as const)
    expect(await run(...args), args.join(' ')).toMatchObject({ code: 2, err: expect.stringContaining(option) });
});

test('[C4] unknown commands, options and files exit with 2', async () => {
  expect(await run('mirrror')).toMatchObject({ code: 2, err: expect.stringContaining('The commands are') });
  expect(await run('read', '--loud', 'x')).toMatchObject({
    code: 2,
    err: expect.stringContaining('slipstep read --help'),
  });
  expect(await run('read')).toMatchObject({ code: 2, err: expect.stringContaining('Name at least one export') });
  expect(await run('read', join(place, 'no such file.txt'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('Check the name'),
  });
  expect(await run('read', '--date-order', 'ydm', 'x')).toMatchObject({
    code: 2,
    err: expect.stringContaining('dmy, mdy, ymd'),
  });
});

test('[C5] JSON on the terminal holds no control characters', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const written = json({ value, text });
      expect(written).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, text })));
    }),
  );
});

const chat = `13/03/2024, 21:41 - Ada: Are you still at work?
13/03/2024, 21:43 - Ben: Yes
home at 11:30
13/03/2024, 22:10 - Ada: ok
`;

test('[C5] the account fits its schema and counts lines', async () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/schema/read-1.json'), 'utf8')),
  );
  const { code, out } = await run('read', file('chat.txt', chat), '--tz', 'Europe/Berlin', '--json');
  expect(code).toBe(0);
  const answer = JSON.parse(out);
  expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
  expect(answer).toMatchObject({
    messages: 3,
    from: '2024-03-13T20:41:00Z',
    files: [{ format: 'whatsapp', continuation: 1, zone: { name: 'Europe/Berlin', how: 'given' } }],
  });
});

test('[C5] messages come one a line, in order', async () => {
  const { out } = await run('read', file('chat.txt', chat), '--tz', 'Europe/Berlin', '--messages');
  const lines = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(lines[1]).toEqual({
    at: '2024-03-13T20:43:00Z',
    wall: '2024-03-13T21:43:00',
    from: 'Ben',
    kind: 'text',
    text: 'Yes\nhome at 11:30',
  });
});

test('[C4] dates that read both ways name the option', async () => {
  const path = file('both.txt', '03/04/2024, 21:41 - Ada: a\n03/04/2024, 21:42 - Ben: b\n');
  expect(await run('read', path)).toMatchObject({ code: 2, err: expect.stringContaining('--date-order') });
  expect((await run('read', path, '--date-order', 'dmy')).code).toBe(0);
});

test('[C1] hostile names do not reach the terminal', async () => {
  const path = file('hostile.txt', chat.replaceAll('Ben', 'B\u001b[31men\u202E'));
  const { out, err } = await run('read', path, '--tz', 'UTC');
  expect(out + err).not.toMatch(/[\u001b\u202e]/);
});

test('[C4] words that help nobody are refused with what to do', async () => {
  expect(await run('help', 'mirrror')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('The commands'),
  });
  expect((await run('model', '--move', 'warm-break', '--dose', '-1')).err).toContain('--dose=VALUE');
  // How a step is taken, and no step.
  for (const needless of [
    ['--dose', '0.5'],
    ['--by', 'a'],
    ['--lapses', '0.2'],
  ])
    expect(await run('model', ...needless)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(`${needless[0]} says how a step is taken`),
    });
  expect(await run('app', 'chat.zip')).toMatchObject({
    code: 2,
    err: expect.stringContaining('“chat.zip” was not read'),
  });
  // Behind `--` stand files, whatever their names.
  expect(await run('read', '--', '-h')).toMatchObject({ code: 2, err: expect.stringContaining('no file “-h”') });
  expect((await run('model', '--days', '1', '--lang', 'pt-BR')).out).toContain('Nina e Tom');
  expect((await run('model', '--days', '1', '--lang', 'de', '--lang', 'es')).out).toContain('Nina y Tom');
});

test('[C8] --people finds a name with a comma', async () => {
  const lines = Array.from({ length: 30 }, (_, i) => {
    const who = ['Müller, Anna', 'Ben', 'Cem, der Nachbar'][i % 3];
    return `${(i % 9) + 10}/03/2024, 09:${10 + i} - ${who}: hello`;
  });
  const path = file('commas.txt', lines.toSorted().join('\n'));
  const args = ['mirror', path, '--tz', 'UTC', '--date-order', 'dmy', '--json', '--people'];
  const { people } = JSON.parse((await run(...args, 'müller, anna, Cem, der Nachbar')).out);
  expect(people.map(({ name }: { name: string }) => name)).toEqual(['Müller, Anna', 'Cem, der Nachbar']);
  expect(await run(...args, 'Müller, Anna, Nobody')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--people'),
  });
});

test('[CM8] a pair’s file may hold a mark, nothing strange', async () => {
  const bom = await run('model', '--days', '1', '--pair', file('bom.json', '\ufeff{"names": ["Ada", "Ben"]}'));
  expect(bom).toMatchObject({ code: 0, out: expect.stringContaining('Ada and Ben') });
  for (const [text, name] of [
    ['{"name": ["Ada", "Ben"]}', 'name'],
    ['{"A": {"need": 1.7}}', 'A'],
    ['{"names": ["Ada"]}', 'names'],
  ] as const)
    expect(await run('model', '--days', '1', '--pair', file('strange.json', text))).toMatchObject({
      code: 2,
      err: expect.stringContaining(`“${name}”`),
    });
});

test('[SO4] model says what to do where numbers run off', async () => {
  const tried = (pair: object, ...args: readonly string[]) =>
    run('model', '--days', '30', '--pair', file('quick.json', JSON.stringify(pair)), ...args);
  const quick = { a: { trustDays: 0.01, overwhelmDays: 0.01 } };
  for (const how of [[], ['--json'], ['--solver', 'euler']])
    expect(await tried(quick, ...how)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--solver stiff'),
    });
  expect(await tried(quick, '--solver', 'stiff')).toMatchObject({ code: 0, out: expect.not.stringContaining('NaN') });
  // A day of a sudden change, in steps of a quarter of a day: past 1 by a thousandth.
  const sudden = await run(
    'model',
    '--pair',
    'mia-and-sam',
    '--days',
    '60',
    '--move',
    'grand-gesture@30',
    '--solver',
    'dopri5',
    '--json',
  );
  expect(Math.max(...(JSON.parse(sudden.out) as { a: { overwhelm: number[] } }).a.overwhelm)).toBe(1);
  const beyond = { a: { escalation: 1000 } };
  for (const solver of ['adaptive', 'stiff'])
    expect(await tried(beyond, '--solver', solver)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('numbers nearer'),
    });
});

describe('[C40] what is written', () => {
  const place = mkdtempSync(join(tmpdir(), 'slipstep-out-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const at = (name: string): string => join(place, name);
  const export_ = at('chat.txt');
  writeFileSync(
    export_,
    Array.from(
      { length: 60 },
      (_, i) => `${(i % 27) + 1}/03/2024, 09:${10 + (i % 50)} - ${i % 2 ? 'Ada' : 'Ben'}: hello ${i}`,
    )
      .toSorted()
      .join('\n'),
  );
  const mirrorTo = (out: string) => run('mirror', export_, '--tz', 'UTC', '--date-order', 'dmy', '--html', out);

  test('a report is its owner’s, and replaces a report', async () => {
    expect((await mirrorTo(at('a.html'))).code).toBe(0);
    expect(statSync(at('a.html')).mode & 0o777).toBe(0o600);
    expect((await mirrorTo(at('a.html'))).code).toBe(0);
    expect(readdirSync(place).filter(name => name.startsWith('.'))).toEqual([]);
  });

  test('nor anything else: export, file, link, folder', async () => {
    writeFileSync(at('mine.html'), '<p>mine</p>');
    symlinkSync(at('mine.html'), at('link.html'));
    for (const [out, said] of [
      [export_, /file that is read here/],
      [at('mine.html'), /there already/],
      [at('link.html'), /is a link/],
      [place, /is a folder/],
    ] as const) {
      const before = readFileSync(export_, 'utf8');
      const { code, err } = await mirrorTo(out);
      expect(code, out).toBe(2);
      expect(err, out).toMatch(said);
      expect(readFileSync(export_, 'utf8')).toBe(before);
    }
    expect(readFileSync(at('mine.html'), 'utf8')).toBe('<p>mine</p>');
  });

  test('a picture is its owner’s, and replaces a picture', async () => {
    const draw = (out: string) => run('model', '--days', '2', '--svg', out);
    for (let time = 0; time < 2; time++) expect((await draw(at('model.svg'))).code).toBe(0);
    expect(statSync(at('model.svg')).mode & 0o777).toBe(0o600);
    writeFileSync(at('own.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><!-- mine --></svg>');
    expect(await draw(at('own.svg'))).toMatchObject({ code: 2, err: expect.stringMatching(/there already/) });
    expect(readFileSync(at('own.svg'), 'utf8')).toContain('mine');
    expect((await draw(place)).code).toBe(2);
    expect(await draw(at('nowhere/model.svg'))).toMatchObject({ code: 2, err: expect.stringMatching(/ENOENT/) });
  });

  test.skipIf(process.platform === 'win32')('a pipe is refused by its name', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(await run('read', at('pipe'))).toMatchObject({ code: 2, err: expect.stringMatching(/pipe or a device/) });
  });

  test('a folder of foreign files is told briefly', async () => {
    const folder = at('many');
    mkdirSync(folder);
    writeFileSync(join(folder, 'chat.txt'), readFileSync(export_));
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `${i}.bin`), Buffer.from([0, 1, 2, 3, i & 255]));
    const host = heldHost();
    await runCommandLine(['read', folder, '--tz', 'UTC', '--date-order', 'dmy'], host);
    expect(host.said.err.split('\n').length).toBeLessThan(60);
    expect(host.said.err).toContain('299 more files in which no chat is');
  });
});
