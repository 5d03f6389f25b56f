import { describe, expect, test } from 'vitest';
import { readExport } from '../../src/records/index.ts';
import { readPlist } from '../../src/records/parts/databases/plist.ts';
import { readArchive } from '../../src/records/parts/databases/typedstream.ts';
import { corpusFormats, corpusOf } from './corpus.ts';
import { plainOptions, textSource } from './helpers.ts';
import { faultOf } from './oracle.ts';

const isPacked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b);

/** What is wrong with the answer to a file of the corpus of `format`. */
async function fault(format: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (format === 'typedstream') readArchive(bytes);
  else if (format === 'plist') readPlist(bytes);
  if (format === 'typedstream' || format === 'plist') return null;
  return faultOf(
    await readExport([textSource(bytes, 'export')], { ...plainOptions, dateOrder: 'dmy' }),
    isPacked(bytes),
  );
}

describe('[HO6] inputs found by fuzzing stay read or refused in a sentence', () => {
  for (const format of corpusFormats())
    test(format, async () => {
      const inputs = corpusOf(format);
      expect(inputs.length).toBeGreaterThan(0);
      for (const { name, bytes } of inputs) expect(await fault(format, bytes), name).toBe(null);
    });
});
