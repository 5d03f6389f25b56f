import { DAY, HOUR, MINUTE, type Pair, WEEK } from '../../base/index.ts';
import type { Span } from '../../turns/index.ts';
import type { Events } from './observe.ts';

/** Edges (seconds since the last turn ended) between the steps of the piecewise-constant hazard: about three a decade.
 * The hour is one of them, because it divides answers from openings. */
export const ELAPSED_EDGES: readonly number[] = [
  4,
  10,
  25,
  60,
  150,
  360,
  900,
  1800,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  16 * HOUR,
  32 * HOUR,
  64 * HOUR,
  128 * HOUR,
];
const STEPS = ELAPSED_EDGES.length + 1;
/** First step in which an answer has become an opening. */
export const QUIET_STEP = ELAPSED_EDGES.indexOf(HOUR) + 1;
/** States of the pair: (who spoke last, time since in steps), and one for "unknown" after a stretch of no record. */
export const STATES = 2 * STEPS + 1;
export const UNKNOWN = 2 * STEPS;
export const HOURS_OF_WEEK = 168;
/** Bins of each person's recent turns (exponential memory of three hours). */
const ACTIVITY_EDGES: readonly number[] = [0.3, 1.5, 5];
export const ACTIVITY_BINS = ACTIVITY_EDGES.length + 1;
/** Bin of person 0 times `STIR_BINS` plus bin of person 1. */
export const ACTIVITY_STATES = ACTIVITY_BINS * ACTIVITY_BINS;
const ACTIVITY_SECONDS = 3 * HOUR;

/** Each person's recent turns, remembered. Time only goes on. */
export class RecentActivity {
  readonly #level: [number, number];
  readonly #at: [number, number];
  readonly #bin: [number, number] = [0, 0];
  /** Time until which the bin cannot change, unless somebody speaks. */
  readonly #sure: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];

  /** `levels`: of each at the instant `at`. */
  constructor(levels: Pair<number> = [0, 0], at = 0) {
    this.#level = [...levels];
    this.#at = [at, at];
  }

  levels(t: number): Pair<number> {
    return [this.#levelAt(0, t), this.#levelAt(1, t)];
  }

  add(who: number, t: number): void {
    this.#level[who] = this.#levelAt(who, t) + 1;
    this.#at[who] = t;
    this.#sure[who] = Number.NEGATIVE_INFINITY;
  }

  bin(t: number): number {
    return this.#binOf(0, t) * ACTIVITY_BINS + this.#binOf(1, t);
  }

  #levelAt(who: number, t: number): number {
    return this.#level[who]! * Math.exp((this.#at[who]! - t) / ACTIVITY_SECONDS);
  }

  #binOf(who: number, t: number): number {
    if (t < this.#sure[who]!) return this.#bin[who]!;
    // Its level usually says so where it has just spoken.
    if (this.#sure[who] === Number.NEGATIVE_INFINITY) {
      this.#settle(who, this.#level[who]!);
      if (t < this.#sure[who]) return this.#bin[who]!;
    }
    return this.#settle(who, this.#levelAt(who, t));
  }

  /** The bin of that level, and until when it surely is the bin. */
  #settle(who: number, level: number): number {
    let bin = 0;
    while (bin < ACTIVITY_EDGES.length && level >= ACTIVITY_EDGES[bin]!) bin++;
    this.#bin[who] = bin;
    // A level only falls until the next turn. In the last second before it leaves the bin, the level itself is
    // compared, not its logarithm.
    this.#sure[who] =
      bin === 0
        ? Number.POSITIVE_INFINITY
        : this.#at[who]! + ACTIVITY_SECONDS * Math.log(this.#level[who]! / ACTIVITY_EDGES[bin - 1]!) - 1;
    return bin;
  }
}

/** Role of a turn, given the state before it. `opening`: after a silence of over an hour, or after something unknown.
 * `answer`: the partner spoke last. `followUp`: the same person did. */
export const ROLES = { opening: 0, answer: 1, followUp: 2 } as const;
export type Role = (typeof ROLES)[keyof typeof ROLES];
export const ROLE_COUNT = 3;

