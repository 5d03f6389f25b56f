import { exchangeBy } from '../../src/base/index.ts';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import {
  type FileSnapshot,
  takeSnapshot,
  packSnapshot,
  type ReadOptions,
  readExport,
  type ReadResult,
  readReport,
  readSnapshot,
  type SnapshotHeader,
  type Source,
  unpackSnapshot,
  withoutWords,
} from '../../src/records/index.ts';
import { MIRROR_EXCHANGE, mirror } from '../../src/story/index.ts';
import { cuts, toTurns } from '../../src/turns/index.ts';
import { message } from '../../src/words/index.ts';
import { FULL } from '../full.ts';
import { english } from '../said.ts';
import { codesOf, golden, plainOptions, sourceOf, textSource, valueOf } from './helpers.ts';

/** Every invented export, with what it asks for answered. */
const exports = readdirSync(golden, { recursive: true, encoding: 'utf8' })
  .filter(name => statSync(join(golden, name)).isFile() && !/truth|expected/.test(name))
  .sort();

async function optionsFor(sources: readonly Source[]): Promise<ReadOptions | null> {
  let options = plainOptions;
  for (let i = 0; i < 3; i++) {
    const outcome = await readExport(sources, options);
    if (outcome.ok) return options;
    const codes = codesOf(outcome);
    if (codes.includes('date-order')) options = { ...options, dateOrder: 'dmy' };
    else if (codes.includes('choose-chat'))
      options = { ...options, chat: outcome.issues.find(({ code }) => code === 'chat')!.place! };
    else return null;
  }
  return null;
}

/** All but the list of chats to choose from, of which nothing is kept. */
const record = (result: ReadResult): ReadResult => ({ ...result, chats: [] });

/** Through the bytes of a document and back. */
function stored(files: readonly FileSnapshot[]): readonly FileSnapshot[] {
  const { header, columns } = packSnapshot(files);
  const bytes = new Map([...columns].map(([name, column]) => [name, column.slice()]));
  return unpackSnapshot(JSON.parse(JSON.stringify(header)), bytes)!;
}

const keep = async (sources: readonly Source[], options: ReadOptions = plainOptions) =>
  valueOf(await takeSnapshot(sources, options));

describe('[R40] a kept record is the record that was read', () => {
  let read = 0;
  for (const name of exports)
    test(name, async () => {
      const sources = [await sourceOf(join(golden, name))];
      const options = await optionsFor(sources);
      if (options === null) return;
      read++;
      const now = valueOf(await readExport(sources, options));
      const later = valueOf(readSnapshot(stored(await keep(sources, options)), options));
      expect(record(later)).toEqual(record(now));
    });
  test('nearly all of them can be read', () => {
    expect(read).toBeGreaterThan(0.8 * exports.length);
  });

  test('and stays so in another zone, which can be chosen', async () => {
    const sources = [await sourceOf(join(golden, 'synthetic', 'whatsapp-android-en-gb.txt'))];
    const options = { ...plainOptions, zone: 'America/New_York' };
    const kept = stored(await keep(sources));
    expect(record(valueOf(readSnapshot(kept, options)))).toEqual(record(valueOf(await readExport(sources, options))));
    // Assembling leaves what is kept as it was.
    expect(record(valueOf(readSnapshot(kept, plainOptions)))).toEqual(
      record(valueOf(await readExport(sources, plainOptions))),
    );
  });
});

const line = (minute: number, who: string, text: string): string =>
  `${String(1 + Math.floor(minute / 1440)).padStart(2, '0')}/03/2024, ${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')} - ${who}: ${text}`;

const chats = fc
  .array(fc.tuple(fc.nat(40), fc.constantFrom('Ada', 'Ben', 'Cleo'), fc.constantFrom('ok', 'yes?', 'so', 'a b c')), {
    minLength: 4,
    maxLength: 60,
  })
  .map(steps => {
    // Past the twelfth of the month, so that day and month can be told apart.
    let minute = 15 * 1440;
    return steps.map(([step, who, text]) => {
      minute += Math.floor(step / 12);
      return line(minute, who, text);
    });
  });

