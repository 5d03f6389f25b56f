import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../src/base/index.ts';
import { clusteredShare } from '../../../src/measures/index.ts';
import { survivalCurve, type Waits } from '../../../src/measures/inside.ts';

describe('shares', () => {
  test('[M3] limits of a share cover about 80 %', () => {
    const random = randomFrom(20);
    for (const alike of [false, true]) {
      let covered = 0;
      const runs = 4000;
      for (let r = 0; r < runs; r++) {
        const success: number[] = [];
        const cluster: number[] = [];
        for (let day = 0; day < 60; day++) {
          // The mean over days is 0.4 either way.
          const p = alike ? (random.uniform() < 0.5 ? 0.1 : 0.7) : 0.4;
          for (let k = 0; k < 8; k++) {
            success.push(random.uniform() < p ? 1 : 0);
            cluster.push(day);
          }
        }
        const { share } = clusteredShare(success, cluster);
        if (share!.low80 <= 0.4 && share!.high80 >= 0.4) covered++;
      }
      expect(covered / runs).toBeGreaterThan(0.75);
      expect(covered / runs).toBeLessThan(0.85);
    }
  });
});

const waitsOf = (list: readonly (readonly [number, number])[], cluster?: (i: number) => number): Waits => ({
  seconds: Float64Array.from(list, ([t]) => t),
  outcome: Uint8Array.from(list, ([, o]) => o),
  cluster: Int32Array.from(list, (_, i) => cluster?.(i) ?? i),
});

describe('censored waits', () => {
  test('[M8] limits of a median wait cover about 80 %', () => {
    const random = randomFrom(8);
    const runs = 3000;
    for (const alike of [false, true]) {
      let covered = 0;
      for (let r = 0; r < runs; r++) {
        const list: [number, number][] = [];
        const day: number[] = [];
        for (let d = 0; d < 50; d++) {
          const mood = alike ? Math.exp(0.8 * random.normal()) : 1;
          for (let k = 0; k < 6; k++) {
            const t = mood * Math.exp(random.normal());
            const lost = 8 * random.uniform();
            list.push(t <= lost ? [t, 1] : [lost, 0]);
            day.push(d);
          }
        }
        const x = survivalCurve(waitsOf(list, i => day[i]!)).quantile(0.5);
        // Both factors have median 1, and their product is symmetric on the log scale.
        if (x.low80! <= 1 && (x.high80 === null || x.high80 >= 1)) covered++;
      }
      expect(covered / runs).toBeGreaterThan(alike ? 0.74 : 0.75);
      expect(covered / runs).toBeLessThan(0.88);
    }
  });

  test('[M27] limits of either incidence cover about 80 %', () => {
    const runs = 2000;
    for (const alike of [false, true]) {
      const covered = [0, 0];
      for (let r = 0; r < runs; r++) {
        const random = randomFrom(r);
        const list: [number, number][] = [];
        const day: number[] = [];
        for (let d = 0; d < 60; d++) {
          const again = alike ? (random.uniform() < 0.5 ? 0.1 : 0.7) : 0.4;
          for (let k = 0; k < 8; k++) {
            if (random.uniform() < again) list.push([60 * random.uniform(), 2]);
            else if (random.uniform() < 0.5) list.push([100 + 60 * random.uniform(), 1]);
            else list.push([1000, 0]);
            day.push(d);
          }
        }
        const curve = survivalCurve(waitsOf(list, i => day[i]!));
        for (const [k, truth] of [0.3, 0.4].entries()) {
          const { low80, high80 } = curve.incidence(500, k === 0 ? 1 : 2)!;
          if (low80 <= truth && truth <= high80) covered[k]!++;
        }
      }
      for (const hits of covered) {
        expect(hits / runs).toBeGreaterThan(0.75);
        expect(hits / runs).toBeLessThan(0.86);
      }
    }
  });

  test('[M25] limits of few waits hold, open until enough', () => {
    const random = randomFrom(25);
    const runs = 4000;
    for (const n of [1, 2, 3, 5, 10, 20, 40])
      for (const p of [0.5, 0.75, 0.9]) {
        const truth = -Math.log(1 - p);
        let [below, above] = [0, 0];
        for (let r = 0; r < runs; r++) {
          const x = survivalCurve(
            waitsOf(Array.from({ length: n }, () => [random.exponential(), 1] as const)),
          ).quantile(p);
          if (x.low80! > truth) below++;
          if (x.high80 !== null && x.high80 < truth) above++;
        }
        // A tenth may lie beyond either end, and a fifth where all of so few bound it; the rest is chance of the test.
        expect(below / runs).toBeLessThan(0.24);
        expect(above / runs).toBeLessThan(0.24);
      }
    expect(survivalCurve(waitsOf([[7, 1]])).quantile(0.9)).toEqual({
      median: 7,
      low80: 7,
      high80: null,
      low95: 0,
      high95: null,
    });
  });
});
