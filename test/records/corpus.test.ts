import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../src/records/index.ts';
import { readPlist } from '../../src/records/parts/plist.ts';
import { readArchive } from '../../src/records/parts/typedstream.ts';
import { plainOptions, textSource } from './helpers.ts';
import { faultOf } from './oracle.ts';

const folder = join(import.meta.dirname, 'corpus');

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

describe('[H6] what fuzzing found (bench/fuzz.ts) stays read, or refused with a sentence', () => {
  for (const format of existsSync(folder) ? readdirSync(folder) : [])
    test(format, async () => {
      const names = readdirSync(join(folder, format));
      expect(names.length).toBeGreaterThan(0);
      for (const name of names)
        expect(await fault(format, new Uint8Array(readFileSync(join(folder, format, name)))), name).toBe(null);
    });
});
