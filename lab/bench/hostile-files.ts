import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { randomFrom } from '../../src/base/index.ts';
import { hostileFile, WRITERS } from '../../test/records/hostile-lines.ts';

/** Files that try to fill the machine or to hold it for ever. `write` puts one at `path`, of about `size` bytes where it may
 * have any size. `answer`: whether it is an export that is read, or refused before. */
export interface HostileFile {
  readonly name: string;
  readonly answer: 'read' | 'refused' | 'either';
  readonly write: (path: string, size: number) => void;
}

const PIECE = 1 << 20;

/** Head, `unit` again and again up to `size` bytes in all, tail. */
function repeated(unit: string, head = '', tail = ''): HostileFile['write'] {
  return streamed(() => unit.repeat(Math.ceil(PIECE / unit.length)), head, tail);
}

/** Pieces are asked for by number until there are `size` bytes. */
function streamed(piece: (n: number) => string | Uint8Array, head = '', tail = ''): HostileFile['write'] {
  return (path, size) => {
    const file = openSync(path, 'w');
    const put = (text: string | Uint8Array): number => {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      writeSync(file, bytes);
      return bytes.length;
    };
    let written = put(head);
    for (let n = 0; written < size; n++) written += put(piece(n));
    put(tail);
    closeSync(file);
  };
}

/** A small whole export of `format` in which one message is `unit` up to `size` bytes. */
const within =
  (format: string, unit: string): HostileFile['write'] =>
  (path, size) => {
    const file = Buffer.from(hostileFile(format, 'raw', '\u0001', 1));
    const at = file.indexOf('\u0001');
    repeated(unit, file.subarray(0, at).toString('latin1'), file.subarray(at + 1).toString('latin1'))(path, size);
  };

const small =
  (bytes: () => string | Uint8Array): HostileFile['write'] =>
  path =>
    writeFileSync(path, bytes());

/** A database whose file is all of what `sql` makes of it. */
const database =
  (sql: (size: number) => string): HostileFile['write'] =>
  (path, size) => {
    const db = new DatabaseSync(path);
    db.exec(sql(size));
    db.close();
  };

const MESSAGES = `create table handle (ROWID integer primary key, id text, service text);
  create table chat (ROWID integer primary key, guid text, style integer, chat_identifier text, display_name text);
  create table chat_handle_join (chat_id integer, handle_id integer);
  create table chat_message_join (chat_id integer, message_id integer);
  create table message (ROWID integer primary key, guid text, text text, attributedBody blob, handle_id integer default 0, date integer,
    is_from_me integer default 0, item_type integer default 0, associated_message_guid text, associated_message_type integer default 0);
  insert into handle values (1, '+491', 'iMessage');
  insert into chat values (1, 'iMessage;-;+491', 45, '+491', null);
  insert into chat_handle_join values (1, 1);`;
const AT = 731_923_200_000_000_000n;
const ROWS = (count: number, text: string): string =>
  `insert into message (ROWID, guid, text, handle_id, date, is_from_me) with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
   select i, 'G' || i, ${text}, 1, ${AT} + i * 60000000000, i % 2 from n;
   insert into chat_message_join select 1, ROWID from message;`;

interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** A zip by its layout (APPNOTE 4.3), whatever its directory claims. `names`: how often the entry stands in the directory. */
function zip({ name, packed, size, crc }: ZipEntry, names = 1): Uint8Array {
  const fields = (at: DataView, from: number): void => {
    at.setUint16(from, 20, true);
    at.setUint16(from + 4, 8, true);
    at.setUint32(from + 10, crc, true);
    at.setUint32(from + 14, packed.length, true);
    at.setUint32(from + 18, size, true);
    at.setUint16(from + 22, name.length, true);
  };
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50);
  fields(new DataView(local.buffer, local.byteOffset), 4);
  local.write(name, 30);
  const line = Buffer.alloc(46 + name.length);
  line.writeUInt32LE(0x02014b50);
  line.writeUInt16LE(20, 4);
  fields(new DataView(line.buffer, line.byteOffset), 6);
  line.write(name, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(names, 8);
  end.writeUInt16LE(names, 10);
  end.writeUInt32LE(line.length * names, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, ...Array.from({ length: names }, () => line), end]);
}

