import type { Format, FormatOptions, Probe, Question, Sink, Source } from '../core/format.ts';
import type { DateOrder } from '../core/record.ts';
import { eachUtf8Chunk, LONGEST_PIECE, tooLong } from '../text/bytes.ts';
import { BodyScan, type Direction, isPlain, readBody } from './whatsapp/body.ts';
import { Dates, type OrderFinding } from './whatsapp/dates.ts';
import { HeaderRepeat, HeaderScanner, SHAPE } from './whatsapp/header.ts';
import { Clock, sampled } from './whatsapp/pasted.ts';
import { Headings } from '../parts/pasted.ts';
import { isWeb, isWebCall, readWebBody, WEB_NOTICE, WEB_OWNER } from './whatsapp/web.ts';
import { saysEncrypted, timerIn } from './whatsapp/words.ts';
import { message } from '../../words/index.ts';
import { baseOf } from '../core/places.ts';
import { isElementText } from '../core/element.ts';
import { BEFORE_FIRST } from '../parts/json-fields.ts';

const DAY_MS = 86_400_000;
const DOT = 0x2e;
const COLON = 0x3a;
const PARENTHESIS = 0x28;
const LONGEST_STAMP = 60;
/** Longest name. Phones keep names much shorter. */
const LONGEST_NAME = 400;
/** Longest body that is held; the excess is counted as continuation and reported. */
const LONGEST_BODY = 8 * 1024 * 1024;
/** Bytes of a notice that are examined. */
const LONGEST_NOTICE = 600;

/** A WhatsApp export as text. docs/formats/whatsapp.md describes it. */
export const whatsapp: Format = { id: 'whatsapp', detect, read };

function detect({ head, text }: Probe): number {
  if (isElementText(text)) return 0;
  const bytes = head[0] === 0xff || head[0] === 0xfe ? new TextEncoder().encode(text) : head;
  const { shape, headers, firstIsHeader, lines, named } = shapeOf(bytes);
  // Names alone, without a colon, stand behind the dates of other apps.
  if (headers === 0 || !named) return 0;
  // Other apps (signal-export) write "[2024-03-12 09:00] Name: text" too; iPhones always write seconds.
  const usual = (shape & SHAPE.bracket) === 0 || (shape & SHAPE.seconds) !== 0;
  const sure = usual ? 0.9 : 0.5;
  if (firstIsHeader) return sure;
  return headers >= 2 || lines < 5 ? sure - 0.2 : 0;
}

interface Shapes {
  readonly shape: number;
  readonly headers: number;
  readonly firstIsHeader: boolean;
  readonly lines: number;
  /** A header has a name and a colon behind it, or the notice that begins every chat. */
  readonly named: boolean;
}

/** Headers in the middle of lines that make it certain that line ends were lost: more than those that begin a line. */
const CERTAINLY_JOINED = 5;

/** The shape that most headers in the first part of a file have; the earlier one on a tie. */
function shapeOf(head: Uint8Array): Shapes {
  const scanner = new HeaderScanner();
  const tally = new Map<number, number>();
  let lines = 0;
  let firstIsHeader = false;
  let blank = true;
  let named = false;
  for (let start = 0; start < head.length; ) {
    const newline = head.indexOf(10, start);
    const end = newline < 0 ? head.length : newline;
    const found = scanner.scan(head, start, end);
    if (found) tally.set(keyOf(scanner), (tally.get(keyOf(scanner)) ?? 0) + 1);
    named ||= found && isNamed(head.subarray(scanner.after, end));
    if (blank && (found || end - start > 1)) {
      firstIsHeader = found;
      blank = false;
    }
    lines++;
    start = end + 1;
  }
  let shape = 0;
  let headers = 0;
  for (const [key, count] of tally)
    if (count > headers) {
      shape = key;
      headers = count;
    }
  return { shape, headers, firstIsHeader, lines, named };
}

const isNamed = (behind: Uint8Array): boolean =>
  behind.subarray(0, LONGEST_NAME).includes(COLON) ||
  saysEncrypted(new TextDecoder().decode(behind.subarray(0, LONGEST_NOTICE)));

/** The next header of the file's shape in the middle of a line; -1: none. It follows a space, and has a name and a colon
 * behind it. */
function nextHeader(scanner: HeaderScanner, bytes: Uint8Array, from: number, end: number, shape: number): number {
  // The search is limited to this line: searching to the end of the file would be quadratic.
  const line = bytes.subarray(0, end);
  for (let at = from - 1; (at = line.indexOf(0x20, at)) >= 0 && at < end - 8; at++) {
    const first = bytes[at + 1]!;
    if ((first < 0x30 || first > 0x39) && first !== 0x5b && first < 0x80) continue;
    if (!scanner.scan(bytes, at + 1, end) || keyOf(scanner) !== shape) continue;
    const colon = line.subarray(0, scanner.after + 80).indexOf(COLON, scanner.after);
    if (colon > scanner.after && bytes[colon + 1] === 0x20) return at + 1;
  }
  return -1;
}

