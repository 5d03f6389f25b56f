import { type Random, randomFrom } from '../base/index.ts';
import { type BidRun, type Mover, type MoveKind, simulateBids, usualMove, type Who } from '../model/index.ts';
import type { Fitted, FittedPair } from './fitted.ts';

/** Bids week by week, of A and of B. */
export interface BidCourse {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Courses of the weeks after the record if the move were made, and on the same chances if it were not; index for index one
 * fitted pair each. */
export interface TheoryAhead {
  readonly courses: readonly BidCourse[];
  readonly without: readonly BidCourse[];
}

export interface AheadOptions {
  readonly weeks: number;
  /** Length of the move, days; default as usual. */
  readonly days?: number;
  readonly dose?: number;
}

/** How much of a week's unsteadiness goes on into the next. */
const KEEPS = 0.5;

/** What the fitted pairs do in the weeks after the record if `by` makes the move, any of the eleven, by its own page in the equations:
 * each goes on from where the record left it, bid by bid. A what-if, no promise. Same input and seed: same bytes; exchanging the people
 * exchanges the answer, as long as the two differ. */
export function theoryAhead(
  { pairs, theory }: Fitted,
  move: MoveKind,
  by: Who | 'both',
  options: AheadOptions,
  seed: number,
): TheoryAhead {
  const random = randomFrom(seed);
  const { weeks, days, dose } = options;
  const made = usualMove(move, 0, {
    by: by as Mover,
    ...(days === undefined ? {} : { days }),
    ...(dose === undefined ? {} : { dose }),
  });
  const moves = [{ ...made, by }];
  const run = (pair: FittedPair, k: number, moved: boolean): BidCourse => {
    const own = random.fork(k);
    const bids = simulateBids(pair.pair, {
      days: weeks * 7,
      seed: own.fork(0).below(2 ** 31),
      scale: theory.scale,
      start: pair.state,
      moves: moved ? moves : [],
    });
    return {
      a: byWeek(bids, 'a', weeks, pair.unsteady[0], own.fork(1)),
      b: byWeek(bids, 'b', weeks, pair.unsteady[1], own.fork(2)),
    };
  };
  return {
    courses: pairs.map((pair, k) => run(pair, k, true)),
    without: pairs.map((pair, k) => run(pair, k, false)),
  };
}

function byWeek({ bids }: BidRun, who: Who, weeks: number, unsteady: number, random: Random): readonly number[] {
  const counts = Array.from({ length: weeks }, () => 0);
  for (const bid of bids) if (bid.by === who) counts[Math.min(weeks - 1, Math.floor(bid.t / 7))]!++;
  let z = random.normal();
  return counts.map(n => {
    const factor = Math.exp(unsteady * z - 0.5 * unsteady * unsteady);
    z = KEEPS * z + Math.sqrt(1 - KEEPS * KEEPS) * random.normal();
    return Math.round(n * factor);
  });
}
