import { type Issue, issue, readWall, type Zone } from '../base/index.ts';
import { type Columns, type GrowingText, WALL } from './columns.ts';
import { joinPeople, type People, type Suggestion, suggestions } from './people.ts';
import { FLAG, type FormatId, KINDS, type Person, type Records, type TextColumn } from './record.ts';
import type { FileSink } from './sink.ts';

/** One source as read, with the zone its wall-clock times stand in and the chat chosen from it. */
export interface Unit {
  /** Name of the file, by which the people of several can be told apart. */
  readonly file: string;
  readonly format: FormatId;
  readonly sink: FileSink;
  readonly zone: Zone;
  /** Indices into the sink's chats; none: nothing of this source belongs to the conversation. */
  readonly chats: readonly number[];
}

export interface Assembled {
  readonly records: Records;
  readonly duplicatesMerged: number;
  /** By unit: records of the chosen chat. */
  readonly messages: readonly number[];
  /** By unit: first and last instant of the chosen chat, null where it has none there. */
  readonly spans: readonly (readonly [number, number] | null)[];
  readonly repeated: readonly number[];
  readonly missing: readonly number[];
  readonly joined: People['joined'];
  readonly suggestions: readonly Suggestion[];
  readonly issues: readonly Issue[];
}

/** All sources with their times as instants and their people joined. */
export interface Gathered {
  readonly units: readonly Unit[];
  readonly people: People;
  readonly clocks: readonly Clocks[];
  readonly rows: Rows;
  /** Null where the rows are in order already. */
  readonly sorted: Uint32Array | null;
  readonly shared: readonly Shared[];
}

/** What two sources have in common: texts written at the same time. */
export interface Shared {
  readonly units: readonly [number, number];
  readonly times: number;
  /** Two people of each source wrote some of it. */
  readonly both: boolean;
  /** Messages of the source with fewer in the days that both know. */
  readonly most: number;
  /** Pairs of people (of the one and of the other source) and how often. */
  readonly people: readonly (readonly [number, number, number])[];
}

/** May be called again for the same sinks with other chats chosen; changes their columns (times become instants). */
export function gather(units: readonly Unit[], same: readonly (readonly string[])[] = []): Gathered {
  const people = joinPeople(units, same);
  const clocks = units.map(instantsOf);
  const rows = rowsOf(clocks);
  const sorted = sortedOrder(rows.at);
  const shared = units.length > 1 ? sharedBy(sorted ?? identity(rows.at.length), rows, units, people) : [];
  return { units, people, clocks, rows, sorted, shared };
}

/** Turns the columns of all sources into one record: sorted by (instant, source, place in it), doubles between sources
 * dropped. Takes the sinks' columns over: they are changed, and cannot be gathered again. */