function linesWereLost(head: Uint8Array, shape: number): boolean {
  const scanner = new HeaderScanner();
  let inside = 0;
  let starting = 0;
  for (let start = 0; start < head.length; ) {
    const newline = head.indexOf(10, start);
    const end = newline < 0 ? head.length : newline;
    if (scanner.scan(head, start, end)) starting++;
    for (let at = start; ; ) {
      at = nextHeader(scanner, head, at + 1, end, shape);
      if (at < 0) break;
      inside++;
    }
    start = end + 1;
  }
  return inside >= CERTAINLY_JOINED && inside > starting;
}

const keyOf = (scanner: HeaderScanner): number => scanner.shape | (scanner.separator << 8);

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<Question | null> {
  const source = sources[0]!;
  let known: Known = NOTHING_KNOWN;
  // Some facts only show over the whole file: names with a colon, notices under a false name, unknown words for media,
  // impossible dates. A file with any of them is read again knowing them. Each pass settles at least one thing more.
  let doubtful = false;
  for (let pass = 0; ; pass++) {
    const reader = new Reader(sink, known, titleOf(source));
    await eachUtf8Chunk(source.blob, options, chunk => {
      reader.push(chunk);
    });
    reader.end();
    const finding = reader.dateOrder();
    if (finding.open && options.dateOrder === null) return dateQuestion();
    const how = finding.how === 'format' ? 'format' : options.dateOrder === null ? finding.how : 'given';
    const order = (how === 'given' ? options.dateOrder : finding.order) ?? 'dmy';
    if (how === 'given') doubtful ||= reader.dates.contradicts(order);
    let more = pass < 6 ? reader.learned(order) : null;
    if (known.order === null && reader.impossibleIn(order)) more = { ...(more ?? known), order };
    if (more === null) {
      sink.dateOrder(how === 'given' ? order : finding.order, how);
      if (doubtful) sink.warn('date-order-doubtful', message('records-order-doubtful'));
      return finish(reader, sink, known.order ?? order);
    }
    known = more;
    sink.restart();
  }
}

const dateQuestion = (): Question => ({
  code: 'date-order',
  text: message('records-ask-order'),
  option: '--date-order',
  choices: ['dmy', 'mdy', 'ymd'],
});

/** Sets the times, now that the order is known, and reports issues of the file. */
function finish(reader: Reader, sink: Sink, order: DateOrder): null {
  const { dates, found } = reader;
  let [last, day] = [Number.NaN, Number.NaN];
  sink.retime(time => {
    const index = Math.floor(time / DAY_MS);
    if (index !== last) [last, day] = [index, dates.day(index, order)];
    return day * DAY_MS + (time - index * DAY_MS);
  });
  sink.resolution(found.seconds ? 1 : 60);
  const { messages, attached, malformed, otherShapes, firstOtherShape, tooLong, joined, earlier } = found;
  const { learnedMedia, byItself, pasted } = found;
  const capped = (limit: number): boolean => Math.abs(messages - limit) <= limit / 400;
  if (capped(40_000) || (attached > 0 && capped(10_000)))
    sink.warn(
      'capped',
      message('records-capped', { count: messages, limit: attached > 0 && capped(10_000) ? 'media' : 'text' }),
    );
  if (malformed > 0) sink.warn('not-utf8', message('records-bytes-malformed', { count: malformed }));
  if (otherShapes > 0)
    sink.warn('other-shape', message('records-other-shape', { count: otherShapes, line: firstOtherShape }));
  if (joined) sink.warn('lines-lost', message('records-lines-joined'));
  if (byItself > 0) sink.warn('assistant', message('records-assistant', { name: ASSISTANT, count: byItself }));
  if (learnedMedia > 0) sink.warn('media-learned', message('records-media-learned', { count: learnedMedia }));
  if (pasted > 0) sink.warn('pasted', message('records-pasted', { count: pasted }));
  if (earlier) sink.warn('earlier-missing', message('records-earlier-missing'));
  if (tooLong > 0) sink.warn('too-long', message('records-too-long', { count: tooLong }));
  return null;
}

