import { expect, test } from 'vitest';
import { turnsFrom } from '../../simulators/index.ts';
import { observe } from '../../../src/fit/index.ts';
import { secondsAtRisk, strataOf } from '../../../src/fit/rate/strata.ts';
import {
  covarianceOf,
  newton,
  type PosteriorProblem,
  type NewtonFit,
  rowsOf,
} from '../../../src/fit/posterior/newton.ts';
import { type Baseline, baselineOf, countBlocks, flatRhythm, rhythmGiven } from '../../../src/fit/rate/baseline.ts';
import { drawBaseline, baselinePriorOf, logPriorOf, startOf } from '../../../src/fit/rate/baseline-prior.ts';
import {
  exposureOf,
  HOURS_OF_WEEK,
  ROLE_COUNT,
  roleOf,
  seenBy,
  ACTIVITY_STATES,
} from '../../../src/fit/rate/exposure.ts';
import { SHIPPED_PRIOR } from '../../../src/fit/posterior/prior.ts';
import { chanceDays, recentReaching } from '../../../src/fit/rate/reaching.ts';
import { designOf, etaOf, layoutOf, precisionOf, priorOf, setReaching } from '../../../src/fit/posterior/design.ts';
import { mapPair, randomFrom } from '../../../src/base/index.ts';

const DAY = 86_400;
const random = randomFrom(5);
const at: number[] = [];
for (
  let t = 1_704_067_200;
  at.length < 70;
  t += 1 + Math.floor(random.exponential() * (random.uniform() < 0.6 ? 90 : 9000))
)
  at.push(t);
const events = observe(turnsFrom({ at, actor: at.map(() => random.below(2)) }));
const exposure = exposureOf(events, events.coverage);
const blockOf = Array.from({ length: exposure.count }, (_, p) => exposure.firstOf.findLastIndex(first => first <= p));
const flat = new Float64Array(ROLE_COUNT * exposure.blocks).fill(1);
const baselinePrior = baselinePriorOf(SHIPPED_PRIOR.baseline);
const baselines = ([0, 1] as const).map(u => {
  const baseline = baselineOf(drawBaseline(baselinePrior, randomFrom(8 + u)), flatRhythm(), u);
  return { ...baseline, rhythm: rhythmGiven(baseline, exposure, events, u, flat) };
}) as [Baseline, Baseline];
const counts = countBlocks(exposure, events, baselines);
const layout = layoutOf((exposure.blocks * exposure.blockSeconds) / DAY, SHIPPED_PRIOR.design);
const design = designOf(counts, exposure.blockSeconds, layout);
const days = mapPair(counts, of => chanceDays(of, exposure, 'bids'));
setReaching(design, recentReaching(events, exposure, 'bids', days, [4])[0]!);
const precision = precisionOf(priorOf(layout, SHIPPED_PRIOR.design));

function fastPart(baseline: Baseline, actor: number, state: number, hour: number, activity: number): number {
  const role = roleOf(state, actor);
  const h = ((hour % HOURS_OF_WEEK) + HOURS_OF_WEEK) % HOURS_OF_WEEK;
  return (
    baseline.hazard[seenBy(state, actor)]! *
    baseline.rhythm[role * HOURS_OF_WEEK + h]! *
    baseline.activity[role * ACTIVITY_STATES + activity]!
  );
}

const rows = new Map<string, number>();
for (let row = 0; row < design.rows; row++)
  rows.set([design.actor[row], design.role[row], design.block[row]].join(), row);

/** Rows of the design in which the intervals of the exposure lie, of each person: looked up once, since they do not move. */
const rowAt = ([0, 1] as const).map(actor =>
  Array.from(
    { length: exposure.count },
    (_, p) => rows.get([actor, roleOf(exposure.state[p]!, actor), blockOf[p]].join())!,
  ),
);

