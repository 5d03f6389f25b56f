import { type Classic, fieldOf } from './classic.ts';

export interface InsecureParameters {
  readonly alpha: readonly [number, number];
  readonly beta: readonly [number, number];
  readonly kappa: readonly [number, number];
  readonly n: readonly [number, number];
  /** Bias of each person by their own feeling (synergism); 0 for an unbiased person. */
  readonly bias: readonly [number, number];
  readonly appeal: number;
  readonly m: number;
  readonly sigma: number;
}

/** An insecure and a biased person: x1' = -a1 x1 + b1 k1 x2 exp(-(k1 x2)^n1) + (1 + c1 B(x1)) A, and the mirror.
 * B(x) = x^2m / (x^2m + sigma^2m). Too much closeness is answered by less, and one's own feeling colours the other's
 * appeal. The pair follows a cycle of about 18.8; without the bias (c = 0) it rests. Numbers of a public course on the
 * book. */
export const rinaldiInsecure: Classic<InsecureParameters> = {
  id: 'rinaldi-insecure',
  title: 'Insecure and biased: the cycle',
  shows: 'One shrinks from too much, one is coloured by feeling: together they go round without end.',
  source: 'rinaldi2015',
  states: ['x1', 'x2'],
  parameters: {
    alpha: [0.36, 0.2],
    beta: [0.75, 10.66],
    kappa: [0.08, 1.5],
    n: [1, 4],
    bias: [2.9, 1],
    appeal: 0.1,
    m: 4,
    sigma: 1,
  },
  start: [0.9, 2],
  field: ({ alpha, beta, kappa, n, bias, appeal, m, sigma }) => {
    const change = (i: 0 | 1, own: number, other: number): number => {
      const seen = kappa[i] * other;
      const power = Math.abs(own) ** (2 * m);
      const coloured = power / (power + sigma ** (2 * m));
      const shy = Math.exp(-(Math.max(0, seen) ** n[i]));
      return -alpha[i] * own + beta[i] * seen * shy + (1 + bias[i] * coloured) * appeal;
    };
    return fieldOf(2, (y, out) => {
      out[0] = change(0, y[0]!, y[1]!);
      out[1] = change(1, y[1]!, y[0]!);
    });
  },
};
