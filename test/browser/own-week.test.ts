import { describe, expect, test } from 'vitest';
import { say, BEGUN, PHONE, begun, keep, unlock, mark, isKept, weeksApp } from './own-weeks.ts';
import { DAY } from '../../src/base/index.ts';
import { withoutPicker } from './serve.ts';

const app = weeksApp();
const { again } = app;

describe('[W161] [W162] [W163] a weekly return', () => {
  test('five taps begin it, a passphrase returns, marks are kept', async () => {
    const first = await app.open(PHONE, withoutPicker);
    const asked = app.served().requests();
    expect(await begun(first, 'try-four')).toBeLessThanOrEqual(5);
    await keep(first.page);
    expect(app.served().requests()).toBe(asked);

    const page = await again(first, BEGUN + 8 * DAY);
    const face = await page.locator('main').innerText();
    expect(face).toContain(say('back-week', { week: 2, weeks: 4 }));
    expect(face).not.toMatch(/Ada|Ben|break/);
    await unlock(page, 'not these words');
    await page.getByRole('alert').getByText(say('back-wrong')).waitFor();
    await unlock(page);
    await page.locator('.week').waitFor();
    expect(await page.locator('h1').innerText()).toContain(say('back-week', { week: 2, weeks: 4 }));
    for (const label of await page.locator('.marks label').all()) {
      const box = (await label.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
    }
    for (const [question, value] of [1, 2, 3].entries()) await mark(page, question, value);
    await isKept(page);
    await page.close({ runBeforeUnload: false });

    const later = await again(first, BEGUN + 9 * DAY);
    await unlock(later);
    await later.locator('.week').waitFor();
    expect(await later.locator('.marks input:checked').count()).toBe(3);
    expect(await later.locator('.stave .landed').count()).toBe(3);
  });
});
