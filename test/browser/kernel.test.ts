import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, LONG_ENOUGH } from './serve.ts';
import { digestOfRun } from '../kernel/digest.ts';

const root = resolve(import.meta.dirname, '../..');
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
let server: Server;
let address = '';

const script = relative(root, fileURLToPath(new URL('../kernel/page.ts', import.meta.url)));
const PAGE = `<!doctype html><title>kernel</title><script type="module" src="/${script}"></script>`;
const bodyOf = async (path: string): Promise<string | null> =>
  path === '/'
    ? PAGE
    : readFile(join(root, path), 'utf8').then(
        text =>
          (path.endsWith('.json') ? text : stripTypeScriptTypes(text)).replaceAll(
            /'(@fluent\/[a-z]+)'/g,
            "'/node_modules/$1/esm/index.js'",
          ),
        () => null,
      );

/** Serves the sources as they are, types taken away, under the policy of the page. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    void bodyOf(path).then(body => {
      const type = path === '/' ? 'text/html' : path.endsWith('.json') ? 'application/json' : 'text/javascript';
      response.writeHead(body === null ? 404 : 200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': POLICY,
      });
      return response.end(body);
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

test('[K37] Chromium computes Node’s bits, without eval', async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(LONG_ENOUGH);
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
    });
    await page.goto(address);
    await page.waitForFunction(() => document.title !== 'kernel').catch(() => undefined);
    expect(faults).toEqual([]);
    expect(await page.title()).toBe(await digestOfRun());
    // The policy is in force: code from text is refused.
    expect(await page.evaluate(() => document.body.dataset['eval'])).toBe('refused');
  } finally {
    await browser.close();
  }
});
