import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { headersFor } from '../../src/cli/headers.ts';

const root = resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  readonly address: string;
  /** File name to bytes as sent compressed (fonts are compressed already). */
  readonly sizes: ReadonlyMap<string, number>;
  /** Requests answered so far. */
  readonly requests: () => number;
  readonly stop: () => Promise<void>;
}

/** Builds the app as `npm start` does and serves it on loopback with the headers of `slipstep app`. */
export async function serveBuilt(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'slipstep-web-'));
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      'web/vite.config.ts',
      '--outDir',
      folder,
      '--logLevel',
      'error',
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter(entry => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length).replaceAll('\\', '/'), await readFile(path));
  }
  await rm(folder, { recursive: true });
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    const path = (request.url ?? '/').split('?')[0]!;
    const file = path === '/' ? '/index.html' : path;
    const body = files.get(file);
    response.writeHead(body === undefined ? 404 : 200, {
      ...headersFor(file),
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sizes: new Map(
      [...files].map(([name, body]) => [
        name,
        name.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
      ]),
    ),
    requests: () => requests,
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    // Chromium looks up its maker's hosts by itself; here it finds none but this device.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });

export { PAGES } from '../../web/parts/link.ts';

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that must stay empty: requests after the load, violations of the policy, errors, dialogs. */
  readonly faults: string[];
}

/** A fresh page, loaded and settled, with everything watched from then on. */
export async function open(
  browser: Browser,
  served: Served,
  { options = {}, init }: { readonly options?: Parameters<Browser['newContext']>[0]; readonly init?: () => void } = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (init !== undefined) await page.addInitScript(init);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective}`));
  });
  await page.goto(served.address);
  await page.waitForSelector('html[data-ready]');
  await ready(page);
  context.on('request', request => faults.push(`request: ${request.url()}`));
  return { page, context, faults };
}

/** The worker has answered. */
export const ready = (page: Page): Promise<unknown> => page.waitForSelector('html[data-view]', { state: 'attached' });

export const go = async (page: Page, id: string): Promise<void> => {
  await page.evaluate(hash => {
    location.hash = hash;
  }, id);
  await page.locator('h1').waitFor();
};

export const answerNone = (page: Page): Promise<void> => page.getByRole('button', { name: 'None of these' }).click();

/** Goes about the page with the Tab key alone: to what is named, and there a key. */
export function byTab(page: Page): {
  readonly focus: (find: string) => Promise<void>;
  readonly use: (find: string, key: string) => Promise<void>;
} {
  const focus = async (find: string): Promise<void> => {
    for (let i = 0; i < 90; i++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => {
        const here = document.activeElement as HTMLInputElement | null;
        return here?.matches('button, a, input, select, summary, textarea')
          ? [here.textContent, ...[...(here.labels ?? [])].map(label => label.textContent)].join(' ')
          : '';
      });
      if (text.includes(find)) return;
    }
    throw new Error(`no way by Tab to ${find}`);
  };
  const use = async (find: string, key: string): Promise<void> => {
    await focus(find);
    await page.keyboard.press(key);
  };
  return { focus, use };
}
