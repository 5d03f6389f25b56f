import type { Events } from './observe.ts';
import { HOURS_OF_WEEK, type Pieces, ROLE_COUNT, roleOf, STATES, STIR_BINS, STIRS, seenBy } from './pieces.ts';

/** The fast part of one person's intensity, per second: `hazard[state] * rhythm[role][hour] * stir[role][bin]`, times the
 * slow multiplier of `slow.ts`. Rhythms and stirs have exposure-weighted mean near 1; the hazard carries the rate. */
export interface Pace {
  /** By state as this person sees it (`seenBy`). */
  readonly hazard: Float64Array;
  /** role x hour of the week. */
  readonly rhythm: Float64Array;
  /** role x bins of both people's recent turns. */
  readonly stir: Float64Array;
}

const CELLS = STATES * HOURS_OF_WEEK * STIRS;

/** Pseudo-events by which each factor is drawn to its parent: a state to its neighbours' hazard, an hour of the day to the
 * mean, a day to the mean, an hour of the week to hour times day, a stir to 1. Gamma priors, so that updates are ratios. */
const SHRINK = { state: 1, hour: 4, day: 8, cell: 12, stir: 8 } as const;
const SWEEPS = 8;

/** Fits one person's pace by cyclic maximisation of the penalised Poisson likelihood, given `slow` (role x block). */
export function fitPace(pieces: Pieces, events: Events, actor: number, slow: Float64Array): Pace {
  const exposure = exposureTable(pieces, actor, slow);
  const counts = countTable(pieces, events, actor);
  const pace: Pace = {
    hazard: new Float64Array(STATES),
    rhythm: new Float64Array(ROLE_COUNT * HOURS_OF_WEEK).fill(1),
    stir: new Float64Array(ROLE_COUNT * STIRS).fill(1),
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    updateHazard(pace, exposure, counts);
    updateStir(pace, exposure, counts, actor);
    updateRhythm(pace, exposure, counts);
  }
  updateHazard(pace, exposure, counts);
  return pace;
}

/** Seconds at risk by (state as seen, hour, stir), each weighted by the slow multiplier in force. */
function exposureTable(pieces: Pieces, actor: number, slow: Float64Array): Float64Array {
  const table = new Float64Array(CELLS);
  const { seconds, state, hourOfWeek, stir, block, blocks } = pieces;
  const seen = SEEN[actor]!;
  const role = ROLE[actor]!;
  for (let p = 0; p < pieces.count; p++) {
    const s = state[p]!;
    table[(seen[s]! * HOURS_OF_WEEK + hourOfWeek[p]!) * STIRS + stir[p]!]! +=
      seconds[p]! * slow[role[s]! * blocks + block[p]!]!;
  }
  return table;
}

function countTable(pieces: Pieces, events: Events, actor: number): Float64Array {
  const table = new Float64Array(CELLS);
  const seen = SEEN[actor]!;
  for (let i = 0; i < events.count; i++) {
    const p = pieces.turnPiece[i]!;
    if (p < 0 || events.actor[i] !== actor) continue;
    table[(seen[pieces.state[p]!]! * HOURS_OF_WEEK + pieces.hourOfWeek[p]!) * STIRS + pieces.stir[p]!]!++;
  }
  return table;
}

const SEEN = [0, 1].map(actor => Uint8Array.from({ length: STATES }, (_, s) => seenBy(s, actor)));
const ROLE = [0, 1].map(actor => Uint8Array.from({ length: STATES }, (_, s) => roleOf(s, actor)));
/** Role of a state as seen: the same for both. */
const ROLE_SEEN = Uint8Array.from({ length: STATES }, (_, s) => roleOf(s, 0));

