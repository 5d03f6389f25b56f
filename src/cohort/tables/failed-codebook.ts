import type { Refusal } from '../pairs/gather.ts';

/** failed.csv: its columns, and the meaning of each reason. */
export const FAILED_COLUMNS = [
  {
    name: 'id',
    type: 'text',
    unit: '',
    text: 'the pair, as the input names it; an apostrophe stands before a sign that a spreadsheet would read as a formula',
  },
  { name: 'why', type: 'text', unit: '', text: 'the reason, one of those under reasons' },
  { name: 'detail', type: 'text', unit: '', text: 'a code of what refused it; never a name or a word of anybody' },
  {
    name: 'rows',
    type: 'whole',
    unit: 'rows',
    text: 'rows of the input that are not used; 0 where rows are not counted',
  },
  {
    name: 'kept',
    type: 'text',
    unit: '',
    text: 'yes: the pair is in the tables with the rest of its rows; no: it is not',
  },
] as const;

export const REFUSAL_TEXTS: Readonly<Record<Refusal, string>> = {
  'no-id': 'rows without the id of a pair',
  'bad-time':
    'rows without an instant that can be read one way only: seconds since 1970, above 0, or ISO 8601 with a zone (of Parquet, a time adjusted to UTC), on a day that there is, before 2200',
  'no-sender': 'rows without a sender',
  'one-person': 'one person alone, so there is no pair',
  'more-than-two-people': 'more than two people under one id, so nobody can tell which two are meant',
  'one-event': 'a single event, in which nobody answers anybody',
  'whole-hours':
    'twenty times or more that are all whole hours apart, as on a clock of hours, or of days: nobody can tell who answered whom',
  'equal-ids':
    'two exports of one name, so nobody can tell which is meant; put exports of one pair into a folder of its own',
  'not-read':
    'exports that could not be read; detail has the code that `slipstep read` explains, or not-found: a link that leads nowhere, not-a-file: neither a file nor a folder, not-allowed: this user may not read it, linked-folder: a link to a folder within the folder of a pair, changed: not the file that the run began with',
  throws: 'the fit failed on this record: a fault of ours; detail has its kind',
  dies: 'the record ended the process that fitted it, twice',
  endless: 'the fit of this record did not end in the time allowed, twice',
};
