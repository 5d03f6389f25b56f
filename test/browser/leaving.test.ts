import { describe, expect, test } from 'vitest';
import { AT_ONCE, lived, NAMES, remembered } from './lived.ts';
import { theApp, withoutPicker } from './serve.ts';

const app = theApp(AT_ONCE);

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
