import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/base/index.ts';
import { messageLines, type ReadResult, readExport } from '../../../../src/records/index.ts';
import { plainOptions } from '../../../../test/records/helpers.ts';
import {
  type Files,
  filesUnder,
  goldenFile,
  goldenFolder,
  sourcesOf,
} from '../../../../test/records/formats/collect.ts';
import { said } from '../../../../test/said.ts';
const FOLDERS =
  'discord googlechat googlevoice hangouts imessage instagram kakaotalk line matrix mbox messenger qq signal skype slack sms snapchat teams threema tiktok twitter viber wechat'.split(
    ' ',
  );
const samples = FOLDERS.flatMap(folder =>
  filesUnder(`${goldenFolder}/made/${folder}`)
    .filter(path => path !== 'expected.json')
    .map(path => ({ folder, path, bytes: goldenFile('made', folder, path) })),
);

const read = (files: Files, chat: string | null = null): Promise<Outcome<ReadResult>> =>
  readExport(sourcesOf(files), { ...plainOptions, zone: 'Europe/Berlin', dateOrder: 'dmy', chat });

/** Everything a result says, as lines; a failure must say something, and must not be a fault of a reader. */
function told(outcome: Outcome<ReadResult>): readonly string[] {
  for (const issue of outcome.issues) {
    expect(issue.code).not.toBe('unreadable');
    expect(said(issue.text).length).toBeGreaterThan(10);
  }
  if (!outcome.ok) {
    expect(outcome.issues.some(({ level }) => level === 'error')).toBe(true);
    return [];
  }
  return [...messageLines(outcome.value.records)].map(({ at, from, kind, text }) => `${at} ${from} ${kind} ${text}`);
}

// By day the work is counted in `test/records/growth.test.ts`.
describe('[X17] a megabyte of one thing takes linear work', () => {
  // biome-ignore format: a list
  const runs = [
    'a', ' ', '"', '<', '[', ']', '\n', '\n\n', '&#', '> ', ': ', '2024년 1월 ', '1/', '\t', '=', '\\', '{', ',"',
  ];
  for (const { folder, path, bytes } of samples.filter(({ folder }) => folder !== 'imessage'))
    test(`${folder}/${path}`, async () => {
      for (const run of runs) {
        const piece = new TextEncoder().encode(run.repeat(Math.ceil(1_000_000 / run.length)));
        const middle = Math.floor(bytes.length / 2);
        const file = Buffer.concat([bytes.subarray(0, middle), piece, bytes.subarray(middle)]);
        const start = process.threadCpuUsage().user;
        told(await read({ [path]: new Uint8Array(file) }));
        // Linear reading takes some 20 ms of the processor (a mail of a million lines 2 s); anything that grows with the
        // square would take minutes.
        expect((process.threadCpuUsage().user - start) / 1000, JSON.stringify(run)).toBeLessThan(10_000);
      }
    });
});
