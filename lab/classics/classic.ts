import type { Field } from '../../src/model/inside.ts';
import type { RightHandSide } from '../../src/model/inside.ts';

/** One published model, on the machinery of this floor. */
export interface Classic<P> {
  readonly id: string;
  readonly title: string;
  /** Its result, in a sentence about both. */
  readonly shows: string;
  /** Id of docs/sources.bib. */
  readonly source: string;
  /** Names of the states, and what they mean where the names do not say. */
  readonly states: readonly string[];
  /** The published numbers, or ours where none are printed (the docs say which). */
  readonly parameters: P;
  readonly start: readonly number[];
  readonly field: (parameters: P) => Field;
}

/** A field from the function that gives the derivative. */
export const fieldOf = (dimension: number, f: (y: ArrayLike<number>, out: Float64Array) => void): Field => ({
  dimension,
  at: f,
});

/** A field as the right-hand side of a solver. */
export const inTime =
  (field: Field): RightHandSide =>
  (_t, y, out) =>
    field.at(y, out);
