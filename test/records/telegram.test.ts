import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { messageLines, type ReadOptions } from '../../src/records/index.ts';
import { readExport } from '../../src/records/read.ts';
import { inChunks, plainOptions, readText, valueOf } from './helpers.ts';
import { said } from '../said.ts';

interface Entry {
  readonly [key: string]: unknown;
}
const entry = (id: number, rest: Entry = {}): Entry => ({
  id,
  type: 'message',
  date: '2024-03-12T09:00:00',
  date_unixtime: String(1_710_230_400 + id),
  from: 'Ada',
  from_id: 'user1',
  text: 'hi',
  text_entities: [],
  ...rest,
});
const single = (messages: readonly Entry[]): Entry => ({ name: 'Ben', type: 'personal_chat', id: 2, messages });
const read = (value: Entry | string, options: Partial<ReadOptions> = {}) =>
  readText(typeof value === 'string' ? value : JSON.stringify(value, null, 1), options);
const linesOf = async (value: Entry | string) => [...messageLines(valueOf(await read(value)).records)];
const kindsOf = async (...entries: readonly Entry[]) =>
  (await linesOf(single(entries))).map(({ kind, missed, text }) =>
    missed === true ? 'missed' : `${kind}${text === '' ? '' : `: ${text}`}`,
  );

describe('[TG1] the fast reader and the plain one agree', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'why?', 'a"b\\c', '\u0007', '}{][', '🙂 مرحبا', 'τι;'),
    fc.array(fc.oneof(fc.string(), fc.record({ type: fc.constant('link'), text: fc.string({ unit: 'grapheme' }) })), {
      maxLength: 3,
    }),
  );
  const other = fc.record({ nested: fc.json().map(json => JSON.parse(json) as unknown), ['a"}']: fc.string() });
  const drawn = fc.record({
    text,
    from: fc.constantFrom('Ada', 'Ben', '__proto__', 'ü"'),
    seconds: fc.integer({ min: 700_000_000, max: 2e9 }),
    edited: fc.boolean(),
    other,
    order: fc.boolean(),
  });
  test('for any texts, names and fields, in any order and chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawn, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 1),
        fc.integer({ min: 1, max: 300 }),
        async (list, indent, size) => {
          const messages = list.map(({ text, from, seconds, edited, other, order }, i) => {
            const fields = entry(i, {
              ...(order ? other : {}),
              text,
              from,
              from_id: `user_${from}`,
              date_unixtime: String(seconds),
              ...(edited ? { edited_unixtime: String(seconds + 9) } : {}),
              ...(order ? {} : other),
            });
            return order ? Object.fromEntries(Object.entries(fields).toReversed()) : fields;
          });
          const json = JSON.stringify(single(messages), null, indent);
          const { records } = valueOf(await readExport([inChunks(json, size)], plainOptions));
          const got = [...messageLines(records)].map(({ at, from, text }) => [Date.parse(at) / 1000, from, text]);
          const plain = list
            .map(
              ({ text, from, seconds }) =>
                [
                  seconds,
                  from,
                  typeof text === 'string'
                    ? text
                    : text.map(part => (typeof part === 'string' ? part : part.text)).join(''),
                ] as const,
            )
            .map((row, i) => ({ row, i }))
            .toSorted((a, b) => a.row[0] - b.row[0] || a.i - b.i)
            .map(({ row }) => row);
          expect(got).toEqual(plain.map(([seconds, from, body]) => [seconds, from, wellFormed(body)]));
          expect([...records.characters]).toEqual(plain.map(([, , body]) => body.length));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});

/** Half a surrogate pair cannot be kept as UTF-8. */
const wellFormed = (text: string): string => text.toWellFormed();

