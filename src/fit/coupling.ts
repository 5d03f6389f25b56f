import { DAY, type Random, WEEK } from '../base/index.ts';
import { dot, type Skyline, solve } from './linear.ts';
import { given, likelihoodOf, SLAB } from './normal2.ts';
import type { Events } from './observe.ts';
import type { BlockCounts } from './pace.ts';
import { type Pieces, ROLES } from './pieces.ts';
import { REACHINGS, type Reaching, chanceDays, recentReaching } from './reaching.ts';
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
  reweighted,
  setReaching,
  SLOT,
  SLOTS,
  SLOW_PRIOR,
  type SlowFit,
  type SlowPrior,
} from './slow.ts';

/** Memories tried for "recent", days; they are averaged by how well each explains the record. */
export const MEMORIES: readonly number[] = [1, 2, 4, 8];

const STEP_ROUNDS = 3;

/** One way to read "recent reaching", with its Laplace fit. */
export interface Reading {
  readonly reaching: Reaching;
  readonly memoryDays: number;
  readonly fit: SlowFit;
  readonly weight: number;
  /** Mean and covariance of the two couplings: [on person 0, on person 1]. */
  readonly mean: Pair<number>;
  /** Variance on 0, covariance, variance on 1. */
  readonly covariance: readonly [number, number, number];
}

export interface CouplingPosterior {
  readonly readings: readonly Reading[];
  readonly best: Reading;
  readonly design: Design;
  readonly layout: Layout;
  /** Log recent reaching of each person under the best reading, by block. */
  readonly x: readonly [Float64Array, Float64Array];
  /** Factor by which each coupling's variance exceeds what independent turns would give; at least 1. */
  readonly dispersion: readonly [number, number];
  /** Gain of the couplings on weeks that the fit did not see, nats in all. */
  readonly heldOut: number;
  /** Quick estimates [on 0, on 1]: first the record as it is, then with the partner's moved by whole weeks, which is what
   * chance alone gives. */
  readonly shifted: readonly (readonly [number, number])[];
}

export interface CouplingInput {
  readonly events: Events;
  readonly pieces: Pieces;
  readonly counts: readonly [BlockCounts, BlockCounts];
  readonly shifts: number;
  /** Look at the middle reading alone: enough to settle the fast part. */
  readonly quick?: boolean;
  readonly prior?: SlowPrior;
}

export function fitCoupling(input: CouplingInput): CouplingPosterior | null {
  const { events, pieces, counts } = input;
  const prior = input.prior ?? SLOW_PRIOR;
  const layout = layoutOf((pieces.blocks * pieces.blockSeconds) / DAY, prior);
  const design = designOf(counts, pieces.blockSeconds, layout);
  let slowPrior = priorOf(layout, prior);
  let precision = precisionOf(slowPrior);
  const chances = REACHINGS.map(reaching => counts.map(c => chanceDays(c, pieces, reaching)));
  const covariates = (reaching: Reaching, memoryDays: number): readonly [Float64Array, Float64Array] => [
    recentReaching(events, pieces, 0, chances[REACHINGS.indexOf(reaching)]![0]!, reaching, memoryDays * DAY),
    recentReaching(events, pieces, 1, chances[REACHINGS.indexOf(reaching)]![1]!, reaching, memoryDays * DAY),
  ];
  const raw: Omit<Reading, 'weight'>[] = [];
  // The weights of the steps are settled under one middle reading and then shared by all, so that readings differ in what
  // they say about reaching alone.
  setReaching(design, covariates('bids', 4));
  let start: Float64Array | undefined;
  for (let round = 0; round < STEP_ROUNDS; round++) {
    const fit = fitSlow(design, precision, start);
    if (fit === null) return null;
    start = fit.mode;
    slowPrior = reweighted(slowPrior, fit.mode);
    precision = precisionOf(slowPrior);
  }
  for (const reaching of input.quick ? (['bids'] as const) : REACHINGS)
    for (const memoryDays of input.quick ? [4] : MEMORIES) {
      setReaching(design, covariates(reaching, memoryDays));
      const fit = fitSlow(design, precision, start);
      if (fit === null) continue;
      start = fit.mode;
      raw.push({ reaching, memoryDays, fit, ...marginal(layout, fit) });
    }
  if (raw.length === 0) return null;
  const top = Math.max(...raw.map(r => r.fit.logEvidence));
  const total = raw.reduce((sum, r) => sum + Math.exp(r.fit.logEvidence - top), 0);
  const readings = raw.map(r => ({ ...r, weight: Math.exp(r.fit.logEvidence - top) / total }));
  const best = readings.reduce((a, b) => (b.weight > a.weight ? b : a));
  const x = covariates(best.reaching, best.memoryDays);
  setReaching(design, x);
  const dispersion = dispersionOf(design, best, pieces.blockSeconds);
  const heldOut = input.shifts > 0 ? heldOutGain(design, precision, best, pieces.blockSeconds) : 0;
  const shifted = shiftedCouplings(design, precision, best.fit.mode, x, pieces.blockSeconds, input.shifts);
  return { readings, best, design, layout, x, dispersion, heldOut, shifted };
}

function unit(n: number, i: number): Float64Array {
  const e = new Float64Array(n);
  e[i] = 1;
  return e;
}

function marginal(layout: Layout, fit: SlowFit): Pick<Reading, 'mean' | 'covariance'> {
  const [c0, c1] = layout.coupling;
  const v0 = solve(fit.factor, unit(layout.shape.n, c0));
  const v1 = solve(fit.factor, unit(layout.shape.n, c1));
  return { mean: [fit.mode[c0]!, fit.mode[c1]!], covariance: [v0[c0]!, v0[c1]!, v1[c1]!] };
}

