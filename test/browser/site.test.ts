import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, giveFile, loaded, LONG_ENOUGH } from './serve.ts';
import { away, filesWith, listen, type PlainHost, plainHost } from './plain-host.ts';
import { type Address, inPage, inServiceWorker, inWorker, type Way } from './ways.ts';
import { LOOK } from '../full.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset['ready'] === 'yes');
const offline = (page: Page): Promise<unknown> => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

/** Without what the browser asks by itself, a moment after a page was opened: whether there is a newer version. */
const beside = (asked: readonly string[]): readonly string[] => asked.filter(path => !path.endsWith('/sw.js'));

let host: PlainHost;
let profile: string;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['tools/site.mjs', ...(LOOK ? [] : ['--app'])], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  host = await plainHost(join(dist, 'site'));
  profile = mkdtempSync(join(tmpdir(), 'slipstep-profile-'));
  context = await chromium.launchPersistentContext(profile, {
    ...CHROMIUM,
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(LONG_ENOUGH);
  page = await context.newPage();
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(host.at);
  await ready(page);
  await offline(page);
});
afterAll(async () => {
  await context?.close();
  host?.server.closeAllConnections();
  host?.server.close();
  rmSync(profile, { recursive: true, force: true });
});

describe('[W120] the site', () => {
  test('opens without its host after one visit', async () => {
    const back = away(host.server);
    const before = host.asked.length;
    await page.reload();
    await ready(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(host.asked.length).toBe(before);
    back();
  });
});

const CHAT = ['first', 'second', 'third']
  .map((word, i) => `1${i + 3}/03/2024, 09:0${i} - ${i % 2 === 0 ? 'Ada' : 'Ben'}: canary-${word}\n`)
  .join('');

describe('[W123] every way out that we know of', () => {
  test('reaches nobody, from page, worker or service worker', async () => {
    const { ear, arrived, close } = await listen();
    const tried = await context.newPage();
    // The browser stops a service worker that has nothing to do; a page that is loaded starts it again.
    await expect
      .poll(async () => {
        await tried.goto(host.at);
        await ready(tried);
        return context.serviceWorkers().length;
      })
      .toBeGreaterThan(0);
    await tried.waitForFunction(() => document.documentElement.hasAttribute('data-view'));
    await loaded(tried);
    expect(tried.workers().length).toBeGreaterThan(0);
    const asked = host.asked.length;
    const [worker] = tried.workers();
    const [serving] = context.serviceWorkers();
    const tries: Promise<unknown>[] = [];
    for (const [ways, run] of [
      [inWorker, (way: Way, to: Address) => worker!.evaluate(way, to)],
      [inServiceWorker, (way: Way, to: Address) => serving!.evaluate(way, to)],
      [inPage, (way: Way, to: Address) => tried.evaluate(way, to)],
    ] as const)
      for (const [name, way] of Object.entries(ways))
        for (const to of [ear, host.at]) {
          const address = { http: `${to}${encodeURIComponent(name)}/`, place: new URL(to).host, name: 'nobody.test' };
          // Some never answer, and none must arrive.
          tries.push(run(way, address).catch(() => undefined));
        }
    expect(tries.length).toBeGreaterThan(2 * 58);
    // All of them have begun, and the page and its worker stand as before.
    await Promise.race([Promise.all(tries), Promise.all([worker!.evaluate(() => 1), tried.evaluate(() => 1)])]);
    expect(new URL(tried.url()).pathname).toBe(new URL(host.at).pathname);
    // The listener hears what does get out: a page without a policy asks it after all of them.
    const bare = await context.newPage();
    await bare.goto(host.sheet);
    await bare.evaluate(to => fetch(`${to}heard`), ear);
    expect(arrived.filter(one => one !== 'connection')).toEqual(['request /heard']);
    // The browser looks for a newer service worker when it likes.
    expect(beside(host.asked.slice(asked))).toEqual(['GET /sheet.html']);
    for (const other of context.pages()) if (other !== page) await other.close();
    await close();
  });
});

describe('[W121] a chat that is shared to Slipstep', () => {
  const share = async (name: string, type: string, body: Buffer): Promise<Page> => {
    const sheet = await context.newPage();
    await sheet.goto(host.sheet);
    await sheet.locator('input').setInputFiles({ name, mimeType: type, buffer: body });
    await sheet.locator('button').click();
    await ready(sheet);
    return sheet;
  };

  test('is read at once, and lies nowhere', async () => {
    const opened = await share('WhatsApp Chat with Ada.txt', 'text/plain', Buffer.from(CHAT));
    await opened.getByRole('radio', { name: /^Ada/ }).waitFor();
    expect(new URL(opened.url()).hash).not.toMatch(/shared/);
    const kept = await opened.evaluate(async () => {
      const texts: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
          texts.push(await (await (await caches.open(name)).match(request))!.text());
      return { found: texts.some(text => text.includes('canary-')), databases: (await indexedDB.databases()).length };
    });
    expect(kept).toEqual({ found: false, databases: 0 });
    expect(filesWith(profile, 'canary-second')).toEqual([]);
    await opened.close();
  });
});

describe('[W125] a page that was thrown away and is opened again', () => {
  const read = async (on: Page): Promise<void> => {
    await ready(on);
    await giveFile(on, CHAT);
    await on.getByRole('radio', { name: /^Ada/ }).waitFor();
  };

  test('says once that the chat is gone', async () => {
    const thrown = await context.newPage();
    await thrown.goto(`${host.at}#load`);
    const said = thrown.getByText('closed in between');
    await read(thrown);
    expect(await said.count()).toBe(0);
    await thrown.reload();
    await said.waitFor();
    expect(await thrown.evaluate(() => [history.state, navigation.currentEntry!.getState()])).toEqual([
      null,
      { holds: false },
    ]);
    expect(await thrown.content()).not.toMatch(/canary|Cleo/);
    await thrown.reload();
    await ready(thrown);
    expect(await said.count()).toBe(0);
    await thrown.close();
  });
});
