import { kolmogorovP } from '../../src/base/index.ts';
import type { Intensities } from './predict.ts';

/** Waits between neighbouring epochs on the model's own clock: integrals of the total intensity, from stretch `first` on
 * up to `last`. The time after the last epoch is left out (in the score's windows it has length zero). */
export function rescaledWaits({ stretches, mass }: Intensities, first: number, last: number): number[] {
  const waits: number[] = [];
  let sum = 0;
  for (let r = first; r < last; r++) {
    sum += mass[0][r]! + mass[1][r]!;
    if (stretches.event[r] === 0) continue;
    waits.push(sum);
    sum = 0;
  }
  return waits;
}

/** The same for one person: integrals of that person's intensity between that person's neighbouring events. */
export function rescaledWaitsOf({ stretches, mass }: Intensities, first: number, last: number, u: 0 | 1): number[] {
  const waits: number[] = [];
  let sum = 0;
  for (let r = first; r < last; r++) {
    sum += mass[u][r]!;
    if (((stretches.event[r]! >> u) & 1) === 0) continue;
    waits.push(sum);
    sum = 0;
  }
  return waits;
}

/** Time rescaling (brown2002): if the model holds, the waits are independent exponentials of mean 1. Kolmogorov-Smirnov
 * p of that. */
export function timeRescalingP(waits: readonly number[]): number {
  const shares = waits.map(wait => -Math.expm1(-wait)).sort((a, b) => a - b);
  const n = shares.length;
  let distance = 0;
  shares.forEach((share, i) => {
    distance = Math.max(distance, share - i / n, (i + 1) / n - share);
  });
  return kolmogorovP(distance, n);
}
