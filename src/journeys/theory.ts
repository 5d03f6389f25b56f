import { type Outcome, type Steps, success } from '../base/index.ts';
import { observe } from '../fit/index.ts';
import { type ByEquations, lookingByEquations, type Plan } from '../moves/index.ts';
import type { MoveKind } from '../model/index.ts';
import type { ReadResult } from '../records/index.ts';
import { type Fitted, fittingTheory, type TheoryOptions } from '../theory/index.ts';
import type { Turns } from '../turns/index.ts';
import { SEED } from './seed.ts';
import { type Circumstances, markedSpans, turnsOfTwo, type Wanted } from './turns-of-two.ts';

/** Turns of two people, and the equations fitted to them; null: too little of either. */
export interface LaidAlong {
  readonly turns: Turns;
  readonly fitted: Fitted | null;
}

/** The equations laid along the turns, in steps; as `reflect` with `theory`. */
export function* layingAlong(
  turns: Turns,
  options: Pick<TheoryOptions, 'spans' | 'exclude'> = {},
  seed: number = SEED,
): Steps<LaidAlong> {
  return { turns, fitted: yield* fittingTheory(observe(turns), options, seed) };
}

/** A record that was read → turns of two → the equations laid along them. */
export function theoryOfTwo(read: ReadResult, wanted: Wanted, circumstances: Circumstances): Outcome<Steps<LaidAlong>> {
  const two = turnsOfTwo(read, wanted, circumstances);
  return two.ok ? success(layingAlong(two.value.turns, { spans: markedSpans(read, circumstances.marked) })) : two;
}

/** The equations' forecast of a try, in steps of progress. */
export const foretellingTry = (
  { turns, fitted }: LaidAlong,
  { move, by, weeks }: { readonly move: MoveKind; readonly by: Plan['by']; readonly weeks: number },
  seed: number = SEED,
): Steps<ByEquations> => lookingByEquations(turns, fitted, move, by, weeks, seed);
