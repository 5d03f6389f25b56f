import type { ByteSource } from './byte-source.ts';
import { eachUtf8Chunk, LimitExceeded, LONGEST_PIECE, type Reading } from './bytes.ts';
import { message } from '../../words/index.ts';

/** Path of a value in the document: keys of objects and indices of arrays from the top. Only valid during the call. */
export type JsonPath = readonly (string | number)[];

/** A value the caller wanted. The bytes are only valid during the call. */
export interface JsonSlice {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** The parsed value; undefined where it cannot be read even after the repairs of `parseLoose`. */
  readonly value: () => unknown;
}

/** End of the document. `cut`: it stopped in the middle. `broken`: it is not JSON from `offset` (bytes) on. */
export interface JsonEnd {
  readonly how: 'complete' | 'cut' | 'broken' | 'empty' | 'stopped';
  readonly offset: number;
  /** Bytes behind its end, from the first that is no white space; absent if there are none. */
  readonly more?: number;
}

/** Deeper nesting than any export has; keeps a hostile file from growing the path without end. */
const DEEPEST = 64;

interface Want {
  readonly children: Map<string, Want>;
  star: Want | null;
  wanted: boolean;
}

const newWant = (): Want => ({ children: new Map(), star: null, wanted: false });

/** Streams a JSON document of any size and passes on the values at the wanted paths, each as soon as it is complete.
 * Paths are `["messages.*", "title"]`, `["chats.list.*.messages.*"]`, or `["*"]` for a top-level array; `*` is any
 * index or key. A path through a wanted value is not followed. Everything else is skipped without being held. Inside a
 * wanted or skipped value only strings and brackets must be valid JSON. Bad escapes and bare words of a single entry
 * therefore cost that entry only. `visit` returning false stops. Throws `LimitExceeded` for a single value over 16
 * MiB. */
export async function scanJson(
  source: ByteSource,
  reading: Reading,
  wanted: readonly string[],
  visit: (path: JsonPath, slice: JsonSlice) => boolean | void,
  fast?: FastObject,
): Promise<JsonEnd> {
  const scanner = new JsonScanner(wanted, visit, fast);
  await eachUtf8Chunk(source, reading, chunk => (scanner.push(chunk) ? undefined : false));
  return scanner.end();
}

/** Tried first on each wanted object, whose brace is at `start`; `bytes[.. limit)` are there so far. Returns the
 * position after the object if it took it. Returns -1 to pass it to `visit` instead, because it is incomplete or
 * odd. */
export type FastObject = (path: JsonPath, bytes: Uint8Array, start: number, limit: number) => number;

interface Frame {
  readonly array: boolean;
  readonly want: Want | null;
}

// States between tokens.
const VALUE = 0;
const FIRST_KEY = 1;
const KEY = 2;
const COLON = 3;
const AFTER = 4;
const FIRST_ITEM = 5;
const DONE = 6;
const BROKEN = 7;
const STOPPED = 8;
/** Inside a string, an object or an array that is captured or skipped as a whole. */
const WHOLE = 9;
/** Inside a number, a word, or (Telegram 4.1.1) a bare path. */
const BARE = 10;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The push form of `scanJson`, one document. */
export class JsonScanner {
  readonly #root = newWant();
  readonly #visit: (path: JsonPath, slice: JsonSlice) => boolean | void;
  readonly #fast: FastObject | null;
  readonly #frames: Frame[] = [];
  /** Key or index in each frame. */
  readonly #path: (string | number)[] = [];
  #buffer = new Uint8Array(1 << 18);
  #length = 0;
  #position = 0;
  /** First byte that must be kept; equal to #position when nothing is captured. */
  #hold = 0;
  #capturing = false;
  #capturesKey = false;
  #depth = 0;
  #inString = false;
  #state = VALUE;
  #dropped = 0;
  /** Bytes behind the document, from the first that is no white space. */
  #after = 0;
  #seen = false;

