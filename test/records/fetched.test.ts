import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, type ReadOptions } from '../../src/records/index.ts';
import { codesOf, readPath, shared, valueOf } from './helpers.ts';

/** Counted by hand in the files: messages, notices (nobody's), people, and kinds other than text. */
interface Counts {
  readonly messages: number;
  readonly system: number;
  readonly people: number;
  readonly kinds?: Readonly<Record<string, number>>;
  readonly order?: string | null;
  /** The file does not tell day from month; counts with the day first. */
  readonly asks?: true;
  readonly notUnderstood?: number;
}

const ios = {
  messages: 22,
  system: 3,
  people: 2,
  order: 'mdy',
  kinds: { media: 10, voice: 1, location: 2, contact: 1, sticker: 2, deleted: 2 },
};
const android = {
  messages: 59,
  system: 1,
  people: 2,
  order: 'dmy',
  kinds: { media: 29, location: 3, contact: 2, deleted: 8, missed: 2 },
};

const WHATSAPP: Readonly<Record<string, Counts>> = {
  'android-en.txt': android,
  'android-ru.txt': android,
  'android-en-media.txt': {
    ...android,
    kinds: { media: 24, voice: 1, location: 3, contact: 2, sticker: 4, deleted: 8, missed: 2 },
  },
  'android-en-group-system.txt': { messages: 4, system: 16, people: 1, kinds: { deleted: 1 }, asks: true },
  'ios-de.txt': ios,
  'ios-en.txt': ios,
  'ios-en-media.txt': ios,
  'ios-es.txt': ios,
  'ios-fr.txt': ios,
  'ios-gregorian.txt': ios,
  'ios-id.txt': {
    ...ios,
    messages: 25,
    kinds: { media: 11, voice: 2, location: 2, contact: 1, sticker: 2, deleted: 3 },
  },
  'ios-it.txt': ios,
  'ios-pt.txt': ios,
  'ios-ru.txt': ios,
  'ios-ru.zip': ios,
  'ios-uk.txt': ios,
  'ca-2A_5M.txt': { messages: 5, system: 0, people: 2, kinds: { media: 1 }, order: null },
  'ca-4A_11M.txt': { messages: 11, system: 3, people: 5, asks: true },
  'ca-4A_11M.zip': { messages: 11, system: 3, people: 5, asks: true },
  'chatistics-3.txt': { messages: 9, system: 2, people: 5, asks: true },
  'chatistics-4.txt': { messages: 3, system: 0, people: 1, order: 'mdy' },
  'cm-ddmmyy.txt': { messages: 7, system: 2, people: 5, order: 'dmy' },
  'cm-mmddyy.txt': { messages: 7, system: 2, people: 5, order: 'mdy' },
  'cm-mmddyyyy-12h.txt': { messages: 7, system: 2, people: 5, order: 'mdy' },
  'nmoya-testChat3.txt': { messages: 10, system: 0, people: 2, order: 'dmy' },
  'rwhatsapp-sample.txt': { messages: 7, system: 2, people: 2, kinds: { media: 1 }, order: 'dmy' },
  'rwhatsapp-sample.zip': { messages: 7, system: 2, people: 2, kinds: { media: 1 }, order: 'dmy' },
  // The README there calls its dates year first; read so they would jump by years between lines, and go back.
  'whatstk-lorem.txt': { messages: 500, system: 0, people: 4, order: 'dmy' },
  'whatstk-merge-1.txt': { messages: 300, system: 0, people: 4, order: 'ymd' },
  'whatstk-merge-2.txt': { messages: 300, system: 0, people: 5, order: 'ymd' },
  'whatstk-pokemon.txt': { messages: 18, system: 2, people: 8, order: 'dmy' },
};

const TELEGRAM: Readonly<Record<string, Counts | 'no-messages'>> = {
  'ca-DM_2A_7M.json': { messages: 7, system: 1, people: 2, kinds: { media: 2, call: 1 } },
  'cm-single.json': { messages: 2, system: 0, people: 2 },
  'cm-batch.json': { messages: 2, system: 0, people: 2 },
  'tcp-empty.json': 'no-messages',
  'tcp-private-group.json': { messages: 1, system: 1, people: 1 },
  'tcp-users.json': { messages: 8, system: 1, people: 3, kinds: { media: 2 } },
};

for (const [platform, table] of Object.entries({ whatsapp: WHATSAPP, telegram: TELEGRAM })) {
  const folder = shared === null ? '' : join(shared, 'data/exports', platform);
  describe(`[R22] ${platform} files of other projects are read with their counts${shared === null ? ' (SKIPPED: no shared data beside this checkout)' : ''}`, () => {
    test.skipIf(shared === null)('every file there is in the table', () => {
      expect(Object.keys(table).toSorted()).toEqual(readdirSync(folder).toSorted());
    });
    for (const [name, want] of Object.entries(table))
      test.skipIf(shared === null)(name, async () => {
        const options: Partial<ReadOptions> = { keepText: false };
        let outcome = await readPath(join(folder, name), options);
        if (want === 'no-messages') {
          expect(codesOf(outcome)).toEqual(['no-messages']);
          return;
        }
        if (want.asks === true) {
          expect(codesOf(outcome)).toEqual(['date-order']);
          outcome = await readPath(join(folder, name), { ...options, dateOrder: 'dmy' });
        }
        const { records, files } = valueOf(outcome);
        const kinds: Record<string, number> = {};
        for (const kind of records.kind)
          if (KINDS[kind] !== 'text') kinds[KINDS[kind]!] = (kinds[KINDS[kind]!] ?? 0) + 1;
        const file = files[0]!;
        expect({ messages: records.count, system: file.system, people: records.people.length, kinds }).toEqual({
          messages: want.messages,
          system: want.system,
          people: want.people,
          kinds: want.kinds ?? {},
        });
        if (want.order !== undefined) expect(file.dateOrder.value).toBe(want.order);
        expect(file.notUnderstoodCount).toBe(want.notUnderstood ?? 0);
      });
  });
}

describe('[R23] event tables of dyads, exact in whole seconds', () => {
  test.skipIf(shared === null)('one dyad of several, gzip', async () => {
    const path = join(shared!, 'data/dyads/cns-calls/events.csv.gz');
    const asked = await readPath(path);
    expect(codesOf(asked)[0]).toBe('choose-chat');
    const { records } = valueOf(await readPath(path, { chat: '19-595' }));
    expect(records.count).toBe(23);
    expect(Array.from(records.at.subarray(0, 2))).toEqual([65_469_000, 206_862_000]);
    expect(records.durationSeconds[0]).toBe(286);
  });
});
