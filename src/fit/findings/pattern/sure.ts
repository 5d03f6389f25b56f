/** Certainty of a statement in three steps, the same everywhere: *likely* from 8 in 10, *leans* from 6 in 10, else
 * *open*. */
export const SURE = ['likely', 'leans', 'open'] as const;
export type Sure = (typeof SURE)[number];

export const LIKELY = 0.8;
export const LEANS = 0.6;

export const sureOf = (probability: number): Sure =>
  probability >= LIKELY ? 'likely' : probability >= LEANS ? 'leans' : 'open';
