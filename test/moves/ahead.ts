import { type Pair, randomFrom, type Side } from '../../src/base/index.ts';
import { AS_USUAL, FIT_DEFAULTS, fit, observe, type Posterior, simulateForward } from '../../src/fit/index.ts';
import type { Turns } from '../../src/turns/index.ts';

export const posteriorOf = (turns: Turns, draws = 60): Posterior =>
  fit(observe(turns), { ...FIT_DEFAULTS, heldOut: false, draws }, 1).posterior!;

/** Turns of each (bids alone, if `bids`) over so many days of each path; `stops`: the one of whose reaching a tenth is left. */
export const ahead = (posterior: Posterior, days: number, stops: Side | null, bids = false): readonly Pair<number>[] =>
  posterior.draws.map((draw, d) => {
    const random = randomFrom(1).fork(d);
    const { actor, kind } = simulateForward(
      posterior,
      draw,
      days,
      side => (side === stops ? { openings: 0.1, followUps: 0.1, addedPerDay: 0 } : AS_USUAL),
      [random.fork(1), random.fork(2)],
      random.fork(3),
    );
    const of = (side: Side): number => actor.filter((who, i) => who === side && (!bids || kind[i] !== 0)).length;
    return [of(0), of(1)];
  });

export const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
