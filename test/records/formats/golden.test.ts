import { describe, expect, test } from 'vitest';

import { formats } from '../../../src/records/formats/index.ts';
import { messageLines, readExport } from '../../../src/records/index.ts';
import { plainOptions, valueOf } from '../helpers.ts';
import { collect, detectAmong, exportsFolder, fileIn, filesIn, goldenFile, rowsOf, sourcesOf } from './collect.ts';

const FOLDERS =
  'discord googlechat googlevoice hangouts imessage instagram kakaotalk line matrix mbox messenger qq signal skype slack sms snapchat teams threema tiktok twitter viber wechat'.split(
    ' ',
  );

interface Expected {
  readonly people: readonly string[];
  readonly messages: readonly (readonly [string, string, string, string])[];
  readonly tz?: string;
  readonly choose?: readonly string[];
  readonly self?: string;
  readonly joinedWith?: string;
}

describe('invented exports', () => {
  for (const folder of FOLDERS) {
    const listed = new TextDecoder().decode(goldenFile('made', folder, 'expected.json'));
    for (const [name, want] of Object.entries(JSON.parse(listed) as Record<string, Expected>)) {
      // The second part of a joined pair is read with the first.
      if (want.joinedWith !== undefined && want.messages.length === 0) continue;
      const paths = want.joinedWith === undefined ? [name] : [name, want.joinedWith];
      const sources = sourcesOf(Object.fromEntries(paths.map(path => [path, goldenFile('made', folder, path)])));

      test(`[X1] ${folder}/${name} is known by content and reads as expected.json`, async () => {
        const format = (await detectAmong(formats, sources[0]!))!;
        expect(format.id).toBe(folder);
        expect(format.together?.(sources[0]!, sources) ?? [sources[0]]).toHaveLength(sources.length);
        const got = await collect(format, sources);
        expect(got.refused).toBeNull();
        expect(got.notUnderstood).toEqual([]);
        const chats = got.chats.filter((_, chat) => got.records.some(record => record.chat === chat));
        if (want.choose !== undefined)
          expect(chats.map(chat => chat.title).toSorted()).toEqual([...want.choose].toSorted());
        const chosen = want.choose === undefined ? 0 : got.chats.findIndex(chat => chat.title === want.choose![0]);
        const records = got.records.filter(record => record.chat === chosen);
        expect(rowsOf(records.toSorted((a, b) => a.time - b.time))).toEqual(want.messages);
        const names = new Set(records.map(record => record.from));
        expect([...names].toSorted()).toEqual(want.messages.length === 0 ? [] : [...want.people].toSorted());
        if (want.self !== undefined && want.messages.length > 0) expect(got.owner).not.toBeNull();
      });

      if (want.messages.length > 0)
        test(`[X2] ${folder}/${name} comes out of the whole pipeline the same`, async () => {
          const options = { ...plainOptions, zone: want.tz ?? 'Europe/Berlin' };
          let outcome = await readExport(sources, options);
          if (want.choose !== undefined) {
            expect(outcome.issues.filter(({ code }) => code === 'chat').map(({ place }) => place)).toEqual(want.choose);
            outcome = await readExport(sources, { ...options, chat: want.choose[0]! });
          }
          const { records } = valueOf(outcome);
          const got = [...messageLines(records)].map(({ at, wall, from, kind, missed, text }, i) => [
            want.messages[i]?.[0].endsWith('Z') === true ? at : wall,
            from,
            missed === true ? 'missed' : kind,
            text,
          ]);
          expect(got).toEqual(want.messages);
        });
    }
  }

  test('[X3] the synthetic conversation is the same from every export', async () => {
    const truth = new TextDecoder()
      .decode(goldenFile('synthetic', 'truth.jsonl'))
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { t: number; who: string; kind: string; text: string });
    for (const [name, id] of [
      ['meta-dyi.json', 'messenger'],
      ['signal-jsonl.jsonl', 'signal'],
    ] as const) {
      const [source] = sourcesOf({ [name]: goldenFile('synthetic', name) });
      const format = await detectAmong(formats, source!);
      expect(format?.id).toBe(id);
      const got = await collect(format!, [source!]);
      const rows = got.records
        .toSorted((a, b) => a.time - b.time)
        .map(({ time, from, kind, text }) => [time, from, kind, text]);
      // A download of Meta's does not say that a message was edited.
      const kindHere = (kind: string): string => (id === 'messenger' && kind === 'edited' ? 'text' : kind);
      expect(rows).toEqual(
        truth.map(({ t, who, kind, text }) => [t, who === 'A' ? 'Ada Ferreira' : 'Ben Okafor', kindHere(kind), text]),
      );
      expect(got.notUnderstood).toEqual([]);
    }
  });
});

test.skipIf(exportsFolder === null)('[X4] fetched files are read or refused (needs shared/data)', async () => {
  const messages: Readonly<Record<string, readonly [string, number]>> = {
    'discord/ca-DM_2A_2M.json': ['discord', 3],
    'messenger/ca-2A_7M.json': ['messenger', 7],
    'instagram/cm-minimal.json': ['messenger', 2],
    'imessage/bagoup-chat.db': ['imessage', 6],
    'signal/cm-signal-export.txt': ['signal', 2],
    'signal/libsignal-takeout-canonical.jsonl': ['signal', 0],
    'kakaotalk/kca-open-chat.csv': ['kakaotalk', 5],
    'kakaotalk/kca-sample.csv': ['kakaotalk', 312],
  };
  const seen: string[] = [];
  for (const folder of ['discord', 'messenger', 'instagram', 'imessage', 'signal', 'kakaotalk'])
    for (const name of filesIn(folder)) {
      const path = `${folder}/${name}`;
      const [source] = sourcesOf({ [path]: fileIn(folder, name) });
      const format = await detectAmong(formats, source!);
      if (/\.(?:bin|plist)$/.test(name)) {
        expect(format, `${path} is a part of a database and no export`).toBeNull();
        continue;
      }
      const got = await collect(format!, [source!]);
      seen.push(path);
      if (name.endsWith('.jsonproto')) {
        expect(got.refused?.code).toBe('not-an-export');
        continue;
      }
      expect([path, format!.id, got.records.length]).toEqual([path, ...(messages[path] ?? ['', -1])]);
      expect(got.notUnderstood, path).toEqual([]);
    }
  expect(seen.length).toBeGreaterThanOrEqual(12);
});
