import { normalCdf, type Random } from '../../base/index.ts';
import type { CouplingPosterior } from '../posterior/coupling.ts';
import type { Evidence, Verdict } from '../evidence.ts';
import { density, given, likelihoodOf, type Normal2, SLAB } from '../posterior/bivariate-normal.ts';
import type { Pair } from '../posterior/design.ts';
import type { Surrogates } from './surrogates.ts';

export type Pattern = Exclude<Verdict, 'too-little-data'>;
export const PATTERNS: readonly Pattern[] = ['pursue-distance', 'reciprocal', 'chase', 'one-sided', 'no-coupling'];

/** Couplings nearer to zero than this count as none: about a tenth more or less reaching for a doubling of the partner's. */
export const PRACTICAL_ZERO = 0.15;

/** Prior chance of each hypothesis about which couplings are there at all. Both there: the four pairs of signs alike. */
const PRIOR = { none: 0.2, onlyOn0: 0.1, onlyOn1: 0.1, both: 0.6 } as const;

/** What shared seasons may still push into both couplings at once, beyond what the fit takes out: mean and standard
 * deviation seen on role-free invented pairs (docs/validation.md). */
export const SHARED_BIAS = { mean: 0.05, sd: 0.12 } as const;

/** Probability at which a verdict is given: at or above the lowest at which nine of ten verdicts on invented pairs are right
 * (table in docs/validation.md). "Pursue-distance" would be right nine times of ten from 0.55 there and asks for more: people
 * of different pairs put together, each with bouts of their own, come that far in 5 of 84 records. "No coupling" asks for more
 * as well, since a weak or hidden coupling looks like none. */
export const COMMIT: Readonly<Record<Pattern, number>> = {
  'pursue-distance': 0.75,
  reciprocal: 0.65,
  chase: 0.55,
  'one-sided': 0.6,
  'no-coupling': 0.9,
};

export function patternOf(on0: number, on1: number): Pattern {
  const a = sign(on0);
  const b = sign(on1);
  if (a === 0 && b === 0) return 'no-coupling';
  if (a === 0 || b === 0) return 'one-sided';
  if (a !== b) return 'chase';
  return a > 0 ? 'reciprocal' : 'pursue-distance';
}

const sign = (c: number): -1 | 0 | 1 => (c > PRACTICAL_ZERO ? 1 : c < -PRACTICAL_ZERO ? -1 : 0);

const DRAWS = 1000;

/** Probability of each pattern: a mixture over the specifications and over which couplings are there at all (each either exactly
 * zero or normal around zero), every likelihood widened by the dispersion and by the bias that seasons may leave. */
export function patternProbabilities(posterior: CouplingPosterior, random: Random): Readonly<Record<Pattern, number>> {
  const draws = Array.from({ length: DRAWS }, () => [random.normal(), random.normal()] as const);
  const weight = Object.fromEntries(PATTERNS.map(p => [p, 0])) as Record<Pattern, number>;
  for (const specification of posterior.specifications) {
    if (specification.weight < 1e-3) continue;
    const likelihood = likelihoodOf(specification, posterior.dispersion);
    if (likelihood !== null) addSpecification(weight, biased(likelihood), specification.weight, draws);
  }
  const total = PATTERNS.reduce((sum, p) => sum + weight[p], 0);
  for (const p of PATTERNS) weight[p] = total > 0 ? weight[p] / total : 1 / PATTERNS.length;
  return weight;
}

/** The likelihood moved and widened by what seasons may leave in it. */
function biased({ mean, covariance: [a, b, c] }: Normal2): Normal2 {
  const shared = SHARED_BIAS.sd ** 2;
  return {
    mean: [mean[0] - SHARED_BIAS.mean, mean[1] - SHARED_BIAS.mean],
    covariance: [a + shared, b + shared, c + shared],
  };
}

function addSpecification(
  weight: Record<Pattern, number>,
  { mean, covariance: [a, b, c] }: Normal2,
  specificationWeight: number,
  draws: readonly Pair<number>[],
): void {
  const full = density(mean, a + SLAB, b, c + SLAB);
  const share = (prior: number, s0: number, s1: number): number =>
    (specificationWeight * prior * density(mean, a + s0, b, c + s1)) / full;
  weight['no-coupling'] += share(PRIOR.none, 0, 0);
  for (const only of [0, 1] as const) {
    const w = share(only === 0 ? PRIOR.onlyOn0 : PRIOR.onlyOn1, only === 0 ? SLAB : 0, only === 1 ? SLAB : 0);
    const { mean: m, covariance: v } = given(mean, [a, b, c], only === 0 ? SLAB : 0, only === 1 ? SLAB : 0);
    const sd = Math.sqrt(only === 0 ? v[0] : v[2]);
    const near = normalCdf((PRACTICAL_ZERO - m[only]) / sd) - normalCdf((-PRACTICAL_ZERO - m[only]) / sd);
    weight['no-coupling'] += w * near;
    weight['one-sided'] += w * (1 - near);
  }
  const w = share(PRIOR.both, SLAB, SLAB) / draws.length;
  const {
    mean: [m0, m1],
    covariance: [v0, v01, v1],
  } = given(mean, [a, b, c], SLAB, SLAB);
  const l0 = Math.sqrt(v0);
  const l10 = v01 / l0;
  const l1 = Math.sqrt(Math.max(0, v1 - l10 * l10));
  for (const [z0, z1] of draws) weight[patternOf(m0 + l0 * z0, m1 + l10 * z0 + l1 * z1)] += w;
}

/** How far a record must stand out from its surrogates in the direction of a pattern before that pattern is given: of a
 * hundred records in which it does not matter who had been reaching, at most five get that far. */
export const STANDS_OUT = 0.95;

export interface Judgement {
  readonly verdict: Verdict;
  readonly withheld: Evidence['pattern']['withheld'];
  /** How far the record stands out from its surrogates in the direction of the likeliest pattern; null where that is "no
   * coupling", which has none. */
  readonly surrogateRank: number | null;
}

/** The likeliest pattern, where its probability carries a verdict and it is not what surrogates show as well. `mean`: the
 * couplings on person 0 and on person 1. */
export function judge(
  probability: Readonly<Record<Pattern, number>>,
  mean: Pair<number>,
  surrogates: Pick<Surrogates, 'rankAlong'>,
): Judgement {
  const best = PATTERNS.reduce((p, q) => (probability[q] > probability[p] ? q : p));
  const signs = signsOf(best, mean);
  const surrogateRank = signs === null ? null : surrogates.rankAlong(signs);
  if (probability[best] < COMMIT[best]) return { verdict: 'too-little-data', withheld: 'undecided', surrogateRank };
  if (surrogateRank !== null && surrogateRank < STANDS_OUT)
    return { verdict: 'too-little-data', withheld: 'shared', surrogateRank };
  return { verdict: best, withheld: null, surrogateRank };
}

/** What the pattern says of the two couplings; null: nothing. */
function signsOf(pattern: Pattern, [on0, on1]: Pair<number>): Pair<number> | null {
  switch (pattern) {
    case 'pursue-distance':
      return [-1, -1];
    case 'reciprocal':
      return [1, 1];
    case 'chase':
      return on0 > on1 ? [1, -1] : [-1, 1];
    case 'one-sided':
      return Math.abs(on0) > Math.abs(on1) ? [Math.sign(on0), 0] : [0, Math.sign(on1)];
    case 'no-coupling':
      return null;
  }
}