test('[TG2] kinds', async () => {
  expect(
    await kindsOf(
      entry(1),
      entry(2, { text: '', photo: '(File not included.)' }),
      entry(3, { text: 'caption', file: 'x', media_type: 'video_file' }),
      entry(4, { text: '', file: 'x', media_type: 'voice_message', duration_seconds: 4 }),
      entry(5, { text: '', file: 'x', media_type: 'sticker', sticker_emoji: '😀' }),
      entry(6, { text: '', location_information: { latitude: 1, longitude: 2 } }),
      entry(7, { text: '', contact_information: { first_name: 'x' } }),
      entry(8, { text: '', poll: { question: 'Pizza?', answers: [{ text: 'yes' }] } }),
      entry(9, { edited_unixtime: '1710230999' }),
      entry(10, { edited: '1970-01-01T03:00:00' }),
      entry(11, { text: '' }),
      entry(12, {
        type: 'service',
        action: 'phone_call',
        actor: 'Ada',
        actor_id: 'user1',
        duration_seconds: 95,
        discard_reason: 'hangup',
      }),
      entry(13, { type: 'service', action: 'phone_call', actor: 'Ada', actor_id: 'user1', discard_reason: 'busy' }),
      entry(14, { text: '', place_name: 'The Quay', address: 'x' }),
      entry(15, { text: '', todo_list: { title: 'Shopping', answers: [] } }),
      entry(16, { text: '', paid_stars_amount: 5 }),
      // Begun, which is nobody's message, and ended.
      entry(17, { type: 'service', action: 'group_call', actor: 'Ada', actor_id: 'user1' }),
      entry(18, { type: 'service', action: 'group_call', actor: 'Ada', actor_id: 'user1', duration: 95 }),
      // Calls of two that others may join.
      entry(19, { type: 'service', action: 'conference_call', actor: 'Ada', duration_seconds: 30, is_missed: false }),
      entry(20, { type: 'service', action: 'conference_call', actor: 'Ada', is_active: false, is_missed: true }),
      // What destroyed itself.
      entry(21, { text: '', photo_file_size: 0, self_destruct_period_seconds: 10 }),
      entry(22, { text: '', file_size: 0, mime_type: 'video/mp4', self_destruct_period_seconds: 10 }),
      entry(23, { text: '', poll: { question: ['Pizza ', { type: 'bold', text: 'now' }, '?'], answers: [] } }),
      entry(24, { text: '', giveaway_results: { winners: [] } }),
    ),
  ).toEqual([
    'text: hi',
    'media',
    'media: caption',
    'voice',
    'sticker',
    'location',
    'contact',
    'poll: Pizza?',
    'edited: hi',
    'text: hi',
    'deleted',
    'call: hi',
    'missed: hi'.slice(0, 6),
    'location',
    'other',
    'media',
    'call: hi',
    'call: hi',
    'missed',
    'media',
    'media',
    'poll: Pizza now?',
    'other',
  ]);
});

describe('[TG3] entries that are no message', () => {
  test('an incomplete entry is not understood, with index and reason', async () => {
    const { files } = valueOf(
      await read(
        single([
          entry(1),
          entry(2, { date: null, date_unixtime: null }),
          entry(3, { from: null, from_id: null }),
          entry(4, { type: 'new' }),
          5 as unknown as Entry,
        ]),
      ),
    );
    expect(files[0]!.notUnderstood.map(({ index, why }) => `${index} ${said(why)}`)).toEqual([
      '1 it has no date',
      '2 it doesn’t say who sent it',
      '3 its type is none of message, service and unsupported',
      '4 it isn’t a JSON object that can be mended',
    ]);
  });
});

describe('[TG4] bad JSON as Telegram Desktop writes it', () => {
  test(String.raw`the escape \x07 in a text costs nothing`, async () => {
    const json = JSON.stringify(single([entry(1, { text: 'ring MARK!' }), entry(2)]), null, 1).replace(
      'MARK',
      String.raw`\x07`,
    );
    expect((await linesOf(json)).map(({ text }) => text)).toEqual(['ring \u0007!', 'hi']);
  });
});

describe('[TG5] senders', () => {
  test('a numeric from_id before 2021 is the same person later', async () => {
    const { records } = valueOf(
      await read(single([entry(1, { from_id: 4_444_444_444 }), entry(2, { from_id: 'user4444444444' })])),
    );
    expect(records.people).toEqual([{ id: 'user4444444444', name: 'Ada', messages: 2 }]);
  });
  test('two people of one name stay two', async () => {
    expect(valueOf(await read(single([entry(1), entry(2, { from_id: 'user2' })]))).records.people).toHaveLength(2);
  });
});

test('[TG6] a full export gives one chat, and names the owner', async () => {
  const all = {
    about: 'x',
    personal_information: { user_id: 1, first_name: 'Ada', last_name: 'F' },
    chats: {
      list: [
        single([entry(1), entry(2, { from: 'Ben', from_id: 'user2' })]),
        { type: 'saved_messages', id: 1, messages: [entry(3)] },
      ],
    },
  };
  const { records, files } = valueOf(await read(all));
  expect(records.count).toBe(2);
  expect(files[0]).toMatchObject({ owner: 'Ada', messages: 2, elsewhere: 1 });
});

test('[TG7] both clocks of an entry give the phone’s offset', async () => {
  const [line] = await linesOf(single([entry(0, { date: '2024-03-12T13:30:00' })]));
  expect(line).toMatchObject({ at: '2024-03-12T08:00:00Z', wall: '2024-03-12T13:30:00' });
});
