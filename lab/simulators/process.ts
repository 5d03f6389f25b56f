import { DAY } from '../../src/base/index.ts';

/** Shared parts of the invented processes. */

/** A Monday, 2024-01-01T00:00Z. */
export const START = 1_704_067_200;
/** Multipliers of a planted coupling stay within [1/4, 4]: runaway pairs are not couples. */
const MOST = Math.log(4);

/** External drivers of the rates: multiplier of each person's openings by day, and hour-of-week rhythm of mean one. */
export interface World {
  readonly day: readonly [Float64Array, Float64Array];
  /** Openings besides those, a day; multiplier of follow-ups, where the process has them. */
  readonly added: readonly [Float64Array, Float64Array];
  readonly again: readonly [Float64Array, Float64Array];
  /** Mean openings a day, before any planted step. */
  readonly usual: readonly [number, number];
  readonly rhythm: readonly [Float64Array, Float64Array];
}

export interface Log {
  readonly at: number[];
  readonly actor: number[];
}

/** Callback with the planted coupling's effect on the log of a person's rate, as the process goes through the day. */
export type Note = (actor: number, day: number, pull: number) => void;

/** Recent reaching of both as an exponential memory, over a usual level. The usual level comes from the base rates
 * alone, or, with `habitDays`, from a slow memory of the past. */
export class Recent {
  readonly #memory: number;
  readonly #habit: number | null;
  readonly #slow = [0, 0];
  readonly #sum = [0, 0];
  readonly #at = [0, 0];
  readonly #usual: readonly [number, number];

  constructor(memoryDays: number, usualPerDay: readonly [number, number], habitDays: number | null) {
    this.#memory = memoryDays * DAY;
    this.#usual = usualPerDay;
    this.#habit = habitDays === null ? null : habitDays * DAY;
    for (const actor of [0, 1] as const) {
      this.#sum[actor] = usualPerDay[actor] * memoryDays;
      this.#slow[actor] = usualPerDay[actor] * (habitDays ?? 0);
    }
  }

  add(actor: number, t: number): void {
    this.#sum[actor] = this.#sum[actor]! * Math.exp((this.#at[actor]! - t) / this.#memory) + 1;
    if (this.#habit !== null)
      this.#slow[actor] = this.#slow[actor]! * Math.exp((this.#at[actor]! - t) / this.#habit) + 1;
    this.#at[actor] = t;
  }

  log(actor: number, t: number): number {
    const sum = this.#sum[actor]! * Math.exp((this.#at[actor]! - t) / this.#memory);
    const usual =
      this.#habit === null
        ? this.#usual[actor as 0 | 1] / DAY
        : (this.#slow[actor]! * Math.exp((this.#at[actor]! - t) / this.#habit)) / this.#habit;
    const ratio = sum / (this.#memory * Math.max(usual, 1e-9));
    return Math.max(-MOST, Math.min(MOST, Math.log(Math.max(ratio, 1e-6))));
  }
}

/** A pull of a planted coupling, kept within the bounds above. */
export const bounded = (x: number): number => Math.max(-MOST, Math.min(MOST, x));

/** Mean rate of openings a day. */
export function usual(day: Float64Array): number {
  return day.reduce((sum, value) => sum + value, 0) / day.length;
}

export function cutAt(log: Log, end: number): Log {
  let n = log.at.length;
  while (n > 0 && log.at[n - 1]! >= end) n--;
  return { at: log.at.slice(0, n), actor: log.actor.slice(0, n) };
}

/** The records in order of time; equal times keep their order. */
export function inOrder({ at, actor }: Log): Log {
  const order = at.map((_, i) => i).sort((i, j) => at[i]! - at[j]! || i - j);
  return { at: order.map(i => at[i]!), actor: order.map(i => actor[i]!) };
}
