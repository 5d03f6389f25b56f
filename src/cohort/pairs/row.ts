import { DAY, type Interval, type Pair, WEEK } from '../../base/index.ts';
import {
  BID_KINDS,
  type Direction,
  type Evidence,
  type Events,
  FIT_DEFAULTS,
  fit,
  type FitPrior,
  observe,
} from '../../fit/index.ts';
import { clusteredShare } from '../../measures/index.ts';
import type { Turns } from '../../turns/index.ts';

/** The kept row of one pair: plain data, no words of anybody, no wall time. A and B are in the order of `people`. */
export interface PairRow {
  readonly id: string;
  readonly people: Pair<string>;
  readonly messages: Pair<number>;
  readonly turns: Pair<number>;
  /** Openings and follow-ups. */
  readonly bids: Pair<number>;
  /** Dispersion of each person's weekly bids against independent ones; at least 1. */
  readonly dispersion: Pair<number>;
  /** Seconds since 1970 of the first and the last message; null where there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Days that were fitted, which are those on record less the stretches set apart. */
  readonly days: number;
  /** Days over which bids are counted: all on record. */
  readonly recordDays: number;
  readonly clockSeconds: number;
  /** A's share of the bids; null where there is none. Weeks are the independent units. */
  readonly reachingShareA: Interval | null;
  readonly coupling: Evidence['coupling'];
  readonly directions: readonly Direction[];
  readonly pattern: Pick<
    Evidence['pattern'],
    'verdict' | 'sure' | 'leansTo' | 'why' | 'probability' | 'reaching' | 'probabilityReaching'
  >;
  readonly timeRescalingP: Pair<number>;
  readonly outcome: Evidence['diagnostics']['outcome'];
}

/** One pair → its row. `seed` and `prior` are the same for all pairs, so a row does not depend on which others there are,
 * other than through the prior. */
export function rowOfPair(id: string, people: Pair<string>, turns: Turns, prior: FitPrior, seed: number): PairRow {
  const events = observe(turns);
  const evidence = fit(events, { ...FIT_DEFAULTS, draws: 1, prior }, seed);
  const bids = weeklyBids(events);
  const { verdict, sure, leansTo, why, probability, reaching, probabilityReaching } = evidence.pattern;
  // As the clock showed them: events are spread over its ticks.
  const [from = null, to = null] = [turns.start[0], turns.end.at(-1)];
  return {
    id,
    people,
    messages: [turns.people[0].messages, turns.people[1].messages],
    turns: evidence.diagnostics.turns,
    bids: [sum(bids.of[0]), sum(bids.of[1])],
    dispersion: [dispersionOf(bids.of[0], bids.weeks), dispersionOf(bids.of[1], bids.weeks)],
    from,
    to,
    days: evidence.diagnostics.days,
    recordDays: events.coverage.reduce((total, { from, to }) => total + to - from, 0) / DAY,
    clockSeconds: turns.resolutionSeconds,
    reachingShareA: clusteredShare(bids.byA, bids.week).share,
    coupling: evidence.coupling,
    directions: evidence.directions,
    pattern: { verdict, sure, leansTo, why, probability, reaching, probabilityReaching },
    timeRescalingP: evidence.diagnostics.timeRescalingP,
    outcome: evidence.diagnostics.outcome,
  };
}

const sum = (x: ArrayLike<number>): number => Array.from(x).reduce((total, v) => total + v, 0);

function weeklyBids(events: Events) {
  const weeks = events.count === 0 ? 0 : Math.floor(events.start[events.count - 1]! / WEEK) + 1;
  const of = [new Float64Array(weeks), new Float64Array(weeks)] as const;
  const byA: number[] = [];
  const week: number[] = [];
  for (let i = 0; i < events.count; i++) {
    if (BID_KINDS[events.kind[i]!] === 'answer') continue;
    const w = Math.floor(events.start[i]! / WEEK);
    of[events.actor[i] as 0 | 1][w]!++;
    byA.push(events.actor[i] === 0 ? 1 : 0);
    week.push(w);
  }
  return { weeks, of, byA, week };
}

/** Variance over mean of weekly counts; a short record is drawn to 1 as by ten ordinary weeks. */
function dispersionOf(counts: Float64Array, weeks: number): number {
  const mean = sum(counts) / Math.max(1, weeks);
  if (mean === 0) return 1;
  const squares = counts.reduce((total, n) => total + (n - mean) ** 2, 0) / mean;
  return Math.max(1, (squares + ORDINARY_WEEKS) / (weeks - 1 + ORDINARY_WEEKS));
}
const ORDINARY_WEEKS = 10;
