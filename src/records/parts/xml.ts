import { message } from '../../words/index.ts';
import { LimitExceeded, LONGEST_PIECE } from '../text/bytes.ts';

/** Reduces an XML text before it is parsed, chunk by chunk and in linear time. Values of the attributes that `drops`
 * names are left out without being held: a picture in an attribute can be as large as the file. Android writes each
 * emoji as references to halves of a surrogate pair (`&#55357;&#56832;`), which XML forbids. They become the character
 * they mean. References to characters that XML cannot hold become U+FFFD. */
export class XmlSlimmer {
  readonly #drops: (attribute: string) => boolean;
  #state: 'text' | 'tag' | 'value' | 'dropped' = 'text';
  #quote = '"';
  /** Input that cannot be decided yet: a reference or a name that may go on in the next chunk. */
  #rest = '';
  /** Characters passed on since the last tag or text began, which the parser may hold whole. */
  #held = 0;

  constructor(drops: (attribute: string) => boolean) {
    this.#drops = drops;
  }

  push(chunk: string): string {
    const text = this.#rest + chunk;
    this.#rest = '';
    const out: string[] = [];
    let began = 0;
    let at = 0;
    while (at < text.length) {
      switch (this.#state) {
        case 'text': {
          const open = text.indexOf('<', at);
          const end = open < 0 ? text.length : open + 1;
          out.push(text.slice(at, end));
          if (open >= 0) {
            this.#state = 'tag';
            this.#held = 0;
            began = out.length;
          }
          at = end;
          break;
        }
        case 'tag':
          at = this.#tag(text, at, out);
          break;
        case 'value': {
          const close = text.indexOf(this.#quote, at);
          const end = close < 0 ? undecided(text, at) : close;
          out.push(withReferences(text.slice(at, end)));
          if (close < 0) {
            this.#rest = text.slice(end);
            at = text.length;
          } else {
            out.push(this.#quote);
            this.#state = 'tag';
            at = close + 1;
          }
          break;
        }
        case 'dropped': {
          const close = text.indexOf(this.#quote, at);
          if (close < 0) at = text.length;
          else {
            out.push(this.#quote);
            this.#state = 'tag';
            at = close + 1;
          }
        }
      }
    }
    for (let i = began; i < out.length; i++) this.#held += out[i]!.length;
    if (this.#held > LONGEST_PIECE) throw new LimitExceeded('value-too-long', message('records-value-too-long'));
    return out.join('');
  }

  end(): string {
    const rest = this.#rest;
    this.#rest = '';
    return this.#state === 'value' ? withReferences(rest) : rest;
  }

  /** From inside a tag to its end, or to the value of an attribute. Comments and instructions are tags here too. A stray
   * quotation mark in one would hide the rest, so they are passed on up to their own end. */
  #tag(text: string, at: number, out: string[]): number {
    const special = text.startsWith('!--', at) ? '-->' : text[at] === '?' ? '?>' : null;
    if (special === null && at + 3 > text.length && '!--'.startsWith(text.slice(at))) {
      this.#rest = text.slice(at);
      return text.length;
    }
    if (special !== null) {
      const end = text.indexOf(special, at);
      if (end < 0) {
        this.#rest = text.slice(at);
        // A comment without an end would be held for ever.
        if (this.#rest.length > 1 << 16) {
          out.push(this.#rest);
          this.#rest = '';
        }
        return text.length;
      }
      out.push(text.slice(at, end + special.length));
      this.#state = 'text';
      return end + special.length;
    }
    for (let i = at; i < text.length; i++) {
      const char = text[i];
      if (char === '>') {
        out.push(text.slice(at, i + 1));
        this.#state = 'text';
        return i + 1;
      }
      if (char === '"' || char === "'") {
        out.push(text.slice(at, i + 1));
        this.#quote = char;
        const name = text.slice(...nameBefore(text, i, at));
        this.#state = this.#drops(name) ? 'dropped' : 'value';
        return i + 1;
      }
    }
    // The name of an attribute, with the sign and the spaces before its value, may be cut here; keep it together.
    const [cut] = nameBefore(text, text.length, at);
    out.push(text.slice(at, cut));
    this.#rest = text.slice(cut);
    return text.length;
  }
}

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\n' || char === '\t' || char === '\r';
const isNameChar = (char: string | undefined): boolean => char !== undefined && /[\w:.-]/.test(char);
const LONGEST = 60;

/** Start and end of the name before `end`, with the equals sign and spaces between, if any. */
function nameBefore(text: string, end: number, from: number): [number, number] {
  let at = end;
  const limit = Math.max(from, end - 3 * LONGEST);
  while (at > limit && isSpace(text[at - 1])) at--;
  if (at > limit && text[at - 1] === '=') at--;
  while (at > limit && isSpace(text[at - 1])) at--;
  const stop = at;
  while (at > limit && stop - at < LONGEST && isNameChar(text[at - 1])) at--;
  return [at, stop];
}

/** Start of the undecided tail of an attribute's value: a reference that may not be complete, or the first half of a
 * surrogate pair. */
function undecided(text: string, from: number): number {
  let cut = text.length;
  for (let i = 0; i < 2; i++) {
    const amp = text.lastIndexOf('&', cut - 1);
    if (amp < from || text.length - amp > 24) break;
    const tail = text.slice(amp, cut);
    if (!tail.includes(';') || ((cut === text.length || tail.endsWith(';')) && isHigh(tail))) cut = amp;
    else break;
  }
  return cut;
}

const isHigh = (reference: string): boolean => {
  const code = codeOf(reference);
  return code >= 0xd800 && code <= 0xdbff;
};

const codeOf = (reference: string): number => {
  const found = /^&#(?:[xX]([0-9a-fA-F]{1,8})|(\d{1,9}));$/.exec(reference);
  if (found === null) return -1;
  return found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16);
};

const REFERENCE = /&#(?:[xX][0-9a-fA-F]{1,8}|\d{1,9});/g;

/** Two halves right after each other are one character; all other references as `safe` has them. */
function withReferences(value: string): string {
  if (!value.includes('&#')) return value;
  let out = '';
  let from = 0;
  let half = '';
  for (const { 0: reference, index } of value.matchAll(REFERENCE)) {
    const code = codeOf(reference);
    if (half !== '' && index === from && code >= 0xdc00 && code <= 0xdfff) {
      out += String.fromCharCode(codeOf(half), code);
      half = '';
    } else {
      if (half !== '') out += safe(half);
      out += value.slice(from, index);
      half = isHigh(reference) ? reference : '';
      if (half === '') out += safe(reference);
    }
    from = index + reference.length;
  }
  return (half === '' ? out : out + safe(half)) + value.slice(from);
}

/** A reference XML accepts stays; the rest (halves, controls, beyond Unicode) becomes U+FFFD. */
function safe(reference: string): string {
  const code = codeOf(reference);
  const fine =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return fine ? reference : '\ufffd';
}
