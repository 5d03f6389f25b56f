import { choleskyInPlace, choleskyInverse, choleskySolve, type Random } from '../../../src/base/index.ts';
import { BINS, F, R, RHYTHM_KNOTS, type Rows, rhythmHats } from '../design.ts';
import { profileUntil, type WeekProfile, weekProfile } from '../profile.ts';

/** Population of pairs: the effects of every feature, the powers of the weekly rhythm, and the deviations of one pair
 * and one person in it. */
export interface Population {
  readonly effects: Float64Array;
  /** Power of the rhythm at each knot of the lag. */
  readonly powers: Float64Array;
  /** Precision (R x R) of the pair's mean deviation, and of half the difference between its two people. */
  readonly meanPrecision: Float64Array;
  readonly differencePrecision: Float64Array;
}

/** A pair ready for fitting: its rows with the rhythm applied. */
export interface Prepared {
  readonly rows: Rows;
  readonly profile: WeekProfile;
}

export function powersAtBins(powers: ArrayLike<number>): Float64Array {
  const out = new Float64Array(BINS);
  for (let b = 0; b < BINS; b++)
    for (let k = 0; k < RHYTHM_KNOTS; k++) out[b]! += rhythmHats[b * RHYTHM_KNOTS + k]! * powers[k]!;
  return out;
}

export interface Rhythm {
  /** Days, weighted by the rhythm, of each segment. */
  readonly exposure: Float64Array;
  /** Logarithm of the rhythm at each segment's end where there is an event. */
  readonly log: Float64Array;
}

/** The rhythm to each bin's power, mean 1. */
export function powersOf(profile: WeekProfile, powers: ArrayLike<number>): WeekProfile[] {
  const made = new Map<number, WeekProfile>();
  return Array.from(powersAtBins(powers), power => {
    let found = made.get(power);
    if (found === undefined) {
      found = weekProfile(profile.log.map(value => Math.exp(power * value)));
      made.set(power, found);
    }
    return found;
  });
}

export function rhythmFor(rows: Rows, profile: WeekProfile, powers: ArrayLike<number>): Rhythm {
  const byBin = powersOf(profile, powers);
  const exposure = new Float64Array(rows.count);
  const log = new Float64Array(rows.count);
  for (let r = 0; r < rows.count; r++) {
    const power = byBin[rows.bin[r]!]!;
    exposure[r] = profileUntil(power, rows.to[r]!) - profileUntil(power, rows.from[r]!);
    if (rows.event[r] !== 0) log[r] = power.log[rows.cell[r]!]!;
  }
  return { exposure, log };
}

