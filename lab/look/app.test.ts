import { writingDownAsked, askedBy } from './pages.ts';
import { spoken } from '../../test/browser/serve.ts';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/index.ts';
import { chat } from '../../test/web/chats.ts';
import {
  deepen,
  giveFile,
  go,
  loaded,
  LONG_ENOUGH,
  MOVING,
  PAGES,
  ready,
  serveBuilt,
  TABS,
  theApp,
} from '../../test/browser/serve.ts';
import { deepenIn } from './words-on-screen.ts';

const SCENES = ['even', 'alike', 'sees', 'fear', 'ways'].map(id => `watch/${id}`);

const ANSWERS: readonly string[] = ['yours/couple', 'yours/friends', 'yours/family'];

/** All three depths of an answer. */
const whole = async (page: Page): Promise<void> => {
  await ready(page);
  await deepen(page);
};

const app = theApp();

const { open } = app;

/** For what an invented pair says and shows on a desk, whoever looked at it before. */
const desk = app.share({ viewport: { width: 1280, height: 800 } });

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe('the page and the network', () => {
  test('[W1] “all is loaded” waits for the last scripts', async () => {
    const asked: string[] = [];
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const before = async (path: string): Promise<void> => {
      asked.push(path);
      // The two that ask for a third.
      if (/(steps|sealing)-/.test(path)) await released;
    };
    const slow = await serveBuilt({ before });
    const context = await app.browser().newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(LONG_ENOUGH);
    const page = await context.newPage();
    await page.goto(slow.address);
    await page.waitForSelector('html[data-ready]');
    // The largest of the scripts beside them is there, in both workers.
    await expect.poll(() => page.workers().length).toBe(2);
    const database = new URL([...slow.sizes.keys()].find(path => path.includes('/database-'))!, slow.address).href;
    for (const worker of page.workers()) await worker.evaluate(`import(${JSON.stringify(database)}).then(() => null)`);
    expect(await page.frameLocator('#engine').locator('html').getAttribute('data-loaded')).toBeNull();
    release();
    await loaded(page);
    const count = (name: string): number => asked.filter(path => path.includes(`/${name}-`)).length;
    expect([count('check'), count('steps'), count('sealing')]).toEqual(Array(3).fill(count('database')));
    await context.close();
    await slow.stop();
  });

  test('[W158] a pair without its file is worked out alike', async () => {
    const { page, context } = await open();
    await go(page, 'yours/couple');
    await ready(page);
    const written = await page.locator('main').innerText();
    const refused: string[] = [];
    await context.route(/\/_ahead-/, route => {
      refused.push(route.request().url());
      return route.abort();
    });
    await page.reload();
    await go(page, 'yours/couple');
    await ready(page);
    expect(await page.locator('main').innerText()).toBe(written);
    expect(new Set(refused).size).toBe(1);
  });

  test('[W155] only pages of an invented pair compute one', async () => {
    const { page } = await open({}, writingDownAsked);
    for (const id of PAGES.filter(id => !['yours', 'try', 'together'].includes(id))) {
      await go(page, id);
      expect(await askedBy(page)).toEqual([]);
    }
    for (const id of ['yours', 'try', 'together']) await go(page, id);
    expect(await askedBy(page)).toEqual(['sample']);
  });
});

describe('the scenes by keyboard', () => {
  test('[W21] every scene is set and read by keyboard', async () => {
    const { page, faults } = await open({ reducedMotion: 'reduce' });
    const tabTo = async (selector: string): Promise<void> => {
      for (let i = 0; i < TABS; i++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(css => document.activeElement?.matches(css) ?? false, selector)) return;
      }
      throw new Error(`no way by Tab to ${selector} on ${page.url()}`);
    };
    for (const id of SCENES) {
      await go(page, id);
      const drawn = () => page.locator('main svg.score').first().innerHTML();
      const before = await drawn();
      const slider = (await page.locator('main :is(input[type=range], [role=slider])').count()) > 0;
      await tabTo(slider ? 'main :is(input[type=range], [role=slider])' : 'main :is(.lay, .onward button)');
      await page.keyboard.press(slider ? 'End' : 'Enter');
      await expect.poll(drawn).not.toBe(before);
      if (slider)
        expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toBeTruthy();
      await go(page, id);
      await tabTo('main .onward a');
      await tabTo('main details > summary');
      await page.keyboard.press('Enter');
      await page.locator('main details[open] table').first().waitFor();
    }
    expect(faults).toEqual([]);
  });
});

