import { DAY, type Exchange } from '../base/index.ts';
import { type Actor, sessions, spanOf, type Turns } from '../turns/index.ts';
import type { HowSure, LevelCourse, Reached } from './level.ts';
import { secondsBetween } from './statistics/estimate.ts';
import { type Seen, SEEN, seenIn } from './reading.ts';

/** The plain story of a chat: its volume over time, whose it is, and whether it is answered. A count; no coupling is
 * needed. `stopped`: one no longer writes. `unanswered`: one writes and the other hardly ever answers. `returned`: a long
 * silence, then again. `fading`, `growing`: both write less, or more, from month to month. `lessTogether`,
 * `moreTogether`: since a day. `wavesTogether`: both more and less by turns of weeks or months. `alternatingWeeks`:
 * every second week, or fortnight, for both or for one and then the other. `changedPlaces`: who reaches out more
 * changed on a day. `even`: none of these, and about as often. */
export const STORIES = ['stopped', 'unanswered', 'returned', ...SEEN] as const;
export interface PlainStory extends Omit<Seen, 'kind' | 'when'> {
  readonly kind: (typeof STORIES)[number];
  /** Who stopped, who writes unanswered, or who has reached out more since places were changed; of the others `both`. */
  readonly of: 'a' | 'b' | 'both';
  /** Seconds since 1970; null: all along. `stopped`: their last message. `returned`: the last one before the silence. */
  readonly since: number | null;
  /** 80 % range of that day, where it is estimated. */
  readonly range: readonly [number, number] | null;
  /** `returned`: the first message after the silence. Else null. */
  readonly until: number | null;
  readonly sure: Exclude<HowSure, 'open'>;
  /** `unanswered`: conversations that one began since, and those of them in which the other wrote. Else null. */
  readonly began: { readonly count: number; readonly answered: number } | null;
}
const COUNTED = { range: null, until: null, sure: 'likely', began: null, explains: 1, line: [], blocks: null } as const;

/** What is seen first, at most two; empty where nothing is. Where one is gone, that alone. */
export function plainStories(turns: Turns, course: LevelCourse, reached: Reached): readonly PlainStory[] {
  if (turns.count === 0) return [];
  const gone = [...of2(actor => stoppedBy(turns, actor)), ...of2(actor => unansweredOf(turns, actor))];
  if (gone.length > 0) return gone.slice(0, 1);
  const returned = returnedAfter(turns);
  if (returned !== null) return [returned];
  const after = course.changes.at(-1)?.after.median ?? 0.5;
  return seenIn(turns, course, reached)
    .slice(0, 2)
    .map(({ when, ...seen }) => ({
      ...COUNTED,
      ...seen,
      of: seen.kind === 'changedPlaces' ? (after > 0.5 ? 'a' : 'b') : 'both',
      since: when?.median ?? null,
      range: when && [when.low80, when.high80],
    }));
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
    ...COUNTED,
    kind: 'stopped',
    of: idOf(actor),
    since: gone,
    before: weekly(turns, 0, last + 1, lived),
    after: weekly(turns, last + 1, count, days),
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
    ...COUNTED,
    kind: 'unanswered',
    of: idOf(actor),
    since: first === 0 ? null : turns.start[first]!,
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
    ...COUNTED,
    kind: 'returned',
    of: 'both',
    since: end[at - 1]!,
    until: start[at]!,
    before: weekly(turns, 0, at, before),
    after: weekly(turns, at, count, after),
  };
}

export const PLAIN_STORY_EXCHANGE: Exchange<PlainStory> = {
  fields: {
    kind: 'same',
    of: 'who',
    explains: 'same',
    since: 'same',
    range: 'same',
    until: 'same',
    sure: 'same',
    before: 'pair',
    after: 'pair',
    began: 'same',
    line: { each: { fields: { at: 'same', perWeek: 'pair' } } },
    blocks: 'same',
  },
};
