import { DAY, type Random } from '../base/index.ts';
import { type Events, observe } from '../fit/index.ts';
import type { Turns } from '../turns/index.ts';
import { coveredShares, LEAST_COVERED, weekOf } from './outcome.ts';

/** Two numbers, of the first and of the second person; which is A is decided elsewhere. */
export type Two = readonly [number, number];

/** How two people go on reaching, day by day (docs/spec/moves.md, M11). */
export interface Habits {
  /** Log of the usual number of reaches a day. */
  readonly mean: Two;
  /** Standard deviation of the week's level on the log scale, and how much of a week's level the next one keeps. */
  readonly sd: Two;
  readonly keep: Two;
  /** Variance of a day's count beyond Poisson, over the square of its mean. */
  readonly spread: Two;
}

/** `on[i]`: change of i's log rate for one unit of the other's log recent reaching over usual. */
export interface Answering {
  readonly on: Two;
  readonly memoryDays: number;
}

export interface Now {
  readonly level: Two;
  readonly recent: Two;
  readonly usual: Two;
}

/** What a move does to the reaching of the person who makes it: a factor on their own, and reaches added a day. */
export interface Input {
  readonly factor: number;
  readonly add: number;
}
export const AS_USUAL: Input = { factor: 1, add: 0 };

const USUAL_DAYS = 45;
/** What the fit holds recent reaching within, a quarter and four times the usual, holds here for what a week's level and the
 * answering make of a rate as well: without it two who step up on each other run away in some courses. */
const MOST = Math.log(4);
const held = (log: number): number => Math.max(-MOST, Math.min(MOST, log));

const both = (f: (i: 0 | 1) => number): Two => [f(0), f(1)];

/** Passes over days whose counts are given; NaN, no record, leaves the memories as they are. */
export function remember(now: Now, counts: Two, memoryDays: number): Now {
  const fast = Math.exp(-1 / memoryDays);
  const slow = Math.exp(-1 / USUAL_DAYS);
  const known = (i: 0 | 1): boolean => Number.isFinite(counts[i]);
  return {
    level: now.level,
    recent: both(i => (known(i) ? now.recent[i] * fast + counts[i] : now.recent[i])),
    usual: both(i => (known(i) ? now.usual[i] * slow + (1 - slow) * counts[i] : now.usual[i])),
  };
}

/** `days` days ahead: counts of each person by day. The same `random` gives courses that differ only by what `input` does.
 * Exchanging the two (with `random` exchanged by the caller's own forks) is left to the caller's order of people. */
export function goOn(
  habits: Habits,
  answering: Answering,
  start: Now,
  days: number,
  input: (person: 0 | 1, day: number) => Input,
  random: Random,
): { readonly counts: readonly [Float64Array, Float64Array]; readonly end: Now } {
  const counts = [new Float64Array(days), new Float64Array(days)] as const;
  let now = start;
  const memory = answering.memoryDays / (1 - Math.exp(-1 / answering.memoryDays)) / answering.memoryDays;
  for (let day = 0; day < days; day++) {
    if (day % 7 === 0)
      now = {
        ...now,
        level: both(i => {
          const { keep, sd } = habits;
          const fresh = random.fork(4 * day + i).normal();
          return keep[i] * now.level[i] + sd[i] * Math.sqrt(1 - keep[i] ** 2) * fresh;
        }),
      };
    const x = both(i => {
      const log = Math.log((1 + now.recent[i]) / (1 + now.usual[i] * memory));
      return held(log);
    });
    const today = both(i => {
      const { factor, add } = input(i, day);
      const chance = random.fork(4 * day + 2 + i);
      const spread = habits.spread[i];
      const burst = spread > 1e-3 ? chance.gamma(1 / spread) * spread : 1;
      const eta = habits.mean[i] + held(now.level[i] + answering.on[i] * x[(1 - i) as 0 | 1]);
      const rate = Math.exp(eta) * burst * factor + add;
      return poissonAt(chance.uniform(), rate);
    });
    counts[0][day] = today[0];
    counts[1][day] = today[1];
    now = remember(now, today, answering.memoryDays);
  }
  return { counts, end: now };
}

/** Quantile `u` of the Poisson law: rises with `rate`, so that courses on the same chances can be compared. */
function poissonAt(u: number, rate: number): number {
  let p = Math.exp(-rate);
  let below = p;
  let n = 0;
  while (below < u && n < 10 * rate + 100) {
    n++;
    p *= rate / n;
    below += p;
  }
  return n;
}

/** Reaches (openings and follow-ups) by day of person `first` and of the other, from the record's start; NaN where less
 * than half of the day has a record. Also which share of each one's are follow-ups, at which share of their usual
 * times one more would count as a reach (`roomFor`), and the seconds of the day, counted from
 * the record's start, at which each one's came. */
