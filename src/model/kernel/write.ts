import { LEVEL, type Level, type Program, type Value, usesOf } from './program.ts';
import { type Bytes, I, type Lanes, lanesOf, operandsOf } from './wasm.ts';

/** Hands out local variables; those given back are used again, so that the engine sees few. */
export class Locals {
  #next: number;
  #most: number;
  #free: number[] = [];
  constructor(first: number) {
    this.#next = first;
    this.#most = first;
  }
  take(): number {
    const known = this.#free.pop();
    if (known !== undefined) return known;
    this.#most = Math.max(this.#most, this.#next + 1);
    return this.#next++;
  }
  give(local: number): void {
    this.#free.push(local);
  }
  get end(): number {
    return this.#most;
  }
}

/** Where each vector in flight of a value lives. A value that is the same for all members has one local for all. */
export type Place = readonly number[];

/** Writes the operations of a program as instructions, level by level, the vectors in flight side by side: a processor
 * then always has independent work while one of them waits. */
export class Writer {
  readonly lanes: Lanes;
  readonly code: number[] = [];
  readonly locals: Locals;
  readonly vectors: number;
  readonly #program: Program;
  readonly #uses: Uint32Array;
  readonly #places = new Map<Value, Place>();
  readonly #outputs: readonly Value[];
  readonly #pinned = new Set<Value>();

  constructor(program: Program, outputs: readonly Value[], vectors: number, locals: Locals) {
    this.#program = program;
    this.#outputs = outputs;
    this.#uses = usesOf(program.operations, outputs);
    this.vectors = vectors;
    this.locals = locals;
    this.lanes = lanesOf(program.precision);
    for (const o of outputs) this.#pinned.add(o);
  }

  emit(...parts: readonly Bytes[]): void {
    for (const part of parts) for (const byte of part) this.code.push(byte);
  }

  /** A fresh place for a value that changes with the vector, or (for one) the same for all. */
  takePlace(one = false): Place {
    if (!one) return Array.from({ length: this.vectors }, () => this.locals.take());
    const local = this.locals.take();
    return Array.from({ length: this.vectors }, () => local);
  }

  /** Says where the values of a slot are found; the local belongs to the caller and is never given away. */
  bind(value: Value, place: Place): void {
    this.#places.set(value, place);
    this.#pinned.add(value);
  }

  placeOf(value: Value): Place {
    return this.#places.get(value)!;
  }

  isUsed(value: Value): boolean {
    return this.#uses[value]! > 0;
  }

  /** Writes all operations of one level that something needs. Below the innermost level every result stays; in the
   * innermost one a local is used again after the last use of its value. */
  writeLevel(level: Level, innermost: Level): void {
    const { operations } = this.#program;
    const left = Uint32Array.from(this.#uses);
    for (const value of this.#order(level)) {
      const { op, args, value: number, pattern } = operations[value]!;
      if (this.#places.has(value)) continue;
      if (op === 'slot') throw new Error(`Slot ${number} has no place.`);
      const one = level === LEVEL.run;
      const dying = level === innermost ? [...new Set(args)].filter(a => this.#dies(a, value, left, level)) : [];
      const place = this.takePlace(one);
      for (let v = 0; v < (one ? 1 : this.vectors); v++) {
        if (op === 'constant') this.emit(this.lanes.constant(number));
        else if (op === 'bits') this.emit(this.lanes.bits(pattern));
        else {
          for (const a of operandsOf(op, args)) this.emit(I.get(this.#places.get(a)![v]!));
          if (op === 'shiftLeft' || op === 'shiftRight') this.emit(I.int(number));
          this.emit(this.lanes.op[op]);
        }
        this.emit(I.set(place[v]!));
      }
      this.#places.set(value, place);
      for (const a of dying) for (const local of this.#places.get(a)!) this.locals.give(local);
    }
  }

  #dies(a: Value, by: Value, left: Uint32Array, level: Level): boolean {
    const { args } = this.#program.operations[by]!;
    left[a]! -= args.filter(x => x === a).length;
    return left[a] === 0 && !this.#pinned.has(a) && this.#program.operations[a]!.level === level;
  }

  /** Operations of a level in the order in which the outputs ask for them. */
  #order(level: Level): readonly Value[] {
    const { operations } = this.#program;
    if (level < LEVEL.step) return operations.flatMap((o, i) => (o.level === level && this.#uses[i]! > 0 ? [i] : []));
    const order: Value[] = [];
    const seen = new Set<Value>();
    const visit = (v: Value): void => {
      if (seen.has(v)) return;
      seen.add(v);
      operations[v]!.args.forEach(visit);
      if (operations[v]!.level === level) order.push(v);
    };
    this.#outputs.forEach(visit);
    return order;
  }
}
