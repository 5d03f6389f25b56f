import { type Design, type Assignment, assignmentsOf } from './design.ts';

/** Result of the weeks. `ratio`: the outcome in weeks with the move over weeks without, with its interval from
 * inverting the test. `p`: two-sided, the share of equally likely assignments whose contrast is at least as far from
 * zero. */
export interface TryResult {
  readonly ratio: number;
  /** Null: open at that end. */
  readonly low: number | null;
  readonly high: number | null;
  /** Level of the interval, 1 less the level of the test: it holds 1 exactly where the test finds nothing. With too few
   * assignments for that level it is open. */
  readonly level: number;
  readonly p: number;
  readonly assignments: number;
}

/** Level of the test: a `p` of just so much finds, and its effect is not in the interval. */
export const LEVEL = 0.05;

/** Added before logs are taken, so that a week of none has one. */
const ADDED = 0.5;

/** Randomisation test of weekly outcomes (edgington2007). `weekly[w]` >= 0, NaN for a week with no record. Such a week
 * is left out under every assignment, with its pair or alone in before-after. Outcomes are compared as log(outcome +
 * 0.5): effects on counts are ratios. Exact for the design whatever the outcomes' distribution. */
export function randomisationTest(design: Design, drawn: Assignment, weekly: ArrayLike<number>): TryResult {
  const logs = logsOf(design, weekly);
  const all = assignmentsOf(design);
  const observed = contrast(drawn, logs);
  const edge = (direction: 1 | -1): number | null => {
    const log = invert(all, drawn, logs, observed, direction, LEVEL);
    return Number.isFinite(log) ? Math.exp(log) : null;
  };
  return {
    ratio: Math.exp(observed),
    low: edge(-1),
    high: edge(1),
    level: 1 - LEVEL,
    p: tailShare(all, logs, observed),
    assignments: all.length,
  };
}

/** A ratio of the test as a difference of weekly outcomes, from their mean without the move. Exact where the weeks of
 * either kind are alike; none of them need be above 0. */
export const asDifference = (ratio: number, without: number): number => (without + ADDED) * (ratio - 1);

/** Its `p` alone, some hundred times sooner: for simulated tries. */
export function randomisationP(design: Design, drawn: Assignment, weekly: ArrayLike<number>): number {
  const logs = logsOf(design, weekly);
  return tailShare(assignmentsOf(design), logs, contrast(drawn, logs));
}

/** The least `p` that these weeks could give, however large the effect. It is the share of orders that put the step on
 * the known weeks as drawn, or exactly the other way round. Six whole pairs give 2 in 64, five 2 in 32; twelve weeks
 * with one beginning give 1 in 7. */
export function leastP(design: Design, drawn: Assignment, weekly: ArrayLike<number>): number {
  const logs = logsOf(design, weekly);
  const known = Array.from(logs.keys()).filter(w => !Number.isNaN(logs[w]!));
  if (known.every(w => drawn[w] === drawn[known[0]!])) return 1;
  const all = assignmentsOf(design);
  const alike = all.filter(order => {
    const turned = known.filter(w => order[w] !== drawn[w]).length;
    return turned === 0 || turned === known.length;
  });
  return alike.length / all.length;
}

/** True if a design can find no effect, however large, even with a record in every week. */
export const isBlind = (design: Design): boolean =>
  leastP(design, assignmentsOf(design)[0]!, new Float64Array(design.weeks)) > LEVEL;

function logsOf(design: Design, weekly: ArrayLike<number>): Float64Array {
  const logs = Float64Array.from({ length: design.weeks }, (_, w) => Math.log((weekly[w] ?? Number.NaN) + ADDED));
  if (design.kind === 'week-pairs')
    for (let w = 0; w < design.weeks; w += 2)
      if (Number.isNaN(logs[w]! + logs[w + 1]!)) logs[w] = logs[w + 1] = Number.NaN;
  return logs;
}

/** Mean log outcome with the move minus without; weeks without record are left out. NaN where a side is empty. */
function contrast(assignment: Assignment, logs: Float64Array): number {
  const sum = [0, 0];
  const n = [0, 0];
  for (let w = 0; w < logs.length; w++) {
    if (Number.isNaN(logs[w]!)) continue;
    sum[assignment[w]!]! += logs[w]!;
    n[assignment[w]!]!++;
  }
  return sum[1]! / n[1]! - sum[0]! / n[0]!;
}

function tailShare(all: readonly Assignment[], logs: Float64Array, observed: number): number {
  if (Number.isNaN(observed)) return 1;
  let as = 0;
  for (const assignment of all) if (Math.abs(contrast(assignment, logs)) >= Math.abs(observed) - 1e-12) as++;
  return as / all.length;
}

/** Furthest constant log effect that the test does not reject at `alpha`, by bisection from the observed one. */
function invert(
  all: readonly Assignment[],
  drawn: Assignment,
  logs: Float64Array,
  observed: number,
  direction: 1 | -1,
  alpha: number,
): number {
  if (Number.isNaN(observed)) return direction * Number.POSITIVE_INFINITY;
  const accepted = (effect: number): boolean => {
    const without = logs.map((value, w) => value - effect * drawn[w]!);
    return tailShare(all, without, contrast(drawn, without)) > alpha;
  };
  let inside = observed;
  let outside = observed + direction * 0.5;
  while (accepted(outside)) {
    inside = outside;
    outside = observed + 2 * (outside - observed);
    if (Math.abs(outside - observed) > 50) return direction * Number.POSITIVE_INFINITY;
  }
  for (let i = 0; i < 50; i++) {
    const middle = (inside + outside) / 2;
    if (accepted(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
