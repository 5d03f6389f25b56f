import type { DateOrder } from '../../core/record.ts';
import { ERA } from './header.ts';

/** The three numbers of a date as they stand in the file. */
export interface WrittenDate {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly era: number;
}

const DAY_MS = 86_400_000;
/** WhatsApp began in 2009. */
const FIRST_YEAR = 2009;
const LAST_YEAR = 2100;

/** Days since 1970 of a written date read in an order; NaN where that order gives no date of WhatsApp's time. */
export function dayOf({ a, b, c, era }: WrittenDate, order: DateOrder): number {
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  const other = otherCalendar(year, era);
  if (other !== null) return dayInCalendar(other, year, month, day);
  const full = gregorianYear(year, era);
  if (full < FIRST_YEAR || full > LAST_YEAR) return Number.NaN;
  const at = Date.UTC(full, month - 1, day);
  // 31 February is 2 March to Date.UTC.
  return new Date(at).getUTCDate() === day ? at / DAY_MS : Number.NaN;
}

function gregorianYear(year: number, era: number): number {
  if (era === ERA.reiwa) return 2018 + year;
  if (era === ERA.heisei) return 1988 + year;
  if (era === ERA.minguo) return 1911 + year;
  if (era === ERA.buddhist) return (year < 100 ? 2500 + year : year) - 543;
  if (year >= 100) return year > 2400 ? year - 543 : year;
  // Two digits: 2009 to 2051 as 09 to 51; 52 to 94 are the Buddhist years 2552 to 2594 of the same years.
  return year < 52 ? 2000 + year : 1957 + year;
}

type OtherCalendar = 'persian' | 'islamic-umalqura';

const otherCalendar = (year: number, era: number): OtherCalendar | null => {
  if (era !== ERA.none || year < 1380 || year > 1480) return null;
  return year < 1430 ? 'persian' : 'islamic-umalqura';
};

const formatters = new Map<OtherCalendar, Intl.DateTimeFormat>();

/** Days since 1970 of a date in a calendar that the platform can only write, found by approaching it. */
function dayInCalendar(calendar: OtherCalendar, year: number, month: number, day: number): number {
  let format = formatters.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formatters.set(calendar, format);
  }
  const yearDays = calendar === 'persian' ? 365.2422 : 354.367;
  const epoch =
    calendar === 'persian'
      ? Date.UTC(2021, 2, 21) - 1400 * 365.2422 * DAY_MS
      : Date.UTC(2021, 7, 9) - 1443 * 354.367 * DAY_MS;
  let guess = Math.round((epoch + (year * yearDays + (month - 1) * (yearDays / 12) + day - 1) * DAY_MS) / DAY_MS);
  for (let i = 0; i < 8; i++) {
    const parts = new Map(
      format.formatToParts(guess * DAY_MS).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    const off = Math.round(
      (year - parts.get('year')!) * yearDays +
        (month - parts.get('month')!) * (yearDays / 12) +
        (day - parts.get('day')!),
    );
    if (year === parts.get('year') && month === parts.get('month') && day === parts.get('day')) return guess;
    guess += off === 0 ? Math.sign(day - parts.get('day')!) || 1 : off;
  }
  return Number.NaN;
}

/** Order of the dates, from the whole file. */
export interface OrderFinding {
  readonly order: DateOrder | null;
  readonly how: 'format' | 'settled by the file';
  /** True if the file does not tell day and month apart, and it matters. */
  readonly open: boolean;
  /** Messages whose date is impossible in the order found. */
  readonly impossible: number;
}

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;

interface Seen {
  readonly written: WrittenDate;
  /** Day in each of the ORDERS, NaN if impossible. */
  readonly days: readonly number[];
  messages: number;
}

/** Collects the dates of a file and settles the order of day and month over all of them. */
export class Dates {
  readonly #seen: Seen[] = [];
  readonly #index = new Map<number, number>();
  /** Steps of more than a day back in time, by order. */
  readonly #back = [0, 0, 0];
  readonly #previous = [Number.NaN, Number.NaN, Number.NaN];
  #lastKey = -1;
  #last = 0;
  #current = -1;
  #dots = true;
  #yearFirst = false;

