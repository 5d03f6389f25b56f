import { ownAt, partnerAt, ROLE, SEEN } from './strata.ts';
import type { Events } from '../observe.ts';
import { HOURS_OF_WEEK, type Pieces, ROLE_COUNT, STATES, STIR_BINS, STIRS } from './exposure.ts';

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

/** Pseudo-events by which an hour of the day is drawn to the mean, a day to the mean, an hour of the week to hour times day.
 * Gamma priors, so that updates are ratios. */
const SHRINK = { hour: 4, day: 8, cell: 12 } as const;

/** The pace of logarithms `fast` (see `cells.ts`). */
export function paceOf(fast: Float64Array, rhythm: Float64Array, actor: number): Pace {
  return {
    hazard: Float64Array.from({ length: STATES }, (_, s) => Math.exp(fast[s]!)),
    rhythm,
    stir: Float64Array.from({ length: ROLE_COUNT * STIRS }, (_, k) => {
      const bins = [Math.floor((k % STIRS) / STIR_BINS), k % STIR_BINS];
      const role = Math.floor(k / STIRS);
      return Math.exp(fast[ownAt(role, bins[actor]!)]! + fast[partnerAt(role, bins[1 - actor]!)]!);
    }),
  };
}

export const flatRhythm = (): Float64Array => new Float64Array(ROLE_COUNT * HOURS_OF_WEEK).fill(1);

/** One person's rhythm given hazards, stirs and `slow` (role x block). */
export function rhythmGiven(
  { hazard, stir }: Pace,
  pieces: Pieces,
  events: Events,
  actor: number,
  slow: Float64Array,
): Float64Array {
  const n = new Float64Array(ROLE_COUNT * HOURS_OF_WEEK);
  const e = new Float64Array(ROLE_COUNT * HOURS_OF_WEEK);
  const seen = SEEN[actor]!;
  const role = ROLE[actor]!;
  const { state, hourOfWeek } = pieces;
  for (let p = 0; p < pieces.count; p++) {
    const s = state[p]!;
    const r = role[s]!;
    e[r * HOURS_OF_WEEK + hourOfWeek[p]!]! +=
      pieces.seconds[p]! *
      hazard[seen[s]!]! *
      stir[r * STIRS + pieces.stir[p]!]! *
      slow[r * pieces.blocks + pieces.block[p]!]!;
  }
  for (let i = 0; i < events.count; i++) {
    const p = pieces.turnPiece[i]!;
    if (p >= 0 && events.actor[i] === actor) n[role[state[p]!]! * HOURS_OF_WEEK + hourOfWeek[p]!]!++;
  }
  const out = new Float64Array(ROLE_COUNT * HOURS_OF_WEEK);
  for (let at = 0; at < out.length; at += HOURS_OF_WEEK)
    out.set(rhythmOf(n.subarray(at, at + HOURS_OF_WEEK), e.subarray(at, at + HOURS_OF_WEEK)), at);
  return out;
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

const sum = (x: Float64Array): number => x.reduce((total, value) => total + value, 0);

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
