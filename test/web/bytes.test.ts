import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { Bytes } from '../../web/worker/bytes.ts';

const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 70_000, size: 'max' }));
const place = fc.option(fc.integer({ min: -9, max: 70_009 }), { nil: undefined });
type Whole = Pick<Blob, 'size' | 'stream' | 'arrayBuffer'>;
const told = async (of: Whole): Promise<readonly unknown[]> => [
  of.size,
  Buffer.from(await of.arrayBuffer()).toString('latin1'),
  Buffer.from(await new Response(of.stream()).arrayBuffer()).toString('latin1'),
];

test('[W129] bytes in memory read like a Blob', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 3 }), place, place, async (parts, start, end) => {
      const bytes = new Bytes([new Bytes(parts)]).slice(start, end);
      expect(await told(bytes)).toEqual(await told(new Blob(parts).slice(start, end)));
    }),
    { numRuns: 15 },
  );
});

test('[W129] a reader changes nothing that is read later', async () => {
  const bytes = new Bytes([new Uint8Array([1, 2, 3])]);
  new Uint8Array(await bytes.arrayBuffer()).fill(9);
  (await bytes.stream().getReader().read()).value!.fill(9);
  expect([...new Uint8Array(await bytes.slice().arrayBuffer())]).toEqual([1, 2, 3]);
});
