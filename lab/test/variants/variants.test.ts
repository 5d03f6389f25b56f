import { expect, test } from 'vitest';
import {
  BUSY_MONTH,
  drawPerturbed,
  type Course,
  type Person,
  simulate,
  simulateBids,
  type Solver,
  SOLVERS,
  swapped,
  usualMove,
  whileBusy,
} from '../../../src/model/index.ts';
import { calmStart, pairWith, personWith, type SimulateOptions, swappedState } from '../../../src/model/inside.ts';
import { simulateDelayed } from '../../variants/delayed.ts';
import { simulateNoisy } from '../../variants/noisy.ts';
import { calmAt, polarisedAt } from '../../../src/model/claims/bench.ts';

const stuck = pairWith('highNeed', 'smallRoom', 'steady');

test('[VA1] every solver gives the same year within its order', () => {
  const moves = [usualMove('warm-break', 100.5), usualMove('small-bids', 130, { by: 'b' })];
  const run = (options: SimulateOptions) => simulate(stuck, { days: 365, moves, ...options }).end;
  const exact = run({ solver: 'adaptive', tolerance: 1e-12 });
  const away = (options: SimulateOptions) => Math.max(...run(options).map((v, i) => Math.abs(v - exact[i]!)));
  expect(away({ solver: 'adaptive' })).toBeLessThan(1e-8);
  expect(away({ solver: 'stiff' })).toBeLessThan(1e-6);
  expect(away({ solver: 'rk4' })).toBeLessThan(1e-5);
  expect(away({ solver: 'dopri5' })).toBeLessThan(1e-6);
  expect(away({ solver: 'euler', step: 0.01 })).toBeLessThan(5e-3);
});

test('[VA1] solvers in equal steps have orders 1, 4 and 5', () => {
  const pair = pairWith('middle', 'middle', 'steady');
  const run = (options: SimulateOptions) => simulate(pair, { days: 2, every: 2, ...options }).end;
  const exact = run({ solver: 'adaptive', tolerance: 1e-13 });
  const orderOf = (solver: Solver) => {
    const errors = [0.2, 0.05].map(step => Math.max(...run({ solver, step }).map((v, i) => Math.abs(v - exact[i]!))));
    return Math.log(errors[0]! / errors[1]!) / Math.log(4);
  };
  for (const [solver, order] of [
    ['euler', 1],
    ['rk4', 4],
    ['dopri5', 5],
  ] as const)
    expect(Math.abs(orderOf(solver) - order), solver).toBeLessThan(0.25);
});

test.each(SOLVERS)('[VA1] %s: the swap law holds to the bit', solver => {
  for (const pair of [stuck, pairWith('middle', 'middle', 'steady')]) {
    const start = simulate(stuck, { days: 20 }).end;
    const here = simulate(pair, { days: 20, solver, start });
    const there = simulate(swapped(pair), { days: 20, solver, start: swappedState(start) });
    expect(there.end).toEqual([...swappedState(here.end)]);
  }
});

test('[VA1] tolerance and step must be above zero', () => {
  expect(() => simulate(stuck, { tolerance: 0 })).toThrow(/tolerance is 0/);
  expect(() => simulate(stuck, { step: -1 })).toThrow(/step is -1/);
});

test('[VA1] so must length, step and scale of variants', () => {
  // A step of nothing never ended, and a scale of nothing gave a course of NaN without a word.
  expect(() => simulateNoisy(stuck, { seed: 1, step: 0 })).toThrow(/step is 0/);
  expect(() => simulateNoisy(stuck, { seed: 1, scale: 0 })).toThrow(/scale is 0/);
  expect(() => simulateNoisy(stuck, { seed: 1, days: Number.NaN })).toThrow(/days is NaN/);
  expect(() => simulateBids(stuck, { seed: 1, days: Number.NaN })).toThrow(/days is NaN/);
  expect(() => simulateBids(stuck, { seed: 1, days: 30, scale: -4 })).toThrow(/scale is -4/);
  expect(() => simulateDelayed(stuck, { delay: 1, days: 0 })).toThrow(/days is 0/);
  expect(() => simulateDelayed(stuck, { delay: 1, parts: 0 })).toThrow(/parts is 0/);
});

test('[VA2] noise: a seed gives one course, and it swaps', () => {
  const run = (seed: number, pair = stuck) => simulateNoisy(pair, { days: 60, seed });
  expect(run(3)).toEqual(run(3));
  expect(run(4).end).not.toEqual(run(3).end);
  expect(run(3, swapped(stuck)).end).toEqual([...swappedState(run(3).end)]);
});

test('[VA2] noise: many bids a unit approach the equations', () => {
  const plain = simulate(stuck, { days: 30, step: 0.05, solver: 'euler' });
  const away = (scale: number) => {
    let sum = 0;
    for (let seed = 0; seed < 40; seed++) {
      const { a } = simulateNoisy(stuck, { days: 30, seed, scale });
      sum += (a.pressed[10]! - plain.a.pressed[10]!) ** 2 + (a.felt[10]! - plain.a.felt[10]!) ** 2;
    }
    return Math.sqrt(sum / 40);
  };
  const ratio = away(400) / away(6400);
  expect(ratio).toBeGreaterThan(2.8);
  expect(ratio).toBeLessThan(5.6);
});

