/** Time and memory of reading large exports: `node bench/formats-million.ts [sms|imessage|messenger|signal|mbox] [messages]`.
 * Each file is generated into a folder of its own under the system's temporary one, read in a process of its own, and
 * removed. "Beyond start" is the peak of resident memory minus what the process had before it began to read. */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { randomFrom } from '../src/base/index.ts';
import { readExport } from '../src/records/index.ts';

const START = Date.UTC(2018, 0, 1);
const WORDS =
  'so are you home late call me when this train was fine sorry about dinner love grüße 東京 👍🏽 yes no maybe'.split(
    ' ',
  );

/** Messages one after the other, the same for every format. */
function* messages(count: number): Generator<{ n: number; time: number; mine: boolean; text: string }> {
  const random = randomFrom(11);
  let time = START;
  for (let n = 0; n < count; n++) {
    time += Math.ceil(random.exponential() * 240) * 1000;
    const text = Array.from({ length: 1 + random.below(14) }, () => WORDS[random.below(WORDS.length)]).join(' ');
    yield { n, time, mine: random.below(2) === 0, text };
  }
}

async function write(path: string, lines: Iterable<string>): Promise<void> {
  const out = createWriteStream(path);
  let held = '';
  for (const line of lines) {
    held += line;
    if (held.length < 1 << 20) continue;
    if (!out.write(held)) await new Promise<void>(resolve => void out.once('drain', resolve));
    held = '';
  }
  out.end(held);
  await new Promise<void>(resolve => void out.once('close', resolve));
}

function* sms(count: number): Generator<string> {
  yield `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${count}">\n`;
  for (const { n, time, mine, text } of messages(count)) {
    const body = text.replaceAll('👍🏽', '&#55357;&#56397;&#55356;&#57341;');
    // Every hundredth is a picture of 60 kB, the first of 100 MB.
    if (n % 100 === 0) {
      yield `  <mms date="${time}" msg_box="${mine ? 2 : 1}" address="+49151000000" contact_name="Ben"><parts><part seq="0" ct="image/jpeg" text="null" data="`;
      for (let left = n === 0 ? 100e6 : 6e4; left > 0; left -= 1e6) yield 'QUJD'.repeat(Math.min(left, 1e6) / 4);
      yield `"/><part ct="text/plain" text="${body}"/></parts></mms>\n`;
    } else
      yield `  <sms protocol="0" address="+49151000000" date="${time}" type="${mine ? 2 : 1}" subject="null" body="${body}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="0" sub_id="1" readable_date="12 Mar 2024 09:00:00" contact_name="Ben" />\n`;
  }
  yield '</smses>\n';
}

function* messenger(count: number): Generator<string> {
  yield '{"participants":[{"name":"Ben"},{"name":"Ada"}],"messages":[';
  for (const { n, time, mine, text } of messages(count)) {
    const broken = [...new TextEncoder().encode(text)]
      .map(byte => (byte < 128 ? String.fromCharCode(byte) : `\\u00${byte.toString(16)}`))
      .join('');
    yield `${n === 0 ? '' : ','}\n    {\n      "sender_name": "${mine ? 'Ada' : 'Ben'}",\n      "timestamp_ms": ${2 * START - time + 1e12},\n      "content": "${broken}",\n      "is_geoblocked_for_viewer": false\n    }`;
  }
  yield '],"title":"Ben","thread_path":"inbox/ben_1"}';
}

function* signal(count: number): Generator<string> {
  yield '{"version":"1","backupTimeMs":"1719230400000"}\n{"account":{"givenName":"Ada"}}\n{"recipient":{"id":"1","self":{}}}\n{"recipient":{"id":"2","contact":{"aci":"X","profileGivenName":"Ben"}}}\n{"chat":{"id":"1","recipientId":"2"}}\n';
  for (const { time, mine, text } of messages(count))
    yield `{"chatItem":{"chatId":"1","authorId":"${mine ? 1 : 2}","dateSent":"${time}","${mine ? 'outgoing' : 'incoming'}":{"dateReceived":"${time + 800}","dateServerSent":"${time + 300}","read":true,"sealedSender":true},"standardMessage":{"text":{"body":"${text}"}}}}\n`;
}

function* mbox(count: number): Generator<string> {
  for (const { n, time, mine, text } of messages(count))
    yield `From ${n}@x Tue Mar 12 08:00:00 +0000 2024\nMessage-ID: <${n}@example.org>\nDate: ${new Date(time).toUTCString()}\nFrom: ${mine ? 'Ada <ada@example.org>' : 'Ben <ben@example.org>'}\nTo: ${mine ? 'ben' : 'ada'}@example.org\nSubject: x\nContent-Type: text/plain; charset=UTF-8\n\n${text}\n\nOn Tue, 12 Mar 2024 somebody wrote:\n> ${text}\n\n`;
}