  /** Number of a written date. The same date has the same number. */
  index(a: number, b: number, c: number, era: number, dots: boolean, yearFirst: boolean): number {
    const key = ((a * 10_000 + b) * 10_000 + c) * 8 + era;
    if (key === this.#lastKey) return this.#last;
    let index = this.#index.get(key);
    if (index === undefined) {
      index = this.#seen.length;
      const written = { a, b, c, era };
      this.#seen.push({ written, days: ORDERS.map(order => dayOf(written, order)), messages: 0 });
      this.#index.set(key, index);
    }
    if (!dots) this.#dots = false;
    if (yearFirst) this.#yearFirst = true;
    this.#lastKey = key;
    this.#last = index;
    return index;
  }

  /** One message more, in file order. */
  message(index: number): void {
    const seen = this.#seen[index]!;
    seen.messages++;
    if (index === this.#current) return;
    this.#current = index;
    for (let o = 0; o < 3; o++) {
      const day = seen.days[o]!;
      if (day < this.#previous[o]! - 1) this.#back[o]!++;
      if (!Number.isNaN(day)) this.#previous[o] = day;
    }
  }

  /** Day (since 1970) of a written date in an order, NaN if impossible. */
  day(index: number, order: DateOrder): number {
    return this.#seen[index]!.days[ORDERS.indexOf(order)]!;
  }

  /** The order by the first rule that decides; otherwise it is open. The rules: the year comes first, the separator is a
   * dot, a number exceeds 12, or one order goes back in time less. */
  settle(): OrderFinding {
    const total = this.#count(() => true);
    const impossible = ORDERS.map((_, o) => this.#count(({ days }) => Number.isNaN(days[o]!))) as [
      number,
      number,
      number,
    ];
    const found = (order: DateOrder | null, how: OrderFinding['how'], open = false): OrderFinding => ({
      order,
      how,
      open,
      impossible: impossible[order === null ? 0 : ORDERS.indexOf(order)]!,
    });
    if (total === 0) return found(null, 'format');
    const yearFirst = this.#count(({ written }) => written.a > 31);
    const yearLast = this.#count(({ written }) => written.c > 31 || written.era !== ERA.none);
    if (this.#yearFirst || yearFirst > yearLast) return found('ymd', 'format');
    const [dmy, mdy, ymd] = [0, 1, 2].map(o => ({ impossible: impossible[o]!, back: this.#back[o]! })) as [
      Judged,
      Judged,
      Judged,
    ];
    // The Unicode CLDR has no locale with the month first and dots.
    if (this.#dots && dmy.impossible === 0) return found('dmy', 'format');
    const usual = better(mdy, dmy) ? mdy : dmy;
    // Two-digit years first are rare: they must be better than both usual orders, or make years into months.
    const tie = !better(usual, ymd) && this.#span('ymd') * 3 < this.#span(usual === mdy ? 'mdy' : 'dmy');
    if (yearLast === 0 && (better(ymd, usual) || tie)) return found('ymd', 'settled by the file');
    if (better(dmy, mdy)) return found('dmy', 'settled by the file');
    if (better(mdy, dmy)) return found('mdy', 'settled by the file');
    const matters = this.#seen.some(({ written, messages }) => messages > 0 && written.a !== written.b);
    return found(null, 'settled by the file', matters);
  }

  /** Days from the first to the last date in an order. */
  #span(order: DateOrder): number {
    const days = this.#seen.filter(({ messages }) => messages > 0).map(({ days }) => days[ORDERS.indexOf(order)]!);
    const known = days.filter(day => !Number.isNaN(day));
    return (
      known.reduce((most, day) => Math.max(most, day), -1e9) - known.reduce((least, day) => Math.min(least, day), 1e9)
    );
  }

  /** Messages whose date is impossible in an order. */
  impossibleIn(order: DateOrder): number {
    return this.#count(({ days }) => Number.isNaN(days[ORDERS.indexOf(order)]!));
  }

  /** True if another order makes dates possible that this one does not. */
  contradicts(order: DateOrder): boolean {
    return ORDERS.some(other => this.impossibleIn(other) < this.impossibleIn(order));
  }

  #count(test: (seen: Seen) => boolean): number {
    return this.#seen.reduce((sum, seen) => sum + (test(seen) ? seen.messages : 0), 0);
  }
}

interface Judged {
  /** Messages whose date this order makes impossible. */
  readonly impossible: number;
  readonly back: number;
}

const better = (x: Judged, y: Judged): boolean =>
  x.impossible === y.impossible ? x.back < y.back : x.impossible < y.impossible;
