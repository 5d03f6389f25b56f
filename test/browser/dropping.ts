import type { Page } from 'playwright';
import { go } from './serve.ts';

export const PLAIN = ['Morning', 'On my way', 'Did you eat?', 'Yes', 'See you at seven', 'Look at the sky'] as const;

export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  await go(page, 'load');
  await dropHere(page, paths);
}

/** Drops paths as the browser's own drag does, so that folders are folders. */
export async function dropHere(page: Page, paths: readonly string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 100, y: 300, data });
  await client.detach();
}
