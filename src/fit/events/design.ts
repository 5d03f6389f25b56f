import { DAY, HOUR, MINUTE } from '../../base/index.ts';
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
    // The constant stands for the own-last function at one day.
    if (!(who === 'own' && KNOTS[i] === DAY)) names.push(`lag ${who} last ${knot}`);
  });
for (const who of ['own', 'partner']) for (const memory of MEMORIES) names.push(`recent ${who} ${memory}`);
for (const who of ['own', 'partner']) for (const memory of LEVELS) names.push(`level ${who} ${memory}`);
names.push('rate own', 'rate partner', 'age');
for (const who of ['own', 'partner']) COARSE.forEach(knot => names.push(`tempo ${who} last ${knot}`));
names.push('run own', 'run partner');
for (const who of ['own', 'partner']) COARSE.forEach(knot => names.push(`recipients ${who} last ${knot}`));
export const FEATURES: readonly string[] = names;
export const F = names.length;

/** How one pair, and one person in it, may differ from the rest: a level, and a smooth function of the lag after one's own
 * last event and after the partner's (hat functions at these knots, which fade out after the last). */
const GROUP_KNOTS = [4, 45, 6 * MINUTE, HOUR, 10 * HOUR, 5 * DAY];
const G = GROUP_KNOTS.length - 1;
const groupHats = hats(GROUP_KNOTS);
export const GROUPS: readonly string[] = [
  'level',
  ...GROUP_KNOTS.slice(0, G).map(knot => `own last ${knot}`),
  ...GROUP_KNOTS.slice(0, G).map(knot => `partner last ${knot}`),
];
export const R = GROUPS.length;

