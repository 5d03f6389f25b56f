import { bothSides, DAY, mapPair, type Random, randomFrom, type Side, WEEK, type Pair } from '../../base/index.ts';
import { type Strata, secondsAtRisk } from '../rate/strata.ts';
import {
  covarianceOf,
  drawPoint,
  newton,
  type PosteriorProblem,
  type LikelihoodFit,
  type NewtonFit,
  rowsOf,
  underPrior,
} from './newton.ts';
import { dot, type Skyline, solve } from './skyline.ts';
import { given, likelihoodOf } from './bivariate-normal.ts';
import type { Events } from '../rate/observe.ts';
import { countBlocks, type Baseline, type BlockCounts, logRhythmAtTurns } from '../rate/baseline.ts';
import { baselinePriorOf, startOf } from '../rate/baseline-prior.ts';
import type { DancePrior, FitPrior } from './prior.ts';
import type { FlaggedKind } from '../rate/flagged.ts';
import { type Exposure, type Role, ROLES } from '../rate/exposure.ts';
import { chanceDays, recentReaching } from '../rate/reaching.ts';
import {
  type Design,
  designOf,
  etaOf,
  fitDesign,
  inSpan,
  type Layout,
  layoutOf,
  precisionOf,
  priorOf,
  redrawn,
  reweighted,
  setReaching,
  type Prior,
} from './design.ts';

/** Memories tried for "recent", days; they are averaged by how well each explains the record. */
export const MEMORIES: readonly number[] = [1, 2, 4, 8];

const STEP_ROUNDS = 2;
/** Newton decrement that ends a round when another round follows. At most 5e-3 was left where measured. */
const NEAR_ENOUGH = 3;

/** A specification this much less likely than another, in nats, is not followed up. */
const NEGLIGIBLE = 15;

/** One memory of "recent reaching", with its Laplace fit. */
export interface Specification {
  readonly memoryDays: number;
  readonly fit: NewtonFit;
  readonly weight: number;
  /** Mean and covariance of the two couplings: [on person 0, on person 1]. */
  readonly mean: Pair<number>;
  /** Variance on 0, covariance, variance on 1. */
  readonly covariance: readonly [number, number, number];
}

interface OwnSpecification extends Specification {
  readonly fit: LikelihoodFit;
}

/** Posterior of the two couplings alone: a mixture of normals with a widening for each. Plain data. */
export interface CouplingLaw {
  readonly specifications: readonly Pick<Specification, 'weight' | 'mean' | 'covariance'>[];
  readonly dispersion: Pair<number>;
  /** Prior variance of a coupling that is there. */
  readonly slab: number;
  readonly dance: DancePrior;
}

export interface CouplingPosterior extends CouplingLaw {
  readonly prior: FitPrior;
  readonly specifications: readonly Specification[];
  readonly best: Specification;
  /** Prior of the curves as it was settled. */
  readonly steps: Prior;
  /** Log marginal likelihood, specifications averaged, given the hours of the week and the weights of the steps as they were settled. */
  readonly logEvidence: number;
  readonly design: Design;
  readonly layout: Layout;
  /** Problem that the specifications were fitted to. */
  readonly problem: PosteriorProblem;
  /** Log recent reaching of each person under the best specification, by block. */
  readonly x: readonly [Float64Array, Float64Array];
  /** Factor by which each coupling's variance exceeds what independent turns would give; at least 1. */
  readonly dispersion: readonly [number, number];
  /** Gain of the couplings on weeks that the fit did not see, nats in all. */
  readonly heldOut: number;
  /** Log change of each one's rate of bids, and of answers, in each kind of flagged span: [of person 0, of person 1]. */
  readonly levels: readonly {
    readonly bids: Pair<readonly NormalComponent[]>;
    readonly answers: Pair<readonly NormalComponent[]>;
  }[];
}
/** One part of a mixture of normals, as widened. */
export interface NormalComponent {
  readonly weight: number;
  readonly mean: number;
  readonly deviation: number;
}

