import { betaQuantile, DAY, HOUR } from '../../base/index.ts';
import type { Actor, Turns } from '../../turns/index.ts';

/** Local hours of the day, [0, 24), in which this person hardly ever writes; `toHour` below `fromHour` is past midnight.
 * Learned from the person's own messages and from nothing else: sleep, work and a phone put away look alike. */
export interface QuietHours {
  readonly fromHour: number;
  readonly toHour: number;
  /** Share of this person's days-with-a-turn half-hours that lie inside. */
  readonly share: number;
}

const BINS = 48;
const LEAST_DAYS = 21;
const LEAST = 150;
/** Quiet: with 95 % certainty below this part of an even distribution. */
const HARDLY = 0.25;
const SHORTEST = 4 * 2;
const LONGEST = 12 * 2;

/** Null: unknown (too few days, or no long enough quiet stretch). Each half-hour of a day counts once, so that one night
 * of talk does not end a habit. */
export function quietHours(turns: Turns, actor: Actor): QuietHours | null {
  const counts = new Float64Array(BINS);
  const seen = new Int32Array(BINS).fill(-1);
  let days = 0;
  let lastDay = Number.NaN;
  let total = 0;
  for (let i = 0; i < turns.count; i++) {
    if (turns.actor[i] !== actor) continue;
    const local = turns.start[i]! + turns.offsetMinutes[i]! * 60;
    const day = Math.floor(local / DAY);
    if (day !== lastDay) {
      days++;
      lastDay = day;
      seen.fill(-1);
    }
    const bin = Math.min(BINS - 1, Math.floor((local - day * DAY) / (HOUR / 2)));
    if (seen[bin] === 1) continue;
    seen[bin] = 1;
    counts[bin]!++;
    total++;
  }
  if (days < LEAST_DAYS || total < LEAST) return null;
  return longestQuiet(counts, total);
}

function longestQuiet(counts: Float64Array, total: number): QuietHours | null {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const most = (HARDLY * length) / BINS;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let from = 0; from < BINS; from++) {
      let inside = 0;
      for (let k = 0; k < length; k++) inside += counts[(from + k) % BINS]!;
      // Both edges must be quiet too, else a long stretch would swallow a busy half-hour.
      const edge = (HARDLY * 2 * total) / BINS;
      if (counts[from]! > edge || counts[(from + length - 1) % BINS]! > edge) continue;
      if (inside < least) {
        least = inside;
        best = from;
      }
    }
    if (best >= 0 && betaQuantile(0.95, least + 0.5, total - least + 0.5) <= most)
      return { fromHour: best / 2, toHour: ((best + length) % BINS) / 2, share: least / total };
  }
  return null;
}

/** The part of `length` seconds from `from` (seconds into a local day) that lies outside the quiet hours. */
export function wakingSeconds(from: number, length: number, quiet: QuietHours): number {
  const start = quiet.fromHour * HOUR;
  const hours = (quiet.toHour - quiet.fromHour + 24) % 24;
  const each = hours * HOUR;
  // Quiet seconds in [0, x) of a clock whose quiet stretch begins at 0.
  const quietBefore = (x: number): number => Math.floor(x / DAY) * each + Math.min(x - Math.floor(x / DAY) * DAY, each);
  const shifted = (((from - start) % DAY) + DAY) % DAY;
  return Math.max(0, length - (quietBefore(shifted + length) - quietBefore(shifted)));
}
