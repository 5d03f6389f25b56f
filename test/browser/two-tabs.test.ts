import { expect, test } from 'vitest';
import type * as Device from '../../web/state/keeping/device.ts';
import { lost, tabsOf, together, twoTabs } from './two-tabs.ts';

const app = twoTabs();

test('[W141] [ST12] no save is replaced unseen', async () => {
  const context = await app.browser().newContext();
  const tabs = await tabsOf(context);
  const runs = await together(tabs);
  expect(runs.flatMap(({ others }) => others)).toEqual([]);
  expect(lost(runs)).toEqual([]);
  const refused = runs.reduce((sum, one) => sum + one.refused, 0);
  // They did meet, or nothing was tried.
  expect(refused).toBeGreaterThan(0);
  // The one generation that is there last was replaced by nobody; the one before is what its tab knew.
  const [last, before] = await tabs[0].evaluate(async () => {
    const { readCopy } = (globalThis as unknown as { device: typeof Device }).device;
    const read = async (which: 'current' | 'previous') => {
      const bytes = (await readCopy(which))!;
      return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
    };
    return [await read('current'), await read('previous')];
  });
  const all = runs.flatMap(({ taken }) => taken);
  expect(all.some(({ knew }) => knew === last)).toBe(false);
  expect(all.find(({ name }) => name === last)!.knew).toBe(before);
  process.stdout.write(`${all.length} saves of two tabs, ${refused} refused and made again, 0 lost\n`);
});
