/** Time and memory of reading large exports: `node lab/bench/formats-million.ts [sms|imessage|messenger|signal|mbox|msgstore|telegramPage|…] [messages]`.
 * Each file is generated into a folder of its own under the system's temporary one, read in a process of its own, and
 * removed. "Beyond start" is the peak of resident memory minus what the process had before it began to read. */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { randomFrom } from '../../src/base/index.ts';
import { readExport } from '../../src/records/index.ts';

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

/** Wall clock of UTC. */
const wall = (time: number): string => new Date(time).toISOString().slice(0, 19);
const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function* messengerPage(count: number): Generator<string> {
  yield '<html><head><meta charset="utf-8"/><title>Ben</title></head><body><div role="main"><div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">Participants: Ben and Ada</div></div>';
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  for (const { time, mine, text } of messages(count)) {
    const at = new Date(2 * START - time + 1e12);
    const hour = at.getUTCHours();
    const clock = `${hour % 12 || 12}:${at.toISOString().slice(14, 19)} ${hour < 12 ? 'am' : 'pm'}`;
    yield `<div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">${mine ? 'Ada' : 'Ben'}</div><div class="_2ph_ _a6-p"><div><div></div><div>${html(text)}</div><div></div><div></div></div></div><div class="_3-94 _a6-o"><div class="_a72d">${months[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2, '0')}, ${at.getUTCFullYear()} ${clock}</div></div></div>`;
  }
  yield '</div></body></html>';
}

function* telegramPage(count: number): Generator<string> {
  yield '<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body><div class="page_wrap"><div class="page_body chat_page"><div class="history">\n';
  for (const { n, time, mine, text } of messages(count)) {
    const [date, clock] = wall(time).split('T') as [string, string];
    yield `     <div class="message default clearfix" id="message${n}">\n      <div class="pull_left userpic_wrap">\n       <div class="userpic userpic2" style="width: 42px; height: 42px">\n        <div class="initials" style="line-height: 42px">\nA\n        </div>\n       </div>\n      </div>\n      <div class="body">\n       <div class="pull_right date details" title="${date.split('-').toReversed().join('.')} ${clock} UTC+00:00">\n${clock.slice(0, 5)}\n       </div>\n       <div class="from_name">\n${mine ? 'Ada' : 'Ben'} \n       </div>\n       <div class="text">\n${html(text)}\n       </div>\n      </div>\n     </div>\n`;
  }
  yield '</div></div></div></body></html>';
}

function* exporterPage(count: number): Generator<string> {
  yield '<html>\n<meta charset="UTF-8">\n';
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  for (const { time, mine, text } of messages(count)) {
    const at = new Date(time);
    const hour = at.getUTCHours();
    yield `<div class="message">\n<div class="${mine ? 'sent iMessage' : 'received'}">\n<p><span class="timestamp">${months[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2, '0')}, ${at.getUTCFullYear()} ${String(hour % 12 || 12).padStart(2)}:${at.toISOString().slice(14, 19)} ${hour < 12 ? 'AM' : 'PM'}</span>\n<span class="sender">${mine ? 'Me' : 'Ben'}</span></p>\n<hr><div class="message_part"><span class="bubble">${html(text)}</span></div></div></div>\n`;
  }
  yield '</html>';
}

function* exporterText(count: number): Generator<string> {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  for (const { time, mine, text } of messages(count)) {
    const at = new Date(time);
    const hour = at.getUTCHours();
    yield `${months[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2, '0')}, ${at.getUTCFullYear()} ${String(hour % 12 || 12).padStart(2)}:${at.toISOString().slice(14, 19)} ${hour < 12 ? 'AM' : 'PM'}\n${mine ? 'Me' : 'Ben'}\n${text}\n\n`;
  }
}

function* googlevoice(count: number): Generator<string> {
  yield '<?xml version="1.0" ?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Me to\nBen</title></head>\n<body><div class="hChatLog hfeed">';
  for (const { time, mine, text } of messages(count))
    yield `<div class="message"><abbr class="dt" title="${wall(time)}.000+00:00">x</abbr>:\n<cite class="sender vcard"><a class="tel" href="tel:+49${mine ? 1 : 2}">${mine ? '<abbr class="fn" title="">Me</abbr>' : '<span class="fn">Ben</span>'}</a></cite>:\n<q>${html(text)}</q>\n</div> `;
  yield '</div></body></html>';
}

function* skype(count: number): Generator<string> {
  yield '{"userId":"8:live:ada","exportDate":"2024-06-01T00:00","conversations":[{"id":"8:live:ben","displayName":"Ben","version":1,"properties":null,"threadProperties":null,"MessageList":[';
  for (const { n, time, mine, text } of messages(count))
    yield `${n === 0 ? '' : ','}{"id":"${n}","displayName":"${mine ? 'Ada' : 'Ben'}","originalarrivaltime":"${new Date(time).toISOString()}","messagetype":"RichText","version":${n},"content":"${text}","conversationid":"8:live:ben","from":"8:live:${mine ? 'ada' : 'ben'}","properties":null,"amsreferences":null}`;
  yield ']}]}';
}

