import { type Random, randomFrom } from '../../base/index.ts';
import { inOrder } from './canonical.ts';
import { PARAMETERS, type Dyad, type Parameter, type Person, rangeOf, swapped } from './person.ts';

const BAND: ReadonlySet<Parameter> = new Set(['need', 'room']);
/** Drawn after all others, so that people drawn before there were such numbers stay who they were. */
const LATE: ReadonlySet<Parameter> = new Set(['resign', 'wariness']);

/** People much like these: every number times exp(spread z), z standard normal. Rates vary together, so that equations that
 * were identical stay identical; each person's band varies on its own. Shares stay at most 1. The same seed and index give the
 * same people. */
export function varied(people: readonly Person[], spread: number, seed: number, index: number): readonly Person[] {
  const random = randomFrom(seed).fork(index);
  const shared = new Map(
    PARAMETERS.filter(name => !BAND.has(name) && !LATE.has(name)).map(name => [name, factor(random, spread)]),
  );
  const bands = people.map(() => new Map([...BAND].map(name => [name, factor(random, spread)])));
  for (const name of LATE) shared.set(name, factor(random, spread));
  return people.map((person, k) => {
    const numbers = PARAMETERS.map(name => {
      const value = person[name] * (shared.get(name) ?? bands[k]!.get(name)!);
      return [name, Math.min(value, rangeOf(name)[1])];
    });
    return { ...person, ...Object.fromEntries(numbers) };
  });
}

const factor = (random: Random, spread: number): number => Math.exp(spread * random.normal());

/** A pair much like this one. Drawing for the swapped pair gives the swapped pair, exactly. Only if the two are exactly
 * alike does the variation of each band go by position. */
export function drawPerturbed(pair: Dyad, spread: number, seed: number, index: number): Dyad {
  const ordered = inOrder(pair);
  const [a, b] = varied([ordered.pair.a, ordered.pair.b], spread, seed, index) as [Person, Person];
  return ordered.exchanged ? swapped({ a, b }) : { a, b };
}
