import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { messageLines, readExport } from '../../../src/records/index.ts';
import { plainOptions, textSource, valueOf } from '../helpers.ts';
import { collect, rowsOf } from './collect.ts';
import { imessage } from '../../../src/records/formats/imessage.ts';
import { openDatabase } from '../../../src/records/parts/databases/sqlite.ts';
import { archived } from './render.ts';

interface Row {
  readonly [column: string]: number | string | bigint | Uint8Array | null;
}
const SCHEMA = `create table handle (ROWID integer primary key, id text, service text);
  create table chat (ROWID integer primary key, guid text, style integer, chat_identifier text, display_name text);
  create table chat_handle_join (chat_id integer, handle_id integer);
  create table chat_message_join (chat_id integer, message_id integer);
  create table chat_recoverable_message_join (chat_id integer, message_id integer);
  create table message (ROWID integer primary key, guid text, text text, attributedBody blob, handle_id integer default 0, date integer, is_from_me integer default 0, item_type integer default 0,
    associated_message_guid text, associated_message_type integer default 0, associated_message_emoji text, is_audio_message integer default 0, date_edited integer default 0, date_retracted integer default 0,
    cache_has_attachments integer default 0, balloon_bundle_id text, error integer default 0, is_sent integer default 1);
  insert into handle values (1, '+491', 'iMessage'), (2, '+491', 'SMS'), (3, 'cy@x.org', 'iMessage');
  insert into chat values (1, 'iMessage;-;+491', 45, '+491', null), (2, 'SMS;-;+491', 45, '+491', null), (3, 'iMessage;+;chat9', 43, 'chat9', 'Club'), (4, 'iMessage;-;cy@x.org', 45, 'cy@x.org', null);
  insert into chat_handle_join values (1, 1), (2, 2), (3, 1), (3, 3), (4, 3);`;
const NS = (seconds: number): bigint => BigInt(731_923_200 + seconds) * 1_000_000_000n;

function database(
  rows: readonly (Row & { readonly chats?: never })[],
  chats: readonly (readonly number[])[] = [],
  more = '',
): Uint8Array {
  const db = new DatabaseSync(':memory:');
  db.exec(SCHEMA);
  for (const [i, row] of rows.entries()) {
    const all: Row = { guid: `G${i + 1}`, date: NS(i), handle_id: 1, ...row };
    const names = Object.keys(all);
    db.prepare(
      `insert into message (ROWID, ${names.join(', ')}) values (${i + 1}, ${names.map(() => '?').join(', ')})`,
    ).run(...(Object.values(all) as string[]));
    for (const chat of chats[i] ?? [1]) db.prepare('insert into chat_message_join values (?, ?)').run(chat, i + 1);
  }
  db.exec(more);
  const bytes = (db as unknown as { serialize(): Uint8Array }).serialize();
  db.close();
  return bytes;
}
const read = (...given: Parameters<typeof database>) => collect(imessage, { 'chat.db': database(...given) });

