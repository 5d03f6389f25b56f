import { mapPair, type Pair, type Side } from '../../base/index.ts';
import { ownAt, partnerAt, ROLE, SEEN } from './strata.ts';
import type { Deals, Events } from './observe.ts';
import {
  blocksInOrder,
  blocksOf,
  Course,
  HOURS_OF_WEEK,
  type Exposure,
  ROLE_COUNT,
  STATES,
  ACTIVITY_BINS,
  ACTIVITY_STATES,
  UNKNOWN,
  walk,
} from './exposure.ts';

/** The baseline of one person's intensity, per second: `hazard[state] * rhythm[role][hour] * activity[role][bin]`, times the
 * multiplier of the design (`posterior/design.ts`). Rhythms and activity factors have exposure-weighted mean near 1; the hazard carries the rate. */
export interface Baseline {
  /** By state as this person sees it (`seenBy`). */
  readonly hazard: Float64Array;
  /** role x hour of the week. */
  readonly rhythm: Float64Array;
  /** role x bins of both people's recent turns. */
  readonly activity: Float64Array;
}

/** Pseudo-events that shrink an hour or a day to the mean, and an hour of the week to hour times day. Gamma priors, so
 * updates are ratios. */
const SHRINK = { hour: 4, day: 8, cell: 12 } as const;

/** The baseline of log `coefficients` (their places: `strata.ts`). */
export function baselineOf(coefficients: Float64Array, rhythm: Float64Array, actor: number): Baseline {
  return {
    hazard: Float64Array.from({ length: STATES }, (_, s) => Math.exp(coefficients[s]!)),
    rhythm,
    activity: Float64Array.from({ length: ROLE_COUNT * ACTIVITY_STATES }, (_, k) => {
      const bins = [Math.floor((k % ACTIVITY_STATES) / ACTIVITY_BINS), k % ACTIVITY_BINS];
      const role = Math.floor(k / ACTIVITY_STATES);
      return Math.exp(coefficients[ownAt(role, bins[actor]!)]! + coefficients[partnerAt(role, bins[1 - actor]!)]!);
    }),
  };
}

export const flatRhythm = (): Float64Array => new Float64Array(ROLE_COUNT * HOURS_OF_WEEK).fill(1);

