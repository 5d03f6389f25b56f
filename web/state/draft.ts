import type { MoveKind } from '../../src/model/index.ts';
import type { Guess, OutcomeName, Plan, WhatIf } from '../../src/moves/index.ts';

/** A step that is being chosen and not yet planned. A and B are the two of `Pair.people`. */
export interface Draft {
  readonly move: MoveKind;
  /** Null: not said yet. */
  readonly by: Plan['by'] | null;
  /** Both have said that they want it; matters only where `by` is both. */
  readonly bothWant: boolean;
  readonly ownWords: string;
  readonly outcome: OutcomeName | null;
  /** Made before the forecast is asked for, and not changed after. */
  readonly guess: Guess | null;
  readonly forecast: WhatIf | null;
}

export const draftOf = (move: MoveKind): Draft => ({
  move,
  by: null,
  bothWant: false,
  ownWords: '',
  outcome: null,
  guess: null,
  forecast: null,
});

/** Whether everything is chosen that a guess is about. */
export const readyToGuess = ({ by, bothWant, outcome }: Draft): boolean =>
  by !== null && outcome !== null && (by !== 'both' || bothWant);
