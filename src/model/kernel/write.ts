import { LEVEL, type Level, type Program, type Value, usesOf } from './program.ts';
import { type Bytes, I, type Lanes, lanesOf, operandsOf, V, VECTOR_BYTES } from './wasm.ts';

/** Hands out local variables; those given back are used again, so that the engine sees few. */
export class Locals {
  #next: number;
  readonly #free: number[] = [];
  constructor(first: number) {
    this.#next = first;
  }
  take(): number {
    return this.#free.pop() ?? this.#next++;
  }
  give(local: number): void {
    this.#free.push(local);
  }
  /** One past the highest local ever taken. */
  get end(): number {
    return this.#next;
  }
}

/** Storage of one value of every vector in flight. */
export interface Home {
  /** Puts the value of a vector on the stack. */
  readonly get: (v: number) => Bytes;
  /** Stores what the given instructions put on the stack. */
  readonly set: (v: number, value: Bytes) => Bytes;
}

/** Memory at an offset from the address in a local, or from 0. Values used over more than a few operations stay in
 * memory and are loaded where used. The engine would otherwise keep them in registers and spend its time on
 * spilling. */
export const inMemory = (base: number | null, offset: number): Home => {
  const address = base === null ? I.int(0) : I.get(base);
  return {
    get: v => [...address, ...V.load(offset + v * VECTOR_BYTES)],
    set: (v, value) => [...address, ...value, ...V.store(offset + v * VECTOR_BYTES)],
  };
};

/** Writes the operations of a program as instructions, level by level, for several vectors of members at once. A
 * processor then has independent work while one of them waits. */
export class Writer {
  readonly lanes: Lanes;
  readonly code: number[] = [];
  readonly locals: Locals;
  readonly vectors: number;
  readonly #program: Program;
  readonly #uses: Uint32Array;
  readonly #sources = new Map<Value, (v: number) => Bytes>();
  readonly #order: readonly Value[];
  #scratch: number;

  /** `outputs` in the order in which they are wanted; `scratch` is the address of free memory. */
  constructor(program: Program, outputs: readonly Value[], vectors: number, locals: Locals, scratch: number) {
    this.#program = program;
    this.#uses = usesOf(program.operations, outputs);
    this.vectors = vectors;
    this.locals = locals;
    this.lanes = lanesOf(program.precision);
    this.#order = orderOf(program, outputs);
    this.#scratch = scratch;
  }

  emit(...parts: readonly Bytes[]): void {
    for (const part of parts) for (const byte of part) this.code.push(byte);
  }

  /** Free memory for one value of every vector: its offset. */
  takeOffset(): number {
    const offset = this.#scratch;
    this.#scratch += this.vectors * VECTOR_BYTES;
    return offset;
  }

  takeMemory(): Home {
    return inMemory(null, this.takeOffset());
  }

  takeLocals(): Home {
    const locals = Array.from({ length: this.vectors }, () => this.locals.take());
    return { get: v => I.get(locals[v]!), set: (v, value) => [...value, ...I.set(locals[v]!)] };
  }

  /** Says how the value of a slot is put on the stack, for a vector. */
  bind(value: Value, source: (v: number) => Bytes): void {
    this.#sources.set(value, source);
  }

  /** Puts a value on the stack. */
  push(value: Value, v: number): Bytes {
    const source = this.#sources.get(value);
    if (source === undefined) throw new Error(`Value ${value} has not been computed.`);
    return source(v);
  }

