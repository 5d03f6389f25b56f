/** Rows of so many numbers, as long as a population: written once, then read from the first to the last again and again. */
export interface NumberRows {
  readonly count: number;
  add(row: readonly number[]): void;
  /** Whole rows, one after another. A block is good until the next one comes. */
  each(of: (block: Float64Array) => void): void;
  /** Releases their memory. */
  remove(): void;
}

/** Allocates rows of `width` numbers. `name`: of letters and hyphens, unique to these rows. */
export type RoomForRows = (name: string, width: number) => NumberRows;

const ROWS_A_BLOCK = 1 << 12;

/** Rows that go to `flush` a block at a time; the block that is not full yet is the last of them. */
export class RowBlock {
  readonly #numbers: Float64Array;
  readonly #flush: (full: Float64Array) => void;
  #used = 0;

  constructor(width: number, flush: (full: Float64Array) => void) {
    this.#numbers = new Float64Array(width * ROWS_A_BLOCK);
    this.#flush = flush;
  }
  add(row: readonly number[]): void {
    this.#numbers.set(row, this.#used);
    this.#used += row.length;
    if (this.#used < this.#numbers.length) return;
    this.#flush(this.#numbers);
    this.#used = 0;
  }
  get rest(): Float64Array {
    return this.#numbers.subarray(0, this.#used);
  }
  get length(): number {
    return this.#numbers.length;
  }
}

export const inMemory: RoomForRows = (_, width) => {
  let full: Float64Array[] = [];
  let count = 0;
  const block = new RowBlock(width, numbers => full.push(numbers.slice()));
  return {
    get count() {
      return count;
    },
    add(row) {
      block.add(row);
      count++;
    },
    each(of) {
      for (const numbers of full) of(numbers);
      of(block.rest);
    },
    remove() {
      full = [];
    },
  };
};
