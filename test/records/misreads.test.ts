import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { messageLines, readExport, type ReadOptions, zoneKeys } from '../../src/records/index.ts';
import { namesBySpaces } from '../../src/records/formats/line.ts';
import { codesOf, plainOptions, readText, textSource, valueOf } from './helpers.ts';
import { said as inWords } from '../said.ts';
import { type Reading, readingOf } from './misread.ts';

/** Invented files by rule, each with what is read of it: `readings`, and `misreads`, which once were read silently wrong. Here stand
 * those whose files are too long to be written down. */
const cases = ['readings', 'misreads'].flatMap(folder => {
  const place = resolve(import.meta.dirname, '../golden', folder);
  return readdirSync(place)
    .toSorted()
    .map(name => [join(folder, name), join(place, name)] as const);
});

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

/** A file that was misread, with what is read of it now. The first source is `chat.txt` unless it is called otherwise. */
interface Case extends Partial<Reading> {
  readonly title: string;
  readonly options?: Partial<ReadOptions>;
  /** The question which chat to read names these with their messages; what follows is of all of them together. */
  readonly chats?: readonly (readonly [title: string, messages: number])[];
  /** People of one name, by name. */
  readonly people?: readonly string[];
  /** Messages that stood in two files. */
  readonly merged?: number;
  /** What else is known of the first file. */
  readonly file?: object;
  /** The sentences said, by id. */
  readonly told?: readonly object[];
  readonly given: readonly {
    readonly name?: string;
    readonly path?: string;
    readonly text?: string;
    readonly base64?: string;
  }[];
}

describe.each(cases)('%s', (_, path) => {
  test.each(JSON.parse(readFileSync(path, 'utf8')) as readonly Case[])('$title', async one => {
    const sources = one.given.map(({ name: called = 'chat.txt', path = called, text, base64 }) => ({
      name: called,
      path,
      blob: new Blob([text ?? Buffer.from(base64!, 'base64')]),
    }));
    const { codes, files = [], lines = [], chats = null } = one;
    const options = { ...plainOptions, ...one.options, ...(chats && { chat: chats.map(([title]) => title) }) };
    const outcome = await readExport(sources, options);
    expect(readingOf(outcome)).toEqual({ codes, files, lines });
    if (chats !== null) {
      const { issues } = await readExport(sources, { ...options, chat: null });
      const asked = issues.filter(({ code }) => code === 'chat');
      expect(asked.map(({ place, text }) => [place, text.args['messages']])).toEqual(chats);
    }
    const { told, file, people, merged } = one;
    if (told !== undefined) expect(outcome.issues.map(({ text }) => text)).toEqual(told);
    if (file !== undefined) expect(valueOf(outcome).files[0]).toMatchObject(file);
    if (people !== undefined) expect(valueOf(outcome).records.people.map(({ name }) => name)).toEqual(people);
    if (merged !== undefined) expect(valueOf(outcome).duplicatesMerged).toBe(merged);
  });
});

test('[WA20] a line that is no heading of its file is counted once', async () => {
  const outcome = await readText(
    '13.06.2024 klo 21.25.15 - Mika: one\n13.06.24 21.25.15: Laura: two\n13.06.2024, 21.25 - Mika: three\n',
  );
  const told = outcome.issues.find(({ code }) => code === 'other-shape');
  expect(inWords(told!.text)).toContain('2 lines look like the head of a message');
});

test('[MR5] a chat as formatted text is refused with a remedy', async () => {
  const outcome = await readText(
    `{\\rtf1\\ansi\\ansicpg1252\n{\\fonttbl\\f0 Helvetica;}\n${A(0, 'Ann: hi\\')}${A(1, 'Bo: ho\\')}}`,
  );
  expect(codesOf(outcome)).toEqual(['unknown-format']);
  expect(inWords(outcome.issues[0]!.text)).toContain('Make Plain Text');
});

test('[MR6] lost line ends are cut before each heading, and said', async () => {
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

const meta = (messages: readonly object[]): string =>
  JSON.stringify({ participants: [{ name: 'Ada' }, { name: 'Ben' }], messages, title: 'Ben', thread_path: 'inbox/b' });

test('[MR12] LINE on the computer: two-word names, few lines', () => {
  expect([...namesBySpaces(['Ada Ferreira hi', 'Ben Okafor ho', 'Ada Ferreira so', 'Ben Okafor no']).names]).toEqual([
    'Ada Ferreira',
    'Ben Okafor',
  ]);
  const both = Array.from({ length: 12 }, (_, i) => `Ada ${i % 2 === 0 ? 'Ferreira' : 'Smith'} ${i} text of many`);
  expect([...namesBySpaces(both).names]).toEqual(['Ada Ferreira', 'Ada Smith']);
});

describe('[MR15] impossible times are bounded in one place', () => {
  test('bounds are 1990 and tomorrow; the rest is counted', async () => {
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
  test('a study’s table may begin on any day', async () => {
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
  test('are read in the zones that bring them together', async () => {
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
  test('of one name each get their own zone', async () => {
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
  test('nothing is said where the clocks agree', async () => {
    const outcome = await readExport(
      [textSource(said(0, 0, 300), 'old.txt'), textSource(said(0, 100, 500), 'new.txt')],
      plainOptions,
    );
    expect([valueOf(outcome).records.count, codesOf(outcome).includes('two-zones')]).toEqual([500, false]);
  });
});

describe('[WA8] a heading of another shape is text', () => {
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
  test('lists, scores, verses, trains and birthdays are text', async () => {
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

test('[MR40] WhatsApp’s iPhone database: missed calls, captions, file names', async () => {
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

test('[R31] app-only backups and old Facebook pages are named', async () => {
  const signal = Buffer.alloc(200, 7);
  signal.set([0, 0, 0, 0x36, 0x0a, 0x34, 0x0a, 0x10]);
  signal.set([0x12, 0x20], 24);
  const old =
    '<html><body><div class="thread"><div class="message"><div class="message_header"><span class="user">Ada</span></div></div><p>hi</p></div></body></html>';
  for (const [name, content, said] of [
    ['signal.backup', signal, 'Signal’s own backup'],
    ['msgstore.db.crypt15', Buffer.alloc(100, 0xe9), 'encrypted backup of WhatsApp'],
    ['messages.htm', Buffer.from(old), 'before 2018'],
  ] as const) {
    const outcome = await readExport([textSource(new Uint8Array(content), name)], plainOptions);
    expect(codesOf(outcome)).toEqual(['unknown-format']);
    expect(inWords(outcome.issues[0]!.text)).toContain(said);
  }
});
