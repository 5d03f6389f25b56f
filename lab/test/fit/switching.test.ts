import { expect, test } from 'vitest';
import {
  bothSides,
  DAY,
  HOUR,
  mapPair,
  type Pair,
  randomFrom,
  type Random,
  type Side,
} from '../../../src/base/index.ts';
import { observe } from '../../../src/fit/index.ts';
import { alternationOf, hasPeriod } from '../../../src/fit/findings/pattern/alternation.ts';
import { changesOver } from '../../../src/fit/findings/pattern/switching.ts';
import type { BlockCounts } from '../../../src/fit/rate/baseline.ts';
import { ROLE_COUNT } from '../../../src/fit/rate/exposure.ts';
import { cuts, toTurns } from '../../../src/turns/index.ts';
import { type Entry, recordsOf, START } from '../../../test/turns/records.ts';

const PER_DAY = 4;
const DAYS = 540;
const BIDS_A_DAY = 2;
const BLOCKS = { blocks: PER_DAY * DAYS, blockSeconds: 6 * HOUR, blockFrom: 0 };

/** Openings at a rate of two a day each, times what `factor` says of a block given all bids before it. */
function counted(
  random: Random,
  factor: (u: Side, day: number, past: Pair<Float64Array>, block: number) => number,
): Pair<BlockCounts> {
  const blocks = BLOCKS.blocks;
  const turns = bothSides(() => new Float64Array(ROLE_COUNT * blocks));
  for (let b = 0; b < blocks; b++) {
    const rates = bothSides(u => (BIDS_A_DAY / PER_DAY) * factor(u, Math.floor(b / PER_DAY), turns, b));
    for (const u of [0, 1] as const) turns[u][b] = random.poisson(rates[u]);
  }
  return mapPair(turns, of => ({
    turns: of,
    expected: new Float64Array(ROLE_COUNT * blocks).fill(BIDS_A_DAY / PER_DAY, 0, blocks),
  }));
}

/** Who is busy on each day: stays of four to ten days. */
function shifts(random: Random): readonly Side[] {
  const out: Side[] = [];
  for (let who: Side = 0; out.length < DAYS; who = who === 0 ? 1 : 0)
    for (let left = 4 + random.below(7); left > 0; left--) out.push(who);
  return out;
}

const alternating = (busy: readonly Side[]) => (u: Side, day: number) => Math.exp(busy[day] === u ? -0.65 : 0.65);

/** Each steps back as the other reaches: a rate halved by twice as much of it in the last three days. */
function loop(u: Side, _day: number, past: Pair<Float64Array>, block: number): number {
  const from = Math.max(0, block - 3 * PER_DAY);
  const seen = past[u === 0 ? 1 : 0].slice(from, block).reduce((sum, n) => sum + n, 0);
  return Math.min(4, Math.max(0.25, (1 + (BIDS_A_DAY / PER_DAY) * (block - from)) / (1 + seen)));
}

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

test('[F36] an irregular change-over shows; loops do not', () => {
  const told = (factor: (random: Random) => Parameters<typeof counted>[1]): number =>
    SEEDS.filter(seed => {
      const random = randomFrom(seed);
      return changesOver(counted(random.fork(1), factor(random.fork(2))), BLOCKS);
    }).length;
  expect(told(random => alternating(shifts(random)))).toBeGreaterThanOrEqual(11);
  expect(told(() => loop)).toBe(0);
  expect(told(() => () => 1)).toBe(0);
});

test('[F36] [F20] weeks left out neither hide nor make alternation', () => {
  const days = 360;
  const everyFourth = Array.from({ length: 13 }, (_, k) => ({
    from: START + 28 * k * DAY,
    to: START + (28 * k + 7) * DAY,
  }));
  const told = (alternate: boolean): number =>
    SEEDS.filter(seed => {
      const random = randomFrom(seed);
      const entries = [0, 1].flatMap(from => {
        const out: Entry[] = [];
        for (let t = START; t < START + days * DAY; t += (random.exponential() * DAY) / 5) {
          const busy = alternate && (Math.floor((t - START) / (7 * DAY)) + from) % 2 === 0;
          if (random.uniform() < (busy ? 0.5 : 1)) out.push({ at: Math.floor(t), from });
        }
        return out;
      });
      const records = recordsOf(entries.sort((p, q) => p.at - q.at));
      const found = alternationOf(observe(toTurns(records, [0, 1], cuts.usual, { exclude: everyFourth })));
      return found !== null && hasPeriod(found);
    }).length;
  expect(told(true)).toBeGreaterThanOrEqual(11);
  expect(told(false)).toBe(0);
});
