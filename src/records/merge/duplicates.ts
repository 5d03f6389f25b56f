import type { Columns } from '../core/columns.ts';
import { KINDS } from '../core/record.ts';
import type { People } from './people.ts';
import type { Rows } from './rows.ts';
import type { Unit } from './unit.ts';

/** For each row: dropped as a duplicate of another one, or kept. */
export interface Duplicates {
  readonly drop: Uint8Array;
  readonly dropped: number;
  /** For each dropped row, the row that replaces it. */
  readonly standsFor: ReadonlyMap<number, number>;
}

/** Limit on the compared records of one bucket and person: more than anyone writes in a minute. */
const MOST_COMPARED = 1000;

const KIND = new Map(KINDS.map((kind, i) => [kind, i]));
const CHANGED = new Set([KIND.get('edited')!, KIND.get('deleted')!]);
/** Kinds for which exports without media write one word, in the telephone's language. */
const ATTACHED = new Set(['media', 'voice', 'sticker', 'contact'].map(kind => KIND.get(kind as 'media')!));

/** A kept record, and the sources that have it. */
interface Survivor {
  row: number;
  readonly dropped: number[];
  readonly units: Set<number>;
}

/** Marks duplicates among several sources: same time to the coarser of the two clocks, same person, and same id. Without
 * ids, kind and text must agree, where all attachments without text are one kind. Then a message edited or deleted
 * after the other export matches a remaining one there. Each record matches at most one of each other source. Four
 * equal lines within a minute of one file thus stay four, however often the file is given. Of two, the edited or
 * deleted one stays, else the one with the finer clock, else that of the earlier source. */
export function duplicatesIn(
  order: Uint32Array,
  { at, unit, row }: Rows,
  units: readonly Unit[],
  personOf: People['indexOf'],
): Duplicates {
  const drop = new Uint8Array(at.length);
  const standsFor = new Map<number, number>();
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
  return { drop, dropped, standsFor };

  function mergeBucket(bucket: Uint32Array): void {
    if (bucket.every(i => unitOf(i) === unitOf(bucket[0]!))) return;
    // The numbers of the rows are in order of source and of place in it.
    const rows = bucket.slice().sort();
    const kept = new Map<string, Survivor[]>();
    for (let low = 0; low < rows.length; ) {
      const u = unitOf(rows[low]!);
      let high = low;
      while (high < rows.length && unitOf(rows[high]!) === u) high++;
      mergeUnit(u, [...rows.subarray(low, high)], kept);
      low = high;
    }
  }

  /** A source's new records are entered after all of it was compared, so that it is not matched by its own lines. */
  function mergeUnit(u: number, rows: readonly number[], kept: Map<string, Survivor[]>): void {
    let left = rows;
    for (const way of [idOf, wordsOf])
      left = left.filter(i => {
        const key = way(i);
        return key === null || !match(i, u, kept.get(key) ?? []);
      });
    left = left.filter(i => !match(i, u, kept.get(whoOf(i)) ?? [], true));
    for (const i of left) {
      const entry: Survivor = { row: i, dropped: [], units: new Set([u]) };
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

  function match(i: number, u: number, entries: readonly Survivor[], changed = false): boolean {
    let compared = 0;
    for (const entry of entries) {
      if (entry.units.has(u)) continue;
      if (compared++ > MOST_COMPARED) return false;
      const other = unitOf(entry.row);
      const clock = Math.max(clocks[u]!, clocks[other]!);
      if (Math.floor(at[i]! / clock) !== Math.floor(at[entry.row]! / clock)) continue;
      if (changed && isChanged(i) === isChanged(entry.row)) continue;
      const finer = isChanged(i) === isChanged(entry.row) ? clocks[u]! < clocks[other]! : isChanged(i);
      const out = finer ? entry.row : i;
      drop[out] = 1;
      dropped++;
      entry.units.add(u);
      entry.dropped.push(out);
      if (finer) entry.row = i;
      for (const row of entry.dropped) standsFor.set(row, entry.row);
      return true;
    }
    return false;
  }
}