function updateHazard(pace: Pace, exposure: Float64Array, counts: Float64Array): void {
  const n = new Float64Array(STATES);
  const e = new Float64Array(STATES);
  forCells((cell, s, r, hour, stir) => {
    n[s]! += counts[cell]!;
    e[s]! += exposure[cell]! * pace.rhythm[r * HOURS_OF_WEEK + hour]! * pace.stir[r * STIRS + stir]!;
  });
  const half = (STATES - 1) / 2;
  const total = sum(n) / Math.max(sum(e), 1e-9);
  for (let s = 0; s < STATES; s++) {
    const low = s < half ? 0 : half;
    const near = s === STATES - 1 ? [] : [s - 1, s, s + 1].filter(k => k >= low && k < low + half);
    // Parent: the pooled rate of the neighbours, itself drawn to the overall one.
    const parent = (sumAt(n, near) + 0.1) / (sumAt(e, near) + 0.1 / Math.max(total, 1e-9));
    pace.hazard[s] = (n[s]! + SHRINK.state) / (e[s]! + SHRINK.state / Math.max(parent, 1e-12));
  }
}

/** Own and partner's recent turns as two factors of each role: a burst of one's own is not a burst of the other's, and two
 * people who ignore each other must come out as such. */
function updateStir(pace: Pace, exposure: Float64Array, counts: Float64Array, actor: number): void {
  const n = new Float64Array(ROLE_COUNT * STIRS);
  const e = new Float64Array(ROLE_COUNT * STIRS);
  forCells((cell, s, r, hour, stir) => {
    n[r * STIRS + stir]! += counts[cell]!;
    e[r * STIRS + stir]! += exposure[cell]! * pace.hazard[s]! * pace.rhythm[r * HOURS_OF_WEEK + hour]!;
  });
  for (let role = 0; role < ROLE_COUNT; role++) {
    const own = new Float64Array(STIR_BINS).fill(1);
    const partner = new Float64Array(STIR_BINS).fill(1);
    for (let sweep = 0; sweep < 4; sweep++)
      for (const [factor, other, of] of [
        [own, partner, actor],
        [partner, own, 1 - actor],
      ] as const) {
        const up = new Float64Array(STIR_BINS).fill(SHRINK.stir);
        const down = new Float64Array(STIR_BINS).fill(SHRINK.stir);
        for (let k = 0; k < STIRS; k++) {
          const bins = [Math.floor(k / STIR_BINS), k % STIR_BINS] as const;
          up[bins[of as 0 | 1]]! += n[role * STIRS + k]!;
          down[bins[of as 0 | 1]]! += e[role * STIRS + k]! * other[bins[(1 - of) as 0 | 1]]!;
        }
        for (let b = 0; b < STIR_BINS; b++) factor[b] = up[b]! / down[b]!;
      }
    for (let k = 0; k < STIRS; k++) {
      const bins = [Math.floor(k / STIR_BINS), k % STIR_BINS] as const;
      pace.stir[role * STIRS + k] = own[bins[actor as 0 | 1]]! * partner[bins[(1 - actor) as 0 | 1]]!;
    }
  }
}

function updateRhythm(pace: Pace, exposure: Float64Array, counts: Float64Array): void {
  const n = new Float64Array(ROLE_COUNT * HOURS_OF_WEEK);
  const e = new Float64Array(ROLE_COUNT * HOURS_OF_WEEK);
  forCells((cell, s, r, hour, stir) => {
    n[r * HOURS_OF_WEEK + hour]! += counts[cell]!;
    e[r * HOURS_OF_WEEK + hour]! += exposure[cell]! * pace.hazard[s]! * pace.stir[r * STIRS + stir]!;
  });
  for (let role = 0; role < ROLE_COUNT; role++) {
    const at = role * HOURS_OF_WEEK;
    pace.rhythm.set(rhythmOf(n.subarray(at, at + HOURS_OF_WEEK), e.subarray(at, at + HOURS_OF_WEEK)), at);
  }
}

