import type { Evidence, Verdict } from './evidence.ts';

/** Couplings nearer to zero than this are "no coupling" for every practical purpose: less than about a fifth more or less
 * reaching for a doubling of the partner's. */
export const PRACTICAL_ZERO = 0.3;
/** A verdict is given when its probability reaches this. */
export const COMMIT = 0.8;

type Pattern = Exclude<Verdict, 'too-little-data'>;

export function patternOf(onA: number, onB: number): Pattern {
  const a = sign(onA);
  const b = sign(onB);
  if (a === 0 && b === 0) return 'no-coupling';
  if (a === 0 || b === 0) return 'one-sided';
  if (a !== b) return 'chase';
  return a > 0 ? 'reciprocal' : 'pursue-distance';
}

const sign = (c: number): -1 | 0 | 1 => (c > PRACTICAL_ZERO ? 1 : c < -PRACTICAL_ZERO ? -1 : 0);

export function probabilities(couplings: readonly (readonly [number, number])[]): Record<Pattern, number> {
  const count: Record<Pattern, number> = {
    'pursue-distance': 0,
    reciprocal: 0,
    chase: 0,
    'one-sided': 0,
    'no-coupling': 0,
  };
  for (const [onA, onB] of couplings) count[patternOf(onA, onB)]++;
  for (const pattern of Object.keys(count) as Pattern[]) count[pattern] /= Math.max(1, couplings.length);
  return count;
}

/** The likeliest pattern and whether its probability carries a verdict. */
export function verdictOf(probability: Readonly<Record<Pattern, number>>): Verdict {
  const entries = Object.entries(probability) as [Pattern, number][];
  const [pattern, p] = entries.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return p >= COMMIT ? pattern : 'too-little-data';
}

/** Who reaches in a pattern: in pursue-distance the one whose rate rises with the partner's distance, that is the one whose
 * reaching lowers the other's. */
export function reachingOf(
  verdict: Verdict,
  couplings: readonly (readonly [number, number])[],
): Pick<Evidence['pattern'], 'reaching' | 'probabilityReaching'> {
  if (verdict === 'reciprocal') return { reaching: 'both', probabilityReaching: 1 };
  if (verdict === 'no-coupling') return { reaching: 'neither', probabilityReaching: 1 };
  if (verdict === 'too-little-data') return { reaching: null, probabilityReaching: 0.5 };
  let a = 0;
  for (const [onA, onB] of couplings) if (onB < onA) a++;
  const share = a / Math.max(1, couplings.length);
  return share >= 0.5
    ? { reaching: 'a', probabilityReaching: share }
    : { reaching: 'b', probabilityReaching: 1 - share };
}
