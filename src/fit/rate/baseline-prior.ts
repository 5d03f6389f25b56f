import type { Random } from '../../base/index.ts';
import { FAST, ownAt, partnerAt } from './strata.ts';
import { ELAPSED_EDGES, QUIET_STEP, ROLE_COUNT, STIR_BINS, UNKNOWN } from './exposure.ts';

const STEPS = ELAPSED_EDGES.length + 1;

/** Normal prior of one person's log hazards and stirs, as independent terms: `z[i] - z[j]` (or `z[i]` where j is -1) has mean
 * `mean` and deviation `sd`. */
export interface FastPrior {
  readonly terms: readonly { readonly i: number; readonly j: number; readonly mean: number; readonly sd: number }[];
  /** Of the precision. */
  readonly logDeterminant: number;
}

export interface PaceNumbers {
  readonly waitFirst: readonly [mean: number, sd: number];
  readonly oweFirst: readonly [mean: number, sd: number];
  /** Mean and deviation of the log hazard's change from one step of elapsed time to the next, while waiting and while owing. */
  readonly wait: readonly (readonly [mean: number, sd: number])[];
  readonly owe: readonly (readonly [mean: number, sd: number])[];
  readonly stir: number;
}

export function fastPriorOf(numbers: PaceNumbers): FastPrior {
  const terms = [
    { i: 0, j: -1, mean: numbers.waitFirst[0], sd: numbers.waitFirst[1] },
    { i: STEPS, j: -1, mean: numbers.oweFirst[0], sd: numbers.oweFirst[1] },
    ...numbers.wait.map(([mean, sd], k) => ({ i: k + 1, j: k, mean, sd })),
    ...numbers.owe.map(([mean, sd], k) => ({ i: STEPS + k + 1, j: STEPS + k, mean, sd })),
    { i: UNKNOWN, j: QUIET_STEP, mean: 0, sd: 1 },
  ];
  // Every chain begins at a term with j = -1 and each term adds one parameter: the precision's factor is triangular.
  for (let role = 0; role < ROLE_COUNT; role++)
    for (let bin = 0; bin < STIR_BINS; bin++)
      terms.push(
        { i: ownAt(role, bin), j: -1, mean: 0, sd: numbers.stir },
        { i: partnerAt(role, bin), j: -1, mean: 0, sd: numbers.stir },
      );
  return { terms, logDeterminant: terms.reduce((sum, t) => sum - 2 * Math.log(t.sd), 0) };
}

/** Log prior density of `z`, up to a constant. */
export function logPriorOf({ terms }: FastPrior, z: Float64Array): number {
  let total = 0;
  for (const { i, j, mean, sd } of terms) total -= ((z[i]! - (j < 0 ? 0 : z[j]!) - mean) / sd) ** 2 / 2;
  return total;
}

/** Adds the prior's gradient and curvature (lower triangle) for the parameters that begin at `from`. */
export function addPrior(
  { terms }: FastPrior,
  z: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
  from: number,
): void {
  const entry = (i: number, j: number): number => ((from + i) * (from + i + 1)) / 2 + from + j;
  for (const { i, j, mean, sd } of terms) {
    const w = 1 / (sd * sd);
    const pull = w * (z[i]! - (j < 0 ? 0 : z[j]!) - mean);
    gradient[from + i]! -= pull;
    hessian[entry(i, i)]! += w;
    if (j < 0) continue;
    gradient[from + j]! += pull;
    hessian[entry(j, j)]! += w;
    hessian[i > j ? entry(i, j) : entry(j, i)]! -= w;
  }
}

/** First values of a fit: the prior's means. */
export function startOf({ terms }: FastPrior): Float64Array {
  const z = new Float64Array(FAST);
  for (const { i, j, mean } of terms) z[i] = (j < 0 ? 0 : z[j]!) + mean;
  return z;
}

/** Log hazards and stirs drawn from the prior. */
export function drawPace({ terms }: FastPrior, random: Random): Float64Array {
  const z = new Float64Array(FAST);
  for (const { i, j, mean, sd } of terms) z[i] = (j < 0 ? 0 : z[j]!) + mean + sd * random.normal();
  return z;
}
