import { DAY } from '../../src/base/index.ts';
import { buildRows, R, type Rows } from './design.ts';
import { hawkesCourse, hawkesData } from './hawkes.ts';
import { type PairEvents, type Split, splitOf } from './pair.ts';
import {
  BASE_PAIRS,
  fitPair,
  learnPopulation,
  type PairPosterior,
  type Population,
  type Rhythm,
  rhythmFor,
} from './prior/pool.ts';
import { type Intensities, mixIntensities, nats, predictionOf } from './predict.ts';
import { type WeekProfile, weekProfile } from './profile.ts';
import {
  chooseKappa,
  fitHawkes,
  learnHawkesPrior,
  type NormalPrior,
  pooledProfile,
  shrunkProfile,
  weekly,
} from './reference.ts';

/** Everything the event model takes from other pairs. Plain numbers; see docs/spec/events.md. */
export interface EventPrior {
  /** Weekly rhythm of all pairs, and its weight for a pair in events per average hour. */
  readonly rhythm: Float64Array;
  readonly kappa: number;
  /** Median training rate of one direction, per day. */
  readonly typicalRate: number;
  readonly population: Population;
  /** Normal prior of the log-parameters of the three-kernel part. */
  readonly hawkes: NormalPrior;
  /** Combination of the parts. */
  readonly joint: Joint;
  /** Pairs it was learnt from. */
  readonly pairs: number;
}

/** Combination of the two parts and the level into one intensity. */
export interface Joint {
  /** Weight of the multiplicative part in the mixture of intensities; the rest is the additive part. */
  readonly share: number;
  /** The level follows events relative to their expectation; this many expected events weigh as much as the level's own
   * past. */
  readonly inertia: number;
  /** Memory of the level, in expected events. */
  readonly memory: number;
}

/** One pair's fit on its training window. */
export interface EventFit {
  readonly profile: WeekProfile;
  /** Deviations of the multiplicative part, with their Laplace covariance. */
  readonly posterior: PairPosterior;
  /** Log-parameters of the additive part. */
  readonly hawkes: Float64Array;
  readonly rows: Rows;
  readonly rhythm: Rhythm;
}

export const KERNELS = 3;
/** Highest linear predictor, log of events a day: one event in e seconds. Where the hour of the week raises it further, predictions stop at one a
 * second, the resolution of the clock. */
export const CEILING = Math.log(DAY) - 1;

/** Fits one pair on its events up to `split.cut`; later events only enter rows that the fit does not read. */
export function fitEvents(pair: PairEvents, prior: EventPrior, split: Split = splitOf(pair)): EventFit {
  const own = weekly(pair, split.start, split.cut);
  const profile = shrunkProfile(own, weekProfile(prior.rhythm), prior.kappa);
  const { typicalRate, population } = prior;
  const rows = buildRows(pair, split.cut, split.end, { typicalRate, effects: population.effects });
  const rhythm = rhythmFor(rows, profile, population.powers);
  const posterior = fitPair(rows, rhythm, rows.common, population);
  const data = hawkesData(pair, profile, KERNELS, split.cut);
  const { p } = fitHawkes(data, prior.hawkes, [prior.hawkes.mean]);
  return { profile, posterior, hawkes: p, rows, rhythm };
}

/** Covariance (R x R) of one direction's deviations under the Laplace posterior. */
export function spreadOf({ covariance: c }: PairPosterior, u: 0 | 1): Float64Array {
  const D = 2 * R;
  const out = new Float64Array(R * R);
  for (let k = 0; k < R; k++)
    for (let l = 0; l < R; l++) {
      const across = c[k * D + R + l]! + c[(R + k) * D + l]!;
      out[k * R + l] = c[k * D + l]! + c[(R + k) * D + R + l]! + (u === 0 ? across : -across);
    }
  return out;
}

/** The multiplicative part's course over the whole window. It is the intensity's mean over the Laplace posterior
 * (log-normal). Where little is known of a pair, this predicts better than the intensity at the mode. */
export function loglinearCourse({ rows, rhythm, posterior }: EventFit): Intensities {
  const { mode } = posterior;
  const mass = [new Float64Array(rows.count), new Float64Array(rows.count)] as const;
  const intensity = [new Float64Array(rows.count), new Float64Array(rows.count)] as const;
  for (let u = 0 as 0 | 1; ; u = 1) {
    const z = rows.z[u];
    const spread = spreadOf(posterior, u);
    for (let r = 0; r < rows.count; r++) {
      let eta = rows.common[u][r]!;
      for (let k = 0; k < R; k++) {
        const zk = z[r * R + k]!;
        if (zk === 0) continue;
        let sum = 0;
        for (let l = 0; l < R; l++) sum += spread[k * R + l]! * z[r * R + l]!;
        eta += 0.5 * zk * sum;
      }
      for (let k = 0; k < R; k++) eta += z[r * R + k]! * (u === 0 ? mode[k]! + mode[R + k]! : mode[k]! - mode[R + k]!);
      eta = Math.min(eta, CEILING);
      mass[u][r] = Math.exp(eta) * rhythm.exposure[r]!;
      if (rows.event[r] !== 0) intensity[u][r] = Math.exp(eta + rhythm.log[r]!);
    }
    if (u === 1) break;
  }
  return { stretches: rows, mass, intensity };
}

