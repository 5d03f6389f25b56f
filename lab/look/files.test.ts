import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { chat, zip } from '../../test/web/chats.ts';
import { answerNone, deepen, fitted, giveFile, go, hold, ready, shot, theApp } from '../../test/browser/serve.ts';

const app = theApp();
const { open } = app;

const give = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  await go(page, 'load');
  await giveFile(page, content, name);
};

const PLAIN = ['Morning', 'On my way', 'Did you eat?', 'Yes', 'See you at seven', 'Look at the sky'] as const;

describe('a file of one’s own', () => {
  test('[W1] [W14] a zip is read and undone, without request', async () => {
    const { page, faults } = await open();
    const before = app.served().requests();
    const text = chat(['Ada', 'Ben'], PLAIN, 600);
    await give(page, 'WhatsApp Chat.zip', zip('_chat.txt', `loose line without a date\n${text}`));
    await page.getByText('Undo this import').waitFor();
    const account = await page.locator('.read .account').innerText();
    expect(account).toMatch(/^Messages: 600 read, [01] not understood, 13 January to /);
    await page.getByRole('radio', { name: 'Ben' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await answerNone(page);
    await page.locator('.who').waitFor();
    expect(await page.locator('.who bdi').allInnerTexts()).toEqual(['Ben', 'Ada']);
    await go(page, 'load');
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('The import is undone').first().waitFor();
    await go(page, 'yours/couple');
    expect(await page.locator('.who').innerText()).toMatch(/Example/);
    expect(app.served().requests() - before).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('cut-offs that are changed', () => {
  const shared = app.share();

  test('[W14] [W15] a slider moved meanwhile waits its turn', async () => {
    const { page, faults } = shared();
    const begins = Date.UTC(2026, 4, 4, 12);
    await page.clock.install({ time: begins });
    await go(page, 'yours/couple');
    await ready(page);
    await deepen(page);
    const letGo = await hold(page, 'again');
    await page.getByRole('radio', { name: '8 hours' }).click();
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByRole('button', { name: 'Stop' }).first().waitFor();
    // A hand that rests, and as long as it may.
    await page.clock.pauseAt(begins + 3_600_000);
    const waits = page.locator('.survive .again').filter({ hasText: 'Let go, and everything' });
    await page.locator('.survive input[type=range]').first().press('ArrowRight');
    await waits.waitFor();
    await page.clock.runFor(5000);
    await page.clock.resume();
    await letGo();
    const list = page.locator('.compared li');
    await list.first().waitFor();
    for (const text of await list.allInnerTexts())
      expect(text).toMatch(/It (survives|fades|stays|grows|appears|changes)/);
    await waits.waitFor({ state: 'detached' });
    expect(await page.locator('.waiting').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('[W15] [W10] days left out are no record', async () => {
    const { page, faults } = shared();
    await go(page, 'yours/couple');
    await ready(page);
    await deepen(page);
    // What is left out is drawn as blank paper.
    await page.getByLabel('Monday').check();
    await page.getByRole('button', { name: 'Leave these hours out' }).click();
    await page.getByText('Monday, 22:00 to 06:00').waitFor();
    await page.locator('.change input[type=date]').first().fill('2024-05-03');
    await page.locator('.change input[type=date]').last().fill('2024-07-23');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('3 May to 23 July 2024').waitFor();
    await page.getByText('count them again').first().waitFor();
    await ready(page);
    expect(await page.locator('.known figure svg:has(.no-record)').first().textContent()).toContain('no record');
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme });
      await fitted(page);
      await shot(page, `blanks-${width}`);
      const { words, over } = await page
        .locator('svg:has(.no-record)')
        .first()
        .evaluate(svg => {
          const all = [...svg.querySelectorAll('text')].map(one => ({
            text: one.textContent,
            box: one.getBoundingClientRect(),
          }));
          const meets = (a: DOMRect, b: DOMRect): boolean =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
          return {
            words: all.filter(one => one.text === 'no record').length,
            over: all.flatMap((a, i) =>
              all.slice(i + 1).flatMap(b => (meets(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
            ),
          };
        });
      expect(words, `${width}`).toBeGreaterThan(0);
      expect(over, `${width}`).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
});
