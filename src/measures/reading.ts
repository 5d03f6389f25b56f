import { DAY, type Pair } from '../base/index.ts';
import type { Turns } from '../turns/index.ts';
import { dayOfChange, type LevelChange, type LevelCourse, type Reached, type WhenChanged } from './level.ts';
import { secondsBetween } from './statistics/estimate.ts';
import { LEAST_CELLS, regress, type ShapeFound, shapeOf } from './statistics/shapes.ts';
import { coveredShare } from './step-back.ts';

/** What anybody sees in the weeks of a chat: how much the two write together, and whose share it is. */
export const SEEN = [
  'fading',
  'growing',
  'lessTogether',
  'moreTogether',
  'wavesTogether',
  'alternatingWeeks',
  'changedPlaces',
  'even',
] as const;

export interface Seen {
  readonly kind: (typeof SEEN)[number];
  /** Share of the weeks' variance that it explains; 0 of `even`. */
  readonly explains: number;
  /** Day of a step; null: none. */
  readonly when: WhenChanged | null;
  /** Messages a week of each. A step: before and since. A course: in its first and its last quarter. Waves: in quiet and in
   * busy weeks. Alternating weeks: in the quieter and the busier ones, or in those of the first kind and of the other.
   * `before` is null of `even`. */
  readonly before: Pair<number> | null;
  readonly after: Pair<number>;
  /** Messages a week of each along the story, as corners of a line; seconds since 1970. Empty where it is about reaching. */
  readonly line: readonly Corner[];
  /** Begin of the first whole block and seconds of each; null: no alternation. */
  readonly blocks: { readonly from: number; readonly seconds: number; readonly whose: 'both' | 'each' } | null;
}

export interface Corner {
  readonly at: number;
  readonly perWeek: Pair<number>;
}

/** Days from the first turn on: messages and reaching of each, and the share of each day on record. */
interface Days {
  readonly from: number;
  readonly count: number;
  readonly of: Pair<Float64Array>;
  readonly reached: Pair<Float64Array>;
  readonly covered: readonly number[];
}

/** By how much of the variance each explains, most first; `even` stands alone. */
export function seenIn(turns: Turns, { level, changes }: LevelCourse, reached: Reached): readonly Seen[] {
  const days = daysOf(turns, reached);
  if (days.count < LEAST_DAYS) return [];
  const together = togetherIn(days);
  const change = changes.at(-1);
  const traded = change !== undefined && change.sure === 'likely' && tradedRoles(change);
  const found = [
    ...(together === null || together === 'unclear' ? [] : [together]),
    ...alternationIn(days),
    ...(traded ? [placesIn(days, change.at)] : []),
  ].toSorted((p, q) => q.explains - p.explains);
  if (found.length > 0) return found;
  const { share, openings, more } = level;
  const even = more === null && changes.length === 0 && days.count >= LEAST_EVEN && together === null;
  return even && [share, openings].every(isEven)
    ? [{ kind: 'even', ...PLAIN, before: null, after: weekly(days, () => true) }]
    : [];
}
const LEAST_DAYS = 28;
const LEAST_EVEN = 60;
const PLAIN = { explains: 0, when: null, line: [], blocks: null } as const;

/** True if each in turn did at least six in ten of the reaching. An even pair swings about one half and trades no
 * roles. */
export const tradedRoles = ({ before, after }: Pick<LevelChange, 'before' | 'after'>): boolean =>
  Math.max(before.median, after.median) >= ROLE && Math.min(before.median, after.median) <= 1 - ROLE;
const ROLE = 0.62;

const isEven = (share: LevelCourse['level']['share']): boolean =>
  share !== null &&
  Math.abs(share.median - 0.5) <= NEAR_HALF &&
  share.low80 >= 0.5 - WIDE &&
  share.high80 <= 0.5 + WIDE;
const NEAR_HALF = 0.07;
const WIDE = 0.16;

