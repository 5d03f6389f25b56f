import { type Interval, type Pair, randomFrom } from '../../../src/base/index.ts';
import {
  byCodeUnit,
  type Covariates,
  membershipsOf,
  PeopleNumbers,
  type PairRow,
  PopulationSum,
  type RoomForRows,
} from '../../../src/cohort/index.ts';

const around = (median: number, deviation: number): Interval => ({
  median,
  low80: median - 1.2816 * deviation,
  high80: median + 1.2816 * deviation,
  low95: median - 1.96 * deviation,
  high95: median + 1.96 * deviation,
});

/** A row as a fit might have made it. */
export function madeRow(id: string, people: Pair<string>, seed: number, coupling?: Pair<number>): PairRow {
  const random = randomFrom(seed);
  const bids = [20 + random.poisson(100), 20 + random.poisson(60)] as const;
  const [aToB, bToA] = coupling ?? [0.4 * random.normal(), 0.4 * random.normal()];
  return {
    id,
    people,
    messages: bids,
    turns: bids,
    bids,
    dispersion: [1.5, 1.5],
    from: 0,
    to: 8_640_000,
    days: 100,
    recordDays: 100,
    clockSeconds: 1,
    reachingShareA: around(0.5, 0.05),
    coupling: {
      aToB: around(aToB, 0.2),
      bToA: around(bToA, 0.2),
      loopGain: around(aToB * bToA, 0.1),
      lagDays: 3,
      support: { heldOutGainNats: 0, nullPercentile: 0.5, leak: 0 },
    },
    directions: [],
    pattern: {
      verdict: 'too-little-data',
      sure: 'open',
      leansTo: null,
      why: 'weak',
      probability: { 'pursue-distance': 0.2, reciprocal: 0.2, chase: 0.2, 'one-sided': 0.2, 'no-coupling': 0.2 },
      reaching: null,
      probabilityReaching: 0.5,
    },
    timeRescalingP: [0.5, 0.5],
    outcome: 'fine',
  };
}

/** What a population learns from rows, and each person's own part, in order of id. */
export function populationOf(
  rows: readonly PairRow[],
  slab: number,
  seed: number,
  covariates: Covariates | null = null,
  room?: RoomForRows,
) {
  const sum = new PopulationSum(slab, covariates, room);
  const people = Object.groupBy(
    rows.flatMap((row, k) => membershipsOf(row, k)),
    ({ id }) => id,
  );
  const numbers = new PeopleNumbers(rows.length);
  for (const row of rows) sum.add(row);
  for (const memberships of Object.values(people)) numbers.join(memberships!);
  numbers.number();
  const { population, effectsOf } = sum.population(numbers, seed);
  const effects = Object.keys(people)
    .sort(byCodeUnit)
    .map(id => effectsOf?.(numbers.of(people[id]!)) ?? null);
  return { population, effects };
}