describe('the private question', () => {
  test('[W6] stands before two-sided pages, and empties them alike', async () => {
    const bodies: string[] = [];
    const { page, context } = await open();
    await go(page, 'load');
    const buffer = Buffer.from(chat(['Ada', 'Ben'], ['Morning', 'On my way'], 120));
    await giveFile(page, buffer, 'c.txt');
    await page.getByText('Undo this import').waitFor();
    await ready(page);
    for (const answer of ['Some of these', 'Not now']) {
      for (const id of ['yours', 'try'] as const) {
        await go(page, id);
        expect(await page.locator('h1').innerText()).toBe('First, a question just for you');
        expect(await page.locator('main figure, main .finding').count()).toBe(0);
      }
      await page.getByRole('button', { name: new RegExp(answer) }).click();
      for (const id of ['yours'] as const) {
        await go(page, id);
        expect(await page.locator('main figure, main .finding, main .pair').count()).toBe(0);
      }
      bodies.push(await page.locator('main').innerHTML());
      await page.getByRole('button', { name: 'Ask me again' }).click();
      await page.getByRole('heading', { name: 'First, a question just for you' }).waitFor();
    }
    await context.close();
    expect(bodies[0]).toBe(bodies[1]);
  });

  test('[W6] [W7] is asked on the page of safety too', async () => {
    const { page } = await open();
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    const headed = (heading: string): Promise<void> =>
      expect.poll(() => page.evaluate(() => document.querySelector('main h1:focus')?.textContent)).toBe(heading);
    await go(page, 'safety');
    await press('Hide my results');
    await headed('Your results are hidden for this visit.');
    await press('Ask me again');
    await headed('First, a question just for you');
    expect(page.url()).toMatch(/#safety$/);
    await page.getByRole('button', { name: /None of these/ }).click();
    await page.waitForURL(/#yours$/);
  });
});

describe('for everyone', () => {
  test('[W9] areas have edges that are seen alike', async () => {
    const { page } = await open();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const edges: Record<string, number>[] = [];
      for (const [id, areas] of [
        ['yours/couple', '.lean .band, figure > svg :is(.wash-one, .wash-two)'],
        ['watch/even?by=b&days=9', '.wash-one, .wash-two'],
      ] as const) {
        await go(page, id);
        if (id === 'yours/couple') await whole(page);
        const found = await page.evaluate(areas => {
          const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
          const light = (colour: string): number => {
            pen.fillStyle = colour;
            pen.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map(of =>
              of / 255 <= 0.04045 ? of / 255 / 12.92 : ((of / 255 + 0.055) / 1.055) ** 2.4,
            );
            return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05;
          };
          const paper = light(getComputedStyle(document.body).backgroundColor);
          return [...document.querySelectorAll(areas)].map(area => {
            const edge = light(getComputedStyle(area).stroke);
            return [area.classList[0]!, Math.max(edge, paper) / Math.min(edge, paper)] as const;
          });
        }, areas);
        edges.push(Object.fromEntries(found));
      }
      expect(edges.map(one => Object.keys(one).toSorted())).toEqual([['band', 'wash-one', 'wash-two'], ['wash-two']]);
      for (const one of edges) {
        for (const [area, contrast] of Object.entries(one))
          expect(contrast, `${colorScheme} ${area}`).toBeGreaterThanOrEqual(3);
        if ('wash-one' in one) expect(one['wash-one'] / one['wash-two']!).toBeCloseTo(1, 0);
      }
    }
  });

  test('[W10] [W84] doubled text stays within a phone', async () => {
    const { page, faults } = await open({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const wide: string[] = [];
    for (const id of ['yours', ...ANSWERS]) {
      await go(page, id);
      await ready(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 390) wide.push(`${id}: ${width}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const id of ['watch/even', 'watch/ways', 'try']) {
      await go(page, id);
      await ready(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${id}: ${width}`);
    }
    expect(wide).toEqual([]);
    await go(page, 'file');
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As a table (CSV)' }).click(),
    ]);
    expect(table.suggestedFilename()).toBe('threads.csv');
    expect(faults).toEqual([]);
  });

  test('[W10] on a desk what is opened has its line', async () => {
    const { page } = desk();
    await go(page, 'yours/couple');
    await whole(page);
    await openAll(page);
    expect(await page.getByText('How we know', { exact: true }).count()).toBe(1);
    const beside = await page
      .locator('.row:has(> button + .how[open])')
      .evaluateAll(
        rows =>
          rows.filter(
            row => row.children[0]!.getBoundingClientRect().bottom > row.children[1]!.getBoundingClientRect().top,
          ).length,
      );
    expect(beside).toBe(0);
  });

  test('[W10] long answers, guides and paths keep their lines', async () => {
    const { page } = desk();
    await go(page, 'load');
    await openAll(page);
    const guides = await page.locator('.pictured').evaluateAll(lists =>
      lists.map(list => {
        const tops = [...list.children].map(step => Math.round(step.getBoundingClientRect().top));
        return [tops.length, new Set(tops).size];
      }),
    );
    expect(guides.filter(([steps]) => steps === 5).length).toBeGreaterThan(0);
    expect(guides.filter(([, lines]) => lines !== 1)).toEqual([]);
    expect(await page.locator('kbd').evaluateAll(all => all.map(one => one.getClientRects().length))).toEqual([1]);
    await page.setViewportSize({ width: 390, height: 844 });
    await go(page, 'together');
    // In other colours the whole row is the control.
    await page.emulateMedia({ forcedColors: 'active' });
    const off = await page.locator('main .choice').evaluateAll(labels =>
      labels.map(label => {
        const text = document.createRange();
        text.selectNodeContents(label.lastChild!);
        const [line] = text.getClientRects();
        const control = label.querySelector('input')!.getBoundingClientRect();
        return Math.abs((line!.top + line!.bottom) / 2 - (control.top + control.bottom) / 2);
      }),
    );
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(off.length).toBe(2);
    expect(Math.max(...off)).toBeLessThan(3);
  });

  test('[W118] lines begin behind the words of their height', async () => {
    // That with the longest words in every run, all in the long form.
    for (const locale of LANGUAGES) {
      const { page, context } = await open({ locale, reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
      await go(page, 'yours/couple');
      await deepenIn(page, await spoken(locale));
      const struck = await page.evaluate(() => {
        const panels = [...document.querySelectorAll('.side svg:has(.thread, .guide)')];
        const words = panels.flatMap(svg =>
          [...svg.querySelectorAll('text[x="0"]')].map(text => {
            const { right } = text.getBoundingClientRect();
            const lines = [...svg.querySelectorAll('.axis, .guide, .thread')].map(
              one => one.getBoundingClientRect().left,
            );
            return right > Math.min(...lines) - 3;
          }),
        );
        return { words: words.length, struck: words.filter(Boolean).length };
      });
      expect(struck, locale).toEqual({ words: 6, struck: 0 });
      await context.close();
    }
  });

  test('[W12] swapping places exchanges the two, and no number', async () => {
    const { page } = desk();
    await go(page, 'yours/couple');
    await ready(page);
    await whole(page);
    const names = (): Promise<string[]> => page.locator('main .who bdi').allInnerTexts();
    const paths = (of: string): Promise<string[]> =>
      page
        .locator(`main .known figure path.of-${of}`)
        .evaluateAll(all => all.map(path => path.getAttribute('d') ?? ''));
    const before = { names: await names(), one: await paths('one'), two: await paths('two') };
    expect(before.one.length).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Swap places' }).click();
    expect(await names()).toEqual(before.names.toReversed());
    expect(await paths('one')).toEqual(before.two);
    expect(await paths('two')).toEqual(before.one);
    await page.getByRole('button', { name: 'Swap places' }).click();
    expect(await names()).toEqual(before.names);
  });
});

describe('what is said and shared', () => {
  test('[W17] a card holds no name, its file a picture', async () => {
    const { page, faults } = desk();
    await go(page, 'yours/couple');
    await whole(page);
    await page.getByRole('button', { name: 'Make a card to share' }).click();
    const label = await page.locator('canvas').textContent();
    expect(label).not.toMatch(/Ada|Ben|Nina|Tom|\d/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as a picture' }).click(),
    ]);
    const file = readFileSync(await download.path());
    const chunks: string[] = [];
    for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
      chunks.push(file.toString('latin1', at + 4, at + 8));
    expect(chunks[0]).toBe('IHDR');
    expect(
      chunks.filter(chunk => !['IHDR', 'IDAT', 'IEND', 'sRGB', 'sBIT', 'gAMA', 'cHRM', 'iCCP', 'pHYs'].includes(chunk)),
    ).toEqual([]);
    const picture = (): Promise<string> =>
      page.locator('canvas').evaluate(one => (one as HTMLCanvasElement).toDataURL());
    const bare = await picture();
    await page.getByLabel('Put the two names on it').check();
    expect(await page.locator('canvas').textContent()).toMatch(/Ada|Nina/);
    expect(await picture()).not.toBe(bare);
    await page.getByLabel('Put the two names on it').uncheck();
    expect(await picture()).toBe(bare);
    expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
  });
});

describe('the model under the hand', () => {
  const shared = app.share();

  test('[W16] a picture opens again from its address', async () => {
    const { page } = shared();
    await go(page, 'watch/even');
    const hold = page.locator('input.hold.of-two');
    await hold.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    const held = Number(await hold.inputValue());
    // The address follows a moment later, and may have had the presses before.
    await page.waitForURL(url => url.hash.includes(`days=${held.toFixed(3)}`));
    const again = await page.context().newPage();
    await again.goto(page.url());
    expect(Number(await again.locator('input.hold.of-two').inputValue())).toBe(held);
    await again.close();
  });

  test('[W16] an address opens in its tab too', async () => {
    const { page } = shared();
    await go(page, 'watch/even');
    for (const days of [3, 7]) {
      await page.evaluate(address => void (location.hash = address), `#watch/even?by=b&days=${days}`);
      await page.waitForFunction(
        value => Number(document.querySelector<HTMLInputElement>('input.hold.of-two')!.value) === value,
        days,
      );
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    }
  });

  test('[W19] the map’s file is its address', async () => {
    const { page } = shared();
    await go(page, 'watch/curious');
    const unfold = (): Promise<void> => page.getByText('The map of pairs', { exact: true }).click();
    await unfold();
    const slider = page.locator('.sliders input[type=range]').first();
    await slider.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    const value = Number(await slider.inputValue());
    // At once: what is kept is what is seen, whether or not the address has it yet.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this chart' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(['address', 'schema', 'slipstep']);
    expect(text).toContain('misses=');
    const choose = (name: string, content: string) =>
      page
        .getByLabel('Open a saved chart')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    for (const bad of [
      '{}',
      'x',
      JSON.stringify({ schema: 'picture/1', address: 'javascript:hit()' }),
      JSON.stringify({ schema: 'picture/1', address: '#load' }),
    ]) {
      await choose('bad.json', bad);
      await page.getByText('This file doesn’t open here').waitFor();
    }
    await slider.focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowLeft');
    await choose('kept.json', text);
    await expect.poll(() => page.locator('.sliders input[type=range]').count()).toBe(0);
    await unfold();
    await expect
      .poll(async () => Number(await page.locator('.sliders input[type=range]').first().inputValue()))
      .toBeCloseTo(value, 2);
  });

  // How soon by the clock is measured by lab/bench/sliders.ts.
  for (const [id, sliders, which] of [
    ['watch/even', 2, 'input.hold.of-two'],
    ['watch/sees', 1, 'input.hold'],
  ] as const)
    test(`[W16] ${id}, ${which}: a move is drawn by the next frame`, async () => {
      const { page } = await open(MOVING);
      await go(page, id);
      await page.waitForFunction(() => document.querySelectorAll('main svg rect, main svg path').length > 10);
      expect(await page.locator('main input[type=range]').count()).toBe(sliders);
      expect(await page.evaluate(framesUntilDrawn, which)).toEqual(Array.from({ length: 20 }, () => 1));
    });
});

/** In the page: frames from each move of that slider until the picture is another. */
async function framesUntilDrawn(which: string): Promise<readonly number[]> {
  const input = document.querySelector<HTMLInputElement>(`main ${which}`)!;
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  const [low, high] = [Number(input.min), Number(input.max)];
  const drawn = () => document.querySelector('main svg.score')!.innerHTML;
  const frames: number[] = [];
  for (let i = 0; i < 20; i++) {
    const before = drawn();
    await new Promise(requestAnimationFrame);
    value.set!.call(input, String(Math.round(low + (high - low) * (i % 2 === 0 ? 0.9 : 0.1))));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    let waited = 0;
    do {
      await new Promise(requestAnimationFrame);
      waited++;
    } while (drawn() === before && waited < 60);
    frames.push(waited);
  }
  return frames;
}
