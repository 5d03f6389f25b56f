import { describe, expect, test } from 'vitest';
import { chat } from './chats.ts';
import { go, theApp } from './serve.ts';

const app = theApp();
const { open } = app;

describe('the language of the page', () => {
  test('[WO8] is the browser’s, until another is chosen in the menu: at once, without a request, and kept nowhere', async () => {
    const { page, context, faults } = await open({ locale: 'es-AR' });
    const spoken = () => page.locator('html').getAttribute('lang');
    const before = app.served().requests();
    expect(await spoken()).toBe('es');
    await page.getByRole('button', { name: 'Más páginas' }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.getByRole('link', { name: 'Ansehen' }).waitFor();
    expect(await spoken()).toBe('de');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Watch' }).waitFor();
    expect(await spoken()).toBe('en');
    await page.getByRole('button', { name: 'Español' }).click();
    expect(await page.getByRole('button', { pressed: true }).allInnerTexts()).toContain('Español');
    expect(app.served().requests() - before).toBe(0);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await spoken()).toBe('es');
    await context.close();
  });

  test('[WO8] stays through a session and what is forgotten after it', async () => {
    const { page, context, faults } = await open();
    await page.getByRole('button', { name: 'More pages' }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await go(page, 'load');
    await page.setInputFiles('input[type=file]', {
      name: '_chat.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(chat(['Ada', 'Ben'], ['Guten Morgen', 'Bin gleich da', 'Schon gegessen?', 'Ja'])),
    });
    await page.locator('.read .account').waitFor();
    await go(page, 'session');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.locator('main button.strong').click();
    await page.getByRole('button', { name: 'Sitzung beenden' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(faults).toEqual([]);
    await context.close();
  });
});
