import { HOUR, WEEK } from '../base/index.ts';
import { type Actor, spanOf, type Turns } from '../turns/index.ts';
import { secondsBetween } from './statistics/estimate.ts';

/** Burstiness of a series of gaps, corrected for their number (kim2016): -1 for a clock, 0 for a Poisson process, towards 1
 * for bursts. NaN for fewer than two gaps, and where all are of no length. */
export function burstinessOf(gaps: ArrayLike<number>): number {
  const n = gaps.length;
  if (n < 2) return Number.NaN;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += gaps[i]! / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (gaps[i]! - mean) ** 2 / n;
  const r = Math.sqrt(squares) / mean;
  const up = Math.sqrt(n + 1);
  const down = Math.sqrt(n - 1);
  return (up * r - down) / ((up - 2) * r + down);
}

export interface Burstiness {
  readonly gaps: number;
  /** Both null with fewer than fifty gaps, and where all are of no length. */
  readonly plain: number | null;
  /** Burstiness on a clock that runs as fast as this person usually writes at that hour of the week. The daily and
   * weekly rhythm, which alone makes any series bursty, is thus removed. */
  readonly withoutRhythm: number | null;
}

const LEAST_GAPS = 50;

/** Gaps between the starts of one person's turns, across which the record is whole. */
export function burstiness(turns: Turns, actor: Actor): Burstiness {
  const warp = clockOf(turns, actor);
  const span = spanOf(turns);
  const plain: number[] = [];
  const warped: number[] = [];
  let before = -1;
  for (let i = 0; i < turns.count; i++) {
    if (turns.actor[i] !== actor) continue;
    if (before >= 0 && span[before] === span[i]) {
      plain.push(secondsBetween(turns.start[before]!, turns.start[i]!));
      warped.push(warp(i) - warp(before));
    }
    before = i;
  }
  const known = plain.length >= LEAST_GAPS && plain.some(gap => gap > 0);
  return {
    gaps: plain.length,
    plain: known ? burstinessOf(plain) : null,
    withoutRhythm: known ? burstinessOf(warped) : null,
  };
}

const HOURS = 168;

/** Time on the clock of the person's own weekly rhythm (smoothed over three hours), in mean hours, at turn `i`. */
function clockOf(turns: Turns, actor: Actor): (i: number) => number {
  const { start, offsetMinutes, count } = turns;
  const local = (i: number): number => secondsBetween(0, start[i]! + offsetMinutes[i]! * 60);
  const counts = new Float64Array(HOURS);
  for (let i = 0; i < count; i++)
    if (turns.actor[i] === actor) counts[Math.floor((local(i) - Math.floor(local(i) / WEEK) * WEEK) / HOUR)]!++;
  const rate = counts.map((_, h) => counts[(h + HOURS - 1) % HOURS]! + 2 * counts[h]! + counts[(h + 1) % HOURS]! + 1);
  const mean = rate.reduce((sum, x) => sum + x, 0) / HOURS;
  const upTo = new Float64Array(HOURS + 1);
  for (let h = 0; h < HOURS; h++) upTo[h + 1] = upTo[h]! + rate[h]! / mean;
  const firstWeek = count > 0 ? Math.floor(local(0) / WEEK) : 0;
  return i => {
    const week = Math.floor(local(i) / WEEK);
    const hours = (local(i) - week * WEEK) / HOUR;
    const h = Math.min(HOURS - 1, Math.floor(hours));
    return (week - firstWeek) * HOURS + upTo[h]! + ((hours - h) * rate[h]!) / mean;
  };
}
