import { failure, type Message, type Outcome, success, zoneOf } from '../base/index.ts';
import { areOneConversation, chooseChats, wholeFiles } from './choose/choose.ts';
import type { Columns, GrowingText } from './core/columns.ts';
import type { ChatKind, Format, Source } from './core/format.ts';
import { formats as allFormats } from './formats/index.ts';
import { gather } from './merge/gather.ts';
import { settleZones } from './merge/two-zones.ts';
import { assembleFiles, readFiles, type ReadOptions, type ReadResult } from './read.ts';
import { FORMATS, type FileReport, KINDS } from './core/record.ts';
import { FileSink, type ReadFile } from './core/sink.ts';
import { zoneIssues } from './core/zone.ts';

/** The kept state of one file: the entries of the chosen chat as they were read. No zone has made instants of them, and
 * no duplicates of other files were dropped. A kept record is thus assembled exactly as if its exports had just been
 * read. A later export merges with it as if both had been read together. Day and month, and the chat, are settled for
 * good. Zone, joined names, days left out and cut-offs are not. It holds no other chat, and nobody who did not write in
 * this one (but the owner). Texts are measured; their words are here only where they were asked for. */
export interface FileSnapshot extends SnapshotHeader {
  readonly columns: SnapshotColumns;
}

/** The part of a kept file that is not columns: plain data. */
export interface SnapshotHeader {
  readonly name: string;
  readonly format: FileReport['format'];
  readonly bytes: number;
  readonly chat: { readonly key: string; readonly title: string; readonly kind: ChatKind };
  readonly people: readonly { readonly key: string; readonly name: string }[];
  /** Index into `people`. */
  readonly owner: number | null;
  readonly elsewhere: number;
  readonly system: number;
  readonly continuation: number;
  readonly reactions: number;
  /** Changes of the timer for disappearing messages in the chat; null: on, since when is not said. */
  readonly timers: readonly {
    readonly time: number | null;
    readonly clock: 'wall' | 'instant';
    readonly on: boolean;
  }[];
  readonly notUnderstood: FileReport['notUnderstood'];
  readonly notUnderstoodCount: number;
  readonly dateOrder: FileReport['dateOrder'];
  /** As the file states it. */
  readonly zone: string | null;
  readonly resolutionSeconds: number;
  readonly warnings: FileReport['warnings'];
}

/** As in `Columns`, each as long as the file has entries. `print` and `id` tell entries of overlapping exports apart. */
export interface SnapshotColumns {
  readonly time: Float64Array;
  readonly person: Uint16Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly characters: Uint32Array;
  readonly print: Float64Array;
  readonly id: Float64Array | null;
  readonly duration: Float32Array | null;
  readonly offset: Float32Array | null;
  readonly text: SnapshotText | null;
}

/** A `TextColumn` in memory of its own. */
interface SnapshotText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly start: Float64Array<ArrayBuffer>;
}

/** Reads exports as `readExport` does and returns their snapshots, in the order given. Files without the chosen chat are
 * left out. Fails as `readExport` does, except where only the assembled record can show it. */
export async function takeSnapshot(
  sources: readonly Source[],
  options: ReadOptions,
  formats: readonly Format[] = allFormats,
): Promise<Outcome<readonly FileSnapshot[]>> {
  const read = await readFiles(sources, options, formats, true);
  if (!read.ok) return read;
  // Choosing turns times into instants of one zone.
  const asRead = read.value.map(({ sink: { columns } }) => ({
    time: columns.time.slice(),
    flags: columns.flags.slice(),
  }));
  const choice = chooseChats(read.value, { ...options, byFile: settleZones(read.value, options).zones });
  if (!choice.ok) return choice;
  const { units, clocks } = gather(choice.value.units, options.same);
  return success(
    read.value.flatMap((file, f) => {
      const { chats } = units[f]!;
      if (chats.length === 0) return [];
      Object.assign(file.sink.columns, asRead[f]);
      return [snapshotOf(file, chats, clocks[f]!.rows)];
    }),
  );
}

