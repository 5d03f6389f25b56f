import { choleskyInPlace, choleskyLogDeterminant, choleskySolve, type Random } from '../base/index.ts';
import { FEATURES, type Feature, type Lane } from './lanes.ts';
import { aboutMean, along, type Answer, MANY, type Numbers, ourPage } from './likelihood.ts';
import { CENTRE, FREE, FREE_NAMES, freeIn, numbersAt, slopeOf, type Way } from './prior.ts';

const F = FEATURES.length;
const P = FREE.length;

/** Prior of the baseline: normal, features as in `FEATURES`. The level is centred on the record's own mean. */
const BASELINE: Readonly<Record<Feature, readonly [mean: number, deviation: number]>> = {
  level: [0, 1],
  againSoon: [0, 1.5],
  againLater: [0, 1.5],
  talking: [0, 1],
  sin1: [0, 1],
  cos1: [0, 1],
  sin2: [0, 0.7],
  cos2: [0, 0.7],
  sin3: [0, 0.5],
  cos3: [0, 0.5],
  weekend: [0, 0.5],
  weekendSin1: [0, 0.5],
  weekendCos1: [0, 0.5],
  own3: [0, 0.3],
  own45: [0.2, 0.4],
  apart: [0, 1],
  elsewhere: [0, 1],
  partner3: [0, 0.7],
};

/** Parameters of one reading of one person: features of the baseline in use, then free parameters of the equations. */
export interface Reading {
  /** What the reading says of the other's bids: nothing, the log-linear term, or the equations in one of their ways. */
  readonly kind: 'plain' | 'log-linear' | Way;
  readonly features: readonly number[];
  readonly free: readonly number[];
}

export function readingOf(lane: Lane, kind: Reading['kind'], only?: readonly Feature[]): Reading {
  const used = (name: Feature, f: number): boolean => {
    if (only !== undefined) return only.includes(name);
    if (name === 'partner3') return kind === 'log-linear';
    if (name !== 'apart' && name !== 'elsewhere') return true;
    for (let k = 0; k < lane.pieces; k++) if (lane.features[k * F + f] !== 0) return true;
    return false;
  };
  return {
    kind,
    features: FEATURES.flatMap((name, f) => (used(name, f) ? [f] : [])),
    free: kind === 'plain' || kind === 'log-linear' ? [] : freeIn(kind),
  };
}

/** Pieces that count: those that end at or before `until`. */
export interface Part {
  readonly from: number;
  readonly to: number;
}
export function partUntil(lane: Lane, until: number): Part {
  let to = 0;
  while (to < lane.pieces && lane.end[to]! <= until) to++;
  return { from: 0, to };
}
export const wholeOf = (lane: Lane): Part => ({ from: 0, to: lane.pieces });

/** A point of the posterior with all that Newton's method wants. */
interface Point {
  readonly x: Float64Array;
  readonly logPosterior: number;
  readonly gradient: Float64Array;
  /** Expected information plus the prior's precision, n x n. */
  readonly information: Float64Array;
}

/** Places on the scales of all free parameters; those that the reading leaves out are at the prior's centre. */
function placesOf(reading: Reading, x: Float64Array): Float64Array {
  const u = CENTRE.slice();
  reading.free.forEach((k, i) => (u[k] = x[reading.features.length + i]!));
  return u;
}
export const numbersOf = (reading: Reading, x: Float64Array): Numbers =>
  numbersAt(placesOf(reading, x), reading.kind === 'plain' || reading.kind === 'log-linear' ? 'neither' : reading.kind);

export const isEquations = (reading: Reading): boolean => reading.free.length > 0;

/** Log prior density at x, up to nothing: all constants are in it. */
function logPrior(reading: Reading, level: number, x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < reading.features.length + reading.free.length; i++) {
    const [mean, deviation] = priorAt(reading, level, i);
    const z = (x[i]! - mean) / deviation;
    sum += -0.5 * z * z - Math.log(deviation) - HALF_LOG_TWO_PI;
  }
  return sum;
}
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

export function priorAt(reading: Reading, level: number, i: number): readonly [number, number] {
  const nb = reading.features.length;
  if (i >= nb) {
    const k = reading.free[i - nb]!;
    return [CENTRE[k]!, FREE[k]!.deviation];
  }
  const name = FEATURES[reading.features[i]!]!;
  const [mean, deviation] = BASELINE[name];
  return [name === 'level' ? mean + level : mean, deviation];
}

