import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openSource } from '../../src/cli/input/sources.ts';
import { textOfFile } from '../../src/cli/host/json-file.ts';
import { cellOf } from '../../src/cli/host/text-file.ts';
import { ran } from './host.ts';

const place = mkdtempSync(join(tmpdir(), 'slipstep-reading-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(place, name), text);
  return join(place, name);
};
const run = (...args: string[]) => ran(args);

const chat = (hour: number, from: number, to: number, names: readonly [string, string] = ['Ann', 'Bo']): string =>
  Array.from({ length: to - from }, (_, k) => {
    const at = new Date(Date.UTC(2024, 0, 13, hour) + (from + k) * 3_660_000).toISOString();
    return `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}, ${at.slice(11, 16)} - ${names[(from + k) % 2]!}: message ${from + k}\n`;
  }).join('');

test('[C16] pieces read as a stream; changed files do not', async () => {
  const path = file('pieces.txt', chat(9, 0, 9000));
  const { blob } = await openSource(path, path);
  const parts: Uint8Array[] = [];
  for await (const piece of blob.pieces!()) parts.push(piece.slice());
  expect(parts.length).toBeGreaterThan(1);
  expect(Buffer.concat(parts).equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
  writeFileSync(path, chat(9, 0, 9001));
  await expect(blob.pieces!().next()).rejects.toMatchObject({ name: 'NotReadableError' });
});

test('[C14] FILE=ZONE is a file and the zone of its phone', async () => {
  const old = file('old.txt', chat(9, 0, 40));
  const fresh = file('new=a.txt', chat(8, 0, 60));
  const { code, out } = await run('read', '--json', `${old}=Europe/Berlin`, `${fresh}=Europe/London`);
  const report = JSON.parse(out) as { messages: number; files: readonly { zone: object }[] };
  expect([code, report.messages]).toEqual([0, 60]);
  expect(report.files.map(({ zone }) => zone)).toEqual([
    { name: 'Europe/Berlin', how: 'given' },
    { name: 'Europe/London', how: 'given' },
  ]);
  expect(await run('read', `${old}=Europe/Atlantis`)).toMatchObject({
    code: 2,
    err: expect.stringContaining('Europe/Atlantis'),
  });
});

test('[MR30] an owner’s label is not shown as a name', async () => {
  const entry = (second: number, sender: string): string =>
    `{"date": "2024-03-12T21:41:0${second}", "sender": "${sender}", "body": "hi", "quote": "", "reactions": []}\n`;
  const { code, out } = await run('read', file('data.json', entry(1, 'Me') + entry(2, 'Ben')));
  expect([code, out.includes('Exported by')]).toEqual([0, false]);
});

test('[C14] two files of one name keep their own zones', async () => {
  for (const [folder, hour] of [
    ['a', 23],
    ['b', 9],
  ] as const) {
    mkdirSync(join(place, folder));
    file(join(folder, '_chat.txt'), chat(hour, 0, 40));
  }
  const [tokyo, newYork] = [join(place, 'a', '_chat.txt'), join(place, 'b', '_chat.txt')];
  for (const given of [
    [`${tokyo}=Asia/Tokyo`, `${newYork}=America/New_York`],
    [`${join(place, 'a')}=Asia/Tokyo`, `${newYork}=America/New_York`],
  ]) {
    const { code, out } = await run('read', '--json', ...given);
    const { messages, files } = JSON.parse(out) as { messages: number; files: readonly { zone: { name: string } }[] };
    // The same forty messages on two clocks: only where each is read on its own do they fall together.
    expect([code, messages, ...files.map(({ zone }) => zone.name)]).toEqual([0, 40, 'Asia/Tokyo', 'America/New_York']);
  }
});

test('[C14] a database is read with its log', async () => {
  const path = join(place, 'live.db');
  const db = new DatabaseSync(path);
  db.exec(`pragma journal_mode=wal; pragma wal_autocheckpoint=0;
    create table handle (ROWID integer primary key, id text); insert into handle values (1, 'Bo');
    create table chat (ROWID integer primary key, guid text, style integer, chat_identifier text); insert into chat values (1, 'x', 45, 'Bo');
    create table chat_handle_join (chat_id integer, handle_id integer); insert into chat_handle_join values (1, 1);
    create table chat_message_join (chat_id integer, message_id integer); insert into chat_message_join values (1, 1), (1, 2);
    create table message (ROWID integer primary key, guid text, text text, attributedBody blob, handle_id integer, date integer, is_from_me integer);
    insert into message values (1, 'a', 'hi', null, 1, 731923200, 0);`);
  db.exec('pragma wal_checkpoint(truncate)');
  db.exec("insert into message values (2, 'b', 'newest', null, 0, 731923260, 1)");
  copyFileSync(path, join(place, 'chat.db'));
  copyFileSync(`${path}-wal`, join(place, 'chat.db-wal'));
  db.close();
  const { code, out } = await run('read', '--messages', join(place, 'chat.db'));
  expect([code, out.trim().split('\n').length]).toEqual([0, 2]);
  expect(out).toContain('newest');
});

test('[C14] who might be one person is an option', async () => {
  const one = file('one.txt', chat(9, 0, 40, ['Ann', 'Bo']));
  const two = file('two.txt', chat(9, 0, 40, ['Ann', 'Robert']));
  const { err } = await run('mirror', '--tz', 'UTC', one, two);
  expect(err).toContain('--same "Bo=Robert"');
});

test.each([
  ['en', '3 messages in all.', 'Days known: 4 March 2024.', 'Days known: 4 March to 5 April 2024.'],
  ['de', '3 Nachrichten insgesamt.', 'Bekannte Tage: 4. März 2024.', 'Bekannte Tage: 4. März bis 5. April 2024.'],
  [
    'es',
    '3 mensajes en total.',
    'Días conocidos: el 4 de marzo de 2024.',
    'Días conocidos: del 4 de marzo al 5 de abril de 2024.',
  ],
] as const)('[S42] %s: read tells one day as one date', async (language, all, one, more) => {
  const day = '[04/03/2024, 09:00:01] Ada: a\n[04/03/2024, 09:01:01] Ben: b\n[04/03/2024, 09:05:01] Ada: c\n';
  const { code, out } = await run('read', file('one-day.txt', day), '--date-order', 'dmy', '--lang', language);
  expect(code).toBe(0);
  expect(out.split('\n')).toContain(all);
  expect(out.split('\n')).toContain(one);
  const long = file('a-month.txt', day.replace('[04/03/2024, 09:05', '[05/04/2024, 09:05'));
  expect((await run('read', long, '--date-order', 'dmy', '--lang', language)).out).toContain(`\n${more}\n`);
});

test('[R1] a row of names is no message', async () => {
  const table = file('table.csv', 'date,from,text\n13.03.2024 21:41,Ann,a\n13.03.2024 21:43,Bo,b\n');
  for (const [lang, said] of [
    ['en', '2 messages read, 1 line without a message (a heading, a notice or the like), 0 not understood'],
    ['de', '2 Nachrichten gelesen, 1 Zeile ohne Nachricht (Überschrift, Hinweis oder Ähnliches), 0 nicht verstanden'],
    ['es', '2 mensajes leídos, 1 línea sin mensaje (un título, un aviso o algo así), 0 sin entender'],
  ] as const) {
    const { out } = await run('read', table, '--tz', 'Europe/Berlin', '--lang', lang);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(said);
  }
});

test('[C17] links, shut folders, empty files and pipes are passed over, and said', async () => {
  const folder = join(place, 'folder');
  mkdirSync(join(folder, 'in'), { recursive: true });
  writeFileSync(join(folder, 'in', 'chat.txt'), chat(9, 0, 300));
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), '');
  symlinkSync(place, join(folder, 'outside'));
  symlinkSync(file('other.txt', chat(9, 0, 300, ['Cy', 'Di'])), join(folder, 'other.txt'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe')]);
  const { code, err } = await run('read', folder, '--tz', 'UTC');
  expect(code).toBe(0);
  expect(err).toContain('2 links, which were not followed');
  expect(err).toContain('2 empty files');
  expect(err.includes('1 pipe or device')).toBe(process.platform !== 'win32');
  expect(err).not.toContain('Cy');
});

test('[C18] a small file is plain and at most 16 MB', async () => {
  const loop = join(place, 'loop');
  symlinkSync(loop, loop);
  await expect(textOfFile(loop)).rejects.toThrow('refused-link-loop');
  await expect(textOfFile('/dev/zero')).rejects.toThrow('refused-not-a-file');
  const large = file('large.json', '');
  truncateSync(large, 16 * 1024 ** 2 + 1);
  await expect(textOfFile(large)).rejects.toThrow('refused-too-large');
  expect(await textOfFile(file('small.json', '\ufeff{}'))).toBe('{}');
});

test('[C19] no cell of a table begins a formula', () => {
  for (const text of ['=1', ' =1', '＝1', '\u3000＋1', '－1', '＠x']) expect(cellOf(text)).toBe(`'${text}`);
  for (const text of ['1', 'a=1', '', ' x']) expect(cellOf(text)).toBe(text);
  expect(cellOf('a\u202eb\t')).toBe('a<U+202E>b<U+0009>');
});

test('[C20] `read` takes the choice of two from a group', async () => {
  const path = file('group.txt', chat(9, 0, 300) + chat(9, 300, 330, ['Cy', 'Cy']));
  const { code, out, err } = await run('read', '--json', '--tz', 'UTC', '--people', 'Ann,Bo', path);
  expect([code, err]).toEqual([0, expect.not.stringContaining('--people A,B')]);
  expect((await run('read', '--tz', 'UTC', path)).err).toContain('--people A,B');
  const { people, messages } = JSON.parse(out);
  expect([people.map(({ name }: { name: string }) => name), messages]).toEqual([['Ann', 'Bo'], 300]);
  const lines = (await run('read', '--messages', '--tz', 'UTC', '--people', 'Bo,Ann', path)).out.trim().split('\n');
  expect(lines).toHaveLength(300);
  expect(lines.some(line => line.includes('"Cy"'))).toBe(false);
  expect((await run('read', '--tz', 'UTC', '--people', 'Ann,Nobody', path)).code).toBe(2);
});

test('[C22] an option that asks nothing of this record gets a line', async () => {
  const path = file('one-chat.txt', chat(9, 0, 300));
  const { code, err } = await run('read', '--tz', 'UTC', '--chat', 'nobody', '--columns', 'date=1', path);
  expect(code).toBe(0);
  expect(err).toContain('--chat changed nothing: only one chat was read.');
  expect(err).toContain('--columns changed nothing: no table was read.');
  expect((await run('read', '--tz', 'UTC', path)).err).not.toContain('changed nothing');
});
