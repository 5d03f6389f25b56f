import type { Interval, Pair } from '../../../base/index.ts';
import type { Dance } from './dance.ts';
import { type Sure, sureOf } from './sure.ts';

export const VERDICTS = [
  'pursue-distance',
  'reciprocal',
  'chase',
  'one-sided',
  'no-coupling',
  'too-little-data',
] as const;
/** Verdict by the signs of the two couplings (each person's reaching on the other's rate).
 * pursue-distance: both negative. Each one's reaching lowers the other's, so roles move apart: one reaches, the other
 * steps back. Loop gain positive.
 * reciprocal: both positive. Reaching is answered by reaching, quiet by quiet. Loop gain positive.
 * chase: opposite signs. One follows, the other moves away, and it goes round in circles. Loop gain negative.
 * one-sided: one direction alone. no-coupling: neither. */
export type Verdict = (typeof VERDICTS)[number];

export type Pattern = Exclude<Verdict, 'too-little-data'>;
export const PATTERNS: readonly Pattern[] = ['pursue-distance', 'reciprocal', 'chase', 'one-sided', 'no-coupling'];

/** Effects nearer to zero than this count as none: about a tenth more or less reaching for a doubling of the partner's. */
export const PRACTICAL_ZERO = 0.15;

type Sign = -1 | 0 | 1;

export function patternOf(on0: Sign, on1: Sign): Pattern {
  if (on0 === 0 && on1 === 0) return 'no-coupling';
  if (on0 === 0 || on1 === 0) return 'one-sided';
  if (on0 !== on1) return 'chase';
  return on0 > 0 ? 'reciprocal' : 'pursue-distance';
}

export const signOf = (c: number): Sign => (c > PRACTICAL_ZERO ? 1 : c < -PRACTICAL_ZERO ? -1 : 0);

/** Sign of a person's response to the other's reaching, by any of these effects. A longer delay counts as less. */
const comes = ({ reaching, chance, delay }: Pick<Dance, Way>, u: 0 | 1, shows: (way: Way) => boolean): Sign =>
  (shows('reaching') ? signOf(reaching[u]) : 0) ||
  (shows('chance') ? signOf(chance[u]) : 0) ||
  (shows('delay') ? signOf(-delay[u]) : 0);
type Way = keyof Dance['there'];

/** Pattern of one draw. Faint effects support a finding that another effect shows. No response is the remainder. */
function shownIn(draw: Dance): Pattern {
  const clear = ([0, 1] as const).map(u => comes(draw, u, way => draw.there[way][u]));
  const some = ([0, 1] as const).map(u => clear[u] || comes(draw, u, () => true));
  const [pattern, plain] = [patternOf(some[0]!, some[1]!), patternOf(clear[0]!, clear[1]!)];
  return LEANED_TO.includes(pattern) ? pattern : plain;
}

/** Share of the stated probability that is spread evenly. Some pairs resemble no invented one, and nothing is known of
 * those. */
const STRANGE = 0.03;

/** Stated probabilities from shares of the draws; even where there are no draws. */
export function stated(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, x) => sum + x, 0);
  return shares.map(
    x => (total > 0 ? (1 - STRANGE) * (x / total) : (1 - STRANGE) / shares.length) + STRANGE / shares.length,
  );
}

/** Probability of each pattern; even where there are no draws. */
export function patternProbabilities(draws: readonly Dance[]): Readonly<Record<Pattern, number>> {
  const found = draws.map(shownIn);
  const shares = PATTERNS.map(pattern => found.filter(p => p === pattern).length / Math.max(1, draws.length));
  const probability = stated(shares);
  return Object.fromEntries(PATTERNS.map((p, k) => [p, probability[k]!])) as Record<Pattern, number>;
}

/** Why the pattern is open, or only leaned towards. */
export type Why = 'short' | 'shared' | 'alternating' | 'weak';

export interface Judgement {
  readonly verdict: Verdict;
  readonly sure: Sure;
  readonly leansTo: Pattern | null;
  readonly why: Why | null;
}

export interface Ground {
  readonly probability: Readonly<Record<Pattern, number>>;
  /** True if there was enough record to fit anything. */
  readonly fitted: boolean;
  /** True if the two alternate and no given rota explains it. */
  readonly alternates: boolean;
  /** Draws of both couplings with what seasons push into them still in. */
  readonly together: readonly Pair<number>[];
  /** Intervals of both couplings as observed, less the leak. */
  readonly ranges: Pair<Interval>;
}

/** Share of the draws in which both move together, from which "shared" is the reason. */
const TOGETHER = 0.8;
/** Both couplings below this seem to be there. */
const NEAR = 0.1;

/** Patterns in which somebody does not respond. Weak effects look like that too, so these are stated only where likely.
 * Of 84 simulated ones that only leaned, 0.64 were right; of 48 other leaning patterns, 0.85. */
const ABSENT: readonly Pattern[] = ['one-sided', 'no-coupling'];
/** Patterns that may lean. */
export const LEANED_TO: readonly Pattern[] = PATTERNS.filter(pattern => !ABSENT.includes(pattern));

/** True if both seem to step back, less the leak. */
export const stepApart = (ranges: Pair<Interval>): boolean =>
  ranges.every(({ median }) => median < -NEAR) && ranges.some(({ high80 }) => high80 < 0);

/** A deviation from which a record is short: an effect of 0.6 would be likelier than not to stay open. */
const SHORT = 0.3;

/** Standard deviations below zero at which both couplings lean to pursue-distance, whatever the prior of who answers at
 * all. Chosen on simulations: docs/spec/fit.md. */
const LOW = -1.35;
export const deviationOf = ({ low80, high80 }: Interval): number => (high80 - low80) / (2 * 1.2816);

/** The likeliest pattern as far as the record carries it, and where it does not, why. */
export function judge({ probability, fitted, alternates, together, ranges }: Ground): Judgement {
  const open = { verdict: 'too-little-data', sure: 'open', leansTo: null } as const;
  if (!fitted) return { ...open, why: 'short' };
  if (alternates) return { ...open, why: 'alternating' };
  const best = PATTERNS.reduce((p, q) => (probability[q] > probability[p] ? q : p));
  const both = together.filter(([a, b]) => a > PRACTICAL_ZERO && b > PRACTICAL_ZERO).length;
  const shared = both >= TOGETHER * together.length;
  // A season or an answer moves both together, so "nobody answers" cannot be stated there. The same holds where both
  // seem to step back. Of seven such simulated records called likely free of coupling, three had one.
  const own = LEANED_TO.includes(best) ? sureOf(probability[best]) : 'open';
  const low = ranges.every(range => range.median < LOW * deviationOf(range));
  const sure = own === 'open' && low ? 'leans' : own;
  const towards = own === 'open' ? 'pursue-distance' : best;
  if (sure === 'likely') return { verdict: best, sure, leansTo: null, why: null };
  const why = shared ? 'shared' : Math.max(...ranges.map(deviationOf)) >= SHORT ? 'short' : 'weak';
  return sure === 'leans' ? { verdict: 'too-little-data', sure, leansTo: towards, why } : { ...open, why };
}
