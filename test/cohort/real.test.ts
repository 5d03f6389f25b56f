import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDyads, validate } from '../../src/cohort/index.ts';

const FULL = process.env['SLIPSTEP_FULL'] !== undefined;
const root = resolve(import.meta.dirname, '../..');
const shared = [process.env['SLIPSTEP_SHARED'], resolve(root, '../shared'), resolve(root, '../../shared')].find(
  place => place !== undefined && existsSync(resolve(place, 'data/dyads')),
);
const without =
  shared === undefined ? ' (skipped: no data/dyads beside the checkout; SLIPSTEP_SHARED names its place)' : '';

const pairsOf = (name: string) => {
  const read = readDyads(gunzipSync(readFileSync(resolve(shared!, 'data/dyads', name, 'events.csv.gz'))).toString());
  if (!read.ok) throw new Error(read.issues[0]!.text);
  return { name, pairs: read.value };
};

test.skipIf(shared === undefined)(
  `[F19] of real pairs moved, shuffled or put together no pattern is said${without}`,
  () => {
    const real = (FULL ? ['reality-text', 'eu-email', 'radoslaw-email', 'reality-call'] : ['reality-text']).map(
      pairsOf,
    );
    const v = validate({ runs: FULL ? 3 : 1, seed: 3, parts: ['real'], real, progress: () => undefined });
    expect(v.real.length).toBe(new Set(v.real.map(({ kind }) => kind)).size * real.length);
    expect(v.real.reduce((sum, row) => sum + row.fitted, 0)).toBeGreaterThan(8);
    for (const target of v.targets) expect(target.value, target.text).toBeLessThanOrEqual(0.05);
  },
  600_000,
);
