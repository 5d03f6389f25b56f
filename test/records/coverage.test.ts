import { describe, expect, test } from 'vitest';
import { cuts, toTurns } from '../../src/turns/index.ts';
import { knownSpans, readExport, type ReadResult } from '../../src/records/index.ts';
import { plainOptions, textSource, valueOf } from './helpers.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const day = (n: number): Date => new Date(Date.UTC(2024, 0, 15 + n));
const stamp = (n: number): string => {
  const d = day(n);
  return `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}, 09:00`;
};
const android = (days: readonly number[], extra: readonly (readonly [number, string])[] = []): string =>
  [...days.map(n => [n, n % 2 === 0 ? 'Ada: hi' : 'Ben: ho'] as const), ...extra]
    .toSorted((a, b) => a[0] - b[0])
    .map(([n, what]) => `${stamp(n)} - ${what}`)
    .join('\n');
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const read = async (...texts: readonly string[]): Promise<ReadResult> =>
  valueOf(
    await readExport(
      texts.map((text, i) => textSource(text, `${i}.txt`)),
      { ...plainOptions, zone: 'UTC', dateOrder: 'dmy' },
    ),
  );

describe('[R16] what each file can know', () => {
  test('days with calls, answered or missed', async () => {
    const { coverage } = await read(
      android(range(0, 9), [
        [3, 'Ada: Voice call, 12 min'],
        [3, 'Ben: Missed video call'],
        [7, 'Ben: Missed voice call'],
      ]),
    );
    expect(coverage.channels[0]).toMatchObject({ app: 'WhatsApp', calls: 3, callDays: ['2024-01-18', '2024-01-22'] });
  });

  for (const [language, set, off] of [
    [
      'en',
      'You updated the message timer. New messages will disappear from this chat 24 hours after they’re sent.',
      'Ada turned off disappearing messages. Tap to change.',
    ],
    [
      'de',
      'Du hast selbstlöschende Nachrichten aktiviert. Neue Nachrichten verschwinden 7 Tage nach dem Senden.',
      'Ada hat selbstlöschende Nachrichten deaktiviert.',
    ],
    ['es', 'Activaste los mensajes temporales.', 'Ada desactivó los mensajes temporales.'],
    ['fr', 'Vous avez activé les messages éphémères.', 'Ada a désactivé les messages éphémères.'],
    ['it', 'Hai attivato i messaggi effimeri.', 'Ada ha disattivato i messaggi effimeri.'],
    ['pt', 'Você ativou as mensagens temporárias.', 'Ada desativou as mensagens temporárias.'],
    ['ru', 'Вы включили исчезающие сообщения.', 'Ada отключила исчезающие сообщения.'],
    ['tr', 'Süreli mesajları açtınız.', 'Ada süreli mesajları kapattı.'],
    ['zh', '您开启了限时消息。', 'Ada关闭了限时消息。'],
  ] as const)
    test(`WhatsApp’s timer, by its notices (${language})`, async () => {
      const { coverage, files } = await read(
        android(range(0, 20), [
          [4, set],
          [9, off],
          [15, set],
        ]),
      );
      expect(coverage.channels[0]!.timers).toEqual([
        { from: '2024-01-19', to: '2024-01-24' },
        { from: '2024-01-30', to: null },
      ]);
      expect(coverage.channels[0]!.disappearing).toBe('on');
      expect(files[0]!.warnings.map(({ code }) => code)).toContain('disappearing');
      expect(files[0]!.system).toBe(3);
    });

  test('what somebody writes about disappearing messages sets no timer', async () => {
    const { coverage } = await read(android(range(0, 5), [[2, 'Ada: I turned on disappearing messages']]));
    expect(coverage.channels[0]).toMatchObject({ timers: [], disappearing: 'unknown' });
  });

  test('Telegram: the timer of the chosen chat, and no other’s', async () => {
    const chat = (id: number, name: string, timers: readonly (readonly [number, number])[]): object => ({
      name,
      type: 'personal_chat',
      id,
      messages: [
        ...range(0, 9).map(n => ({
          id: n,
          type: 'message',
          n,
          from: n % 2 === 0 ? 'Ada' : name,
          from_id: `user${n % 2 === 0 ? 1 : id}`,
          text: 'hi',
        })),
        ...timers.map(([n, period]) => ({
          id: 100 + n,
          type: 'service',
          n,
          actor: 'Ada',
          actor_id: 'user1',
          action: 'set_messages_ttl',
          period,
        })),
      ]
        .toSorted((a, b) => a.n - b.n)
        .map(({ n, ...message }) => ({
          ...message,
          date: day(n).toISOString().slice(0, 19),
          date_unixtime: String(+day(n) / 1000),
        })),
    });
    const file = JSON.stringify({
      about: '',
      personal_information: { user_id: 1, first_name: 'Ada', last_name: '' },
      chats: {
        list: [
          chat(2, 'Ben', [
            [3, 86_400],
            [6, 0],
          ]),
          chat(3, 'Cleo', []),
        ],
      },
    });
    const of = async (title: string) =>
      valueOf(await readExport([textSource(file, 'result.json')], { ...plainOptions, zone: 'UTC', chat: title }))
        .coverage.channels[0]!;
    expect((await of('Ben')).timers).toEqual([{ from: '2024-01-18', to: '2024-01-21' }]);
    expect((await of('Cleo')).timers).toEqual([]);
  });

  test('days between two files are no record; within one, silence', async () => {
    const apart = await read(android(range(0, 9)), android(range(30, 39)));
    const one = await read(android([...range(0, 9), ...range(30, 39)]));
    const spans = (result: ReadResult) => toTurns(result.records, [0, 1], cuts.usual, { coverage: knownSpans(result) });
    expect(knownSpans(one)).toBe(null);
    expect(spans(one).coverage).toHaveLength(1);
    expect(spans(apart).coverage.map(({ from, to }) => [from, to])).toEqual([
      [(+day(0) + 9 * 3_600_000) / 1000, (+day(9) + 9 * 3_600_000) / 1000 + 1],
      [(+day(30) + 9 * 3_600_000) / 1000, (+day(39) + 9 * 3_600_000) / 1000 + 1],
    ]);
    expect(spans(apart).leftOut.excluded).toBe(0);
    expect(spans(apart).count).toBe(spans(one).count);
  });
});

