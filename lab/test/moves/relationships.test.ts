import { expect, test } from 'vitest';
import { type Interval, randomFrom } from '../../../src/base/index.ts';
import { type Directed, type Parts, partsOfBehaviour, partsOfShare } from '../../../src/moves/book/round-robin.ts';

const covers = (x: Interval, truth: number): boolean => truth >= x.low80 && truth <= x.high80;

test('[MV14] part ranges cover 75 to 85 %', () => {
  const runs = 600;
  let [role, answering, width] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const random = randomFrom(77).fork(run);
    const pairing = random.uniform();
    const total = 0.5 + 0.5 * random.uniform();
    const each = total * Math.sqrt((1 - pairing) / 2);
    const persons = Array.from({ length: 6 }, () => each * random.normal());
    const scatter = 0.2;
    const rows: Directed[] = [];
    const both: Directed[] = [];
    const [low, high] = [random.uniform(), random.uniform()].sort((p, q) => p - q) as [number, number];
    const sd = 0.5;
    const doing = Array.from({ length: 6 }, () => sd * Math.sqrt(low) * random.normal());
    const done = Array.from({ length: 6 }, () => sd * Math.sqrt(high - low) * random.normal());
    for (let i = 0; i < 6; i++)
      for (let j = i + 1; j < 6; j++) {
        const seen = (value: number, of: number, toward: number): Directed => ({
          of: `p${of}`,
          toward: `p${toward}`,
          value: value + scatter * random.normal(),
          variance: scatter ** 2,
        });
        rows.push(seen(persons[i]! - persons[j]! + total * Math.sqrt(pairing) * random.normal(), i, j));
        both.push(seen(doing[i]! + done[j]! + sd * Math.sqrt(1 - high) * random.normal(), i, j));
        both.push(seen(doing[j]! + done[i]! + sd * Math.sqrt(1 - high) * random.normal(), j, i));
      }
    const parts = partsOfShare(rows);
    if (covers(parts.pairing, pairing)) role++;
    width += (parts.pairing.high80 - parts.pairing.low80) / runs;
    // Three thousand nodes each: a third of the groups is enough.
    if (run % 3 !== 0) continue;
    const told: Parts = partsOfBehaviour(both);
    for (const [part, truth] of [
      [told.person, low],
      [told.partner, high - low],
      [told.pairing, 1 - high],
    ] as const)
      if (covers(part, truth)) answering++;
  }
  expect(role / runs).toBeGreaterThan(0.75);
  expect(role / runs).toBeLessThan(0.85);
  expect(answering / runs).toBeGreaterThan(0.75);
  expect(answering / runs).toBeLessThan(0.85);
  expect(width).toBeLessThan(0.5);
});
