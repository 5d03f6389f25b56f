import { DAY } from '../base/index.ts';
import type { Events } from './observe.ts';
import { HOURS_OF_WEEK, type Pieces } from './pieces.ts';

/** What counts as reaching: `bids`, the unprompted turns (openings and follow-ups); `turns`, every turn. */
export const REACHINGS = ['bids', 'turns'] as const;
export type Reaching = (typeof REACHINGS)[number];

/** Memory of one's own usual level, seconds. */
export const USUAL_SECONDS = 45 * DAY;
/** Weight of the whole record's mean in the usual level, days: what is known before there is a past. */
const USUAL_DAYS = 15;
/** Pseudo-events that draw a thin recent count to the usual level. */
const RECENT_EVENTS = 1;

/** Covered time of each block in days, weighted by the hour-of-week rhythm of a person's unprompted turns: a quiet night is
 * not a fall in reaching. */
export function rhythmDays(pieces: Pieces, rhythm: Float64Array): Float64Array {
  const days = new Float64Array(pieces.blocks);
  for (let p = 0; p < pieces.count; p++)
    days[pieces.block[p]!]! += (pieces.seconds[p]! * rhythm[pieces.hourOfWeek[p]! % HOURS_OF_WEEK]!) / DAY;
  return days;
}

/** Log of a person's recent reaching over their own usual level, by block, as known when the block begins: nothing in it
 * depends on what happens in the block or later, except the record's mean that stands in before there is a past.
 * "Recent" is an exponential memory of `memorySeconds`. */
export function recentReaching(
  events: Events,
  pieces: Pieces,
  actor: number,
  days: Float64Array,
  reaching: Reaching,
  memorySeconds: number,
): Float64Array {
  const { blocks, blockSeconds, blockFrom } = pieces;
  const x = new Float64Array(blocks);
  const fast = memory(memorySeconds, blockSeconds);
  const slow = memory(USUAL_SECONDS, blockSeconds);
  const counts = (i: number): boolean => events.actor[i] === actor && (reaching === 'turns' || events.kind[i] !== 0);
  let total = 0;
  for (let i = 0; i < events.count; i++) if (counts(i)) total++;
  const mean =
    total /
    Math.max(
      1e-9,
      days.reduce((sum, value) => sum + value, 0),
    );
  let recent = 0;
  let recentDays = 0;
  let usual = 0;
  let usualDays = 0;
  for (let b = 0, i = 0; b < blocks; b++) {
    const level = (USUAL_DAYS * mean + usual) / (USUAL_DAYS + usualDays);
    x[b] = Math.log((RECENT_EVENTS + recent) / (RECENT_EVENTS + level * recentDays));
    const end = blockFrom + (b + 1) * blockSeconds;
    recent *= fast.keep;
    usual *= slow.keep;
    for (; i < events.count && events.start[i]! < end; i++) {
      if (!counts(i)) continue;
      recent += Math.exp((events.start[i]! - end) / memorySeconds);
      usual += Math.exp((events.start[i]! - end) / USUAL_SECONDS);
    }
    recentDays = recentDays * fast.keep + days[b]! * fast.within;
    usualDays = usualDays * slow.keep + days[b]! * slow.within;
  }
  return x;
}

/** What is left of the past after one block, and the mean weight at its end of time spent inside it. */
const memory = (seconds: number, block: number): { readonly keep: number; readonly within: number } => ({
  keep: Math.exp(-block / seconds),
  within: (seconds / block) * (1 - Math.exp(-block / seconds)),
});