function* snapchat(count: number): Generator<string> {
  yield '{"ben":[';
  for (const { n, time, mine, text } of messages(count))
    yield `${n === 0 ? '' : ','}{"From":"${mine ? 'ada' : 'ben'}","Media Type":"TEXT","Created":"${wall(time).replace('T', ' ')} UTC","Content":"${text}","Conversation Title":null,"IsSender":${mine},"Created(microseconds)":${time},"IsSaved":true,"Media IDs":""}`;
  yield ']}';
}

function* tiktok(count: number): Generator<string> {
  yield '{"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat History with ben:":[';
  for (const { n, time, mine, text } of messages(count))
    yield `${n === 0 ? '' : ','}{"Date":"${wall(time).replace('T', ' ')}","From":"${mine ? 'ada' : 'ben'}","Content":"${text}"}`;
  yield ']}}}}';
}

function* twitter(count: number): Generator<string> {
  yield 'window.YTD.direct_messages.part0 = [{"dmConversation":{"conversationId":"1001-2002","messages":[';
  for (const { n, time, mine, text } of messages(count))
    yield `${n === 0 ? '' : ','}{"messageCreate":{"recipientId":"${mine ? 2002 : 1001}","reactions":[],"urls":[],"text":"${text}","mediaUrls":[],"senderId":"${mine ? 1001 : 2002}","id":"${n}","createdAt":"${new Date(time).toISOString()}"}}`;
  yield ']}}]';
}

function* qq(count: number): Generator<string> {
  yield '{"metadata":{"name":"QQChatExporter V5"},"chatInfo":{"name":"Ben","type":"private","selfUin":"10001","selfName":"Ada"},"messages":[';
  for (const { n, time, mine, text } of messages(count))
    yield `${n === 0 ? '' : ','}{"messageId":"${n}","timestamp":"${new Date(time).toISOString()}","sender":{"uid":"u","uin":"${mine ? 10001 : 10002}","name":"${mine ? 'Ada' : 'Ben'}"},"messageType":2,"isSystemMessage":false,"isRecalled":false,"content":{"text":"${text}","resources":[],"emojis":[]}}`;
  yield ']}';
}

function* qqText(count: number): Generator<string> {
  yield '消息记录（此消息记录为文本格式，不支持重新导入）\n\n消息对象:Ben\n\n';
  for (const { time, mine, text } of messages(count))
    yield `${wall(time).replace('T', ' ')} ${mine ? 'Ada' : 'Ben'}\n${text}\n\n`;
}

function* telegramCopied(count: number): Generator<string> {
  for (const { time, mine, text } of messages(count)) {
    const [date, clock] = wall(time).split('T') as [string, string];
    yield `${mine ? 'Ada' : 'Ben'}, [${date.split('-').toReversed().join('.')} ${clock}]\n${text}\n\n`;
  }
}

function* threema(count: number): Generator<string> {
  yield 'uid,posted_at,type,isoutbox,isstatusmessage,body,caption,identity\n';
  for (const { n, time, mine, text } of messages(count))
    yield `m${n},${time},TEXT,${mine ? 1 : 0},0,${text},,ABCD1234\n`;
}

function msgstore(path: string, count: number): void {
  const db = new DatabaseSync(path);
  db.exec(`create table jid (_id integer primary key, user text, server text, raw_string text);
    insert into jid values (1, '492', 's.whatsapp.net', '492@s.whatsapp.net');
    create table chat (_id integer primary key, jid_row_id integer, subject text, ephemeral_expiration integer);
    insert into chat values (1, 1, null, 0);
    CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL, key_id TEXT NOT NULL, sender_jid_row_id INTEGER, status INTEGER, timestamp INTEGER, message_type INTEGER, text_data TEXT);`);
  const add = db.prepare('insert into message values (?, 1, ?, ?, 0, 13, ?, 0, ?)');
  db.exec('begin');
  for (const { n, time, mine, text } of messages(count)) add.run(n + 1, mine ? 1 : 0, `K${n}`, time, text);
  db.exec('commit');
  db.close();
}

const databases = { imessage, msgstore } as const;
const texts = {
  sms,
  messenger,
  signal,
  mbox,
  messengerPage,
  telegramPage,
  exporterPage,
  exporterText,
  googlevoice,
  skype,
  snapchat,
  tiktok,
  twitter,
  qq,
  qqText,
  telegramCopied,
  threema,
} as const;
const files = { ...texts, ...databases } as const;
type Name = keyof typeof files;

async function main(): Promise<void> {
  const [, , first, second, third] = process.argv;
  if (first === '--read') return readOne(second!, Number(third));
  const count = Number(second ?? 1_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-bench-'));
  try {
    for (const name of first === undefined ? (Object.keys(files) as Name[]) : [first as Name]) {
      const path = join(folder, `${name}.export`);
      if (name in databases) databases[name as keyof typeof databases](path, count);
      else await write(path, texts[name as keyof typeof texts](count));
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
    dateOrder: 'dmy',
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
