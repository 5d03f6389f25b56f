import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type * as Device from '../../web/state/keeping/device.ts';
import { lost, tabsOf, together, twoTabs } from '../../test/browser/two-tabs.ts';

const app = twoTabs();

test('[W85] what was taken out goes with the next save', async () => {
  const context = await app.browser().newContext();
  const tabs = await tabsOf(context);
  /** Saves these names in order, each as a page does, and says after each what the one before is. */
  const saves = (page: Page, ...all: readonly (readonly [name: string, how: 'plain' | 'outdated' | 'over'])[]) =>
    page.evaluate(async all => {
      const { dropOutdated, knowCopy, outdateCopy, readCopy, saveCopy } = (
        globalThis as unknown as { device: typeof Device }
      ).device;
      const before: (string | null)[] = [];
      for (const [name, how] of all) {
        if (how === 'over') knowCopy(null);
        if (how !== 'plain') outdateCopy();
        const bytes = new TextEncoder().encode(name);
        if (!(await saveCopy(bytes, how === 'over')).ok) throw new Error(name);
        await dropOutdated(bytes);
        const previous = await readCopy('previous');
        before.push(previous && new TextDecoder().decode(previous));
      }
      return before;
    }, all);
  const plain = (name: string) => [name, 'plain'] as const;
  expect(await saves(tabs[0], plain('a'), plain('b'), ['c', 'outdated'], plain('d'), plain('e'))).toEqual([
    null,
    'a',
    null,
    'c',
    'd',
  ]);
  // Its person was told that the one that another tab had put there stays.
  expect(await saves(tabs[1], ['f', 'over'], plain('g'))).toEqual(['e', 'f']);
  // Another tab has saved before this one's was read back: what would go is its own.
  await tabs[1].evaluate(async () => {
    const { outdateCopy, saveCopy } = (globalThis as unknown as { device: typeof Device }).device;
    outdateCopy();
    await saveCopy(new TextEncoder().encode('h'), false);
  });
  expect(await saves(tabs[0], ['i', 'over'])).toEqual(['h']);
  const stays = await tabs[1].evaluate(async () => {
    const { dropOutdated, readCopy } = (globalThis as unknown as { device: typeof Device }).device;
    await dropOutdated(new TextEncoder().encode('h'));
    return new TextDecoder().decode((await readCopy('previous'))!);
  });
  expect(stays).toBe('h');
});

test('[W85] an erasure says what it knows', async () => {
  const context = await app.browser().newContext();
  const [page] = await tabsOf(context);
  const said = await page.evaluate(async () => {
    const { eraseCopy, saveCopy } = (globalThis as unknown as { device: typeof Device }).device;
    await saveCopy(new TextEncoder().encode('a'), false);
    Object.assign(indexedDB, { databases: () => Promise.reject(new DOMException('', 'UnknownError')) });
    const unseen = await eraseCopy();
    Reflect.deleteProperty(indexedDB, 'databases');
    const deleteDatabase = (): never => {
      throw new DOMException('', 'UnknownError');
    };
    Object.assign(indexedDB, { deleteDatabase });
    const copy = await eraseCopy();
    Reflect.deleteProperty(indexedDB, 'deleteDatabase');
    return [unseen, copy, await eraseCopy(), (await indexedDB.databases()).length];
  });
  expect(said).toEqual(['but-unseen', 'but-copy', 'done', 0]);
});

// Which of the two is first is the browser's to say, so only many show it.
test('[W141] [ST12] without the lock saves are lost', async () => {
  const context = await app.browser().newContext();
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  const runs = await together(await tabsOf(context));
  process.stdout.write(`without the lock: ${lost(runs).length} lost\n`);
  expect(lost(runs).length).toBeGreaterThan(0);
});
