import { along, aboutMean, type Answer, type Numbers, ourPage } from './likelihood.ts';
import { BY_CLOCK, BY_DAY, CLOCKS, FEATURES, type Feature, type Lane, OPENING, ROLE_PLACES } from './lanes.ts';
import { CENTRE, FREE, fixedIn, freeIn, freeNamesIn, numbersAt, type Way } from './prior.ts';

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

/** Slow seasons: the log of the rate is linear between knots. Knots lie this many days apart and have this standard
 * deviation. Chosen on 16 pairs about the presets with seasons of 120 days. */
const KNOT_DAYS = 30;
const SEASON = 0.35;

/** Model of a person's bids. `plain` ignores the other person; `log-linear` uses how much the other reached of late;
 * the rest are the variants of the equations. */
export type Kind = 'plain' | 'log-linear' | Way;

export const isEquations = (kind: Kind): kind is Way => kind !== 'plain' && kind !== 'log-linear';

/** A model of one event series, with the pieces that it is fitted to (up to `to`). Its parameters: those of the
 * features in use, then the free ones of the equations on their scales. */
export interface Reading {
  readonly kind: Kind;
  readonly lane: Lane;
  readonly to: number;
  /** Indices into `FEATURES`; beyond those, the knots of the season. */
  readonly features: readonly number[];
  /** Indices into `FREE`. */
  readonly free: readonly number[];
  /** The features in use that the hour of the week decides, those of a day, and the others that stay the same over a cell. */
  readonly byClock: Design;
  readonly byDay: Design;
  readonly byCell: Design;
  /** Index of each role's feature among those in use; -1 where it has none or is not in use. */
  readonly roleAt: readonly number[];
  /** Features in use summed over all fitted bids, and the number of fitted bids. */
  readonly atBids: Float64Array;
  readonly bids: number;
  readonly prior: readonly Normal[];
}

/** Some of the features in use: `at` are their places among those, `values` is hours, days or cells x these features. */
export interface Design {
  readonly at: readonly number[];
  readonly values: Float64Array;
  /** Non-zero columns of each row: a day has at most two of a season's knots. */
  readonly counting: readonly (readonly number[])[];
}

type Normal = readonly [mean: number, deviation: number];

/** Features in use in the first `cells`: those of the rhythm, by their place in FEATURES, then the knots of the season. */
function featuresOf(lane: Lane, kind: Kind, only: readonly Feature[] | undefined, cells: number): readonly number[] {
  const used = (name: Feature, f: number): boolean => {
    if (only !== undefined) return only.includes(name);
    if (name === 'partner3') return kind === 'log-linear';
    if (name !== 'apart' && name !== 'elsewhere') return true;
    for (let c = 0; c < cells; c++) if (lane.features[c * F + f] !== 0) return true;
    return false;
  };
  const knots = only !== undefined || cells === 0 ? 0 : Math.ceil(lane.dayOf[cells - 1]! / KNOT_DAYS) + 1;
  return [
    ...FEATURES.flatMap((name, f) => (used(name, f) ? [f] : [])),
    ...Array.from({ length: knots }, (_, knot) => F + knot),
  ];
}

