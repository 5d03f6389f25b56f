import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { messageLines, readExport, type ReadOptions, type Source, zoneKeys } from '../../src/records/index.ts';
import { namesBySpaces } from '../../src/records/formats/line.ts';
import { codesOf, plainOptions, readText, textSource, valueOf } from './helpers.ts';
import { said as inWords } from '../said.ts';

/** What once was read silently wrong. Each file is invented, and was misread by version 0.1.0. */

const L = '\u200e';
const R = '\u200f';
const I = (minute: number, rest: string, lead = ''): string =>
  `${lead}[13/03/2024, 09:${String(minute).padStart(2, '0')}:00] ${rest}\r\n`;
const A = (minute: number, rest: string): string => `13/03/2024, 09:${String(minute).padStart(2, '0')} - ${rest}\n`;

async function read(text: string | Uint8Array<ArrayBuffer>) {
  const outcome = await readText(text);
  const { records, files } = valueOf(outcome);
  return {
    codes: codesOf(outcome),
    file: files[0]!,
    lines: [...messageLines(records)].map(({ from, kind, missed, text: words }) => [
      from,
      missed === true ? 'missed' : kind,
      words,
    ]),
  };
}
const kinds = async (text: string) => (await read(text)).lines.map(([, kind, words]) => [kind, words]);

describe('[MR1] what an iPhone marks is a kind before it is a notice', () => {
  test('missed calls and calls without a mark before the bracket', async () => {
    const { lines, file } = await read(
      I(0, `Bo: ${L}Messages and calls are end-to-end encrypted.`) +
        I(1, `Ann: ${L}Missed voice call, ${L}Tap to call back`) +
        I(2, `Bo: ${L}Missed video call, ${L}Tap to call back`) +
        I(3, `Bo: ${L}Video call, ${L}5 min`) +
        I(4, `Ann: ${L}Voice call, ${L}No answer`) +
        I(5, `Ann: ${L}Missed voice call`) +
        I(6, `Ann: ${L}Videoanruf, ${L}1 Std. 2 Min.`) +
        I(7, `Ann: ${L}símtal, ${L}3 mín`),
    );
    expect(lines.map(([, kind, words]) => [kind, words])).toEqual([
      ['missed', ''],
      ['missed', ''],
      ['call', '5 min'],
      ['missed', ''],
      ['missed', ''],
      ['call', '1 Std. 2 Min.'],
      ['call', '3 mín'],
    ]);
    expect(file.system).toBe(1);
  });
  test('a named place, and what was left out, in the words of an iPhone', async () => {
    expect(
      await kinds(
        I(0, `Bo: ${L}Harbour Park (12 Quay Road): https://foursquare.com/v/0123456789abcdef01234567`) +
          I(1, `Bo: ${L}Bild weggelassen`) +
          I(2, `Ann: ${L}audio omitido`) +
          I(3, `Ann: ${L}Наклейку не додано`) +
          I(4, `Ann: ${L}wie geht es dir?`) +
          I(5, `Bo: ${L}<attached: PTT-20240313-WA0025.opus>`),
      ),
    ).toEqual([
      ['location', ''],
      ['media', ''],
      ['voice', ''],
      ['sticker', ''],
      ['text', 'wie geht es dir?'],
      ['voice', ''],
    ]);
  });
  test('notices stay notices: timers, numbers, codes', async () => {
    const { file } = await read(
      I(0, `Bo: ${L}You turned on disappearing messages. ${L}Tap to change.`) +
        I(1, `Bo: ${L}${L}Your security code with Bo changed. ${L}Tap to learn more.`) +
        I(2, `Bo: ${L}Bo changed their phone number, ${L}Tap to message`) +
        I(3, 'Ann: hi'),
    );
    expect([file.system, file.messages]).toEqual([3, 1]);
  });
});

describe('[MR2] exports of phones whose language runs from right to left mark with U+200F', () => {
  const arabic = (lead: string, date: string, rest: string): string => `${lead}[${date}] ${rest}\r\n`;
  test('Arabic: notices, pictures, voice messages, documents, deleted, missed', async () => {
    const day = `${R}27${R}/3${R}/2024،`;
    const { lines, file } = await read(
      arabic('', `${day} 21:40:00`, `Bo: ${R}الرسائل والمكالمات مشفرة تمامًا بين الطرفين.`) +
        arabic('', `${day} 21:41:00`, 'Ann: مرحبا') +
        arabic(R, `${day} 21:42:00`, `Ann: ${R}لم يتم إدراج الصورة`) +
        arabic(R, `${day} 21:43:00`, `Bo: ${R}لم يتم إدراج المقاطع الصوتية`) +
        arabic(R, `${day} 21:44:00`, `Bo: list.txt ${R}لم يتم إدراج المستند`) +
        arabic('', `${day} 21:45:00`, `Bo: ${R}تم حذف هذه الرسالة.`) +
        arabic('', `${day} 21:46:00`, `Bo: ${R}مكالمة صوتية فائتة`),
    );
    expect(lines).toEqual([
      ['Ann', 'text', 'مرحبا'],
      ['Ann', 'media', ''],
      ['Bo', 'voice', ''],
      ['Bo', 'media', 'list.txt'],
      ['Bo', 'deleted', ''],
      ['Bo', 'missed', ''],
    ]);
    expect(file.system).toBe(1);
  });
  test('Hebrew and Persian, with the mark before the bracket of attachments', async () => {
    for (const [notice, picture, voice] of [
      ['ההודעות והשיחות מוצפנות מקצה לקצה.', 'התמונה הושמטה', 'קטע קול הושמט'],
      ['پیام‌ها رمزگذاری سرتاسری شده‌اند.', 'تصویر حذف شد', 'صدا حذف شد'],
    ])
      expect(
        await kinds(
          I(0, `Bo: ${R}${notice}`) + I(1, `Ann: ${R}${picture}`, R) + I(2, `Bo: ${R}${voice}`, R) + I(3, 'Bo: a'),
        ),
      ).toEqual([
        ['media', ''],
        ['voice', ''],
        ['text', 'a'],
      ]);
  });
  test('elsewhere somebody typed it', async () => {
    expect(await kinds(I(0, `Ann: ${R}שלום`) + I(1, 'Bo: hi'))).toEqual([
      ['text', 'שלום'],
      ['text', 'hi'],
    ]);
  });
});

test('[MR9] Hindi and Thai pictures that were left out are no deleted messages', async () => {
  expect(
    await kinds(
      I(0, `Ann: ${L}फ़ोटो हटाई गई`, L) +
        I(1, `Ann: ${L}ऑडियो हटाई गयी`, L) +
        I(2, `Bo: ${L}วิดีโอถูกลบ`, L) +
        I(3, `Bo: ${L}आपने यह मैसेज डिलीट किया.`) +
        I(4, `Bo: ${L}ข้อความนี้ถูกลบแล้ว`),
    ),
  ).toEqual([
    ['media', ''],
    ['voice', ''],
    ['media', ''],
    ['deleted', ''],
    ['deleted', ''],
  ]);
});

test('[MR5] a chat saved as formatted text is refused with the way to plain text', async () => {
  const outcome = await readText(
    `{\\rtf1\\ansi\\ansicpg1252\n{\\fonttbl\\f0 Helvetica;}\n${A(0, 'Ann: hi\\')}${A(1, 'Bo: ho\\')}}`,
  );
  expect(codesOf(outcome)).toEqual(['unknown-format']);
  expect(inWords(outcome.issues[0]!.text)).toContain('Make Plain Text');
});

test('[MR6] a chat whose line ends were lost in pasting is cut before each heading, and it is said', async () => {
  const said = Array.from(
    { length: 200 },
    (_, i) =>
      `13/03/2024, ${String(9 + Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')} - ${i % 2 === 0 ? 'Ann' : 'Bo'}: message ${i}, at 10/03/2024 of course`,
  );
  const { lines, codes, file } = await read(said.join(' '));
  expect(lines).toHaveLength(200);
  expect(lines[7]).toEqual(['Bo', 'text', 'message 7, at 10/03/2024 of course']);
  expect(codes).toEqual(['lines-lost']);
  expect(file.messages).toBe(200);
  // One pasted heading in an ordinary file stays text.
  expect((await read(A(0, `Ann: she wrote ${said[1]!}`) + A(1, 'Bo: oh'))).lines).toHaveLength(2);
});

const frames = (items: readonly object[]): string =>
  [
    { version: '1', backupTimeMs: '1719230400000' },
    { account: { givenName: 'Ada' } },
    { recipient: { id: '1', self: {} } },
    { recipient: { id: '2', contact: { aci: 'X', profileGivenName: 'Ben' } } },
    { chat: { id: '1', recipientId: '2' } },
    ...items,
  ]
    .map(line => JSON.stringify(line))
    .join('\n');

test('[MR7] a Signal message that could not be sent was not sent', async () => {
  const sent = (dateSent: string, body: string, sendStatus: readonly object[]): object => ({
    chatItem: { chatId: '1', authorId: '1', dateSent, outgoing: { sendStatus }, standardMessage: { text: { body } } },
  });
  const { lines, codes, file } = await read(
    frames([
      sent('1710234000000', 'arrived', [{ recipientId: '2', timestamp: '1710234000500', delivered: {} }]),
      sent('1710234060000', 'lost', [{ recipientId: '2', timestamp: '1710234060500', failed: { reason: 'NETWORK' } }]),
      {
        chatItem: {
          chatId: '1',
          authorId: '2',
          dateSent: '1710234100000',
          incoming: {},
          standardMessage: { text: { body: 'hello' } },
        },
      },
    ]),
  );
  expect(lines.map(([, , words]) => words)).toEqual(['arrived', 'hello']);
  expect(codes).toEqual(['not-delivered']);
  expect(file.system).toBe(6);
});

const meta = (messages: readonly object[]): string =>
  JSON.stringify({ participants: [{ name: 'Ada' }, { name: 'Ben' }], messages, title: 'Ben', thread_path: 'inbox/b' });
const bytesAsText = (text: string): string =>
  Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('');

describe('[MR8] notices of reactions are learned in any language', () => {
  const said = (sender_name: string, minute: number, content: string, reactions?: readonly object[]): object => ({
    sender_name: bytesAsText(sender_name),
    timestamp_ms: Date.UTC(2024, 2, 12, 9, minute),
    content: bytesAsText(content),
    ...(reactions === undefined ? {} : { reactions }),
  });
  const reaction = (actor: string, emoji: string, minute?: number): object => ({
    reaction: bytesAsText(emoji),
    actor,
    ...(minute === undefined ? {} : { timestamp: Date.UTC(2024, 2, 12, 9, minute) / 1000 }),
  });
  test('by the emoji that the same person put beside a message', async () => {
    const { lines, codes } = await read(
      meta([
        said('Ben', 1, 'schau mal', [reaction('Ada', '😂')]),
        said('Ada', 2, 'Reagerede med 😂 på din besked '),
        said('Ben', 3, 'und das', [reaction('Ada', '👍🏽')]),
        said('Ada', 4, 'Reagerede med 👍 på din besked '),
        said('Ben', 5, 'fertig', [reaction('Ada', '❤️')]),
        said('Ada', 6, 'Reagerede med ❤ på din besked '),
        said('Ada', 7, 'so ein schöner Tag 😂'),
      ]),
    );
    expect(lines.filter(([, kind]) => kind === 'reaction')).toHaveLength(3);
    expect(lines.filter(([, kind]) => kind === 'text')).toHaveLength(4);
    expect(codes).toEqual(['reactions-learned']);
  });
  test('by the second of the reaction, and never a text that is only said often', async () => {
    const { lines } = await read(
      meta([
        ...[1, 3, 5].flatMap(minute => [
          said('Ben', minute, `see ${minute}`, [reaction('Ada', '❤', minute + 1)]),
          said('Ada', minute + 1, 'Syntes godt om en besked'),
        ]),
        ...[11, 13, 15, 17].map(minute => said('Ada', minute, 'on my way home')),
      ]),
    );
    expect(lines.filter(([, kind]) => kind === 'reaction')).toHaveLength(3);
    expect(lines.filter(([, , words]) => words === 'on my way home')).toHaveLength(4);
  });
});

