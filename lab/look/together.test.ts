import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import {
  english,
  type Turn,
  ADA,
  BEN,
  NAMES,
  press,
  begin,
  takeTurn,
  clear,
  nothingStored,
  NOTHING,
} from '../../test/browser/at-one-table.ts';
import { faultsAtWidths, pdfPages } from './pages.ts';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { MOST_LETTERS } from '../../web/state/table.ts';
import { arrived, fitted, go, MOVING, SCHEMES, theApp } from '../../test/browser/serve.ts';

const app = theApp();
const { open } = app;
const MESSAGES = english.say('together-tick-messages');

async function toTheTable(page: Page, ada: Turn = ADA, ben: Turn = BEN): Promise<void> {
  await begin(page, 'Ben');
  await takeTurn(page, ben);
  await takeTurn(page, ada);
  await press(page, english.say('together-reveal'));
  await page.getByRole('heading', { name: english.say('together-revealed') }).waitFor();
}

describe('each alone', () => {
  const shared = app.share();

  test('[W42] it is said before that answers may be guessed', async () => {
    for (const language of LANGUAGES) {
      const words = speaker(await loadWords(language));
      expect(words.say('together-same')).toContain(words.say('safety-none'));
    }
    const { page } = shared();
    await clear(page);
    await begin(page, 'Ada');
    await press(page, 'I’m Ada');
    expect(await page.locator('.question').innerText()).toContain('the other may work it out');
  });

  test('[W49] left is left at 320 px, in every language', async () => {
    const { page } = shared();
    await clear(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await fitted(page);
    const [left, right] = await page
      .locator('main .pair input[type=text]')
      .evaluateAll(fields => fields.map(field => field.getBoundingClientRect().toJSON() as DOMRect));
    expect(left!.right).toBeLessThan(right!.left);
    expect(left!.top).toBe(right!.top);
    expect(left!.width).toBeCloseTo(right!.width, 0);
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const language of LANGUAGES) {
      const { say } = speaker(await loadWords(language));
      for (const one of [say('together-someone-one'), say('together-someone-two')])
        expect(say('together-first', { whose: one })).toMatch(new RegExp(`^${one} `));
    }
  });

  test('two names are asked for first', async () => {
    const { page } = shared();
    await clear(page);
    await press(page, 'The one on the left takes it first');
    await page.getByText(english.say('together-unnamed')).waitFor();
    await page.getByLabel(english.say('together-called-one')).fill('Kim');
    await page.getByLabel(english.say('together-called-two')).fill(' Kim\u202E');
    await press(page, 'Kim takes it first');
    await page.getByText(english.say('together-unnamed')).waitFor();
    await page.getByLabel(english.say('together-called-two')).fill('Noor');
    await press(page, 'Noor takes it first');
    await page.getByRole('heading', { name: english.say('together-hand', { name: 'Noor' }) }).waitFor();
    await press(page, english.say('together-stop'));
    await press(page, 'Ask me again');
  });

  test('[W49] crossed names cross the places, not the finding', async () => {
    const { page } = shared();
    await clear(page);
    await page.getByLabel(/open chat of Ada and Ben/).check();
    const fields = page.locator('main .pair input[type=text]');
    const values = (): Promise<readonly string[]> =>
      fields.evaluateAll(all => all.map(one => (one as HTMLInputElement).value));
    expect(await values()).toEqual(['Ada', 'Ben']);
    await page.getByLabel(english.say('together-called-of', { name: 'Ada' })).fill('Ben');
    await page.getByLabel(english.say('together-called-of', { name: 'Ben' })).fill('Ada');
    await press(page, 'Ben takes it first');
    await takeTurn(page, BEN);
    await takeTurn(page, ADA);
    await press(page, english.say('together-reveal'));
    await page.getByRole('heading', { name: english.say('together-revealed') }).waitFor();
    // Ben sits on the left now, as they typed, and what he wrote is his.
    expect(await page.getByRole('button', { name: english.say('together-swap') }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    const sides = await page.locator('main .views .side, main .pair .side').allInnerTexts();
    expect(sides[0]).toMatch(/Ben[\s\S]*Ada reaches out and Ben steps back/);
    expect(sides[1]).toMatch(/Ada[\s\S]*Both reach out/);
  });
});

test('[W154] a pair that comes late moves nothing', async () => {
  const held = (): void => {
    const listen: (this: MessagePort, type: string, heard: (event: MessageEvent) => void) => void = Reflect.get(
      MessagePort.prototype,
      'addEventListener',
    );
    MessagePort.prototype.addEventListener = function (this: MessagePort, type: string, heard: unknown) {
      const hear = heard as (event: MessageEvent<{ readonly type?: string } | null>) => void;
      listen.call(this, type, event => {
        if (event.data?.type === 'mirror') Object.assign(globalThis, { come: () => hear(event) });
        else hear(event);
      });
    };
  };
  const { page } = await open({ viewport: { width: 390, height: 844 } }, held);
  await page.evaluate(() => location.assign('#together'));
  await arrived(page);
  const pair = page.getByLabel(/open chat of Ada and Ben/);
  await expect.poll(() => pair.isDisabled()).toBe(true);
  await page.waitForFunction(() => 'come' in globalThis);
  const places = (): Promise<readonly unknown[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main :is(button, input, p)')].map(one =>
        JSON.stringify(one.getBoundingClientRect()),
      ),
    );
  const before = await places();
  await page.evaluate(() => (globalThis as unknown as { come: () => void }).come());
  await expect.poll(() => pair.isDisabled()).toBe(false);
  expect(before.length).toBeGreaterThan(5);
  expect(await places()).toEqual(before);
});

describe('at the table', () => {
  const shared = app.share();

  test('[W44] swapping mirrors the picture, and twice restores it', async () => {
    const { page } = await open(MOVING);
    await toTheTable(page);
    const state = (): Promise<string[]> => page.locator('.words-loop .place, .views .side').allInnerTexts();
    const before = await state();
    const moving = await page.evaluate(async label => {
      const button = [...document.querySelectorAll('button')].find(one => one.textContent === label)!;
      button.click();
      await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll('[data-mirrored]')].map(one => one.getAnimations().length);
    }, english.say('together-swap'));
    expect(moving.length).toBe(4);
    for (const count of moving) expect(count).toBe(1);
    const after = await state();
    // The sides change places; what either of the two said stays what they said.
    expect(after.slice(0, 2)).toEqual([before[1], before[0]]);
    expect(after[2]).toContain('canary of Ben');
    expect(after[3]).toContain('canary of Ada');
    await press(page, english.say('together-swap'));
    expect(await state()).toEqual(before);
  });

  test('[W44] with less motion nothing moves', async () => {
    const { page } = shared();
    await clear(page);
    await toTheTable(page);
    const moving = await page.evaluate(async label => {
      [...document.querySelectorAll('button')].find(one => one.textContent === label)!.click();
      await new Promise(requestAnimationFrame);
      return document.getAnimations().length;
    }, english.say('together-swap'));
    expect(moving).toBe(0);
    expect(await page.locator('.words-loop .place').first().innerText()).toContain('canary of Ben');
    expect(await page.locator('.words-loop animateMotion').count()).toBe(0);
    await press(page, english.say('together-swap'));
  });

  for (const [who, ada, ben] of [
    ['one', [NAMES, MESSAGES], []],
    ['both', [NAMES, MESSAGES], [NAMES, MESSAGES]],
  ] as const)
    test(`[W45] [W46] names and messages when ${who} ticked`, async () => {
      const { page, faults } = shared();
      await clear(page);
      await toTheTable(page, { ...ADA, ticks: ada }, { ...BEN, ticks: ben });
      await page.getByLabel('A step for Ada').selectOption('warm-break');
      await page.getByLabel('A step for Ben').selectOption('small-bids');
      const cards = await page.locator('.chosen .side').evaluateAll(all => all.map(side => side.clientWidth));
      expect(cards[0]).toBe(cards[1]);
      await press(page, english.say('together-card-make'));
      const says = await page.locator('canvas').textContent();
      expect(says).toContain('A kind pause');
      expect(says).not.toMatch(/canary|house|bucket/);
      expect(/Ada|Ben/.test(says ?? '')).toBe(who === 'both');
      const moments = page.getByRole('button', { name: 'Show the moments' });
      expect(await moments.count()).toBe(who === 'both' ? 1 : 0);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: english.say('together-card-save') }).click(),
      ]);
      const file = readFileSync(await download.path());
      const chunks: string[] = [];
      for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
        chunks.push(file.toString('latin1', at + 4, at + 8));
      expect(new Set(chunks)).toEqual(
        new Set(['IHDR', 'IDAT', 'IEND', ...chunks.filter(c => /^(sRGB|sBIT|gAMA|cHRM|iCCP|pHYs)$/.test(c))]),
      );
      if (who === 'both') {
        await moments.click();
        await page.locator('.said-list li').first().waitFor();
        await press(page, english.say('together-moments-take-back'));
        expect(await page.locator('.said-list').count()).toBe(0);
        await press(page, english.say('together-card-take-off'));
        expect(await page.locator('canvas').textContent()).not.toMatch(/Ada|Ben/);
      }
      expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
      expect(await nothingStored(page)).toEqual(NOTHING);
    });
});

