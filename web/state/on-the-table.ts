import type { State } from './state.ts';
import { EMPTY_TABLE, inPlace, type Table } from './table.ts';

/** What lies on the table; where nobody has put words there yet, those that the person's file holds for the open relationship. */
export function onTheTable({ table, book, relationship, analysis }: State): Table {
  const kept = book.relationships.find(one => one.id === relationship);
  if (kept === undefined || table.words !== EMPTY_TABLE.words) return table;
  return { ...table, words: inPlace(kept.loopWords, kept.people[1].id === analysis.mirror?.people[0].id) };
}
