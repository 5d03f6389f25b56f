import { expect, test } from 'vitest';
import { type Interval, randomFrom, type Random } from '../../src/base/index.ts';
import { sideBySide } from '../../src/moves/index.ts';
import type { SeenPair } from '../../src/moves/inside.ts';
import { LEAST_LOOPS } from '../../src/moves/inside.ts';
import { loopsOf } from '../../src/moves/book/round-robin.ts';

const around = (median: number, sd: number): Interval => ({
  median,
  low80: median - 1.28 * sd,
  high80: median + 1.28 * sd,
  low95: median - 1.96 * sd,
  high95: median + 1.96 * sd,
});
/** Shares as the fit gives them: multiples of 2^-30. */
const onGrid = (x: number): number => Math.round(x * 2 ** 30) / 2 ** 30;
const share = (median: number, sd = 0.04): Interval => {
  const { low80, high80, low95, high95 } = around(median, sd);
  const [m, l8, h8, l9, h9] = [median, low80, high80, low95, high95].map(onGrid) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { median: m, low80: l8, high80: h8, low95: l9, high95: h9 };
};
const complement = (x: Interval): Interval => ({
  median: 1 - x.median,
  low80: 1 - x.high80,
  high80: 1 - x.low80,
  low95: 1 - x.high95,
  high95: 1 - x.low95,
});

const pair = (
  id: string,
  people: readonly [string, string],
  shares: readonly Interval[],
  random: Random,
): SeenPair => ({
  id,
  people,
  evidence: {
    roles: shares.map(reachingShareA => ({ reachingShareA })),
    coupling: { aToB: around(-0.5 + 0.2 * random.normal(), 0.15), bToA: around(-0.4 + 0.2 * random.normal(), 0.15) },
  },
});
const exchanged = ({ id, people: [a, b], evidence: { roles, coupling } }: SeenPair): SeenPair => ({
  id,
  people: [b, a],
  evidence: {
    roles: roles.map(({ reachingShareA }) => ({ reachingShareA: complement(reachingShareA) })),
    coupling: { aToB: coupling.bToA, bToA: coupling.aToB },
  },
});

/** A family of `n`, each recorded with each. */
function family(n: number, seed: number): readonly SeenPair[] {
  const random = randomFrom(seed);
  const out: SeenPair[] = [];
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      out.push(
        pair(
          `${i}-${j}`,
          [`p${i}`, `p${j}`],
          Array.from({ length: 4 }, () => share(0.3 + 0.4 * random.uniform())),
          random,
        ),
      );
  return out;
}

test('[MV14] exchanging people and reordering records change no bit', () => {
  const pairs = family(6, 3);
  const told = sideBySide(pairs, 'p2');
  const other = sideBySide(
    pairs.map((p, k) => (k % 2 === 0 ? exchanged(p) : p)),
    'p2',
  );
  expect(other).toStrictEqual(told);
  expect(sideBySide(pairs.toReversed(), 'p2').partition).toStrictEqual(told.partition);
  expect(told.partition.told).toBe(true);
  // What one has in a pair, the other lacks.
  const one = sideBySide(pairs.slice(0, 1), 'p0').rows[0]!;
  const two = sideBySide(pairs.slice(0, 1), 'p1').rows[0]!;
  expect(two.share).toStrictEqual(complement(one.share!));
  expect([two.ofKeeper, two.ofOther]).toStrictEqual([one.ofOther, one.ofKeeper]);
});

test('[MV14] reaching here, stepping back there, open or too little elsewhere', () => {
  const random = randomFrom(1);
  const many = (x: number): Interval[] => Array.from({ length: 6 }, () => share(x, 0.03));
  const thin = pair('thin', ['me', 'Dee'], [], random);
  const { rows, across, partition } = sideBySide(
    [
      pair('1', ['me', 'Ada'], many(0.75), random),
      pair('2', ['Ben', 'me'], many(0.75), random),
      pair('3', ['me', 'Cy'], many(0.5), random),
      thin,
    ],
    'me',
  );
  expect(rows.map(row => row.role)).toEqual(['reaching', 'stepping-back', 'open', 'too-little']);
  expect(rows.map(row => row.other)).toEqual(['Ada', 'Ben', 'Cy', 'Dee']);
  expect(rows[0]!.stretches).toEqual({ more: 6, less: 0, open: 0 });
  expect(rows[3]!.share).toBeNull();
  expect(across).toMatchObject({ told: true, relationships: 3 });
  if (!across.told) return expect.unreachable();
  expect(across.share.low80).toBeLessThan(0.5);
  expect(across.share.high80).toBeGreaterThan(0.5);
  expect(across.spread.low95).toBeGreaterThan(0.1);
  expect(partition).toEqual({ told: false, people: 4, loops: 0, least: LEAST_LOOPS });
});

test('[MV14] one person’s own records have no loop', () => {
  const random = randomFrom(2);
  const star = Array.from({ length: 30 }, (_, k) => pair(`${k}`, ['me', `p${k}`], [share(0.6)], random));
  expect(sideBySide(star, 'me').partition).toMatchObject({ told: false, loops: 0 });
  expect(loopsOf(family(5, 1).map(({ people: [of, toward] }) => ({ of, toward })))).toBe(6);
});
