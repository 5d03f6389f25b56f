/** Philox4x32-10 (salmon2011 in docs/sources.bib): a counter-based generator. The same key and counter give the same
 * words on every machine. Each dyad, chain or draw can therefore own a stream that does not depend on how work is
 * split. */
export interface Random {
  /** Uniform in the open interval (0, 1), 53 bits. */
  uniform(): number;
  /** Standard normal (Box and Muller, both values used). */
  normal(): number;
  /** Exponential of mean 1. */
  exponential(): number;
  /** Uniform integer in [0, n). */
  below(n: number): number;
  /** Gamma of that shape and scale 1 (marsaglia2000); shape > 0. */
  gamma(shape: number): number;
  /** Poisson of that mean; mean >= 0. */
  poisson(mean: number): number;
  /** A generator whose stream is independent of this one's and depends only on the seed path and `label`. */
  fork(label: number): Random;
}

const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;

/** Upper word of a product of two words. No partial sum exceeds 32 bits, so that all of it stays in integers. */
const high32 = (a: number, b: number): number => {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const carry = a0 * b1 + (middle & 0xffff);
  return (a1 * b1 + (middle >>> 16) + (carry >>> 16)) >>> 0;
};

/** Ten rounds of Philox4x32 on `counter` (4 words, overwritten) under `key` (2 words). */
export function philox4x32(counter: Uint32Array, key0: number, key1: number): void {
  let c0 = counter[0]!;
  let c1 = counter[1]!;
  let c2 = counter[2]!;
  let c3 = counter[3]!;
  let k0 = key0 >>> 0;
  let k1 = key1 >>> 0;
  for (let round = 0; round < 10; round++) {
    const h0 = high32(M0, c0);
    const l0 = Math.imul(M0, c0) >>> 0;
    const h1 = high32(M1, c2);
    const l1 = Math.imul(M1, c2) >>> 0;
    c0 = (h1 ^ c1 ^ k0) >>> 0;
    c1 = l1;
    c2 = (h0 ^ c3 ^ k1) >>> 0;
    c3 = l0;
    k0 = (k0 + W0) >>> 0;
    k1 = (k1 + W1) >>> 0;
  }
  counter[0] = c0;
  counter[1] = c1;
  counter[2] = c2;
  counter[3] = c3;
}

/** A generator for `seed` (any safe integer). */
export const randomFrom = (seed: number): Random => new Philox(seed >>> 0, Math.floor(seed / 0x1_0000_0000) >>> 0);

/** Written and read within one call. */
const words = new Uint32Array(4);

const uniformOf = (one: number, two: number): number =>
  ((one >>> 5) * 67_108_864 + (two >>> 6) + 0.5) / 9_007_199_254_740_992;

class Philox implements Random {
  readonly #key0: number;
  readonly #key1: number;
  #counter = 0;
  /** A block holds two uniforms: the second waits here. */
  #second = Number.NaN;
  #spare = Number.NaN;

  constructor(key0: number, key1: number) {
    this.#key0 = key0;
    this.#key1 = key1;
  }

  uniform(): number {
    const waiting = this.#second;
    if (!Number.isNaN(waiting)) {
      this.#second = Number.NaN;
      return waiting;
    }
    words[0] = this.#counter;
    words[1] = this.#counter / 0x1_0000_0000;
    words[2] = 0;
    words[3] = 0;
    philox4x32(words, this.#key0, this.#key1);
    this.#counter++;
    this.#second = uniformOf(words[2], words[3]);
    return uniformOf(words[0], words[1]);
  }

  normal(): number {
    if (!Number.isNaN(this.#spare)) {
      const value = this.#spare;
      this.#spare = Number.NaN;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  exponential(): number {
    return -Math.log(this.uniform());
  }

  below(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v <= 0) continue;
      if (Math.log(this.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  poisson(mean: number): number {
    // Sums of Poisson counts are Poisson, so a large mean is split where e^-mean would underflow.
    let count = 0;
    let left = mean;
    while (left > 0) {
      const part = Math.min(left, 500);
      let product = this.uniform();
      const floor = Math.exp(-part);
      while (product > floor) {
        count++;
        product *= this.uniform();
      }
      left -= part;
    }
    return count;
  }

  fork(label: number): Random {
    words[0] = label;
    words[1] = Math.floor(label / 0x1_0000_0000);
    words[2] = 0x5eed;
    words[3] = 0xf02c;
    philox4x32(words, this.#key0, this.#key1);
    return new Philox(words[0], words[1]);
  }
}

/** FNV-1a of a text's UTF-16 units, 32 bits: a choice that hangs on a name alone. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
