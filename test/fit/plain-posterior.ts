import { turnsFrom } from '../../lab/simulators/index.ts';
import { observe } from '../../src/fit/index.ts';
import { secondsAtRisk, strataOf } from '../../src/fit/rate/strata.ts';
import { newton, type PosteriorProblem, type NewtonFit, rowsOf } from '../../src/fit/posterior/newton.ts';
import { type Baseline, baselineOf, countBlocks, flatRhythm, rhythmGiven } from '../../src/fit/rate/baseline.ts';
import { drawBaseline, baselinePriorOf, logPriorOf, startOf } from '../../src/fit/rate/baseline-prior.ts';
import { exposureOf, HOURS_OF_WEEK, ROLE_COUNT, roleOf, seenBy, ACTIVITY_STATES } from '../../src/fit/rate/exposure.ts';
import { SHIPPED_PRIOR } from '../../src/fit/posterior/prior.ts';
import { chanceDays, recentReaching } from '../../src/fit/rate/reaching.ts';
import { designOf, etaOf, layoutOf, precisionOf, priorOf, setReaching } from '../../src/fit/posterior/design.ts';
import { mapPair, randomFrom } from '../../src/base/index.ts';

export const DAY = 86_400;
export const random = randomFrom(5);
const at: number[] = [];
for (
  let t = 1_704_067_200;
  at.length < 70;
  t += 1 + Math.floor(random.exponential() * (random.uniform() < 0.6 ? 90 : 9000))
)
  at.push(t);
export const events = observe(turnsFrom({ at, actor: at.map(() => random.below(2)) }));
export const exposure = exposureOf(events, events.coverage);

export const blockOf = Array.from({ length: exposure.count }, (_, p) =>
  exposure.firstOf.findLastIndex(first => first <= p),
);

export const flat = new Float64Array(ROLE_COUNT * exposure.blocks).fill(1);
export const baselinePrior = baselinePriorOf(SHIPPED_PRIOR.baseline);

export const baselines = ([0, 1] as const).map(u => {
  const baseline = baselineOf(drawBaseline(baselinePrior, randomFrom(8 + u)), flatRhythm(), u);
  return { ...baseline, rhythm: rhythmGiven(baseline, exposure, events, u, flat) };
}) as [Baseline, Baseline];

export const counts = countBlocks(exposure, events, baselines);
export const layout = layoutOf((exposure.blocks * exposure.blockSeconds) / DAY, SHIPPED_PRIOR.design);
export const design = designOf(counts, exposure.blockSeconds, layout);
export const days = mapPair(counts, of => chanceDays(of, exposure));
setReaching(design, recentReaching(events, exposure, days, [4])[0]!);
export const precision = precisionOf(priorOf(layout, SHIPPED_PRIOR.design));

export function fastPart(baseline: Baseline, actor: number, state: number, hour: number, activity: number): number {
  const role = roleOf(state, actor);
  const h = ((hour % HOURS_OF_WEEK) + HOURS_OF_WEEK) % HOURS_OF_WEEK;
  return (
    baseline.hazard[seenBy(state, actor)]! *
    baseline.rhythm[role * HOURS_OF_WEEK + h]! *
    baseline.activity[role * ACTIVITY_STATES + activity]!
  );
}

/** Row of the design by actor, role and block. */
export const rows = new Map<string, number>();
for (let row = 0; row < design.rows; row++)
  rows.set([design.actor[row], design.role[row], design.block[row]].join(), row);
/** Rows of the design in which the intervals of the exposure lie, of each person: looked up once, since they do not move. */
export const rowAt = ([0, 1] as const).map(actor =>
  Array.from(
    { length: exposure.count },
    (_, p) => rows.get([actor, roleOf(exposure.state[p]!, actor), blockOf[p]].join())!,
  ),
);

/** The log posterior of all parameters written down from the pieces and the turns. `at`: slow, then fast of each person. */
export function plainLogPosterior(at: Float64Array): number {
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

export function dotOf(v: Float64Array, { shape, values }: typeof precision): number {
  let total = 0;
  for (let i = 0; i < shape.n; i++)
    for (let j = shape.first[i]!; j <= i; j++) total += (i === j ? 1 : 2) * v[i]! * v[j]! * values[shape.at[i]! + j]!;
  return total;
}

export const fastSize = startOf(baselinePrior).length;

export const problem: PosteriorProblem = {
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

export const whole = newton(problem, new Float64Array(layout.shape.n), [
  startOf(baselinePrior),
  startOf(baselinePrior),
])!;

export const flatten = (fit: NewtonFit): Float64Array =>
  Float64Array.from([...fit.mode, ...fit.baseline[0], ...fit.baseline[1]]);