function imessage(path: string, count: number): void {
  const db = new DatabaseSync(path);
  db.exec(`create table handle (ROWID integer primary key autoincrement unique, id text not null, service text);
    create table chat (ROWID integer primary key autoincrement, guid text unique not null, style integer, chat_identifier text, display_name text);
    create table message (ROWID integer primary key autoincrement, guid text unique not null, text text, handle_id integer default 0, attributedBody blob, service text,
      date integer, date_read integer, date_delivered integer, is_from_me integer, item_type integer default 0, is_audio_message integer default 0, associated_message_guid text,
      associated_message_type integer default 0, cache_has_attachments integer default 0, date_edited integer default 0, date_retracted integer default 0, message_summary_info blob);
    create index message_idx_date on message(date);
    create table chat_handle_join (chat_id integer, handle_id integer, unique(chat_id, handle_id));
    create table chat_message_join (chat_id integer, message_id integer, message_date integer default 0, primary key (chat_id, message_id));
    insert into handle values (1, '+49151000000', 'iMessage'); insert into chat values (1, 'iMessage;-;+49151000000', 45, '+49151000000', null); insert into chat_handle_join values (1, 1);`);
  const insert = db.prepare(
    'insert into message (ROWID, guid, text, handle_id, attributedBody, service, date, date_read, date_delivered, is_from_me) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const join = db.prepare('insert into chat_message_join values (1, ?, ?)');
  db.exec('begin');
  for (const { n, time, mine, text } of messages(count)) {
    const date = BigInt(time - Date.UTC(2001, 0, 1)) * 1_000_000n;
    insert.run(
      n + 1,
      `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      n % 2 === 0 ? text : null,
      mine ? 0 : 1,
      archived(text),
      'iMessage',
      date,
      date,
      date,
      mine ? 1 : 0,
    );
    join.run(n + 1, date);
  }
  db.exec('commit');
  db.close();
}

/** `attributedBody` of a plain text. */
function archived(text: string): Uint8Array {
  const body = new TextEncoder().encode(text);
  const length = body.length < 128 ? [body.length] : [0x81, body.length & 255, body.length >> 8];
  const latin = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g)!, byte => Number.parseInt(byte, 16));
  const head =
    '040b73747265616d747970656481e803840140848484194e534d757461626c6541747472696275746564537472696e67008484124e5341747472696275746564537472696e67008484084e534f626a656374008592848484 0f4e534d757461626c65537472696e67018484084e53537472696e67019584012b'.replaceAll(
      ' ',
      '',
    );
  const tail =
    '8684026949010a928484840c4e5344696374696f6e617279009584016901928498981d5f5f6b494d4d657373616765506172744174747269627574654e616d658692848484084e534e756d626572008484074e5356616c7565009584012a849b9b00868686';
  return Uint8Array.from([...latin(head), ...length, ...body, ...latin(tail)]);
}

const files = { sms, messenger, signal, mbox, imessage } as const;
type Name = keyof typeof files;

async function main(): Promise<void> {
  const [, , first, second, third] = process.argv;
  if (first === '--read') return readOne(second!, Number(third));
  const count = Number(second ?? 1_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-bench-'));
  try {
    for (const name of first === undefined ? (Object.keys(files) as Name[]) : [first as Name]) {
      const path = join(folder, `${name}.export`);
      if (name === 'imessage') imessage(path, count);
      else await write(path, files[name](count));
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--expose-gc', import.meta.filename, '--read', path, String(count)],
        { encoding: 'utf8' },
      );
      process.stdout.write(stdout || stderr);
      rmSync(path);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return undefined;
}

async function readOne(path: string, count: number): Promise<void> {
  const source = { name: basename(path), path: basename(path), blob: await openAsBlob(path) };
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const start = process.hrtime.bigint();
  const outcome = await readExport([source], {
    zone: 'UTC',
    deviceZone: 'UTC',
    dateOrder: null,
    chat: null,
    keepText: false,
    progress: () => (peak = Math.max(peak, process.memoryUsage().rss)),
    signal: null,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  clearInterval(watch);
  peak = Math.max(peak, process.resourceUsage().maxRSS * 1024);
  const got = outcome.ok ? outcome.value.records.count : outcome.issues.map(({ text }) => text).join(' ');
  const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  console.log(
    `${basename(path)}: ${mb(statSync(path).size)}, ${got} of ${count} messages, ${seconds.toFixed(1)} s, peak ${mb(peak)}, beyond start ${mb(peak - before)}`,
  );
}

await main();
