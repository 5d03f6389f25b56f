import type { Column } from './codebook-column.ts';

/** What is kept of one person over all their pairs. */
export interface PersonRow {
  readonly id: string;
  readonly pairs: number;
  readonly messages: number;
  readonly bids: number;
  /** Bids of the partners. */
  readonly bidsOfPartners: number;
}

/** people.parquet and people.csv: one row a person, in order of id. */
export const PERSON_COLUMNS: readonly Column<PersonRow>[] = [
  { name: 'id', type: 'text', unit: '', text: 'the person, as the input names them', of: row => row.id },
  { name: 'pairs', type: 'whole', unit: 'pairs', text: 'pairs of the person in the tables', of: row => row.pairs },
  { name: 'messages', type: 'whole', unit: 'messages', text: 'messages in all pairs', of: row => row.messages },
  { name: 'bids', type: 'whole', unit: 'turns', text: 'bids in all pairs', of: row => row.bids },
  {
    name: 'bids_of_partners',
    type: 'whole',
    unit: 'turns',
    text: 'bids of the partners in the same pairs',
    of: row => row.bidsOfPartners,
  },
];
