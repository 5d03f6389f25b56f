import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { clusteredShare } from '../../src/measures/index.ts';
import { complement, jeffreys, survivalCurve, type Waits } from '../../src/measures/inside.ts';

describe('shares', () => {
  // Brown, Cai and DasGupta 2001, table of Jeffreys limits at 95 %.
  test.each([
    [7, 1, 0.016, 0.501],
    [7, 2, 0.065, 0.648],
    [7, 3, 0.139, 0.766],
    [10, 2, 0.044, 0.503],
    [10, 5, 0.224, 0.776],
  ])('[M1] Jeffreys limits of %i trials, %i successes, are the published ones', (n, k, low, high) => {
    const x = jeffreys(k, n - k);
    // The table has three decimals.
    expect(Math.abs(x.low95 - low)).toBeLessThan(0.00051);
    expect(Math.abs(x.high95 - high)).toBeLessThan(0.00051);
  });

  test('[M2] exchanging success and failure gives the exact complement', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(9)), { minLength: 1, maxLength: 300 }), list => {
        const success = list.map(([s]) => s);
        const cluster = list.map(([, c]) => c);
        const own = clusteredShare(success, cluster).share!;
        const other = clusteredShare(
          success.map(s => 1 - s),
          cluster,
        ).share!;
        expect(complement(own)).toEqual(other);
        expect(complement(complement(own))).toEqual(own);
        expect(own.low95 <= own.low80 && own.low80 <= own.median && own.median <= own.high80).toBe(true);
      }),
    );
  });
});

/** Remission of 21 patients on 6-MP in weeks, 12 of them censored (Freireich et al. 1963, as in Kalbfleisch and Prentice). */
const SIX_MP: readonly (readonly [number, number])[] = [
  [6, 1],
  [6, 1],
  [6, 1],
  [6, 0],
  [7, 1],
  [9, 0],
  [10, 1],
  [10, 0],
  [11, 0],
  [13, 1],
  [16, 1],
  [17, 0],
  [19, 0],
  [20, 0],
  [22, 1],
  [23, 1],
  [25, 0],
  [32, 0],
  [32, 0],
  [34, 0],
  [35, 0],
];
const CONTROL = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

const waitsOf = (list: readonly (readonly [number, number])[], cluster?: (i: number) => number): Waits => ({
  seconds: Float64Array.from(list, ([t]) => t),
  outcome: Uint8Array.from(list, ([, o]) => o),
  cluster: Int32Array.from(list, (_, i) => cluster?.(i) ?? i),
});

