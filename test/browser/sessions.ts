import type { Page } from 'playwright';
import { loadWords, speaker } from '../../src/words/index.ts';
import { go } from './in-browser.ts';

export const english = speaker(await loadWords('en'));

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** A session begins on this page. */
export async function begin(page: Page): Promise<void> {
  await go(page, 'session');
  await page.getByLabel(english.say('session-screened')).check();
  await page.getByLabel(english.say('session-consent')).check();
  await press(page, english.say('session-begin'));
  await page.getByRole('heading', { name: english.say('session-picture') }).waitFor();
}

/** It ends, and leaves nothing ([W52]). */
export const end = async (page: Page): Promise<void> => {
  await go(page, 'session');
  await press(page, english.say('session-end'));
  await page.getByRole('heading', { name: english.say('session-heading') }).waitFor();
};

/** Faults but for what is saved, which the page asks of itself. */
export const beyond = (faults: readonly string[]): readonly string[] =>
  faults.filter(fault => !fault.startsWith('request: blob:'));
