import { finish, type Random, randomFrom, type Steps } from '../base/index.ts';
import { type BidRun, comparePersons, type Move, simulateBids, type Who } from '../model/index.ts';
import type { Fitted, FittedPair } from './fitted.ts';

/** Bids to come, in time order; `at`: days of the pair's waking clock after the end of the record. */
export interface BidPath {
  readonly at: readonly number[];
  readonly by: readonly Who[];
}

/** A move of one or both; its first day is counted from the end of the record. */
export type MadeMove = Move & { readonly by: Who | 'both' };

export interface AheadOptions {
  readonly weeks: number;
  /** Paths of each fitted pair. Default 1. */
  readonly rounds?: number;
}

/** Share of a week's deviation that carries over into the next. */
const KEEPS = 0.5;

/** Simulates the fitted pairs in the weeks after the record, with one of the eleven moves or none. Each goes on from
 * the end of the record, bid by bid: all pairs once, then all again. The same seed gives the same random numbers,
 * whatever the move. A what-if, no promise. Same input and seed: same bytes; exchanging the people exchanges the
 * answer, as long as the two differ. Work comes in steps, none longer than one path. */
export function* goingAhead(
  { pairs, theory }: Fitted,
  made: MadeMove | null,
  { weeks, rounds = 1 }: AheadOptions,
  seed: number,
): Steps<readonly BidPath[]> {
  const random = randomFrom(seed);
  const paths: BidPath[] = [];
  for (let k = 0; k < rounds * pairs.length; k++) {
    const pair = pairs[k % pairs.length]!;
    const own = random.fork(k);
    const run = simulateBids(pair.pair, {
      days: weeks * 7,
      seed: own.fork(0).below(2 ** 31),
      scale: theory.scale,
      start: pair.state,
      moves: made === null ? [] : [made],
    });
    // Random numbers go with the person, whoever is called A.
    const first = comparePersons(pair.pair) > 0 ? 'b' : 'a';
    paths.push(unsteadied(run, pair, weeks, who => own.fork(who === first ? 1 : 2)));
    yield;
  }
  return paths;
}

export const theoryAhead = (...asked: Parameters<typeof goingAhead>): readonly BidPath[] =>
  finish(goingAhead(...asked));

/** Bids of each week, by one person. */
export function bidsByWeek({ at, by }: BidPath, who: Who, weeks: number): readonly number[] {
  const counts = Array.from({ length: weeks }, () => 0);
  for (const [i, t] of at.entries()) if (by[i] === who) counts[Math.min(weeks - 1, Math.floor(t / 7))]!++;
  return counts;
}

/** Each week's bids as often as that week is fuller or emptier than the equations have it: some once more, some not at all. */
function unsteadied({ bids }: BidRun, { unsteady }: FittedPair, weeks: number, chances: (who: Who) => Random): BidPath {
  const out: { readonly t: number; readonly by: Who }[] = [];
  for (const who of ['a', 'b'] as const) {
    const deviation = unsteady[who === 'a' ? 0 : 1];
    const random = chances(who);
    const factors = levelsOf(deviation, weeks, random.fork(0));
    const copies = random.fork(1);
    for (const { t, by } of bids) {
      if (by !== who) continue;
      const times = factors[Math.min(weeks - 1, Math.floor(t / 7))]!;
      for (let left = times; left > 0 && copies.uniform() < left; left--)
        out.push({ t: left === times ? t : withinWeek(t, copies.uniform()), by });
    }
  }
  out.sort((p, q) => p.t - q.t);
  return { at: out.map(({ t }) => t), by: out.map(({ by }) => by) };
}

/** Levels of the weeks, of mean 1. */
function levelsOf(deviation: number, weeks: number, random: Random): readonly number[] {
  let z = random.normal();
  return Array.from({ length: weeks }, () => {
    const level = Math.exp(deviation * z - 0.5 * deviation * deviation);
    z = KEEPS * z + Math.sqrt(1 - KEEPS * KEEPS) * random.normal();
    return level;
  });
}

/** The same time of day on a day of the same week. */
const withinWeek = (t: number, uniform: number): number => 7 * Math.floor(t / 7) + ((t + Math.floor(7 * uniform)) % 7);