/** The fit holds the fast part and the weights of the steps at their best values; pairs drawn from the prior show that this
 * makes the variance too small by about this factor (docs/validation.md). */
const CONDITIONING = 1.9;

/** Sandwich over weeks: turns of one week share moods, trips and talks, so weeks and not turns are the independent pieces.
 * Ratio of the estimate's variance over weeks to what the model says, not below 1. */
function dispersionOf(design: Design, reading: Reading, blockSeconds: number): readonly [number, number] {
  const { layout } = design;
  const perWeek = Math.max(1, Math.round(WEEK / blockSeconds));
  const result = layout.coupling.map(c => {
    const v = solve(reading.fit.factor, unit(layout.shape.n, c));
    const weeks = new Map<number, number>();
    let expected = 0;
    for (let row = 0; row < design.rows; row++) {
      let influence = 0;
      const at = row * SLOTS;
      for (let s = 0; s < SLOTS; s++) influence += v[design.index[at + s]!]! * design.value[at + s]!;
      const mu = reading.fit.mean[row]!;
      const week = Math.floor(design.block[row]! / perWeek);
      weeks.set(week, (weeks.get(week) ?? 0) + influence * (design.y[row]! - mu));
      expected += influence * influence * mu;
    }
    const seen = [...weeks.values()].reduce((sum, g) => sum + g * g, 0);
    // Ten weeks' worth of "as the model says" keeps a short record from a wild ratio.
    return Math.max(
      1,
      (seen + 10 * (expected / Math.max(1, weeks.size))) / (expected + 10 * (expected / Math.max(1, weeks.size))),
    );
  });
  return [result[0]!, result[1]!];
}

/** Couplings estimated after moving the partner's recent reaching by whole weeks around the record: season, rhythm and
 * habits stay, the answer to each other does not. One Newton step from the fit without coupling, one coupling for all kinds
 * of turns. The first is the record as it is. */
function shiftedCouplings(
  design: Design,
  precision: Skyline,
  mode: Float64Array,
  x: readonly [Float64Array, Float64Array],
  blockSeconds: number,
  shifts: number,
): readonly (readonly [number, number])[] {
  const { layout } = design;
  const perWeek = Math.max(1, Math.round(WEEK / blockSeconds));
  const weeks = Math.floor(x[0].length / perWeek);
  const edge = 4;
  if (weeks < 3 * edge || shifts < 1) return [];
  const zero = new Float64Array(x[0].length);
  setPartner(design, [zero, zero]);
  const base = fitSlow(design, precision, mode);
  if (base === null) return [];
  const { n, at: rowAt } = layout.shape;
  const count = Math.min(shifts, weeks - 2 * edge + 1);
  const out: (readonly [number, number])[] = [];
  for (let k = 0; k <= count; k++) {
    const by = k === 0 ? 0 : (edge + Math.floor(((k - 0.5) * (weeks - 2 * edge + 1)) / count)) * perWeek;
    const moved = x.map(column => rolled(column, by)) as [Float64Array, Float64Array];
    // Score and information of the couplings, with everything else profiled out.
    const pair = [0, 1].map(actor => {
      const partner = moved[1 - actor]!;
      const cross = new Float64Array(n);
      let score = 0;
      let info = precision.values[rowAt[layout.coupling[actor]!]! + layout.coupling[actor]!]!;
      for (let row = 0; row < design.rows; row++) {
        if (design.actor[row] !== actor) continue;
        const value = partner[design.block[row]!]!;
        const mu = base.mean[row]!;
        score += value * (design.y[row]! - mu);
        info += value * value * mu;
        const at = row * SLOTS;
        const w = value * mu;
        for (let s = 0; s < SLOTS; s++) cross[design.index[at + s]!]! += w * design.value[at + s]!;
      }
      return { score, info, cross };
    });
    const result = pair.map(({ score, info, cross }, actor) => {
      for (const index of layout.couplingByRole[actor]!) cross[index] = 0;
      const profile = solve(base.factor, cross);
      return score / (info - dot(profile, cross));
    });
    out.push([result[0]!, result[1]!]);
  }
  setPartner(design, x);
  return out;
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

function setPartner(design: Design, x: readonly [Float64Array, Float64Array]): void {
  for (let row = 0; row < design.rows; row++) {
    const value = x[1 - design.actor[row]!]![design.block[row]!]!;
    design.value[row * SLOTS + SLOT.coupling] = value;
    design.value[row * SLOTS + SLOT.couplingByRole] = design.role[row] === ROLES.opening ? 0 : value;
  }
}

function rolled(x: Float64Array, by: number): Float64Array {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[(i + by) % x.length] = x[i]!;
  return out;
}

/** Draws of [on person 0, on person 1] from the mixture of readings, widened by the dispersion. */
export function drawCouplings(
  posterior: CouplingPosterior,
  draws: number,
  random: Random,
): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  const [d0, d1] = posterior.dispersion;
  const dispersion = [Math.max(d0, CONDITIONING), Math.max(d1, CONDITIONING)] as const;
  const laws = posterior.readings.map(reading => {
    const likelihood = likelihoodOf(reading, dispersion);
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

function pick<T extends { readonly weight: number }>(readings: readonly T[], u: number): T {
  let left = u;
  for (const reading of readings) {
    left -= reading.weight;
    if (left <= 0) return reading;
  }
  return readings.at(-1)!;
}
