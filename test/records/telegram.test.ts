import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { messageLines, type ReadOptions } from '../../src/records/index.ts';
import { readExport } from '../../src/records/read.ts';
import { inChunks, plainOptions, readText, valueOf } from './helpers.ts';

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

test('[TG7] both clocks of an entry give the phone’s offset', async () => {
  const [line] = await linesOf(single([entry(0, { date: '2024-03-12T13:30:00' })]));
  expect(line).toMatchObject({ at: '2024-03-12T08:00:00Z', wall: '2024-03-12T13:30:00' });
});
