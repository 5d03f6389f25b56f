import { DAY, HOUR, quantileSorted, WEEK } from '../../base/index.ts';
import { type Actor, sessions, spanOf, type TurnTimes, withSessionGap } from '../../turns/index.ts';

export const OUTCOME_NAMES = [
  'openings',
  'openings-a',
  'openings-b',
  'follow-ups-a',
  'follow-ups-b',
  'turns',
  'turns-a',
  'turns-b',
  'quiet-spell',
] as const;
export type OutcomeName = (typeof OUTCOME_NAMES)[number];

/** What a try may choose, in advance, to look at: one number a week. */
export interface Outcome {
  readonly name: OutcomeName;
  /** The same of the other person; of both, itself. */
  readonly exchanged: OutcomeName;
  readonly of: Actor | 'both';
  readonly what: 'openings' | 'follow-ups' | 'turns' | 'quiet-spell';
  readonly unit: 'a week' | 'hours';
}

const outcome = (
  name: OutcomeName,
  what: Outcome['what'],
  of: Outcome['of'] = 'both',
  exchanged: OutcomeName = name,
): Outcome => ({ name, exchanged, of, what, unit: what === 'quiet-spell' ? 'hours' : 'a week' });

/** `openings`: turns that open a session after a silence seen whole (the usual session gap), or seen for longer than that since a hole in the
 * record. `follow-ups`: turns by the
 * person who spoke last, after no answer, within the session. `turns`: all of them. `quiet-spell`: hours of the median
 * silence between two sessions that begins in the week and was seen whole. */
export const OUTCOMES: readonly Outcome[] = [
  outcome('openings', 'openings'),
  outcome('openings-a', 'openings', 0, 'openings-b'),
  outcome('openings-b', 'openings', 1, 'openings-a'),
  outcome('follow-ups-a', 'follow-ups', 0, 'follow-ups-b'),
  outcome('follow-ups-b', 'follow-ups', 1, 'follow-ups-a'),
  outcome('turns', 'turns'),
  outcome('turns-a', 'turns', 0, 'turns-b'),
  outcome('turns-b', 'turns', 1, 'turns-a'),
  outcome('quiet-spell', 'quiet-spell'),
];

/** Turns as a try counts them: with the silence that ended a conversation when it was planned. */
export const asPlanned = <T extends TurnTimes>(turns: T, { silenceHours }: { readonly silenceHours?: number }): T =>
  silenceHours === undefined ? turns : { ...turns, cut: withSessionGap(turns.cut, silenceHours * HOUR) };

export const outcomeNamed = (name: string): Outcome | null => OUTCOMES.find(o => o.name === name) ?? null;

/** A week with less than this share of what the record has of its fullest week is NaN, and one of which hardly anything is known. */
const LEAST_COVERED = 0.5;
const HARDLY_COVERED = 0.1;
/** Days of a week that must be known, so that it says how its days scatter. */
const LEAST_DAYS = 4;

/** The outcome of each week [edges[k], edges[k + 1]), seconds since 1970. A week with too little record (`leastCovered`), and for spells one
 * without any, is NaN, never zero. Counts are per covered week: what was counted, divided by the share of the week that the
 * record covers. Exchanging the people exchanges the names of the outcomes and changes no bit. */
export function weeklyOutcome(turns: TurnTimes, name: OutcomeName, edges: ArrayLike<number>): Float64Array {
  const { of, what } = outcomeNamed(name)!;
  const covered = coveredShares(turns, edges);
  const least = leastCovered(turns, edges);
  const weeks = new Float64Array(covered.length);
  if (what === 'quiet-spell') {
    const spells = spellsByWeek(turns, edges);
    return weeks.map((_, w) => (covered[w]! < least ? Number.NaN : quantileSorted(spells[w]!, 0.5)));
  }
  for (const i of counted(turns, what)) {
    const week = weekOf(edges, turns.start[i]!);
    if (week >= 0 && (of === 'both' || turns.actor[i] === of)) weeks[week]!++;
  }
  return weeks.map((count, w) => (covered[w]! < least ? Number.NaN : count / covered[w]!));
}

/** The record as its person says it is: nobody wrote between its last message and `to` (seconds since 1970), so those days are silence and
 * not missing. */
export function silentTo<T extends Pick<TurnTimes, 'coverage'>>(record: T, to: number): T {
  const last = record.coverage.at(-1);
  if (last === undefined || last.to >= to) return record;
  return { ...record, coverage: [...record.coverage.slice(0, -1), { ...last, to }] };
}

/** Which weeks have a record; of those, a week of which the outcome is NaN all the same is one in which no quiet spell begins. */
export function weeksRecorded(turns: Pick<TurnTimes, 'coverage'>, edges: ArrayLike<number>): readonly boolean[] {
  const least = leastCovered(turns, edges);
  return Array.from(coveredShares(turns, edges), share => share >= least);
}

