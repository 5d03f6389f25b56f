import { headerOf, type MarchCode, ROWS, SCRATCH } from './march.ts';
import { Table } from './table.ts';

/** Members moved together step by step, their states open in between: to be looked at, and to be changed. A system whose drift
 * is multiplied by an input has steps of unequal length that way. */
export class Tracing {
  readonly code: MarchCode;
  readonly count: number;
  readonly #table: Table;
  readonly #march: (...values: readonly number[]) => number;
  readonly #inputsAt: number;
  readonly #row: Float64Array;
  readonly #groups: number;

  constructor(code: MarchCode, module: WebAssembly.Module, count: number) {
    if (code.precision !== 'double') throw new RangeError('A trace is computed in double precision.');
    this.code = code;
    this.count = count;
    this.#table = new Table([...code.states, ...code.memberParameters], count, code.group, 'double', ROWS);
    this.#march = this.#table.functionOf(module, 'march');
    const header = headerOf(code, 1, []);
    new Uint8Array(this.#table.memory.buffer).set(header);
    this.#inputsAt = Math.ceil(header.length / 16) * 16;
    this.#row = new Float64Array(this.#table.memory.buffer, this.#inputsAt, code.inputs.length);
    this.#groups = this.#table.padded / code.group;
    if (this.#inputsAt + code.inputs.length * 8 > SCRATCH) throw new RangeError('Too many inputs for a trace.');
  }

  /** Sets a state or a parameter: one number for all, or one a member. */
  set(name: string, values: number | ArrayLike<number>): void {
    this.#table.set(name, values);
  }

  /** A view of a state, one number a member, that moves with the trace; what is written there is the state. */
  view(name: string): Float64Array {
    return this.#table.view(name) as Float64Array;
  }

  /** One step of length 1 under these inputs. */
  step(inputs: ArrayLike<number>): void {
    this.#row.set(inputs);
    this.#march(this.#groups, 1, 0, 1, 0, this.#table.stride, ROWS, 0, this.#inputsAt);
  }
}