/** The segments of a pair's window: between two neighbouring epochs (events of one second are one epoch) each lag bin is
 * a segment on which everything but the rhythm stands still. */
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
  /** Effects to weigh the features with; null keeps the features themselves instead. */
  readonly effects: Float64Array | null;
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
  const memory = [new Float64Array(M), new Float64Array(M)];
  const exposure = new Float64Array(M);
  const counts = [0, 0];
  const run = [0, 0];
  const row = new Float64Array(F);
  let lastFlags = 0;
  let previousGap = DAY;
  let marks = 0;
  let cutAt = 0;
  let at = 0;
  let i = 0;
  const start = times[0]!;
  let now = start;
  const prior = 0.5;
  while (i < n && times[i]! <= end) {
    const t = times[i]!;
    const gap = t - now;
    for (let k = 0; k < M; k++) {
      const decay = Math.exp(-gap / ALL_MEMORIES[k]!);
      memory[0]![k]! *= decay;
      memory[1]![k]! *= decay;
      exposure[k] = ALL_MEMORIES[k]! * (1 - Math.exp(-(t - start) / ALL_MEMORIES[k]!));
    }
    if (t > start) previousGap = gap;
    now = t;
    let flags = 0;
    let most = 1;
    for (; i < n && times[i] === t; i++) {
      const d = directions[i]!;
      flags |= 1 << d;
      counts[d]!++;
      for (let k = 0; k < M; k++) memory[d]![k]! += 1;
      if (recipients !== null) most = Math.max(most, recipients[i]!);
    }
    marks = Math.log(most);
    for (let d = 0; d < 2; d++) run[d] = (flags & (1 << d)) !== 0 ? (flags === 3 ? 0 : run[d]! + 1) : 0;
    lastFlags = flags;
    const ended = !(i < n && times[i]! <= end);
    const stop = ended ? end : times[i]!;
    const nextFlags = ended ? 0 : flagsAt(pair, i);
    for (let b = 0; b < BINS; b++) {
      const left = b === 0 ? t : t + LAG_ENDS[b - 1]!;
      if (left >= stop) break;
      const right = Math.min(stop, t + LAG_ENDS[b]!);
      if (left < cut && right > cut) {
        segment(left, cut, b, 0, 0);
        copy(cut, right, b, right === stop ? nextFlags : 0);
      } else segment(left, right, b, right === stop ? nextFlags : 0, right === stop && !ended ? cellOf(stop) : 0);
    }
  }
  return { from, to, bin, event, cell, cutAt, count: at, common, x, z };

  function segment(left: number, right: number, b: number, flags: number, hour: number): void {
    from[at] = left;
    to[at] = right;
    bin[at] = b;
    event[at] = flags;
    cell[at] = hour;
    for (let u = 0 as 0 | 1; ; u = 1) {
      fill(row, u, b);
      if (effects === null) x[u].set(row, at * F);
      else {
        let sum = 0;
        for (let f = 0; f < F; f++) sum += row[f]! * effects[f]!;
        common[u][at] = sum;
      }
      fillGroups(z[u], at * R, u, b);
      if (u === 1) break;
    }
    at++;
    if (right <= cut) cutAt = at;
  }

  /** The rest of a bin that the cut divides: same features. */
  function copy(left: number, right: number, b: number, flags: number): void {
    segment(left, right, b, flags, flags === 0 ? 0 : cellOf(right));
  }

  function share(u: number): number {
    return lastFlags === 3 ? 0.5 : (lastFlags & (1 << u)) !== 0 ? 1 : 0;
  }

  function fill(out: Float64Array, u: number, b: number): void {
    const own = share(u);
    const v = 1 - u;
    let at = 0;
    out[at++] = 1;
    for (let side = 0; side < 2; side++) {
      const weight = side === 0 ? own : 1 - own;
      for (let k = 0; k < KNOTS.length; k++)
        if (!(side === 0 && KNOTS[k] === DAY)) out[at++] = weight * fine[b * KNOTS.length + k]!;
    }
    for (let side = 0; side < 2; side++) {
      const m = memory[side === 0 ? u : v]!;
      for (let k = 0; k < MEMORIES.length; k++) out[at++] = Math.log(1 + 5 * m[k]! * decayAtBin[b * M + k]!);
    }
    const age = (now - start + LAG_MIDDLES[b]!) / DAY;
    const rates = [u, v].map(w => (prior + counts[w]!) / (prior / typicalRate + age)) as [number, number];
    for (let side = 0; side < 2; side++) {
      const m = memory[side === 0 ? u : v]!;
      for (let k = 0; k < LEVELS.length; k++) {
        const j = MEMORIES.length + k;
        const decay = decayAtBin[b * M + j]!;
        const seen = (exposure[j]! * decay + ALL_MEMORIES[j]! * (1 - decay)) / DAY;
        out[at++] = Math.log((prior + m[j]! * decay) / (prior + rates[side as 0 | 1] * seen));
      }
    }
    out[at++] = Math.log(rates[0] / typicalRate);
    out[at++] = Math.log(rates[1] / typicalRate);
    out[at++] = Math.log(1 + age / 7);
    const tempo = Math.log(Math.max(1, previousGap) / HOUR);
    for (let side = 0; side < 2; side++) {
      const weight = side === 0 ? own : 1 - own;
      for (let k = 0; k < COARSE.length; k++) out[at++] = weight * tempo * 0.2 * coarse[b * COARSE.length + k]!;
    }
    out[at++] = Math.log(1 + run[u]!);
    out[at++] = Math.log(1 + run[v]!);
    for (let side = 0; side < 2; side++) {
      const weight = side === 0 ? own : 1 - own;
      for (let k = 0; k < COARSE.length; k++) out[at++] = weight * marks * coarse[b * COARSE.length + k]!;
    }
  }

  function fillGroups(out: Float32Array, at: number, u: number, b: number): void {
    const own = share(u);
    out[at] = 1;
    for (let k = 0; k < G; k++) {
      const hat = groupHats[b * (G + 1) + k]!;
      out[at + 1 + k] = own * hat;
      out[at + 1 + G + k] = (1 - own) * hat;
    }
  }
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
