import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { LOOK } from '../full.ts';
import { boxesOf, clashes } from './answer-boxes.ts';
import { CHATS } from './chats-of-kinds.ts';
import { giveFile, go, ready, theApp, wordsIn } from './serve.ts';

const app = theApp();
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;
const MOST_WORDS = 75;

async function show(page: Page, text: string): Promise<void> {
  await go(page, 'load');
  await giveFile(page, text);
  const group = page.getByRole('button', { name: 'These two' });
  const ask = page.getByRole('button', { name: 'Go on' });
  await group.or(ask).first().waitFor();
  if ((await group.count()) > 0) {
    for (const box of (await page.locator('main input[type=checkbox]:visible').all()).slice(0, 2)) await box.check();
    await group.click();
  }
  await ask.click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.locator('.yours h1').waitFor();
  await ready(page);
}

/** A third person in the conversation of two. */
function inGroup(text: string): string {
  return text.replaceAll(/^(.*?) - ([^:]+): (.*)$/gm, (line, at: string) =>
    line.length % 9 === 0 ? `${line}\n${at} - Oma Trude: Good` : line,
  );
}

const ALL: Readonly<Record<string, () => string>> = {
  ...CHATS,
  'in a group': () => inGroup(CHATS['open']!()),
};

describe('the answer in one screen', () => {
  // One kind by day, all of them by night.
  test.each(LOOK ? Object.keys(ALL) : ['in minutes, uneven'])(
    '[W5] [W9] %s: the answer fits the first screen',
    async kind => {
      const { page, faults } = await app.open({ viewport: SIZES[0] });
      await show(page, ALL[kind]!());
      const tabs = page.locator('.switch [role=tab]');
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.waitForFunction(() =>
          [...document.querySelectorAll<HTMLElement>('.answer [data-drawn]')].every(
            place => !place.checkVisibility() || Number(place.dataset['drawn']) === Math.max(240, place.clientWidth),
          ),
        );
        const ways = await tabs.count();
        for (let way = 0; way < Math.max(1, ways); way++) {
          if (ways > 0) await tabs.nth(way).click();
          const seen = await boxesOf(page);
          expect(seen.texts.length).toBeGreaterThan(8);
          expect(clashes(seen), `${size.width} ${way}`).toEqual([]);
          const { answer, tonight, button, sure } = seen.parts;
          // The direction of which nothing is known has no picture.
          for (const box of [tonight!, button!, ...(answer === null ? [] : [answer]), ...(sure === null ? [] : [sure])])
            expect(box.bottom, `${size.width} ${way}`).toBeLessThanOrEqual(size.height);
        }
        const words = await Promise.all(
          ['.yours > .who', '.yours > h1', '.yours > .answer'].map(css => wordsIn(page, css)),
        );
        expect(
          words.reduce((sum, n) => sum + n, 0),
          `${size.width}`,
        ).toBeLessThanOrEqual(MOST_WORDS);
      }
      if (kind.startsWith('in minutes')) await turned(page);
      expect(faults).toEqual([]);
    },
  );
});

/** Arrow keys turn the two directions; on a phone what speaks against it lies near, and nothing is pressed for it. */
async function turned(page: Page): Promise<void> {
  const tabs = page.locator('.switch [role=tab]');
  await page.setViewportSize(SIZES[0]);
  await page.locator('.switch [aria-selected=true]').press('Home');
  const first = await page.locator('.clause').innerText();
  await tabs.nth(0).press('ArrowRight');
  expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
  expect(await tabs.nth(1).evaluate(tab => tab === document.activeElement)).toBe(true);
  expect(await page.locator('.clause').innerText()).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.clause').innerText()).toBe(first);
  const topOf = (css: string, edge: 'top' | 'bottom'): Promise<number> =>
    page.locator(css).evaluate((element, edge) => element.getBoundingClientRect()[edge], edge);
  const beneath = (await topOf('.against', 'top')) - (await topOf('.answer', 'bottom'));
  expect(beneath).toBeGreaterThan(0);
  expect(beneath).toBeLessThanOrEqual(1200);
}
