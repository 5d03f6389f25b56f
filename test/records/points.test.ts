import { describe, expect, test } from 'vitest';
import { messageLines, readExport } from '../../src/records/index.ts';
import type { Said } from './formats/render.ts';
import { plainOptions, textSource, valueOf } from './helpers.ts';
import { WRITERS } from './hostile-lines.ts';

const FORMATS = Object.keys(WRITERS);

const said = (text: string): readonly Said[] =>
  Array.from({ length: 6 }, (_, i) => ({
    time: Date.UTC(2024, 2, 13, 9) + i * 7 * 3_600_000,
    who: i % 2 === 0 ? 'Ada' : 'Ben',
    text: i === 3 ? text : `line ${i}`,
  }));
const bytesOf = (file: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file);
const read = async (bytes: Uint8Array<ArrayBuffer>) =>
  valueOf(await readExport([textSource(bytes, 'x')], { ...plainOptions, zone: 'UTC', dateOrder: 'dmy' }));
const lines = async (bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> =>
  [...messageLines((await read(bytes)).records)].map(({ at, from, kind, text }) => `${at} ${from} ${kind} ${text}`);

/** A database is not text, and each mail has its own encoding. */
const IS_TEXT = FORMATS.filter(name => !/^imessage$|^mbox|database$/.test(name));

function utf16(bytes: Uint8Array, little: boolean): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

describe('[HO7] every format, one by one', () => {
  describe('a message of 70,000 characters is whole', () => {
    for (const name of FORMATS)
      test(name, async () => {
        const { records } = await read(bytesOf(WRITERS[name]!(said('ü'.repeat(70_000)))));
        // Instagram's writer adds a reaction.
        expect(records.count).toBeGreaterThanOrEqual(6);
        expect(Math.max(...records.characters)).toBe(70_000);
      });
  });

  describe('UTF-16 and a byte order mark read the same', () => {
    for (const name of IS_TEXT)
      test(name, async () => {
        const bytes = bytesOf(WRITERS[name]!(said('grüße 🙂')));
        const plain = await lines(bytes);
        expect(plain.length).toBeGreaterThanOrEqual(6);
        for (const saved of [Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]), utf16(bytes, true), utf16(bytes, false)])
          expect(await lines(saved)).toEqual(plain);
      });
  });
});
