import { bothSides, HOUR, mapPair, type Pair, type Random, type Side } from '../../src/base/index.ts';
import type { BlockCounts } from '../../src/fit/rate/baseline.ts';
import { ROLE_COUNT } from '../../src/fit/rate/exposure.ts';

export const PER_DAY = 4;
export const DAYS = 540;
export const BIDS_A_DAY = 2;
export const BLOCKS = { blocks: PER_DAY * DAYS, blockSeconds: 6 * HOUR, blockFrom: 0 };

/** Openings at a rate of two a day each, times what `factor` says of a block given all bids before it. */
export function counted(
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
export function shifts(random: Random): readonly Side[] {
  const out: Side[] = [];
  for (let who: Side = 0; out.length < DAYS; who = who === 0 ? 1 : 0)
    for (let left = 4 + random.below(7); left > 0; left--) out.push(who);
  return out;
}

export const alternating = (busy: readonly Side[]) => (u: Side, day: number) =>
  Math.exp(busy[day] === u ? -0.65 : 0.65);

export const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);
