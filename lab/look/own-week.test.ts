import { rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { say, BEGUN, PHONE, at, begun, keep, unlock, mark, isKept, weeksApp } from '../../test/browser/own-weeks.ts';
import { DAY } from '../../src/base/index.ts';
import { deployNext } from './next-version.ts';
import { plainHost } from '../../test/browser/plain-host.ts';
import { makeSite } from '../../test/browser/the-site.ts';
import { loaded, LONG_ENOUGH, withoutPicker } from '../../test/browser/serve.ts';

const app = weeksApp();
const { again } = app;

describe('[W161] [W162] [W163] a weekly return', () => {
  test('[W184] the other one’s card says the same to both, and is printed alone', async () => {
    const first = await app.open(PHONE, () => {
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
      navigator.clipboard.writeText = async (text: string) => void Object.assign(globalThis, { copied: text });
    });
    await begun(first, 'try-four');
    const { page } = first;
    await page.getByRole('button', { name: say('back-card'), exact: true }).click();
    const card = page.locator('.step-card');
    const text = await card.innerText();
    for (const part of ['back-card-one', 'back-card-two', 'back-card-live', 'back-card-guess'] as const)
      expect(text).toContain(say(part));
    expect(text).not.toMatch(/Ada|Ben/);
    expect(await card.locator('dt').count()).toBe(2);
    expect(await card.locator('.boxes i').count()).toBe(6);
    await page.getByRole('button', { name: say('back-card-copy'), exact: true }).click();
    await page.getByText(say('talk-copied')).waitFor();
    const copied = await page.evaluate(() => (globalThis as unknown as { readonly copied: string }).copied);
    expect(copied).toContain(`${say('back-card-two')}: ${say('back-card-live')}`);
    expect(copied).not.toMatch(/Ada|Ben|http/);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: say('pictures-card-save'), exact: true }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('a-step.png');
    await page.emulateMedia({ media: 'print' });
    expect(await card.isVisible()).toBe(true);
    for (const other of ['h1', '.keep-here', '.calendar', '.step-card-tools canvas'])
      expect(await page.locator(`main ${other}`).first().isVisible(), other).toBe(false);
  });

  test('two tabs: the unaware one asks before it replaces', async () => {
    const first = await app.open(PHONE, withoutPicker);
    await begun(first, 'try-four');
    await keep(first.page);
    const [one, two] = [await again(first, BEGUN + 8 * DAY), await again(first, BEGUN + 8 * DAY)];
    for (const page of [one, two]) {
      await unlock(page);
      await page.locator('.week').waitFor();
    }
    await mark(one, 2, 4);
    await isKept(one);
    await mark(two, 2, 0);
    await two.getByRole('alert').getByText('Something else is saved there').waitFor();
    expect(await two.locator('.kept-here output').innerText()).toBe('');
    await two.getByRole('button', { name: say('file-save-replace') }).click();
    await isKept(two);
    const later = await again(first, BEGUN + 9 * DAY);
    await unlock(later);
    await later.locator('.week').waitFor();
    expect(await later.locator('.marks').nth(2).locator('input').first().isChecked()).toBe(true);
  });

  test('a full disk: marks are unsaved until there’s room', async () => {
    const first = await app.open(PHONE, withoutPicker);
    await begun(first, 'try-one');
    await keep(first.page);
    const page = await again(first, BEGUN + DAY);
    await unlock(page);
    await page.locator('.week').waitFor();
    await page.evaluate(() => {
      const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      Object.assign(globalThis, { roomAgain: () => Reflect.set(IDBObjectStore.prototype, 'put', put) });
    });
    await page.locator('.day-boxes button').first().click();
    await page.getByRole('alert').getByText('nothing was saved').waitFor();
    const other = await again(first, BEGUN + DAY);
    await unlock(other);
    await other.locator('.week').waitFor();
    expect(await other.locator('.day-boxes [aria-pressed=true]').count()).toBe(0);
    await page.evaluate(() => (globalThis as unknown as { readonly roomAgain: () => unknown }).roomAgain());
    await page.getByRole('button', { name: say('back-mend') }).click();
    await isKept(page);
  });

  test('another version at the host while marks save takes none of them', async () => {
    const folder = await makeSite();
    const place = await plainHost(folder);
    const context = await app.browser().newContext(PHONE);
    onTestFinished(async () => {
      await context.close();
      place.server.closeAllConnections();
      place.server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    context.setDefaultTimeout(LONG_ENOUGH);
    await context.addInitScript(withoutPicker);
    const page = await context.newPage();
    await page.goto(place.at);
    await page.waitForSelector('html[data-ready]');
    await loaded(page);
    await begun({ page, context, faults: [] }, 'try-one');
    await keep(page);
    deployNext(folder);
    await page.locator('.day-boxes button').first().click();
    await isKept(page);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.close({ runBeforeUnload: false });
    const later = await context.newPage();
    await at(later, BEGUN + DAY);
    await later.goto(place.at);
    await unlock(later);
    await later.locator('.week').waitFor();
    expect(await later.locator('.day-boxes [aria-pressed=true]').count()).toBe(1);
    await later.locator('.day-boxes button').nth(1).click();
    await isKept(later);
  });

  test('a page closed while saving leaves the copy whole', async () => {
    const first = await app.open(PHONE, withoutPicker);
    await begun(first, 'try-one');
    await keep(first.page);
    for (const frames of [0, 1, 3, 8, 20]) {
      const page = await again(first, BEGUN + DAY);
      await unlock(page);
      await page.locator('.week').waitFor();
      await page.locator('.day-boxes button').first().click();
      await page.evaluate(
        frames =>
          new Promise<void>(done => {
            const next = (left: number): unknown => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
            next(frames);
          }),
        frames,
      );
      await page.close({ runBeforeUnload: false });
    }
    const page = await again(first, BEGUN + DAY);
    await unlock(page);
    await page.locator('.week').waitFor();
    expect(await page.locator('.day-boxes button').count()).toBe(7);
  });
});
