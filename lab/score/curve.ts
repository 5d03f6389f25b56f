import { DAY, HOUR, type Random } from '../../src/base/index.ts';
import { BINS, F, History, LAG_ENDS, R } from './design.ts';
import { Excitation, firstFlags } from './hawkes.ts';
import { CEILING, type EventFit, type EventPrior, KERNELS, Level, spreadOf } from './model.ts';
import type { PairEvents } from './pair.ts';
import { powersOf } from './prior/pool.ts';
import { cellOf, profileUntil, type WeekProfile } from './profile.ts';

/** The intensities of a fitted pair as functions of time, for the check of the integral and for simulation. Each piece
 * lies within one lag bin and one hour, where only the additive part moves, and downwards. */
class Moment {
  readonly #fit: EventFit;
  readonly #prior: EventPrior;
  readonly #powers: readonly WeekProfile[];
  readonly #spread: readonly [Float64Array, Float64Array];
  readonly #history: History;
  readonly #features = new Float64Array(F);
  readonly #groups = new Float32Array(R);
  readonly #multiplier: [number, number] = [0, 0];
  readonly #excitation: Excitation;
  readonly #level: Level;
  #bin = 0;

  constructor(fit: EventFit, prior: EventPrior, start: number) {
    this.#fit = fit;
    this.#prior = prior;
    this.#powers = powersOf(fit.profile, prior.population.powers);
    this.#spread = [spreadOf(fit.posterior, 0), spreadOf(fit.posterior, 1)];
    this.#history = new History(start, prior.typicalRate);
    this.#excitation = new Excitation(KERNELS, fit.hawkes);
    this.#level = new Level(prior.joint);
  }

  enter(t: number, flags: number, recipients: number): void {
    this.#history.enter(t, flags, recipients);
    this.#excitation.enter(flags);
  }

  /** A stretch in lag bin `b` begins. */
  begin(b: number): void {
    this.#bin = b;
    const { mode } = this.#fit.posterior;
    for (let u = 0 as 0 | 1; ; u = 1) {
      this.#history.features(this.#features, u, b);
      this.#history.groups(this.#groups, 0, u, b);
      let eta = 0;
      for (let f = 0; f < F; f++) eta += this.#features[f]! * this.#prior.population.effects[f]!;
      for (let k = 0; k < R; k++) {
        const z = this.#groups[k]!;
        eta += z * (u === 0 ? mode[k]! + mode[R + k]! : mode[k]! - mode[R + k]!);
        for (let l = 0; l < R; l++) eta += 0.5 * z * this.#groups[l]! * this.#spread[u][k * R + l]!;
      }
      this.#multiplier[u] = Math.exp(Math.min(eta, CEILING));
      if (u === 1) break;
    }
  }

  /** Intensity (per day) `days` after the stretch began, in hour-of-week `cell`. */
  intensity(u: 0 | 1, cell: number, days: number): number {
    const { share } = this.#prior.joint;
    const multiplicative = this.#multiplier[u] * this.#powers[this.#bin]!.level[cell]!;
    const additive = this.#excitation.intensity(u, this.#fit.profile.level[cell]!, days);
    return this.#level.now() * (share * multiplicative + (1 - share) * additive);
  }

