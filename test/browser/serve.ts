import type { Browser } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { loadWords, type Locale, type Speaker, speaker } from '../../src/words/index.ts';
import { launch, open, type Served, serveBuilt, type Watched } from './in-browser.ts';

export * from './in-browser.ts';

let lasting: Promise<[Served, Browser]> | undefined;
const begin = (...flags: readonly string[]): Promise<[Served, Browser]> =>
  Promise.all([serveBuilt({ lightLocks: true }), launch(...flags)]);

/** The app as built and served, but with light locks, and a browser. Files that ask for no `flags` share them in their process, and
 * Playwright ends that browser with it; each page has a context of its own. */
export function theApp(...flags: readonly string[]) {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await (flags.length > 0 ? begin(...flags) : (lasting ??= begin()));
  });
  afterAll(async () => {
    if (flags.length === 0) return;
    await browser?.close();
    await served?.stop();
  });
  const openLasting = (options: Parameters<Browser['newContext']>[0] = {}, init?: () => void): Promise<Watched> =>
    open(browser, served, { options, ...(init === undefined ? {} : { init }) });
  return {
    served: (): Served => served,
    browser: (): Browser => browser,
    /** For one test, which closes it as it ends. */
    open: async (...how: Parameters<typeof openLasting>): Promise<Watched> => {
      const watched = await openLasting(...how);
      onTestFinished(() => watched.context.close());
      return watched;
    },
    /** For several, whose `afterAll` closes it. */
    openLasting,
    /** One page for all tests of a `describe`, opened before the first: where each of them begins at a state that it reaches by itself,
     * whatever was done there before. */
    share: (options?: Parameters<Browser['newContext']>[0], init?: () => void): (() => Watched) => {
      let shared: Watched;
      beforeAll(async () => {
        shared = await openLasting(options, init);
      });
      afterAll(() => shared?.context.close());
      return () => shared;
    },
  };
}

export const spoken = async (locale: Locale): Promise<Speaker> => speaker(await loadWords(locale));
