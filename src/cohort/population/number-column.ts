const BLOCK = 1 << 14;

/** Numbers as they come, 8 bytes each and nothing more. */
export class NumberColumn {
  readonly #blocks: Float64Array[] = [];
  #length = 0;

  push(value: number): void {
    if (this.#length % BLOCK === 0) this.#blocks.push(new Float64Array(BLOCK));
    this.#length++;
    this.#blocks.at(-1)![(this.#length - 1) % BLOCK] = value;
  }
  /** All in one piece; the column is empty then. */
  take(): Float64Array {
    const all = new Float64Array(this.#length);
    for (let k = 0; this.#blocks.length > 0; k += BLOCK) all.set(this.#blocks.shift()!.subarray(0, all.length - k), k);
    this.#length = 0;
    return all;
  }
}
