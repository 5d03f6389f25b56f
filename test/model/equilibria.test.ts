import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { equilibria, foldsAlong, loopGainAt, regimeOf, simulate, swapped } from '../../src/model/index.ts';
import { equilibriumNear, follow, referencePair, response, swappedState, basins } from '../../src/model/inside.ts';
import { AT_EASE, reaching } from '../../src/model/equations/drift.ts';
import { fieldOf } from '../../src/model/equilibria/equilibria.ts';
import { maxNorm } from '../../src/model/equations/field.ts';
import { rootsOf } from '../../src/model/equilibria/roots.ts';
import { anyPair } from './arbitrary.ts';
import { FULL } from '../full.ts';

const stuck = referencePair('highNeed', 'smallRoom');
const alike = referencePair('middle', 'middle');

test('[EQ1] every equilibrium found is one: nothing moves there', () => {
  for (const pair of [stuck, alike])
    for (const { state } of equilibria(pair)) {
      const out = new Float64Array(14);
      fieldOf(pair).at(Float64Array.from(state), out);
      expect(maxNorm(out)).toBeLessThan(1e-10);
    }
});

test('[EQ1] high need with small room has two stable states', () => {
  const found = equilibria(stuck);
  expect(found.map(e => e.stable)).toEqual([true, false, true]);
  expect(found[0]!.reachingShare[0]).toBeGreaterThan(0.8);
  expect(found[2]!.reachingShare[0]).toBeCloseTo(0.5, 1);
  expect(found[0]!.closeness).toBeLessThan(found[2]!.closeness);
});

test('[EQ2] two alike have mirror-image and even equilibria', () => {
  const found = equilibria(alike);
  expect(found.length).toBeGreaterThanOrEqual(5);
  for (const { state } of found)
    expect(found.some(other => swappedState(other.state).every((v, i) => v === state[i]))).toBe(true);
  expect(found.some(({ state }) => state.slice(0, 7).every((v, i) => v === state[7 + i]))).toBe(true);
});

test('[EQ3] mirror images share eigenvalues and closeness', () => {
  const found = equilibria(alike);
  for (const e of found)
    expect(found).toContainEqual({
      ...e,
      state: [...swappedState(e.state)],
      reachingShare: [e.reachingShare[1], e.reachingShare[0]],
    });
});

test('[EQ3] swapping people swaps every equilibrium exactly', () => {
  fc.assert(
    fc.property(anyPair, pair => {
      const here = equilibria(pair);
      const there = equilibria(swapped(pair));
      expect(there).toHaveLength(here.length);
      for (const e of here)
        expect(there).toContainEqual({
          ...e,
          state: [...swappedState(e.state)],
          reachingShare: [e.reachingShare[1], e.reachingShare[0]],
        });
    }),
    { numRuns: FULL ? 8 : 3 },
  );
});

test('[EQ4] stable equilibria draw back a nudged pair alone', () => {
  for (const { state, stable } of equilibria(stuck)) {
    const nudged = state.map((v, i) => v + 1e-3 * (i % 7 === 0 ? 1 : 0));
    const end = simulate(stuck, { start: nudged, days: 900 }).end;
    const away = Math.max(...end.map((v, i) => Math.abs(v - state[i]!)));
    if (stable) expect(away).toBeLessThan(1e-4);
    else expect(away).toBeGreaterThan(0.05);
  }
});

test('[EQ5] pairs that learn no dread come to rest', () => {
  const without = (who: readonly ('a' | 'b')[]) => ({
    a: who.includes('a') ? { ...stuck.a, learning: 0 } : stuck.a,
    b: who.includes('b') ? { ...stuck.b, learning: 0 } : stuck.b,
  });
  for (const pair of [without(['a']), without(['b']), without(['a', 'b'])]) {
    const { end } = simulate(pair, { days: 4000, every: 4000 });
    const near = equilibria(pair).find(({ state }) => state.every((v, i) => Math.abs(v - end[i]!) < 1e-6));
    expect(near?.stable).toBe(true);
    expect(equilibriumNear(pair, end)?.state).toEqual(near?.state.map(v => expect.closeTo(v, 8)));
    expect(equilibria(swapped(pair)).map(({ state }) => [...swappedState(state)])).toEqual(
      equilibria(pair)
        .map(({ state }) => [...state])
        .toReversed(),
    );
    const { points } = follow(pair, near!.state, { of: 'a', parameter: 'need' }, pair.a.need + 0.05);
    expect(points.at(-1)!.stable).toBe(true);
  }
});

test('[EQ5] where a simulation comes to rest is one of them', () => {
  const end = simulate(stuck, { days: 3000 }).end;
  const near = equilibriumNear(stuck, end)!;
  near.state.forEach((v, i) => expect(v).toBeCloseTo(end[i]!, 6));
  expect(equilibria(stuck).some(e => e.state.every((v, i) => Math.abs(v - near.state[i]!) < 1e-6))).toBe(true);
});

test('[EQ6] deflation finds, from one start, roots that Newton alone does not', () => {
  const cubic = {
    dimension: 1,
    at: (y: Float64Array, out: Float64Array) => {
      out[0] = (y[0]! - 1) * (y[0]! - 2) * (y[0]! + 3);
    },
  };
  const from = (deflations: number) => rootsOf(cubic, [[0.9]], { accept: () => true, deflations }).map(r => r[0]!);
  expect(from(0)).toHaveLength(1);
  expect(from(5).sort((x, y) => x - y)).toEqual([-3, 1, 2].map(v => expect.closeTo(v, 9)));
});

