/** A file as the page gives it: itself, or its content where the worker can read no file. */
export interface GivenFile {
  readonly file: File | { readonly name: string; readonly content: ArrayBuffer };
  readonly path: string;
}

type Part = string | ArrayBuffer | ArrayBufferView<ArrayBuffer> | Bytes;

/** The part of `Blob` that readers use, held in memory. It serves workers that can read no `Blob`, even of their own
 * making. */
export class Bytes {
  readonly #held: Uint8Array<ArrayBuffer>;

  /** One part needs no copy. */
  constructor(parts: readonly Part[]) {
    const all = parts.map(viewOf);
    this.#held = all.length === 1 ? all[0]! : new Uint8Array(all.reduce((size, part) => size + part.length, 0));
    let at = 0;
    if (all.length > 1)
      for (const part of all) {
        this.#held.set(part, at);
        at += part.length;
      }
  }

  get size(): number {
    return this.#held.length;
  }

  /** As of a `Blob`, a negative place counts from the end; nothing is copied. */
  slice(start?: number, end?: number): Bytes {
    return new Bytes([this.#held.subarray(start, end)]);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#held.slice().buffer;
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let at = 0;
    return new ReadableStream({
      pull: controller => {
        // Copied, since a reader of a piece may hand it on for good.
        if (at < this.size) controller.enqueue(this.#held.slice(at, at + PIECE));
        at += PIECE;
        if (at >= this.size) controller.close();
      },
    });
  }

  static viewOf = (part: Part): Uint8Array<ArrayBuffer> =>
    part instanceof Bytes
      ? part.#held
      : typeof part === 'string'
        ? new TextEncoder().encode(part)
        : part instanceof ArrayBuffer
          ? new Uint8Array(part)
          : new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
}

const PIECE = 65_536;
const { viewOf } = Bytes;

/** True if this worker can read a `Blob`; otherwise `Bytes` takes its place. In WebKit the worker of a page from the
 * disk cannot. Such a page has no origin, so only the page itself can read its blobs. */
export async function readsBlobs(): Promise<boolean> {
  const reads = await new Blob(['?']).arrayBuffer().then(
    () => true,
    () => false,
  );
  if (!reads) Object.assign(globalThis, { Blob: Bytes });
  return reads;
}
