import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM, giveFile, LONG_ENOUGH } from './in-browser.ts';
import { type PlainHost, plainHost } from './plain-host.ts';

const root = resolve(import.meta.dirname, '../..');
export const dist = join(root, 'dist');
export const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset['ready'] === 'yes');
export const offline = (page: Page): Promise<unknown> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

/** Without what the browser asks by itself, a moment after a page was opened: whether there is a newer version. */
export const beside = (asked: readonly string[]): readonly string[] => asked.filter(path => !path.endsWith('/sw.js'));

interface Site {
  readonly folder: string;
  readonly host: PlainHost;
  /** Folder of what the browser keeps. */
  readonly profile: string;
  readonly context: BrowserContext;
  /** Open at the site, which is kept for use without a network. */
  readonly page: Page;
  /** What the page complained of. */
  readonly faults: readonly string[];
}

/** Makes the site in a folder of its own, without its manual: tests at the same time have nothing in common. */
export async function makeSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-site-'));
  await makeWith('--app', folder);
  return folder;
}
const makeWith = (...words: readonly string[]): Promise<unknown> =>
  promisify(execFile)(process.execPath, ['tools/site.mjs', ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });

/** The site as built, at a host that sets no header, and a browser that keeps it: there for all tests of a file, from its first.
 * `whole`: as it is published, with its manual, in dist/site. */
export function theSite({ whole = false } = {}): Site {
  const faults: string[] = [];
  const site = { faults } as unknown as Site;
  beforeAll(async () => {
    if (whole) await makeWith();
    const folder = whole ? join(dist, 'site') : await makeSite();
    const host = await plainHost(folder);
    const profile = mkdtempSync(join(tmpdir(), 'slipstep-profile-'));
    const context = await chromium.launchPersistentContext(profile, {
      ...CHROMIUM,
      locale: 'en-GB',
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(LONG_ENOUGH);
    const page = await context.newPage();
    Object.assign(site, { folder, host, profile, context, page });
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', error => faults.push(error.message));
    await page.goto(host.at);
    await ready(page);
    await offline(page);
  });
  afterAll(async () => {
    await site.context?.close();
    site.host?.server.closeAllConnections();
    site.host?.server.close();
    for (const made of [site.profile, whole ? undefined : site.folder])
      if (made !== undefined) rmSync(made, { recursive: true, force: true });
  });
  return site;
}

export const CHAT = ['first', 'second', 'third']
  .map((word, i) => `1${i + 3}/03/2024, 09:0${i} - ${i % 2 === 0 ? 'Ada' : 'Ben'}: canary-${word}\n`)
  .join('');

/** Shares a file to the site, as a system's sheet does. */
export async function share({ context, host }: Site, name: string, type: string, body: string): Promise<Page> {
  const sheet = await context.newPage();
  await sheet.goto(host.sheet);
  await sheet.locator('input').setInputFiles({ name, mimeType: type, buffer: Buffer.from(body) });
  await sheet.locator('button').click();
  await ready(sheet);
  return sheet;
}

/** The chat is read on a page that is open where chats are brought. */
export async function readChat(on: Page): Promise<void> {
  await ready(on);
  await giveFile(on, CHAT);
  await on.getByRole('radio', { name: /^Ada/ }).waitFor();
}
