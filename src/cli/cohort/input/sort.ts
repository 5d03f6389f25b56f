import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { byCodeUnit, type EventRow } from '../../../cohort/index.ts';
import { linesOf } from './lines.ts';

/** All rows of one pair. */
export interface RowsOfPair {
  readonly id: string;
  readonly rows: readonly EventRow[];
}

/** Rows held in memory before a run is written. About 150 MB. */
const RUN = 400_000;
/** Runs merged at once: below what systems allow to be open. */
const AT_ONCE = 200;

/** Rows in any order → pairs in order of id, in little memory: an external merge sort (knuth1998). Runs of grouped rows go to `folder`,
 * which is removed at the end. The order of rows within a pair is not kept: nothing that follows depends on it. */
export async function* sortedByPair(
  rows: AsyncIterable<readonly EventRow[]>,
  folder: string,
  run = RUN,
): AsyncGenerator<RowsOfPair> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let files: string[] = [];
  const write = async (pairs: AsyncIterable<RowsOfPair> | Iterable<RowsOfPair>): Promise<void> => {
    const file = join(folder, `run-${made++}`);
    const stream = createWriteStream(file);
    for await (const { id, rows } of pairs) {
      const line = [
        id,
        rows.map(r => (Number.isFinite(r.time) ? r.time : null)),
        rows.map(r => r.sender),
        rows.map(r => r.receiver),
      ];
      if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'close');
    files.push(file);
  };
  let made = 0;
  let held = new Map<string, EventRow[]>();
  let count = 0;
  for await (const some of rows)
    for (const row of some) {
      const of = held.get(row.id);
      if (of === undefined) held.set(row.id, [row]);
      else of.push(row);
      if (++count < run) continue;
      await write(inOrder(held));
      held = new Map();
      count = 0;
    }
  if (files.length === 0) {
    yield* inOrder(held);
    return;
  }
  await write(inOrder(held));
  held.clear();
  while (files.length > AT_ONCE) {
    const some = files.splice(0, AT_ONCE);
    await write(merged(some));
    await Promise.all(some.map(file => rm(file)));
  }
  yield* merged(files);
  await rm(folder, { recursive: true, force: true });
}

const inOrder = (held: ReadonlyMap<string, readonly EventRow[]>): readonly RowsOfPair[] =>
  [...held].sort(([p], [q]) => byCodeUnit(p, q)).map(([id, rows]) => ({ id, rows }));

async function* pairsIn(file: string): AsyncGenerator<RowsOfPair> {
  for await (const line of linesOf(createReadStream(file))) {
    const [id, times, senders, receivers] = JSON.parse(line) as [string, (number | null)[], string[], string[]];
    yield {
      id,
      rows: times.map((time, i) => ({
        id,
        time: time ?? Number.NaN,
        sender: senders[i]!,
        receiver: receivers[i]!,
      })),
    };
  }
}

async function* merged(files: readonly string[]): AsyncGenerator<RowsOfPair> {
  const heads = await Promise.all(
    files.map(async (file, k) => {
      const pairs = pairsIn(file);
      const first = await pairs.next();
      return { k, pairs, pair: first.done === true ? null : first.value };
    }),
  );
  const heap = heads.filter(head => head.pair !== null) as {
    k: number;
    pairs: AsyncGenerator<RowsOfPair>;
    pair: RowsOfPair;
  }[];
  const before = (p: number, q: number): boolean =>
    (byCodeUnit(heap[p]!.pair.id, heap[q]!.pair.id) || heap[p]!.k - heap[q]!.k) < 0;
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
  let open: { id: string; rows: EventRow[] } | null = null;
  while (heap.length > 0) {
    const top = heap[0]!;
    if (open !== null && open.id === top.pair.id) for (const row of top.pair.rows) open.rows.push(row);
    else {
      if (open !== null) yield open;
      open = { id: top.pair.id, rows: [...top.pair.rows] };
    }
    const next = await top.pairs.next();
    if (next.done === true) {
      const last = heap.pop()!;
      if (heap.length > 0) heap[0] = last;
    } else top.pair = next.value;
    sink(0);
  }
  if (open !== null) yield open;
}
