import { Parser } from 'htmlparser2';
import type { Sink } from '../core/format.ts';
import type { ByteSource } from '../text/byte-source.ts';
import { eachUtf8Chunk, LimitExceeded, type Reading } from '../text/bytes.ts';
import { message } from '../../words/index.ts';

/** An element that is open. `depth`: how many are around it. */
export interface Element {
  readonly name: string;
  readonly depth: number;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Callbacks for a page, in its order. Returning false from `open` stops. */
export interface HtmlVisitor {
  open(element: Element): boolean | void;
  text(text: string): void;
  close(element: Element): void;
}

/** Deepest nesting, beyond any page of an export; a parser's time grows with it. */
const DEEPEST = 300;
/** Longest tag, comment or text, beyond any of an export. */
const LONGEST = 16 * 1024 * 1024;
/** Pieces in which a page is handed to the parser, so that a stop comes soon. */
const PIECE = 1 << 16;

/** Streams a page of any size through htmlparser2. Memory does not grow with the page. Result: `deep` at elements nested
 * deeper than in any export, `cut` if elements were still open. */
export async function scanHtml(
  source: ByteSource,
  reading: Reading,
  visitor: HtmlVisitor,
): Promise<'complete' | 'cut' | 'deep' | 'stopped'> {
  const open: Element[] = [];
  let how: 'complete' | 'deep' | 'stopped' = 'complete';
  let fed = 0;
  let heard = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        heard = fed;
        if (how !== 'complete') return;
        const classes = attributes['class'] === undefined ? NO_CLASSES : attributes['class'].split(/\s+/);
        const element: Element = { name, depth: open.length, classes, attributes };
        if (VOID.has(name)) {
          if (visitor.open(element) === false) how = 'stopped';
          visitor.close(element);
          return;
        }
        if (open.length >= DEEPEST) how = 'deep';
        else {
          open.push(element);
          if (visitor.open(element) === false) how = 'stopped';
        }
      },
      ontext(text) {
        heard = fed;
        if (how === 'complete') visitor.text(text);
      },
      onclosetag(name) {
        heard = fed;
        if (how !== 'complete' || VOID.has(name)) return;
        const last = open.at(-1);
        if (last?.name !== name) return;
        open.pop();
        visitor.close(last);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const feed = (text: string): boolean => {
    fed += text.length;
    if (fed - heard > LONGEST) throw new LimitExceeded('entry-too-large', message('records-tag-too-long'));
    parser.write(text);
    return how === 'complete';
  };
  await eachUtf8Chunk(source, reading, chunk => {
    for (let at = 0; at < chunk.length; at += PIECE)
      if (!feed(decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }))) return false;
    return undefined;
  });
  // An element that is still open was cut off; the parser would close it silently.
  const unclosed = open.some(({ name }) => name === 'body' || name === 'html');
  const end = how as 'complete' | 'deep' | 'stopped';
  while (open.length > 0) visitor.close(open.pop()!);
  return end === 'complete' && unclosed ? 'cut' : end;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

export const isPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html|head|body|meta|title)/i.test(
    text.slice(0, 2000),
  );

/** Says how a page ended, where that is not its end. */
export function tellPageEnd(end: 'complete' | 'cut' | 'deep' | 'stopped', sink: Sink): void {
  if (end === 'cut') sink.warn('file-cut', message('records-file-cut'));
  if (end === 'deep') sink.warn('file-broken', message('records-page-deep'));
}

/** Space or lines that a browser would not show. */
const UNEVEN = /\n| {2}|^ | $/;
const NO_CLASSES: readonly string[] = [];

/** Text of a page as a browser shows it: white space is one space, a line ends at `<br>` and where a block does. */
export class PageText {
  #text = '';

  add(raw: string): void {
    this.#put(/[\t\r\n\f]/.test(raw) ? raw.replaceAll(/[ \t\r\n\f]+/g, ' ') : raw);
  }

  line(): void {
    this.#put('\n');
  }

  #put(text: string): void {
    if (this.#text.length + text.length > LONGEST)
      throw new LimitExceeded('entry-too-large', message('records-text-too-long'));
    this.#text += text;
  }

  get value(): string {
    if (!UNEVEN.test(this.#text)) return this.#text;
    const lines = this.#text
      .split('\n')
      .map(line => line.replaceAll(/ {2,}/g, ' ').replace(/^ /, '').replace(/ $/, ''));
    const first = lines.findIndex(line => line !== '');
    return lines.slice(Math.max(0, first), lines.findLastIndex(line => line !== '') + 1).join('\n');
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The entities that a text is written with where it stands in no page. */
export const undoEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
        (whole, decimal, hex, name) => {
          if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
          const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
          return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
            ? String.fromCodePoint(code)
            : whole;
        },
      )
    : text;