describe('[R41] a later export merges as if read together', () => {
  test('for any two overlapping pieces, in either order', async () => {
    await fc.assert(
      fc.asyncProperty(chats, fc.nat(60), fc.nat(60), async (lines, from, to) => {
        const piece = (lines: readonly string[], name: string): Source => textSource(`${lines.join('\n')}\n`, name);
        const old = piece(lines.slice(0, 1 + (to % lines.length)), 'old.txt');
        const late = piece(lines.slice(from % lines.length), 'late.txt');
        for (const [one, other] of [
          [old, late],
          [late, old],
        ] as const) {
          const kept = [...stored(await keep([one])), ...(await keep([other]))];
          // Where hardly anything tells that they are one conversation, both are chosen.
          const first = await readExport([one, other], plainOptions);
          const chat = first.issues.flatMap(({ code, place }) => (code === 'chat' ? [place!] : []));
          const together = first.ok ? first : await readExport([one, other], { ...plainOptions, chat });
          expect(record(valueOf(readSnapshot(kept, plainOptions)))).toEqual(record(valueOf(together)));
        }
      }),
      { numRuns: FULL ? 150 : 50 },
    );
  });

  test('by the ids of the format, and with two formats', async () => {
    const names = ['telegram-single.json', 'whatsapp-android-en-gb.txt', 'signal-jsonl.jsonl'];
    const sources = await Promise.all(names.map(name => sourceOf(join(golden, 'synthetic', name))));
    const again = sources.slice(1).map(source => ({ ...source }));
    const kept = [...(await keep(sources)), ...(await keep(again))];
    const together = valueOf(await readExport([...sources, ...again], plainOptions));
    expect(record(valueOf(readSnapshot(kept, plainOptions)))).toEqual(record(together));
    expect(together.duplicatesMerged).toBeGreaterThan(100);
  });
});

describe('[R42] what is kept', () => {
  const source = (): Source =>
    textSource(`${[0, 1, 2, 3].map(i => line(15 * 1440 + i, i % 2 ? 'Ada' : 'Ben', `canary-${i}`)).join('\n')}\n`);

  test('words only on request, and nothing else changes', async () => {
    const kept = await keep([source()]);
    const bytes = (files: readonly FileSnapshot[]): string =>
      [...packSnapshot(files).columns.values()].map(column => new TextDecoder('latin1').decode(column)).join('');
    expect(bytes(kept)).toContain('canary-2');
    expect(bytes(withoutWords(kept))).not.toContain('canary');
    const bare = valueOf(readSnapshot(stored(withoutWords(kept)), plainOptions));
    const full = valueOf(readSnapshot(kept, plainOptions));
    expect(bare).toEqual({ ...full, records: { ...full.records, text: null } });
  });

  test('nothing of another chat, nor of anybody in it', async () => {
    const sources = [await sourceOf(join(golden, 'made/telegram/full-export-two-chats.json'))];
    const options = (await optionsFor(sources))!;
    expect(options.chat).not.toBeNull();
    const kept = await keep(sources, options);
    const wrote = valueOf(await readExport(sources, options)).records.people.map(({ name }) => name);
    const owner = kept[0]!.owner;
    const names = kept[0]!.people.flatMap(({ name }, i) => (i === owner ? [] : [name]));
    expect(wrote).toEqual(expect.arrayContaining(names));
    expect(kept[0]!.elsewhere).toBeGreaterThan(0);
  });

  test('a file’s notes stay as sentences; anything else is refused', async () => {
    const { header, columns } = packSnapshot(await keep([source()]));
    const noted = (text: unknown) => {
      const notes = { warnings: [{ code: 'capped', text }], notUnderstood: [{ line: 3, why: text }] };
      const files = unpackSnapshot([{ ...header[0]!, ...notes } as SnapshotHeader], columns);
      return files === null ? null : readReport(valueOf(readSnapshot(files, plainOptions)), english).files[0]!;
    };
    for (const [kept, inWords] of [
      [message('records-too-long', { count: 2 }), '2 messages were longer than 8 MB and were cut there.'],
      [{ id: 'records-of-tomorrow', args: {} }, expect.stringMatching(/^Another version/)],
    ])
      expect(noted(kept)).toMatchObject({
        warnings: [{ code: 'capped', text: inWords }],
        notUnderstood: [{ line: 3, why: inWords }],
      });
    const nested = (depth: number): object => ({
      id: 'records-of-file',
      args: depth === 0 ? {} : { text: nested(depth - 1) },
    });
    expect(noted(nested(2))).not.toBeNull();
    for (const strange of [
      null,
      7,
      'This export holds 40,000 messages.',
      {},
      { id: 'dates-years', args: { from: 1e300, to: 0 } },
      nested(3),
    ])
      expect(noted(strange)).toBeNull();
  });

  test('parts that do not fit each other are refused', async () => {
    const { header, columns } = packSnapshot(await keep([source()]));
    for (const name of columns.keys())
      for (const change of [new Uint8Array(3), columns.get(name)!.subarray(0, -1), new Uint8Array(256).fill(255)])
        expect(
          unpackSnapshot(header, new Map([...columns, [name, change]]))?.[0]?.columns.text?.bytes.length ?? null,
          name,
        ).toBeNull();
  });
});

test('[R43] exchanging a kept record’s people exchanges the mirror', async () => {
  const kept = stored(await keep([await sourceOf(join(golden, 'synthetic', 'whatsapp-android-en-gb.txt'))]));
  const { records } = valueOf(readSnapshot(kept, plainOptions));
  const of = (pair: readonly [number, number]) => mirror(toTurns(records, pair, cuts.usual), { threads: 4 }, 1);
  expect(exchangeBy(MIRROR_EXCHANGE, of([0, 1]))).toEqual(of([1, 0]));
});
