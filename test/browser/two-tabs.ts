import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type * as Device from '../../web/state/keeping/device.ts';
import { serveDevice } from './device-page.ts';
import { launch, LONG_ENOUGH } from './in-browser.ts';
import { LOOK } from '../full.ts';

/** Two pages of one browser, each with the code of the app that keeps the locked copy, the browser's own database and its own locks. */
const SAVES = LOOK ? 200 : 8;

let served: Awaited<ReturnType<typeof serveDevice>>;
let browser: Browser;
/** Starts both before the tests of a file. */
export function twoTabs(): { readonly browser: () => Browser } {
  beforeAll(async () => {
    served = await serveDevice();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    served?.stop();
  });
  return { browser: () => browser };
}

export async function tabsOf(context: BrowserContext): Promise<readonly [Page, Page]> {
  const { address } = served;
  context.setDefaultTimeout(LONG_ENOUGH);
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return [await open(), await open()];
}

/** One save that was taken: its bytes by name, and what its tab knew to be there. */
interface Taken {
  readonly name: string;
  readonly knew: string | null;
}
interface Run {
  readonly taken: readonly Taken[];
  readonly refused: number;
  readonly others: readonly string[];
}

/** Saves again and again, as fast as it can; where it is refused it opens what is there, as its person would, and saves then. */
const run = (page: Page, who: string): Promise<Run> =>
  page.evaluate(
    async ([tab, most]) => {
      const { knowCopy, readCopy, saveCopy } = (globalThis as unknown as { device: typeof Device }).device;
      const named = (name: string): Uint8Array => {
        const bytes = new Uint8Array(20_000);
        bytes.set(new TextEncoder().encode(name));
        return bytes;
      };
      const nameOf = (bytes: Uint8Array | null): string | null =>
        bytes && new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
      const taken: { name: string; knew: string | null }[] = [];
      const others: string[] = [];
      let knew: string | null = null;
      let refused = 0;
      // Each begins as it hears of the other.
      const channel = new BroadcastChannel('two tabs');
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has but one
      const greet = (): void => channel.postMessage('here');
      await new Promise<void>(done => {
        channel.addEventListener('message', () => done());
        greet();
      });
      greet();
      for (let i = 0; i < most; ) {
        const name = `${tab}${i}`;
        const saved = await saveCopy(named(name), false);
        if (saved.ok) {
          taken.push({ name, knew });
          knew = name;
          i++;
          continue;
        }
        others.push(...saved.issues.map(({ code }) => code).filter(code => code !== 'changed-elsewhere'));
        refused++;
        const there = await readCopy('current');
        knowCopy(there);
        knew = nameOf(there);
      }
      return { taken, refused, others };
    },
    [who, SAVES] as const,
  );

export const together = ([a, b]: readonly [Page, Page]): Promise<readonly [Run, Run]> =>
  Promise.all([run(a, 'a'), run(b, 'b')]);

/** Saves that were replaced by a tab that did not know of them. */
export function lost(runs: readonly Run[]): readonly string[] {
  const replaced = new Map<string | null, string[]>();
  for (const { name, knew } of runs.flatMap(({ taken }) => taken))
    replaced.set(knew, [...(replaced.get(knew) ?? []), name]);
  return [...replaced.values()].flatMap(by => by.slice(1));
}
