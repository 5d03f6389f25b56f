import {
  actsUnder,
  closenessAt,
  type Dyad,
  Ensemble,
  type Move,
  pairCode,
  placePairs,
  reachingShares,
  setActs,
} from '../model/index.ts';

/** A pair and where it stands: fourteen states, A's first. */
export interface Standing {
  readonly pair: Dyad;
  readonly state: readonly number[];
}

/** Final state of a pair: each one's share of the reaching, A's first, and the closeness. */
export interface Settled {
  readonly shares: readonly [number, number];
  readonly closeness: number;
}

/** A year and a half: slow states (weeks to months) have settled. */
const DAYS = 540;
const STEP = 0.5;

let module: WebAssembly.Module | undefined;

/** Final states of pairs, side by side, with or without one move by one person. The move starts now and lasts a whole
 * number of days. */
export function settledAfter(pairs: readonly Standing[], push?: Move & { readonly by: 'a' | 'b' }): readonly Settled[] {
  if (pairs.length === 0) return [];
  const code = pairCode();
  module ??= new WebAssembly.Module(code.bytes);
  const ensemble = new Ensemble(code, module, pairs.length);
  placePairs(ensemble, pairs);
  let done = 0;
  const until = (days: number, moves: readonly Move[]): void => {
    for (const side of ['a', 'b'] as const) setActs(ensemble, side, actsUnder(moves.filter(({ by }) => by === side)));
    const steps = Math.round(days / STEP) - done;
    ensemble.march({ step: STEP, steps, firstStep: done });
    done += steps;
  };
  if (push !== undefined) until(push.days, [push]);
  until(DAYS, []);
  const ends = code.states.map(name => ensemble.get(name));
  return pairs.map(({ pair }, m) => {
    const state = ends.map(row => row[m]!);
    return { shares: reachingShares(pair, state), closeness: closenessAt(pair, state) };
  });
}
