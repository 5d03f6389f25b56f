import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Message, VERSION } from '../../base/index.ts';
import { gatherPair } from '../../cohort/index.ts';
import { message } from '../../words/index.ts';
import { refused, refuseNeedless } from '../host/options.ts';
import { TextFile } from '../host/text-file.ts';
import { choicesIn, entriesIn, frameOf, matchedIn } from './input/exports.ts';
import { refuseTwofold } from './input/covariates.ts';
import { pairsInTable } from './input/events.ts';
import type { Failed } from './input/failed.ts';
import { placesIn, sha256, writeWhole } from './places.ts';
import { type Plan, readPlan } from './plan-file.ts';
import { joinHashes, StoreWriter } from './input/store.ts';

export interface Wishes {
  readonly input: string;
  readonly out: string;
  readonly choices: string | undefined;
  readonly zone: Plan['zone'];
  readonly seed: number;
  readonly people: string | null;
  readonly language: Plan['language'];
  readonly rounds: number;
  readonly shardSeconds: number | null;
}

/** Input → the store of pairs in order of id, and the plan. A store made of the same input is reused. While `holder`, an
 * engine, holds tasks of this run, the plan stays as they got it. */
export async function prepare(
  wishes: Wishes,
  holder: string | null,
  signal: AbortSignal,
  tell: (note: Message) => void,
): Promise<Plan> {
  const { input, out, zone, seed, people, language, rounds, shardSeconds } = wishes;
  const places = placesIn(out);
  await mkdir(places.work, { recursive: true });
  const found = await stat(input).catch(() => {
    throw refused('file', message('refused-not-found', { path: input }));
  });
  if (!found.isDirectory()) refuseNeedless(wishes, ['choices'], 'without', 'FOLDER');
  const print = await printOf(input, wishes.choices, found.isDirectory());
  const before = await readPlan(out).catch(() => null);
  const wished = { slipstep: VERSION, input: print, zone, seed, people, language, rounds, shardSeconds };
  if (holder !== null && before !== null && !isSame(before, wished))
    throw refused('queued', message('refused-cohort-queued', { engine: holder }));
  const made =
    before !== null &&
    before.slipstep === VERSION &&
    before.input === print &&
    (await sizeOf(places.store)) === (before.pieces.at(-1)?.to ?? 0)
      ? before
      : await fill(wishes, found.isDirectory(), signal, tell);
  if (people !== null) await refuseTwofold(people, places.store);
  const plan: Plan = { ...made, ...wished };
  await writeWhole(places.plan, JSON.stringify(plan));
  return plan;
}

const isSame = (plan: Plan, wished: Partial<Plan>): boolean => isDeepStrictEqual(plan, { ...plan, ...wished });

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.size ?? -1;

/** Fingerprint of the input without reading it: names, sizes and times. Results depend on its contents alone. */
async function printOf(input: string, choices: string | undefined, folder: boolean): Promise<string> {
  const parts: unknown[] = [resolve(input)];
  const see = async (path: string): Promise<void> => {
    const found = await stat(path).catch(() => null);
    parts.push([path, found?.size, found?.mtimeMs]);
  };
  if (choices !== undefined) await see(choices);
  if (!folder) await see(input);
  else for (const { path } of await entriesIn(input)) await see(path);
  return sha256(JSON.stringify(parts));
}

type Made = Pick<Plan, 'folder' | 'pairs' | 'pieces' | 'hash'>;

async function fill(
  wishes: Wishes,
  isFolder: boolean,
  signal: AbortSignal,
  tell: (note: Message) => void,
): Promise<Made> {
  const places = placesIn(wishes.out);
  const store = await StoreWriter.open(`${places.store}.writing`);
  let made: Made;
  try {
    made = await fillStore(store, wishes, isFolder, signal, tell);
  } catch (error) {
    await store.close();
    // Of an input that is refused, or that somebody stopped reading, nothing stays.
    for (const path of [places.store, places.refused]) await rm(`${path}.writing`, { force: true });
    throw error;
  }
  await store.close();
  await rename(`${places.store}.writing`, places.store);
  await rename(`${places.refused}.writing`, places.refused);
  return made;
}

async function fillStore(
  store: StoreWriter,
  { input, out, choices }: Wishes,
  isFolder: boolean,
  signal: AbortSignal,
  tell: (note: Message) => void,
): Promise<Made> {
  const places = placesIn(out);
  const failures = new TextFile(`${places.refused}.writing`);
  const fail = (failed: Failed): void => failures.write(`${JSON.stringify(failed)}\n`);
  let pairs = 0;
  if (isFolder) {
    const chosen = await choicesIn(choices);
    const entries = await entriesIn(input);
    if (entries.length === 0) throw refused('empty-folder', message('refused-empty-folder', { path: input }));
    tell(message('cohort-input', { what: 'exports', pairs: entries.length }));
    if (choices !== undefined)
      tell(message('cohort-choices', { ids: chosen.size, matched: matchedIn(chosen, entries) }));
    for (const entry of entries) {
      signal.throwIfAborted();
      if (entries.filter(({ id }) => id === entry.id).length > 1) {
        fail({ id: entry.id, why: 'equal-ids', detail: '', rows: 0, kept: false });
        continue;
      }
      const exports = await frameOf(input, entry, chosen.get(entry.id) ?? {});
      if ('detail' in exports) {
        fail({ id: entry.id, why: 'not-read', detail: exports.detail, rows: 0, kept: false });
        continue;
      }
      await store.add({ kind: 'exports', id: entry.id, exports });
      pairs++;
    }
  } else
    for await (const { id, rows } of pairsInTable(input, places.sorting, signal, how =>
      tell(message('cohort-input', { what: how, pairs: 0 })),
    )) {
      signal.throwIfAborted();
      const { columns, refused: reasons } = gatherPair(id, rows);
      for (const [why, count] of reasons) fail({ id, why, detail: '', rows: count, kept: columns !== null });
      if (columns === null) continue;
      await store.add({ kind: 'events', id, columns });
      pairs++;
    }
  const pieces = await store.end();
  failures.end();
  return {
    folder: isFolder ? resolve(input) : null,
    pairs,
    pieces,
    hash: joinHashes(pieces.map(piece => piece.sha256)),
  };
}
