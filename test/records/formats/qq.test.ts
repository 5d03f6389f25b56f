import { expect, test } from 'vitest';
import { readExport } from '../../../src/records/index.ts';
import { plainOptions, valueOf } from '../helpers.ts';

const entry = (n: number, uin: string, name: string, text: string, more: object = {}): object => ({
  id: `m${n}`,
  seq: `${n}`,
  timestamp: 1_710_236_460_000 + n * 60_000,
  time: '2024-03-12 09:41:00',
  sender: { uid: `u_${uin}`, uin, name },
  type: 'type_1',
  content: { text, html: '', elements: [], resources: [], mentions: [] },
  recalled: false,
  system: false,
  ...more,
});
const lines = (...entries: readonly object[]): string => entries.map(each => `${JSON.stringify(each)}\n`).join('');
const manifest = JSON.stringify({
  metadata: { name: 'QQChatExporter V5', version: '5.5.0', format: 'chunked-jsonl' },
  chatInfo: { name: 'Ben', type: 'private', selfUid: 'u_1', selfUin: '1', selfName: 'Ada' },
  chunked: { format: 'chunked-jsonl', chunksDir: 'chunks', chunks: [{ fileName: 'c000001.jsonl', count: 2 }] },
});

test('[X200] a chat in parts with its manifest is one chat', async () => {
  const files = {
    'ben/chunks/c000001.jsonl': lines(entry(0, '1', 'Ada', 'hi'), entry(1, '2', 'Ben', 'ho')),
    'ben/chunks/c000002.jsonl': `${lines(entry(2, '2', 'Ben', 'x', { recalled: true }))}{"id":"m3","sender":{\n`,
    'ben/manifest.json': manifest,
  };
  const outcome = await readExport(
    Object.entries(files).map(([path, text]) => ({ name: path.split('/').at(-1)!, path, blob: new Blob([text]) })),
    { ...plainOptions, zone: 'UTC' },
  );
  const { records, files: read } = valueOf(outcome);
  expect([records.count, records.people.map(({ name }) => name), read.length]).toEqual([3, ['Ada', 'Ben'], 1]);
  expect([read[0]!.owner, read[0]!.notUnderstoodCount]).toEqual(['Ada', 1]);
});