describe('[R19] reactions beside messages are counted and are no records', () => {
  const files: Readonly<Record<string, readonly [content: object, reactions: number]>> = {
    telegram: [
      {
        name: 'Ben',
        type: 'personal_chat',
        id: 2,
        messages: [
          {
            id: 1,
            type: 'message',
            date: '2024-03-12T09:00:00',
            date_unixtime: '1710230400',
            from: 'Ada',
            from_id: 'user1',
            text: 'hi',
            reactions: [
              { type: 'emoji', count: 2, emoji: '❤', recent: [] },
              { type: 'emoji', emoji: '👍' },
            ],
          },
        ],
      },
      3,
    ],
    messenger: [
      {
        participants: [{ name: 'Ada' }, { name: 'Ben' }],
        messages: [
          {
            sender_name: 'Ada',
            timestamp_ms: 1_710_230_400_000,
            content: 'hi',
            reactions: [{ reaction: 'x', actor: 'Ben' }],
          },
        ],
        title: 'Ben',
        thread_path: 'inbox/ben_1',
      },
      1,
    ],
    discord: [
      {
        guild: { id: '0' },
        channel: { id: '1', type: 'DirectTextChat', name: 'Ben' },
        messages: [
          {
            id: '1',
            type: 'Default',
            timestamp: '2024-03-12T09:00:00Z',
            content: 'hi',
            author: { id: '1', name: 'Ada' },
            reactions: [{ emoji: {}, count: 2 }],
          },
        ],
      },
      2,
    ],
  };
  for (const [format, [content, reactions]] of Object.entries(files))
    test(format, async () => {
      const result = valueOf(await readExport([textSource(JSON.stringify(content), 'x.json')], plainOptions));
      expect(result.files[0]).toMatchObject({ format, reactions, messages: 1 });
      expect(result.records.count).toBe(1);
    });
});
