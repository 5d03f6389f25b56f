import type { DateOrder } from '../core/record.ts';
import { wallTime } from './json-fields.ts';

/** Three numbers of a date as written, e.g. 12/03/2024 or 2024-03-12. */
export type DateParts = readonly [number, number, number];

const ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

export function datePartsOf(text: string): DateParts | null {
  const found = /^(\d{1,4})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{1,4})\.?$/.exec(text.trim());
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Midnight of the date in ms as if the clock were UTC; null where the order gives no date. Two-digit years are of this
 * century; those beyond 2400 are counted as in Thailand. */
export function dayTime(parts: DateParts, order: DateOrder): number | null {
  const [a, b, c] = parts;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year > 2400 ? year - 543 : year;
  return full < 1980 || full > 2100 ? null : wallTime(full, month, day, 0, 0);
}

/** The order to read a file in. A year of four digits that comes first decides, whatever was given. Then the given
 * order, then the file's own; null where none is known. */
export function orderGiven(
  { yearFirst, settled }: Pick<DateOrderFinder, 'yearFirst' | 'settled'>,
  given: DateOrder | null,
): { readonly value: DateOrder; readonly how: 'format' | 'given' | 'settled by the file' } | null {
  if (yearFirst) return { value: 'ymd', how: 'format' };
  if (given !== null) return { value: given, how: 'given' };
  return settled === null ? null : { value: settled, how: 'settled by the file' };
}

/** The sequence of the rows when read in one order. */
interface Run {
  readonly order: DateOrder;
  /** True with the year first in two digits, and no year of four digits. */
  readonly short: boolean;
  possible: boolean;
  previous: number;
  first: number;
  last: number;
  /** Steps back and forth in time: exports are in order, or exactly reversed. */
  back: number;
  forth: number;
}

const runOf = (order: DateOrder, short = false): Run => ({
  order,
  short,
  possible: true,
  previous: Number.NaN,
  first: Number.POSITIVE_INFINITY,
  last: Number.NEGATIVE_INFINITY,
  back: 0,
  forth: 0,
});
const turnsOf = ({ back, forth }: Run): number => Math.min(back, forth);
const spanOf = ({ first, last }: Run): number => last - first;

/** Finds the order of day, month and year over a whole file. An order that gives no date, or makes a later row much
 * earlier than the one before it, is out. A date impossible in every order, as 2024-02-30, decides nothing. Feed every
 * row; then ask. */
export class DateOrderFinder {
  readonly #usual = ORDERS.map(order => runOf(order));
  readonly #short = runOf('ymd', true);
  #rows = 0;

  see(parts: DateParts): void {
    if (ORDERS.every(order => dayTime(parts, order) === null)) return;
    this.#rows++;
    for (const run of [...this.#usual, this.#short]) {
      if (!run.possible) continue;
      const time = dayTime(parts, run.order);
      run.possible =
        time !== null && (run.short ? parts.every(part => part < 100) : (run.order === 'ymd') === parts[0] > 31);
      if (time === null || !run.possible) continue;
      if (time < run.previous) run.back++;
      if (time > run.previous) run.forth++;
      run.previous = time;
      run.first = Math.min(run.first, time);
      run.last = Math.max(run.last, time);
    }
  }

  /** Number of dates seen. */
  get seen(): number {
    return this.#rows;
  }

  /** True if a year that can be no day comes first throughout. */
  get yearFirst(): boolean {
    return this.#rows > 0 && this.#usual.every(({ order, possible }) => possible === (order === 'ymd'));
  }

  /** The only order that fits, or null where two do. */
  get settled(): DateOrder | null {
    const possible = this.#usual.filter(run => run.possible);
    if (this.#rows === 0) return null;
    if (this.#yearsOfTwoDigitsFirst(possible)) return 'ymd';
    if (possible.length === 0) return null;
    if (possible.length === 1) return possible[0]!.order;
    // Both are dates throughout: the one with a constant direction of time wins if it is clearly the better.
    const turns = possible.map(turnsOf);
    const best = turns.indexOf(Math.min(...turns));
    return turns[best] === 0 && Math.max(...turns) > 0 ? possible[best]!.order : null;
  }

  /** "24-03-13" is a day of 2013 too. It is one of 2024 where only so time runs one way, or days do not become years. */
  #yearsOfTwoDigitsFirst(usual: readonly Run[]): boolean {
    const short = this.#short;
    if (!short.possible || turnsOf(short) > 0) return false;
    return usual.every(run => turnsOf(run) > 0 || 3 * spanOf(short) < spanOf(run));
  }
}