const CHAT = '13/03/2024, 09:00 - Ada: hi\n13/03/2024, 09:01 - Ben: hey\n';
const stamp = (n: number): string => {
  const at = new Date(Date.UTC(2010, 0, 1) + n * 30_000).toISOString();
  return `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}, ${at.slice(11, 16)}`;
};
const lines = (per: number, line: (n: number) => string) => (piece: number) =>
  Array.from({ length: per }, (_, i) => line(piece * per + i)).join('');
/** Eight pieces by chance, again and again. */
const random = (seed: number, of: (byte: number) => number) => {
  const from = randomFrom(seed);
  const pieces: Uint8Array[] = [];
  return (n: number) => (pieces[n % 8] ??= Uint8Array.from({ length: PIECE }, () => of(from.below(256))));
};
const TELEGRAM = '{"name":"Ben","type":"personal_chat","id":2,"messages":[';
const telegramMessage = (n: number, text: string, more = ''): string =>
  `{"id":${n},"type":"message","date":"2024-03-13T09:00:00","date_unixtime":"${1_710_000_000 + n}","from":"${n % 2 ? 'Ada' : 'Ben'}","from_id":"user${n % 2}","text":${text}${more}},`;
const html = (name: string) => Buffer.from(WRITERS[name]!([])).toString();

