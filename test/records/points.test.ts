import { describe, expect, test } from 'vitest';
import { messageLines, readExport } from '../../src/records/index.ts';
import type { Said } from './formats/render.ts';
import { plainOptions, textSource, valueOf } from './helpers.ts';
import { hostileMs, UNITS, WRITERS } from './hostile-lines.ts';

const full = process.env['SLIPSTEP_FULL'] !== undefined;
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
const IS_TEXT = FORMATS.filter(name => !/^(?:imessage|mbox)/.test(name));

function utf16(bytes: Uint8Array, little: boolean): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

describe('[H7] every format, one by one', () => {
  describe('a message of 70,000 characters is whole', () => {
    for (const name of FORMATS)
      test(name, async () => {
        const { records } = await read(bytesOf(WRITERS[name]!(said('ü'.repeat(70_000)))));
        // Instagram's writer adds a reaction.
        expect(records.count).toBeGreaterThanOrEqual(6);
        expect(Math.max(...records.characters)).toBe(70_000);
      });
  });

  describe('UTF-16 of either kind, and a byte order mark, read the same', () => {
    for (const name of IS_TEXT)
      test(name, async () => {
        const bytes = bytesOf(WRITERS[name]!(said('grüße 🙂')));
        const plain = await lines(bytes);
        expect(plain.length).toBeGreaterThanOrEqual(6);
        for (const saved of [Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]), utf16(bytes, true), utf16(bytes, false)])
          expect(await lines(saved)).toEqual(plain);
      });
  });

  describe('a hostile line takes time that grows with its length', () => {
    // bench/hostile.ts measures lines of 1 MB against 100 ms; here what is quadratic must fail on a busy machine too.
    const [units, size] = full ? [UNITS, 1_000_000] : [['"', '\t', '&#', '<'], 150_000];
    for (const name of FORMATS)
      test(name, async () => {
        let slowest = { ms: 0, unit: '' };
        for (const unit of units) {
          const ms = await hostileMs(name, 'raw', unit, size, 1);
          if (ms > slowest.ms) slowest = { ms, unit };
        }
        const one = await hostileMs(name, 'raw', slowest.unit, size, 2);
        const ten = await hostileMs(name, 'raw', slowest.unit, 10 * size, 1);
        // Below some milliseconds the clock says nothing; a line read again at every place would take hundred times as much.
        if (ten > 150) expect(ten / one, JSON.stringify({ unit: slowest.unit, one, ten })).toBeLessThan(40);
      }, 120_000);
  });
});