/** Hour of day times day of week times a smoothed remainder, each shrunk; scaled so that the expected count is kept. */
function rhythmOf(n: Float64Array, e: Float64Array): Float64Array {
  const scale = (sum(n) + 1) / (sum(e) + 1);
  const hour = ratios(
    24,
    k => k % 24,
    n,
    e,
    () => scale,
    SHRINK.hour,
  );
  const day = ratios(
    7,
    k => Math.floor(k / 24),
    n,
    e,
    k => scale * hour[k % 24]!,
    SHRINK.day,
  );
  const parent = Float64Array.from(n, (_, k) => scale * hour[k % 24]! * day[Math.floor(k / 24)]!);
  const smoothN = smooth(n);
  const smoothE = smooth(e.map((value, k) => value * parent[k]!));
  const rhythm = parent.map((value, k) => value * ((smoothN[k]! + SHRINK.cell) / (smoothE[k]! + SHRINK.cell)));
  const mean = (sum(e.map((value, k) => value * rhythm[k]!)) + 1) / (sum(e) + 1);
  return rhythm.map(value => value / mean);
}

function ratios(
  size: number,
  of: (k: number) => number,
  n: Float64Array,
  e: Float64Array,
  weight: (k: number) => number,
  shrink: number,
): Float64Array {
  const up = new Float64Array(size).fill(shrink);
  const down = new Float64Array(size).fill(shrink);
  for (let k = 0; k < n.length; k++) {
    up[of(k)]! += n[k]!;
    down[of(k)]! += e[k]! * weight(k);
  }
  return up.map((value, k) => value / down[k]!);
}

/** Weights 1-2-1 around the week. */
const smooth = (x: Float64Array): Float64Array =>
  x.map((value, k) => (x[(k + x.length - 1) % x.length]! + 2 * value + x[(k + 1) % x.length]!) / 4);

function forCells(visit: (cell: number, state: number, role: number, hour: number, stir: number) => void): void {
  for (let s = 0, cell = 0; s < STATES; s++)
    for (let hour = 0; hour < HOURS_OF_WEEK; hour++)
      for (let stir = 0; stir < STIRS; stir++, cell++) visit(cell, s, ROLE_SEEN[s]!, hour, stir);
}

const sum = (x: Float64Array): number => x.reduce((total, value) => total + value, 0);
const sumAt = (x: Float64Array, at: readonly number[]): number => at.reduce((total, k) => total + x[k]!, 0);

/** Turns and expected turns of one person by (role, block): what the slow part is fitted to. `expected` leaves the slow
 * multiplier out. */
export interface BlockCounts {
  readonly turns: Float64Array;
  readonly expected: Float64Array;
}

export function countBlocks(pieces: Pieces, events: Events, actor: number, pace: Pace): BlockCounts {
  const { seconds, state, hourOfWeek, stir, block, blocks } = pieces;
  const expected = new Float64Array(ROLE_COUNT * blocks);
  const turns = new Float64Array(ROLE_COUNT * blocks);
  const seen = SEEN[actor]!;
  const role = ROLE[actor]!;
  for (let p = 0; p < pieces.count; p++) {
    const s = state[p]!;
    const r = role[s]!;
    expected[r * blocks + block[p]!]! +=
      seconds[p]! *
      pace.hazard[seen[s]!]! *
      pace.rhythm[r * HOURS_OF_WEEK + hourOfWeek[p]!]! *
      pace.stir[r * STIRS + stir[p]!]!;
  }
  for (let i = 0; i < events.count; i++) {
    const p = pieces.turnPiece[i]!;
    if (p >= 0 && events.actor[i] === actor) turns[role[state[p]!]! * blocks + block[p]!]!++;
  }
  return { turns, expected };
}

/** Intensity of `actor` on piece `p` without the slow multiplier, per second. */
export function paceAt(pieces: Pieces, p: number, actor: number, pace: Pace): number {
  const s = pieces.state[p]!;
  const r = ROLE[actor]![s]!;
  return (
    pace.hazard[SEEN[actor]![s]!]! *
    pace.rhythm[r * HOURS_OF_WEEK + pieces.hourOfWeek[p]!]! *
    pace.stir[r * STIRS + pieces.stir[p]!]!
  );
}