export const HOSTILE_FILES: readonly HostileFile[] = [
  // Honest in kind, large.
  {
    name: 'WhatsApp, a pair, usual lines',
    answer: 'read',
    write: streamed(lines(10_000, n => `${stamp(n)} - ${n % 3 ? 'Ada' : 'Ben'}: ${'so we said, '.repeat(n % 9)}\n`)),
  },
  {
    name: 'WhatsApp, shortest lines there are',
    answer: 'either',
    write: repeated('1/1/24, 1:00 - A: a\n1/1/24, 1:00 - B: b\n'),
  },
  {
    name: 'WhatsApp, each line a new sender',
    answer: 'either',
    write: streamed(lines(10_000, n => `${stamp(n)} - P${n}: hi\n`)),
  },
  {
    name: 'WhatsApp, senders with long names',
    answer: 'either',
    write: streamed(lines(4, n => `${stamp(n)} - ${n}${'n'.repeat(250_000)}: hi\n`)),
  },
  { name: 'WhatsApp, one message of short lines', answer: 'read', write: repeated('so we said\n', CHAT) },
  {
    name: 'WhatsApp, one message in one line',
    answer: 'refused',
    write: repeated('a', `${CHAT}13/03/2024, 09:02 - Ada: `),
  },
  {
    name: 'WhatsApp, lines of 60 MB',
    answer: 'either',
    write: (path, size) =>
      streamed(n => `${stamp(n)} - Ada: ${'x'.repeat(Math.min(60_000_000, size / 3))}\n`, CHAT)(path, size),
  },
  {
    name: 'WhatsApp, years 0 to 9999',
    answer: 'either',
    write: streamed(
      lines(10_000, n => `01/01/${String(n % 10_000).padStart(4, '0')}, 09:00 - Ada: hi\n`),
      CHAT,
    ),
  },
  {
    name: 'Telegram, one chat',
    answer: 'read',
    write: streamed(
      lines(5000, n => telegramMessage(n, '"so we said"')),
      TELEGRAM,
      `${telegramMessage(1, '""').slice(0, -1)}]}`,
    ),
  },
  {
    name: 'Telegram, least messages',
    answer: 'either',
    write: streamed(
      lines(
        10_000,
        n => `{"id":${n},"type":"message","date_unixtime":"1710000000","from_id":"user${n % 2}","text":""},`,
      ),
      TELEGRAM,
      `${telegramMessage(1, '""').slice(0, -1)}]}`,
    ),
  },
  {
    name: 'Telegram, times no clock shows',
    answer: 'either',
    write: streamed(
      lines(5000, n => telegramMessage(n, '"hi"').replace('"date_unixtime":"1', '"date_unixtime":"99999999')),
      TELEGRAM,
      `${telegramMessage(1, '""').slice(0, -1)}]}`,
    ),
  },
  {
    name: 'Telegram, each message a new sender',
    answer: 'either',
    write: streamed(
      lines(5000, n => telegramMessage(n, '"hi"').replaceAll(/user\d/g, `user${n}`)),
      TELEGRAM,
      `${telegramMessage(1, '""').slice(0, -1)}]}`,
    ),
  },
  {
    name: 'Telegram, each chat a new one',
    answer: 'either',
    write: streamed(
      lines(
        2000,
        n =>
          `{"name":"C${n}","type":"personal_chat","id":${n},"messages":[${telegramMessage(n, '"hi"').slice(0, -1)}]},`,
      ),
      '{"chats":{"list":[',
      '{}]}}',
    ),
  },
  {
    name: 'Telegram, chats with long names',
    answer: 'either',
    write: streamed(
      n =>
        `{"name":"${'c'.repeat(1_000_000)}","type":"personal_chat","id":${n},"messages":[${telegramMessage(n, '"hi"').slice(0, -1)}]},`,
      '{"chats":{"list":[',
      '{}]}}',
    ),
  },
  { name: 'SMS, text without end', answer: 'refused', write: repeated('a', '<?xml version="1.0"?><smses count="2">') },
  { name: 'Telegram, a text of arrays', answer: 'either', write: within('telegram', '[],') },
  {
    name: 'Telegram, values of 60 MB of empty arrays',
    answer: 'either',
    write: (path, size) =>
      streamed(
        n => telegramMessage(n, `[${'[],'.repeat(Math.min(20_000_000, size / 9))}""]`),
        TELEGRAM,
        `${telegramMessage(1, '""').slice(0, -1)}]}`,
      )(path, size),
  },
  {
    name: 'SMS, one element a message',
    answer: 'read',
    write: streamed(
      lines(
        5000,
        n => `<sms address="+491" date="${1_710_000_000_000 + n * 1000}" type="${1 + (n % 2)}" body="so we said" />\n`,
      ),
      '<?xml version="1.0"?><smses count="2">',
      '</smses>',
    ),
  },
  // One message, or one line, that never ends, in every format.
  ...Object.keys(WRITERS)
    .filter(name => !name.includes('database') && name !== 'imessage')
    .map(
      (name): HostileFile => ({ name: `${name}: one message without end`, answer: 'either', write: within(name, 'a') }),
    ),
  // Another line of it costs four letters of a page, and one of the message.
  ...Object.keys(WRITERS)
    .filter(name => /page|googlevoice/.test(name))
    .map(
      (name): HostileFile => ({
        name: `${name}: a message of line ends`,
        answer: 'either',
        write: within(name, '<br>'),
      }),
    ),
  // Depth.
  { name: 'JSON, brackets only', answer: 'refused', write: repeated('[') },
  { name: 'JSON, an object in an object', answer: 'refused', write: repeated('{"a":') },
  {
    name: 'Telegram, brackets in a message',
    answer: 'either',
    write: repeated('[', `${TELEGRAM}{"id":1,"type":"message","text":`),
  },
  { name: 'Telegram, brackets among messages', answer: 'either', write: repeated('[', TELEGRAM) },
  {
    name: 'Meta page, deep',
    answer: 'either',
    write: repeated('<div class="x">', html('messenger, page').split('Participants')[0]),
  },
  {
    name: 'Telegram page, deep',
    answer: 'either',
    write: repeated('<div><b>', html('telegram, page').split('</div></div></div>')[0]),
  },
  {
    name: 'a page of attributes',
    answer: 'either',
    write: repeated(' a=b', `${html('telegram, page').split('</div></div></div>')[0]}<div`),
  },
  { name: 'SMS, deep', answer: 'either', write: repeated('<mms><parts>', '<?xml version="1.0"?><smses count="2">') },
  {
    name: 'SMS, a million attributes',
    answer: 'either',
    write: streamed(
      lines(10_000, n => ` a${n}="b"`),
      '<?xml version="1.0"?><smses count="2"><sms ',
      '/></smses>',
    ),
  },
  {
    name: 'SMS, entities that multiply',
    answer: 'either',
    write: small(
      () =>
        `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "${'x'.repeat(99)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]><smses count="1"><sms address="1" date="1710000000000" type="1" body="&u;" /></smses>`,
    ),
  },
  {
    name: 'mail, parts in parts',
    answer: 'either',
    write: streamed(
      lines(1000, n => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`),
      'From a@x Mon Mar 11 09:00:00 2024\nFrom: a@x\nTo: b@x\nDate: Mon, 11 Mar 2024 09:00:00 +0000\n',
    ),
  },
  {
    name: 'mail, mails in mails',
    answer: 'either',
    write: (path, size) => {
      const levels = Math.floor(Math.min(size, 2_300_000) / 230);
      const inside = Array.from(
        { length: levels },
        (_, n) =>
          `Content-Type: message/rfc822\n\nFrom: c${n}@x\nTo: b@x\nDate: Mon, 11 Mar 2024 09:00:00 +0000\nSubject: ${'y'.repeat(120)}\n`,
      );
      writeFileSync(
        path,
        `From a@x Mon Mar 11 09:00:00 2024\nFrom: a@x\nTo: b@x\nDate: Mon, 11 Mar 2024 09:00:00 +0000\n${inside.join('')}Content-Type: text/plain\n\nhi\n`,
      );
    },
  },
  {
    name: 'mail, one header without end',
    answer: 'either',
    write: repeated(
      ' x\n',
      'From a@x Mon Mar 11 09:00:00 2024\nFrom: a@x\nTo: b@x\nDate: Mon, 11 Mar 2024 09:00:00 +0000\nSubject: x\n',
    ),
  },
  {
    name: 'a table, one row without end',
    answer: 'either',
    write: repeated('x,', 'date,from,text\n2024-03-13 09:00,Ada,hi\n2024-03-13 09:01,Ben,hi\n'),
  },
  {
    name: 'a table, rows of 15 MB',
    answer: 'either',
    write: streamed(
      n => `2024-03-13 09:${10 + (n % 50)},${n % 2 ? 'Ada' : 'Ben'},${'x'.repeat(15_000_000)}\n`,
      'date,from,text\n2024-03-13 09:00,Ada,hi\n2024-03-13 09:01,Ben,hi\n',
    ),
  },
  {
    name: 'a table, a quote that never closes',
    answer: 'either',
    write: repeated('x\n', 'date,from,text\n2024-03-13 09:00,Ada,hi\n2024-03-13 09:01,Ben,hi\n2024-03-13 09:02,Ada,"'),
  },
  // Nothing at all.
  { name: 'one line of one letter', answer: 'refused', write: repeated('a') },
  { name: 'nothing but line ends', answer: 'refused', write: repeated('\n') },
  { name: 'nothing but zeros', answer: 'refused', write: streamed(() => new Uint8Array(PIECE)) },
  { name: 'bytes by chance', answer: 'refused', write: streamed(random(1, byte => byte)) },
  {
    name: 'letters by chance',
    answer: 'refused',
    write: streamed(random(2, byte => (byte < 230 ? 32 + (byte % 95) : 10))),
  },
  {
    name: 'UTF-16 without end',
    answer: 'refused',
    write: streamed(() => Buffer.from('\ufeffa\ufeff'.repeat(PIECE / 8), 'utf16le'), ''),
  },
  // Archives.
  {
    name: 'gzip bomb',
    answer: 'refused',
    write: (path, size) => writeFileSync(path, gzipSync(Buffer.alloc(Math.min(size, 1.5e9), 'a'))),
  },
  {
    name: 'gzip bomb that claims little',
    answer: 'refused',
    write: (path, size) => {
      const bytes = gzipSync(Buffer.concat([Buffer.from(CHAT), Buffer.alloc(Math.min(size, 1.5e9), 'a\n')]));
      bytes.writeUInt32LE(1000, bytes.length - 4);
      writeFileSync(path, bytes);
    },
  },
  {
    name: 'zip bomb',
    answer: 'refused',
    write: (path, size) => {
      const plain = Buffer.alloc(Math.min(size, 1.5e9), 'a');
      writeFileSync(path, zip({ name: 'chat.txt', packed: deflateRawSync(plain), size: plain.length, crc: 0 }));
    },
  },
  {
    name: 'zip bomb that claims little',
    answer: 'refused',
    write: (path, size) => {
      const plain = Buffer.concat([Buffer.from(CHAT), Buffer.alloc(Math.min(size, 1.5e9), 'a\n')]);
      writeFileSync(path, zip({ name: 'chat.txt', packed: deflateRawSync(plain), size: 1000, crc: 0 }));
    },
  },
  {
    name: 'zip, 901 names for the same bytes',
    answer: 'refused',
    write: small(() => {
      const plain = Buffer.from(CHAT.repeat(2000));
      return zip({ name: '_chat.txt', packed: deflateRawSync(plain), size: plain.length, crc: 0 }, 901);
    }),
  },
  {
    name: 'zip, 60,000 names',
    answer: 'refused',
    write: small(() => zip({ name: '_chat.txt', packed: deflateRawSync(CHAT), size: CHAT.length, crc: 0 }, 60_000)),
  },
  // Databases.
  {
    name: 'chat.db, row number 2,000,000,000',
    answer: 'read',
    write: database(
      () =>
        `${MESSAGES}${ROWS(5, "'hi'")}update message set ROWID = 2000000000 where ROWID = 5; update chat_message_join set message_id = 2000000000 where message_id = 5;`,
    ),
  },
  {
    name: 'chat.db, a view without end',
    answer: 'refused',
    write: database(
      () =>
        `${MESSAGES}drop table message; create view message as with recursive n(i) as (select 1 union all select i + 1 from n) select i as ROWID, 'G' || i as guid, 'x' as text, 0 as date, 0 as is_from_me, 1 as handle_id from n;`,
    ),
  },
  {
    name: 'chat.db, small rows',
    answer: 'either',
    write: database(size => `${MESSAGES}${ROWS(Math.ceil(size / 50), "'hi'")}`),
  },
  {
    name: 'chat.db, texts of 10 MB',
    answer: 'either',
    write: database(size => `${MESSAGES}${ROWS(Math.max(2, Math.ceil(size / 10_000_000)), 'hex(zeroblob(5000000))')}`),
  },
  {
    name: 'chat.db, one text of it all',
    answer: 'either',
    write: database(size => `${MESSAGES}${ROWS(2, `hex(zeroblob(${Math.floor(Math.min(size, 900_000_000) / 4)}))`)}`),
  },
  {
    name: 'chat.db, everybody in every chat',
    answer: 'either',
    write: database(
      size =>
        `${MESSAGES}${ROWS(1000, "'hi'")} insert into chat with recursive n(i) as (select 2 union all select i + 1 from n where i < 1000) select i, 'iMessage;-;' || i, 45, i, null from n; insert into chat_message_join select a.ROWID, b.ROWID from chat a, message b limit ${Math.ceil(size / 20)};`,
    ),
  },
  {
    name: 'chat.db, cut in the middle',
    answer: 'refused',
    write: (path, size) => {
      database(() => `${MESSAGES}${ROWS(2000, "'hi'")}`)(path, size);
      const db = new DatabaseSync(path);
      const bytes = (db as unknown as { serialize(): Uint8Array }).serialize();
      db.close();
      writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    },
  },
  // Folders.
  {
    name: '10,000 foreign files',
    answer: 'refused',
    write: path => {
      mkdirSync(path);
      for (let i = 0; i < 10_000; i++) writeFileSync(join(path, `${i}.bin`), `nothing ${i}`);
    },
  },
  {
    name: '10,000 foreign files and one chat',
    answer: 'read',
    write: path => {
      mkdirSync(path);
      for (let i = 0; i < 10_000; i++) writeFileSync(join(path, `${i}.bin`), `nothing ${i}`);
      writeFileSync(join(path, 'chat.txt'), CHAT);
    },
  },
  {
    name: '10,000 small chats',
    answer: 'either',
    write: path => {
      mkdirSync(path);
      for (let i = 0; i < 10_000; i++) writeFileSync(join(path, `${i}.txt`), CHAT);
    },
  },
];

/** An honest file of each format, large: its usual messages again and again. */
export const LARGE_FILES: readonly HostileFile[] = Object.keys(WRITERS).map(name => ({
  name: `${name}: many messages`,
  answer: 'read',
  write: (path, size) => {
    const said = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        time: Date.UTC(2015, 0, 1) + i * 600_000,
        who: i % 3 ? ('Ada' as const) : ('Ben' as const),
        text: `so we said, ${'and more '.repeat(i % 7)}`,
      }));
    const few = Buffer.from(WRITERS[name]!(said(1000))).length;
    writeFileSync(path, WRITERS[name]!(said(Math.min(300_000, Math.ceil((1000 * size) / few)))));
  },
}));

/** Each filled the machine, or held it, before it was mended; of ten megabytes here, of a thousand in lab/bench/memory.ts. */
export const HOSTILE_SMALL: readonly string[] = [
  'SMS, deep',
  'SMS, a million attributes',
  'a table, one row without end',
  'gzip bomb that claims little',
  'zip, 901 names for the same bytes',
  'chat.db, row number 2,000,000,000',
  'chat.db, a view without end',
  '10,000 small chats',
];
