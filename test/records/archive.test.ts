import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { BlobWriter, TextReader, ZipWriter, BlobReader } from '@zip.js/zip.js/index-native.js';
import { describe, expect, test, vi } from 'vitest';
import type { Source } from '../../src/records/index.ts';
import { readExport } from '../../src/records/read.ts';
import { codesOf, golden, plainOptions, textSource, valueOf } from './helpers.ts';
import { said } from '../said.ts';
import { FULL } from '../full.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const CHAT = '13/03/2024, 09:00 - Ada: hi\n13/03/2024, 09:01 - Ben: hey\n';

async function zipped(
  entries: Readonly<Record<string, string | Blob>>,
  options: { readonly password?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), options);
  for (const [name, content] of Object.entries(entries))
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new BlobReader(content));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** The zip of one entry with its line of the directory written `times` times (APPNOTE 4.3.12, 4.3.16). */
function overlapping(zip: Uint8Array<ArrayBuffer>, times: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const at = view.getUint32(end + 16, true);
  const line = zip.slice(at, at + view.getUint32(end + 12, true));
  const out = new Uint8Array(at + line.length * times + 22);
  out.set(zip.subarray(0, at));
  for (let i = 0; i < times; i++) out.set(line, at + i * line.length);
  out.set(zip.subarray(end), at + line.length * times);
  const tail = new DataView(out.buffer, at + line.length * times);
  tail.setUint16(8, times, true);
  tail.setUint16(10, times, true);
  tail.setUint32(12, line.length * times, true);
  return out;
}

const read = (...sources: readonly Source[]) => readExport(sources, plainOptions);
const readBytes = (bytes: Uint8Array<ArrayBuffer>, name = 'chat.zip') => read(textSource(bytes, name));

