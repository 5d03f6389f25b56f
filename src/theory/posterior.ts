import {
  choleskyInPlace,
  choleskyInverse,
  choleskyLogDeterminant,
  choleskySolve,
  finish,
  type Random,
  type Steps,
} from '../base/index.ts';
import { FEATURES, type Feature, type Lane } from './lanes.ts';
import { aboutMean, along, type Answer, MANY, type Numbers, ourPage } from './likelihood.ts';
import { CENTRE, EDGE_GROUPS, FREE, freeIn, freeNamesIn, numbersAt, slopeOf, type Way } from './prior.ts';

const F = FEATURES.length;

/** Prior of the baseline: normal, by feature. The level is about the record's own mean. Chosen. */
const BASELINE: Readonly<Record<Feature, readonly [mean: number, deviation: number]>> = {
  level: [0, 1],
  againSoon: [0, 1.5],
  againLater: [0, 1.5],
  talking: [0, 1],
  sin1: [0, 1],
  cos1: [0, 1],
  sin2: [0, 0.7],
  cos2: [0, 0.7],
  sin3: [0, 0.5],
  cos3: [0, 0.5],
  weekend: [0, 0.5],
  weekendSin1: [0, 0.5],
  weekendCos1: [0, 0.5],
  turnSin1: [0, 0.5],
  turnCos1: [0, 0.5],
  turnSin2: [0, 0.3],
  turnCos2: [0, 0.3],
  turnSin3: [0, 0.3],
  turnCos3: [0, 0.3],
  own3: [0, 0.3],
  own45: [0.2, 0.4],
  apart: [0, 1],
  elsewhere: [0, 1],
  partner3: [0, 0.7],
};

/** How a person's bids are read: `plain`, with nothing of the other's; `log-linear`, by how much the other reached of late; or
 * by the equations in one of their ways. */
export type Kind = 'plain' | 'log-linear' | Way;

/** A reading of one lane, with the pieces that it is fitted to (`from` up to `to`). Its parameters: those of the features in
 * use, then the free ones of the equations on their scales. */
export interface Reading {
  readonly kind: Kind;
  readonly lane: Lane;
  readonly from: number;
  readonly to: number;
  readonly features: readonly number[];
  /** Indices into `FREE`. */
  readonly free: readonly number[];
  /** The features in use, pieces x features. */
  readonly design: Float64Array;
  readonly prior: readonly (readonly [mean: number, deviation: number])[];
}

/** `only`: these features alone. `to`: pieces from there on are kept from the fit. */
export function readingOf(lane: Lane, kind: Kind, only?: readonly Feature[], to = lane.pieces): Reading {
  const used = (name: Feature, f: number): boolean => {
    if (only !== undefined) return only.includes(name);
    if (name === 'partner3') return kind === 'log-linear';
    if (name !== 'apart' && name !== 'elsewhere') return true;
    for (let k = 0; k < to; k++) if (lane.features[k * F + f] !== 0) return true;
    return false;
  };
  const features = FEATURES.flatMap((name, f) => (used(name, f) ? [f] : []));
  const free = isEquations(kind) ? freeIn(kind) : [];
  const design = new Float64Array(lane.pieces * features.length);
  for (let k = 0; k < lane.pieces; k++)
    features.forEach((f, i) => (design[k * features.length + i] = lane.features[k * F + f]!));
  const level = levelOf(lane, to);
  const prior = [
    ...features.map(f => {
      const [mean, deviation] = BASELINE[FEATURES[f]!];
      return [FEATURES[f] === 'level' ? level : mean, deviation] as const;
    }),
    ...free.map(k => [CENTRE[k]!, FREE[k]!.deviation] as const),
  ];
  return { kind, lane, from: 0, to, features, free, design, prior };
}

export const isEquations = (kind: Kind): kind is Way => kind !== 'plain' && kind !== 'log-linear';

/** Log of the mean rate at risk, bids a day. */
function levelOf(lane: Lane, to: number): number {
  let days = 0;
  for (let k = 0; k < to; k++) days += lane.days[k]!;
  let bids = 0;
  while (bids < lane.bidAt.length && lane.bidAt[bids]! < to) bids++;
  return Math.log((bids + 0.5) / Math.max(days, 1e-9));
}

/** The numbers of the person at a point. */
export function numbersOf({ kind, features, free }: Reading, x: ArrayLike<number>): Numbers {
  const u = CENTRE.slice();
  free.forEach((k, i) => (u[k] = x[features.length + i]!));
  return numbersAt(u, isEquations(kind) ? kind : 'neither');
}

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

