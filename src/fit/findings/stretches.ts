import { DAY, mapPair, MINUTE, type Pair } from '../../base/index.ts';
import type { Span } from '../../turns/index.ts';
import { bidsIn, type Events, runningSums } from '../rate/observe.ts';

/** Whole days (seconds since the events' origin) on which both wrote far more, or far less, than in the weeks around. */
export interface Stretch extends Span {
  readonly wrote: 'more' | 'less';
}

/** Stretch lengths searched, days. */
const LENGTHS = [2, 3, 4, 5, 7, 10, 14, 20] as const;
/** Greatest expected share of false days among those taken, estimated by moving one person's weeks. A day too many
 * costs little; a missed stretch may hide everything. Stretches below the floor are never taken. Chosen on simulations
 * with and without planted stretches. */
const BY_CHANCE = 0.3;
const FLOOR = 2;
/** Random moves of one person's weeks. */
const MOVES = 12;
/** Days on either side that make the usual level, and rounds after which stretches no longer count in it. */
const AROUND = 30;
const ROUNDS = 3;
/** Fewer days than this have no usual level. */
const LEAST_DAYS = 70;
/** The last days are not set apart: what goes on now has not ended, and forecasts begin from it. */
const LAST_DAYS = 14;

/** Stretches in which something moved both at once: weeks away together, an illness, a fight. They say little of who
 * answers whom, but would dominate the fit. Daily bids of each are compared with the weeks around, by weekday. Joint
 * deviations are compared with those after moving one person's weeks, when nothing is shared (false discovery rate as
 * in benjamini1995). */
export function sharedStretches(events: Events): readonly Stretch[] {
  if (events.count === 0) return [];
  // Days by the wall clock of the first turn: an evening is one evening, and the hour of summer time moves little.
  const shift = events.offsetMinutes[0]! * MINUTE;
  const from = Math.floor((events.start[0]! + shift) / DAY) * DAY - shift;
  const days = Math.floor((events.start[events.count - 1]! - from) / DAY) - LAST_DAYS;
  if (days < LEAST_DAYS) return [];
  const bids = bidsIn(events, from, DAY, days);
  const covered = coveredDays(events, from, days);
  let found: readonly Found[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const usual = covered.slice();
    for (const { at, length } of found) usual.fill(0, at, at + length);
    const next = beyondChance(
      mapPair(bids, of => swingsOf(of, covered, usual)),
      days,
    );
    const settled =
      next.length === found.length &&
      next.every(({ at, length }, k) => at === found[k]!.at && length === found[k]!.length);
    found = next;
    if (settled) break;
  }
  return found
    .toSorted((p, q) => p.at - q.at)
    .map(({ at, length, off }) => ({
      from: from + at * DAY,
      to: from + (at + length) * DAY,
      wrote: off > 0 ? 'more' : 'less',
    }));
}

interface Found {
  readonly at: number;
  readonly length: number;
  /** Deviations above or below the usual. */
  readonly off: number;
}

/** Deviations of stretches of one length, by first day, in standard deviations of a count. NaN where a day is not on
 * record. */
type Swings = Float64Array;

/** The most deviant stretches, up to the bound on the expected share of chance ones. */
function beyondChance(swings: Pair<readonly Swings[]>, days: number): readonly Found[] {
  const seen = farthest(swings, days, 0);
  const weeks = Math.floor(days / 7);
  const byChance = Array.from({ length: MOVES }, (_, k) =>
    farthest(swings, days, 7 * Math.max(1, Math.round(((k + 1) * weeks) / (MOVES + 1)))),
  )
    .flat()
    .sort(byDistance);
  let take = 0;
  let daysSeen = 0;
  let daysByChance = 0;
  for (let k = 0, j = 0; k < seen.length; k++) {
    daysSeen += seen[k]!.length;
    while (j < byChance.length && Math.abs(byChance[j]!.off) >= Math.abs(seen[k]!.off))
      daysByChance += byChance[j++]!.length / MOVES;
    if (daysByChance <= BY_CHANCE * daysSeen) take = k + 1;
  }
  return seen.slice(0, take);
}