test('[EQ7] the polarised state ends in a fold', () => {
  const branch = follow(stuck, equilibria(stuck)[0]!.state, { of: 'a', parameter: 'need' }, 0.2);
  const [fold] = branch.special;
  expect(fold!.kind).toBe('fold');
  expect(Math.abs(fold!.eigenvalues[0]!.re)).toBeLessThan(1e-6);
  expect(fold!.eigenvalues[0]!.im).toBe(0);
  // Below the fold nobody stays polarised.
  const below = { ...stuck, a: { ...stuck.a, need: fold!.parameter - 0.05 } };
  const course = simulate(below, { start: equilibria(stuck)[0]!.state, days: 1500 });
  expect(regimeOf(course)).not.toBe('polarised');
});

test('[EQ7] a fold changes the number of equilibria', () => {
  const range = [0.3, 2.5] as const;
  const folds = foldsAlong(stuck, { of: 'a', parameter: 'need' }, range);
  expect(folds.length).toBeGreaterThan(0);
  expect(foldsAlong(swapped(stuck), { of: 'b', parameter: 'need' }, range)).toEqual(folds);
  for (const fold of folds) {
    const [below, above] = [-0.02, 0.02].map(by => equilibria({ ...stuck, a: { ...stuck.a, need: fold + by } }).length);
    expect(below).not.toBe(above);
  }
});

test('[EQ7] shrinking room gives two alike a pitchfork', () => {
  const even = equilibria(alike).find(e => e.state.slice(0, 7).every((v, i) => v === e.state[7 + i]))!;
  const branch = follow(alike, even.state, { of: 'both', parameter: 'room' }, 0.9);
  const pitchfork = branch.special.find(p => p.kind === 'pitchfork')!;
  const critical = pitchfork.eigenvalues.find(z => Math.abs(z.re) < 1e-6)!;
  expect(critical.im).toBe(0);
});

test('[EQ7] less trust gives a Hopf point with its period', () => {
  const even = equilibria(alike).find(e => e.state.slice(0, 7).every((v, i) => v === e.state[7 + i]))!;
  const branch = follow(alike, even.state, { of: 'both', parameter: 'security' }, 0);
  const hopf = branch.special.find(p => p.kind === 'hopf')!;
  expect(Math.abs(hopf.eigenvalues[0]!.re)).toBeLessThan(1e-6);
  expect(hopf.period).toBeCloseTo((2 * Math.PI) / hopf.eigenvalues[0]!.im, 9);
  const security = hopf.parameter;
  const pair = { a: { ...alike.a, security }, b: { ...alike.b, security } };
  const start = hopf.state.map((v, i) => v * (i === 0 ? 1.01 : 1));
  const { t, reachingShare } = simulate(pair, { start, days: 600, every: 0.5 });
  const ups = t.filter((_, i) => i > 0 && reachingShare[0][i - 1]! < 0.5 && reachingShare[0][i]! >= 0.5);
  expect(ups.length).toBeGreaterThan(3);
  const measured = (ups.at(-1)! - ups[0]!) / (ups.length - 1);
  expect(Math.abs(measured / hopf.period! - 1)).toBeLessThan(0.05);
});

test('[EQ8] the response is a settled person’s slope', () => {
  const person = stuck.b;
  const state = equilibria(stuck)[1]!.state.slice(7);
  // Fast states settled at that warmth and pressure, slow ones held: log reaching, plainly.
  const S = (z: number) => 1 / (1 + Math.exp(-z));
  const logReach = (times: number) => {
    const [x, p] = [state[0]! * times, state[1]! * times];
    const [weariness, dread, trust] = [state[4]!, state[5]!, state[6]!];
    const alarm = S((person.need * (1 - person.security * trust) - x) / person.softness);
    const full = (x + person.sting * p) * (1 + dread) - person.room * (1 + person.openness * trust);
    const settled = [x, p, alarm, S(full / person.softness), weariness, dread, trust];
    return Math.log(reaching(person, AT_EASE, settled, 0));
  };
  const slope = (logReach(1.0001) - logReach(0.9999)) / (Math.log(1.0001) - Math.log(0.9999));
  expect(response(person, state, 0)).toBeCloseTo(slope, 6);
});

test('[EQ8] small changes grow between stable states only', () => {
  const state = equilibria(stuck)[1]!.state;
  const gain = loopGainAt(stuck, Float64Array.from(state));
  expect(gain).toBe(response(stuck.a, state, 0) * response(stuck.b, state, 7));
  expect(gain).toBeGreaterThan(1);
  for (const i of [0, 2]) expect(loopGainAt(stuck, equilibria(stuck)[i]!.state)).toBeLessThan(1);
});

test('[EQ9] the map of starts agrees with simulations, and swaps', () => {
  const axis = (of: 'a' | 'b') => ({ of, state: 'trust', from: 0.2, to: 0.9 }) as const;
  const map = basins(stuck, axis('a'), axis('b'), { columns: 3, rows: 3, days: 400 });
  const mirror = basins(swapped(stuck), axis('b'), axis('a'), { columns: 3, rows: 3, days: 400 });
  expect(mirror.regime).toEqual(map.regime);
  expect(new Set(map.regime.flat()).size).toBeGreaterThan(1);
});
