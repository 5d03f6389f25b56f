import type { ByteSource } from './byte-source.ts';
import { eachUtf8Chunk, LONGEST_PIECE, type Reading, tooLong } from './bytes.ts';

/** Calls `visit(bytes, start, end, line)` for each line of a text file in UTF-8 or (by its mark) UTF-16. The line is
 * `bytes[start .. end)` without its end; `line` counts from 1. Lines end at LF or CR LF and nothing else: U+2028,
 * U+0085, NUL and a lone CR are text. For a file that ends its lines at CR alone, `withLineFeeds` is read. The bytes
 * are only valid during the call. Returning false stops. */
export async function eachLineBytes(
  source: ByteSource,
  reading: Reading,
  visit: (bytes: Uint8Array, start: number, end: number, line: number) => boolean | void,
): Promise<void> {
  let held = new Uint8Array(0);
  let heldLength = 0;
  let line = 0;
  let stopped = false;
  const emit = (bytes: Uint8Array, start: number, end: number): boolean => {
    const stop = end > start && bytes[end - 1] === 13 ? end - 1 : end;
    line++;
    if (visit(bytes, start, stop, line) === false) stopped = true;
    return !stopped;
  };
  const hold = (part: Uint8Array): void => {
    const length = heldLength + part.length;
    if (length > LONGEST_PIECE) throw tooLong(line + 1);
    if (length > held.length) {
      const larger = new Uint8Array(Math.max(length, held.length * 2, 1024));
      larger.set(held.subarray(0, heldLength));
      held = larger;
    }
    held.set(part, heldLength);
    heldLength = length;
  };
  await eachUtf8Chunk(source, reading, chunk => {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(10, start);
      if (end < 0) break;
      if (heldLength > 0) {
        hold(chunk.subarray(start, end));
        const length = heldLength;
        heldLength = 0;
        if (!emit(held, 0, length)) return false;
      } else if (!emit(chunk, start, end)) return false;
      start = end + 1;
    }
    return start < chunk.length ? hold(chunk.subarray(start)) : undefined;
  });
  if (heldLength > 0 && !stopped) emit(held, 0, heldLength);
}

/** As `eachLineBytes`, with each line decoded: for formats whose speed does not matter. */
export async function eachLine(
  source: ByteSource,
  reading: Reading,
  visit: (text: string, line: number) => boolean | void,
): Promise<void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  await eachLineBytes(source, reading, (bytes, start, end, line) =>
    visit(decoder.decode(bytes.subarray(start, end)), line),
  );
}

/** True if the first bytes are of a text whose lines end at CR alone, as old Macs and some editors write them. */
export const endsAtReturns = (head: Uint8Array): boolean =>
  head.includes(13) && !head.includes(10) && !head.includes(0);

/** The same file with each CR read as LF. */
export function withLineFeeds(source: ByteSource): ByteSource {
  const fed = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
    const copy = new Uint8Array(bytes);
    for (let at = copy.indexOf(13); at >= 0; at = copy.indexOf(13, at + 1)) copy[at] = 10;
    return copy;
  };
  return {
    size: source.size,
    stream: () =>
      source.stream().pipeThrough(
        new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
          transform(chunk, controller) {
            controller.enqueue(fed(chunk));
          },
        }),
      ),
    slice: (start, end) => withLineFeeds(source.slice(start, end)),
    arrayBuffer: async () => fed(new Uint8Array(await source.arrayBuffer())).buffer,
  };
}