export function reachesByDay(turns: Turns, first: 0 | 1) {
  const events = observe(turns);
  const from = events.coverage[0]?.from ?? 0;
  const to = events.coverage.at(-1)?.to ?? 0;
  const days = Math.floor((to - from) / DAY);
  const counts = [new Float64Array(days), new Float64Array(days)] as const;
  const total = [0, 0];
  const further = [0, 0];
  const seconds: readonly [number[], number[]] = [[], []];
  for (let i = 0; i < events.count; i++) {
    if (events.kind[i] === 0) continue;
    const person = events.actor[i] === first ? 0 : 1;
    total[person]!++;
    if (events.kind[i] === 2) further[person]!++;
    const day = Math.floor((events.start[i]! - from) / DAY);
    seconds[person].push(events.start[i]! - from - day * DAY);
    if (day >= 0 && day < days) counts[person][day]!++;
  }
  for (let day = 0; day < days; day++) {
    let covered = 0;
    const start = from + day * DAY;
    for (const span of events.coverage)
      covered += Math.max(0, Math.min(span.to, start + DAY) - Math.max(span.from, start));
    if (covered < DAY / 2) counts[0][day] = counts[1][day] = Number.NaN;
  }
  const followUpShare = both(i => further[i]! / Math.max(1, total[i]!));
  return { counts, seconds, followUpShare, room: both(i => roomFor(events, i === 0 ? first : 1 - first)) };
}

const OTHER_DAY = 3 * DAY;

/** Of the times of day at which `actor` reached, how many were free on another day: nothing said for an hour, or `actor` spoke
 * last. At the others one more turn would have been an answer in a conversation under way. */
function roomFor({ count, start, end, actor: who, kind, quietSeconds }: Events, actor: number): number {
  let [free, all, last] = [0, 0, -1];
  for (let i = 0; i < count; i++) {
    if (kind[i] === 0 || who[i] !== actor) continue;
    const at = start[i]! + OTHER_DAY;
    while (last + 1 < count && start[last + 1]! <= at) last++;
    if (last === count - 1) break;
    all++;
    if (who[last] === actor || at - end[last]! > quietSeconds) free++;
  }
  return all > 0 ? free / all : 1;
}

/** Openings and follow-ups of A and of B in each week [edges[k], edges[k + 1]), seconds since 1970, per covered week; NaN where
 * less than half of the week has a record. */
export function weeklyReaches(turns: Turns, edges: ArrayLike<number>): readonly Two[] {
  const events = observe(turns);
  const weeks = Array.from(coveredShares(turns, edges), share => ({ share, of: [0, 0] as [number, number] }));
  for (let i = 0; i < events.count; i++) {
    const week = events.kind[i] === 0 ? -1 : weekOf(edges, events.origin + events.start[i]!);
    if (week >= 0) weeks[week]!.of[events.actor[i] as 0 | 1]++;
  }
  return weeks.map(({ share, of }): Two => both(i => (share < LEAST_COVERED ? Number.NaN : of[i] / share)));
}

/** What the record says of one person's habits, with what it leaves open: draws of them and of where they stand now. */
export interface Standing {
  readonly mean: number;
  readonly variance: number;
  readonly keep: number;
  readonly spread: number;
  readonly weeks: number;
  /** Last week's deviation from the mean, and the variance of its counting. */
  readonly last: number;
  readonly noise: number;
}

/** Null with fewer than eight known weeks. Weeks are counted back from the end of the record. */
export function standingOf(counts: Float64Array): Standing | null {
  const weeks: number[] = [];
  let within = 0;
  let squares = 0;
  let freedom = 0;
  for (let end = counts.length; end >= 7; end -= 7) {
    const week = counts.subarray(end - 7, end).filter(value => Number.isFinite(value));
    if (week.length < 4) continue;
    const mean = week.reduce((sum, n) => sum + n, 0) / week.length;
    weeks.unshift(mean * 7);
    within += week.reduce((sum, n) => sum + (n - mean) ** 2, 0) - mean * (week.length - 1);
    squares += mean * mean * (week.length - 1);
    freedom += week.length - 1;
  }
  const n = weeks.length;
  if (n < 8 || freedom === 0) return null;
  const spread = squares > 0 ? Math.max(0, Math.min(3, within / squares)) : 0;
  const logs = weeks.map(total => Math.log((total + 0.5) / 7));
  const mean = logs.reduce((sum, z) => sum + z, 0) / n;
  const noiseOf = (total: number): number => 1 / (total + 0.5) + spread / 7;
  const noise = weeks.reduce((sum, total) => sum + noiseOf(total), 0) / n;
  let variance = 0;
  let lagged = 0;
  for (let w = 0; w < n; w++) {
    variance += (logs[w]! - mean) ** 2 / (n - 1);
    if (w > 0) lagged += ((logs[w]! - mean) * (logs[w - 1]! - mean)) / (n - 1);
  }
  const own = Math.max(0.01, variance - noise);
  return {
    mean,
    variance: own,
    keep: Math.max(0, Math.min(0.95, lagged / own)),
    spread,
    weeks: n,
    last: logs[n - 1]! - mean,
    noise: noiseOf(weeks[n - 1]!),
  };
}

/** One draw of what the record leaves open. */
export function drawStanding(s: Standing, random: Random) {
  const keep = Math.max(0, Math.min(0.95, s.keep + Math.sqrt((1 - s.keep ** 2) / s.weeks) * random.normal()));
  const effective = Math.max(3, (s.weeks * (1 - s.keep)) / (1 + s.keep));
  // Scaled inverse chi-square: a variance known from so many independent weeks.
  const half = (effective - 1) / 2;
  const variance = (s.variance * half) / random.gamma(half);
  const shift = held(Math.sqrt(variance / effective) * random.normal());
  const gain = variance / (variance + s.noise);
  const level = gain * (s.last - shift) + Math.sqrt(variance * (1 - gain)) * random.normal();
  return { mean: s.mean + shift, sd: Math.sqrt(variance), keep, spread: s.spread, level };
}
