import { describe, expect, test } from 'vitest';
import { chat } from '../web/chats.ts';
import { deepen, giveFile, go, ready, theApp } from './serve.ts';
import { begin, beyond, end, english, press } from './sessions.ts';

const app = theApp();

describe('before a session', () => {
  test('[W50] it opens after both screened and agreed, and forgets', async () => {
    const { page, faults } = await app.open();
    await go(page, 'load');
    await giveFile(page, chat(['Ingrid', 'Olaf'], ['canary'], 120), 'c.txt');
    await page.getByText('Which one is you?').waitFor();
    await ready(page);
    await go(page, 'session');
    const button = page.getByRole('button', { name: english.say('session-begin') });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel(english.say('session-screened')).check();
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel(english.say('session-screened')).uncheck();
    await page.getByLabel(english.say('session-consent')).check();
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel(english.say('session-screened')).check();
    await button.click();
    for (const id of ['session', 'yours', 'together']) {
      await go(page, id);
      expect(await page.content()).not.toMatch(/Ingrid|Olaf|canary/);
    }
    expect(faults).toEqual([]);
  });
});

describe('while it runs', () => {
  // Ending a session leaves nothing ([W52]): each of these begins one of its own.
  const shared = app.share();

  test('[W51] no message is read or shown', async () => {
    const { page, faults } = shared();
    await begin(page);
    await go(page, 'load');
    expect(await page.locator('main input[type=file], main textarea').count()).toBe(0);
    await page.evaluate(
      content => {
        const data = new DataTransfer();
        data.items.add(new File([content], 'c.txt', { type: 'text/plain' }));
        dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
        dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
      },
      chat(['Ingrid', 'Olaf'], ['canary'], 120),
    );
    await page.getByRole('heading', { name: english.say('session-no-messages-title') }).waitFor();
    await go(page, 'session');
    await press(page, 'A couple');
    await ready(page);
    await go(page, 'yours');
    await deepen(page);
    await page.locator('.finding').first().waitFor();
    expect(await page.getByRole('button', { name: 'Show the moments' }).count()).toBe(0);
    expect(await page.content()).not.toMatch(/Ingrid|Olaf|canary/);
    expect(beyond(faults)).toEqual([]);
    await end(page);
  });
});
