import { headerOf, type MarchCode, ROWS, SCRATCH } from './march.ts';
import { Table } from './table.ts';

/** A kernel, compiled. */
export interface Kernel {
  readonly code: MarchCode;
  readonly module: WebAssembly.Module;
}

/** Members moved together step by step, their states open in between: to be looked at, and to be changed. A system whose drift
 * is multiplied by an input has steps of unequal length that way. Kernels of several systems with the same states, parameters and inputs
 * can take turns. */
export class Tracing {
  readonly count: number;
  readonly #table: Table;
  readonly #kernels: readonly { readonly march: (...values: readonly number[]) => number; readonly header: number }[];
  readonly #inputsAt: number;
  readonly #row: Float64Array;
  readonly #groups: number;
  readonly #states: readonly Float64Array[];

  constructor(kernels: readonly [Kernel, ...Kernel[]], count: number) {
    const [{ code }] = kernels;
    const rows = (of: MarchCode): string => JSON.stringify([of.states, of.memberParameters, of.inputs, of.group]);
    if (kernels.some(k => k.code.precision !== 'double' || rows(k.code) !== rows(code)))
      throw new RangeError('The kernels of a trace are of double precision and have the same rows.');
    this.count = count;
    this.#table = new Table([...code.states, ...code.memberParameters], count, code.group, 'double', ROWS);
    let end = 0;
    this.#kernels = kernels.map(kernel => {
      const header = end;
      const bytes = headerOf(kernel.code, 1, []);
      new Uint8Array(this.#table.memory.buffer).set(bytes, header);
      end += Math.ceil(bytes.length / 16) * 16;
      return { march: this.#table.functionOf(kernel.module, 'march'), header };
    });
    this.#inputsAt = end;
    this.#row = new Float64Array(this.#table.memory.buffer, end, code.inputs.length);
    this.#groups = this.#table.padded / code.group;
    this.#states = code.states.map(name => this.view(name));
    if (end + code.inputs.length * 8 > SCRATCH) throw new RangeError('Too many inputs for a trace.');
  }

  /** Sets a state or a parameter: one number for all, or one a member. */
  set(name: string, values: number | ArrayLike<number>): void {
    this.#table.set(name, values);
  }

  /** A view of a state, one number a member, that moves with the trace; what is written there is the state. */
  view(name: string): Float64Array {
    return this.#table.view(name) as Float64Array;
  }

  /** One step of length 1 under these inputs, of the first kernel or of another. */
  step(inputs: ArrayLike<number>, which = 0): void {
    const { march, header } = this.#kernels[which]!;
    this.#row.set(inputs);
    march(this.#groups, 1, 0, 1, 0, this.#table.stride, ROWS, header, this.#inputsAt);
  }

  /** States nearer to zero than `TINY` become zero. A state that only fades would else come to numbers so small that a processor works on
   * them a hundred times as long, and stay there. */
  clearTiny(): void {
    for (const state of this.#states)
      for (let m = 0; m < state.length; m++) if (Math.abs(state[m]!) < TINY) state[m] = 0;
  }
}
const TINY = 1e-100;