/** A slow level shared by both: (inertia + events seen) / (inertia + events expected). Both are forgotten over `memory`
 * expected events, and are constant within a segment. It depends on the history alone (a gamma-Poisson filter,
 * west1997), so the integral stays exact. It follows drift that no fixed parameter can. */
export function followLevel(course: Intensities, { inertia, memory }: Joint): Intensities {
  const { stretches } = course;
  const { count, event } = stretches;
  const mass = [new Float64Array(count), new Float64Array(count)] as const;
  const intensity = [new Float64Array(count), new Float64Array(count)] as const;
  const level = new Level({ inertia, memory });
  for (let r = 0; r < count; r++) {
    const now = level.now();
    for (let u = 0 as 0 | 1; ; u = 1) {
      mass[u][r] = course.mass[u][r]! * now;
      intensity[u][r] = course.intensity[u][r]! * now;
      if (u === 1) break;
    }
    level.pass(course.mass[0][r]! + course.mass[1][r]!, event[r]!);
  }
  return { stretches, mass, intensity };
}

/** The slow level, brought forward from stretch to stretch. */
export class Level {
  readonly #inertia: number;
  readonly #memory: number;
  #seen = 0;
  #expected = 0;

  constructor({ inertia, memory }: Pick<Joint, 'inertia' | 'memory'>) {
    this.#inertia = inertia;
    this.#memory = memory;
  }

