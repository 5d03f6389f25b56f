import {
  actsUnder,
  AT_EASE,
  closenessAt,
  type Dyad,
  emitMarch,
  Ensemble,
  INPUTS,
  type MarchCode,
  type Move,
  pairSystemOfParameters,
  PARAMETERS,
  reachingShares,
} from '../model/index.ts';

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

let kernel: { readonly code: MarchCode; readonly module: WebAssembly.Module } | undefined;
function theKernel(): NonNullable<typeof kernel> {
  if (kernel === undefined) {
    const code = emitMarch(pairSystemOfParameters());
    kernel = { code, module: new WebAssembly.Module(code.bytes) };
  }
  return kernel;
}

/** Where pairs come to, side by side: after one move of one of the two from now on, a whole number of days long, or left alone. */
export function settledAfter(pairs: readonly Standing[], push?: Move & { readonly by: 'a' | 'b' }): readonly Settled[] {
  if (pairs.length === 0) return [];
  const { code, module } = theKernel();
  const ensemble = new Ensemble(code, module, pairs.length);
  code.states.forEach((name, k) =>
    ensemble.set(
      name,
      pairs.map(({ state }) => state[k]!),
    ),
  );
  for (const side of ['a', 'b'] as const)
    for (const name of PARAMETERS)
      ensemble.set(
        `${name}_${side}`,
        pairs.map(({ pair }) => pair[side][name]),
      );
  let done = 0;
  const until = (days: number, moves: readonly Move[]): void => {
    for (const side of ['a', 'b'] as const) {
      const acts = moves.some(({ by }) => by === side) ? actsUnder(moves) : AT_EASE;
      for (const name of INPUTS) ensemble.set(`${name}_${side}`, acts[name]);
    }
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
