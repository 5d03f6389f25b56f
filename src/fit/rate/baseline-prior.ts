import type { Random } from '../../base/index.ts';
import { BASELINE_SIZE, ownAt, partnerAt } from './strata.ts';
import { ELAPSED_EDGES, QUIET_STEP, ROLE_COUNT, ACTIVITY_BINS, UNKNOWN } from './exposure.ts';

const STEPS = ELAPSED_EDGES.length + 1;

/** Normal prior of one person's log hazards and activity factors, as independent terms. `z[i] - z[j]` (`z[i]` where j
 * is -1) has mean `mean` and standard deviation `sd`. */
export interface BaselinePrior {
  readonly terms: readonly { readonly i: number; readonly j: number; readonly mean: number; readonly sd: number }[];
  /** Log determinant of the precision. */
  readonly logDeterminant: number;
}

export interface BaselinePriorNumbers {
  readonly waitFirst: readonly [mean: number, sd: number];
  readonly oweFirst: readonly [mean: number, sd: number];
  /** Mean and deviation of the log hazard's change from one step of elapsed time to the next, while waiting and while owing. */
  readonly wait: readonly (readonly [mean: number, sd: number])[];
  readonly owe: readonly (readonly [mean: number, sd: number])[];
  readonly activity: number;
}

export function baselinePriorOf(numbers: BaselinePriorNumbers): BaselinePrior {
  const terms = [
    { i: 0, j: -1, mean: numbers.waitFirst[0], sd: numbers.waitFirst[1] },
    { i: STEPS, j: -1, mean: numbers.oweFirst[0], sd: numbers.oweFirst[1] },
    ...numbers.wait.map(([mean, sd], k) => ({ i: k + 1, j: k, mean, sd })),
    ...numbers.owe.map(([mean, sd], k) => ({ i: STEPS + k + 1, j: STEPS + k, mean, sd })),
    { i: UNKNOWN, j: QUIET_STEP, mean: 0, sd: 1 },
  ];
  // Every chain begins at a term with j = -1 and each term adds one parameter: the precision's factor is triangular.
  for (let role = 0; role < ROLE_COUNT; role++)
    for (let bin = 0; bin < ACTIVITY_BINS; bin++)
      terms.push(
        { i: ownAt(role, bin), j: -1, mean: 0, sd: numbers.activity },
        { i: partnerAt(role, bin), j: -1, mean: 0, sd: numbers.activity },
      );
  return { terms, logDeterminant: terms.reduce((sum, t) => sum - 2 * Math.log(t.sd), 0) };
}

/** Log prior density of `z`, up to a constant. */
export function logPriorOf({ terms }: BaselinePrior, z: Float64Array): number {
  let total = 0;
  for (const { i, j, mean, sd } of terms) total -= ((z[i]! - (j < 0 ? 0 : z[j]!) - mean) / sd) ** 2 / 2;
  return total;
}

/** Adds the prior's gradient and curvature (lower triangle) for the parameters that begin at `from`. */
export function addPrior(
  { terms }: BaselinePrior,
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
export function startOf({ terms }: BaselinePrior): Float64Array {
  const z = new Float64Array(BASELINE_SIZE);
  for (const { i, j, mean } of terms) z[i] = (j < 0 ? 0 : z[j]!) + mean;
  return z;
}

/** Log hazards and activity factors drawn from the prior. */
export function drawBaseline({ terms }: BaselinePrior, random: Random): Float64Array {
  const z = new Float64Array(BASELINE_SIZE);
  for (const { i, j, mean, sd } of terms) z[i] = (j < 0 ? 0 : z[j]!) + mean + sd * random.normal();
  return z;
}
