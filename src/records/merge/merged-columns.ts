import type { GrowingText } from '../core/columns.ts';
import type { Records, TextColumn } from '../core/record.ts';
import type { Gathered } from './gather.ts';

type MergedColumns = Pick<
  Records,
  'at' | 'offsetMinutes' | 'from' | 'kind' | 'flags' | 'characters' | 'durationSeconds' | 'file'
>;

/** The columns of the record: the rows in `order`, those that are null in their own. Takes the sinks' columns over. */
export function mergedColumns({ units, people, clocks, rows }: Gathered, order: Uint32Array | null): MergedColumns {
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
  const { at, from } = out;
  for (let k = 0; k < count; k++) {
    const u = file[k]!;
    from[k] = people.indices[u]![from[k]!]!;
    const minutes = statedHere === null ? Number.NaN : statedHere[k]!;
    offsetMinutes[k] = Number.isNaN(minutes) ? clocks[u]!.clock.offsetMinutesAt(at[k]!) : minutes;
  }
  return { ...out, offsetMinutes, file, durationSeconds };
}

/** Texts in the same order; null where they were not kept. */
export function mergedTexts(
  { units, rows: { unit, row, at } }: Gathered,
  order: Uint32Array | null,
): TextColumn | null {
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