export interface CouplingInput {
  readonly events: Events;
  readonly exposure: Exposure;
  readonly strata: Strata;
  readonly baselines: Pair<Baseline>;
  readonly heldOut: boolean;
  /** Look at the middle specification alone: enough to settle the baseline. */
  readonly quick?: boolean;
  /** Start from an earlier round. */
  readonly start?: Start | undefined;
  readonly prior: FitPrior;
  readonly flagged: readonly FlaggedKind[];
  /** Scratch arrays by person for the seconds at risk of the strata, reused by all rounds. An earlier round's result is
   * read from them too. */
  readonly room: Pair<Float64Array>;
}
export interface Start {
  readonly coefficients: Float64Array;
  readonly baseline: Pair<Float64Array>;
  readonly steps: Prior;
}

/** Null where no specification has a mode. */
export function fitCoupling(input: CouplingInput): CouplingPosterior | null {
  const { events, exposure, strata, baselines, flagged, prior } = input;
  const { blockSeconds } = exposure;
  const baselinePrior = baselinePriorOf(prior.baseline);
  const layout = layoutOf((exposure.blocks * blockSeconds) / DAY, prior.design, flagged.length);
  const counts = countBlocks(exposure, events, baselines);
  const shares = flagged.map(({ share }) => share);
  const design = designOf(counts, blockSeconds, layout, shares);
  const covariates = covariatesOf(input, counts);
  const rhythms = mapPair(baselines, ({ rhythm }) => rhythm);
  const given = {
    design,
    strata,
    atRisk: secondsAtRisk(exposure, strata, rhythms, input.room),
    prior: baselinePrior,
    rowOf: rowsOf(design, exposure.blocks),
  };
  const near = input.quick ? { near: NEAR_ENOUGH } : {};
  // Step weights are settled under one middle specification and shared by all. Specifications then differ in memory
  // alone.
  setReaching(design, covariates(4));
  const settled = settle(given, input.start ?? firstOf(layout, prior), input.start ? 1 : STEP_ROUNDS, near);
  if (settled === null) return null;
  const { steps } = settled;
  const problem = { ...given, precision: precisionOf(steps) };
  const tried = memoriesOf(input.quick);
  const raw = fitEach(tried, problem, settled, covariates, near);
  if (raw.length === 0) return null;
  const top = Math.max(...raw.map(({ fit }) => fit.logEvidence));
  const total = raw.reduce((sum, r) => sum + Math.exp(r.fit.logEvidence - top), 0);
  const specifications = raw.map(r => ({ ...r, weight: Math.exp(r.fit.logEvidence - top) / total }));
  const best = specifications.reduce((a, b) => (b.weight > a.weight ? b : a));
  const components = input.quick ? specifications : sampled(specifications, layout, steps, randomFrom(SAMPLER_SEED));
  const x = covariates(best.memoryDays);
  setReaching(design, x);
  design.e.set(best.fit.expected);
  return {
    prior,
    slab: slabOf(prior),
    dance: prior.dance,
    specifications: components,
    best,
    design,
    layout,
    problem,
    x,
    dispersion: mapPair(layout.coupling, index => dispersionOf(design, best, blockSeconds, index)),
    heldOut: input.heldOut ? heldOutGain(design, problem.precision, best, blockSeconds) : 0,
    levels: flagged.map((_, kind) =>
      flaggedLevels(components, design, best, blockSeconds, kind, prior.design.span ** 2),
    ),
    steps,
    logEvidence: top + Math.log(total / tried.length) + logRhythmAtTurns(exposure, events, baselines),
  };
}

type Covariates = (memoryDays: number) => Pair<Float64Array>;

/** A quick fit looks at the middle specification alone. */
const memoriesOf = (quick = false): readonly number[] => (quick ? [4] : MEMORIES);