/** Log of the mean rate at risk, bids a day: where the level is expected. */
export function levelOf(lane: Lane): number {
  let days = 0;
  for (const d of lane.days) days += d;
  return Math.log((lane.bidAt.length + 0.5) / Math.max(days, 1e-9));
}

/** Gathers value, gradient and information from the answer of the equations (none: the reach is 1). */
function pointOf(
  lane: Lane,
  reading: Reading,
  level: number,
  x: Float64Array,
  answer: Answer | null,
  part: Part,
): Point {
  const nb = reading.features.length;
  const n = nb + reading.free.length;
  const { features } = lane;
  const gradient = new Float64Array(n);
  const information = new Float64Array(n * n);
  const w = new Float64Array(n);
  let value = 0;
  const numbers = numbersOf(reading, x);
  const turn = reading.free.map(k => slopeOf(FREE[k]!, numbers[FREE[k]!.name] ?? 0));
  for (let k = part.from; k < part.to; k++) {
    const d = lane.days[k]!;
    if (d === 0) continue;
    let eta = 0;
    for (let i = 0; i < nb; i++) eta += x[i]! * (w[i] = features[k * F + reading.features[i]!]!);
    let mu = Math.exp(eta) * d;
    if (answer !== null) {
      mu *= answer.mean[lane.stepOf[k]!]!;
      for (let i = nb; i < n; i++) w[i] = answer.slopes[lane.stepOf[k]! * P + reading.free[i - nb]!]! * turn[i - nb]!;
    }
    value -= mu;
    for (let i = 0; i < n; i++) {
      const wi = w[i]!;
      if (wi === 0) continue;
      const mw = mu * wi;
      gradient[i]! -= mw;
      for (let j = 0; j <= i; j++) information[i * n + j]! += mw * w[j]!;
    }
  }
  for (let b = 0; b < lane.bidAt.length; b++) {
    const k = lane.bidAt[b]!;
    if (k < part.from || k >= part.to) continue;
    for (let i = 0; i < nb; i++) {
      const f = features[k * F + reading.features[i]!]!;
      value += x[i]! * f;
      gradient[i]! += f;
    }
    if (answer === null) continue;
    value += answer.atBids[b]!;
    for (let i = nb; i < n; i++) gradient[i]! += answer.bidSlopes[b * P + reading.free[i - nb]!]! * turn[i - nb]!;
  }
  for (let i = 0; i < n; i++) {
    const [mean, deviation] = priorAt(reading, level, i);
    const precision = 1 / (deviation * deviation);
    gradient[i]! -= precision * (x[i]! - mean);
    information[i * n + i]! += precision;
  }
  return { x, logPosterior: value + logPrior(reading, level, x), gradient, information };
}

/** Log likelihood alone of each piece's share, added up by `bin` of its end; used to judge weeks that no fit saw. */
export function byBin(
  lane: Lane,
  reading: Reading,
  x: ArrayLike<number>,
  answer: Answer | null,
  part: Part,
  bin: (end: number) => number,
  out: Float64Array,
): void {
  const nb = reading.features.length;
  let b = 0;
  while (b < lane.bidAt.length && lane.bidAt[b]! < part.from) b++;
  for (let k = part.from; k < part.to; k++) {
    let eta = 0;
    for (let i = 0; i < nb; i++) eta += x[i]! * lane.features[k * F + reading.features[i]!]!;
    let value = -Math.exp(eta) * lane.days[k]! * (answer === null ? 1 : answer.mean[lane.stepOf[k]!]!);
    while (b < lane.bidAt.length && lane.bidAt[b]! < k) b++;
    if (lane.bidAt[b] === k) value += eta + (answer === null ? 0 : answer.atBids[b]!);
    out[bin(lane.end[k]!)]! += value;
  }
}

export interface Laplace {
  readonly reading: Reading;
  readonly mode: Float64Array;
  /** Cholesky factor of the information at the mode. */
  readonly factor: Float64Array;
  readonly level: number;
  readonly part: Part;
  readonly logPosterior: number;
  /** Log of the integral of likelihood times prior, by the normal form. */
  readonly logEvidence: number;
  readonly converged: boolean;
}

const ROUNDS = 25;
const ENOUGH = 1e-4;

