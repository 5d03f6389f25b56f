// Fits pairs for a task in a process of its own, so that a pair that throws, crashes or never ends harms no other. The
// common input (`Work`) comes first, then one order a line. Standard output holds the current pair (`>`), its result
// (`=`), and the end of the order (`.`).
import { createHash } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { lessonsOfPair, type PairRow, type Refusal, rowOfPair, turnsOfEvents } from '../../cohort/index.ts';
import type { FitPrior } from '../../fit/index.ts';
import { turnsOfTwo, UNKNOWN } from '../../journeys/index.ts';
import type { Turns } from '../../turns/index.ts';
import { peopleChosen, readPair } from './input/exports.ts';
import { linesOf } from './input/lines.ts';
import { type Frame, framesIn, peopleOfExports } from './input/store.ts';

/** A range of the store, less the pairs that were done before. `learn`: results for learning the population, not
 * rows. */
export interface Order {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
}
export interface Work {
  readonly store: string;
  /** Folder of the exports; null for events. */
  readonly folder: string | null;
  readonly zone: string;
  readonly seed: number;
  /** Share of the pairs that are asked. */
  readonly learn: number | null;
  readonly prior: FitPrior;
}

/** Result of one pair. */
export type PairResult =
  | { readonly id: string; readonly row: PairRow }
  | { readonly id: string; readonly why: Refusal; readonly detail?: string }
  | { readonly id: string; readonly lessons: NonNullable<ReturnType<typeof lessonsOfPair>> | null };

const say = (mark: string, value?: unknown): void => {
  const bytes = Buffer.from(`${mark}${value === undefined ? '' : JSON.stringify(value)}\n`);
  for (let at = 0; at < bytes.length; ) at += written(bytes, at);
};

/** A pipe between processes does not block: where it is full, it is tried again. */
function written(bytes: Uint8Array, at: number): number {
  try {
    return writeSync(1, bytes, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    Atomics.wait(PAUSE, 0, 0, 1);
    return 0;
  }
}
const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** Ends this process when the one that orders is gone, however it went, even while a fit never ends. */
function endWithSupervisor(): void {
  new Worker(
    `const s = new (require('node:net').Socket)({ fd: 3 }); s.on('close', () => process.kill(process.pid, 'SIGKILL')); s.resume();`,
    { eval: true },
  ).unref();
}

async function fitOne(frame: Frame, work: Work): Promise<PairResult> {
  const found = await turnsOf(frame, work);
  if ('why' in found) return { id: frame.id, ...found };
  const { turns } = found;
  if (work.learn !== null) return { id: frame.id, lessons: lessonsOfPair(frame.id, turns, work.prior, work.learn) };
  const people = frame.kind === 'events' ? frame.columns.people : peopleOfExports(frame.id);
  return { id: frame.id, row: rowOfPair(frame.id, people, turns, work.prior, work.seed) };
}

async function turnsOf(
  frame: Frame,
  { folder, zone }: Work,
): Promise<{ readonly turns: Turns } | { readonly why: Refusal; readonly detail?: string }> {
  if (frame.kind === 'events') return { turns: turnsOfEvents(frame.columns, zone) };
  for (const { path, sha256 } of frame.exports.files)
    if (
      createHash('sha256')
        .update(readFileSync(join(folder!, path)))
        .digest('hex') !== sha256
    )
      return { why: 'not-read', detail: 'changed' };
  const read = await readPair(folder!, frame.exports, zone, null);
  // Codes alone: texts of issues may hold names.
  if (!read.ok) return { why: 'not-read', detail: read.issues[0]?.code ?? '' };
  const two = turnsOfTwo(read.value, peopleChosen(frame.exports.choices), UNKNOWN);
  if (!two.ok)
    return { why: two.issues[0]?.code === 'one-person' ? 'one-person' : 'not-read', detail: two.issues[0]?.code ?? '' };
  return { turns: two.value.turns };
}

endWithSupervisor();
let work: Work | null = null;
for await (const line of linesOf(process.stdin)) {
  if (work === null) {
    work = JSON.parse(line) as Work;
    continue;
  }
  const { from, to, skip } = JSON.parse(line) as Order;
  let at = 0;
  for (const frame of framesIn(work.store, { from, to })) {
    if (at++ < skip) continue;
    try {
      say('>', frame.id);
      say('=', await fitOne(frame, work));
    } catch (error) {
      say('=', { id: frame.id, why: 'throws', detail: error instanceof Error ? error.name : '' });
    }
  }
  say('.');
}
process.exit(0);
