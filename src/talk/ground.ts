import type { Mirror } from '../story/index.ts';
import type { Grounds } from './conversations/conversation.ts';

/** The ground of a conversation: the certainty of the pattern where one could be fitted; `none` without a record. */
export function groundsOf(mirror: Pick<Mirror, 'headline' | 'pattern' | 'diagnostics'> | null): Grounds {
  if (mirror === null) return 'none';
  // If one no longer answers, the plain story replaces the dance.
  if (mirror.headline.kind === 'stopped' || mirror.headline.kind === 'unanswered') return 'open';
  return mirror.diagnostics.outcome === 'fine' ? mirror.pattern.sure : 'too-little';
}
