import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { HOSTILE_FILES, HOSTILE_SMALL } from '../../lab/bench/hostile-files.ts';
import { measured } from '../../lab/bench/measured.ts';
import { FULL } from '../full.ts';

const bin = resolve(import.meta.dirname, '../../bin/slipstep.mjs');
const place = mkdtempSync(join(tmpdir(), 'slipstep-memory-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const BOUND = { mib: 400, seconds: 20 };

/** Two of them by day. */
test.concurrent.for(FULL ? HOSTILE_SMALL : HOSTILE_SMALL.slice(0, 2))(
  '[C41] %s: read or refused within bounds of memory and time',
  async (name, context) => {
    const file = HOSTILE_FILES.find(one => one.name === name)!;
    const path = join(place, name.replaceAll(/\W+/g, '-'));
    file.write(path, 10_000_000);
    const run = await measured([bin, 'mirror', path, '--tz', 'UTC', '--date-order', 'dmy', '--json'], BOUND);
    context.expect(run.passed, `${run.mib.toFixed(0)} MiB, ${run.seconds} s`).toBeNull();
    context.expect(file.answer === 'refused' ? [2] : [0, 2], run.err).toContain(run.code);
  },
);

test('[C41] a process that passes its bound is seen', async () => {
  const held = 'const held = []; for (let i = 0; i < 300; i++) held.push(new Uint8Array(1e6).fill(1));';
  const run = await measured(['-e', held], { mib: 200, seconds: 20 });
  expect(run.passed).toBe('memory');
});
