import { KINDS, type Kind } from './record.ts';
import { LimitExceeded } from '../text/bytes.ts';
import { message } from '../../words/index.ts';

/** Internal bit of the flags column, cleared by the assembler: the time is a wall-clock reading. */
export const WALL = 128;

const KIND_INDEX = new Map<Kind, number>(KINDS.map((kind, i) => [kind, i]));
const TEXT = KIND_INDEX.get('text')!;
export const kindIndex = (kind: Kind): number => (kind === 'text' ? TEXT : KIND_INDEX.get(kind)!);

/** Limit on messages: a hundred an hour for six years. Each is held from reading to answer; docs/privacy.md has the
 * memory. */
export const MOST_MESSAGES = 5_000_000;
export const tooManyMessages = (): Error =>
  new LimitExceeded('too-many-messages', message('records-too-many-messages', { count: MOST_MESSAGES }));
/** Most bytes of kept words, over all messages. */
const MOST_TEXT_BYTES = 256 * 1024 ** 2;

/** Growing columns of one source, in file order. */
export class Columns {
  count = 0;
  time = new Float64Array(1024);
  person = new Uint16Array(1024);
  chat = new Uint16Array(1024);
  kind = new Uint8Array(1024);
  flags = new Uint8Array(1024);
  characters = new Uint32Array(1024);
  /** Only once a format gave one. */
  duration: Float32Array | null = null;
  /** Only once a format gave one; NaN elsewhere. */
  offset: Float32Array | null = null;
  /** Fingerprint of the text, kept only where several sources may overlap. */
  print: Float64Array | null = null;
  /** Fingerprint of the id, likewise; 0 without an id. */
  id: Float64Array | null = null;
  text: GrowingText | null = null;

  constructor(options: { readonly keepText: boolean; readonly fingerprints: boolean }) {
    if (options.keepText) this.text = new GrowingText();
    if (options.fingerprints) this.print = new Float64Array(1024);
  }

  add(chat: number, person: number, time: number, kind: number, flags: number, characters: number): number {
    const i = this.count;
    if (i === MOST_MESSAGES) throw tooManyMessages();
    if (i === this.time.length) this.#grow(i * 2);
    this.count = i + 1;
    this.time[i] = time;
    this.person[i] = person;
    this.chat[i] = chat;
    this.kind[i] = kind;
    this.flags[i] = flags;
    this.characters[i] = characters;
    return i;
  }

  setDuration(i: number, seconds: number): void {
    this.duration ??= new Float32Array(this.time.length);
    this.duration[i] = seconds;
  }

  setId(i: number, print: number): void {
    this.id ??= new Float64Array(this.time.length);
    this.id[i] = print;
  }

  setOffset(i: number, minutes: number): void {
    this.offset ??= new Float32Array(this.time.length).fill(Number.NaN);
    this.offset[i] = minutes;
  }

  /** Keeps the rows that `wanted` says, in their order. */
  keep(wanted: (i: number) => boolean): void {
    const parts = [
      this.time,
      this.person,
      this.chat,
      this.kind,
      this.flags,
      this.characters,
      this.duration,
      this.offset,
    ];
    const arrays = [...parts, this.print, this.id].filter(array => array !== null);
    let to = 0;
    for (let i = 0; i < this.count; i++) {
      if (!wanted(i)) continue;
      if (to < i) for (const array of arrays) array[to] = array[i]!;
      if (to < i) this.text?.move(i, to);
      to++;
    }
    for (const array of arrays) array.fill(0, to, this.count);
    this.offset?.fill(Number.NaN, to, this.count);
    this.count = to;
    this.text?.truncate(to);
  }

  #grow(capacity: number): void {
    const grown = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.time = grown(new Float64Array(capacity), this.time);
    this.person = grown(new Uint16Array(capacity), this.person);
    this.chat = grown(new Uint16Array(capacity), this.chat);
    this.kind = grown(new Uint8Array(capacity), this.kind);
    this.flags = grown(new Uint8Array(capacity), this.flags);
    this.characters = grown(new Uint32Array(capacity), this.characters);
    if (this.duration !== null) this.duration = grown(new Float32Array(capacity), this.duration);
    if (this.offset !== null) this.offset = grown(new Float32Array(capacity).fill(Number.NaN), this.offset);
    if (this.print !== null) this.print = grown(new Float64Array(capacity), this.print);
    if (this.id !== null) this.id = grown(new Float64Array(capacity), this.id);
  }
}

/** Texts one after another as UTF-8. */
export class GrowingText {
  bytes = new Uint8Array(1 << 16);
  start = new Float64Array(1024);
  length = 0;
  count = 0;
  readonly #encoder = new TextEncoder();

  addBytes(bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start);
    this.bytes.set(bytes.subarray(start, end), this.length);
    this.#close(end - start);
  }

  addString(text: string): void {
    this.#reserve(text.length * 3);
    this.#close(this.#encoder.encodeInto(text, this.bytes.subarray(this.length)).written);
  }

  /** Text `from` takes the place after text `to - 1`; only forwards, in order. */
  move(from: number, to: number): void {
    const [start, end] = [this.start[from]!, this.start[from + 1]!];
    this.bytes.copyWithin(this.start[to]!, start, end);
    this.start[to + 1] = this.start[to]! + end - start;
  }

  truncate(count: number): void {
    this.count = count;
    this.length = this.start[count]!;
  }

  #close(written: number): void {
    this.length += written;
    this.count++;
    if (this.count === this.start.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.start);
      this.start = larger;
    }
    this.start[this.count] = this.length;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    if (this.length > MOST_TEXT_BYTES) throw new LimitExceeded('too-many-words', message('records-too-many-words'));
    const larger = new Uint8Array(Math.max(this.length + more, Math.ceil(this.bytes.length * 1.5)));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** 52-bit fingerprint of bytes (two rounds of FNV-1a with different offsets). It tells apart the few records that share
 * an instant, a person and a kind. */
export function fingerprint(bytes: Uint8Array, start: number, end: number): number {
  let a = 0x811c9dc5;
  let b = 0x2f0b4c47;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x0100019d);
  }
  return (a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff);
}
