import type { Message } from '../../base/index.ts';
import { message } from '../../words/index.ts';
import type { Mirror } from '../body/body.ts';

/** Courses that the kinds of dance are shown as. */
export const COURSES = 20;

type Pattern = keyof Mirror['pattern']['probability'];

export interface DanceKind {
  readonly pattern: Pattern;
  /** Courses of this kind, of twenty that fit the record about equally well. */
  readonly courses: number;
  readonly text: Message;
}

/** Probabilities of the kinds of dance as twenty courses, by largest remainder; ties go to the first of the list. An
 * uncertain kind never gets all twenty, just as it never gets 10 in 10 (`tenths`). Empty where nothing was fitted, and
 * where one person no longer answers. */
export function kindsOf({
  headline: { kind },
  pattern: { probability },
  diagnostics,
}: Pick<Mirror, 'headline' | 'pattern' | 'diagnostics'>): readonly DanceKind[] {
  if (diagnostics.outcome !== 'fine' || kind === 'stopped' || kind === 'unanswered') return [];
  const shares = (Object.entries(probability) as [Pattern, number][]).map(([pattern, p]) => ({
    pattern,
    whole: Math.floor(COURSES * p),
    rest: COURSES * p > COURSES - 1 ? 0 : COURSES * p - Math.floor(COURSES * p),
  }));
  const left = COURSES - shares.reduce((sum, { whole }) => sum + whole, 0);
  const served = new Set([...shares.keys()].sort((i, j) => shares[j]!.rest - shares[i]!.rest || i - j).slice(0, left));
  return shares.map(({ pattern, whole }, k) => ({
    pattern,
    courses: whole + (served.has(k) ? 1 : 0),
    text: message(`verdict-${pattern}`),
  }));
}