test('[X170] one number over two services is one chat', async () => {
  const got = await read([{ text: 'a' }, { text: 'b', handle_id: 2 }, { text: 'c' }], [[1], [2], [1, 3]]);
  expect(got.chats.map(({ title }) => title)).toEqual(['+491', 'Club', 'cy@x.org']);
  expect(got.records.map(({ chat, text }) => [chat, text])).toEqual([
    [0, 'a'],
    [0, 'b'],
    [0, 'c'],
    [1, 'c'],
  ]);
});
test('[X171] a vote is a reaction; a person’s newest vote counts', async () => {
  const balloon_bundle_id = 'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.messages.Polls';
  const vote = (more: Row): Row => ({
    text: ' ',
    balloon_bundle_id,
    associated_message_guid: 'G1',
    associated_message_type: 4000,
    ...more,
  });
  const { records } = await read([
    { text: '\ufffc', balloon_bundle_id },
    vote({ is_from_me: 1, handle_id: 0 }),
    vote({}),
    vote({}),
  ]);
  expect(records.map(({ kind, text }) => [kind, text])).toEqual([
    ['poll', ''],
    ['reaction', ''],
    ['reaction', ''],
  ]);
});
test('[X171] a person’s newest tapback on a part counts', async () => {
  const tapback = (type: number, more: Row = {}): Row => ({
    text: 'Loved “x”',
    associated_message_guid: 'p:0/G1',
    associated_message_type: type,
    ...more,
  });
  const got = await read([
    { text: 'x' },
    tapback(2000),
    tapback(2001),
    tapback(2006, { is_from_me: 1, handle_id: 0, associated_message_emoji: '🔥' }),
  ]);
  expect(got.records.map(({ from, kind, text }) => [from, kind, text])).toEqual([
    ['+491', 'text', 'x'],
    ['+491', 'reaction', 'liked'],
    ['me', 'reaction', '🔥'],
  ]);
  expect((await read([{ text: 'x' }, tapback(2000), tapback(3000)])).records).toHaveLength(1);
});
test('[X172] times in seconds (before macOS 10.13) and in nanoseconds', async () => {
  const got = await read([{ text: 'old', date: 500_000_000 }, { text: 'new' }]);
  expect(rowsOf(got.records).map(([time]) => time)).toEqual(['2016-11-05T00:53:20Z', '2024-03-12T08:00:01Z']);
  expect(got.resolution).toBe(1);
});
test('[X173] edited, unsent, undelivered, deleted, audio, notices', async () => {
  const got = await read(
    [
      { text: null, attributedBody: archived('now'), date_edited: NS(9) },
      { text: null, date_edited: NS(9) },
      { text: 'x', date_retracted: NS(9) },
      { text: 'x', is_from_me: 1, error: 22, is_sent: 0 },
      { text: '\ufffc', is_audio_message: 1 },
      { text: null, item_type: 1 },
      { text: 'bin' },
      {
        text: null,
        balloon_bundle_id: 'com.apple.messages.MSMessageExtensionBalloonPlugin:x:com.apple.messages.Polls',
      },
      { text: null, attributedBody: new Uint8Array([1, 2, 3]) },
    ],
    [],
    'insert into chat_recoverable_message_join values (1, 7)',
  );
  expect(got.records.map(({ kind, text }) => [kind, text])).toEqual([
    ['edited', 'now'],
    ['deleted', ''],
    ['deleted', ''],
    ['voice', ''],
    ['poll', ''],
    ['undecryptable', ''],
  ]);
  expect(got.warnings.map(({ code }) => code).toSorted()).toEqual([
    'body-unreadable',
    'not-delivered',
    'recently-deleted',
  ]);
  expect(got.system).toBe(3);
});
test('[X174] another database, a log alone and damage are refused by name', async () => {
  const db = new DatabaseSync(':memory:');
  db.exec('create table songs (title text)');
  const other = (db as unknown as { serialize(): Uint8Array }).serialize();
  expect((await collect(imessage, { 'x.db': other })).refused?.text).toContain('songs');
  expect(
    (
      await collect(imessage, {
        'chat.db-wal': Uint8Array.from([0x37, 0x7f, 6, 0x82, ...Array.from({ length: 40 }, () => 0)]),
      })
    ).refused?.code,
  ).toBe('log-alone');
  const whole = database([{ text: 'a' }]);
  expect((await collect(imessage, { 'chat.db': whole.subarray(0, 6000) })).refused?.code).toBe('database-damaged');
});
test('[X175] a database with a log says when none was given', async () => {
  const bytes = database([{ text: 'a' }]).slice();
  bytes[18] = 2;
  bytes[19] = 2;
  const got = await collect(imessage, { 'chat.db': bytes });
  expect(got.records).toHaveLength(1);
  expect(got.warnings.map(({ code }) => code)).toEqual(['log-missing']);
});

