import { type Classic, fieldOf } from './classic.ts';

export interface FelmleeParameters {
  /** Pull towards one's own ideal, and towards the partner (below zero: away, "contrarian"), for each; the ideals. */
  readonly own: readonly [number, number];
  readonly other: readonly [number, number];
  readonly ideal: readonly [number, number];
}

/** x' = a1 (x* - x) + a2 (y - x), and the mirror. Linear: where it rests and how fast follow in closed form; it spirals where
 * one follows and the other is contrarian enough. */
export const felmleeGreenberg: Classic<FelmleeParameters> = {
  id: 'felmlee-greenberg',
  title: 'A dynamic systems model of dyadic interaction',
  shows: 'Each leans to an own ideal and to the other; when one leans away, the two circle before they settle.',
  source: 'felmlee1999',
  states: ['x', 'y'],
  parameters: { own: [0.3, 0.5], other: [0.8, -0.6], ideal: [1, 3] },
  start: [0, 0],
  field: ({ own, other, ideal }) =>
    fieldOf(2, (y, out) => {
      out[0] = own[0] * (ideal[0] - y[0]!) + other[0] * (y[1]! - y[0]!);
      out[1] = own[1] * (ideal[1] - y[1]!) + other[1] * (y[0]! - y[1]!);
    }),
};

/** Equilibrium of the two: the solution of the two linear equations. NaN where they have none. */
export function felmleeRest({ own, other, ideal }: FelmleeParameters): readonly [number, number] {
  const [a, b] = [own[0] + other[0], own[1] + other[1]];
  const determinant = a * b - other[0] * other[1];
  return [
    (own[0] * ideal[0] * b + other[0] * own[1] * ideal[1]) / determinant,
    (own[1] * ideal[1] * a + other[1] * own[0] * ideal[0]) / determinant,
  ];
}
