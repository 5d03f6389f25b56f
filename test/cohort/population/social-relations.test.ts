import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { onDisk } from '../../../src/cli/cohort/input/rows.ts';
import { randomFrom } from '../../../src/base/index.ts';
import { inMemory } from '../../../src/cohort/population/number-rows.ts';
import {
  isSettled,
  sharesOf,
  type SocialDraw,
  socialRelations,
} from '../../../src/cohort/population/social-relations.ts';
import { closedForm, invent, roundRobin, sparse } from './social.ts';
import { madeRow, populationOf } from './rows.ts';

test('[N20] in a large round robin parts equal the closed-form estimators', () => {
  const truth = { person: 0.6, partner: 0.4, both: 0.3, pairing: 0.5, pair: 0.4 };
  const scores = invent({ people: 40, edges: roundRobin(0, 40) }, truth, 1e-6, randomFrom(3));
  const closed = closedForm(scores);
  const { draws } = socialRelations(scores, randomFrom(4));
  const mean = (of: (draw: (typeof draws)[number]) => number): number =>
    draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length;
  // What is left of the pairings is known to a few hundredths; persons are forty, so a prior still shows.
  expect(mean(d => (d.together + d.apart) / 2)).toBeCloseTo(closed.pairing, 2);
  expect(mean(d => (d.together - d.apart) / 2)).toBeCloseTo(closed.pairs, 2);
  expect(Math.abs(mean(d => d.person) / closed.person - 1)).toBeLessThan(0.12);
  expect(Math.abs(mean(d => d.partner) / closed.partner - 1)).toBeLessThan(0.12);
  expect(Math.abs(mean(d => d.both) - closed.both)).toBeLessThan(0.03);
});

test('[N22] with nobody in two pairs, persons and partners stay unknown', () => {
  const rows = Array.from({ length: 40 }, (_, k) => madeRow(`p${k}`, [`p${k}a`, `p${k}b`], k));
  const { population, effects } = populationOf(rows, 0.49, 1);
  const { reaching } = population;
  expect(reaching!.person).toBe('not-yet');
  expect(reaching!.pairing).toBe('not-yet');
  expect(reaching!.role.people).toBe('not-yet');
  // What two have alike may be of their own doing with everybody.
  expect(reaching!.reciprocityOfPairs).toBe('not-yet');
  const schema = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../docs/schema/population-1.json'), 'utf8'),
  );
  const ajv = new Ajv2020({ strict: true }).addSchema(schema);
  expect(ajv.validate({ $ref: 'population/1#/$defs/roles' }, reaching), ajv.errorsText()).toBe(true);
  expect(reaching!.deviation.median).toBeGreaterThan(0);
  expect(new Set(effects)).toEqual(new Set([null]));
  expect(populationOf(rows.slice(0, 5), 0.49, 1).population.reaching).toBeNull();
});

test('[N27] rows on disk are those in memory, bit for bit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-rows-'));
  try {
    const kept = [inMemory('some', 3), onDisk(folder)('some', 3)] as const;
    const random = randomFrom(1);
    // Two whole blocks, and some more.
    for (let k = 0; k < 10_000; k++) {
      const row = [k, random.normal(), random.uniform()];
      for (const rows of kept) rows.add(row);
    }
    const read = (rows: (typeof kept)[0]): number[] => {
      const all: number[] = [];
      rows.each(block => all.push(...block));
      return all;
    };
    const all = read(kept[0]);
    expect([all.length, all[0], all[29_997]]).toEqual([30_000, 0, 9999]);
    for (let again = 0; again < 2; again++) expect(read(kept[1])).toEqual(all);
    for (const rows of kept) rows.remove();
    const pairs = Array.from({ length: 40 }, (_, k) => madeRow(`p${k}`, [`p${k}a`, `p${k}b`], k));
    expect(populationOf(pairs, 0.49, 1, null, onDisk(folder))).toEqual(populationOf(pairs, 0.49, 1));
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('[N21] people of a network have effects where their share is known', () => {
  // Whoever has a higher number reaches out more, and nobody is reached out to more than others.
  const bids = (person: number): number => Math.round(20 * 1.3 ** person);
  const make = () =>
    populationOf(
      roundRobin(0, 12).map(([i, j], k) => ({ ...madeRow(`p${k}`, [`n${i}`, `n${j}`], k), bids: [bids(i), bids(j)] })),
      0.49,
      7,
    );
  const one = make();
  expect(one.effects.length).toBe(12);
  expect(one.population.reaching!.person).not.toBe('not-yet');
  expect(one.effects.every(one => one!.personDeviation! > 0)).toBe(true);
  expect(make()).toEqual(one);
  // In a chain of eight, and some pairs beside it, next to nothing tells people from pairs.
  const chain = populationOf(
    Array.from({ length: 12 }, (_, k) => ({
      ...madeRow(`p${k}`, k < 7 ? [`n${k}`, `n${k + 1}`] : [`a${k}`, `b${k}`], k),
      bids: [bids((5 * k) % 12), bids((7 * k) % 12)] as const,
    })),
    0.49,
    7,
  );
  const { reaching } = chain.population;
  expect([reaching!.person, reaching!.partner]).toContain('not-yet');
  for (const part of ['person', 'partner'] as const)
    for (const one of chain.effects) expect(one![part] === null).toBe(reaching![part] === 'not-yet');
});

test('[N21] two seeds agree in a network of few pairs', () => {
  const scores = invent(
    sparse(60, 60, randomFrom(5)),
    { person: 0.9, partner: 0.4, both: 0.3, pairing: 0.4, pair: 0.2 },
    0.05,
    randomFrom(6),
  );
  const [one, two] = [1, 2].map(seed => socialRelations(scores, randomFrom(seed)).draws) as [
    SocialDraw[],
    SocialDraw[],
  ];
  for (const part of ['person', 'partner', 'pairing'] as const) {
    expect([isSettled(one, part), isSettled(two, part)]).toEqual([true, true]);
    for (const end of ['low80', 'median', 'high80'] as const)
      expect(Math.abs(sharesOf(one)[part][end] - sharesOf(two)[part][end])).toBeLessThan(0.08);
  }
  // Chains that lie apart are no answer.
  expect(
    isSettled(
      [...one.slice(0, 100), ...one.slice(0, 300).map(draw => ({ ...draw, person: 9 * draw.person }))],
      'person',
    ),
  ).toBe(false);
});

test('[N22] bids and days of a rate share one span', () => {
  const random = randomFrom(3);
  // All reach out once in twenty days, over a hundred; a record runs from its first event to its last.
  const sparse = Array.from({ length: 200 }, (_, k) => {
    const bids = [1 + random.poisson(4), 1 + random.poisson(4)] as const;
    const days = 100 * random.uniform();
    return { ...madeRow(`p${k}`, [`p${k}a`, `p${k}b`], k), bids, recordDays: days };
  });
  expect(populationOf(sparse, 0.49, 1).population.reaching).toBeNull();
  // Half of the days set apart: the rate is that of the whole.
  const rows = Array.from({ length: 40 }, (_, k) => ({
    ...madeRow(`q${k}`, [`q${k}a`, `q${k}b`], k),
    bids: [100, 100] as const,
    days: 50,
    recordDays: 100,
  }));
  const { reaching } = populationOf([...rows, ...sparse], 0.49, 1).population;
  expect(reaching!.mean.median).toBeCloseTo(Math.log(7), 1);
  expect(reaching!.design).toEqual({ pairs: 40, people: 80, inTwoOrMore: 0 });
});
