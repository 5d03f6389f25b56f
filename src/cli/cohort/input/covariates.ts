import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Covariates, isNumber, twofoldColumn } from '../../../cohort/index.ts';
import { message } from '../../../words/index.ts';
import { refused } from '../../host/options.ts';
import { readTable, refuseRagged } from '../../host/table.ts';
import { idsIn } from './store.ts';

/** Path of the table of covariates, once it is known to be a table. */
export async function covariatesFile(path: string): Promise<string> {
  await covariatesIn(path);
  return resolve(path);
}

/** As tables from elsewhere write that nothing is known. */
const UNKNOWN = /^(?:na|nan|null|\.)?$/i;

/** A table with an id and its covariates. A repeated id with other cells is refused. A column of numbers and words is
 * refused: as words every number of it would be lost. */
export async function covariatesIn(path: string): Promise<Covariates> {
  let names: readonly string[] = [];
  let read = 0;
  const rows = new Map<string, readonly string[]>();
  for await (const { columns, rows: some } of readTable(path, 5000)) {
    names = columns.filter(name => name !== 'id');
    if (!columns.includes('id') || names.length === 0)
      throw refused('people', message('refused-cohort-people', { path }));
    refuseRagged(path, some, read);
    for (const row of some) {
      read++;
      const id = String(row['id'] ?? '').trim();
      const cells = names.map(name => knownIn(row[name]));
      if (id !== '' && rows.has(id) && !isDeepStrictEqual(rows.get(id), cells))
        throw refused('people', message('refused-cohort-again', { path, row: read }));
      rows.set(id, cells);
    }
  }
  for (const [k, name] of names.entries()) {
    const cells = [...rows.values()].map(row => row[k]!).filter(cell => cell !== '');
    const numbers = cells.filter(isNumber).length;
    if (numbers > 0 && numbers < cells.length)
      throw refused('people', message('refused-cohort-mixed', { path, name, numbers, words: cells.length - numbers }));
  }
  return { columns: names, rows };
}

/** Refuses a table with a column about pairs and people at once. `store`: the pairs of the input. */
export async function refuseTwofold(path: string, store: string): Promise<void> {
  const covariates = await covariatesIn(path);
  const pairs = new Set<string>();
  const people = new Set<string>();
  for (const frame of idsIn(store)) {
    if (covariates.rows.has(frame.id)) pairs.add(frame.id);
    for (const id of frame.people) if (covariates.rows.has(id)) people.add(id);
  }
  const twofold = twofoldColumn(covariates, pairs, people);
  if (twofold !== null) throw refused('people', message('refused-cohort-twofold', { path, ...twofold }));
}

const knownIn = (value: unknown): string => {
  const cell = String(value ?? '').trim();
  return UNKNOWN.test(cell) ? '' : cell;
};
