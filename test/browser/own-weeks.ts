import type { Page } from 'playwright';
import { DAY } from '../../src/base/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { chatOfDays, FIRST_MONDAY } from '../web/weeks.ts';
import { answerNone, giveFile, go, ready, theApp, type Watched } from './serve.ts';

export const { say } = speaker(await loadWords('en'));
export const PASSPHRASE = 'a long quiet evening';
export const BEGUN = FIRST_MONDAY + DAY / 2;
export const PHONE = { timezoneId: 'Europe/Helsinki', viewport: { width: 390, height: 844 } } as const;
export const at = (page: Page, seconds: number): Promise<void> => page.clock.install({ time: seconds * 1000 });

/** From a chat to weeks that were begun; how many taps it took from the answer. */
export async function begun(watched: Watched, kind: 'try-one' | 'try-four'): Promise<number> {
  const { page } = watched;
  await at(page, BEGUN);
  await go(page, 'load');
  await giveFile(page, chatOfDays(120, 3));
  await page.getByText('Undo this import').waitFor();
  await ready(page);
  await go(page, 'yours');
  await answerNone(page);
  let taps = 0;
  const tap = async (one: ReturnType<Page['locator']>): Promise<void> => {
    await one.click();
    taps++;
  };
  await tap(page.locator('main a[href="#try"]').first());
  await tap(page.locator('button.card').first());
  await tap(page.locator('input[name=whose]').first());
  await tap(page.getByRole('button', { name: say(kind), exact: true }));
  await page.locator('.week').waitFor();
  return taps;
}

/** The app for the tests of a file, and another visit to it, at the first page. */
export function weeksApp() {
  const app = theApp();
  const again = async ({ context }: Watched, seconds: number): Promise<Page> => {
    const page = await context.newPage();
    await at(page, seconds);
    await page.goto(app.served().address);
    await page.locator('.lock').waitFor();
    return page;
  };
  return { ...app, again };
}

/** Locks it in this browser. */
export async function keep(page: Page): Promise<void> {
  for (const field of await page.locator('.keep-here input[type=password]').all()) await field.fill(PASSPHRASE);
  await page.getByRole('button', { name: say('back-keep-here') }).click();
  await page.locator('.kept-here output', { hasText: say('back-kept') }).waitFor();
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('.lock input').fill(passphrase);
  await page.getByRole('button', { name: say('back-open'), exact: true }).click();
}

export const mark = (page: Page, question: number, value: number): Promise<void> =>
  page.locator('.marks').nth(question).locator('input').nth(value).check();

export const isKept = (page: Page): Promise<void> =>
  page.locator('.kept-here output', { hasText: say('back-kept') }).waitFor();
