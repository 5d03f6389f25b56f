import {
  DAY,
  type Exchange,
  type Random,
  randomFrom,
  readWall,
  SECOND_MS,
  WEEK,
  offsetMinutesAt,
  type Zone,
  zoneOf,
} from '../../base/index.ts';

/** A fair way of trying a move: weeks are drawn at random, so that a good month is not mistaken for an effect.
 * `week-pairs`: of every two weeks one is with the move and one without, in random order. `before-after`: the move
 * starts at a random week and stays (weaker: a season looks like an effect). `every-week`: the move in all of them;
 * nothing is compared. */
export interface Design {
  readonly kind: 'week-pairs' | 'before-after' | 'every-week';
  readonly weeks: number;
}

export const SIX_WEEK_PAIRS: Design = { kind: 'week-pairs', weeks: 12 };

/** A week for its own sake; nothing is read off the record. */
export const ONE_WEEK: Design = { kind: 'every-week', weeks: 1 };
/** Long enough for both edges of an answer to show in a record, where a state leaves its stop (docs/tries.md). */
export const FOUR_WEEKS: Design = { kind: 'every-week', weeks: 4 };

/** The designs that are offered side by side, each with its power for the record at hand. The first is the default. */
export const DESIGNS: readonly Design[] = [
  SIX_WEEK_PAIRS,
  { kind: 'week-pairs', weeks: 16 },
  { kind: 'week-pairs', weeks: 8 },
  { kind: 'before-after', weeks: 12 },
  { kind: 'week-pairs', weeks: 2 },
];

/** For each week 1 with the move, 0 without. */
export type Assignment = Uint8Array;

/** Fewest weeks on each side of a before-after start. */
const SIDE = 3;

/** All possible assignments, equally likely: the reference set of the randomisation test. */
export function assignmentsOf(design: Design): readonly Assignment[] {
  if (design.kind === 'every-week') return [new Uint8Array(design.weeks).fill(1)];
  if (design.kind === 'before-after')
    return Array.from({ length: design.weeks - 2 * SIDE + 1 }, (_, k) =>
      Uint8Array.from({ length: design.weeks }, (_, week) => (week >= k + SIDE ? 1 : 0)),
    );
  const pairs = design.weeks / 2;
  return Array.from({ length: 2 ** pairs }, (_, bits) =>
    Uint8Array.from({ length: design.weeks }, (_, week) => ((bits >> (week >> 1)) & 1) ^ (week & 1)),
  );
}

export const drawAssignment = (design: Design, random: Random): Assignment => {
  const all = assignmentsOf(design);
  return all[random.below(all.length)]!;
};

/** One try of one move, fixed before it begins. `seed` decides the weeks; `weekAt` reveals them one at a time. */
export interface Plan {
  readonly version: 1;
  readonly move: string;
  /** Who does it: A, B, or each in the same weeks. */
  readonly by: 'a' | 'b' | 'both';
  readonly design: Design;
  /** The one outcome, chosen before the first week. */
  readonly outcome: string;
  /** First second of the first week, local midnight of the person who plans. */
  readonly start: number;
  /** IANA name of the zone whose midnights begin the weeks; without one a week is 168 hours. */
  readonly zone?: string;
  /** Hours of silence that ended a conversation when the plan was made. The counts are fixed with it, since a length
   * chosen later would choose the result. Plans of earlier releases have none and use the present setting. */
  readonly silenceHours?: number;
  /** End of the record behind its forecast, seconds. Plans of earlier releases do not say. */
  readonly ended?: number;
  readonly seed: number;
}

export const PLAN_EXCHANGE: Exchange<Plan> = {
  fields: {
    version: 'same',
    move: 'same',
    by: 'who',
    design: 'same',
    outcome: 'who',
    start: 'same',
    zone: 'same',
    silenceHours: 'same',
    ended: 'same',
    seed: 'same',
  },
};

/** A moment of the last day of a plan that ends at `ends` (seconds), the midnight after it. */
export const lastDayBefore = (ends: number): number => ends - DAY / 2;

/** First second of `count` weeks and of the one after them, ascending. They are local midnights a calendar week apart:
 * a clock change makes a week of 167 or 169 hours and moves no midnight. `first` may be negative, for weeks before the
 * plan. */
export function weekEdges(plan: Pick<Plan, 'start' | 'zone'>, first: number, count: number): Float64Array {
  const zone = plan.zone === undefined ? null : zoneOf(plan.zone);
  if (zone === null) return Float64Array.from({ length: count + 1 }, (_, k) => plan.start + (first + k) * WEEK);
  const wall = wallOf(zone, plan.start * SECOND_MS);
  return Float64Array.from(
    { length: count + 1 },
    (_, k) => readWall(zone, wall + (first + k) * 7 * DAY * SECOND_MS).at / SECOND_MS,
  );
}

/** First second after the last week, since 1970. */
export const endOf = (plan: Pick<Plan, 'start' | 'zone' | 'design'>): number =>
  weekEdges(plan, 0, plan.design.weeks).at(-1)!;

/** True if a record that ends at `to` (seconds) holds the weeks of a plan, all but half of its last. */
export const reachesOver = (to: number, plan: Pick<Plan, 'start' | 'zone' | 'design'>): boolean =>
  to >= endOf(plan) - WEEK / 2;

/** Wall clock at the first moment of a day. Where clocks go forward at midnight the day begins at one; its weeks count
 * from midnight. */
function wallOf(zone: Zone, at: number): number {
  const shown = at + offsetMinutesAt(zone, at) * 60_000;
  const midnight = Math.floor(shown / (DAY * SECOND_MS)) * DAY * SECOND_MS;
  return readWall(zone, midnight).at === at ? midnight : shown;
}

/** The plan's view of the moment `now` (seconds): the week and its assignment. A week that has not begun stays hidden,
 * even from the planner: knowing it ahead would let expectation choose the outcome. */
export type WeekView =
  | { readonly state: 'before' | 'over' }
  | { readonly state: 'running'; readonly week: number; readonly withMove: boolean };

export function weekAt(plan: Plan, now: number): WeekView {
  const edges = weekEdges(plan, 0, plan.design.weeks);
  if (now < edges[0]!) return { state: 'before' };
  if (now >= edges.at(-1)!) return { state: 'over' };
  const week = edges.findLastIndex(edge => edge <= now);
  return { state: 'running', week, withMove: assignmentOf(plan)[week] === 1 };
}

/** The weeks as drawn. For the check after the last week, and for the calendar of a week that has begun. */
export const assignmentOf = (plan: Plan): Assignment => drawAssignment(plan.design, randomFrom(plan.seed));