/** Findings of earlier passes. */
interface Known {
  /** Names with ": " in them, longest first. */
  readonly names: readonly string[];
  /** Beginnings of notices that look like names. */
  readonly notices: ReadonlySet<string>;
  /** Placeholders of omitted media that are not in the list: in another language, or newer. */
  readonly placeholders: ReadonlySet<string>;
  /** Names that stand both with the mark of a name that somebody gave themselves, and without: two people. */
  readonly namesakes: ReadonlySet<string>;
  /** True if Meta's assistant writes beside two or more people: its messages are nobody's. */
  readonly answersByItself: boolean;
  /** Headings, by their place among all, that stand in a message: pasted back, or of an agenda. */
  readonly pasted: ReadonlySet<number>;
  /** Such headings may be there: the clock goes back somewhere, or a name is a time. */
  readonly watches: boolean;
  /** True for an iPhone's file without any mark: only its words tell WhatsApp's lines. */
  readonly unmarked: boolean;
  /** Set where some dates are impossible in it: their lines are then not understood. */
  readonly order: DateOrder | null;
}

const NOTHING_KNOWN: Known = {
  names: [],
  notices: new Set(),
  placeholders: new Set(),
  namesakes: new Set(),
  answersByItself: false,
  pasted: new Set(),
  watches: false,
  unmarked: false,
  order: null,
};

/** An iPhone gives the zip and its file the chat's name. */
const titleOf = ({ name, path }: Source): string =>
  (baseOf(path) === '_chat.txt' ? name : baseOf(path) || name).replace(/\.(?:txt|zip)$/i, '');

/** WhatsApp's assistant answers under this name, in every language. */
const ASSISTANT = 'Meta AI';

interface KnownName {
  readonly raw: Uint8Array;
  /** Null: the app itself. */
  readonly person: number | null;
  readonly tally: NameTally;
}

interface NameTally {
  readonly raw: string;
  messages: number;
  /** The text that all messages so far have between the name and a second ": "; null once one has none or another. */
  further: string | null;
  /** Line of the first message. */
  readonly line: number;
}

/** Number of occurrences of a line between angle brackets, and its first writer. */
interface AngleTally {
  readonly person: number;
  times: number;
  ofSeveral: boolean;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** One reading of a file, fed with chunks. Bytes are kept from the start of the message that is being read. */
class Reader {
  readonly dates = new Dates();
  readonly #sink: Sink;
  readonly #known: Known;
  readonly #chat: number;
  readonly #scanner = new HeaderScanner();
  readonly #repeat = new HeaderRepeat();
  readonly #scan = new BodyScan();
  /** Those tried first, by their bytes: names with a colon, then the first that came up. */
  readonly #names: KnownName[] = [];
  readonly #byRaw = new Map<string, KnownName>();
  readonly #angles = new Map<string, AngleTally>();
  #knownPlaceholders = 0;
  #learnedMedia = 0;
  #byItself = 0;
  /** Text before a colon without a following space, and its number of occurrences. */
  readonly #withoutSpace = new Map<string, number>();
  /** Headings whose name ends in a colon and a space. */
  #spaced = 0;
  #buffer = new Uint8Array(1 << 18);
  /** Four bytes of the buffer at a time. */
  #words = new Int32Array(this.#buffer.buffer);
  #length = 0;
  #lineStart = 0;
  /** Position up to which no line end was found after #lineStart. */
  #searched = 0;
  #line = 0;
  #shape = -1;
  #direction: Direction = 'ltr';
  /** Line ends were lost (in pasting), so that headers stand in the middle of lines. */
  #joined = false;
  /** True for an export of WhatsApp Web. */
  #web = false;
  /** The notice of encryption stands above the first heading. */
  #preamble = false;
  /** True if the text above the first heading says that older messages may be missing. */
  #earlier = false;
  #messages = 0;
  #attached = 0;
  #malformed = 0;
  #otherShapes = 0;
  #firstOtherShape = 0;
  /** Number of near-headings and the first of them, by their name. */
  readonly #almostOf = new Map<string, { lines: number; readonly first: number }>();
  #tooLong = 0;
  /** Kept only if examined: most files are in order. */
  readonly #headings: Headings | null;
  readonly #clock = new Clock();
  /** The place of the heading that is being read. */
  #heading = 0;
  #pasted = 0;
  /** True if the file has a mark of WhatsApp's. */
  #marked = false;
  #firstHeaderLine = 0;
  #firstBody = '';
  // The message that is being read; #start is -1 where there is none.
  #start = -1;
  #bodyEnd = 0;
  #date = 0;
  #time = 0;
  #lead = false;
  #startLine = 0;
  /** Set by #nameAt: where the body begins. */
  #bodyStart = 0;

  constructor(sink: Sink, known: Known, title: string) {
    this.#sink = sink;
    this.#known = known;
    this.#headings = known.watches ? new Headings() : null;
    this.#chat = sink.chat('', title, 'unknown');
    for (const raw of known.names) this.#register(raw, encoder.encode(raw), 0);
  }

