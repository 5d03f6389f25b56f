import { expect, test } from 'vitest';
import { moderatorsOf } from './moderated.ts';
import { randomFrom } from '../../../src/base/index.ts';
import { type Covariates, twofoldColumn } from '../../../src/cohort/index.ts';
import { moderators } from '../../../src/cohort/population/moderators.ts';
import { madeRow, populationOf } from './rows.ts';
import { roundRobin } from './social.ts';
import { FULL } from '../../full.ts';

test('[N24] a planted covariate is found with its size', () => {
  const found = moderatorsOf(0.15, 300, 5);
  expect(found.map(({ name }) => name)).toEqual(['years', 'age, mean', 'age, apart', 'group, same']);
  const [years, ...others] = found;
  expect(years!.deviation).toBeGreaterThan(1.7);
  const perYear = years!.effect.median / years!.deviation;
  expect(Math.abs(perYear - 0.15)).toBeLessThan(0.03);
  expect(years!.signProbability).toBeGreaterThan(0.99);
  for (const { effect, pairs } of others) {
    expect(Math.abs(effect.median)).toBeLessThan(0.05);
    expect(pairs).toBe(300);
  }
});

test('[N24] words beyond those with a term are counted by column', () => {
  const rows = new Map<string, readonly string[]>();
  const pairs = Array.from({ length: 40 }, (_, k) => madeRow(`p${k}`, [`p${k}a`, `p${k}b`], k));
  for (const [k, { id }] of pairs.entries()) rows.set(id, [`town-${k % 12}`, k % 3 === 0 ? '' : String(k)]);
  rows.set('of nobody', ['', '']);
  const { moderators, covariates } = populationOf(pairs, 1e6, 1, { columns: ['town', 'years'], rows }).population;
  expect(moderators.map(({ name }) => name).filter(name => name.startsWith('town='))).toHaveLength(8);
  expect(covariates).toMatchObject({
    ids: 41,
    matched: 40,
    columns: [
      { name: 'town', kind: 'words', known: 40, foldedLevels: 3 },
      { name: 'years', kind: 'number', known: 26, foldedLevels: 0 },
    ],
  });
});

test('[N24] the commonest words have terms; the rest share one', () => {
  const rows = new Map<string, readonly string[]>();
  const random = randomFrom(3);
  // Two words of most pairs, of which the later one goes with a difference, and ten that few have.
  const pairs = Array.from({ length: 400 }, (_, k) => {
    const country = k < 170 ? 'Italy' : k < 320 ? 'USA' : `${'ABCDEFGHIJ'[k % 10]}-land`;
    rows.set(`d${k}`, [country]);
    const truth = country === 'USA' || country === 'J-land' || country === 'I-land' ? 0.5 : 0;
    const seen = (): number => truth + 0.15 * random.normal();
    return madeRow(`d${k}`, [`p${k}`, `q${k}`], k, [seen(), seen()]);
  });
  // Of a word that no fitted pair has there is no term, however many rows have it.
  for (let k = 0; k < 30; k++) rows.set(`nobody ${k}`, ['Aland']);
  const { moderators, covariates } = populationOf(pairs, 1e6, 1, { columns: ['country'], rows }).population;
  const of = (name: string) => moderators.find(one => one.name === `country${name}`)!;
  const change = (name: string): number => of(name).effect.median / of(name).deviation;
  expect(moderators.map(({ name }) => name)).toEqual([
    'country=USA',
    ...[...'ABCDEFG'].map(letter => `country=${letter}-land`),
    'country, others',
  ]);
  expect(change('=USA')).toBeGreaterThan(0.4);
  // H-land, I-land and J-land: two of the three are half a unit off.
  expect(change(', others')).toBeGreaterThan(0.2);
  expect(Math.abs(change('=A-land'))).toBeLessThan(0.15);
  expect(covariates!.columns).toEqual([{ name: 'country', kind: 'words', known: 430, foldedLevels: 3 }]);
});

test('[N24] a column of pairs and people at once is found', () => {
  const table = (cells: Readonly<Record<string, readonly string[]>>): Covariates => ({
    columns: ['years', 'age'],
    rows: new Map(Object.entries(cells)),
  });
  const pairs = new Set(['1', 'd2']);
  const people = new Set(['1', '7']);
  expect(twofoldColumn(table({ d2: ['3', ''], 7: ['', '40'] }), pairs, people)).toBeNull();
  // One id that is a pair among those of people.
  expect(twofoldColumn(table({ d2: ['', '3'], 7: ['', '40'] }), pairs, people)).toEqual({
    name: 'age',
    pairs: 1,
    people: 1,
  });
  // One id of both: both are numbered.
  expect(twofoldColumn(table({ 1: ['3', ''] }), pairs, people)).toEqual({ name: 'years', pairs: 1, people: 1 });
});

test('[N24] an irrelevant covariate of people stays near none', () => {
  const found = Array.from({ length: FULL ? 10 : 4 }, (_, population) => {
    const random = randomFrom(300 + population);
    const brought = Array.from({ length: 20 }, () => 0.3 * random.normal());
    const ages = brought.map(() => 20 + random.below(40));
    const edges = roundRobin(0, 20);
    const terms = [
      {
        name: 'age',
        column: 'age',
        of: (_: string, a: string, b: string) => (ages[Number(a)]! + ages[Number(b)]!) / 2,
      },
    ];
    const outcomes = {
      ids: edges.map((_, k) => `d${k}`),
      people: edges.map(([i, j]) => [String(i), String(j)] as const),
      value: edges.map(([i, j]) => brought[i]! + brought[j]! + 0.2 * random.normal()),
      variance: edges.map(() => 0.02),
    };
    return moderators(terms, outcomes, random.fork(1))[0]!;
  });
  // Taken as independent, ranges held none in half.
  expect(found.filter(({ effect }) => effect.low80 <= 0 && 0 <= effect.high80).length).toBeGreaterThan(FULL ? 7 : 2);
  expect(found.filter(({ signProbability }) => signProbability > 0.95).length).toBeLessThan(2);
});

test('[N24] a constant column has no term', () => {
  const pairs = 130_000;
  const outcomes = {
    ids: Array.from({ length: pairs }, (_, k) => `p${k}`),
    people: Array.from({ length: pairs }, (_, k) => [`${k}a`, `${k}b`] as const),
    value: Array.from({ length: pairs }, () => 0),
    variance: Array.from({ length: pairs }, () => 1),
  };
  expect(moderators([{ name: 'wave', column: 'wave', of: () => 2 }], outcomes, randomFrom(1))).toEqual([]);
});