/** The record of kept files: equal to what `readExport` gives for the exports they were kept from. */
export function readSnapshot(
  files: readonly FileSnapshot[],
  options: Pick<ReadOptions, 'zone' | 'deviceZone' | 'zones' | 'same'>,
): Outcome<ReadResult> {
  const zones = zoneIssues(options);
  if (zones.length > 0) return failure(...zones);
  const words = files.some(({ columns }) => columns.text !== null);
  const read = files.map(file => readFileOf(file, words));
  const settled = settleZones(read, options);
  const known = { ...options, byFile: settled.zones };
  return assembleFiles(read, { seen: [], units: wholeFiles(read, known), leftOut: [] }, known, settled.issues);
}

/** True if `later` files are of the kept conversation, as far as both tell: by the rule for files read together. */
export function belongsTo(
  kept: readonly FileSnapshot[],
  later: readonly FileSnapshot[],
  options: Pick<ReadOptions, 'zone' | 'deviceZone' | 'zones' | 'same'>,
): boolean {
  const read = [...later, ...kept].map(file => readFileOf(file, false));
  const known = { ...options, byFile: settleZones(read, options).zones };
  return areOneConversation(read, later.length, known);
}

/** The same without anybody's words. */
export const withoutWords = (files: readonly FileSnapshot[]): readonly FileSnapshot[] =>
  files.map(file => ({ ...file, columns: { ...file.columns, text: null } }));

function snapshotOf(
  { format, name, bytes, sink }: ReadFile,
  chosenChats: readonly number[],
  chosen: Uint32Array | null,
): FileSnapshot {
  const { columns } = sink;
  const rows = chosen === null ? Array.from({ length: columns.count }, (_, i) => i) : [...chosen];
  const writes = new Set(rows.map(i => columns.person[i]!));
  if (sink.ownerIndex !== null) writes.add(sink.ownerIndex);
  const people = [...writes].sort((a, b) => a - b);
  const indexOf = new Map(people.map((person, index) => [person, index]));
  const { key, title, kind } = sink.chats[chosenChats[0]!]!;
  return {
    name,
    format,
    bytes,
    chat: { key, title, kind },
    people: people.map(person => ({ key: sink.people[person]!.key, name: sink.people[person]!.name })),
    owner: sink.ownerIndex === null ? null : indexOf.get(sink.ownerIndex)!,
    elsewhere: sink.elsewhere + columns.count - sink.copies - rows.length,
    system: sink.systemCount,
    continuation: sink.continuationCount,
    reactions: sink.reactionCount,
    timers: sink.timers
      .filter(timer => chosenChats.includes(timer.chat))
      .map(({ time, clock, on }) => ({ time: Number.isNaN(time) ? null : time, clock, on })),
    notUnderstood: sink.notUnderstoodList,
    notUnderstoodCount: sink.notUnderstoodCount,
    dateOrder: sink.order,
    zone: sink.zoneName,
    resolutionSeconds: sink.resolutionSeconds,
    warnings: sink.warnings,
    columns: {
      time: Float64Array.from(rows, i => columns.time[i]!),
      person: Uint16Array.from(rows, i => indexOf.get(columns.person[i]!)!),
      kind: Uint8Array.from(rows, i => columns.kind[i]!),
      flags: Uint8Array.from(rows, i => columns.flags[i]!),
      characters: Uint32Array.from(rows, i => columns.characters[i]!),
      print: Float64Array.from(rows, i => columns.print![i]!),
      id: columns.id === null ? null : Float64Array.from(rows, i => columns.id![i]!),
      duration: columns.duration === null ? null : Float32Array.from(rows, i => columns.duration![i]!),
      offset: columns.offset === null ? null : Float32Array.from(rows, i => columns.offset![i]!),
      text: columns.text === null ? null : textOf(columns.text, rows),
    },
  };
}

function textOf(text: GrowingText, rows: readonly number[]): SnapshotText {
  const start = new Float64Array(rows.length + 1);
  rows.forEach((i, k) => {
    start[k + 1] = start[k]! + text.start[i + 1]! - text.start[i]!;
  });
  const bytes = new Uint8Array(start[rows.length]!);
  rows.forEach((i, k) => bytes.set(text.bytes.subarray(text.start[i], text.start[i + 1]), start[k]));
  return { bytes, start };
}

