import { type Classic, fieldOf } from './classic.ts';

/** x' = a x + b y, y' = c x + d y. */
export interface StrogatzParameters {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Romeo warms to Juliet's warmth, Juliet cools at Romeo's: R' = b J, J' = c R with b > 0 > c. The cycle lasts for ever
 * with period 2 pi / sqrt(-b c), and |c| R^2 + b J^2 never changes. With own terms a and d it spirals in or out. */
export const strogatz: Classic<StrogatzParameters> = {
  id: 'strogatz',
  title: 'Love affairs and differential equations',
  shows: 'Two simple answers to each other make a circle in which both love at once a quarter of the time.',
  source: 'strogatz1988',
  states: ['R', 'J'],
  parameters: { a: 0, b: 1, c: -2, d: 0 },
  start: [1, 0],
  field: ({ a, b, c, d }) =>
    fieldOf(2, (y, out) => {
      out[0] = a * y[0]! + b * y[1]!;
      out[1] = c * y[0]! + d * y[1]!;
    }),
};
