import { HOUR, randomFrom, WEEK } from '../base/index.ts';
import type { Evidence } from '../fit/index.ts';
import type { MoveKind } from '../model/index.ts';
import {
  type Design,
  knownWeeks,
  type OutcomeName,
  type OutcomePower,
  outcomesByPower,
  type Plan,
  type PowerRow,
  powerTable,
  presetOutcome,
  scatterOf,
  weekEdges,
  type WhatIf,
  whatIf,
} from '../moves/index.ts';
import type { Turns } from '../turns/index.ts';
import { SEED } from './seed.ts';
import { weigh } from './weigh.ts';

/** A person's choices before a try. */
export interface TryWishes {
  readonly move: MoveKind;
  readonly by: Plan['by'];
  readonly design: Design;
  /** Null: of those that are of both alike, the one in which this record would notice most. */
  readonly outcome: OutcomeName | null;
  readonly when: Beginning;
}
/** First second of the first week, and the zone whose midnights begin the weeks. */
export type Beginning = Pick<Plan, 'start'> & { readonly zone: string };

export interface PlannedTry {
  readonly plan: Plan;
  readonly power: readonly PowerRow[];
  readonly forecast: WhatIf;
  /** The power of each outcome, best first; present where no outcome was named. The first is the one that was taken. */
  readonly outcomes?: readonly OutcomePower[];
}

/** A record and a wish → a plan, with its forecast and its power. `seed` decides the weeks and nothing else. */
export function planTry(
  turns: Turns,
  { move, by, design, outcome: named, when }: TryWishes,
  seed: number,
  progress: (fraction: number) => void = () => undefined,
): PlannedTry {
  const outcomes =
    named === null ? outcomesByPower(turns, move, pastEdges(turns, when), design, randomFrom(SEED).fork(4)) : undefined;
  const outcome = named ?? outcomes?.[0]?.outcome ?? presetOutcome(move);
  return {
    plan: {
      version: 1,
      move,
      by,
      design,
      outcome,
      ...when,
      silenceHours: turns.cut.sessionGapSeconds / HOUR,
      ended: turns.coverage.at(-1)?.to ?? when.start,
      seed,
    },
    power: powerOfTry(turns, outcome, design, when),
    forecast: whatIf(turns, weigh(turns, { progress }), move, by, design.weeks, SEED),
    ...(outcomes && { outcomes }),
  };
}

/** Courses with and without the step. `first`: a first look (`whatIf`). */
export const forecastTry = (
  turns: Turns,
  evidence: Evidence,
  {
    move,
    by,
    weeks,
    first,
  }: { readonly move: MoveKind; readonly by: Plan['by']; readonly weeks: number; readonly first?: boolean },
  seed: number = SEED,
  progress?: (fraction: number) => void,
): WhatIf => whatIf(turns, evidence, move, by, weeks, seed, progress, first);

/** Power of each design of a try in a record like this one. */
export const powerOfTry = (
  turns: Turns,
  outcome: OutcomeName,
  design: Design,
  when: Beginning,
  progress?: (fraction: number) => void,
): readonly PowerRow[] =>
  powerTable(
    knownWeeks(turns, outcome, pastEdges(turns, when)),
    scatterOf(turns, outcome),
    design,
    randomFrom(SEED).fork(1),
    progress,
  );

/** The weeks of the record before the try. */
function pastEdges(turns: Turns, when: Beginning): Float64Array {
  const first = turns.coverage[0]?.from ?? when.start;
  const count = Math.max(0, Math.ceil((when.start - first) / WEEK));
  return weekEdges(when, -count, count);
}