export function roleOf(state: number, actor: number): Role {
  if (state === UNKNOWN) return ROLES.opening;
  const last = state < STEPS ? 0 : 1;
  if (state - last * STEPS >= QUIET_STEP) return ROLES.opening;
  return last === actor ? ROLES.followUp : ROLES.answer;
}

/** State as `actor` sees it: 0..STEPS-1 "I wait", STEPS.. "I owe", UNKNOWN. */
export function seenBy(state: number, actor: number): number {
  if (state === UNKNOWN || actor === 1) return state === UNKNOWN ? UNKNOWN : (state + STEPS) % (2 * STEPS);
  return state;
}

/** Equal blocks of the time from the first recorded second to the last. Block `k` is [from + k * seconds, from + (k + 1) * seconds), seconds
 * since `events.origin`. */
export interface Blocks {
  readonly blocks: number;
  readonly blockSeconds: number;
  readonly blockFrom: number;
}

/** The recorded time cut into intervals on which every covariate of the baseline is constant. A turn ends an interval:
 * `turnInterval[i]` is the one that turn `i` closes. It is -1 for the first turn and for turns outside the record,
 * which are history only. Time between the first and the last record of one turn is no exposure: the turn is one event
 * with a duration. */
export interface Exposure extends Blocks {
  readonly count: number;
  readonly seconds: Float64Array;
  readonly hourOfWeek: Uint8Array;
  readonly state: Uint8Array;
  readonly activity: Uint8Array;
  /** The interval at which each block begins, and their count: those of block `k` are `firstOf[k]` to `firstOf[k + 1] - 1`. */
  readonly firstOf: Uint32Array;
  readonly turnInterval: Int32Array;
}

/** The block that an interval lies in, asked in ascending order of intervals. */
export function blocksInOrder({ firstOf }: Pick<Exposure, 'firstOf'>): (interval: number) => number {
  let block = 0;
  return interval => {
    while (firstOf[block + 1]! <= interval) block++;
    return block;
  };
}

const MAX_BLOCKS = 12_000;

/** Length of a block: six hours, longer where the record is so long that there would be more than 12,000 of them. */
export function blockSecondsFor(seconds: number): number {
  for (const hours of [6, 12, 24, 48, 96]) if (seconds / (hours * HOUR) <= MAX_BLOCKS) return hours * HOUR;
  return WEEK;
}

export function blocksOf(coverage: readonly Span[]): Blocks {
  const from = coverage[0]?.from ?? 0;
  const to = coverage.at(-1)?.to ?? 0;
  const blockSeconds = blockSecondsFor(to - from);
  const blockFrom = Math.floor(from / DAY) * DAY;
  const blocks = to > from ? Math.floor((to - blockFrom) / blockSeconds) + 1 : 0;
  return { blocks, blockSeconds, blockFrom };
}

/** Cuts the covered time into intervals. Linear in turns plus covered hours. */
export function exposureOf(events: Events, coverage: readonly Span[]): Exposure {
  const blocks = blocksOf(coverage);
  const store = new IntervalColumns(events.count * 8 + 1024, blocks.blocks);
  const turnInterval = new Int32Array(events.count).fill(-1);
  const course = new Course();
  walk(events, coverage, blocks, {
    interval: (t, seconds, hour, block, step) =>
      store.push(seconds, hour, course.state(step), course.activity.bin(t), block),
    turn: (k, closes) => {
      if (closes) turnInterval[k] = store.count - 1;
      course.add(events.actor[k]!, events.start[k]!);
    },
  });
  return { ...store.done(), turnInterval, ...blocks };
}

/** Who spoke last, and how lively each has been. */
export class Course {
  readonly activity = new RecentActivity();
  #last = 0;

  /** `step` of the silence since the last turn; -1 where that turn is not known. */
  state(step: number): number {
    return step < 0 ? UNKNOWN : this.#last * STEPS + step;
  }

  add(who: number, t: number): void {
    this.#last = who;
    this.activity.add(who, t);
  }
}

/** Callbacks of a walk over the recorded time, in order. All are the same whoever took the turns. */
interface Walker {
  /** An interval that begins at `t`. `step`: of the silence since the last turn; -1 where that turn is not known. */
  readonly interval: (t: number, seconds: number, hourOfWeek: number, block: number, step: number) => void;
  /** Turn `k`; `closes`: true if it closes the last interval reported. */
  readonly turn: (k: number, closes: boolean) => void;
}

