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
  'wait-a',
  'wait-b',
  'threes-a',
  'threes-b',
  'silent-days',
] as const;
export type OutcomeName = (typeof OUTCOME_NAMES)[number];

/** Outcome that a try may choose in advance: one number a week. */
export interface Outcome {
  readonly name: OutcomeName;
  /** The same of the other person; of both, itself. */
  readonly exchanged: OutcomeName;
  readonly of: Actor | 'both';
  readonly what: 'openings' | 'follow-ups' | 'turns' | 'quiet-spell' | 'wait' | 'threes' | 'silent-days';
  readonly unit: 'a week' | 'hours';
}

const outcome = (
  name: OutcomeName,
  what: Outcome['what'],
  of: Outcome['of'] = 'both',
  exchanged: OutcomeName = name,
): Outcome => ({ name, exchanged, of, what, unit: what === 'quiet-spell' || what === 'wait' ? 'hours' : 'a week' });

/** Outcomes of a week.
 * `openings`: turns that open a session after a silence of the usual session gap, seen whole. Longer silences since a
 * hole in the record count too.
 * `follow-ups`: turns by the person who spoke last, after no answer, within the session. `turns`: all of them.
 * `quiet-spell`: median hours of the silences between two sessions that begin in the week and were seen whole.
 * `wait`: median hours of the person's waits for an answer that begin in the week and were seen whole.
 * `threes`: stretches of three turns or more by the person without an answer, within the session.
 * `silent-days`: days, from the week's first moment on, on which neither began a turn. */
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
  outcome('wait-a', 'wait', 0, 'wait-b'),
  outcome('wait-b', 'wait', 1, 'wait-a'),
  outcome('threes-a', 'threes', 0, 'threes-b'),
  outcome('threes-b', 'threes', 1, 'threes-a'),
  outcome('silent-days', 'silent-days'),
];

/** Turns as a try counts them: with the silence that ended a conversation when it was planned. */
export const asPlanned = <T extends TurnTimes>(turns: T, { silenceHours }: { readonly silenceHours?: number }): T =>
  silenceHours === undefined ? turns : { ...turns, cut: withSessionGap(turns.cut, silenceHours * HOUR) };

export const outcomeNamed = (name: string): Outcome | null => OUTCOMES.find(o => o.name === name) ?? null;

/** Least share of the fullest week's record that a week needs; below it the week is NaN. A week with hardly any known
 * time is NaN too. */
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
  if (what === 'wait') {
    const waits = waitsByWeek(turns, edges, of as Actor);
    return weeks.map((_, w) => (covered[w]! < least ? Number.NaN : quantileSorted(waits[w]!, 0.5)));
  }
  if (what === 'silent-days') {
    const days = silentDays(turns, edges);
    return weeks.map((_, w) => (covered[w]! < least ? Number.NaN : days[w]! / covered[w]!));
  }
  for (const i of counted(turns, what)) {
    const week = weekOf(edges, turns.start[i]!);
    if (week >= 0 && (of === 'both' || turns.actor[i] === of)) weeks[week]!++;
  }
  return weeks.map((count, w) => (covered[w]! < least ? Number.NaN : count / covered[w]!));
}

/** The record with the person's word that nobody wrote between its last message and `to` (seconds since 1970). Those
 * days are then silence and not missing. */
export function silentTo<T extends Pick<TurnTimes, 'coverage'>>(record: T, to: number): T {
  const last = record.coverage.at(-1);
  if (last === undefined || last.to >= to) return record;
  return { ...record, coverage: [...record.coverage.slice(0, -1), { ...last, to }] };
}

/** True for weeks with a record. If the outcome of such a week is still NaN, no quiet spell begins in it. */
export function weeksRecorded(turns: Pick<TurnTimes, 'coverage'>, edges: ArrayLike<number>): readonly boolean[] {
  const least = leastCovered(turns, edges);
  return Array.from(coveredShares(turns, edges), share => share >= least);
}

/** The same of those weeks alone that have a record; NaN where there is no quiet spell in one. */
export function knownWeeks(turns: TurnTimes, name: OutcomeName, edges: ArrayLike<number>): readonly number[] {
  const recorded = weeksRecorded(turns, edges);
  return Array.from(weeklyOutcome(turns, name, edges)).filter((_, w) => recorded[w]!);
}

/** Overdispersion of daily counts around their weekly level: variance over mean. Above 1 where they come in bouts;
 * below 1 where one leaves no room for the next (openings in a full day). Null for a length of time, which is no
 * count. Null also where no week has four known days; days left out of every week do not prevent it. */
export function scatterOf(turns: TurnTimes, name: OutcomeName): number | null {
  const { from, to } = { from: turns.coverage[0]?.from ?? 0, to: turns.coverage.at(-1)?.to ?? 0 };
  const count = Math.max(0, Math.floor((to - from) / WEEK));
  const { what, unit } = outcomeNamed(name)!;
  // Days of a day are none.
  if (count === 0 || unit === 'hours' || what === 'silent-days') return null;
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
function counted(turns: TurnTimes, what: 'openings' | 'follow-ups' | 'turns' | 'threes'): readonly number[] {
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
  const again = (i: number): boolean =>
    i > 0 && span[i] === span[i - 1] && actor[i] === actor[i - 1] && start[i]! - end[i - 1]! <= cut.sessionGapSeconds;
  const all = Array.from({ length: count }, (_, i) => i);
  // The third of a stretch, and no later one.
  if (what === 'threes') return all.filter(i => again(i) && again(i - 1) && !again(i - 2));
  return all.filter(again);
}

/** Hours from a person's last turn to the other's next one, by the week in which the wait begins, ascending. */
function waitsByWeek(turns: TurnTimes, edges: ArrayLike<number>, who: Actor): readonly (readonly number[])[] {
  const { count, start, end, actor } = turns;
  const span = spanOf(turns);
  const out: number[][] = Array.from({ length: edges.length - 1 }, () => []);
  for (let i = 1; i < count; i++) {
    if (actor[i - 1] !== who || actor[i] === who || span[i] !== span[i - 1]) continue;
    const week = weekOf(edges, end[i - 1]!);
    if (week >= 0) out[week]!.push((start[i]! - end[i - 1]!) / HOUR);
  }
  return out.map(waits => waits.sort((p, q) => p - q));
}

/** Days of each week that have a record, the most of it, and in which no turn begins. */
function silentDays({ coverage, start, count }: TurnTimes, edges: ArrayLike<number>): readonly number[] {
  const days = Float64Array.from({ length: 7 * (edges.length - 1) + 1 }, (_, d) => {
    const week = Math.min(Math.floor(d / 7), edges.length - 2);
    return edges[week]! + ((d - 7 * week) * (edges[week + 1]! - edges[week]!)) / 7;
  });
  const known = coveredShares({ coverage }, days);
  const spoken = new Uint8Array(known.length);
  for (let i = 0; i < count; i++) {
    const day = weekOf(days, start[i]!);
    if (day >= 0) spoken[day] = 1;
  }
  const silent = Array.from({ length: edges.length - 1 }, () => 0);
  for (const [d, share] of known.entries()) if (share > LEAST_COVERED && spoken[d] === 0) silent[Math.floor(d / 7)]!++;
  return silent;
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

/** Share of a week (or of a day, as `edges` has them) that must have a record: half of this record's fullest. If two
 * people leave out their evenings together, no week has more than the other hours. */
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
