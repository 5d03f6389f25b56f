import { varied } from '../equations/perturbed.ts';
import { type Dyad, PARAMETERS, type Person } from '../equations/person.ts';
import { personWith, type Variant } from '../equations/presets.ts';

/** The three people every experiment is made with: one who wants much closeness, one who has room for little, one in the
 * middle. */
export interface Trio {
  readonly highNeed: Person;
  readonly middle: Person;
  readonly smallRoom: Person;
}

/** The reference trio under either variant of the numbers. */
export const trioWith = (variant: Variant): Trio => ({
  highNeed: personWith('highNeed', variant),
  middle: personWith('middle', variant),
  smallRoom: personWith('smallRoom', variant),
});

/** A plausible trio. The prior is chosen: no study measures these numbers. A spread of .2 moves a number by more than a fifth in
 * every third draw, all of them at once. */
export function drawTrio(around: Trio, spread: number, seed: number, index: number): Trio {
  const people = [around.highNeed, around.smallRoom, around.middle];
  const [highNeed, smallRoom, middle] = varied(people, spread, seed, index) as [Person, Person, Person];
  return { highNeed, middle, smallRoom };
}

export const pairOfTrio = ({ highNeed, smallRoom }: Trio): Dyad => ({ a: highNeed, b: smallRoom });

/** A fitted pair as the people of the experiments: the one who needs more closeness, the one who needs less, and one
 * between the two. */
export function trioOf({ a, b }: Dyad): Trio {
  const [highNeed, smallRoom] = a.need >= b.need ? [a, b] : [b, a];
  const between = PARAMETERS.map(name => [name, Math.sqrt(a[name] * b[name])] as const);
  return { highNeed, smallRoom, middle: { ...a, ...Object.fromEntries(between) } };
}
