import type { Message } from '../../base/index.ts';
import type { Evidence } from '../../fit/index.ts';
import { message } from '../../words/index.ts';
import { likeliestOf } from '../body/who-is-who.ts';

/** Answers if weeks busy or quiet for both look like the nearest pattern by themselves: a mutual or one-sided response.
 * For the other patterns such weeks only hide who answers whom. */
export const looksAlike = (probability: Evidence['pattern']['probability']): 'yes' | 'no' =>
  ['reciprocal', 'one-sided'].includes(likeliestOf(probability)[0]) ? 'yes' : 'no';

/** Why no pattern is named, and what would help where nothing could be fitted; null where that is not so. */
export function abstaining({ pattern, diagnostics: { outcome } }: Pick<Evidence, 'pattern' | 'diagnostics'>): {
  readonly remedy: Message | null;
  readonly abstains: Message | null;
} {
  const remedy =
    outcome === 'fine' ? null : message(outcome === 'few-events' ? 'remedy-few-events' : 'remedy-not-converged');
  if (pattern.verdict !== 'too-little-data') return { remedy, abstains: null };
  if (outcome !== 'fine') return { remedy, abstains: message('abstains-few') };
  if (pattern.why === 'shared')
    return { remedy, abstains: message('abstains-shared', { alike: looksAlike(pattern.probability) }) };
  return { remedy, abstains: message(pattern.why === 'alternating' ? 'abstains-alternating' : 'abstains-undecided') };
}
