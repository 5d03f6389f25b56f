import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { messageLines } from '../../src/records/index.ts';
import { codesOf, inChunks, plainOptions, readText, textSource, valueOf } from './helpers.ts';
import { type ChatMessage, hasSeconds, LOCALES, type Locale, renderWhatsApp } from './render-whatsapp.ts';
import { readExport } from '../../src/records/read.ts';
import { said } from '../said.ts';
import { FULL } from '../full.ts';

/** Every hour of the day, over days that settle the order, with bodies that look like other things. */
const chat: readonly ChatMessage[] = Array.from({ length: 72 }, (_, i) => ({
  wall: Date.UTC(2024, 0, 3 + i, i % 24, (i * 7) % 60, (i * 13) % 60),
  from: i % 3 === 0 ? 'Ada Ferreira' : 'بن',
  text: ['ok', 'Note: eat: soup', 'Home at 11:30\n\nSorry', '12/12/19: Departure', 'why?', '👩🏻‍⚖️ naïve مرحبا'][i % 6]!,
}));

const expected = (locale: Locale, messages: readonly ChatMessage[]): readonly unknown[] =>
  messages.map(({ wall, from, text }) => [
    hasSeconds(locale) ? wall : Math.floor(wall / 60_000) * 60_000,
    from,
    'text',
    text,
  ]);

const got = (
  result: ReturnType<
    typeof valueOf<
      Awaited<ReturnType<typeof readText>> extends infer O
        ? O extends { ok: true; value: infer V }
          ? V
          : never
        : never
    >
  >,
): readonly unknown[] =>
  [...messageLines(result.records)].map(({ wall, from, kind, text }) => [Date.parse(`${wall}Z`), from, kind, text]);

describe('[WA1] one chat comes out the same from every locale', () => {
  for (const locale of LOCALES)
    test(`${locale.ios ? 'iOS' : 'Android'} ${locale.id}`, async () => {
      const result = valueOf(await readText(renderWhatsApp(locale, chat), { zone: 'UTC' }));
      expect(got(result)).toEqual(expected(locale, chat));
      expect(result.files[0]).toMatchObject({ system: 1, notUnderstoodCount: 0, messages: chat.length });
    });
});

const name = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'Ada',
    'Ben 🤓',
    '🤓',
    '+49 151 0000000',
    '~ Ada',
    'a',
    'Dr. K',
    "O'Brien",
    'محمد',
    '东京',
    'null',
    '0',
    '12.03.24',
  ),
  fc.string({ unit: fc.constantFrom(...'abcÄß 🙂.-_()'), minLength: 1, maxLength: 12 }).map(text => `n${text}m`),
);
const words = fc.string({
  unit: fc.constantFrom(
    'a',
    'b ',
    'ü',
    '🙂',
    '?',
    ' ',
    '12/03/2024',
    ' - ',
    '21:41',
    '[',
    ']',
    '\n',
    '"',
    '{',
    ',',
    '.',
    'ع',
    '\u2028',
    '\u0085',
    '\u0000',
    '/',
    '9',
  ),
  maxLength: 24,
});
const message = fc.record({ minutes: fc.integer({ min: 0, max: 60_000 }), who: fc.boolean(), text: words });

test('[WA2] what a phone writes is what is read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LOCALES),
      name,
      name,
      fc.array(message, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
      async (locale, a, b, drawn, size) => {
        let at = Date.UTC(2023, 11, 25);
        const messages = [
          // Dates that settle the order stand at the end, so that it is only known late.
          ...drawn.map(({ minutes, who, text }) => ({
            wall: (at += minutes * 60_000),
            from: who ? a : b,
            text: `x${text}`.replaceAll(/\n+$/g, ''),
          })),
          ...[0, 1].map(i => ({
            wall: (at = Math.max(at, Date.UTC(2026, 2, 13 + i)) + 60_000),
            from: i === 0 ? a : b,
            text: 'end',
          })),
        ];
        fc.pre(!messages.some(({ text }) => /^x?[^\n]{0,10}\[|\n\s*(?:\[|\d)/.test(text)));
        const outcome = await readExport([inChunks(renderWhatsApp(locale, messages), size * 37)], {
          ...plainOptions,
          zone: 'UTC',
        });
        // The mark of a name that somebody gave themselves is no part of it ([WA13]).
        const shown = (from: string): string => from.replace(/^~ /, '');
        const inBoth = a !== b && shown(a) === shown(b);
        expect(got(valueOf(outcome))).toEqual(
          expected(
            locale,
            messages.map(({ from, ...rest }) => ({ ...rest, from: inBoth ? from : shown(from) })),
          ),
        );
      },
    ),
    { numRuns: FULL ? 3000 : 200, seed: 11 },
  );
});

