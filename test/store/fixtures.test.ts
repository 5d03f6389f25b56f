import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readBook } from '../../src/moves/index.ts';
import { DOCUMENT_VERSION, unseal } from '../../src/store/index.ts';
import { decodeDocument } from '../../src/store/inside.ts';

const folder = resolve(import.meta.dirname, 'fixtures');
const versions = Array.from({ length: DOCUMENT_VERSION }, (_, k) => k + 1);

test('[ST5] every version has a document and a sealed file', () => {
  expect(readdirSync(folder).sort()).toEqual(
    versions.flatMap(version => [`version-${version}.document`, `version-${version}.slipstep`]).sort(),
  );
});

test.each(versions)('[ST5] version %i opens with its book and columns', async version => {
  const bytes = async (kind: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(join(folder, `version-${version}.${kind}`)));
  const plain = await decodeDocument(await bytes('document'));
  const sealed = await unseal(await bytes('slipstep'), `a passphrase of version ${version}`);
  if (!plain.ok || !sealed.ok) return expect.unreachable();
  expect(sealed.value).toEqual(plain.value);
  const book = readBook((plain.value.body as { readonly book: unknown }).book);
  expect(book.ok, JSON.stringify(book.issues)).toBe(true);
  if (!book.ok) return;
  const [relationship] = book.value.relationships;
  expect(relationship!.tries.map(({ id }) => id)).toEqual(['t-1', 't-2']);
  expect(relationship!.checkIns[0]).toMatchObject({ closenessNow: 4, closenessWanted: 7 });
  const at = plain.value.columns.get('r-1/0/at')!;
  expect([...new Float64Array(at.slice().buffer)]).toEqual([1_704_067_200, 1_704_067_260, 1_704_070_000]);
});
