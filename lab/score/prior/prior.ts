import { F, R, RHYTHM_KNOTS } from '../design.ts';
import type { EventPrior } from '../model.ts';
import { CELLS } from '../profile.ts';
import { PRIOR_DATA } from './prior-data.ts';

const LENGTHS = {
  rhythm: CELLS,
  effects: F,
  powers: RHYTHM_KNOTS,
  meanPrecision: R * R,
  differencePrecision: R * R,
  hawkesMean: 17,
  hawkesSd: 17,
  scalars: 6,
} as const;

type Packed = Record<keyof typeof LENGTHS, readonly number[]>;

const rounded = (values: ArrayLike<number>): number[] => Array.from(values, value => Number(value.toPrecision(5)));

/** One line of JSON, five digits a number. */
export const packPrior = (prior: EventPrior): string =>
  JSON.stringify({
    rhythm: rounded(prior.rhythm),
    effects: rounded(prior.population.effects),
    powers: rounded(prior.population.powers),
    meanPrecision: rounded(prior.population.meanPrecision),
    differencePrecision: rounded(prior.population.differencePrecision),
    hawkesMean: rounded(prior.hawkes.mean),
    hawkesSd: rounded(prior.hawkes.sd),
    scalars: [
      prior.kappa,
      Number(prior.typicalRate.toPrecision(5)),
      prior.joint.share,
      prior.joint.inertia,
      prior.joint.memory,
      prior.pairs,
    ],
  } satisfies Packed);

/** Throws where the text is not of this version of the model: a prior of other features would be read wrongly. */
export function unpackPrior(text: string): EventPrior {
  const packed = JSON.parse(text) as Packed;
  for (const [name, length] of Object.entries(LENGTHS))
    if (packed[name as keyof Packed]?.length !== length)
      throw new Error(
        `The prior's ${name} does not have ${length} numbers: it was made for another version of the model.`,
      );
  const [kappa, typicalRate, share, inertia, memory, pairs] = packed.scalars as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    rhythm: Float64Array.from(packed.rhythm),
    kappa,
    typicalRate,
    population: {
      effects: Float64Array.from(packed.effects),
      powers: Float64Array.from(packed.powers),
      meanPrecision: Float64Array.from(packed.meanPrecision),
      differencePrecision: Float64Array.from(packed.differencePrecision),
    },
    hawkes: { mean: Float64Array.from(packed.hawkesMean), sd: Float64Array.from(packed.hawkesSd) },
    joint: { share, inertia, memory },
    pairs,
  };
}

/** Names of the sets whose priors are shipped, fold by fold. */
export const shippedSets = (): readonly string[] => Object.keys(PRIOR_DATA).filter(name => name !== 'general');

const cache = new Map<string, EventPrior>();

function shipped(name: string, place: number): EventPrior {
  const key = `${name} ${place}`;
  let found = cache.get(key);
  if (found === undefined) {
    const text = PRIOR_DATA[name]?.[place];
    if (text === undefined) throw new Error(`No prior is shipped under the name ${name}.`);
    found = unpackPrior(text);
    cache.set(key, found);
  }
  return found;
}

/** The prior of a set learnt without one fold of its pairs. */
export const shippedFoldPrior = (set: string, fold: number): EventPrior => shipped(set, fold);

/** The prior for one pair alone: learnt from three sets of text messages on local clocks (lab/docs/score.md, provenance).
 * Times must be local wall-clock seconds for its weekly rhythm to mean anything. */
export const generalPrior = (): EventPrior => shipped('general', 0);
