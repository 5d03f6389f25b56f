import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit, type EventRow } from '../../../cohort/index.ts';
import { TextFile } from '../../host/text-file.ts';
import { linesOf } from './lines.ts';

/** All rows of one id. */
export interface RowsOf<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
}
export type RowsOfPair = RowsOf<EventRow>;

/** Packed form of the rows of one id: anything that JSON holds. */
export interface Packing<Row, Packed> {
  readonly pack: (rows: readonly Row[]) => Packed;
  readonly unpack: (id: string, packed: Packed) => readonly Row[];
}

/** Number of runs merged at once: below the open files that systems allow. */
const AT_ONCE = 200;

/** Rows in any order → groups in order of id, in little memory: an external merge sort (knuth1998). Runs of grouped rows go to `folder`.
 * The order of rows within a group is not kept: nothing that follows may depend on it. */
export class DiskSort<Row extends { readonly id: string }, Packed> {
  readonly #folder: string;
  readonly #packing: Packing<Row, Packed>;
  readonly #most: number;
  #files: string[] = [];
  #made = 0;
  #held = new Map<string, Row[]>();
  #count = 0;

  /** `most`: rows that are held in memory before a run is written. */
  constructor(folder: string, packing: Packing<Row, Packed>, most: number) {
    this.#folder = folder;
    this.#packing = packing;
    this.#most = most;
  }

  /** True: as many are held as may be; `spill` before the next. */
  add(row: Row): boolean {
    const of = this.#held.get(row.id);
    if (of === undefined) this.#held.set(row.id, [row]);
    else of.push(row);
    return ++this.#count >= this.#most;
  }

  async spill(): Promise<void> {
    if (this.#made === 0) {
      await rm(this.#folder, { recursive: true, force: true });
      await mkdir(this.#folder, { recursive: true });
    }
    await this.#write(inOrder(this.#held));
    this.#held = new Map();
    this.#count = 0;
  }

  /** May be asked for again. */
  async *sorted(): AsyncGenerator<RowsOf<Row>> {
    if (this.#files.length === 0) {
      yield* inOrder(this.#held);
      return;
    }
    if (this.#count > 0) await this.spill();
    while (this.#files.length > AT_ONCE) {
      const some = this.#files.splice(0, AT_ONCE);
      await this.#write(this.#merged(some));
      await Promise.all(some.map(file => rm(file)));
    }
    yield* this.#merged(this.#files);
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #write(groups: AsyncIterable<RowsOf<Row>> | Iterable<RowsOf<Row>>): Promise<void> {
    const file = join(this.#folder, `run-${this.#made++}`);
    const run = new TextFile(file);
    for await (const { id, rows } of groups) run.write(`${JSON.stringify([id, this.#packing.pack(rows)])}\n`);
    run.end();
    this.#files.push(file);
  }

  #merged(files: readonly string[]): AsyncGenerator<RowsOf<Row>> {
    return merged(files.map(file => groupsIn(file, this.#packing)));
  }
}

/** Rows of a table held in memory before a run is written. About 150 MB. */
const RUN = 400_000;

type PackedEvents = readonly [
  times: readonly (number | null)[],
  senders: readonly string[],
  receivers: readonly string[],
];
const EVENTS: Packing<EventRow, PackedEvents> = {
  pack: rows => [
    rows.map(r => (Number.isFinite(r.time) ? r.time : null)),
    rows.map(r => r.sender),
    rows.map(r => r.receiver),
  ],
  unpack: (id, [times, senders, receivers]) =>
    times.map((time, i) => ({ id, time: time ?? Number.NaN, sender: senders[i]!, receiver: receivers[i]! })),
};

/** Rows in any order → pairs in order of id. */
export async function* sortedByPair(
  rows: AsyncIterable<readonly EventRow[]>,
  folder: string,
): AsyncGenerator<RowsOfPair> {
  const sort = new DiskSort(folder, EVENTS, RUN);
  try {
    for await (const some of rows) for (const row of some) if (sort.add(row)) await sort.spill();
    yield* sort.sorted();
  } finally {
    await sort.remove();
  }
}

const inOrder = <Row>(held: ReadonlyMap<string, readonly Row[]>): readonly RowsOf<Row>[] =>
  [...held].sort(([p], [q]) => byCodeUnit(p, q)).map(([id, rows]) => ({ id, rows }));

async function* groupsIn<Row, Packed>(file: string, { unpack }: Packing<Row, Packed>): AsyncGenerator<RowsOf<Row>> {
  for await (const line of linesOf(createReadStream(file))) {
    const [id, packed] = JSON.parse(line) as [string, Packed];
    yield { id, rows: unpack(id, packed) };
  }
}

async function* merged<Row>(runs: readonly AsyncGenerator<RowsOf<Row>>[]): AsyncGenerator<RowsOf<Row>> {
  const heads = await Promise.all(
    runs.map(async (groups, k) => {
      const first = await groups.next();
      return { k, groups, group: first.done === true ? null : first.value };
    }),
  );
  const heap = heads.filter(head => head.group !== null) as {
    k: number;
    groups: AsyncGenerator<RowsOf<Row>>;
    group: RowsOf<Row>;
  }[];
  const before = (p: number, q: number): boolean =>
    (byCodeUnit(heap[p]!.group.id, heap[q]!.group.id) || heap[p]!.k - heap[q]!.k) < 0;
  const sink = (i: number): void => {
    for (;;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && before(child, least)) least = child;
      if (least === i) return;
      [heap[i], heap[least]] = [heap[least]!, heap[i]!];
      i = least;
    }
  };
  for (let i = heap.length >> 1; i >= 0; i--) sink(i);
  let open: { id: string; rows: Row[] } | null = null;
  while (heap.length > 0) {
    const top = heap[0]!;
    if (open !== null && open.id === top.group.id) for (const row of top.group.rows) open.rows.push(row);
    else {
      if (open !== null) yield open;
      open = { id: top.group.id, rows: [...top.group.rows] };
    }
    const next = await top.groups.next();
    if (next.done === true) {
      const last = heap.pop()!;
      if (heap.length > 0) heap[0] = last;
    } else top.group = next.value;
    sink(0);
  }
  if (open !== null) yield open;
}
