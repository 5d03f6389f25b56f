import { describe, expect, test } from 'vitest';
import { samples, read, told } from './told.ts';
import fc from '../../seeded.ts';
import { type Files } from './collect.ts';
import { FULL } from '../../full.ts';

const RUNS = Number(process.env['SLIPSTEP_RUNS'] ?? (FULL ? 100_000 : 24));
const SEED = Number(process.env['SLIPSTEP_SEED'] ?? 11);

async function whole(files: Files): Promise<{ readonly lines: readonly string[]; readonly chat: string | null }> {
  const outcome = await read(files);
  const chat = outcome.issues.find(({ code }) => code === 'chat')?.place ?? null;
  return { lines: told(chat === null ? outcome : await read(files, chat)), chat };
}

/** Formats whose end can be seen: a cut file must say that it is cut. In the others a line is a message, and a file that
 * ends after a whole line looks whole. */
// biome-ignore format: a list
const SAYS_SO = new Set([
  'discord', 'googlechat', 'hangouts', 'matrix', 'messenger', 'instagram', 'wechat', 'sms', 'imessage', 'skype',
  'teams', 'snapchat', 'tiktok', 'twitter',
]);

describe('[X5] a file cut at any byte gives a sentence or right answer', () => {
  for (const { folder, path, bytes } of samples)
    test(`${folder}/${path}`, async () => {
      const { lines, chat } = await whole({ [path]: bytes });
      const known = new Set(lines);
      const step = FULL ? 1 : bytes.length > 20_000 ? 9999 : bytes.length > 1500 ? 167 : 41;
      for (let cut = 0; cut < bytes.length; cut += step) {
        const outcome = await read({ [path]: bytes.subarray(0, cut) }, chat);
        const got = told(outcome);
        // Only the message at the cut may differ: its text ends early.
        const strange = got.filter(line => !known.has(line));
        expect(strange.length, `cut at ${cut}`).toBeLessThanOrEqual(/^(?:mbox|viber|qq|threema)$/.test(folder) ? 2 : 1);
        if (outcome.ok && got.length < lines.length && SAYS_SO.has(folder) && !path.endsWith('.txt')) {
          const [file] = outcome.value.files;
          expect(file!.warnings.length + file!.notUnderstoodCount, `cut at ${cut}`).toBeGreaterThan(0);
        }
      }
    });
});

describe('[X6] other encodings', () => {
  const utf16 = (bytes: Uint8Array, little: boolean): Uint8Array => {
    const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
    const out = new Uint8Array(2 + 2 * text.length);
    const view = new DataView(out.buffer);
    view.setUint16(0, 0xfeff, little);
    for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
    return out;
  };
  const withMark = (bytes: Uint8Array): Uint8Array => {
    const bare = bytes[0] === 0xef ? bytes.subarray(3) : bytes;
    return Uint8Array.from([0xef, 0xbb, 0xbf, ...bare]);
  };
  // A database is not text, and each mail has its own encoding.
  for (const { folder, path, bytes } of samples.filter(({ folder }) => folder !== 'imessage' && folder !== 'mbox'))
    test(`${folder}/${path} reads the same as UTF-16 or with a byte order mark`, async () => {
      const { lines, chat } = await whole({ [path]: bytes });
      for (const saved of [withMark(bytes), utf16(bytes, true), utf16(bytes, false)])
        expect(told(await read({ [path]: saved }, chat))).toEqual(lines);
    });
  test('old one-byte encodings give a sentence or marked text', async () => {
    for (const { path, bytes } of samples.filter(({ folder }) => folder !== 'imessage')) {
      const latin = Uint8Array.from(new TextDecoder().decode(bytes), char => char.charCodeAt(0) & 0xff);
      told(await read({ [path]: latin }));
    }
  });
});

describe('[X7] damaged files never stop a reader', () => {
  for (const { folder, path, bytes } of samples)
    test(`${folder}/${path}`, async () => {
      const runs = Math.ceil(
        RUNS / (samples.filter(other => other.folder === folder).length * (folder === 'imessage' ? 10 : 1)),
      );
      const edit = fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        length: fc.nat(40),
        how: fc.constantFrom('flip', 'cut', 'double', 'insert', 'swap'),
        bytes: fc.uint8Array({ maxLength: 12 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async edits => {
          const file = edits.reduce(damaged, bytes);
          // What damage made look like gzip is refused before any reader of a format sees it.
          if (file[0] === 0x1f && file[1] === 0x8b) return;
          told(await read({ [path]: file }));
        }),
        { numRuns: runs, seed: SEED },
      );
    }, 3_600_000);
});

function damaged(
  bytes: Uint8Array,
  edit: { readonly at: number; readonly length: number; readonly how: string; readonly bytes: Uint8Array },
): Uint8Array {
  const at = Math.floor(edit.at * bytes.length);
  const before = bytes.subarray(0, at);
  const part = bytes.subarray(at, at + edit.length);
  const after = bytes.subarray(at + edit.length);
  const middle = {
    flip: () => [part.map((byte, i) => byte ^ (edit.bytes[i % Math.max(1, edit.bytes.length)] ?? 1))],
    cut: () => [],
    double: () => [part, part],
    insert: () => [edit.bytes, part],
    swap: () => [part.toReversed()],
  }[edit.how as 'flip']();
  const parts = [before, ...middle, after];
  const out = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
  let to = 0;
  for (const each of parts) {
    out.set(each, to);
    to += each.length;
  }
  return out;
}
