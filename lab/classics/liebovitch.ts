import { type Classic, fieldOf } from './classic.ts';

export interface LiebovitchParameters {
  /** Decay (below zero), own bias, and strength of the answer, for each. */
  readonly m: readonly [number, number];
  readonly b: readonly [number, number];
  readonly c: readonly [number, number];
}

/** x' = m1 x + b1 + c1 tanh y, and the mirror. With m = -1, b = 0 and equal answers c the only rest is 0 up to c = 1.
 * There a pitchfork opens two, at x = c tanh x. Without a delay there is no cycle. */
export const liebovitch: Classic<LiebovitchParameters> = {
  id: 'liebovitch',
  title: 'Dynamics of two-actor cooperation and conflict',
  shows: 'Past a certain strength of answering each other the two part into lasting warmth or lasting hostility.',
  source: 'liebovitch2008',
  states: ['x', 'y'],
  parameters: { m: [-1, -1], b: [0, 0], c: [1.5, 1.5] },
  start: [0.1, 0],
  field: ({ m, b, c }) =>
    fieldOf(2, (y, out) => {
      out[0] = m[0] * y[0]! + b[0] + c[0] * Math.tanh(y[1]!);
      out[1] = m[1] * y[1]! + b[1] + c[1] * Math.tanh(y[0]!);
    }),
};
