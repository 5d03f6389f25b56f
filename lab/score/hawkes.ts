import { DAY } from '../../src/base/index.ts';
import type { Intensities, Stretches } from './predict.ts';
import type { PairEvents } from './pair.ts';
import { cellOf, profileUntil, type WeekProfile } from './profile.ts';

/** Bivariate Hawkes process with exponential kernels on a weekly rhythm.
 * lambda_u(t) = nu_u s(t) + sum_k sum_v a_kuv b_k sum_{j: v, t_j < t} exp(-b_k (t - t_j)), per day. Parameters are
 * logarithms: nu_0, nu_1; b_k (per day) for each k; a_kuv in the order k, u, v.
 * Source: hawkes1971; the recursion ogata1981 (docs/sources.bib). Checked against brute force in test/fit-events. */
export interface HawkesData {
  readonly kernels: number;
  /** Days since the first event, ascending; events of equal time share `group`. */
  readonly times: Float64Array;
  readonly directions: Uint8Array;
  readonly level: Float64Array;
  /** Events up to this index (exclusive) lie in the window. */
  readonly count: number;
  /** End of the window, days, and the integral of the rhythm over it, days. */
  readonly until: number;
  readonly exposure: number;
}

/** The window from the first event (history only) to `until` seconds. */
export function hawkesData(pair: PairEvents, profile: WeekProfile, kernels: number, until: number): HawkesData {
  const origin = pair.times[0]!;
  let count = 0;
  while (count < pair.times.length && pair.times[count]! <= until) count++;
  return {
    kernels,
    times: Float64Array.from(pair.times, t => (t - origin) / DAY),
    directions: pair.directions,
    level: Float64Array.from(pair.times, t => profile.level[cellOf(t)]!),
    count,
    until: (until - origin) / DAY,
    exposure: profileUntil(profile, until) - profileUntil(profile, origin),
  };
}

export const hawkesSize = (kernels: number): number => 2 + 5 * kernels;

/** Log-likelihood of the events after the first second of the window, reference measure: events per day. Adds its gradient to `gradient` where
 * one is given. Linear in the events. */
