import { type Interval, intervalFrom, mapPair, type Random, type Steps, studentQuantile, WEEK } from '../base/index.ts';
import type { Lane } from './posterior/lanes.ts';
import type { Laplace } from './posterior/mode.ts';
import { fitSimple, fittingPerson } from './posterior/person.ts';
import { predicted } from './posterior/foretold.ts';
import type { Draw } from './posterior/weigh.ts';

/** Three models of the same bids over the same baseline. `plain` ignores the other person. `logLinear` responds to how
 * much the other reached of late (three days over forty-five, as in the graded fit). `theory` uses the equations. */
export const READINGS = ['plain', 'logLinear', 'theory'] as const;
export type ReadingName = (typeof READINGS)[number];

/** Predictions of the last part of the record by each model, bid by bid. */
export interface Comparison {
  /** Gain of the equations over the log-linear model, and over plain rates, nats a bid, with the error over weeks. */
  readonly overLogLinear: Interval;
  readonly overPlain: Interval;
  /** Stacking weights over the predicted weeks; they sum to 1. */
  readonly weights: Readonly<Record<ReadingName, number>>;
  /** Predicted weeks with a record. */
  readonly weeks: number;
  readonly bids: number;
  /** Log predictive density of each week, nats, both people together. */
  readonly byWeek: Readonly<Record<ReadingName, readonly number[]>>;
}

/** Stacking weight from which a model wins. */
export const WINS = 0.8;

/** Fit of the equations to the timing of these two, beside ordinary give-and-take (the log-linear and plain models). It
 * goes by stacking weight and by gains over the two. `better`: they win; `worse`: the 95 % range of a gain lies below
 * zero. */
export const EXPLAINS = ['better', 'same', 'worse'] as const;
export type Explains = (typeof EXPLAINS)[number];

export function explains(weight: number, gains: readonly Interval[]): Explains {
  if (weight > WINS) return 'better';
  return gains.some(({ high95 }) => high95 < 0) ? 'worse' : 'same';
}

/** Share of the time that is fitted; the rest is predicted. */
export const FITTED_SHARE = 0.7;

/** Fits the three models to the pieces that end by `split` and predicts the rest, week by week from all before. `split`
 * is in seconds, as in the event series. Levels of the series must be known from before the split alone. `near`: modes
 * to start from (each search ends where the fitted part alone has its mode). Null where nothing can be predicted. */
export function* comparing(
  lanes: readonly [Lane, Lane],
  split: number,
  near: readonly [readonly Laplace[], readonly Laplace[]],
  random: Random,
): Steps<Comparison | null> {
  const startsOf = weeksAfter(lanes, split);
  const weeks = startsOf[0].length - 1;
  if (!(weeks >= LEAST_WEEKS)) return null;
  const byWeek = Object.fromEntries(READINGS.map(name => [name, new Float64Array(weeks)])) as Record<
    ReadingName,
    Float64Array
  >;
  let bids = 0;
  for (const who of [0, 1] as const) {
    const lane = lanes[who];
    const starts = startsOf[who];
    const to = starts[0]!;
    const own = random.fork(who);
    yield;
    const draws: Readonly<Record<ReadingName, readonly Draw[] | undefined>> = {
      plain: fitSimple(lane, 'plain', { to }),
      logLinear: fitSimple(lane, 'log-linear', { to }),
      theory: (yield* fittingPerson(lane, own.fork(2), { to, near: near[who], effective: ENOUGH }))?.draws,
    };
    for (const name of READINGS) {
      const found = draws[name];
      if (found === undefined) return null;
      predicted(found, starts).forEach((v, w) => (byWeek[name][w]! += v));
    }
    for (const piece of lane.bidAt) if (piece >= to) bids++;
  }
  if (bids < LEAST_BIDS) return null;
  const gain = (over: ReadingName): Interval =>
    gainOf(
      byWeek.theory.map((v, w) => v - byWeek[over][w]!),
      bids,
    );
  return {
    overLogLinear: gain('logLinear'),
    overPlain: gain('plain'),
    weights: stackingWeights(byWeek),
    weeks,
    bids,
    byWeek: { plain: [...byWeek.plain], logLinear: [...byWeek.logLinear], theory: [...byWeek.theory] },
  };
}
/** Draws for predictions: a mean over them, which needs fewer than the ends of ranges do. */
const ENOUGH = 25;
const LEAST_WEEKS = 4;
const LEAST_BIDS = 10;

/** Start of each week after the split in each series, and the end. A week without any record (left out, or not covered)
 * predicts nothing. Counting it would make all models look equally good there. */
function weeksAfter(lanes: readonly [Lane, Lane], split: number): readonly [readonly number[], readonly number[]] {
  const end = Math.max(...lanes.map(lane => lane.end.at(-1) ?? 0));
  const all = Array.from({ length: Math.max(0, Math.ceil((end - split) / WEEK)) }, (_, w) => split + w * WEEK);
  const [a, b] = mapPair(lanes, lane => [...all.map(from => firstAfter(lane, from)), lane.pieces]);
  const known = all.map((_, w) => w).filter(w => a[w]! < a[w + 1]! || b[w]! < b[w + 1]!);
  return mapPair([a, b], starts => [...known.map(w => starts[w]!), starts.at(-1)!]);
}

function firstAfter(lane: Lane, split: number): number {
  let k = 0;
  while (k < lane.pieces && lane.end[k]! <= split) k++;
  return k;
}

/** Mean gain a bid over weeks, Student's t: over four weeks, as few as are compared, a normal 95 % range holds 86 %. */
export function gainOf(byWeek: Float64Array, bids: number): Interval {
  const n = byWeek.length;
  const total = byWeek.reduce((sum, v) => sum + v, 0);
  const mean = total / n;
  const variance = byWeek.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, n - 1);
  const error = Math.sqrt(variance * n) / bids;
  return intervalFrom(p => total / bids + error * studentQuantile(p, n - 1));
}

const STACKING_ROUNDS = 200;

/** Stacking weights: the mixture of the models that predicts the weeks best (yao2018). Each model has the prior weight
 * of one week, so a handful of weeks decides nothing. */
function stackingWeights(byWeek: Readonly<Record<ReadingName, Float64Array>>): Readonly<Record<ReadingName, number>> {
  const n = byWeek.plain.length;
  let weights = READINGS.map(() => 1 / READINGS.length);
  const likelihoods = Array.from({ length: n }, (_, w) => {
    const row = READINGS.map(name => byWeek[name][w]!);
    const top = Math.max(...row);
    return row.map(v => Math.exp(v - top));
  });
  for (let round = 0; round < STACKING_ROUNDS; round++) {
    const shares = READINGS.map(() => 1);
    for (const row of likelihoods) {
      const total = row.reduce((sum, l, m) => sum + l * weights[m]!, 0);
      row.forEach((l, m) => (shares[m]! += (l * weights[m]!) / total));
    }
    weights = shares.map(s => s / (n + READINGS.length));
  }
  return { plain: weights[0]!, logLinear: weights[1]!, theory: weights[2]! };
}
