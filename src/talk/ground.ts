import type { Claim } from '../story/index.ts';
import type { Grounds } from './conversation.ts';

/** What the findings of a record let a conversation stand on: how sure the finding of the pattern is; `none` without a record. */
export const groundsOf = (claims: readonly Claim[] | null): Grounds =>
  claims === null ? 'none' : (claims.find(({ id }) => id === 'pattern')?.sure ?? 'too-little');
