import { choleskyInPlace, choleskyLogDeterminant, choleskySolve } from '../base/index.ts';
import { ROLE_PLACES } from './lanes.ts';
import { answerTo, logPrior, numbersOf, type Reading } from './reading.ts';
import { FREE, slopeOf } from './prior.ts';

interface Point {
  readonly x: Float64Array;
  readonly logPosterior: number;
  readonly gradient: Float64Array;
  /** Expected information plus the prior's precision, n x n, lower triangle; null where it was not asked for. */
  readonly information: Float64Array | null;
}

/** Value, gradient and, if asked for, expected information of the log posterior. What a piece expects is summed by cell, by role and by
 * step before it meets the features and the slopes, which are the same all over each. */
function pointAt(reading: Reading, x: Float64Array, informed: boolean): Point {
  const { lane, design, roleAt, free, prior, to, atBids, bids } = reading;
  const nb = reading.features.length;
  const p = free.length;
  const n = nb + p;
  const places = x.subarray(nb);
  const answer = answerTo(reading, [places], true);
  const numbers = numbersOf(reading, places);
  const turn = Float64Array.from(free, k => slopeOf(FREE[k]!, numbers[FREE[k]!.name]!));
  const { days, stepOf, cellOf, roleOf, cells, steps } = lane;
  const rates = roleRates(reading, [x]);
  /** Expected bids, by cell and by role within it; with slopes, summed over the cell. */
  const byCell = new Float64Array(cells);
  const byRole = new Float64Array(cells * ROLE_PLACES);
  const slopesByCell = new Float64Array(cells * p);
  const slopesByRole = new Float64Array(ROLE_PLACES * p);
  const byStep = new Float64Array(answer === null ? 0 : steps);
  let cell = -1;
  let rate = 0;
  let total = 0;
  for (let k = 0; k < to; k++) {
    if (days[k] === 0) continue;
    if (cellOf[k] !== cell) {
      cell = cellOf[k]!;
      let eta = 0;
      for (let i = 0, at = cell * nb; i < nb; i++, at++) eta += x[i]! * design[at]!;
      rate = Math.exp(eta);
    }
    const role = roleOf[k]!;
    const step = stepOf[k]!;
    let mu = rate * rates[role]! * days[k]!;
    if (answer !== null) {
      mu *= answer.mean[step]!;
      byStep[step]! += mu;
      for (let i = 0, at = step * p; i < p; i++, at++) {
        const slope = mu * answer.slopes[at]!;
        slopesByCell[cell * p + i]! += slope;
        slopesByRole[role * p + i]! += slope;
      }
    }
    byCell[cell]! += mu;
    byRole[cell * ROLE_PLACES + role]! += mu;
    total += mu;
  }
  const gradient = new Float64Array(n);
  const information = new Float64Array(informed ? n * n : 0);
  let value = -total;
  gradient.set(atBids);
  for (let i = 0; i < nb; i++) value += x[i]! * atBids[i]!;
  const add = (i: number, j: number, by: number): void => {
    information[Math.max(i, j) * n + Math.min(i, j)]! += by;
  };
  for (let c = 0; c < cells; c++) {
    const mu = byCell[c]!;
    if (mu === 0) continue;
    const at = c * nb;
    for (let i = 0; i < nb; i++) {
      const mw = mu * design[at + i]!;
      if (mw === 0) continue;
      gradient[i]! -= mw;
      if (informed) for (let j = 0; j <= i; j++) information[i * n + j]! += mw * design[at + j]!;
    }
    if (informed)
      for (let i = 0; i < p; i++) {
        const slope = slopesByCell[c * p + i]!;
        for (let j = 0; j < nb; j++) information[(nb + i) * n + j]! += slope * design[at + j]!;
      }
    for (let r = 1; r < ROLE_PLACES; r++) {
      const own = byRole[c * ROLE_PLACES + r]!;
      const place = roleAt[r]!;
      if (own === 0 || place < 0) continue;
      gradient[place]! -= own;
      if (!informed) continue;
      add(place, place, own);
      // The design has zeros where roles are, so that no pair is counted twice.
      for (let j = 0; j < nb; j++) if (design[at + j] !== 0) add(place, j, own * design[at + j]!);
    }
  }
  if (answer !== null) {
    for (let b = 0; b < bids; b++) {
      value += answer.atBids[b]!;
      for (let i = 0; i < p; i++) gradient[nb + i]! += answer.bidSlopes[b * p + i]!;
    }
    for (let step = 0; step < steps; step++) {
      const mu = byStep[step]!;
      if (mu === 0) continue;
      for (let i = 0; i < p; i++) {
        const slope = mu * answer.slopes[step * p + i]!;
        gradient[nb + i]! -= slope;
        if (informed)
          for (let j = 0; j <= i; j++) information[(nb + i) * n + nb + j]! += slope * answer.slopes[step * p + j]!;
      }
    }
    for (let r = 1; informed && r < ROLE_PLACES; r++)
      if (roleAt[r]! >= 0) for (let i = 0; i < p; i++) add(nb + i, roleAt[r]!, slopesByRole[r * p + i]!);
    for (let i = 0; i < p; i++) {
      gradient[nb + i]! *= turn[i]!;
      if (!informed) continue;
      for (let j = 0; j < n; j++) information[(nb + i) * n + j]! *= turn[i]!;
      for (let j = i; j < p; j++) information[(nb + j) * n + nb + i]! *= turn[i]!;
    }
  }
  prior.forEach(([mean, deviation], i) => {
    const precision = 1 / (deviation * deviation);
    gradient[i]! -= precision * (x[i]! - mean);
    if (informed) information[i * n + i]! += precision;
  });
  return { x, logPosterior: value + logPrior(prior, x), gradient, information: informed ? information : null };
}

