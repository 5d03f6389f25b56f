import type { Dyad } from '../equations/person.ts';
import { simulate } from '../simulate/simulate.ts';
import { equilibriumNear } from './equilibria.ts';
import { type Dial, follow, withDial } from './follow.ts';

/** Days after which a pair has come to rest, or does not. */
const DAYS = 1200;
/** Values this much alike, as a share of the range, are one fold met from both ends. */
const ALIKE = 0.004;

/** Values of a dial in `range` at which an equilibrium of the pair folds: beyond one, the pair settles elsewhere at
 * once. The search follows the branches through the resting states at both ends. Ascending; empty where the pair rests
 * at neither end. Branches that touch neither end are missed. */
export function foldsAlong(pair: Dyad, dial: Dial, range: readonly [number, number]): readonly number[] {
  const [low, high] = range;
  const found = [
    [low, high],
    [high, low],
  ].flatMap(([from, to]) => {
    const there = withDial(pair, dial, from!);
    const rest = equilibriumNear(there, simulate(there, { days: DAYS, every: DAYS, step: 0.5 }).end);
    if (rest === null) return [];
    const { special } = follow(there, rest.state, dial, to!, { longest: 0.15, steps: 300 });
    return special.flatMap(({ kind, parameter }) => (kind === 'fold' ? [parameter] : []));
  });
  return found.sort((p, q) => p - q).filter((value, k, all) => k === 0 || value - all[k - 1]! > ALIKE * (high - low));
}
