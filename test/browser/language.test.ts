import { spoken } from './serve.ts';
import { describe, expect, test } from 'vitest';
import { go, PAGES, theApp } from './serve.ts';

import { LOOK } from '../full.ts';

const app = theApp();
const { open } = app;

describe('the language of the page', () => {
  test('[WO8] is the browser’s, until another is chosen', async () => {
    const { page, faults } = await open({ locale: 'es-AR' });
    const [inGerman, inEnglish] = await Promise.all([spoken('de'), spoken('en')]);
    const shown = () => page.locator('html').getAttribute('lang');
    const before = app.served().requests();
    expect(await shown()).toBe('es');
    await page.getByRole('button', { name: 'Más páginas' }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.getByRole('link', { name: inGerman.say('bar-watch'), exact: true }).waitFor();
    expect(await shown()).toBe('de');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: inEnglish.say('bar-watch'), exact: true }).waitFor();
    expect(await shown()).toBe('en');
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('button', { name: 'Español', pressed: true }).waitFor();
    expect(app.served().requests() - before).toBe(0);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await shown()).toBe('es');
  });
});

describe('from right to left', () => {
  test('[WO20] the bar mirrors, and time runs to the right', async () => {
    const width = 1280;
    const boxes = async (locale: string) => {
      const { page, context, faults } = await open({
        locale,
        reducedMotion: 'reduce',
        viewport: { width, height: 800 },
      });
      const bar = await page
        .locator('header a:visible, header button:visible')
        .evaluateAll(all =>
          all.map(one => one.getBoundingClientRect()).map(({ left, right }) => [left, right] as const),
        );
      const ends = (of: string): Promise<number[]> =>
        page.locator(of).evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().left)));
      await page.locator('svg.score').first().waitFor();
      const ticks = (await ends('svg.score line')).sort((x, y) => x - y);
      const wide: string[] = [];
      for (const [across, high] of [
        [width, 800],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width: across, height: high });
        for (const id of LOOK ? PAGES : (['watch', 'load', 'safety'] as const)) {
          await go(page, id);
          const [is, may] = await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
            // A page from right to left grows to the left.
            scrollTo(-9999, 0);
            scrollTo(scrollX === 0 ? 9999 : scrollX, 0);
            return [document.documentElement.scrollWidth, document.documentElement.clientWidth];
          });
          if (is > may) wide.push(`${id} at ${across}: ${is}`);
        }
      }
      expect(faults).toEqual([]);
      await context.close();
      return { bar, ticks, wide };
    };
    const english = await boxes('en');
    const mirrored = await boxes('ar-XB');
    expect(mirrored.wide).toEqual([]);
    expect(english.bar.length).toBeGreaterThan(4);
    expect(mirrored.bar.length).toBe(english.bar.length);
    for (const [i, [left, right]] of mirrored.bar.entries()) {
      const [from, to] = english.bar[i]!;
      expect(Math.abs(width - right - from)).toBeLessThan(12);
      expect(Math.abs(width - left - to)).toBeLessThan(12);
    }
    expect(english.ticks.length).toBeGreaterThan(10);
    expect(mirrored.ticks.map(x => x - mirrored.ticks[0]!)).toEqual(english.ticks.map(x => x - english.ticks[0]!));
  });
});