export function assemble({ units, people, clocks, rows, sorted, shared }: Gathered): Assembled {
  // Before the columns are taken over and sorted in place.
  const spans = clocks.map(({ at }) => spanOf(at));
  const duplicates =
    units.length > 1 ? duplicatesIn(sorted ?? identity(rows.at.length), rows, units, people.indexOf) : null;
  const order =
    duplicates === null || duplicates.dropped === 0
      ? sorted
      : (sorted ?? identity(rows.at.length)).filter(i => duplicates.drop[i] === 0);
  const proposed = suggestions(
    units,
    people,
    shared.flatMap(one => one.people),
  );
  const columns = gathered(units, rows, order);
  const shown = inOrderOfAppearance(columns.from, people.list);
  return {
    records: {
      count: columns.at.length,
      people: shown,
      ...columns,
      text: textColumn(units, rows, order),
      resolutionSeconds: Math.max(
        0.001,
        ...units.filter((_, u) => clocks[u]!.at.length > 0).map(unit => unit.sink.resolutionSeconds),
      ),
    },
    duplicatesMerged: duplicates?.dropped ?? 0,
    messages: clocks.map(clock => clock.at.length),
    spans,
    repeated: clocks.map(clock => clock.repeated),
    missing: clocks.map(clock => clock.missing),
    joined: people.joined,
    suggestions: proposed,
    issues: [
      ...people.strangers.map(name =>
        issue(
          'warning',
          'no-such-person',
          `Nobody in these files is called ${JSON.stringify(name)}, so nothing was joined by that name. The people are listed with the answer; copy the names from there.`,
        ),
      ),
      ...people.byName.map(name =>
        issue(
          'note',
          'joined-by-name',
          `${JSON.stringify(name)} stands in several of these exports and is taken as one person. If they are two people, read the exports apart.`,
        ),
      ),
    ],
  };

  function inOrderOfAppearance(from: Uint16Array, list: People['list']): Person[] {
    const indexOf = new Int32Array(list.length).fill(-1);
    const order: number[] = [];
    const tally = new Float64Array(list.length);
    for (let k = 0; k < from.length; k++) {
      const person = from[k]!;
      let index = indexOf[person]!;
      if (index < 0) {
        index = order.length;
        indexOf[person] = index;
        order.push(person);
      }
      tally[index]!++;
      from[k] = index;
    }
    return order.map((person, index) => ({ ...list[person]!, messages: tally[index]! }));
  }

  function gathered(units: readonly Unit[], rows: Rows, order: Uint32Array | null): GatheredColumns {
    const count = order?.length ?? rows.at.length;
    const all = units.map(unit => unit.sink.columns);
    const offsetMinutes = new Int16Array(count);
    const file = new Uint16Array(count);
    const durationSeconds = new Float32Array(all.some(c => c.duration !== null) ? count : 0);
    const stated = all.some(c => c.offset !== null) ? new Float32Array(count).fill(Number.NaN) : null;
    const [only] = all;
    // The usual case, one file in order, stays in its place: a million messages must fit in a phone.
    const inPlace = all.length === 1 && order === null && rows.row === null ? only! : null;
    const out = {
      at: inPlace === null ? new Float64Array(count) : rows.at,
      from: inPlace?.person.subarray(0, count) ?? new Uint16Array(count),
      kind: inPlace?.kind.subarray(0, count) ?? new Uint8Array(count),
      flags: inPlace?.flags.subarray(0, count) ?? new Uint8Array(count),
      characters: inPlace?.characters.subarray(0, count) ?? new Uint32Array(count),
    };
    const toCopy = inPlace === null ? count : 0;
    for (let k = 0; k < toCopy; k++) {
      const i = order === null ? k : order[k]!;
      const u = rows.unit === null ? 0 : rows.unit[i]!;
      const row = rows.row === null ? i : rows.row[i]!;
      const c = all[u]!;
      out.at[k] = rows.at[i]!;
      out.from[k] = c.person[row]!;
      out.kind[k] = c.kind[row]!;
      out.flags[k] = c.flags[row]!;
      out.characters[k] = c.characters[row]!;
      file[k] = u;
      if (c.duration !== null) durationSeconds[k] = c.duration[row]!;
      if (c.offset !== null) stated![k] = c.offset[row]!;
    }
    if (inPlace !== null && inPlace.duration !== null) durationSeconds.set(inPlace.duration.subarray(0, count));
    const statedHere = inPlace === null ? stated : inPlace.offset;
    for (let k = 0; k < count; k++) {
      const u = file[k]!;
      out.from[k] = people.indices[u]![out.from[k]!]!;
      const minutes = statedHere === null ? Number.NaN : statedHere[k]!;
      offsetMinutes[k] = Number.isNaN(minutes) ? clocks[u]!.clock.offsetMinutesAt(out.at[k]!) : minutes;
    }
    return { ...out, offsetMinutes, file, durationSeconds };
  }
}

/** Rows of one instant that are compared with each other: more than two people write in a minute. */
const MOST_TOGETHER = 50;

