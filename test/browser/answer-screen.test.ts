import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { CHATS } from './chats-of-kinds.ts';
import { answerNone, go, ready, theApp, wordsIn } from './serve.ts';

const app = theApp();
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;
const MOST_WORDS = 75;

async function show(page: Page, text: string): Promise<void> {
  await go(page, 'load');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const group = page.getByRole('button', { name: 'These two' });
  const ask = page.getByRole('button', { name: 'Show me' });
  await group.or(ask).first().waitFor();
  if ((await group.count()) > 0) {
    for (const box of (await page.locator('main input[type=checkbox]:visible').all()).slice(0, 2)) await box.check();
    await group.click();
  }
  await ask.click();
  await answerNone(page);
  await page.locator('.yours h1').waitFor();
  await ready(page);
}

/** Where all that is read and seen of the answer stands, from the top of the page. */
const boxesOf = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({
      left,
      right,
      top: top + scrollY,
      bottom: bottom + scrollY,
    });
    const texts: { text: string; box: Box; picture: number; node: number }[] = [];
    let node = 0;
    const answer = [...document.querySelectorAll('.yours > .who, .yours > .caveat, .yours > h1, .answer')];
    const pictures = answer.flatMap(part => [...part.querySelectorAll('figure svg')]);
    for (const part of answer) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: parent, textContent } = walker.currentNode;
        const text = textContent!.trim();
        if (text === '' || parent!.closest('.unseen') !== null || !parent!.checkVisibility()) continue;
        const svg = parent!.closest('svg');
        node++;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const boxes = svg === null ? [...range.getClientRects()] : [parent!.getBoundingClientRect()];
        // A name that is too long for its place ends with it.
        const { left, right } = parent!.getBoundingClientRect();
        for (const whole of boxes) {
          const from = Math.max(whole.left, left);
          const box = new DOMRect(from, whole.top, Math.min(whole.right, right) - from, whole.height);
          if (box.width > 1)
            texts.push({ text, box: boxOf(box), picture: svg === null ? -1 : pictures.indexOf(svg), node });
        }
      }
    }
    const part = (css: string): Box | null => {
      const found = document.querySelector(css);
      return found === null ? null : boxOf(found.getBoundingClientRect());
    };
    return {
      texts,
      pictures: pictures.filter(svg => svg.checkVisibility()).map(svg => boxOf(svg.getBoundingClientRect())),
      parts: {
        answer: part('.answer .shown'),
        sure: part('.answer .sureness'),
        tonight: part('.answer .tonight'),
        button: part('.answer .next .strong'),
      },
    };
  });
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Seen {
  readonly texts: readonly {
    readonly text: string;
    readonly box: Box;
    readonly picture: number;
    readonly node: number;
  }[];
  readonly pictures: readonly Box[];
  readonly parts: Readonly<Record<'answer' | 'sure' | 'tonight' | 'button', Box | null>>;
}

/** Boxes of letters are taller than letters: as much of the lower one may lie in the other. */
const SLACK = 0.3;
function overlap(p: Box, q: Box): boolean {
  const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
  const high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
  return wide > 2 && high > SLACK * Math.min(p.bottom - p.top, q.bottom - q.top);
}

function clashes({ texts, pictures }: Seen): readonly string[] {
  const found: string[] = [];
  for (const [i, one] of texts.entries()) {
    for (const other of texts.slice(i + 1)) if (overlap(one.box, other.box)) found.push(`${one.text} / ${other.text}`);
    for (const [k, picture] of pictures.entries())
      if (one.picture !== k && overlap(one.box, picture)) found.push(`${one.text} / picture ${k}`);
  }
  for (const [i, one] of pictures.entries())
    for (const other of pictures.slice(i + 1)) if (overlap(one, other)) found.push('picture / picture');
  return found;
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
  test.each(Object.keys(ALL))(
    '[W5] [W9] %s: picture, how sure, tonight and button stand in the first screen, nothing on another, in 75 words',
    async kind => {
      const { page, context, faults } = await app.open({ viewport: SIZES[0] });
      await show(page, ALL[kind]!());
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.waitForFunction(() =>
          [...document.querySelectorAll<HTMLElement>('.answer [data-drawn]')].every(
            place => !place.checkVisibility() || Number(place.dataset['drawn']) === Math.max(240, place.clientWidth),
          ),
        );
        const ways = await page.locator('.switch [role=tab]').count();
        for (let way = 0; way < Math.max(1, ways); way++) {
          if (ways > 0) await page.locator('.switch [role=tab]').nth(way).click();
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
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('[W5] the two directions are turned by arrow keys, and the one that is shown is named by its switch', async () => {
    const { page, context } = await app.open({ viewport: SIZES[0] });
    await show(page, CHATS['in minutes']!());
    const tabs = page.locator('.switch [role=tab]');
    await page.locator('.switch [aria-selected=true]').press('Home');
    const first = await page.locator('.clause').innerText();
    await tabs.nth(0).press('ArrowRight');
    expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await tabs.nth(1).evaluate(tab => tab === document.activeElement)).toBe(true);
    const second = await page.locator('.clause').innerText();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.clause').innerText()).toBe(first);
    await context.close();
  });

  test('[W5] on a phone what speaks against it lies at most 1,200 px beneath the answer, and nothing is pressed for it', async () => {
    const { page, context } = await app.open({ viewport: SIZES[0] });
    await show(page, CHATS['in minutes']!());
    const topOf = (css: string, edge: 'top' | 'bottom'): Promise<number> =>
      page.locator(css).evaluate((element, edge) => element.getBoundingClientRect()[edge], edge);
    const [end, against] = [await topOf('.answer', 'bottom'), await topOf('.against', 'top')];
    expect(against - end).toBeGreaterThan(0);
    expect(against - end).toBeLessThanOrEqual(1200);
    await context.close();
  });
});
