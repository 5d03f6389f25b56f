import { type Classic, fieldOf } from './classic.ts';

export interface PetrarchParameters {
  readonly alpha: readonly [number, number, number];
  readonly beta: readonly [number, number, number];
  readonly gamma: number;
  readonly delta: number;
  readonly appealLaura: number;
  readonly appealPetrarch: number;
}

/** L' = -a1 L + b1 (P (1 - (P / g)^2) + A_P), P' = -a2 P + b2 (L + A_L / (1 + d Z)), Z' = -a3 Z + b3 P; years.
 * Laura answers a despairing Petrarch with pity and an exalted one with coldness; his slow inspiration Z lets the
 * cycle turn. Rates a year: a = (3.6, 1.2, .12), b = (1.2, 6, 12). Also g = d = 1, A_L = 2, A_P = -1. His feelings
 * fade in ten months, hers three times as fast, the inspiration ten times as slowly. */
export const lauraAndPetrarch: Classic<PetrarchParameters> = {
  id: 'laura-petrarch',
  title: 'Laura and Petrarch',
  shows: 'A beautiful reserve and a slow inspiration turn love and despair into a regular cycle of some four years.',
  source: 'rinaldi1998petrarch',
  states: ['Laura', 'Petrarch', 'inspiration'],
  parameters: {
    alpha: [3.6, 1.2, 0.12],
    beta: [1.2, 6, 12],
    gamma: 1,
    delta: 1,
    appealLaura: 2,
    appealPetrarch: -1,
  },
  start: [0, 0, 0],
  field: ({ alpha, beta, gamma, delta, appealLaura, appealPetrarch }) =>
    fieldOf(3, (y, out) => {
      const l = y[0]!;
      const p = y[1]!;
      const z = y[2]!;
      out[0] = -alpha[0] * l + beta[0] * (p * (1 - (p / gamma) ** 2) + appealPetrarch);
      out[1] = -alpha[1] * p + beta[1] * (l + appealLaura / (1 + delta * z));
      out[2] = -alpha[2] * z + beta[2] * p;
    }),
};