describe('[WA3] day and month', () => {
  test('an undecided file is a question, with the option to give', async () => {
    const text = '3/4/24, 09:00 - Ada: a\n3/5/24, 09:00 - Ben: b\n';
    const outcome = await readText(text);
    expect(codesOf(outcome)).toEqual(['date-order']);
    expect(said(outcome.issues[0]!.text)).toContain('--date-order dmy|mdy|ymd');
    const day = valueOf(await readText(text, { dateOrder: 'dmy' }));
    expect([...messageLines(day.records)].map(({ wall }) => wall)).toEqual([
      '2024-04-03T09:00:00',
      '2024-05-03T09:00:00',
    ]);
    expect(day.files[0]!.dateOrder).toEqual({ value: 'dmy', how: 'given' });
  });
  test('an order that goes back in time loses', async () => {
    const text = '1/2/24, 09:00 - Ada: a\n2/2/24, 09:00 - Ben: b\n1/3/24, 09:00 - Ben: c\n';
    expect(valueOf(await readText(text)).files[0]!.dateOrder).toEqual({ value: 'dmy', how: 'settled by the file' });
  });
  test('a file whose dates read the same is no question', async () => {
    expect(valueOf(await readText('2/2/24, 09:00 - Ada: a\n3/3/24, 09:00 - Ben: b\n')).files[0]!.dateOrder.value).toBe(
      null,
    );
  });
  test('a contradicted order is followed, and that is said', async () => {
    const outcome = await readText('1/2/24, 09:00 - Ada: a\n13/2/24, 09:00 - Ben: b\n', { dateOrder: 'mdy' });
    const { files, records } = valueOf(outcome);
    expect(records.count).toBe(1);
    expect(files[0]!.notUnderstood).toEqual([{ line: 2, why: { id: 'records-why-order', args: { order: 'mdy' } } }]);
    expect(codesOf(outcome)).toContain('date-order-doubtful');
  });
});

test('[WA14] autumn’s hour does not read a file twice', async () => {
  const passes = async (...back: readonly string[]): Promise<number> => {
    let count = 0;
    const before = ['26/10/2024, 21:00 - Ada: a', '27/10/2024, 02:10 - Ben: b', '27/10/2024, 02:50 - Ada: c'];
    const { blob, ...source } = textSource([...before, ...back, '28/10/2024, 09:00 - Ben: d', ''].join('\n'));
    const stream = (): ReturnType<typeof blob.stream> => {
      count++;
      return blob.stream();
    };
    const options = { ...plainOptions, dateOrder: 'dmy' } as const;
    const counted = { size: blob.size, stream, slice: blob.slice.bind(blob), arrayBuffer: blob.arrayBuffer.bind(blob) };
    valueOf(await readExport([{ ...source, blob: counted }], options));
    return count;
  };
  const once = await passes();
  expect(await passes('27/10/2024, 02:05 - Ada: again', '27/10/2024, 02:10 - Ada: e')).toBe(once);
  // Once to look, and once to leave out what was found.
  expect(await passes('27/10/2024, 02:10 - Ben: b')).toBe(once + 2);
  expect(await passes('27/10/2024, 01:45 - Ben: late')).toBe(once + 1);
  expect(await passes('26/10/2024, 23:00 - Ben: late')).toBe(once + 1);
});
