/** Shares chats to the built site by real multipart posts, as the system's share sheet does. It covers each type of
 * file, 1 KB to 300 MB, with no page open, beside an open page, and two at once. The open page may also be the target,
 * locked, in session or with unsaved changes. After each it searches the browser's files, caches and storage for a
 * word of the chat, and reports the browser's memory.
 *
 *   npm run site && node lab/bench/share.ts [--write] [--long]      (--write: into docs/pocket.md; --long: without the one of each type) */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chat, zipOf } from '../../test/web/chats.ts';
import { filesWith, plainHost } from '../../test/browser/plain-host.ts';
import { openUnguarded, shareInto } from '../look/share-into.ts';
import { dist, memoryOf, ownBrowser, publish, root, table, watched, whole } from './browser.ts';
import { longChat, writeExport } from './long-chat.ts';

const WORD = 'canary-wolverine-5b77';
const PASSPHRASE = 'ninety-one quiet heliotropes';
const MINUTE = 60_000;

const host = await plainHost(join(dist, 'site'));
const browser = await ownBrowser();
const { context } = browser;
const made = mkdtempSync(join(tmpdir(), 'slipstep-shared-'));
const mib = (bytes: number): string => `${Math.round(bytes)}`;

const sizeOf = (path: string): string => {
  const { size } = statSync(path);
  return size < 2 ** 20 ? `${(size / 1024).toFixed(size < 10_240 ? 1 : 0)} KB` : `${(size / 2 ** 20).toFixed(0)} MB`;
};
const make = (name: string, content: string | Buffer): string => {
  const path = join(made, name);
  writeFileSync(path, content);
  return path;
};

/** The app, whole, and its service worker ready. */
async function openApp(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.at);
  await whole(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  return page;
}

/** The app, about to be replaced. */
async function openOther(): Promise<Page> {
  const page = await context.newPage();
  await openUnguarded(page, host.at);
  await whole(page);
  return page;
}

async function openSheet(path: string): Promise<Page> {
  const sheet = await context.newPage();
  await sheet.goto(host.sheet);
  await sheet.locator('input').setInputFiles(path);
  return sheet;
}

/** Shares from the sheet's own tab, which becomes the page that reads. */
async function share(path: string): Promise<Page> {
  const sheet = await openSheet(path);
  await sheet.locator('button').click();
  return sheet;
}

const begun = (page: Page): Promise<unknown> => page.getByRole('radio', { name: /^Ada/ }).waitFor();
const locked = (page: Page): Promise<unknown> => page.getByLabel('Your passphrase').waitFor();
const asksForPassphrase = (page: Page): Promise<unknown> => page.getByLabel('Its passphrase').first().waitFor();

/** Places of the word that should occur nowhere. */
async function leftIn(page: Page | null): Promise<readonly string[]> {
  const found = filesWith(browser.folder, WORD).map(path => path.slice(browser.folder.length));
  if (page === null || page.url() === 'about:blank') return found;
  const inside = await page.evaluate(async word => {
    const places: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const text = await (await (await caches.open(name)).match(request))!.text();
        if (text.includes(word)) places.push(`cache ${request.url}`);
      }
    if ((await indexedDB.databases()).length > 0) places.push('a database');
    if (localStorage.length + sessionStorage.length > 0 || document.cookie !== '') places.push('storage');
    for await (const name of (await navigator.storage.getDirectory()).keys()) places.push(`file ${name}`);
    return places;
  }, WORD);
  return [...found, ...inside];
}

const rows: string[][] = [];
let failures = 0;
async function shown(
  what: string,
  path: string,
  state: string,
  work: () => Promise<{ readonly page: Page; readonly came: string }>,
): Promise<void> {
  const before = memoryOf(browser.pids());
  const row = [what, sizeOf(path), state];
  try {
    const { result, seconds, most } = await watched(browser, work);
    const left = await leftIn(result.page);
    await result.page.close();
    const after = await leftIn(null);
    const found = [...left, ...after];
    if (found.length > 0) failures++;
    row.push(
      result.came,
      seconds.toFixed(1),
      mib(most.page),
      `${mib(before.all)} → ${mib(most.all)}`,
      found.length === 0 ? 'nowhere' : found.join(', '),
    );
  } catch (error) {
    failures++;
    row.push(`failed: ${(error as Error).message.split('\n')[0]}`, '', '', '', '');
  }
  process.stderr.write(`${row.join(' | ')}\n`);
  rows.push(row);
}

