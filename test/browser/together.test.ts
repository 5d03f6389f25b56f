import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { english, ADA, BEN, NAMES, press, begin, takeTurn, clear, nothingStored, NOTHING } from './at-one-table.ts';
import { go, theApp } from './serve.ts';

const app = theApp();

/** Everything a person or a script could find in the page. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea, select')].map(
      one => (one as HTMLInputElement).value,
    );
    return [document.documentElement.outerHTML, ...values, location.href, document.title].join('\n');
  });

describe('each alone', () => {
  const shared = app.share();

  test('[W40] the first one’s words are hidden from the second', async () => {
    const { page, faults } = shared();
    await begin(page, 'Ada');
    await takeTurn(page, { ...ADA, ticks: [NAMES] });
    const hidden = async (): Promise<void> => {
      const all = await everything(page);
      expect(all).not.toContain('canary of Ada');
      expect(all).not.toContain('an empty house');
    };
    await hidden();
    await press(page, 'I’m Ben');
    await press(page, 'None of these');
    await page.getByLabel(english.say('together-does')).click();
    await page.keyboard.press('Control+z');
    await hidden();
    expect(await page.locator('input:checked').count()).toBe(0);
    await page.goBack();
    await page.goForward();
    await page.locator('h1').waitFor();
    await hidden();
    expect(faults).toEqual([]);
    expect(await nothingStored(page)).toEqual(NOTHING);
  });

  test('[W41] both answers come up at once, and alike', async () => {
    const { page } = shared();
    await clear(page);
    await begin(page, 'Ben');
    await takeTurn(page, BEN);
    await takeTurn(page, ADA);
    expect(await everything(page)).not.toMatch(/canary/);
    await press(page, english.say('together-reveal'));
    const sides = page.locator('.views .side');
    const [one, two] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(one!.y).toBe(two!.y);
    expect(one!.width).toBe(two!.width);
    expect(one!.height).toBe(two!.height);
    expect(await sides.nth(0).innerText()).toMatch(/Ada sees[\s\S]*Both reach[\s\S]*Ada thought Ben[\s\S]*Mostly Ada/);
    expect(await sides.nth(1).innerText()).toMatch(
      /Ben sees[\s\S]*Mostly Ada[\s\S]*Ben thought Ada[\s\S]*back and forth/,
    );
    const places = page.locator('.words-loop .place');
    expect(await places.allInnerTexts()).toEqual([
      expect.stringContaining('canary of Ada'),
      expect.stringContaining('canary of Ben'),
    ]);
    const sizes = await places.evaluateAll(all => all.map(place => place.getBoundingClientRect().width));
    expect(sizes[0]).toBe(sizes[1]);
    expect(await page.locator('main').innerText()).not.toMatch(/\b(right|wrong|correct|match)/i);
  });

  test('[W42] it ends alike, whoever answered or stopped', async () => {
    const ends: string[] = [];
    const steps: string[] = [];
    const { page } = shared();
    await clear(page);
    for (const [ada, ben] of [
      ['Some of these', 'None of these'],
      ['None of these', 'Some of these'],
      ['Not now', 'None of these'],
      ['Some of these', 'Some of these'],
    ] as const) {
      await begin(page, 'Ada');
      await takeTurn(page, { me: 'Ada', answer: ada });
      const between = await page.locator('main').innerHTML();
      await takeTurn(page, { me: 'Ben', answer: ben });
      steps.push(between + (await page.locator('main').innerHTML()));
      await press(page, english.say('together-reveal'));
      ends.push(await page.locator('main').innerHTML());
      for (const id of ['yours', 'together']) {
        await go(page, id);
        expect(await page.locator('main figure, main .pair').count()).toBe(0);
      }
      await press(page, 'Ask me again');
    }
    await begin(page, 'Ada');
    await press(page, english.say('together-stop'));
    ends.push(await page.locator('main').innerHTML());
    await press(page, 'Ask me again');
    const plain = (html: string): string => html.replaceAll(/«[^»]*»|_r_\w+_/g, '');
    expect(new Set(ends.map(plain)).size).toBe(1);
    expect(new Set(steps.map(plain)).size).toBe(1);
    expect(ends[0]).toContain('116 016');
  });

  test('[W43] a private line looks like an empty one', async () => {
    const shown: string[] = [];
    const { page } = shared();
    for (const keep of [true, false]) {
      await clear(page);
      await begin(page, 'Ben');
      await takeTurn(page, BEN);
      await press(page, 'I’m Ada');
      await press(page, 'None of these');
      if (keep) {
        await page.getByLabel(english.say('together-feels')).fill('canary of Ada: a secret');
        await page.getByLabel(english.say('together-private')).nth(1).check();
        await page
          .getByRole('group', { name: english.say('together-view') })
          .getByLabel('Both step back')
          .check();
        await page.getByLabel(english.say('together-private-view')).check();
      }
      await press(page, english.say('together-done'));
      await press(page, english.say('together-reveal'));
      expect(await everything(page)).not.toContain('canary of Ada');
      shown.push((await page.locator('main').innerHTML()).replaceAll(/«[^»]*»|_r_\w+_/g, ''));
    }
    expect(shown[0]).toBe(shown[1]);
  });
});
