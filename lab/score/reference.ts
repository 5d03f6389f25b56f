import { DAY } from '../../src/base/index.ts';
import { lbfgs } from '../../src/base/inside.ts';
import { epochStretches, type HawkesData, hawkesData, hawkesLoglik, hawkesCourse, hawkesSize } from './hawkes.ts';
import { type Intensities, type Prediction, predictionOf } from './predict.ts';
import { isScored, type PairEvents, type Split, splitOf } from './pair.ts';
import {
  addExposure,
  CELLS,
  cellOf,
  flatProfile,
  profileUntil,
  smooth121,
  type WeekProfile,
  weekProfile,
} from './profile.ts';

/** The reference models of the dyad score, for the paired comparison: p, hw, h1, h1eb, h2, h2eb, h3, h3eb. */

interface RateAndProfile {
  readonly rates: readonly [number, number];
  readonly profile: WeekProfile;
}

function predictRates(pair: PairEvents, { rates, profile }: RateAndProfile): Prediction {
  const { cut, end } = splitOf(pair);
  const loglik: number[] = [];
  for (let i = 0; i < pair.times.length; i++)
    if (pair.times[i]! > cut)
      loglik.push(Math.log(rates[pair.directions[i] === 0 ? 0 : 1]) + profile.log[cellOf(pair.times[i]!)]!);
  return { loglik, compensator: (rates[0] + rates[1]) * (profileUntil(profile, end) - profileUntil(profile, cut)) };
}

export function poissonReference(pairs: readonly PairEvents[]): Map<string, Prediction> {
  return new Map(pairs.filter(isScored).map(p => [p.id, predictRates(p, poissonRates(p, splitOf(p), flatProfile))]));
}

function poissonRates(pair: PairEvents, split: Split, profile: WeekProfile): RateAndProfile {
  const span = profileUntil(profile, split.cut) - profileUntil(profile, split.start);
  const n = [0, 0];
  for (let i = 0; i < pair.times.length && pair.times[i]! <= split.cut; i++)
    if (pair.times[i]! > split.start) n[pair.directions[i]!]!++;
  return { rates: [(n[0]! + 0.5) / span, (n[1]! + 0.5) / span], profile };
}

export interface Weekly {
  readonly counts: Float64Array;
  readonly exposure: Float64Array;
}

/** Training events and exposure by hour of the week. */
export function weekly(pair: PairEvents, from: number, to: number): Weekly {
  const counts = new Float64Array(CELLS);
  const exposure = new Float64Array(CELLS);
  for (let i = 1; i < pair.times.length; i++)
    if (pair.times[i]! > from && pair.times[i]! <= to) counts[cellOf(pair.times[i]!)]!++;
  addExposure(exposure, from, to);
  return { counts, exposure };
}

const BASE_EVENTS = 0.7;

/** Pooled rhythm: events of all pairs in an hour of the week, over those at a constant rate of each pair. `base`: a
 * rhythm of other people, with a weight of `BASE_EVENTS` events an hour of the week. */
export function pooledProfile(all: readonly Weekly[], base: Float64Array | null = null): WeekProfile {
  const counts = base ? base.map(level => BASE_EVENTS * level) : new Float64Array(CELLS);
  const expected = new Float64Array(CELLS).fill(base ? BASE_EVENTS : 0);
  for (const { counts: n, exposure } of all) {
    let events = 0;
    let days = 0;
    for (let c = 0; c < CELLS; c++) {
      events += n[c]!;
      days += exposure[c]!;
    }
    for (let c = 0; c < CELLS; c++) {
      counts[c]! += n[c]!;
      expected[c]! += (events * exposure[c]!) / days;
    }
  }
  const n = smooth121(counts);
  const e = smooth121(expected);
  return weekProfile(Float64Array.from(n, (value, c) => (value + 0.5) / (e[c]! + 0.5)));
}

