import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Device from '../../web/state/keeping/device.ts';
import { serveDevice } from '../../test/browser/device-page.ts';
import { launch, LONG_ENOUGH } from '../../test/browser/in-browser.ts';

/** Two pages of one browser, each with the code of the app that keeps the locked copy, the browser's own database and its own locks. */
const SAVES = 200;

let served: Awaited<ReturnType<typeof serveDevice>>;
let browser: Browser;
beforeAll(async () => {
  served = await serveDevice();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  served?.stop();
});

async function tabsOf(context: BrowserContext): Promise<readonly [Page, Page]> {
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

const together = ([a, b]: readonly [Page, Page]): Promise<readonly [Run, Run]> =>
  Promise.all([run(a, 'a'), run(b, 'b')]);

/** Saves that were replaced by a tab that did not know of them. */
function lost(runs: readonly Run[]): readonly string[] {
  const replaced = new Map<string | null, string[]>();
  for (const { name, knew } of runs.flatMap(({ taken }) => taken))
    replaced.set(knew, [...(replaced.get(knew) ?? []), name]);
  return [...replaced.values()].flatMap(by => by.slice(1));
}

test('[W85] what was taken out goes with the next save', async () => {
  const context = await browser.newContext();
  const tabs = await tabsOf(context);
  /** Saves these names in order, each as a page does, and says after each what the one before is. */
  const saves = (page: Page, ...all: readonly (readonly [name: string, how: 'plain' | 'outdated' | 'over'])[]) =>
    page.evaluate(async all => {
      const { dropOutdated, knowCopy, outdateCopy, readCopy, saveCopy } = (
        globalThis as unknown as { device: typeof Device }
      ).device;
      const before: (string | null)[] = [];
      for (const [name, how] of all) {
        if (how === 'over') knowCopy(null);
        if (how !== 'plain') outdateCopy();
        const bytes = new TextEncoder().encode(name);
        if (!(await saveCopy(bytes, how === 'over')).ok) throw new Error(name);
        await dropOutdated(bytes);
        const previous = await readCopy('previous');
        before.push(previous && new TextDecoder().decode(previous));
      }
      return before;
    }, all);
  const plain = (name: string) => [name, 'plain'] as const;
  expect(await saves(tabs[0], plain('a'), plain('b'), ['c', 'outdated'], plain('d'), plain('e'))).toEqual([
    null,
    'a',
    null,
    'c',
    'd',
  ]);
  // Its person was told that the one that another tab had put there stays.
  expect(await saves(tabs[1], ['f', 'over'], plain('g'))).toEqual(['e', 'f']);
  // Another tab has saved before this one's was read back: what would go is its own.
  await tabs[1].evaluate(async () => {
    const { outdateCopy, saveCopy } = (globalThis as unknown as { device: typeof Device }).device;
    outdateCopy();
    await saveCopy(new TextEncoder().encode('h'), false);
  });
  expect(await saves(tabs[0], ['i', 'over'])).toEqual(['h']);
  const stays = await tabs[1].evaluate(async () => {
    const { dropOutdated, readCopy } = (globalThis as unknown as { device: typeof Device }).device;
    await dropOutdated(new TextEncoder().encode('h'));
    return new TextDecoder().decode((await readCopy('previous'))!);
  });
  expect(stays).toBe('h');
});

test('[W85] an erasure says what it knows', async () => {
  const context = await browser.newContext();
  const [page] = await tabsOf(context);
  const said = await page.evaluate(async () => {
    const { eraseCopy, saveCopy } = (globalThis as unknown as { device: typeof Device }).device;
    await saveCopy(new TextEncoder().encode('a'), false);
    Object.assign(indexedDB, { databases: () => Promise.reject(new DOMException('', 'UnknownError')) });
    const unseen = await eraseCopy();
    Reflect.deleteProperty(indexedDB, 'databases');
    const deleteDatabase = (): never => {
      throw new DOMException('', 'UnknownError');
    };
    Object.assign(indexedDB, { deleteDatabase });
    const copy = await eraseCopy();
    Reflect.deleteProperty(indexedDB, 'deleteDatabase');
    return [unseen, copy, await eraseCopy(), (await indexedDB.databases()).length];
  });
  expect(said).toEqual(['but-unseen', 'but-copy', 'done', 0]);
});

// Which of the two is first is the browser's to say, so only many show it.
test('[W141] [ST12] without the lock saves are lost', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  const runs = await together(await tabsOf(context));
  process.stdout.write(`without the lock: ${lost(runs).length} lost\n`);
  expect(lost(runs).length).toBeGreaterThan(0);
});
