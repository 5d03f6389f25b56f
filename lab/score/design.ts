import { DAY, HOUR, MINUTE } from '../../src/base/index.ts';
import type { PairEvents } from './pair.ts';
import { cellOf } from './profile.ts';

/** Ends of the lag bins, seconds since the last event of either person. Stamps are whole seconds, so the first ends lie
 * between them. Within a bin the features stand still (taken at the bin's middle), hence the integral is exact. */
export const LAG_ENDS = (() => {
  const ends = [1.5, 3.5, 6.5, 10.5, 16.5, 25.5, 40.5];
  while (ends.at(-1)! < 60 * DAY) ends.push(ends.at(-1)! * 1.5);
  ends.push(Number.POSITIVE_INFINITY);
  return Float64Array.from(ends);
})();
export const BINS = LAG_ENDS.length;

/** Middle of each bin (geometric), seconds. */
export const LAG_MIDDLES = Float64Array.from(LAG_ENDS, (end, b) => {
  const start = b === 0 ? 0.5 : LAG_ENDS[b - 1]!;
  return Number.isFinite(end) ? Math.sqrt(start * end) : start * 1.25;
});

/** Knots of the smooth function of the lag: hat functions on the log scale. */
const KNOTS = [
  2,
  8,
  30,
  2 * MINUTE,
  6 * MINUTE,
  20 * MINUTE,
  HOUR,
  3 * HOUR,
  8 * HOUR,
  DAY,
  3 * DAY,
  10 * DAY,
  40 * DAY,
];
const COARSE = [10, 3 * MINUTE, 45 * MINUTE, 8 * HOUR, 4 * DAY];
const RHYTHM = [MINUTE, 15 * MINUTE, 2 * HOUR, 8 * HOUR];

/** Values of the hat functions at each bin: [bins x knots], each row sums to 1. */
export function hats(knots: readonly number[]): Float64Array {
  const m = knots.length;
  const out = new Float64Array(BINS * m);
  LAG_MIDDLES.forEach((lag, b) => {
    if (lag <= knots[0]!) out[b * m] = 1;
    else if (lag >= knots[m - 1]!) out[b * m + m - 1] = 1;
    else {
      let i = 0;
      while (lag > knots[i + 1]!) i++;
      const share = Math.log(lag / knots[i]!) / Math.log(knots[i + 1]! / knots[i]!);
      out[b * m + i] = 1 - share;
      out[b * m + i + 1] = share;
    }
  });
  return out;
}
const fine = hats(KNOTS);
const coarse = hats(COARSE);
export const rhythmHats = hats(RHYTHM);
export const RHYTHM_KNOTS = RHYTHM.length;

/** Memories of the short excitation terms and of the levels, seconds. */
const MEMORIES = [30, 2 * MINUTE, 8 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, DAY];
const LEVELS = [3 * DAY, 10 * DAY, 40 * DAY];
const ALL_MEMORIES = [...MEMORIES, ...LEVELS];
const M = ALL_MEMORIES.length;
const decayAtBin = (() => {
  const out = new Float64Array(BINS * M);
  LAG_MIDDLES.forEach((lag, b) => ALL_MEMORIES.forEach((memory, k) => void (out[b * M + k] = Math.exp(-lag / memory))));
  return out;
})();

const names: string[] = ['constant'];
for (const who of ['own', 'partner'])
  KNOTS.forEach((knot, i) => {
    // The constant replaces the own-last function at one day.
    if (!(who === 'own' && KNOTS[i] === DAY)) names.push(`lag ${who} last ${knot}`);
  });
for (const who of ['own', 'partner']) for (const memory of MEMORIES) names.push(`recent ${who} ${memory}`);
for (const who of ['own', 'partner']) for (const memory of LEVELS) names.push(`level ${who} ${memory}`);
names.push('rate own', 'rate partner', 'age');
for (const who of ['own', 'partner']) COARSE.forEach(knot => names.push(`tempo ${who} last ${knot}`));
names.push('run own', 'run partner');
for (const who of ['own', 'partner']) COARSE.forEach(knot => names.push(`recipients ${who} last ${knot}`));

export const F = names.length;

/** Deviations of one pair, and of one person in it, from the rest. Each is a level and a smooth function of the lag,
 * after one's own last event and after the partner's. The functions are hats at these knots, which fade out after the
 * last. */
const GROUP_KNOTS = [4, 45, 6 * MINUTE, HOUR, 10 * HOUR, 5 * DAY];
const G = GROUP_KNOTS.length - 1;
const groupHats = hats(GROUP_KNOTS);
export const GROUPS: readonly string[] = [
  'level',
  ...GROUP_KNOTS.slice(0, G).map(knot => `own last ${knot}`),
  ...GROUP_KNOTS.slice(0, G).map(knot => `partner last ${knot}`),
];
export const R = GROUPS.length;

