import type { Suggestion } from '../../records/index.ts';
import type { Speaker } from '../../words/index.ts';

/** Who might be one person, why, and the option that says so. */
export const suggested = ({ same, why, times }: Suggestion, { say }: Speaker): string =>
  say('suggest-same', { why, times, same: same.join('=') });