export function hawkesLoglik(data: HawkesData, p: ArrayLike<number>, gradient: Float64Array | null = null): number {
  const { kernels: K, times, directions, level, count, until, exposure } = data;
  const nu = [Math.exp(p[0]!), Math.exp(p[1]!)] as const;
  const b = new Float64Array(K);
  const ab = new Float64Array(4 * K);
  for (let k = 0; k < K; k++) {
    b[k] = Math.exp(p[2 + k]!);
    for (let q = 0; q < 4; q++) ab[4 * k + q] = Math.exp(p[2 + K + 4 * k + q]!) * b[k]!;
  }
  // state[2k+v] is the kernel sum, slope[2k+v] the sum of age * kernel.
  const state = new Float64Array(2 * K);
  const slope = new Float64Array(2 * K);
  const total = new Float64Array(2 * K);
  const totalSlope = new Float64Array(2 * K);
  // Sums are kept apart for the two directions and joined at the end, so that exchanging the people exchanges every
  // output bit for bit.
  const values = [0, 0];
  const gnu = [0, 0];
  const gab = new Float64Array(4 * K);
  const gb = new Float64Array(2 * K);
  let done = 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const t = times[i]!;
    const gap = t - last;
    if (gap > 0) {
      // Events of the second before now enter the history, all at once.
      for (; done < i; done++) for (let k = 0; k < K; k++) state[2 * k + directions[done]!]! += 1;
      for (let k = 0; k < K; k++) {
        const decay = Math.exp(-b[k]! * gap);
        for (let v = 0; v < 2; v++) {
          const s = state[2 * k + v]!;
          slope[2 * k + v] = (slope[2 * k + v]! + gap * s) * decay;
          state[2 * k + v] = s * decay;
        }
      }
      last = t;
    }
    // The first second is where the window starts: history only, whoever wrote in it.
    if (t === times[0]) continue;
    const u = directions[i] === 0 ? 0 : 1;
    const w = 1 - u;
    let lambda = nu[u] * level[i]!;
    for (let k = 0; k < K; k++)
      lambda += ab[4 * k + 2 * u + u]! * state[2 * k + u]! + ab[4 * k + 2 * u + w]! * state[2 * k + w]!;
    values[u]! += Math.log(lambda);
    if (gradient === null) continue;
    const inverse = 1 / lambda;
    gnu[u]! += nu[u] * level[i]! * inverse;
    for (let k = 0; k < K; k++) {
      const own = 4 * k + 2 * u + u;
      const other = 4 * k + 2 * u + w;
      const ownTerm = ab[own]! * state[2 * k + u]! * inverse;
      const otherTerm = ab[other]! * state[2 * k + w]! * inverse;
      gab[own]! += ownTerm;
      gab[other]! += otherTerm;
      gb[2 * k + u]! +=
        ownTerm + otherTerm - b[k]! * inverse * (ab[own]! * slope[2 * k + u]! + ab[other]! * slope[2 * k + w]!);
    }
  }
  for (let i = 0; i < count; i++) {
    const age = until - times[i]!;
    const v = directions[i]!;
    for (let k = 0; k < K; k++) {
      const decay = Math.exp(-b[k]! * age);
      total[2 * k + v]! += 1 - decay;
      totalSlope[2 * k + v]! += age * decay;
    }
  }
  for (let u = 0 as 0 | 1; ; u = 1) {
    const w = 1 - u;
    let mass = nu[u] * exposure;
    for (let k = 0; k < K; k++) {
      const own = ab[4 * k + 2 * u + u]!;
      const other = ab[4 * k + 2 * u + w]!;
      mass += (own / b[k]!) * total[2 * k + u]! + (other / b[k]!) * total[2 * k + w]!;
      gab[4 * k + 2 * u + u]! -= (own / b[k]!) * total[2 * k + u]!;
      gab[4 * k + 2 * u + w]! -= (other / b[k]!) * total[2 * k + w]!;
      gb[2 * k + u]! -= own * totalSlope[2 * k + u]! + other * totalSlope[2 * k + w]!;
    }
    values[u]! -= mass;
    gnu[u]! -= nu[u] * exposure;
    if (u === 1) break;
  }
  if (gradient !== null) {
    gradient[0]! += gnu[0]!;
    gradient[1]! += gnu[1]!;
    for (let k = 0; k < K; k++) gradient[2 + k]! += gb[2 * k]! + gb[2 * k + 1]!;
    for (let q = 0; q < 4 * K; q++) gradient[2 + K + q]! += gab[q]!;
  }
  return values[0]! + values[1]!;
}

/** Stretches from epoch to epoch of the window from the first event to `end`, cut at `cut`. */
export function epochStretches(pair: PairEvents, cut: number, end: number): Stretches & { readonly cutAt: number } {
  const from: number[] = [];
  const to: number[] = [];
  const event: number[] = [];
  let cutAt = 0;
  let now = pair.times[0]!;
  const add = (t: number, flags: number): void => {
    if (t <= now && flags === 0) return;
    from.push(now);
    to.push(t);
    event.push(flags);
    now = t;
    if (t <= cut) cutAt = to.length;
  };
  for (let i = 0; i < pair.times.length; ) {
    const t = pair.times[i]!;
    if (t > end) break;
    let flags = 0;
    for (; i < pair.times.length && pair.times[i] === t; i++) flags |= 1 << pair.directions[i]!;
    if (t === pair.times[0]) continue;
    if (now < cut && t > cut) add(cut, 0);
    add(t, flags);
  }
  if (now < cut) add(Math.min(cut, end), 0);
  if (now < end) add(end, 0);
  return {
    from: Float64Array.from(from),
    to: Float64Array.from(to),
    event: Uint8Array.from(event),
    cell: Uint8Array.from(to, (t, i) => (event[i] === 0 ? 0 : cellOf(t))),
    count: to.length,
    cutAt,
  };
}

