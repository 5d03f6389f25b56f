import { writingDownAsked, askedBy } from './pages.ts';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/cli/host/headers.ts';
import { chat, zip } from '../../test/web/chats.ts';
import { deployNext, NEXT } from './next-version.ts';
import { giveFile, launch, loaded, LONG_ENOUGH } from '../../test/browser/serve.ts';
import { away, plainHost } from '../../test/browser/plain-host.ts';
import { beside, CHAT, dist, offline, readChat, ready, share, theSite } from '../../test/browser/the-site.ts';
import { openUnguarded, shareInto } from './share-into.ts';

const root = resolve(import.meta.dirname, '../..');
const site = theSite({ whole: true });

test('[PK11] the manual is the same where every reading of the clock is a second later', async () => {
  const made = mkdtempSync(join(tmpdir(), 'slipstep-manual-'));
  writeFileSync(join(made, 'busy.mjs'), 'let now = 0;\nDate.now = () => (now += 1000);\n');
  await promisify(execFile)(
    process.execPath,
    ['--import', join(made, 'busy.mjs'), 'node_modules/typedoc/bin/typedoc', '--out', join(made, 'manual')],
    { cwd: join(root, 'tools/manual') },
  );
  for (const path of ['assets/highlight.css', 'documents/docs_spec_kernel.html'])
    expect(readFileSync(join(made, 'manual', path), 'utf8').replace(/<script>[\s\S]*?<\/script>/g, ''), path).toBe(
      readFileSync(join(dist, 'site/manual', path), 'utf8'),
    );
  rmSync(made, { recursive: true });
});

