import { DAY, type Random, randomFrom } from '../../src/base/index.ts';
import type { Turns } from '../../src/turns/index.ts';

/** Days on either side that say how lively a day is. */
const NEAR_DAYS = 3;
/** Mean number of messages after the first of a turn, on an ordinary day. */
const MORE = 1;
const LEAST_GAP_SECONDS = 15;
const GAP_SECONDS = 40;

/** The same turns with random numbers of messages in a row, more on days lively for both. Answers are no sooner or
 * later for it, though both cluster in lively weeks. */
export function inBursts(turns: Turns, seed: number): Turns {
  const random = randomFrom(seed);
  const lively = livelinessOf(turns);
  const messages = new Uint32Array(turns.count);
  const end = turns.start.slice();
  for (let i = 0; i < turns.count; i++) {
    messages[i] =
      1 + countOf(MORE * lively[dayOf(turns, i)]!, turns.start[i + 1] ?? Number.POSITIVE_INFINITY, end, i, random);
  }
  return { ...turns, messages, end };
}

const dayOf = ({ start }: Turns, i: number): number => Math.floor((start[i]! - start[0]!) / DAY);

/** Messages after the first that come before anybody's next turn; moves the end of the turn to the last of them. */
function countOf(mean: number, before: number, end: Float64Array, i: number, random: Random): number {
  const most = random.poisson(mean);
  for (let k = 0; k < most; k++) {
    const next = end[i]! + Math.round(LEAST_GAP_SECONDS + GAP_SECONDS * random.exponential());
    if (next >= before) return k;
    end[i] = next;
  }
  return most;
}

/** Turns of both around each day over their mean. */
function livelinessOf(turns: Turns): Float64Array {
  const days = new Float64Array(turns.count > 0 ? dayOf(turns, turns.count - 1) + 1 : 0);
  for (let i = 0; i < turns.count; i++) days[dayOf(turns, i)]!++;
  const usual = turns.count / days.length;
  return days.map((_, d) => {
    const near = days.subarray(Math.max(0, d - NEAR_DAYS), d + NEAR_DAYS + 1);
    return (near.reduce((sum, n) => sum + n, 0) / near.length + 1) / (usual + 1);
  });
}