/** By how much the role of a piece multiplies its rate: roles x points. */
export function roleRates({ roleAt }: Reading, xs: readonly ArrayLike<number>[]): Float64Array {
  const out = new Float64Array(ROLE_PLACES * xs.length).fill(1);
  roleAt.forEach((place, r) => {
    if (place >= 0) xs.forEach((x, d) => (out[r * xs.length + d] = Math.exp(x[place]!)));
  });
  return out;
}

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** The normal form of a posterior at its mode. */
export interface Laplace {
  readonly reading: Reading;
  readonly mode: Float64Array;
  /** Cholesky factor of the information at the mode. */
  readonly factor: Float64Array;
  readonly logPosterior: number;
  /** Log of the integral of likelihood times prior, by the normal form. */
  readonly logEvidence: number;
  readonly converged: boolean;
}

const ROUNDS = 20;
/** Nats that a step must promise to be worth taking; the draws are weighed, so that the mode need not be exact. */
const ENOUGH = 0.02;

/** Rounds in which the information is worked out anew; later ones go on with what the slopes of the steps say of it. */
const INFORMED = 3;

function factorOf(information: Float64Array, n: number): Float64Array | null {
  const factor = Float64Array.from(information);
  return choleskyInPlace(factor, n) ? factor : null;
}

/** The information (lower triangle) after a step, in place, so that it explains how the gradient changed along it (the update of Broyden,
 * Fletcher, Goldfarb and Shanno, nocedal2006 in docs/sources.bib); left as it was where the posterior bends the other way. */
function learn(information: Float64Array, from: Point, to: Point): void {
  const n = from.x.length;
  const s = to.x.map((v, i) => v - from.x[i]!);
  const y = from.gradient.map((v, i) => v - to.gradient[i]!);
  const hs = s.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += information[Math.max(i, j) * n + Math.min(i, j)]! * s[j]!;
    return sum;
  });
  let [ys, shs] = [0, 0];
  for (let i = 0; i < n; i++) {
    ys += y[i]! * s[i]!;
    shs += hs[i]! * s[i]!;
  }
  if (!(ys > 0.1 * shs)) return;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) information[i * n + j]! += (y[i]! * y[j]!) / ys - (hs[i]! * hs[j]!) / shs;
}

/** Newton's step, and the nats that it promises. */
function stepFrom({ gradient }: Point, factor: Float64Array): { readonly step: Float64Array; readonly gain: number } {
  const step = gradient.slice();
  choleskySolve(factor, gradient.length, step);
  let gain = 0;
  for (let i = 0; i < step.length; i++) gain += 0.5 * step[i]! * gradient[i]!;
  return { step, gain };
}

/** The mode by Newton's method on the expected information, halving steps that do not gain. Null where the information is not
 * positive definite, which a proper prior rules out short of overflow. */
export function modeOf(reading: Reading, start?: Float64Array): Laplace | null {
  const nb = reading.features.length;
  const n = nb + reading.free.length;
  let here = pointAt(reading, start ?? Float64Array.from(reading.prior, ([mean]) => mean), true);
  let information = here.information!.slice();
  let converged = false;
  for (let round = 1; round <= ROUNDS; round++) {
    const factorised = factorOf(information, n);
    if (factorised === null) return null;
    const { step, gain } = stepFrom(here, factorised);
    converged = gain < ENOUGH;
    if (converged) break;
    // No free parameter moves by more than two prior deviations at once.
    let length = 1;
    for (let i = nb; i < n; i++) length = Math.min(length, (2 * reading.prior[i]![1]) / Math.abs(step[i]!));
    let next: Point | null = null;
    for (let tries = 0; tries < 6 && next === null; tries++, length /= 2) {
      const x = here.x.map((v, i) => v + length * step[i]!);
      const there = pointAt(reading, x, round < INFORMED);
      if (there.logPosterior > here.logPosterior) next = there;
      // What a step that did not gain says of the bend is learnt as well.
      else if (round >= INFORMED) learn(information, here, there);
    }
    if (next === null) break;
    if (next.information === null) learn(information, here, next);
    else information = next.information.slice();
    here = next;
  }
  const factor = factorOf(here.information ?? pointAt(reading, here.x, true).information!, n);
  if (factor === null) return null;
  return {
    reading,
    mode: here.x,
    factor,
    logPosterior: here.logPosterior,
    logEvidence: here.logPosterior + n * HALF_LOG_TWO_PI - 0.5 * choleskyLogDeterminant(factor, n),
    converged,
  };
}

/** Standard deviation of each parameter under the normal form. */
export function deviationsOf({ factor, mode }: Laplace): Float64Array {
  const n = mode.length;
  return mode.map((_, i) => {
    const e = new Float64Array(n);
    e[i] = 1;
    choleskySolve(factor, n, e);
    return Math.sqrt(e[i]);
  });
}
