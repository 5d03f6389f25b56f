import { type Interval, intervalFrom, studentQuantile, WEEK } from '../base/index.ts';
import type { Actor, Span, Turns } from '../turns/index.ts';

/** Each person beside their own usual level, never beside the other. */
export interface OwnLevel {
  /** Weeks from the start of the record. The ratio is null with less than half of the week on record, or less than four
   * of the twelve before. It is also null if those hold no turns. */
  readonly weeks: readonly { readonly from: number; readonly to: number; readonly ratio: number | null }[];
  /** Turns a day of the last four weeks over those of the twelve before, as far as they are on record (at least six).
   * Null where either is too short, or where the last four whole weeks do not follow on each other. Also null where a
   * gap lies between them and the end of the record. */
  readonly lately: Interval | null;
  /** -1 or 1 where that ratio is further below or above 1 than in any earlier four weeks of this person, and than their
   * scatter. One steady person in forty is called so. 0: it is not; null: fewer than six such stretches. */
  readonly unusual: -1 | 0 | 1 | null;
}

const LATELY = 4;
const BEFORE = 12;
const LEAST_BEFORE = 6;
/** Less of a week than this on record and it is left out. */
const LEAST_COVERED = 0.5;

/** Week by week, turns over the mean of the person's own preceding twelve weeks. Whole weeks hold every hour of the
 * week once, so the hour-of-week rhythm cancels. `lately` is a ratio of two rates whose variance is that of the weekly
 * counts (never below Poisson). */
export function ownLevel(turns: Turns, actor: Actor): OwnLevel {
  const { counts, covered, first } = weekly(turns, actor);
  const weeks = counts.map((count, w) => {
    const from = first + w * WEEK;
    const before = range(Math.max(0, w - BEFORE), w).filter(k => covered[k]! >= LEAST_COVERED);
    const seconds = before.reduce((sum, k) => sum + covered[k]!, 0);
    const usual = before.reduce((sum, k) => sum + counts[k]!, 0) / seconds;
    const known = covered[w]! >= LEAST_COVERED && before.length >= LATELY && usual > 0;
    return { from, to: from + WEEK, ratio: known ? count / covered[w]! / usual : null };
  });
  // The last week of a record is hardly ever whole.
  const whole = range(0, counts.length).filter(w => isWhole(covered[w]!));
  // Nor is it lately where more than that one has followed.
  const now = (whole.at(-1) ?? 0) >= counts.length - 2;
  return { weeks, lately: now ? latelyOf(counts, whole) : null, unusual: now ? unusualOf(counts, whole) : null };
}

/** The four weeks that `lately` is of, the last whole ones: the days after them are not counted. Null: there are none. */
export function latelySpan(turns: Turns): Span | null {
  const { covered, first } = weekly(turns, 0);
  const last = covered.findLastIndex(isWhole);
  return last < LATELY - 1 ? null : { from: first + (last - LATELY + 1) * WEEK, to: first + (last + 1) * WEEK };
}

const isWhole = (covered: number): boolean => covered > 0.99;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** The last four of the given weeks, and those of the twelve before them that are among these. Null where they are too
 * few, or where the four do not follow on each other: a gap separates two periods. */
function stretches(
  weeks: readonly number[],
): { readonly recent: readonly number[]; readonly before: readonly number[] } | null {
  const recent = weeks.slice(-LATELY);
  const first = recent[0] ?? 0;
  const before = weeks.filter(w => w < first && w >= first - BEFORE);
  return weeks.at(-1)! - first !== LATELY - 1 || before.length < LEAST_BEFORE ? null : { recent, before };
}

/** Mean count of a week, after adding half a turn in four weeks. Both sides add the same, so a person who wrote nothing
 * on either side shows no change. */
const meanOf = (counts: readonly number[], weeks: readonly number[]): number =>
  weeks.reduce((sum, w) => sum + counts[w]!, 0) / weeks.length + 0.5 / LATELY;

const LEAST_STRETCHES = 6;
/** Two-sided normal quantile at 2.5 %. */
const Z975 = 2.2414;