test('[MR10] a bracketed date that begins with the year is not called Signal’s', async () => {
  const { file, codes, lines } = await read('[2024-03-12 09:00] Ada: hi\n[2024-03-12 09:01] Ben: ho\nmore\n');
  expect([file.format, codes]).toEqual(['whatsapp', []]);
  expect(lines).toEqual([
    ['Ada', 'text', 'hi'],
    ['Ben', 'text', 'ho\nmore'],
  ]);
  expect((await read('[2024-03-12 09:00] Me: hi\n[2024-03-12 09:01] Ben: ho\n')).file.format).toBe('signal');
});

test('[MR12] LINE on the computer: names of two words, few lines, one first name', () => {
  expect([...namesBySpaces(['Ada Ferreira hi', 'Ben Okafor ho', 'Ada Ferreira so', 'Ben Okafor no']).names]).toEqual([
    'Ada Ferreira',
    'Ben Okafor',
  ]);
  const both = Array.from({ length: 12 }, (_, i) => `Ada ${i % 2 === 0 ? 'Ferreira' : 'Smith'} ${i} text of many`);
  expect([...namesBySpaces(both).names]).toEqual(['Ada Ferreira', 'Ada Smith']);
});

test('[MR13] an encrypted Messenger download with Meta’s old mistake throughout is repaired, one that is right is not', async () => {
  const file = (texts: readonly string[]): string =>
    JSON.stringify({
      participants: ['Ada', 'Ben'],
      threadName: 'Ben_15',
      messages: texts.map((text, i) => ({
        isUnsent: false,
        media: [],
        reactions: [],
        senderName: i % 2 === 0 ? 'Ada' : 'Ben',
        text,
        timestamp: 1_710_234_000_000 + i * 60_000,
        type: 'text',
      })),
    });
  const words = async (texts: readonly string[]) => (await read(file(texts))).lines.map(([, , text]) => text);
  expect(await words(['grüße', 'ja 👍', 'ok'].map(bytesAsText))).toEqual(['grüße', 'ja 👍', 'ok']);
  expect(await words(['cafÃ© as typed', 'grüße', 'Ã© again'])).toEqual(['cafÃ© as typed', 'grüße', 'Ã© again']);
});

test('[MR14] deleted messages, calls and left out media in sixty languages of Android', async () => {
  expect(
    await kinds(
      A(0, 'Ann: Ujumbe huu ulifutwa') +
        A(1, 'Ann: See sõnum on kustutatud') +
        A(2, 'Bo: Neatbildēts balss zvans') +
        A(3, 'Bo: <Praleistas medijos turinys>') +
        A(4, 'Bo: notes.txt (fail lisatud)') +
        A(5, 'Bo: یہ پیغام حذف کیا گیا۔'),
    ),
  ).toEqual([
    ['deleted', ''],
    ['deleted', ''],
    ['missed', ''],
    ['media', ''],
    ['media', ''],
    ['deleted', ''],
  ]);
});

test('[MR11] text in the old encoding of Windows is read as such, and said', async () => {
  const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, char => char.charCodeAt(0));
  const { lines, codes } = await read(latin(A(0, 'Zoë: grüße aus köln') + A(1, 'Bo: ok') + A(2, 'Zoë: ça va')));
  expect(lines).toEqual([
    ['Zoë', 'text', 'grüße aus köln'],
    ['Bo', 'text', 'ok'],
    ['Zoë', 'text', 'ça va'],
  ]);
  expect(codes).toEqual(['ansi']);
});

describe('[MR15] impossible times are bounded in one place', () => {
  test('1990 to the day after today, in any format; the rest is counted', async () => {
    const today = Date.UTC(2026, 10, 25, 12);
    const at = (sender_name: string, timestamp_ms: number): object => ({ sender_name, timestamp_ms, content: 'x' });
    const outcome = await readText(
      meta([
        at('Ada', Date.UTC(2024, 2, 12)),
        at('Ben', Date.UTC(2026, 10, 26, 11)),
        at('Ben', Date.UTC(1989, 0, 1)),
        at('Ada', Date.UTC(2027, 0, 1)),
        at('Ada', Date.UTC(9999, 0, 1)),
        at('Ben', 8.64e15),
      ]),
      { today },
    );
    const { records, files } = valueOf(outcome);
    expect([records.count, files[0]!.notUnderstoodCount]).toEqual([2, 4]);
    const wa = valueOf(
      await readText('13/03/2024, 09:00 - Ann: hi\n13/03/2084, 09:00 - Bo: ho\n14/03/2024, 09:00 - Bo: hm\n', {
        today,
      }),
    );
    expect([wa.records.count, wa.files[0]!.notUnderstoodCount]).toEqual([2, 1]);
    expect([...messageLines(wa.records)].map(({ text }) => text)).toEqual(['hi', 'hm']);
  });
  test('a table of a study may count from any day, and not into the future', async () => {
    for (const impossible of [253_402_300_000, 8_640_000_000_000, 99_999_999_999_999, -9_999_999_999]) {
      const rows = [7, 1_710_234_060, impossible].map((time, i) => `a,${time},${i === 1 ? 'Ben,Ada' : 'Ada,Ben'}\n`);
      const { records, files } = valueOf(await readText(`dyad_id,time_unix,sender,receiver\n${rows.join('')}`));
      expect([[...records.at], files[0]!.notUnderstoodCount]).toEqual([[7000, 1_710_234_060_000], 1]);
    }
  });
});

describe('[MR3] exports whose clocks stood apart', () => {
  const said = (zoneHours: number, from: number, to: number): string =>
    Array.from({ length: to - from }, (_, k) => {
      const i = from + k;
      const at = new Date(Date.UTC(2024, 0, 1, 8 + zoneHours) + i * 7_260_000).toISOString();
      const [year, month, day] = at.slice(0, 10).split('-');
      return `${day}/${month}/${year}, ${at.slice(11, 16)} - ${i % 3 === 0 ? 'Ann' : 'Bo'}: message number ${i}\n`;
    }).join('');
  const both = async (options: Partial<ReadOptions>) =>
    readExport([textSource(said(1, 0, 400), 'old.txt'), textSource(said(0, 0, 600), 'new.txt')], {
      ...plainOptions,
      ...options,
    });
  test('are read in the two zones that bring them together, and it is said with the way to say otherwise', async () => {
    const outcome = await both({ zone: null, deviceZone: 'Europe/Berlin' });
    const { records, duplicatesMerged } = valueOf(outcome);
    expect([records.count, duplicatesMerged]).toEqual([600, 400]);
    const [told] = outcome.issues.filter(({ code }) => code === 'two-zones');
    expect(inWords(told!.text)).toContain('1 hour earlier');
    expect(inWords(told!.text)).toContain('Europe/London');
    expect(new Date(records.at[0]!).toISOString()).toBe('2024-01-01T08:00:00.000Z');
  });
  test('or in those that are given', async () => {
    const outcome = await both({ zones: { 'old.txt': 'Europe/Madrid', 'new.txt': 'Europe/Lisbon' } });
    const { records, files } = valueOf(outcome);
    expect(records.count).toBe(600);
    expect(files.map(({ zone }) => zone)).toEqual([
      { name: 'Europe/Madrid', how: 'given' },
      { name: 'Europe/Lisbon', how: 'given' },
    ]);
    expect(codesOf(outcome)).not.toContain('two-zones');
  });
  test('of two files of one name each in its own, also where both are as long, and a later one before them has neither', async () => {
    const [east, west, later] = [said(14, 0, 60), said(5, 0, 60), said(5, 40, 100)];
    const files = [east, west].map(text => ({ name: '_chat.txt', bytes: text.length }));
    const [ofEast, ofWest] = zoneKeys(files);
    const zones = { [ofEast!]: 'Asia/Tokyo', [ofWest!]: 'America/New_York' };
    const read = async (texts: readonly string[]) => {
      const given = texts.map(text => textSource(text, '_chat.txt'));
      return valueOf(await readExport(given, { ...plainOptions, dateOrder: 'dmy', zone: null, zones })).files.map(
        ({ zone }) => zone,
      );
    };
    const [tokyo, newYork] = ['Asia/Tokyo', 'America/New_York'].map(name => ({ name, how: 'given' }));
    expect(east.length).toBe(west.length);
    expect(await read([east, west])).toEqual([tokyo, newYork]);
    expect((await read([`${later}${later.slice(-40)}`, east, west])).slice(1)).toEqual([tokyo, newYork]);
    expect((await read([`${later}${later.slice(-40)}`, east, west]))[0]!.how).toBe('assumed');
  });
  test('a file may be called anything', async () => {
    const file = textSource(said(0, 0, 30), 'constructor');
    expect(valueOf(await readExport([file], { ...plainOptions, dateOrder: 'dmy', zones: {} })).records.count).toBe(30);
  });
  test('nothing is said where the clocks agree, or a text is only often said', async () => {
    const outcome = await readExport(
      [textSource(said(0, 0, 300), 'old.txt'), textSource(said(0, 100, 500), 'new.txt')],
      plainOptions,
    );
    expect([valueOf(outcome).records.count, codesOf(outcome).includes('two-zones')]).toEqual([500, false]);
  });
});

const timesOf = async (text: string) => [...messageLines(valueOf(await readText(text)).records)].map(({ at }) => at);

describe('[MR16] which half of the day it is', () => {
  test('is said in any language beside the times of a table, a page of Meta or what is copied from Telegram', async () => {
    for (const [am, pm] of [
      ['SA', 'CH'],
      ['π.μ.', 'μ.μ.'],
      ['a. m.', 'p. m.'],
      ['AM', '\u202fPM'],
    ]) {
      const wanted = ['2024-03-13T20:41:00Z', '2024-03-14T08:42:00Z'];
      expect(
        await timesOf(`Ann, [13/03/2024 9:41 ${pm}]\nhi\n\nBo, [14/03/2024 9:42 ${am}]\nyo\n`),
        `Telegram ${pm}`,
      ).toEqual(wanted);
      expect(
        await timesOf(`date,sender,text\n13/03/2024 9:41 ${pm},Ann,hi\n14/03/2024 9:42 ${am},Bo,yo\n`),
        `table ${pm}`,
      ).toEqual(wanted);
    }
    expect(await timesOf('date,sender,text\n2024/3/13 下午9:41,Ann,hi\n2024/3/14 中午12:42,Bo,yo\n')).toEqual([
      '2024-03-13T20:41:00Z',
      '2024-03-14T11:42:00Z',
    ]);
  });
  test('in Uzbek and in Chinese words of WhatsApp', async () => {
    expect(await timesOf('13/03/24, 9:01 TO - Ann: hi\n13/03/24, 9:02 TK - Bo: yo\n')).toEqual([
      '2024-03-13T08:01:00Z',
      '2024-03-13T20:02:00Z',
    ]);
    expect(await timesOf('2024/3/13 傍晚6:01 - Ann: hi\n2024/3/14 午夜12:05 - Bo: yo\n')).toEqual([
      '2024-03-13T17:01:00Z',
      '2024-03-13T23:05:00Z',
    ]);
  });
  test('is not guessed from a word that is not known', async () => {
    expect((await readText('13/03/24, 9:01 zq - Ann: hi\n13/03/24, 9:02 zr - Bo: yo\n')).ok).toBe(false);
    expect((await readText('2024/3/13 夜里9:01 - Ann: hi\n2024/3/13 夜里9:02 - Bo: yo\n')).ok).toBe(false);
    const { file } = await read('Ann, [13/03/2024 9:41 zq]\nhi\n\nBo, [14/03/2024 21:42]\nyo\n');
    expect(file.notUnderstoodCount).toBe(1);
  });
  test('words that close a time say nothing of it', async () => {
    expect(await timesOf('13.03.2024 г., 9:41 ч. - Ann: hi\n13.03.2024 г., 21:41 ч. - Bo: yo\n')).toEqual([
      '2024-03-13T08:41:00Z',
      '2024-03-13T20:41:00Z',
    ]);
    expect(await timesOf('date,sender,text\n13.03.2024 um 9:41 Uhr,Ann,hi\n13.03.2024 um 21:41 Uhr,Bo,yo\n')).toEqual([
      '2024-03-13T08:41:00Z',
      '2024-03-13T20:41:00Z',
    ]);
  });
});

