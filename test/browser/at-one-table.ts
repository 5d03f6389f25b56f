import type { Page } from 'playwright';
import { loadWords, speaker } from '../../src/words/index.ts';
import { go } from './serve.ts';

export const english = speaker(await loadWords('en'));

export interface Turn {
  readonly me: string;
  readonly answer?: string;
  readonly does?: string;
  readonly feels?: string;
  readonly view?: string;
  readonly guess?: string;
  readonly ticks?: readonly (string | RegExp)[];
}

export const ADA: Turn = {
  me: 'Ada',
  does: 'canary of Ada: write once more',
  feels: 'an empty house',
  view: 'Both reach out',
  guess: 'Mostly Ada reaches out and Ben steps back',
};

export const BEN: Turn = {
  me: 'Ben',
  does: 'canary of Ben: tidy the shed',
  feels: 'a full bucket',
  view: 'Mostly Ada reaches out and Ben steps back',
  guess: 'It goes back and forth',
};

export const NAMES = english.say('together-tick-names');

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** With the invented pair on the table, up to the first hand-over. */
export async function begin(page: Page, first: string): Promise<void> {
  await go(page, 'together');
  await page.getByLabel(/open chat of Ada and Ben/).check();
  await press(page, `${first} takes it first`);
}

export async function takeTurn(page: Page, turn: Turn): Promise<void> {
  await press(page, `I’m ${turn.me}, and nobody else is looking`);
  await press(page, turn.answer ?? 'None of these');
  if (turn.does !== undefined) await page.getByLabel(english.say('together-does')).fill(turn.does);
  if (turn.feels !== undefined) await page.getByLabel(english.say('together-feels')).fill(turn.feels);
  if (turn.view !== undefined)
    await page
      .getByRole('group', { name: english.say('together-view') })
      .getByLabel(turn.view)
      .check();
  if (turn.guess !== undefined) await page.getByRole('group', { name: /guess/i }).getByLabel(turn.guess).check();
  for (const tick of turn.ticks ?? []) await page.getByLabel(tick).check();
  await press(page, english.say('together-done'));
}

/** To where nothing lies on the table, whoever sat there before. */
export async function clear(page: Page): Promise<void> {
  await go(page, 'safety');
  await go(page, 'together');
  const again = page.getByRole('button', { name: english.say('together-again') });
  if ((await again.count()) > 0) await again.click();
  await page.locator('main .pair input[type=text]').first().waitFor();
}

export const nothingStored = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
    state: history.state as unknown,
  }));

export const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, cookies: '', state: null };
