import type { Acts } from '../equations/drift.ts';
import { INPUTS, pairSystemOfParameters } from '../equations/equations.ts';
import { emitMarch, type Ensemble, type MarchCode } from '../kernel/index.ts';
import { type Dyad, PARAMETERS } from '../equations/person.ts';

let code: MarchCode | undefined;
/** The kernel of pairs whose numbers are each one's own, emitted from the page of equations at the first call. */
export const pairCode = (): MarchCode => (code ??= emitMarch(pairSystemOfParameters()));

/** Gives each member of an ensemble of `pairCode` its pair and its state: fourteen numbers, A's first. What they do must be set, too. */
export function placePairs(
  ensemble: Ensemble,
  members: readonly { readonly pair: Dyad; readonly state: ArrayLike<number> }[],
): void {
  for (const [k, name] of ensemble.code.states.entries())
    ensemble.set(
      name,
      members.map(({ state }) => state[k]!),
    );
  for (const side of ['a', 'b'] as const)
    for (const name of PARAMETERS)
      ensemble.set(
        `${name}_${side}`,
        members.map(({ pair }) => pair[side][name]),
      );
}

/** Acts of one side from now on: one for each member, or one for all. */
export function setActs(ensemble: Ensemble, side: 'a' | 'b', acts: Acts | readonly Acts[]): void {
  for (const name of INPUTS)
    ensemble.set(`${name}_${side}`, Array.isArray(acts) ? acts.map(of => of[name]) : (acts as Acts)[name]);
}