/** Log recent reaching of each person by block. */
function covariatesOf({ events, exposure, quick }: CouplingInput, counts: Pair<BlockCounts>): Covariates {
  const memories = memoriesOf(quick);
  const days = mapPair(counts, of => chanceDays(of, exposure));
  const x = recentReaching(events, exposure, days, memories);
  return memoryDays => x[memories.indexOf(memoryDays)]!;
}

const firstOf = (layout: Layout, prior: FitPrior): Start => ({
  coefficients: new Float64Array(layout.shape.n),
  baseline: bothSides(() => startOf(baselinePriorOf(prior.baseline))),
  steps: priorOf(layout, prior.design),
});

/** The mode and the step weights in turn, over some rounds; null where there is no mode. */
function settle(
  given: Omit<PosteriorProblem, 'precision'>,
  start: Start,
  rounds: number,
  near: { readonly near?: number },
): Start | null {
  let now = start;
  for (let round = 0; round < rounds; round++) {
    const fit = newton({ ...given, precision: precisionOf(now.steps) }, now.coefficients, now.baseline, near);
    if (fit === null) return null;
    now = { coefficients: fit.mode, baseline: fit.baseline, steps: reweighted(now.steps, fit.mode) };
  }
  return now;
}

/** Each specification that has a mode, fitted from that of the one before. */
function fitEach(
  memories: readonly number[],
  problem: PosteriorProblem,
  start: Start,
  covariates: Covariates,
  near: { readonly near?: number },
): readonly Omit<OwnSpecification, 'weight'>[] {
  let { coefficients, baseline } = start;
  let top = Number.NEGATIVE_INFINITY;
  return memories.flatMap(memoryDays => {
    setReaching(problem.design, covariates(memoryDays));
    const fit = newton(problem, coefficients, baseline, { floor: top - NEGLIGIBLE, ...near });
    if (fit === null) return [];
    top = Math.max(top, fit.logEvidence);
    ({ mode: coefficients, baseline } = fit);
    return [{ memoryDays, fit, ...marginal(problem.design.layout, fit) }];
  });
}

/** Levels of both people in one kind of flagged span; `prior`: variance. */
function flaggedLevels(
  components: readonly Specification[],
  design: Design,
  best: Specification,
  blockSeconds: number,
  kind: number,
  prior: number,
): CouplingPosterior['levels'][0] {
  const of = (actor: Side, role: Role): readonly NormalComponent[] => {
    const index = design.layout.spans[actor][kind]![role]!;
    const overWeeks = dispersionOf(design, best, blockSeconds, index);
    const scatter = Math.max(overWeeks, weeklyScatter(design, best, blockSeconds, actor, role), WIDENING);
    return levelsOf(components, index, scatter, prior);
  };
  return { bids: bothSides(actor => of(actor, ROLES.opening)), answers: bothSides(actor => of(actor, ROLES.answer)) };
}

function unit(n: number, i: number): Float64Array {
  const e = new Float64Array(n);
  e[i] = 1;
  return e;
}

const BURN_IN = 3;
const SWEEPS = 12;
/** Coprime to the sweeps, so that specifications are visited out of order. */
const STRIDE = 7;
/** The sampler's own, so that the posterior is a function of the record alone. */
const SAMPLER_SEED = 1;

/** Posterior as a mixture of normals with the step weights drawn, not held. It is a Gibbs sampler whose other half is
 * the Laplace posterior, with a normal likelihood around each specification's mode. Specifications take turns in
 * proportion to their weights. */
function sampled(
  specifications: readonly OwnSpecification[],
  layout: Layout,
  steps: Prior,
  random: Random,
): readonly Specification[] {
  const settled = precisionOf(steps);
  const out: Specification[] = [];
  let prior = steps;
  for (let sweep = -BURN_IN; sweep < SWEEPS; sweep++) {
    const specification = pick(specifications, ((((sweep + BURN_IN) * STRIDE) % SWEEPS) + 0.5) / SWEEPS);
    const fit = underPrior(specification.fit, settled, precisionOf(prior));
    if (fit === null) return specifications;
    const own = random.fork(sweep + BURN_IN);
    prior = redrawn(prior, drawPoint(fit, own).coefficients, own);
    if (sweep >= 0) out.push({ ...specification, fit, weight: 1 / SWEEPS, ...marginal(layout, fit) });
  }
  return out;
}