  /** The stretch [left, right] ends. */
  finish(left: number, right: number, flags: number): void {
    const { share } = this.#prior.joint;
    const days = (right - left) / DAY;
    const power = this.#powers[this.#bin]!;
    const exposure = profileUntil(power, right) - profileUntil(power, left);
    const plain = profileUntil(this.#fit.profile, right) - profileUntil(this.#fit.profile, left);
    let mass = 0;
    for (let u = 0 as 0 | 1; ; u = 1) {
      mass += share * this.#multiplier[u] * exposure + (1 - share) * this.#excitation.mass(u, plain, days);
      if (u === 1) break;
    }
    this.#excitation.advance(days);
    this.#level.pass(mass, flags);
  }
}

/** Intensities at chosen instants. [from, to] is cut into pieces on which they are smooth, with `points` on each
 * including both ends. The trapezoid rule then sees both sides of every jump. */
export interface Curve {
  readonly t: Float64Array;
  readonly lambda: readonly [Float64Array, Float64Array];
}

export function intensityCurve(
  pair: PairEvents,
  fit: EventFit,
  prior: EventPrior,
  from: number,
  to: number,
  points = 9,
): Curve {
  const { rows } = fit;
  const start = pair.times[0]!;
  const moment = new Moment(fit, prior, start);
  const t: number[] = [];
  const lambdas: [number[], number[]] = [[], []];
  let next = 0;
  const enter = (at: number, flags: number): void => {
    let most = 1;
    for (; next < pair.times.length && pair.times[next]! <= at; next++)
      most = Math.max(most, pair.recipients?.[next] ?? 1);
    moment.enter(at, flags, most);
  };
  enter(start, firstFlags(pair));
  for (let r = 0; r < rows.count; r++) {
    const [left, right] = [rows.from[r]!, rows.to[r]!];
    moment.begin(rows.bin[r]!);
    for (let a = Math.max(left, from); a < Math.min(right, to); ) {
      const b = Math.min(right, to, (Math.floor(a / HOUR) + 1) * HOUR);
      const cell = cellOf(a);
      for (let i = 0; i < points; i++) {
        const at = a + ((b - a) * i) / (points - 1);
        t.push(at);
        for (const u of [0, 1] as const) lambdas[u].push(Math.min(DAY, moment.intensity(u, cell, (at - left) / DAY)));
      }
      a = b;
    }
    moment.finish(left, right, rows.event[r]!);
    if (rows.event[r] !== 0) enter(right, rows.event[r]!);
  }
  return { t: Float64Array.from(t), lambda: [Float64Array.from(lambdas[0]), Float64Array.from(lambdas[1])] };
}

/** Trapezoid integral of both intensities, in events. */
export function trapezoid({ t, lambda }: Curve): number {
  let sum = 0;
  for (let i = 1; i < t.length; i++)
    sum += ((t[i]! - t[i - 1]!) / DAY) * 0.5 * (lambda[0][i]! + lambda[0][i - 1]! + lambda[1][i]! + lambda[1][i - 1]!);
  return sum;
}

/** A record drawn from the fitted model by thinning (ogata1981), from one event of direction `first` at `start`. It
 * lasts to `end` (seconds) or up to `most` events. Instants are real numbers, so no two coincide. */
export function simulateEvents(
  fit: EventFit,
  prior: EventPrior,
  {
    start,
    end,
    first,
    most = 100_000,
  }: { readonly start: number; readonly end: number; readonly first: 0 | 1; readonly most?: number },
  random: Random,
): PairEvents {
  const times = [start];
  const directions: number[] = [first];
  const moment = new Moment(fit, prior, start);
  moment.enter(start, 1 << first, 1);
  let epoch = start;
  while (epoch < end && times.length < most) {
    const found = nextEvent(moment, epoch, end, random);
    if (found === null) break;
    times.push(found.t);
    directions.push(found.u);
    moment.enter(found.t, 1 << found.u, 1);
    epoch = found.t;
  }
  return {
    id: 'simulated',
    times: Float64Array.from(times),
    directions: Uint8Array.from(directions),
    recipients: null,
  };
}

function nextEvent(moment: Moment, epoch: number, end: number, random: Random): { t: number; u: 0 | 1 } | null {
  for (let b = 0; b < BINS; b++) {
    const left = b === 0 ? epoch : epoch + LAG_ENDS[b - 1]!;
    if (left >= end) return null;
    const right = Math.min(end, epoch + LAG_ENDS[b]!);
    moment.begin(b);
    for (let a = left; a < right; ) {
      const stop = Math.min(right, (Math.floor(a / HOUR) + 1) * HOUR);
      const cell = cellOf(a);
      const total = (t: number): number =>
        moment.intensity(0, cell, (t - left) / DAY) + moment.intensity(1, cell, (t - left) / DAY);
      // Within a piece the intensities only fall, so where we stand is a bound.
      const bound = total(a);
      const t = a + (random.exponential() / bound) * DAY;
      if (!(t < stop)) {
        a = stop;
        continue;
      }
      if (random.uniform() * bound < total(t)) {
        const ofFirst = moment.intensity(0, cell, (t - left) / DAY);
        const u = random.uniform() * total(t) < ofFirst ? 0 : 1;
        moment.finish(left, t, 1 << u);
        return { t, u };
      }
      a = t;
    }
    moment.finish(left, right, 0);
  }
  return null;
}
