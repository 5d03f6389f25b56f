import { AM, dayMarker, hourOfMarker, isSilent, PM } from '../../parts/halves.ts';

/** Eras that a date can state. */
export const ERA = { none: 0, buddhist: 1, reiwa: 2, heisei: 3, minguo: 4 } as const;

<<<<<<< HEAD
/** Shape of a header as a number: all headers of one export have the same. `yearFirst`: an era precedes the date, or the
 * time is in parentheses as in Basque, whose dates begin with the year. */
export const SHAPE = { bracket: 1, timeFirst: 2, seconds: 4, marker: 8, colonEnd: 16, yearFirst: 32 } as const;
=======
/** Shape of a header as a number: all headers of one export have the same. `yearFirst`: an era stands before the date, or
 * the time in parentheses as in Basque, whose dates begin with the year. */
export const SHAPE = { bracket: 1, timeFirst: 2, seconds: 4, marker: 8, colonEnd: 16, yearFirst: 32, wholeYear: 64 } as const;
>>>>>>> silence

const decoder = new TextDecoder();
/** The zero of each set of decimal digits that phones write. Arabic-Indic, Persian; Devanagari, Bengali, Gurmukhi,
 * Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam. Then Thai, Lao, Tibetan, Myanmar, Khmer; full width. */
export const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0xff10,
];

/** Longest header, in bytes from the start of its line. */
const LONGEST_HEADER = 120;

const SLASH = 0x2f;
const DOT = 0x2e;
const DASH = 0x2d;
const COLON = 0x3a;
const SPACE = 0x20;

/** Reads the head of a WhatsApp line: date and time in all orders, separators, digits, calendars and day markers that
 * phones write. It works by hand on bytes, since it runs on every line of a file. Only the first 120 bytes of a line
 * are examined. The fields hold the last header that `scan` found. */
export class HeaderScanner {
  /** The three numbers of the date in the order of the line. */
  a = 0;
  b = 0;
  c = 0;
  era: number = ERA.none;
  /** Seconds of the day, 0 .. 86,400. */
  secondOfDay = 0;
  /** A mark (U+200E and its like) stood before the header: iOS puts one before lines with an attachment. */
  lead = false;
  shape = 0;
  /** The separator between the numbers of the date. */
  separator = 0;
  /** Position after the header, where the name begins. */
  after = 0;
  /** Positions of the first digit of the hour and after the last of minute or second. */
  timeStart = 0;
  timeEnd = 0;
  /** Half of the day that a word stated, or 0. */
  marker = 0;

  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;
  /** Value of the number last read. */
  #value = 0;
  #digits = 0;

  scan(bytes: Uint8Array, start: number, end: number): boolean {
    // Most lines that are no headers end here.
    const first = bytes[start];
    if (first === undefined || start >= end) return false;
    if ((first < 0x30 || first > 0x39) && first !== 0x5b && first < 0x80 && first !== 0x52 && first !== 0x48)
      return false;
    this.#bytes = bytes;
    this.#at = start;
    this.#end = Math.min(end, start + LONGEST_HEADER);
    this.lead = this.#skipMarks();
    this.shape = 0;
    if (this.#peek() === 0x5b) {
      this.shape |= SHAPE.bracket;
      this.#at++;
      this.#skipSpaces();
    }
    return this.#dateAndTime() && this.#ending(end);
  }

