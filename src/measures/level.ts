import { DAY, type Fields, type Interval, lgamma, WEEK } from '../base/index.ts';
import { sessions, spanOf, type Turns, type TurnTimes } from '../turns/index.ts';
import { type Initiation, initiationOf, metOften } from './initiation.ts';
import { clusteredShare, jeffreys, secondsBetween } from './statistics/estimate.ts';

/** Certainty of a count, in the three steps of every statement. */
export type HowSure = 'likely' | 'leans' | 'open';

/** Who reaches how much: A's share of all *reaching*, which is opening after a silence and writing again while waiting.
 * Counted over the last stable stretch, the one since the last change. */
export interface Level {
  /** A's share; null: nothing to count. Weeks are the clusters. */
  readonly share: Interval | null;
  /** A's share of the conversations opened in that stretch, at the session gap of the cut; null: too few were. */
  readonly openings: Interval | null;
  /** Who reaches more, where that is at least a leaning. */
  readonly more: 'a' | 'b' | null;
  readonly sure: HowSure;
  /** Begin of the stretch, seconds since 1970; null: all of the record. */
  readonly since: number | null;
}

/** Instant of a change, as a posterior over days: seconds since 1970. `draws` are its twenty equally likely instants. */
export interface WhenChanged {
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  readonly draws: readonly number[];
}

/** A time at which A's share of reaching became another for good. */
export interface LevelChange {
  readonly at: WhenChanged;
  /** A's share from the change before (or the beginning) until this one, and from it until the next (or the end). */
  readonly before: Interval;
  readonly after: Interval;
  readonly sure: Exclude<HowSure, 'open'>;
}

export interface LevelCourse {
  readonly level: Level;
  /** In order of time, at most four. */
  readonly changes: readonly LevelChange[];
}

/** Reaching by day: counts of each, from the day of the first turn on. */
interface Days {
  readonly from: number;
  readonly count: number;
  readonly of: readonly [Float64Array, Float64Array];
}

/** A change must leave as many days on either side: of fewer nobody can say how months scatter. */
const LEAST_SIDE_DAYS = 60;
const LEAST_SIDE_COUNT = 30;
/** A smaller change of the share is a change of nobody's role. */
const LEAST_CHANGE = 0.15;
const PRIOR_CHANGE = 0.2;
const MOST_CHANGES = 4;
/** Busy months move the share of one month. A change must stand out from how months scatter, in standard errors. */
const MONTH = 30;
const [LEANS_BY, LIKELY_BY] = [3, 4];
/** Standard deviation of the share from month to month that is taken for granted, worth as many months. */
const USUAL_SCATTER = 0.05;
const WORTH_MONTHS = 6;

export function levelCourse(turns: Turns, reached: Reached): LevelCourse {
  const days = byDay(turns, reached);
  const changes = changesOf(days);
  const cut = changes.at(-1)?.day ?? 0;
  return {
    level: levelSince(turns, reached, days, cut),
    changes: changes.map(({ at, before, after, sure }) => ({ at, before, after, sure })),
  };
}

/** Instants of reaching, seconds since 1970, and whose it was. */
export interface Reached {
  readonly at: readonly number[];
  readonly by: readonly (0 | 1)[];
}

/** Turns that reach: those that open a session whose silence was seen whole, and those that follow one's own. */
export function reaches(turns: Turns): Reached {
  const list = sessions(turns, turns.cut.sessionGapSeconds);
  const span = spanOf(turns);
  const opens = new Uint8Array(turns.count);
  const known = new Uint8Array(turns.count);
  for (let s = 0; s < list.count; s++) {
    opens[list.first[s]!] = 1;
    known[list.first[s]!] = list.opensKnown[s]!;
  }
  const at: number[] = [];
  const by: (0 | 1)[] = [];
  for (let i = 0; i < turns.count; i++) {
    const again = i > 0 && span[i] === span[i - 1] && turns.actor[i] === turns.actor[i - 1];
    if (opens[i] === 1 ? known[i] === 1 : again) {
      at.push(turns.start[i]!);
      by.push(turns.actor[i] as 0 | 1);
    }
  }
  return { at, by };
}

/** Bids of each person in each whole week of the record. */
export function reachingByWeek(turns: Turns, from: readonly number[]): readonly [readonly number[], readonly number[]] {
  const { at, by } = reaches(turns);
  const counts = [from.map(() => 0), from.map(() => 0)] as const;
  const first = from[0] ?? 0;
  for (const [k, seconds] of at.entries()) {
    const week = Math.floor(secondsBetween(first, seconds) / WEEK);
    if (week >= 0 && week < from.length) counts[by[k]!][week]!++;
  }
  return counts;
}

function byDay(turns: Turns, { at, by }: Reached): Days {
  const from = turns.count > 0 ? turns.start[0]! : 0;
  const dayOf = (seconds: number): number => Math.floor(secondsBetween(from, seconds) / DAY);
  const count = turns.count > 0 ? dayOf(turns.start[turns.count - 1]!) + 1 : 0;
  const of = [new Float64Array(count), new Float64Array(count)] as const;
  for (const [k, seconds] of at.entries()) of[by[k]!][dayOf(seconds)]!++;
  return { from, count, of };
}

