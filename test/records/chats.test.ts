import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/base/index.ts';
import { messageLines, readExport, type ReadOptions, type ReadResult } from '../../src/records/index.ts';
import { said as spoken } from '../said.ts';
import { codesOf, plainOptions, textSource, valueOf } from './helpers.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const at = (minute: number): Date => new Date(Date.UTC(2024, 2, 13, 8) + minute * 60_000);

interface Line {
  readonly minute: number;
  readonly from: string;
  readonly text: string;
}
/** `n` lines an hour apart, by two people in turn. */
const talk = (names: readonly [string, string], n = 12, first = 0, mark = ''): readonly Line[] =>
  Array.from({ length: n }, (_, i) => ({
    minute: (first + i) * 60,
    from: names[i % 3 === 0 ? 0 : 1],
    text: `line ${first + i}${mark}`,
  }));

/** One chat as each app writes it: a file name and its content. `chat` is what tells the chat from others, where the app
 * says it; `ids` begins the ids of its messages, which on some apps differ from telephone to telephone. */
type Writer = (said: readonly Line[], chat: string, ids?: number) => readonly [name: string, content: string];

const whatsapp: Writer = (said, chat) => [
  `WhatsApp Chat with ${chat}.txt`,
  said
    .map(({ minute, from, text }) => {
      const d = at(minute);
      return `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())} - ${from}: ${text}`;
    })
    .join('\n'),
];
const telegram: Writer = (said, chat, ids = 0) => [
  'result.json',
  JSON.stringify({
    name: chat,
    type: 'personal_chat',
    id: chat.length * 1000 + chat.charCodeAt(0),
    messages: said.map(({ minute, from, text }, i) => ({
      id: ids + i,
      type: 'message',
      date: at(minute).toISOString().slice(0, 19),
      date_unixtime: String(+at(minute) / 1000),
      from,
      from_id: `user${from.length * 100 + from.charCodeAt(0)}`,
      text,
    })),
  }),
];
const discord: Writer = (said, chat, ids = 0) => [
  `${chat}.json`,
  JSON.stringify({
    guild: { id: '0', name: 'Direct Messages' },
    channel: { id: `9${chat.charCodeAt(0)}`, type: 'DirectTextChat', name: chat },
    messages: said.map(({ minute, from, text }, i) => ({
      id: String(ids + i),
      type: 'Default',
      timestamp: at(minute).toISOString(),
      content: text,
      author: { id: `1${from.charCodeAt(0)}`, name: from },
      attachments: [],
      embeds: [],
    })),
  }),
];
const matrix: Writer = (said, chat, ids = 0) => [
  'export.json',
  JSON.stringify({
    room_name: chat,
    room_creator: '@ada:x',
    topic: '',
    export_date: '1/1/2025',
    exported_by: '@ada:x',
    messages: said.map(({ minute, from, text }, i) => ({
      type: 'm.room.message',
      event_id: `$${ids + i}`,
      sender: `@${from.toLowerCase()}:x`,
      origin_server_ts: +at(minute),
      content: { msgtype: 'm.text', body: text },
    })),
  }),
];
const viber: Writer = (said, chat) => [
  `${chat}.csv`,
  said
    .map(({ minute, from, text }) => {
      const d = at(minute);
      return `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()},${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:00,${from},${from === 'Me' ? '' : `+4917${from.charCodeAt(0)}`},${text}`;
    })
    .join('\n'),
];
const kakaotalk: Writer = (said, chat) => [
  `${chat}.csv`,
  `Date,User,Message\n${said
    .map(({ minute, from, text }) => `${at(minute).toISOString().slice(0, 19).replace('T', ' ')},"${from}","${text}"`)
    .join('\n')}`,
];
const sms: Writer = (said, chat) => [
  'sms.xml',
  `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${said.length}">\n${said
    .map(
      ({ minute, from, text }) =>
        `<sms protocol="0" address="+4917${chat.charCodeAt(0)}" date="${+at(minute)}" type="${from === 'Me' ? 2 : 1}" body="${text}" read="1" status="-1" contact_name="${chat}" />`,
    )
    .join('\n')}\n</smses>\n`,
];
const WRITERS = { whatsapp, telegram, discord, matrix, viber, kakaotalk, sms };

const read = (
  files: readonly (readonly [string, string])[],
  options: Partial<ReadOptions> = {},
): Promise<Outcome<ReadResult>> =>
  readExport(
    files.map(([name, text]) => textSource(text, name)),
    { ...plainOptions, zone: 'UTC', dateOrder: 'dmy', ...options },
  );
