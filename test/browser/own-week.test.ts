import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { chatOfDays, FIRST_MONDAY } from '../web/weeks.ts';
import { answerNone, giveFile, go, ready, theApp, type Watched, withoutPicker } from './serve.ts';

const { say } = speaker(await loadWords('en'));
const app = theApp();
const PASSPHRASE = 'a long quiet evening';
const BEGUN = FIRST_MONDAY + DAY / 2;
const PHONE = { timezoneId: 'Europe/Helsinki', viewport: { width: 390, height: 844 } } as const;

const at = (page: Page, seconds: number): Promise<void> => page.clock.install({ time: seconds * 1000 });

/** From a chat to weeks that were begun; how many taps it took from the answer. */
async function begun(watched: Watched, kind: 'try-one' | 'try-four'): Promise<number> {
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

/** Locks it in this browser. */
async function keep(page: Page): Promise<void> {
  for (const field of await page.locator('.keep-here input[type=password]').all()) await field.fill(PASSPHRASE);
  await page.getByRole('button', { name: say('back-keep-here') }).click();
  await page.locator('.kept-here output', { hasText: say('back-kept') }).waitFor();
}

/** Another visit, at the first page. */
async function again({ context }: Watched, seconds: number): Promise<Page> {
  const page = await context.newPage();
  await at(page, seconds);
  await page.goto(app.served().address);
  await page.locator('.lock').waitFor();
  return page;
}

async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('.lock input').fill(passphrase);
  await page.getByRole('button', { name: say('back-open'), exact: true }).click();
}

const mark = (page: Page, question: number, value: number): Promise<void> =>
  page.locator('.marks').nth(question).locator('input').nth(value).check();
const isKept = (page: Page): Promise<void> =>
  page.locator('.kept-here output', { hasText: say('back-kept') }).waitFor();

describe('[W161] [W162] [W163] a weekly return', () => {
  test('five taps begin it, a passphrase returns, marks are kept', async () => {
    const first = await app.open(PHONE, withoutPicker);
    const asked = app.served().requests();
    expect(await begun(first, 'try-four')).toBeLessThanOrEqual(5);
    await keep(first.page);
    expect(app.served().requests()).toBe(asked);

    const page = await again(first, BEGUN + 8 * DAY);
    const face = await page.locator('main').innerText();
    expect(face).toContain(say('back-week', { week: 2, weeks: 4 }));
    expect(face).not.toMatch(/Ada|Ben|break/);
    await unlock(page, 'not these words');
    await page.getByRole('alert').getByText(say('back-wrong')).waitFor();
    await unlock(page);
    await page.locator('.week').waitFor();
    expect(await page.locator('h1').innerText()).toContain(say('back-week', { week: 2, weeks: 4 }));
    for (const label of await page.locator('.marks label').all()) {
      const box = (await label.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
    }
    for (const [question, value] of [3, 4, 2].entries()) await mark(page, question, value);
    await isKept(page);
    await page.close({ runBeforeUnload: false });

    const later = await again(first, BEGUN + 9 * DAY);
    await unlock(later);
    await later.locator('.week').waitFor();
    expect(await later.locator('.marks input:checked').count()).toBe(3);
    expect(await later.locator('.stave .landed').count()).toBe(3);
  });
});
