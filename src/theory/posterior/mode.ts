import { choleskyInPlace, choleskyLogDeterminant, choleskySolve, finish, type Steps } from '../../base/index.ts';
import { CLOCKS, OPENING, ROLE_PLACES } from './lanes.ts';
import { answerTo, HALF_LOG_TWO_PI, logPrior, numbersOf, type Reading } from './reading.ts';
import { FREE, slopeOf } from './prior.ts';

interface Point {
  readonly x: Float64Array;
  readonly logPosterior: number;
  readonly gradient: Float64Array;
  /** Expected information plus the prior's precision, n x n, lower triangle; null where it was not asked for. */
  readonly information: Float64Array | null;
}

/** Value, gradient and, if asked for, expected information of the log posterior. Expected counts are summed by cell,
 * hour, role and step first, since features and slopes are constant within each. */
function pointAt(reading: Reading, x: Float64Array, informed: boolean): Point {
  const { lane, byClock, byDay, byCell, roleAt, free, prior, to, atBids, bids } = reading;
  const nb = reading.features.length;
  const p = free.length;
  const n = nb + p;
  const places = x.subarray(nb);
  const answer = answerTo(reading, [places], true);
  const numbers = numbersOf(reading, places);
  const turn = Float64Array.from(free, k => slopeOf(FREE[k]!, numbers[FREE[k]!.name]!));
  const { days, stepOf, cellOf, roleOf, clockOf, dayOf, steps } = lane;
  const nc = byCell.at.length;
  const nd = byDay.at.length;
  /** Places of the features of the cell, then of the day. */
  const wide = [...byCell.at, ...byDay.at];
  const roles = roleRates(reading, [x]);
  const clocks = clockTerms(reading, x, 1);
  /** Expected bids by hour, with the slopes and with the features of cell and day; by role, with the same and by hour. */
  const width = 1 + p + wide.length;
  const atClock = new Float64Array(CLOCKS * width);
  const atRole = new Float64Array(ROLE_PLACES * width);
  const roleAtClock = new Float64Array(ROLE_PLACES * CLOCKS);
  const byStep = new Float64Array(answer === null ? 0 : steps);
  const ofCell = new Float64Array(1 + p);
  /** The same of the day at hand, with the slopes and the cell's features; and by role. */
  const ofDay = new Float64Array(1 + p + nc);
  const ofDayAndRole = new Float64Array(ROLE_PLACES);
  const gradient = new Float64Array(n);
  const information = new Float64Array(informed ? n * n : 0);
  const add = (i: number, j: number, by: number): void => {
    information[Math.max(i, j) * n + Math.min(i, j)]! += by;
  };
  /** Hours of the present day's cells, and the count each expects. */
  const hours: number[] = [];
  const inHours: number[] = [];
  const endDay = (day: number): void => {
    const row = byDay.values.subarray(day * nd, (day + 1) * nd);
    const counting = byDay.counting[day] ?? [];
    for (const j of counting) {
      const f = row[j]!;
      const place = byDay.at[j]!;
      gradient[place]! -= f * ofDay[0]!;
      if (!informed) continue;
      for (const i of counting) if (i <= j) add(place, byDay.at[i]!, f * row[i]! * ofDay[0]!);
      for (let i = 0; i < p; i++) add(nb + i, place, f * ofDay[1 + i]!);
      for (let i = 0; i < nc; i++) add(place, byCell.at[i]!, f * ofDay[1 + p + i]!);
      const to = 1 + p + nc + j;
      for (let r = 0; r < ROLE_PLACES; r++) atRole[r * width + to]! += f * ofDayAndRole[r]!;
      for (let h = 0; h < hours.length; h++) atClock[hours[h]! * width + to]! += f * inHours[h]!;
    }
    ofDay.fill(0);
    ofDayAndRole.fill(0);
    hours.length = 0;
    inHours.length = 0;
  };
  /** The slopes meet the features in the information alone. */
  const met = informed ? p : 0;
  let value = 0;
  let ofThisDay = 0;
  for (let k = 0; k < to; ) {
    const cell = cellOf[k]!;
    const day = dayOf[cell]!;
    if (k === 0 || day !== dayOf[cellOf[k - 1]!]) {
      if (k > 0) endDay(dayOf[cellOf[k - 1]!]!);
      ofThisDay = 0;
      for (const j of byDay.counting[day] ?? []) ofThisDay += x[byDay.at[j]!]! * byDay.values[day * nd + j]!;
    }
    const own = cell * nc;
    const clock = clockOf[cell]!;
    let eta = clocks[clock]! + ofThisDay;
    for (let i = 0; i < nc; i++) eta += x[byCell.at[i]!]! * byCell.values[own + i]!;
    const rate = Math.exp(eta);
    ofCell.fill(0);
    for (; k < to && cellOf[k] === cell; k++) {
      if (days[k] === 0) continue;
      const role = roleOf[k]!;
      let mu = rate * roles[role]! * days[k]!;
      if (answer !== null) {
        const step = stepOf[k]!;
        mu *= answer.mean[step]!;
        byStep[step]! += mu;
        for (let i = 0, at = step * p; i < met; i++, at++) {
          const slope = mu * answer.slopes[at]!;
          ofCell[1 + i]! += slope;
          if (role !== OPENING) atRole[role * width + 1 + i]! += slope;
        }
      }
      ofCell[0]! += mu;
      if (role === OPENING) continue;
      atRole[role * width]! += mu;
      roleAtClock[role * CLOCKS + clock]! += mu;
      ofDayAndRole[role]! += mu;
      for (let i = 0; i < nc; i++) atRole[role * width + 1 + p + i]! += mu * byCell.values[own + i]!;
    }
    const mu = ofCell[0]!;
    value -= mu;
    for (let i = 0; i <= met; i++) {
      atClock[clock * width + i]! += ofCell[i]!;
      ofDay[i]! += ofCell[i]!;
    }
    for (let i = 0; i < nc; i++) {
      const mw = mu * byCell.values[own + i]!;
      atClock[clock * width + 1 + p + i]! += mw;
      ofDay[1 + p + i]! += mw;
      if (!informed || mw === 0) continue;
      const row = byCell.at[i]! * n;
      for (let j = 0; j <= i; j++) information[row + byCell.at[j]!]! += mw * byCell.values[own + j]!;
      for (let j = 0; j < p; j++)
        information[(nb + j) * n + byCell.at[i]!]! += ofCell[1 + j]! * byCell.values[own + i]!;
    }
    hours.push(clock);
    inHours.push(mu);
  }
  if (to > 0) endDay(dayOf[cellOf[to - 1]!]!);
  for (let i = 0; i < nb; i++) {
    value += x[i]! * atBids[i]!;
    gradient[i]! += atBids[i]!;
  }
  for (let clock = 0; clock < CLOCKS; clock++) {
    const row = clock * width;
    for (let i = 0; i < nc; i++) gradient[byCell.at[i]!]! -= atClock[row + 1 + p + i]!;
    byClock.at.forEach((place, a) => {
      const f = byClock.values[clock * byClock.at.length + a]!;
      gradient[place]! -= f * atClock[row]!;
      if (!informed) return;
      for (let b = 0; b <= a; b++)
        add(place, byClock.at[b]!, f * byClock.values[clock * byClock.at.length + b]! * atClock[row]!);
      for (let i = 0; i < p; i++) add(nb + i, place, f * atClock[row + 1 + i]!);
      wide.forEach((other, i) => add(place, other, f * atClock[row + 1 + p + i]!));
      roleAt.forEach((other, r) => {
        if (other >= 0) add(place, other, f * roleAtClock[r * CLOCKS + clock]!);
      });
    });
  }
  roleAt.forEach((place, r) => {
    if (place < 0) return;
    const row = r * width;
    gradient[place]! -= atRole[row]!;
    if (!informed) return;
    add(place, place, atRole[row]!);
    for (let i = 0; i < p; i++) add(nb + i, place, atRole[row + 1 + i]!);
    wide.forEach((other, i) => add(place, other, atRole[row + 1 + p + i]!));
  });
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

/** Hour-of-week part of the log rate: hours x points, for numbers side by side (features x points). */
export function clockTerms({ byClock }: Reading, beta: ArrayLike<number>, points: number): Float64Array {
  const out = new Float64Array(CLOCKS * points);
  const nh = byClock.at.length;
  for (let clock = 0; clock < CLOCKS; clock++)
    byClock.at.forEach((place, i) => {
      const f = byClock.values[clock * nh + i]!;
      for (let d = 0; d < points; d++) out[clock * points + d]! += f * beta[place * points + d]!;
    });
  return out;
}

/** The normal form of a posterior at its mode. */
export interface Laplace {
  readonly reading: Reading;
  readonly mode: Float64Array;
  /** The step that the search, which ends where little is to be gained, has left untaken. */
  readonly left: Float64Array;
  /** Cholesky factor of the information at the mode. */
  readonly factor: Float64Array;
  readonly logPosterior: number;
  /** Log of the integral of likelihood times prior, by the normal form. */
  readonly logEvidence: number;
  readonly converged: boolean;
}

const ROUNDS = 24;
/** Steps in a row that may fail to gain. */
const MISSES = 6;
/** Least gain in nats that a step must promise; the draws are weighted, so the mode need not be exact. */
const ENOUGH = 0.05;

/** Rounds in which the information is worked out anew; later ones go on with what the slopes of the steps say of it. */
const INFORMED = 3;

function factorOf(information: Float64Array, n: number): Float64Array | null {
  const factor = Float64Array.from(information);
  return choleskyInPlace(factor, n) ? factor : null;
}

/** Updates the information (lower triangle) in place after a step, so that it explains the change of the gradient. It
 * is the update of Broyden, Fletcher, Goldfarb and Shanno (nocedal2006 in docs/sources.bib). Skipped where the
 * posterior has the opposite curvature. */
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

/** Rounds after which a search may be given up, and the remaining gain assumed, as a multiple of what the next step
 * promises. */
const PATIENT = 3;
const HOPE = 6;

/** The mode by Newton's method on the expected information, halving steps that do not gain. Null where the search will
 * not reach `least` (log posterior). Also null where the information is not positive definite, which a proper prior
 * rules out short of overflow. In steps of one round. */
export function* seeking(
  reading: Reading,
  start?: Float64Array,
  least = Number.NEGATIVE_INFINITY,
): Steps<Laplace | null> {
  const nb = reading.features.length;
  const n = nb + reading.free.length;
  let here = pointAt(reading, start ?? Float64Array.from(reading.prior, ([mean]) => mean), true);
  let information = here.information!.slice();
  let converged = false;
  let left: Float64Array = new Float64Array(n);
  let missed = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    yield;
    const factorised = factorOf(information, n);
    if (factorised === null) return null;
    const { step, gain } = stepFrom(here, factorised);
    converged = gain < ENOUGH;
    if (converged) left = step;
    if (converged) break;
    if (round > PATIENT && here.logPosterior + HOPE * gain < least) return null;
    // Each free parameter moves by two prior deviations at most.
    let length = 1;
    for (let i = nb; i < n; i++) length = Math.min(length, (2 * reading.prior[i]![1]) / Math.abs(step[i]!));
    const x = here.x.map((v, i) => v + (length / 2 ** missed) * step[i]!);
    const there = pointAt(reading, x, round < INFORMED);
    if (!(there.logPosterior > here.logPosterior)) {
      // A failed step updates the curvature; a shorter one follows.
      learn(information, here, there);
      if (++missed > MISSES) break;
      continue;
    }
    missed = 0;
    if (there.information === null) learn(information, here, there);
    else information = there.information.slice();
    here = there;
  }
  const factor = factorOf(here.information ?? pointAt(reading, here.x, true).information!, n);
  if (factor === null) return null;
  return {
    reading,
    mode: here.x,
    left,
    factor,
    logPosterior: here.logPosterior,
    logEvidence: here.logPosterior + n * HALF_LOG_TWO_PI - 0.5 * choleskyLogDeterminant(factor, n),
    converged,
  };
}

/** The mode at once. */
export const modeOf = (reading: Reading, start?: Float64Array): Laplace | null => finish(seeking(reading, start));

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
