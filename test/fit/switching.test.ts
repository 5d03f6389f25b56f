import { expect, test } from 'vitest';
import { bothSides, DAY, HOUR, mapPair, type Pair, randomFrom, type Random, type Side } from '../../src/base/index.ts';
import { chainLikelihood, changesOver, STAGES } from '../../src/fit/findings/pattern/switching.ts';
import type { BlockCounts } from '../../src/fit/rate/baseline.ts';
import { ROLE_COUNT } from '../../src/fit/rate/exposure.ts';

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

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

test('[F36] given busy days are taken out, and exchange changes nothing', () => {
  for (const seed of SEEDS.slice(0, 3)) {
    const random = randomFrom(seed);
    const busy = shifts(random.fork(2));
    const counts = counted(random.fork(1), alternating(busy));
    expect(changesOver([counts[1], counts[0]], BLOCKS)).toBe(changesOver(counts, BLOCKS));
    const given = busy.flatMap((who, d) => (who === 0 ? [{ from: d * DAY, to: (d + 1) * DAY }] : []));
    expect(changesOver(counts, BLOCKS, given)).toBe(false);
  }
});

test('[F36] the likelihood of alternating sums over all paths of stages', () => {
  const random = randomFrom(5);
  const days = 5;
  const [first, second] = bothSides(() => Float64Array.from({ length: days }, () => 2 * random.normal()));
  const on = 0.4;
  const size = 2 * STAGES;
  const ways = (stage: number, day: number): number => {
    const here = Math.exp(stage < STAGES ? first[day]! : second[day]!);
    if (day === days - 1) return here;
    return here * ((1 - on) * ways(stage, day + 1) + on * ways((stage + 1) % size, day + 1));
  };
  let total = 0;
  for (let stage = 0; stage < size; stage++) total += ways(stage, 0) / size;
  expect(chainLikelihood(first, second, on)).toBeCloseTo(Math.log(total), 10);
});
