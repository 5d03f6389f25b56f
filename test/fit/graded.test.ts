import { expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { concluded, summaryOf } from '../../src/fit/inside.ts';
import { density } from '../../src/fit/posterior/bivariate-normal.ts';
import { drawSignedPair, LEAK, signedLaw } from '../../src/fit/posterior/signed.ts';
import type { Turns } from '../../src/turns/index.ts';
import { FULL } from '../full.ts';

const QUICK = { ...FIT_DEFAULTS, heldOut: false, draws: 1 };
const evidenceOf = (turns: Turns, spans: Parameters<typeof fit>[1]['spans'] = []): Evidence =>
  fit(observe(turns), { ...QUICK, spans }, 1);

test.each([
  ['chance', 'answering', 'less'],
  ['delay', 'delay', 'more'],
] as const)('[F35] an effect on the %s of answers is found there alone', (through, about, way) => {
  const { turns } = synthesise(
    { simulator: 'sessions', plant: 'pursue-distance', strength: 1, through, volume: 0.4 },
    4,
  );
  const { directions, pattern } = evidenceOf(turns);
  for (const { about: of, probability, sure } of directions) {
    if (of === about) expect(probability[way]).toBeGreaterThan(0.8);
    if (of === 'reaching') expect(sure === 'likely' && probability.same < 0.5).toBe(false);
    expect(probability.more + probability.same + probability.less).toBeCloseTo(1, 9);
  }
  expect(pattern.verdict).toBe('pursue-distance');
});

test('[F37] likely is the verdict, leaning names one, open has a reason', () => {
  for (const [plant, days] of [
    ['chase', 365],
    ['none', 120],
    ['reciprocal', 20],
  ] as const) {
    const { turns } = synthesise({ simulator: 'answers', plant, days, volume: 0.4 }, 6);
    const { pattern } = evidenceOf(turns);
    const { sure, verdict, leansTo, why, probability } = pattern;
    expect(Object.values(probability).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    expect(verdict !== 'too-little-data').toBe(sure === 'likely');
    expect(leansTo !== null).toBe(sure === 'leans');
    expect(why !== null).toBe(sure !== 'likely');
    if (sure === 'likely') expect(probability[verdict as keyof typeof probability]).toBeGreaterThanOrEqual(0.8);
  }
});

test('[F38] the signed law of both couplings equals the plain integral', () => {
  const likelihood = { mean: [-0.4, 0.1], covariance: [0.03, 0.005, 0.02] } as const;
  const dealt = { mean: 0.1, variance: 0.003 };
  const [leak] = LEAK;
  const slab = 0.49;
  // On a grid of couplings and leak, half normals of each sign.
  let total = 0;
  let mean = 0;
  const step = 0.02;
  const normal = (x: number, v: number): number => Math.exp((-0.5 * x * x) / v) / Math.sqrt(2 * Math.PI * v);
  for (let c0 = -step / 2; c0 > -2.5; c0 -= step)
    for (let c1 = step / 2; c1 < 2.5; c1 += step)
      for (let l = -0.6; l < 0.6; l += step) {
        const [x, y] = [likelihood.mean[0] - c0 - l, likelihood.mean[1] - c1 - l];
        const shown = dealt.mean - l - (0.5 / 2) * c0 - (0.8 / 2) * c1;
        const p =
          density([x, y], ...likelihood.covariance) *
          normal(shown, dealt.variance + leak!.off ** 2) *
          normal(l - leak!.mean, leak!.deviation ** 2) *
          4 *
          normal(c0, slab) *
          normal(c1, slab);
        total += p * step ** 3;
        mean += p * step ** 3 * c0;
      }
  const law = signedLaw(likelihood, dealt, leak!, [-1, 1], slab, 0.01);
  // The law leaves out the constant of three normals.
  expect(law.evidence / (2 * Math.PI) ** 1.5 / total).toBeCloseTo(1, 2);
  const random = randomFrom(1);
  const draws = Array.from({ length: 4000 }, () => drawSignedPair(law, random));
  expect(draws.every(([a, b]) => a <= 0 && b >= 0)).toBe(true);
  expect(draws.reduce((sum, [a]) => sum + a, 0) / draws.length).toBeCloseTo(mean / total, 1);
});

test('[F38] the law of a faint coupling equals the plain integral', () => {
  const likelihood = { mean: [-0.3, 0.2], covariance: [0.02, 0.004, 0.03] } as const;
  const dealt = { mean: 0.05, variance: 0.003 };
  const [leak] = LEAK;
  const [slab, faint] = [0.3, 0.02];
  const step = 0.02;
  const normal = (x: number, v: number): number => Math.exp((-0.5 * x * x) / v) / Math.sqrt(2 * Math.PI * v);
  let [total, mean0, mean1] = [0, 0, 0];
  for (let c0 = -0.8; c0 < 0.8; c0 += step)
    for (let c1 = step / 2; c1 < 2.5; c1 += step)
      for (let l = -0.6; l < 0.6; l += step) {
        const shown = dealt.mean - l - (0.8 / 2) * c1;
        const p =
          density([likelihood.mean[0] - c0 - l, likelihood.mean[1] - c1 - l], ...likelihood.covariance) *
          normal(shown, dealt.variance + leak!.off ** 2) *
          normal(l - leak!.mean, leak!.deviation ** 2) *
          2 *
          normal(c0, faint) *
          normal(c1, slab);
        total += p * step ** 3;
        mean0 += p * step ** 3 * c0;
        mean1 += p * step ** 3 * c1;
      }
  const law = signedLaw(likelihood, dealt, leak!, [0, 1], slab, faint);
  expect(law.evidence / (2 * Math.PI) ** 1.5 / total).toBeCloseTo(1, 2);
  const random = randomFrom(2);
  const draws = Array.from({ length: 8000 }, () => drawSignedPair(law, random));
  expect(draws.every(([, b]) => b >= 0)).toBe(true);
  expect(draws.some(([a]) => a > 0) && draws.some(([a]) => a < 0)).toBe(true);
  expect(Math.abs(draws.reduce((sum, [a]) => sum + a, 0) / draws.length - mean0 / total)).toBeLessThan(0.01);
  expect(Math.abs(draws.reduce((sum, [, b]) => sum + b, 0) / draws.length - mean1 / total)).toBeLessThan(0.01);
});

test('[F39] a kept summary gives the conclusions of the fit', () => {
  const { turns } = synthesise({ simulator: 'sessions', plant: 'chase', days: 120, volume: 0.3 }, 8);
  for (const actor of FULL ? [turns.actor, turns.actor.map(u => 1 - u)] : [turns.actor]) {
    const record = { ...turns, actor };
    const { coupling, directions, pattern } = evidenceOf(record);
    const kept = JSON.parse(JSON.stringify(summaryOf(observe(record), 1))) as ReturnType<typeof summaryOf>;
    const again = concluded(kept, 1);
    expect(pattern).toMatchObject(again.pattern);
    expect(again.directions).toStrictEqual(directions);
    expect(again.ranges).toStrictEqual([coupling.bToA, coupling.aToB]);
  }
});
