import { headerOf, type MarchCode, ROWS, SCRATCH } from './march.ts';
import { rowsOf, Table } from './table.ts';

/** A kernel, compiled. */
export interface Kernel {
  readonly code: MarchCode;
  readonly module: WebAssembly.Module;
}

/** A row of a trace: one number a member. */
export type Row = Float64Array | Float32Array;

/** Members moved together step by step, with their states open to reading and change in between. A system whose drift
 * is multiplied by an input has steps of unequal length that way. Kernels of several systems with the same states,
 * parameters and inputs can take turns. */
export class Tracing {
  /** Code of the first kernel. */
  readonly code: MarchCode;
  readonly count: number;
  readonly #table: Table;
  readonly #kernels: readonly { readonly march: (...values: readonly number[]) => number; readonly header: number }[];
  readonly #inputsAt: number;
  readonly #row: Row;
  readonly #groups: number;
  readonly #states: readonly Row[];
  readonly #tiny: number;

  constructor(kernels: readonly [Kernel, ...Kernel[]], count: number) {
    const [{ code }] = kernels;
    const { precision } = code;
    const rows = (of: MarchCode): string =>
      JSON.stringify([of.precision, of.states, of.memberParameters, of.inputs, of.group]);
    if (kernels.some(k => rows(k.code) !== rows(code)))
      throw new RangeError('The kernels of a trace have one precision and the same rows.');
    this.code = code;
    this.count = count;
    this.#table = new Table(rowsOf(code), count, code.group, precision, ROWS);
    this.#tiny = TINY[precision];
    let end = 0;
    this.#kernels = kernels.map(kernel => {
      const header = end;
      const bytes = headerOf(kernel.code, 1, []);
      new Uint8Array(this.#table.memory.buffer).set(bytes, header);
      end += Math.ceil(bytes.length / 16) * 16;
      return { march: this.#table.functionOf(kernel.module, 'march'), header };
    });
    this.#inputsAt = end;
    const { memory, bytesPerValue } = this.#table;
    this.#row = new (bytesPerValue === 8 ? Float64Array : Float32Array)(memory.buffer, end, code.inputs.length);
    this.#groups = this.#table.padded / code.group;
    this.#states = code.states.map(name => this.view(name));
    if (end + code.inputs.length * bytesPerValue > SCRATCH) throw new RangeError('Too many inputs for a trace.');
  }

  /** Sets a state or a parameter: one number for all, or one a member. */
  set(name: string, values: number | ArrayLike<number>): void {
    this.#table.set(name, values);
  }

  /** A view of a state, one number a member, that moves with the trace. Writing to it writes the state. */
  view(name: string): Row {
    return this.#table.view(name);
  }

  /** One step of length 1 under these inputs, of the first kernel or of another. */
  step(inputs: ArrayLike<number>, which = 0): void {
    const { march, header } = this.#kernels[which]!;
    for (let i = 0; i < inputs.length; i++) this.#row[i] = inputs[i]!;
    march(this.#groups, 1, 0, 1, 0, this.#table.stride, ROWS, header, this.#inputsAt);
  }

  /** States very near to zero become zero. A fading state would otherwise become subnormal, where a processor takes a
   * hundred times as long. */
  clearTiny(): void {
    for (const state of this.#states)
      for (let m = 0; m < state.length; m++) if (Math.abs(state[m]!) < this.#tiny) state[m] = 0;
  }
}
const TINY = { double: 1e-100, single: 1e-30 } as const;
