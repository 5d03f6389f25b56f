import { usualMove, type MoveKind } from '../equations/move.ts';
import type { Who } from '../equations/person.ts';
import { simulateBids } from '../simulate/bids.ts';
import type { Bench } from './bench.ts';

/** The other comes nearer where they send at least so many times as many messages, averaged over days 14 to 70 of a step, as in the four weeks before it. */
export const NEARER = 1.5;

const BEFORE_DAYS = 28;
/** Days of the step that are left out, and its length. */
const SETTLING_DAYS = 14;
const STEP_DAYS = 70;

/** Messages a day of a person, before a step and in it. */
export interface Sent {
  readonly before: number;
  readonly since: number;
}

/** What both send around a step, with messages at random: one run of a pair as it is after two years, `bench.chance` its seed. A life has one
 * course, and chance is a part of it: without chance nearly no pair would fail (docs/decisions/0010-one-number.md). */
export function sentAround(bench: Bench, kind: MoveKind, by: Who | 'both'): Readonly<Record<Who, Sent>> {
  const { bids } = simulateBids(bench.pair, {
    days: BEFORE_DAYS + STEP_DAYS,
    seed: bench.chance,
    start: bench.beginning.end,
    moves: [{ ...usualMove(kind, BEFORE_DAYS), by }],
  });
  const sent = (who: Who): Sent => {
    const own = bids.filter(bid => bid.by === who);
    return {
      before: own.filter(({ t }) => t < BEFORE_DAYS).length / BEFORE_DAYS,
      since: own.filter(({ t }) => t >= BEFORE_DAYS + SETTLING_DAYS).length / (STEP_DAYS - SETTLING_DAYS),
    };
  };
  return { a: sent('a'), b: sent('b') };
}

/** Whether those messages are `NEARER`; of one who sends nothing it is never said. */
export const cameNearer = ({ before, since }: Sent): boolean => since > 0 && since >= NEARER * before;