function logPrior({ prior }: Reading, x: ArrayLike<number>): number {
  let sum = 0;
  prior.forEach((law, i) => (sum += logNormal(law, x[i]!)));
  return sum;
}

const logNormal = ([mean, deviation]: readonly [number, number], x: number): number => {
  const z = (x - mean) / deviation;
  return -0.5 * z * z - Math.log(deviation) - HALF_LOG_TWO_PI;
};

/** What the equations answer under each point (one, where slopes are wanted); null where the reading has none. */
function answerTo(reading: Reading, xs: readonly ArrayLike<number>[], slopes: boolean): Answer | null {
  const { kind, lane, from, to } = reading;
  if (!isEquations(kind)) return null;
  const numbers = xs.map(x => numbersOf(reading, x));
  return aboutMean(lane, along(ourPage(freeNamesIn(kind)), lane, numbers, slopes), from, to);
}

interface Point {
  readonly x: Float64Array;
  readonly logPosterior: number;
  readonly gradient: Float64Array;
  /** Expected information plus the prior's precision, n x n, lower triangle; null where it was not asked for. */
  readonly information: Float64Array | null;
}

/** Value, gradient and, if asked for, expected information of the log posterior. */
function pointAt(reading: Reading, x: Float64Array, informed: boolean): Point {
  const { lane, design, free, prior, from, to } = reading;
  const answer = answerTo(reading, [x], true);
  const nb = reading.features.length;
  const p = free.length;
  const n = nb + p;
  const gradient = new Float64Array(n);
  const information = new Float64Array(n * n);
  const w = new Float64Array(n);
  const numbers = numbersOf(reading, x);
  const turn = Float64Array.from(free, k => slopeOf(FREE[k]!, numbers[FREE[k]!.name]!));
  const { days, stepOf } = lane;
  let value = 0;
  for (let k = from; k < to; k++) {
    if (days[k] === 0) continue;
    let eta = 0;
    for (let i = 0, at = k * nb; i < nb; i++, at++) eta += x[i]! * (w[i] = design[at]!);
    let mu = Math.exp(eta) * days[k]!;
    if (answer !== null) {
      const step = stepOf[k]!;
      mu *= answer.mean[step]!;
      for (let i = 0, at = step * p; i < p; i++, at++) w[nb + i] = answer.slopes[at]! * turn[i]!;
    }
    value -= mu;
    for (let i = 0; i < n; i++) gradient[i]! -= mu * w[i]!;
    if (!informed) continue;
    for (let i = 0; i < n; i++) {
      const mw = mu * w[i]!;
      if (mw !== 0) for (let j = 0, at = i * n; j <= i; j++, at++) information[at]! += mw * w[j]!;
    }
  }
  for (let b = 0; b < lane.bidAt.length; b++) {
    const k = lane.bidAt[b]!;
    if (k < from || k >= to) continue;
    for (let i = 0; i < nb; i++) {
      const f = design[k * nb + i]!;
      value += x[i]! * f;
      gradient[i]! += f;
    }
    if (answer === null) continue;
    value += answer.atBids[b]!;
    for (let i = 0; i < p; i++) gradient[nb + i]! += answer.bidSlopes[b * p + i]! * turn[i]!;
  }
  prior.forEach(([mean, deviation], i) => {
    const precision = 1 / (deviation * deviation);
    gradient[i]! -= precision * (x[i]! - mean);
    information[i * n + i]! += precision;
  });
  return { x, logPosterior: value + logPrior(reading, x), gradient, information: informed ? information : null };
}

/** Log likelihood of the pieces `from` to `to` under each point, added up by `binOf`: bins x points. */
function shares(
  reading: Reading,
  xs: readonly ArrayLike<number>[],
  answer: Answer | null,
  [from, to]: readonly [number, number],
  bins: number,
  binOf: (piece: number) => number,
): Float64Array {
  const { lane, design } = reading;
  const nb = reading.features.length;
  const n = xs.length;
  const beta = new Float64Array(nb * n);
  xs.forEach((x, d) => {
    for (let i = 0; i < nb; i++) beta[i * n + d] = x[i]!;
  });
  const out = new Float64Array(bins * n);
  const eta = new Float64Array(n);
  let b = 0;
  while (b < lane.bidAt.length && lane.bidAt[b]! < from) b++;
  for (let k = from; k < to; k++) {
    eta.fill(0);
    for (let i = 0; i < nb; i++) {
      const f = design[k * nb + i]!;
      if (f === 0) continue;
      for (let d = 0, at = i * n; d < n; d++, at++) eta[d]! += f * beta[at]!;
    }
    const at = binOf(k) * n;
    const row = lane.stepOf[k]! * n;
    const days = lane.days[k]!;
    if (days > 0)
      for (let d = 0; d < n; d++)
        out[at + d]! -= Math.exp(eta[d]!) * (answer === null ? days : days * answer.mean[row + d]!);
    for (; b < lane.bidAt.length && lane.bidAt[b] === k; b++)
      for (let d = 0; d < n; d++) out[at + d]! += eta[d]! + (answer === null ? 0 : answer.atBids[b * n + d]!);
  }
  return out;
}

