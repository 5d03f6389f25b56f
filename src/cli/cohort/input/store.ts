import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Pair } from '../../../base/index.ts';
import { expectedSeconds, pairedUp, PIECE, type PairEventColumns, type Shard } from '../../../cohort/index.ts';

/** One hash of many, in their order. */
export const joinHashes = (hashes: readonly string[]): string =>
  hashes.length === 1 ? hashes[0]! : createHash('sha256').update(hashes.join()).digest('hex');

/** A pair as the store holds it: its events, or the exports that are read where it is fitted. */
export type Frame =
  | { readonly kind: 'events'; readonly id: string; readonly columns: PairEventColumns }
  | { readonly kind: 'exports'; readonly id: string; readonly exports: ExportFrame };

export interface ExportFrame {
  /** Paths under the folder of exports, with the SHA-256 of each file. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly bytes: number;
  /** Answers given beforehand for this pair. */
  readonly choices: Readonly<Record<string, string>>;
}

type Head =
  | { readonly id: string; readonly people: Pair<string>; readonly count: number }
  | { readonly id: string; readonly exports: ExportFrame };

/** An average message of an export, bytes: for expecting how long a fit takes. */
const BYTES_A_MESSAGE = 80;

/** Writes pairs in order of id, so that a shard is a range of bytes. Each pair is a JSON head after its length, then
 * times and people. */
export class StoreWriter {
  readonly #file: FileHandle;
  #pieces: Shard[] = [];
  #pieceSeconds: number = PIECE.seconds;
  #hash = createHash('sha256');
  #from = 0;
  #at = 0;
  #pairs = 0;
  #seconds = 0;
  #buffered: Uint8Array[] = [];
  #waiting = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }
  static async open(path: string): Promise<StoreWriter> {
    return new StoreWriter(await open(path, 'w'));
  }

  async add(frame: Frame): Promise<void> {
    const messages = frame.kind === 'events' ? frame.columns.at.length : frame.exports.bytes / BYTES_A_MESSAGE;
    for (const bytes of bytesOf(frame)) {
      this.#hash.update(bytes);
      this.#buffered.push(bytes);
      this.#waiting += bytes.byteLength;
      this.#at += bytes.byteLength;
    }
    this.#pairs++;
    this.#seconds += expectedSeconds(messages);
    if (this.#waiting > 1 << 20) await this.#flush();
    if (this.#seconds >= this.#pieceSeconds) this.#cut();
  }

  async end(): Promise<readonly Shard[]> {
    if (this.#pairs > 0) this.#cut();
    await this.#flush();
    await this.#file.sync();
    return this.#pieces;
  }

  /** Whatever came of it: a file that nobody closes ends the program when it is collected. */
  close(): Promise<void> {
    return this.#file.close();
  }

  #cut(): void {
    const sha256 = this.#hash.digest('hex');
    this.#pieces.push({ from: this.#from, to: this.#at, pairs: this.#pairs, seconds: this.#seconds, sha256 });
    if (this.#pieces.length >= PIECE.most) {
      this.#pieces = [...pairedUp(this.#pieces, joinHashes)];
      this.#pieceSeconds *= 2;
    }
    this.#hash = createHash('sha256');
    this.#from = this.#at;
    this.#pairs = 0;
    this.#seconds = 0;
  }

  async #flush(): Promise<void> {
    await this.#file.writev(this.#buffered);
    this.#buffered = [];
    this.#waiting = 0;
  }
}

function bytesOf(frame: Frame): readonly Uint8Array[] {
  const head: Head =
    frame.kind === 'events'
      ? { id: frame.id, people: frame.columns.people, count: frame.columns.at.length }
      : { id: frame.id, exports: frame.exports };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  if (frame.kind === 'exports') return [length, text];
  const { at, actor } = frame.columns;
  return [length, text, new Uint8Array(at.buffer, at.byteOffset, at.byteLength), actor];
}

/** The pairs of a range of the store, one after another. */
export function* framesIn(path: string, { from, to }: Pick<Shard, 'from' | 'to'>): Generator<Frame> {
  for (const [head, place] of headsIn(path, from, to)) {
    if ('exports' in head) {
      yield { kind: 'exports', id: head.id, exports: head.exports };
      continue;
    }
    const { id, people, count } = head;
    const times = place.take(8 * count);
    const columns = {
      id,
      people,
      at: new Float64Array(times.buffer.slice(times.byteOffset, times.byteOffset + times.byteLength)),
      actor: Uint8Array.from(place.take(count)),
    };
    yield { kind: 'events', id, columns };
  }
}

/** The ids of all pairs of the store and of their people, without their events. */
export function* idsIn(path: string): Generator<{ readonly id: string; readonly people: Pair<string> }> {
  for (const [head, place] of headsIn(path, 0, statSync(path).size)) {
    if ('exports' in head) yield { id: head.id, people: peopleOfExports(head.id) };
    else {
      yield head;
      place.at += 9 * head.count;
    }
  }
}

/** Ids of the two people of a pair of exports, in the order in which they are found. */
export const peopleOfExports = (id: string): Pair<string> => [`${id}/1`, `${id}/2`];

/** Position in the file where reading continues. */
interface Place {
  at: number;
  readonly take: (bytes: number) => Buffer;
}

/** Heads of pairs. The data after each head must be read, or skipped, before the next. */
function* headsIn(path: string, from: number, to: number): Generator<readonly [Head, Place]> {
  const file = openSync(path, 'r');
  const place: Place = {
    at: from,
    take(bytes) {
      const buffer = Buffer.alloc(bytes);
      for (let got = 0; got < bytes; ) {
        const read = readSync(file, buffer, got, bytes - got, place.at + got);
        if (read === 0) throw new Error('The store ends before its plan does.');
        got += read;
      }
      place.at += bytes;
      return buffer;
    },
  };
  try {
    while (place.at < to) yield [JSON.parse(place.take(place.take(4).readUInt32LE()).toString()) as Head, place];
  } finally {
    closeSync(file);
  }
}
