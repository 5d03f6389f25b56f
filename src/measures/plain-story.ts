import { DAY, type Exchange } from '../base/index.ts';
import { type Actor, sessions, spanOf, type Turns } from '../turns/index.ts';
import type { HowSure } from './level.ts';
import { secondsBetween } from './statistics/estimate.ts';
import { coveredShare } from './step-back.ts';

/** The plain story of a chat: its volume, over time, and whether it is answered. A count; no coupling is needed.
 * `stopped`: one no longer writes. `unanswered`: one writes and the other hardly ever answers. `returned`: a long
 * silence, then again. `fading`, `growing`: both write less, or more, from month to month. */
export const STORIES = ['stopped', 'unanswered', 'returned', 'fading', 'growing'] as const;
export interface PlainStory {
  readonly kind: (typeof STORIES)[number];
  /** Who stopped, or who writes unanswered; of the other kinds `both`. */
  readonly of: 'a' | 'b' | 'both';
  /** Seconds since 1970; null: all along. `stopped`: their last message. `returned`: the last one before the silence. */
  readonly since: number | null;
  /** `returned`: the first message after the silence. Else null. */
  readonly until: number | null;
  readonly sure: Exclude<HowSure, 'open'>;
  /** Messages a week of each, until then (`fading`, `growing`: in the first quarter), and since (in the last quarter).
   * `before` is null where it was so all along. */
  readonly before: readonly [number, number] | null;
  readonly after: readonly [number, number];
  /** `unanswered`: conversations that one began since, and those of them in which the other wrote. Else null. */
  readonly began: { readonly count: number; readonly answered: number } | null;
}

/** The plainest that applies, at most one; empty where there is none. */
export function plainStories(turns: Turns): readonly PlainStory[] {
  if (turns.count === 0) return [];
  const stopped = of2(actor => stoppedBy(turns, actor));
  if (stopped.length > 0) return stopped.slice(0, 1);
  const unanswered = of2(actor => unansweredOf(turns, actor));
  if (unanswered.length > 0) return unanswered.slice(0, 1);
  const returned = returnedAfter(turns);
  return returned === null ? courseOf(turns) : [returned];
}

const of2 = (find: (actor: Actor) => PlainStory | null): readonly PlainStory[] =>
  ([0, 1] as const).flatMap(actor => find(actor) ?? []);
const idOf = (actor: Actor): 'a' | 'b' => (actor === 0 ? 'a' : 'b');

const daysBetween = (from: number, to: number): number => secondsBetween(from, to) / DAY;

/** Messages a week of each in the turns [first, last). */
function weekly(turns: Turns, first: number, last: number, days: number): readonly [number, number] {
  const sums: [number, number] = [0, 0];
  for (let i = first; i < last; i++) sums[turns.actor[i] as Actor] += turns.messages[i]!;
  const weeks = Math.max(1, days / 7);
  return [sums[0] / weeks, sums[1] / weeks];
}

const activeDays = (turns: Turns, actor: Actor, first: number, last: number): number => {
  const days = new Set<number>();
  for (let i = first; i < last; i++)
    if (turns.actor[i] === actor) days.add(Math.floor(daysBetween(turns.start[0]!, turns.start[i]!)));
  return days.size;
};

/** Least days of a silence of one person; in a young chat, as many days as it had lasted. */
const LEAST_GONE = 14;
const LONG_GONE = 20;
const FOREVER = 2.5;
/** Days on which they would have written in that time, had they gone on: fewer is chance. */
const LEAST_MISSED = 6;
const LEAST_WRITTEN = 8;

/** One wrote, and now only the other does. A reaction is a sign of life, and so is a call. */
function stoppedBy(turns: Turns, actor: Actor): PlainStory | null {
  const { count, start, end, reactions, calls } = turns;
  let last = count - 1;
  while (last >= 0 && turns.actor[last] !== actor) last--;
  if (last < LEAST_WRITTEN || count - last - 1 < 3) return null;
  const gone = end[last]!;
  const days = daysBetween(gone, end[count - 1]!);
  const lived = daysBetween(start[0]!, gone);
  if (days < Math.min(LONG_GONE, Math.max(LEAST_GONE, lived)) || lived < LEAST_GONE / 2) return null;
  const alive =
    reactions.at.some((at, k) => at > gone && reactions.actor[k] === actor) || calls.start.some(at => at > gone);
  const other = (1 - actor) as Actor;
  const written = activeDays(turns, actor, 0, last + 1);
  const missed = (written / Math.max(1, lived)) * days;
  if (alive || written < 4 || missed < LEAST_MISSED || activeDays(turns, other, last + 1, count) < 2) return null;
  if (days < FOREVER * longestUnheeded(turns, actor, last)) return null;
  return {
    kind: 'stopped',
    of: idOf(actor),
    since: gone,
    until: null,
    sure: 'likely',
    before: weekly(turns, 0, last + 1, lived),
    after: weekly(turns, last + 1, count, days),
    began: null,
  };
}

