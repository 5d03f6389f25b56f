import {
  choleskyInPlace,
  choleskyInverse,
  choleskyLogDeterminant,
  choleskySolve,
  finish,
  type Random,
  type Steps,
} from '../../base/index.ts';
import { CLOCKS, OPENING, ROLE_PLACES } from './lanes.ts';
import { type Answer, MANY } from './likelihood.ts';
import { clockTerms, type Laplace, roleRates } from './mode.ts';
import { EDGE_GROUPS, FREE } from './prior.ts';
import { answerTo, type Design, HALF_LOG_TWO_PI, logNormal, logPrior, logSumExp, type Reading } from './reading.ts';

/** A point of the posterior and its weight. The equations' output under it is column `column` of `answer`. */
export interface Draw {
  readonly reading: Reading;
  /** Mode of the baseline under the free parameters, for the features in use. */
  readonly baseline: Float64Array;
  /** Cholesky factor of the information that the baseline has about there; one for all draws of a way. */
  readonly information: Float64Array;
  /** Draws of the free parameters, on their scales. */
  readonly places: Float64Array;
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
  /** Effective sample size of these. */
  readonly effective: number;
}

/** Share of the draws that come from the normal form where a group of parameters may also be as the prior has it. */
const NARROW = 0.6;
/** Scale of a normal form as a proposal. At the posterior's own width, 80 % ranges from few draws were a tenth too
 * narrow beside long Markov chains. */
const WIDER = 1.2;
/** Effective sample size wanted, and the most draws made for it. */
export const EFFECTIVE = 100;
const MOST = 8 * MANY;
/** Assumed efficiency of a draw from an adapted law. Draws come in whole groups, which cost the kernel the same. */
const WORTH = 0.6;
const GROUP = 16;

/** Importance samples of the free parameters, with the baseline integrated out. Some draws come from the normal form.
 * In others the parameters of one edge come from the prior, because a record may bound an edge on one side only. Where
 * the effective sample size is too small, more come from a normal form with the mean and spread of those so far.
 * Weights use the mixture of all these laws. */
export function* weighing(laplace: Laplace, random: Random, enough = EFFECTIVE): Steps<Weighed> {
  const baseline = baselineOf(laplace);
  const p = laplace.reading.free.length;
  const nb = laplace.mode.length - p;
  const centre = laplace.mode.slice(nb);
  const covariance = choleskyInverse(corner(laplace.factor, nb, p), p);
  const laws = [...lawsOf(laplace.reading, centre, covariance, enough < MANY / 2 ? MANY / 2 : MANY)];
  const all = [...evaluated(laplace, baseline, laws.map((law, k) => drawn(law, random.fork(k))).flat())];
  let weighed = weighedBy(laws, all);
  for (let k = 1; all.length < MOST && weighed.effective < enough; k++) {
    const count = GROUP * Math.ceil((enough - weighed.effective) / WORTH / GROUP);
    const law = adapted(laplace.reading, centre, covariance, weighed, Math.min(MANY, count));
    if (law === null) break;
    yield;
    laws.push(law);
    all.push(...evaluated(laplace, baseline, drawn(law, random.fork(100 + k))));
    weighed = weighedBy(laws, all);
  }
  return weighed;
}

export const weigh = (laplace: Laplace, random: Random): Weighed => finish(weighing(laplace, random));

/** A model without the equations: nothing to draw, all of it is the baseline. */
export const withoutEquations = ({ reading, mode, left, factor }: Laplace): Draw => ({
  reading,
  baseline: mode.map((v, i) => v + left[i]!),
  information: factor,
  places: new Float64Array(0),
  answer: null,
  column: 0,
  weight: 1,
});

/** A law that `count` draws of the free parameters come from. */
interface Law {
  readonly count: number;
  readonly draw: (random: Random) => Float64Array;
  readonly logDensity: (x: Float64Array) => number;
}

