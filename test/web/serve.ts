import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launch, open, type Served, serveBuilt, type Watched } from './in-browser.ts';

export * from './in-browser.ts';

/** The app as built and served, and a browser (with `flags`), for all tests of a file; gone after the last. */
export function theApp(...flags: readonly string[]) {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveBuilt(), launch(...flags)]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  return {
    served: (): Served => served,
    browser: (): Browser => browser,
    open: (options: Parameters<Browser['newContext']>[0] = {}, init?: () => void): Promise<Watched> =>
      open(browser, served, { options, ...(init === undefined ? {} : { init }) }),
  };
}