const said = ({ records }: ReadResult): readonly string[] =>
  [...messageLines(records)].map(({ at: when, from, kind, text }) => `${when} ${from} ${kind} ${text}`);
const titles = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.issues.filter(({ code }) => code === 'chat').map(({ place }) => place!);

describe('[R17] files with other chats are never joined without asking', () => {
  for (const [format, write] of Object.entries(WRITERS)) {
    const owner = format === 'sms' || format === 'viber' ? 'Me' : 'Ada';
    const files = [
      write(talk([owner, 'Ben'], 12, 0), 'Ben', 100),
      write(talk([owner, 'Cleo'], 9, 30), 'Cleo', 200),
    ] as const;
    test(format, async () => {
      const asked = await read(files);
      expect(codesOf(asked)).toEqual(['choose-chat', 'chat', 'chat']);
      const [ben, cleo] = titles(asked);
      const one = valueOf(await read(files, { chat: ben! }));
      expect(one.records.count).toBe(12);
      expect(one.records.people).toHaveLength(2);
      expect(one.files.map(({ messages, elsewhere }) => [messages, elsewhere])).toEqual([
        [12, 0],
        [0, 9],
      ]);
      expect(valueOf(await read(files, { chat: cleo! })).records.count).toBe(9);
    });
    test(`${format}: both, by the reader's word`, async () => {
      const all = valueOf(await read(files, { chat: titles(await read(files)) }));
      expect(all.records.count).toBe(21);
      expect(all.records.people.length).toBeGreaterThan(2);
    });
    test(`${format}: the same chat, exported later, is read as one`, async () => {
      const later = valueOf(
        await read([write(talk([owner, 'Ben'], 12, 0), 'Ben', 100), write(talk([owner, 'Ben'], 12, 6), 'Ben', 106)]),
      );
      expect(later.records.count).toBe(18);
      expect(later.duplicatesMerged).toBe(6);
      expect(later.records.people).toHaveLength(2);
    });
  }

  test('a chat beside a full export is left out and named', async () => {
    const full = textSource(
      JSON.stringify({
        about: '',
        personal_information: { user_id: 365, first_name: 'Ada', last_name: '' },
        chats: {
          list: [
            JSON.parse(telegram(talk(['Ada', 'Ben']), 'Ben')[1]),
            JSON.parse(telegram(talk(['Ada', 'Cleo'], 6, 0, '!'), 'Cleo')[1]),
          ],
        },
      }),
      'result.json',
    );
    const withFile = (file: readonly [string, string], chat: string | readonly string[]) =>
      readExport([full, textSource(file[1], file[0])], { ...plainOptions, zone: 'UTC', chat });
    const other = await withFile(whatsapp(talk(['Ada', 'Dan'], 8, 100), 'Dan'), 'Ben');
    expect(codesOf(other)).toContain('left-out');
    expect(valueOf(other).records.count).toBe(12);
    const same = await withFile(whatsapp(talk(['Ada', 'Ben'], 8, 100), 'Ben'), 'Cleo');
    expect(valueOf(same).records.count).toBe(6);
    const together = await withFile(whatsapp(talk(['Ada', 'Dan'], 8, 100), 'Dan'), ['Ben', 'WhatsApp Chat with Dan']);
    expect(valueOf(together).records.count).toBe(20);
  });

  test('wishes sent to two people join no chats', async () => {
    const wishes = [0, 1, 2, 3].map(year => ({ minute: year * 525_600, from: 'Ada', text: 'Happy new year' }));
    const chat = (name: string): readonly Line[] =>
      [
        ...wishes,
        ...wishes.map(({ minute }) => ({ minute: minute + 5 + name.length, from: name, text: 'You too' })),
      ].sort((a, b) => a.minute - b.minute);
    expect(codesOf(await read([whatsapp(chat('Ben'), 'Ben'), whatsapp(chat('Cleo'), 'Cleo')]))[0]).toBe('choose-chat');
  });

  test('one writer alone leaves it open, and it is asked', async () => {
    const alone = (from: string, first = 30): readonly Line[] =>
      talk([from, from], 4, first).map((line, i) => ({ ...line, text: `${line.text} ${from} ${i}` }));
    for (const [write, ...chats] of [
      [whatsapp, talk(['Ada', 'Ben']), alone('Ada')],
      [whatsapp, alone('Ada'), talk(['Ada', 'Ben'])],
      [whatsapp, alone('Ben'), alone('Cleo', 60)],
      [whatsapp, alone('Ada'), alone('Ada', 60)],
      [telegram, alone('Ada'), alone('Ada', 60)],
      [telegram, talk(['Ada', 'Ben']), alone('Ada')],
    ] as const) {
      const files = [write(chats[0], 'Ben', 100), write(chats[1], 'Cleo', 200)] as const;
      const asked = await read(files);
      expect(codesOf(asked)).toEqual(['choose-chat', 'chat', 'chat']);
      expect(spoken(asked.issues[0]!.text)).toContain('2 chats that may be with different people');
      const one = await read(files, { chat: titles(asked)[0]! });
      expect(valueOf(one).records.count).toBe(chats[0].length);
      expect(spoken(one.issues.find(({ code }) => code === 'left-out')!.text)).toContain(
        'may be a chat with other people',
      );
      expect(valueOf(await read(files, { chat: titles(asked) })).records.count).toBe(chats[0].length + chats[1].length);
    }
  });

  test('with one writer alone, the app’s key of the chat decides', async () => {
    const later = talk(['Ada', 'Ada'], 4, 30);
    const both = await read([telegram(talk(['Ada', 'Ben']), 'Ben', 100), telegram(later, 'Ben', 200)]);
    expect(valueOf(both).records.count).toBe(16);
  });

  test('a pair and a group with both in it are two chats', async () => {
    const group = [...talk(['Ada', 'Ben'], 6, 40), { minute: 9000, from: 'Cleo', text: 'hi' }];
    expect(codesOf(await read([whatsapp(talk(['Ada', 'Ben']), 'Ben'), whatsapp(group, 'Group')]))[0]).toBe(
      'choose-chat',
    );
  });
});

