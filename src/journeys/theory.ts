import { type Outcome, type Steps, success } from '../base/index.ts';
import { observe } from '../fit/index.ts';
import { answeredBy, type ByEquations, type CheckIn, lookingByEquations, type Plan } from '../moves/index.ts';
import type { MoveKind } from '../model/index.ts';
import type { ReadResult } from '../records/index.ts';
import { type Comfort, findingComfort, type Fitted, fittingTheory, type TheoryOptions } from '../theory/index.ts';
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

/** What the equations expect of a step, in steps. */
export const foretellingTry = (
  { turns, fitted }: LaidAlong,
  { move, by, weeks }: { readonly move: MoveKind; readonly by: Plan['by']; readonly weeks: number },
  seed: number = SEED,
): Steps<ByEquations> => lookingByEquations(turns, fitted, move, by, weeks, seed);

/** A record that was read → turns of two → where closeness was comfortable for each, by their turns and their check-ins together, in steps; both
 * in the order of `wanted`. */
export function bandsOfTwo(
  read: ReadResult,
  wanted: Wanted,
  circumstances: Circumstances,
  checkIns: readonly CheckIn[],
  progress: (fraction: number) => void = () => undefined,
  seed: number = SEED,
): Outcome<Steps<readonly [Comfort, Comfort]>> {
  const two = turnsOfTwo(read, wanted, circumstances);
  if (!two.ok) return two;
  const answers = [answeredBy(checkIns, 0), answeredBy(checkIns, 1)] as const;
  const spans = markedSpans(read, circumstances.marked);
  return success(findingComfort(observe(two.value.turns), { spans, progress }, answers, seed));
}
