import type { Page } from 'playwright';
import { expect } from 'vitest';
import { chat } from '../web/chats.ts';
import { answerNone, giveFile, go, ready } from './in-browser.ts';

/** Names, a message and a passphrase that occur nowhere else. */
export const NAMES = ['Zephyrine', 'Quillon'] as const;
const PASSPHRASE = 'ninety-one quiet heliotropes';
const MESSAGE = 'a wolverine-5b77 in the attic';
export const CANARIES = [...NAMES, PASSPHRASE, 'heliotropes', 'wolverine-5b77'];
const LINES = chat([...NAMES], [MESSAGE, 'On my way?', 'Yes', 'Look'], 120);

/** Has the browser compile at once. What V8 compiles beside the page holds all that the page's functions reach, and no page can end it. */
export const AT_ONCE = '--js-flags=--no-concurrent-recompilation';

/** Reads, answers the private question, looks at the answer, keeps and saves: all that a page can know of two people. */
export async function lived(page: Page): Promise<void> {
  await go(page, 'load');
  await giveFile(page, LINES, `${NAMES[0]}.txt`);
  await page.getByText('Undo this import').waitFor();
  await ready(page);
  await go(page, 'yours');
  await answerNone(page);
  await page.locator('main figure').first().waitFor();
  await go(page, 'file');
  await page.getByRole('button', { name: 'Add to my file' }).click();
  await page.getByText('are in your file').waitFor();
  await page.getByLabel('A passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  await page.getByText('Sent to your browser’s downloads').first().waitFor();
}

/** Which canaries a snapshot of the page's whole heap holds, after everything collectable was collected; of the scripts of
 * hidden frames on the same heap too. */
export async function remembered(page: Page): Promise<string[]> {
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