const sum = (x: Float64Array, from: number, to: number): number => {
  let total = 0;
  for (let k = from; k < to; k++) total += x[k]!;
  return total;
};

/** Reaching of A and of both in days [from, to). Whole numbers, so that all results are exact under exchange. */
const counted = (days: Days, from: number, to: number): readonly [own: number, all: number] => {
  const own = sum(days.of[0], from, to);
  return [own, own + sum(days.of[1], from, to)];
};

/** Overdispersion: mean squared difference of the shares of neighbouring cells of `length` days, over that of
 * independent reaching. */
function dispersion(days: Days, length: number, from: number, to: number): number {
  let [total, pairs] = [10, 10];
  let before: readonly [number, number] | null = null;
  for (let d = from; d + length <= to; d += length) {
    const now = counted(days, d, d + length);
    if (before !== null && before[1] >= 4 && now[1] >= 4) {
      const [k, n] = [before[0] + now[0], before[1] + now[1]];
      const spread = ((k + 0.5) * (n - k + 0.5)) / (n + 1) ** 2;
      const apart = (before[0] * now[1] - now[0] * before[1]) / (before[1] * now[1]);
      total += apart ** 2 / (spread * (1 / before[1] + 1 / now[1]));
      pairs++;
    }
    before = now;
  }
  return Math.max(1, total / pairs);
}

type Found = Omit<LevelChange, 'before' | 'after'> & { readonly day: number };

/** Bayesian change points of a share by binary segmentation: Beta-binomial, counts deflated by how weeks scatter. */
function changesOf(days: Days): readonly (LevelChange & { readonly day: number })[] {
  const effect = dispersion(days, 7, 0, days.count);
  const found: Found[] = [];
  const visit = (from: number, to: number): void => {
    if (found.length >= MOST_CHANGES) return;
    const change = changeIn(days, effect, from, to);
    if (change === null) return;
    found.push(change);
    visit(from, change.day);
    visit(change.day, to);
  };
  visit(0, days.count);
  found.sort((p, q) => p.day - q.day);
  const share = (from: number, to: number): Interval => {
    const [own, all] = counted(days, from, to);
    return jeffreys(own / effect, (all - own) / effect);
  };
  return found.map((change, k) => ({
    ...change,
    before: share(found[k - 1]?.day ?? 0, change.day),
    after: share(change.day, found[k + 1]?.day ?? days.count),
  }));
}

function changeIn(days: Days, effect: number, from: number, to: number): Found | null {
  const [allOwn, all] = counted(days, from, to);
  const evidence = (own: number, n: number): number => logBeta(1 + own / effect, 1 + (n - own) / effect);
  const none = evidence(allOwn, all);
  const at: number[] = [];
  const log: number[] = [];
  let [own, n] = counted(days, from, from + LEAST_SIDE_DAYS);
  for (let d = from + LEAST_SIDE_DAYS; d <= to - LEAST_SIDE_DAYS; d++) {
    if (n >= LEAST_SIDE_COUNT && all - n >= LEAST_SIDE_COUNT) {
      at.push(d);
      log.push(evidence(own, n) + evidence(allOwn - own, all - n) - none);
    }
    own += days.of[0][d] ?? 0;
    n += (days.of[0][d] ?? 0) + (days.of[1][d] ?? 0);
  }
  if (at.length === 0) return null;
  const top = Math.max(...log);
  const weight = log.map(x => Math.exp(x - top));
  const total = weight.reduce((s, w) => s + w, 0);
  const odds = ((PRIOR_CHANGE / (1 - PRIOR_CHANGE)) * Math.exp(Math.min(600, top)) * total) / at.length;
  const best = at[weight.indexOf(1)]!;
  const size = changeAt(days, from, best, to);
  if (!(odds >= 4) || size.change < LEAST_CHANGE || size.errors < LEANS_BY) return null;
  return {
    day: best,
    at: dayOfChange(
      at.map(day => days.from + day * DAY),
      weight,
    ),
    sure: size.errors >= LIKELY_BY ? 'likely' : 'leans',
  };
}

/** Quantiles of a change that lies on one of these instants, by weight. */
export function dayOfChange(at: readonly number[], weight: readonly number[]): WhenChanged {
  const total = weight.reduce((s, w) => s + w, 0);
  const quantile = (p: number): number => {
    let left = p * total;
    for (const [k, w] of weight.entries()) {
      left -= w;
      if (left <= 0) return at[k]!;
    }
    return at.at(-1)!;
  };
  // A change takes days of its own, which a sharp step of the counts does not show.
  const spread = (p: number): number => quantile(p) + (2 * p - 1) * TAKES_DAYS * DAY;
  return {
    median: spread(0.5),
    low80: spread(0.1),
    high80: spread(0.9),
    draws: Array.from({ length: 20 }, (_, k) => spread((k + 0.5) / 20)),
  };
}

