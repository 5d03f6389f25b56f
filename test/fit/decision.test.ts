import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, type Pair, randomFrom } from '../../src/base/index.ts';
import { inOrder, START } from '../../lab/simulators/process.ts';
import { turnsFrom } from '../../lab/simulators/synthetic.ts';
import { type Events, observe, SHIPPED_PRIOR } from '../../src/fit/index.ts';
import { concluded, type Summary } from '../../src/fit/inside.ts';
import { atLeast, boundedChase } from '../../src/fit/findings/conclusion.ts';
import { alternationOf, hasPeriod, mayHavePeriod } from '../../src/fit/findings/pattern/alternation.ts';
import { answersOf, dealtAnswers } from '../../src/fit/findings/pattern/answers.ts';
import type { Dance } from '../../src/fit/findings/pattern/dance.ts';
import { directionsOf } from '../../src/fit/findings/pattern/directions.ts';
import type { Deals } from '../../src/fit/rate/observe.ts';
import { judge, patternProbabilities } from '../../src/fit/findings/pattern/verdict.ts';

const around = (median: number, deviation: number) => ({
  median,
  low80: median - 1.2816 * deviation,
  high80: median + 1.2816 * deviation,
  low95: median - 1.96 * deviation,
  high95: median + 1.96 * deviation,
});

const none: Pair<number> = [0, 0];
const nothing: Dance = {
  reaching: none,
  chance: none,
  delay: none,
  there: { reaching: [false, false], chance: [false, false], delay: [false, false] },
  leak: 0,
};
const flat = [around(0, 0.1), around(0, 0.1)] as const;
const answers = { calls: 500, chance: { mean: 0, deviation: 0.05 }, delay: { mean: 0, deviation: 0.05 } };

test('[F53] “does not answer” is never likely, however little is seen', () => {
  const draws = Array.from({ length: 100 }, () => nothing);
  const probability = patternProbabilities(draws);
  expect(probability['no-coupling']).toBeGreaterThan(0.9);
  const ground = {
    probability,
    fitted: true,
    alternates: false,
    together: [],
    ranges: [around(0, 0.1), around(0, 0.1)],
  } as const;
  expect(judge(ground)).toMatchObject({ verdict: 'too-little-data', sure: 'open', leansTo: null });
  const one: Dance = { ...nothing, reaching: [-1, 0], there: { ...nothing.there, reaching: [true, false] } };
  const alone = patternProbabilities(draws.map(() => one));
  expect(alone['one-sided']).toBeGreaterThan(0.9);
  expect(judge({ ...ground, probability: alone }).sure).toBe('open');
  for (const { probability: of, sure } of directionsOf(draws, false, [answers, answers], flat, 5, randomFrom(1))) {
    expect(of.same).toBeGreaterThan(0.9);
    expect(sure).toBe('open');
  }
});

test('[F53] without data on answers nothing is stated', () => {
  const told = directionsOf([nothing], false, [answers, null], flat, 5, randomFrom(1));
  for (const { of, about, probability } of told)
    if (of === 'b' && about !== 'reaching') for (const p of Object.values(probability)) expect(p).toBeCloseTo(1 / 3, 9);
});

test('[F53] a direction near zero is at most leaned to', () => {
  const less: Dance = { ...nothing, reaching: [-1, -1], there: { ...nothing.there, reaching: [true, true] } };
  const told = directionsOf(
    [less],
    false,
    [answers, answers],
    [around(-0.3, 0.2), around(-0.4, 0.2)],
    5,
    randomFrom(1),
  );
  const reaching = told.filter(({ about }) => about === 'reaching');
  expect(reaching.map(({ sure }) => sure)).toStrictEqual(['leans', 'likely']);
  for (const { probability } of reaching) expect(probability.less).toBeGreaterThan(0.9);
});

test('[F56] a chase is no surer than the less sure of its two directions', () => {
  const probability = {
    'pursue-distance': 0.03,
    reciprocal: 0.03,
    chase: 0.85,
    'one-sided': 0.06,
    'no-coupling': 0.03,
  };
  const sides = (more: number, less: number) =>
    (
      [
        ['a', more, 0.02],
        ['b', 0.02, less],
      ] as const
    ).map(([of, up, down]) => ({
      of,
      about: 'reaching' as const,
      probability: { more: up, same: 1 - up - down, less: down },
    }));
  const one = boundedChase(probability, sides(0.5, 0.95));
  expect(one.chase).toBe(0.5);
  expect(one['one-sided']).toBeCloseTo(0.41, 9);
  expect(boundedChase(probability, sides(0.9, 0.95))).toStrictEqual(probability);
  // A longer delay is stepping back.
  const delayed = (more: number, less: number) =>
    sides(0.9, 0).map(one =>
      one.of === 'a' ? one : { ...one, about: 'delay' as const, probability: { more, same: 1 - more - less, less } },
    );
  expect(boundedChase(probability, delayed(0.3, 0.6)).chase).toBe(0.3);
  expect(boundedChase(probability, delayed(0.9, 0.05)).chase).toBe(0.85);
});