export interface PairPosterior {
  /** Mean deviation and half difference: 2R numbers. Direction 0 has mean + difference, direction 1 mean - difference. */
  readonly mode: Float64Array;
  /** Posterior covariance (2R x 2R) by Laplace. */
  readonly covariance: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Log-posterior of one pair's deviations (2R numbers: mean, half difference), up to the prior's constant, with what
 * Newton's method needs. Reference measure: events per day. */
export interface PairObjective {
  readonly value: (at: Float64Array) => number;
  /** Writes the gradient (2R) and the negative Hessian (2R x 2R). */
  readonly derivatives: (at: Float64Array, gradient: Float64Array, hessian: Float64Array) => number;
}

export function pairObjective(
  rows: Rows,
  rhythm: Rhythm,
  eta: readonly [Float64Array, Float64Array],
  population: Population,
  upTo: number,
): PairObjective {
  const D = 2 * R;
  const g = [new Float64Array(R), new Float64Array(R)] as const;
  const h = [new Float64Array(R * R), new Float64Array(R * R)] as const;
  const b = [new Float64Array(R), new Float64Array(R)] as const;
  const index = new Int32Array(R);
  const direction = (u: 0 | 1, withDerivatives: boolean): number => {
    const z = rows.z[u];
    const gu = g[u].fill(0);
    const hu = h[u].fill(0);
    const bu = b[u];
    const e = eta[u];
    let value = 0;
    for (let r = 0; r < upTo; r++) {
      const o = r * R;
      let sum = e[r]!;
      let m = 0;
      for (let k = 0; k < R; k++) {
        const zk = z[o + k]!;
        if (zk === 0) continue;
        sum += zk * bu[k]!;
        index[m++] = k;
      }
      const mean = Math.exp(sum) * rhythm.exposure[r]!;
      const y = (rows.event[r]! >> u) & 1;
      value += (y === 1 ? sum + rhythm.log[r]! : 0) - mean;
      if (!withDerivatives) continue;
      for (let i = 0; i < m; i++) {
        const k = index[i]!;
        const zk = z[o + k]!;
        gu[k]! += (y - mean) * zk;
        const w = mean * zk;
        for (let j = 0; j <= i; j++) hu[k * R + index[j]!]! += w * z[o + index[j]!]!;
      }
    }
    return value;
  };
  const value = (at: Float64Array, withDerivatives: boolean): number => {
    for (let k = 0; k < R; k++) {
      b[0][k] = at[k]! + at[R + k]!;
      b[1][k] = at[k]! - at[R + k]!;
    }
    let total = direction(0, withDerivatives) + direction(1, withDerivatives);
    for (let k = 0; k < R; k++)
      for (let l = 0; l < R; l++)
        total -=
          0.5 *
          (at[k]! * population.meanPrecision[k * R + l]! * at[l]! +
            at[R + k]! * population.differencePrecision[k * R + l]! * at[R + l]!);
    return total;
  };
  const derivatives = (at: Float64Array, gradient: Float64Array, hessian: Float64Array): number => {
    const total = value(at, true);
    for (let k = 0; k < R; k++) {
      gradient[k] = g[0][k]! + g[1][k]!;
      gradient[R + k] = g[0][k]! - g[1][k]!;
      for (let l = 0; l < R; l++) {
        gradient[k]! -= population.meanPrecision[k * R + l]! * at[l]!;
        gradient[R + k]! -= population.differencePrecision[k * R + l]! * at[R + l]!;
        const at2 = k >= l ? k * R + l : l * R + k;
        const plus = h[0][at2]! + h[1][at2]!;
        const minus = h[0][at2]! - h[1][at2]!;
        hessian[k * D + l] = plus + population.meanPrecision[k * R + l]!;
        hessian[(R + k) * D + R + l] = plus + population.differencePrecision[k * R + l]!;
        hessian[(R + k) * D + l] = minus;
        hessian[k * D + R + l] = minus;
      }
    }
    return total;
  };
  return { value: at => value(at, false), derivatives };
}

/** Posterior mode of one pair's deviations by Newton's method. The objective is strictly concave, so there is one mode and
 * damped steps reach it. */
export function fitPair(
  rows: Rows,
  rhythm: Rhythm,
  eta: readonly [Float64Array, Float64Array],
  population: Population,
  upTo: number = rows.cutAt,
  maxIterations = 30,
  start: Float64Array | null = null,
): PairPosterior {
  const D = 2 * R;
  const objective = pairObjective(rows, rhythm, eta, population, upTo);
  const mode = start === null ? new Float64Array(D) : start.slice();
  const gradient = new Float64Array(D);
  const hessian = new Float64Array(D * D);
  const next = new Float64Array(D);
  let value = objective.derivatives(mode, gradient, hessian);
  let iterations = 0;
  let converged = false;
  for (; iterations < maxIterations; iterations++) {
    const factor = hessian.slice();
    if (!choleskyInPlace(factor, D)) break;
    const step = gradient.slice();
    choleskySolve(factor, D, step);
    let slope = 0;
    for (let k = 0; k < D; k++) slope += step[k]! * gradient[k]!;
    if (slope < 1e-9) {
      converged = true;
      break;
    }
    let scale = 1;
    let tries = 0;
    for (; tries < 30; tries++, scale *= 0.5) {
      for (let k = 0; k < D; k++) next[k] = mode[k]! + scale * step[k]!;
      if (objective.value(next) >= value + 1e-4 * scale * slope) break;
    }
    if (tries === 30) break;
    mode.set(next);
    value = objective.derivatives(mode, gradient, hessian);
  }
  const covariance = choleskyInPlace(hessian, D) ? choleskyInverse(hessian, D) : new Float64Array(D * D);
  return { mode, covariance, iterations, converged };
}

/** Quality of the Laplace posterior as an approximation: the effective share (0..1] of `draws` importance weights, true
 * density over normal density. 1: the same shape; under 0.3 the intervals should not be trusted. */
export function laplaceShare(
  rows: Rows,
  rhythm: Rhythm,
  population: Population,
  { mode, covariance }: PairPosterior,
  random: Random,
  draws = 100,
): number {
  const D = 2 * R;
  const objective = pairObjective(rows, rhythm, rows.common, population, rows.cutAt);
  const factor = covariance.slice();
  if (!choleskyInPlace(factor, D)) return 0;
  const at = new Float64Array(D);
  const logs = Array.from({ length: draws }, () => {
    const normals = Array.from({ length: D }, () => random.normal());
    let half = 0;
    for (let k = 0; k < D; k++) {
      let sum = mode[k]!;
      for (let l = 0; l <= k; l++) sum += factor[k * D + l]! * normals[l]!;
      at[k] = sum;
      half += 0.5 * normals[k]! ** 2;
    }
    return objective.value(at) + half;
  });
  const top = Math.max(...logs);
  let sum = 0;
  let squares = 0;
  for (const log of logs) {
    const weight = Math.exp(log - top);
    sum += weight;
    squares += weight * weight;
  }
  return (sum * sum) / squares / draws;
}

export interface PoolOptions {
  readonly rounds: number;
  readonly ridge: number;
  readonly log?: (text: string) => void;
}

/** Learns the population from the training segments of many pairs. Effects come from penalised likelihood. Deviations
 * come from expectation-maximisation with the Laplace covariance of every pair, so that the variances do not
 * collapse. */
export function learnPopulation(
  pairs: readonly Prepared[],
  options: PoolOptions,
  start: Float64Array | null = null,
  base: Population | null = null,
): Population {
  let effects: Float64Array = (start ?? base?.effects)?.slice() ?? new Float64Array(F);
  let powers: Float64Array = base?.powers ?? Float64Array.from([0.2, 0.5, 0.9, 1]);
  let meanPrecision = base?.meanPrecision ?? identity(R, 1);
  let differencePrecision = base?.differencePrecision ?? identity(R, 2);
  const known = base && {
    mean: choleskyInverseOf(base.meanPrecision),
    difference: choleskyInverseOf(base.differencePrecision),
  };
  const pull = base ? { ridge: BASE_RIDGE, toward: base.effects } : { ridge: options.ridge, toward: null };
  let rhythms = pairs.map(p => rhythmFor(p.rows, p.profile, powers));
  let modes: Float64Array[] = pairs.map(() => new Float64Array(2 * R));
  for (let round = 0; round < options.rounds; round++) {
    effects = newtonEffects(pairs, rhythms, modes, effects, pull, round > 0 ? 2 : start === null ? 8 : 4);
    if (round % 2 === 1) {
      powers = improvePowers(pairs, modes, effects, powers);
      rhythms = pairs.map(p => rhythmFor(p.rows, p.profile, powers));
    }
    const population = { effects, powers, meanPrecision, differencePrecision };
    const mean = new Float64Array(R * R);
    const difference = new Float64Array(R * R);
    modes = pairs.map((p, i) => {
      const eta = [fixedPart(p.rows, 0, effects), fixedPart(p.rows, 1, effects)] as const;
      const { mode, covariance } = fitPair(p.rows, rhythms[i]!, eta, population, p.rows.cutAt, 8, modes[i]);
      for (let k = 0; k < R; k++)
        for (let l = 0; l < R; l++) {
          mean[k * R + l]! += mode[k]! * mode[l]! + covariance[k * 2 * R + l]!;
          difference[k * R + l]! += mode[R + k]! * mode[R + l]! + covariance[(R + k) * 2 * R + R + l]!;
        }
      return mode;
    });
    meanPrecision = precisionOf(mean, pairs.length, known?.mean ?? null);
    differencePrecision = precisionOf(difference, pairs.length, known?.difference ?? null);
    options.log?.(
      `round ${round}: sd mean ${diag(mean, pairs.length)} diff ${diag(difference, pairs.length)} powers ${[...powers].map(v => v.toFixed(2)).join(' ')}`,
    );
  }
  return { effects, powers, meanPrecision, differencePrecision };
}

const diag = (sum: Float64Array, n: number): string =>
  Array.from({ length: R }, (_, k) => Math.sqrt(sum[k * R + k]! / n).toFixed(2)).join(' ');

const identity = (n: number, value: number): Float64Array => {
  const out = new Float64Array(n * n);
  for (let k = 0; k < n; k++) out[k * n + k] = value;
  return out;
};

/** Weight of the earlier population in pairs, and precision of each common effect around its earlier value. */
export const BASE_PAIRS = 4;
const BASE_RIDGE = 2;

/** Inverse of the mean of the sums. A little of the prior guess is added (sd 0.3, weight of three pairs), or `known`
 * values from elsewhere. */
function precisionOf(sum: Float64Array, n: number, known: Float64Array | null): Float64Array {
  const a = new Float64Array(R * R);
  const worth = known ? BASE_PAIRS : 3;
  for (let k = 0; k < R; k++)
    for (let l = 0; l < R; l++) {
      const guess = known ? known[k * R + l]! : k === l ? 0.09 : 0;
      a[k * R + l] = (sum[k * R + l]! + worth * guess) / (n + worth);
    }
  return choleskyInverseOf(a);
}

function choleskyInverseOf(matrix: Float64Array): Float64Array {
  const a = matrix.slice();
  choleskyInPlace(a, R);
  return choleskyInverse(a, R);
}

function newtonEffects(
  pairs: readonly Prepared[],
  rhythms: readonly Rhythm[],
  modes: readonly Float64Array[],
  from: Float64Array,
  { ridge, toward }: { readonly ridge: number; readonly toward: Float64Array | null },
  iterations: number,
): Float64Array {
  const effects = from.slice();
  const index = new Int32Array(F);
  const value = new Float64Array(F);
  // Kept apart for the two people of a pair, and joined before they are added to the others'. The sums are then the
  // same for either order of the pair.
  const gradients = [new Float64Array(F), new Float64Array(F)] as const;
  const hessians = [new Float64Array(F * F), new Float64Array(F * F)] as const;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const gradient = new Float64Array(F);
    const hessian = new Float64Array(F * F);
    for (let i = 0; i < pairs.length; i++) {
      const { rows } = pairs[i]!;
      const { exposure } = rhythms[i]!;
      const mode = modes[i]!;
      for (let u = 0 as 0 | 1; ; u = 1) {
        const x = rows.x[u];
        const z = rows.z[u];
        const own = gradients[u].fill(0);
        const curvature = hessians[u].fill(0);
        for (let r = 0; r < rows.cutAt; r++) {
          let eta = 0;
          let m = 0;
          const at = r * F;
          for (let f = 0; f < F; f++) {
            const xf = x[at + f]!;
            if (xf === 0) continue;
            eta += xf * effects[f]!;
            index[m] = f;
            value[m++] = xf;
          }
          for (let k = 0; k < R; k++)
            eta += z[r * R + k]! * (u === 0 ? mode[k]! + mode[R + k]! : mode[k]! - mode[R + k]!);
          const mean = Math.exp(Math.min(eta, 30)) * exposure[r]!;
          const rest = ((rows.event[r]! >> u) & 1) - mean;
          for (let k = 0; k < m; k++) {
            const f = index[k]!;
            own[f]! += rest * value[k]!;
            const w = mean * value[k]!;
            const o = f * F;
            for (let l = 0; l <= k; l++) curvature[o + index[l]!]! += w * value[l]!;
          }
        }
        if (u === 1) break;
      }
      for (let f = 0; f < F; f++) gradient[f]! += gradients[0][f]! + gradients[1][f]!;
      for (let e = 0; e < F * F; e++) hessian[e]! += hessians[0][e]! + hessians[1][e]!;
    }
    for (let f = 0; f < F; f++) {
      const p = f === 0 ? 1e-3 : ridge;
      gradient[f]! -= p * (effects[f]! - (toward?.[f] ?? 0));
      hessian[f * F + f]! += p;
    }
    if (!choleskyInPlace(hessian, F)) break;
    choleskySolve(hessian, F, gradient);
    let largest = 0;
    for (let f = 0; f < F; f++) largest = Math.max(largest, Math.abs(gradient[f]!));
    const scale = Math.min(1, 2 / largest);
    for (let f = 0; f < F; f++) effects[f]! += scale * gradient[f]!;
    if (largest < 1e-4) break;
  }
  return effects;
}

