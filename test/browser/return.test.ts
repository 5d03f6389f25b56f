import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CANARY, LINES, PASSPHRASE, give, read, savePassphrase, kept, picker, traces } from './kept-book.ts';
import { MINUTE } from '../../src/base/index.ts';
import { answerNone, go, PAGES, ready, shot, theApp, withoutPicker } from './serve.ts';
import { FIRST_MONDAY } from '../web/weeks.ts';

const app = theApp();
const { open: openPage } = app;

describe('[W85] a locked copy in the browser', () => {
  test('is age bytes alone, twice, until erased', async () => {
    const { page, context, faults } = await openPage({}, withoutPicker);
    await kept(page, LINES.slice(0, 60));
    expect(await traces(page)).not.toContain('slipstep');
    await savePassphrase(page);
    const save = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Save a locked copy in this browser' }).click();
      await page.getByText('Saved as a locked copy in this browser').first().waitFor();
      await page.getByText('This browser has').waitFor();
    };
    await save();
    expect(await traces(page)).toContain('age-encryption.org/v1');
    expect(await traces(page)).not.toMatch(/canary|Zephyrine|Quillon/);
    await go(page, 'people');
    await answerNone(page);
    await page.getByText('Its name, other names, erase').click();
    await page.getByLabel('Called').fill('Evenings');
    await go(page, 'file');
    await page.locator('.note output', { hasText: 'Some changes aren’t saved' }).waitFor();
    await page.getByRole('button', { name: 'Save a locked copy in this browser' }).click();
    await page.locator('.note output', { hasText: 'Some changes aren’t saved' }).waitFor({ state: 'detached' });

    const again = await context.newPage();
    await again.goto(`${app.served().address}#file`);
    const unlocked = async (button: string, called: string): Promise<void> => {
      await again.getByRole('button', { name: button }).waitFor();
      await again.getByLabel('Its passphrase').fill(PASSPHRASE);
      await again.getByRole('button', { name: button }).click();
      await again.waitForURL(/#yours/);
      await go(again, 'people');
      const none = again.getByRole('button', { name: 'None of these' });
      await none.or(again.locator('.relationships')).first().waitFor();
      if ((await none.count()) > 0) await none.click();
      expect(await again.getByLabel('Called').inputValue()).toBe(called);
      await go(again, 'file');
    };
    await unlocked('Open the copy in this browser', 'Evenings');
    await unlocked('Open the one saved before it', '');
    await again.getByRole('button', { name: 'Erase everything' }).click();
    await again.getByRole('button', { name: 'Yes, erase everything' }).click();
    await again.getByText('Everything here is erased').waitFor();
    expect(await again.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(await again.locator('.note').first().innerText()).toMatch(/^Nothing is kept/);
    expect(faults.filter(fault => !fault.startsWith('request: '))).toEqual([]);
  });
});

describe('[W86] a save is called saved once it was read back', () => {
  const shared = app.share({}, picker);

  test('into a file; a fault leaves it unsaved', async () => {
    const { page, faults } = shared();
    await kept(page, LINES.slice(0, 60));
    await savePassphrase(page);
    for (const [how, says] of [
      ['write', 'It couldn’t be written there'],
      ['read', 'can’t be read back correctly'],
    ] as const) {
      await page.evaluate(fail => Object.assign(globalThis, { fail }), how);
      await page.getByRole('button', { name: 'Save as a file' }).click();
      await page.getByText(says).waitFor();
      await page.getByText('It isn’t saved yet').waitFor();
    }
    await page.evaluate(() => Object.assign(globalThis, { fail: '' }));
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await page.getByText(/Saved in chosen.slipstep at .*\. We read it back, and it opens/).waitFor();
    expect(await traces(page)).not.toMatch(/canary|Zephyrine|Quillon/);
    // Saving again asks neither for the place nor for the passphrase.
    await page.getByLabel('Add the words').check();
    await page.locator('.note output', { hasText: 'Some changes aren’t saved' }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.note output', { hasText: 'Some changes aren’t saved' }).waitFor({ state: 'detached' });
    expect(await traces(page)).not.toMatch(/canary|Zephyrine|Quillon/);
    expect(faults).toEqual([]);
  });
});

describe('[W87] leaving', () => {
  test('warns while something is unsaved, and empties at once', async () => {
    const { page } = await openPage({}, withoutPicker);
    const asked = (): Promise<boolean> =>
      page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asked()).toBe(false);
    await kept(page, LINES.slice(0, 60));
    expect(await asked()).toBe(true);
    await page.getByText('(changes not saved)').first().waitFor({ state: 'attached' });
    const frames = page.frames().length;
    const dialogs: string[] = [];
    page.on('dialog', dialog => dialogs.push(dialog.type()));
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
    await page.waitForURL('about:blank');
    expect(dialogs).toEqual([]);
    expect(frames).toBe(2);
    expect(page.frames()).toHaveLength(1);
    // Their own threads say that they have ended.
    await expect.poll(() => page.workers()).toHaveLength(0);
  });
});

describe('[W92] a page that nobody uses', () => {
  test('warns, locks without a name, and opens as it was', async () => {
    const { page, faults } = await openPage({}, withoutPicker);
    await page.clock.install({ time: FIRST_MONDAY * 1000 });
    await kept(page, LINES.slice(0, 60));
    await savePassphrase(page);
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
    await page.getByText('Sent to your browser’s downloads').first().waitFor();
    await page.getByLabel('Add the words').check();
    await go(page, 'yours');
    await answerNone(page);
    await page.locator('main figure').first().waitFor();
    const rhythm = await page.locator('main').innerText();
    // From here on no time passes but what is told, however long this process takes.
    await page.clock.pauseAt((FIRST_MONDAY + 8 * MINUTE) * 1000);
    await page.keyboard.press('ArrowDown');
    await page.clock.fastForward(9 * 60_000 + 20_000);
    await page.getByText('This page locks itself in half a minute').waitFor({ state: 'detached' });
    await page.clock.fastForward(15_000);
    await page.getByText('This page locks itself in half a minute').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByText('This page locks itself in half a minute').waitFor({ state: 'detached' });
    await page.clock.fastForward(9 * 60_000);
    expect(await page.locator('main').innerText()).toBe(rhythm);
    await page.clock.fastForward(70_000);
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await page.clock.resume();
    await page.getByLabel('Your passphrase').waitFor();
    await shot(page, 'locked');
    expect(await page.content()).not.toMatch(/Zephyrine|Quillon|canary/);
    expect(await page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(true);
    for (const id of ['file', 'people', 'yours']) {
      await go(page, id);
      expect(await page.content()).not.toMatch(/Zephyrine|Quillon|canary/);
    }
    await go(page, 'yours');
    const at = async (passphrase: string): Promise<void> => {
      await page.getByLabel('Your passphrase').fill(passphrase);
      await page.keyboard.press('Enter');
    };
    await at('another one');
    await page.getByText('It didn’t open').waitFor();
    await at(PASSPHRASE);
    await page.locator('main figure').first().waitFor();
    await ready(page);
    expect(await page.locator('main').innerText()).toBe(rhythm);
    expect(await page.locator('.where').innerText()).toContain('Some changes aren’t saved');
    await go(page, 'file');
    expect(await page.getByLabel('Add the words').isChecked()).toBe(true);
    await shot(page, 'file-lock');
    // Only by hand.
    await page.getByLabel('Lock it after').selectOption('only when I lock it');
    await page.clock.fastForward(3 * 3_600_000);
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
  });
});

describe('[W91] no word of a message', () => {
  test('is in storage, address, console, print or exports', async () => {
    const { page } = await openPage({}, withoutPicker);
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    await read(page, LINES.slice(0, 60));
    await go(page, 'yours');
    await answerNone(page);
    await page.emulateMedia({ media: 'print' });
    for (const id of PAGES.filter(id => id !== 'session')) {
      await go(page, id);
      said.push(await page.locator('body').innerText(), page.url());
    }
    await page.emulateMedia({ media: 'screen' });
    await go(page, 'file');
    for (const name of ['As a table (CSV)', 'As data (JSON)']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toContain('Zephyrine');
      said.push(text);
    }
    await give(page, [CANARY, `${CANARY}: not a chat`], `notes.txt`);
    said.push(await page.getByRole('alert').first().innerText());
    said.push(await traces(page));
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter(text => text.includes(CANARY))).toEqual([]);
  });
});
