import { byCodeUnit, type EventRow, finerUnitOf, secondsOf } from '../../../cohort/index.ts';
import { message } from '../../../words/index.ts';
import { refused } from '../../host/options.ts';
import { readTable } from '../../host/table.ts';
import type { RowsOfPair } from './sort.ts';
import { sortedByPair } from './sort.ts';

/** Names under which a table of events may give a column; the first of each is the one of docs/cohort.md. */
const COLUMNS = {
  id: ['dyad_id', 'pair_id', 'id'],
  time: ['time_unix', 'time', 'timestamp'],
  sender: ['sender', 'from'],
  receiver: ['receiver', 'to'],
} as const;

/** Few enough that the objects of a row are gone before the memory for young objects is full. */
const ROWS_AT_ONCE = 1000;

/** Rows of a table of events, some at a time. Refused where a column that is needed is not there, or the file is damaged. */
async function* rowsIn(file: string, signal: AbortSignal): AsyncGenerator<readonly EventRow[]> {
  let at: Readonly<Record<keyof typeof COLUMNS, string | undefined>> | null = null;
  let units: true | null = null;
  const once = keptOnce();
  for await (const { columns, rows } of readTable(file, ROWS_AT_ONCE)) {
    signal.throwIfAborted();
    at ??= placesOf(file, columns);
    units ??= refuseFiner(file, at.time!, rows);
    const { id, time, sender, receiver } = at;
    yield rows.map(row => ({
      id: once(cell(row[id!])),
      time: secondsOf(row[time!]),
      sender: once(cell(row[sender!])),
      receiver: receiver === undefined ? '' : once(cell(row[receiver])),
    }));
  }
}

/** Refuses a column whose first times are all in a finer unit: once, not for every row. */
function refuseFiner(file: string, column: string, rows: readonly Readonly<Record<string, unknown>>[]): true {
  const [unit, ...others] = new Set(rows.map(row => finerUnitOf(row[column])));
  if (unit !== undefined && unit !== null && others.length === 0)
    throw refused('time', message('refused-cohort-unit', { path: file, column, unit }));
  return true;
}

/** Returns the same string for a recent name: all rows of a pair then share three strings instead of holding three
 * each. */
function keptOnce(): (name: string) => string {
  let last: readonly string[] = ['', '', ''];
  return name => {
    for (const known of last) if (known === name) return known;
    last = [name, last[0]!, last[1]!];
    return name;
  };
}

const cell = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim());

function placesOf(file: string, columns: readonly string[]) {
  const find = (names: readonly string[]): string | undefined => names.find(name => columns.includes(name));
  const found = {
    id: find(COLUMNS.id),
    time: find(COLUMNS.time),
    sender: find(COLUMNS.sender),
    receiver: find(COLUMNS.receiver),
  };
  if (found.id === undefined || found.time === undefined || found.sender === undefined)
    throw refused(
      'columns',
      message('refused-cohort-columns', { path: file, columns: columns.slice(0, 12).join(', ') }),
    );
  return found;
}

/** The table's pairs in order of id, each with all its rows. `sorted`: in the table's order, or after a sort on disk
 * under `folder`, which needs disk space and little memory. */
export async function* pairsInTable(
  file: string,
  folder: string,
  signal: AbortSignal,
  sorting: (how: 'as-is' | 'sorting') => void,
): AsyncGenerator<RowsOfPair> {
  const inOrder = await isInOrder(file, signal);
  sorting(inOrder ? 'as-is' : 'sorting');
  if (!inOrder) {
    yield* sortedByPair(rowsIn(file, signal), folder);
    return;
  }
  let rows: EventRow[] = [];
  for await (const some of rowsIn(file, signal))
    for (const row of some) {
      if (rows.length > 0 && rows[0]!.id !== row.id) {
        yield { id: rows[0]!.id, rows };
        rows = [];
      }
      rows.push(row);
    }
  if (rows.length > 0) yield { id: rows[0]!.id, rows };
}

/** True if ids ascend. A separate pass, since an unordered table is sorted as a whole. */
async function isInOrder(file: string, signal: AbortSignal): Promise<boolean> {
  let last = '';
  for await (const some of rowsIn(file, signal))
    for (const { id } of some) {
      if (byCodeUnit(last, id) > 0) return false;
      last = id;
    }
  return true;
}
