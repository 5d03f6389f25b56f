import type { Browser } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { loadWords, type Locale, type Speaker, speaker } from '../../src/words/index.ts';
import { launch, open, type Served, serveBuilt, type Watched } from './in-browser.ts';

export * from './in-browser.ts';

/** The app as built and served, but with light locks, and a browser (with `flags`), for all tests of a file; gone after the last. The
 * first test of return.test.ts has the locks as they are. */
export function theApp(...flags: readonly string[]) {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveBuilt({ lightLocks: true }), launch(...flags)]);
  });
  afterAll(async () => {
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
