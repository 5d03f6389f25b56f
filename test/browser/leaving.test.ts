import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANARIES, lived, NAMES } from './lived.ts';
import { theApp, withoutPicker } from './serve.ts';

// What V8 compiles beside the page it holds until that is done, with all that the page's functions reach, and no page can end it. Compiled at once, nothing is held but by the page.
const app = theApp('--js-flags=--no-concurrent-recompilation');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipstep-leaving-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Which canaries a snapshot of the page's whole heap holds, after everything collectable was collected; of the scripts of
 * hidden frames on the same heap too. */
async function remembered(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const heap = chunks.join('');
  expect(heap.length).toBeGreaterThan(100_000);
  return CANARIES.filter(canary => heap.includes(canary));
}

describe('[W140] the heap holds nothing of a person', () => {
  test('after the lock; before, it does', async () => {
    const { page } = await app.open({}, withoutPicker);
    await lived(page);
    expect(await remembered(page)).toEqual(expect.arrayContaining([...NAMES]));
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByLabel('Your passphrase').waitFor();
    expect(await remembered(page)).toEqual([]);
  });
});
