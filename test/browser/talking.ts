import { type Page } from 'playwright';

export const PHONE = { viewport: { width: 390, height: 844 } } as const;

/** What is on the page of a talk, and ways through it. */
export const talking = (page: Page) => {
  const forward = page.locator('.ask button.strong');
  return {
    forward,
    choose: async (name: string): Promise<void> => {
      await page.getByRole('radio', { name, exact: true }).check();
      await forward.click();
    },
    write: async (text: string): Promise<void> => {
      await page.locator('textarea').fill(text);
      await forward.click();
    },
    lines: (): Promise<readonly string[]> => page.locator('[role=log] > *').allTextContents(),
    exits: async (): Promise<void> => {
      const ways = page.locator('.exits');
      await ways.getByRole('link', { name: 'If you’re afraid' }).waitFor();
      await ways.getByRole('button', { name: 'Back', exact: true }).waitFor();
      await page.locator('.talk').getByRole('button', { name: 'Close and forget' }).waitFor();
    },
  };
};

/** Everything a page could have kept, in one text. */
export const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify({
      address: location.href,
      title: document.title,
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      state: history.state as unknown,
      cookies: document.cookie,
    }),
  );
