import { type Pair, randomFrom } from '../../../src/base/index.ts';
import { type Covariates, type PairRow } from '../../../src/cohort/index.ts';
import { madeRow, populationOf } from './rows.ts';

/** Pairs whose mean coupling moves by `effect` for a year together more, with people of two groups and an age. */
export function moderatorsOf(effect: number, pairs: number, seed: number) {
  const random = randomFrom(seed);
  const rows = new Map<string, readonly string[]>();
  const covariates: Covariates = { columns: ['years', 'age', 'group'], rows };
  const pairRows: PairRow[] = [];
  for (let k = 0; k < pairs; k++) {
    const people: Pair<string> = [`p${k}a`, `p${k}b`];
    const years = 3 + 2 * random.normal();
    const truth = -0.2 + effect * years + 0.2 * random.normal();
    const seen = (): number => truth + 0.2 * random.normal();
    pairRows.push(madeRow(`p${k}`, people, k, [seen(), seen()]));
    rows.set(`p${k}`, [years.toFixed(2), '', '']);
    for (const id of people) rows.set(id, ['', String(20 + random.below(40)), random.uniform() < 0.5 ? 'x' : 'y']);
  }
  return populationOf(pairRows, 1e6, 1, covariates).population.moderators;
}