  constructor(
    wanted: readonly string[],
    visit: (path: JsonPath, slice: JsonSlice) => boolean | void,
    fast: FastObject | null = null,
  ) {
    this.#visit = visit;
    this.#fast = fast;
    for (const path of wanted) {
      let want = this.#root;
      for (const part of path === '' ? [] : path.split('.')) {
        if (part === '*') want = want.star ??= newWant();
        else {
          const next = want.children.get(part) ?? newWant();
          want.children.set(part, next);
          want = next;
        }
      }
      want.wanted = true;
    }
  }

  /** False once there is nothing more to do. */
  push(chunk: Uint8Array): boolean {
    this.#append(chunk);
    this.#run();
    // Bytes after the document are counted.
    return this.#state !== BROKEN && this.#state !== STOPPED;
  }

  end(): JsonEnd {
    if (this.#state === BARE && this.#frames.length === 0) this.#finish(this.#length);
    const offset = this.#dropped + this.#position;
    if (this.#state === STOPPED) return { how: 'stopped', offset };
    if (this.#state === BROKEN) return { how: 'broken', offset };
    if (this.#state === DONE) return { how: 'complete', offset, ...(this.#after > 0 ? { more: this.#after } : {}) };
    return { how: this.#seen ? 'cut' : 'empty', offset: this.#dropped + this.#length };
  }

  #append(chunk: Uint8Array): void {
    if (this.#length + chunk.length > this.#buffer.length) {
      const keep = this.#length - this.#hold;
      if (keep > LONGEST_PIECE) throw new LimitExceeded('entry-too-large', message('records-entry-too-large'));
      const need = keep + chunk.length;
      // At most one move for each doubling, so the whole stays linear however long a value is.
      const target = need > this.#buffer.length ? new Uint8Array(need * 2) : this.#buffer;
      if (target === this.#buffer) target.copyWithin(0, this.#hold, this.#length);
      else target.set(this.#buffer.subarray(this.#hold, this.#length));
      this.#buffer = target;
      this.#dropped += this.#hold;
      this.#position -= this.#hold;
      this.#length = keep;
      this.#hold = 0;
    }
    this.#buffer.set(chunk, this.#length);
    this.#length += chunk.length;
  }

  #run(): void {
    const buffer = this.#buffer;
    while (this.#position < this.#length) {
      if (this.#state >= WHOLE) {
        if (!(this.#state === WHOLE ? this.#whole() : this.#bare())) break;
        continue;
      }
      if (this.#state >= DONE) {
        if (this.#state !== DONE) return;
        // Only white space may follow the document; a second document is not read.
        while (this.#after === 0 && this.#position < this.#length && isSpace(buffer[this.#position]!)) this.#position++;
        this.#after += this.#length - this.#position;
        this.#position = this.#length;
        break;
      }
      const byte = buffer[this.#position]!;
      if (isSpace(byte)) {
        this.#position++;
        continue;
      }
      this.#seen = true;
      this.#token(byte);
    }
    if (!this.#capturing) this.#hold = this.#position;
  }

  #token(byte: number): void {
    switch (this.#state) {
      case FIRST_ITEM:
        if (byte === CLOSE_BRACKET) return this.#close();
        return this.#value(byte);
      case VALUE:
        return this.#value(byte);
      case FIRST_KEY:
      case KEY:
        if (byte === CLOSE_BRACE) return this.#close();
        if (byte !== QUOTE) return this.#break();
        this.#capturesKey = true;
        return this.#start(true);
      case COLON:
        if (byte !== 0x3a) return this.#break();
        this.#position++;
        this.#state = VALUE;
        return undefined;
      default: {
        const frame = this.#frames.at(-1)!;
        if (byte === COMMA) {
          this.#position++;
          this.#state = frame.array ? FIRST_ITEM : KEY;
          if (frame.array) (this.#path[this.#path.length - 1] as number)++;
          return undefined;
        }
        if (byte === (frame.array ? CLOSE_BRACKET : CLOSE_BRACE)) return this.#close();
        return this.#break();
      }
    }
  }

  #break(): void {
    this.#state = BROKEN;
  }

  #close(): void {
    this.#position++;
    this.#frames.pop();
    this.#path.pop();
    this.#state = this.#frames.length === 0 ? DONE : AFTER;
  }

  #wantHere(): Want | null {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return this.#root;
    if (frame.want === null) return null;
    const { children, star } = frame.want;
    // An index as a key would become a string for every entry of a long array.
    return frame.array ? star : (children.get(this.#path.at(-1) as string) ?? star);
  }

  #value(byte: number): void {
    const want = this.#wantHere();
    const descend = want !== null && !want.wanted && (byte === OPEN_BRACE || byte === OPEN_BRACKET);
    if (descend && this.#frames.length < DEEPEST) {
      const array = byte === OPEN_BRACKET;
      this.#frames.push({ array, want });
      this.#path.push(array ? 0 : '');
      this.#position++;
      this.#state = array ? FIRST_ITEM : FIRST_KEY;
      return;
    }
    this.#capturesKey = false;
    const capture = want?.wanted === true;
    if (capture && byte === OPEN_BRACE && this.#fast !== null) {
      const end = this.#fast(this.#path, this.#buffer, this.#position, this.#length);
      if (end >= 0) {
        this.#position = end;
        this.#state = this.#frames.length === 0 ? DONE : AFTER;
        return;
      }
    }
    if (byte === QUOTE || byte === OPEN_BRACE || byte === OPEN_BRACKET) return this.#start(capture);
    if (byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET || byte === 0x3a) return this.#break();
    this.#capturing = capture;
    this.#hold = this.#position;
    this.#state = BARE;
  }

  #start(capture: boolean): void {
    this.#capturing = capture;
    this.#hold = this.#position;
    this.#depth = 0;
    this.#inString = false;
    this.#state = WHOLE;
  }

  /** Runs to the end of the string, object or array that began at the last `#start`; false when more bytes are needed. */
  #whole(): boolean {
    const buffer = this.#buffer;
    const length = this.#length;
    let at = this.#position;
    let depth = this.#depth;
    let inString = this.#inString;
    for (;;) {
      if (inString) {
        let byte = 0;
        while (at < length) {
          byte = buffer[at]!;
          if (byte === QUOTE || byte === BACKSLASH) break;
          at++;
        }
        if (at >= length) break;
        if (byte === BACKSLASH) {
          if (at + 1 >= length) break;
          at += 2;
          continue;
        }
        at++;
        inString = false;
        if (depth === 0) return this.#finish(at);
        continue;
      }
      if (at >= length) break;
      const byte = buffer[at++]!;
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
      else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --depth === 0) return this.#finish(at);
    }
    this.#position = at;
    this.#depth = depth;
    this.#inString = inString;
    return false;
  }

  /** A number, a word or a bare path ends at a comma that ends its line, at a bracket, or at white space. */
  #bare(): boolean {
    const buffer = this.#buffer;
    let at = this.#position;
    while (at < this.#length) {
      const byte = buffer[at]!;
      if (byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET || byte <= 0x20) {
        this.#finish(at);
        return true;
      }
      at++;
    }
    this.#position = at;
    return false;
  }

  #finish(at: number): true {
    const start = this.#hold;
    this.#position = at;
    const captured = this.#capturing;
    this.#capturing = false;
    if (this.#capturesKey) {
      this.#capturesKey = false;
      const key = parseLoose(this.#buffer, start, at);
      this.#path[this.#path.length - 1] = typeof key === 'string' ? key : '';
      this.#state = COLON;
      return true;
    }
    this.#state = this.#frames.length === 0 ? DONE : AFTER;
    if (captured) {
      const bytes = this.#buffer;
      const slice: JsonSlice = { bytes, start, end: at, value: () => parseLoose(bytes, start, at) };
      if (this.#visit(this.#path, slice) === false) this.#state = STOPPED;
    }
    return true;
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Parses one JSON value from UTF-8 bytes; undefined where it fails. Never throws. A failure is tried once more, after
 * repair of known exporters' faults. `\x07` (Telegram Desktop, issue 27571), raw control characters, unknown escapes.
 * Bare words and paths where a value belongs (Telegram 4.1.1, issue 24961). */
export function parseLoose(bytes: Uint8Array, start: number, end: number): unknown {
  const text = decoder.decode(bytes.subarray(start, end));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    try {
      return JSON.parse(repairJson(text)) as unknown;
    } catch {
      return undefined;
    }
  }
}

const hex4 = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

const CONTROLS = Array.from({ length: 32 }, (_, code) => hex4(code));
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Growing text by its units: a string made of millions of pieces costs more than all the rest. */
class Units {
  #units: Uint16Array<ArrayBuffer>;
  #length = 0;

  constructor(size: number) {
    this.#units = new Uint16Array(size);
  }

  add(text: string, from = 0, to = text.length): void {
    if (this.#length + to - from > this.#units.length) {
      const larger = new Uint16Array(2 * (this.#length + to - from));
      larger.set(this.#units);
      this.#units = larger;
    }
    for (let i = from; i < to; i++) this.#units[this.#length++] = text.charCodeAt(i);
  }

  /** Whole characters only, as in any text that was decoded. */
  toString(): string {
    return utf16.decode(this.#units.subarray(0, this.#length));
  }
}

/** One pass, linear. */
export function repairJson(text: string): string {
  const out = new Units(text.length + 64);
  let at = 0;
  let inString = false;
  let afterColon = false;
  while (at < text.length) {
    if (inString) {
      const plain = at;
      let code = text.charCodeAt(at);
      while (code >= 0x20 && code !== QUOTE && code !== BACKSLASH) code = text.charCodeAt(++at);
      out.add(text, plain, at);
      if (at >= text.length) break;
      if (code === QUOTE) {
        inString = false;
        out.add('"');
        at++;
      } else if (code < 0x20) {
        out.add(CONTROLS[code]!);
        at++;
      } else {
        const [written, length] = escapeAt(text, at);
        out.add(written);
        at += length;
      }
      continue;
    }
    const char = text[at]!;
    if (char === '"') inString = true;
    const bare = afterColon && !' \t\r\n"{['.includes(char) ? bareEnd(text, at) : -1;
    if (!' \t\r\n'.includes(char)) afterColon = char === ':';
    if (bare > at) {
      out.add(isGoodWord(text, at, bare) ? text.slice(at, bare) : JSON.stringify(text.slice(at, bare)));
      at = bare;
      continue;
    }
    out.add(char);
    at++;
  }
  return out.toString();
}

/** The replacement of the escape at a backslash, and the escape's length. */
function escapeAt(text: string, at: number): readonly [written: string, length: number] {
  const next = text[at + 1] ?? '';
  if (next === 'x') {
    // The writer adds each half of the byte to "0", so halves over nine come out as ":" to "?".
    const high = (text.charCodeAt(at + 2) || 48) - 48;
    const low = (text.charCodeAt(at + 3) || 48) - 48;
    const good = high >= 0 && high <= 15 && low >= 0 && low <= 15;
    return good ? [hex4(high * 16 + low), 4] : [hex4(0xfffd), 2];
  }
  const known = next === 'u' ? /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) : '"\\/bfnrt'.includes(next);
  return known && next !== '' ? [`\\${next}`, 2] : ['\\\\', 1];
}

const GOOD_WORD = /(?:true|false|null|-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?)(?=[ \t\r\n]{0,64}[,}\]])/y;

function isGoodWord(text: string, at: number, end: number): boolean {
  GOOD_WORD.lastIndex = at;
  return GOOD_WORD.test(text) && GOOD_WORD.lastIndex === end;
}

/** A bare value reaches to the end of its line (without the comma there), or to a bracket or comma on a single line. */
function bareEnd(text: string, at: number): number {
  GOOD_WORD.lastIndex = at;
  if (GOOD_WORD.test(text)) return GOOD_WORD.lastIndex;
  const newline = text.indexOf('\n', at);
  if (newline < 0) {
    let end = at;
    while (end < text.length && !',}]'.includes(text[end]!)) end++;
    return end;
  }
  let end = newline;
  while (end > at && ' \t\r,'.includes(text[end - 1]!)) end--;
  return end;
}