const drawn = ({ count, draw }: Law, random: Random): readonly Float64Array[] =>
  Array.from({ length: count }, () => draw(random));

function lawsOf(reading: Reading, centre: Float64Array, covariance: Float64Array, count: number): readonly Law[] {
  const groups = EDGE_GROUPS.map(names =>
    reading.free.flatMap((k, i) => (names.includes(FREE[k]!.name) ? [i] : [])),
  ).filter(group => group.length > 0);
  const each = groups.length === 0 ? 0 : Math.round(((1 - NARROW) * count) / groups.length);
  return [
    lawOf(reading, centre, covariance, [], count - each * groups.length),
    ...groups.map(group => lawOf(reading, centre, covariance, group, each)),
  ];
}

/** The normal form with the mean and spread of the weighted draws. Both shrink to those of the mode as far as few draws
 * support them. */
function adapted(
  reading: Reading,
  mode: Float64Array,
  covariance: Float64Array,
  { draws, effective }: Weighed,
  count: number,
): Law | null {
  const n = mode.length;
  const trust = effective / (effective + n);
  const mean = new Float64Array(n);
  for (const { places, weight } of draws) for (let i = 0; i < n; i++) mean[i]! += weight * places[i]!;
  const spread = covariance.map(c => (1 - trust) * c);
  for (const { places, weight } of draws)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        spread[i * n + j]! += trust * weight * (places[i]! - mean[i]!) * (places[j]! - mean[j]!);
  const centre = mode.map((m, i) => (1 - trust) * m + trust * mean[i]!);
  return [...centre, ...spread].every(Number.isFinite) ? lawOf(reading, centre, spread, [], count) : null;
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
  rest.forEach((i, r) => rest.forEach((j, c) => (l[r * m + c] = WIDER * WIDER * covariance[i * n + j]!)));
  choleskyInPlace(l, m);
  const constant = -0.5 * choleskyLogDeterminant(l, m) - m * HALF_LOG_TWO_PI;
  const priorOf = (i: number) => prior[features.length + i]!;
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
      for (const i of fromPrior) x[i] = priorOf(i)[0] + priorOf(i)[1] * random.normal();
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
      return constant - 0.5 * total + fromPrior.reduce((sum, i) => sum + logNormal(priorOf(i), x[i]!), 0);
    },
  };
}

/** The baseline under given free parameters. It is nearly normal, since its log posterior is concave and its prior
 * normal; the information is that at the mode. This is the nested Laplace approximation (rue2009 in
 * docs/sources.bib). */
interface Baseline {
  readonly factor: Float64Array;
  /** Mode under free parameters, to first order. */
  readonly under: (places: Float64Array) => Float64Array;
  /** Log of the integral over the normal form, of peak 1. */
  readonly logVolume: number;
}

function baselineOf({ reading, mode, factor: whole }: Laplace): Baseline {
  const n = mode.length;
  const p = reading.free.length;
  const nb = n - p;
  // The corner of a factor is the factor of the corner.
  const factor = corner(whole, 0, nb, n);
  const backwards = (b: Float64Array): Float64Array => {
    for (let i = nb - 1; i >= 0; i--) {
      let sum = b[i]!;
      for (let k = i + 1; k < nb; k++) sum -= factor[k * nb + i]! * b[k]!;
      b[i] = sum / factor[i * nb + i]!;
    }
    return b;
  };
  return {
    factor,
    under: places => {
      const pulled = new Float64Array(nb);
      for (let i = 0; i < p; i++) {
        const by = places[i]! - mode[nb + i]!;
        for (let j = 0; j < nb; j++) pulled[j]! -= whole[(nb + i) * n + j]! * by;
      }
      backwards(pulled);
      return pulled.map((v, j) => mode[j]! + v);
    },
    logVolume: nb * HALF_LOG_TWO_PI - 0.5 * choleskyLogDeterminant(factor, nb),
  };
}

