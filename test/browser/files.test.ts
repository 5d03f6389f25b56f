import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { chat, PAYLOADS } from '../web/chats.ts';
import { answerNone, deepen, giveFile, go, theApp } from './serve.ts';

const app = theApp();
const { open } = app;

const give = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  await go(page, 'load');
  await giveFile(page, content, name);
};

describe('text that means harm', () => {
  const harmless = async (page: Page, where: string): Promise<void> => {
    const found = await page.evaluate(() => ({
      ran: (globalThis as unknown as { ran?: number }).ran ?? 0,
      scripts: document.querySelectorAll(
        'main script, main iframe, main img, main object, main embed, main link, main style, main base, main meta',
      ).length,
      handlers: [...document.querySelectorAll('main *')].filter(element =>
        element.getAttributeNames().some(name => name.startsWith('on')),
      ).length,
      links: [...document.querySelectorAll('main [href]')].filter(
        element => !element.getAttribute('href')!.startsWith('#'),
      ).length,
      controls: /[\u0000-\u0008\u001B\u202A-\u202E\u2066-\u2069]/.test(document.body.innerText),
    }));
    expect(found, where).toEqual({ ran: 0, scripts: 0, handlers: 0, links: 0, controls: false });
  };

  test('[W8] 200 hostile payloads run nothing on any page', async () => {
    expect(PAYLOADS).toHaveLength(200);
    const { page, faults } = await open({}, () => {
      const all = globalThis as unknown as { ran: number; pwned: () => void };
      all.ran = 0;
      all.pwned = () => {
        all.ran++;
      };
    });
    // As names: one group with two hundred people, all listed for choosing.
    const at = 1_700_000_000;
    const group = {
      name: PAYLOADS[0],
      type: 'private_group',
      id: 1,
      messages: PAYLOADS.map((from, i) => ({
        id: i,
        type: 'message',
        date: new Date((at + i * 60) * 1000).toISOString().slice(0, 19),
        date_unixtime: String(at + i * 60),
        from,
        from_id: `user${i}`,
        text: from,
      })),
    };
    await give(page, 'result.json', JSON.stringify(group));
    await page.getByText(/^Which two of these \d+/).waitFor();
    expect(await page.locator('.read fieldset .choice bdi').count()).toBe(200);
    await harmless(page, 'people');

    // As messages and as the two names.
    await give(
      page,
      `${PAYLOADS[1]}.txt`,
      chat(['<img src=x onerror=pwned()>', '"><svg onload=pwned()>'], PAYLOADS, 800),
    );
    // That was not asked of so many.
    await page.getByRole('group', { name: 'Which one is you?' }).waitFor();
    await harmless(page, 'load');
    await go(page, 'yours');
    await answerNone(page);
    // Until then the pages show the waiting, and would be harmless for nothing.
    await page.locator('html[data-view]').waitFor({ state: 'attached' });
    for (const id of ['yours', 'unseen'] as const) {
      await go(page, id);
      if (id === 'yours') await deepen(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const closed = page.getByRole('button', { name: 'Show the moments' });
      while ((await closed.count()) > 0) await closed.first().click();
      await harmless(page, id);
    }
    await go(page, 'yours');
    await deepen(page);
    await page.locator('main').getByText('<img src=x onerror=pwned()>').first().waitFor();
    expect(faults).toEqual([]);
  });
});