describe('[R30] archives', () => {
  test('a zip opens by content, and its media stay closed', async () => {
    const media = Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`IMG-${i}.jpg`, 'x']));
    const { files, records } = valueOf(await readBytes(await zipped({ ...media, '_chat.txt': CHAT }), 'no ending'));
    expect(records.count).toBe(2);
    expect(files).toHaveLength(1);
    expect(files[0]!.name).toBe('no ending');
  });
  /** POSIX.1-1988: a block with name and size, the bytes filled up to whole blocks, two empty blocks. */
  const tarred = (entries: Readonly<Record<string, string>>): Buffer<ArrayBuffer> =>
    Buffer.concat([
      ...Object.entries(entries).flatMap(([name, text]) => {
        const head = Buffer.alloc(512);
        head.write(name, 0);
        head.write(text.length.toString(8).padStart(11, '0'), 124);
        head.write('0', 156);
        head.write('ustar', 257);
        const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
        body.write(text);
        return [head, body];
      }),
      Buffer.alloc(1024),
    ]);
  test('a packed tar is a tar, not one text', async () => {
    const tar = tarred({ 'a/chat.txt': CHAT, 'b/chat.txt': CHAT.replaceAll('Ben', 'Cy') });
    const chat = 'chat (chats.tgz (b/chat.txt))';
    const tgz = textSource(new Uint8Array(gzipSync(tar)), 'chats.tgz');
    const { files, records } = valueOf(await readExport([tgz], { ...plainOptions, chat }));
    expect(files.map(({ messages, continuation, notUnderstood }) => [messages, continuation, notUnderstood])).toEqual([
      [0, 0, []],
      [2, 0, []],
    ]);
    expect(records.people.map(({ name }) => name)).toEqual(['Ada', 'Cy']);
  });
  test('a tar that was cut off is refused', async () => {
    const tar = tarred({ 'chat.txt': CHAT.repeat(20) });
    expect(codesOf(await readBytes(new Uint8Array(tar.subarray(0, 900)), 'chat.tar'))).toEqual(['zip-broken']);
  });
  test('an archive beside chats in an archive is named', async () => {
    const inner = await zipped({ '_chat.txt': CHAT });
    const outcome = await readBytes(await zipped({ 'chat.txt': CHAT, 'other.zip': new Blob([inner]) }));
    expect(valueOf(outcome).records.count).toBe(2);
    expect(outcome.issues.map(({ code, place }) => [code, place])).toEqual([['skipped-file', 'chat.zip (other.zip)']]);
  });
  test('damaged and cut gzip is refused with its reason', async () => {
    const packed = new Uint8Array(gzipSync(CHAT.repeat(50)));
    const damaged = packed.slice();
    damaged[30]! ^= 0xff;
    for (const bytes of [damaged, packed.slice(0, 30), packed.slice(0, -20)]) {
      const outcome = await readBytes(bytes, 'chat.gz');
      expect(outcome.ok).toBe(false);
      for (const { text } of outcome.issues)
        expect(said(text)).toMatch(/packed data are damaged or end too early|stops? in/);
    }
  });
  test('gzip is opened too', async () => {
    expect(valueOf(await readBytes(new Uint8Array(gzipSync(CHAT)), 'chat')).records.count).toBe(2);
  });
  test('resource entries of macOS are passed over', async () => {
    const bytes = await zipped({
      '__MACOSX/._chat.txt': CHAT,
      '._x.txt': CHAT,
      'folder/.DS_Store': 'x',
      'folder/_chat.txt': CHAT,
    });
    expect(valueOf(await readBytes(bytes)).files).toHaveLength(1);
  });
  test('texts and tables sent in a WhatsApp chat are media', async () => {
    const table = 'date,from,text\n2024-03-12 10:00,Shop,a\n2024-03-12 11:00,Bank,b\n';
    const other = CHAT.replaceAll('Ben', 'Cy');
    const iphone = await zipped({ '_chat.txt': CHAT, '00000003-costs.csv': table, '00000004-notes.txt': other });
    const android = await zipped({
      'WhatsApp Chat with Ben.txt': `${CHAT}13/03/2024, 09:02 - Ben: \u200ecosts.csv (file attached)\n13/03/2024, 09:03 - Ada: <attached: notes.txt>\n`,
      'costs.csv': table,
      'notes.txt': other,
    });
    for (const [bytes, name] of [
      [iphone, 'WhatsApp Chat - Ben.zip'],
      [android, 'WhatsApp Chat with Ben.zip'],
      [android, 'WhatsApp Chat with Ben (2).zip'],
    ] as const) {
      const { files, records } = valueOf(await readBytes(bytes, name));
      expect(files.map(file => file.name)).toEqual([name]);
      expect(records.people.map(person => person.name)).toEqual(['Ada', 'Ben']);
    }
  });
  test('a file that the chat does not name is another chat', async () => {
    const bytes = await zipped({
      'WhatsApp Chat with Ben.txt': CHAT,
      '00000003-chat.txt': CHAT.replaceAll('Ben', 'Cy'),
    });
    const outcome = await readBytes(bytes, 'WhatsApp Chat with Ben.zip');
    expect(codesOf(outcome)).toEqual(['choose-chat', 'chat', 'chat']);
    expect(outcome.issues.map(({ place }) => place).slice(1)).toEqual(['WhatsApp Chat with Ben', '00000003-chat']);
  });
  test('[R26] signal-export’s three forms are read once, and that is said', async () => {
    const line = (second: number, sender: string) =>
      `{"date": "2024-03-12T21:41:0${second}", "sender": "${sender}", "body": "hello ${second}  ", "quote": "", "reactions": []}\n`;
    const text = '[2024-03-12 21:41:05] Me: hello 5  \n[2024-03-12 21:41:06] Ben: hello 6  \n';
    const forms = {
      'data.json': line(5, 'Me') + line(6, 'Ben'),
      'chat.md': text,
      'index.html': '<!doctype html><html><body></body></html>',
    };
    const places = (folder: string): Source[] =>
      Object.entries(forms).map(([name, content]) => ({ name, path: `${folder}${name}`, blob: new Blob([content]) }));
    const inZip = Object.fromEntries(Object.entries(forms).map(([name, content]) => [`Ben/${name}`, content]));
    for (const given of [places(''), places('Ben/').toReversed(), [textSource(await zipped(inZip), 'sx.zip')]]) {
      const outcome = await read(...given);
      const { files, records } = valueOf(outcome);
      expect([files.length, records.count]).toEqual([1, 2]);
      expect(outcome.issues.map(({ code, text }) => [code, said(text)]).slice(0, 1)).toEqual([
        ['skipped-file', expect.stringContaining('data.json')],
      ]);
      expect(codesOf(outcome).filter(code => code === 'skipped-file')).toHaveLength(1);
      expect(codesOf(outcome)).not.toContain('joined-by-name');
    }
    // A text that begins at another minute, or lies elsewhere, is none of it.
    for (const [path, content] of [
      ['Ben/chat.md', text.replaceAll('21:4', '20:4')],
      ['Cy/chat.md', text],
    ] as const) {
      const other = { name: 'chat.md', path, blob: new Blob([content]) };
      expect(valueOf(await read(places('Ben/')[0]!, other)).files).toHaveLength(2);
    }
  });
  test('names that climb out of a folder are only labels', async () => {
    const { files } = valueOf(
      await readBytes(await zipped({ '../../../etc/passwd': CHAT, 'C:\\x\\chat.txt': CHAT.replaceAll('hi', 'ho') })),
    );
    expect(files.map(({ messages }) => messages)).toEqual([2, 2]);
    expect(files.map(({ name }) => name)).toEqual([
      'chat.zip (../../../etc/passwd)',
      String.raw`chat.zip (C:\x\chat.txt)`,
    ]);
  });
  test('half a zip is refused with what to do', async () => {
    const bytes = readFileSync(join(golden, 'made/whatsapp/chat.zip'));
    const outcome = await readBytes(new Uint8Array(bytes.subarray(0, bytes.length / 2)));
    expect(codesOf(outcome)).toEqual(['zip-broken']);
    expect(said(outcome.issues[0]!.text)).toMatch(/copy the file again/);
  });
  test('a zip cut at any byte gives an answer or a sentence', async () => {
    const bytes = new Uint8Array(readFileSync(join(golden, 'made/whatsapp/chat.zip')));
    for (let length = 0; length < bytes.length; length += FULL ? 1 : 7) {
      const outcome = await readBytes(bytes.slice(0, length));
      expect(outcome.ok || said(outcome.issues[0]?.text).length > 20, `cut at ${length}`).toBe(true);
    }
  });
  test('a damaged byte anywhere in the packed text is noticed', async () => {
    const whole = await zipped({
      '_chat.txt': Array.from({ length: 60 }, (_, i) => CHAT.replace('hi', `hi ${i * 7919}`)).join(''),
    });
    const start = 30 + '_chat.txt'.length + new DataView(whole.buffer).getUint16(28, true);
    const end = whole.findLastIndex(
      (_, i) => whole[i] === 0x50 && whole[i + 1] === 0x4b && whole[i + 2] === 1 && whole[i + 3] === 2,
    );
    for (let at = start; at < end - 16; at += FULL ? 5 : 25) {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ 0x10;
      const outcome = await readBytes(bytes);
      expect(outcome.ok, `byte ${at}`).toBe(false);
      expect(outcome.issues[0]!.level).toBe('error');
    }
  });
  test('more than 200 to 1 is refused without being inflated', async () => {
    const outcome = await readBytes(await zipped({ '_chat.txt': new Blob([new Uint8Array(30_000_000)]) }));
    expect(codesOf(outcome)).toEqual(['zip-bomb']);
  });
  test('a zip with a false size is stopped while inflating', async () => {
    const bytes = await zipped({ '_chat.txt': `${CHAT}${'x'.repeat(3_000_000)}` });
    const view = new DataView(bytes.buffer);
    // The uncompressed size in the central directory (APPNOTE 4.3.12), and in the local header where it stands.
    for (let i = 0; i < bytes.length - 30; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 100, true);
    const outcome = await readBytes(bytes);
    expect(outcome.ok).toBe(false);
    expect(codesOf(outcome)[0]).toMatch(/^zip-bomb|unreadable|zip-broken$/);
  });
  test('a gzip bomb is stopped while inflating', async () => {
    const outcome = await readBytes(
      new Uint8Array(gzipSync(Buffer.concat([Buffer.from(CHAT), Buffer.alloc(20_000_000, 'a')]))),
    );
    expect(codesOf(outcome)).toEqual(['zip-bomb']);
  });
  test('a gzip is counted as it inflates, never held', async () => {
    const bytes = new Uint8Array(gzipSync(Buffer.alloc(30_000_000, 'a')));
    const stream = DecompressionStream;
    collect();
    const before = process.memoryUsage().arrayBuffers;
    let held = 0;
    let looks = 0;
    // What was let go may lie uncollected for long: what is held is what is left after a collection.
    vi.stubGlobal('DecompressionStream', function (format: CompressionFormat) {
      let chunks = 0;
      const seen = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, sink) {
          sink.enqueue(chunk);
          if (++chunks % 32 !== 0) return;
          collect();
          looks++;
          held = Math.max(held, process.memoryUsage().arrayBuffers - before);
        },
      });
      const inner = new stream(format);
      return { writable: inner.writable, readable: inner.readable.pipeThrough(seen) };
    });
    expect(codesOf(await readBytes(bytes, 'a.gz'))).toEqual(['zip-bomb']);
    vi.unstubAllGlobals();
    expect(looks).toBeGreaterThan(2);
    expect(held).toBeLessThan(5_000_000);
  });
  test('a gzip bomb is known within a seventh of it', async () => {
    const size = 200_000_000;
    const honest = new Uint8Array(gzipSync(Buffer.concat([Buffer.from(CHAT), Buffer.alloc(size, 'a\n')])));
    const lying = honest.slice();
    new DataView(lying.buffer).setUint32(lying.length - 4, 1000, true);
    for (const bytes of [honest, lying]) {
      const stream = DecompressionStream;
      let unpacked = 0;
      vi.stubGlobal('DecompressionStream', function (format: CompressionFormat) {
        const inner = new stream(format);
        const counted = new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, sink) {
            unpacked += chunk.length;
            sink.enqueue(chunk);
          },
        });
        return { writable: inner.writable, readable: inner.readable.pipeThrough(counted) };
      });
      expect(codesOf(await readBytes(bytes, 'a.gz'))).toEqual(['zip-bomb']);
      vi.unstubAllGlobals();
      expect(unpacked).toBeGreaterThan(1_000_000);
      expect(unpacked).toBeLessThan(size / 7);
    }
  });
  test('the directory refuses nine hundred names on the same bytes', async () => {
    const one = await zipped({ '_chat.txt': CHAT.repeat(2000) });
    const bytes = overlapping(one, 900);
    expect(bytes.length).toBeLessThan(100_000);
    expect(codesOf(await readBytes(bytes))).toEqual(['zip-bomb']);
    // Twice is not yet a bomb by its size, and still no zip that an app wrote.
    expect(codesOf(await readBytes(overlapping(await zipped({ '_chat.txt': CHAT.repeat(20_000) }), 2)))).toEqual([
      'zip-bomb',
    ]);
  });
  test('more than 1,000 files that could be chats are refused', async () => {
    const outcome = await readBytes(
      await zipped(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.txt`, 'x']))),
    );
    expect(codesOf(outcome)).toEqual(['zip-too-many']);
  });
  test('an archive inside an archive is not opened', async () => {
    const outcome = await readBytes(await zipped({ inner: new Blob([await zipped({ '_chat.txt': CHAT })]) }));
    expect(codesOf(outcome)).toEqual(['unknown-format']);
    expect(said(outcome.issues[0]!.text)).toMatch(/Unpack it/);
  });
  test('a locked zip and one with pictures only say so', async () => {
    expect(codesOf(await readBytes(await zipped({ '_chat.txt': CHAT }, { password: 'x' })))).toEqual(['zip-encrypted']);
    expect(codesOf(await readBytes(await zipped({ 'a.jpg': 'x' })))).toEqual(['zip-empty']);
  });
});

describe('[R31] what is no export', () => {
  const cases: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, string, RegExp])[] = [
    ['an empty file', '', 'empty-file', /Export the chat again/],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'unknown-format', /picture/],
    ['a PDF', '%PDF-1.7\n', 'unknown-format', /PDF/],
    ['a web page', '<html></html>', 'unknown-format', /web page/],
    [
      'what Tinder gives',
      '{"Usage":{"app_opens":{}},"Messages":[]}',
      'unknown-format',
      /Tinder.*what you wrote, not what the others answered/s,
    ],
    [
      'what Hinge gives',
      '[{"match":[{"timestamp":"2024-03-12"}],"chats":[{"body":"hi","timestamp":"2024-03-12"}]}]',
      'unknown-format',
      /Hinge.*what you wrote, not what the others answered/s,
    ],
    ['what Bumble gives', '{"source":"Bumble","conversations":[]}', 'unknown-format', /Bumble/],
    [
      'a page of VK’s archive',
      '<!DOCTYPE html><html><head><meta charset="windows-1251"></head><body><div class="item"><div class="message" data-id="7"><div class="message__header"><a href="https://vk.com/id1">Ada</a>, 5 мая 2022 в 1:34:19</div><div>hi</div></div></div></body></html>',
      'unknown-format',
      /archive of VK.*CSV/s,
    ],
    [
      'the events of a backup of Wire',
      '[{"conversation":"c1","from":"u1","id":"m1","time":"2024-03-12T09:00:00.000Z","type":"conversation.message-add","data":{"content":"hi"}}]',
      'unknown-format',
      /Wire.*numbers and no names.*CSV/s,
    ],
    ['a backup of Wire', 'WBUX\u0000\u00004\u0001\u0002', 'unknown-format', /backup of Wire.*CSV/s],
    ['snaps without words', '{"Received Snap History":[]}', 'unknown-format', /chat_history\.json/],
    ['another part of Meta’s download', '{"profile_v2":{"name":"x"}}', 'unknown-format', /messages\/inbox/],
    [
      'a page of Meta’s download that is no chat',
      '<html><body><div class="_a6-g"><div class="_2ph_ _a6-h">Ada updated her status.</div></div></body></html>',
      'unknown-format',
      /Format → JSON/,
    ],
    [
      'an encrypted backup of WhatsApp',
      '\u0012\u0000\u0001\u00812.24.6.77\u0000\u0003',
      'unknown-format',
      /Export chat/,
    ],
    ['messages copied from WhatsApp', '[27/02, 21:41] Ada: hi\n[27/02, 21:42] Ben: ho\n', 'unknown-format', /the year/],
    ['the same on 12 hours', '[2/27, 9:41\u202fPM] Ada: hi\n', 'unknown-format', /Export chat/],
    ['a text that begins with a bracket', '[Ada at 9:41 on 12|03|2024] hi\n', 'unknown-format', /no chat in it/],
    ['a vMessage', 'BEGIN:VMSG\r\nVERSION:1.1\r\n', 'unknown-format', /SMS Backup & Restore/],
    [
      'a page of DiscordChatExporter',
      '<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body><div class=chatlog><div class=chatlog__message>hi</div></div></body></html>',
      'unknown-format',
      /DiscordChatExporter.*JSON \(or CSV\)/s,
    ],
    ...['Guild', 'Server'].map(
      guild =>
        [
          `DiscordChatExporter’s text with a ${guild}`,
          `${'='.repeat(62)}\r\n${guild}: Direct Messages\r\nChannel: Direct Messages / ben\r\n${'='.repeat(62)}\r\n\r\n[3/12/2024 9:41 PM] ada.f\r\nhey: there\r\n\r\n[3/25/2024 8:02 AM] ben\r\nnice\r\n`,
          'unknown-format',
          /DiscordChatExporter.*JSON \(or CSV\)/s,
        ] as const,
    ),
    [
      'what somebody liked on X',
      'window.YTD.like.part0 = [\n  { "like" : { "tweetId" : "1", "fullText" : "ada: hi" } } ]',
      'unknown-format',
      /X \(Twitter\).*direct-messages\.js/s,
    ],
    [
      'lines of SMS Import / Export',
      '{"_id":"1","thread_id":"3","address":"+49","date":"1710276065000","date_sent":"1710276064000","type":"1","body":"hello"}\n{"_id":"2","thread_id":"3","address":"+49","date":"1710276165000","date_sent":"0","type":"2","body":"hi"}\n',
      'unknown-format',
      /SMS Import \/ Export.*SMS Backup & Restore/s,
    ],
    [
      'sigtop’s text',
      'Conversation: Ben (+49)\n\nFrom: You\nType: outgoing\nSent: Tue, 12 Mar 2024 21:41:05 +0100\n\nhi there\n',
      'unknown-format',
      /sigtop.*main\.jsonl.*signal-export/s,
    ],
    ...[
      'Return-Path: <ben@example.org>\r\nFrom: Ben <ben@example.org>\r\nTo: Ada <ada@example.org>\r\nDate: Tue, 12 Mar 2024 21:41:05 +0100\r\nMIME-Version: 1.0\r\n\r\nhi Ada\r\n',
      'Received: from a.example.org\n\tby b.example.org\n\tfor <ada@example.org>\nDate: Tue, 12 Mar 2024 21:41:05 +0100\nFrom: ben@example.org\nMessage-ID: <1@example.org>\n\nhi\n',
    ].map(mail => ['one mail', mail, 'unknown-format', /a single email.*mbox/s] as const),
    [
      'a page that a browser saved',
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/@ada\nSubject: x\nDate: Tue, 12 Mar 2024 21:41:05 +0100\nMIME-Version: 1.0\nContent-Type: multipart/related\n\nx\n',
      'unknown-format',
      /MHTML/,
    ],
    ...['heic', 'heix', 'mif1', 'msf1', 'avif'].map(
      kind => [`a picture (${kind})`, `\0\0\0\u0018ftyp${kind}\0\0\0\0`, 'unknown-format', /picture/] as const,
    ),
    ['a film', '\0\0\0\u0018ftypisom\0\0\0\0', 'unknown-format', /recording/],
    [
      'an old spreadsheet',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'unknown-format',
      /Excel.*CSV/,
    ],
    [
      'lines of JSON of no kind we know',
      '{"who":"Ada","what":1}\n{"who":"Ben","what":2}\n',
      'unknown-format',
      /who, what/,
    ],
    ['damaged JSON', '{"messages": [{"a": 1}, {"a":', 'unknown-format', /damaged/],
    ['a text with dates of no known form', 'On 12|03|2024 @ 9:41 Ada wrote hi\n', 'unknown-format', /no chat in it/],
    ['other JSON', '{"a": 1}', 'unknown-format', /JSON/],
    ['other text', 'Dear diary,\ntoday nothing happened.\n', 'unknown-format', /no chat in it/],
  ];
  for (const [what, content, code, text] of cases)
    test(`${what} is refused with what to do`, async () => {
      const outcome = await read(textSource(content, 'x'));
      expect(codesOf(outcome)).toEqual([code]);
      expect(said(outcome.issues[0]!.text)).toMatch(text);
      expect(outcome.issues[0]!.level).toBe('error');
    });
  test('office documents are zips, and named as documents', async () => {
    const types = '<Types/>';
    for (const [entries, text] of [
      [
        { '[Content_Types].xml': types, 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': 'x' },
        /spreadsheet.*CSV/,
      ],
      [{ '[Content_Types].xml': types, 'word/document.xml': 'x' }, /document.*Plain text/],
      [{ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }, /Numbers or Pages.*CSV/],
    ] as const) {
      const outcome = await readBytes(await zipped(entries));
      expect(codesOf(outcome)).toEqual(['office-document']);
      expect(said(outcome.issues[0]!.text)).toMatch(text);
    }
    // LibreOffice's say what they are at their beginning, unpacked.
    for (const [kind, text] of [
      ['spreadsheet', /spreadsheet.*CSV/],
      ['text', /document.*Plain text/],
    ] as const) {
      const outcome = await read(
        textSource(`PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.${kind}PK`, 'x'),
      );
      expect(codesOf(outcome)).toEqual(['office-document']);
      expect(said(outcome.issues[0]!.text)).toMatch(text);
    }
    // One that somebody sent lies beside its chat, and is not in its place.
    expect(valueOf(await readBytes(await zipped({ '_chat.txt': CHAT, 'xl/other.xml': 'x' }))).records.count).toBe(2);
  });
  test('unreadable files beside readable ones are passed over and named', async () => {
    const outcome = await read(textSource(CHAT), textSource('%PDF-1.7\n', 'x.pdf'));
    expect(valueOf(outcome).records.count).toBe(2);
    expect(outcome.issues.find(({ code }) => code === 'skipped-file')?.place).toBe('x.pdf');
  });
  test('no file, an unknown zone', async () => {
    expect(codesOf(await read())).toEqual(['no-file']);
    expect(codesOf(await readExport([textSource(CHAT)], { ...plainOptions, zone: 'Mars/Olympus' }))).toEqual([
      'unknown-zone',
    ]);
  });
  test('one person only, and a group, are said', async () => {
    expect(codesOf(await read(textSource('13/03/2024, 09:00 - Ada: hi\n')))).toContain('one-person');
    expect(codesOf(await read(textSource(`${CHAT}13/03/2024, 09:02 - Cleo: ho\n`)))).toContain('group-chat');
  });
});

test('[R32] three or more files without a chat are one line', async () => {
  const chat = '13/03/2024, 09:00 - Ann: hi\n13/03/2024, 09:01 - Bo: ho\n';
  const others = ['{"a":1}', 'Dear diary', '<!doctype html><html><body>x</body></html>', 'BEGIN:VCARD\nVERSION:3.0\n'];
  const outcome = await readExport(
    [textSource(chat, 'chat.txt'), ...others.map((text, i) => textSource(text, `other${i}`))],
    plainOptions,
  );
  const { issues } = outcome;
  expect(issues.map(({ text }) => text.id)).toEqual(['records-is-contact-card', 'records-beside']);
  expect(said(issues[1]!.text)).toMatch(/other0 and 2 more files/);
});