export function walk(
  events: Events,
  coverage: readonly Span[],
  { blockSeconds, blockFrom }: Blocks,
  { interval, turn }: Walker,
): void {
  let count = 0;
  // The state is unknown until the first turn of a stretch.
  let known = false;
  let ended = 0;
  let shift = (events.offsetMinutes[0] ?? 0) * MINUTE;
  let i = 0;

  const expose = (start: number, end: number): void => {
    let t = start;
    let step = known ? 0 : -1;
    if (known) while (step < STEPS - 1 && t >= ended + ELAPSED_EDGES[step]!) step++;
    while (t < end) {
      const wall = t + shift;
      const hour = Math.floor(wall / HOUR);
      const block = Math.floor((t - blockFrom) / blockSeconds);
      let next = Math.min(end, (hour + 1) * HOUR - shift, (block + 1) * blockSeconds + blockFrom);
      if (known && step < STEPS - 1) next = Math.min(next, ended + ELAPSED_EDGES[step]!);
      if (next > t) {
        count++;
        interval(t, next - t, modulo(hour, HOURS_OF_WEEK), block, step);
      }
      t = next;
      if (known) while (step < STEPS - 1 && t >= ended + ELAPSED_EDGES[step]!) step++;
    }
  };
  const happen = (closes: boolean): void => {
    turn(i, closes);
    known = true;
    ended = events.end[i]!;
    shift = events.offsetMinutes[i]! * MINUTE;
    i++;
  };

  for (const span of coverage) {
    while (i < events.count && events.start[i]! < span.from) happen(false);
    known = false;
    let at = span.from;
    while (i < events.count && events.start[i]! <= span.to) {
      const start = events.start[i]!;
      const before = count;
      // A turn at the very instant the last one ended still needs an interval to close: the shortest there is.
      if (known && start <= at) {
        count++;
        interval(at, SHORTEST_SECONDS, wallHour(at + shift), Math.floor((at - blockFrom) / blockSeconds), 0);
      } else expose(at, start);
      at = Math.max(at, events.end[i]!);
      happen(count > before);
    }
    expose(at, span.to);
  }
}

const wallHour = (wall: number): number => modulo(Math.floor(wall / HOUR), HOURS_OF_WEEK);

/** Half a second: what a clock of whole seconds hides between two turns of equal stamp. */
const SHORTEST_SECONDS = 0.5;

const modulo = (a: number, b: number): number => ((a % b) + b) % b;

class IntervalColumns {
  count = 0;
  #seconds: Float64Array;
  #hour: Uint8Array;
  #state: Uint8Array;
  #activity: Uint8Array;
  readonly #firstOf: Uint32Array;
  #block = 0;

  constructor(capacity: number, blocks: number) {
    this.#seconds = new Float64Array(capacity);
    this.#hour = new Uint8Array(capacity);
    this.#state = new Uint8Array(capacity);
    this.#activity = new Uint8Array(capacity);
    this.#firstOf = new Uint32Array(blocks + 1);
  }

  push(seconds: number, hour: number, state: number, activity: number, block: number): void {
    if (this.count === this.#seconds.length) this.#grow();
    const k = this.count++;
    this.#seconds[k] = seconds;
    this.#hour[k] = hour;
    this.#state[k] = state;
    this.#activity[k] = activity;
    while (this.#block < block) this.#firstOf[++this.#block] = k;
  }

  done(): Pick<Exposure, 'count' | 'seconds' | 'hourOfWeek' | 'state' | 'activity' | 'firstOf'> {
    this.#firstOf.fill(this.count, this.#block + 1);
    return {
      count: this.count,
      seconds: this.#seconds,
      hourOfWeek: this.#hour,
      state: this.#state,
      activity: this.#activity,
      firstOf: this.#firstOf,
    };
  }

  #grow(): void {
    const size = Math.ceil(this.#seconds.length * 1.5);
    this.#seconds = enlarged(this.#seconds, new Float64Array(size));
    this.#hour = enlarged(this.#hour, new Uint8Array(size));
    this.#state = enlarged(this.#state, new Uint8Array(size));
    this.#activity = enlarged(this.#activity, new Uint8Array(size));
  }
}

function enlarged<T extends Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
