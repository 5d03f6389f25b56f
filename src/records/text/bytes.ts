import type { Message } from '../../base/index.ts';
import type { ByteSource } from './byte-source.ts';
import { message } from '../../words/index.ts';

/** The outside world of a byte reader: progress, and a way to be stopped. */
export interface Reading {
  /** 0..1, called at most about a hundred times. */
  readonly progress?: (fraction: number) => void;
  readonly signal?: AbortSignal | null;
  /** Called when a text is not UTF-8: it was read as Windows-1252, or its encoding is unknown. */
  readonly encoding?: (found: 'windows-1252' | 'unknown') => void;
}

/** A limit that keeps hostile or broken input from filling the machine; the message names the remedy. */
export class LimitExceeded extends Error {
  readonly code: string;
  readonly said: Message;
  constructor(code: string, said: Message) {
    super(code);
    this.name = 'LimitExceeded';
    this.code = code;
    this.said = said;
  }
}

/** The longest line, value or entry that is held while it is read: none of any export is as long. */
export const LONGEST_PIECE = 16 * 1024 ** 2;

export const tooLong = (line: number): LimitExceeded =>
  new LimitExceeded('line-too-long', message('records-line-too-long', { line }));

const tooLarge = (limit: number): LimitExceeded =>
  new LimitExceeded('too-large', message('records-too-large', { megabytes: Math.floor(limit / 1024 ** 2) }));

/** Streams all chunks in order into `visit`, which must not keep them. Rejects with the abort reason once cancelled, and stops
 * early, without an error, when `visit` returns false. */
export async function eachChunk(
  source: ByteSource,
  reading: Reading,
  visit: (chunk: Uint8Array) => boolean | void,
): Promise<void> {
  const { signal = null, progress } = reading;
  signal?.throwIfAborted();
  const step = source.size / 100;
  let done = 0;
  let told = 0;
  for await (const chunk of source.pieces?.() ?? streamed(source)) {
    signal?.throwIfAborted();
    if (visit(chunk) === false) return;
    done += chunk.length;
    if (progress !== undefined && done >= told + step) {
      told = done;
      progress(Math.min(1, done / source.size));
    }
  }
  signal?.throwIfAborted();
}

async function* streamed(source: ByteSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = source.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // The stream must not stay open behind an error; what cancel says is of no use to anyone.
    await reader.cancel().catch(() => undefined);
  }
}

/** The first `limit` bytes, or all if there are fewer. */
export async function headOf(
  source: ByteSource,
  limit: number,
  signal: AbortSignal | null = null,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  await eachChunk(source, { signal }, chunk => {
    parts.push(chunk.slice(0, limit - length));
    length += Math.min(chunk.length, limit - length);
    return length < limit;
  });
  return joined(parts, length);
}

/** All bytes, for formats that must hold a whole (small) file. Throws `LimitExceeded` beyond `limit` bytes. */
export async function allOf(
  source: ByteSource,
  limit: number,
  reading: Reading = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  await eachChunk(source, reading, chunk => {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    parts.push(chunk.slice());
  });
  return joined(parts, length);
}

