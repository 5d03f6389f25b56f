import type { Mirror } from '../story/index.ts';
import type { Grounds } from './conversations/conversation.ts';

/** What a record lets a conversation stand on: how sure the pattern is where one could be fitted; `none` without a record. */
export function groundsOf(mirror: Pick<Mirror, 'headline' | 'pattern' | 'diagnostics'> | null): Grounds {
  if (mirror === null) return 'none';
  // Where one no longer answers, no dance is told: what stands is the plain story.
  if (mirror.headline.kind === 'stopped' || mirror.headline.kind === 'unanswered') return 'open';
  return mirror.diagnostics.outcome === 'fine' ? mirror.pattern.sure : 'too-little';
}