/** Stretches that lie far off for both, the farthest first, none over another; the second person's days are those `moved` later. */
function farthest([one, two]: Pair<readonly Swings[]>, days: number, moved: number): readonly Found[] {
  const candidates: Found[] = [];
  for (const [l, length] of LENGTHS.entries()) {
    const [x, y] = [one[l]!, two[l]!];
    const n = x.length;
    const other = (at: number): number => y[(at + moved) % n]!;
    const spread = spreadOf(x.map((off, at) => (off + other(at)) / Math.SQRT2));
    for (let at = 0; at < n; at++) {
      const both = x[at]! * other(at);
      // The geometric mean of the two: what one does alone is no stretch of both.
      const off = (Math.sign(x[at]!) * Math.sqrt(2 * both)) / spread;
      if (both > 0 && Math.abs(off) >= FLOOR) candidates.push({ at, length, off });
    }
  }
  const taken = new Uint8Array(days);
  return candidates.sort(byDistance).filter(({ at, length }) => {
    if (taken.subarray(at, at + length).includes(1)) return false;
    taken.fill(1, at, at + length);
    return true;
  });
}

const byDistance = (p: Found, q: Found): number =>
  Math.abs(q.off) - Math.abs(p.off) || p.at - q.at || p.length - q.length;

/** Swings of one person, by length. */
function swingsOf(bids: Float64Array, covered: Uint8Array, usual: Uint8Array): readonly Swings[] {
  const seen = runningSums(bids);
  const due = runningSums(expectedOf(bids, usual));
  const known = runningSums(covered);
  return LENGTHS.map(length =>
    Float64Array.from({ length: bids.length - length + 1 }, (_, at) =>
      known[at + length]! - known[at]! < length
        ? Number.NaN
        : swing(seen[at + length]! - seen[at]!, due[at + length]! - due[at]!),
    ),
  );
}

/** Difference of a count from what was due, in deviations (anscombe1948). */
const swing = (seen: number, due: number): number => 2 * (Math.sqrt(seen + 3 / 8) - Math.sqrt(due + 3 / 8));

/** Robust scale of the deviations, from their median size, at least that of counts alone. Scale is larger for two
 * people who come and go together. */
function spreadOf(off: Float64Array): number {
  const sizes = off
    .filter(x => !Number.isNaN(x))
    .map(Math.abs)
    .sort();
  return Math.max(1, (sizes[sizes.length >> 1] ?? 0) / MEDIAN_SIZE);
}
/** Median absolute value of a standard normal. */
const MEDIAN_SIZE = 0.6745;

/** Bids due on each day: the mean of the days around that count, by day of the week. */
function expectedOf(bids: Float64Array, usual: Uint8Array): Float64Array {
  const days = bids.length;
  const counted = runningSums(bids.map((n, d) => n * usual[d]!));
  const counting = runningSums(usual);
  const level = bids.map((_, d) => {
    const [a, b] = [Math.max(0, d - AROUND), Math.min(days, d + AROUND + 1)];
    return (counted[b]! - counted[a]! + 0.25) / (counting[b]! - counting[a]! + 0.5);
  });
  const seen = new Float64Array(7).fill(1);
  const due = new Float64Array(7).fill(1);
  for (let d = 0; d < days; d++) {
    seen[d % 7]! += bids[d]! * usual[d]!;
    due[d % 7]! += level[d]! * usual[d]!;
  }
  return level.map((n, d) => (n * seen[d % 7]!) / due[d % 7]!);
}

/** Days that are wholly on record. */
function coveredDays({ coverage }: Events, from: number, days: number): Uint8Array {
  const out = new Uint8Array(days);
  for (const span of coverage) {
    const first = Math.max(0, Math.ceil((span.from - from) / DAY));
    const end = Math.min(days, Math.floor((span.to - from) / DAY));
    if (first < end) out.fill(1, first, end);
  }
  return out;
}