describe('[MR17] dates of tables', () => {
  test('with the year first in two digits are not days of other years', async () => {
    for (const rows of [
      ['24-03-13 09:41', '24-03-14 09:42', '24-04-02 09:43', '24-05-01 09:44'],
      ['24-03-13 09:41', '24-03-14 09:42'],
    ]) {
      const text = `date,sender,text\n${rows.map((row, i) => `${row},${i % 2 === 0 ? 'Ann' : 'Bo'},hi\n`).join('')}`;
      expect((await timesOf(text)).map(at => at.slice(0, 10))).toEqual(rows.map(row => `20${row.slice(0, 8)}`));
    }
  });
  test('with the day first stay so, and what is said of them is followed', async () => {
    const text = 'date,sender,text\n25/03/24 09:41,Ann,hi\n26/03/24 09:42,Bo,yo\n';
    expect((await timesOf(text)).map(at => at.slice(0, 10))).toEqual(['2024-03-25', '2024-03-26']);
    const asked = await readText('date,sender,text\n10-03-11 09:41,Ann,hi\n10-03-12 09:42,Bo,yo\n', {
      dateOrder: 'ymd',
    });
    expect([...messageLines(valueOf(asked).records)].map(({ at }) => at.slice(0, 10))).toEqual([
      '2010-03-11',
      '2010-03-12',
    ]);
  });
  test('say their zone in words too; a name that several zones have leaves the clock of that place, and is said', async () => {
    const table = (at: string): string => `date,sender,text\n"${at}",Ann,hi\n"${at}",Bo,yo\n`;
    for (const [at, wanted] of [
      ['Wed, 13 Mar 2024 09:41:00 GMT', '2024-03-13T09:41:00Z'],
      ['Wed, 13 Mar 2024 09:41:00 -0500', '2024-03-13T14:41:00Z'],
      ['Wed, 13 Mar 2024 09:41:00 +0530 (India)', '2024-03-13T04:11:00Z'],
      ['Wednesday, March 13, 2024 at 9:41:00 PM GMT+1', '2024-03-13T20:41:00Z'],
      ['13 de marzo de 2024, 21:41 UTC-3', '2024-03-14T00:41:00Z'],
      ['Wed Mar 13 09:41:00 +0000 2024', '2024-03-13T09:41:00Z'],
      ['13/03/2024 09:41 UTC', '2024-03-13T09:41:00Z'],
      ['13/03/2024 09:41:00 +0100', '2024-03-13T08:41:00Z'],
      ['March 13, 2024 9:41 PM', '2024-03-13T20:41:00Z'],
    ] as const)
      expect([at, ...(await timesOf(table(at)))]).toEqual([at, wanted, wanted]);
    for (const at of ['March 13, 2024 9:41 PM CST', '13. März 2024 21:41 MEZ', '13/03/2024 21:41 (EST)']) {
      const outcome = await readText(table(at), { zone: 'America/Chicago' });
      expect([at, codesOf(outcome)]).toEqual([at, expect.arrayContaining(['zone-named'])]);
      const { records } = valueOf(outcome);
      expect([at, records.at[0]]).toEqual([at, Date.parse('2024-03-14T02:41:00Z')]);
    }
  });
  test('say their zone as databases write it', async () => {
    for (const zone of ['UTC', '+00', '+0000', 'Z'])
      expect(
        await timesOf(
          `created_at,sender,text\n2024-03-13 09:41:00 ${zone},Ann,hi\n2024-03-13 09:42:00 ${zone},Bo,yo\n`,
        ),
      ).toEqual(['2024-03-13T09:41:00Z', '2024-03-13T09:42:00Z']);
  });
});

describe('[MR18] who a call is of, and what came of it', () => {
  test('a huddle of Slack is of whoever began it, not of the robot that writes it', async () => {
    const file = (path: string, entries: unknown): Source => ({
      ...textSource(JSON.stringify(entries), path),
      name: 'export.zip',
      path,
    });
    const said = (user: string, ts: string, rest = {}): object => ({ type: 'message', user, ts, text: 'hi', ...rest });
    const outcome = await readExport(
      [
        file('x/users.json', [
          { id: 'U1', real_name: 'Ann', profile: {} },
          { id: 'U2', real_name: 'Bo', profile: {} },
        ]),
        file('x/dms.json', [{ id: 'D1A', members: ['U1', 'U2'] }]),
        file('x/D1A/2024-03-13.json', [
          said('U1', '1710320400.000100'),
          said('U2', '1710320410.000100'),
          said('USLACKBOT', '1710320500.000100', {
            subtype: 'huddle_thread',
            text: '',
            room: { created_by: 'U2', date_start: 1710320500, date_end: 1710320800, participant_history: ['U1', 'U2'] },
          }),
        ]),
      ],
      plainOptions,
    );
    expect([...messageLines(valueOf(outcome).records)].map(({ from, kind }) => [from, kind])).toEqual([
      ['Ann', 'text'],
      ['Bo', 'text'],
      ['Bo', 'call'],
    ]);
  });
  test('a call of WhatsApp that was taken on another device was not missed', async () => {
    const { lines } = await read(
      I(0, `Bo: ${L}Messages and calls are end-to-end encrypted.`) +
        I(1, `Ann: ${L}Voice call, ${L}Answered on other device`) +
        I(2, `Bo: ${L}Voice call, ${L}No answer`),
    );
    expect(lines.map(([, kind]) => kind)).toEqual(['call', 'missed']);
  });
});

describe('[MR19] words of the app are not those of a person, nor the other way round', () => {
  test('Matrix: devices that check each other', async () => {
    const event = (n: number, content: object): object => ({
      type: 'm.room.message',
      event_id: `$${n}`,
      sender: '@bo:x',
      origin_server_ts: 1_710_320_400_000 + n,
      content,
    });
    const { lines, file } = await read(
      JSON.stringify({
        room_name: 'Bo',
        exported_by: 'Ann',
        messages: [
          event(1, { msgtype: 'm.text', body: 'hi' }),
          event(2, { msgtype: 'm.key.verification.request', body: 'Bo wants to verify', to: '@ann:x' }),
        ],
      }),
    );
    expect([lines, file.system]).toEqual([[['@bo:x', 'text', 'hi']], 1]);
  });
  const meta = (...messages: readonly object[]): string =>
    JSON.stringify({
      participants: [{ name: 'Ann Ash' }, { name: 'Bo Birch' }],
      messages: messages.map((entry, i) => ({
        sender_name: 'Bo Birch',
        timestamp_ms: 1_710_320_400_000 - i * 1000,
        ...entry,
      })),
      title: 'Bo Birch',
      thread_path: 'inbox/bo_1',
    });
  test('Meta: whole notices alone are notices', async () => {
    const words = [
      'You left the chat open yesterday',
      'You created the group photo I love',
      'Bo pinned a message of mine, funny',
      'You missed a call from my mum while you slept',
    ];
    const { lines, file } = await read(
      meta(
        ...words.map(content => ({ content })),
        { content: 'You look great', photos: [{ uri: 'x.jpg' }] },
        { content: 'You sent a photo.', photos: [{ uri: 'x.jpg' }] },
        { content: 'You left the group.' },
        { content: 'Bo pinned a message.' },
        { content: 'Video chat ended' },
        { content: 'You missed a video chat with Ann.' },
      ),
    );
    expect(lines.map(([, kind, text]) => [kind, text]).toReversed()).toEqual([
      ...words.map(text => ['text', text]),
      ['media', 'You look great'],
      ['media', ''],
      ['missed', ''],
    ]);
    expect(file.system).toBe(3);
  });
  test('imessage-exporter: of a changed message the last version, on pages and in text', async () => {
    const stamp = 'Mar 12, 2024  9:41:0';
    const card = (n: number, part: string): string =>
      `<div class="message">\n<div class="received">\n<p><span class="timestamp">${stamp}${n} AM</span>\n<span class="sender">Bo</span></p>\n<hr><div class="message_part">\n${part}\n</div></div></div>\n`;
    const cell = (when: string, words: string, tag: string): string =>
      `<${tag}><tr><td><span class="timestamp">${when}</span></td><td>${words}</td></tr></${tag}>`;
    const versions = cell('', 'at nine', 'tbody') + cell('Edited 1 minute, 5 seconds later', 'at &lt;ten&gt;', 'tfoot');
    const page =
      '<html><body>' +
      card(1, '<span class="bubble">hi</span>') +
      card(2, `<div class="edited"><table>${versions}</table></div>`) +
      card(3, '<span class="bubble">ok</span>');
    const text = [
      `${stamp}1 AM\nBo\nhi\n`,
      `${stamp}2 AM\nBo\n${stamp}2 AM at nine\nEdited 1 minute, 5 seconds later: at <ten>\n`,
      `${stamp}3 AM\nBo\nok\n`,
    ].join('\n');
    for (const form of [page, text])
      expect((await read(form)).lines).toEqual([
        ['Bo', 'text', 'hi'],
        ['Bo', 'edited', 'at <ten>'],
        ['Bo', 'text', 'ok'],
      ]);
  });
  test('imessage-exporter: what was unsent, and words about it', async () => {
    const { lines } = await read(
      [
        'Jul 17, 2024  5:04:04 PM\nMe\nI unsent this message because of you\n',
        'Jul 17, 2024  5:05:04 PM\nBo\nBo unsent this message part 3 seconds after sending!\n',
        'Jul 17, 2024  5:06:04 PM\nBo\nwhat is left\nBo unsent this message part!\n',
        '',
      ].join('\n'),
    );
    expect(lines).toEqual([
      ['Me', 'text', 'I unsent this message because of you'],
      ['Bo', 'deleted', ''],
      ['Bo', 'text', 'what is left'],
    ]);
  });
});

test('[MR18] Skype: whom no entry names goes by the account', async () => {
  const entry = (id: string, from: string): object => ({
    id,
    displayName: from === '8:bo' ? 'Bo' : null,
    originalarrivaltime: `2024-03-13T09:0${id}:00.000Z`,
    messagetype: 'Text',
    content: 'x',
    from,
  });
  const { lines, file } = await read(
    JSON.stringify({
      userId: '8:live:ann',
      exportDate: '2024-03-14T00:00:00',
      conversations: [{ id: '8:bo', displayName: 'Bo', MessageList: [entry('2', '8:live:ann'), entry('1', '8:bo')] }],
    }),
  );
  expect(lines.map(([from]) => from)).toEqual(['Bo', 'live:ann']);
  expect(file.owner).toBe('live:ann');
});

