import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { chatsFrom } from '../../test/browser/chats-of-kinds.ts';
import { lyingOn } from './lying.ts';
import { go, lookDeeper, ready, SCHEMES, theApp } from '../../test/browser/serve.ts';

/** Other chats every day; SLIPSTEP_SEED=20261202 looks at those of that day once more. */
const SEED = Number(process.env['SLIPSTEP_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
const WIDTHS = [320, 390, 768, 1440];

describe(`chats of seed ${SEED}`, () => {
  const app = theApp();
  const kinds = Object.entries(chatsFrom(SEED)).map(
    ([kind, chat], i) => [kind, LANGUAGES[i % LANGUAGES.length]!, chat] as const,
  );

  test.each(kinds)('[W9] [W180] [W182] %s, %s: nothing lies on another or is cut', async (_, language, chat) => {
    const { say } = speaker(await loadWords(language));
    const { page, context, faults } = await app.open({ locale: language, viewport: { width: 390, height: 844 } });
    await go(page, 'load');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(chat()) });
    await page.getByRole('button', { name: say('load-next'), exact: true }).click();
    await page.getByRole('button', { name: say('safety-none') }).click();
    await page.locator('.yours h1').waitFor();
    await ready(page);
    const look = async (when: string): Promise<void> => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          // Until every picture is as wide as its place.
          await expect.poll(() => lyingOn(page), { message: `${when}, ${width}, ${colorScheme}` }).toEqual([]);
        }
      }
    };
    const ways = page.locator('.switch [role=tab]');
    for (let way = 0; way < Math.max(1, await ways.count()); way++) {
      if ((await ways.count()) > 0) await ways.nth(way).click();
      await look(`way ${way}`);
    }
    const mark = page.getByRole('button', { name: say('yours-mark-days'), exact: true });
    if ((await mark.count()) > 0) {
      await mark.click();
      await page.locator('.elsewhere[open] fieldset').first().waitFor();
    }
    for (const list of await page.locator('.alike ul').all()) {
      await list.locator('.answer-row').first().click();
      await list.locator('.heard em').waitFor();
    }
    await lookDeeper(page, [say('yours-closer'), say('yours-known')]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await ready(page);
    await look('all folds open');
    expect(faults).toEqual([]);
    await context.close();
  });
});