/** The log posterior of all parameters written down from the pieces and the turns. `at`: slow, then fast of each person. */
function plainLogPosterior(at: Float64Array): number {
  const n = layout.shape.n;
  const coefficients = at.subarray(0, n);
  let total = -dotOf(coefficients, precision) / 2;
  for (const actor of [0, 1] as const) {
    const z = at.subarray(n + actor * fastSize, n + (actor + 1) * fastSize);
    total += logPriorOf(baselinePrior, z);
    const baseline = baselineOf(z, baselines[actor].rhythm, actor);
    const lambda = (p: number): number => {
      return (
        fastPart(baseline, actor, exposure.state[p]!, exposure.hourOfWeek[p]!, exposure.activity[p]!) *
        Math.exp(etaOf(design, coefficients, rowAt[actor]![p]!))
      );
    };
    for (let p = 0; p < exposure.count; p++) total -= lambda(p) * exposure.seconds[p]!;
    for (let i = 0; i < events.count; i++)
      if (events.actor[i] === actor && exposure.turnInterval[i]! >= 0)
        total += Math.log(lambda(exposure.turnInterval[i]!));
  }
  return total;
}

function dotOf(v: Float64Array, { shape, values }: typeof precision): number {
  let total = 0;
  for (let i = 0; i < shape.n; i++)
    for (let j = shape.first[i]!; j <= i; j++) total += (i === j ? 1 : 2) * v[i]! * v[j]! * values[shape.at[i]! + j]!;
  return total;
}

const fastSize = startOf(baselinePrior).length;
const problem: PosteriorProblem = {
  design,
  precision,
  strata: strataOf(exposure, events),
  atRisk: secondsAtRisk(
    exposure,
    strataOf(exposure, events),
    mapPair(baselines, ({ rhythm }) => rhythm),
  ),
  prior: baselinePrior,
  rowOf: rowsOf(design, exposure.blocks),
};
const whole = newton(problem, new Float64Array(layout.shape.n), [startOf(baselinePrior), startOf(baselinePrior)])!;
const flatten = (fit: NewtonFit): Float64Array =>
  Float64Array.from([...fit.mode, ...fit.baseline[0], ...fit.baseline[1]]);

test('[F25] the couplings’ covariance is the inverse of the whole curvature', () => {
  const at = flatten(whole);
  const n = at.length;
  const h = 2e-3;
  const moved = (i: number, a: number, j: number, b: number): number => {
    const copy = at.slice();
    copy[i]! += a;
    copy[j]! += b;
    return plainLogPosterior(copy);
  };
  const here = plainLogPosterior(at);
  const single = Array.from({ length: n }, (_, i) => [moved(i, h, i, 0), moved(i, -h, i, 0)] as const);
  const curvature = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const both = moved(i, h, j, h) + moved(i, -h, j, -h) + 2 * here;
      const value =
        i === j
          ? -(single[i]![0] - 2 * here + single[i]![1]) / h ** 2
          : -(both - single[i]![0] - single[i]![1] - single[j]![0] - single[j]![1]) / (2 * h * h);
      curvature[i]![j] = value;
      curvature[j]![i] = value;
    }
  const [c0, c1] = layout.coupling;
  const column0 = solveDense(curvature, c0);
  const column1 = solveDense(curvature, c1);
  const [[v0, v01], [, v1]] = covarianceOf(whole, layout.coupling) as [[number, number], [number, number]];
  expect(v0 / column0[c0]!).toBeCloseTo(1, 1.7);
  expect(v1 / column1[c1]!).toBeCloseTo(1, 1.7);
  expect(Math.abs(v01 - column0[c1]!)).toBeLessThan(0.02 * Math.sqrt(v0 * v1));
  // Holding the pace would make it too narrow.
  const held = solveDense(
    curvature.slice(0, layout.shape.n).map(row => row.subarray(0, layout.shape.n)),
    c0,
  );
  expect(held[c0]!).toBeLessThan(v0);
});

function solveDense(matrix: readonly Float64Array[], column: number): Float64Array {
  const a = matrix.map((row, i) => [...row, i === column ? 1 : 0]);
  const n = a.length;
  for (let k = 0; k < n; k++)
    for (let i = k + 1; i < n; i++) {
      const factor = a[i]![k]! / a[k]![k]!;
      if (factor !== 0) for (let j = k; j <= n; j++) a[i]![j]! -= factor * a[k]![j]!;
    }
  const x = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let value = a[i]![n]!;
    for (let j = i + 1; j < n; j++) value -= a[i]![j]! * x[j]!;
    x[i] = value / a[i]![i]!;
  }
  return x;
}