describe('[MR20] what was sent was not deleted', () => {
  test('Teams: pictures, files and emoji without words', async () => {
    const said = (n: number, content: string, rest = {}): object => ({
      id: `${n}`,
      originalarrivaltime: `2024-03-13T09:0${n}:00.000Z`,
      from: '8:bo',
      messagetype: 'RichText/Html',
      content,
      ...rest,
    });
    const { lines } = await read(
      JSON.stringify({
        userId: '8:ann',
        exportDate: '2024-03-14T00:00:00',
        conversations: [
          {
            id: '8:bo',
            displayName: 'Bo',
            MessageList: [
              said(1, '<p><img src="x" itemtype="http://schema.skype.com/AMSImage"></p>'),
              said(2, '<p>look<img src="x" itemtype="http://schema.skype.com/AMSImage"></p>'),
              said(3, '<p><img itemtype="http://schema.skype.com/Emoji" alt="🙂" src="x"></p>'),
              said(4, '', { properties: { files: '[{"fileName":"a.docx"}]' } }),
              said(5, '', { properties: { deletetime: 1_710_320_400 } }),
            ],
          },
        ],
      }),
    );
    expect(lines.map(([, kind, text]) => [kind, text])).toEqual([
      ['media', ''],
      ['media', 'look'],
      ['text', '🙂'],
      ['media', ''],
      ['deleted', ''],
    ]);
  });
  test('Threema: what was deleted and what was changed is so called', async () => {
    const { lines } = await read(
      'apiid,uid,isoutbox,posted_at,type,body,isstatusmessage,caption,edited_at,deleted_at\n' +
        '1,a,1,1710320400000,TEXT,hi,0,,,\n' +
        '2,b,0,1710320410000,TEXT,,0,,,1710320500000\n' +
        '3,c,0,1710320420000,TEXT,yo,0,,1710320500000,\n',
    );
    expect(lines.map(([, kind, text]) => [kind, text])).toEqual([
      ['text', 'hi'],
      ['deleted', ''],
      ['edited', 'yo'],
    ]);
  });
});

describe('[MR21] a no-break space before AM and PM does not make a message the words of the one before', () => {
  test('LINE and KakaoTalk', async () => {
    for (const space of [' ', '\u202f', '\u00a0']) {
      const wanted = [
        ['Bo', '2024-03-13T20:41:00Z', 'hi'],
        ['Ann', '2024-03-13T20:42:00Z', 'yo'],
        ['Bo', '2024-03-14T08:43:00Z', 'ok'],
      ];
      const of = async (text: string) =>
        [...messageLines(valueOf(await readText(text)).records)].map(({ from, at, text: words }) => [from, at, words]);
      expect(
        await of(
          `[LINE] Chat with Bo\nSaved on: 3/20/2024\n\nWed, 3/13/2024\n9:41${space}PM\tBo\thi\n9:42${space}PM\tAnn\tyo\n` +
            `\nThu, 3/14/2024\n9:43${space}AM\tBo\tok\n`,
        ),
      ).toEqual(wanted);
      expect(
        await of(
          `KakaoTalk Chats with Bo\nDate Saved : Mar 20, 2024 at 9:00${space}AM\n\nMar 13, 2024 at 9:41${space}PM, Bo : hi\n` +
            `Mar 13, 2024 at 9:42${space}PM, Ann : yo\nMar 14, 2024 at 9:43${space}AM, Bo : ok\n`,
        ),
      ).toEqual(wanted);
      const viber = [
        ...messageLines(
          valueOf(
            await readText(
              `13/03/2024,9:41:00${space}PM,Bo,+491234567,hi\n13/03/2024,9:42:00${space}PM,Ann,+497654321,yo\n14/03/2024,9:43:00${space}AM,Bo,+491234567,ok\n`,
            ),
          ).records,
        ),
      ].map(({ from, at, text }) => [from, at, text]);
      expect(viber).toEqual(wanted);
    }
  });
  test('KakaoTalk: words that begin like a sticker are words, and words behind one stay', async () => {
    expect(
      await kinds(
        'Date,User,Message\n2024-03-13 21:41:00,"Bo","Emoticons are great"\n2024-03-13 21:42:00,"Ann","(emoticon) good night"\n2024-03-13 21:43:00,"Bo","이모티콘"\n',
      ),
    ).toEqual([
      ['text', 'Emoticons are great'],
      ['sticker', 'good night'],
      ['sticker', ''],
    ]);
  });
});

describe('[MR22] what waits to be sent, and what is passed on', () => {
  test('Signal: a message that nobody was sent yet is none', async () => {
    const item = (n: number, rest: object): object => ({
      chatItem: { chatId: '1', dateSent: `${1_710_320_400_000 + n}`, ...rest },
    });
    const body = (text: string): object => ({ standardMessage: { text: { body: text } } });
    const { lines, codes } = await read(
      [
        { version: '1', backupTimeMs: '1710320400000' },
        { account: { givenName: 'Ann' } },
        { recipient: { id: '1', self: {} } },
        { recipient: { id: '2', contact: { profileGivenName: 'Bo', aci: 'x' } } },
        { chat: { id: '1', recipientId: '2' } },
        item(1, { authorId: '1', outgoing: { sendStatus: [{ recipientId: '2', pending: {} }] }, ...body('waits') }),
        item(2, { authorId: '1', outgoing: { sendStatus: [{ recipientId: '2', sent: {} }] }, ...body('hi') }),
        item(3, { authorId: '2', incoming: {}, ...body('yo') }),
      ]
        .map(line => JSON.stringify(line))
        .join('\n'),
    );
    expect(lines.map(([, , text]) => text)).toEqual(['hi', 'yo']);
    expect(codes).toContain('not-delivered');
  });
  test('Skype: a quotation alone is passed on and was not deleted', async () => {
    const { lines } = await read(
      JSON.stringify({
        userId: '8:ann',
        exportDate: '2024-03-14T00:00:00',
        conversations: [
          {
            id: '8:bo',
            displayName: 'Bo',
            MessageList: ['<quote author="ann">hi</quote>', '', 'yo'].map((content, n) => ({
              id: `${n}`,
              originalarrivaltime: `2024-03-13T09:0${n}:00.000Z`,
              from: '8:bo',
              messagetype: 'RichText',
              content,
            })),
          },
        ],
      }),
    );
    expect(lines.map(([, kind]) => kind)).toEqual(['other', 'deleted', 'text']);
  });
});

describe('[MR23] notices beside messages', () => {
  test('in a table of iMazing are nobody’s', async () => {
    const { lines, file } = await read(
      'Chat Session,Message Date,Service,Type,Sender ID,Sender Name,Status,Text,Attachment\n' +
        'Bo,2024-03-13 09:41:00,iMessage,Outgoing,,,Sent,hi,\n' +
        'Bo,2024-03-13 09:42:00,iMessage,Incoming,+491,Bo,Read,yo,\n' +
        'Bo,2024-03-13 09:43:00,iMessage,Notification,+491,Bo,,Bo named the conversation,\n',
    );
    expect(lines).toEqual([
      ['me', 'text', 'hi'],
      ['Bo', 'text', 'yo'],
    ]);
    expect(file.system).toBe(2);
  });
  test('in Messenger’s encrypted download are told as in the other one', async () => {
    const said = (n: number, senderName: string, text: string): object => ({
      senderName,
      text,
      timestamp: 1_710_320_400_000 - n * 1000,
      type: 'text',
      isUnsent: false,
      media: [],
      reactions: [],
    });
    const { lines, file } = await read(
      JSON.stringify({
        participants: ['Ann', 'Bo'],
        threadName: 'Bo_1',
        messages: [
          said(0, 'Bo', 'You missed a video call.'),
          said(1, 'Bo', 'Bo turned on disappearing messages.'),
          said(2, 'Ann', 'You missed a lot'),
        ],
      }),
    );
    expect(lines).toEqual([
      ['Ann', 'text', 'You missed a lot'],
      ['Bo', 'missed', ''],
    ]);
    expect(file.system).toBe(1);
  });
  test('a table that says yes and no says who wrote', async () => {
    const { lines } = await read(
      'date,is_from_me,sender,text\n2024-03-13 09:41:00,Yes,,hi\n2024-03-13 09:42:00,No,Bo,yo\n',
    );
    expect(lines.map(([from]) => from)).toEqual(['me', 'Bo']);
  });
});

test('[MR24] drafts, junk and what was thrown away are no mails in any language of Gmail', async () => {
  const mail = (n: number, from: string, to: string, labels: string): string =>
    `From ${n}\nFrom: ${from}\nTo: ${to}\nDate: Wed, 13 Mar 2024 1${n}:00:00 +0100\nMessage-ID: <${n}@x>\n` +
    `X-Gmail-Labels: ${labels}\n\nwords ${n}\n\n`;
  const { lines, file } = await read(
    mail(0, 'a@x.de', 'b@x.de', '=?UTF-8?Q?Entw=C3=BCrfe?=') +
      mail(1, 'b@x.de', 'a@x.de', 'Posteingang') +
      mail(2, 'a@x.de', 'b@x.de', 'Gesendet') +
      mail(3, 'b@x.de', 'a@x.de', 'Papierkorb,Wichtig'),
  );
  expect(lines.map(([from, , text]) => [from, text])).toEqual([
    ['b@x.de', 'words 1'],
    ['a@x.de', 'words 2'],
  ]);
  expect([file.system, file.owner]).toEqual([2, 'a@x.de']);
});

