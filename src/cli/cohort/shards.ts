import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../../base/index.ts';
import type { Shard } from '../../cohort/index.ts';
import type { FitPrior } from '../../fit/index.ts';
import process from 'node:process';
import type { PairResult } from './child.ts';
import { placesIn, sha256, writeWhole } from './places.ts';

/** Settings that decide a result beside the pairs themselves. */
export interface Settings {
  readonly zone: string;
  readonly seed: number;
  /** In a round of learning: the share of pairs that are asked. */
  readonly learn: number | null;
}

/** The name of a shard's file: the same work has the same name, and nothing else has. */
export const keyOf = (shard: Shard, settings: Settings, prior: FitPrior): string =>
  sha256(JSON.stringify([VERSION, process.versions.node, settings, shard.sha256, prior]));

export interface Trailer {
  readonly pairs: number;
  readonly failed: number;
  readonly sha256: string;
}

/** A shard's results, a line each in order of id; the last line is the hash of the rest. */
export function shardFile(lines: readonly string[]): string {
  const body = lines.map(line => `${line}\n`).join('');
  const failed = lines.filter(line => 'why' in (JSON.parse(line) as object)).length;
  const trailer: Trailer = { pairs: lines.length, failed, sha256: sha256(body) };
  return `${body}${JSON.stringify(trailer)}\n`;
}

/** The results of one shard. Null where the file is missing or damaged: it is then removed, and made again. */
export async function readShard(path: string, pairs: number): Promise<readonly PairResult[] | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = text.slice(0, end);
  try {
    const trailer = JSON.parse(text.slice(end)) as Trailer;
    if (trailer.pairs === pairs && trailer.sha256 === sha256(body))
      return body
        .split('\n')
        .slice(0, -1)
        .map(line => JSON.parse(line) as PairResult);
  } catch {
    // Cut short: no trailer.
  }
  await rm(path, { force: true });
  return null;
}

/** Shards that exist, by listing folders: network disks are slow to ask file by file. */
export async function shardsDone(out: string, round: number): Promise<ReadonlySet<string>> {
  const folder = placesIn(out).round(round);
  const names = async (path: string): Promise<readonly string[]> => readdir(path).catch(() => []);
  const done = new Set<string>();
  for (const two of await names(folder))
    if (two.length === 2) for (const name of await names(join(folder, two))) if (name.length === 64) done.add(name);
  return done;
}

export const writeShard = (out: string, round: number, key: string, lines: readonly string[]): Promise<void> =>
  writeWhole(placesIn(out).shard(round, key), shardFile(lines));