/** A four weeks' ratio beside all earlier ones, which do not overlap each other: Student's t by its Cornish-Fisher form. */
function unusualOf(counts: readonly number[], whole: readonly number[]): -1 | 0 | 1 | null {
  const mean = (weeks: readonly number[]): number => meanOf(counts, weeks);
  const ratioAt = (end: number): number | null => {
    const found = stretches(whole.slice(0, end));
    return found && Math.log(mean(found.recent) / mean(found.before));
  };
  const now = ratioAt(whole.length);
  const earlier: number[] = [];
  for (let end = whole.length - LATELY; end > 0; end -= LATELY) {
    const ratio = ratioAt(end);
    if (ratio !== null) earlier.push(ratio);
  }
  if (now === null || earlier.length < LEAST_STRETCHES) return null;
  const swing = Math.sqrt(earlier.reduce((sum, x) => sum + x * x, 0) / earlier.length);
  const limit = Math.max((Z975 + (Z975 ** 3 + Z975) / (4 * earlier.length)) * swing, ...earlier.map(Math.abs));
  return now < -limit ? -1 : now > limit ? 1 : 0;
}

/** Student's t, since so few weeks estimate their own scatter badly. The overdispersion is taken to be the same share
 * of the mean before and lately. The log of a mean of so few leans towards its low weeks; half as much scatter again
 * allows for that. On independent weeks 95 % ranges hold 94 to 99 % and 80 % ranges 77 to 91 %. Such weeks had log
 * deviations of 0.3 to 0.9, log-normal or gamma, or a week off now and then. On correlated weeks (0.3 from one to the
 * next) they hold 88 to 97 % and 68 to 83 %. */
function latelyOf(counts: readonly number[], whole: readonly number[]): Interval | null {
  const found = stretches(whole);
  if (found === null) return null;
  const part = (list: readonly number[]) => {
    const mean = meanOf(counts, list);
    const squares = list.reduce((sum, w) => sum + (counts[w]! - mean) ** 2, 0);
    return { weeks: list.length, mean, beyond: (squares - (list.length - 1) * mean) / mean ** 2 };
  };
  const [r, b] = [part(found.recent), part(found.before)];
  const freedom = r.weeks + b.weeks - 2;
  const scatter = Math.max(0, (r.beyond + b.beyond) / freedom);
  const variance = ((1 / r.mean + scatter) / r.weeks + (1 / b.mean + scatter) / b.weeks) * (1 + scatter / 2);
  const centre = Math.log(r.mean / b.mean);
  return intervalFrom(p => Math.exp(centre + Math.sqrt(variance) * studentQuantile(p, freedom)));
}

function weekly(turns: Turns, actor: Actor) {
  if (turns.count === 0) return { counts: [], covered: [], first: 0 };
  const first = Math.min(turns.start[0]!, turns.coverage[0]?.from ?? Number.POSITIVE_INFINITY);
  const last = Math.max(turns.end[turns.count - 1]!, turns.coverage.at(-1)?.to ?? 0);
  const n = Math.floor((last - first) / WEEK) + 1;
  const counts = Array.from({ length: n }, () => 0);
  for (let i = 0; i < turns.count; i++)
    if (turns.actor[i] === actor) counts[Math.min(n - 1, Math.floor((turns.start[i]! - first) / WEEK))]!++;
  return { counts, covered: coveredShare(turns.coverage, first, WEEK, n), first };
}

/** Share of each of `n` cells of `cell` seconds from `first` on that the record covers, to the millionth. */
export function coveredShare(coverage: readonly Span[], first: number, cell: number, n: number): number[] {
  const out = Array.from({ length: n }, () => 0);
  for (const span of coverage) {
    const from = Math.max(0, Math.floor((span.from - first) / cell));
    const to = Math.min(n - 1, Math.floor((span.to - first) / cell));
    for (let k = from; k <= to; k++) {
      const inside = Math.min(span.to, first + (k + 1) * cell) - Math.max(span.from, first + k * cell);
      out[k]! += Math.max(0, inside) / cell;
    }
  }
  return out.map(share => Math.round(share * 1e6) / 1e6);
}
