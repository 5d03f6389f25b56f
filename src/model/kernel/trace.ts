import { headerOf, type MarchCode, ROWS, SCRATCH } from './march.ts';
import { Table } from './table.ts';

/** Members moved together along one table of steps, their states looked at after each. The table holds the inputs of every
 * step; a system whose drift is multiplied by an input has steps of unequal length that way, and jumps where that input is 0. */
export class Tracing {
  readonly code: MarchCode;
  readonly count: number;
  readonly #table: Table;
  readonly #march: (...values: readonly number[]) => number;
  readonly #inputsAt: number;

  constructor(code: MarchCode, module: WebAssembly.Module, count: number) {
    if (code.precision !== 'double') throw new RangeError('A trace is computed in double precision.');
    this.code = code;
    this.count = count;
    this.#table = new Table([...code.states, ...code.memberParameters], count, code.group, 'double', ROWS);
    this.#march = this.#table.functionOf(module, 'march');
    const header = headerOf(code, 1, []);
    new Uint8Array(this.#table.memory.buffer).set(header);
    this.#inputsAt = Math.ceil(header.length / 16) * 16;
    if (this.#inputsAt + code.inputs.length * 8 > SCRATCH) throw new RangeError('Too many inputs for a trace.');
  }

  /** Sets a state or a parameter: one number for all, or one a member. */
  set(name: string, values: number | ArrayLike<number>): void {
    this.#table.set(name, values);
  }

  /** A view of a state, one number a member, that moves with the trace. */
  view(name: string): Float64Array {
    return this.#table.view(name) as Float64Array;
  }

  /** Goes along the steps of `inputs` (rows of `code.inputs.length` numbers) from row `from` up to `to`, each step of length
   * 1, and calls `seen` after each. */
  along(inputs: Float64Array, from: number, to: number, seen: (step: number) => void): void {
    const width = this.code.inputs.length;
    const row = new Float64Array(this.#table.memory.buffer, this.#inputsAt, width);
    const { padded, stride } = this.#table;
    const groups = padded / this.code.group;
    for (let k = from; k < to; k++) {
      for (let i = 0, at = k * width; i < width; i++) row[i] = inputs[at + i]!;
      this.#march(groups, 1, k, 1, 0, stride, ROWS, 0, this.#inputsAt);
      seen(k);
    }
  }
}
