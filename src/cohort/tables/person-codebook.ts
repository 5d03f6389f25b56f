import type { PersonEffects } from '../population/population.ts';
import { AS_NAMED, type Column } from './codebook-column.ts';

/** The kept row of one person over all their pairs. */
export interface PersonRow {
  readonly id: string;
  readonly pairs: number;
  readonly messages: number;
  readonly bids: number;
  /** Bids of the partners. */
  readonly bidsOfPartners: number;
  /** Null where nobody's own effects can be estimated. */
  readonly effects: PersonEffects | null;
}

/** people.parquet and people.csv: one row a person, in order of id. */
export const PERSON_COLUMNS: readonly Column<PersonRow>[] = [
  { name: 'id', type: 'text', unit: '', text: `the person, ${AS_NAMED}`, of: row => row.id },
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
  ...(
    [
      ['reaching_person', 'person', 'how much more than usual they reach out, to whomever'],
      ['reaching_partner', 'partner', 'how much more than usual others reach out to them'],
    ] as const
  ).flatMap(([name, of, text]): readonly Column<PersonRow>[] => [
    {
      name,
      type: 'number',
      unit: 'log rate',
      text: `${text}: posterior mean, drawn towards the average of all; empty where their share (reaching in population.json) is not-yet or reaching is null, or no pair of theirs has bids and days enough`,
      of: row => row.effects?.[of] ?? null,
    },
    {
      name: `${name}_deviation`,
      type: 'number',
      unit: 'log rate',
      text: 'how well that is known: posterior standard deviation',
      of: row => row.effects?.[`${of}Deviation`] ?? null,
    },
  ]),
];
