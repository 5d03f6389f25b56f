import { expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { drift, AT_EASE, calmStart, referencePair } from '../../src/model/inside.ts';
import { fieldOf } from '../../src/model/equilibria/equilibria.ts';
import { methodOfSteps } from '../../lab/variants/delay.ts';
import { dormandPrince, dormandPrinceStep } from '../../src/model/solve/dopri5.ts';
import { euler } from '../../src/model/solve/euler.ts';
import { eulerMaruyama } from '../../lab/variants/noise.ts';
import type { RightHandSide, Stepper } from '../../src/model/solve/problem.ts';
import { rungeKutta4 } from '../../src/model/solve/rk4.ts';
import { sdirk4, sdirk4Step } from '../../src/model/solve/sdirk4.ts';

/** Slope of log error over log step, by least squares. */
function orderOf(steps: readonly number[], errors: readonly number[]): number {
  const x = steps.map(Math.log);
  const y = errors.map(Math.log);
  const mean = (v: readonly number[]) => v.reduce((sum, w) => sum + w, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const cross = x.reduce((sum, v, i) => sum + (v - mx) * (y[i]! - my), 0);
  return cross / x.reduce((sum, v) => sum + (v - mx) ** 2, 0);
}

// y' = y cos t + a turning pair, with a known answer and nothing that vanishes by symmetry.
const f: RightHandSide = (t, y, out) => {
  out[0] = y[0]! * Math.cos(t);
  out[1] = -y[2]! + 0.1 * y[1]!;
  out[2] = y[1]! + 0.1 * y[2]!;
};
const jacobian = (t: number, _y: Float64Array, out: Float64Array) => {
  out.set([Math.cos(t), 0, 0, 0, 0.1, -1, 0, 1, 0.1]);
};
const exact = (t: number) => [Math.exp(Math.sin(t)), Math.exp(0.1 * t) * Math.cos(t), Math.exp(0.1 * t) * Math.sin(t)];
const UNTIL = 4;

function errorOf(stepper: Stepper, n: number): number {
  const y = Float64Array.of(1, 1, 0);
  const h = UNTIL / n;
  for (let i = 0; i < n; i++) stepper(f, i * h, y, h);
  return Math.max(...exact(UNTIL).map((v, i) => Math.abs(v - y[i]!)));
}

test.each([
  ['Euler', 1, euler(3), [100, 200, 400, 800]],
  ['Runge-Kutta', 4, rungeKutta4(3), [16, 32, 64, 128]],
  ['Dormand-Prince', 5, dormandPrinceStep(3), [12, 24, 48, 96]],
  ['SDIRK, stiff', 4, sdirk4Step(3, jacobian), [16, 32, 64, 128]],
] as const)('[SO1] %s has the order it says: %i', (_name, order, stepper, counts) => {
  const measured = orderOf(
    counts.map(n => UNTIL / n),
    counts.map(n => errorOf(stepper, n)),
  );
  expect(Math.abs(measured - order)).toBeLessThan(0.25);
});

test('[SO2] the adaptive solver keeps its asked error', () => {
  const run = (tolerance: number) =>
    dormandPrince(f, 0, UNTIL, [1, 1, 0], { relative: tolerance, absolute: tolerance });
  for (const tolerance of [1e-4, 1e-7, 1e-10]) {
    const { y, outcome } = run(tolerance);
    expect(outcome).toBe('done');
    exact(UNTIL).forEach((v, i) => expect(Math.abs(v - y[i]!)).toBeLessThan(30 * tolerance));
  }
  expect(run(1e-4).accepted).toBeLessThan(run(1e-10).accepted / 3);
});

test('[SO3] the stiff solver takes a hundredth of the steps', () => {
  // y' = -10^5 (y - cos t) - sin t follows cos t.
  const stiff: RightHandSide = (t, y, out) => {
    out[0] = -1e5 * (y[0]! - Math.cos(t)) - Math.sin(t);
  };
  const slope = (_t: number, _y: Float64Array, out: Float64Array) => {
    out[0] = -1e5;
  };
  const implicit = sdirk4(stiff, slope, 0, 2, [0.5], { relative: 1e-6, absolute: 1e-6 });
  const explicit = dormandPrince(stiff, 0, 2, [0.5], { relative: 1e-6, absolute: 1e-6 });
  for (const run of [implicit, explicit]) expect(run.y[0]).toBeCloseTo(Math.cos(2), 5);
  expect(implicit.accepted).toBeLessThan(explicit.accepted / 100);
});

test('[SO3] stiff and plain agree over a year', () => {
  const pair = referencePair('highNeed', 'smallRoom');
  const rhs: RightHandSide = (_t, y, out) => drift(pair, AT_EASE, AT_EASE, y, out);
  const field = fieldOf(pair);
  const a = sdirk4(rhs, (_t, y, out) => field.jacobian(y, out), 0, 365, calmStart(), {
    relative: 1e-8,
    absolute: 1e-10,
  });
  const b = dormandPrince(rhs, 0, 365, calmStart());
  a.y.forEach((v, i) => expect(Math.abs(v - b.y[i]!)).toBeLessThan(1e-6));
});

test('[SO4] a stopped run is named, with a remedy', () => {
  const run = dormandPrince((_t, y, out) => (out[0] = y[0]! ** 2), 0, 2, [1]);
  expect(run.outcome).not.toBe('done');
  expect(run.remedy).toMatch(/stiff|split|allow/);
});

test('[SO5] the method of steps has order 4', () => {
  // On [2, 3], with past 1: y = 1 - t + (t - 1)^2 / 2 - (t - 2)^3 / 6.
  const answer = 1 - 3 + 2 - 1 / 6;
  const at = (h: number) => {
    let last = 0;
    methodOfSteps(
      (_t, _y, past, out) => (out[0] = -past(1, 0)),
      0,
      3,
      h,
      () => 1,
      1,
      (_t, y) => (last = y[0]!),
    );
    return last;
  };
  // Polynomials up to the third degree are met exactly.
  expect(at(0.25)).toBeCloseTo(answer, 12);
  const rough = (h: number) => {
    let last = 0;
    methodOfSteps(
      (_t, y, past, out) => (out[0] = -y[0]! + 2 * Math.sin(past(1, 0))),
      0,
      6,
      h,
      t => Math.cos(t),
      1,
      (_t, y) => (last = y[0]!),
    );
    return last;
  };
  const reference = rough(1 / 512);
  const steps = [1 / 8, 1 / 16, 1 / 32, 1 / 64];
  const measured = orderOf(
    steps,
    steps.map(h => Math.abs(rough(h) - reference)),
  );
  expect(Math.abs(measured - 4)).toBeLessThan(0.35);
});

test('[SO5] a lag below the step is refused', () => {
  const run = () =>
    methodOfSteps(
      (_t, _y, past, out) => (out[0] = past(0.01, 0)),
      0,
      1,
      0.1,
      () => 1,
      1,
      () => {},
    );
  expect(run).toThrow(/shorter step/);
});

test('[SO6] noise has Ornstein-Uhlenbeck mean and variance', () => {
  const step = eulerMaruyama(1);
  const runs = 3000;
  const [h, until, rate, sd] = [0.01, 1, 1.5, 0.8];
  let sum = 0;
  let square = 0;
  for (let r = 0; r < runs; r++) {
    const y = Float64Array.of(2);
    const random = [randomFrom(5).fork(r)];
    for (let i = 0; i < until / h; i++)
      step(
        (_t, v, out) => (out[0] = -rate * v[0]!),
        (_t, _v, out) => (out[0] = sd),
        random,
        i * h,
        y,
        h,
      );
    sum += y[0]!;
    square += y[0]! ** 2;
  }
  const mean = sum / runs;
  const variance = square / runs - mean ** 2;
  // What the discrete scheme itself converges to.
  const decay = (1 - rate * h) ** (until / h);
  const trueVariance = (sd ** 2 * h * (1 - decay ** 2)) / (1 - (1 - rate * h) ** 2);
  expect(Math.abs(mean - 2 * decay)).toBeLessThan(4 * Math.sqrt(trueVariance / runs));
  expect(Math.abs(variance - trueVariance)).toBeLessThan(4 * trueVariance * Math.sqrt(2 / runs));
});

test('[SO6] multiplying noise has strong order one half', () => {
  const [mu, sigma, runs] = [0.5, 1, 400];
  const fine = 1 / 1024;
  const errors = [16, 32, 64, 128].map(n => {
    let total = 0;
    for (let r = 0; r < runs; r++) {
      const random = randomFrom(9).fork(r);
      const increments = Array.from({ length: 1024 }, () => Math.sqrt(fine) * random.normal());
      const h = 1 / n;
      const y = Float64Array.of(1);
      let w = 0;
      for (let i = 0; i < n; i++) {
        let dw = 0;
        for (let j = 0; j < 1024 / n; j++) dw += increments[(i * 1024) / n + j]!;
        w += dw;
        // The stepper asks a generator for a standard normal: hand it the path's own increment.
        const path = { ...random, normal: () => dw / Math.sqrt(h) };
        eulerMaruyama(1)(
          (_t, v, out) => (out[0] = mu * v[0]!),
          (_t, v, out) => (out[0] = sigma * v[0]!),
          [path],
          0,
          y,
          h,
        );
      }
      total += Math.abs(y[0]! - Math.exp((mu - sigma ** 2 / 2) * 1 + sigma * w));
    }
    return total / runs;
  });
  expect(
    Math.abs(
      orderOf(
        [16, 32, 64, 128].map(n => 1 / n),
        errors,
      ) - 0.5,
    ),
  ).toBeLessThan(0.15);
});
