import { DAY, HOUR, WEEK } from '../../src/base/index.ts';

/** Hours of a week. */
export const CELLS = 168;

/** A weekly rhythm: a positive multiplier for each hour of the week, mean 1, and its running integral in days. */
export interface WeekProfile {
  readonly level: Float64Array;
  readonly log: Float64Array;
  /** Integral from the start of the week to the start of each hour, days; entry 168 is the whole week. */
  readonly before: Float64Array;
}

/** From any positive weights of the 168 hours. */
export function weekProfile(weights: ArrayLike<number>): WeekProfile {
  let sum = 0;
  for (let c = 0; c < CELLS; c++) sum += weights[c]!;
  const level = new Float64Array(CELLS);
  const log = new Float64Array(CELLS);
  const before = new Float64Array(CELLS + 1);
  for (let c = 0; c < CELLS; c++) {
    level[c] = (weights[c]! * CELLS) / sum;
    log[c] = Math.log(level[c]!);
    before[c + 1] = before[c]! + (level[c]! * HOUR) / DAY;
  }
  return { level, log, before };
}

export const flatProfile: WeekProfile = weekProfile(new Float64Array(CELLS).fill(1));

/** Hour of the week of an instant (seconds). */
export const cellOf = (t: number): number => Math.floor((t - Math.floor(t / WEEK) * WEEK) / HOUR);

/** Integral of the profile from a fixed origin to `t` (seconds), in days; only differences mean anything. */
export function profileUntil(profile: WeekProfile, t: number): number {
  const weeks = Math.floor(t / WEEK);
  const within = t - weeks * WEEK;
  const cell = Math.floor(within / HOUR);
  const { before, level } = profile;
  return weeks * before[CELLS]! + before[cell]! + (level[cell]! * (within - cell * HOUR)) / DAY;
}

/** Hours (in days) of each cell of the week inside [from, to], added to `exposure`. */
export function addExposure(exposure: Float64Array, from: number, to: number): void {
  const whole = Math.max(0, Math.floor((to - from) / WEEK) - 1);
  for (let c = 0; c < CELLS; c++) exposure[c]! += (whole * HOUR) / DAY;
  let t = from + whole * WEEK;
  while (t < to) {
    const next = Math.min(to, (Math.floor(t / HOUR) + 1) * HOUR);
    exposure[cellOf(t)]! += (next - t) / DAY;
    t = next;
  }
}

/** Weights 1-2-1 around the week. */
export function smooth121(values: ArrayLike<number>): Float64Array {
  const out = new Float64Array(CELLS);
  for (let c = 0; c < CELLS; c++)
    out[c] = (values[(c + CELLS - 1) % CELLS]! + 2 * values[c]! + values[(c + 1) % CELLS]!) / 4;
  return out;
}