/** Change of the share at `cut`, and its size in standard errors by the scatter of months about their side. */
function changeAt(
  days: Days,
  from: number,
  cut: number,
  to: number,
): { readonly change: number; readonly errors: number } {
  const sides = [
    [from, cut],
    [cut, to],
  ] as const;
  const [[k1, n1], [k2, n2]] = sides.map(([p, q]) => counted(days, p, q)) as [[number, number], [number, number]];
  const change = Math.abs((k1 * n2 - k2 * n1) / (n1 * n2));
  let squares = WORTH_MONTHS * USUAL_SCATTER ** 2;
  let freedom = WORTH_MONTHS;
  const months = sides.map(([p, q]) => {
    const [own, all] = counted(days, p, q);
    const number = Math.max(1, Math.round((q - p) / MONTH));
    for (let m = 0; m < number; m++) {
      const edge = (x: number): number => p + Math.round((x * (q - p)) / number);
      const [k, n] = counted(days, edge(m), edge(m + 1));
      if (n > 0) squares += ((k * all - own * n) / (n * all)) ** 2;
    }
    freedom += number - 1;
    return number;
  });
  return { change, errors: change / Math.sqrt((squares / freedom) * (1 / months[0]! + 1 / months[1]!)) };
}

const TAKES_DAYS = 4;

const logBeta = (a: number, b: number): number => lgamma(a) + lgamma(b) - lgamma(a + b);

/** A level asks for as many days and as much reaching. */
const LEAST_DAYS = 60;
const LEAST_REACHING = 20;
/** Two thirds on both counts is *likely*, where the ranges lie above six in ten; from six in ten on it *leans*. */
const TWO_THIRDS = 2 / 3;
const SIX_TENTHS = 0.6;
/** Silences that may end a conversation: a level must be the same under all of them. */
const GAPS_FROM = 1800;
const GAPS_TO = 8 * 3600;

function levelSince(turns: Turns, { at, by }: Reached, days: Days, cut: number): Level {
  const from = days.from + cut * DAY;
  const inStretch = at.flatMap((seconds, k) => (seconds >= from ? [k] : []));
  const { share, of } = clusteredShare(
    inStretch.map(k => 1 - by[k]!),
    inStretch.map(k => Math.floor(secondsBetween(days.from, at[k]!) / WEEK)),
  );
  const since = cut === 0 ? null : from;
  const stretch = turnsSince(turns, from);
  const rows = turns.cut.sessionGapsSeconds
    .filter(gap => gap >= GAPS_FROM && gap <= GAPS_TO)
    .map(gap => initiationOf(stretch, sessions(stretch, gap)))
    .filter(metOften);
  const openings = rows.find(({ gapSeconds }) => gapSeconds === turns.cut.sessionGapSeconds)?.shareA ?? null;
  const open = { share, openings, more: null, sure: 'open', since } as const;
  if (share === null || days.count - cut < LEAST_DAYS || of < LEAST_REACHING) return open;
  const shares = [share, ...rows.flatMap(({ shareA }: Initiation) => shareA ?? [])];
  const ranked = (of: (x: Interval) => number): readonly number[] => shares.map(of).toSorted((p, q) => p - q);
  const middle = (of: (x: Interval) => number): number => ranked(of)[(shares.length - 1) >> 1]!;
  const sides = [
    { more: 'a' as const, middle: middle(x => x.median), low: middle(x => x.low80), least: ranked(x => x.low80)[0]! },
    {
      more: 'b' as const,
      middle: middle(x => 1 - x.median),
      low: middle(x => 1 - x.high80),
      least: ranked(x => 1 - x.high80)[0]!,
    },
  ];
  // Short silences also end within a conversation, where the two take turns: there it need only be more than half.
  const side = sides.find(one => one.middle >= SIX_TENTHS && one.least > 0.5);
  if (side === undefined) return open;
  const likely = side.middle >= TWO_THIRDS - NEAR && side.low >= SIX_TENTHS - NEAR;
  return { ...open, more: side.more, sure: likely ? 'likely' : 'leans' };
}
/** Cuts differ by chance: each may fall short of the line by as much. */
const NEAR = 0.04;

/** The turns of both at or after an instant. */
function turnsSince({ cut, coverage, count, start, end, actor }: TurnTimes, from: number): TurnTimes {
  const first = Math.max(
    0,
    start.findIndex(at => at >= from),
  );
  return {
    cut,
    coverage,
    count: count - first,
    start: start.subarray(first),
    end: end.subarray(first),
    actor: actor.subarray(first),
  };
}

export const LEVEL_EXCHANGE: Fields<LevelCourse> = {
  level: { fields: { share: 'complement', openings: 'complement', more: 'who', sure: 'same', since: 'same' } },
  changes: { each: { fields: { at: 'same', before: 'complement', after: 'complement', sure: 'same' } } },
};
