import type { Page } from 'playwright';
import { chat } from '../web/chats.ts';
import { giveFile, go, ready } from './serve.ts';

export const CANARY = 'canary-8d1e';

/** Names that are too long to stand in sealed letters by chance. */
export const LINES = chat(['Zephyrine', 'Quillon'], [`a ${CANARY} in a cage`, 'On my way?', 'Yes', 'Look'], 420)
  .trimEnd()
  .split('\n');

export const PASSPHRASE = 'a long quiet evening';

export const give = async (page: Page, lines: readonly string[], name = 'chat.txt'): Promise<void> => {
  await go(page, 'load');
  await giveFile(page, `${lines.join('\n')}\n`, name);
};

export const read = async (page: Page, lines: readonly string[]): Promise<void> => {
  await give(page, lines);
  await page.getByText('Undo this import').waitFor();
  await ready(page);
};

export const savePassphrase = async (page: Page): Promise<void> => {
  await page.getByLabel('A passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
};

/** Reads a chat, takes it into the book; nothing is saved. */
export async function kept(page: Page, lines: readonly string[]): Promise<void> {
  await read(page, lines);
  await go(page, 'file');
  await page.getByRole('button', { name: 'Add to my file' }).click();
  await page.getByText('are in your file').waitFor();
}

/** Stands for the person's choice of a place: a file of the browser's own, which can be told to fail. */
export const picker = (): void => {
  Object.assign(globalThis, {
    showSaveFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('chosen.slipstep', { create: true });
      const how = (globalThis as { fail?: string }).fail;
      if (how === 'write')
        Object.assign(handle, { createWritable: () => Promise.reject(new DOMException('', 'QuotaExceededError')) });
      if (how === 'read')
        Object.assign(handle, { getFile: async () => new File(['something else'], 'chosen.slipstep') });
      return handle;
    },
  });
};

/** Everything a browser may have kept of a page, as text. */
export const traces = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      location.href,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>(done => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => done(request.result));
      });
      for (const store of db.objectStoreNames) {
        const all = await new Promise<unknown[]>(done => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => done(request.result));
        });
        found.push(name, ...all.map(one => (one instanceof Uint8Array ? new TextDecoder('latin1').decode(one) : one)));
      }
      db.close();
    }
    const folder = await navigator.storage.getDirectory();
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>)
      found.push(name, handle instanceof FileSystemFileHandle ? await (await handle.getFile()).text() : '');
    for (const key of await caches.keys()) found.push(key);
    return JSON.stringify(found);
  });
