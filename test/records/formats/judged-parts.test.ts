import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { messengerHtml } from '../../../src/records/formats/messenger.ts';
import type { Sink } from '../../../src/records/inside.ts';
import { readPlist } from '../../../src/records/parts/databases/plist.ts';
import { readDatabases, withLog } from '../../../src/records/parts/databases/tables.ts';
import { readArchive } from '../../../src/records/parts/databases/typedstream.ts';
import { PageText, scanHtml, tellPageEnd, undoEntities } from '../../../src/records/parts/html.ts';
import { countOf } from '../../../src/records/parts/json-fields.ts';
import { looksLikeMetaPage } from '../../../src/records/parts/meta/meta-html.ts';
import { ReactionLearner } from '../../../src/records/parts/meta/meta-learn.ts';
import { Moments } from '../../../src/records/parts/meta/moments.ts';
import { DateSentences } from '../../../src/records/parts/sentences.ts';
import { LimitExceeded } from '../../../src/records/text/bytes.ts';
import { XmlSlimmer } from '../../../src/records/parts/xml.ts';
import { collect, sourcesOf } from './collect.ts';
import { mojibake } from './render.ts';

/** What no other test of the parts noticed when it was changed (lab/bench/mutate.ts). */

/** A property list of these objects, with references of `size` bytes. */
function plist(objects: readonly (readonly number[])[], size: 1 | 2 = 1): Uint8Array {
  const head = [...Buffer.from('bplist00')];
  const offsets: number[] = [];
  for (const object of objects) {
    offsets.push(head.length);
    head.push(...object);
  }
  const table = head.length;
  return Uint8Array.from([
    ...head,
    ...offsets,
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    size,
    ...long(objects.length),
    ...long(0),
    ...long(table),
  ]);
}
const long = (value: number): readonly number[] => [0, 0, 0, 0, 0, 0, value >> 8, value & 255];

test('[X14] a property list holds references of either width, in order', () => {
  const [list, one, two] = [0xa2, [0x10, 7], [0x10, 9]] as const;
  expect(readPlist(plist([[list, 1, 2], one, two]))).toEqual([7, 9]);
  expect(readPlist(plist([[list, 0, 1, 0, 2], one, two], 2))).toEqual([7, 9]);
  expect(readPlist(plist([[0xd1, 1, 2], [0x51, 97], one]))).toEqual(new Map([['a', 7]]));
  // A length of fifteen or more stands in a number of its own.
  expect(readPlist(plist([[0x5f, 0x10, 20, ...Buffer.from('x'.repeat(20))]]))).toBe('x'.repeat(20));
  // Each of twelve lists holds the next twice: 4,096 values in a hundred bytes are refused.
  const doubled = Array.from({ length: 12 }, (_, i) => [list, i + 1, i + 1]);
  expect(readPlist(plist([...doubled, one]))).toBeNull();
});

