import { type Outcome, type Steps, success } from '../base/index.ts';
import type { ReadResult } from '../records/index.ts';
import { tellingTheory, type TheoryTold } from '../story/index.ts';
import { SEED } from './seed.ts';
import { type Circumstances, markedSpans, turnsOfTwo, type Wanted } from './turns-of-two.ts';

/** A record that was read → turns of two → the equations laid along them, in steps; as `reflect` with `theory`. */
export function theoryOfTwo(
  read: ReadResult,
  wanted: Wanted,
  circumstances: Circumstances,
): Outcome<Steps<TheoryTold | null>> {
  const two = turnsOfTwo(read, wanted, circumstances);
  return two.ok
    ? success(tellingTheory(two.value.turns, { spans: markedSpans(read, circumstances.marked) }, SEED))
    : two;
}
