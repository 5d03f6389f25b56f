import { headerOf, type MarchCode, ROWS, SCRATCH } from './march.ts';
import { rowsOf, Table } from './table.ts';

/** One march of an ensemble. */
export interface March {
  /** Step length, in the system's unit of time. */
  readonly step: number;
  readonly steps: number;
  /** Number of the first step, so that a march in parts gives the bits of one in whole. Default 0. */
  readonly firstStep?: number;
  /** Time at step 0; default 0. */
  readonly from?: number;
  /** Values of the shared parameters by name. */
  readonly shared?: Readonly<Record<string, number>>;
  /** Values of the inputs, a row of `code.inputs.length` numbers for every step, held during the step. */
  readonly inputs?: ArrayLike<number>;
}

/** Steps a call; a long march is many calls, so that the engine can put its optimised code in place between them. */
const STEPS_A_CALL = 64;

/** Members in structure-of-arrays memory, and the kernel that moves them. */
export class Ensemble {
  readonly code: MarchCode;
  readonly #table: Table;
  readonly #march: (...values: readonly number[]) => number;

  constructor(code: MarchCode, module: WebAssembly.Module, count: number) {
    this.code = code;
    this.#table = new Table(rowsOf(code), count, code.group, code.precision, ROWS);
    this.#march = this.#table.functionOf(module, 'march');
  }

  /** Sets a state or a parameter that each member has of its own: one number for all, or one a member. */
  set(name: string, values: number | ArrayLike<number>): void {
    this.#table.set(name, values);
  }

  /** A copy of a state or a parameter, one number a member. */
  get(name: string): Float64Array {
    return this.#table.get(name);
  }

  /** Moves all members. */
  march({ step, steps, firstStep = 0, from = 0, shared = {}, inputs = [] }: March): void {
    const { code } = this;
    const { memory, padded, stride, bytesPerValue } = this.#table;
    if (inputs.length !== steps * code.inputs.length)
      throw new RangeError(`${inputs.length} input values for ${steps} steps of ${code.inputs.length} inputs.`);
    const values = code.sharedParameters.map(name => {
      const value = shared[name];
      if (value === undefined) throw new RangeError(`The shared parameter "${name}" has no value.`);
      return value;
    });
    const header = headerOf(code, step, values);
    new Uint8Array(memory.buffer).set(header);
    const at = Math.ceil(header.length / 16) * 16;
    const room = Math.floor((SCRATCH - at) / Math.max(1, code.inputs.length * bytesPerValue));
    const perCall = Math.min(STEPS_A_CALL, room);
    for (let done = 0; done < steps; done += perCall) {
      const now = Math.min(perCall, steps - done);
      const view = new DataView(memory.buffer, at);
      for (let i = 0; i < now * code.inputs.length; i++) {
        const value = inputs[done * code.inputs.length + i]!;
        if (bytesPerValue === 8) view.setFloat64(i * 8, value, true);
        else view.setFloat32(i * 4, value, true);
      }
      this.#march(padded / code.group, now, firstStep + done, step, from, stride, ROWS, 0, at);
    }
  }
}

/** Compiles a kernel for `count` members. Works under a content security policy with `wasm-unsafe-eval`. */
export async function ensembleOf(code: MarchCode, count: number): Promise<Ensemble> {
  return new Ensemble(code, await WebAssembly.compile(code.bytes), count);
}