/** State with no page of ours open and the service worker asleep. */
async function closed(): Promise<void> {
  for (const page of context.pages().slice(1)) await page.close();
  const session = await context.newCDPSession(context.pages()[0]!);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

const lines = chat(['Ada', 'Ben'], [`hello ${WORD}`, 'On my way?', 'Yes', 'Look'], 300);
const telegram = {
  name: 'Ada',
  type: 'personal_chat',
  id: 1,
  messages: Array.from({ length: 300 }, (_, i) => ({
    id: i,
    type: 'message',
    date: new Date(Date.UTC(2024, 0, 1) + i * 3_000_000).toISOString().slice(0, 19),
    date_unixtime: String(Date.UTC(2024, 0, 1) / 1000 + i * 3000),
    from: i % 2 === 0 ? 'Ada' : 'Ben',
    from_id: i % 2 === 0 ? 'user1' : 'user2',
    text: WORD,
  })),
};
const html = `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">Ada</div></div></div><div class="page_body chat_page"><div class="history">${telegram.messages
  .map(
    ({ id, from }) =>
      `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="${String(1 + Math.floor(id / 24)).padStart(2, '0')}.01.2024 ${String(id % 24).padStart(2, '0')}:00:00 UTC+01:00">00:00</div><div class="from_name">${from}</div><div class="text">${WORD}</div></div></div>`,
  )
  .join('\n')}</div></div></body></html>`;
const table4 = `dyad_id,time_unix,sender,receiver\n${telegram.messages.map(({ date_unixtime: at, from }) => `${WORD},${at},${from},${from === 'Ada' ? 'Ben' : 'Ada'}`).join('\n')}\n`;

await openApp();

/** A page in which a chat of two others has been read, and that is about to be replaced. */
async function openRead(): Promise<Page> {
  const page = await openOther();
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await page.evaluate(() => {
    location.hash = '#load';
  });
  await page.locator('.load input[type=file]:not([webkitdirectory])').setInputFiles({
    name: 'a.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(lines.replaceAll(WORD, 'hello').replaceAll('Ada', 'Cleo')),
  });
  await page.getByRole('radio', { name: /^Ben/ }).check();
  await whole(page);
  return page;
}

/** With something in it that was not saved. */
async function openUnsaved(): Promise<Page> {
  const page = await openRead();
  await page.evaluate(() => {
    location.hash = '#yours';
  });
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.locator('main figure').first().waitFor();
  await page.evaluate(() => {
    location.hash = '#file';
  });
  await page.getByRole('button', { name: 'Add to my file' }).click();
  await page.getByText('are in your file').waitFor();
  return page;
}

/** Reads, keeps and locks, as a person does; gives the sealed file, too. */
async function openLocked(): Promise<{ readonly page: Page; readonly sealed: Buffer }> {
  const page = await openUnsaved();
  await page.getByLabel('A passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const sealed = await readFile(await download.path());
  await page.getByText('Sent to your browser’s downloads').first().waitFor();
  await page.getByRole('button', { name: 'Lock it now' }).click();
  await locked(page);
  return { page, sealed };
}

async function openSession(): Promise<Page> {
  const page = await openOther();
  await page.evaluate(() => {
    location.hash = '#session';
  });
  for (const box of await page.locator('main input[type=checkbox]').all()) await box.check();
  await page.getByRole('button', { name: /Begin/ }).click();
  await page.getByRole('textbox').first().waitFor({ state: 'attached' });
  return page;
}

const kinds: readonly [name: string, path: string, wait: typeof begun][] = [
  ['.txt', make('WhatsApp Chat with Ada.txt', lines.slice(0, lines.indexOf('\n', 1000) + 1)), begun],
  ['.zip', make('WhatsApp Chat with Ada.zip', zipOf({ '_chat.txt': Buffer.from(lines) })), begun],
  ['.json', make('result.json', JSON.stringify(telegram)), begun],
  ['.csv', make('chats.csv', table4), begun],
  ['.html', make('messages.html', html), begun],
];
const long = process.argv.includes('--long');
for (const [what, path, wait] of long ? [] : kinds)
  await shown(what, path, 'closed', async () => {
    await closed();
    const page = await share(path);
    await wait(page);
    return { page, came: 'read' };
  });

if (!long) {
  await shown('text', kinds[0]![1], 'closed', async () => {
    await closed();
    const page = await context.newPage();
    await page.goto(host.sheet);
    await page.locator('textarea').fill(await readFile(kinds[0]![1], 'utf8'));
    await page.locator('button').click();
    await begun(page);
    return { page, came: 'read' };
  });

  const first = await openLocked();
  const sealed = make('ours.slipstep', first.sealed);
  await shown('.slipstep', sealed, 'closed', async () => {
    await first.page.close();
    await closed();
    const page = await share(sealed);
    await asksForPassphrase(page);
    return { page, came: 'asks for the passphrase' };
  });
}

const middle = make('a year.txt', longChat(20_000, WORD).text);
const large = join(made, 'WhatsApp Chat with Ada (media).zip');
writeExport(large, 200_000, 300 * 2 ** 20, WORD);

/** Result of a share into an open page: the page is replaced, the shared file is read, and losses are reported. */
const into = async (page: Page, path: string): Promise<{ readonly page: Page; readonly came: string }> => {
  await shareInto(page, path);
  await begun(page);
  await page.getByText('took the place of what was here before').waitFor();
  return { page, came: 'read; what was open is gone, and that is said' };
};

// The large one first, since that is where something may fail.
for (const [what, path] of [
  ['.zip, 200,000 messages with media', large],
  ['.txt, 20,000 messages', middle],
  ['.txt', kinds[0]![1]],
] as const) {
  if (path !== kinds[0]![1])
    await shown(what, path, 'closed', async () => {
      await closed();
      const page = await share(path);
      await begun(page);
      return { page, came: 'read' };
    });
  await shown(what, path, 'open in another tab', async () => {
    await closed();
    const open = await openApp();
    const page = await share(path);
    await begun(page);
    await open.close();
    return { page, came: 'read' };
  });
  for (const [state, open] of [
    ['open, with a chat', openRead],
    ['locked', async () => (await openLocked()).page],
    ['in session', openSession],
  ] as const)
    await shown(what, path, state, async () => {
      await closed();
      return into(await open(), path);
    });
  await shown(what, path, 'two at once', async () => {
    await closed();
    const [one, two] = await Promise.all([share(path), share(path)]);
    await Promise.all([begun(one), begun(two)]);
    await two.close();
    return { page: one, came: 'both read' };
  });
}

for (const answer of ['stay', 'leave'] as const)
  await shown('.txt', kinds[0]![1], `open, not saved; asked by the browser: ${answer}`, async () => {
    await closed();
    const page = await openUnsaved();
    const asked = page.waitForEvent('dialog');
    if (answer === 'leave') {
      const came = into(page, kinds[0]![1]);
      await (await asked).accept();
      return came;
    }
    const sharing = shareInto(page, kinds[0]![1]);
    await (await asked).dismiss();
    await sharing;
    await page.getByText('are in your file').waitFor();
    return { page, came: 'not read; all is as it was' };
  });

await shown('.zip, 200,000 messages with media', large, 'never taken by one', async () => {
  await closed();
  const page = await openApp();
  const sheet = await openSheet(large);
  const held = memoryOf(browser.pids()).all;
  // Without scripts it asks for nothing.
  const session = await context.newCDPSession(sheet);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await sheet.locator('button').click();
  await sheet.waitForURL(/#shared=/);
  const waiting = filesWith(browser.folder, WORD);
  if (waiting.length > 0) throw new Error(`while it waits: ${waiting.join()}`);
  const address = new URL(sheet.url()).hash;
  const holding = memoryOf(browser.pids()).all;
  await new Promise(done => setTimeout(done, MINUTE + 15_000));
  const then = memoryOf(browser.pids()).all;
  await sheet.close();
  await page.evaluate(hash => {
    location.hash = hash;
  }, address);
  await page
    .getByText(/no longer here/)
    .first()
    .waitFor();
  return { page, came: `gone after a minute, and that is said: ${mib(held)} → ${mib(holding)} → ${mib(then)} MiB` };
});

await browser.close();
host.server.closeAllConnections();
host.server.close();
rmSync(made, { recursive: true, force: true });
const version = (await readFile(join(root, 'package.json'), 'utf8')).match(/"version": "([^"]+)"/)![1];
publish(
  'docs/pocket.md',
  'share',
  `${table(
    [
      'shared',
      'size',
      'while the page is',
      'what came of it',
      'seconds',
      'page, MiB',
      'browser, MiB',
      'the word was found',
    ],
    rows,
  )}\n\nSlipstep ${version}, Chromium, two cores.`,
);
if (failures > 0) process.exitCode = 1;
