import { backToOrder, comparePersons, inOrder } from '../equations/canonical.ts';
import { type Branch, type BranchPoint, type ContinuationOptions, continueBranch } from './continuation.ts';
import { restingField } from './equilibria.ts';
import type { Dyad, Parameter, Who } from '../equations/person.ts';
import { swappedState } from '../equations/start.ts';

/** One parameter of one person, or of both together. */
export interface Dial {
  readonly of: Who | 'both';
  readonly parameter: Parameter;
}

/** The pair with that dial set. */
export function withDial(pair: Dyad, { of, parameter }: Dial, value: number): Dyad {
  return {
    a: of === 'b' ? pair.a : { ...pair.a, [parameter]: value },
    b: of === 'a' ? pair.b : { ...pair.b, [parameter]: value },
  };
}

/** Follows the equilibrium `state` of a pair, through folds, as one dial turns from its value to `to`. Marks folds,
 * pitchforks (two people alike part into unequal roles), other branch points and Hopf points. `of: 'both'` needs the
 * same value of the dial for both at the start. */
export function follow(
  pair: Dyad,
  state: ArrayLike<number>,
  dial: Dial,
  to: number,
  options: Omit<ContinuationOptions, 'from' | 'to' | 'mirror'> = {},
): Branch {
  const { pair: ordered, exchanged } = inOrder(pair);
  const of = dial.of === 'both' ? 'both' : exchanged === (dial.of === 'a') ? 'b' : 'a';
  const turned: Dial = { of, parameter: dial.parameter };
  const from = ordered[of === 'b' ? 'b' : 'a'][dial.parameter];
  if (of === 'both' && ordered.b[dial.parameter] !== from)
    throw new RangeError(`${dial.parameter} differs between the two: choose whose is to be turned.`);
  const alike = comparePersons(ordered) === 0 && of === 'both';
  const start = exchanged ? swappedState(state) : state;
  const branch = continueBranch(value => restingField(withDial(ordered, turned, value), start), start, {
    ...options,
    from,
    to,
    ...(alike ? { mirror: swappedState } : {}),
  });
  const back = <P extends BranchPoint>(point: P): P => ({
    ...point,
    state: [...backToOrder(Float64Array.from(point.state), exchanged)],
  });
  return { ...branch, points: branch.points.map(back), special: branch.special.map(back) };
}
