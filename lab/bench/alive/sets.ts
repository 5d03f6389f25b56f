import { PARAMETERS, type Person, trioWith } from '../../../src/model/index.ts';
import { type BandName, type Trio } from '../../../src/model/inside.ts';

/** Order of the numbers of a set: all of a person but the band. */
const RATES = PARAMETERS.filter(name => name !== 'need' && name !== 'room');
const BANDS: readonly BandName[] = ['highNeed', 'middle', 'smallRoom'];

/** A set as 26 numbers: the rates, then need and room of high need, middle and small room. */
export type Numbers = readonly number[];
export const NAMES: readonly string[] = [...RATES, ...BANDS.flatMap(band => [`${band} need`, `${band} room`])];

export function trioFrom(numbers: Numbers): Trio {
  const rates = Object.fromEntries(RATES.map((name, k) => [name, numbers[k]!]));
  const person = (k: number): Person =>
    ({ ...rates, need: numbers[RATES.length + 2 * k]!, room: numbers[RATES.length + 2 * k + 1]! }) as unknown as Person;
  return { highNeed: person(0), middle: person(1), smallRoom: person(2) };
}

export function numbersOf(trio: Trio): Numbers {
  return [...RATES.map(name => trio.highNeed[name]), ...BANDS.flatMap(band => [trio[band].need, trio[band].room])];
}

/** Sets found by a first search, before this one; R's was found for the equation in which weariness lowers the need. */
const FIRST: Readonly<Record<'S' | 'C' | 'F' | 'R', Numbers>> = {
  S: [
    1.3, 0.0996, 0.321, 7, 10, 61.6, 6.9, 1.46, 0.95, 0.915, 0.731, 2.67, 0.191, 0.155, 1.01, 0.171, 2.38, 0.466, 0, 0,
    0.473, 2.21, 0.464, 2.16, 0.449, 2.1,
  ],
  C: [
    1.38, 0.195, 0.716, 7, 2.27, 9.87, 16, 2.09, 0.95, 0.675, 0.149, 0.748, 0.0173, 0.979, 0.726, 0.12, 2.06, 0.354, 0,
    0, 1.53, 3.1, 1.42, 2.89, 0.709, 2.66,
  ],
  F: [
    0.962, 0.358, 0.183, 1.3, 1.5, 11, 19.2, 1.25, 0.209, 1.07, 0.136, 1.87, 0.043, 0.503, 0.0173, 0.138, 6, 3.31, 0, 0,
    0.863, 1.84, 0.824, 1.77, 0.676, 1.75,
  ],
  R: [
    1.45, 0.6, 0.119, 6, 1.02, 111, 9.21, 0.601, 0.8, 1.74, 0.471, 2.39, 0.118, 0.44, 1.5, 0.205, 1.31, 0.0325, 0.717,
    0, 0.555, 2.19, 0.513, 1.55, 0.253, 1.45,
  ],
};

const living = trioWith('living');
const without = (change: Partial<Person>): Trio => ({
  highNeed: { ...living.highNeed, ...change },
  middle: { ...living.middle, ...change },
  smallRoom: { ...living.smallRoom, ...change },
});

export const SETS: Readonly<Record<string, Trio>> = {
  living,
  'no-resign': without({ resign: 0 }),
  'no-wariness': without({ wariness: 0 }),
  steady: trioWith('steady'),
  reference: trioWith('reference'),
  ...Object.fromEntries(Object.entries(FIRST).map(([name, numbers]) => [name, trioFrom(numbers)])),
};
