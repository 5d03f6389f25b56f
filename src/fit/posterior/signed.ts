import { normalCdf, normalQuantile, type Pair, type Random } from '../../base/index.ts';
import type { Normal2 } from './bivariate-normal.ts';

export type Sign = 1 | 0 | -1;

/** The leak of a record, estimated from its surrogates (`findings/pattern/leak.ts`), and its variance. */
export interface Dealt {
  readonly mean: number;
  readonly variance: number;
}

/** Prior of the leak: what shared seasons and bouts push into both couplings at once. Also how far surrogates miss it
 * beyond their own scatter, mostly and at times, since they take each person's own clock for a shared one. */
export interface LeakPrior {
  readonly mean: number;
  readonly deviation: number;
  readonly off: number;
}
const ORDINARY = { mean: 0, deviation: 0.15 } as const;
const LIVELY = { mean: 0.15, deviation: 0.2 } as const;
/** Weights of these are part of the prior (`DancePrior.leak`). */
export const LEAK: readonly LeakPrior[] = [
  { ...ORDINARY, off: 0.06 },
  { ...ORDINARY, off: 0.15 },
  { ...LIVELY, off: 0.06 },
  { ...LIVELY, off: 0.15 },
];

/** Share of a coupling that surrogates keep. People who answer each other come and go together (or against each other),
 * whoever is said to have opened. Chosen on *agents*, *rooms* and *choosing* by how often findings are right. */
const CARRIED: Carried = { more: 0.8, less: 0.5 };
export interface Carried {
  readonly more: number;
  readonly less: number;
}

/** The two couplings given their signs: normal, truncated to those sides of zero. A sign of 0 gives a narrow normal at
 * zero. */
export interface SignedLaw {
  readonly signs: Pair<Sign>;
  readonly mean: Pair<number>;
  readonly covariance: readonly [number, number, number];
  /** Marginal likelihood of what was seen, each coupling that is there being half a normal of variance `slab`, any other a normal of
   * variance `faint`. */
  readonly evidence: number;
}

/** Seen are both couplings (`likelihood`) and what surrogates show. Both hold the leak; surrogates hold some of the couplings as
 * well, by their signs. All normal, so that the leak and the couplings are integrated exactly. */
export function signedLaw(
  { mean: [m0, m1], covariance: [a, b, c] }: Normal2,
  dealt: Dealt | null,
  leak: LeakPrior,
  signs: Pair<Sign>,
  slab: number,
  faint: number,
  { more, less }: Carried = CARRIED,
): SignedLaw {
  const [z0, z1] = signs;
  const carried = (z: Sign): number => (z === 1 ? more : z === -1 ? less : 0);
  const [s0, s1] = [z0 === 0 ? faint : slab, z1 === 0 ? faint : slab];
  const [h0, h1] = [carried(z0) / 2, carried(z1) / 2];
  const t = leak.deviation ** 2;
  const y = [m0 - leak.mean, m1 - leak.mean, (dealt?.mean ?? leak.mean) - leak.mean] as const;
  const v00 = a + s0 + t;
  const v01 = b + t;
  const v11 = c + s1 + t;
  const v02 = t + h0 * s0;
  const v12 = t + h1 * s1;
  const v22 = t + h0 * h0 * s0 + h1 * h1 * s1 + (dealt ? dealt.variance + leak.off ** 2 : NOTHING);
  // The inverse by cofactors.
  const i00 = v11 * v22 - v12 * v12;
  const i01 = v02 * v12 - v01 * v22;
  const i02 = v01 * v12 - v02 * v11;
  const det = v00 * i00 + v01 * i01 + v02 * i02;
  const i11 = v00 * v22 - v02 * v02;
  const i12 = v01 * v02 - v00 * v12;
  const i22 = v00 * v11 - v01 * v01;
  const w0 = (i00 * y[0] + i01 * y[1] + i02 * y[2]) / det;
  const w1 = (i01 * y[0] + i11 * y[1] + i12 * y[2]) / det;
  const w2 = (i02 * y[0] + i12 * y[1] + i22 * y[2]) / det;
  const density = Math.exp(-0.5 * (y[0] * w0 + y[1] * w1 + y[2] * w2)) / Math.sqrt(det);
  const mean = [s0 * (w0 + h0 * w2), s1 * (w1 + h1 * w2)] as const;
  const covariance = [
    s0 - (s0 * s0 * (i00 + 2 * h0 * i02 + h0 * h0 * i22)) / det,
    -(s0 * s1 * (i01 + h1 * i02 + h0 * i12 + h0 * h1 * i22)) / det,
    s1 - (s1 * s1 * (i11 + 2 * h1 * i12 + h1 * h1 * i22)) / det,
  ] as const;
  return { signs, mean, covariance, evidence: density * sidesOf(mean, covariance, signs) };
}
/** Variance of surrogates where there are none. */
const NOTHING = 1e4;