/** Columns are copied, since assembling changes them. `words`: texts that were not kept stand as empty ones beside those
 * that were. */
function readFileOf(file: FileSnapshot, words: boolean): ReadFile {
  const sink = new FileSink({ keepText: words, fingerprints: true });
  const from = file.columns;
  const to: Columns = sink.columns;
  const count = from.time.length;
  to.count = count;
  to.time = from.time.slice();
  to.person = from.person.slice();
  to.chat = new Uint16Array(count);
  to.kind = from.kind.slice();
  to.flags = from.flags.slice();
  to.characters = from.characters.slice();
  to.print = from.print.slice();
  to.id = from.id?.slice() ?? null;
  to.duration = from.duration?.slice() ?? null;
  to.offset = from.offset?.slice() ?? null;
  if (to.text !== null) {
    to.text.bytes = from.text?.bytes ?? new Uint8Array();
    to.text.start = from.text?.start ?? new Float64Array(count + 1);
    to.text.length = to.text.bytes.length;
    to.text.count = count;
  }
  sink.chats.push({ ...file.chat });
  sink.people.push(...file.people.map(person => ({ ...person })));
  sink.ownerIndex = file.owner;
  sink.elsewhere = file.elsewhere;
  sink.systemCount = file.system;
  sink.continuationCount = file.continuation;
  sink.reactionCount = file.reactions;
  sink.timers.push(...file.timers.map(({ time, ...timer }) => ({ ...timer, chat: 0, time: time ?? Number.NaN })));
  sink.notUnderstoodList.push(...file.notUnderstood);
  sink.notUnderstoodCount = file.notUnderstoodCount;
  sink.order = file.dateOrder;
  sink.zoneName = file.zone;
  sink.resolutionSeconds = file.resolutionSeconds;
  sink.warnings.push(...file.warnings);
  return { format: file.format, name: file.name, bytes: file.bytes, sink, zone: null };
}

/** Every column by name, as little-endian bytes; `textStart` and `textBytes` only where words are kept. */
type ColumnName = Exclude<keyof SnapshotColumns, 'text'> | 'textStart' | 'textBytes';
const TYPES = {
  time: Float64Array,
  person: Uint16Array,
  kind: Uint8Array,
  flags: Uint8Array,
  characters: Uint32Array,
  print: Float64Array,
  id: Float64Array,
  duration: Float32Array,
  offset: Float32Array,
  textStart: Float64Array,
  textBytes: Uint8Array,
} as const satisfies Record<ColumnName, unknown>;

