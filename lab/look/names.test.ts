import { describe, expect, test } from 'vitest';
import { answerNone, deepen, giveFile, go, lookDeeper, ready, shot, theApp } from '../../test/browser/serve.ts';
import { longChat } from '../../test/web/weeks.ts';
import { clashesOn } from './words-on-screen.ts';

const app = theApp();

/** A single word of 60 letters beside one from right to left: there is little room for them anywhere. In the long form also a family
 * that is one letter to the eye beside one letter. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis', 'עדינה־בת־שבע־אלכסנדרוביץ'],
  ['👩‍👩‍👧‍👦🌻', 'Å'],
] as [string, string][];

describe('[W126] names of any letters', () => {
  test('clash with nothing at 320 px and on paper', async () => {
    const { page, faults } = await app.open({
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
    const clashes: string[] = [];
    for (const [pair, [one, other]] of PAIRS.entries()) {
      const text = longChat().replaceAll(' Ada:', ` ${one}:`).replaceAll(' Ben:', ` ${other}:`);
      await go(page, 'load');
      await giveFile(page, text, `chat-${pair}.txt`);
      await page
        .locator('main', { hasText: one.slice(0, 4) })
        .getByText('Undo this import')
        .waitFor();
      await ready(page);
      const look = async (where: string): Promise<void> => {
        clashes.push(...(await clashesOn(page)).map(fault => `${pair} ${where}: ${fault}`));
        await shot(page, `names-${pair}-${where}`);
      };
      await look('read');
      await go(page, 'yours');
      await answerNone(page);
      await page.locator('main figure').first().waitFor();
      expect(await page.locator('main .who').innerText()).toContain(one.slice(0, 4));
      await deepen(page);
      await look('yours');
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 718, height: 1015 });
      await look('printed');
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 320, height: 640 });
      await go(page, 'together');
      await page.locator('main .pair input').first().waitFor();
      await look('together');
      for (const part of ['choose', 'who', 'guess']) {
        await page.locator('main h1').waitFor();
        await go(page, `try/${part}`);
        if (part === 'choose') await page.locator('button.card').first().click();
        if (part === 'who') {
          await page.locator('input[name=whose]').first().check();
        }
        await look(part);
      }
    }
    expect(clashes).toEqual([]);
    expect(faults).toEqual([]);
  });
});

const LINES = longChat().trimEnd().split('\n');
/** What a chat may be. */
const CHATS: readonly (readonly [string, readonly string[]])[] = [
  ['one message', LINES.slice(0, 1)],
  ['two messages', LINES.slice(0, 2)],
  ['one day', LINES.slice(0, 60)],
  ['six hundred', LINES.slice(0, 600)],
  ['one person', LINES.filter(line => !line.includes('Ben:'))],
];

/** Broken numbers, names of our own code, and data that was never put into words. */
const BROKEN = /\bNaN\b|\bundefined\b|\[object |\bInfinity\b|\b[a-z]+[A-Z]\w*\b|›/g;

describe('[W127] whatever chat is brought', () => {
  test('shows nothing broken, jumping, or twice filled', async () => {
    const { page, faults } = await app.open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' }, () => {
      let shifted = 0;
      const count = (entries: readonly PerformanceEntry[]): void => {
        for (const entry of entries as readonly (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) shifted += entry.value;
      };
      const observer = new PerformanceObserver(list => count(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      (globalThis as { shiftedSince?: () => Promise<number> }).shiftedSince = async () => {
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
        count(observer.takeRecords());
        const found = shifted;
        shifted = 0;
        return found;
      };
    });
    /** By how much things moved by themselves since this was last asked. */
    const shiftedSince = (): Promise<number> =>
      page.evaluate(() => (globalThis as unknown as { shiftedSince: () => Promise<number> }).shiftedSince());
    const found: string[] = [];
    for (const [name, lines] of CHATS) {
      const look = async (where: string): Promise<void> => {
        const seen = await page.evaluate(() => {
          const paper = getComputedStyle(document.body).backgroundColor;
          const filled = [...document.querySelectorAll('main a.strong, main button.strong, main label.strong')].filter(
            one => one.getClientRects().length > 0 && getComputedStyle(one).backgroundColor !== paper,
          );
          const text = document.querySelector('main')!.innerText;
          return { text, filled: filled.length, h1: document.querySelectorAll('h1').length };
        });
        found.push(...(seen.text.match(BROKEN) ?? []).map(broken => `${name}, ${where}: ${broken}`));
        if (seen.filled > 1) found.push(`${name}, ${where}: ${seen.filled} filled buttons`);
        if (seen.h1 !== 1) found.push(`${name}, ${where}: ${seen.h1} first headings`);
        const shifted = await shiftedSince();
        if (shifted > 0.05) found.push(`${name}, ${where}: shifted by ${shifted.toFixed(3)}`);
      };
      await go(page, 'load');
      await giveFile(page, lines.join('\n'));
      await page
        .locator('.read .account', { hasText: new RegExp(`^Messages: ${lines.length.toLocaleString('en')} read`) })
        .waitFor();
      const which = page.getByRole('group', { name: 'Which one is you?' });
      const who = (): Promise<readonly string[]> =>
        which.locator('label').evaluateAll(all => all.map(one => one.innerHTML.replace(' checked=""', '')));
      const before = await who();
      if (before.length > 1) {
        await which.getByRole('radio').nth(1).check();
        await ready(page);
        expect(await who()).toEqual(before);
      }
      await look('read');
      if (name.startsWith('one ') && name !== 'one day') continue;
      await go(page, 'yours');
      await answerNone(page);
      await page.locator('.yours h1').waitFor();
      await look('the answer');
      expect(await page.locator('svg.words-loop, svg .bundle').count()).toBe(0);
      await lookDeeper(page);
      await look('both deeper looks');
      await deepen(page);
      // What was just unfolded pushes away what is beneath it.
      await shiftedSince();
      await look('all of it');
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
