import { type Exchange, exchangeBy, type Pair } from '../../src/base/index.ts';
import type { State } from './state.ts';
import { EMPTY_TABLE, type Finding, inPlace, type Table } from './table.ts';

/** Whether what lies there is of the two of the open record. In a session it is what was put into the loop that stands; not what a page
 * brought, nor what two said in a round of their own. */
export const isOfRecord = ({ table, session }: Pick<State, 'table' | 'session'>): boolean =>
  table.page === null && (table.record || (session && table.seen === null));

/** What lies on the table of the two of the open record. What other two put there, or a page brought that was opened, is not of it; and
 * where nobody has put words there yet, those stand that the person's file holds for the open relationship. */
export function onTheTable(state: State): Table {
  const { table, book, relationship, analysis } = state;
  const own = isOfRecord(state) ? table : EMPTY_TABLE;
  const kept = book.relationships.find(one => one.id === relationship);
  if (kept === undefined || own.words !== null) return own;
  return { ...own, words: inPlace(kept.loopWords, kept.people[1].id === analysis.mirror?.people[0].id) };
}

export const FINDING_EXCHANGE: Exchange<Finding> = {
  fields: { dots: 'same', standing: 'same', sure: 'same', lean: 'pair', reaching: 'who', bends: 'pair' },
};
/** What exchanging the two does to what lies on the table. */
const TABLE_EXCHANGE: Exchange<Table> = {
  fields: {
    names: 'pair',
    record: 'same',
    words: 'pair',
    steps: 'pair',
    seen: { pair: { fields: { view: 'who', guess: 'who' } } },
    agreed: 'same',
    page: { fields: { heading: 'same', finding: FINDING_EXCHANGE } },
    last: 'pair',
  },
};

/** What still lies there where the record's two are `now` and were `before`: the same two in the other order exchange it, and of
 * others nothing may lie there. */
export function tableFor(table: Table, [a, b]: Pair<string>, now: Pair<string>): Table {
  if (now[0] === a && now[1] === b) return table;
  return now[0] === b && now[1] === a ? exchangeBy(TABLE_EXCHANGE, table) : EMPTY_TABLE;
}