/** All bytes, likewise, as a blob made as they come, so that they are held once. */
export async function blobOf(source: ByteSource, limit: number, reading: Reading = {}): Promise<Blob> {
  if (source instanceof Blob) return source;
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let [length, waiting] = [0, 0];
  await eachChunk(source, reading, chunk => {
    length += chunk.length;
    waiting += chunk.length;
    if (length > limit) throw tooLarge(limit);
    parts.push(chunk.slice());
    if (waiting < LONGEST_PIECE) return;
    blobs.push(new Blob(parts));
    [parts, waiting] = [[], 0];
  });
  return new Blob([...blobs, ...parts]);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const MORSEL = 4096;

/** Unpacked in small pieces. A decompressor returns the whole output of one piece of input at once, which can be a
 * thousand times as much. `fed` is called with the packed bytes as they are given to it. */
export function gunzipped(
  blob: ByteSource,
  fed: (bytes: number) => void = () => undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().getReader();
  let chunk: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let at = 0;
  const morsels = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        while (at >= chunk.length) {
          const next = await reader.read();
          if (next.done) return controller.close();
          chunk = next.value;
          at = 0;
        }
        const morsel = chunk.slice(at, at + MORSEL);
        at += morsel.length;
        fed(morsel.length);
        controller.enqueue(morsel);
      },
      cancel: reason => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return morsels.pipeThrough(new DecompressionStream('gzip'));
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Encoding and length of the byte order mark that the first bytes state; UTF-8 without one where they state none. */
export function encodingOf(head: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  return { encoding: 'utf-8', mark: 0 };
}

/** Text of the first bytes of a file, without the mark; malformed parts become U+FFFD. */
export function textOf(head: Uint8Array): string {
  const { encoding, mark } = encodingOf(head);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(head.subarray(mark));
}

/** Streams the chunks of a text file as UTF-8 without a byte order mark. The file is in UTF-8, in UTF-16 by its mark, or
 * in the "ANSI" of old Windows programs, known by bytes that are no UTF-8. */
export async function eachUtf8Chunk(
  source: ByteSource,
  reading: Reading,
  visit: (chunk: Uint8Array) => boolean | void,
): Promise<void> {
  // The mark may be cut by a chunk boundary, so the first bytes wait until there are three of them.
  let pending: Uint8Array | null = new Uint8Array(0);
  let decoder: TextDecoder | null = null;
  const encoder = new TextEncoder();
  const ansi = new TextDecoder('windows-1252');
  let sure = false;
  const pass = (chunk: Uint8Array): boolean | void => {
    if (decoder !== null) return visit(encoder.encode(decoder.decode(chunk, { stream: true })));
    if (chunk.length === 0) return undefined;
    const found = sure ? 'utf-8' : beyondAscii(chunk);
    sure ||= found === 'utf-8';
    if (found === 'windows-1252' || found === 'unknown') reading.encoding?.(found);
    return visit(found === 'windows-1252' ? encoder.encode(ansi.decode(chunk)) : chunk);
  };
  const open = (head: Uint8Array): boolean | void => {
    pending = null;
    const { encoding, mark } = encodingOf(head);
    if (encoding !== 'utf-8') decoder = new TextDecoder(encoding, { ignoreBOM: true });
    sure = mark > 0;
    return pass(head.subarray(mark));
  };
  await eachChunk(source, reading, chunk => {
    if (pending === null) return pass(chunk);
    pending = joined([pending, chunk], pending.length + chunk.length);
    return pending.length >= 3 ? open(pending) : undefined;
  });
  if (pending !== null) open(pending);
  const rest = (decoder as TextDecoder | null)?.decode() ?? '';
  if (rest !== '') visit(encoder.encode(rest));
}

/** Encoding of the bytes beyond ASCII in a chunk. Characters cut at its ends do not count. Western text in Windows-1252
 * has few such bytes, and none that happen to be right UTF-8. */
function beyondAscii(chunk: Uint8Array): 'ascii' | 'utf-8' | 'windows-1252' | 'unknown' {
  let right = 0;
  let wrong = 0;
  let at = 0;
  while (at < 3 && at < chunk.length && (chunk[at]! & 0xc0) === 0x80) at++;
  for (; at < chunk.length; at++) {
    const byte = chunk[at]!;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1;
    if (at + length > chunk.length) break;
    let good = length > 1;
    for (let i = 1; i < length; i++) good &&= (chunk[at + i]! & 0xc0) === 0x80;
    if (good) {
      right++;
      at += length - 1;
    } else wrong++;
  }
  if (right > 0 || wrong === 0) return right > 0 ? 'utf-8' : 'ascii';
  return wrong * 8 < chunk.length ? 'windows-1252' : 'unknown';
}
