import type { Source } from '../core/format.ts';
import type { ByteSource } from '../text/byte-source.ts';

/** Tar archives, as of Skype and Teams. Entries lie uncompressed one after another, each behind a block of 512 bytes
 * with its name and size in octal (POSIX.1-1988, "ustar"). GNU's long names are skipped. Entries are parts of the file,
 * without unpacking. */
const BLOCK = 512;
/** Bytes that tell a tar archive from other files. */
export const TAR_HEAD = BLOCK;
const MOST_ENTRIES = 200_000;

export const isTar = (head: Uint8Array): boolean =>
  head.length >= BLOCK && ascii(head.subarray(257, 262)) === 'ustar' && sizeOf(head) !== null;

/** The files in it that may hold a chat; null where it is damaged, cut off or lists more than any export. */
export async function tarEntries(source: Source, wanted: (name: string) => boolean): Promise<readonly Source[] | null> {
  const { blob } = source;
  const found: Source[] = [];
  let at = 0;
  for (let n = 0; at + BLOCK <= blob.size; n++) {
    if (n > MOST_ENTRIES) return null;
    const block = new Uint8Array(await partOf(blob, at, at + BLOCK).arrayBuffer());
    // Two empty blocks end it.
    if (block.every(byte => byte === 0)) break;
    const size = sizeOf(block);
    if (size === null) return null;
    const name = nameOf(block);
    const type = String.fromCharCode(block[156]!);
    const start = at + BLOCK;
    if (start + size > blob.size) return null;
    if ((type === '0' || type === '\0') && wanted(name))
      found.push({ name: source.name, path: name, blob: partOf(blob, start, start + size) });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return found;
}

const partOf = (blob: ByteSource, from: number, to: number): ByteSource => blob.slice(from, to);

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const untilNul = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
};

function sizeOf(block: Uint8Array): number | null {
  const digits = ascii(untilNul(block.subarray(124, 136))).trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

function nameOf(block: Uint8Array): string {
  const text = (from: number, to: number): string => new TextDecoder().decode(untilNul(block.subarray(from, to)));
  const prefix = text(345, 500);
  return prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`;
}