function marginal({ coupling }: Layout, fit: NewtonFit): Pick<Specification, 'mean' | 'covariance'> {
  const [[v0, v01], [, v1]] = covarianceOf(fit, coupling) as [[number, number], [number, number]];
  return { mean: [fit.mode[coupling[0]]!, fit.mode[coupling[1]]!], covariance: [v0, v01, v1] };
}

/** Factor by which standard deviations are too small, from draws of the prior (lab/docs/validation.md). Causes: plug-in
 * estimates (hours of the week, the opportunity to reach) and the normal form of the likelihood. */
export const WIDENING = 1.2;

/** Sandwich over weeks: turns of one week share moods, trips and talks, so weeks and not turns are the independent units.
 * Ratio of the estimate's variance over weeks to what the model says, not below 1. */
function dispersionOf(design: Design, specification: Specification, blockSeconds: number, index: number): number {
  const { layout } = design;
  const perWeek = Math.max(1, Math.round(WEEK / blockSeconds));
  const v = solve(specification.fit.factor, unit(layout.shape.n, index));
  const weeks = new Map<number, number>();
  let expected = 0;
  for (let row = 0; row < design.rows; row++) {
    let influence = 0;
    for (let s = row * design.slots; s < (row + 1) * design.slots; s++)
      influence += v[design.index[s]!]! * design.value[s]!;
    const mu = specification.fit.mean[row]!;
    const week = Math.floor(design.block[row]! / perWeek);
    weeks.set(week, (weeks.get(week) ?? 0) + influence * (design.y[row]! - mu));
    expected += influence * influence * mu;
  }
  const seen = [...weeks.values()].reduce((sum, g) => sum + g * g, 0);
  return ratioOf(seen, expected, weeks.size);
}

/** Ten weeks' weight of "as the model says" keeps a short record from a wild ratio. Not below 1; where nothing was at
 * risk, nothing scatters. */
function ratioOf(seen: number, expected: number, weeks: number): number {
  const known = 10 * (expected / Math.max(1, weeks));
  return expected > 0 ? Math.max(1, (seen + known) / (expected + known)) : 1;
}

/** The same ratio for a level that a person's bids or answers might have in any one week. It is a score test of each
 * week: squared excess over expectation, relative to the variance left once the other weeks are fitted.
 * A level fitted inside one or two weeks has no weeks of its own to vary over, so a sandwich estimate sees nothing.
 * Those weeks are left out, and the others show how far such a level is off by itself. */
function weeklyScatter(design: Design, { fit }: Specification, blockSeconds: number, actor: 0 | 1, role: Role): number {
  const { layout, slots, index, value } = design;
  const perWeek = Math.max(1, Math.round(WEEK / blockSeconds));
  const answers = role === ROLES.answer;
  const shared = new Float64Array(layout.shape.n);
  let [week, weeks, over, expected, seen, left] = [-1, 0, 0, 0, 0, 0];
  const ended = (): void => {
    if (expected === 0) return;
    weeks++;
    seen += over * over;
    left += Math.max(0, expected - dot(shared, solve(fit.factor, shared)));
    [over, expected] = [0, 0];
    shared.fill(0);
  };
  // Rows lie in the order of time.
  for (let row = 0; row < design.rows; row++) {
    if (design.actor[row] !== actor || (design.role[row] === ROLES.answer) !== answers || inSpan(design, row)) continue;
    const at = Math.floor(design.block[row]! / perWeek);
    if (at !== week) ended();
    week = at;
    const mu = fit.mean[row]!;
    over += design.y[row]! - mu;
    expected += mu;
    for (let s = row * slots; s < (row + 1) * slots; s++) shared[index[s]!]! += mu * value[s]!;
  }
  ended();
  return ratioOf(seen, left, weeks);
}