  now(): number {
    return (this.#inertia + this.#seen) / (this.#inertia + this.#expected);
  }

  /** A stretch over which `expected` events would come without the level, and the events at its end as bits. */
  pass(expected: number, flags: number): void {
    const kept = Math.exp(-expected / this.#memory);
    this.#seen = this.#seen * kept + ((flags & 1) + (flags >> 1));
    this.#expected = this.#expected * kept + this.#memory * (1 - kept);
  }
}

const joinCourses = (multiplicative: Intensities, additive: Intensities, joint: Joint): Intensities =>
  followLevel(mixIntensities(multiplicative, additive, joint.share), joint);

const additiveCourse = (pair: PairEvents, fit: EventFit): Intensities =>
  hawkesCourse(pair, fit.profile, KERNELS, fit.hawkes, fit.rows);

/** The whole model's course over the window: training stretches first, then the test's from `rows.cutAt` on. */
export const courseOf = (pair: PairEvents, fit: EventFit, prior: EventPrior): Intensities =>
  joinCourses(loglinearCourse(fit), additiveCourse(pair, fit), prior.joint);

export interface LearnOptions {
  /** Rounds of expectation-maximisation. */
  readonly rounds: number;
  /** Precision of the normal prior of each common effect around 0. */
  readonly ridge: number;
  /** Above this number, pairs are thinned evenly: a few hundred fix the shared effects, and learning takes minutes. */
  readonly mostPairs: number;
  readonly log?: (text: string) => void;
}

export const LEARN_DEFAULTS: LearnOptions = { rounds: 4, ridge: 0.2, mostPairs: 240 };

/** Learns the prior from the training parts of `pairs` (their test parts are not read). The combination of the parts is
 * learnt by predicting the second half of each training part. The prior and fits then use first halves alone. Throws a
 * RangeError where there is no pair. */
export function learnEventPrior(all: readonly PairEvents[], options: LearnOptions = LEARN_DEFAULTS): EventPrior {
  if (all.length === 0) throw new RangeError('There is no pair to learn from: take generalPrior().');
  const pairs = spread(all, options.mostPairs);
  const whole = pairs.map(pair => splitOf(pair));
  const halves = whole.map(({ start, cut }) => ({ start, cut: (start + cut) / 2, end: cut }));
  const early = learnParts(pairs, halves, options, null);
  return { ...learnParts(pairs, whole, options, early.population.effects), joint: learnJoint(pairs, halves, early) };
}

/** Adapts a prior of other pairs to the pairs at hand, of which there may be few. The earlier prior weighs as much as
 * `BASE_PAIRS` of them; fewer do not change the combination of the parts. Reads training parts alone. That weight, its
 * ridge and the rhythm's were chosen on files of ten pairs. They came from three sets that the general prior was not
 * learnt from (lab/docs/score.md). */
export function adaptEventPrior(
  base: EventPrior,
  all: readonly PairEvents[],
  options: LearnOptions = LEARN_DEFAULTS,
): EventPrior {
  const pairs = spread(all, options.mostPairs);
  if (pairs.length === 0) return base;
  const whole = pairs.map(pair => splitOf(pair));
  const halves = whole.map(({ start, cut }) => ({ start, cut: (start + cut) / 2, end: cut }));
  const early = adaptParts(base, pairs, halves, options);
  const joint = pairs.length < BASE_PAIRS ? base.joint : learnJoint(pairs, halves, early);
  return { ...adaptParts(base, pairs, whole, options), joint };
}

function adaptParts(
  base: EventPrior,
  pairs: readonly PairEvents[],
  splits: readonly Split[],
  options: LearnOptions,
): EventPrior {
  const n = pairs.length;
  const share = n / (n + BASE_PAIRS);
  const weeklies = pairs.map((pair, i) => weekly(pair, splits[i]!.start, splits[i]!.cut));
  const kappa = n < BASE_PAIRS ? base.kappa : chooseKappa(pairs, splits);
  const pooled = pooledProfile(weeklies, base.rhythm);
  const profiles = weeklies.map(own => shrunkProfile(own, pooled, kappa));
  const rates = weeklies.map(({ counts }, i) => {
    const { start, cut } = splits[i]!;
    return (counts.reduce((a, b) => a + b, 0) + 0.5) / 2 / ((cut - start) / DAY);
  });
  const typicalRate = base.typicalRate ** (1 - share) * rates.sort((a, b) => a - b)[n >> 1]! ** share;
  const population = learnPopulation(
    pairs.map((pair, i) => ({
      rows: buildRows(pair, splits[i]!.cut, splits[i]!.cut, { typicalRate, effects: null }),
      profile: pooled,
    })),
    options,
    null,
    base.population,
  );
  const own = learnHawkesPrior(pairs.map((pair, i) => hawkesData(pair, profiles[i]!, KERNELS, splits[i]!.cut)));
  const mean = own.mean.map((m, k) => share * m + (1 - share) * base.hawkes.mean[k]!);
  const sd = own.sd.map((s, k) => {
    const apart = own.mean[k]! - base.hawkes.mean[k]!;
    return Math.sqrt(share * s * s + (1 - share) * base.hawkes.sd[k]! ** 2 + share * (1 - share) * apart * apart);
  });
  return {
    rhythm: pooled.level,
    kappa,
    typicalRate,
    population,
    hawkes: { mean, sd },
    joint: base.joint,
    pairs: n + base.pairs,
  };
}

const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most ? all : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);

function learnParts(
  pairs: readonly PairEvents[],
  splits: Split[],
  options: LearnOptions,
  start: Float64Array | null,
): EventPrior {
  const weeklies = pairs.map((pair, i) => weekly(pair, splits[i]!.start, splits[i]!.cut));
  const kappa = chooseKappa(pairs, splits);
  const pooled = pooledProfile(weeklies);
  const profiles = weeklies.map(own => shrunkProfile(own, pooled, kappa));
  const rates = weeklies.map(({ counts }, i) => {
    const { start, cut } = splits[i]!;
    return (counts.reduce((a, b) => a + b, 0) + 0.5) / 2 / ((cut - start) / DAY);
  });
  const typicalRate = rates.sort((a, b) => a - b)[rates.length >> 1]!;
  const population = learnPopulation(
    pairs.map((pair, i) => ({
      // The window of the rows ends at the cut: nothing after it is read.
      rows: buildRows(pair, splits[i]!.cut, splits[i]!.cut, { typicalRate, effects: null }),
      // Use the pooled rhythm, since the pair's own has seen the very events it would be judged by. With that, the
      // powers came out above 1 (reality-text lost 0.04 nats an event).
      profile: pooled,
    })),
    options,
    start,
  );
  const hawkes = learnHawkesPrior(pairs.map((pair, i) => hawkesData(pair, profiles[i]!, KERNELS, splits[i]!.cut)));
  const joint = { share: 0.7, inertia: 10, memory: 20 };
  return { rhythm: pooled.level, kappa, typicalRate, population, hawkes, joint, pairs: pairs.length };
}

const SHARES = Array.from({ length: 19 }, (_, i) => 0.05 * (i + 1));
const INERTIAS = [8, 15, 30, 80];
const MEMORIES = [20, 40];

/** The best of the grid (share first, then the level), by the mean over pairs of nats per event of the second halves. */
function learnJoint(pairs: readonly PairEvents[], halves: readonly Split[], prior: EventPrior): Joint {
  const parts = pairs.map((pair, i) => {
    const fit = fitEvents(pair, prior, halves[i]);
    return { multiplicative: loglinearCourse(fit), additive: additiveCourse(pair, fit), first: fit.rows.cutAt };
  });
  const score = (joint: Joint): number => {
    let sum = 0;
    for (const { multiplicative, additive, first } of parts) {
      const prediction = predictionOf(joinCourses(multiplicative, additive, joint), first);
      // Few events carry little information: they weigh as three would.
      sum += nats(prediction) / Math.max(3, prediction.loglik.length);
    }
    return sum;
  };
  const best = (candidates: readonly Joint[]): Joint =>
    candidates.map(joint => ({ joint, value: score(joint) })).reduce((a, b) => (b.value > a.value ? b : a)).joint;
  const { share } = best(SHARES.map(share => ({ share, inertia: 12, memory: 20 })));
  const levels = INERTIAS.flatMap(inertia => MEMORIES.map(memory => ({ share, inertia, memory })));
  const level = best(levels);
  return best(SHARES.map(share => ({ ...level, share })));
}
