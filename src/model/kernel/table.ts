import type { MarchCode } from './march.ts';
import type { Precision } from './program.ts';

/** Named rows of numbers, one a member, in the memory of a kernel: structure of arrays. */
export class Table {
  readonly memory: WebAssembly.Memory;
  readonly count: number;
  /** Members with those that fill up the last group. */
  readonly padded: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly start: number;
  readonly bytesPerValue: 4 | 8;
  readonly #rows: ReadonlyMap<string, number>;

  /** `names` in the order of the rows; `start` is the address of the first. */
  constructor(names: readonly string[], count: number, group: number, precision: Precision, start: number) {
    this.count = count;
    this.start = start;
    this.bytesPerValue = precision === 'double' ? 8 : 4;
    this.padded = Math.max(1, Math.ceil(count / group)) * group;
    // Rows whose distance is a multiple of a page would all fall into the same few cache lines.
    const raw = this.padded * this.bytesPerValue;
    this.stride = raw + (raw % 4096 < 64 ? 192 : 0);
    this.#rows = new Map(names.map((name, i) => [name, i]));
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((start + names.length * this.stride) / 65_536) });
  }

  /** A row itself, with what fills up the last group. */
  view(name: string): Float64Array | Float32Array {
    const row = this.#rows.get(name);
    if (row === undefined)
      throw new RangeError(`"${name}" is not a row: there are ${[...this.#rows.keys()].join(', ')}.`);
    const at = this.start + row * this.stride;
    return this.bytesPerValue === 8
      ? new Float64Array(this.memory.buffer, at, this.padded)
      : new Float32Array(this.memory.buffer, at, this.padded);
  }

  /** Sets a row: one number for all, or one a member. */
  set(name: string, values: number | ArrayLike<number>): void {
    const view = this.view(name);
    if (typeof values === 'number') {
      view.fill(values);
      return;
    }
    if (values.length !== this.count)
      throw new RangeError(`${values.length} values of "${name}" for ${this.count} members.`);
    view.set(values);
    // The group is filled up with copies of the last member: any numbers would do, but these are known to be harmless.
    view.fill(values[this.count - 1] ?? 0, this.count);
  }

  /** A copy of a row, one number a member. */
  get(name: string): Float64Array {
    return new Float64Array(this.view(name).subarray(0, this.count));
  }

  /** Calls the exported function of a kernel over this memory. */
  functionOf(module: WebAssembly.Module, name: string): (...values: readonly number[]) => number {
    const instance = new WebAssembly.Instance(module, { env: { memory: this.memory } });
    return instance.exports[name] as (...values: readonly number[]) => number;
  }
}

/** The rows that a kernel works on, in their order; in single precision with what rounding took from each state. */
export const rowsOf = ({ precision, states, memberParameters }: MarchCode): readonly string[] => [
  ...states,
  ...(precision === 'single' ? states.map(name => `lost ${name}`) : []),
  ...memberParameters,
];
