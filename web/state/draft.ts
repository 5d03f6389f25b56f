import type { MoveKind } from '../../src/model/index.ts';
import { type Guess, type OutcomeName, type Plan, presetOutcome, type WhatIf } from '../../src/moves/index.ts';

/** A step that is being chosen and not yet planned. A and B are the two of `Pair.people`. */
export interface Draft {
  readonly move: MoveKind;
  /** Null: not chosen yet. */
  readonly by: Plan['by'] | null;
  /** True if both said that they want it; matters only where `by` is both. */
  readonly bothWant: boolean;
  readonly ownWords: string;
  readonly outcome: OutcomeName;
  /** Made before the forecast is shown, and not changed after. */
  readonly guess: Guess | null;
  readonly forecast: LookAhead | null;
  /** True if the forecast of this outcome was shown. */
  readonly shown: boolean;
}

/** A forecast, with the number of weeks requested, which an answer without effects does not contain. */
export interface LookAhead {
  readonly weeks: number;
  /** True for a first look, until the whole forecast is there. */
  readonly first?: boolean;
  readonly answer: WhatIf;
}

export const draftOf = (move: MoveKind): Draft => ({
  move,
  by: null,
  bothWant: false,
  ownWords: '',
  outcome: presetOutcome(move),
  guess: null,
  forecast: null,
  shown: false,
});

/** True if the person who takes the step is chosen. */
export const isTaken = ({ by, bothWant }: Draft): boolean => by !== null && (by !== 'both' || bothWant);