/** One level, its prior (of variance `prior`, around 0) taken out, widened as a coupling is, and put back. */
function levelsOf(
  specifications: readonly Specification[],
  index: number,
  dispersion: number,
  prior: number,
): readonly NormalComponent[] {
  return specifications.map(({ fit, weight }) => {
    const variance = covarianceOf(fit, [index])[0]![0]!;
    const told = Math.max(0, 1 / variance - 1 / prior) / dispersion;
    const precision = told + 1 / prior;
    return {
      weight,
      mean: fit.mode[index]! / variance / dispersion / precision,
      deviation: Math.sqrt(1 / precision),
    };
  });
}

/** Weeks of one fold of the held-out check; odd and even stretches by turns. */
const FOLD_WEEKS = 1;

/** Log likelihood of the weeks left out, with the couplings less without, over two folds. Smooth curves bridge the gaps. */
function heldOutGain(design: Design, precision: Skyline, best: Specification, blockSeconds: number): number {
  const { layout } = design;
  const perFold = Math.max(1, Math.round((FOLD_WEEKS * WEEK) / blockSeconds));
  const without: Skyline = { shape: precision.shape, values: precision.values.slice() };
  for (const actor of [0, 1] as const)
    for (const index of [layout.coupling[actor], ...layout.couplingByRole[actor]])
      without.values[without.shape.at[index]! + index] = 1e9;
  let gain = 0;
  for (const fold of [0, 1]) {
    const out = (row: number): boolean => Math.floor(design.block[row]! / perFold) % 2 === fold;
    const train: Design = {
      ...design,
      y: design.y.map((y, row) => (out(row) ? 0 : y)),
      e: design.e.map((e, row) => (out(row) ? 0 : e)),
    };
    const full = fitDesign(train, precision, best.fit.mode);
    const plain = fitDesign(train, without, best.fit.mode);
    if (full === null || plain === null) return 0;
    for (let row = 0; row < design.rows; row++) {
      if (!out(row)) continue;
      const a = etaOf(design, full.mode, row);
      const b = etaOf(design, plain.mode, row);
      gain += design.y[row]! * (a - b) - design.e[row]! * (Math.exp(a) - Math.exp(b));
    }
  }
  return gain;
}

const slabOf = ({ design }: FitPrior): number => design.coupling ** 2;

/** One draw of the couplings, and the place of the specification it is of. */
export interface CouplingDraw {
  readonly specification: number;
  readonly on: Pair<number>;
}

/** Draws of [on person 0, on person 1] from the mixture of specifications, widened by the dispersion. */
export function drawCouplings(posterior: CouplingLaw, draws: number, random: Random): readonly CouplingDraw[] {
  const out: CouplingDraw[] = [];
  const [d0, d1] = posterior.dispersion;
  const { slab } = posterior;
  const laws = posterior.specifications.map((specification, place) => {
    const likelihood = likelihoodOf(specification, [Math.max(d0, WIDENING), Math.max(d1, WIDENING)], slab);
    const { mean, covariance } = specification;
    const law = likelihood ? given(likelihood.mean, likelihood.covariance, slab, slab) : { mean, covariance };
    return { weight: specification.weight, law, place };
  });
  for (let d = 0; d < draws; d++) {
    const specification = pick(laws, random.uniform());
    const {
      mean,
      covariance: [v0, v01, v1],
    } = specification.law;
    const l0 = Math.sqrt(v0);
    const l10 = v01 / l0;
    const l1 = Math.sqrt(Math.max(0, v1 - l10 * l10));
    const z0 = random.normal();
    const z1 = random.normal();
    out.push({ specification: specification.place, on: [mean[0] + l0 * z0, mean[1] + l10 * z0 + l1 * z1] });
  }
  return out;
}

export function pick<T extends { readonly weight: number }>(specifications: readonly T[], u: number): T {
  let left = u;
  for (const specification of specifications) {
    left -= specification.weight;
    if (left <= 0) return specification;
  }
  return specifications.at(-1)!;
}