/** The segments of a pair's window. Between two neighbouring epochs (events of one second are one epoch), each lag bin
 * is a segment. Everything but the rhythm is constant on it. */
export interface Rows {
  /** Ends of each segment, seconds on the pair's clock, and its lag bin. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly bin: Uint8Array;
  /** Does direction 0 (bit 1), 1 (bit 2) have an event at the segment's end. */
  readonly event: Uint8Array;
  /** Hour of the week at the end, where there is an event. */
  readonly cell: Uint8Array;
  /** Segments that end at or before the cut. */
  readonly cutAt: number;
  readonly count: number;
  /** Linear predictor of the effects common to all pairs, for each direction, where effects were given. */
  readonly common: readonly [Float64Array, Float64Array];
  /** Features of each direction, [count x F], where they were asked for. */
  readonly x: readonly [Float32Array, Float32Array];
  /** Group features of each direction, [count x R]. */
  readonly z: readonly [Float32Array, Float32Array];
}

export interface DesignOptions {
  /** Typical rate of one direction, per day: the scale towards which short histories lean. */
  readonly typicalRate: number;
  /** Effects that weight the features; null keeps the features themselves instead. */
  readonly effects: Float64Array | null;
}

/** Everything of the past that the features read, brought forward from epoch to epoch. */
export class History {
  readonly #typicalRate: number;
  readonly #start: number;
  readonly #memory = [new Float64Array(M), new Float64Array(M)] as const;
  readonly #exposure = new Float64Array(M);
  readonly #counts = [0, 0];
  readonly #run = [0, 0];
  #flags = 0;
  #previousGap = DAY;
  #marks = 0;
  #now: number;

  constructor(start: number, typicalRate: number) {
    this.#start = start;
    this.#now = start;
    this.#typicalRate = typicalRate;
  }

  /** The events of one second enter: bit 1 of `flags` for direction 0, bit 2 for direction 1; `most` recipients. */
  enter(t: number, flags: number, most: number): void {
    const gap = t - this.#now;
    for (let k = 0; k < M; k++) {
      const decay = Math.exp(-gap / ALL_MEMORIES[k]!);
      this.#memory[0][k]! *= decay;
      this.#memory[1][k]! *= decay;
      this.#exposure[k] = ALL_MEMORIES[k]! * (1 - Math.exp(-(t - this.#start) / ALL_MEMORIES[k]!));
    }
    if (t > this.#start) this.#previousGap = gap;
    this.#now = t;
    this.#marks = Math.log(most);
    this.#flags = flags;
    for (let d = 0 as 0 | 1; ; d = 1) {
      const acts = (flags & (1 << d)) !== 0;
      if (acts) {
        this.#counts[d]!++;
        for (let k = 0; k < M; k++) this.#memory[d][k]! += 1;
      }
      this.#run[d] = acts ? (flags === 3 ? 0 : this.#run[d]! + 1) : 0;
      if (d === 1) break;
    }
  }

  /** Share of the last epoch that was direction `u`'s own: 1, 0, or one half where both acted. */
  #own(u: number): number {
    return this.#flags === 3 ? 0.5 : (this.#flags & (1 << u)) !== 0 ? 1 : 0;
  }

