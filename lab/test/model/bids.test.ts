import { expect, test } from 'vitest';
import { simulate, simulateBids } from '../../../src/model/index.ts';
import { pairWith } from '../../../src/model/inside.ts';

const pair = pairWith('highNeed', 'smallRoom', 'reference');

/** Kolmogorov-Smirnov p of values against the uniform distribution (Stephens' large-sample form). */
function ksP(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const n = sorted.length;
  const d = sorted.reduce((most, v, i) => Math.max(most, (i + 1) / n - v, v - i / n), 0);
  const lambda = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * d;
  let sum = 0;
  for (let k = 1; k < 100; k++) sum += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * lambda * lambda);
  return Math.min(1, sum);
}

// At scale s a bid counts 1/s, the averages differ from the equations by order 1/s, and their standard errors shrink with
// its root: at this scale the difference is well inside three standard errors of 1,000 runs.
test('[PP1] means of 1,000 runs are the equations’', () => {
  const look = [1, 3, 6];
  const scale = 4000;
  const runs = 1000;
  const days = look.at(-1)!;
  const sums = look.map(() => new Float64Array(14));
  const squares = look.map(() => new Float64Array(14));
  for (let seed = 0; seed < runs; seed++)
    simulateBids(pair, { days, seed, scale, look }).states.forEach((state, i) =>
      state.forEach((v, k) => {
        sums[i]![k]! += v;
        squares[i]![k]! += v * v;
      }),
    );
  const outside: string[] = [];
  look.forEach((day, i) => {
    const field = simulate(pair, { days: day, step: 0.01, every: day }).end;
    field.forEach((value, k) => {
      const mean = sums[i]![k]! / runs;
      const error = Math.sqrt((squares[i]![k]! / runs - mean ** 2) / runs);
      if (Math.abs(mean - value) > 3 * error) outside.push(`day ${day}, state ${k}: ${(mean - value) / error}`);
    });
  });
  // Of 28 comparisons that agree, one in thirteen experiments shows one outside three standard errors by chance alone.
  expect(outside.length, outside.join('; ')).toBeLessThanOrEqual(1);
});

test('[PP2] rescaled waits of all four kinds are uniform', () => {
  const waits = new Map<string, number[]>();
  for (let seed = 0; seed < 30; seed++)
    for (const { by, kind, waited } of simulateBids(pair, { days: 30, seed, scale: 16 }).bids) {
      const key = `${by} ${kind}`;
      if (!waits.has(key)) waits.set(key, []);
      waits.get(key)!.push(1 - Math.exp(-waited));
    }
  expect(waits.size).toBe(4);
  for (const [key, values] of waits) {
    expect(values.length, key).toBeGreaterThan(20);
    expect(ksP(values), key).toBeGreaterThan(0.001);
  }
});

test('[PP3] a wrong intensity gives waits that are not', () => {
  const { bids } = simulateBids(pair, { days: 200, seed: 3, scale: 4 });
  const wrong = bids.filter(b => b.kind === 'warm' && b.by === 'a').map(b => 1 - Math.exp(-1.2 * b.waited));
  expect(ksP(wrong)).toBeLessThan(0.001);
});