/** A pair's own hours shrunk to the pooled ones with the weight of `kappa` events an average hour. */
export function shrunkProfile(own: Weekly, pooled: WeekProfile, kappa: number): WeekProfile {
  let events = 0;
  let days = 0;
  for (let c = 0; c < CELLS; c++) {
    events += own.counts[c]!;
    days += own.exposure[c]! * pooled.level[c]!;
  }
  const rate = (events + 0.5) / days;
  return weekProfile(
    Float64Array.from(pooled.level, (s, c) => (s * (own.counts[c]! + kappa)) / (rate * s * own.exposure[c]! + kappa)),
  );
}

const KAPPAS = [0.5, 1, 2, 4, 8, 16, 32, 64, 128, 1e9];

/** Kappa by first half -> second half of the training part. */
export function chooseKappa(
  pairs: readonly PairEvents[],
  splits: readonly Split[] = pairs.map(pair => splitOf(pair)),
): number {
  const halves = pairs.map((pair, i) => {
    const { start, cut } = splits[i]!;
    const middle = (start + cut) / 2;
    return { pair, first: weekly(pair, start, middle), middle, cut };
  });
  const pooled = pooledProfile(halves.map(h => h.first));
  let best = { kappa: 0, gain: Number.NEGATIVE_INFINITY };
  for (const kappa of KAPPAS) {
    let gain = 0;
    for (const { pair, first, middle, cut } of halves) {
      const profile = shrunkProfile(first, pooled, kappa);
      let n = 0;
      for (let i = 0; i < pair.times.length; i++)
        if (pair.times[i]! > middle && pair.times[i]! <= cut) {
          gain += profile.log[cellOf(pair.times[i]!)]!;
          n++;
        }
      // The rate is profiled out: only the shape is judged.
      gain -= n * Math.log((profileUntil(profile, cut) - profileUntil(profile, middle)) / ((cut - middle) / DAY));
    }
    if (gain > best.gain) best = { kappa, gain };
  }
  return best.kappa;
}

/** The profile of each scored pair: pooled over the scored pairs, then shrunk. */
export function referenceProfiles(pairs: readonly PairEvents[]): { kappa: number; profiles: Map<string, WeekProfile> } {
  const scored = pairs.filter(isScored);
  const kappa = chooseKappa(scored);
  const own = scored.map(pair => weekly(pair, splitOf(pair).start, splitOf(pair).cut));
  const pooled = pooledProfile(own);
  return { kappa, profiles: new Map(scored.map((pair, i) => [pair.id, shrunkProfile(own[i]!, pooled, kappa)])) };
}

export function hourOfWeekReference(pairs: readonly PairEvents[]): Map<string, Prediction> {
  const { profiles } = referenceProfiles(pairs);
  return new Map(
    pairs.filter(isScored).map(pair => {
      const profile = profiles.get(pair.id)!;
      return [pair.id, predictRates(pair, poissonRates(pair, splitOf(pair), profile))];
    }),
  );
}

/** Bounds of the time constants (days): a decay is 1 / time constant. */
const SCALES: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[20 / DAY, 60]],
  2: [
    [20 / DAY, 2 / 24],
    [2 / 24, 60],
  ],
  3: [
    [20 / DAY, 10 / 1440],
    [10 / 1440, 4 / 24],
    [4 / 24, 60],
  ],
};

