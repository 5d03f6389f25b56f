import type { Evidence, FitOptions } from '../../../src/fit/index.ts';
import {
  type Beginning,
  checkTry,
  forecastTry,
  livedRecord,
  type LivedTry,
  powerOfTry,
  SEED,
  seeTry,
} from '../../../src/journeys/index.ts';
import type { MoveKind } from '../../../src/model/index.ts';
import {
  asPlanned,
  type Check,
  type Try,
  type Design,
  OUTCOMES,
  type OutcomeName,
  outcomeNamed,
  type Plan,
  type PowerRow,
  weekEdges,
  weeklyOutcome,
  type WhatIf,
} from '../../../src/moves/index.ts';
import type { Turns } from '../../../src/turns/index.ts';

/** Requests of the pages about steps to the open record. `people`: ids of the two, in the order of A and B in the plan,
 * whatever the order on the page. */
export type StepsAsk =
  | {
      readonly type: 'forecast';
      readonly job: number;
      readonly people: readonly [string, string];
      readonly move: MoveKind;
      readonly by: Plan['by'];
      readonly weeks: number;
      /** True: a first look, within a second (`whatIf`). */
      readonly first?: boolean;
    }
  | (Beginning & {
      readonly type: 'power';
      readonly job: number;
      readonly people: readonly [string, string];
      readonly outcome: OutcomeName;
      readonly chosen: Design;
    })
  | (LivedTry & {
      readonly type: 'check';
      readonly job: number;
      readonly people: readonly [string, string];
      /** Seconds since 1970. */
      readonly now: number;
    })
  /** Each one's response to the other before four weeks and with them. */
  | {
      readonly type: 'see';
      readonly job: number;
      readonly people: readonly [string, string];
      readonly plan: Plan;
    };

/** Forecast of a step by the equations. It is answered separately, as the equations must first run along the record. */
export interface EquationsAsk {
  readonly type: 'equations';
  readonly job: number;
  readonly people: readonly [string, string];
  readonly move: MoveKind;
  readonly by: Plan['by'];
  readonly weeks: number;
}

export type StepsReply =
  | { readonly type: 'see'; readonly job: number; readonly seen: NonNullable<Try['seen']> }
  | { readonly type: 'forecast'; readonly job: number; readonly answer: WhatIf }
  | { readonly type: 'power'; readonly job: number; readonly rows: readonly PowerRow[] }
  | {
      readonly type: 'check';
      readonly job: number;
      readonly check: Check;
      /** Outcome of A and of B (or one row for both), the weeks before the try and then its own; NaN: no record. Empty
       * while the try runs. */
      readonly weekly: readonly Weekly[];
    };

export interface Weekly {
  readonly of: 'a' | 'b' | 'both';
  readonly before: readonly number[];
  readonly during: readonly number[];
}

/** Weeks before a try that its picture shows. */
const WEEKS_BEFORE = 12;

/** Answers of the open record to requests about steps, by `turns` and `evidence` with A and B as in the plan.
 * `weighed`: its fit options; also the seconds of a plan that were left out. */
export function answerSteps(
  ask: StepsAsk,
  turns: Turns,
  evidence: () => Evidence,
  weighed: (plan: Plan) => Pick<FitOptions, 'spans' | 'setApart'> & { readonly leftOut: number },
  progress: (fraction: number) => void,
): StepsReply {
  const { job } = ask;
  switch (ask.type) {
    case 'forecast':
      return { type: 'forecast', job, answer: forecastTry(turns, evidence(), ask, SEED, progress) };
    case 'power':
      return { type: 'power', job, rows: powerOfTry(turns, ask.outcome, ask.chosen, ask, progress) };
    case 'see': {
      const { leftOut: _, ...options } = weighed(ask.plan);
      return { type: 'see', job, seen: seeTry(turns, ask.plan, { ...options, progress }) };
    }
    case 'check': {
      const check = checkTry(turns, ask, ask.now, { ...weighed(ask.plan), progress });
      const lived = livedRecord(turns, ask, ask.now);
      return { type: 'check', job, check, weekly: check.state === 'running' ? [] : weeklyOf(lived, ask.plan) };
    }
  }
}

/** Both people are shown alike, whichever of them the outcome was about. */
function weeklyOf(record: Turns, plan: Plan): readonly Weekly[] {
  const turns = asPlanned(record, plan);
  const { what } = outcomeNamed(plan.outcome)!;
  const during = weekEdges(plan, 0, plan.design.weeks);
  const before = weekEdges(plan, -WEEKS_BEFORE, WEEKS_BEFORE);
  return OUTCOMES.filter(
    other => other.what === what && (what === 'quiet-spell' || what === 'silent-days' || other.of !== 'both'),
  ).map(({ name, of }) => ({
    of: of === 'both' ? 'both' : of === 0 ? 'a' : 'b',
    before: [...weeklyOutcome(turns, name, before)],
    during: [...weeklyOutcome(turns, name, during)],
  }));
}