/** The normal form of a posterior at its mode. */
export interface Laplace {
  readonly reading: Reading;
  readonly mode: Float64Array;
  /** Cholesky factor of the information at the mode. */
  readonly factor: Float64Array;
  readonly logPosterior: number;
  /** Log of the integral of likelihood times prior, by the normal form. */
  readonly logEvidence: number;
  readonly converged: boolean;
}

const ROUNDS = 20;
/** Nats that a step must promise to be worth taking; the draws are weighed, so that the mode need not be exact. */
const ENOUGH = 0.005;

/** Rounds of Newton's method in which the information is worked out anew; later ones go on with the last, unless what is still to
 * be gained falls by less than this factor a round. */
const INFORMED = 3;
const SLOW = 0.3;

function factorOf(information: Float64Array, n: number): Float64Array | null {
  const factor = Float64Array.from(information);
  return choleskyInPlace(factor, n) ? factor : null;
}

/** Newton's step, and the nats that it promises. */
function stepFrom({ gradient }: Point, factor: Float64Array): { readonly step: Float64Array; readonly gain: number } {
  const step = gradient.slice();
  choleskySolve(factor, gradient.length, step);
  let gain = 0;
  for (let i = 0; i < step.length; i++) gain += 0.5 * step[i]! * gradient[i]!;
  return { step, gain };
}

/** The mode by Newton's method on the expected information, halving steps that do not gain. Null where the information is not
 * positive definite, which a proper prior rules out short of overflow. */
export function modeOf(reading: Reading, start?: Float64Array): Laplace | null {
  const nb = reading.features.length;
  const n = nb + reading.free.length;
  let here = pointAt(reading, start ?? Float64Array.from(reading.prior, ([mean]) => mean), true);
  let converged = false;
  let factorised: Float64Array | null = null;
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && !converged; round++) {
    if (here.information !== null) factorised = factorOf(here.information, n);
    if (factorised === null) return null;
    let { step, gain } = stepFrom(here, factorised);
    // Where the last information no longer helps, it is worked out anew.
    if (here.information === null && gain > ENOUGH && gain > SLOW * before) {
      here = pointAt(reading, here.x, true);
      factorised = factorOf(here.information!, n);
      if (factorised === null) return null;
      ({ step, gain } = stepFrom(here, factorised));
    }
    before = gain;
    converged = gain < ENOUGH;
    if (converged) break;
    // No free parameter moves by more than two prior deviations at once.
    let factor = 1;
    for (let i = nb; i < n; i++) factor = Math.min(factor, (2 * reading.prior[i]![1]) / Math.abs(step[i]!));
    let next: Point | null = null;
    for (let tries = 0; tries < 6 && next === null; tries++, factor /= 2) {
      const x = here.x.map((v, i) => v + factor * step[i]!);
      const there = pointAt(reading, x, round + 1 < INFORMED);
      if (there.logPosterior > here.logPosterior) next = there;
    }
    if (next === null) break;
    here = next;
  }
  const { information } = here.information === null ? pointAt(reading, here.x, true) : here;
  const factor = factorOf(information!, n);
  if (factor === null) return null;
  return {
    reading,
    mode: here.x,
    factor,
    logPosterior: here.logPosterior,
    logEvidence: here.logPosterior + n * HALF_LOG_TWO_PI - 0.5 * choleskyLogDeterminant(factor, n),
    converged,
  };
}

/** Standard deviation of each parameter under the normal form. */
export function deviationsOf({ factor, mode }: Laplace): Float64Array {
  const n = mode.length;
  return mode.map((_, i) => {
    const e = new Float64Array(n);
    e[i] = 1;
    choleskySolve(factor, n, e);
    return Math.sqrt(e[i]);
  });
}

/** A point of the posterior and what it weighs; what the equations answer under it is column `column` of `answer`. */
export interface Draw {
  readonly reading: Reading;
  readonly x: Float64Array;
  readonly answer: Answer | null;
  readonly column: number;
  /** Share of the posterior, 0..1; of all draws 1. */
  readonly weight: number;
}

