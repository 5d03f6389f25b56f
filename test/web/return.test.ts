import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chat } from './chats.ts';
import { answerNone, go, launch, open, ready, type Served, serveBuilt, type Watched } from './serve.ts';

let served: Served;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [served, browser, folder] = await Promise.all([serveBuilt(), launch(), mkdtemp(join(tmpdir(), 'slipstep-return-'))]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});

const CANARY = 'canary-8d1e';
const LINES = chat(['Ada', 'Ben'], [`a ${CANARY} in a cage`, 'On my way?', 'Yes', 'Look'], 420)
  .trimEnd()
  .split('\n');
const PASSPHRASE = 'a long quiet evening';

const give = async (page: Page, lines: readonly string[], name = 'chat.txt'): Promise<void> => {
  await go(page, 'load');
  await page.setInputFiles('.drop input[type=file]:not([webkitdirectory])', {
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(`${lines.join('\n')}\n`),
  });
};
const read = async (page: Page, lines: readonly string[]): Promise<void> => {
  await give(page, lines);
  await page.getByText('Undo this import').waitFor();
  await ready(page);
};

/** Pictures for eyes, where a folder for them is named. */
const shot = async (page: Page, name: string): Promise<void> => {
  const to = process.env['SLIPSTEP_SHOTS'];
  if (to !== undefined) await page.screenshot({ path: join(to, `${name}.png`), fullPage: true });
};

const openPage = (options: Parameters<Browser['newContext']>[0] = {}, init?: () => void): Promise<Watched> =>
  open(browser, served, { options, ...(init === undefined ? {} : { init }) });

/** A browser without a picker of files to save to, as all but Chromium's. */
const withoutPicker = (): void => {
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
};

const savePassphrase = async (page: Page): Promise<void> => {
  await page.getByLabel('A passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
};

/** Keeps the open pair and saves it; the bytes of the file. */
async function saved(page: Page): Promise<string> {
  await go(page, 'file');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('are kept with your file').waitFor();
  await savePassphrase(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  await page.getByText('Handed to your browser’s downloads').first().waitFor();
  const path = join(folder, `${Math.random()}-threads.slipstep`);
  await download.saveAs(path);
  return path;
}

const unlock = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel('Its passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
};

/** Everything a browser may have kept of a page, as text. */
const traces = (page: Page): Promise<string> =>
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

describe('[W43] leaving and coming back', () => {
  test('a conversation is kept, saved, opened in another browser, grows by a later export, and shows what it showed', async () => {
    const one = await openPage({}, withoutPicker);
    await read(one.page, LINES.slice(0, 280));
    await go(one.page, 'rhythm');
    await answerNone(one.page);
    const rhythm = await one.page.locator('main').innerText();
    await go(one.page, 'evidence');
    const evidence = await one.page.locator('main').innerText();
    const path = await saved(one.page);
    await shot(one.page, 'saved');
    const bytes = await readFile(path, 'latin1');
    expect(bytes.slice(0, 21)).toBe('age-encryption.org/v1');
    expect(bytes).not.toMatch(/canary|Ada|Ben/);
    expect(await traces(one.page)).not.toMatch(/canary|Ada|Ben/);
    expect(one.faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
    await one.context.close();

    const two = await openPage({}, withoutPicker);
    const before = served.requests();
    await go(two.page, 'file');
    await two.page.setInputFiles('input[accept*=slipstep]', path);
    await unlock(two.page, 'another one');
    await two.page.getByText('This file did not open').waitFor();
    await unlock(two.page, PASSPHRASE);
    await two.page.waitForURL(/#people/);
    await answerNone(two.page);
    await two.page.getByText('open now').waitFor();
    await ready(two.page);
    await shot(two.page, 'opened');
    await go(two.page, 'rhythm');
    expect(await two.page.locator('main').innerText()).toBe(rhythm);
    await go(two.page, 'evidence');
    expect(await two.page.locator('main').innerText()).toBe(evidence);
    const moments = two.page.getByRole('button', { name: 'Show the moments' });
    if ((await moments.count()) > 0) {
      await moments.first().click();
      await two.page.getByText('The words were not kept').first().waitFor();
    }
    await give(two.page, LINES.slice(170), 'later.txt');
    await two.page.getByRole('button', { name: 'Add it to' }).waitFor();
    await shot(two.page, 'which');
    await two.page.getByRole('button', { name: 'Add it to' }).click();
    await two.page.getByText(/^420 read/).waitFor();
    expect(await two.page.locator('.where').innerText()).toContain('changes that are not saved');
    await two.page.getByRole('button', { name: 'Undo this import' }).click();
    await two.page.getByText('The import is undone').first().waitFor();
    expect(served.requests() - before).toBe(0);
    expect(two.faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
    await two.context.close();
  });
});
