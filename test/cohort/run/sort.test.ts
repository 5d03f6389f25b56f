import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/base/index.ts';
import { DiskSort, type RowsOf } from '../../../src/cli/cohort/input/sort.ts';
import { byCodeUnit, type Membership, PeopleNumbers } from '../../../src/cohort/index.ts';

const PACKING = {
  pack: (rows: readonly Membership[]) => rows.map(row => row.slot),
  unpack: (id: string, slots: readonly number[]) => slots.map(slot => membership(id, slot)),
};
const membership = (id: string, slot: number): Membership => ({ id, slot, messages: 2, bids: 1, bidsOfPartner: 1 });

test('[N1] people of many pairs are sorted on disk by id', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sort-'));
  const random = randomFrom(1);
  const PAIRS = 1000;
  const who = Array.from({ length: 2 * PAIRS }, () => `n${random.below(300)}`);
  // Runs of 7 rows are more than are merged at once.
  const sort = new DiskSort(join(folder, 'runs'), PACKING, 7);
  for (const [slot, id] of who.entries()) if (sort.add(membership(id, slot))) await sort.spill();
  const all = async (): Promise<RowsOf<Membership>[]> => {
    const found = [];
    for await (const group of sort.sorted()) found.push(group);
    return found;
  };
  const people = await all();
  expect(people.map(({ id }) => id)).toEqual([...new Set(who)].sort(byCodeUnit));
  for (const { id, rows } of people)
    expect(rows.map(({ slot }) => slot).sort((p, q) => p - q)).toEqual(
      who.flatMap((name, slot) => (name === id ? [slot] : [])),
    );
  expect((await all()).map(({ id }) => id)).toEqual(people.map(({ id }) => id));

  const numbers = new PeopleNumbers(PAIRS);
  for (const { rows } of people) numbers.join(rows);
  numbers.number();
  const came = [...new Set(who)];
  expect(numbers.size).toBe(came.length);
  expect(who.map((_, slot) => numbers.at(slot))).toEqual(who.map(id => came.indexOf(id)));
  for (const { id, rows } of people) expect(numbers.of(rows)).toBe(came.indexOf(id));
  await sort.remove();
  expect(existsSync(join(folder, 'runs'))).toBe(false);
  rmSync(folder, { recursive: true });
});