test('[F57] a pattern that leans has at least 6 in 10', () => {
  const probability = patternProbabilities([]);
  const raised = atLeast(probability, 'pursue-distance', 0.6);
  expect(raised['pursue-distance']).toBe(0.6);
  expect(Object.values(raised).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  for (const other of ['chase', 'reciprocal', 'one-sided', 'no-coupling'] as const)
    expect(raised[other]).toBeCloseTo(0.1, 12);
  expect(atLeast(raised, 'pursue-distance', 0.5)).toBe(raised);
});

test('[F54] two low couplings lean to pursue-distance, unless lives alternate', () => {
  const probability = patternProbabilities([]);
  const ground = { probability, fitted: true, alternates: false, together: [] } as const;
  const low = [around(-0.3, 0.2), around(-0.6, 0.1)] as const;
  expect(judge({ ...ground, ranges: low })).toMatchObject({ sure: 'leans', leansTo: 'pursue-distance' });
  expect(judge({ ...ground, ranges: low, alternates: true })).toMatchObject({ sure: 'open', leansTo: null });
  expect(judge({ ...ground, ranges: [around(-0.2, 0.2), around(-0.6, 0.1)] })).toMatchObject({ sure: 'open' });
});

test('[F55] told sizes are larger and less certain than estimates, and more so in dense chats', () => {
  const summary: Summary = {
    days: 500,
    perDay: 5,
    enough: true,
    law: {
      specifications: [{ weight: 1, mean: [-0.5, -0.5], covariance: [0.0004, 0, 0.0004] }],
      dispersion: [1, 1],
      slab: 0.49,
      dance: SHIPPED_PRIOR.dance,
    },
    dealt: { mean: -0.22, variance: 0.0004 },
    answers: [null, null],
    dealtAnswers: null,
    alternation: null,
    changesOver: false,
    prior: 0.7,
  };
  const { ranges, pattern, directions } = concluded({ summary, turned: false }, 1);
  expect(pattern.verdict).toBe('pursue-distance');
  for (const { median, low80, high80 } of ranges) {
    expect(median).toBeLessThan(-0.6);
    expect((high80 - low80) / Math.abs(median)).toBeGreaterThan(0.5);
  }
  // The factor for a doubling is that of the coupling.
  const { factor } = directions.find(({ of, about }) => of === 'a' && about === 'reaching')!;
  expect(Math.log2(factor.median)).toBeCloseTo(ranges[0].median, 1);
  const dense = concluded({ summary: { ...summary, perDay: 30 }, turned: false }, 1);
  expect(dense.ranges[0].median).toBeCloseTo(2 * ranges[0].median, 6);
  expect(
    Math.log2(dense.directions.find(({ of, about }) => of === 'a' && about === 'reaching')!.factor.median),
  ).toBeCloseTo(2 * Math.log2(factor.median), 6);
  expect(dense.pattern).toEqual(pattern);
});

/** Two who begin, and answer, by one season of three weeks, whoever of them did what. `heeds`: an answer goes by how much the other began in the
 * last three days instead. */
function seasonal(heeds: boolean, seed: number): Events {
  const random = randomFrom(seed);
  const log = { at: [] as number[], actor: [] as number[] };
  const say = (at: number, who: number): void => {
    log.at.push(at);
    log.actor.push(who);
  };
  const began: Pair<number[]> = [[], []];
  for (let day = 0; day < 540; day++) {
    const wave = Math.sin((2 * Math.PI * day) / 21 + 3 * Math.sin(day / 40));
    const today = [0, 0];
    const own = heeds ? [random.normal(), random.normal()] : [wave, wave];
    for (let hour = 8; hour < 24; hour += 2) {
      const who = random.below(2) as 0 | 1;
      if (random.uniform() > 0.4 * Math.exp(0.5 * own[who]!)) continue;
      today[who]!++;
      const at = START + day * DAY + hour * HOUR;
      say(at, who);
      const recent = began[who].slice(-3).reduce((sum, n) => sum + n, 0);
      const odds = Math.exp(heeds ? Math.log((1 + recent) / 6) : wave);
      if (random.uniform() < odds / (1 + odds)) say(at + 12 * MINUTE, 1 - who);
    }
    for (const who of [0, 1] as const) began[who].push(today[who]!);
  }
  return observe(turnsFrom(log));
}

/** Who opened each conversation dealt by the toss of a coin. */
function tossed(events: Events, seed: number): Deals {
  const random = randomFrom(seed);
  const first = [...events.kind.keys()].filter(i => events.kind[i] === 1);
  const exchanged = Array.from({ length: 6 }, () =>
    Uint8Array.from({ length: first.length + 1 }, () => random.below(2)),
  );
  return { first: [...first, Number.POSITIVE_INFINITY], exchanged };
}

test('[F52] surrogates show what a season pushes into answers, less of answering', () => {
  const shown = (heeds: boolean, seed: number): readonly [seen: number, dealt: number] => {
    const events = seasonal(heeds, seed);
    const [one, two] = answersOf(events);
    const dealt = dealtAnswers(events, events.coverage, tossed(events, seed));
    return [(one!.chance.mean + two!.chance.mean) / 2, dealt!.chance.mean];
  };
  for (const seed of [1, 2, 3]) {
    const [season, inSurrogates] = shown(false, seed);
    expect(season).toBeGreaterThan(0.2);
    expect(inSurrogates).toBeGreaterThan(0.8 * season);
    const [heeded, kept] = shown(true, seed);
    expect(heeded).toBeGreaterThan(0.4);
    expect(kept).toBeLessThan(0.8 * heeded);
  }
});

test.each([17, 21, 25, 30])('[F36] lives that change every %i days alternate, or may', stay => {
  const random = randomFrom(stay);
  const log = { at: [] as number[], actor: [] as number[] };
  for (let day = 0; day < 540; day++)
    for (const actor of [0, 1]) {
      const busy = Math.floor(day / stay) % 2 === actor;
      for (let k = random.poisson(busy ? 1.5 : 4); k > 0; k--) {
        log.at.push(START + day * DAY + Math.floor((8 + 15 * random.uniform()) * HOUR));
        log.actor.push(actor);
      }
    }
  const found = alternationOf(observe(turnsFrom(inOrder(log))))!;
  expect(hasPeriod(found)).toBe(stay < 18);
  expect(mayHavePeriod(found)).toBe(stay > 18);
  expect(found.periodDays / (2 * stay)).toBeCloseTo(1, 1);
});
