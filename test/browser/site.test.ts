import { describe, expect, test } from 'vitest';
import { loaded } from './serve.ts';
import { away, filesWith, listen } from './plain-host.ts';
import { beside, CHAT, readChat, ready, share, theSite } from './the-site.ts';
import { type Address, inPage, inServiceWorker, inWorker, type Way } from './ways.ts';

const site = theSite();

describe('[W120] the site', () => {
  test('opens without its host after one visit', async () => {
    const back = away(site.host.server);
    const before = site.host.asked.length;
    await site.page.reload();
    await ready(site.page);
    expect(await site.page.locator('h1').count()).toBe(1);
    expect(site.host.asked.length).toBe(before);
    back();
  });
});

describe('[W123] every way out that we know of', () => {
  test('reaches nobody, from page, worker or service worker', async () => {
    const { ear, arrived, close } = await listen();
    const tried = await site.context.newPage();
    // The browser stops a service worker that has nothing to do; a page that is loaded starts it again.
    await expect
      .poll(async () => {
        await tried.goto(site.host.at);
        await ready(tried);
        return site.context.serviceWorkers().length;
      })
      .toBeGreaterThan(0);
    await tried.waitForFunction(() => document.documentElement.hasAttribute('data-view'));
    await loaded(tried);
    expect(tried.workers().length).toBeGreaterThan(0);
    const asked = site.host.asked.length;
    const [worker] = tried.workers();
    const [serving] = site.context.serviceWorkers();
    const tries: Promise<unknown>[] = [];
    for (const [ways, run] of [
      [inWorker, (way: Way, to: Address) => worker!.evaluate(way, to)],
      [inServiceWorker, (way: Way, to: Address) => serving!.evaluate(way, to)],
      [inPage, (way: Way, to: Address) => tried.evaluate(way, to)],
    ] as const)
      for (const [name, way] of Object.entries(ways))
        for (const to of [ear, site.host.at]) {
          const address = { http: `${to}${encodeURIComponent(name)}/`, place: new URL(to).host, name: 'nobody.test' };
          // Some never answer, and none must arrive.
          tries.push(run(way, address).catch(() => undefined));
        }
    expect(tries.length).toBeGreaterThan(2 * 58);
    // All of them have begun, and the page and its worker stand as before.
    await Promise.race([Promise.all(tries), Promise.all([worker!.evaluate(() => 1), tried.evaluate(() => 1)])]);
    expect(new URL(tried.url()).pathname).toBe(new URL(site.host.at).pathname);
    // The listener hears what does get out: a page without a policy asks it after all of them.
    const bare = await site.context.newPage();
    await bare.goto(site.host.sheet);
    await bare.evaluate(to => fetch(`${to}heard`), ear);
    expect(arrived.filter(one => one !== 'connection')).toEqual(['request /heard']);
    // The browser looks for a newer service worker when it likes.
    expect(beside(site.host.asked.slice(asked))).toEqual(['GET /sheet.html']);
    for (const other of site.context.pages()) if (other !== site.page) await other.close();
    await close();
  });
});

describe('[W121] a chat that is shared to Slipstep', () => {
  test('is read at once, and lies nowhere', async () => {
    const opened = await share(site, 'WhatsApp Chat with Ada.txt', 'text/plain', CHAT);
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
    expect(filesWith(site.profile, 'canary-second')).toEqual([]);
    await opened.close();
  });
});

describe('[W125] a page that was thrown away and is opened again', () => {
  test('says once that the chat is gone', async () => {
    const thrown = await site.context.newPage();
    await thrown.goto(`${site.host.at}#load`);
    const said = thrown.getByText('closed in between');
    await readChat(thrown);
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