/** The square of side `m` that begins at row and column `from` of a matrix of side `n`. */
function corner(a: Float64Array, from: number, m: number, n = from + m): Float64Array {
  const out = new Float64Array(m * m);
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) out[i * m + j] = a[(from + i) * n + from + j]!;
  return out;
}

interface Evaluated {
  readonly draw: Omit<Draw, 'weight'>;
  /** Log of likelihood times prior, integrated over the baseline. */
  readonly logPosterior: number;
}

/** Nats that a better baseline may still promise to a draw, and steps towards it at most. Promises hold to 0.04 nats. */
const LEFT = 0.3;
const STEPS = 4;
/** Nats below the likeliest draw from which on another hardly counts. */
const FAR = 12;

function evaluated(
  { reading }: Laplace,
  { under, factor, logVolume }: Baseline,
  placesOf: readonly Float64Array[],
): readonly Evaluated[] {
  const nb = reading.features.length;
  const { prior } = reading;
  const answer = answerTo(reading, placesOf, false)!;
  const best = placesOf.map(places => {
    const at = under(places);
    return { value: Number.NEGATIVE_INFINITY, gain: Number.POSITIVE_INFINITY, at, step: new Float64Array(nb) };
  });
  let open = Int32Array.from(placesOf, (_, d) => d);
  for (let round = 0; round < STEPS && open.length > 0; round++) {
    const tried = Array.from(open, d => best[d]!.at.map((v, i) => v + best[d]!.step[i]!));
    const { values, gradients } = sloped(reading, tried, answer, open);
    const gained = open.filter((d, k) => {
      const at = tried[k]!;
      const value = values[k]! + logPrior(prior, at);
      if (!(value > best[d]!.value)) return false;
      const gradient = Float64Array.from(at, (b, i) => {
        const [mean, deviation] = prior[i]!;
        return gradients[i * open.length + k]! - (b - mean) / (deviation * deviation);
      });
      const step = gradient.slice();
      choleskySolve(factor, nb, step);
      let gain = 0;
      for (let i = 0; i < nb; i++) gain += 0.5 * step[i]! * gradient[i]!;
      best[d] = { value, gain, at, step };
      return gain > LEFT;
    });
    const reached = (d: number): number => best[d]!.value + best[d]!.gain + logPrior(prior, placesOf[d]!, nb);
    const top = placesOf.reduce(
      (most, _, d) => (best[d]!.gain > LEFT ? most : Math.max(most, reached(d))),
      Number.NEGATIVE_INFINITY,
    );
    open = gained.filter(d => reached(d) > top - FAR);
  }
  return best.map(({ value, gain, at: baseline, step }, column) => {
    // A remaining gain is trusted only where it is small.
    const rest = gain > LEFT ? 0 : gain;
    return {
      draw: {
        reading,
        baseline: baseline.map((v, i) => v + (gain > LEFT ? 0 : step[i]!)),
        information: factor,
        places: placesOf[column]!,
        answer,
        column,
      },
      logPosterior: value + rest + logVolume + logPrior(prior, placesOf[column]!, nb),
    };
  });
}

/** Adds to each of `out` what one row of features makes of each baseline; few of them are in use. */
function addFeatures(
  { at: places, values, counting }: Design,
  beta: Float64Array,
  row: number,
  out: Float64Array,
): void {
  const n = out.length;
  for (const i of counting[row] ?? []) {
    const f = values[row * places.length + i]!;
    for (let d = 0, at = places[i]! * n; d < n; d++, at++) out[d]! += f * beta[at]!;
  }
}

/** A design whose features are all in use, with rows side by side in twos; a last odd row pairs with itself at zero.
 * Each pass over the baselines then handles two rows. */
interface Twos {
  readonly width: number;
  /** Rows x `width`. */
  readonly values: Float64Array;
  readonly places: readonly number[];
}

