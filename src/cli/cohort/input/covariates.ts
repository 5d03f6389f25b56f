import { resolve } from 'node:path';
import type { Covariates } from '../../../cohort/index.ts';
import { message } from '../../../words/index.ts';
import { refused } from '../../options.ts';
import { readTable } from '../../table.ts';

/** Where the table of covariates lies, once it is known to be one. */
export async function covariatesFile(path: string): Promise<string> {
  await covariatesIn(path);
  return resolve(path);
}

/** A table with an id and what is known of it. An id that stands twice has what its last row says. */
export async function covariatesIn(path: string): Promise<Covariates> {
  let names: readonly string[] = [];
  const rows = new Map<string, readonly string[]>();
  for await (const { columns, rows: some } of readTable(path, 5000)) {
    names = columns.filter(name => name !== 'id');
    if (!columns.includes('id') || names.length === 0)
      throw refused('people', message('refused-cohort-people', { path }));
    for (const row of some)
      rows.set(
        String(row['id'] ?? ''),
        names.map(name => String(row[name] ?? '').trim()),
      );
  }
  return { columns: names, rows };
}