test('[X240] a huge row id claims no memory', async () => {
  const before = process.memoryUsage().arrayBuffers;
  const got = await read(
    [{ text: 'a' }, { text: 'b' }],
    [[1], [1]],
    `insert into message (ROWID, guid, text, date, handle_id) values (2000000000, 'FAR', 'c', ${NS(60)}, 1);
     insert into chat_message_join values (1, 2000000000);
     create table attachment (ROWID integer primary key, mime_type text);
     create table message_attachment_join (message_id integer, attachment_id integer);
     insert into attachment values (1, 'text/vcard');
     insert into message_attachment_join values (2000000000, 1);`,
  );
  expect(got.records.map(({ chat, text }) => [chat, text])).toEqual([
    [0, 'a'],
    [0, 'b'],
    [0, 'c'],
  ]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 ** 2);
});

test('[X241] a view under the name of a table is none', async () => {
  const endless = `drop table message; create view message as with recursive n(i) as (select 1 union all select i + 1 from n)
    select i as ROWID, 'G' || i as guid, 'x' as text, 0 as date, 0 as is_from_me, 1 as handle_id from n;`;
  const got = await read([{ text: 'a' }], [[1]], endless);
  expect(got.records).toEqual([]);
  expect(got.refused).toMatchObject({ code: 'not-messages' });
});

test('[X242] endless statements and values stop, and a stop stops them', async () => {
  const file = new Blob([new Uint8Array(database([{ text: 'a' }]))]);
  const endless = 'from (with recursive n(i) as (select 1 union all select i + 1 from n) select i from n)';
  const db = await openDatabase(file, null);
  await expect(db.rows(['max(i)'], endless)).rejects.toMatchObject({ code: 'database-hostile' });
  await expect(db.rows(['length(hex(zeroblob(90000000)))'], '')).rejects.toThrow(/too big/);
  expect(await db.rows(['text'], 'from message')).toEqual([['a']]);
  db.close();
  const stopped = new AbortController();
  const watched = await openDatabase(file, null, stopped.signal);
  stopped.abort();
  await expect(watched.rows(['max(i)'], endless)).rejects.toMatchObject({ name: 'AbortError' });
  watched.close();
});

const whole = async (chat: readonly string[] | null, ...given: Parameters<typeof database>) =>
  readExport([textSource(new Uint8Array(database(...given)), 'chat.db')], { ...plainOptions, chat });

test('[MR4] a message in two chats is one message', async () => {
  const rows = [{ text: 'a' }, { text: 'b', handle_id: 3 }, { text: 'both' }];
  const joins = [[1], [4], [1, 4]];
  const { records, files } = valueOf(await whole(['+491', 'cy@x.org'], rows, joins));
  expect([...messageLines(records)].map(({ text }) => text)).toEqual(['a', 'b', 'both']);
  expect([files[0]!.messages, files[0]!.elsewhere]).toEqual([3, 0]);
  const one = valueOf(await whole(['+491'], rows, joins));
  expect([one.files[0]!.messages, one.files[0]!.elsewhere]).toEqual([2, 1]);
});
test('[MR4] rows without a conversation do not count; FaceTime is a call', async () => {
  const got = await read(
    [{ text: 'a' }, { text: 'left of a deleted chat' }, { text: null, item_type: 6 }],
    [[1], [], [1]],
  );
  expect(got.records.map(({ kind, text }) => [kind, text])).toEqual([
    ['text', 'a'],
    ['call', ''],
  ]);
  expect(got.warnings.map(({ code }) => code)).toEqual(['no-conversation']);
});
test('[MR4] a cut-down database says what it lacks', async () => {
  const got = await read(
    [{ text: 'a' }],
    [],
    'alter table message drop column date; alter table chat drop column guid',
  );
  expect(got.refused?.text).toContain('message.date and chat.guid');
});