/** One person's rhythm given hazards, activity factors and `multiplier` (role x block). */
export function rhythmGiven(
  { hazard, activity }: Baseline,
  exposure: Exposure,
  events: Events,
  actor: number,
  multiplier: Float64Array,
): Float64Array {
  const n = new Float64Array(ROLE_COUNT * HOURS_OF_WEEK);
  const e = new Float64Array(ROLE_COUNT * HOURS_OF_WEEK);
  const seen = SEEN[actor]!;
  const role = ROLE[actor]!;
  const { state, hourOfWeek } = exposure;
  for (let block = 0; block < exposure.blocks; block++)
    for (let p = exposure.firstOf[block]!; p < exposure.firstOf[block + 1]!; p++) {
      const s = state[p]!;
      const r = role[s]!;
      e[r * HOURS_OF_WEEK + hourOfWeek[p]!]! +=
        exposure.seconds[p]! *
        hazard[seen[s]!]! *
        activity[r * ACTIVITY_STATES + exposure.activity[p]!]! *
        multiplier[r * exposure.blocks + block]!;
    }
  for (let i = 0; i < events.count; i++) {
    const p = exposure.turnInterval[i]!;
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

/** Turns and expected turns of one person by (role, block): what the design is fitted to. `expected` leaves the
 * design's multiplier out. */
export interface BlockCounts {
  readonly turns: Float64Array;
  readonly expected: Float64Array;
}

class BlockTally implements BlockCounts {
  readonly turns: Float64Array;
  readonly expected: Float64Array;
  readonly #blocks: number;
  readonly #role: Uint8Array;
  readonly #hazard: Float64Array;
  readonly #rhythm: Float64Array;
  readonly #activity: Float64Array;

  constructor(actor: number, blocks: number, { hazard, rhythm, activity }: Baseline) {
    this.turns = new Float64Array(ROLE_COUNT * blocks);
    this.expected = new Float64Array(ROLE_COUNT * blocks);
    this.#blocks = blocks;
    this.#role = ROLE[actor]!;
    this.#hazard = Float64Array.from(SEEN[actor]!, seen => hazard[seen]!);
    this.#rhythm = rhythm;
    this.#activity = activity;
  }

  expose(seconds: number, hourOfWeek: number, state: number, activity: number, block: number): void {
    const role = this.#role[state]!;
    this.expected[role * this.#blocks + block]! +=
      seconds *
      this.#hazard[state]! *
      this.#rhythm[role * HOURS_OF_WEEK + hourOfWeek]! *
      this.#activity[role * ACTIVITY_STATES + activity]!;
  }

  turn(state: number, block: number): void {
    this.turns[this.#role[state]! * this.#blocks + block]!++;
  }
}

export function countBlocks(exposure: Exposure, events: Events, baselines: Pair<Baseline>): Pair<BlockCounts> {
  const { seconds, state, hourOfWeek, activity, firstOf, blocks } = exposure;
  const tallies = mapPair(baselines, (baseline, actor) => new BlockTally(actor, blocks, baseline));
  const [one, two] = tallies;
  for (let block = 0; block < blocks; block++)
    for (let p = firstOf[block]!; p < firstOf[block + 1]!; p++) {
      one.expose(seconds[p]!, hourOfWeek[p]!, state[p]!, activity[p]!, block);
      two.expose(seconds[p]!, hourOfWeek[p]!, state[p]!, activity[p]!, block);
    }
  const blockOf = blocksInOrder(exposure);
  for (let i = 0; i < events.count; i++) {
    const p = exposure.turnInterval[i]!;
    if (p >= 0) tallies[events.actor[i] as Side].turn(state[p]!, blockOf(p));
  }
  return tallies;
}

/** The same for surrogates of `events`. Their intervals are the same in time: they are walked once for all, and not
 * kept. */
export function countDealt(
  events: Events,
  { first, exchanged }: Deals,
  baselines: Pair<Baseline>,
): readonly Pair<BlockCounts>[] {
  const blocks = blocksOf(events.coverage);
  const records = exchanged.map(turned => ({
    turned,
    course: new Course(),
    tallies: mapPair(baselines, (baseline, side) => new BlockTally(side, blocks.blocks, baseline)),
    state: UNKNOWN,
    block: 0,
  }));
  let begun = 0;
  walk(events, events.coverage, blocks, {
    interval: (t, seconds, hour, block, step) => {
      for (const record of records) {
        const { course, tallies } = record;
        const state = course.state(step);
        const bin = course.activity.bin(t);
        tallies[0].expose(seconds, hour, state, bin, block);
        tallies[1].expose(seconds, hour, state, bin, block);
        record.state = state;
        record.block = block;
      }
    },
    turn: (k, closes) => {
      if (first[begun]! <= k) begun++;
      for (const { turned, course, tallies, state, block } of records) {
        const who = (events.actor[k]! ^ turned[begun]!) as Side;
        if (closes) tallies[who].turn(state, block);
        course.add(who, events.start[k]!);
      }
    },
  });
  return records.map(({ tallies }) => tallies);
}

/** Intensity of `actor` on interval `p` without the design's multiplier, per second. */
export function baselineAt(exposure: Exposure, p: number, actor: number, baseline: Baseline): number {
  const s = exposure.state[p]!;
  const r = ROLE[actor]![s]!;
  return (
    baseline.hazard[SEEN[actor]![s]!]! *
    baseline.rhythm[r * HOURS_OF_WEEK + exposure.hourOfWeek[p]!]! *
    baseline.activity[r * ACTIVITY_STATES + exposure.activity[p]!]!
  );
}

/** Log likelihood of the hours of the week: the log of the rhythm at each turn. It is a constant while the rhythm is
 * held, so a fit leaves it out. Comparisons between fits with different rhythms need it. */
export function logRhythmAtTurns(exposure: Exposure, events: Events, baselines: Pair<Baseline>): number {
  let total = 0;
  for (let i = 0; i < events.count; i++) {
    const p = exposure.turnInterval[i]!;
    if (p < 0) continue;
    const actor = events.actor[i] as Side;
    const role = ROLE[actor]![exposure.state[p]!]!;
    total += Math.log(baselines[actor].rhythm[role * HOURS_OF_WEEK + exposure.hourOfWeek[p]!]!);
  }
  return total;
}
