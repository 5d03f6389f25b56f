import { HOUR, isDay, type Pair, type Side } from '../../base/index.ts';

/** Why a pair, or some of its rows, could not be read; a code, explained in the codebook. */
export const REFUSALS = [
  'no-id',
  'bad-time',
  'no-sender',
  'one-person',
  'more-than-two-people',
  'one-event',
  'whole-hours',
  'equal-ids',
  'not-read',
  'throws',
  'dies',
  'endless',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** One row of a table of events: what happened, as text. */
export interface EventRow {
  readonly id: string;
  /** Seconds since 1970-01-01T00:00Z, before 2200; NaN where the cell holds no such instant. */
  readonly time: number;
  readonly sender: string;
  /** Empty where the table has no such column. */
  readonly receiver: string;
}

/** The events of one pair, whatever the order of its rows. Sorted by time; at one instant the events of one person come
 * before those of the other. */
export interface PairEventColumns {
  readonly id: string;
  /** By code unit: A, then B. */
  readonly people: Pair<string>;
  /** Seconds since 1970. */
  readonly at: Float64Array;
  readonly actor: Uint8Array;
}

export interface Gathered {
  readonly id: string;
  /** Null: nothing of this pair can be fitted. */
  readonly columns: PairEventColumns | null;
  /** Reasons with the number of rows that they cost, in the order of `REFUSALS`. */
  readonly refused: readonly (readonly [why: Refusal, rows: number])[];
}

/** All rows of one pair → its events, or why there are none. Nothing is guessed: a row without an instant or a sender is left out
 * and counted; a third person, or one alone, refuses the pair. */
export function gatherPair(id: string, rows: readonly EventRow[]): Gathered {
  const left = new Map<Refusal, number>();
  const refuse = (why: Refusal, count = 1): void => void left.set(why, (left.get(why) ?? 0) + count);
  const result = (columns: PairEventColumns | null): Gathered => ({
    id,
    columns,
    refused: REFUSALS.flatMap(why => (left.has(why) ? [[why, left.get(why)!] as const] : [])),
  });
  if (id === '') {
    refuse('no-id', rows.length);
    return result(null);
  }
  const usable = rows.filter(({ time, sender }) => {
    if (!Number.isFinite(time)) refuse('bad-time');
    else if (sender === '') refuse('no-sender');
    else return true;
    return false;
  });
  const names = [...new Set(usable.flatMap(({ sender, receiver }) => [sender, receiver]))]
    .filter(name => name !== '')
    .sort(byCodeUnit);
  if (usable.length === 0 && rows.length > 0) return result(null);
  if (names.length !== 2) {
    refuse(names.length > 2 ? 'more-than-two-people' : 'one-person', usable.length);
    return result(null);
  }
  if (usable.length < 2) {
    refuse('one-event', usable.length);
    return result(null);
  }
  if (isClockOfHours(usable)) {
    refuse('whole-hours', usable.length);
    return result(null);
  }
  const side = (row: EventRow): Side => (row.sender === names[0] ? 0 : 1);
  const before = (p: EventRow, q: EventRow): number => p.time - q.time || side(p) - side(q);
  const order = usable.every((row, i) => i === 0 || before(usable[i - 1]!, row) <= 0)
    ? usable
    : usable.toSorted(before);
  const at = Float64Array.from(order, row => row.time);
  return result({
    id,
    people: [names[0]!, names[1]!],
    at,
    actor: turnedAtTies(at, Uint8Array.from(order, side)),
  });
}

/** Least number of times for a coarse clock: times all whole minutes, or all whole hours, apart. Fewer could be so by
 * chance. */
export const LEAST_TIMES = 20;

/** True for a clock of hours or days, whatever its zone. An hour separates an answer from an opening, so such times
 * cannot show either. Days at midnight once made a dance likely where there was none. */
const isClockOfHours = (rows: readonly EventRow[]): boolean =>
  rows.length >= LEAST_TIMES && rows.every(({ time }) => (time - rows[0]!.time) % HOUR === 0);

/** Turns ties so that a person who had not written last goes first. A clock of minutes shows one instant for what two
 * people wrote one after the other, and rows may stand in any order. Before anybody has written alone, whoever does so
 * next goes first. Sorting by name would make A seem to open, and B to answer, whoever A is. `actor` is in order of
 * instant and side, and is changed. If nobody ever writes alone, A goes first. */
function turnedAtTies(at: Float64Array, actor: Uint8Array): Uint8Array {
  const until = (from: number): number => {
    let to = from + 1;
    while (to < at.length && at[to] === at[from]) to++;
    return to;
  };
  const alone = (from: number): boolean => actor[from] === actor[until(from) - 1];
  let first = 0;
  while (first < at.length && !alone(first)) first = until(first);
  let last = first < at.length ? 1 - actor[first]! : 1;
  for (let from = 0, to = 0; from < at.length; from = to) {
    to = until(from);
    if (!alone(from) && last === 0) actor.subarray(from, to).reverse();
    last = actor[to - 1]!;
  }
  return actor;
}

/** The order of ids everywhere: by UTF-16 code unit, the same on every machine. */
export const byCodeUnit = (p: string, q: string): number => (p < q ? -1 : p > q ? 1 : 0);

const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)$/;
/** An offset of whole hours, as Postgres and DuckDB write it. */
const HOURS_ALONE = /[+-]\d\d$/;

/** 2200-01-01T00:00Z: whatever lies beyond is in another unit, or no time. */
const LATEST = 7_258_118_400;

/** Seconds since 1970 from a cell: a number of seconds, or an ISO instant with its zone. Anything else is NaN: a day
 * without a zone or in an ambiguous order is not guessed. Times before 1970 or after 2199 are NaN too. So is 0: it
 * means "none" in many logs, and would turn a season's record into one of fifty years. */
export function secondsOf(cell: unknown): number {
  const seconds = numberIn(cell);
  return seconds > 0 && seconds < LATEST ? seconds : Number.NaN;
}

const FINER = [
  ['milliseconds', 1e3],
  ['microseconds', 1e6],
  ['nanoseconds', 1e9],
] as const;
type FinerUnit = (typeof FINER)[number][0];

/** The finer unit in which a number that is no instant in seconds would be one. */
export function finerUnitOf(cell: unknown): FinerUnit | null {
  const number = numberIn(cell);
  return number < LATEST ? null : (FINER.find(([, per]) => number / per < LATEST)?.[0] ?? null);
}

function numberIn(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'bigint') return Number(cell);
  if (cell instanceof Date) return cell.getTime() / 1000;
  if (typeof cell !== 'string') return Number.NaN;
  const text = cell.trim();
  if (/^-?\d+(\.\d+)?(e\+?\d{1,2})?$/i.test(text)) return Number(text);
  if (!INSTANT.test(text) || !isDay(text.slice(0, 10))) return Number.NaN;
  const minutes = HOURS_ALONE.test(text) ? ':00' : '';
  return Date.parse(`${text.replace(' ', 'T')}${minutes}`) / 1000;
}