export interface NormalPrior {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/** Decays live on a logistic scale between their bounds while the minimiser works. */
function bounded(kernels: number, z: ArrayLike<number>, k: number): { log: number; slope: number } {
  const [low, high] = SCALES[kernels]![k]!;
  const bottom = -Math.log(high);
  const range = -Math.log(low) - bottom;
  const share = 1 / (1 + Math.exp(-z[2 + k]!));
  return { log: bottom + range * share, slope: range * share * (1 - share) };
}

const unbounded = (kernels: number, log: number, k: number): number => {
  const [low, high] = SCALES[kernels]![k]!;
  const share = Math.min(0.98, Math.max(0.02, (log + Math.log(high)) / (Math.log(high) - Math.log(low))));
  return Math.log(share / (1 - share));
};

/** The place of a log-parameter once the two people are exchanged. */
export const twinOf = (kernels: number, i: number): number => {
  if (i < 2) return 1 - i;
  const q = i - 2 - kernels;
  return q < 0 ? i : i - (q % 4) + (3 - (q % 4));
};

/** Maximum likelihood (prior null) or the posterior mode; log-parameters. The minimiser works on half sums and half
 * differences of the two people's parameters. Exchanging them then only turns signs, so its whole course is the
 * same. */
export function fitHawkes(
  data: HawkesData,
  prior: NormalPrior | null,
  starts: readonly ArrayLike<number>[],
): { p: Float64Array; value: number } {
  const K = data.kernels;
  const size = hawkesSize(K);
  const p = new Float64Array(size);
  const g = new Float64Array(size);
  const slopes = new Float64Array(K);
  const twins = Array.from({ length: size }, (_, i) => twinOf(K, i));
  const toLog = (z: ArrayLike<number>): void => {
    for (let i = 0; i < size; i++) {
      const twin = twins[i]!;
      if (twin <= i) continue;
      p[i] = z[i]! + z[twin]!;
      p[twin] = z[i]! - z[twin]!;
    }
    for (let k = 0; k < K; k++) {
      const { log, slope } = bounded(K, z, k);
      p[2 + k] = log;
      slopes[k] = slope;
    }
  };
  // Penalty of one log-parameter: its prior, and a soft wall at the bounds, so that flat directions stay finite.
  const penalty = (i: number): number => {
    let value = 0;
    if (i < 2 || i >= 2 + K) {
      const low = i < 2 ? -14 : -10;
      const high = i < 2 ? 8 : 2.5;
      const over = p[i]! < low ? p[i]! - low : p[i]! > high ? p[i]! - high : 0;
      value += 5 * over * over;
      g[i]! -= 10 * over;
    }
    if (prior !== null) {
      const d = (p[i]! - prior.mean[i]!) / prior.sd[i]!;
      value += 0.5 * d * d;
      g[i]! -= d / prior.sd[i]!;
    }
    return value;
  };
  const objective = (z: Float64Array, gradient: Float64Array): number => {
    toLog(z);
    g.fill(0);
    let value = -hawkesLoglik(data, p, g);
    for (let i = 0; i < size; i++) {
      const twin = twins[i]!;
      if (twin === i) {
        value += penalty(i);
        gradient[i] = -g[i]! * slopes[i - 2]!;
      } else if (twin > i) {
        value += penalty(i) + penalty(twin);
        gradient[i] = -(g[i]! + g[twin]!);
        gradient[twin] = -(g[i]! - g[twin]!);
      }
    }
    return value;
  };
  let best: { p: Float64Array; value: number } | null = null;
  for (const start of starts) {
    const z = Float64Array.from(start);
    for (let i = 0; i < size; i++) {
      const twin = twins[i]!;
      if (twin === i) z[i] = unbounded(K, start[i]!, i - 2);
      else if (twin > i) {
        z[i] = (start[i]! + start[twin]!) / 2;
        z[twin] = (start[i]! - start[twin]!) / 2;
      }
    }
    const found = lbfgs(objective, z, { maxIterations: 150, valueTolerance: 1e-8, gradientTolerance: 1e-4 });
    if (best !== null && found.value >= best.value) continue;
    toLog(found.x);
    best = { p: p.slice(), value: found.value };
  }
  return best!;
}

export function startsFor(data: HawkesData): Float64Array[] {
  const K = data.kernels;
  const rate = [0.5, 0.5];
  for (let i = 0; i < data.count; i++) if (data.times[i]! > data.times[0]!) rate[data.directions[i]!]!++;
  return [0.25, 0.5, 0.75].map(place => {
    const start = new Float64Array(hawkesSize(K));
    for (let u = 0; u < 2; u++) start[u] = Math.log((0.5 * rate[u]!) / data.exposure);
    for (let k = 0; k < K; k++) {
      const [low, high] = SCALES[K]![k]!;
      start[2 + k] = -(Math.log(low) + place * (Math.log(high) - Math.log(low)));
      for (let q = 0; q < 4; q++) start[2 + K + 4 * k + q] = Math.log(0.2 / K);
    }
    return start;
  });
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Robust mean and sd of each log-parameter; the two people share theirs, so that exchanging them changes nothing. */
function learnPrior(kernels: number, fits: readonly Float64Array[]): NormalPrior {
  const size = hawkesSize(kernels);
  const mean = new Float64Array(size);
  const sd = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const twin = twinOf(kernels, i);
    const values = fits.flatMap(p => [p[i]!, p[twin]!]);
    mean[i] = median(values);
    sd[i] = Math.min(3, Math.max(0.5, 1.4826 * median(values.map(v => Math.abs(v - mean[i]!)))));
  }
  return { mean, sd };
}

export interface HawkesReference {
  readonly predictions: Map<string, Prediction>;
  readonly parameters: Map<string, Float64Array>;
  readonly courses: Map<string, { course: Intensities; cutAt: number }>;
}

/** h1, h2, h3 (maximum likelihood) and h1eb, h2eb, h3eb (normal priors on log-parameters over pairs, learnt in four
 * rounds by medians, posterior mode). The priors see the training parts of all scored pairs, as in the table. */
export function hawkesReference(
  pairs: readonly PairEvents[],
  kernels: number,
  learnt: boolean,
  rounds = 4,
): HawkesReference {
  const scored = pairs.filter(isScored);
  const { profiles } = referenceProfiles(pairs);
  const data = scored.map(pair => hawkesData(pair, profiles.get(pair.id)!, kernels, splitOf(pair).cut));
  // An empty set has nothing to learn or predict.
  const prior = learnt && data.length > 0 ? learnHawkesPrior(data, rounds) : null;
  const fits = data.map(d => fitHawkes(d, prior, prior === null ? startsFor(d) : [prior.mean, ...startsFor(d)]).p);
  const predictions = new Map<string, Prediction>();
  const parameters = new Map<string, Float64Array>();
  const courses = new Map<string, { course: Intensities; cutAt: number }>();
  scored.forEach((pair, i) => {
    const { cut, end } = splitOf(pair);
    const stretches = epochStretches(pair, cut, end);
    const course = hawkesCourse(pair, profiles.get(pair.id)!, kernels, fits[i]!, stretches);
    predictions.set(pair.id, predictionOf(course, stretches.cutAt));
    parameters.set(pair.id, fits[i]!);
    courses.set(pair.id, { course, cutAt: stretches.cutAt });
  });
  return { predictions, parameters, courses };
}

/** Normal priors on the log-parameters over pairs, by medians, from the pairs' own windows. */
export function learnHawkesPrior(data: readonly HawkesData[], rounds = 4): NormalPrior {
  const kernels = data[0]!.kernels;
  // The first round has a wide prior in place of none, so that a flat direction does not pull the medians away.
  let prior = widePrior(kernels);
  let fits = data.map(d => fitHawkes(d, prior, startsFor(d)).p);
  for (let round = 0; round < rounds; round++) {
    prior = learnPrior(kernels, fits);
    const { mean } = prior;
    fits = data.map((d, i) => fitHawkes(d, prior, [fits[i]!, mean]).p);
  }
  return prior;
}

function widePrior(kernels: number): NormalPrior {
  const size = hawkesSize(kernels);
  const mean = new Float64Array(size).fill(-2);
  const sd = new Float64Array(size).fill(2);
  for (let k = 0; k < kernels; k++) {
    const [low, high] = SCALES[kernels]![k]!;
    mean[2 + k] = -(Math.log(low) + Math.log(high)) / 2;
    sd[2 + k] = (Math.log(high) - Math.log(low)) / 3;
  }
  return { mean, sd };
}