describe('[WA8] a heading of another shape than the file’s own would put one person’s words into the other’s mouth', () => {
  /** What the file knows, then headings of a shape that it does not, in the middle of a chat of both. */
  const told = async (known: readonly string[], strange: readonly string[], head = ''): Promise<unknown> => {
    const outcome = await readText(`${head}${[...known, ...strange, ...known].join('\n')}\n`, { dateOrder: 'dmy' });
    valueOf(outcome);
    return outcome.issues.filter(({ code }) => code === 'other-shape').map(({ text }) => text.args);
  };
  const LINE = ['2024/03/13(水)', '21:41\tBo\thi', '21:42\tAnn\tyo'];
  const KAKAO = ['Mar 13, 2024 at 9:41 PM, Bo : hi', 'Mar 13, 2024 at 9:42 PM, Ann : yo'];
  const SAVED = 'KakaoTalk Chats with Bo\nDate Saved : Mar 20, 2024 at 9:00 AM\n\n';
  const WINDOWS = [
    '--------------- 2024년 3월 13일 수요일 ---------------',
    '[Bo] [오후 9:41] hi',
    '[Ann] [오후 9:42] yo',
  ];
  const QQ = ['2019-07-16 18:15:05 Bo(12345)', 'hi', '', '2019-07-16 18:16:05 Ann(22345)', 'yo', ''];
  const SIGNAL = ['[2024-03-13, 09:41] Bo: hi', '[2024-03-13, 09:42] Me: yo'];
  const COPIED = ['Bo, [13.03.2024 21:41]', 'hi', '', 'Ann, [13.03.2024 21:42]', 'yo', ''];
  test('is counted and said, in every format of lines', async () => {
    expect(await told(LINE, ['夜裡9:42\tAnn\tyo', '夜裡9:43\tBo\tok', '夜裡9:44\tAnn\tno'])).toEqual([
      { count: 3, line: 4 },
    ]);
    expect(
      await told(LINE, ['2024年3月14日', '21:45\tBo\tok', '2024年3月15日', '21:46\tBo\tok', '2024年3月16日']),
    ).toEqual([{ count: 3, line: 4 }]);
    expect(
      await told(
        KAKAO,
        ['13. Mar 2024 at 9:42 PM, Ann : yo', '13. Mar 2024 at 9:43 PM, Bo : yo', '13. Mar 2024 at 9:44 PM, Ann : yo'],
        SAVED,
      ),
    ).toEqual([{ count: 3, line: 6 }]);
    expect(await told(WINDOWS, ['[Bo] [밤 9:41] hi', '[Ann] [밤 9:42] yo', '[Ann] [밤 9:43] yo'])).toEqual([
      { count: 3, line: 4 },
    ]);
    expect(
      await told(QQ, [
        '2019-07-16 下午6:16:05 Ann(22345)',
        'yo',
        '2019/07/16 18:17:05 Bo(12345)',
        'yo',
        '2019/07/16 18:18:05 Ann(22345)',
        'yo',
      ]),
    ).toEqual([{ count: 3, line: 7 }]);
    expect(
      await told(SIGNAL, [
        '[2024-03-13, 9:42 PM] Me: yo',
        '[2024-03-13, 9:43 PM] Bo: yo',
        '[13.03.2024, 09:44] Me: yo',
      ]),
    ).toEqual([{ count: 3, line: 3 }]);
    expect(
      await told(COPIED, ['Ann, 13.03.2024 21:43', 'yo', 'Bo, 13.03.2024 21:44', 'yo', 'Ann, 13.03.2024 21:45', 'ok']),
    ).toEqual([{ count: 3, line: 7 }]);
  });
  test('of a person of whom no heading is known', async () => {
    const strange = [2, 3, 4].map(n => `13. Mar 2024 at 9:4${n} PM, Ann : yo`);
    expect(await told(KAKAO.slice(0, 1), strange, SAVED)).toEqual([{ count: 3, line: 5 }]);
  });
  test('lists, scores, verses, trains, dates of birth, and words that begin with a name are what they are', async () => {
    const lists = [
      ['09:00 Breakfast', '10:00 Talk: why', '11:30 - 12:30: lunch', '13:00 Bo comes', 'at 18:00 fetch Ann'],
      ['13.03.2024 09:41 Berlin Hbf: 3', '13.03.2024 13:20 Munich Hbf: 1', '14.03.2024 13:20 Munich Hbf: 1'],
      ['Cy 13.04.1990', 'Dee 12.05.1991', '01.01.1992', '02.02.1993'],
      ['1:0 Bo', '2:10 Ann: yes', '1.50 bread', '2.99 milk: fresh', '12.99 Bo', 'sum 17.00'],
      ['Tu 12.03. 18:00 training', 'We 13.03. 19:00 Bo dentist', '14.03.2024 18:00 training: hall 2'],
      ['John 3:16', 'Mt 5:10 Blessed', 'Ps 23:1 The Lord'],
      ['Bo, 21:30 at the station?', 'Bo at 9:15 there', 'Ann 10:20 off', 'Ann please 10:20'],
    ];
    const many = Array.from({ length: 40 }, () => SIGNAL).flat();
    for (const list of lists) {
      expect(await told(many, [...list, ...list]), list[0]).toEqual([]);
      expect(await told(LINE, [...list, ...list]), list[0]).toEqual([]);
    }
  });
});

describe('[MR18] whose a message is, where the entry does not say it', () => {
  const wechat = (messages: readonly object[]): string =>
    JSON.stringify({
      session: { wxid: 'wxid_bo', nickname: 'Bo' },
      messages: messages.map((message, n) => ({
        createTime: 1_710_320_400 + n * 60,
        localType: 1,
        isSend: null,
        ...message,
      })),
    });
  test('WeChat: by the id of the sender, and else nobody’s', async () => {
    const { lines, file } = await read(
      wechat([
        { content: 'hi', senderUsername: 'wxid_me' },
        { content: 'yo', senderUsername: 'wxid_bo' },
        { content: 'ok' },
        { content: 'no', isSend: 1 },
      ]),
    );
    expect(lines).toEqual([
      ['me', 'text', 'hi'],
      ['Bo', 'text', 'yo'],
      ['me', 'text', 'no'],
    ]);
    expect(file.notUnderstood.map(({ index }) => index)).toEqual([2]);
  });
  test('SMS: a number stays one where the same digits come up in another country later', async () => {
    const sms = (n: number, address: string, type: number): string =>
      `<sms address="${address}" date="${1_710_320_400_000 + n * 60_000}" type="${type}" body="b${n}" contact_name="null"/>`;
    const outcome = await readText(
      `<smses count="6">${sms(0, '0151234567890', 1)}${sms(1, '+49151234567890', 2)}${sms(2, '0151234567890', 1)}` +
        `${sms(3, '+43151234567890', 1)}${sms(4, '0151234567890', 1)}${sms(5, '+49151234567890', 2)}</smses>`,
      { chat: '0151234567890' },
    );
    expect(valueOf(outcome).records.count).toBe(5);
  });
});

test('[MR22] Threema: what was not sent is no message, and is counted', async () => {
  const row = (n: number, out: number, state: string): string =>
    `"u${n}","${out}","${state}","${1_710_320_400_000 + n}","TEXT","words ${n}","0"\n`;
  const { lines, codes, file } = await read(
    `"uid","isoutbox","messagestae","posted_at","type","body","isstatusmessage"\n` +
      row(1, 1, 'SENDFAILED') +
      row(2, 1, 'READ') +
      row(3, 0, 'READ') +
      row(4, 1, 'PENDING'),
  );
  expect(lines.map(([, , text]) => text)).toEqual(['words 2', 'words 3']);
  expect(codes).toContain('not-delivered');
  expect(file.system).toBe(3);
});

test('[MR19] Matrix: words beside a picture are words, and the name of its file is none', async () => {
  const event = (n: number, sender: string, content: object): object => ({
    type: 'm.room.message',
    sender,
    origin_server_ts: 1_710_320_400_000 + n,
    event_id: `$${n}`,
    content: { msgtype: 'm.image', ...content },
  });
  const { lines } = await read(
    JSON.stringify({
      room_name: 'Bo',
      exported_by: '@ann:x',
      messages: [
        event(1, '@ann:x', { body: 'look at this', filename: 'a.jpg' }),
        event(2, '@bo:x', { body: 'b.jpg', filename: 'b.jpg' }),
        event(3, '@bo:x', { body: 'c.jpg' }),
      ],
    }),
  );
  expect(lines.map(([, kind, text]) => [kind, text])).toEqual([
    ['media', 'look at this'],
    ['media', ''],
    ['media', ''],
  ]);
});

describe('[MR25] calls of an iPhone whose words and length a full stop parts', () => {
  test('are calls, in any language whose word for a call is known', async () => {
    const { lines, file } = await read(
      I(0, `Bo: ${L}Messages and calls are end-to-end encrypted. ${L}Tap to learn more.`) +
        I(1, `Ann: ${L}Missed voice call. ${L}Tap to call back`) +
        I(2, `Bo: ${L}Missed video call. ${L}Click to call back`) +
        I(3, `Bo: ${L}Voice call. ${L}16 min`) +
        I(4, `Ann: ${L}Sprachanruf. ${L}2 Min.`) +
        I(5, `Ann: ${L}Video call. ${L}No answer`) +
        I(6, `Ann: ${L}Llamada de voz. ${L}Sin respuesta`) +
        I(7, `Bo: ${L}Voice call, ${L}${L}28 min • ${L}4 joined`) +
        I(8, `Bo: ${L}Silenced voice call. ${L}Focus mode`),
    );
    expect(lines.map(([from, kind, words]) => [from, kind, words])).toEqual([
      ['Ann', 'missed', ''],
      ['Bo', 'missed', ''],
      ['Bo', 'call', '16 min'],
      ['Ann', 'call', '2 Min.'],
      ['Ann', 'missed', ''],
      ['Ann', 'missed', ''],
      ['Bo', 'call', '28 min'],
      ['Bo', 'missed', ''],
    ]);
    expect(file.system).toBe(1);
  });
  test('notices of two sentences are nobody’s', async () => {
    const { lines, file } = await read(
      I(0, 'Ann: hi') +
        I(1, `Bo: ${L}Your security code with Bo changed. ${L}Tap to learn more.`) +
        I(2, `Bo: ${L}Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. ${L}Mehr erfahren.`) +
        I(3, `Bo: ${L}通話は暗号化されています。 ${L}5つの方法`) +
        I(4, 'Bo: yo'),
    );
    expect(lines.map(([, , words]) => words)).toEqual(['hi', 'yo']);
    expect(file.system).toBe(3);
  });
});

test('[MR26] what could be seen once, and what the telephone does not show, was sent; a timer put off was not', async () => {
  const outcome = await readText(
    I(0, 'Ann: hi') +
      I(1, `Bo: ${L}You received a view once message. For added privacy, you can only open it on your phone.`) +
      I(2, `Ann: ${L}You sent a view once message. For added privacy, you can only open it on your phone.`) +
      I(3, `Bo: ${L}This message can't be displayed here. Please open WhatsApp on your phone to view the message.`) +
      I(4, `Bo: ${L}Bo poisti katoavat viestit käytöstä.`) +
      I(5, 'Bo: yo'),
  );
  const { records, files } = valueOf(outcome);
  expect([...messageLines(records)].map(({ from, kind }) => [from, kind])).toEqual([
    ['Ann', 'text'],
    ['Bo', 'media'],
    ['Ann', 'media'],
    ['Bo', 'undecryptable'],
    ['Bo', 'text'],
  ]);
  expect(files[0]!.system).toBe(1);
});

test('[MR27] a page of Telegram names the bot behind whoever sent what it found, and that is no third person', async () => {
  const card = (n: number, name: string, words: string): string =>
    `<div class="message default clearfix${name === '' ? ' joined' : ''}" id="message${n}"><div class="body">` +
    `<div class="pull_right date details" title="13.03.2024 09:0${n}:00 UTC+01:00">09:0${n}</div>` +
    `${name === '' ? '' : `<div class="from_name">\n${name} </div>`}<div class="text">\n${words}\n</div></div></div>`;
  const { lines } = await read(
    '<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_body chat_page"><div class="history">' +
      `${card(1, 'Ann', 'hi')}${card(2, 'Bo via @gif', 'look')}${card(3, '', 'and this')}${card(4, 'Ann', 'via @gif')}</div></div></body></html>`,
  );
  expect(lines.map(([from, , words]) => [from, words])).toEqual([
    ['Ann', 'hi'],
    ['Bo', 'look'],
    ['Bo', 'and this'],
    ['Ann', 'via @gif'],
  ]);
});

