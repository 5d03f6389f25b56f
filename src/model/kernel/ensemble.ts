import { headerOf, type MarchCode, ROWS, SCRATCH } from './march.ts';

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
  readonly count: number;
  readonly #memory: WebAssembly.Memory;
  readonly #march: (...values: readonly number[]) => void;
  readonly #rows = new Map<string, number>();
  readonly #padded: number;
  readonly #stride: number;
  readonly #size: 4 | 8;

  constructor(code: MarchCode, module: WebAssembly.Module, count: number) {
    this.code = code;
    this.count = count;
    this.#size = code.precision === 'double' ? 8 : 4;
    this.#padded = Math.max(1, Math.ceil(count / code.group)) * code.group;
    // Rows whose distance is a multiple of a page would all fall into the same few cache lines.
    const raw = this.#padded * this.#size;
    this.#stride = raw + (raw % 4096 < 64 ? 192 : 0);
    const lost = code.precision === 'single' ? code.states.length : 0;
    code.states.forEach((name, i) => this.#rows.set(name, i));
    code.memberParameters.forEach((name, i) => this.#rows.set(name, code.states.length + lost + i));
    const rows = code.states.length + lost + code.memberParameters.length;
    const end = ROWS + rows * this.#stride;
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(end / 65_536) });
    const instance = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    this.#march = instance.exports['march'] as (...values: readonly number[]) => void;
  }

  #view(name: string): Float64Array | Float32Array {
    const row = this.#rows.get(name);
    if (row === undefined)
      throw new RangeError(`"${name}" is neither a state nor a parameter that each member has of its own.`);
    const at = ROWS + row * this.#stride;
    return this.#size === 8
      ? new Float64Array(this.#memory.buffer, at, this.#padded)
      : new Float32Array(this.#memory.buffer, at, this.#padded);
  }

  /** Sets a state or a parameter: one number for all, or one a member. */
  set(name: string, values: number | ArrayLike<number>): void {
    const view = this.#view(name);
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

  /** A copy of a state or a parameter, one number a member. */
  get(name: string): Float64Array {
    return Float64Array.from(this.#view(name).subarray(0, this.count));
  }

  /** Moves all members. */
  march({ step, steps, firstStep = 0, from = 0, shared = {}, inputs = [] }: March): void {
    const { code } = this;
    if (inputs.length !== steps * code.inputs.length)
      throw new RangeError(`${inputs.length} input values for ${steps} steps of ${code.inputs.length} inputs.`);
    const values = code.sharedParameters.map(name => {
      const value = shared[name];
      if (value === undefined) throw new RangeError(`The shared parameter "${name}" has no value.`);
      return value;
    });
    const bytes = new Uint8Array(this.#memory.buffer);
    const header = headerOf(code, step, values);
    bytes.set(header);
    const table = Math.ceil(header.length / 16) * 16;
    const perCall = Math.min(
      STEPS_A_CALL,
      Math.floor((SCRATCH - table) / Math.max(1, code.inputs.length * this.#size)),
    );
    for (let done = 0; done < steps; done += perCall) {
      const now = Math.min(perCall, steps - done);
      this.#putInputs(table, inputs, done * code.inputs.length, now * code.inputs.length);
      this.#march(this.#padded / code.group, now, firstStep + done, step, from, this.#stride, ROWS, 0, table);
    }
  }

  #putInputs(at: number, inputs: ArrayLike<number>, from: number, count: number): void {
    const view = new DataView(this.#memory.buffer, at);
    for (let i = 0; i < count; i++) {
      if (this.#size === 8) view.setFloat64(i * 8, inputs[from + i]!, true);
      else view.setFloat32(i * 4, inputs[from + i]!, true);
    }
  }
}

/** Compiles a kernel for `count` members. Works under a content security policy with `wasm-unsafe-eval`. */
export async function ensembleOf(code: MarchCode, count: number): Promise<Ensemble> {
  return new Ensemble(code, await WebAssembly.compile(code.bytes), count);
}