/** The longest earlier silence of one, days, in which the other wrote on two days and more. */
function longestUnheeded(turns: Turns, actor: Actor, until: number): number {
  const span = spanOf(turns);
  let [longest, from] = [0, -1];
  for (let i = 0; i <= until; i++) {
    if (turns.actor[i] !== actor) continue;
    if (from >= 0 && span[i] === span[from] && activeDays(turns, (1 - actor) as Actor, from + 1, i) >= 2)
      longest = Math.max(longest, daysBetween(turns.end[from]!, turns.start[i]!));
    from = i;
  }
  return longest;
}

const LEAST_BEGUN = 12;
const LEAST_UNANSWERED_DAYS = 21;
/** The largest share of messages that may be the other's. Before the day on which this begins at least so many turns
 * are required. */
const HARDLY = 0.05;
const WROTE = 0.15;
/** The largest share of one person's conversations that may be answered. A chat that never rests for hours counts a day
 * as one conversation. There it is enough that next to no message is the other's. */
const ANSWERED = 0.2;
const NEXT_TO_NONE = 0.03;
const MINUTE_OF_TALK = 60;

/** One begins again and again, and the other hardly writes: all along, or since a day before which the other did. */
function unansweredOf(turns: Turns, actor: Actor): PlainStory | null {
  if (turns.calls.durationSeconds.some(seconds => seconds > MINUTE_OF_TALK)) return null;
  const first = cutOfTurns(turns, actor);
  const days = daysBetween(turns.start[first]!, turns.end[turns.count - 1]!);
  const perWeek = weekly(turns, first, turns.count, days);
  const share = perWeek[1 - actor]! / (perWeek[0] + perWeek[1]);
  if (share > HARDLY || days < LEAST_UNANSWERED_DAYS) return null;
  const { count, answered } = begunSince(turns, actor, first);
  if (count < LEAST_BEGUN || (answered > ANSWERED * count && share > NEXT_TO_NONE)) return null;
  const lived = daysBetween(turns.start[0]!, turns.start[first]!);
  return {
    kind: 'unanswered',
    of: idOf(actor),
    since: first === 0 ? null : turns.start[first]!,
    until: null,
    sure: 'likely',
    before: first === 0 ? null : weekly(turns, 0, first, lived),
    after: perWeek,
    began: { count, answered },
  };
}

/** Conversations since a turn that one began, and those in which the other wrote or reacted. */
function begunSince(turns: Turns, actor: Actor, from: number): { readonly count: number; readonly answered: number } {
  const list = sessions(turns, turns.cut.sessionGapSeconds);
  let [count, answered, r] = [0, 0, 0];
  for (let s = 0; s < list.count; s++) {
    const [first, last] = [list.first[s]!, list.last[s]!];
    if (first < from || turns.actor[first] !== actor) continue;
    count++;
    let heeded = turns.actor.subarray(first, last + 1).includes(1 - actor);
    const next = s + 1 < list.count ? turns.start[list.first[s + 1]!]! : Number.POSITIVE_INFINITY;
    for (; r < turns.reactions.at.length && turns.reactions.at[r]! < next; r++)
      heeded ||= turns.reactions.at[r]! >= turns.start[first]! && turns.reactions.actor[r] !== actor;
    if (heeded) answered++;
  }
  return { count, answered };
}

/** The turn since which the other hardly writes: the cut of the best two-rate split of the turns' actors. The rate
 * before it must be that of a conversation; otherwise the first turn. */