describe('[MR28] LINE', () => {
  const phone = '[LINE] Boとのトーク履歴\n保存日時：2024/03/14 09:00\n\n2024/03/13(水)\n';
  test('a message taken back is of whom the sentence names, where no column does', async () => {
    const { lines, file } = await read(
      `${phone}21:40\t\tBo Leeがメッセージの送信を取り消しました\n21:41\tBo\thi\n21:42\t\tBoがメッセージの送信を取り消しました\n` +
        '21:43\tAnn\tyo\n21:44\tAnn unsent a message.\n21:45\t\tAnn已收回訊息\n21:46\t\tメッセージの送信を取り消しました\n21:47\tBo joined the chat.\n',
    );
    expect(lines).toEqual([
      ['Bo', 'text', 'hi'],
      ['Bo', 'deleted', ''],
      ['Ann', 'text', 'yo'],
      ['Ann', 'deleted', ''],
      ['Ann', 'deleted', ''],
      // Of whoever exported: the title names the other.
      ['Ann', 'deleted', ''],
    ]);
    // Of nobody who writes here.
    expect(file.notUnderstood.map(({ line }) => line)).toEqual([5]);
  });
  test('and on a computer', async () => {
    const day = ['21:41 Ann Lee hi', '21:42 Bo Okafor yo', '21:43 Ann Lee ok', '21:44 Bo Okafor no'];
    const { lines } = await read(
      [
        '2024.03.13 Wednesday',
        ...day,
        ...day,
        '21:45 Bo Okafor unsent a message.',
        '21:46 Ann Leeがメッセージの送信を取り消しました',
      ].join('\n'),
    );
    expect(lines.slice(8)).toEqual([
      ['Bo Okafor', 'deleted', ''],
      ['Ann Lee', 'deleted', ''],
    ]);
  });
  test('years of Japan’s calendar', async () => {
    const outcome = await readText(
      '[LINE] Bo\n保存日時：R6/03/14 09:00\n\nR6/03/13(水)\n21:41\tAnn\thi\nH31/04/30(火)\n21:42\tBo\tyo\n',
    );
    expect(
      [...messageLines(valueOf(outcome).records)].map(({ at }) => new Date(at).toISOString().slice(0, 10)),
    ).toEqual(['2019-04-30', '2024-03-13']);
  });
  test('of whoever exported nothing is said where the title does not name one of two', async () => {
    const { file } = await read(
      `${phone.replace('Boとの', '皆の')}21:41\tBo\thi\n21:42\tAnn\tyo\n21:43\t\tメッセージの送信を取り消しました\n`,
    );
    expect([file.messages, file.notUnderstoodCount]).toEqual([2, 1]);
  });
  test('a date in the lines of a message is no new day', async () => {
    const outcome = await readText(
      `${phone}21:41\tBo\t"予定\n2024/04/01(月)\n東京\n"\n21:42\tAnn\t[位置情報] 東京都千代田区1-1\n21:43\tBo\t"なんで\n\n2024/03/14(木)\n09:00\tAnn\tyo\n`,
    );
    const { records, files } = valueOf(outcome);
    expect(
      [...messageLines(records)].map(({ at, kind, text }) => [new Date(at).toISOString().slice(5, 16), kind, text]),
    ).toEqual([
      ['03-13T20:41', 'text', '予定\n2024/04/01(月)\n東京\n'],
      ['03-13T20:42', 'location', ''],
      ['03-13T20:43', 'text', '"なんで'],
      ['03-14T08:00', 'text', 'yo'],
    ]);
    const { messages, system, continuation, notUnderstoodCount } = files[0]!;
    expect(messages + system + continuation + notUnderstoodCount).toBe(13);
  });
  test('the day of the week tells day and month apart', async () => {
    for (const [day, month] of [
      ['Tue, 06/01/2026', 1],
      ['Mon, 06/01/2026', 6],
    ] as const) {
      const outcome = await readText(
        `[LINE] Chat history with Bo\nSaved on: x\n\n${day}\n15:18\tAnn\thi\n15:19\tBo\tyo\n`,
      );
      expect(codesOf(outcome)).not.toContain('date-order-assumed');
      const [first] = [...messageLines(valueOf(outcome).records)];
      expect(new Date(first!.at).getUTCMonth() + 1).toBe(month);
    }
  });
});

describe('[MR29] reactions that a telephone sends as words', () => {
  const sms = (n: number, type: number, body: string): string =>
    `<sms address="+15550001111" date="${1_710_320_400_000 + n * 60_000}" type="${type}" body="${body}" contact_name="Bo"/>`;
  test('quote a text of the chat word for word; titles and other quotations are words', async () => {
    const { lines, file } = await read(
      `<smses count="9">${sms(0, 2, 'See you at eight?')}${sms(1, 1, 'Loved “See you at eight?”')}` +
        `${sms(2, 1, 'Removed a heart from “See you at eight?”')}${sms(3, 1, 'Loved “The Crown”')}` +
        `${sms(4, 1, 'yes')}${sms(5, 2, '\u200a👍\u200a to “\u200ayes\u200a”')}${sms(6, 2, 'Emphasized an image')}` +
        `${sms(7, 2, 'He said “yes”')}${sms(8, 1, 'Laughed at &quot;He said “yes”&quot;')}</smses>`,
    );
    expect(lines).toEqual([
      ['me', 'text', 'See you at eight?'],
      ['Bo', 'reaction', ''],
      ['Bo', 'text', 'Loved “The Crown”'],
      ['Bo', 'text', 'yes'],
      ['me', 'reaction', ''],
      ['me', 'reaction', ''],
      ['me', 'text', 'He said “yes”'],
      ['Bo', 'reaction', ''],
    ]);
    expect(file.system).toBe(1);
  });
  test('of another chat’s text it is none', async () => {
    const other = (n: number, body: string): string =>
      sms(n, 1, body).replace('0001111', '0002222').replace('"Bo"', '"Cy"');
    const outcome = await readText(`<smses count="2">${sms(0, 1, 'hello')}${other(1, 'Loved “hello”')}</smses>`, {
      chat: 'Cy',
    });
    expect([...messageLines(valueOf(outcome).records)].map(({ kind }) => kind)).toEqual(['text']);
  });
});

describe('[MR30] signal-export', () => {
  const page =
    '[2024-03-13 09:00:00] Bo: How are you?  \n\n[2024-03-13 09:01:00] Me: \n\n> How are you?\n> Well?\n\nfine\nand you  \n(- Bo: 👍, Me: ❤️ -)\n\n' +
    '[2024-03-13 09:02:00] Bo: (This message was deleted)\n\n[2024-03-13 09:03:00] Bo:   \n(( 😀 ))\n\n' +
    '[2024-03-13 09:04:00] Bo: look  ![a.jpg](./media/a.jpg)  [b (1).pdf](./media/b%20(1).pdf)  \n\n[2024-03-13 09:05:00] Me: Outgoing voice call (accepted, 2m 3s)  \n\n' +
    '[2024-03-13 09:06:00] Bo: Missed video call  \n\n[2024-03-13 09:07:00] Bo:   \n';
  const entry = (minute: number, sender: string, body: string, more: object = {}): string =>
    JSON.stringify({
      date: `2024-03-13T09:0${minute}:00`,
      sender,
      body: `${body}  `,
      quote: '',
      sticker: null,
      reactions: [],
      attachments: [],
      ...more,
    });
  const data = [
    entry(0, 'Bo', 'How are you?'),
    entry(1, 'Me', 'fine\nand you', {
      quote: '\n\n> How are you?\n> Well?\n\n',
      reactions: [
        ['Bo', '👍'],
        ['Me', '❤️'],
      ],
    }),
    entry(2, 'Bo', '', { deleted: true }),
    entry(3, 'Bo', '', { sticker: { id: '1', packId: 'p', packKey: 'k', emoji: '😀' } }),
    entry(4, 'Bo', 'look', { attachments: [{ name: 'a.jpg', path: 'media/a.jpg' }] }),
    entry(5, 'Me', 'Outgoing voice call (accepted, 2m 3s)'),
    entry(6, 'Bo', 'Missed video call'),
    entry(7, 'Bo', ''),
  ].join('\n');
  const lines = [
    ['Bo', 'text', 'How are you?'],
    ['Me', 'text', 'fine\nand you'],
    ['Bo', 'deleted', ''],
    ['Bo', 'sticker', ''],
    ['Bo', 'media', 'look'],
    ['Me', 'call', ''],
    ['Bo', 'missed', ''],
  ];
  test('its page is Signal’s, with seconds too, and what is answered is not who answers’s', async () => {
    const got = await read(page);
    expect([got.file.format, got.file.owner, got.file.reactions]).toEqual(['signal', 'Me', 2]);
    expect(got.lines).toEqual(lines);
  });
  test('its entries without words are nobody’s', async () => {
    const got = await read(data);
    expect(got.lines).toEqual(lines);
    expect([got.file.system, got.file.reactions]).toEqual([1, 2]);
  });
  test('both are one chat', async () => {
    const outcome = await readExport([textSource(page, 'chat.md'), textSource(data, 'data.json')], plainOptions);
    expect(valueOf(outcome).records.count).toBe(lines.length);
  });
  test('a chat of WhatsApp with somebody who is saved as "Me" is WhatsApp’s', async () => {
    const { file } = await read(
      `[2024-03-13 09:00:00] Bo: ${L}Messages and calls are end-to-end encrypted.\r\n[2024-03-13 09:01:00] Me: hi\r\n[2024-03-13 09:02:00] Bo: yo\r\n`,
    );
    expect(file.format).toBe('whatsapp');
  });
});

test('[MR31] mail: the head of what Outlook answers ends what was written; a plan of a journey does not', async () => {
  const mail = (n: number, from: string, to: string, words: string): string =>
    `From ${n}\nFrom: ${from}\nTo: ${to}\nDate: Wed, 13 Mar 2024 1${n}:00:00 +0100\nMessage-ID: <${n}@x>\n\n${words}\n\n`;
  const { lines, codes } = await read(
    mail(0, 'a@x.de', 'b@x.de', 'See you at eight?') +
      mail(
        1,
        'b@x.de',
        'a@x.de',
        'Yes.\n\nFrom: A <a@x.de>\nSent: Wednesday, March 13, 2024 10:00 AM\nTo: B <b@x.de>\nSubject: x\n\nSee you at eight?',
      ) +
      mail(
        2,
        'a@x.de',
        'b@x.de',
        'Gut.\n\nVon: B <b@x.de>\nGesendet: Mittwoch, 13. März 2024 11:00\nAn: A <a@x.de>\nBetreff: AW: x\n\nYes.',
      ) +
      mail(3, 'b@x.de', 'a@x.de', 'From: Berlin\nTo: Paris\nWhen: 14 March 2024 20:00\nSeats: two'),
  );
  expect(lines.map(([, , words]) => words)).toEqual([
    'See you at eight?',
    'Yes.',
    'Gut.',
    'From: Berlin\nTo: Paris\nWhen: 14 March 2024 20:00\nSeats: two',
  ]);
  expect(codes).toContain('quotes-left-out');
});

test('[MR32] an iPhone’s picture below a caption of several lines is a picture', async () => {
  const { lines } = await read(
    I(0, 'Ann: hi') +
      I(1, `Bo: One\nTwo ${L}<attached: 00000002-PHOTO-2024-03-13-09-01-00.jpg>`) +
      I(2, `Bo: One\n\nTwo ${L}image omitted`, L) +
      I(3, `Ann: One\n${L}video omitted`, L) +
      I(4, `Ann: One\nTwo ${L}<This message was edited>`) +
      I(5, `Bo: look\n<attached: mine.jpg>`) +
      I(6, `Bo: ${L}Umfrage:\nWho?\n${L}OPTION: Ann (${L}1 Stimme)\n`),
  );
  expect(lines.map(([, kind, words]) => [kind, words])).toEqual([
    ['text', 'hi'],
    ['media', 'One\nTwo'],
    ['media', 'One\n\nTwo'],
    ['media', 'One'],
    ['edited', 'One\nTwo'],
    ['text', 'look\n<attached: mine.jpg>'],
    ['poll', 'Who?'],
  ]);
});

test('[MR33] Meta: a place shown for a time and a story passed on were sent', async () => {
  const entry = (n: number, sender_name: string, content: string): object => ({
    sender_name,
    timestamp_ms: 1_710_320_400_000 + n,
    content,
  });
  const { lines, file } = await read(
    JSON.stringify({
      participants: [{ name: 'Bo Lee' }, { name: 'ann' }],
      messages: [
        entry(5, 'ann', 'You sent a live location yesterday'),
        entry(4, 'ann', 'ann shared a story.'),
        entry(3, 'Bo Lee', 'Bo Lee pinned a message.'),
        entry(2, 'Bo Lee', 'Bo Lee sent a live location.'),
        entry(1, 'ann', 'hi'),
      ],
      title: 'Bo Lee',
    }),
  );
  expect(lines.map(([from, kind, words]) => [from, kind, words])).toEqual([
    ['ann', 'text', 'hi'],
    ['Bo Lee', 'location', ''],
    ['ann', 'media', ''],
    ['ann', 'text', 'You sent a live location yesterday'],
  ]);
  expect(file.system).toBe(1);
});