function daysOf(turns: Turns, { at, by }: Reached): Days {
  const { count, start, end, actor, messages, coverage } = turns;
  const from = count > 0 ? start[0]! : 0;
  const dayAt = (seconds: number): number => Math.floor(secondsBetween(from, seconds) / DAY);
  const length = count > 0 ? dayAt(end[count - 1]!) + 1 : 0;
  const pair = (): Pair<Float64Array> => [new Float64Array(length), new Float64Array(length)];
  const [of, reached] = [pair(), pair()];
  for (let i = 0; i < count; i++) of[actor[i] as 0 | 1][dayAt(start[i]!)]! += messages[i]!;
  for (const [k, seconds] of at.entries()) reached[by[k]!][dayAt(seconds)]!++;
  return { from, count: length, of, reached, covered: coveredShare(coverage, from, DAY, length) };
}

/** Counts in cells of some days that are on record, and the first day of each. */
interface Cells {
  readonly days: number;
  readonly first: readonly number[];
  readonly of: Pair<Float64Array>;
  readonly both: Float64Array;
}

function cellsOf({ count, of, covered }: Days, days: number, from = 0, counted = of): Cells {
  const first: number[] = [];
  for (let day = from; day + days <= count; day += days) {
    let share = 0;
    for (let d = day; d < day + days; d++) share += covered[d]!;
    if (share > COVERED * days) first.push(day);
  }
  const cell = (x: Float64Array): Float64Array => Float64Array.from(first, day => sum(x.subarray(day, day + days)));
  const [a, b] = [cell(counted[0]), cell(counted[1])];
  return { days, first, of: [a, b], both: a.map((x, k) => x + b[k]!) };
}
const COVERED = 0.7;
const sum = (x: Float64Array): number => x.reduce((total, value) => total + value, 0);

/** Messages a week of each on the days chosen. */
function weekly({ count, of, covered }: Days, chosen: (day: number) => boolean): Pair<number> {
  let [a, b, days] = [0, 0, 0];
  for (let d = 0; d < count; d++) {
    if (covered[d]! <= COVERED || !chosen(d)) continue;
    a += of[0][d]!;
    b += of[1][d]!;
    days++;
  }
  return [(7 * a) / Math.max(1, days), (7 * b) / Math.max(1, days)];
}

/** Nats above a steady course, and share of the variance, that a story asks for. */
const LEAST_GAIN = 3;
const LEAST_EXPLAINED = 0.2;
/** A quotient that anybody sees, by shape. */
const LEAST_FACTOR = { step: 1.6, drift: 1.9, waves: 2 } as const;
/** Each follows the course of both by at least so much of it, on a log scale. */
const FOLLOWS = 0.4;

/** How much the two write together; null: steady; `unclear`: neither steady nor any of the shapes. */
function togetherIn(days: Days): Seen | 'unclear' | null {
  const cells = cellsOf(days, Math.max(2, Math.min(7, Math.floor(days.count / (LEAST_CELLS + 1)))));
  const found = shapeOf(cells.both);
  if (found === null || found.gain < LEAST_GAIN || found.explains < LEAST_EXPLAINED) return null;
  const { shape, mean } = found;
  if (shape === 'steady' || shape === 'other' || !bothFollow(cells, mean)) return 'unclear';
  const log = mean.map(Math.log);
  const ranked = log.toSorted();
  const tenth = Math.floor(ranked.length / 10);
  const factor =
    shape === 'waves' ? ranked[ranked.length - 1 - tenth]! - ranked[tenth]! : Math.abs(log.at(-1)! - log[0]!);
  if (factor < Math.log(LEAST_FACTOR[shape])) return shape === 'waves' ? 'unclear' : null;
  return { ...partsOf(days, cells, found), explains: found.explains, blocks: null };
}

const bothFollow = (cells: Cells, mean: Float64Array): boolean => {
  const log = mean.map(Math.log);
  const [low, high] = [log.indexOf(Math.min(...log)), log.indexOf(Math.max(...log))];
  const middle = sum(log) / log.length;
  return cells.of.every(own => {
    const { mean: fitted } = regress(own, [log.map(x => x - middle)]);
    return Math.log(fitted[high]! / fitted[low]!) >= FOLLOWS * (log[high]! - log[low]!);
  });
};

