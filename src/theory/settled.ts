import { type Dyad, type Move, simulate } from '../model/index.ts';

/** A pair and where it stands: fourteen states, A's first. */
export interface Standing {
  readonly pair: Dyad;
  readonly state: readonly number[];
}

/** Where a pair has come to in the end: each one's share of the reaching, A's first, and the closeness. */
export interface Settled {
  readonly shares: readonly [number, number];
  readonly closeness: number;
}

/** A year and a half: slow states (weeks to months) have settled. */
const DAYS = 540;
const STEP = 0.5;

export function settled({ pair, state }: Standing, moves: readonly Move[] = []): Settled {
  const { reachingShare, closeness } = simulate(pair, { days: DAYS, every: DAYS, step: STEP, start: state, moves });
  return { shares: [reachingShare[0].at(-1)!, reachingShare[1].at(-1)!], closeness: closeness.at(-1)! };
}

/** Where each comes to if left alone. */
export const settledAlone = (pairs: readonly Standing[]): readonly Settled[] => pairs.map(pair => settled(pair));
