import { openTry, type Relationship } from '../../src/moves/index.ts';
import { MARKED_COPY, type Place } from './link.ts';
import type { State } from './state.ts';

/** True if the page of steps shows a person's own week without any record. There is a try to come back to, and no other
 * part is named. */
export const isOwnWeek = (kept: Relationship | null, part: string): boolean =>
  (part === '' || part === 'try') && kept !== null && openTry(kept.tries) !== null;

/** True if the locked copy in this browser comes first: nothing is open, and the address names nothing, its copy, or
 * one's own week. */
export function standsLocked(state: State, { page }: Place, hash: string): boolean {
  const { kept, book, session, busy, analysis } = state;
  const nothing =
    kept.copy === 'here' &&
    kept.saved === null &&
    kept.chosen === null &&
    book.relationships.length === 0 &&
    !session &&
    busy === null &&
    analysis.mirror === null;
  return nothing && (hash === '' || hash === '#' || hash === MARKED_COPY || page === 'try');
}
