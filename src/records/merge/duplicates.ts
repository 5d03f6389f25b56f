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
  rows: Rows,
  units: readonly Unit[],
  personOf: People['indexOf'],
): Duplicates {
  const merging = new Merging(rows, units, personOf);
  const widest = Math.max(...units.map(clockOf));
  const bucketOf = (i: number): number => Math.floor(rows.at[i]! / widest);
  for (let low = 0; low < order.length; ) {
    let high = low + 1;
    while (high < order.length && bucketOf(order[high]!) === bucketOf(order[low]!)) high++;
    if (high - low > 1) merging.bucket(order.subarray(low, high));
    low = high;
  }
  const { drop, dropped, standsFor } = merging;
  return { drop, dropped, standsFor };
}

/** The clock of a source, milliseconds. */
const clockOf = ({ sink }: Unit): number => Math.max(1, sink.resolutionSeconds * 1000);

class Merging {
  readonly drop: Uint8Array;
  readonly standsFor = new Map<number, number>();
  dropped = 0;
  readonly #rows: Rows;
  readonly #units: readonly Unit[];
  readonly #personOf: People['indexOf'];
  readonly #clocks: readonly number[];

  constructor(rows: Rows, units: readonly Unit[], personOf: People['indexOf']) {
    this.drop = new Uint8Array(rows.at.length);
    this.#rows = rows;
    this.#units = units;
    this.#personOf = personOf;
    this.#clocks = units.map(clockOf);
  }

  bucket(bucket: Uint32Array): void {
    if (bucket.every(i => this.#unitOf(i) === this.#unitOf(bucket[0]!))) return;
    // The numbers of the rows are in order of source and of place in it.
    const rows = bucket.slice().sort();
    const kept = new Map<string, Survivor[]>();
    for (let low = 0; low < rows.length; ) {
      const u = this.#unitOf(rows[low]!);
      let high = low;
      while (high < rows.length && this.#unitOf(rows[high]!) === u) high++;
      this.#unit(u, [...rows.subarray(low, high)], kept);
      low = high;
    }
  }

  /** A source's new records are entered after all of it was compared, so that it is not matched by its own lines. */
  #unit(u: number, rows: readonly number[], kept: Map<string, Survivor[]>): void {
    let left = rows;
    for (const way of [this.#idOf, this.#wordsOf])
      left = left.filter(i => {
        const key = way(i);
        return key === null || !this.#match(i, u, kept.get(key) ?? []);
      });
    left = left.filter(i => !this.#match(i, u, kept.get(this.#whoOf(i)) ?? [], true));
    for (const i of left) {
      const entry: Survivor = { row: i, dropped: [], units: new Set([u]) };
      for (const key of [this.#idOf(i), this.#wordsOf(i), this.#whoOf(i)])
        if (key !== null) {
          const list = kept.get(key);
          if (list === undefined) kept.set(key, [entry]);
          else list.push(entry);
        }
    }
  }

  #unitOf(i: number): number {
    return this.#rows.unit![i]!;
  }

  #columnsOf(i: number): Columns {
    return this.#units[this.#unitOf(i)]!.sink.columns;
  }

  readonly #isChanged = (i: number): boolean => CHANGED.has(this.#columnsOf(i).kind[this.#rows.row![i]!]!);

  readonly #whoOf = (i: number): string => {
    const unit = this.#unitOf(i);
    return `${this.#units[unit]!.format} ${this.#personOf(unit, this.#columnsOf(i).person[this.#rows.row![i]!]!)}`;
  };

  readonly #idOf = (i: number): string | null => {
    const id = this.#columnsOf(i).id?.[this.#rows.row![i]!] ?? 0;
    return id === 0 ? null : `${this.#whoOf(i)} id ${id}`;
  };

  readonly #wordsOf = (i: number): string => {
    const c = this.#columnsOf(i);
    const row = this.#rows.row![i]!;
    const kind = c.kind[row]!;
    return `${this.#whoOf(i)} ${ATTACHED.has(kind) ? 'attached' : `${kind} ${c.print?.[row] ?? 0}`}`;
  };

  #match(i: number, u: number, entries: readonly Survivor[], changed = false): boolean {
    const { at } = this.#rows;
    let compared = 0;
    for (const entry of entries) {
      if (entry.units.has(u)) continue;
      if (compared++ > MOST_COMPARED) return false;
      const [own, other] = [this.#clocks[u]!, this.#clocks[this.#unitOf(entry.row)]!];
      const clock = Math.max(own, other);
      if (Math.floor(at[i]! / clock) !== Math.floor(at[entry.row]! / clock)) continue;
      const alike = this.#isChanged(i) === this.#isChanged(entry.row);
      if (changed && alike) continue;
      const finer = alike ? own < other : this.#isChanged(i);
      const out = finer ? entry.row : i;
      this.drop[out] = 1;
      this.dropped++;
      entry.units.add(u);
      entry.dropped.push(out);
      if (finer) entry.row = i;
      for (const row of entry.dropped) this.standsFor.set(row, entry.row);
      return true;
    }
    return false;
  }
}