describe('[MR34] what Element leaves out of its export', () => {
  const event = (n: number, sender: string, type: string, content: object, more: object = {}): object => ({
    type,
    event_id: `$${n}`,
    sender,
    origin_server_ts: 1_710_320_400_000 + n * 1000,
    content,
    ...more,
  });
  const room = (...messages: readonly object[]): string =>
    JSON.stringify({ room_name: 'Bo', exported_by: 'Ann', messages });
  test('what could not be decrypted is no text of its sender, and a call of which nothing else is said was not missed', async () => {
    const { lines } = await read(
      room(
        event(1, '@ann:x', 'm.room.message', { msgtype: 'm.text', body: 'hi' }),
        event(2, '@bo:x', 'm.room.message', { msgtype: 'm.bad.encrypted', body: '** Unable to decrypt: no keys? **' }),
        event(3, '@bo:x', 'm.call.invite', { call_id: '1' }),
        event(4, '@ann:x', 'm.call.invite', { call_id: '2' }),
        event(9, '@ann:x', 'm.call.hangup', { call_id: '2' }),
      ),
    );
    expect(lines).toEqual([
      ['@ann:x', 'text', 'hi'],
      ['@bo:x', 'undecryptable', ''],
      ['@bo:x', 'call', ''],
      ['@ann:x', 'missed', ''],
    ]);
  });
  test('an edit stands beside the event, with its words or, of an encrypted room, without', async () => {
    const edit = (sender: string, content: object): object => ({
      unsigned: {
        'm.relations': { 'm.replace': { event_id: '$e', sender, origin_server_ts: 1_710_320_500_000, content } },
      },
    });
    const said = (n: number, more: object): object =>
      event(n, '@bo:x', 'm.room.message', { msgtype: 'm.text', body: 'at nine' }, more);
    const { lines } = await read(
      room(
        event(0, '@ann:x', 'm.room.message', { msgtype: 'm.text', body: 'when?' }),
        said(1, edit('@bo:x', { 'm.new_content': { msgtype: 'm.text', body: 'at ten' } })),
        said(2, edit('@bo:x', { algorithm: 'm.megolm.v1.aes-sha2', ciphertext: 'x' })),
        said(3, edit('@ann:x', { 'm.new_content': { msgtype: 'm.text', body: 'never' } })),
      ),
    );
    expect(lines.slice(1)).toEqual([
      ['@bo:x', 'edited', 'at ten'],
      ['@bo:x', 'edited', 'at nine'],
      ['@bo:x', 'text', 'at nine'],
    ]);
  });
});

test('[MR35] a call as Teams writes it now is one call of whoever began it', async () => {
  const entry = (minute: number, from: string, messagetype: string, content: string): object => ({
    id: `${minute}`,
    originalarrivaltime: `2024-03-13T09:0${minute}:00Z`,
    messagetype,
    from,
    content,
  });
  const part = (who: string, seconds: string): string =>
    `<part identity="8:live:${who}"><name>8:live:${who}</name><displayName>${who}</displayName>${seconds}</part>`;
  const ended = (id: string, seconds: string): string =>
    `<ended/><partlist alt="" count="2">${part('ann', seconds)}${part('bo', seconds)}</partlist><callEventType>callEnded</callEventType><callId>${id}</callId>`;
  const started = (id: string): string =>
    `<partlist alt="" count="1">${part('ann', '')}</partlist><callEventType>callStarted</callEventType><callId>${id}</callId>`;
  const outcome = await readText(
    JSON.stringify({
      userId: '8:live:ann',
      exportDate: '2024-05-01T00:00',
      conversations: [
        {
          id: '19:live:ann_live:bo@unq.gbl.spaces',
          MessageList: [
            entry(8, '8:live:bo', 'Event/Call', ended('c2', '')),
            entry(7, '8:live:ann', 'Event/Call', started('c2')),
            entry(5, '8:live:bo', 'Event/Call', ended('c1', '<duration>120</duration>')),
            entry(3, '8:live:ann', 'Event/Call', started('c1')),
            entry(2, '8:live:bo', 'RichText/Html', '<p>yo</p>'),
          ],
        },
      ],
    }),
  );
  const { records } = valueOf(outcome);
  expect(
    [...messageLines(records)].map(({ at, from, kind, missed }) => [at.slice(14, 16), from, kind, missed]),
  ).toEqual([
    ['02', 'live:bo', 'text', undefined],
    ['03', 'live:ann', 'call', undefined],
    ['07', 'live:ann', 'call', true],
  ]);
});

describe('[MR36] WeChatMsg', () => {
  const HEAD = 'localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender';
  const rows = (
    ...cells: readonly (readonly [talker: number, mine: number, text: string, ...who: string[]])[]
  ): string =>
    `\ufeff${HEAD}\r\n${cells.map(([talker, mine, text, ...who], i) => `${i},${talker},1,0,${mine},${1_710_320_400 + i * 60},,${text},,${who.join(',')}\r\n`).join('')}`;
  test('in the table of all chats each row names its chat; they are several', async () => {
    const text = rows(
      [5, 1, 'hi', 'Bo', 'bobo', '我'],
      [5, 0, 'yo', 'Bo', 'bobo', 'bobo'],
      [6, 0, 'other', '', 'cy', 'cy'],
      [6, 1, 'to cy', '', 'cy', '我'],
      [7, 0, 'all', '', 'club', 'Dee'],
    );
    expect(codesOf(await readText(text))).toEqual(expect.arrayContaining(['choose-chat']));
    const { records } = valueOf(await readText(text, { chat: ['Bo'] }));
    expect([...messageLines(records)].map(({ from, text: words }) => [from, words])).toEqual([
      ['me', 'hi'],
      ['Bo', 'yo'],
    ]);
  });
  test('in that of one chat the row names its sender, and the number of the chat may change', async () => {
    const { records, chats } = valueOf(
      await readText(
        rows(
          [5, 1, 'hi', '', 'annie', 'wxid_ann'],
          [5, 0, 'yo', 'Bo', 'bobo', 'wxid_bo'],
          [9, 0, 'ok', 'Bo', 'bobo', 'wxid_bo'],
        ),
      ),
    );
    expect([chats.map(({ title }) => title), [...messageLines(records)].map(({ from }) => from)]).toEqual([
      ['Bo'],
      ['me', 'Bo', 'Bo'],
    ]);
  });
});

describe('[MR37] DiscordChatExporter’s table', () => {
  const HEAD = 'AuthorID,Author,Date,Content,Attachments,Reactions\n';
  const row = (author: string, date: string, content: string, files = '', reactions = ''): string =>
    `"1","${author}","${date}","${content}","${files}","${reactions}"\n`;
  test('a call and a notice stand in it as words', async () => {
    const at = (minute: number): string => `2024-03-13T09:0${minute}:00.1230000+01:00`;
    const outcome = await readText(
      HEAD +
        row('ann', at(0), 'hi') +
        row('bo', at(1), '', 'https://cdn.discordapp.com/x.png', '👍 (2),❤ (1)') +
        row('bo', at(1), '', 'https://cdn.discordapp.com/1/2/voice-message.ogg?ex=1') +
        row('bo', at(2), 'Started a call that lasted 1,012 minutes.') +
        row('ann', at(3), 'Started a call that lasted 0 minutes.') +
        row('ann', at(4), 'Pinned a message.') +
        row('ann', at(5), 'Changed the channel name: us.') +
        row('ann', at(6), 'Pinned a message. Look at it'),
    );
    const { records, files } = valueOf(outcome);
    expect([...messageLines(records)].map(({ from, kind, text }) => [from, kind, text])).toEqual([
      ['ann', 'text', 'hi'],
      ['bo', 'media', ''],
      ['bo', 'voice', ''],
      ['bo', 'call', ''],
      ['ann', 'call', ''],
      ['ann', 'text', 'Pinned a message. Look at it'],
    ]);
    expect([records.durationSeconds[3], files[0]!.system, files[0]!.reactions]).toEqual([60_720, 3, 3]);
  });
  test('older ones write the year in two digits behind the name of the month', async () => {
    expect(
      await timesOf(
        HEAD +
          row('ann#1', '13-Mar-20 09:00 AM', 'hi') +
          row('bo#2', '13-Mar-20 09:01 PM', 'yo') +
          row('bo#2', '31-Mar-20 12:01 AM', 'yo'),
      ),
    ).toEqual(['2020-03-13T08:00:00Z', '2020-03-13T20:01:00Z', '2020-03-30T22:01:00Z']);
  });
});

describe('[MR38] tables', () => {
  const people = async (text: string) => (await read(text)).lines.map(([from, , words]) => [from, words]);
  test('that say which way a message went and name nobody are of the owner and one other, unless a column may name several', async () => {
    const sent = [
      ['me', 'hi'],
      ['chat', 'yo'],
    ];
    expect(await people('date,text,is_from_me\n2024-03-13 09:00:00,hi,1\n2024-03-13 09:01:00,yo,0\n')).toEqual(sent);
    expect(
      await people('date,handle,text,is_from_me\n2024-03-13 09:00:00,,hi,1\n2024-03-13 09:01:00,+491,yo,0\n'),
    ).toEqual(sent);
    expect(
      codesOf(
        await readText(
          'date,handle,text,is_from_me\n2024-03-13 09:00:00,+491,hi,1\n2024-03-13 09:01:00,+491,yo,0\n2024-03-13 09:02:00,+492,ho,0\n',
        ),
      ),
    ).toContain('columns');
  });
  test('of several chats that name nobody are asked about', async () => {
    const text =
      'date,chat,text,is_from_me\n2024-03-13 09:00:00,Bo,hi,1\n2024-03-13 09:01:00,Bo,yo,0\n2024-03-13 09:02:00,Us,ho,0\n';
    expect(codesOf(await readText(text))).toContain('columns');
    const given = await readText(text, { columns: { date: 0, chat: 1, text: 2, direction: 3 }, chat: ['Bo'] });
    expect([...messageLines(valueOf(given).records)].map(({ from }) => from)).toEqual(['me', 'Bo']);
  });
  test('whose folder is the inbox received what is in it', async () => {
    expect(
      await people('date,folder,contact name,text\n2024-03-13 09:00:00,inbox,Bo,hi\n2024-03-13 09:01:00,sent,Bo,yo\n'),
    ).toEqual([
      ['Bo', 'hi'],
      ['me', 'yo'],
    ]);
  });
  test('whose time has a column of its own beside an instant, or beside a day with midnight behind it', async () => {
    expect(
      await timesOf(
        'timestamp,date,time,sender,message\n2024-03-13T09:00:00Z,2024-03-13,10:00,Ann,hi\n2024-03-13T09:01:00Z,2024-03-13,10:01,Bo,yo\n',
      ),
    ).toEqual(['2024-03-13T09:00:00Z', '2024-03-13T09:01:00Z']);
    expect(
      await timesOf('Date,Time,Sender,Text\n2024-03-13 00:00:00,21:41:35,Ann,hi\n2024-03-14 00:00:00,09:01,Bo,yo\n'),
    ).toEqual(['2024-03-13T20:41:35Z', '2024-03-14T08:01:00Z']);
    expect(
      await timesOf(
        'Date,Time,Sender,Text\n3/13/2024 12:00:00 AM,9:41 PM,Ann,hi\n3/14/2024 12:00:00 AM,9:01 AM,Bo,yo\n',
      ),
    ).toEqual(['2024-03-13T20:41:00Z', '2024-03-14T08:01:00Z']);
  });
  test('with seconds and their parts, and days in Chinese', async () => {
    expect(
      await timesOf('timestamp,user,text\n1710320400.000100,Ann,hi\n1710320460.5,Bo,yo\n1710320520000.0,Bo,yo\n'),
    ).toEqual(['2024-03-13T09:00:00Z', '2024-03-13T09:01:00.500Z', '2024-03-13T09:02:00Z']);
    expect(await timesOf('时间,发送者,内容\n2024年3月13日 21:41,Ann,hi\n2024年3月13日 21:42,Bo,yo\n')).toEqual([
      '2024-03-13T20:41:00Z',
      '2024-03-13T20:42:00Z',
    ]);
  });
  test('names of columns that are known hold where only the others are told by what stands in them', async () => {
    expect(
      await people(
        'unix,geoblocked,sender_name,content\n1710320400,False,Ann Ash,hi\n1710320460,True,Bo Birch,yo\n1710320520,False,Bo Birch,ok\n',
      ),
    ).toEqual([
      ['Ann Ash', 'hi'],
      ['Bo Birch', 'yo'],
      ['Bo Birch', 'ok'],
    ]);
  });
});