  push(chunk: Uint8Array): void {
    if (this.#length + chunk.length > this.#buffer.length) this.#makeRoom(chunk.length);
    this.#buffer.set(chunk, this.#length);
    this.#length += chunk.length;
    // The shape is taken from the first 128 KiB, as soon as they are there.
    if (this.#shape < 0 && this.#length >= 1 << 17) this.#takeShape();
    this.#run();
  }

  end(): void {
    if (this.#shape < 0) this.#takeShape();
    this.#run();
    if (this.#lineStart < this.#length) {
      this.#takeLine(this.#lineStart, this.#length);
      this.#lineStart = this.#length;
    }
    this.#flush();
  }

  #takeShape(): void {
    const head = this.#buffer.subarray(0, this.#length);
    this.#shape = shapeOf(head).shape;
    this.#joined = linesWereLost(head, this.#shape);
    const text = decoder.decode(head);
    this.#direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    this.#web = isWeb(text, { shape: this.#shape & 0xff, separator: this.#shape >> 8 });
  }

  #makeRoom(more: number): void {
    const keep = this.#start < 0 ? this.#lineStart : this.#start;
    const need = this.#length - keep + more;
    if (need > LONGEST_PIECE + LONGEST_BODY) throw tooLong(this.#line + 1);
    if (need > this.#buffer.length) {
      const larger = new Uint8Array(Math.ceil(need / 2) * 4);
      larger.set(this.#buffer.subarray(keep, this.#length));
      this.#buffer = larger;
      this.#words = new Int32Array(larger.buffer);
    } else this.#buffer.copyWithin(0, keep, this.#length);
    this.#length -= keep;
    this.#lineStart -= keep;
    this.#searched -= keep;
    this.#bodyEnd -= keep;
    if (this.#start >= 0) this.#start -= keep;
  }

  #run(): void {
    if (this.#shape < 0) return;
    const length = this.#length;
    for (let at = this.#searched; ; ) {
      at = newlineFrom(this.#buffer, this.#words, at, length);
      if (at === length) break;
      this.#takeLine(this.#lineStart, at);
      this.#lineStart = ++at;
    }
    this.#searched = length;
  }

  #takeLine(start: number, end: number): void {
    if (!this.#joined) return this.#takePart(start, end);
    let from = start;
    for (;;) {
      const next = nextHeader(this.#scanner, this.#buffer, from + 1, end, this.#shape);
      if (next < 0) return this.#takePart(from, end);
      this.#takePart(from, next - 1);
      from = next;
    }
  }

  #takePart(start: number, end: number): void {
    this.#line++;
    const buffer = this.#buffer;
    const stop = end > start && buffer[end - 1] === 13 ? end - 1 : end;
    const pastedBefore = this.#pasted;
    const othersBefore = this.#otherShapes;
    if (this.#repeat.at(buffer, start, stop)) {
      if (!this.#isPasted()) {
        this.#flush();
        this.#beginAt(this.#repeat.secondOfDay, this.#repeat.after, stop);
        return;
      }
    } else if (this.#scanner.scan(buffer, start, stop)) {
      if (keyOf(this.#scanner) !== this.#shape) {
        if (this.#otherShapes++ === 0) this.#firstOtherShape = this.#line;
      } else if (!this.#isPasted()) {
        this.#flush();
        this.#begin(start, stop);
        return;
      }
    }
    if (this.#start >= 0) {
      this.#bodyEnd = stop;
      this.#sink.continuation();
      if (this.#pasted === pastedBefore && this.#otherShapes === othersBefore) this.#almost(start, stop);
      if (stop - this.#start > LONGEST_BODY) {
        this.#tooLong++;
        this.#flush();
      }
    } else if (this.#firstHeaderLine > 0) this.#sink.continuation();
    else if (stop === start) this.#sink.system();
    else if (!this.#web || !this.#isPreamble(start, stop)) this.#sink.notUnderstood({ line: this.#line }, BEFORE_FIRST);
  }

  /** True if the current heading belongs to the message before. */
  #isPasted(): boolean {
    if (this.#headings === null || !this.#known.pasted.has(this.#headings.count)) return false;
    this.#headings.open();
    this.#pasted++;
    return true;
  }

  /** Notes a line that would be a heading but for an unknown word beside its time, such as a half of the day. */
  #almost(start: number, end: number): void {
    const first = this.#buffer[start];
    if (first === undefined || (first !== 0x5b && (first < 0x30 || (first > 0x39 && first < 0x80)))) return;
    const name = ALMOST.exec(decoder.decode(this.#buffer.subarray(start, Math.min(end, start + LONGEST_HEADING))))?.[2];
    if (name === undefined || (!this.#almostOf.has(name) && this.#almostOf.size >= MOST_ALMOST)) return;
    const seen = this.#almostOf.get(name) ?? { lines: 0, first: this.#line };
    seen.lines++;
    this.#almostOf.set(name, seen);
  }

  /** Lines above the first heading of WhatsApp Web. It writes the notice of encryption. If the browser did not have the
   * whole chat, one line more follows. */
  #isPreamble(start: number, end: number): boolean {
    const text = decoder.decode(this.#buffer.subarray(start, Math.min(end, start + LONGEST_NOTICE)));
    if (this.#line === 1) this.#preamble = saysEncrypted(text);
    else if (this.#line > 2 || text.startsWith('<')) return false;
    else this.#earlier = this.#preamble;
    if (this.#preamble) this.#sink.system();
    return this.#preamble;
  }

  #begin(start: number, end: number): void {
    const { a, b, c, era, secondOfDay, lead, after, separator, shape } = this.#scanner;
    this.#date = this.dates.index(a, b, c, era, separator === DOT, (shape & SHAPE.yearFirst) !== 0);
    this.#lead = lead;
    this.#repeat.learn(this.#scanner, this.#buffer, start);
    this.#beginAt(secondOfDay, after, end);
  }

  /** With the date and the mark of the last header. */
  #beginAt(secondOfDay: number, after: number, end: number): void {
    this.#time = this.#date * DAY_MS + secondOfDay * 1000;
    this.#start = this.#buffer[after] === PARENTHESIS ? this.#behindStamp(after, end) : after;
    this.#bodyEnd = end;
    this.#startLine = this.#line;
    if (this.#headings !== null) this.#heading = this.#headings.open();
    if (this.#firstHeaderLine === 0) this.#firstHeaderLine = this.#line;
  }

  /** Behind a second stamp in parentheses, "(Friday 1:51 PM) Ada: hi", as another program writes it beside its own. */
  #behindStamp(start: number, end: number): number {
    const close = this.#buffer.subarray(start, Math.min(end, start + LONGEST_STAMP)).indexOf(0x29);
    if (close < 0 || this.#buffer[start + close + 1] !== 0x20) return start;
    const inside = decoder.decode(this.#buffer.subarray(start, start + close));
    return /\d:\d\d/.test(inside) ? start + close + 2 : start;
  }

  /** Hands over the message that is being read. */
  #flush(): void {
    const start = this.#start;
    if (start < 0) return;
    this.#start = -1;
    const buffer = this.#buffer;
    let end = this.#bodyEnd;
    while (end > start && (buffer[end - 1] === 10 || buffer[end - 1] === 13)) end--;
    if (this.#web && startsWith(WEB_NOTICE, buffer, start)) return this.#notice(start, end);
    const name = this.#nameAt(start, end);
    const from = name === null ? start : Math.min(end, this.#bodyStart);
    const who = name?.person ?? null;
    if (this.#headings === null) this.#clock.heading(this.#time, who, end - from);
    else this.#headings.close(this.#heading, this.#time, who, sampled(buffer, from, end));
    if (name === null && this.#web) return this.#sink.notUnderstood({ line: this.#startLine }, UNKNOWN_SHAPE);
    if (name === null) return this.#notice(start, end);
    const { order, placeholders } = this.#known;
    if (order !== null && Number.isNaN(this.dates.day(this.#date, order)))
      return this.#sink.notUnderstood({ line: this.#startLine }, message('records-why-order', { order }));
    const { person } = name;
    if (person === null) {
      name.tally.messages++;
      this.#messages++;
      this.#byItself++;
      this.dates.message(this.#date);
      return this.#sink.system();
    }
    let body = this.#bodyStart;
    if (body < end && buffer[body] === 0x20) body++;
    const scan = this.#scan;
    scan.scan(buffer, body, Math.max(body, end));
    if (scan.malformed) this.#malformed++;
    if (scan.marks || this.#lead) this.#marked = true;
    if (!this.#web) this.#further(name.tally, body);
    if (this.#startLine === this.#firstHeaderLine)
      this.#firstBody = decoder.decode(buffer.subarray(body, Math.min(end, body + 500)));
    const mayBePlain = !this.#known.unmarked || end - body > LONGEST_NOTICE;
    if (
      mayBePlain &&
      !this.#web &&
      !scan.marks &&
      !scan.carriageReturn &&
      !this.#lead &&
      isPlain(scan, buffer, body, end)
    ) {
      this.#count(name);
      return this.#sink.addUtf8(
        this.#chat,
        person,
        this.#time,
        'wall',
        'text',
        buffer,
        body,
        Math.max(body, end),
        scan.characters,
        scan.question,
      );
    }
    const raw = decoder.decode(buffer.subarray(body, end));
    const read = (this.#web ? readWebBody : readBody)(raw, {
      lead: this.#lead,
      ios: (this.#shape & SHAPE.bracket) !== 0,
      placeholders,
      direction: this.#direction,
      unmarked: this.#known.unmarked ? (this.#startLine < this.#firstHeaderLine + 3 ? 'beginning' : 'later') : null,
    });
    if (read.kind === 'system') return this.#notice(body, end);
    if (raw.startsWith('<')) this.#angle(raw, person, read.kind !== 'text');
    if (raw.includes('-WA0') || raw.includes('<attached:')) this.#attached++;
    this.#count(name);
    this.#sink.add(this.#chat, person, this.#time, 'wall', read.kind, read.text, {
      edited: read.edited,
      durationSeconds: read.durationSeconds,
    });
  }

  #count(name: KnownName): void {
    name.tally.messages++;
    this.#messages++;
    this.dates.message(this.#date);
  }

  /** The sender of the line whose header ends at `start`, or null for a notice. */
  #nameAt(start: number, end: number): KnownName | null {
    const buffer = this.#buffer;
    for (const known of this.#names) {
      const colon = start + known.raw.length;
      if (colon >= end || buffer[colon] !== COLON || !matches(known.raw, buffer, start)) continue;
      this.#bodyStart = colon + 1;
      return known;
    }
    const limit = Math.min(end, start + LONGEST_NAME);
    let loose = -1;
    for (let i = start; i < limit; i++) {
      const byte = buffer[i]!;
      if (byte === 10) break;
      if (byte !== COLON || i === start) continue;
      const next = i + 1 < end ? buffer[i + 1]! : 10;
      if (next === 0x20 || next === 10 || next === 13) {
        if (loose < 0) this.#spaced++;
        else this.#noteLoose(start, loose);
        return this.#named(start, i);
      }
      if (loose < 0) loose = i;
    }
    // "John Doe:." is a message of John Doe if he is known from elsewhere; else a notice with a colon in it.
    if (loose > 0) {
      const raw = decoder.decode(buffer.subarray(start, loose));
      if (this.#byRaw.has(raw)) return this.#named(start, loose);
      this.#noteLoose(start, loose);
    }
    return null;
  }

  /** Notes the text before a colon without a space behind it. */
  #noteLoose(start: number, colon: number): void {
    if (this.#spaced > 0 && this.#withoutSpace.size >= 1000) return;
    const raw = decoder.decode(this.#buffer.subarray(start, colon));
    const times = this.#withoutSpace.get(raw) ?? 0;
    if (times > 0 || this.#withoutSpace.size < 1000) this.#withoutSpace.set(raw, times + 1);
  }

  #named(start: number, colon: number): KnownName | null {
    const raw = decoder.decode(this.#buffer.subarray(start, colon));
    if (this.#known.notices.has(raw) || plainName(raw) === '') return null;
    this.#bodyStart = colon + 1;
    return this.#byRaw.get(raw) ?? this.#register(raw, this.#buffer.slice(start, colon), this.#startLine);
  }

  #register(raw: string, bytes: Uint8Array, line: number): KnownName {
    const name = plainName(raw);
    const shown = withoutTilde(name);
    const person = (): number => this.#sink.person(name, this.#known.namesakes.has(shown) ? name : shown);
    const known: KnownName = {
      raw: bytes,
      person: this.#known.answersByItself && name === ASSISTANT ? null : person(),
      tally: { raw, messages: 0, further: UNSEEN, line },
    };
    if (this.#web && name === WEB_OWNER && known.person !== null) this.#sink.owner(known.person);
    this.#byRaw.set(raw, known);
    if (this.#names.length < 8 + this.#known.names.length) this.#names.push(known);
    return known;
  }

  /** Notes the text after a name up to a second ": ", in case it belongs to the name. */
  #further(tally: NameTally, body: number): void {
    if (tally.further === null) return;
    const { colon, firstLineEnd } = this.#scan;
    const further =
      colon < 0 || colon - body > 60 || colon > firstLineEnd
        ? null
        : decoder.decode(this.#buffer.subarray(body, colon));
    tally.further = tally.further === UNSEEN || tally.further === further ? further : null;
  }

  #notice(start: number, end: number): void {
    const notice = decoder.decode(this.#buffer.subarray(start, Math.min(end, start + LONGEST_NOTICE)));
    if (this.#web && isWebCall(notice)) return this.#sink.notUnderstood({ line: this.#startLine }, NO_CALLER);
    const on = timerIn(notice);
    if (on !== null) this.#sink.timer(this.#chat, this.#time, 'wall', on);
    this.#sink.system();
  }

  #angle(raw: string, person: number, known: boolean): void {
    const line = raw.split('\n', 1)[0]!.replaceAll('\r', '');
    if (known) {
      this.#knownPlaceholders++;
      if (this.#known.placeholders.has(line)) this.#learnedMedia++;
      return;
    }
    if (!/^<[^<>]{6,60}>$/.test(line) || !line.includes(' ')) return;
    const seen = this.#angles.get(line);
    if (seen !== undefined) {
      seen.times++;
      seen.ofSeveral ||= seen.person !== person;
    } else if (this.#angles.size < 100) this.#angles.set(line, { person, times: 1, ofSeveral: false });
  }

  /** Findings of this pass that the next must know; null where it knew enough. */
  learned(order: DateOrder): Known | null {
    const names = new Set(this.#known.names);
    const notices = new Set(this.#known.notices);
    const senders = [...this.#byRaw.values()].map(({ tally }) => tally).filter(({ messages }) => messages > 0);
    for (const { raw, messages, further, line } of senders) {
      if (further !== null && further !== UNSEEN && messages >= 3) names.add(`${raw}: ${further}`);
      if (messages > 1) continue;
      // 'Ann changed the subject to "x: y"': a name has no quotation mark in it.
      if (senders.length > 2 && /["“”„«»「」『』]/.test(raw)) notices.add(raw);
      // A group's own name precedes its first notice, and nothing else.
      if (senders.length > 2 && line === this.#firstHeaderLine && saysEncrypted(this.#firstBody)) notices.add(raw);
    }
    // If no name has a space behind its colon, as after another program, a recurring text is a name.
    const always = this.#spaced === 0 && [...this.#withoutSpace.values()].filter(times => times > 1).length > 1;
    for (const [raw, times] of this.#withoutSpace)
      if (this.#byRaw.has(raw) || (always && times > 1 && plainName(raw) !== '')) names.add(raw);
    const placeholders = new Set([...this.#known.placeholders, ...this.#commonAngles()]);
    const written = new Set(senders.map(({ raw }) => plainName(raw)));
    const namesakes = new Set(this.#known.namesakes);
    for (const name of written) {
      const shown = withoutTilde(name);
      if (shown !== name && written.has(shown)) namesakes.add(shown);
    }
    const ofAssistant = senders.filter(({ raw }) => plainName(raw) === ASSISTANT).length;
    const answersByItself = this.#known.answersByItself || (ofAssistant > 0 && senders.length - ofAssistant >= 2);
    const clocks = this.#clocks();
    const watches = this.#known.watches || this.#clock.goesBack || clocks.size > 0;
    const dayOf = (index: number): number => this.dates.day(index, order);
    const pasted = new Set([...this.#known.pasted, ...(this.#headings?.inside(dayOf, clocks) ?? [])]);
    const ios = (this.#shape & SHAPE.bracket) !== 0;
    // Under a name Android writes no notice, but programs that rewrite a chat do.
    const byWords = ios || saysEncrypted(this.#firstBody);
    const unmarked = this.#known.unmarked || (byWords && !this.#web && !this.#marked);
    if (
      (watches === this.#known.watches || (clocks.size === 0 && !this.#clock.mayHide(dayOf))) &&
      pasted.size === this.#known.pasted.size &&
      unmarked === this.#known.unmarked &&
      answersByItself === this.#known.answersByItself &&
      namesakes.size === this.#known.namesakes.size &&
      names.size === this.#known.names.length &&
      notices.size === this.#known.notices.size &&
      placeholders.size === this.#known.placeholders.size
    )
      return null;
    return {
      names: [...names].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)),
      notices,
      placeholders,
      namesakes,
      answersByItself,
      pasted,
      watches,
      unmarked,
      order: this.#known.order,
    };
  }

  /** Names that are times: the ends in an agenda. */
  #clocks(): ReadonlySet<number> {
    const found = [...this.#byRaw.values()].filter(({ tally }) => A_CLOCK.test(plainName(tally.raw)));
    return new Set(found.flatMap(({ person }) => person ?? []));
  }

  /** Texts between angle brackets that occur three times or more. A telephone writes its words in everybody's name. A
   * person may write such a text by habit, in their own name. One person's text is learnt only if it is the most
   * frequent, and the file has no known words for omitted media. */
  #commonAngles(): readonly string[] {
    const frequent = [...this.#angles].filter(([, { times }]) => times >= 3);
    const [most] = frequent.toSorted(([, a], [, b]) => b.times - a.times);
    return frequent
      .filter(one => one[1].ofSeveral || (this.#knownPlaceholders === 0 && one === most))
      .map(([line]) => line);
  }

  /** WhatsApp Web writes the month first, whatever the language. */
  dateOrder(): OrderFinding {
    const american = this.#web && this.dates.impossibleIn('mdy') === 0;
    return american ? { order: 'mdy', how: 'format', open: false, impossible: 0 } : this.dates.settle();
  }

  impossibleIn(order: DateOrder): boolean {
    return this.dates.impossibleIn(order) > 0;
  }

  get found(): Found {
    // Only headings with the name of somebody who writes here count; the others are lists.
    const almost = [...this.#almostOf].filter(([name]) => (this.#byRaw.get(name)?.tally.messages ?? 0) > 0);
    const firsts = almost.map(([, { first }]) => first);
    if (this.#otherShapes > 0) firsts.push(this.#firstOtherShape);
    return {
      messages: this.#messages,
      attached: this.#attached,
      malformed: this.#malformed,
      otherShapes: almost.reduce((sum, [, { lines }]) => sum + lines, this.#otherShapes),
      firstOtherShape: firsts.length === 0 ? 0 : Math.min(...firsts),
      tooLong: this.#tooLong,
      joined: this.#joined,
      earlier: this.#earlier,
      learnedMedia: this.#learnedMedia,
      byItself: this.#byItself,
      pasted: this.#pasted,
      seconds: (this.#shape & SHAPE.seconds) !== 0,
    };
  }
}

interface Found {
  readonly messages: number;
  readonly attached: number;
  readonly malformed: number;
  readonly otherShapes: number;
  readonly firstOtherShape: number;
  readonly tooLong: number;
  readonly joined: boolean;
  readonly earlier: boolean;
  readonly learnedMedia: number;
  readonly byItself: number;
  readonly pasted: number;
  readonly seconds: boolean;
}

/** Position of the first LF from `at` on, or `end`. Lines are so short that a call of `indexOf` for each takes longer. `words`: the
 * same bytes, by fours. */
function newlineFrom(bytes: Uint8Array, words: Int32Array, at: number, end: number): number {
  for (; at < end && (at & 3) !== 0; at++) if (bytes[at] === 10) return at;
  for (; at + 4 <= end; at += 4) {
    // A byte of `other` is zero where there is an LF; the high bit of one is left only where one is zero.
    const other = words[at >> 2]! ^ 0x0a0a0a0a;
    if (((other - 0x01010101) & ~other & -0x7f7f7f80) !== 0) break;
  }
  for (; at < end; at++) if (bytes[at] === 10) return at;
  return end;
}

/** U+200F before a bracket or inside a date; or before the body of the first line, where that is the notice of encryption. */
const RIGHT_TO_LEFT = /(?:^|\n)\u200f\[|(?:^|\n)\[[^\]\n]{0,30}\u200f/;
const FIRST_LINE = /^\[[^\]\n]{1,60}\] [^:\n]{1,100}: \u200f([^\n]{1,600})/;
const isRightToLeft = (head: string): boolean =>
  RIGHT_TO_LEFT.test(head) || saysEncrypted(FIRST_LINE.exec(head)?.[1] ?? '');

/** A date, a time with a word or two beside it, and a name. */
const ALMOST =
  /^[\u200e\u200f]?\[?\p{Nd}{1,4}([./-]) ?\p{Nd}{1,2}\1 ?\p{Nd}{1,4}\.?,?[ \u00a0\u202f]\P{Nd}{0,24}\p{Nd}{1,2}[:.]\p{Nd}{2}(?:[:.]\p{Nd}{2})?\P{Nd}{0,24}?(?: - |\] )([^:]{1,80}): /u;
const LONGEST_HEADING = 200;
const MOST_ALMOST = 200;

/** Mark before the first message. */
const UNSEEN = '\u0000';

function matches(name: Uint8Array, buffer: Uint8Array, start: number): boolean {
  for (let i = 0; i < name.length; i++) if (buffer[start + i] !== name[i]) return false;
  return true;
}

const startsWith = (text: string, buffer: Uint8Array, start: number): boolean =>
  [...text].every((letter, i) => buffer[start + i] === letter.charCodeAt(0));

/** An end time is no name: "12/03/24, 19:00 - 22:00: party". */
const A_CLOCK = /^\d{1,2}[:.]\d{2}$/;

const NO_CALLER = message('records-why-caller');
const UNKNOWN_SHAPE = message('records-why-shape');

/** A name as a person would write it: without direction marks, with plain spaces. */
const plainName = (raw: string): string =>
  raw
    .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim();

/** Removes "~ ", which precedes the own name of a person outside the contacts. The other telephone writes the same name
 * without it. The key of a person keeps the mark, as in records kept before this removal. */
const withoutTilde = (name: string): string => name.replace(/^~ (?=\S)/, '');
