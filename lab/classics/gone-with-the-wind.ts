import { type Classic, fieldOf } from './classic.ts';

export interface WindParameters {
  readonly k: number;
  /** Appeal of either for the other. */
  readonly appeal: number;
}

/** R' = -R + A + k S exp(-S), and the mirror. Two people exactly alike have an even state, which loses stability at a
 * pitchfork. With k = 8, A = .3 they settle at (2.93, 1.55) or at its mirror image. */
export const goneWithTheWind: Classic<WindParameters> = {
  id: 'gone-with-the-wind',
  title: 'Gone with the Wind',
  shows: 'Two people exactly alike settle into mirror-image unequal roles; which of them loves more is chance.',
  source: 'rinaldi2013',
  states: ['R', 'S'],
  parameters: { k: 8, appeal: 0.3 },
  start: [1, 0.9],
  field: ({ k, appeal }) =>
    fieldOf(2, (y, out) => {
      const r = y[0]!;
      const s = y[1]!;
      out[0] = -r + appeal + k * s * Math.exp(-s);
      out[1] = -s + appeal + k * r * Math.exp(-r);
    }),
};
