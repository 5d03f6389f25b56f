/** Apple's old archive of Objective-C values ("streamtyped"), in which Messages keeps the body of a message with its
 * attributes. Written from the layout below; node-typedstream and imessage-exporter describe the same.
 *
 * | byte | meaning |
 * | --- | --- |
 * | 81, 82 | An integer of two, four bytes follows (little-endian). |
 * | 83 | A float or double follows. |
 * | 84 | A new string, class or object follows, to which later parts refer by number. |
 * | 85 | Nothing (nil; the end of a chain of superclasses). |
 * | 86 | The end of an object. |
 * | 92 and up | A reference: the number minus 0x92. Strings count apart from objects, classes and C strings. |
 * | any other | The integer itself. |
 *
 * The bytes 84 and 86 also occur inside UTF-8 text ("ↄ" is E2 86 84), so a body can only be found by reading the whole. */
export type ArchivedValue = number | string | null | Uint8Array | ArchivedObject | readonly ArchivedValue[];
export interface ArchivedObject {
  /** Class and its superclasses, nearest first. */
  readonly classes: readonly string[];
  readonly values: readonly ArchivedValue[];
}

const NEW = -124;
const NIL = -123;
const END = -122;
const FIRST_REFERENCE = -110;
/** Nesting beyond this is no message body; the limit keeps a hostile archive from exhausting the stack. */
const MAX_DEPTH = 64;

class Malformed extends Error {}

/** The text of an archived NSString or NSAttributedString; null where the bytes are no such archive. Attributes that
 * cannot be read do not matter once the text has been. Never throws. */
export function archivedText(bytes: Uint8Array): string | null {
  const reader = new Reader(bytes);
  try {
    reader.header();
    reader.group(0);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
  }
  return reader.firstText;
}

/** All top-level values of an archive; null where it is malformed. */
export function readArchive(bytes: Uint8Array): readonly ArchivedValue[] | null {
  const reader = new Reader(bytes);
  const values: ArchivedValue[] = [];
  try {
    reader.header();
    while (!reader.done) values.push(...reader.group(0));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return null;
  }
  return values;
}

class Reader {
  firstText: string | null = null;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #strings: string[] = [];
  readonly #objects: (ArchivedObject | string | { readonly chain: readonly string[] })[] = [];
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  header(): void {
    if (this.#byte() !== 4 || this.#rawString() !== 'streamtyped') throw new Malformed();
    this.#integer(this.#head());
  }

  /** One encoding string and the values it announces. */
  group(depth: number): ArchivedValue[] {
    return this.#values(this.#sharedString(this.#head()) ?? '', depth);
  }

  #values(encoding: string, depth: number): ArchivedValue[] {
    const values: ArchivedValue[] = [];
    for (let i = 0; i < encoding.length; ) {
      const end = typeEnd(encoding, i);
      values.push(this.#value(encoding.slice(i, end), depth));
      i = end;
    }
    return values;
  }

  #value(type: string, depth: number): ArchivedValue {
    if (depth > MAX_DEPTH) throw new Malformed();
    switch (type[0]) {
      case 'c':
      case 'C':
      case 'B':
        return this.#byte();
      case 's':
      case 'S':
      case 'i':
      case 'I':
      case 'l':
      case 'L':
      case 'q':
      case 'Q':
        return this.#integer(this.#head());
      case 'f':
      case 'd':
        return this.#float(type === 'd');
      case '+':
        return this.#rawBytes();
      case '%':
      case ':':
        return this.#sharedString(this.#head());
      case '*':
        return this.#cString();
      case '@':
        return this.#object(depth);
      case '#':
        return this.#classes(depth);
      case '[':
        return this.#array(type, depth);
      case '{':
        return this.#values(type.slice(type.indexOf('=') + 1 || 1, -1), depth + 1);
      default:
        throw new Malformed();
    }
  }

