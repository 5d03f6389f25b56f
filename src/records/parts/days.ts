import type { DateOrder } from '../record.ts';
import { wallTime } from './json-fields.ts';

/** Three numbers of a date as written, e.g. 12/03/2024 or 2024-03-12. */
export type DateParts = readonly [number, number, number];

const ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

export function datePartsOf(text: string): DateParts | null {
  const found = /^(\d{1,4})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{1,4})\.?$/.exec(text.trim());
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Midnight of the date in ms as if the clock were UTC; null where the order gives no date. Two-digit years are of this
 * century. */
export function dayTime(parts: DateParts, order: DateOrder): number | null {
  const [a, b, c] = parts;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year;
  return full < 1980 || full > 2100 ? null : wallTime(full, month, day, 0, 0);
}

/** The order to read a file in: a year that comes first is beyond doubt, whatever was given; else what was given; else what
 * the file settles; null where nothing does. */
export function orderGiven(
  settled: DateOrder | null,
  given: DateOrder | null,
): { readonly value: DateOrder; readonly how: 'format' | 'given' | 'settled by the file' } | null {
  if (settled === 'ymd') return { value: 'ymd', how: 'format' };
  if (given !== null && given !== 'ymd') return { value: given, how: 'given' };
  return settled === null ? null : { value: settled, how: 'settled by the file' };
}

/** Finds the order of day, month and year over a whole file: an order that gives no date, or makes a later row much
 * earlier than the one before it, is out. Feed every row; then ask. */
export class DateOrderFinder {
  readonly #previous = new Map<DateOrder, number>();
  readonly #impossible = new Set<DateOrder>();
  /** Steps back in time by more than a day: exports are in order, or exactly the other way round. */
  readonly #back = new Map<DateOrder, number>();
  readonly #forth = new Map<DateOrder, number>();
  #rows = 0;

  see(parts: DateParts): void {
    this.#rows++;
    for (const order of ORDERS) {
      const time = dayTime(parts, order);
      if (time === null || (order === 'ymd') !== parts[0] > 31) {
        this.#impossible.add(order);
        continue;
      }
      const before = this.#previous.get(order) ?? time;
      const steps = time < before ? this.#back : this.#forth;
      if (time !== before) steps.set(order, (steps.get(order) ?? 0) + 1);
      this.#previous.set(order, time);
    }
  }

  /** How many dates were seen. */
  get seen(): number {
    return this.#rows;
  }

  /** The only order that fits, or null where two do. */
  get settled(): DateOrder | null {
    const possible = ORDERS.filter(order => !this.#impossible.has(order));
    if (this.#rows === 0 || possible.length === 0) return null;
    if (possible.length === 1) return possible[0]!;
    // Both are dates throughout: the one in which time runs one way wins if it is clearly the better.
    const turns = possible.map(order => Math.min(this.#back.get(order) ?? 0, this.#forth.get(order) ?? 0));
    const best = turns.indexOf(Math.min(...turns));
    const other = Math.max(...turns);
    return turns[best] === 0 && other > 0 ? possible[best]! : null;
  }
}
