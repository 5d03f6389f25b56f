import { bothSides, type Exchange, HOUR, type Pair, type Side, WEEK } from '../../base/index.ts';
import type { Actor, Span, Turns } from '../../turns/index.ts';

/** Kind of a turn, given what came before it. `answer`: the partner spoke last, at most an hour ago. `opening`: anyone's turn after a
 * longer silence, and the first of a record or after a hole in it. `followUp`: the same person again, sooner.
 * Openings and follow-ups are *unprompted*: they are what "reaching" counts. */
export const BID_KINDS = ['answer', 'opening', 'followUp'] as const;

/** Turns as the fit sees them: columns of length `count` in time order, index for index those of the `Turns`.
 * Times are seconds since `origin`, a whole number of weeks after 1970-01-01T00:00Z, so that a record moved by whole
 * weeks gives the same bytes. */
export interface Events {
  readonly count: number;
  readonly origin: number;
  /** First and last record of the turn. Within a coarse clock's tick, turns are spread evenly in file order. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly actor: Uint8Array;
  /** Index into `BID_KINDS`. */
  readonly kind: Uint8Array;
  /** Wall clock minus UTC, minutes. */
  readonly offsetMinutes: Int16Array;
  /** Recorded spans, ascending and disjoint. */
  readonly coverage: readonly Span[];
  readonly resolutionSeconds: number;
}

/** Silence after which the next turn is an opening, whoever takes it. */
const QUIET_SECONDS = HOUR;

/** The one place where turns become events. Nothing is dropped: every turn is an event. */
export function observe(turns: Turns): Events {
  const n = turns.count;
  const first = n > 0 ? turns.start[0]! : (turns.coverage[0]?.from ?? 0);
  const origin = Math.floor(first / WEEK) * WEEK;
  const start = new Float64Array(n);
  const end = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    start[i] = turns.start[i]! - origin;
    end[i] = turns.end[i]! - origin;
  }
  spreadWithinTicks(start, end, turns.resolutionSeconds);
  const coverage = coverageOf(turns, start, end, origin);
  return {
    count: n,
    origin,
    start,
    end,
    actor: turns.actor.slice(0, n),
    kind: kindsOf(start, end, turns.actor, coverage),
    offsetMinutes: turns.offsetMinutes.slice(0, n),
    coverage,
    resolutionSeconds: turns.resolutionSeconds,
  };
}

function kindsOf(start: Float64Array, end: Float64Array, actor: Uint8Array, coverage: readonly Span[]): Uint8Array {
  const kind = new Uint8Array(start.length);
  for (let i = 0, span = 0; i < start.length; i++) {
    const before = span;
    while (span + 1 < coverage.length && coverage[span + 1]!.from <= start[i]!) span++;
    // A hole hides what came before it, however short the hole is.
    const silence = i === 0 || span > before ? Number.POSITIVE_INFINITY : start[i]! - end[i - 1]!;
    kind[i] = silence > QUIET_SECONDS ? 1 : actor[i] === actor[i - 1] ? 2 : 0;
  }
  return kind;
}

/** Spreads the turns of one clock minute over it, in order: such a time lies in [t, t + 60). Deterministic, and the
 * same whichever person is called A. */
function spreadWithinTicks(start: Float64Array, end: Float64Array, resolution: number): void {
  if (resolution <= 1) return;
  for (let i = 0; i < start.length; ) {
    const tick = Math.floor(start[i]! / resolution);
    let next = i + 1;
    while (next < start.length && Math.floor(start[next]! / resolution) === tick) next++;
    for (let j = i; j < next; j++) {
      const at = (tick + (j - i + 0.5) / (next - i)) * resolution;
      const endTick = Math.floor(end[j]! / resolution);
      start[j] = at;
      end[j] = endTick <= tick ? at : Math.max(at, end[j]!);
    }
    i = next;
  }
  for (let i = 0; i + 1 < start.length; i++) end[i] = Math.max(start[i]!, Math.min(end[i]!, start[i + 1]!));
}

