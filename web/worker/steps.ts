import { randomFrom, WEEK } from '../../src/base/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import type { MoveKind } from '../../src/model/index.ts';
import {
  type Band,
  bandOf,
  type Check,
  type CheckIn,
  checkPlan,
  couplingChange,
  type Design,
  type Guess,
  OUTCOMES,
  type OutcomeName,
  outcomeNamed,
  type Plan,
  type PowerRow,
  powerTable,
  scatterOf,
  weekEdges,
  weeklyOutcome,
  type WhatIf,
  whatIf,
} from '../../src/moves/index.ts';
import type { Turns } from '../../src/turns/index.ts';

/** What the pages about steps ask of the open record. `people`: ids of the two, in the order in which A and B stand in the
 * plan, whatever the order on the page. */
export type StepsAsk =
  | {
      readonly type: 'forecast';
      readonly job: number;
      readonly people: readonly [string, string];
      readonly move: MoveKind;
      readonly by: Plan['by'];
      readonly weeks: number;
    }
  | {
      readonly type: 'power';
      readonly job: number;
      readonly people: readonly [string, string];
      readonly outcome: OutcomeName;
      readonly chosen: Design;
      /** First second of the first week, and the zone whose midnights begin the weeks. */
      readonly start: number;
      readonly zone: string;
    }
  | {
      readonly type: 'bands';
      readonly job: number;
      readonly people: readonly [string, string];
      readonly checkIns: readonly CheckIn[];
    }
  | {
      readonly type: 'check';
      readonly job: number;
      readonly people: readonly [string, string];
      readonly plan: Plan;
      readonly guess: Guess | null;
      /** As it was shown when the plan was made. */
      readonly forecast: WhatIf | null;
      readonly lapsed: readonly number[];
      /** Seconds since 1970. */
      readonly now: number;
    };

export type StepsReply =
  | { readonly type: 'forecast'; readonly job: number; readonly answer: WhatIf }
  | { readonly type: 'power'; readonly job: number; readonly rows: readonly PowerRow[] }
  | { readonly type: 'bands'; readonly job: number; readonly bands: readonly [Band, Band] }
  | {
      readonly type: 'check';
      readonly job: number;
      readonly check: Check;
      /** The outcome of A and of B (or one row where it is of both), the weeks before the try and then its own; NaN: no
       * record. Empty while the try runs. */
      readonly weekly: readonly Weekly[];
    };

export interface Weekly {
  readonly of: 'a' | 'b' | 'both';
  readonly before: readonly number[];
  readonly during: readonly number[];
}

/** Answers do not change from run to run, and are those of the command line. */
const SEED = 1;
/** Weeks before a try that its picture shows. */
const WEEKS_BEFORE = 12;

/** What was weighed already, by the record it was weighed from. */
export type Weighed = WeakMap<object, Map<string, Evidence>>;

/** The open record as the pages show it. `held` stands for it and is forgotten with it. */
interface Open {
  readonly held: object;
  readonly turns: Turns;
}

export function answerSteps(
  ask: StepsAsk,
  open: Open,
  weighed: Weighed,
  progress: (fraction: number) => void,
): StepsReply {
  const { turns } = open;
  const { job } = ask;
  switch (ask.type) {
    case 'forecast': {
      const evidence = weigh(ask.people.join('\n'), open, weighed, progress);
      return { type: 'forecast', job, answer: whatIf(turns, evidence, ask.move, ask.by, ask.weeks, SEED) };
    }
    case 'power': {
      const past = pastWeeks(turns, ask.outcome, ask);
      const scatter = scatterOf(turns, ask.outcome);
      return { type: 'power', job, rows: powerTable(past, scatter, ask.chosen, randomFrom(SEED).fork(1), progress) };
    }
    case 'bands':
      return { type: 'bands', job, bands: [bandOf(turns, ask.checkIns, 0), bandOf(turns, ask.checkIns, 1)] };
    case 'check': {
      const { plan, guess, lapsed, now, forecast } = ask;
      // First without the couplings: while the try runs, nothing is looked at.
      const first = checkPlan(turns, plan, guess, lapsed, now, { forecast });
      if (first.state === 'running') return { type: 'check', job, check: first, weekly: [] };
      const check = { ...first, coupling: couplingChange(turns, plan, SEED, progress) };
      return { type: 'check', job, check, weekly: weeklyOf(turns, plan) };
    }
  }
}

function weigh(
  people: string,
  { held, turns }: Open,
  weighed: Weighed,
  progress: (fraction: number) => void,
): Evidence {
  const known = weighed.get(held) ?? new Map<string, Evidence>();
  const evidence = known.get(people) ?? fit(observe(turns), { ...FIT_DEFAULTS, progress }, SEED);
  weighed.set(held, known.set(people, evidence));
  return evidence;
}

/** The outcome in every week of the record before `start`. */
function pastWeeks(
  turns: Turns,
  outcome: OutcomeName,
  plan: { readonly start: number; readonly zone: string },
): readonly number[] {
  const first = turns.coverage[0]?.from ?? plan.start;
  const count = Math.max(0, Math.ceil((plan.start - first) / WEEK));
  return [...weeklyOutcome(turns, outcome, weekEdges(plan, -count, count))];
}

/** What is shown of one is shown of the other, whichever of them the outcome was about. */
function weeklyOf(turns: Turns, plan: Plan): readonly Weekly[] {
  const { what } = outcomeNamed(plan.outcome)!;
  const during = weekEdges(plan, 0, plan.design.weeks);
  const before = weekEdges(plan, -WEEKS_BEFORE, WEEKS_BEFORE);
  return OUTCOMES.filter(other => other.what === what && (what === 'quiet-spell' || other.of !== 'both')).map(
    ({ name, of }) => ({
      of: of === 'both' ? 'both' : of === 0 ? 'a' : 'b',
      before: [...weeklyOutcome(turns, name, before)],
      during: [...weeklyOutcome(turns, name, during)],
    }),
  );
}
