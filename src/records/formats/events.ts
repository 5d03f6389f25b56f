import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { cellsOf, type Message } from '../../base/index.ts';
import { eachLineBytes } from '../text/lines.ts';
import { message } from '../../words/index.ts';

/** Event tables of research: `dyad_id,time_unix,sender,receiver`, plain or gzip, more columns allowed. No texts; several
 * dyads are several chats. docs/formats/csv.md. */
export const events: Format = { id: 'csv', detect, read, anyTime: true };

const NEEDED = ['dyad_id', 'time_unix', 'sender', 'receiver'] as const;

interface Columns {
  readonly dyad: number;
  readonly time: number;
  readonly sender: number;
  readonly receiver: number;
  readonly duration: number;
  readonly width: number;
}

function columnsOf(header: string): Columns | null {
  const names = cellsOf(header.replace(/\r$/, ''), ',').map(name => name.trim().toLowerCase());
  const [dyad, time, sender, receiver] = NEEDED.map(name => names.indexOf(name)) as [number, number, number, number];
  if (Math.min(dyad, time, sender, receiver) < 0) return null;
  return { dyad, time, sender, receiver, duration: names.indexOf('duration_s'), width: names.length };
}

function detect({ text }: Probe): number {
  return columnsOf(text.slice(0, 2000).split('\n', 1)[0]!) === null ? 0 : 0.99;
}

const decoder = new TextDecoder();

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  let columns: Columns | null = null;
  const rows = new Rows(sink);
  await eachLineBytes(source!.blob, options, (bytes, start, end, line) => {
    if (columns === null) {
      columns = columnsOf(decoder.decode(bytes.subarray(start, end)));
      sink.system();
      return columns === null ? false : undefined;
    }
    if (end === start) return sink.system();
    return rows.take(bytes, start, end, line, columns);
  });
  sink.zone('UTC');
  sink.resolution(1);
  return null;
}

/** Reads rows by bytes; the last dyad and people are remembered, since a table is sorted by dyad. */
class Rows {
  readonly #sink: Sink;
  readonly #empty = new Uint8Array(0);
  #cells: Int32Array = new Int32Array(0);
  #dyad: { readonly bytes: Uint8Array; readonly chat: number } | null = null;
  #people: { readonly bytes: Uint8Array; readonly person: number }[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  take(bytes: Uint8Array, start: number, end: number, line: number, columns: Columns): void {
    if (this.#cells.length !== columns.width * 2) this.#cells = new Int32Array(columns.width * 2);
    const found = this.#split(bytes, start, end);
    if (found < 0) {
      // A quoted row: rare, so it is written again without quotes where that is possible.
      const plain = cellsOf(decoder.decode(bytes.subarray(start, end)), ',').map(cell =>
        cell.replaceAll(/[",\r\n]/g, ' '),
      );
      const again = new TextEncoder().encode(plain.join(','));
      if (plain.length !== columns.width || this.#split(again, 0, again.length) !== columns.width)
        return this.#refuse(line, message('records-why-quotes'));
      return this.#row(again, line, columns);
    }
    if (found !== columns.width)
      return this.#refuse(line, message('records-why-columns', { found, first: columns.width }));
    this.#row(bytes, line, columns);
  }

  #row(bytes: Uint8Array, line: number, columns: Columns): void {
    const time = this.#number(bytes, columns.time);
    if (Number.isNaN(time)) return this.#refuse(line, message('records-why-seconds'));
    const [dyadStart, dyadEnd] = this.#cell(columns.dyad);
    const [senderStart, senderEnd] = this.#cell(columns.sender);
    const [receiverStart, receiverEnd] = this.#cell(columns.receiver);
    if (dyadStart === dyadEnd || senderStart === senderEnd || receiverStart === receiverEnd)
      return this.#refuse(line, message('records-why-cells'));
    if (
      senderEnd - senderStart === receiverEnd - receiverStart &&
      same(bytes.subarray(receiverStart, receiverEnd), bytes, senderStart, senderEnd)
    )
      return this.#refuse(line, message('records-why-oneself'));
    const chat = this.#chatOf(bytes, dyadStart, dyadEnd);
    const sender = this.#personOf(bytes, senderStart, senderEnd);
    this.#personOf(bytes, receiverStart, receiverEnd);
    const duration = columns.duration < 0 ? Number.NaN : this.#number(bytes, columns.duration);
    const kind = columns.duration < 0 ? 'text' : duration < 0 ? 'missed' : 'call';
    this.#sink.addUtf8(
      chat,
      sender,
      time * 1000,
      'instant',
      kind,
      this.#empty,
      0,
      0,
      0,
      false,
      ...(duration > 0 ? [{ durationSeconds: duration }] : []),
    );
  }

  #refuse(line: number, why: Message): void {
    this.#sink.notUnderstood({ line }, why);
  }

  #cell(column: number): readonly [number, number] {
    return [this.#cells[column * 2]!, this.#cells[column * 2 + 1]!];
  }

  /** Number of cells, or -1 where there is a quote. */
  #split(bytes: Uint8Array, start: number, end: number): number {
    let cell = 0;
    let from = start;
    for (let i = start; i <= end; i++) {
      const byte = i === end ? 0x2c : bytes[i]!;
      if (byte === 0x22) return -1;
      if (byte !== 0x2c) continue;
      if (cell * 2 < this.#cells.length) {
        this.#cells[cell * 2] = from;
        this.#cells[cell * 2 + 1] = i;
      }
      cell++;
      from = i + 1;
    }
    return cell;
  }

  /** Digits, with a sign and decimals where they stand; NaN for anything else. */
  #number(bytes: Uint8Array, column: number): number {
    const [start, end] = this.#cell(column);
    if (end - start > 17) return Number.NaN;
    let value = 0;
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte < 0x30 || byte > 0x39) {
        const text = decoder.decode(bytes.subarray(start, end)).trim();
        return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
      }
      value = value * 10 + byte - 0x30;
    }
    return end === start || value > 8.64e12 ? Number.NaN : value;
  }

  #chatOf(bytes: Uint8Array, start: number, end: number): number {
    if (this.#dyad !== null && this.#dyad.bytes.length === end - start && same(this.#dyad.bytes, bytes, start, end))
      return this.#dyad.chat;
    const id = decoder.decode(bytes.subarray(start, end));
    this.#dyad = { bytes: bytes.slice(start, end), chat: this.#sink.chat(id, id, 'direct') };
    this.#people = [];
    return this.#dyad.chat;
  }

  #personOf(bytes: Uint8Array, start: number, end: number): number {
    for (const known of this.#people)
      if (known.bytes.length === end - start && same(known.bytes, bytes, start, end)) return known.person;
    const id = decoder.decode(bytes.subarray(start, end));
    const person = this.#sink.person(id, id);
    if (this.#people.length < 4) this.#people.push({ bytes: bytes.slice(start, end), person });
    return person;
  }
}

function same(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = 0; i < end - start; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}
