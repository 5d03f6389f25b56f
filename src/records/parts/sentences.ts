import { dayMarker, hourOfMarker, UNSPACED_HALVES } from './halves.ts';
import { hourOf, wallTime } from './json-fields.ts';

/** Reads dates in words for people ("Dienstag, 12. März 2024 um 08:00:00 UTC"), in the languages of the platform's
 * `Intl`. A language is believed if its month name is in the text. If the text names a day of the week, the date must
 * fall on it. "listopad" is October in Croatian and November in Czech, and only the weekday decides. */
export class DateSentences {
  #last: Language | null = null;
  #halves: readonly Language[] | null = null;
  readonly #days = new Map<string, number | null>();

  /** The clock reading in the sentence, in ms as if it were UTC; null where it cannot be read. */
  read(sentence: string): number | null {
    const text = plain(sentence);
    const time = timeIn(text);
    if (time === null) return null;
    const rest = text.slice(0, time.start) + ' ' + text.slice(time.end);
    const day = this.#day(rest);
    if (day === null) return null;
    const hour = time.hour <= 12 ? this.#hour(time.hour, rest) : time.hour;
    const clock = wallTime(1970, 1, 1, hour, time.minute, time.second);
    return clock === null ? null : day + clock;
  }

  /** As `read`, for a sentence without a time of day. */
  readDay(sentence: string): number | null {
    return this.#day(plain(sentence));
  }

  #day(text: string): number | null {
    const known = this.#days.get(text);
    if (known !== undefined) return known;
    const day = this.#findDay(text);
    // Exports run day by day, so a small memory is enough; it must not grow with the file.
    if (this.#days.size > 64) this.#days.clear();
    this.#days.set(text, day);
    return day;
  }

  #findDay(text: string): number | null {
    const numeric = cjkDay(text);
    if (numeric !== null) return numeric;
    for (const withWeekday of [true, false]) {
      const known = this.#last === null ? null : dayIn(text, this.#last, withWeekday);
      if (known !== null) return known;
      for (const tag of LANGUAGES) {
        const language = languageOf(tag);
        const day = dayIn(text, language, withWeekday);
        if (day === null) continue;
        this.#last = language;
        this.#halves = null;
        return day;
      }
    }
    return null;
  }

  #hour(hour: number, text: string): number {
    const unspaced = UNSPACED_HALF.exec(text)?.[0];
    return unspaced === undefined ? hourOf(hour, this.#half(text)) : hourOfMarker(hour, dayMarker(unspaced));
  }

  /** The named half of the day; null where none is. Neighbouring languages share their months and not these words. If
   * the language that read the date finds none, all others that read it alike are asked. */
  #half(text: string): 'am' | 'pm' | null {
    const own = halfIn(text, [this.#last, languageOf('en')]);
    if (own !== null || this.#last === null) return own;
    this.#halves ??= LANGUAGES.map(languageOf).filter(language => dayIn(text, language, false) !== null);
    return halfIn(text, this.#halves);
  }
}

const UNSPACED_HALF = new RegExp(UNSPACED_HALVES);

const halfIn = (text: string, languages: readonly (Language | null)[]): 'am' | 'pm' | null => {
  for (const language of languages)
    for (const half of ['pm', 'am'] as const)
      if (language?.[half].some(word => containsWord(text, word)) === true) return half;
  return null;
};

interface Language {
  /** By month, from 0: its names, longest first. */
  readonly months: readonly (readonly string[])[];
  /** By day of the week, from Sunday. */
  readonly weekdays: readonly (readonly string[])[];
  readonly am: readonly string[];
  readonly pm: readonly string[];
}

/** Languages of Google's accounts whose dates are written in words, the most used first. */
const LANGUAGES = (
  'en de fr es pt it nl pl ru uk tr sv da nb fi cs sk hu ro bg el hr sr sr-Latn sl et lv lt is ca eu gl sq mk bs be ka hy az kk ky uz mn ' +
  'ar he fa ur hi bn mr gu pa ta te kn ml si ne th lo my km vi id ms fil sw am zu af cy ga ja ko zh zh-Hant'
).split(' ');

const languages = new Map<string, Language>();

function languageOf(tag: string): Language {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const words = (options: Intl.DateTimeFormatOptions, part: string, dates: readonly number[]): string[][] => {
    const format = new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
      ...options,
    });
    return dates.map(date =>
      format
        .formatToParts(date)
        .filter(({ type }) => type === part)
        .map(({ value }) => plain(value).replace(/\.$/, '')),
    );
  };
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 8, 1 + day));
  const merged = (lists: readonly string[][][]): string[][] =>
    (lists[0] ?? []).map((_, i) =>
      [...new Set(lists.flatMap(list => list[i] ?? []))]
        .filter(word => /\p{L}/u.test(word))
        .toSorted((a, b) => b.length - a.length),
    );
  const halves = [9, 21].map(hour => Date.UTC(2024, 0, 1, hour));
  const [am = [], pm = []] = merged([
    words({ hour: 'numeric', hourCycle: 'h12' }, 'dayPeriod', halves),
    words({ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h12' }, 'dayPeriod', halves),
  ]);
  const language: Language = {
    // Many languages have one form beside a day and another alone.
    months: merged([
      words({ month: 'long', day: 'numeric', year: 'numeric' }, 'month', months),
      words({ month: 'long' }, 'month', months),
      words({ dateStyle: 'full' }, 'month', months),
      words({ month: 'short', day: 'numeric', year: 'numeric' }, 'month', months),
    ]),
    weekdays: merged([words({ weekday: 'long' }, 'weekday', days), words({ dateStyle: 'full' }, 'weekday', days)]),
    am,
    pm,
  };
  languages.set(tag, language);
  return language;
}

/** Lower case, spaces made plain, digits of every script made ASCII, directional marks dropped. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/\p{Nd}/gu, digit)
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .toLocaleLowerCase('en')
    .trim();
}

/** Decimal digits stand in runs of ten, the zero first (Unicode standard, 4.6). */
function digit(char: string): string {
  const code = char.codePointAt(0) ?? 48;
  if (code < 128) return char;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly start: number;
  readonly end: number;
}

function timeIn(text: string): Time | null {
  const found =
    /(\d{1,2})[:.](\d{2})[:.](\d{2})(?!\d)/.exec(text) ?? CJK_TIME.exec(text) ?? /(\d{1,2}):(\d{2})(?!\d)/.exec(text);
  if (found === null) return null;
  return {
    hour: Number(found[1]),
    minute: Number(found[2] ?? 0),
    second: Number(found[3] ?? 0),
    start: found.index,
    end: found.index + found[0].length,
  };
}
const CJK_TIME = /(\d{1,2}) ?[시時时点](?: ?(\d{1,2}) ?[분分](?: ?(\d{1,2}) ?[초秒])?)?/;

function cjkDay(text: string): number | null {
  const found = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text);
  return found === null ? null : wallTime(Number(found[1]), Number(found[2]), Number(found[3]), 0, 0);
}