function inTwos({ at, values }: Design): Twos {
  const m = at.length;
  const width = m + (m % 2);
  const places = Array.from({ length: width }, (_, i) => at[Math.min(i, m - 1)]!);
  if (m === width) return { width, values, places };
  const rows = values.length / m;
  const wide = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) wide.set(values.subarray(row * m, row * m + m), row * width);
  return { width, values: wide, places };
}

function addTwos({ width, values, places }: Twos, beta: Float64Array, row: number, out: Float64Array): void {
  const n = out.length;
  for (let i = 0; i < width; i += 2) {
    const [f, g] = [values[row * width + i]!, values[row * width + i + 1]!];
    if (f === 0 && g === 0) continue;
    for (let d = 0, at = places[i]! * n, and = places[i + 1]! * n; d < n; d++, at++, and++)
      out[d]! += f * beta[at]! + g * beta[and]!;
  }
}

/** Takes from the slopes by the features what each baseline expects too much. */
function takeTwos({ width, values, places }: Twos, by: Float64Array, row: number, slopes: Float64Array): void {
  const n = by.length;
  for (let i = 0; i < width; i += 2) {
    const [f, g] = [values[row * width + i]!, values[row * width + i + 1]!];
    if (f === 0 && g === 0) continue;
    for (let d = 0, at = places[i]! * n, and = places[i + 1]! * n; d < n; d++, at++, and++) {
      slopes[at]! -= f * by[d]!;
      slopes[and]! -= g * by[d]!;
    }
  }
}

/** Log of the rate in a cell under each baseline, before the roles and the equations. Cells are asked for in order. */
function logRates(reading: Reading, beta: Float64Array, points: number): (cell: number, out: Float64Array) => void {
  const { lane, byDay } = reading;
  const ofCell = inTwos(reading.byCell);
  const clocks = clockTerms(reading, beta, points);
  const ofDay = new Float64Array(points);
  let day = Number.NaN;
  return (cell, out) => {
    if (lane.dayOf[cell] !== day) {
      day = lane.dayOf[cell]!;
      addFeatures(byDay, beta, day, ofDay.fill(0));
    }
    const clock = lane.clockOf[cell]! * points;
    for (let d = 0; d < points; d++) out[d] = clocks[clock + d]! + ofDay[d]!;
    addTwos(ofCell, beta, cell, out);
  };
}

/** Side by side: features x points. */
export function besides(xs: readonly ArrayLike<number>[], length: number): Float64Array {
  const n = xs.length;
  const out = new Float64Array(length * n);
  xs.forEach((x, d) => {
    for (let i = 0; i < length; i++) out[i * n + d] = x[i]!;
  });
  return out;
}

/** Log likelihood of the fitted pieces under each baseline, and its slope by the features, features x points. `columns`: of the answer,
 * one a baseline. */
