import { expect, test } from 'vitest';
import {
  random,
  events,
  exposure,
  baselines,
  layout,
  design,
  precision,
  fastPart,
  rows,
  plainLogPosterior,
  problem,
  whole,
  flatten,
} from './plain-posterior.ts';
import { covarianceOf, newton, underPrior } from '../../src/fit/posterior/newton.ts';
import { baselineAt, flatRhythm, logRhythmAtTurns } from '../../src/fit/rate/baseline.ts';
import { ELAPSED_EDGES, roleOf, ACTIVITY_STATES, UNKNOWN } from '../../src/fit/rate/exposure.ts';
import { SHIPPED_PRIOR } from '../../src/fit/posterior/prior.ts';
import { etaOf, fitDesign, logPosterior, precisionOf, priorOf } from '../../src/fit/posterior/design.ts';
import { mapPair } from '../../src/base/index.ts';
import { FULL } from '../full.ts';

const theta = Float64Array.from({ length: layout.shape.n }, () => 0.3 * random.normal());

/** The intensity written down as it is defined, from the list of turns alone; the slow part is looked up by row. */
function intensity(actor: 0 | 1, t: number, coefficients: (role: number, block: number) => number): number {
  let i = -1;
  while (i + 1 < events.count && events.start[i + 1]! < t) i++;
  const ended = events.end[i]!;
  if (t <= ended) return 0;
  const hour = Math.floor(t / 3600);
  const block = Math.floor((t - exposure.blockFrom) / exposure.blockSeconds);
  const edges = ELAPSED_EDGES.map(edge => ended + edge).filter(edge => edge <= t);
  const step = edges.length;
  const last = events.actor[i]!;
  const state = last * (ELAPSED_EDGES.length + 1) + step;
  const since = Math.max(ended, hour * 3600, block * exposure.blockSeconds + exposure.blockFrom, edges.at(-1) ?? 0);
  const bins = [0, 1].map(who => {
    let level = 0;
    for (let k = 0; k <= i; k++) if (events.actor[k] === who) level += Math.exp((events.start[k]! - since) / 10_800);
    return [0.3, 1.5, 5].filter(edge => level >= edge).length;
  });
  const activity = bins[0]! * Math.sqrt(ACTIVITY_STATES) + bins[1]!;
  return fastPart(baselines[actor], actor, state, hour, activity) * coefficients(roleOf(state, actor), block);
}
const slowOf =
  (actor: number) =>
  (role: number, block: number): number =>
    Math.exp(etaOf(design, theta, rows.get([actor, role, block].join())!));

test('[F6] the integral of the intensity equals quadrature of its definition', () => {
  for (const actor of [0, 1] as const) {
    const coefficients = slowOf(actor);
    let quadrature = 0;
    const step = FULL ? 0.5 : 1;
    for (let t = events.start[0]! + step / 2; t < events.end[events.count - 1]!; t += step)
      quadrature += intensity(actor, t, coefficients) * step;
    let exact = 0;
    for (let row = 0; row < design.rows; row++)
      if (design.actor[row] === actor) exact += design.e[row]! * Math.exp(etaOf(design, theta, row));
    expect(Math.abs(exact / quadrature - 1)).toBeLessThan(2e-3);
    expect(exact).toBeGreaterThan(1);
  }
});

test('[F6] every turn counts once, in its role and block', () => {
  let counted = 0;
  for (let i = 1; i < events.count; i++) {
    const p = exposure.turnInterval[i]!;
    expect(p).toBeGreaterThanOrEqual(0);
    expect(exposure.state[p]).not.toBe(UNKNOWN);
    expect(intensity(events.actor[i] as 0 | 1, events.start[i]!, () => 1)).toBeCloseTo(paceAt(i, p), 12);
    counted++;
  }
  expect(design.y.reduce((sum, y) => sum + y, 0)).toBe(counted);
});

const paceAt = (i: number, p: number): number =>
  fastPart(
    baselines[events.actor[i] as 0 | 1],
    events.actor[i]!,
    exposure.state[p]!,
    exposure.hourOfWeek[p]!,
    exposure.activity[p]!,
  );

test('[F7] gradient and curvature at the mode are as stated', () => {
  const fit = fitDesign(design, precision)!;
  const h = 1e-4;
  const value = (change: (theta: Float64Array) => void): number => {
    const moved = fit.mode.slice();
    change(moved);
    return logPosterior(design, precision, moved);
  };
  const here = value(() => undefined);
  for (let i = 0; i < layout.shape.n; i++) {
    const up = value(m => (m[i]! += h));
    const down = value(m => (m[i]! -= h));
    expect(Math.abs((up - down) / (2 * h))).toBeLessThan(2e-3);
    let curvature = 0;
    for (let k = fit.factor.shape.first[i]!; k <= i; k++)
      curvature += fit.factor.values[fit.factor.shape.at[i]! + k]! ** 2;
    expect(-(up - 2 * here + down) / h ** 2 / curvature).toBeCloseTo(1, 2);
  }
});

test('[F25] at the whole mode the plain gradient is zero', () => {
  const at = flatten(whole);
  const h = 1e-4;
  for (let i = 0; i < at.length; i++) {
    const up = plainLogPosterior(at.map((v, k) => (k === i ? v + h : v)));
    const down = plainLogPosterior(at.map((v, k) => (k === i ? v - h : v)));
    const here = plainLogPosterior(at);
    const curvature = -(up - 2 * here + down) / h ** 2;
    // The distance of the mode along this axis, in its own deviations.
    expect(Math.abs((up - down) / (2 * h)) / Math.sqrt(curvature)).toBeLessThan(0.02);
  }
});

test('[F25] the same prior moves nothing; a tighter one shrinks a coupling', () => {
  const same = underPrior(whole, precision, precision)!;
  expect(same.mode).toStrictEqual(whole.mode);
  const tight = { ...SHIPPED_PRIOR.design, coupling: SHIPPED_PRIOR.design.coupling / 3 };
  const drawn = underPrior(whole, precision, precisionOf(priorOf(layout, tight)))!;
  const [c] = layout.coupling;
  expect(Math.abs(drawn.mode[c]!)).toBeLessThan(Math.abs(whole.mode[c]!));
  const exact = newton({ ...problem, precision: precisionOf(priorOf(layout, tight)) }, whole.mode, whole.baseline)!;
  const sd = Math.sqrt(covarianceOf(exact, [c])[0]![0]!);
  expect(Math.abs(drawn.mode[c]! - exact.mode[c]!)).toBeLessThan(0.1 * sd);
});

test('[F50] hours of the week add what intensities lose without them', () => {
  const without = mapPair(baselines, baseline => ({ ...baseline, rhythm: flatRhythm() }));
  let lost = 0;
  for (let i = 0; i < events.count; i++) {
    const p = exposure.turnInterval[i]!;
    const u = events.actor[i] as 0 | 1;
    if (p >= 0) lost += Math.log(baselineAt(exposure, p, u, baselines[u]) / baselineAt(exposure, p, u, without[u]));
  }
  expect(Math.abs(lost)).toBeGreaterThan(1);
  expect(logRhythmAtTurns(exposure, events, baselines)).toBeCloseTo(lost, 9);
});