describe('[W120] the site', () => {
  test('installs, with share target and file handlers', async () => {
    const session = await site.context.newCDPSession(site.page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    expect(site.faults).toEqual([]);
  });

  test('keeps its own files, as they were built', async () => {
    const kept = await site.page.evaluate(async () => {
      const out: [string, string][] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) {
          const bytes = await (await (await caches.open(name)).match(request))!.arrayBuffer();
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          out.push([request.url, [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')]);
        }
      return out;
    });
    const sums = new Map(
      readFileSync(join(dist, 'SHA256SUMS'), 'utf8')
        .trim()
        .split('\n')
        .map(line => [line.slice(66), line.slice(0, 64)]),
    );
    expect(kept.length).toBeGreaterThan(15);
    for (const [url, sum] of kept) expect(sums.get(`site/${url.slice(site.host.at.length)}`), url).toBe(sum);
  });

  test('sets the headers that its host does not', async () => {
    const policies = await site.page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]!);
      return Promise.all(
        (await cache.keys()).map(async request => [
          request.url,
          (await cache.match(request))!.headers.get('content-security-policy') ?? '',
        ]),
      );
    });
    for (const [url, policy] of policies) expect(policy, url).toMatch(/default-src 'none'.*connect-src 'none'/);
    await site.page.reload();
    await ready(site.page);
    expect(await site.page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  test('leaves its worker no network function', async () => {
    const gone = async (): Promise<readonly string[]> => {
      const found = site.page
        .workers()
        .map(worker =>
          worker.evaluate(() =>
            ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts', 'Worker'].filter(
              name => typeof (globalThis as Record<string, unknown>)[name] === 'function',
            ),
          ),
        );
      return (await Promise.all(found)).flat();
    };
    await site.page.waitForSelector('html[data-view]', { state: 'attached' });
    await loaded(site.page);
    expect(site.page.workers().length).toBeGreaterThan(0);
    expect(await gone()).toEqual([]);
  });
});

describe('[W124] on a host that sets our headers', () => {
  test('is kept for use without a network too', async () => {
    const strict = await plainHost(join(dist, 'site'), headersFor);
    const there = await site.context.newPage();
    await there.goto(strict.at);
    await ready(there);
    await offline(there);
    away(strict.server);
    await there.reload();
    await ready(there);
    expect(await there.evaluate(() => crossOriginIsolated)).toBe(true);
    await there.close();
    strict.server.close();
  });
});

describe('[W121] a chat that is shared to Slipstep', () => {
  test('reaches a page of its own, or is said gone', async () => {
    const [one, two] = await Promise.all([
      share(site, 'one.txt', 'text/plain', CHAT),
      share(site, 'two.txt', 'text/plain', CHAT.replaceAll('Ada', 'Cleo')),
    ]);
    await one.getByRole('radio', { name: /^Ada/ }).waitFor();
    await two.getByRole('radio', { name: /^Cleo/ }).waitFor();
    await two.goto(`${site.host.at}#shared=00000000-0000-4000-8000-000000000000`);
    await two
      .locator('main')
      .getByText(/no longer here/)
      .waitFor();
    await one.close();
    await two.close();
  });
});

describe('[W125] a page that was thrown away and is opened again', () => {
  test('says nothing after “Hide this page”', async () => {
    const left = await site.context.newPage();
    await left.goto(`${site.host.at}#load`);
    await readChat(left);
    await left.evaluate(() => location.assign('#safety'));
    await left.waitForSelector('html[data-at="#safety"]');
    await left.getByText('Hide this page').first().click();
    await left.waitForURL('about:blank');
    await left.goBack();
    await ready(left);
    await left.getByText('I have the file').first().waitFor();
    expect(await left.locator('output.newer').count()).toBe(0);
    await left.close();
  });

  /** By the signal with which a system that is short of memory ends a process, and in the long form by the browser itself, too. */
  for (const by of ['Page.crash', 'SIGKILL'] as const)
    test(`says so after its process ended (${by})`, async () => {
      // Whose process is whose is not told, so all that draw pages are killed: in a browser of its own.
      const browser = await launch();
      const killed = await browser.newPage();
      killed.context().setDefaultTimeout(LONG_ENOUGH);
      await killed.goto(`${site.host.at}#load`);
      await readChat(killed);
      const session = await killed.context().newCDPSession(killed);
      const dead = killed.waitForEvent('crash');
      // It never answers.
      if (by === 'Page.crash') void session.send(by).catch(() => undefined);
      else {
        const all = await browser.newBrowserCDPSession();
        const { processInfo } = await all.send('SystemInfo.getProcessInfo');
        for (const { type, id } of processInfo)
          if (type === 'renderer') {
            try {
              process.kill(id, by);
            } catch {
              // A spare one that ended by itself.
            }
          }
      }
      await dead;
      await session.send('Page.reload');
      const text = 'document.querySelector("output.newer")?.textContent ?? ""';
      const said = async (): Promise<unknown> =>
        (await session.send('Runtime.evaluate', { expression: text })).result.value;
      await expect
        .poll(said)
        .toMatch(/^This page was loaded again\. If a chat was open.*A file you saved is as you left it/);
      await browser.close();
    });

  test('says so where a share took its place', async () => {
    const replaced = await site.context.newPage();
    await openUnguarded(replaced, `${site.host.at}#load`);
    await readChat(replaced);
    const path = join(site.profile, 'shared.txt');
    writeFileSync(path, CHAT.replaceAll('Ada', 'Cleo').replaceAll('canary', 'second'));
    await shareInto(replaced, path);
    await replaced.getByRole('radio', { name: /^Cleo/ }).waitFor();
    await replaced.getByText('took the place of what was here before').waitFor();
    await replaced.getByRole('button', { name: 'All right' }).click();
    expect(await replaced.locator('output.newer').count()).toBe(0);
    await replaced.close();
  });
});

describe('[W134] a newer version', () => {
  /** A host and a browser of their own, with that many tabs open at it. */
  const tabs = async (count: number) => {
    const folder = mkdtempSync(join(tmpdir(), 'slipstep-site-'));
    cpSync(join(dist, 'site'), folder, { recursive: true });
    const place = await plainHost(folder);
    const browser = await launch();
    const there = await browser.newContext({ reducedMotion: 'reduce' });
    there.setDefaultTimeout(LONG_ENOUGH);
    const pages: Page[] = [];
    for (let i = 0; i < count; i++) {
      const tab = await there.newPage();
      await tab.goto(place.at);
      await ready(tab);
      await offline(tab);
      await tab.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await loaded(tab);
      pages.push(tab);
    }
    return {
      place,
      there,
      pages,
      /** The later version lies at the host, and every tab says so. */
      deploy: async (): Promise<void> => {
        deployNext(folder);
        await pages[0]!.evaluate(async () => {
          await (await navigator.serviceWorker.getRegistration())!.update();
        });
        for (const tab of pages) await tab.getByText('A newer version is ready').waitFor();
      },
      close: async (): Promise<void> => {
        await browser.close();
        place.server.closeAllConnections();
        place.server.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  };
  const inNext = (tab: Page): Promise<unknown> => tab.locator(`script[src*="${NEXT}"]`).waitFor({ state: 'attached' });
  /** Whatever the page has asked for since it was opened. */
  const askedFor = (tab: Page): Promise<readonly string[]> =>
    tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const caches = (tab: Page): Promise<readonly string[]> => tab.evaluate(() => globalThis.caches.keys());
  const give = async (tab: Page, text: string): Promise<void> => {
    await tab.evaluate(() => location.assign('#load'));
    await giveFile(tab, text);
    await tab.getByRole('radio', { name: /^Ada/ }).waitFor();
  };

  describe('that one of two tabs uses', () => {
    let its: Awaited<ReturnType<typeof tabs>>;
    /** What the host had been asked for until then, and the frame that the other tab named. */
    let [asked, named] = [0, ''];

    beforeAll(async () => {
      its = await tabs(2);
      const [one, two] = its.pages as [Page, Page];
      named = await two.evaluate(() => document.getElementById('engine')!.dataset['src']!);
      await its.deploy();
      asked = its.place.asked.length;
      await one.getByRole('button', { name: 'Use it now' }).click();
      await inNext(one);
      await ready(one);
    });
    afterAll(() => its?.close());

    test('a loading page keeps its version’s frame', async () => {
      const { place, pages } = its;
      const [one, two] = pages as [Page, Page];
      const own = createHash('sha256')
        .update(readFileSync(join(dist, 'site/engine.html')))
        .digest('base64');
      expect(decodeURIComponent(named)).toBe(`./engine.html?${own}`);
      // What a page asks for whose first bytes came before that, and what came of it.
      const frame = (tab: Page, src: string): Promise<readonly string[]> =>
        tab.evaluate(
          src =>
            new Promise(done => {
              const frame = document.createElement('iframe');
              frame.hidden = true;
              frame.addEventListener('load', () => {
                done([...(frame.contentDocument?.scripts ?? [])].map(script => script.src));
                frame.remove();
              });
              frame.src = src;
              document.body.append(frame);
            }),
          src,
        );
      const before = await frame(two, named);
      expect(before.length).toBeGreaterThan(0);
      expect(before.join(' ')).not.toContain(NEXT);
      const next = await one.evaluate(() => document.getElementById('engine')!.dataset['src']!);
      expect(next).not.toBe(named);
      expect((await frame(one, next)).join(' ')).toContain(NEXT);
      expect(beside(place.asked.slice(asked))).toEqual([]);
    });

    test('used in one tab leaves the other whole', async () => {
      const { place, there, pages } = its;
      const [one, two] = pages as [Page, Page];
      // A worker is ended with each, and another begins: the third is of neither the first load nor its reserve.
      for (let i = 0; i < 3; i++) {
        await two.evaluate(() => location.assign('#file'));
        await two.getByRole('button', { name: 'Erase everything' }).click();
        await two.getByRole('button', { name: 'Yes, erase everything' }).click();
        await two.getByText('Everything here is erased').waitFor();
        await two.evaluate(() => location.assign('#load'));
        await two.waitForSelector('html[data-at="#load"]');
      }
      await give(two, CHAT);
      const by = await askedFor(two);
      expect(by.length).toBeGreaterThan(0);
      expect(by.filter(name => name.includes(NEXT))).toEqual([]);
      expect((await askedFor(one)).filter(name => name.includes('/assets/') && !name.includes(NEXT))).toEqual([]);
      // All of it from this device.
      expect(beside(place.asked.slice(asked))).toEqual([]);
      await two.getByRole('button', { name: 'Use it now' }).click();
      await inNext(two);
      await ready(two);
      await give(two, CHAT);
      expect(await caches(two)).toHaveLength(2);
      // With no page left in it, the version before is forgotten.
      const last = await there.newPage();
      for (const tab of pages) await tab.close();
      await last.goto(place.at);
      await ready(last);
      await expect.poll(() => caches(last)).toHaveLength(1);
      expect(beside(place.asked.slice(asked))).toEqual([]);
    });
  });

  test('asks about what is not saved, once', async () => {
    const { pages, deploy, close } = await tabs(1);
    const [tab] = pages as [Page];
    const asked: string[] = [];
    tab.on('dialog', dialog => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await give(tab, chat(['Ada', 'Ben'], ['Morning', 'On my way', 'See you at seven'], 60));
    await tab.getByRole('radio', { name: /^Ada/ }).check();
    await tab.evaluate(() => location.assign('#file'));
    await tab.getByRole('button', { name: 'Add to my file' }).click();
    await tab.getByText('are in your file').waitFor();
    await deploy();
    const note = tab.locator('output.newer');
    const waits = (): Promise<boolean> =>
      tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.waiting !== null);
    await note.getByRole('button', { name: 'Use it now' }).click();
    await note.getByText('What isn’t saved will be gone').waitFor();
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Not now');
    expect(await waits()).toBe(true);
    await note.getByRole('button', { name: 'Not now' }).click();
    await note.getByRole('button', { name: 'Use it now' }).waitFor();
    expect(await waits()).toBe(true);
    await tab.getByText('are in your file').waitFor();
    await note.getByRole('button', { name: 'Use it now' }).click();
    await note.getByRole('button', { name: 'Yes, without saving' }).click();
    await inNext(tab);
    expect(asked).toEqual([]);
    await close();
  });
});

describe('[W122] the whole app in one file', () => {
  test('opens from the disk, reads, asks for nothing', async () => {
    const file = await site.context.newPage();
    const asked: string[] = [];
    file.on('request', request => asked.push(request.url()));
    await file.goto(`file://${join(dist, 'slipstep.html')}`);
    await ready(file);
    await file.waitForFunction(() => document.documentElement.hasAttribute('data-view'));
    await file.goto(`file://${join(dist, 'slipstep.html')}#load`);
    await giveFile(file, CHAT);
    await file.getByRole('radio', { name: /^Ada/ }).waitFor();
    expect(await file.evaluate(() => typeof RTCPeerConnection)).toBe('undefined');
    expect(asked.filter(url => !url.startsWith('blob:') && !url.startsWith('data:'))).toHaveLength(1);
    await file.close();
  });

  test('[W129] the page reads where its worker cannot', async () => {
    const file = await site.context.newPage();
    await file.addInitScript(() => {
      const none = `for (const name of ['arrayBuffer', 'stream', 'text'])
        Blob.prototype[name] = () => Promise.reject(new DOMException('', 'NotReadableError'));`;
      globalThis.Blob = class extends Blob {
        constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
          super(options.type === 'text/javascript' ? [none, ...parts] : parts, options);
        }
      };
    });
    await file.goto(`file://${join(dist, 'slipstep.html')}#load`);
    await ready(file);
    await file
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'chat.zip', mimeType: 'application/zip', buffer: zip('_chat.txt', CHAT) });
    await file.getByRole('radio', { name: /^Ada/ }).waitFor();
    await file.close();
  });

  test('[W129] a stop or erasure ends what the page reads', async () => {
    const file = await site.context.newPage();
    await file.addInitScript(() => {
      globalThis.Blob = class extends Blob {
        constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
          const none = `Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));`;
          super(options.type === 'text/javascript' ? [none, ...parts] : parts, options);
        }
      };
      // A file is read to its end when the test says so.
      const waiting: (() => Promise<unknown>)[] = [];
      const read: (this: File) => Promise<ArrayBuffer> = Reflect.get(File.prototype, 'arrayBuffer');
      File.prototype.arrayBuffer = function () {
        return new Promise(done => {
          waiting.push(async () => done(await read.call(this)));
        });
      };
      Object.assign(globalThis, { waiting });
    });
    await file.addInitScript(writingDownAsked);
    await file.goto(`file://${join(dist, 'slipstep.html')}#load`);
    await ready(file);
    const held = (): Promise<number> => file.evaluate(() => (globalThis as unknown as { waiting: [] }).waiting.length);
    const give = async (count: number): Promise<void> => {
      await giveFile(file, CHAT);
      await expect.poll(held).toBe(count);
    };
    /** The files are read to their end, and whatever that begins has begun. */
    const release = (): Promise<void> =>
      file.evaluate(async () => {
        await Promise.all((globalThis as unknown as { waiting: (() => Promise<unknown>)[] }).waiting.map(go => go()));
        await new Promise(requestAnimationFrame);
      });

    await give(1);
    await file.evaluate(() => location.assign('#file'));
    await file.getByRole('button', { name: 'Erase everything' }).click();
    await file.getByRole('button', { name: 'Yes, erase everything' }).click();
    await file.getByText('Everything here is erased').waitFor();
    await release();
    expect(await askedBy(file)).not.toContain('files');

    await file.evaluate(() => location.assign('#load'));
    await give(2);
    await file.getByRole('button', { name: 'Stop' }).click();
    await release();
    expect(await askedBy(file)).not.toContain('files');
    // What is not stopped is asked for as ever.
    await give(3);
    await release();
    expect(await askedBy(file)).toContain('files');
    await file.close();
  });

  test('its sum stands in SHA256SUMS', () => {
    const sum = createHash('sha256')
      .update(readFileSync(join(dist, 'slipstep.html')))
      .digest('hex');
    expect(readFileSync(join(dist, 'SHA256SUMS'), 'utf8')).toContain(`${sum}  slipstep.html`);
  });
});
