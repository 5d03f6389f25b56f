import { expect, test } from 'vitest';
import { BLOCKS, counted, shifts, alternating, SEEDS } from './alternating.ts';
import { bothSides, DAY, randomFrom } from '../../src/base/index.ts';
import { chainLikelihood, changesOver, STAGES } from '../../src/fit/findings/pattern/switching.ts';

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
