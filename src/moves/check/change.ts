import {
  type Exchange,
  type Interval,
  intervalFrom,
  intervalOf,
  type Pair,
  type Side,
  studentQuantile,
  WEEK,
} from '../../base/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, type FitOptions, observe } from '../../fit/index.ts';
import type { Turns } from '../../turns/index.ts';
import { keptByWeek, reachesByDay, reachesIn } from '../outcomes/reaches.ts';
import { type Assignment, assignmentOf, type Plan, weekEdges } from '../design/design.ts';

/** Reaching of each person, as ratios; null: too few weeks with a record. Ranges without a verdict: the test is the
 * plan's own. */
export interface LevelChange {
  readonly of: 'a' | 'b';
  /** Weeks with the move over weeks without. */
  readonly withOverWithout: Interval | null;
  /** Weeks of the try, with the move or without, over the twelve before it. */
  readonly duringOverBefore: Interval | null;
}

/** A coupling fitted to the record before the try, to the record since, and the second less the first. */
export interface Change {
  readonly before: Interval;
  readonly since: Interval;
  readonly change: Interval;
}
export type CouplingChange =
  | { readonly told: false; readonly why: 'too-little' }
  | { readonly told: true; readonly aToB: Change; readonly bToA: Change };

export const LEVELS_EXCHANGE: Exchange<Pair<LevelChange>> = {
  pair: { fields: { of: 'who', withOverWithout: 'same', duringOverBefore: 'same' } },
};
export const COUPLING_CHANGE_EXCHANGE: Exchange<CouplingChange> = {
  on: 'told',
  cases: {
    false: 'same',
    true: { fields: { told: 'same', aToB: { cross: 'bToA' }, bToA: { cross: 'aToB' } } },
  },
};

export const WEEKS_BEFORE = 12;
const LEAST_PAIRS = 4;
const LEAST_SIDE = 5;

/** Levels of reaching (openings and follow-ups a week) on the log scale, person by person. */
export function levelChanges(turns: Turns, plan: Plan): readonly [LevelChange, LevelChange] {
  const drawn = assignmentOf(plan);
  const before = reachesIn(turns, weekEdges(plan, -WEEKS_BEFORE, WEEKS_BEFORE));
  const during = reachesIn(turns, weekEdges(plan, 0, plan.design.weeks));
  const days = reachesByDay(turns);
  const of = (person: Side): LevelChange => {
    const logs = (weeks: readonly Pair<number>[]): readonly number[] => weeks.map(week => Math.log(week[person] + 0.5));
    const keep = keptByWeek(days[person]);
    const [early, late] = [logs(before), logs(during)];
    return {
      of: person === 0 ? 'a' : 'b',
      withOverWithout:
        plan.design.kind === 'week-pairs'
          ? pairedRatio(late, drawn)
          : ratioOf(
              late.filter((_, w) => drawn[w] === 0),
              late.filter((_, w) => drawn[w] === 1),
              keep,
            ),
      duringOverBefore: ratioOf(early, late, keep),
    };
  };
  return [of(0), of(1)];
}

function pairedRatio(logs: readonly number[], drawn: Assignment): Interval | null {
  const differences: number[] = [];
  for (let w = 0; w + 1 < logs.length; w += 2) {
    const difference = drawn[w] === 1 ? logs[w]! - logs[w + 1]! : logs[w + 1]! - logs[w]!;
    if (Number.isFinite(difference)) differences.push(difference);
  }
  if (differences.length < LEAST_PAIRS) return null;
  const { mean, variance } = momentsOf(differences);
  return studentRatio(mean, variance / differences.length, differences.length - 1);
}

/** Later over earlier; `keep`: how much of a week's level the next keeps, which leaves fewer weeks than there are. */
function ratioOf(early: readonly number[], late: readonly number[], keep: number): Interval | null {
  const sides = [early, late].map(side => side.filter(value => Number.isFinite(value)));
  if (sides.some(side => side.length < LEAST_SIDE)) return null;
  const [one, two] = sides.map(side => {
    const effective = Math.max(2, (side.length * (1 - keep)) / (1 + keep));
    const { mean, variance } = momentsOf(side);
    return { mean, error: variance / effective, effective };
  }) as [WeekMean, WeekMean];
  return studentRatio(two.mean - one.mean, one.error + two.error, Math.max(2, one.effective + two.effective - 2));
}
interface WeekMean {
  readonly mean: number;
  readonly error: number;
  readonly effective: number;
}

function momentsOf(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

const studentRatio = (mean: number, variance: number, freedom: number): Interval =>
  intervalFrom(p => Math.exp(mean + Math.sqrt(variance) * studentQuantile(p, freedom)));

/** Posterior change of the couplings. The record is fitted anew before the plan's first week, and from it to the end of
 * its last. Each fit has the prior of any record, so a short try says little and shows it. Flagged days are read as in
 * the fit of the whole. */
export function couplingChange(
  turns: Turns,
  plan: Plan,
  seed: number,
  { progress = FIT_DEFAULTS.progress, ...weighed }: Partial<Pick<FitOptions, 'spans' | 'setApart' | 'progress'>> = {},
): CouplingChange {
  const edges = weekEdges(plan, 0, plan.design.weeks);
  const [from, to] = [edges[0]!, edges.at(-1)!];
  const events = observe(turns);
  // Each part has chances of its own: on the same ones draws before and since would go together, and their difference be too small.
  const part = (exclude: FitOptions['exclude'], at: 0 | 1) =>
    fit(
      events,
      { ...FIT_DEFAULTS, ...weighed, heldOut: false, exclude, progress: f => progress((at + f) / 2) },
      seed + at,
    );
  const ever = Number.MAX_SAFE_INTEGER;
  const before = part([{ from, to: ever }], 0);
  const since = part(
    [
      { from: -ever, to: from },
      { from: to, to: ever },
    ],
    1,
  );
  if (!told(before) || !told(since) || to - from < 4 * WEEK) return { told: false, why: 'too-little' };
  const of = (side: Side, whole: (e: Evidence) => Interval): Change => ({
    before: whole(before),
    since: whole(since),
    change: intervalOf(couplingsOn(since, side).map((later, d) => later - couplingsOn(before, side)[d]!)),
  });
  return { told: true, aToB: of(1, e => e.coupling.aToB), bToA: of(0, e => e.coupling.bToA) };
}

const told = ({ diagnostics }: Evidence): boolean => diagnostics.outcome === 'fine';

/** Draws of the coupling on A, or on B. */
const couplingsOn = ({ posterior }: Evidence, side: Side): readonly number[] =>
  posterior?.draws.map(draw => draw.linear[side]) ?? [];
