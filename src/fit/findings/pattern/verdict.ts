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
/** By the signs of the two couplings (each one's reaching on the other's rate).
 * pursue-distance: both negative. Each one's reaching lowers the other's, so the distance of one raises the reaching of the
 * other and roles move apart: one reaches, the other steps back. Loop gain positive.
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

/** Whether a person comes more or less after the other's reaching, by whichever way shows it; a longer delay is less. */
const comes = ({ reaching, chance, delay }: Dance, u: 0 | 1): Sign =>
  signOf(reaching[u]) || signOf(chance[u]) || signOf(-delay[u]);

/** Share of what is stated that is dealt out evenly: some pairs are like none that was ever invented, and of those nothing is known. */
const STRANGE = 0.03;

/** Shares of the draws made into what is stated; even where there are no draws. */
export function stated(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, x) => sum + x, 0);
  return shares.map(x => (total > 0 ? (1 - STRANGE) * (x / total) : (1 - STRANGE) / shares.length) + STRANGE / shares.length);
}

/** Probability of each pattern; even where there are no draws. */
export function patternProbabilities(draws: readonly Dance[]): Readonly<Record<Pattern, number>> {
  const found = draws.map(d => patternOf(comes(d, 0), comes(d, 1)));
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
  /** Whether there was enough to fit anything. */
  readonly fitted: boolean;
  /** Whether the two lives alternate, and no rota was given that says so. */
  readonly alternates: boolean;
  /** Draws of both couplings with what seasons push into them still in. */
  readonly together: readonly Pair<number>[];
  /** Of both couplings, the leak taken off. */
  readonly ranges: Pair<Interval>;
  /** Deviation of the couplings: of one that is better known nobody would say that the record is short. */
  readonly deviation: number;
}

/** Share of the draws in which both move together, from which "shared" is the reason. */
const TOGETHER = 0.8;
/** Both couplings below this seem to be there. */
const NEAR = 0.1;

/** Patterns that say of somebody that they do not answer. What is small, or comes out small, looks like that too: where such a one was but
 * leaned to, 0.64 of 84 on the simulators for choosing were right, of the others 0.85 of 48. So it is said where it is likely, or not. */
const ABSENT: readonly Pattern[] = ['one-sided', 'no-coupling'];
/** What may be leaned to. */
export const LEANED_TO: readonly Pattern[] = PATTERNS.filter(pattern => !ABSENT.includes(pattern));

/** Whether both seem to step back, the leak taken off. */
export const stepApart = (ranges: Pair<Interval>): boolean =>
  ranges.every(({ median }) => median < -NEAR) && ranges.some(({ high80 }) => high80 < 0);

/** A deviation from which a record is short: an effect of 0.6 would be likelier than not to stay open. */
const SHORT = 0.3;

/** The likeliest pattern as far as the record carries it, and where it does not, why. */
export function judge({ probability, fitted, alternates, together, ranges, deviation }: Ground): Judgement {
  const open = { verdict: 'too-little-data', sure: 'open', leansTo: null } as const;
  if (!fitted) return { ...open, why: 'short' };
  if (alternates) return { ...open, why: 'alternating' };
  const best = PATTERNS.reduce((p, q) => (probability[q] > probability[p] ? q : p));
  const both = together.filter(([a, b]) => a > PRACTICAL_ZERO && b > PRACTICAL_ZERO).length;
  const shared = both >= TOGETHER * together.length;
  // Where both move together it is a season or an answer: that nobody answers cannot be said. Nor where both seem to step back: of
  // seven such records of the simulators for choosing that were called likely free of it, three were not.
  const sure = LEANED_TO.includes(best) ? sureOf(probability[best]) : 'open';
  if (sure === 'likely') return { verdict: best, sure, leansTo: null, why: null };
  const why = shared ? 'shared' : deviation >= SHORT ? 'short' : 'weak';
  return sure === 'leans' ? { verdict: 'too-little-data', sure, leansTo: best, why } : { ...open, why };
}