/** How often people of different sources wrote the same at the same time: the mark of two telephones. */
function sharedBy(
  order: Uint32Array,
  { at, unit, row }: Rows,
  units: readonly Unit[],
  people: People,
): readonly Shared[] {
  const widest = Math.max(...units.map(({ sink }) => Math.max(1, sink.resolutionSeconds * 1000)));
  const tally = new Map<string, Map<number, number>>();
  for (let low = 0; low < order.length; ) {
    const bucket = Math.floor(at[order[low]!]! / widest);
    let high = low + 1;
    while (high < order.length && Math.floor(at[order[high]!]! / widest) === bucket) high++;
    const end = Math.min(high, low + MOST_TOGETHER);
    for (let i = low; i < end; i++) for (let k = i + 1; k < end; k++) compare(order[i]!, order[k]!);
    low = high;
  }
  return [...tally].map(([key, pairs]) => {
    const [u, v] = key.split(' ').map(Number) as [number, number];
    const found = [...pairs].map(([pair, times]) => [Math.floor(pair / 65_536), pair % 65_536, times] as const);
    return {
      units: [u, v],
      times: found.reduce((sum, [, , times]) => sum + times, 0),
      both: new Set(found.map(([p]) => p)).size > 1 && new Set(found.map(([, o]) => o)).size > 1,
      most: fewerInCommon(u, v),
      people: found,
    };
  });

  function compare(a: number, b: number): void {
    const [i, k] = unit![a]! < unit![b]! ? [a, b] : [b, a];
    const [u, v] = [unit![i]!, unit![k]!];
    if (u === v) return;
    const [c, d] = [units[u]!.sink.columns, units[v]!.sink.columns];
    const [r, q] = [row![i]!, row![k]!];
    if (c.print![r] !== d.print![q] || c.kind[r] !== d.kind[q] || c.characters[r] === 0) return;
    const key = `${u} ${v}`;
    const pairs = tally.get(key) ?? new Map<number, number>();
    tally.set(key, pairs);
    const pair = people.indexOf(u, c.person[r]!) * 65_536 + people.indexOf(v, d.person[q]!);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }

  function fewerInCommon(u: number, v: number): number {
    const times = [u, v].map(of => at.subarray(unit!.indexOf(of), unit!.lastIndexOf(of) + 1));
    const [a, b] = times.map(part => spanOf(part)!) as [readonly [number, number], readonly [number, number]];
    const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
    return Math.min(...times.map(part => part.reduce((n, t) => n + (t >= from && t <= to ? 1 : 0), 0)));
  }
}

function spanOf(at: Float64Array): readonly [number, number] | null {
  if (at.length === 0) return null;
  let [low, high] = [at[0]!, at[0]!];
  for (const t of at) {
    if (t < low) low = t;
    else if (t > high) high = t;
  }
  return [low, high];
}

type GatheredColumns = Pick<
  Records,
  'at' | 'offsetMinutes' | 'from' | 'kind' | 'flags' | 'characters' | 'durationSeconds' | 'file'
>;

/** Records of the chosen chat of all units, in order of unit and file. */
interface Rows {
  /** Null where there is one unit. */
  readonly unit: Uint16Array | null;
  /** Index into the unit's columns; null where there is one unit and it is used whole. */
  readonly row: Uint32Array | null;
  readonly at: Float64Array;
}

function rowsOf(clocks: readonly Clocks[]): Rows {
  if (clocks.length === 1) return { unit: null, row: clocks[0]!.rows, at: clocks[0]!.at };
  const total = clocks.reduce((sum, clock) => sum + clock.at.length, 0);
  const unit = new Uint16Array(total);
  const row = new Uint32Array(total);
  const at = new Float64Array(total);
  let n = 0;
  clocks.forEach((clock, u) => {
    at.set(clock.at, n);
    unit.fill(u, n, n + clock.at.length);
    row.set(clock.rows ?? identity(clock.at.length), n);
    n += clock.at.length;
  });
  return { unit, row, at };
}

function identity(n: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  return order;
}

interface Clocks {
  /** Indices into the unit's columns that belong to the chosen chat; null: all. */
  readonly rows: Uint32Array | null;
  readonly at: Float64Array;
  readonly repeated: number;
  readonly missing: number;
  readonly clock: WallClock;
}