describe('[R18] both telephones’ exports of one chat', () => {
  test('Telegram’s ids of each account make no doubles', async () => {
    const lines = talk(['Ada', 'Ben'], 20);
    const merged = valueOf(await read([telegram(lines, 'Ben', 100), telegram(lines, 'Ada', 7000)]));
    expect(merged.duplicatesMerged).toBe(20);
    expect(said(merged)).toEqual(said(valueOf(await read([telegram(lines, 'Ben', 100)]))));
  });

  test('gaps fill from the other file; equal lines of one second stay', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ minute: fc.nat(30), from: fc.constantFrom('Ada', 'Ben'), text: fc.constantFrom('ok', 'a', 'b') }),
          {
            minLength: 6,
            maxLength: 40,
          },
        ),
        fc.infiniteStream(fc.nat(9)),
        async (drawn, draw) => {
          const lines = drawn.toSorted((a, b) => a.minute - b.minute);
          // What one lacks is a whole minute, so that what is left can be told apart.
          const lacks = new Map<number, number>();
          for (const { minute } of lines) lacks.set(minute, lacks.get(minute) ?? (draw.next().value as number));
          const hers = lines.filter(({ minute }) => lacks.get(minute) !== 0);
          const his = lines.filter(({ minute }) => lacks.get(minute) !== 1);
          const kept = lines.filter(({ minute }) => lacks.get(minute)! > 1).length;
          fc.pre(hers.length > 0 && his.length > 0);
          const merged = valueOf(
            await read([telegram(hers, 'Ben', 100), telegram(his, 'Ada', 7000)], { chat: ['Ben', 'Ada'] }),
          );
          expect(merged.duplicatesMerged).toBe(kept);
          expect([...said(merged)].sort()).toEqual([...said(valueOf(await read([telegram(lines, 'Ben')])))].sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  test('two owners called "me" are one with the same partner only', async () => {
    const hers = talk(['Me', 'Ben'], 12);
    const his = hers.map(line => ({ ...line, from: line.from === 'Me' ? 'Ada' : 'Me' }));
    const phones = valueOf(await read([sms(hers, 'Ben'), sms(his, 'Ada')]));
    expect(phones.records.people).toHaveLength(4);
    expect(phones.suggestions).toHaveLength(2);
    const backups = await read([sms(hers, 'Ben'), sms(talk(['Me', 'Ben'], 12, 6), 'Ben')]);
    expect(valueOf(backups).records.people).toHaveLength(2);
    expect(codesOf(backups)).toContain('joined-by-name');
  });

  test('media words of two languages, with media beside, are one message', async () => {
    const ways = [
      ['<Media omitted>', '<Media omitted>', '<Media omitted>'],
      ['<Medien ausgeschlossen>', '<Medien ausgeschlossen>', '<Medien ausgeschlossen>'],
      [
        'IMG-20240313-WA0001.jpg (file attached)',
        'PTT-20240313-WA0002.opus (file attached)',
        'STK-20240313-WA0003.webp (file attached)',
      ],
      [
        'IMG-20240313-WA0001.jpg (Datei angehängt)',
        'PTT-20240313-WA0002.opus (Datei angehängt)',
        'STK-20240313-WA0003.webp (Datei angehängt)',
      ],
    ];
    const withMedia = (way: readonly string[]): readonly Line[] =>
      talk(['Ada', 'Ben'], 12).map((line, i) => (i % 4 === 1 ? { ...line, text: way[(i - 1) / 4]! } : line));
    for (const one of ways)
      for (const other of ways) {
        const merged = valueOf(await read([whatsapp(withMedia(one), 'Ben'), whatsapp(withMedia(other), 'Ada')]));
        expect(merged.records.count).toBe(12);
      }
  });

  test('a message edited or deleted between exports is one', async () => {
    const old = talk(['Ada', 'Ben'], 8);
    const later = old.map((line, i) =>
      i === 3
        ? { ...line, text: 'This message was deleted' }
        : i === 4
          ? { ...line, text: 'line four <This message was edited>' }
          : line,
    );
    for (const files of [
      [old, later],
      [later, old],
    ]) {
      const merged = valueOf(await read(files.map(lines => whatsapp(lines, 'Ben'))));
      expect(merged.records.count).toBe(8);
      expect([...messageLines(merged.records)].map(({ kind }) => kind).slice(3, 5)).toEqual(['deleted', 'edited']);
    }
  });

  describe('whose clocks differ by no zone’s distance', () => {
    const said = (
      count: number,
      apartSeconds: number,
      seconds: boolean,
      textOf = (i: number) => `message number ${i}`,
    ) =>
      Array.from({ length: count }, (_, i) => {
        const at = new Date(Date.UTC(2024, 0, 1, 8) + i * 7_280_000 + apartSeconds * 1000).toISOString();
        const [year, month, day] = at.slice(0, 10).split('-');
        const time = at.slice(11, seconds ? 19 : 16);
        return `${day}/${month}/${year}, ${time} - ${i % 3 === 0 ? 'Ada' : 'Ben'}: ${textOf(i)}\n`;
      }).join('');
    const both = async (first: string, second: string) => {
      const files = [textSource(first, 'hers.txt'), textSource(second, 'his.txt')];
      const outcome = await readExport(files, { ...plainOptions, dateOrder: 'dmy' });
      const told = outcome.issues.filter(({ code }) => code === 'counted-twice').map(({ text }) => spoken(text));
      return { count: valueOf(outcome).records.count, told, codes: codesOf(outcome) };
    };

    test('nothing is merged by guess; the doubles are counted and said', async () => {
      for (const [count, apart, seconds, records, texts, distance, zones] of [
        [60, 20, true, 120, 60, '20 seconds', false],
        [60, -20, true, 120, 60, '20 seconds', false],
        [60, 40, false, 100, 40, '1 minute', false],
        [19, 21_600, false, 38, 19, '6 hours', true],
        [19, 20_000, true, 38, 19, '5.56 hours', false],
        [3, 20, true, 6, 3, '20 seconds', false],
        [2, 20, true, 4, 0, '', false],
      ] as const) {
        const found = await both(said(count, 0, seconds), said(count, apart, seconds));
        expect(found.count).toBe(records);
        expect(found.told).toHaveLength(texts === 0 ? 0 : 1);
        if (texts === 0) continue;
        expect(found.told[0]).toContain(`${texts} texts are in “hers.txt” and in this file, ${distance} apart.`);
        expect(found.told[0]!.includes('its own zone')).toBe(zones);
      }
    });
    test('once, where no zone brings them together', async () => {
      const { count, codes } = await both(said(60, 0, false), said(60, 5400, false));
      expect([count, codes.filter(code => code === 'two-zones' || code === 'counted-twice')]).toEqual([
        120,
        ['two-zones'],
      ]);
    });
    test('common, daily and short texts prove nothing', async () => {
      const often = await both(
        said(60, 0, true, i => `good morning, number ${i % 12}`),
        said(60, 20, true, i => `good morning, number ${i % 12}`),
      );
      expect([often.count, often.told]).toEqual([120, []]);
      const short = await both(
        said(60, 0, true, i => `text ${i}`),
        said(60, 20, true, i => `text ${i}`),
      );
      expect([short.count, short.told]).toEqual([120, []]);
      const day = [
        'what is there for dinner?',
        'on the way home now',
        'good night, sleep well',
        'the cat has been fed',
      ];
      const daily = await both(
        said(4, 0, true, i => day[i]!),
        said(4, 86_340, true, i => day[i]!),
      );
      expect([daily.count, daily.told]).toEqual([8, []]);
      const whole = said(60, 0, true);
      expect((await both(whole, whole.slice(whole.length / 2))).told).toEqual([]);
    });
  });
});