/** `only`: these features alone, and no season. `to`: pieces from there on are kept from the fit. */
export function readingOf(lane: Lane, kind: Kind, only?: readonly Feature[], to = lane.pieces): Reading {
  const cells = to === 0 ? 0 : lane.cellOf[to - 1]! + 1;
  const features = featuresOf(lane, kind, only, cells);
  const valueIn = (cell: number, f: number): number =>
    f < F ? lane.features[cell * F + f]! : Math.max(0, 1 - Math.abs(lane.dayOf[cell]! / KNOT_DAYS - (f - F)));
  const nb = features.length;
  const isOf =
    (names: readonly Feature[]) =>
    (f: number): boolean =>
      names.includes(FEATURES[f]!);
  const isClock = isOf(['level', ...BY_CLOCK]);
  const isDay = (f: number): boolean => f >= F || isOf(BY_DAY)(f);
  const isRole = (f: number): boolean => f > OPENING && f < ROLE_PLACES;
  const byClock = designOf(features, isClock, CLOCKS);
  const days = lane.dayOf.reduce((most, day) => Math.max(most, day + 1), 0);
  const byDay = designOf(features, isDay, days);
  const byCell = designOf(features, f => !isClock(f) && !isDay(f) && !isRole(f), lane.cells);
  for (let c = 0; c < lane.cells; c++) {
    const value = (i: number): number => valueIn(c, features[i]!);
    fill(byClock, lane.clockOf[c]!, value);
    if (c === 0 || lane.dayOf[c] !== lane.dayOf[c - 1]) fill(byDay, lane.dayOf[c]!, value);
    fill(byCell, c, value);
  }
  const roleAt = Array.from({ length: ROLE_PLACES }, (_, f) => (f === OPENING ? -1 : features.indexOf(f)));
  let bids = 0;
  const atBids = new Float64Array(nb);
  while (bids < lane.bidAt.length && lane.bidAt[bids]! < to) {
    const k = lane.bidAt[bids++]!;
    const cell = lane.cellOf[k]!;
    for (let i = 0; i < nb; i++) atBids[i]! += valueIn(cell, features[i]!);
    const role = roleAt[lane.roleOf[k]!]!;
    if (role >= 0) atBids[role]!++;
  }
  const level = levelOf(lane, bids, to);
  const prior = features.map((f): Normal => {
    if (f >= F) return [0, SEASON];
    const [mean, deviation] = BASELINE[FEATURES[f]!];
    return [FEATURES[f] === 'level' ? level : mean, deviation];
  });
  const without: Reading = {
    kind: isEquations(kind) ? 'plain' : kind,
    lane,
    to,
    features,
    free: [],
    byClock: counted(byClock),
    byDay: counted(byDay),
    byCell: counted(byCell),
    roleAt,
    atBids,
    bids,
    prior,
  };
  return isEquations(kind) ? inWay(without, kind) : without;
}

/** The same baseline with one variant of the equations. */
export function inWay(reading: Reading, way: Way): Reading {
  const free = freeIn(way);
  const ofBaseline = reading.prior.slice(0, reading.features.length);
  return {
    ...reading,
    kind: way,
    free,
    prior: [...ofBaseline, ...free.map((k): Normal => [CENTRE[k]!, FREE[k]!.deviation])],
  };
}

type Open = Omit<Design, 'counting'>;

function designOf(features: readonly number[], own: (feature: number) => boolean, rows: number): Open {
  const at = features.flatMap((f, i) => (own(f) ? [i] : []));
  return { at, values: new Float64Array(rows * at.length) };
}

function counted({ at, values }: Open): Design {
  const n = at.length;
  const columns = at.map((_, i) => i);
  const rows = n === 0 ? 0 : values.length / n;
  const counting = Array.from({ length: rows }, (_, row) => columns.filter(i => values[row * n + i] !== 0));
  return { at, values, counting };
}

const fill = ({ at, values }: Open, row: number, value: (i: number) => number): void =>
  at.forEach((i, k) => (values[row * at.length + k] = value(i)));

/** Log of the mean rate at risk, bids a day. */
function levelOf(lane: Lane, bids: number, to: number): number {
  let days = 0;
  for (let k = 0; k < to; k++) days += lane.days[k]!;
  return Math.log((bids + 0.5) / Math.max(days, 1e-9));
}

/** The numbers of the person at places of the free parameters on their scales. */
export function numbersOf({ kind, free }: Reading, places: ArrayLike<number>): Numbers {
  const u = CENTRE.slice();
  free.forEach((k, i) => (u[k] = places[i]!));
  return numbersAt(u, isEquations(kind) ? kind : 'neither');
}

/** Output of the equations at each of the places. With slopes: at one place and along the fitted pieces alone. Null
 * where the model has none. */
export function answerTo(reading: Reading, places: readonly ArrayLike<number>[], slopes: boolean): Answer | null {
  const { kind, lane, to } = reading;
  if (!isEquations(kind)) return null;
  const page = ourPage(freeNamesIn(kind), fixedIn(kind));
  const numbers = places.map(x => numbersOf(reading, x));
  return aboutMean(lane, along(page, lane, numbers, slopes, slopes ? to : lane.pieces), to);
}

export const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

export const logNormal = ([mean, deviation]: Normal, x: number): number => {
  const z = (x - mean) / deviation;
  return -0.5 * z * z - Math.log(deviation) - HALF_LOG_TWO_PI;
};

/** Log density of `x` under the laws from `at` on. */
export function logPrior(prior: readonly Normal[], x: ArrayLike<number>, at = 0): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += logNormal(prior[at + i]!, x[i]!);
  return sum;
}

export function logSumExp(logs: readonly number[]): number {
  const top = Math.max(...logs);
  if (top === Number.NEGATIVE_INFINITY) return top;
  return top + Math.log(logs.reduce((sum, l) => sum + Math.exp(l - top), 0));
}