function dayIn(text: string, language: Language, withWeekday: boolean): number | null {
  let best: { month: number; start: number; length: number } | null = null;
  for (const [month, names] of language.months.entries())
    for (const name of names) {
      const start: number = name.length > (best?.length ?? 0) ? placeOf(text, name) : -1;
      if (start >= 0) best = { month, start, length: name.length };
    }
  if (best === null) return null;
  const rest = `${text.slice(0, best.start)} ${text.slice(best.start + best.length)}`;
  const numbers = [...rest.matchAll(/\d{1,4}/g)].map(([number]) => number);
  const year = numbers.find(number => number.length === 4);
  const day = numbers.find(number => number.length <= 2);
  if (year === undefined || day === undefined) return null;
  // The Thai calendar counts from 543 BC with the same months and days.
  const gregorian = Number(year) > 2400 ? Number(year) - 543 : Number(year);
  const time = wallTime(gregorian, best.month + 1, Number(day), 0, 0);
  if (time === null) return null;
  const named = language.weekdays.findIndex(names => names.some(name => containsWord(rest, name)));
  if (named < 0) return withWeekday ? null : time;
  return new Date(time).getUTCDay() === named ? time : null;
}

const containsWord = (text: string, word: string): boolean => placeOf(text, word) >= 0;

/** Position of a word of its own in a text; -1 where there is none. */
function placeOf(text: string, word: string): number {
  if (word === '') return -1;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    if (isWord(text, start, word.length)) return start;
  return -1;
}

const LETTER = /\p{L}|\p{M}/u;
const UNSPACED =
  /\p{Script=Han}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Hangul}|\p{Script=Hebrew}/u;
const LATIN = /\p{Script=Latin}/u;

/** True if a word ends at both boundaries: "mai" is not in "maio". Scripts without spaces have no such boundaries, and
 * Hebrew writes its "on" onto the month. Endings of another script ("AMకి") do not belong to the word. */
function isWord(text: string, start: number, length: number): boolean {
  const first = text[start] ?? ' ';
  if (UNSPACED.test(first)) return true;
  const joins = (char: string): boolean => LETTER.test(char) && LATIN.test(char) === LATIN.test(first);
  return !joins(text[start - 1] ?? ' ') && !joins(text[start + length] ?? ' ');
}