/** One direction's linear predictor from the features, training segments only. */
function fixedPart(rows: Rows, u: 0 | 1, effects: Float64Array): Float64Array {
  const x = rows.x[u];
  const eta = new Float64Array(rows.cutAt);
  for (let r = 0; r < rows.cutAt; r++) {
    let sum = 0;
    const at = r * F;
    for (let f = 0; f < F; f++) sum += x[at + f]! * effects[f]!;
    eta[r] = sum;
  }
  return eta;
}

function trainingLoglik(pair: Prepared, rhythm: Rhythm, mode: Float64Array, effects: Float64Array): number {
  const { rows } = pair;
  const of = (u: 0 | 1): number => {
    const eta = fixedPart(rows, u, effects);
    const z = rows.z[u];
    let total = 0;
    for (let r = 0; r < rows.cutAt; r++) {
      let sum = eta[r]!;
      for (let k = 0; k < R; k++) sum += z[r * R + k]! * (u === 0 ? mode[k]! + mode[R + k]! : mode[k]! - mode[R + k]!);
      total += (((rows.event[r]! >> u) & 1) === 1 ? sum + rhythm.log[r]! : 0) - Math.exp(sum) * rhythm.exposure[r]!;
    }
    return total;
  };
  return of(0) + of(1);
}

/** One parabola step on each power in turn. */
function improvePowers(
  pairs: readonly Prepared[],
  modes: readonly Float64Array[],
  effects: Float64Array,
  from: Float64Array,
): Float64Array {
  const powers = from.slice();
  const value = (): number => {
    let sum = 0;
    pairs.forEach((p, i) => void (sum += trainingLoglik(p, rhythmFor(p.rows, p.profile, powers), modes[i]!, effects)));
    return sum;
  };
  const d = 0.1;
  const middle = value();
  for (let k = 0; k < RHYTHM_KNOTS; k++) {
    const at = powers[k]!;
    powers[k] = at + d;
    const up = value();
    powers[k] = at - d;
    const down = value();
    const curve = up - 2 * middle + down;
    const step = curve < 0 ? (-0.5 * d * (up - down)) / curve : Math.sign(up - down) * d;
    powers[k] = Math.min(1, Math.max(0, at + Math.min(0.3, Math.max(-0.3, step))));
  }
  return powers;
}