test('[VA3] a short delay changes little; negative is refused', () => {
  const plain = simulate(stuck, { days: 20, every: 20, step: 0.01 }).end;
  const away = (delay: number) => {
    const end = simulateDelayed(stuck, { delay, days: 20, parts: 4 }).states.at(-1)!;
    return Math.max(...end.map((v, i) => Math.abs(v - plain[i]!)));
  };
  const [long, short] = [away(0.08), away(0.02)];
  expect(short).toBeLessThan(long / 3);
  expect(short).toBeLessThan(0.02);
  expect(() => simulateDelayed(stuck, { delay: -1 })).toThrow(/above zero/);
});

test('[VA3] delay: swapping the people swaps the course exactly', () => {
  const start = calmStart();
  const here = simulateDelayed(stuck, { delay: 1, days: 30, start });
  const there = simulateDelayed(swapped(stuck), { delay: 1, days: 30, start: swappedState(start) });
  expect(there.states.at(-1)).toEqual([...swappedState(here.states.at(-1)!)]);
  expect(there.reachingShare[0]).toEqual(here.reachingShare[1]);
});

test('[VA4] a perturbed pair swaps and hangs on seed alone', () => {
  expect(drawPerturbed(stuck, 0, 1, 5)).toEqual(stuck);
  expect(drawPerturbed(swapped(stuck), 0.2, 1, 5)).toEqual(swapped(drawPerturbed(stuck, 0.2, 1, 5)));
  expect(drawPerturbed(stuck, 0.2, 1, 5)).not.toEqual(drawPerturbed(stuck, 0.2, 1, 6));
  const { a, b } = drawPerturbed(stuck, 0.3, 2, 0);
  for (const rate of ['base', 'softness', 'trustDays', 'sting'] as const) expect(a[rate]).toBe(b[rate]);
  for (const share of [a.security, a.reciprocity, a.protest]) expect(share).toBeLessThanOrEqual(1);
});

test('[VA5] the reference table holds under steady trust as well', () => {
  const calm = (course: Course, day: number) => calmAt(course, day);
  for (const band of ['middle', 'highNeed', 'smallRoom'] as const) {
    const { a } = simulate(pairWith(band, band, 'steady'));
    expect(Math.max(a.alarm.at(-1)!, a.overwhelm.at(-1)!)).toBeLessThan(0.1);
  }
  const course = simulate(stuck);
  expect(polarisedAt(course, 14)).toBe(true);
  expect(polarisedAt(course, 730)).toBe(true);
  expect(simulate(pairWith('middle', 'smallRoom', 'steady')).reachingShare[0].at(-1)).toBeGreaterThan(0.65);
  expect(simulate(pairWith('middle', 'highNeed', 'steady')).reachingShare[0].at(-1)).toBeLessThan(0.35);
  const after = (kind: Parameters<typeof usualMove>[0]) =>
    simulate(stuck, { days: 365, start: course.end, moves: [usualMove(kind)] });
  for (const kind of ['warm-break', 'small-bids', 'self-soothing'] as const)
    expect(calm(after(kind), 365), kind).toBe(true);
  for (const kind of ['cold-break', 'grand-gesture', 'talking', 'insight'] as const)
    expect(polarisedAt(after(kind), 365), kind).toBe(true);
  expect(after('grand-gesture').a.alarm[8]).toBeLessThan(0.3);
  expect(after('cold-break').reachingShare[0][60]).toBeLessThan(0.2);
});

test('[VA6] five busy days heal the living pair, six tip', () => {
  const pair = pairWith('highNeed', 'smallRoom');
  const busy = (days: number) =>
    simulate(pair, { days: 300, moves: days === 0 ? [] : [whileBusy({ ...BUSY_MONTH, start: 30, days })] });
  for (const days of [0, 5]) expect(calmAt(busy(days), 300), `${days} busy days`).toBe(true);
  const fallen = busy(6);
  expect(polarisedAt(fallen, 300)).toBe(true);
  // The other goes on stepping back for weeks after the spell is over.
  const warmth = fallen.b.warmth;
  const after = (day: number) => warmth[36 + day]!;
  expect(after(7)).toBeGreaterThan(1.5 * after(60));
  expect(after(28)).toBeGreaterThan(1.1 * after(60));
  // Who reaches is alarmed and not lost in it.
  expect(fallen.a.alarm[300]).toBeGreaterThan(0.3);
  expect(fallen.a.alarm[300]).toBeLessThan(0.9);
  expect(fallen.b.dread[300]).toBeGreaterThan(0.9);
});

test('[VA6] the living pair needs both weariness and dread', () => {
  const pair = pairWith('highNeed', 'smallRoom');
  const rest = (change: Partial<Person>) =>
    simulate(
      { a: { ...pair.a, ...change }, b: { ...pair.b, ...change } },
      { days: 700, every: 1, moves: [whileBusy(BUSY_MONTH)] },
    );
  expect(rest({ resign: 0 }).a.alarm.at(-1)).toBeGreaterThan(rest({}).a.alarm.at(-1)! + 0.1);
  const [with_, without] = [rest({}), rest({ wariness: 0 })];
  expect(without.b.warmth[14]).toBeLessThan(0.7 * with_.b.warmth[14]!);
});

test('[VA6] the older sets have neither term', () => {
  for (const variant of ['steady', 'reference'] as const)
    expect(personWith('middle', variant)).toMatchObject({ resign: 0, wariness: 0 });
});
