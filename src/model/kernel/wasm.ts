import type { MachineOp, Precision } from './program.ts';

/** A WebAssembly module under construction, as bytes: the few parts of the binary format a kernel needs.
 * Format: wasm2022 in docs/sources.bib (core specification 2.0 with fixed-width and, on request, relaxed SIMD). */
export type Bytes = readonly number[];

export const unsigned = (value: number): Bytes => {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    const low = left % 128;
    if (left < 128) return [...bytes, low];
    bytes.push(low | 0x80);
  }
};

export const signed = (value: number): Bytes => {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7) {
    const low = left & 0x7f;
    if (left >= -64 && left < 64) return [...bytes, low];
    bytes.push(low | 0x80);
  }
};

export const doubleBytes = (value: number): Bytes => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return [...new Uint8Array(view.buffer)];
};

const floatBytes = (value: number): Bytes => {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value, true);
  return [...new Uint8Array(view.buffer)];
};

const bigBytes = (pattern: bigint, count: number): Bytes =>
  Array.from({ length: count }, (_, i) => Number((pattern >> BigInt(8 * i)) & 0xffn));

/** Instructions on whole numbers, doubles and control. */
export const I = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  branch: (depth: number): Bytes => [0x0c, ...unsigned(depth)],
  branchIf: (depth: number): Bytes => [0x0d, ...unsigned(depth)],
  get: (local: number): Bytes => [0x20, ...unsigned(local)],
  set: (local: number): Bytes => [0x21, ...unsigned(local)],
  tee: (local: number): Bytes => [0x22, ...unsigned(local)],
  int: (value: number): Bytes => [0x41, ...signed(value)],
  drop: [0x1a],
  equalZero: [0x45],
  lessUnsigned: [0x49],
  addInt: [0x6a],
  subInt: [0x6b],
  mulInt: [0x6c],
  andInt: [0x71],
  orInt: [0x72],
  xorInt: [0x73],
  loadDouble: (offset: number): Bytes => [0x2b, 3, ...unsigned(offset)],
  addDouble: [0xa0],
  mulDouble: [0xa2],
  toSingle: [0xb6],
  intToDouble: [0xb7],
} as const;

/** Bytes of a vector. */
export const VECTOR_BYTES = 16;

const simd = (code: number): Bytes => [0xfd, ...unsigned(code)];

export const V = {
  load: (offset: number): Bytes => [...simd(0), 4, ...unsigned(offset)],
  store: (offset: number): Bytes => [...simd(11), 4, ...unsigned(offset)],
  anyTrue: simd(83),
} as const;

/** Differences between two doubles and four singles in a vector. */
export interface Lanes {
  readonly count: 2 | 4;
  readonly bytesPerValue: 8 | 4;
  readonly op: Readonly<Record<Exclude<MachineOp, 'slot' | 'constant' | 'bits'>, Bytes>>;
  readonly constant: (value: number) => Bytes;
  readonly bits: (pattern: bigint) => Bytes;
  readonly loadSplat: (offset: number) => Bytes;
  /** Broadcasts a scalar double on the stack to the whole vector. */
  readonly splatDouble: Bytes;
}

/** `lesser` and `greater` take their operands in the other order: see `operandsOf`. */
const LANES: Readonly<Record<Precision, Lanes>> = {
  double: {
    count: 2,
    bytesPerValue: 8,
    op: {
      add: simd(0xf0),
      sub: simd(0xf1),
      mul: simd(0xf2),
      div: simd(0xf3),
      neg: simd(0xed),
      abs: simd(0xec),
      sqrt: simd(0xef),
      lesser: simd(0xf6),
      greater: simd(0xf7),
      less: simd(0x49),
      atLeast: simd(0x4c),
      and: simd(0x4e),
      or: simd(0x50),
      not: simd(0x4d),
      choose: simd(0x52),
      shiftLeft: simd(0xcb),
      shiftRight: simd(0xcd),
      addBits: simd(0xce),
      fusedAdd: simd(0x107),
      fusedTake: simd(0x108),
    },
    constant: value => [...simd(12), ...doubleBytes(value), ...doubleBytes(value)],
    bits: pattern => [...simd(12), ...bigBytes(pattern, 8), ...bigBytes(pattern, 8)],
    loadSplat: offset => [...simd(10), 3, ...unsigned(offset)],
    splatDouble: simd(20),
  },
  single: {
    count: 4,
    bytesPerValue: 4,
    op: {
      add: simd(0xe4),
      sub: simd(0xe5),
      mul: simd(0xe6),
      div: simd(0xe7),
      neg: simd(0xe1),
      abs: simd(0xe0),
      sqrt: simd(0xe3),
      lesser: simd(0xea),
      greater: simd(0xeb),
      less: simd(0x43),
      atLeast: simd(0x46),
      and: simd(0x4e),
      or: simd(0x50),
      not: simd(0x4d),
      choose: simd(0x52),
      shiftLeft: simd(0xab),
      shiftRight: simd(0xad),
      addBits: simd(0xae),
      fusedAdd: simd(0x105),
      fusedTake: simd(0x106),
    },
    constant: value => [...simd(12), ...[0, 1, 2, 3].flatMap(() => floatBytes(value))],
    bits: pattern => [...simd(12), ...[0, 1, 2, 3].flatMap(() => bigBytes(pattern, 4))],
    loadSplat: offset => [...simd(9), 2, ...unsigned(offset)],
    splatDouble: [...I.toSingle, ...simd(19)],
  },
};

export const lanesOf = (precision: Precision): Lanes => LANES[precision];

/** The operands in the order the instruction takes them from the stack. */
export const operandsOf = (op: MachineOp, args: readonly number[]): readonly number[] => {
  if (op === 'lesser' || op === 'greater') return [args[1]!, args[0]!];
  if (op === 'choose') return [args[1]!, args[2]!, args[0]!];
  return args;
};

export const TYPE = { int: 0x7f, double: 0x7c, vector: 0x7b } as const;

const section = (id: number, body: Bytes): Bytes => [id, ...unsigned(body.length), ...body];
const name = (text: string): Bytes => [...unsigned(text.length), ...[...text].map(c => c.charCodeAt(0))];

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** A module with one memory imported as `env.memory` and one exported function. `locals` are (count, type) runs. */
export function moduleOf(
  exported: string,
  parameters: readonly number[],
  results: readonly number[],
  locals: readonly (readonly [number, number])[],
  body: Bytes,
): Uint8Array<ArrayBuffer> {
  const code = [...unsigned(locals.length), ...locals.flatMap(([count, type]) => [...unsigned(count), type])];
  const whole = [...code, ...body, ...I.end];
  return Uint8Array.from([
    ...MAGIC,
    ...section(1, [1, 0x60, ...unsigned(parameters.length), ...parameters, ...unsigned(results.length), ...results]),
    ...section(2, [1, ...name('env'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name(exported), 0, 0]),
    ...section(10, [1, ...unsigned(whole.length), ...whole]),
  ]);
}