/** The person's states in the mean of the record, or at its end, under a draw. */
export function statesOf({ answer, column }: Draw, when: 'lived' | 'end'): readonly number[] {
  if (answer === null) return [];
  const table = answer[when];
  return Array.from({ length: table.length / answer.count }, (_, s) => table[s * answer.count + column]!);
}

export interface Weighed {
  readonly draws: readonly Draw[];
  /** Log of the integral of likelihood times prior, by importance weights. */
  readonly logEvidence: number;
  /** How many equal draws these are worth. */
  readonly effective: number;
}

/** Share of the draws that come from the normal form where a group of parameters may also be as the prior has it. */
const NARROW = 0.6;
/** Width of a normal form as a proposal: with one as wide as the posterior, 80 % ranges of few draws came out a tenth too narrow beside
 * long Markov chains. */
const WIDER = 1.2;
/** The same in the baseline, which is near to normal: in its many directions width costs draws. */
const BASELINE_WIDER = 1.05;
/** Equal draws that the weighed ones should be worth, and how many batches of `MANY` are drawn for it at most. */
export const EFFECTIVE = 60;
const BATCHES = 8;

/** Draws weighed by what the posterior is there. Some come from the normal form; in others all that belongs to one edge of the
 * band comes from the prior, because a record may tell an edge on one side alone (need: at most this) and then no normal form
 * holds it. Where they are worth too little, more come from a normal form with the mean and spread of those so far. All are weighed
 * against the mixture of the laws that they came from. */
export function* weighing(laplace: Laplace, random: Random, enough = EFFECTIVE): Steps<Weighed> {
  const covariance = choleskyInverse(laplace.factor, laplace.mode.length);
  const laws = [...lawsOf(laplace, covariance)];
  const tried = laws.map((law, k) => drawn(law, random.fork(k))).flat();
  const all = [...evaluated(laplace, tried)];
  let weighed = weighedBy(laws, all);
  for (let k = 1; k < BATCHES && weighed.effective < enough; k++) {
    const law = adapted(laplace, covariance, weighed);
    if (law === null) break;
    yield;
    laws.push(law);
    all.push(...evaluated(laplace, drawn(law, random.fork(100 + k))));
    weighed = weighedBy(laws, all);
  }
  return weighed;
}

export const weigh = (laplace: Laplace, random: Random): Weighed => finish(weighing(laplace, random));

/** A law that `count` draws come from. */
interface Law {
  readonly count: number;
  readonly draw: (random: Random) => Float64Array;
  readonly logDensity: (x: Float64Array) => number;
}

const drawn = ({ count, draw }: Law, random: Random): readonly Float64Array[] =>
  Array.from({ length: count }, () => draw(random));

function lawsOf({ reading, mode }: Laplace, covariance: Float64Array): readonly Law[] {
  const nb = reading.features.length;
  const groups = EDGE_GROUPS.map(names =>
    reading.free.flatMap((k, i) => (names.includes(FREE[k]!.name) ? [nb + i] : [])),
  ).filter(group => group.length > 0);
  const each = groups.length === 0 ? 0 : Math.round(((1 - NARROW) * MANY) / groups.length);
  return [
    lawOf(reading, mode, covariance, [], MANY - each * groups.length),
    ...groups.map(group => lawOf(reading, mode, covariance, group, each)),
  ];
}

/** The normal form with the mean and spread of the weighed draws, each drawn to those of the mode as far as few draws tell them. */
function adapted({ reading, mode }: Laplace, covariance: Float64Array, { draws, effective }: Weighed): Law | null {
  const n = mode.length;
  const trust = effective / (effective + n);
  const mean = new Float64Array(n);
  for (const { x, weight } of draws) for (let i = 0; i < n; i++) mean[i]! += weight * x[i]!;
  const spread = covariance.map(c => (1 - trust) * c);
  for (const { x, weight } of draws)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) spread[i * n + j]! += trust * weight * (x[i]! - mean[i]!) * (x[j]! - mean[j]!);
  const centre = mode.map((m, i) => (1 - trust) * m + trust * mean[i]!);
  return [...centre, ...spread].every(Number.isFinite) ? lawOf(reading, centre, spread, [], MANY) : null;
}

