import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remembered } from './lived.ts';
import { lived, NAMES } from './lived.ts';
import { theApp, withoutPicker } from './serve.ts';

// What V8 compiles beside the page it holds until that is done, with all that the page's functions reach, and no page can end it. Compiled at once, nothing is held but by the page.
const app = theApp('--js-flags=--no-concurrent-recompilation');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipstep-leaving-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('[W140] the heap holds nothing of a person', () => {
  test('after the lock; before, it does', async () => {
    const { page } = await app.open({}, withoutPicker);
    await lived(page);
    expect(await remembered(page)).toEqual(expect.arrayContaining([...NAMES]));
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByLabel('Your passphrase').waitFor();
    expect(await remembered(page)).toEqual([]);
  });
});
