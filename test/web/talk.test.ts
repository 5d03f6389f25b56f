import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open, serveBuilt, type Served } from './serve.ts';

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

describe('[W130] the guide', () => {
  test('by keys alone, from the doors to a line; what was typed is nowhere but on the page; numbers at once where they may be needed', async () => {
    const { page, context, faults } = await open(browser, served, {
      options: { viewport: { width: 390, height: 844 } },
    });
    await page.evaluate(() => (location.hash = '#talk'));
    await page.getByRole('heading', { level: 1, name: 'Talk it through' }).waitFor();
    const before = served.requests();
    const forward = async (): Promise<void> => {
      await page.locator('button.strong').focus();
      await page.keyboard.press('Enter');
    };
    const choose = async (name: string): Promise<void> => {
      await page.getByRole('radio', { name, exact: true }).focus();
      await page.keyboard.press('Space');
      await forward();
    };
    const write = async (text: string): Promise<void> => {
      await page.locator('textarea').focus();
      await page.keyboard.type(text);
      await forward();
    };
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await choose('Nothing has come back');
    await page.locator('h2').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await choose('Mostly thoughts going round');
    const field = page.locator('textarea');
    expect(await field.getAttribute('autocomplete')).toBe('off');
    expect(await field.getAttribute('spellcheck')).toBe('false');
    await write('canary-7f that nothing I do is enough');
    expect(await page.locator('blockquote').textContent()).toBe('canary-7f that nothing I do is enough');
    expect(await page.locator('button.strong').count()).toBe(1);
    await write('I don’t want to live');
    await page.getByRole('alert').getByText('116 123').first().waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const kept = await page.evaluate(async () => ({
      address: location.href,
      title: document.title,
      local: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      state: JSON.stringify(history.state),
    }));
    expect(JSON.stringify(kept)).not.toContain('canary');
    expect(kept.local + kept.databases).toBe(0);
    expect(served.requests()).toBe(before);
    await page.getByRole('button', { name: 'Close and forget' }).click();
    await page.evaluate(() => (location.hash = '#talk'));
    await page.getByRole('heading', { level: 1, name: 'Talk it through' }).waitFor();
    expect(await page.content()).not.toContain('canary');
    expect(faults).toEqual([]);
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`${colorScheme}, 320 px: nothing runs over the edge, in the doors and in a conversation`, async () => {
      const { page, context } = await open(browser, served, {
        options: { viewport: { width: 320, height: 568 }, colorScheme, reducedMotion: 'reduce' },
      });
      await page.evaluate(() => (location.hash = '#talk'));
      await page.locator('.talk form').waitFor();
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(await sideways()).toBe(false);
      await page.locator('button.strong').click();
      await page.getByRole('radio').first().check();
      await page.locator('button.strong').click();
      await page.locator('.breath').waitFor();
      expect(await sideways()).toBe(false);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await context.close();
    });
});