function coverageOf(
  { coverage: spans, resolutionSeconds: resolution }: Turns,
  start: Float64Array,
  end: Float64Array,
  origin: number,
): readonly Span[] {
  const n = start.length;
  if (n === 0) return [];
  const moved = spans.map(span => ({ from: span.from - origin, to: span.to - origin }));
  if (moved.length === 0) return [{ from: start[0]!, to: end[n - 1]! }];
  // A coarse clock's last tick may reach past the end of a span, and of the record past the stated end.
  for (let i = 0, k = 0; i < n; i++) {
    while (k + 1 < moved.length && moved[k + 1]!.from <= start[i]!) k++;
    const span = moved[k]!;
    const next = moved[k + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (k + 1 === moved.length || start[i]! - span.to < resolution)
      span.to = Math.max(span.to, Math.min(end[i]!, next));
  }
  return moved;
}

/** `spans` without the parts that lie in `holes`. Both may be in any order; the answer is ascending and disjoint. */
export function without(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  let left = [...spans].sort((p, q) => p.from - q.from);
  for (const hole of holes)
    left = left.flatMap(span => {
      if (hole.to <= span.from || hole.from >= span.to) return [span];
      return [
        { from: span.from, to: Math.max(span.from, hole.from) },
        { from: Math.min(span.to, hole.to), to: span.to },
      ].filter(part => part.to > part.from);
    });
  return left;
}

/** The events that start inside `coverage`, and the place of each among all. */
export function inside(
  events: Events,
  coverage: readonly Span[],
): { readonly events: Events; readonly among: (index: number) => number } {
  // Runs of consecutive events, with the index of each run's first event among those kept.
  const runs: { readonly place: number; readonly from: number; to: number }[] = [];
  let count = 0;
  for (let i = 0, k = 0; i < events.count; i++) {
    while (k < coverage.length && coverage[k]!.to < events.start[i]!) k++;
    if (k === coverage.length || events.start[i]! < coverage[k]!.from) continue;
    const run = runs.at(-1);
    if (run?.to === i) run.to++;
    else runs.push({ place: count, from: i, to: i + 1 });
    count++;
  }
  if (count === events.count) return { events: { ...events, coverage }, among: index => index };
  const kept = <C extends Float64Array | Uint8Array | Int16Array>(column: C): C => {
    const out = column.slice(0, count) as C;
    for (const { place, from, to } of runs) out.set(column.subarray(from, to), place);
    return out;
  };
  return {
    events: {
      ...events,
      count,
      start: kept(events.start),
      end: kept(events.end),
      actor: kept(events.actor),
      kind: kept(events.kind),
      offsetMinutes: kept(events.offsetMinutes),
      coverage,
    },
    among: k => {
      const { place, from } = runs.findLast(run => run.place <= k)!;
      return from + k - place;
    },
  };
}

/** Running sums of bins `from` to `to`: the sum before each, then the total. */
export function runningSums(values: ArrayLike<number>, from = 0, to = values.length): Float64Array {
  const sums = new Float64Array(to - from + 1);
  for (let k = from; k < to; k++) sums[k - from + 1] = sums[k - from]! + values[k]!;
  return sums;
}

/** Bids of each in `bins` bins of `seconds` from `from` on (seconds since the origin); what lies outside them is not counted. */
export function bidsIn(events: Events, from: number, seconds: number, bins: number): Pair<Float64Array> {
  const out = bothSides(() => new Float64Array(bins));
  for (let i = 0; i < events.count; i++) {
    const b = Math.floor((events.start[i]! - from) / seconds);
    if (events.kind[i] !== 0 && b >= 0 && b < bins) out[events.actor[i] as Side][b]!++;
  }
  return out;
}

/** Known time of the same bins; 0 where a hole leaves less than half of what the fullest bin has. A hole is not a
 * silence. */
export function knownIn({ coverage }: Events, from: number, seconds: number, bins: number): Uint8Array {
  const left = new Float64Array(bins).fill(seconds);
  for (const [k, { to }] of coverage.slice(0, -1).entries()) {
    const until = coverage[k + 1]!.from;
    for (let b = Math.max(0, Math.floor((to - from) / seconds)); b < bins && from + b * seconds < until; b++)
      left[b]! -= Math.max(0, Math.min(until, from + (b + 1) * seconds) - Math.max(to, from + b * seconds));
  }
  const most = left.reduce((p, q) => Math.max(p, q), 0);
  return Uint8Array.from(left, own => (own >= most / 2 ? 1 : 0));
}

export const EVENTS_EXCHANGE: Exchange<Events> = {
  fields: {
    count: 'same',
    origin: 'same',
    start: 'same',
    end: 'same',
    actor: 'actors',
    kind: 'same',
    offsetMinutes: 'same',
    coverage: 'same',
    resolutionSeconds: 'same',
  },
};

/** Records that differ from one only in who is who inside some of its conversations. */
export interface Deals {
  /** The turn at which each conversation begins, and infinity. */
  readonly first: readonly number[];
  /** Exchange flags of each record: 1 where the people are exchanged, before the first conversation and in each. */
  readonly exchanged: readonly Uint8Array[];
}
export const AS_IT_IS: Deals = { first: [Number.POSITIVE_INFINITY], exchanged: [new Uint8Array(1)] };

/** The order in which the fit works, whoever is called A: the one who takes the first turn comes first. It makes the
 * arithmetic, and so the last bit of every answer, independent of the order in which the people were named. */
export const leader = (events: Events): Actor => (events.actor[0] === 1 ? 1 : 0);