  /** The features of direction `u` in lag bin `b` after the last epoch: F numbers. */
  features(out: Float64Array, u: 0 | 1, b: number): void {
    const own = this.#own(u);
    const v = u === 0 ? 1 : 0;
    const prior = 0.5;
    let at = 0;
    out[at++] = 1;
    for (let side = 0; side < 2; side++) {
      const weight = side === 0 ? own : 1 - own;
      for (let k = 0; k < KNOTS.length; k++)
        if (!(side === 0 && KNOTS[k] === DAY)) out[at++] = weight * fine[b * KNOTS.length + k]!;
    }
    for (let side = 0; side < 2; side++) {
      const m = this.#memory[side === 0 ? u : v];
      for (let k = 0; k < MEMORIES.length; k++) out[at++] = Math.log(1 + 5 * m[k]! * decayAtBin[b * M + k]!);
    }
    const age = (this.#now - this.#start + LAG_MIDDLES[b]!) / DAY;
    const scale = prior / this.#typicalRate + age;
    const ownRate = (prior + this.#counts[u]!) / scale;
    const otherRate = (prior + this.#counts[v]!) / scale;
    for (let side = 0; side < 2; side++) {
      const m = this.#memory[side === 0 ? u : v];
      const rate = side === 0 ? ownRate : otherRate;
      for (let k = 0; k < LEVELS.length; k++) {
        const j = MEMORIES.length + k;
        const decay = decayAtBin[b * M + j]!;
        const seen = (this.#exposure[j]! * decay + ALL_MEMORIES[j]! * (1 - decay)) / DAY;
        out[at++] = Math.log((prior + m[j]! * decay) / (prior + rate * seen));
      }
    }
    out[at++] = Math.log(ownRate / this.#typicalRate);
    out[at++] = Math.log(otherRate / this.#typicalRate);
    out[at++] = Math.log(1 + age / 7);
    const tempo = Math.log(Math.max(1, this.#previousGap) / HOUR);
    for (let side = 0; side < 2; side++) {
      const weight = side === 0 ? own : 1 - own;
      for (let k = 0; k < COARSE.length; k++) out[at++] = weight * tempo * 0.2 * coarse[b * COARSE.length + k]!;
    }
    out[at++] = Math.log(1 + this.#run[u]!);
    out[at++] = Math.log(1 + this.#run[v]!);
    for (let side = 0; side < 2; side++) {
      const weight = side === 0 ? own : 1 - own;
      for (let k = 0; k < COARSE.length; k++) out[at++] = weight * this.#marks * coarse[b * COARSE.length + k]!;
    }
  }

  /** The group features: R numbers from `at` on. */
  groups(out: Float32Array, at: number, u: 0 | 1, b: number): void {
    const own = this.#own(u);
    out[at] = 1;
    for (let k = 0; k < G; k++) {
      const hat = groupHats[b * (G + 1) + k]!;
      out[at + 1 + k] = own * hat;
      out[at + 1 + G + k] = (1 - own) * hat;
    }
  }
}

/** All segments of the window from the first event to `end`, split at `cut`. Linear in the events. */
export function buildRows(pair: PairEvents, cut: number, end: number, { typicalRate, effects }: DesignOptions): Rows {
  const { times, directions, recipients } = pair;
  const n = times.length;
  const size = countSegments(times, cut, end);
  const keep = effects === null ? size * F : 0;
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  const bin = new Uint8Array(size);
  const event = new Uint8Array(size);
  const cell = new Uint8Array(size);
  const common = [new Float64Array(size), new Float64Array(size)] as const;
  const x = [new Float32Array(keep), new Float32Array(keep)] as const;
  const z = [new Float32Array(size * R), new Float32Array(size * R)] as const;
  const row = new Float64Array(F);
  const history = new History(times[0]!, typicalRate);
  let cutAt = 0;
  let at = 0;
  const segment = (left: number, right: number, b: number, flags: number): void => {
    from[at] = left;
    to[at] = right;
    bin[at] = b;
    event[at] = flags;
    cell[at] = flags === 0 ? 0 : cellOf(right);
    for (let u = 0 as 0 | 1; ; u = 1) {
      history.features(row, u, b);
      if (effects === null) x[u].set(row, at * F);
      else {
        let sum = 0;
        for (let f = 0; f < F; f++) sum += row[f]! * effects[f]!;
        common[u][at] = sum;
      }
      history.groups(z[u], at * R, u, b);
      if (u === 1) break;
    }
    at++;
    if (right <= cut) cutAt = at;
  };
  for (let i = 0; i < n && times[i]! <= end; ) {
    const t = times[i]!;
    let flags = 0;
    let most = 1;
    for (; i < n && times[i] === t; i++) {
      flags |= 1 << directions[i]!;
      if (recipients !== null) most = Math.max(most, recipients[i]!);
    }
    history.enter(t, flags, most);
    const ended = !(i < n && times[i]! <= end);
    const stop = ended ? end : times[i]!;
    const nextFlags = ended ? 0 : flagsAt(pair, i);
    for (let b = 0; b < BINS; b++) {
      const left = b === 0 ? t : t + LAG_ENDS[b - 1]!;
      if (left >= stop) break;
      const right = Math.min(stop, t + LAG_ENDS[b]!);
      const last = right === stop ? nextFlags : 0;
      if (left < cut && right > cut) {
        segment(left, cut, b, 0);
        segment(cut, right, b, last);
      } else segment(left, right, b, last);
    }
  }
  return { from, to, bin, event, cell, cutAt, count: at, common, x, z };
}

function flagsAt(pair: PairEvents, i: number): number {
  let flags = 0;
  for (let j = i; j < pair.times.length && pair.times[j] === pair.times[i]; j++) flags |= 1 << pair.directions[j]!;
  return flags;
}

function countSegments(times: Float64Array, cut: number, end: number): number {
  let size = 1;
  for (let i = 0; i < times.length && times[i]! <= end; i++) {
    const stop = i + 1 < times.length ? Math.min(times[i + 1]!, end) : end;
    const gap = stop - times[i]!;
    if (gap <= 0) continue;
    for (let b = 0; b < BINS; b++) {
      size++;
      if (gap <= LAG_ENDS[b]!) break;
    }
  }
  return size + (cut < end ? 1 : 0);
}
