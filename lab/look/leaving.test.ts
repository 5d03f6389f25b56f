import { describe, expect, test } from 'vitest';
import { loadWords, speaker } from '../../src/words/index.ts';
import { AT_ONCE, lived, NAMES, remembered } from '../../test/browser/lived.ts';
import { go, ready, theApp, withoutPicker } from '../../test/browser/serve.ts';

const app = theApp(AT_ONCE);
const english = speaker(await loadWords('en'));

describe('[W140] the heap holds nothing of a person', () => {
  test('after everything is erased', async () => {
    const { page } = await app.open({}, withoutPicker);
    await lived(page);
    await page.getByRole('button', { name: english.say('file-erase-go') }).click();
    await page.getByRole('button', { name: english.say('file-erase-yes') }).click();
    await page.getByText(english.say('file-erase-done')).waitFor();
    expect(await remembered(page)).toEqual([]);
  });

  test('after a session ends', async () => {
    const { page } = await app.open({}, withoutPicker);
    await go(page, 'session');
    for (const name of [english.say('session-screened'), english.say('session-consent')])
      await page.getByLabel(name).check();
    await page.getByRole('button', { name: english.say('session-begin') }).click();
    await page.getByRole('heading', { name: english.say('session-picture') }).waitFor();
    await page.getByRole('button', { name: 'A couple' }).click();
    await ready(page);
    const fields = page.locator('main fieldset textarea');
    for (const field of await fields.all()) await field.fill(NAMES[0]);
    await page.getByText(NAMES[0]).first().waitFor();
    await page.getByRole('button', { name: english.say('session-end') }).click();
    await page.getByRole('heading', { name: english.say('session-heading') }).waitFor();
    await ready(page);
    expect(await remembered(page)).toEqual([]);
  });

  test('after leaving at once', async () => {
    const { page } = await app.open({}, withoutPicker);
    await lived(page);
    await page.getByRole('link', { name: 'Hide this page' }).click();
    await page.waitForURL('about:blank');
    expect(await remembered(page)).toEqual([]);
  });
});
