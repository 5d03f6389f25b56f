import { type Classic, fieldOf } from './classic.ts';

export interface SecureParameters {
  /** Forgetting, reaction and appeal of each (the appeal acts on the other). */
  readonly alpha: readonly [number, number];
  readonly beta: readonly [number, number];
  readonly appeal: readonly [number, number];
}

/** Two secure people: x1' = -a1 x1 + b1 x2 / (1 + x2) + A2, and the mirror. Reactions rise and saturate, so there is
 * exactly one lasting state with positive feelings, and it attracts every start. A rise of either appeal raises both
 * feelings (the theorems of rinaldi1998secure). For two alike it solves a x^2 + (a - b - A) x - A = 0. */
export const rinaldiSecure: Classic<SecureParameters> = {
  id: 'rinaldi-secure',
  title: 'Love dynamics between secure individuals',
  shows: 'Two secure people come to one lasting state from any start, and more appeal of either warms both.',
  source: 'rinaldi1998secure',
  states: ['x1', 'x2'],
  parameters: { alpha: [1, 1.2], beta: [2, 1.5], appeal: [0.4, 0.6] },
  start: [0, 0],
  field: ({ alpha, beta, appeal }) =>
    fieldOf(2, (y, out) => {
      const x1 = y[0]!;
      const x2 = y[1]!;
      out[0] = -alpha[0] * x1 + (beta[0] * x2) / (1 + x2) + appeal[1];
      out[1] = -alpha[1] * x2 + (beta[1] * x1) / (1 + x1) + appeal[0];
    }),
};
