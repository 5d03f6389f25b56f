import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { HELP_LINES } from '../../src/words/index.ts';
import { axe, byKeys, deepen, go, LONG_ENOUGH, lookDeeper, PAGES, ready, SCHEMES, theApp, wordsIn } from './serve.ts';
import { LOOK } from '../full.ts';

const SCENES = ['even', 'alike', 'sees', 'fear', 'ways'].map(id => `watch/${id}`);
const BEHIND = ['watch/curious', 'watch/read'];

const ANSWERS: readonly string[] = ['yours/couple', 'yours/friends', 'yours/family'];

/** What is looked at in every run; the form for looks looks at all of them. */
const LOOKED_AT: readonly string[] = LOOK
  ? [...PAGES, ...ANSWERS, ...SCENES, ...BEHIND]
  : ['watch', 'yours/couple', 'load', 'talk'];

/** All three depths of an answer. */
const whole = async (page: Page): Promise<void> => {
  await ready(page);
  await deepen(page);
};

const app = theApp();

const { open } = app;

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe('the page and the network', () => {
  test('[W1] [W2] [W3] [W4] the sample’s moments leave no trace', async () => {
    const { page, context, faults } = await open();
    const before = app.served().requests();
    expect(await page.locator('h1').innerText()).toMatch(/^One (writes more|goes quiet)\./);
    await page.getByRole('link', { name: 'Use my chat' }).click();
    await page.getByRole('link', { name: /Two friends/ }).click();
    await page.locator('figure svg[role=img]').first().waitFor();
    await go(page, 'yours');
    await page.getByRole('link', { name: /A couple/ }).click();
    await page.locator('figure svg[role=img]').first().waitFor();
    await lookDeeper(page);
    await page.getByRole('button', { name: 'Show the moments' }).first().click();
    await page.locator('.said-list li').first().waitFor();
    expect(await page.locator('.said-list li').count()).toBeGreaterThan(3);
    // A letter of any name would otherwise ask for its face.
    const missing = await page.evaluate(() =>
      ['400', '600'].flatMap(cut =>
        [...'aéłαбạ'].filter(letter => !document.fonts.check(`${cut} 1rem "Literata Variable"`, letter)),
      ),
    );
    expect(missing).toEqual([]);
    expect(app.served().requests() - before).toBe(0);
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      })),
    ).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    expect(page.url().replace(app.served().address, '')).toBe('#yours/couple');
  });

  test('[W2] the policy starts from nothing, and holds', async () => {
    for (const path of ['', 'engine.html']) {
      const response = await fetch(app.served().address + path);
      const header = response.headers.get('content-security-policy') ?? '';
      const html = await response.text();
      const inPage =
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
      for (const policy of [header, inPage]) {
        expect(policy).toMatch(/^default-src 'none'/);
        expect(policy).toMatch(/connect-src 'none'/);
        expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
      }
      if (path === '') expect(inPage).toMatch(/require-trusted-types-for 'script'; trusted-types 'none'/);
    }
    const { page } = await open();
    const blocked = await page.evaluate(async () => {
      const tries: Record<string, boolean> = {};
      const attempt = (name: string, run: () => unknown): void => {
        try {
          run();
          tries[name] = false;
        } catch {
          tries[name] = true;
        }
      };
      attempt('innerHTML', () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      });
      attempt('worker', () => new Worker('data:text/javascript,1'));
      attempt('policy', () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (n: string, p: object) => unknown } }
        ).trustedTypes.createPolicy('x', {}),
      );
      tries['fetch'] = await fetch('/index.html').then(
        () => false,
        () => true,
      );
      return tries;
    });
    expect(blocked).toEqual({ innerHTML: true, worker: true, policy: true, fetch: true });
  });

  test('[W11] the first picture needs at most 220 KB', async () => {
    const { sizes } = app.served();
    const kilobytes = (test: RegExp): number =>
      [...sizes].filter(([name]) => test.test(name)).reduce((sum, [, size]) => sum + size, 0) / 1000;
    const languages = [...sizes].filter(([name]) => /chunk-first/.test(name)).map(([, size]) => size / 1000);
    const first =
      kilobytes(/^\/index\.html$|\/index-[^/]*\.(?:js|css)$|(?:roman|italic|bold)-first|grotesque/) +
      Math.max(...languages);
    const rest = {
      'further pages': kilobytes(/later/) / languages.length,
      engine: kilobytes(/worker|engine/),
      'what is found of the invented pairs': kilobytes(/(?:couple|friends|family)-/),
      database: kilobytes(/database/),
      sealing: kilobytes(/sealing|check-/),
      forecasts: kilobytes(/steps/),
      'further letters': kilobytes(/woff2$/) - kilobytes(/(?:roman|italic|bold)-first|grotesque/),
    };
    const say = Object.entries(rest).map(([name, size]) => `${name} ${size.toFixed(1)}`);
    console.log(`compressed, KB: before the first picture moves ${first.toFixed(1)}; after it ${say.join(', ')}`);
    expect(first).toBeGreaterThan(80);
    expect(first).toBeLessThanOrEqual(220);
    expect([...sizes.keys()].filter(name => name.endsWith('.wasm'))).toEqual([]);
    // Nothing but these is asked for until it moves.
    const context = await app.browser().newContext();
    context.setDefaultTimeout(LONG_ENOUGH);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    await page.goto(app.served().address, { waitUntil: 'commit' });
    await page.waitForSelector('svg.score[role=img]');
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const order = (test: RegExp): number => asked.findIndex(name => test.test(name));
    for (const after of [/later-[^/]*\.js$/, /later-[^/]*\.css$/, /engine/])
      expect(order(after)).toBeGreaterThan(order(/\/index-[^/]*\.js$/));
  });
});

