import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type NumberRows, RowBlock, type RoomForRows } from '../../../cohort/index.ts';

/** Rows in files of `folder`, a block of them in memory: however many there are, they take the same. */
export const onDisk =
  (folder: string): RoomForRows =>
  (name, width) =>
    new RowsOnDisk(join(folder, `${name}.rows`), width);

class RowsOnDisk implements NumberRows {
  readonly #path: string;
  readonly #file: number;
  readonly #block: RowBlock;
  readonly #read: Float64Array;
  #blocks = 0;
  #count = 0;

  constructor(path: string, width: number) {
    this.#path = path;
    this.#file = openSync(path, 'w+');
    this.#block = new RowBlock(width, numbers => {
      whole(writeSync(this.#file, numbers, 0, numbers.byteLength, this.#blocks * numbers.byteLength), numbers);
      this.#blocks++;
    });
    this.#read = new Float64Array(this.#block.length);
  }

  get count(): number {
    return this.#count;
  }
  add(row: readonly number[]): void {
    this.#block.add(row);
    this.#count++;
  }
  each(of: (block: Float64Array) => void): void {
    const numbers = this.#read;
    for (let k = 0; k < this.#blocks; k++) {
      whole(readSync(this.#file, numbers, 0, numbers.byteLength, k * numbers.byteLength), numbers);
      of(numbers);
    }
    of(this.#block.rest);
  }
  remove(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }
}

function whole(bytes: number, numbers: Float64Array): void {
  if (bytes !== numbers.byteLength) throw new Error('A file of numbers was cut short.');
}