  /** Values that are the same for all members, each in one local. */
  writeRun(): void {
    for (const value of this.#missing(LEVEL.run)) {
      const local = this.locals.take();
      this.emit(this.#compute(value, 0), I.set(local));
      this.bind(value, () => I.get(local));
    }
  }

  /** Values that stay during the innermost level, each in memory. */
  writeKept(level: Level): void {
    for (const value of this.#missing(level)) {
      const home = this.takeMemory();
      for (let v = 0; v < this.vectors; v++) this.emit(home.set(v, this.#compute(value, v)));
      this.bind(value, home.get);
    }
  }

  /** Writes the innermost level: values in locals, which are reused after their last use; `sinks` say where outputs go.
   * The operations are cut into short pieces, and a piece handles two vectors side by side before the next two. This
   * gives enough independent work with few live values. */
  writeInner(level: Level, sinks: ReadonlyMap<Value, readonly Home[]>): void {
    const left = Uint32Array.from(this.#uses);
    const held = new Map<Value, readonly number[]>();
    const missing = this.#missing(level);
    // Outputs that are there already: a number, a parameter, a state.
    for (const [value, homes] of sinks)
      if (!missing.includes(value))
        for (const home of homes) for (let v = 0; v < this.vectors; v++) this.emit(home.set(v, this.push(value, v)));
    for (const piece of piecesOf(missing, sinks)) {
      for (const value of piece) {
        const place = Array.from({ length: this.vectors }, () => this.locals.take());
        held.set(value, place);
        this.bind(value, v => I.get(place[v]!));
      }
      for (let from = 0; from < this.vectors; from += SIDE_BY_SIDE)
        this.#writePiece(piece, held, sinks, from, Math.min(this.vectors, from + SIDE_BY_SIDE));
      for (const value of piece) {
        left[value]! -= sinks.get(value)?.length ?? 0;
        const args = this.#program.operations[value]!.args;
        for (const a of args) left[a]!--;
        for (const a of new Set([...args, value]))
          if (left[a] === 0) for (const local of held.get(a) ?? []) this.locals.give(local);
      }
    }
  }

  #writePiece(
    piece: readonly Value[],
    held: ReadonlyMap<Value, readonly number[]>,
    sinks: ReadonlyMap<Value, readonly Home[]>,
    from: number,
    to: number,
  ): void {
    for (const value of piece) {
      const place = held.get(value)!;
      for (let v = from; v < to; v++) this.emit(this.#compute(value, v), I.set(place[v]!));
      for (const home of sinks.get(value) ?? [])
        for (let v = from; v < to; v++) this.emit(home.set(v, I.get(place[v]!)));
    }
  }

  #compute(value: Value, v: number): Bytes {
    const { op, args, value: number, pattern } = this.#program.operations[value]!;
    if (op === 'constant') return this.lanes.constant(number);
    if (op === 'bits') return this.lanes.bits(pattern);
    if (op === 'slot') throw new Error(`Slot ${number} has no source.`);
    const places = op === 'shiftLeft' || op === 'shiftRight' ? I.int(number) : [];
    return [...operandsOf(op, args).flatMap(a => this.push(a, v)), ...places, ...this.lanes.op[op]];
  }

  #missing(level: Level): readonly Value[] {
    return this.#order.filter(v => this.#program.operations[v]!.level === level && !this.#sources.has(v));
  }
}

/** Vectors done side by side, and operations in a piece: the fastest of those tried on two systems (lab/bench/kernel.ts). */
const SIDE_BY_SIDE = 2;
const PIECE = 8;

/** Pieces end after eight operations, and after every second output. */
function piecesOf(order: readonly Value[], sinks: ReadonlyMap<Value, unknown>): readonly (readonly Value[])[] {
  const pieces: Value[][] = [[]];
  let outputs = 0;
  for (const value of order) {
    const piece = pieces.at(-1)!;
    piece.push(value);
    if (sinks.has(value)) outputs++;
    if ((sinks.has(value) && outputs % 2 === 0) || piece.length >= PIECE) pieces.push([]);
  }
  return pieces;
}

/** Operations in the order in which the outputs ask for them, parts before wholes. */
function orderOf(program: Program, outputs: readonly Value[]): readonly Value[] {
  const order: Value[] = [];
  const seen = new Set<Value>();
  const visit = (v: Value): void => {
    if (seen.has(v)) return;
    seen.add(v);
    program.operations[v]!.args.forEach(visit);
    order.push(v);
  };
  outputs.forEach(visit);
  return order;
}