/** Probability of the signs times what halving each normal multiplies its density by. */
function sidesOf(mean: Pair<number>, [v0, v01, v1]: readonly [number, number, number], [z0, z1]: Pair<Sign>): number {
  if (z0 === 0 && z1 === 0) return 1;
  if (z1 === 0) return 2 * normalCdf((z0 * mean[0]) / Math.sqrt(v0));
  if (z0 === 0) return 2 * normalCdf((z1 * mean[1]) / Math.sqrt(v1));
  const rest = Math.sqrt(Math.max(1e-12, v1 - v01 ** 2 / v0));
  let inside = 0;
  for (let k = 0; k < NODES; k++) {
    const x = truncated(mean[0], Math.sqrt(v0), z0, (k + 0.5) / NODES);
    inside += normalCdf((z1 * (mean[1] + (v01 / v0) * (x - mean[0]))) / rest) / NODES;
  }
  return 4 * normalCdf((z0 * mean[0]) / Math.sqrt(v0)) * inside;
}
const NODES = 16;

/** A draw: the first from its side, the other from its side given the first, until both fit (a few tries). */
export function drawSignedPair({ signs, mean, covariance: [v0, v01, v1] }: SignedLaw, random: Random): Pair<number> {
  const [z0, z1] = signs;
  const rest = Math.sqrt(Math.max(1e-12, v1 - v01 ** 2 / v0));
  const one = Math.sqrt(v0);
  const drawn = (centre: number, deviation: number, sign: Sign): number =>
    sign === 0 ? centre + deviation * random.normal() : truncated(centre, deviation, sign, random.uniform());
  const given = (x: number): number => mean[1] + (v01 / v0) * (x - mean[0]);
  if (z0 === 0 && z1 !== 0) {
    const y = truncated(mean[1], Math.sqrt(v1), z1, random.uniform());
    const left = Math.sqrt(Math.max(1e-12, v0 - v01 ** 2 / v1));
    return [mean[0] + (v01 / v1) * (y - mean[1]) + left * random.normal(), y];
  }
  let pair: Pair<number> = [0, 0];
  for (let k = 0; k < TRIES; k++) {
    const x = drawn(mean[0], one, z0);
    const centre = given(x);
    pair = [x, drawn(centre, rest, z1)];
    if (z1 === 0 || random.uniform() < normalCdf((z1 * centre) / rest)) break;
  }
  return pair;
}
const TRIES = 30;

/** Quantile `u` of a normal kept to one side of zero. */
export function truncated(mean: number, deviation: number, sign: 1 | -1, u: number): number {
  const inside = normalCdf((sign * mean) / deviation);
  if (inside < 1e-12) return 0;
  const p = Math.min(1 - 1e-16, Math.max(1e-300, 1 - inside * (1 - u)));
  return sign * Math.max(0, sign * mean + deviation * normalQuantile(p));
}
