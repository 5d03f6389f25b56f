/** The machine operations of a kernel as a hash-consed list: one vector element's work, before it is written as
 * WebAssembly or C. Comparison gives a mask (all bits of the element set or clear). */
export type MachineOp =
  | 'slot'
  | 'constant'
  | 'bits'
  | 'add'
  | 'sub'
  | 'mul'
  | 'div'
  | 'neg'
  | 'abs'
  | 'sqrt'
  | 'lesser'
  | 'greater'
  | 'less'
  | 'atLeast'
  | 'and'
  | 'or'
  | 'not'
  | 'choose'
  | 'shiftLeft'
  | 'shiftRight'
  | 'addBits'
  | 'fusedAdd'
  | 'fusedTake';

/** Frequency at which a value can change: once a run, a group of members, a step or a stage. */
export const LEVEL = { run: 0, member: 1, step: 2, stage: 3 } as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];

export interface Operation {
  readonly op: MachineOp;
  readonly args: readonly number[];
  /** The constant, the number of the slot, or the places of a shift. */
  readonly value: number;
  /** The bit pattern of `bits`. */
  readonly pattern: bigint;
  readonly level: Level;
}

export type Value = number & { readonly value?: never };

export type Precision = 'double' | 'single';

/** Builds a program. Two requests for the same operation give the same value. */
export class Program {
  readonly operations: Operation[] = [];
  readonly precision: Precision;
  /** True to fuse products into the sum they feed (other bits, fewer operations). */
  readonly relaxed: boolean;
  readonly #known = new Map<string, Value>();

  constructor(precision: Precision, relaxed: boolean) {
    this.precision = precision;
    this.relaxed = relaxed;
  }

  #put(op: MachineOp, args: readonly Value[], value = 0, pattern = 0n, level: Level = LEVEL.run): Value {
    const key = `${op} ${args.join(' ')} ${value} ${pattern}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const own = args.reduce<Level>((highest, a) => Math.max(highest, this.operations[a]!.level) as Level, level);
    this.operations.push({ op, args, value, pattern, level: own });
    const index = this.operations.length - 1;
    this.#known.set(key, index);
    return index;
  }

  slot(number: number, level: Level): Value {
    return this.#put('slot', [], number, 0n, level);
  }
  constant(value: number): Value {
    return this.#put('constant', [], this.precision === 'single' ? Math.fround(value) : value);
  }
  bits(pattern: bigint): Value {
    return this.#put('bits', [], 0, pattern);
  }
  add(a: Value, b: Value): Value {
    return this.#put('add', a < b ? [a, b] : [b, a]);
  }
  sub(a: Value, b: Value): Value {
    return this.#put('sub', [a, b]);
  }
  mul(a: Value, b: Value): Value {
    return this.#put('mul', a < b ? [a, b] : [b, a]);
  }
  div(a: Value, b: Value): Value {
    return this.#put('div', [a, b]);
  }
  neg(a: Value): Value {
    return this.#put('neg', [a]);
  }
  abs(a: Value): Value {
    return this.#put('abs', [a]);
  }
  sqrt(a: Value): Value {
    return this.#put('sqrt', [a]);
  }
  /** `a < b ? a : b` */
  lesser(a: Value, b: Value): Value {
    return this.#put('lesser', [a, b]);
  }
  /** `a > b ? a : b` */
  greater(a: Value, b: Value): Value {
    return this.#put('greater', [a, b]);
  }
  less(a: Value, b: Value): Value {
    return this.#put('less', [a, b]);
  }
  atLeast(a: Value, b: Value): Value {
    return this.#put('atLeast', [a, b]);
  }
  and(a: Value, b: Value): Value {
    return this.#put('and', [a, b]);
  }
  or(a: Value, b: Value): Value {
    return this.#put('or', [a, b]);
  }
  not(a: Value): Value {
    return this.#put('not', [a]);
  }
  choose(mask: Value, yes: Value, no: Value): Value {
    return this.#put('choose', [mask, yes, no]);
  }
  shiftLeft(a: Value, places: number): Value {
    return this.#put('shiftLeft', [a], places);
  }
  shiftRight(a: Value, places: number): Value {
    return this.#put('shiftRight', [a], places);
  }
  addBits(a: Value, b: Value): Value {
    return this.#put('addBits', [a, b]);
  }

  /** Products that only feed one sum, fused into it where the answer asked for allows. Of two products in one sum neither
   * is fused: which one would depend on the order of the operands, and two people must stay exchangeable. */
  fused(outputs: readonly Value[]): { readonly program: Program; readonly outputs: readonly Value[] } {
    if (!this.relaxed) return { program: this, outputs };
    const uses = usesOf(this.operations, outputs);
    const next = new Program(this.precision, true);
    const moved: Value[] = [];
    const single = (v: Value): boolean => this.operations[v]!.op === 'mul' && uses[v] === 1;
    for (const { op, args, value, pattern, level } of this.operations) {
      const [a, b] = args as readonly [Value, Value];
      const product = (v: Value): readonly Value[] => this.operations[v]!.args.map(i => moved[i]!);
      if (op === 'add' && single(a) !== single(b)) {
        const [of, other] = single(a) ? [a, b] : [b, a];
        moved.push(next.#put('fusedAdd', [...product(of), moved[other]!]));
      } else if (op === 'sub' && single(b) && !single(a))
        moved.push(next.#put('fusedTake', [...product(b), moved[a]!]));
      else
        moved.push(
          next.#put(
            op,
            args.map(i => moved[i]!),
            value,
            pattern,
            level,
          ),
        );
    }
    return { program: next, outputs: outputs.map(o => moved[o]!) };
  }
}

/** Number of uses of each operation, by operations reachable from the outputs and as an output. */
export function usesOf(operations: readonly Operation[], outputs: readonly Value[]): Uint32Array {
  const uses = new Uint32Array(operations.length);
  for (const o of outputs) uses[o]!++;
  for (let i = operations.length - 1; i >= 0; i--) if (uses[i]! > 0) for (const a of operations[i]!.args) uses[a]!++;
  return uses;
}
