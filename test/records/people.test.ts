import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { messageLines, readExport, type ReadResult } from '../../src/records/index.ts';
import { plainOptions, textSource, valueOf } from './helpers.ts';

interface Said {
  readonly minute: number;
  readonly from: 0 | 1;
  readonly text: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** One telephone's WhatsApp export: its owner's names for the two. From `seconds` on, an iPhone's shape. */
function exported(said: readonly Said[], names: readonly [string, string], seconds = false): string {
  return said
    .map(({ minute, from, text }) => {
      const date = new Date(Date.UTC(2024, 0, 15, 8) + minute * 60_000);
      const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
      const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
      return seconds ? `[${day}, ${time}:07] ${names[from]}: ${text}` : `${day}, ${time} - ${names[from]}: ${text}`;
    })
    .join('\n');
}

/** Several days apart, so that days first and months first cannot be mistaken; equal texts within a minute on purpose. */
const conversation = fc
  .array(
    fc.record({
      step: fc.integer({ min: 0, max: 900 }),
      from: fc.constantFrom(0 as const, 1 as const),
      text: fc.constantFrom('ok', 'yes', 'Did you eat?', 'on my way', 'see you'),
    }),
    { minLength: 8, maxLength: 80 },
  )
  .map(steps => {
    let minute = 0;
    return steps.map(({ step, from, text }): Said => ({ minute: (minute += step), from, text }));
  });

const read = async (
  texts: readonly (readonly [string, string])[],
  same: readonly (readonly string[])[] = [],
  chat: readonly string[] | null = null,
): Promise<ReadResult> =>
  valueOf(
    await readExport(
      texts.map(([name, text]) => textSource(text, name)),
      { ...plainOptions, dateOrder: 'dmy', zone: 'UTC', same, chat },
    ),
  );

const lines = (result: ReadResult): readonly string[] =>
  [...messageLines(result.records)].map(({ at, from, text }) => `${at.slice(0, 16)} ${from}: ${text}`);
/** Order within one minute is what a minute-stamped export cannot say about another file. */
const asSet = (result: ReadResult): readonly string[] => lines(result).toSorted();

const HERS = ['Ada', 'Benny'] as const;
const HIS = ['Ada Lovelace', 'Ben'] as const;
const SAME = [
  ['Ada', 'Ada Lovelace'],
  ['Ben', 'Benny'],
] as const;

describe('[R44] people joined by the reader’s word', () => {
  test('both telephones’ exports merge to exactly one conversation', async () => {
    await fc.assert(
      fc.asyncProperty(conversation, fc.boolean(), async (said, seconds) => {
        const merged = await read(
          [
            ['hers.txt', exported(said, HERS)],
            ['his.txt', exported(said, HIS, seconds)],
          ],
          SAME,
        );
        const whole = await read([['one.txt', exported(said, ['Ada Lovelace', 'Benny'])]]);
        expect(asSet(merged)).toEqual(asSet(whole));
        expect(merged.duplicatesMerged).toBe(said.length);
      }),
      { numRuns: 40 },
    );
  });

  test('each telephone’s missing messages are filled from the other', async () => {
    await fc.assert(
      fc.asyncProperty(conversation, fc.infiniteStream(fc.integer({ min: 0, max: 2 })), async (said, draw) => {
        // Minutes apart, so that what is left out is told by its time.
        const spread = said.map((one, i) => ({ ...one, minute: one.minute + i }));
        const parts = spread.map(() => draw.next().value as number);
        const hers = spread.filter((_, i) => parts[i] !== 0);
        const his = spread.filter((_, i) => parts[i] !== 1);
        // A name stands in a file only where its person wrote there.
        const writers = (some: readonly Said[]): number => new Set(some.map(({ from }) => from)).size;
        fc.pre(writers(hers) === 2 && writers(his) === 2);
        const merged = await read(
          [
            ['hers.txt', exported(hers, HERS)],
            ['his.txt', exported(his, HIS, true)],
          ],
          SAME,
        );
        expect(asSet(merged)).toEqual(asSet(await read([['one.txt', exported(spread, ['Ada Lovelace', 'Benny'])]])));
      }),
      { numRuns: 40 },
    );
  });

  test('neither the order of files nor of names matters', async () => {
    await fc.assert(
      fc.asyncProperty(conversation, async said => {
        const files = [
          ['hers.txt', exported(said, HERS)],
          ['his.txt', exported(said, HIS, true)],
        ] as const;
        const one = await read(files, SAME);
        const other = await read(
          files.toReversed(),
          SAME.toReversed().map(set => set.toReversed()),
        );
        expect(asSet(other)).toEqual(asSet(one));
        const joined = (result: ReadResult): readonly string[] => result.joined.map(({ names }) => names.join()).sort();
        expect(joined(other)).toEqual(joined(one));
      }),
      { numRuns: 20 },
    );
  });

  test('joining and exchanging the two commute', async () => {
    await fc.assert(
      fc.asyncProperty(conversation, async said => {
        const swap = (names: readonly [string, string]): [string, string] => [names[1], names[0]];
        const straight = await read(
          [
            ['hers.txt', exported(said, HERS)],
            ['his.txt', exported(said, HIS)],
          ],
          SAME,
        );
        const swapped = await read(
          [
            ['hers.txt', exported(said, swap([...HERS]))],
            ['his.txt', exported(said, swap([...HIS]))],
          ],
          SAME,
        );
        const names = new Map([
          ['Ada Lovelace', 'Benny'],
          ['Benny', 'Ada Lovelace'],
        ]);
        const exchanged = (result: ReadResult): readonly string[] =>
          [...messageLines(result.records)]
            .map(({ at, from, text }) => `${at.slice(0, 16)} ${names.get(from)}: ${text}`)
            .toSorted();
        expect(exchanged(swapped)).toEqual(asSet(straight));
        expect([...straight.records.from].map(i => straight.records.people[i]!.name)).toEqual(
          [...swapped.records.from].map(i => names.get(swapped.records.people[i]!.name)),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('nobody is joined without the word; the answer names it', async () => {
    const said = Array.from(
      { length: 20 },
      (_, i): Said => ({ minute: 500 * i, from: i % 2 === 0 ? 0 : 1, text: `line ${i}` }),
    );
    const files = [
      ['hers.txt', exported(said, HERS)],
      ['his.txt', exported(said, HIS)],
    ] as const;
    const apart = await read(files);
    expect(apart.records.people).toHaveLength(4);
    expect(apart.joined).toEqual([]);
    expect(apart.duplicatesMerged).toBe(0);
    expect(apart.suggestions.map(({ same, why, times }) => [...same, why, times])).toEqual([
      ['Ada', 'Ada Lovelace', 'same-messages', 10],
      ['Ben', 'Benny', 'same-messages', 10],
    ]);
    const joined = await read(
      files,
      apart.suggestions.map(({ same }) => same),
    );
    expect(joined.joined.map(({ name, names }) => [name, names])).toEqual([
      ['Ada Lovelace', ['Ada', 'Ada Lovelace']],
      ['Benny', ['Ben', 'Benny']],
    ]);
    expect(joined.suggestions).toEqual([]);
    expect(joined.duplicatesMerged).toBe(20);
    expect(joined.records.people).toHaveLength(2);
  });

  test('a name that nobody has is said', async () => {
    const said: Said[] = [0, 20_000, 30_000].map(minute => ({ minute, from: 0, text: 'hi' }));
    const outcome = await readExport([textSource(exported(said, HERS))], {
      ...plainOptions,
      same: [['Ada', 'Zoe']],
    });
    expect(outcome.issues.map(({ code }) => code)).toContain('no-such-person');
  });
});

describe('[R15] possible duplicates are suggested and never assumed', () => {
  const alone = (name: string, days: number): string =>
    exported(
      [0, 1, 2].map(i => ({ minute: (days + i) * 1440, from: i === 1 ? 1 : 0, text: `${name.length} ${i + days}` })),
      [name, 'Cleo'],
    );
  for (const [one, other, why] of [
    ['Zoë Ångström', 'zoe angstrom', 'spelling'],
    ['Ada', 'Ada Lovelace', 'prefix'],
    ['+49 170 1234567', 'Ada', 'number'],
  ] as const)
    test(`${why}: ${one}, ${other}`, async () => {
      const { suggestions, records } = await read(
        [
          ['a.txt', alone(one, 0)],
          ['b.txt', alone(other, 9)],
        ],
        [],
        ['a', 'b'],
      );
      expect(suggestions.map(found => [[...found.same].sort(), found.why])).toEqual([[[one, other].sort(), why]]);
      expect(records.people).toHaveLength(3);
    });

  test('not two people who write in the same file', async () => {
    const said: Said[] = [0, 1, 2, 3].map(i => ({ minute: i * 1440, from: i % 2 === 0 ? 0 : 1, text: `${i}` }));
    expect((await read([['a.txt', exported(said, ['Ada', 'Ada Lovelace'])]])).suggestions).toEqual([]);
    expect((await read([['a.txt', exported(said, ['Ada', '+49 170 1234567'])]])).suggestions).toEqual([]);
  });

  const sms = (owner: 0 | 1, said: readonly Said[]): string =>
    `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${said.length}">\n${said
      .map(
        ({ minute, from, text }) =>
          `<sms protocol="0" address="${owner === 0 ? '+4917000002' : '+4917000001'}" date="${Date.UTC(2024, 0, 15) + minute * 60_000}" type="${from === owner ? 2 : 1}" body="${text}" read="1" status="-1" contact_name="${owner === 0 ? 'Benny' : 'Ada L'}" />`,
      )
      .join('\n')}\n</smses>\n`;

  test('owner: two telephones of "me" are distinguished by file', async () => {
    const said = Array.from(
      { length: 12 },
      (_, i): Said => ({ minute: 60 * i, from: i % 3 === 0 ? 1 : 0, text: `line ${i}` }),
    );
    const files = [
      ['hers.xml', sms(0, said)],
      ['his.xml', sms(1, said)],
    ] as const;
    const apart = await read(files);
    expect(apart.suggestions.map(({ same }) => same)).toEqual([
      ['Ada L', 'hers.xml: me'],
      ['Benny', 'his.xml: me'],
    ]);
    const joined = await read(
      files,
      apart.suggestions.map(({ same }) => same),
    );
    expect(joined.records.people.map(({ name, messages }) => [name, messages])).toEqual([
      ['Benny', 4],
      ['Ada L', 8],
    ]);
    expect(joined.duplicatesMerged).toBe(12);
  });
});

describe('[R16] what each file can know', () => {
  test('days known by file and together, and an export near its cap', async () => {
    const days = (from: number, n: number): Said[] =>
      Array.from({ length: n }, (_, i) => ({ minute: (from + i) * 1440, from: i % 2 === 0 ? 0 : 1, text: 'x' }));
    const { coverage } = await read([
      ['a.txt', exported(days(0, 20), ['Ada', 'Ben'])],
      ['b.txt', exported(days(40, 3), ['Ada', 'Ben'])],
      ['c.txt', exported(days(19, 4), ['Ada', 'Ben'])],
    ]);
    expect(coverage.channels.map(({ file, days: span }) => [file, span?.from, span?.to])).toEqual([
      ['a.txt', '2024-01-15', '2024-02-03'],
      ['b.txt', '2024-02-24', '2024-02-26'],
      ['c.txt', '2024-02-03', '2024-02-06'],
    ]);
    expect(coverage.days).toEqual([
      { from: '2024-01-15', to: '2024-02-06' },
      { from: '2024-02-24', to: '2024-02-26' },
    ]);
    for (const [count, capped] of [
      [39_899, null],
      [39_950, 39_950],
      [40_101, null],
    ] as const) {
      const many = Array.from(
        { length: count },
        (_, i): Said => ({ minute: i * 10, from: i % 2 === 0 ? 0 : 1, text: 'x' }),
      );
      expect((await read([['a.txt', exported(many, ['Ada', 'Ben'])]])).coverage.channels[0]!.cappedAt).toBe(capped);
    }
  });
});