function partsOf(days: Days, cells: Cells, { shape, mean, cut }: ShapeFound): Omit<Seen, 'explains' | 'blocks'> {
  const { from, count } = days;
  const rises = mean.at(-1)! > mean[0]!;
  const instant = (day: number): number => from + day * DAY;
  const all = sum(cells.both);
  const parts = [sum(cells.of[0]) / all, sum(cells.of[1]) / all] as const;
  const middles = cells.first.map((day, k): Corner => {
    const perWeek = (7 * mean[k]!) / cells.days;
    return { at: instant(day + cells.days / 2), perWeek: [parts[0] * perWeek, parts[1] * perWeek] };
  });
  if (shape === 'step') {
    const when = stepDay(days, cells, mean, cut!);
    const since = secondsBetween(from, when.median) / DAY;
    const [before, after] = [weekly(days, day => day < since), weekly(days, day => day >= since)];
    return {
      kind: rises ? 'moreTogether' : 'lessTogether',
      when,
      before,
      after,
      line: [
        { at: from, perWeek: before },
        { at: when.median, perWeek: before },
        { at: when.median, perWeek: after },
        { at: instant(count), perWeek: after },
      ],
    };
  }
  if (shape === 'drift')
    return {
      kind: rises ? 'growing' : 'fading',
      when: null,
      before: weekly(days, day => day < count / 4),
      after: weekly(days, day => day >= (3 * count) / 4),
      line: middles,
    };
  const ranked = mean.toSorted();
  const [quiet, busy] = [ranked[Math.floor(ranked.length / 4)]!, ranked[Math.floor((3 * ranked.length) / 4)]!];
  const within = (is: (mean: number) => boolean) => (day: number) =>
    cells.first.some((first, k) => day >= first && day < first + cells.days && is(mean[k]!));
  return {
    kind: 'wavesTogether',
    when: null,
    before: weekly(
      days,
      within(x => x <= quiet),
    ),
    after: weekly(
      days,
      within(x => x >= busy),
    ),
    line: middles,
  };
}

/** Cells to either side of the best cut in which the day of the step is looked for. */
const AROUND = 6;

/** The day of a step, given the levels: Poisson days, whose evidence counts as weeks scatter. */
function stepDay(
  { from, count, of }: Days,
  { days, first, both }: Cells,
  mean: Float64Array,
  cut: number,
): WhenChanged {
  const { dispersion } = regress(both, [mean.map(Math.log)]);
  const [before, after] = [mean[0]! / days, mean.at(-1)! / days];
  const spread = 1 + dispersion * Math.sqrt(mean[0]! * mean.at(-1)!);
  const start = first[Math.max(1, cut - AROUND)]!;
  const stop = Math.min(count - 1, first[Math.min(first.length - 1, cut + AROUND)]!);
  const log: number[] = [0];
  for (let day = start; day < stop; day++) {
    const n = of[0][day]! + of[1][day]!;
    log.push(log.at(-1)! + (n * Math.log(before / after) - (before - after)) / spread);
  }
  const top = Math.max(...log);
  return dayOfChange(
    log.map((_, k) => from + (start + k) * DAY),
    log.map(x => Math.exp(x - top)),
  );
}

/** The last change of places, and how much of the weekly share's variance it explains. */
function placesIn(days: Days, when: WhenChanged): Seen {
  const since = secondsBetween(days.from, when.median) / DAY;
  const { first, of } = cellsOf(days, 7, 0, days.reached);
  const share = first.map((_, k) => (of[0][k]! - of[1][k]!) / (of[0][k]! + of[1][k]! + 1));
  const variance = (list: readonly number[]): number => {
    const middle = list.reduce((total, x) => total + x, 0) / Math.max(1, list.length);
    return list.reduce((total, x) => total + (x - middle) ** 2, 0);
  };
  const within =
    variance(share.filter((_, k) => first[k]! < since)) + variance(share.filter((_, k) => first[k]! >= since));
  return {
    ...PLAIN,
    kind: 'changedPlaces',
    explains: Math.max(0, 1 - within / Math.max(1e-9, variance(share))),
    when,
    before: weekly(days, day => day < since),
    after: weekly(days, day => day >= since),
  };
}

