import { DAY, type Random, randomFrom, WEEK } from '../../base/index.ts';
import { type Cells, exposureOf } from '../rate/strata.ts';
import { covarianceOf, drawJoint, fitJoint, type Joint, type JointFit, rowsOf, underPrior } from './newton.ts';
import { type Skyline, solve } from './skyline.ts';
import { given, likelihoodOf, SLAB } from './bivariate-normal.ts';
import type { Events } from '../observe.ts';
import { countBlocks, type Pace } from '../rate/baseline.ts';
import { fastPriorOf, startOf } from '../rate/baseline-prior.ts';
import type { FitPrior } from './prior.ts';
import type { Marked } from '../rate/flagged.ts';
import { type Pieces, type Role, ROLES } from '../rate/exposure.ts';
import { REACHINGS, type Reaching, chanceDays, recentReaching } from '../rate/reaching.ts';
import {
  type Design,
  designOf,
  etaOf,
  fitSlow,
  type Layout,
  type Pair,
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

/** A reading this much less likely than another, in nats, is not followed up. */
const NEGLIGIBLE = 15;

/** One way to read "recent reaching", with its Laplace fit. */
export interface Reading {
  readonly reaching: Reaching;
  readonly memoryDays: number;
  readonly fit: JointFit;
  readonly weight: number;
  /** Mean and covariance of the two couplings: [on person 0, on person 1]. */
  readonly mean: Pair<number>;
  /** Variance on 0, covariance, variance on 1. */
  readonly covariance: readonly [number, number, number];
}

export interface CouplingPosterior {
  readonly readings: readonly Reading[];
  readonly best: Reading;
  /** Prior of the curves as it was settled. */
  readonly steps: Prior;
  /** Log marginal likelihood, readings averaged. */
  readonly logEvidence: number;
  readonly design: Design;
  readonly layout: Layout;
  /** What the readings were fitted with. */
  readonly joint: Joint;
  /** Log recent reaching of each person under the best reading, by block. */
  readonly x: readonly [Float64Array, Float64Array];
  /** Factor by which each coupling's variance exceeds what independent turns would give; at least 1. */
  readonly dispersion: readonly [number, number];
  /** Gain of the couplings on weeks that the fit did not see, nats in all. */
  readonly heldOut: number;
  /** Log change of each one's rate of bids, and of answers, in each kind of marked span: [of person 0, of person 1]. */
  readonly levels: readonly { readonly bids: Pair<readonly Level[]>; readonly answers: Pair<readonly Level[]> }[];
}
/** One part of a mixture of normals, as widened. */
export interface Level {
  readonly weight: number;
  readonly mean: number;
  readonly deviation: number;
}

export interface CouplingInput {
  readonly events: Events;
  readonly pieces: Pieces;
  readonly cells: Cells;
  readonly paces: Pair<Pace>;
  readonly heldOut: boolean;
  /** Look at the middle reading alone: enough to settle the fast part. */
  readonly quick?: boolean;
  /** Where an earlier round ended. */
  readonly start?: Start | undefined;
  readonly prior: FitPrior;
  readonly marked: readonly Marked[];
}
export interface Start {
  readonly slow: Float64Array;
  readonly fast: Pair<Float64Array>;
  readonly steps: Prior;
}

export function fitCoupling(input: CouplingInput): CouplingPosterior | null {
  const { events, pieces, cells, paces } = input;
  const prior = input.prior.slow;
  const pacePrior = fastPriorOf(input.prior.pace);
  const layout = layoutOf((pieces.blocks * pieces.blockSeconds) / DAY, prior, input.marked.length);
  const counts = [0, 1].map(actor => countBlocks(pieces, events, actor, paces[actor as 0 | 1]));
  const shares = input.marked.map(({ share }) => share);
  const design = designOf([counts[0]!, counts[1]!], pieces.blockSeconds, layout, shares);
  const chances = REACHINGS.map(reaching => counts.map(c => chanceDays(c, pieces, reaching)));
  const covariates = (reaching: Reaching, memoryDays: number): readonly [Float64Array, Float64Array] => [
    recentReaching(events, pieces, 0, chances[REACHINGS.indexOf(reaching)]![0]!, reaching, memoryDays * DAY),
    recentReaching(events, pieces, 1, chances[REACHINGS.indexOf(reaching)]![1]!, reaching, memoryDays * DAY),
  ];
  const exposure = [0, 1].map(actor => exposureOf(pieces, cells, actor, paces[actor as 0 | 1].rhythm));
  const rowOf = rowsOf(design, pieces.blocks);
  let { slow, fast, steps } = input.start ?? {
    slow: new Float64Array(layout.shape.n),
    fast: [startOf(pacePrior), startOf(pacePrior)] as const,
    steps: priorOf(layout, prior),
  };
  const joint = (): Joint => ({
    design,
    precision: precisionOf(steps),
    cells,
    exposure: [exposure[0]!, exposure[1]!],
    prior: pacePrior,
    rowOf,
  });
  // The weights of the steps are settled under one middle reading and then shared by all, so that readings differ in what
  // they say about reaching alone.
  setReaching(design, covariates('bids', 4));
  for (let round = 0; round < (input.start ? 1 : STEP_ROUNDS); round++) {
    const fit = fitJoint(joint(), slow, fast);
    if (fit === null) return null;
    slow = fit.mode;
    fast = fit.fast;
    steps = reweighted(steps, fit.mode);
  }
  const settled = joint();
  const { precision } = settled;
  let top = Number.NEGATIVE_INFINITY;
  const raw: Omit<Reading, 'weight'>[] = [];
  for (const reaching of input.quick ? (['bids'] as const) : REACHINGS)
    for (const memoryDays of input.quick ? [4] : MEMORIES) {
      setReaching(design, covariates(reaching, memoryDays));
      const fit = fitJoint(settled, slow, fast, top - NEGLIGIBLE);
      if (fit === null) continue;
      top = Math.max(top, fit.logEvidence);
      slow = fit.mode;
      fast = fit.fast;
      raw.push({ reaching, memoryDays, fit, ...marginal(layout, fit) });
    }
  if (raw.length === 0) return null;
  const total = raw.reduce((sum, r) => sum + Math.exp(r.fit.logEvidence - top), 0);
  const readings = raw.map(r => ({ ...r, weight: Math.exp(r.fit.logEvidence - top) / total }));
  const best = readings.reduce((a, b) => (b.weight > a.weight ? b : a));
  const components = input.quick ? readings : sampled(readings, layout, steps, randomFrom(SAMPLER_SEED));
  const x = covariates(best.reaching, best.memoryDays);
  setReaching(design, x);
  design.e.set(best.fit.expected);
  const dispersed = (index: number): number => dispersionOf(design, best, pieces.blockSeconds, index);
  const dispersion = [dispersed(layout.coupling[0]), dispersed(layout.coupling[1])] as const;
  const heldOut = input.heldOut ? heldOutGain(design, precision, best, pieces.blockSeconds) : 0;
  return {
    readings: components,
    best,
    design,
    layout,
    joint: settled,
    x,
    dispersion,
    heldOut,
    levels: input.marked.map((_, k) => {
      const of = (actor: 0 | 1, role: Role): readonly Level[] => {
        const index = layout.spans[actor][k]![role]!;
        return levelsOf(components, index, dispersed(index));
      };
      return {
        bids: [of(0, ROLES.opening), of(1, ROLES.opening)],
        answers: [of(0, ROLES.answer), of(1, ROLES.answer)],
      };
    }),
    steps,
    logEvidence: top + Math.log(total / raw.length),
  };
}

function unit(n: number, i: number): Float64Array {
  const e = new Float64Array(n);
  e[i] = 1;
  return e;
}

const BURN_IN = 3;
const SWEEPS = 12;
/** Coprime to the sweeps, so that readings are visited out of order. */
const STRIDE = 7;
/** The sampler's own, so that the posterior is a function of the record alone. */
const SAMPLER_SEED = 1;

/** The posterior as a mixture of normals, the weights of the steps being drawn and not held: a Gibbs sampler whose other
 * half is the Laplace posterior, the likelihood staying normal around each reading's mode. Readings take turns in proportion
 * to their weights. */
function sampled(readings: readonly Reading[], layout: Layout, steps: Prior, random: Random): readonly Reading[] {
  const settled = precisionOf(steps);
  const out: Reading[] = [];
  let prior = steps;
  for (let sweep = -BURN_IN; sweep < SWEEPS; sweep++) {
    const reading = pick(readings, ((((sweep + BURN_IN) * STRIDE) % SWEEPS) + 0.5) / SWEEPS);
    const fit = underPrior(reading.fit, settled, precisionOf(prior));
    if (fit === null) return readings;
    const own = random.fork(sweep + BURN_IN);
    prior = redrawn(prior, drawJoint(fit, own).slow, own);
    if (sweep >= 0) out.push({ ...reading, fit, weight: 1 / SWEEPS, ...marginal(layout, fit) });
  }
  return out;
}

function marginal({ coupling }: Layout, fit: JointFit): Pick<Reading, 'mean' | 'covariance'> {
  const [[v0, v01], [, v1]] = covarianceOf(fit, coupling) as [[number, number], [number, number]];
  return { mean: [fit.mode[coupling[0]]!, fit.mode[coupling[1]]!], covariance: [v0, v01, v1] };
}

/** What is still held at its best value (hours of the week, the reading of reaching itself) and the normal form of the
 * likelihood leave the variance too small by about this factor, as pairs drawn from the prior show (docs/validation.md). */
export const WIDENING = 1.2;

/** Sandwich over weeks: turns of one week share moods, trips and talks, so weeks and not turns are the independent pieces.
 * Ratio of the estimate's variance over weeks to what the model says, not below 1. */
function dispersionOf(design: Design, reading: Reading, blockSeconds: number, index: number): number {
  const { layout } = design;
  const perWeek = Math.max(1, Math.round(WEEK / blockSeconds));
  const v = solve(reading.fit.factor, unit(layout.shape.n, index));
  const weeks = new Map<number, number>();
  let expected = 0;
  for (let row = 0; row < design.rows; row++) {
    let influence = 0;
    for (let s = row * design.slots; s < (row + 1) * design.slots; s++)
      influence += v[design.index[s]!]! * design.value[s]!;
    const mu = reading.fit.mean[row]!;
    const week = Math.floor(design.block[row]! / perWeek);
    weeks.set(week, (weeks.get(week) ?? 0) + influence * (design.y[row]! - mu));
    expected += influence * influence * mu;
  }
  const seen = [...weeks.values()].reduce((sum, g) => sum + g * g, 0);
  // Where nothing was at risk, nothing scatters.
  if (expected === 0) return 1;
  // Ten weeks' worth of "as the model says" keeps a short record from a wild ratio.
  return Math.max(
    1,
    (seen + 10 * (expected / Math.max(1, weeks.size))) / (expected + 10 * (expected / Math.max(1, weeks.size))),
  );
}

/** Of one level, widened as a coupling is. */
function levelsOf(readings: readonly Reading[], index: number, dispersion: number): readonly Level[] {
  return readings.map(({ fit, weight }) => ({
    weight,
    mean: fit.mode[index]!,
    deviation: Math.sqrt(covarianceOf(fit, [index])[0]![0]! * Math.max(dispersion, WIDENING)),
  }));
}

/** Weeks of one fold of the held-out check; odd and even stretches by turns. */
const FOLD_WEEKS = 1;

/** Log likelihood of the weeks left out, with the couplings less without, over two folds. Smooth curves bridge the gaps. */
function heldOutGain(design: Design, precision: Skyline, best: Reading, blockSeconds: number): number {
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
    const full = fitSlow(train, precision, best.fit.mode);
    const plain = fitSlow(train, without);
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

/** Draws of [on person 0, on person 1] from the mixture of readings, widened by the dispersion. */
export function drawCouplings(
  posterior: CouplingPosterior,
  draws: number,
  random: Random,
): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  const [d0, d1] = posterior.dispersion;
  const laws = posterior.readings.map(reading => {
    const likelihood = likelihoodOf(reading, [Math.max(d0, WIDENING), Math.max(d1, WIDENING)]);
    const { mean, covariance } = reading;
    const law = likelihood ? given(likelihood.mean, likelihood.covariance, SLAB, SLAB) : { mean, covariance };
    return { weight: reading.weight, law };
  });
  for (let d = 0; d < draws; d++) {
    const reading = pick(laws, random.uniform());
    const {
      mean,
      covariance: [v0, v01, v1],
    } = reading.law;
    const l0 = Math.sqrt(v0);
    const l10 = v01 / l0;
    const l1 = Math.sqrt(Math.max(0, v1 - l10 * l10));
    const z0 = random.normal();
    const z1 = random.normal();
    out.push([mean[0] + l0 * z0, mean[1] + l10 * z0 + l1 * z1]);
  }
  return out;
}

export function pick<T extends { readonly weight: number }>(readings: readonly T[], u: number): T {
  let left = u;
  for (const reading of readings) {
    left -= reading.weight;
    if (left <= 0) return reading;
  }
  return readings.at(-1)!;
}