describe('[MR39] what a program writes beside the words is nobody’s', () => {
  test('imessage-exporter: how a message was shown', async () => {
    const stamp = 'Mar 12, 2024  9:41:0';
    const { lines } = await read(
      `${stamp}1 AM\nBo\nhi\n\n${stamp}2 AM\nMe\nwow\nSent with Invisible Ink\n\n${stamp}3 AM\nBo\nSent with love\n\n`,
    );
    expect(lines).toEqual([
      ['Bo', 'text', 'hi'],
      ['Me', 'text', 'wow'],
      ['Bo', 'text', 'Sent with love'],
    ]);
  });
  test('KakaoTalk of Windows: who came and went', async () => {
    const { lines, file } = await read(
      'Bo 님과 카카오톡 대화\n저장한 날짜 : 2024-03-14 09:11:52\n\n--------------- 2024년 3월 13일 수요일 ---------------\n' +
        '[Ann] [오전 9:00] hi\nthere\nBo님이 들어왔습니다.\n[Bo] [오전 9:01] yo\n',
    );
    expect(lines).toEqual([
      ['Ann', 'text', 'hi\nthere'],
      ['Bo', 'text', 'yo'],
    ]);
    expect(file.system).toBe(5);
  });
  test('Threema: what happened in a group', async () => {
    const outcome = await readText(
      'apiid,uid,identity,isoutbox,messagestae,posted_at,type,body,isstatusmessage,caption\n' +
        'a1,u1,,1,DELIVERED,1710320400000,TEXT,hi,0,\n' +
        ',u2,BBBBBBBB,0,,1710320460000,GROUP_STATUS,"[5,{""status"":4}]",0,\n' +
        ',u3,BBBBBBBB,0,,1710320470000,VOIP_STATUS,"[1,{""status"":2,""duration"":62}]",0,\n' +
        'a4,u4,BBBBBBBB,0,,1710320480000,TEXT,yo,0,\n',
    );
    expect([...messageLines(valueOf(outcome).records)].map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'hi'],
      ['call', ''],
      ['text', 'yo'],
    ]);
  });
  test('Slack: a part of an export without the list of users names them beside their messages', async () => {
    const said = (user: string, ts: string, real_name: string): object => ({
      type: 'message',
      user,
      ts,
      text: 'hi',
      user_profile: { real_name, display_name: '', name: user },
    });
    const text = JSON.stringify([said('U1', '1710320400.000100', 'Ann Ash'), said('U2', '1710320460.000100', 'Bo')]);
    expect((await read(text)).lines.map(([from]) => from)).toEqual(['Ann Ash', 'Bo']);
  });
});

test('[MR40] an iPhone’s own database of WhatsApp: missed calls, captions, names of files', async () => {
  const db = new DatabaseSync(':memory:');
  db.exec(`CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZGROUPEVENTTYPE INTEGER, ZCHATSESSION INTEGER, ZGROUPMEMBER INTEGER, ZMESSAGEDATE TIMESTAMP, ZTEXT VARCHAR, ZSTANZAID VARCHAR);
    create table ZWACHATSESSION (Z_PK integer primary key, ZCONTACTJID varchar, ZPARTNERNAME varchar);
    insert into ZWACHATSESSION values (1, '492@s.whatsapp.net', 'Bo');
    create table ZWAMEDIAITEM (Z_PK integer primary key, ZMESSAGE integer, ZTITLE varchar);
    insert into ZWAMEDIAITEM values (1, 3, 'at the sea?'), (2, 4, 'plan.pdf'), (3, 5, 'A page about the sea');`);
  const add = db.prepare("insert into ZWAMESSAGE values (?, ?, ?, ?, 1, null, ?, ?, 'k' || ?)");
  const rows: readonly (readonly [mine: number, type: number, event: number, text: string | null])[] = [
    [1, 0, 0, 'hi'],
    [0, 10, 2, null],
    [0, 1, 0, null],
    [0, 8, 0, 'plan.pdf'],
    [1, 7, 0, 'https://example.org/sea'],
    [0, 10, 1, null],
    [0, 10, 4, null],
  ];
  rows.forEach(([mine, type, event, text], i) => add.run(i + 1, mine, type, event, 7e8 + i, text, i));
  const bytes = (db as unknown as { serialize(): Uint8Array<ArrayBuffer> }).serialize();
  db.close();
  const { lines, file } = await read(bytes);
  expect(lines).toEqual([
    ['me', 'text', 'hi'],
    ['Bo', 'media', 'at the sea?'],
    ['Bo', 'media', ''],
    ['me', 'text', 'https://example.org/sea'],
    ['Bo', 'missed', ''],
    ['Bo', 'missed', ''],
  ]);
  expect(file.system).toBe(1);
});

test('[MR41] Skype and Snapchat: an edit is not announced in the sender’s words, an AI is no third person, a snap taken back is one', async () => {
  const entry = (minute: number, from: string, content: string): object => ({
    id: `${minute}`,
    originalarrivaltime: `2024-03-13T09:0${minute}:00Z`,
    messagetype: 'RichText',
    from,
    content,
  });
  const skype = JSON.stringify({
    userId: '8:live:ann',
    exportDate: '2024-05-01T00:00',
    conversations: [
      {
        id: '8:live:bo',
        displayName: 'Bo',
        MessageList: [
          entry(3, '8:live:bo', 'Edited previous message: a story'),
          entry(
            2,
            '8:live:bo',
            'Edited previous message: at ten<e_m ts="1710320400" ts_ms="1710320400000" a="live:bo" t="61"/>',
          ),
          entry(1, '8:live:ann', 'hi'),
        ],
      },
    ],
  });
  expect((await read(skype)).lines.map(([, kind, words]) => [kind, words])).toEqual([
    ['text', 'hi'],
    ['edited', 'at ten'],
    ['text', 'Edited previous message: a story'],
  ]);
  const snap = (minute: number, From: string, type: string, Content: string | null): object => ({
    From,
    'Media Type': type,
    Created: `2024-03-13 09:0${minute}:00 UTC`,
    Content,
    'Conversation Title': null,
    IsSender: From === 'ann_a',
    'Created(microseconds)': 1_710_320_400_000 + minute * 60_000,
  });
  const { lines, file } = await read(
    JSON.stringify({
      bo_b: [
        snap(4, 'bo_b', 'STATUSERASEDSNAPMESSAGE', null),
        snap(3, 'myai', 'NONPARTICIPANTBOTRESPONSE', 'Hello you two!'),
        snap(2, 'bo_b', 'TEXT', 'yo'),
        snap(1, 'ann_a', 'TEXT', 'hi'),
      ],
    }),
  );
  expect(lines).toEqual([
    ['me', 'text', 'hi'],
    ['bo_b', 'text', 'yo'],
    ['bo_b', 'deleted', ''],
  ]);
  expect(file.system).toBe(1);
});

test('[MR42] QQChatExporter: the parts of a message say what was sent, and its names of them are no words', async () => {
  const part = (type: string, data: object = {}): object => ({ type, data });
  const text = (words: string): object => part('text', { text: words });
  const entry = (n: number, uin: string, said: string, elements: readonly object[]): object => ({
    id: `${n}`,
    timestamp: 1_710_320_400_000 + n * 1000,
    sender: { uid: `u_${uin}`, uin, name: uin === '1' ? 'Ann' : 'Bo' },
    type: 'text',
    content: { text: said, html: '', elements, resources: [], mentions: [] },
    recalled: false,
    system: false,
  });
  const file = JSON.stringify({
    metadata: { name: 'QQChatExporter V5' },
    chatInfo: { name: 'Bo', type: 'private', selfUin: '1', selfName: 'Ann' },
    messages: [
      entry(1, '1', '几点？', [text('几点？')]),
      entry(2, '2', '[回复消息]@Ann 九点[表情178]', [
        part('reply', { content: '几点？' }),
        part('at', { name: 'Ann' }),
        text(' 九点'),
        part('face', { id: '178', name: '/斜眼笑' }),
      ]),
      entry(3, '1', '[图片:a.jpg]好看吗？', [part('image', { filename: 'a.jpg' }), text('好看吗？')]),
      entry(4, '2', '[doge]', [part('market_face', { name: 'doge' })]),
      entry(5, '2', '[转发消息: 2条]\n  Cy: hi?', [part('forward', { messageCount: 2 })]),
      entry(6, '1', '语音通话 - 通话时长 01:02', [part('av_record', { type: 1, text: '通话时长 01:02' })]),
      entry(7, '2', '视频通话 - 已取消', [part('av_record', { type: 2, text: '已取消' })]),
      entry(8, '2', '[语音:5秒]', [part('audio', { duration: 5 })]),
    ],
  });
  const outcome = await readText(file);
  expect((await read(file)).lines).toEqual([
    ['Ann', 'text', '几点？'],
    ['Bo', 'text', '@Ann 九点[/斜眼笑]'],
    ['Ann', 'media', '好看吗？'],
    ['Bo', 'sticker', ''],
    ['Bo', 'other', ''],
    ['Ann', 'call', ''],
    ['Bo', 'missed', ''],
    ['Bo', 'voice', ''],
  ]);
  expect(valueOf(outcome).records.durationSeconds[5]).toBe(62);
});

test('[MR43] WeFlow says in words what it has no number for', async () => {
  const said = (n: number, isSend: number, type: string, content: string): object => ({
    localId: n,
    createTime: 1_710_320_400 + n,
    localType: 1,
    type,
    content,
    isSend,
    senderUsername: isSend === 1 ? 'wxid_ann' : 'wxid_bo',
    senderDisplayName: isSend === 1 ? 'Ann' : 'Bo',
  });
  const { lines } = await read(
    JSON.stringify({
      weflow: { version: '1.0' },
      session: { wxid: 'wxid_bo', displayName: 'Bo', type: '私聊' },
      messages: [
        said(1, 1, '文本消息', 'hi'),
        said(2, 0, '通话消息', '[语音通话] 通话时长 01:02'),
        said(3, 0, '通话消息', '[语音通话] 对方已取消'),
        said(4, 1, '红包卡片', '[红包] 恭喜发财？'),
        said(5, 0, '引用消息', 'ok'),
      ],
    }),
  );
  expect(lines).toEqual([
    ['Ann', 'text', 'hi'],
    ['Bo', 'call', ''],
    ['Bo', 'missed', ''],
    ['Ann', 'other', ''],
    ['Bo', 'text', 'ok'],
  ]);
});
