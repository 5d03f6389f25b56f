import { describe, expect, test } from 'vitest';
import { samples, read, told } from '../../../../test/records/formats/told.ts';

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