function cutOfTurns({ count, actor: by }: Turns, actor: Actor): number {
  let total = 0;
  for (let i = 0; i < count; i++) if (by[i] !== actor) total++;
  const fits = (k: number, n: number): number =>
    k === 0 || k === n ? 0 : k * Math.log(k / n) + (n - k) * Math.log(1 - k / n);
  let [best, cut, before] = [fits(total, count) + LEAST_GAIN, 0, 0];
  for (let i = 0; i < count; i++) {
    if (i >= LEAST_WRITTEN && before >= WROTE * i && total - before <= 2 * HARDLY * (count - i)) {
      const log = fits(before, i) + fits(total - before, count - i);
      if (log > best) [best, cut] = [log, i];
    }
    if (by[i] !== actor) before++;
  }
  return cut;
}
/** Log likelihood that a split must gain: two more numbers and a free place. */
const LEAST_GAIN = 6;

const LEAST_SILENCE = 35;
const BEYOND_OTHERS = 3;

/** Both were silent for long, and both write again. */
function returnedAfter(turns: Turns): PlainStory | null {
  const { count, start, end } = turns;
  const span = spanOf(turns);
  let [longest, second, at] = [0, 0, -1];
  for (let i = 1; i < count; i++) {
    if (span[i] !== span[i - 1]) continue;
    const gap = daysBetween(end[i - 1]!, start[i]!);
    if (gap > longest) [longest, second, at] = [gap, longest, i];
    else second = Math.max(second, gap);
  }
  if (at < 0 || longest < Math.max(LEAST_SILENCE, BEYOND_OTHERS * second)) return null;
  const [before, after] = [daysBetween(start[0]!, end[at - 1]!), daysBetween(start[at]!, end[count - 1]!)];
  if (at < 20 || count - at < 10 || before < 14 || after < 5) return null;
  if (([0, 1] as const).some(actor => !turns.actor.subarray(at).includes(actor))) return null;
  return {
    kind: 'returned',
    of: 'both',
    since: end[at - 1]!,
    until: start[at]!,
    sure: 'likely',
    before: weekly(turns, 0, at, before),
    after: weekly(turns, at, count, after),
    began: null,
  };
}

const LEAST_WEEKS = 4;
const CELLS = 12;
/** Least trend of both together, in standard errors. `LEANS_FROM`, `LEAST_FACTOR`: each one's own trend, as a factor.
 * `LEAST_FACTOR_SHORT`: the factor within a few months, where a season moves it too. `LAST_QUARTER`: the last quarter
 * over the first. */
const ERRORS = 2.6;
const LEANS_FROM = 1.4;
const LEAST_FACTOR = 2;
const LEAST_FACTOR_SHORT = 2.2;
const SHORT_DAYS = 120;
const LAST_QUARTER = 0.6;
/** Each quarter goes on from the one before, or turns back by no more than this. */
const SLACK = 1.5;

/** Both write less, or more, from quarter to quarter of the record. Log-linear Poisson trends of messages a week, with their own
 * scatter and with the likeness of neighbouring weeks. One step fits no better: a move or a new job is no course. */
function courseOf(turns: Turns): readonly PlainStory[] {
  const days = daysBetween(turns.start[0]!, turns.end[turns.count - 1]!);
  // Short records are cut finer, so that a trend has cells to be seen in.
  const cell = Math.min(7, days / CELLS);
  if (days < LEAST_WEEKS * 7 - 1) return [];
  const cells = Math.floor(days / cell);
  const covered = coveredShare(turns.coverage, turns.start[0]!, cell * DAY, cells);
  const counts = [new Float64Array(cells), new Float64Array(cells)] as const;
  for (let i = 0; i < turns.count; i++) {
    const w = Math.floor(daysBetween(turns.start[0]!, turns.start[i]!) / cell);
    if (w < cells) counts[turns.actor[i] as Actor][w]! += turns.messages[i]!;
  }
  const known = Array.from({ length: cells }, (_, w) => w).filter(w => covered[w]! > 0.5);
  if (known.length < CELLS - 1) return [];
  const both = counts.map(of => ({ ...trendOf(known, of, cells), quarters: quartersOf(known, of) }));
  const all = trendOf(
    known,
    counts[0].map((x, w) => x + counts[1][w]!),
    cells,
  );
  const least = days < SHORT_DAYS ? LEAST_FACTOR_SHORT : LEAST_FACTOR;
  for (const [kind, sign] of [['fading', -1] as const, ['growing', 1] as const]) {
    const by = (factor: number, quarter: number): boolean =>
      both.every(
        ({ change, quarters }) =>
          sign * change >= Math.log(factor) && goes(sign > 0 ? quarters : quarters.toReversed(), quarter),
      );
    if (!all.gradual || sign * all.change < ERRORS * all.error || !by(LEANS_FROM, 1 / LEANS_FROM)) continue;
    const sure = by(least, LAST_QUARTER) ? 'likely' : 'leans';
    const perWeek = (q: number): readonly [number, number] => [
      (both[0]!.quarters[q]! * 7) / cell,
      (both[1]!.quarters[q]! * 7) / cell,
    ];
    return [{ kind, of: 'both', since: null, until: null, sure, before: perWeek(0), after: perWeek(3), began: null }];
  }
  return [];
}

