import { type Exchange, exchangeBy, type Pair } from '../../src/base/index.ts';
import type { State } from './state.ts';
import { EMPTY_TABLE, type Finding, inPlace, type Table } from './table.ts';

/** True if the table belongs to the two of the open record. In a session only words put into the loop count. A page
 * that was brought does not, nor does a round of the two's own. */
export const isOfRecord = ({ table, session }: Pick<State, 'table' | 'session'>): boolean =>
  table.page === null && (table.record || (session && table.seen === null));

/** Table of the two of the open record. Words of other people, or of an opened page, are not on it. While the two have
 * written nothing there, it shows the words in the person's file for the open relationship. */
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
/** Exchange of the two, applied to the table. */
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

/** Table after the record's two change from `before` to `now`. The same two in the other order exchange it; others
 * clear it. */
export function tableFor(table: Table, [a, b]: Pair<string>, now: Pair<string>): Table {
  if (now[0] === a && now[1] === b) return table;
  return now[0] === b && now[1] === a ? exchangeBy(TABLE_EXCHANGE, table) : EMPTY_TABLE;
}