/** Instants of a unit's records. In the repeated hour of a clock change file order decides: a time that would lie before
 * its predecessor is read as the second pass of that hour. */
function instantsOf(unit: Unit): Clocks {
  const c = unit.sink.columns;
  const rows = rowsOfChat(unit);
  const count = rows?.length ?? c.count;
  const at = rows === null ? c.time.subarray(0, count) : new Float64Array(count);
  let repeated = 0;
  let missing = 0;
  let previous = Number.NaN;
  const clock = new WallClock(unit.zone);
  for (let n = 0; n < count; n++) {
    const row = rows === null ? n : rows[n]!;
    let instant = c.time[row]!;
    if ((c.flags[row]! & WALL) !== 0) {
      instant = clock.read(instant);
      if (clock.how === 'repeated') {
        c.flags[row]! |= FLAG.repeatedHour;
        const later = instant + clock.repeat;
        if (instant < previous && previous - instant <= 2 * clock.repeat && later >= previous) instant = later;
      } else if (clock.how === 'missing') c.flags[row]! |= FLAG.missingHour;
      // Read once: from here on the column holds an instant.
      c.flags[row]! &= ~WALL;
      c.time[row] = instant;
    }
    if ((c.flags[row]! & FLAG.repeatedHour) !== 0) repeated++;
    else if ((c.flags[row]! & FLAG.missingHour) !== 0) missing++;
    at[n] = instant;
    previous = instant;
  }
  return { rows, at, repeated, missing, clock };
}

function rowsOfChat({ chats, sink: { columns } }: Unit): Uint32Array | null {
  if (chats.length === 0) return new Uint32Array(0);
  const wanted = new Set(chats);
  const only = chats.length === 1 ? chats[0]! : -1;
  const isWanted = (chat: number): boolean => (only >= 0 ? chat === only : wanted.has(chat));
  // A message that stands in two chats of one source is read once.
  const seen = only >= 0 || columns.id === null ? null : new Set<string>();
  let others = 0;
  for (let i = 0; i < columns.count; i++) if (!isWanted(columns.chat[i]!)) others++;
  if (others === 0 && seen === null) return null;
  const rows = new Uint32Array(columns.count - others);
  let n = 0;
  for (let i = 0; i < columns.count; i++) {
    if (!isWanted(columns.chat[i]!)) continue;
    if (seen !== null && columns.id![i] !== 0) {
      const mark = `${columns.id![i]} ${columns.time[i]}`;
      if (seen.has(mark)) continue;
      seen.add(mark);
    }
    rows[n++] = i;
  }
  return n === columns.count ? null : rows.slice(0, n);
}