describe('one page', () => {
  for (const scheme of SCHEMES)
    test(`[W47] fits A4 and Letter, ${scheme}, nameless unless asked`, async () => {
      const { page, faults } = await open({ colorScheme: scheme });
      const long = 'being asked for more than there is '.repeat(3).slice(0, MOST_LETTERS).trim();
      await toTheTable(page, { ...ADA, does: long, feels: long }, { ...BEN, does: long, feels: long });
      await page.getByLabel('A step for Ada').selectOption('warm-break');
      await page.getByLabel('A step for Ben').selectOption('small-bids');
      await page
        .getByLabel(english.say('together-own-step', { name: 'Ada' }))
        .fill('w'.repeat(20).concat(' ').repeat(7).slice(0, 140));
      await press(page, english.say('page-show'));
      for (const withNames of [false, true]) {
        if (withNames) await page.getByLabel(english.say('page-names')).check();
        for (const [format, size] of [
          ['A4', [596, 843]],
          ['Letter', [612, 792]],
        ] as const)
          expect(pdfPages(await page.pdf({ format })), format).toEqual({ count: 1, size });
        await page.emulateMedia({ media: 'print' });
        const printed = await page.locator('body').innerText();
        expect(printed).toContain('One small step each');
        expect(printed).toContain('It starts with nobody.');
        expect(/Ada|Ben/.test(printed)).toBe(withNames);
        expect(printed).not.toMatch(/Hide this page|Swap places|\d{4}|%/);
        const cut = await page.locator('.one-page').evaluate(one => ({
          inner: one.scrollHeight,
          outer: one.clientHeight,
          paper: getComputedStyle(one).backgroundColor,
        }));
        expect(cut.inner).toBeLessThanOrEqual(cut.outer);
        expect(cut.paper).toBe('rgb(255, 255, 255)');
        await page.emulateMedia({ media: null });
      }
      expect(faults).toEqual([]);
    });
});

describe('for everyone', () => {
  test('[W9] [W10] screens at 1280 px light, 320 px dark', async () => {
    const { page } = await open();
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => void found.push(...(await faultsAtWidths(page, screen)));
    await go(page, 'together');
    await look('start');
    await begin(page, 'Ben');
    await look('hand');
    await press(page, 'I’m Ben');
    await press(page, 'None of these');
    await look('alone');
    await press(page, english.say('together-done'));
    await takeTurn(page, { ...ADA, ticks: [] });
    await look('ready');
    await press(page, english.say('together-reveal'));
    await page.getByLabel('A step for Ada').selectOption('warm-break');
    await page.getByLabel('A step for Ben').selectOption('promised-answer');
    await press(page, english.say('together-card-make'));
    await press(page, english.say('page-show'));
    await page
      .locator('main details')
      .evaluateAll(all => all.forEach(one => ((one as HTMLDetailsElement).open = true)));
    await look('table');
    expect(found).toEqual([]);
  });
});
