/** SQLite's write-ahead log: where the newest copy of each page lies. Source: sqlite-fileformat (docs/sources.bib), section 4.
 *
 * | part | bytes | holds |
 * | --- | --- | --- |
 * | header | 32 | Magic, version 3007000, page size, checkpoint number, two salts, two checksums. |
 * | frame | 24 + page | Page number, pages after commit, both salts, two running checksums. |
 *
 * The magic is 0x377f0682 for checksums of little-endian words, …83 for big-endian ones. "Pages after commit" is 0 for a
 * frame that is not the last of its transaction. A frame counts only if its salts are the header's and its checksum
 * continues the chain, and only up to the last commit. Later frames are an older round of the log or a transaction that
 * was cut off, which SQLite ignores as well. */
export interface Wal {
  readonly pageSize: number;
  /** Page number (from 1) to the offset of its newest committed content in the log. */
  readonly pages: ReadonlyMap<number, number>;
  /** Size of the database in pages after the last commit; 0 where nothing was committed. */
  readonly databasePages: number;
  /** Frames after the last committed one that were left out. */
  readonly ignoredFrames: number;
}

const HEADER = 32;
const FRAME = 24;

/** Null where the bytes are no log of a database with that page size. Linear in the size of the log. */
export function readWal(bytes: Uint8Array): Wal | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = view.getUint32(0);
  if ((magic & 0xfffffffe) >>> 0 !== 0x377f0682 || view.getUint32(4) !== 3_007_000) return null;
  const little = (magic & 1) === 0;
  const pageSize = view.getUint32(8);
  if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0) return null;
  const salt = [view.getUint32(16), view.getUint32(20)];
  let sum = checksum(view, 0, 24, little, [0, 0]);
  if (sum[0] !== view.getUint32(24) || sum[1] !== view.getUint32(28)) return null;

  const frames = Math.floor((bytes.length - HEADER) / (FRAME + pageSize));
  const pages = new Map<number, number>();
  let open = new Map<number, number>();
  let databasePages = 0;
  let committed = 0;
  for (let i = 0; i < frames; i++) {
    const at = HEADER + i * (FRAME + pageSize);
    if (view.getUint32(at + 8) !== salt[0] || view.getUint32(at + 12) !== salt[1]) break;
    sum = checksum(view, at, 8, little, sum);
    sum = checksum(view, at + FRAME, pageSize, little, sum);
    if (sum[0] !== view.getUint32(at + 16) || sum[1] !== view.getUint32(at + 20)) break;
    open.set(view.getUint32(at), at + FRAME);
    const size = view.getUint32(at + 4);
    if (size === 0) continue;
    for (const [page, offset] of open) pages.set(page, offset);
    open = new Map();
    databasePages = size;
    committed = i + 1;
  }
  return { pageSize, pages, databasePages, ignoredFrames: frames - committed };
}

type Sum = readonly [number, number];

function checksum(view: DataView, from: number, length: number, little: boolean, start: Sum): Sum {
  let [a, b] = start;
  for (let at = from; at < from + length; at += 8) {
    a = (a + view.getUint32(at, little) + b) >>> 0;
    b = (b + view.getUint32(at + 4, little) + a) >>> 0;
  }
  return [a, b];
}
