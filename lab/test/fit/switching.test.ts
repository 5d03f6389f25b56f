import { expect, test } from 'vitest';
import { PER_DAY, BIDS_A_DAY, BLOCKS, counted, shifts, alternating, SEEDS } from '../../../test/fit/alternating.ts';
import { DAY, type Pair, randomFrom, type Random, type Side } from '../../../src/base/index.ts';
import { observe } from '../../../src/fit/index.ts';
import { alternationOf, hasPeriod } from '../../../src/fit/findings/pattern/alternation.ts';
import { changesOver } from '../../../src/fit/findings/pattern/switching.ts';
import { cuts, toTurns } from '../../../src/turns/index.ts';
import { type Entry, recordsOf, START } from '../../../test/turns/records.ts';

/** Each steps back as the other reaches: a rate halved by twice as much of it in the last three days. */
function loop(u: Side, _day: number, past: Pair<Float64Array>, block: number): number {
  const from = Math.max(0, block - 3 * PER_DAY);
  const seen = past[u === 0 ? 1 : 0].slice(from, block).reduce((sum, n) => sum + n, 0);
  return Math.min(4, Math.max(0.25, (1 + (BIDS_A_DAY / PER_DAY) * (block - from)) / (1 + seen)));
}

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
