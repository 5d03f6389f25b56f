import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDyads } from '../../score/index.ts';
import { validate } from '../../validate/index.ts';
import { issueText } from '../../../src/base/index.ts';
import { FULL } from '../../../test/full.ts';

const root = resolve(import.meta.dirname, '../../..');
const shared = [process.env['SLIPSTEP_SHARED'], resolve(root, '../shared'), resolve(root, '../../shared')].find(
  place => place !== undefined && existsSync(resolve(place, 'data/dyads')),
);
const without =
  shared === undefined ? ' (skipped: no data/dyads beside the checkout; SLIPSTEP_SHARED names its place)' : '';

const pairsOf = (name: string) => {
  const read = readDyads(gunzipSync(readFileSync(resolve(shared!, 'data/dyads', name, 'events.csv.gz'))).toString());
  if (!read.ok) throw new Error(read.issues.map(issueText).join());
  return { name, pairs: read.value };
};

/** Looked at once for both tests. */
let looked: ReturnType<typeof validate> | null = null;
const look = (): ReturnType<typeof validate> => {
  const real = (FULL ? ['reality-text', 'eu-email', 'radoslaw-email', 'reality-call'] : ['reality-text']).map(pairsOf);
  looked ??= validate({ runs: FULL ? 3 : 1, seed: 3, parts: ['real'], real, progress: () => undefined });
  expect(looked.real.length).toBe(5 * real.length);
  expect(looked.real.reduce((sum, row) => sum + row.fitted, 0)).toBeGreaterThan(8);
  return looked;
};
const said = (id: string): number => look().targets.find(target => target.id === id)!.value;

test.skipIf(shared === undefined)(`[F19] altered real pairs show no loop${without}`, () => {
  expect(said('real-false-pursue-distance')).toBeLessThanOrEqual(0.05);
});

// It does not hold: of the five longest pairs of reality-text, dealt anew, one is said to have a pattern. Once it holds, this fails,
// and is to become a test like the other.
test.skipIf(shared === undefined)(
  `[F19] NOT HELD: turns dealt by chance show no pattern${without}`,
  { fails: !FULL },
  () => {
    expect(said('real-false-pattern')).toBeLessThanOrEqual(0.05);
  },
);
