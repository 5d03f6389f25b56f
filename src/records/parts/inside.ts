import type { Sink } from '../core/format.ts';
import { message } from '../../words/index.ts';
import { BEFORE_FIRST } from './json-fields.ts';

/** Characters of a line that are examined. */
const LONGEST_STAMP = 60;
const LONGEST_NAME = 60;
/** Least number of lines to report; fewer are a quotation or a note. */
const FEWEST = 3;
/** One line in so many messages: lists have times and dates too, but not as often as a chat has headings. */
const SHARE = 100;
const MOST_NAMES = 200;

/** A time of day: no part of a date ("13.03.2024", "13.03. 9:41"), a sum or a version. */
const CLOCK = /(?<![\d.:/-])[0-2]?\d(?::[0-5]\d(?::\d{2})?|\.[0-5]\d)(?![.:/-]?\s?\d)/;
const DATE = /\d{1,4}(?:[./-]\s?|[年월月년]\s?)\d{1,2}(?:[./-]\s?|[월月일日]\s?)(?:\d{1,4})?|\d{4}/;
/** The end of a stamp before a name: brackets, dashes, a half of the day, the date where the time comes first. */
const CLOSES = /^[\s\])},.·–—\d/-]*(?:[\p{L}\p{M}.]{1,6}\s?[\p{L}\p{M}.]{0,3}[\s\])},·–—\d/-]+(?=\S))?/u;
const SEPARATOR = /^(?:\s?[:：]|\t|\]|[(<][^()<>\n]{3,80}[)>]\s*$|\s*$)/;
const DIGITS = /\p{Nd}+/gu;
const WORDS = /[\p{L}\p{M}]+/gu;

/** Counts lines inside messages that look like headings. In some formats a line without a known heading belongs to the
 * message before. A heading of another shape or language would then put one person's words into the other's mouth. Many
 * such lines are reported. */
export class Inside {
  readonly #sink: Sink;
  readonly #names = new Set<string>();
  readonly #years = new Set<number>();
  /** Number of lines for each unknown name behind a whole stamp. */
  readonly #strangers = new Map<string, Tally>();
  #messages = 0;
  /** Lines with a whole stamp and the name of somebody who writes here. */
  readonly #sure: Tally = { lines: 0, first: Number.POSITIVE_INFINITY };
  /** A time with such a name, or a date alone. */
  readonly #maybe: Tally = { lines: 0, first: Number.POSITIVE_INFINITY };

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** A heading that is known. `time` as in `Sink.add`. */
  message(name: string, time: number): void {
    this.#messages++;
    if (name !== '') this.#names.add(name);
    this.#years.add(new Date(time).getUTCFullYear());
  }

  /** A line before the first heading; an empty one is nobody's. */
  before(text: string, line: number): void {
    if (text.trim() === '') this.#sink.system();
    else this.#sink.notUnderstood({ line }, BEFORE_FIRST);
  }

  /** A line that belongs to the message before; `line` counts from 1. */
  line(text: string, line: number): void {
    this.#sink.continuation();
    const start = text.slice(0, LONGEST_STAMP + LONGEST_NAME);
    const like = this.#like(start);
    if (like === 'sure') count(this.#sure, line);
    else if (like === 'maybe') count(this.#maybe, line);
    else if (like !== null && (this.#strangers.has(like) || this.#strangers.size < MOST_NAMES)) {
      const stranger = this.#strangers.get(like) ?? { lines: 0, first: line };
      count(stranger, line);
      this.#strangers.set(like, stranger);
    }
  }

  /** Reports the findings. Call once, at the end of the file. */
  tell(): void {
    // If both people are known, an unknown name belongs to a pasted text.
    const strangers = this.#names.size > 1 ? [] : [...this.#strangers.values()].filter(({ lines }) => lines > 1);
    const found = [
      ...enough([this.#sure, ...strangers], FEWEST),
      ...enough([this.#maybe], Math.max(FEWEST, this.#messages / SHARE)),
    ];
    if (found.length === 0) return;
    const first = Math.min(...found.map(each => each.first));
    this.#sink.warn('other-shape', message('records-other-shape', { count: total(found), line: first }));
  }

  /** Likeness of a line to a heading; another string is the name in it; null: none. */
  #like(text: string): 'sure' | 'maybe' | (string & {}) | null {
    const clock = CLOCK.exec(text.slice(0, LONGEST_STAMP));
    if (clock === null) return this.#isDate(text.trim()) ? 'maybe' : null;
    const before = text.slice(0, clock.index);
    const after = text.slice(clock.index + clock[0].length);
    const name = this.#nameAt(before.replace(/^[\s[(<*-]+/, ''));
    if (name !== null) {
      const between = before.replace(/^[\s[(<*-]+/, '').slice(name.length);
      if (!/^[\s\])},:(\d[-]/.test(between)) return null;
      return DATE.test(between) ? 'sure' : /\]\s?\[/.test(between) ? 'maybe' : null;
    }
    // "Train at 9:41": words before the time make no stamp without a whole date among them.
    const closed = CLOSES.exec(after)?.[0] ?? '';
    const dated = DATE.test(before) || DATE.test(closed);
    const words = before.match(WORDS) ?? [];
    if (words.length > (dated ? 3 : 1) || words.some(word => word.length > 12)) return null;
    for (const rest of [after.slice(closed.length), after.replace(/^[\s\])},·–—-]+/, '')]) {
      const known = this.#nameAt(rest);
      if (known === null) continue;
      const behind = rest.slice(known.length);
      if (SEPARATOR.test(behind)) return dated ? 'sure' : 'maybe';
      if (/^\s/.test(behind) && (words.length === 1 || dated)) return 'maybe';
    }
    if (!dated) return null;
    if (isBare(after)) return this.#isDate(before.trim()) ? 'maybe' : null;
    return /^(\p{L}[^:\t]{0,40})(?:\s?: |\t)/u.exec(after.slice(closed.length))?.[1] ?? null;
  }

  /** The longest name of somebody who writes here with which `text` begins. */
  #nameAt(text: string): string | null {
    let found: string | null = null;
    for (const name of this.#names)
      if (name.length > (found?.length ?? 0) && name.length <= LONGEST_NAME && text.startsWith(name)) found = name;
    return found;
  }

  /** A date and nothing else, of a year in which somebody wrote. */
  #isDate(text: string): boolean {
    if (text.length < 8 || text.length > 40) return false;
    const numbers = (text.match(DIGITS) ?? []).map(Number);
    const words = text.match(WORDS) ?? [];
    const years = numbers.filter(number => number > 1900);
    return (
      years.length === 1 &&
      this.#years.has(years[0]!) &&
      numbers.length <= 3 &&
      numbers.every(number => number === years[0] || (number > 0 && number <= 31)) &&
      words.length + numbers.length >= 3 &&
      words.length <= 4
    );
  }
}

/** True if the text behind a stamp is at most the half of the day. */
const isBare = (text: string): boolean => !/\d/.test(text) && (text.match(WORDS) ?? []).join('').length <= 4;

interface Tally {
  lines: number;
  first: number;
}

function count(tally: Tally, line: number): void {
  tally.lines++;
  tally.first = Math.min(tally.first, line);
}

const total = (tallies: readonly Tally[]): number => tallies.reduce((sum, { lines }) => sum + lines, 0);
const enough = (tallies: readonly Tally[], fewest: number): readonly Tally[] =>
  total(tallies) >= fewest ? tallies.filter(({ lines }) => lines > 0) : [];
