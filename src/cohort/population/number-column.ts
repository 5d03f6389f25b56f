const BLOCK = 1 << 14;

/** Numbers as they come, 8 bytes each and nothing more. */
export class NumberColumn {
  readonly #blocks: Float64Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }
  push(value: number): void {
    if (this.#length % BLOCK === 0) this.#blocks.push(new Float64Array(BLOCK));
    this.#length++;
    this.#blocks.at(-1)![(this.#length - 1) % BLOCK] = value;
  }
  at(k: number): number {
    return this.#blocks[Math.floor(k / BLOCK)]![k % BLOCK]!;
  }
  add(k: number, more: number): void {
    this.#blocks[Math.floor(k / BLOCK)]![k % BLOCK]! += more;
  }
}