describe('censored waits', () => {
  test.each([
    // Survival and log-log limits as published with the data (Kleinbaum and Klein; Stata's and R's documentation).
    [6, 0.8571, 0.6197, 0.9516],
    [7, 0.8067, 0.5631, 0.9228],
    [10, 0.7529, 0.5032, 0.8894],
    [13, 0.6902, 0.4316, 0.8491],
    [16, 0.6275, 0.3675, 0.8049],
    [22, 0.5378, 0.2678, 0.7468],
    [23, 0.4482, 0.1881, 0.6801],
  ])('[M4] the leukaemia data at week %i: the published survival and limits', (week, s, low, high) => {
    const x = survivalCurve(waitsOf(SIX_MP)).surviving(week)!;
    expect(x.median).toBeCloseTo(s, 4);
    // Each patient is a cluster, so the variance may only be widened; here it is by a few per cent.
    expect(x.low95).toBeLessThanOrEqual(low + 5e-5);
    expect(x.high95).toBeGreaterThanOrEqual(high - 5e-5);
    expect(x.low95).toBeGreaterThan(low - 0.03);
    expect(x.high95).toBeLessThan(high + 0.03);
    // In one cluster nothing can be said about clusters, and Greenwood's variance stands alone.
    const plain = survivalCurve(waitsOf(SIX_MP, () => 0)).surviving(week)!;
    expect(plain.low95).toBeCloseTo(low, 4);
    expect(plain.high95).toBeCloseTo(high, 4);
  });

  test('[M5] medians are 23 weeks (from 13) and 8 weeks', () => {
    const treated = survivalCurve(waitsOf(SIX_MP, () => 0)).quantile(0.5);
    expect([treated.median, treated.low95, treated.high95]).toEqual([23, 13, null]);
    const control = survivalCurve(
      waitsOf(
        CONTROL.map(t => [t, 1] as const),
        () => 0,
      ),
    ).quantile(0.5);
    expect([control.median, control.low95, control.high95]).toEqual([8, 4, 11]);
  });

  const lists = fc.array(fc.tuple(fc.nat(25), fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 60 });

  test('[M6] survival and incidence agree with their definitions at every time', () => {
    fc.assert(
      fc.property(lists, list => {
        const curve = survivalCurve(waitsOf(list));
        const last = Math.max(...list.map(([t]) => t));
        for (let t = 0; t <= last; t++) {
          expect(curve.surviving(t)!.median).toBeCloseTo(plainSurvival(list, t), 12);
          expect(curve.incidence(t, 1)!.median).toBeCloseTo(plainIncidence(list, t, 1), 12);
          expect(curve.incidence(t, 2)!.median).toBeCloseTo(plainIncidence(list, t, 2), 12);
        }
        const still = plainSurvival(list, last);
        if (still > 0) expect(curve.surviving(last + 1)).toBeNull();
        else expect(curve.surviving(last + 1)!.median).toBe(0);
        for (const t of [0, 5, last]) {
          const x = curve.surviving(t);
          if (x)
            expect(x.low95 <= x.low80 && x.low80 <= x.median && x.median <= x.high80 && x.high80 <= x.high95).toBe(
              true,
            );
          if (x) expect(x.high95 - x.low95).toBeGreaterThan(0);
        }
        for (const p of [0.25, 0.5, 0.9]) {
          const times = list.map(([t]) => t).sort((x, y) => x - y);
          const first = times.find(t => plainSurvival(list, t) <= 1 - p + 1e-12);
          expect(curve.quantile(p).median).toBe(first ?? null);
        }
      }),
    );
  });

  test('[M6] a share of exactly nine tenths is reached despite rounding', () => {
    const list = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3].map(t => [t, 1] as const);
    expect(survivalCurve(waitsOf(list)).quantile(0.9).median).toBe(2);
  });

  test('[M7] without censoring incidence and limits are the plain share’s', () => {
    const random = randomFrom(3);
    const list = Array.from({ length: 400 }, () => [random.below(50), random.uniform() < 0.3 ? 2 : 1] as const);
    const curve = survivalCurve(waitsOf(list, () => 0));
    for (const t of [5, 20, 40]) {
      const k = list.filter(([s, o]) => s <= t && o === 1).length;
      const x = curve.incidence(t, 1)!;
      const plain = jeffreys(k, list.length - k);
      expect(x.median).toBeCloseTo(k / list.length, 10);
      expect(x.low95).toBeCloseTo(plain.low95, 1.7);
      expect(x.high95).toBeCloseTo(plain.high95, 1.7);
      expect((x.high95 - x.low95) / (plain.high95 - plain.low95)).toBeCloseTo(1, 1);
    }
  });

  test('[M26] before any end, limits are those of the waits so far', () => {
    // Of a hundred, ninety-eight were lost sight of within a minute.
    const curve = survivalCurve(waitsOf(Array.from({ length: 100 }, (_, i) => [i < 98 ? 60 : 90_000, 0] as const)));
    expect(curve.surviving(60)).toEqual({ median: 1, low80: 0.2 ** 0.01, high80: 1, low95: 0.05 ** 0.01, high95: 1 });
    expect(curve.surviving(61)).toEqual({ median: 1, low80: 0.2 ** 0.5, high80: 1, low95: 0.05 ** 0.5, high95: 1 });
    expect(curve.incidence(61, 1)).toEqual(complement(curve.surviving(61)!));
    // Those that ended otherwise are known not to have ended so.
    const other = survivalCurve(
      waitsOf(Array.from({ length: 100 }, (_, i) => [i < 98 ? 60 : 90_000, i < 90 ? 2 : 0] as const)),
    );
    expect(other.incidence(61, 1)!.high95).toBeCloseTo(1 - 0.05 ** (1 / 92), 12);
  });
});

/** Product over event times up to t of (1 - events / at risk); a competing end is a loss here. */
function plainSurvival(list: readonly (readonly [number, number])[], t: number): number {
  let s = 1;
  for (const at of [...new Set(list.map(([x]) => x))].sort((x, y) => x - y)) {
    if (at > t) break;
    const risk = list.filter(([x]) => x >= at).length;
    s *= 1 - list.filter(([x, o]) => x === at && o === 1).length / risk;
  }
  return s;
}

/** Sum over times up to t of (share still waiting before) times (ends of this kind / at risk). */
function plainIncidence(list: readonly (readonly [number, number])[], t: number, outcome: 1 | 2): number {
  let still = 1;
  let sum = 0;
  for (const at of [...new Set(list.map(([x]) => x))].sort((x, y) => x - y)) {
    if (at > t) break;
    const risk = list.filter(([x]) => x >= at).length;
    sum += (still * list.filter(([x, o]) => x === at && o === outcome).length) / risk;
    still *= 1 - list.filter(([x, o]) => x === at && o > 0).length / risk;
  }
  return sum;
}