const word = (text: string): readonly number[] => [text.length, ...Buffer.from(text)];
const stream = (...groups: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from([4, ...word('streamtyped'), 0x81, 0xe8, 3, ...groups.flat()]);
const typed = (type: string, ...values: readonly number[]): readonly number[] => [0x84, ...word(type), ...values];

test('[X14] an archive holds structures, lists, bytes, floats and references', () => {
  expect(readArchive(stream(typed('{ii}', 3, 4)))).toEqual([[3, 4]]);
  expect(readArchive(stream(typed('{point=ii}', 3, 4)))).toEqual([[3, 4]]);
  expect(readArchive(stream(typed('[12i]', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)))).toEqual([
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ]);
  for (const of of ['c', 'C'])
    expect(readArchive(stream(typed(`[3${of}]`, 7, 8, 9)))).toEqual([Uint8Array.of(7, 8, 9)]);
  const bytes = (value: ArrayBufferView): readonly number[] => [...new Uint8Array(value.buffer)];
  expect(readArchive(stream(typed('fi', 0x83, ...bytes(Float32Array.of(1.5)), 6)))).toEqual([1.5, 6]);
  expect(readArchive(stream(typed('di', 0x83, ...bytes(Float64Array.of(0.1)), 6)))).toEqual([0.1, 6]);
  // A C string is named once, then by its number; the first of both counts is 0x92.
  expect(readArchive(stream(typed('**', 0x84, 0x84, ...word('hey'), 0x92)))).toEqual(['hey', 'hey']);
  expect(readArchive(stream(typed('%', 0x99)))).toBeNull();
  const deep = (depth: number): string => `${'{'.repeat(depth)}i${'}'.repeat(depth)}`;
  expect(readArchive(stream(typed(deep(40), 5)))).not.toBeNull();
  expect(readArchive(stream([0x84, 0x81, 201, 0, ...Buffer.from(deep(100)), 5]))).toBeNull();
});

/** A database of one table with `rows` rows, the last of them only in its log. */
function logged(rows: number): { readonly main: Uint8Array; readonly log: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-logged-'));
  try {
    const db = new DatabaseSync(join(folder, 'a.db'));
    db.exec('pragma journal_mode = wal; create table t (n integer)');
    for (let n = 1; n < rows; n++) db.exec(`insert into t values (${n})`);
    db.exec(`pragma wal_checkpoint(truncate); insert into t values (${rows})`);
    const bytes = { main: readFileSync(join(folder, 'a.db')), log: readFileSync(join(folder, 'a.db-wal')) };
    db.close();
    return bytes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('[X15] each database reads the log of its own name', async () => {
  const [a, b] = [logged(3), logged(5)];
  const countsIn = async (files: Readonly<Record<string, Uint8Array>>): Promise<readonly unknown[]> => {
    const counts: unknown[] = [];
    const refused: string[] = [];
    const sink = { refuse: (code: string) => void refused.push(code) } as unknown as Sink;
    const options = { dateOrder: null, columns: null, progress: () => undefined, signal: null };
    await readDatabases(sourcesOf(files), sink, options, { app: 'messages', file: 'a.db' }, async (database, has) => {
      counts.push([...(await database.rows(['count(*)'], 'from t'))[0]!, has]);
    });
    return [...counts, ...refused];
  };
  expect(await countsIn({ 'a.db': a.main, 'a.db-wal': a.log, 'b.db': b.main, 'b.db-wal': b.log })).toEqual([
    [3, true],
    [5, true],
  ]);
  expect(await countsIn({ 'b.db': b.main, 'a.db-wal': a.log, 'a.db': a.main })).toEqual([
    [4, false],
    [3, true],
  ]);
  expect(await countsIn({ 'log of it': b.log, 'chat.db': b.main })).toEqual([[5, true]]);
  expect(await countsIn({ 'a.db-wal': a.log })).toEqual(['log-alone']);
});

test('[X15] a database goes before its log; one alone goes alone', () => {
  const [main, log, other] = sourcesOf({ 'x/a.db': '', 'x/a.db-wal': '', 'y/a.db': '' });
  const all = [log!, other!, main!];
  expect(withLog(log!, all)).toEqual([main, log]);
  expect(withLog(main!, all)).toEqual([main, log]);
  expect(withLog(other!, all)).toEqual([other]);
});

test('[X13] quotes between tags begin no value; spaces may surround equality', () => {
  const slimmer = new XmlSlimmer(name => name === 'data');
  const text = `<a>it's "so"</a><b data = "QUJD" x="1"/><b data="QUJD"/>`;
  expect(slimmer.push(text) + slimmer.end()).toBe(`<a>it's "so"</a><b data = "" x="1"/><b data=""/>`);
});

test('[X240] a page says how it ends', async () => {
  const reading = { progress: () => undefined, signal: null };
  const ended = (text: string, open: () => boolean | undefined = () => undefined) =>
    scanHtml(new Blob([text]), reading, { open, text: () => undefined, close: () => undefined });
  expect(await ended('<html><body><p>a</p></body></html>')).toBe('complete');
  expect(await ended('<html><body><p>a')).toBe('cut');
  expect(await ended(`<html><body>${'<b>'.repeat(400)}`)).toBe('deep');
  expect(await ended('<html><body><p>a', () => false)).toBe('stopped');
  const said = (end: Parameters<typeof tellPageEnd>[0]): readonly string[] => {
    const codes: string[] = [];
    tellPageEnd(end, { warn: (code: string) => void codes.push(code) } as unknown as Sink);
    return codes;
  };
  expect(['complete', 'cut', 'deep', 'stopped'].map(end => said(end as 'complete'))).toEqual([
    [],
    ['file-cut'],
    ['file-broken'],
    [],
  ]);
});

test('[X240] entities resolve by name, number and hexadecimal', () => {
  expect(undoEntities('&amp; &lt;b&gt; &#65;&#x42; &#128512; &copy;')).toBe('& <b> AB 😀 &copy;');
  for (const none of ['&#0;', '&#1114112;', '&#xd800;', '&#xdfff;']) expect(undoEntities(none)).toBe(none);
  expect(undoEntities('&#xd7ff;&#xe000;&#x10ffff;')).toBe('\ud7ff\ue000\u{10ffff}');
});

const card = (name: string, body: string, when: string): string =>
  `<div class="_a6-g"><div class="_a6-h">${name}</div><div class="_a6-p"><div><div>${body}</div></div></div><div class="_a6-o">${when}</div></div>`;
const page = (...cards: readonly string[]): string =>
  `<html><head><title>Ben</title></head><body><div role="main">${cards.join('')}</div></body></html>`;

test('[X20] a page of Meta has its date order, calls and reactions', async () => {
  const got = await collect(
    messengerHtml,
    {
      'message_1.html': page(
        card('Ada', 'hi', '11/03/2024, 21:41:05'),
        card('Ben', 'hey<ul><li>❤Ada</li><li>👍Cy</li></ul>', '10/03/2024, 21:41:05'),
        card('Ben', '</div><div>Duration: 2 minutes 3 seconds', '09/03/2024, 21:40:00'),
        card('Ada', '</div><div>Duration: 1 hour 33 seconds', '08/03/2024, 21:40:00'),
      ),
      'message_2.html': page(card('Ada', 'before', '01/02/2024, 10:00:00'), card('Ben', 'all', '31/01/2024, 10:00:00')),
    },
    { dateOrder: 'dmy' },
  );
  expect(got.records.map(({ text, kind, time }) => [new Date(time).toISOString().slice(0, 10), kind, text])).toEqual([
    ['2024-03-11', 'text', 'hi'],
    ['2024-03-10', 'text', 'hey'],
    ['2024-03-09', 'call', ''],
    ['2024-03-08', 'call', ''],
    ['2024-02-01', 'text', 'before'],
    ['2024-01-31', 'text', 'all'],
  ]);
  expect(got.records.map(({ extra }) => extra.durationSeconds ?? 0)).toEqual([0, 0, 123, 3633, 0, 0]);
  expect(got.reactions).toBe(2);
  expect(got.resolution).toBe(1);
  expect(got.chats.map(({ title }) => title)).toEqual(['Ben']);
});

test('[X20] progress of pages runs from 0 to 1 over both passes', async () => {
  const shares: number[] = [];
  const sources = sourcesOf({
    'message_1.html': page(card('Ada', 'hi', 'Mar 12, 2024 9:41 pm')),
    'message_2.html': page(card('Ben', 'hey', 'Mar 11, 2024 9:41 pm')),
  });
  const nothing = new Proxy({} as Sink, { get: () => () => 0 });
  await messengerHtml.read(sources, nothing, {
    dateOrder: null,
    columns: null,
    signal: null,
    progress: fraction => void shares.push(fraction),
  });
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares[0]).toBeLessThanOrEqual(0.25);
  expect(shares.at(-1)).toBeCloseTo(1, 9);
  expect(new Set(shares).size).toBeGreaterThanOrEqual(4);
});

test('[X20] seven name headings in ten make a page of messages', () => {
  const of = (names: number, others: number): boolean =>
    looksLikeMetaPage(
      `<html>${Array.from({ length: names + others }, (_, i) => card(i < names ? 'Ada' : 'Ada posted this.', 'x', 'Mar 12, 2024 9:41 pm')).join('')}</html>`,
    );
  expect(of(7, 3)).toBe(true);
  expect(of(6, 4)).toBe(false);
  expect(looksLikeMetaPage('<html><body>no cards</body></html>')).toBe(false);
});

test('[X20] dates are numbers, English, or words with a fitting weekday', () => {
  const moments = new Moments();
  expect(moments.partsOf('12/03/2024, 21:41')).toEqual([[12, 3, 2024], '21:41']);
  const at = Date.UTC(2024, 2, 12, 21, 41);
  expect(moments.read('Mar 12, 2024 9:41 pm', 'mdy')).toBe(at);
  expect(moments.read('Mar 12, 2024 9:41:07 pm', 'mdy')).toBe(at + 7000);
  expect(moments.read('Mar 12, 2024 9:41 am', 'mdy')).toBe(at - 12 * 3_600_000);
  expect(moments.read('12/03/2024, 9:41 pm', 'dmy')).toBe(at);
  expect(moments.read('12/03/2024, at noon', 'dmy')).toBeNull();
  const sentences = new DateSentences();
  expect(sentences.read('Tuesday, March 12, 2024 at 9:41 PM')).toBe(at);
  expect(new DateSentences().read('Wednesday, March 12, 2024 at 9:41 PM')).toBeNull();
});

test('[X21] a first pass finds broken texts and wordings of notices', () => {
  const learner = new ReactionLearner();
  for (const text of ['Grüße', 'déjà vu']) learner.see({ senderName: 'Ada', text: mojibake(text) });
  expect(learner.learned().repair).toBe(true);
  learner.see({ senderName: 'Ada', text: 'Grüße' });
  expect(learner.learned().repair).toBe(false);

  // Emojis, put beside messages by the same person, always in the same words.
  const worded = new ReactionLearner();
  for (const emoji of ['👍', '😂', '👍', '😮']) {
    if (emoji !== '😮') worded.see({ reactions: [{ actor: mojibake('Zoë'), reaction: mojibake(emoji) }] });
    worded.see({ sender_name: mojibake('Zoë'), content: mojibake(`hat mit ${emoji} reagiert auf`), timestamp_ms: 1 });
  }
  expect(worded.learned().isReaction('hat mit 👍 reagiert auf')).toBe(true);

  // No emoji in the words, but each at the second of a reaction of theirs.
  const timed = new ReactionLearner();
  for (let i = 1; i <= 3; i++) {
    timed.see({ reactions: [{ actor: 'Ada', reaction: 'x', timestamp: i * 1000 }] });
    timed.see({ sender_name: 'Ada', content: 'hat auf deine Nachricht reagiert', timestamp_ms: i * 1_000_000 });
  }
  expect(timed.learned().isReaction('hat auf deine Nachricht reagiert')).toBe(true);
  expect(timed.learned().isReaction('war heute lange im Garten')).toBe(false);
});

test('[X240] white space is one space; a tag without end is refused', async () => {
  const text = new PageText();
  text.add('so\n  we');
  text.add('\tsaid');
  expect(text.value).toBe('so we said');
  const reading = { progress: () => undefined, signal: null };
  const visitor = { open: () => undefined, text: () => undefined, close: () => undefined };
  const endless = new Blob(['<html><p ', 'x'.repeat(2 ** 24 + 2 ** 17)]);
  await expect(scanHtml(endless, reading, visitor)).rejects.toThrow(LimitExceeded);
});

test('[X20] a count is a whole number from 1', () => {
  expect([3, 1, 0, -2, 1.5, 'x', null].map(countOf)).toEqual([3, 1, 1, 1, 1, 1, 1]);
});