/** The kernel sums of a fitted process, brought forward in time. */
export class Excitation {
  readonly #kernels: number;
  readonly #nu: readonly [number, number];
  readonly #decays: Float64Array;
  readonly #branching: Float64Array;
  readonly #state: Float64Array;

  constructor(kernels: number, p: ArrayLike<number>) {
    this.#kernels = kernels;
    this.#nu = [Math.exp(p[0]!), Math.exp(p[1]!)];
    this.#decays = Float64Array.from({ length: kernels }, (_, k) => Math.exp(p[2 + k]!));
    this.#branching = Float64Array.from({ length: 4 * kernels }, (_, q) => Math.exp(p[2 + kernels + q]!));
    this.#state = new Float64Array(2 * kernels);
  }

  /** Events of one second: bit 1 for direction 0, bit 2 for direction 1. */
  enter(flags: number): void {
    for (let u = 0; u < 2; u++)
      if (((flags >> u) & 1) === 1) for (let k = 0; k < this.#kernels; k++) this.#state[2 * k + u]! += 1;
  }

  advance(days: number): void {
    for (let k = 0; k < this.#kernels; k++) {
      const decay = Math.exp(-this.#decays[k]! * days);
      this.#state[2 * k]! *= decay;
      this.#state[2 * k + 1]! *= decay;
    }
  }

  #push(u: 0 | 1, k: number): number {
    const a = this.#branching;
    return a[4 * k + 3 * u]! * this.#state[2 * k + u]! + a[4 * k + 1 + u]! * this.#state[2 * k + 1 - u]!;
  }

  /** Intensity of direction `u` `days` from now, where the rhythm is at `level`; per day. */
  intensity(u: 0 | 1, level: number, days = 0): number {
    let sum = this.#nu[u] * level;
    for (let k = 0; k < this.#kernels; k++)
      sum += this.#decays[k]! * this.#push(u, k) * (days === 0 ? 1 : Math.exp(-this.#decays[k]! * days));
    return sum;
  }

  /** Integral over the next `days`, over which the rhythm integrates to `exposure`. */
  mass(u: 0 | 1, exposure: number, days: number): number {
    let sum = this.#nu[u] * exposure;
    for (let k = 0; k < this.#kernels; k++) sum += -Math.expm1(-this.#decays[k]! * days) * this.#push(u, k);
    return sum;
  }
}

/** Directions that act in the first second of the pair, as bits. */
export function firstFlags(pair: PairEvents): number {
  let flags = 0;
  for (let i = 0; i < pair.times.length && pair.times[i] === pair.times[0]; i++) flags |= 1 << pair.directions[i]!;
  return flags;
}

/** Intensities of a fitted process over stretches that start at the first event. */
export function hawkesCourse(
  pair: PairEvents,
  profile: WeekProfile,
  kernels: number,
  p: ArrayLike<number>,
  stretches: Stretches,
): Intensities {
  const { from, to, event, cell, count } = stretches;
  const mass = [new Float64Array(count), new Float64Array(count)] as const;
  const intensity = [new Float64Array(count), new Float64Array(count)] as const;
  const excitation = new Excitation(kernels, p);
  excitation.enter(firstFlags(pair));
  for (let r = 0; r < count; r++) {
    const days = (to[r]! - from[r]!) / DAY;
    const exposure = profileUntil(profile, to[r]!) - profileUntil(profile, from[r]!);
    mass[0][r] = excitation.mass(0, exposure, days);
    mass[1][r] = excitation.mass(1, exposure, days);
    excitation.advance(days);
    if (event[r] === 0) continue;
    const level = profile.level[cell[r]!]!;
    intensity[0][r] = excitation.intensity(0, level);
    intensity[1][r] = excitation.intensity(1, level);
    excitation.enter(event[r]!);
  }
  return { stretches, mass, intensity };
}
