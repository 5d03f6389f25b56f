/** Bytes that can be streamed from the start and cut into parts. A `Blob`, or an entry of an archive that is inflated
 * afresh for each stream. `size` is the archive's claim until the entry has been inflated. */
export interface ByteSource {
  readonly size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  slice(start?: number, end?: number): ByteSource;
  arrayBuffer(): Promise<ArrayBuffer>;
  /** The same bytes as `stream`, without its cost, where the place they lie in has them. A piece holds until the next is asked for. */
  pieces?(): AsyncGenerator<Uint8Array<ArrayBuffer>>;
}