/** The mode by Newton's method on the expected information, halving steps that do not gain. */
export function modeOf(
  lane: Lane,
  reading: Reading,
  part: Part,
  start?: Float64Array,
  rounds = ROUNDS,
): Laplace | null {
  const level = levelOf(lane);
  const n = reading.features.length + reading.free.length;
  const x0 = start ?? Float64Array.from({ length: n }, (_, i) => priorAt(reading, level, i)[0]);
  const at = (x: Float64Array): Point =>
    pointOf(
      lane,
      reading,
      level,
      x,
      isEquations(reading)
        ? aboutMean(lane, along(ourPage(FREE_NAMES), lane, [numbersOf(reading, x)], true)[0]!, part.from, part.to)
        : null,
      part,
    );
  let here = at(x0);
  let converged = false;
  for (let round = 0; round < rounds && !converged; round++) {
    const l = here.information.slice();
    if (!choleskyInPlace(l, n)) return null;
    const step = here.gradient.slice();
    choleskySolve(l, n, step);
    let gain = 0;
    for (let i = 0; i < n; i++) gain += step[i]! * here.gradient[i]!;
    if (gain < ENOUGH) {
      converged = true;
      break;
    }
    // No free parameter moves by more than two prior deviations at once.
    let factor = 1;
    for (let i = reading.features.length; i < n; i++)
      factor = Math.min(factor, (2 * FREE[reading.free[i - reading.features.length]!]!.deviation) / Math.abs(step[i]!));
    let next: Point | null = null;
    for (let tries = 0; tries < 6; tries++, factor /= 2) {
      const there = at(here.x.map((v, i) => v + factor * step[i]!));
      if (there.logPosterior > here.logPosterior) {
        next = there;
        break;
      }
    }
    if (next === null) break;
    if (next.logPosterior - here.logPosterior < ENOUGH) converged = true;
    here = next;
  }
  const factor = here.information.slice();
  if (!choleskyInPlace(factor, n)) return null;
  return {
    reading,
    mode: here.x,
    factor,
    level,
    part,
    logPosterior: here.logPosterior,
    logEvidence: here.logPosterior + n * HALF_LOG_TWO_PI - 0.5 * choleskyLogDeterminant(factor, n),
    converged,
  };
}

export interface Draw {
  readonly reading: Reading;
  readonly x: Float64Array;
  /** Log of target over proposal. */
  readonly logWeight: number;
  readonly answer: Answer | null;
}

/** Proposals are this much wider than the normal form. */
const WIDER = 1.05;

/** Draws from the normal form with their importance weights; the mean weight is the evidence, exactly in the long run. */
export function drawsOf(lane: Lane, laplace: Laplace, random: Random, count: number): readonly Draw[] {
  const { reading, mode, factor, level, part } = laplace;
  const n = mode.length;
  const xs: Float64Array[] = [];
  const logProposal: number[] = [];
  const logDet = choleskyLogDeterminant(factor, n);
  for (let d = 0; d < count; d++) {
    const z = Float64Array.from({ length: n }, () => random.normal());
    let squares = 0;
    for (const v of z) squares += v * v;
    // L' y = z gives y of covariance (L L')^-1.
    const y = z.slice();
    for (let i = n - 1; i >= 0; i--) {
      let sum = y[i]!;
      for (let k = i + 1; k < n; k++) sum -= factor[k * n + i]! * y[k]!;
      y[i] = sum / factor[i * n + i]!;
    }
    xs.push(mode.map((m, i) => m + WIDER * y[i]!));
    logProposal.push(-0.5 * squares + 0.5 * logDet - n * (HALF_LOG_TWO_PI + Math.log(WIDER)));
  }
  const answers: (Answer | null)[] = [];
  if (!isEquations(reading)) for (const _ of xs) answers.push(null);
  else
    for (let from = 0; from < count; from += MANY)
      answers.push(
        ...along(
          ourPage(FREE_NAMES),
          lane,
          xs.slice(from, from + MANY).map(x => numbersOf(reading, x)),
          false,
        ).map(answer => aboutMean(lane, answer, part.from, part.to)),
      );
  const sum = new Float64Array(1);
  return xs.map((x, d) => {
    sum[0] = 0;
    byBin(lane, reading, x, answers[d]!, part, () => 0, sum);
    return { reading, x, answer: answers[d]!, logWeight: sum[0] + logPrior(reading, level, x) - logProposal[d]! };
  });
}
