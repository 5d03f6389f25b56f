/** Elementary functions built from IEEE additions, multiplications and divisions only. They give the same bits in every
 * engine and in the WebAssembly kernel, which performs the same operations in the same order. `Math.exp` and its like
 * may differ in the last place between engines, and a stored result must not.
 *
 * They saturate where a double would overflow: exponents stay within 708, so no formula meets an unexpected infinity.
 * Reductions and coefficients: Cephes, moshier1989 in docs/sources.bib; the form with one division for sigmoid and
 * tanh is ours. Error measured in test/expression: at most 2 units in the last place for exp and log. */

export const EXP = {
  log2e: Math.LOG2E,
  /** ln 2 in two parts; the first has trailing zeros, so that n times it is exact. */
  ln2High: 0.693145751953125,
  ln2Low: 1.4286068203094173e-6,
  /** Coefficients of Cephes exp2, with powers of ln 2 put in: p(r) = r (p0 r^4 + p1 r^2 + p2), q(r) = r^4 + q1 r^2 + q2. */
  p: [0.03331665821258772, 14.003004860173618, 504.16828559870066],
  q: [112.0340573201262, 1008.3365711974013],
  /** The argument is held within plus and minus this. */
  limit: 708,
} as const;

/** Coefficients of Cephes exp2 itself. */
export const EXP2 = {
  p: [0.023093347705734523, 20.202065669316532, 1513.906801156151],
  q: [233.1842117223149, 4368.211668792106],
  /** The argument of the sigmoid is held within plus and minus this. */
  limit: 690,
} as const;

export const LOG = {
  p: [
    0.00010187566380458093, 0.497494994976747, 4.705791198788817, 14.498922534161093, 17.936867850781983,
    7.708387337558854,
  ],
  q: [1, 11.287358718916746, 45.227914583753225, 82.98752669127767, 71.15447506185639, 23.125162012676533],
  ln2High: 0.693359375,
  ln2Low: -0.00021219444005469057,
  sqrtHalf: Math.SQRT1_2,
  /** The argument, where it is not negative, is held within these. */
  low: 2.2250738585072014e-308,
  high: 1.7976931348623157e308,
} as const;

/** tanh is 1 to the last place from here on. */
export const TANH_LIMIT = 20;

/** Adding and taking away 1.5 * 2^52 rounds a double to the nearest whole number, ties to even. */
export const ROUNDING = 6755399441055744;

/** 2^n for whole n from -1022 to 1023, at n + 1022. */
const POWERS = Float64Array.from({ length: 2046 }, (_, i) => 2 ** (i - 1022));

const horner = (c: readonly number[], x: number): number => {
  let sum = c[0]!;
  for (let i = 1; i < c.length; i++) sum = sum * x + c[i]!;
  return sum;
};

const hold = (x: number, limit: number): number => (x > limit ? limit : x < -limit ? -limit : x);

/** e^x = scale * (q + p) / (q - p), written into `parts`. Not for NaN. */
const parts = { p: 0, q: 0, scale: 1 };
function reduce(x: number): void {
  const n = x * EXP.log2e + ROUNDING - ROUNDING;
  const r = x - n * EXP.ln2High - n * EXP.ln2Low;
  const r2 = r * r;
  parts.p = r * ((EXP.p[0] * r2 + EXP.p[1]) * r2 + EXP.p[2]);
  parts.q = (r2 + EXP.q[0]) * r2 + EXP.q[1];
  parts.scale = POWERS[n + 1022]!;
}

/** e^x. */
export function portableExp(x: number): number {
  if (Number.isNaN(x)) return x;
  reduce(hold(x, EXP.limit));
  return ((parts.q + parts.p) / (parts.q - parts.p)) * parts.scale;
}

/** Logistic function 1 / (1 + e^-z) with one division.
 * (q - p) / ((q - p) + 2^n (q + p)). It is never 0, and is 1 from about 37 on. One product takes the argument to base
 * 2. Its rounding moves the result by less than a quarter of a unit in the last place of 1. The error is absolute,
 * about 1e-16 everywhere. Relative to a small result it grows as |z| does. */
export function portableSigmoid(z: number): number {
  if (Number.isNaN(z)) return z;
  const y = hold(z, EXP2.limit) * -EXP.log2e;
  const n = y + ROUNDING - ROUNDING;
  const f = y - n;
  const f2 = f * f;
  const p = f * ((EXP2.p[0] * f2 + EXP2.p[1]) * f2 + EXP2.p[2]);
  const q = (f2 + EXP2.q[0]) * f2 + EXP2.q[1];
  const below = q - p;
  return below / (below + (q + p) * POWERS[n + 1022]!);
}

/** Hyperbolic tangent. With e^2x = s (q + p) / (q - p) it is ((s-1) q + (s+1) p) / ((s+1) q + (s-1) p). This loses
 * nothing near zero, where s is 1. */
export function portableTanh(x: number): number {
  if (Number.isNaN(x)) return x;
  reduce(2 * hold(x, TANH_LIMIT));
  const less = parts.scale - 1;
  const more = parts.scale + 1;
  return (less * parts.q + more * parts.p) / (more * parts.q + less * parts.p);
}

const double = new DataView(new ArrayBuffer(8));

/** Natural logarithm; NaN for a negative argument. */
export function portableLog(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  double.setFloat64(0, x < LOG.low ? LOG.low : x > LOG.high ? LOG.high : x);
  const high = double.getUint32(0);
  double.setUint32(0, (high & 0xfffff) | 0x3fe00000);
  const m = double.getFloat64(0);
  const small = m < LOG.sqrtHalf;
  const e = (high >>> 20) - (small ? 1023 : 1022);
  const f = (small ? m + m : m) - 1;
  const f2 = f * f;
  const y = (f * f2 * horner(LOG.p, f)) / horner(LOG.q, f) + e * LOG.ln2Low - f2 * 0.5;
  return f + y + e * LOG.ln2High;
}
