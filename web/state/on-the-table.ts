import type { State } from './state.ts';
import { EMPTY_TABLE, inPlace, type Table } from './table.ts';

/** What lies on the table of the two of the open record. What other two put there, or a page brought that was opened, is not of it; and
 * where nobody has put words there yet, those stand that the person's file holds for the open relationship. */
export function onTheTable({ table, session, book, relationship, analysis }: State): Table {
  const own = table.page === null && (table.record || session) ? table : EMPTY_TABLE;
  const kept = book.relationships.find(one => one.id === relationship);
  if (kept === undefined || own.words !== null) return own;
  return { ...own, words: inPlace(kept.loopWords, kept.people[1].id === analysis.mirror?.people[0].id) };
}