/** `readWall` with the last plain stretch remembered, since a chat stays within one for months. */
class WallClock {
  readonly #zone: Zone;
  #from = Number.NaN;
  #to = Number.NaN;
  #offsetMs = 0;
  how: 'plain' | 'repeated' | 'missing' = 'plain';
  /** Milliseconds between the two passes of a repeated hour. */
  repeat = 0;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  read(wall: number): number {
    if (wall >= this.#from && wall < this.#to) {
      this.how = 'plain';
      return wall - this.#offsetMs;
    }
    const reading = readWall(this.#zone, wall);
    this.how = reading.how;
    const { changes, offsets } = this.#zone;
    let i = changes.length - 1;
    while (i > 0 && changes[i]! > reading.at) i--;
    if (reading.how === 'repeated') this.repeat = (offsets[i]! - (offsets[i + 1] ?? offsets[i]!)) * 60_000;
    if (reading.how === 'plain') {
      // A day from either change nothing is repeated or missing.
      const day = 86_400_000;
      this.#offsetMs = reading.offsetMinutes * 60_000;
      this.#from = changes[i]! + this.#offsetMs + day;
      this.#to = (changes[i + 1] ?? Number.POSITIVE_INFINITY) + this.#offsetMs - day;
    }
    return reading.at;
  }

  #instantFrom = Number.NaN;
  #instantTo = Number.NaN;
  #minutes = 0;

  offsetMinutesAt(at: number): number {
    if (at >= this.#instantFrom && at < this.#instantTo) return this.#minutes;
    const { changes, offsets } = this.#zone;
    let i = changes.length - 1;
    while (i > 0 && changes[i]! > at) i--;
    this.#instantFrom = changes[i]!;
    this.#instantTo = changes[i + 1] ?? Number.POSITIVE_INFINITY;
    this.#minutes = offsets[i]!;
    return this.#minutes;
  }
}

/** Indices of `at` in ascending order, equal ones in their own order; null where it is sorted already. */
export function sortedOrder(at: Float64Array): Uint32Array | null {
  const n = at.length;
  let runs: number[] = [];
  for (let i = 1; i < n; i++) if (at[i]! < at[i - 1]!) runs.push(i);
  if (runs.length === 0) return null;
  runs.unshift(0);
  // Bottom-up merges of the natural runs: a file with a few lines out of place takes a few passes.
  let order = identity(n);
  let spare = new Uint32Array(n);
  while (runs.length > 1) {
    const next: number[] = [];
    for (let r = 0; r < runs.length; r += 2) {
      const low = runs[r]!;
      const middle = runs[r + 1] ?? n;
      const high = runs[r + 2] ?? n;
      next.push(low);
      let left = low;
      let right = middle;
      for (let k = low; k < high; k++) {
        const takeLeft = left < middle && (right >= high || at[order[left]!]! <= at[order[right]!]!);
        spare[k] = takeLeft ? order[left++]! : order[right++]!;
      }
    }
    [order, spare] = [spare, order];
    runs = next;
  }
  return order;
}

interface Duplicates {
  readonly drop: Uint8Array;
  readonly dropped: number;
}

/** How many records of one bucket and person are compared: more than anyone writes in a minute. */
const MOST_COMPARED = 1000;

const KIND = new Map(KINDS.map((kind, i) => [kind, i]));
const CHANGED = new Set([KIND.get('edited')!, KIND.get('deleted')!]);
/** What exports without media write one word for, in the telephone's language. */
const ATTACHED = new Set(['media', 'voice', 'sticker', 'contact'].map(kind => KIND.get(kind as 'media')!));

/** A record that is kept, and the sources it stands for. */
interface Kept {
  row: number;
  readonly units: Set<number>;
}

/** Marks what several sources have in common: same time to the coarser of the two clocks, person, and id; else kind and
 * text, where all that is attached is one kind without text; else what was edited or deleted after the other export is
 * what is left over there. Each record stands for one of each other source at most, so that four equal lines within a
 * minute of one file stay four however often the file is given. Of two, the edited or deleted one stays, else the one
 * with the finer clock, else that of the earlier source. */
function duplicatesIn(
  order: Uint32Array,
  { at, unit, row }: Rows,
  units: readonly Unit[],
  personOf: People['indexOf'],
): Duplicates {
  const drop = new Uint8Array(at.length);
  let dropped = 0;
  const clocks = units.map(({ sink }) => Math.max(1, sink.resolutionSeconds * 1000));
  const widest = Math.max(...clocks);
  const bucketOf = (i: number): number => Math.floor(at[i]! / widest);
  const unitOf = (i: number): number => unit![i]!;
  const columnsOf = (i: number): Columns => units[unitOf(i)]!.sink.columns;
  const isChanged = (i: number): boolean => CHANGED.has(columnsOf(i).kind[row![i]!]!);
  for (let low = 0; low < order.length; ) {
    let high = low + 1;
    while (high < order.length && bucketOf(order[high]!) === bucketOf(order[low]!)) high++;
    if (high - low > 1) mergeBucket(order.subarray(low, high));
    low = high;
  }
  return { drop, dropped };

  function mergeBucket(bucket: Uint32Array): void {
    if (bucket.every(i => unitOf(i) === unitOf(bucket[0]!))) return;
    // The numbers of the rows are in order of source and of place in it.
    const rows = bucket.slice().sort();
    const kept = new Map<string, Kept[]>();
    for (let low = 0; low < rows.length; ) {
      const u = unitOf(rows[low]!);
      let high = low;
      while (high < rows.length && unitOf(rows[high]!) === u) high++;
      mergeUnit(u, [...rows.subarray(low, high)], kept);
      low = high;
    }
  }

  /** What this source adds is entered after all of it was compared, so that it is not matched by its own lines. */
  function mergeUnit(u: number, rows: readonly number[], kept: Map<string, Kept[]>): void {
    let left = rows;
    for (const way of [idOf, wordsOf])
      left = left.filter(i => {
        const key = way(i);
        return key === null || !match(i, u, kept.get(key) ?? []);
      });
    left = left.filter(i => !match(i, u, kept.get(whoOf(i)) ?? [], true));
    for (const i of left) {
      const entry: Kept = { row: i, units: new Set([u]) };
      for (const key of [idOf(i), wordsOf(i), whoOf(i)])
        if (key !== null) {
          const list = kept.get(key);
          if (list === undefined) kept.set(key, [entry]);
          else list.push(entry);
        }
    }
  }

  function whoOf(i: number): string {
    return `${units[unitOf(i)]!.format} ${personOf(unitOf(i), columnsOf(i).person[row![i]!]!)}`;
  }

  function idOf(i: number): string | null {
    const id = columnsOf(i).id?.[row![i]!] ?? 0;
    return id === 0 ? null : `${whoOf(i)} id ${id}`;
  }

  function wordsOf(i: number): string {
    const c = columnsOf(i);
    const kind = c.kind[row![i]!]!;
    return `${whoOf(i)} ${ATTACHED.has(kind) ? 'attached' : `${kind} ${c.print?.[row![i]!] ?? 0}`}`;
  }

  function match(i: number, u: number, entries: readonly Kept[], changed = false): boolean {
    let compared = 0;
    for (const entry of entries) {
      if (entry.units.has(u)) continue;
      if (compared++ > MOST_COMPARED) return false;
      const other = unitOf(entry.row);
      const clock = Math.max(clocks[u]!, clocks[other]!);
      if (Math.floor(at[i]! / clock) !== Math.floor(at[entry.row]! / clock)) continue;
      if (changed && isChanged(i) === isChanged(entry.row)) continue;
      const finer = isChanged(i) === isChanged(entry.row) ? clocks[u]! < clocks[other]! : isChanged(i);
      drop[finer ? entry.row : i] = 1;
      dropped++;
      entry.units.add(u);
      if (finer) entry.row = i;
      return true;
    }
    return false;
  }
}

function textColumn(units: readonly Unit[], { unit, row, at }: Rows, order: Uint32Array | null): TextColumn | null {
  const texts = units.map(({ sink }) => sink.columns.text);
  if (texts.includes(null)) return null;
  const count = order?.length ?? at.length;
  if (unit === null && row === null && order === null) {
    const { bytes, start, length } = texts[0]!;
    return { bytes: bytes.subarray(0, length), start: start.subarray(0, count + 1) };
  }
  const place = (k: number): readonly [GrowingText, number] => {
    const i = order === null ? k : order[k]!;
    return [texts[unit === null ? 0 : unit[i]!]!, row === null ? i : row[i]!];
  };
  const start = new Float64Array(count + 1);
  for (let k = 0; k < count; k++) {
    const [text, r] = place(k);
    start[k + 1] = start[k]! + text.start[r + 1]! - text.start[r]!;
  }
  const bytes = new Uint8Array(start[count]!);
  for (let k = 0; k < count; k++) {
    const [text, r] = place(k);
    bytes.set(text.bytes.subarray(text.start[r], text.start[r + 1]), start[k]);
  }
  return { bytes, start };
}

/** Text of record `i`, or null where texts were not kept. */
export function textOfRecord(records: Records, i: number): string | null {
  if (records.text === null) return null;
  const { bytes, start } = records.text;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start[i], start[i + 1]));
}

export const kindOf = (records: Records, i: number): (typeof KINDS)[number] => KINDS[records.kind[i]!]!;
