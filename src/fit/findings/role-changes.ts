import { betaCdf, betaQuantile, DAY, type Interval, intervalFrom, lgamma, WEEK } from '../../base/index.ts';
import { bidsIn, type Events, knownIn, runningSums } from '../rate/observe.ts';
import { sureOf } from './pattern/sure.ts';

/** Shares are rounded to multiples of 2^-30, so that one person's share and one minus the other's are the same bits. */
const GRID = 2 ** 30;
const onGrid = (share: number): number => Math.round(share * GRID) / GRID;

/** Openings and follow-ups of each person, counted in equal bins of at least a day, at most about 400 of them. */
export interface BidCounts {
  /** Seconds since the events' origin. */
  readonly from: number;
  readonly binSeconds: number;
  readonly bins: number;
  readonly counts: readonly [Float64Array, Float64Array];
  /** As `knownIn`. */
  readonly known: Uint8Array;
  /** Overdispersion of the share from bin to bin, relative to independent bids: bids come in bouts. At least 1. */
  readonly dispersion: number;
}

export function countBids(events: Events): BidCounts {
  const n = events.count;
  const from = n > 0 ? events.start[0]! : 0;
  const span = n > 0 ? events.start[n - 1]! - from : 0;
  const binSeconds = Math.max(1, Math.ceil(span / (400 * DAY))) * DAY;
  const bins = Math.floor(span / binSeconds) + 1;
  const counts = bidsIn(events, from, binSeconds, bins);
  return {
    from,
    binSeconds,
    bins,
    counts,
    known: knownIn(events, from, binSeconds, bins),
    dispersion: dispersionOf(counts, Math.max(1, Math.round(WEEK / binSeconds))),
  };
}

/** Mean squared difference of the shares of neighbouring weeks over what independent bids would give: slow change does not
 * enter it. Drawn to 1 with the weight of ten pairs of weeks. */
function dispersionOf(counts: readonly [Float64Array, Float64Array], perWeek: number): number {
  const weeks: { readonly own: number; readonly all: number }[] = [];
  for (let b = 0; b + perWeek <= counts[0].length; b += perWeek) {
    const own = total(counts[0], b, b + perWeek);
    weeks.push({ own, all: own + total(counts[1], b, b + perWeek) });
  }
  let sum = 10;
  let pairs = 10;
  for (let k = 0; k + 1 < weeks.length; k++) {
    const p = weeks[k]!;
    const q = weeks[k + 1]!;
    if (p.all < 4 || q.all < 4) continue;
    const share = (p.own + q.own + 0.5) / (p.all + q.all + 1);
    sum += (p.own / p.all - q.own / q.all) ** 2 / (share * (1 - share) * (1 / p.all + 1 / q.all));
    pairs++;
  }
  return Math.max(1, sum / pairs);
}

function total(x: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += x[k]!;
  return sum;
}

/** Interval of person 0's share of the bids in bins [from, to): Beta(1, 1) prior, counts deflated by the dispersion. */
function shareIn(bids: BidCounts, from: number, to: number): Interval {
  const own = total(bids.counts[0], from, to) / bids.dispersion;
  const other = total(bids.counts[1], from, to) / bids.dispersion;
  return intervalFrom(p => onGrid(betaQuantile(p, 1 + own, 1 + other)));
}

/** Probability that person 0 makes more than half of the bids in bins [from, to). */
export function probabilityLeads(bids: BidCounts, from: number, to: number): number {
  const own = total(bids.counts[0], from, to) / bids.dispersion;
  const other = total(bids.counts[1], from, to) / bids.dispersion;
  return onGrid(betaCdf(0.5, 1 + other, 1 + own));
}

export interface RolePeriod {
  readonly from: number;
  readonly to: number;
  /** Person 0's share of the unprompted turns. */
  readonly share: Interval;
}

const PERIOD_DAYS = 60;

/** Person 0's share of the bids in at most 24 equal periods of about 60 days. Periods without bids are left out. */
export function rolesByPeriod(events: Events, bids: BidCounts): readonly RolePeriod[] {
  if (events.count === 0) return [];
  const days = (bids.bins * bids.binSeconds) / DAY;
  const periods = Math.max(1, Math.min(24, bids.bins, Math.round(days / PERIOD_DAYS)));
  return Array.from({ length: periods }, (_, k) => [k, k + 1].map(edge => Math.round((edge * bids.bins) / periods)))
    .filter(([from, to]) => bids.counts.some(column => total(column, from!, to!) > 0))
    .map(([from, to]) => ({
      from: timeOf(events, bids, from!),
      to: timeOf(events, bids, to!),
      share: shareIn(bids, from!, to!),
    }));
}

const timeOf = (events: Events, bids: BidCounts, bin: number): number =>
  events.origin + bids.from + bin * bids.binSeconds;

export interface RoleChange {
  readonly bin: number;
  readonly at: number;
  /** With probability 0.8 the change lies in [from, to]. */
  readonly from: number;
  readonly to: number;
  readonly probability: number;
  /** Person 0's share from the change before (or the beginning) until this one, and from it until the next. */
  readonly before: Interval;
  readonly after: Interval;
}

