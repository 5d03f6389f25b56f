import { type Random, randomFrom } from '../../base/index.ts';
import { PARAMETERS, type Pair, type Parameter, type Person, rangeOf } from '../person.ts';

/** The three people every experiment is made with: one who wants much closeness, one who has room for little, one in the
 * middle. The reference trio, or a plausible one. */
export interface Trio {
  readonly highNeed: Person;
  readonly middle: Person;
  readonly smallRoom: Person;
}

const BAND: ReadonlySet<Parameter> = new Set(['need', 'room']);

/** A plausible trio: every number of the reference trio times exp(spread z), z standard normal; rates are shared by the
 * three, so that they keep identical equations, and each has their own band. Shares stay at most 1. The prior is chosen: no
 * study measures these numbers. `spread` .2 moves a number by more than a fifth in every third draw, twenty-four numbers at
 * once. The same seed and index give the same trio. */
export function drawTrio(around: Trio, spread: number, seed: number, index: number): Trio {
  const random = randomFrom(seed).fork(index);
  const shared = new Map(PARAMETERS.filter(name => !BAND.has(name)).map(name => [name, factor(random, spread)]));
  const vary = (person: Person): Person => {
    const varied = Object.fromEntries(
      PARAMETERS.map(name => {
        const value = person[name] * (shared.get(name) ?? factor(random, spread));
        return [name, Math.min(value, rangeOf(name)[1])];
      }),
    );
    return { ...person, ...varied };
  };
  return { highNeed: vary(around.highNeed), middle: vary(around.middle), smallRoom: vary(around.smallRoom) };
}

const factor = (random: Random, spread: number): number => Math.exp(spread * random.normal());

export const pairOfTrio = ({ highNeed, smallRoom }: Trio): Pair => ({ a: highNeed, b: smallRoom });