describe('by keyboard', () => {
  test('[W5] the sample’s moments are reached by keyboard', async () => {
    const { page, faults } = await open();
    const { press } = byKeys(page);
    await press('Use my chat', 'Enter');
    await press('A couple', 'Enter');
    await ready(page);
    const parts = await Promise.all(['.yours .who', '.yours h1', '.yours .answer'].map(css => wordsIn(page, css)));
    const words = parts.reduce((sum, n) => sum + n, 0);
    expect(words).toBeGreaterThan(20);
    expect(words).toBeLessThanOrEqual(75);
    await press('Look closer', 'Enter');
    // What the equations say comes a moment later, and moves what stands beneath.
    await ready(page);
    await press('Show the moments', 'Enter');
    await page.locator('.said-list li').first().waitFor();
    await press('How we know', 'Enter');
    await press('Each finding, and its moments', 'Enter');
    await press('How sure?', 'Space');
    expect(await page.locator('details.how[open]').count()).toBe(1);
    expect(faults).toEqual([]);
  });
});

describe('while nobody’s own chat is open', () => {
  const shared = app.share();

  // The last: nothing is left of the page.
  test('[W7] help can be called, and leaving empties the page', async () => {
    const { page } = shared();
    await go(page, 'safety');
    // Those of the reader's own country stand open, all others folded.
    const line = page.getByRole('link', { name: '0808 2000 247' });
    expect(await line.getAttribute('href')).toBe('tel:08082000247');
    expect(await page.getByRole('link', { name: '116 016' }).count()).toBe(0);
    expect(await page.locator('dl.lines dd').count()).toBe(await page.locator('dl.lines a[href^="tel:"]').count());
    // What is called is the number, all of it.
    const called = await page.locator('dl.lines a').evaluateAll(links => links.map(link => link.getAttribute('href')));
    const numbers = HELP_LINES.filter(({ read }) => read !== null).map(({ number }) => number.split(' → ')[0]!);
    expect(called.toSorted()).toEqual(numbers.map(number => `tel:${number.replaceAll(' ', '')}`).toSorted());
    // Before the browser does anything else: within the turn of the third key.
    const left = await page.evaluate(() => {
      for (let i = 0; i < 3; i++) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      return document.getElementById('app')?.childElementCount ?? 0;
    });
    expect(left).toBe(0);
    await page.waitForURL('about:blank');
  });
});

describe('for everyone', () => {
  for (const scheme of SCHEMES)
    test(`[W9] [W10] 320 px: no fault, no sideways scroll, ${scheme}`, async () => {
      const viewport = { width: 320, height: 640 };
      const { page } = await open({ colorScheme: scheme, reducedMotion: 'reduce', viewport });
      const found: string[] = [];
      for (const id of LOOKED_AT) {
        await go(page, id);
        if (LOOK && ANSWERS.includes(id)) await whole(page);
        await openAll(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > viewport.width) found.push(`${id}: ${width} px wide`);
        // The dark differs in its colours alone.
        for (const fault of await axe(page, scheme === 'dark' ? ['color-contrast'] : null))
          if (fault.impact === 'serious' || fault.impact === 'critical')
            found.push(`${id}: ${fault.id}: ${fault.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`);
      }
      expect(found).toEqual([]);
    });
});