  #array(type: string, depth: number): ArchivedValue {
    const count = Number.parseInt(type.slice(1), 10);
    const element = type.slice(1 + String(count).length, -1);
    if (!(count >= 0)) throw new Malformed();
    if (element === 'c' || element === 'C') return this.#take(count);
    if (count > this.#bytes.length) throw new Malformed();
    return Array.from({ length: count }, () => this.#value(element, depth + 1));
  }

  #object(depth: number): ArchivedObject | null {
    const head = this.#head();
    if (head === NIL) return null;
    if (head !== NEW) {
      const known = this.#objects[this.#reference(head)];
      if (typeof known !== 'object' || !('values' in known)) throw new Malformed();
      return known;
    }
    const values: ArchivedValue[] = [];
    const place = this.#objects.push({ classes: [], values }) - 1;
    const object: ArchivedObject = { classes: this.#classes(depth), values };
    this.#objects[place] = object;
    const isText = object.classes.includes('NSString');
    for (let head = this.#head(); head !== END; head = this.#head()) {
      values.push(...this.#values(this.#sharedString(head) ?? '', depth + 1));
      const text = values[0];
      if (isText && this.firstText === null && text instanceof Uint8Array) this.firstText = utf8(text);
    }
    return object;
  }

  #classes(depth: number): readonly string[] {
    if (depth > MAX_DEPTH) throw new Malformed();
    const head = this.#head();
    if (head === NIL) return [];
    if (head !== NEW) {
      const known = this.#objects[this.#reference(head)];
      if (typeof known !== 'object' || !('chain' in known)) throw new Malformed();
      return known.chain;
    }
    const name = this.#sharedString(this.#head());
    this.#integer(this.#head());
    const place = this.#objects.push({ chain: [] }) - 1;
    const chain = [name ?? '', ...this.#classes(depth + 1)];
    this.#objects[place] = { chain };
    return chain;
  }

  #cString(): string | null {
    const head = this.#head();
    if (head === NIL) return null;
    if (head === NEW) {
      const text = this.#sharedString(this.#head()) ?? '';
      this.#objects.push(text);
      return text;
    }
    const known = this.#objects[this.#reference(head)];
    if (typeof known !== 'string') throw new Malformed();
    return known;
  }

  #sharedString(head: number): string | null {
    if (head === NIL) return null;
    if (head === NEW) {
      const text = this.#rawString();
      this.#strings.push(text);
      return text;
    }
    const known = this.#strings[this.#reference(head)];
    if (known === undefined) throw new Malformed();
    return known;
  }

  #reference(head: number): number {
    return this.#integer(head) - FIRST_REFERENCE;
  }

  #rawString(): string {
    return utf8(this.#rawBytes());
  }

  #rawBytes(): Uint8Array {
    return this.#take(this.#integer(this.#head()));
  }

  #float(double: boolean): number {
    const head = this.#head();
    if (head !== -125) return this.#integer(head);
    const at = this.#skip(double ? 8 : 4);
    return double ? this.#view.getFloat64(at, true) : this.#view.getFloat32(at, true);
  }

  #integer(head: number): number {
    if (head === -127) return this.#view.getInt16(this.#skip(2), true);
    if (head === -126) return this.#view.getInt32(this.#skip(4), true);
    if (head > -126 && head <= END) throw new Malformed();
    return head;
  }

  #head(): number {
    return this.#view.getInt8(this.#skip(1));
  }

  #byte(): number {
    return this.#bytes[this.#skip(1)] as number;
  }

  #take(length: number): Uint8Array {
    // Lengths of two bytes are written signed, so a body of 40,000 bytes reads as a negative number.
    const count = length < 0 ? length + 0x1_0000 : length;
    const at = this.#skip(count);
    return this.#bytes.subarray(at, at + count);
  }

  #skip(length: number): number {
    const at = this.#at;
    if (!(length >= 0) || at + length > this.#bytes.length) throw new Malformed();
    this.#at = at + length;
    return at;
  }
}

/** A message may begin with the mark that elsewhere begins a file. */
const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function typeEnd(encoding: string, from: number): number {
  const open = encoding[from];
  if (open !== '[' && open !== '{' && open !== '(') return from + 1;
  let depth = 0;
  for (let i = from; i < encoding.length; i++) {
    if ('[{('.includes(encoding[i] as string)) depth++;
    else if (']})'.includes(encoding[i] as string) && --depth === 0) return i + 1;
  }
  throw new Malformed();
}
