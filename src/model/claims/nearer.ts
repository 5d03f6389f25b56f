import { usualMove, type MoveKind } from '../equations/move.ts';
import type { Who } from '../equations/person.ts';
import { type Bid, simulateBids } from '../simulate/bids.ts';
import type { Bench } from './bench.ts';

/** Ratio of messages at which the other counts as nearer. It is the average of days 14 to 70 of a step over that of the
 * four weeks before. */
export const NEARER = 1.5;

const BEFORE_DAYS = 28;
/** Days of the step that are left out, and its length. */
const SETTLING_DAYS = 14;
const STEP_DAYS = 70;

/** Ratio of pressing messages at which the other counts as calmer, over the same days. */
export const CALMER = 0.5;

/** Messages a day of a person, before a step and in it; `pressed`: those that press. */
export interface Sent {
  readonly before: number;
  readonly since: number;
  readonly pressed: { readonly before: number; readonly since: number };
}

/** Messages that both send around a step, drawn at random: one run of a pair after two years, seeded by `bench.chance`.
 * Randomness is kept since a real pair has only one course. Without it hardly any pair would fail
 * (docs/decisions/0010-one-number.md). */
export function sentAround(bench: Bench, kind: MoveKind, by: Who | 'both'): Readonly<Record<Who, Sent>> {
  const { bids } = simulateBids(bench.pair, {
    days: BEFORE_DAYS + STEP_DAYS,
    seed: bench.chance,
    start: bench.beginning.end,
    moves: [{ ...usualMove(kind, BEFORE_DAYS), by }],
  });
  const rates = (own: readonly Bid[]): Sent['pressed'] => ({
    before: own.filter(({ t }) => t < BEFORE_DAYS).length / BEFORE_DAYS,
    since: own.filter(({ t }) => t >= BEFORE_DAYS + SETTLING_DAYS).length / (STEP_DAYS - SETTLING_DAYS),
  });
  const sent = (who: Who): Sent => {
    const own = bids.filter(bid => bid.by === who);
    return { ...rates(own), pressed: rates(own.filter(({ kind }) => kind === 'pressing')) };
  };
  return { a: sent('a'), b: sent('b') };
}

/** True if messages grew by `NEARER`; false for a person who sends none. */
export const cameNearer = ({ before, since }: Sent): boolean => since > 0 && since >= NEARER * before;

/** True if pressing messages fell to `CALMER`; false for a person who pressed with none before. */
export const becameCalmer = ({ pressed: { before, since } }: Sent): boolean => before > 0 && since <= CALMER * before;
