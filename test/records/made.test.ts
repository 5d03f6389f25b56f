import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageLines, type ReadOptions, type ReadResult } from '../../src/records/index.ts';
import { codesOf, golden, readPath, valueOf } from './helpers.ts';

interface Expected {
  readonly note: string;
  readonly tz?: string;
  readonly choose?: readonly string[];
  readonly self?: string;
  readonly people?: readonly string[];
  readonly messages: readonly (readonly [time: string, from: string, kind: string, text: string])[];
  readonly system?: number;
}

/** Kinds as `expected.json` has them: it calls a location "media", and a missed call has its own word. */
export function linesOf({ records }: ReadResult): readonly (readonly [string, string, string, string, string])[] {
  return [...messageLines(records)].map(({ at, wall, from, kind, missed, text }) => [
    at,
    wall,
    from,
    missed === true ? 'missed' : kind === 'location' ? 'media' : kind,
    text,
  ]);
}

/** Files in which day and month cannot be told apart: the question must come, and the answer is day first. */
const asks = new Set([
  'kinds-ios-en.txt',
  'android-caption-next-line.txt',
  'name-with-colon.txt',
  'duplicate-minute-burst.txt',
]);

/** Entries that are no message of anybody and that the file cannot explain. */
const notUnderstood: Record<string, readonly unknown[]> = {
  'entities-and-kinds.json': [{ index: 5, why: { id: 'records-why-unsupported', args: {} } }],
};

for (const platform of ['whatsapp', 'telegram']) {
  const folder = join(golden, 'made', platform);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>;
  describe(`[R20] made/${platform} comes out as its expected.json says`, () => {
    test('every file has an expectation, and every expectation a file', () => {
      expect(Object.keys(expected).sort()).toEqual(
        readdirSync(folder)
          .filter(name => name !== 'expected.json')
          .sort(),
      );
    });
    for (const [name, want] of Object.entries(expected))
      test(`${name}: ${want.note}`, async () => {
        const options: Partial<ReadOptions> = { zone: want.tz ?? 'Europe/Berlin' };
        let outcome = await readPath(join(folder, name), options);
        if (asks.has(name)) {
          expect(codesOf(outcome)).toContain('date-order');
          outcome = await readPath(join(folder, name), { ...options, dateOrder: 'dmy' });
        }
        if (want.choose !== undefined) {
          expect(outcome.issues.filter(({ code }) => code === 'chat').map(({ place }) => place)).toEqual(want.choose);
          outcome = await readPath(join(folder, name), { ...options, chat: want.choose[0]! });
        }
        const result = valueOf(outcome);
        const got = linesOf(result).map(([at, wall, ...rest], i) => [
          want.messages[i]?.[0].endsWith('Z') ? at : wall,
          ...rest,
        ]);
        expect(got).toEqual(want.messages);
        expect(result.files[0]!.system).toBe(want.system ?? result.files[0]!.system);
        expect(result.files[0]!.notUnderstood).toEqual(notUnderstood[name] ?? []);
        if (want.people !== undefined)
          expect(result.records.people.map(person => person.name).sort()).toEqual([...want.people].sort());
      });
  });
}