/** Days of a block. Blocks of other lengths are seen in the rhythm of the week too. */
const BLOCKS = [7, 14] as const;
const LEAST_BLOCKS = 7;
/** Least mean of either person in a block. */
const LEAST_IN_BLOCK = 2;
/** Mean over standard error of a block's distance from its neighbours, signed by turns; share of blocks with that sign; quotient. */
const LEAST_ERRORS = 4.5;
const LEAST_TURNS = 0.75;
const LEAST_QUOTIENT = 1.6;

/** Blocks of weeks that are busy by turns: for both at once, or for one and then the other. */
function alternationIn(days: Days): readonly Seen[] {
  const log = (x: number): number => Math.log(x + 0.5);
  let best: (Found & { readonly whose: 'both' | 'each'; readonly from: number; readonly length: number }) | null = null;
  for (const length of BLOCKS)
    for (let from = 0; from < length; from++)
      for (const [whose, counted] of [
        ['both', days.of],
        ['each', days.of],
        ['each', days.reached],
      ] as const) {
        const { first, of, both } = cellsOf(days, length, from, counted);
        if (first.length * LEAST_IN_BLOCK > Math.min(sum(of[0]), sum(of[1]))) continue;
        const value = first.map((_, k) => (whose === 'both' ? log(both[k]!) : log(of[0][k]!) - log(of[1][k]!)));
        const found = byTurns(
          value,
          first.map(day => (day - from) / length),
        );
        if (found !== null && (best === null || found.errors > best.errors)) best = { ...found, whose, from, length };
      }
  if (best === null) return [];
  const { whose, from, length, first: high, explains } = best;
  // Blocks of the first kind are those that begin with the record.
  const kind = (day: number): boolean => Math.floor((day - from + 2 * length) / length) % 2 === 0;
  const isBusy = (day: number): boolean => kind(day) === high;
  const [before, after] =
    whose === 'both'
      ? [weekly(days, day => !isBusy(day)), weekly(days, isBusy)]
      : [weekly(days, kind), weekly(days, day => !kind(day))];
  const edges = Array.from({ length: Math.ceil((days.count - from) / length) }, (_, k) => from + k * length);
  return [
    {
      kind: 'alternatingWeeks',
      explains,
      when: null,
      before,
      after,
      line: edges.flatMap(day =>
        [day, Math.min(days.count, day + length)].map(end => ({
          at: days.from + end * DAY,
          perWeek: (whose === 'both' ? isBusy(day) : !kind(day)) ? after : before,
        })),
      ),
      blocks: { from: days.from + from * DAY, seconds: length * DAY, whose },
    },
  ];
}

interface Found {
  readonly errors: number;
  readonly explains: number;
  /** True if blocks of the first kind have more. */
  readonly first: boolean;
}

/** `place`: of each block in the row of all; blocks without a record are missing. */
function byTurns(value: readonly number[], place: readonly number[]): Found | null {
  const apart: number[] = [];
  for (let k = 1; k + 1 < value.length; k++) {
    if (place[k + 1]! - place[k - 1]! !== 2) continue;
    const odd = place[k]! % 2 === 0 ? 1 : -1;
    apart.push(odd * (value[k]! - (value[k - 1]! + value[k + 1]!) / 2));
  }
  const n = apart.length;
  if (n < LEAST_BLOCKS - 2) return null;
  const mean = apart.reduce((total, x) => total + x, 0) / n;
  const scatter = Math.sqrt(apart.reduce((total, x) => total + (x - mean) ** 2, 0) / (n - 1));
  const turns = apart.filter(x => x > 0 === mean > 0).length / n;
  const errors = Math.abs(mean) / (Math.max(LEAST_SCATTER, scatter) / Math.sqrt(n));
  if (errors < LEAST_ERRORS || turns < LEAST_TURNS || Math.abs(mean) < Math.log(LEAST_QUOTIENT)) return null;
  const middle = value.reduce((total, x) => total + x, 0) / value.length;
  const all = value.reduce((total, x) => total + (x - middle) ** 2, 0) / value.length;
  const explains = Math.min(1, (mean / 2) ** 2 / all);
  return explains < LEAST_BY_TURNS + CHOSEN / n ? null : { errors, explains, first: mean > 0 };
}
const LEAST_SCATTER = 0.1;
/** Share of the variance that turns must explain, and what choosing their first day explains of a few blocks. */
const LEAST_BY_TURNS = 0.4;
const CHOSEN = 2;
