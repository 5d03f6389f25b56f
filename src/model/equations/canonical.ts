import { PARAMETERS, type Dyad, swapped } from './person.ts';
import { swappedState } from './start.ts';

/** Below zero where `a` comes before `b` in a fixed order of persons, 0 where they are alike. */
export function comparePersons({ a, b }: Dyad): number {
  for (const name of PARAMETERS) if (a[name] !== b[name]) return a[name] - b[name];
  return 0;
}

/** Elimination and eigenvalue routines round differently when rows are exchanged, so the swap law would hold only to a
 * few units in the last place. Computing in one fixed order of the two people, then exchanging, makes the law exact.
 * Two people exactly alike are in order already. */
export const inOrder = (pair: Dyad): { readonly pair: Dyad; readonly exchanged: boolean } =>
  comparePersons(pair) > 0 ? { pair: swapped(pair), exchanged: true } : { pair, exchanged: false };

export const backToOrder = (y: Float64Array, exchanged: boolean): Float64Array => (exchanged ? swappedState(y) : y);