/** Mean messages a cell in each quarter of the known cells. */
const quartersOf = (known: readonly number[], of: Float64Array): readonly number[] =>
  [0, 1, 2, 3].map(q => {
    const part = known.slice(Math.round((q * known.length) / 4), Math.round(((q + 1) * known.length) / 4));
    return part.reduce((sum, w) => sum + of[w]!, 0) / Math.max(1, part.length);
  });

/** True if means rise from quarter to quarter, and the first is at most this share of the last. */
const goes = (quarters: readonly number[], share: number): boolean =>
  quarters[0]! <= share * quarters[3]! && quarters.slice(1).every((mean, q) => quarters[q]! <= SLACK * mean);

interface Trend {
  /** Change of the log rate from the first cell to the last, and its standard error. */
  readonly change: number;
  readonly error: number;
  /** True if no single step fits better. */
  readonly gradual: boolean;
}

function trendOf(known: readonly number[], of: Float64Array, cells: number): Trend {
  const x = known.map(w => w / (cells - 1) - 0.5);
  const y = known.map(w => of[w]!);
  const n = x.length;
  let [level, slope] = [Math.log(Math.max(0.1, y.reduce((s, v) => s + v, 0) / n)), 0];
  let information: readonly [number, number, number] = [1, 0, 1];
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (let k = 0; k < n; k++) {
      const rate = Math.exp(level + slope * x[k]!);
      g0 += y[k]! - rate;
      g1 += (y[k]! - rate) * x[k]!;
      h00 += rate;
      h01 += rate * x[k]!;
      h11 += rate * x[k]! * x[k]!;
    }
    const det = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det];
    level += Math.max(-1, Math.min(1, d0));
    slope += Math.max(-1, Math.min(1, d1));
    information = [h00, h01, h11];
    if (Math.abs(d0) + Math.abs(d1) < 1e-9) break;
  }
  const rates = x.map(at => Math.exp(level + slope * at));
  const residual = rates.map((rate, k) => (y[k]! - rate) / Math.sqrt(rate));
  const squares = residual.reduce((s, r) => s + r * r, 0);
  const scatter = Math.max(1, squares / (n - 2));
  const next = residual.reduce((s, r, k) => s + (k > 0 ? r * residual[k - 1]! : 0), 0);
  const alike = Math.max(0, Math.min(MOST_ALIKE, next / Math.max(1e-9, squares)));
  const [h00, h01, h11] = information;
  const variance = (h00 / (h00 * h11 - h01 * h01)) * scatter * ((1 + alike) / (1 - alike));
  const trend = rates.reduce((s, rate, k) => s + y[k]! * Math.log(rate) - rate, 0);
  return { change: slope, error: Math.sqrt(variance), gradual: bestStep(y) - trend <= scatter * STEP_GAIN };
}
const MOST_ALIKE = 0.8;
/** Log likelihood, over the scatter, by which a step must fit better than a trend. */
const STEP_GAIN = 3;

/** Log likelihood of the best single step of a Poisson rate, without the factorials. */
function bestStep(y: readonly number[]): number {
  const total = y.reduce((s, v) => s + v, 0);
  const fits = (sum: number, n: number): number => (sum === 0 ? 0 : sum * Math.log(sum / n) - sum);
  let [best, before] = [Number.NEGATIVE_INFINITY, 0];
  for (let k = 1; k < y.length; k++) {
    before += y[k - 1]!;
    best = Math.max(best, fits(before, k) + fits(total - before, y.length - k));
  }
  return best;
}

export const PLAIN_STORY_EXCHANGE: Exchange<PlainStory> = {
  fields: {
    kind: 'same',
    of: 'who',
    since: 'same',
    until: 'same',
    sure: 'same',
    before: 'pair',
    after: 'pair',
    began: 'same',
  },
};
