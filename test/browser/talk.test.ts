import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { describe, expect, test } from 'vitest';
import { PHONE, talking, keptBy } from './talking.ts';
import { filesWith } from './plain-host.ts';
import { answerNone, axe, byKeys, CHROMIUM, go, LONG_ENOUGH, ready, theApp } from './serve.ts';

const app = theApp();

describe('[W130] the guide', () => {
  test('is used by keys, announced once, kept nowhere', async () => {
    const { page, context, faults } = await app.open({ ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] });
    const keys = byKeys(page);
    const { lines, exits } = talking(page);
    const toField = (): Promise<void> =>
      keys.to('TEXTAREA', 'Tab', () => page.evaluate(() => document.activeElement?.tagName ?? ''));
    await go(page, '#talk/waiting');
    await page.evaluate(() => {
      const added: string[] = [];
      Object.assign(globalThis, { added });
      new MutationObserver(changes => {
        for (const { target, addedNodes } of changes)
          if (target instanceof Element && target.matches('[role=log]'))
            for (const node of addedNodes) added.push(node.textContent ?? '');
      }).observe(document.body, { childList: true, subtree: true });
    });
    const before = app.served().requests();
    const clean = async (): Promise<void> => expect(await axe(page)).toEqual([]);
    await clean();
    await keys.press('They haven’t written back');
    await page.getByRole('heading', { level: 2 }).waitFor();
    const first = await lines();
    const log = page.getByRole('log');
    expect(await log.getAttribute('aria-live')).toBe('polite');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await exits();
    await clean();
    await keys.pick('', 'Mostly thoughts going round');
    await keys.press('Go on');
    const field = page.locator('textarea');
    for (const [name, value] of Object.entries({
      autocomplete: 'off',
      autocorrect: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    }))
      expect(await field.getAttribute(name)).toBe(value);
    // Nobody's words are cut off.
    expect(await field.getAttribute('maxlength')).toBeNull();
    expect(await page.locator('form.ask').getAttribute('autocomplete')).toBe('off');
    await toField();
    await page.keyboard.type('canary-7f that nothing I do is enough');
    await keys.press('Go on');
    // The private question, before anything about the other side; its answer by keys too.
    await page.getByRole('heading', { level: 1, name: 'First, a question just for you' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await exits();
    await clean();
    await keys.press('None of these');
    await page.locator('textarea').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await page.locator('blockquote').allTextContents()).toEqual(['canary-7f that nothing I do is enough']);
    await toField();
    await page.keyboard.type('I don’t want to live');
    await keys.press('Go on');
    const alarm = page.getByRole('alert');
    await alarm.getByText('116 123').first().waitFor();
    expect(await alarm.getByText('988').count()).toBeGreaterThan(0);
    // In view, with the focus, whatever stands above and is asked below; called with one touch.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    const box = (await alarm.getByRole('link', { name: '116 123' }).first().boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(PHONE.viewport.height);
    expect(await alarm.getByRole('link', { name: '116 123' }).first().getAttribute('href')).toBe('tel:116123');
    expect(await alarm.getByText(/violence/).count()).toBe(0);
    await exits();
    await clean();
    // Answered before these words came, it is asked once more.
    await keys.press('None of these');
    await keys.press('What can you do now?');
    await keys.pick('', 'When an hour has passed, I send one kind line and leave it there');
    await keys.press('Go on');
    await toField();
    await page.keyboard.type('canary-8e I miss you. Talk tomorrow?');
    await keys.press('Go on');
    await keys.pick('', 'Yes, copy the line');
    await keys.press('Go on');
    await alarm.waitFor();
    await exits();
    await clean();
    await keys.press('Copy the line');
    await page.getByText('Copied. Nothing was sent.').waitFor();
    // Its pages may not read a clipboard: another page does.
    const elsewhere = await context.newPage();
    await elsewhere.setContent('<textarea></textarea>');
    await elsewhere.locator('textarea').focus();
    await elsewhere.keyboard.press('ControlOrMeta+V');
    expect(await elsewhere.locator('textarea').inputValue()).toBe('canary-8e I miss you. Talk tomorrow?');
    await elsewhere.close();
    // What was in the log at first was there as it came; everything since was added once.
    const added = await page.evaluate(() => (globalThis as unknown as { added: string[] }).added);
    expect(added).toEqual((await lines()).slice(first.length));
    expect(await page.getByRole('button', { name: 'Add my words to my file' }).count()).toBe(0);
    expect(await keptBy(page)).not.toContain('canary');
    expect(app.served().requests()).toBe(before);
    await keys.press('Close and forget');
    await go(page, '#talk');
    expect(await page.content()).not.toContain('canary');
    expect(faults).toEqual([]);
  });
});

test('[W168] nothing is chosen on the guide’s first page before a person chooses', async () => {
  const { page, context } = await app.open(PHONE);
  await go(page, '#talk');
  const on = page.locator('.talk').getByRole('button', { name: 'Go on' });
  for (const name of ['I’m stepping back', 'I haven’t answered']) {
    expect(await on.isDisabled()).toBe(true);
    await page.getByRole('radio', { name }).check();
  }
  await on.click();
  await page.getByRole('heading', { level: 1, name: 'I haven’t answered' }).waitFor();
  await context.close();
});

/** Processes whose command line names a folder. */
const processesOf = (folder: string): readonly number[] =>
  readdirSync('/proc').flatMap(name => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(folder) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });

test('[W133] a killed browser’s profile holds no word', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-profile-'));
  try {
    const context = await chromium.launchPersistentContext(folder, {
      ...CHROMIUM,
      ...PHONE,
    });
    context.setDefaultTimeout(LONG_ENOUGH);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(app.served().address);
    await ready(page);
    await go(page, '#talk/argument');
    await page.locator('.chairs button').first().click();
    // One that was given, one that still stands in its field.
    await page.locator('textarea').pressSequentially('canary-given-51c9 über dich');
    await page.locator('.ask button.strong').click();
    await answerNone(page);
    await page.locator('textarea').pressSequentially('canary-field-77ae ¿y tú?');
    // The browser writes down where it is, with what it thinks it must restore: when this address stands in the profile, so would they.
    for (const mark of ['mark-2b60', 'mark-2b61']) {
      await page.evaluate(to => (location.hash = `#talk/argument?${to}`), mark);
      await expect.poll(() => filesWith(folder, mark).length, { interval: 500 }).toBeGreaterThan(0);
    }
    expect(await page.locator('textarea').inputValue()).toBe('canary-field-77ae ¿y tú?');
    const processes = processesOf(folder);
    expect(processes.length).toBeGreaterThan(0);
    for (const id of processes)
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // Gone with another.
      }
    await expect.poll(() => processesOf(folder).length).toBe(0);
    expect(filesWith(folder, 'mark-2b60').length).toBeGreaterThan(0);
    for (const canary of ['canary-given-51c9', 'canary-field-77ae', 'über dich', '¿y tú?'])
      expect(filesWith(folder, canary)).toEqual([]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).length;
    console.info(
      `profile of a killed browser: ${files} files, the address in ${filesWith(folder, 'mark-2b60').length}, the words in none`,
    );
    await context.close().catch(() => undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