/** The same of those weeks alone that have a record; NaN where there is no quiet spell in one. */
export function knownWeeks(turns: TurnTimes, name: OutcomeName, edges: ArrayLike<number>): readonly number[] {
  const recorded = weeksRecorded(turns, edges);
  return Array.from(weeklyOutcome(turns, name, edges)).filter((_, w) => recorded[w]!);
}

/** How counts of the outcome scatter around their level: variance over mean of a day's count within its week. Above 1 where
 * they come in bouts, below where one leaves no room for the next (openings in a full day). Null for a length of time, which
 * is no count, and where no week has four days that are known: days left out of every week leave the others to tell. */
export function scatterOf(turns: TurnTimes, name: OutcomeName): number | null {
  const { from, to } = { from: turns.coverage[0]?.from ?? 0, to: turns.coverage.at(-1)?.to ?? 0 };
  const count = Math.max(0, Math.floor((to - from) / WEEK));
  if (count === 0 || outcomeNamed(name)!.what === 'quiet-spell') return null;
  const days = weeklyOutcome(
    turns,
    name,
    Float64Array.from({ length: 7 * count + 1 }, (_, d) => from + d * DAY),
  );
  let squares = 0;
  let means = 0;
  for (let w = 0; w < count; w++) {
    const week = days.subarray(7 * w, 7 * w + 7).filter(n => Number.isFinite(n));
    if (week.length < LEAST_DAYS) continue;
    const mean = week.reduce((sum, n) => sum + n, 0) / week.length;
    squares += week.reduce((sum, n) => sum + (n - mean) ** 2, 0);
    means += (week.length - 1) * mean;
  }
  return means > 0 ? squares / means : null;
}

/** Indices of the turns that count. */
function counted(turns: TurnTimes, what: 'openings' | 'follow-ups' | 'turns'): readonly number[] {
  const { count, start, end, actor, cut } = turns;
  if (what === 'turns') return Array.from({ length: count }, (_, i) => i);
  const span = spanOf(turns);
  if (what === 'openings') {
    const list = sessions(turns, cut.sessionGapSeconds);
    // Whenever the silence began: it has been longer than the gap already.
    const afterHole = (i: number): boolean =>
      span[i]! > 0 && start[i]! - turns.coverage[span[i]!]!.from > cut.sessionGapSeconds;
    return Array.from(list.first).filter((i, s) => list.opensKnown[s] === 1 || afterHole(i));
  }
  return Array.from({ length: count }, (_, i) => i).filter(
    i =>
      i > 0 && span[i] === span[i - 1] && actor[i] === actor[i - 1] && start[i]! - end[i - 1]! <= cut.sessionGapSeconds,
  );
}

/** Hours of the silences before sessions, by the week in which the silence begins, ascending. */
function spellsByWeek(turns: TurnTimes, edges: ArrayLike<number>): readonly (readonly number[])[] {
  const out: number[][] = Array.from({ length: edges.length - 1 }, () => []);
  const list = sessions(turns, turns.cut.sessionGapSeconds);
  for (let s = 1; s < list.count; s++) {
    if (list.opensKnown[s] === 0) continue;
    const from = turns.end[list.last[s - 1]!]!;
    const week = weekOf(edges, from);
    if (week >= 0) out[week]!.push((turns.start[list.first[s]!]! - from) / HOUR);
  }
  return out.map(spells => spells.sort((p, q) => p - q));
}

/** Share of a week (or of a day, as `edges` has them) that must have a record: half of what the fullest one of this record has. Of two who
 * leave out their evenings together no week has more than the other hours. */
export function leastCovered({ coverage }: Pick<TurnTimes, 'coverage'>, edges: ArrayLike<number>): number {
  const [from, to] = [coverage[0]?.from ?? 0, coverage.at(-1)?.to ?? 0];
  const length = (edges[edges.length - 1]! - edges[0]!) / (edges.length - 1);
  const count = Math.floor((to - from) / length);
  if (!(count > 0)) return LEAST_COVERED;
  const all = coveredShares(
    { coverage },
    Float64Array.from({ length: count + 1 }, (_, k) => from + k * length),
  );
  return Math.max(HARDLY_COVERED, LEAST_COVERED * all.reduce((p, q) => Math.max(p, q), 0));
}

export function coveredShares({ coverage }: Pick<TurnTimes, 'coverage'>, edges: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: edges.length - 1 }, (_, w) => {
    const from = edges[w]!;
    const to = edges[w + 1]!;
    let seconds = 0;
    for (const span of coverage) seconds += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
    return seconds / (to - from);
  });
}

export function weekOf(edges: ArrayLike<number>, at: number): number {
  if (!(at >= edges[0]!) || at >= edges[edges.length - 1]!) return -1;
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}