function sloped(
  reading: Reading,
  baselines: readonly Float64Array[],
  answer: Answer,
  columns: Int32Array,
): { readonly values: Float64Array; readonly gradients: Float64Array } {
  const { lane, byClock, byDay, roleAt, to, atBids, bids } = reading;
  const ofCell = inTwos(reading.byCell);
  const { days, cellOf, clockOf, dayOf, roleOf, stepOf } = lane;
  const { count, mean } = answer;
  const nb = atBids.length;
  const n = baselines.length;
  const beta = besides(baselines, nb);
  const ofRole = roleRates(reading, baselines);
  const logRatesIn = logRates(reading, beta, n);
  const values = new Float64Array(n);
  const gradients = new Float64Array(nb * n);
  const rate = new Float64Array(n);
  /** Days at risk in the cell times the mean reach and what the role makes of it; then the bids expected of the cell. */
  const expected = new Float64Array(n);
  const atClock = new Float64Array(CLOCKS * n);
  const atRole = new Float64Array(ROLE_PLACES * n);
  const inDay = new Float64Array(n);
  const endDay = (day: number): void => {
    for (const i of byDay.counting[day] ?? []) {
      const f = byDay.values[day * byDay.at.length + i]!;
      for (let d = 0, at = byDay.at[i]! * n; d < n; d++, at++) gradients[at]! -= f * inDay[d]!;
    }
    inDay.fill(0);
  };
  for (let k = 0; k < to; ) {
    const cell = cellOf[k]!;
    logRatesIn(cell, rate);
    for (let d = 0; d < n; d++) {
      rate[d] = Math.exp(rate[d]!);
      expected[d] = 0;
    }
    for (; k < to && cellOf[k] === cell; k++) {
      const risk = days[k]!;
      if (risk === 0) continue;
      const row = stepOf[k]! * count;
      const role = roleOf[k]!;
      if (role === OPENING) for (let d = 0; d < n; d++) expected[d]! += risk * mean[row + columns[d]!]!;
      else
        for (let d = 0, at = role * n; d < n; d++, at++) {
          const exposed = risk * mean[row + columns[d]!]! * ofRole[at]!;
          expected[d]! += exposed;
          atRole[at]! += exposed * rate[d]!;
        }
    }
    for (let d = 0, at = clockOf[cell]! * n; d < n; d++, at++) {
      const mu = expected[d]! * rate[d]!;
      expected[d] = mu;
      atClock[at]! += mu;
      inDay[d]! += mu;
    }
    takeTwos(ofCell, expected, cell, gradients);
    if (k === to || dayOf[cellOf[k]!] !== dayOf[cell]) endDay(dayOf[cell]!);
  }
  for (let clock = 0; clock < CLOCKS; clock++)
    for (let d = 0; d < n; d++) {
      const mu = atClock[clock * n + d]!;
      values[d]! -= mu;
      byClock.at.forEach(
        (place, i) => (gradients[place * n + d]! -= byClock.values[clock * byClock.at.length + i]! * mu),
      );
    }
  roleAt.forEach((place, r) => {
    if (place >= 0) for (let d = 0; d < n; d++) gradients[place * n + d]! -= atRole[r * n + d]!;
  });
  for (let i = 0; i < nb; i++)
    for (let d = 0, at = i * n; d < n; d++, at++) {
      values[d]! += atBids[i]! * beta[at]!;
      gradients[at]! += atBids[i]!;
    }
  for (let b = 0; b < bids; b++) for (let d = 0; d < n; d++) values[d]! += answer.atBids[b * count + columns[d]!]!;
  return { values, gradients };
}

/** A point where a rate overflows has no weight. */
const finite = (logWeight: number): number => (Number.isFinite(logWeight) ? logWeight : Number.NEGATIVE_INFINITY);

function weighedBy(laws: readonly Law[], all: readonly Evaluated[]): Weighed {
  const logWeights = all.map(({ draw: { places }, logPosterior }) =>
    finite(logPosterior - logSumExp(laws.map(law => Math.log(law.count / all.length) + law.logDensity(places)))),
  );
  const total = logSumExp(logWeights);
  const weights = logWeights.map(l => Math.exp(l - total));
  return {
    draws: all.map(({ draw }, d) => ({ ...draw, weight: weights[d]! })),
    logEvidence: total - Math.log(all.length),
    effective: 1 / weights.reduce((sum, w) => sum + w * w, 0),
  };
}

/** Resamples weighted draws to `count` equal ones, by equal strides through their weights, in random order. */
export function resampled(draws: readonly Draw[], count: number, random: Random): readonly Draw[] {
  const offset = random.uniform();
  const out: Draw[] = [];
  let sum = 0;
  let k = -1;
  for (let d = 0; d < count; d++) {
    const at = (d + offset) / count;
    while (k < 0 || (sum < at && k + 1 < draws.length)) sum += draws[++k]!.weight;
    out.push(draws[k]!);
  }
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