/** A change asks for this much record on either side, or a third of a short one: shorter swings are busy months, not roles. */
const LEAST_SIDE_DAYS = 60;
const LEAST_SIDE_SHARE = 1 / 3;
const LEAST_SIDE_BIDS = 30;
/** Least probability of a clear change (`EVEN` off one half on both sides) to report it. Chosen with side length and
 * `EVEN` on seeds 41 and 43. Three in a hundred records with a busy month or two, and no change, report one. Sides of
 * 42 days without `EVEN` gave six. */
const TELL = 0.4;
const MOST_CHANGES = 4;
/** Prior probability that a stretch holds a change. */
const PRIOR_CHANGE = 0.2;

/** Role changes: times at which the person who makes most of the bids changes. Bayesian change points of a
 * Beta-binomial share with deflated counts, by binary segmentation. The share must cross one half. */
export function roleChangesOf(events: Events, bids: BidCounts): readonly RoleChange[] {
  const found: Omit<RoleChange, 'before' | 'after'>[] = [];
  const visit = (from: number, to: number): void => {
    if (found.length >= MOST_CHANGES) return;
    const turn = changeIn(events, bids, from, to);
    if (turn === null) return;
    found.push(turn);
    visit(from, turn.bin);
    visit(turn.bin, to);
  };
  visit(0, bids.bins);
  found.sort((p, q) => p.bin - q.bin);
  return found.map((turn, k) => ({
    ...turn,
    before: shareIn(bids, found[k - 1]?.bin ?? 0, turn.bin),
    after: shareIn(bids, turn.bin, found[k + 1]?.bin ?? bids.bins),
  }));
}

function changeIn(
  events: Events,
  bids: BidCounts,
  from: number,
  to: number,
): Omit<RoleChange, 'before' | 'after'> | null {
  const whole = (bids.bins * bids.binSeconds) / DAY;
  const side = Math.ceil((Math.min(LEAST_SIDE_DAYS, whole * LEAST_SIDE_SHARE) * DAY) / bids.binSeconds);
  const lead = runningSums(bids.counts[0], from, to);
  const other = runningSums(bids.counts[1], from, to);
  const n = to - from;
  const all: Pairing = [lead[n]! / bids.dispersion, other[n]! / bids.dispersion];
  const none = logBeta(1 + all[0], 1 + all[1]);
  const cuts: Cut[] = [];
  for (let k = side; k <= n - side; k++) {
    const before: Pairing = [lead[k]! / bids.dispersion, other[k]! / bids.dispersion];
    const after: Pairing = [all[0] - before[0], all[1] - before[1]];
    const least = LEAST_SIDE_BIDS / bids.dispersion;
    if (before[0] + before[1] < least || after[0] + after[1] < least) continue;
    const log = logBeta(1 + before[0], 1 + before[1]) + logBeta(1 + after[0], 1 + after[1]) - none;
    cuts.push({ bin: from + k, log, crosses: crossing(before, after, 0), clearly: crossing(before, after, EVEN) });
  }
  if (cuts.length === 0) return null;
  const top = Math.max(...cuts.map(cut => cut.log));
  const weight = cuts.map(cut => Math.exp(cut.log - top));
  const sum = weight.reduce((s, w) => s + w, 0);
  const among = (of: 'crosses' | 'clearly'): number => cuts.reduce((s, cut, k) => s + weight[k]! * cut[of], 0);
  const odds = ((PRIOR_CHANGE / (1 - PRIOR_CHANGE)) * Math.exp(Math.min(600, top))) / cuts.length;
  const chanceOf = (of: 'crosses' | 'clearly'): number => onGrid((odds * among(of)) / (1 + odds * sum));
  const probability = chanceOf('crosses');
  if (!(chanceOf('clearly') >= TELL && sureOf(probability) !== 'open')) return null;
  const best = cuts[weight.indexOf(Math.max(...weight))]!.bin;
  const quantile = (p: number): number => {
    let left = p * sum;
    for (const [k, w] of weight.entries()) {
      left -= w;
      if (left <= 0) return cuts[k]!.bin;
    }
    return cuts.at(-1)!.bin;
  };
  return {
    bin: best,
    at: timeOf(events, bids, best),
    from: timeOf(events, bids, quantile(0.1)),
    to: timeOf(events, bids, quantile(0.9)),
    probability,
  };
}

/** A candidate time of a role change. It holds the log marginal likelihood over no change, and the probabilities that
 * the shares lie on different sides of one half, and clearly so. */
interface Cut {
  readonly bin: number;
  readonly log: number;
  readonly crosses: number;
  readonly clearly: number;
}

type Pairing = readonly [number, number];

/** Shares within this of one half belong to no role. Drift and busy months carry an even share across one half (0.56 to
 * 0.45), which changes nothing. */
const EVEN = 0.07;

/** Probability that the share lies on different sides of one half before and after, by at least `least` each. */
function crossing(before: Pairing, after: Pairing, least: number): number {
  const high = (p: Pairing): number => betaCdf(0.5 - least, 1 + p[1], 1 + p[0]);
  const low = (p: Pairing): number => betaCdf(0.5 - least, 1 + p[0], 1 + p[1]);
  return high(before) * low(after) + low(before) * high(after);
}

const logBeta = (a: number, b: number): number => lgamma(a) + lgamma(b) - lgamma(a + b);