/** Normal about `centre`, but for `fromPrior`, which is as the prior has it. */
function lawOf(
  { prior, features }: Reading,
  centre: Float64Array,
  covariance: Float64Array,
  fromPrior: readonly number[],
  count: number,
): Law {
  const n = centre.length;
  const rest = Array.from(centre, (_, i) => i).filter(i => !fromPrior.includes(i));
  const m = rest.length;
  const l = new Float64Array(m * m);
  const wide = (i: number): number => (i < features.length ? BASELINE_WIDER : WIDER);
  rest.forEach((i, r) => rest.forEach((j, c) => (l[r * m + c] = wide(i) * wide(j) * covariance[i * n + j]!)));
  choleskyInPlace(l, m);
  const constant = -0.5 * choleskyLogDeterminant(l, m) - m * HALF_LOG_TWO_PI;
  return {
    count,
    draw: random => {
      const z = Float64Array.from({ length: m }, () => random.normal());
      const x = centre.slice();
      rest.forEach((i, r) => {
        let sum = 0;
        for (let c = 0; c <= r; c++) sum += l[r * m + c]! * z[c]!;
        x[i] = centre[i]! + sum;
      });
      for (const i of fromPrior) x[i] = prior[i]![0] + prior[i]![1] * random.normal();
      return x;
    },
    logDensity: x => {
      const y = new Float64Array(m);
      let total = 0;
      for (let r = 0; r < m; r++) {
        let sum = x[rest[r]!]! - centre[rest[r]!]!;
        for (let c = 0; c < r; c++) sum -= l[r * m + c]! * y[c]!;
        y[r] = sum / l[r * m + r]!;
        total += y[r]! * y[r]!;
      }
      return constant - 0.5 * total + fromPrior.reduce((sum, i) => sum + logNormal(prior[i]!, x[i]!), 0);
    },
  };
}

interface Evaluated {
  readonly draw: Omit<Draw, 'weight'>;
  readonly logPosterior: number;
}

function evaluated({ reading }: Laplace, xs: readonly Float64Array[]): readonly Evaluated[] {
  const answer = answerTo(reading, xs, false);
  const value = shares(reading, xs, answer, [reading.from, reading.to], 1, () => 0);
  return xs.map((x, column) => ({
    draw: { reading, x, answer, column },
    logPosterior: value[column]! + logPrior(reading, x),
  }));
}

/** A point where a rate overflows has no weight. */
const finite = (logWeight: number): number => (Number.isFinite(logWeight) ? logWeight : Number.NEGATIVE_INFINITY);

function weighedBy(laws: readonly Law[], all: readonly Evaluated[]): Weighed {
  const logWeights = all.map(({ draw: { x }, logPosterior }) =>
    finite(logPosterior - logSumExp(laws.map(law => Math.log(law.count / all.length) + law.logDensity(x)))),
  );
  const total = logSumExp(logWeights);
  const weights = logWeights.map(l => Math.exp(l - total));
  return {
    draws: all.map(({ draw }, d) => ({ ...draw, weight: weights[d]! })),
    logEvidence: total - Math.log(all.length),
    effective: 1 / weights.reduce((sum, w) => sum + w * w, 0),
  };
}

/** Log predictive density of pieces `from` to `to` in bins, one bin after the other: each is predicted by the draws as weighed
 * by the fit and by all bins before it. */
export function predicted(
  draws: readonly Draw[],
  range: readonly [number, number],
  bins: number,
  binOf: (piece: number) => number,
): Float64Array {
  // Draws of one batch share an answer, and readings without equations have none: either way they are done together.
  const batches = new Map<unknown, Draw[]>();
  for (const draw of draws) {
    const key = draw.answer ?? draw.reading;
    const known = batches.get(key);
    if (known === undefined) batches.set(key, [draw]);
    else known.push(draw);
  }
  const columns: { readonly weight: number; readonly at: (bin: number) => number }[] = [];
  for (const own of batches.values()) {
    const { reading, answer } = own[0]!;
    const xs = own.map(d => d.x);
    const table = shares(reading, xs, answer, range, bins, binOf);
    own.forEach((draw, d) => columns.push({ weight: draw.weight, at: bin => table[bin * own.length + d]! }));
  }
  let logWeights = columns.map(c => Math.log(c.weight));
  return Float64Array.from({ length: bins }, (_, bin) => {
    const before = logSumExp(logWeights);
    logWeights = logWeights.map((l, d) => l + columns[d]!.at(bin));
    return logSumExp(logWeights) - before;
  });
}

export function logSumExp(logs: readonly number[]): number {
  const top = Math.max(...logs);
  if (top === Number.NEGATIVE_INFINITY) return top;
  return top + Math.log(logs.reduce((sum, l) => sum + Math.exp(l - top), 0));
}