  #peek(): number {
    return this.#at < this.#end ? this.#bytes[this.#at]! : 0;
  }

  /** U+200E, U+200F, U+061C, U+202A to U+202E, U+2066 to U+2069, U+FEFF. */
  #skipMarks(): boolean {
    let found = false;
    for (;;) {
      const byte = this.#peek();
      if (byte < 0x80) return found;
      const second = this.#bytes[this.#at + 1]!;
      const third = this.#bytes[this.#at + 2]!;
      if (
        byte === 0xe2 &&
        ((second === 0x80 && (third === 0x8e || third === 0x8f || (third >= 0xaa && third <= 0xae))) ||
          (second === 0x81 && third >= 0xa6 && third <= 0xa9))
      )
        this.#at += 3;
      else if (byte === 0xef && second === 0xbb && third === 0xbf) this.#at += 3;
      else if (byte === 0xd8 && second === 0x9c) this.#at += 2;
      else return found;
      found = true;
    }
  }

  /** Spaces of all kinds, marks, commas (Latin, Arabic, full width) and parentheses. */
  #skipSpaces(): void {
    for (;;) {
      const byte = this.#peek();
      if (byte === SPACE || byte === 0x2c || byte === 0x28 || byte === 0x29 || byte === 0x09) this.#at++;
      else if (byte < 0x80) return;
      else if (byte === 0xc2 && this.#bytes[this.#at + 1] === 0xa0) this.#at += 2;
      else if (byte === 0xd8 && this.#bytes[this.#at + 1] === 0x8c) this.#at += 2;
      else if (
        byte === 0xe2 &&
        this.#bytes[this.#at + 1] === 0x80 &&
        (this.#bytes[this.#at + 2] === 0xaf ||
          (this.#bytes[this.#at + 2]! >= 0x80 && this.#bytes[this.#at + 2]! <= 0x8a))
      )
        this.#at += 3;
      else if (byte === 0xef && this.#bytes[this.#at + 1] === 0xbc && this.#bytes[this.#at + 2] === 0x8c) this.#at += 3;
      else if (byte === 0xe3 && this.#bytes[this.#at + 1] === 0x80 && this.#bytes[this.#at + 2] === 0x80) this.#at += 3;
      else if (!this.#skipMarks()) return;
    }
  }

  #number(): boolean {
    let at = this.#at;
    let value = 0;
    let digits = 0;
    for (; at < this.#end && digits < 5; ) {
      const byte = this.#bytes[at]!;
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30;
        at++;
      } else if (byte < 0x80) break;
      else {
        const digit = this.#foreignDigit(at);
        if (digit < 0) break;
        value = value * 10 + digit;
        at += byte < 0xe0 ? 2 : 3;
      }
      digits++;
    }
    this.#at = at;
    this.#value = value;
    this.#digits = digits;
    return digits > 0 && digits < 5;
  }

  #foreignDigit(at: number): number {
    const byte = this.#bytes[at]!;
    const second = this.#bytes[at + 1]! & 0x3f;
    const code =
      byte >= 0xc2 && byte < 0xe0
        ? ((byte & 0x1f) << 6) | second
        : byte >= 0xe0 && byte < 0xf0
          ? ((byte & 0x0f) << 12) | (second << 6) | (this.#bytes[at + 2]! & 0x3f)
          : 0;
    for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero;
    return -1;
  }

  #dateAndTime(): boolean {
    this.era = ERA.none;
    const start = this.#at;
    if (!this.#eraBefore()) return false;
    if (this.era !== ERA.none) this.shape |= SHAPE.yearFirst;
    if (!this.#number()) return false;
    // Vietnamese writes the time first; only a colon decides, since a date may hold a dot.
    if (this.#peek() === COLON && this.era === ERA.none) {
      this.#at = start;
      this.shape |= SHAPE.timeFirst;
      if (!this.#time()) return false;
      this.#skipSpaces();
      return this.#eraBefore() && this.#number() && this.#date();
    }
    if (!this.#date()) return false;
    return this.#between() && this.#time();
  }

  /** The date after its first number. */
  #date(): boolean {
    this.a = this.#value;
    if (!this.#separator(true)) return false;
    if (!this.#number()) return false;
    this.b = this.#value;
    if (!this.#separator(false)) return false;
    if (!this.#eraBefore() || !this.#number()) return false;
    this.c = this.#value;
    if (this.a >= 1000 || this.c >= 1000) this.shape |= SHAPE.wholeYear;
    if (this.#peek() === DOT) this.#at++;
    return true;
  }

  #separator(first: boolean): boolean {
    this.#skipMarks();
    while (this.#peek() === SPACE && this.#bytes[this.#at + 1]! !== DASH) this.#at++;
    const byte = this.#peek();
    if (byte !== SLASH && byte !== DOT && byte !== DASH) return false;
    if (first) this.separator = byte;
    else if (this.separator !== byte) return false;
    this.#at++;
    this.#skipMarks();
    while (this.#peek() === SPACE || (this.#peek() === 0xc2 && this.#bytes[this.#at + 1] === 0xa0))
      this.#at += this.#peek() === SPACE ? 1 : 2;
    return true;
  }

  /** `R4/3/18` (Reiwa), `H31/…` (Heisei), `民國113/…`. False only for another text there. */
  #eraBefore(): boolean {
    const byte = this.#peek();
    if (byte === 0x52) this.era = ERA.reiwa;
    else if (byte === 0x48) this.era = ERA.heisei;
    else if (byte === 0xe6 || byte === 0xe4 || byte === 0xe5) {
      const word = decoder.decode(this.#bytes.subarray(this.#at, Math.min(this.#end, this.#at + 6)));
      const era = ERA_WORDS.get(word);
      if (era === undefined) return false;
      this.era = era;
      this.#at += 6;
      return true;
    } else return true;
    this.#at++;
    return true;
  }

  /** Reads the text between date and time: separators, an era, a word such as "klo" or "um", a day marker. */
  #between(): boolean {
    this.#pending = 0;
    const from = this.#at;
    for (let words = 0; words < 4; words++) {
      this.#skipSpaces();
      const byte = this.#peek();
      if (this.#bytes[this.#at - 1] === 0x28) this.shape |= SHAPE.yearFirst;
      if (byte === 0) return false;
      if ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x80 && this.#foreignDigit(this.#at) >= 0)) return this.#at > from;
      const word = this.#word();
      if (word === '') return false;
      const marker = dayMarker(word);
      if (marker !== 0) this.#pending = marker;
      else if (ERA_WORDS.has(word)) this.era = ERA_WORDS.get(word)!;
      // Without spaces between words, one that is not known may as well be a part of the day.
      else if (word.length > 5 || UNSPACED.test(word)) return false;
    }
    return false;
  }

  /** Marker found before the hour, or 0. */
  #pending = 0;

  /** Letters and dots up to the next digit or space; "a. m." is one word. */
  #word(): string {
    let at = this.#at;
    while (at < this.#end) {
      const byte = this.#bytes[at]!;
      if (byte === DOT || byte === 0x27 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) at++;
      else if (byte >= 0x80) {
        if (this.#foreignDigit(at) >= 0) break;
        // A no-break space ends a word.
        if (
          (byte === 0xc2 && this.#bytes[at + 1] === 0xa0) ||
          (byte === 0xe2 && this.#bytes[at + 1] === 0x80 && this.#bytes[at + 2] === 0xaf)
        )
          break;
        at += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      } else break;
    }
    const word = decoder.decode(this.#bytes.subarray(this.#at, Math.min(at, this.#end)));
    this.#at = Math.min(at, this.#end);
    return word;
  }

  #time(): boolean {
    this.timeStart = this.#at;
    if (!this.#number() || this.#digits > 2) return false;
    let hour = this.#value;
    if (!this.#timeSeparator('h')) return false;
    if (!this.#number() || this.#digits !== 2 || this.#value > 59) return false;
    const minute = this.#value;
    let second = 0;
    if (this.#timeSeparator('min')) {
      if (!this.#number() || this.#digits !== 2 || this.#value > 60) return false;
      second = Math.min(59, this.#value);
      this.shape |= SHAPE.seconds;
      if (this.#letterUnit('s')) this.#at++;
    }
    this.timeEnd = this.#at;
    const marker = this.#markerAfter() || this.#pending;
    this.#pending = 0;
    this.marker = marker;
    if (marker !== 0) {
      this.shape |= SHAPE.marker;
      if (hour <= 12) hour = hourOfMarker(hour, marker);
    }
    if (hour > 23) {
      if (hour > 24 || minute > 0) return false;
      hour = 0;
    }
    this.secondOfDay = hour * 3600 + minute * 60 + second;
    return true;
  }

  /** Colon, dot, or the unit in Canadian French ("21 h 05 min 00 s"). */
  #timeSeparator(unit: 'h' | 'min'): boolean {
    const byte = this.#peek();
    const digit = (at: number): boolean =>
      (this.#bytes[at]! >= 0x30 && this.#bytes[at]! <= 0x39) ||
      (this.#bytes[at]! >= 0x80 && this.#foreignDigit(at) >= 0);
    if (byte === COLON || byte === DOT) {
      if (!digit(this.#at + 1)) return false;
      this.#at++;
      return true;
    }
    if (!this.#letterUnit(unit)) return false;
    const at = this.#at;
    this.#at += unit.length;
    this.#skipSpaces();
    if (digit(this.#at)) return true;
    this.#at = at;
    return unit === 'h';
  }

  #letterUnit(unit: string): boolean {
    const at = this.#at;
    this.#skipSpaces();
    for (let i = 0; i < unit.length; i++)
      if (this.#bytes[this.#at + i] !== unit.charCodeAt(i)) {
        this.#at = at;
        return false;
      }
    return true;
  }

  /** A day marker after the time, or 0. Also passes words that only close a time ("ч.", "Uhr"). */
  #markerAfter(): number {
    const from = this.#at;
    this.#skipSpaces();
    const byte = this.#peek();
    // The usual ones without making a string.
    if ((byte | 0x20) === 0x61 || (byte | 0x20) === 0x70) {
      const second = this.#bytes[this.#at + 1]!;
      const third = this.#bytes[this.#at + 2]!;
      if ((second | 0x20) === 0x6d && (third === SPACE || third === 0x5d || third === 0x3a || third === 0x2c)) {
        this.#at += 2;
        return (byte | 0x20) === 0x61 ? AM : PM;
      }
    } else if (byte < 0x41 || byte === 0x5d) {
      this.#at = from;
      return 0;
    }
    let word = this.#word();
    if (word === '') {
      this.#at = from;
      return 0;
    }
    let marker = dayMarker(word);
    if (marker === 0) {
      // "p. m." with a space of any kind inside.
      const at = this.#at;
      this.#skipSpaces();
      word += this.#word();
      marker = dayMarker(word);
      if (marker === 0) this.#at = at;
    }
    // An unknown half of the day would shift every message by twelve hours: such a header does not count.
    if (marker === 0 && (word.length > 4 || ((this.shape & SHAPE.timeFirst) === 0 && !isSilent(word)))) this.#at = from;
    return marker;
  }

  #ending(end: number): boolean {
    const from = this.#at;
    this.#skipSpaces();
    const byte = this.#peek();
    if ((this.shape & SHAPE.bracket) !== 0) {
      if (byte !== 0x5d) return false;
      this.#at++;
    } else if (byte === DASH) this.#at++;
    // En dash and em dash.
    else if (
      byte === 0xe2 &&
      this.#bytes[this.#at + 1] === 0x80 &&
      (this.#bytes[this.#at + 2] === 0x93 || this.#bytes[this.#at + 2] === 0x94)
    )
      this.#at += 3;
    // Before about 2013: "09/12/2012 17:02:35: Name: text".
    else if (
      byte === COLON &&
      (this.shape & SHAPE.seconds) !== 0 &&
      from === this.#at &&
      this.#bytes[this.#at + 1] === SPACE
    ) {
      this.shape |= SHAPE.colonEnd;
      this.#at++;
    } else return false;
    if (this.#peek() === SPACE) this.#at++;
    else if (this.#at < end && (this.shape & SHAPE.bracket) === 0) return false;
    this.after = this.#at;
    return true;
  }
}

/** Recognises a header that repeats the last one but for the digits of its time. Most headers do, since most messages
 * have the date of the one before. Other headers are left to the scanner. */
export class HeaderRepeat {
  secondOfDay = 0;
  after = 0;
  #prefix = new Uint8Array(0);
  #suffix = new Uint8Array(0);
  #separator = 0;
  #seconds = false;
  #marker = 0;

  /** Remembers the header that `scanner` found at `start`. */
  learn(scanner: HeaderScanner, bytes: Uint8Array, start: number): void {
    const { timeStart, timeEnd, after, shape } = scanner;
    const separator =
      bytes[timeStart + 1] === COLON || bytes[timeStart + 1] === DOT ? bytes[timeStart + 1]! : bytes[timeStart + 2]!;
    const seconds = (shape & SHAPE.seconds) !== 0;
    const digits = timeEnd - timeStart - (seconds ? 6 : 3);
    // Only where hour, minute and second are Latin digits between colons or dots, and a space ends the header.
    const usual =
      (shape & SHAPE.timeFirst) === 0 &&
      (separator === COLON || separator === DOT) &&
      (digits === 1 || digits === 2) &&
      bytes[after - 1] === SPACE;
    this.#prefix = usual ? bytes.slice(start, timeStart) : new Uint8Array(0);
    if (!usual) return;
    this.#suffix = bytes.slice(timeEnd, after);
    this.#separator = separator;
    this.#seconds = seconds;
    this.#marker = scanner.marker;
  }

  at(bytes: Uint8Array, start: number, end: number): boolean {
    const prefix = this.#prefix;
    const suffix = this.#suffix;
    if (prefix.length === 0 || end - start < prefix.length + suffix.length + 4) return false;
    for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
    let at = start + prefix.length;
    let hour = bytes[at++]! - 0x30;
    const digit = bytes[at]! - 0x30;
    if (digit >= 0 && digit <= 9) {
      hour = hour * 10 + digit;
      at++;
    }
    if (hour < 0 || hour > 23 || bytes[at] !== this.#separator) return false;
    const minute = sixty(bytes, at + 1);
    at += 3;
    let second = 0;
    if (this.#seconds) {
      if (bytes[at] !== this.#separator) return false;
      second = sixty(bytes, at + 1);
      at += 3;
    }
    if (minute < 0 || second < 0) return false;
    for (let i = 0; i < suffix.length; i++) if (bytes[at + i] !== suffix[i]) return false;
    at += suffix.length;
    if (at > end) return false;
    if (this.#marker !== 0 && hour <= 12) hour = hourOfMarker(hour, this.#marker);
    this.secondOfDay = hour * 3600 + minute * 60 + second;
    this.after = at;
    return true;
  }
}

/** Two digits from 00 to 59, or -1. */
function sixty(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - 0x30;
  const ones = bytes[at + 1]! - 0x30;
  return tens >= 0 && tens <= 5 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const UNSPACED = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Kana}/u;

const ERA_WORDS = new Map<string, number>([
  ['BE', ERA.buddhist],
  ['พ.ศ.', ERA.buddhist],
  ['R', ERA.reiwa],
  ['令和', ERA.reiwa],
  ['H', ERA.heisei],
  ['平成', ERA.heisei],
  ['民國', ERA.minguo],
  ['民国', ERA.minguo],
  ['Minguo', ERA.minguo],
  ['AD', ERA.none],
  ['г.', ERA.none],
]);