/** Kept files as plain data and named bytes (`FILE/COLUMN`), for a store that knows neither. */
export function packSnapshot(files: readonly FileSnapshot[]): {
  readonly header: readonly SnapshotHeader[];
  readonly columns: ReadonlyMap<string, Uint8Array>;
} {
  const columns = new Map<string, Uint8Array>();
  files.forEach(({ columns: { text, ...rest } }, f) => {
    const all = { ...rest, textStart: text?.start ?? null, textBytes: text?.bytes ?? null };
    for (const [name, column] of Object.entries(all))
      if (column !== null)
        columns.set(`${f}/${name}`, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  });
  return { header: files.map(headerOf), columns };
}

function headerOf(file: FileSnapshot): SnapshotHeader {
  const { columns: _columns, ...header } = file;
  return header;
}

/** Undoes `packSnapshot`. Null where the parts are not its output, or do not fit each other: anybody who knows the
 * passphrase may have made a kept file. */
export function unpackSnapshot(
  header: unknown,
  columns: ReadonlyMap<string, Uint8Array>,
): readonly FileSnapshot[] | null {
  if (!Array.isArray(header) || header.length === 0 || !header.every(isHeader)) return null;
  const files = (header as readonly SnapshotHeader[]).map((kept, f): FileSnapshot | null => {
    const file = messagesIn(kept);
    if (file === null) return null;
    const column = <N extends ColumnName>(name: N): InstanceType<(typeof TYPES)[N]> | null => {
      const bytes = columns.get(`${f}/${name}`);
      const type = TYPES[name];
      if (bytes === undefined || bytes.length % type.BYTES_PER_ELEMENT !== 0) return null;
      return new type(bytes.slice().buffer) as InstanceType<(typeof TYPES)[N]>;
    };
    const [time, person, kind] = [column('time'), column('person'), column('kind')];
    const [flags, characters, print] = [column('flags'), column('characters'), column('print')];
    if (time === null || person === null || kind === null || flags === null || characters === null || print === null)
      return null;
    const [id, duration, offset] = [column('id'), column('duration'), column('offset')];
    const [start, bytes] = [column('textStart'), column('textBytes')];
    const text = start === null || bytes === null ? null : { start, bytes };
    const whole = { ...file, columns: { time, person, kind, flags, characters, print, id, duration, offset, text } };
    return fits(whole) ? whole : null;
  });
  return files.includes(null) ? null : (files as readonly FileSnapshot[]);
}

/** Notes about the file, as sentences of the catalogue; null where they are none. */
function messagesIn(file: SnapshotHeader): SnapshotHeader | null {
  const asMessage = (kept: unknown): Message | null => (isMessage(kept) ? kept : null);
  const warnings = file.warnings.map(one => ({ ...one, text: asMessage(one.text) }));
  const notUnderstood = file.notUnderstood.map(one => ({ ...one, why: asMessage(one.why) }));
  const said = [...warnings.map(({ text }) => text), ...notUnderstood.map(({ why }) => why)];
  return said.includes(null) ? null : ({ ...file, warnings, notUnderstood } as SnapshotHeader);
}

/** Sentences of a reader, three within one another at most: a file that somebody made may hold anything. */
function isMessage(kept: unknown, depth = 3): kept is Message {
  const { id, args } = (kept ?? {}) as Partial<Message>;
  const isWorded = (x: unknown): boolean =>
    typeof x === 'string' || typeof x === 'number' || (Array.isArray(x) ? x.every(isWorded) : isMessage(x, depth - 1));
  return (
    depth > 0 &&
    typeof id === 'string' &&
    id.startsWith('records-') &&
    typeof args === 'object' &&
    args !== null &&
    Object.values(args).every(isWorded)
  );
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, test: (one: Readonly<Record<string, unknown>>) => boolean): boolean =>
  Array.isArray(value) && value.every(one => isPlain(one) && test(one));
const HEADER: Readonly<Record<keyof SnapshotHeader, (value: unknown) => boolean>> = {
  name: isText,
  format: value => (FORMATS as readonly unknown[]).includes(value),
  bytes: isCount,
  chat: value => isPlain(value) && [value['key'], value['title'], value['kind']].every(isText),
  people: value => isListOf(value, ({ key, name }) => isText(key) && isText(name)),
  owner: value => value === null || isCount(value),
  elsewhere: isCount,
  system: isCount,
  continuation: isCount,
  reactions: isCount,
  timers: value => isListOf(value, ({ time, on }) => (time === null || isNumber(time)) && typeof on === 'boolean'),
  notUnderstood: value => isListOf(value, () => true),
  notUnderstoodCount: isCount,
  dateOrder: value => isPlain(value) && (value['value'] === null || isText(value['value'])) && isText(value['how']),
  zone: value => value === null || (isText(value) && zoneOf(value as string) !== null),
  resolutionSeconds: isNumber,
  warnings: value => isListOf(value, ({ code }) => isText(code)),
};
const isHeader = (value: unknown): value is SnapshotHeader =>
  isPlain(value) && Object.entries(HEADER).every(([name, test]) => test(value[name]));

function fits({ people, owner, columns }: FileSnapshot): boolean {
  const { time, person, kind, text, ...rest } = columns;
  const count = time.length;
  return (
    (owner === null || owner < people.length) &&
    [person, kind, ...Object.values(rest)].every(column => column === null || column.length === count) &&
    person.every(index => index < people.length) &&
    kind.every(index => index < KINDS.length) &&
    (text === null || (text.start.length === count + 1 && text.start[count] === text.bytes.length))
  );
}
