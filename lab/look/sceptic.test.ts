import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { loadWords, speaker } from '../../src/words/index.ts';
import { answerNone, arrived, deepen, go, ready, theApp } from '../../test/browser/serve.ts';
import { chatOfDays } from '../../test/web/weeks.ts';

const { say } = speaker(await loadWords('en'));
const MOMENTS = say('yours-moments-show');
const LEAVE_OUT = say('yours-weekly-add');
const COUNT_AGAIN = say('yours-days-count-again');

describe('a doubting reader', () => {
  const app = theApp();
  const { open } = app;
  const again = async (page: Page): Promise<void> => {
    await ready(page);
    await page.getByRole('heading', { name: 'Before and after this change' }).waitFor();
  };

  test('[W60]–[W64] a finding is doubted, changed, and restored', async () => {
    const { page, faults } = await open();
    await page.getByRole('button', { name: 'More pages' }).click();
    await page.getByRole('link', { name: 'What this can’t see' }).click();
    await arrived(page);
    expect(await page.locator('main').innerText()).toMatch(/Calls, car rides, the same sofa[\s\S]*The tone/);

    await go(page, 'yours/couple');
    await ready(page);
    expect(await page.locator('.answer a[href="#unseen"]').isVisible()).toBe(true);
    await deepen(page);
    const counted = page.locator('details.how:has(summary:not(:text-is("How sure?")))');
    expect(await counted.count()).toBe(6);
    for (let i = 0; i < 6; i++) {
      await counted.nth(i).locator('summary').click();
      await counted.nth(i).locator('.counted').waitFor();
      expect((await counted.nth(i).locator('p').first().innerText()).length).toBeGreaterThan(40);
      const sides = await counted
        .nth(i)
        .locator('.counted .side')
        .evaluateAll(all => all.map(one => one.clientWidth));
      expect(sides[0]).toBe(sides[1]);
    }
    await counted.first().getByRole('button', { name: MOMENTS }).click();
    await counted.first().locator('.said-list li').first().waitFor();
    expect(await counted.first().locator('.moment').count()).toBe(6);

    const against = page.locator('.against');
    await against.locator('.counted').waitFor();
    expect(await against.innerText()).toMatch(/Of ten answers this sure[\s\S]*chance alone[\s\S]*of \d+ answers/);
    await against.getByRole('button', { name: MOMENTS }).click();
    await against.locator('.said-list li').first().waitFor();

    await page.getByLabel('8 hours').check();
    await page.getByRole('button', { name: 'Look again' }).click();
    await again(page);
    expect(await page.locator('.compared').innerText()).toMatch(/It (survives|fades|stays|changes)/);
    expect(await page.locator('.change').innerText()).toContain('after 4 hours before, and after 8 hours now');

    const numbers = (): Promise<string> => page.locator('.against .counted').innerText();
    const before = await numbers();
    for (const day of ['Monday', 'Wednesday']) await page.getByLabel(day).check();
    await page.getByRole('button', { name: LEAVE_OUT }).click();
    await page.getByText('Monday and Wednesday, 22:00 to 06:00').waitFor();
    await again(page);
    expect(await page.getByLabel('8 hours').isChecked()).toBe(true);
    await expect.poll(numbers).not.toBe(before);
    await page.getByRole('button', { name: COUNT_AGAIN }).click();
    await page.getByRole('button', { name: COUNT_AGAIN }).waitFor({ state: 'detached' });
    await ready(page);
    await expect.poll(numbers).toBe(before);

    await page.locator('input[type=date]').first().fill('2024-06-01');
    await page.locator('input[type=date]').last().fill('2024-06-09');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('1 June to 9 June 2024').waitFor();
    await again(page);

    const apart = /On the \d+ days apart or travelling, compared with the usual: .* times/;
    // Days apart that do not come round again, in the long form.
    await page.locator('input[type=date]').first().fill('2024-07-01');
    await page.locator('input[type=date]').last().fill('2024-07-21');
    await page.locator('.change select').first().selectOption('apart');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText(`1 July to 21 July 2024, ${say('yours-days-apart')}`).waitFor();
    await again(page);
    expect(await page.locator('.change').innerText()).toMatch(apart);

    await page.locator('input[type=date]').first().fill('2024-03-04');
    await page.locator('input[type=date]').last().fill('2024-03-10');
    await page.locator('.change select').first().selectOption('apart');
    await page.getByLabel(say('yours-days-every')).fill('14');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText(/4 March to 10 March 2024, and every 14 days before and after/).waitFor();
    await again(page);
    expect(await page.locator('.change').innerText()).toMatch(apart);

    await page.locator('.change select').last().selectOption('Asia/Tokyo');
    await ready(page);
    await expect.poll(() => page.locator('.change select').last().inputValue()).toBe('Asia/Tokyo');
    await ready(page);
    await expect.poll(() => page.locator('svg .no-record').count()).toBeGreaterThan(0);
    expect(await page.locator('svg .no-record').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('[W152] days set apart are counted, named, and count again', async () => {
    const { page, faults } = await open();
    // Ten days in November without a word.
    await go(page, 'load');
    const text = chatOfDays(100, 2).replaceAll(/^1\d\/11\/.*\n/gm, '');
    const chat = { name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').first().setInputFiles(chat);
    await page.getByText('Undo this import').waitFor();
    await ready(page);
    await go(page, 'yours');
    await answerNone(page);
    await ready(page);
    const counted = page.locator('main').getByText(/^On \d+ days both wrote far more, or far less, than usual/);
    await counted.waitFor();
    await deepen(page);
    const named = page.locator('.change li', { hasText: 'Not counted in who answers whom.' });
    expect(await named.count()).toBeGreaterThan(0);
    const countAll = page.getByRole('button', { name: say('yours-days-count-all') });
    await countAll.click();
    await countAll.waitFor({ state: 'detached' });
    await ready(page);
    expect(await counted.count()).toBe(0);
    expect(await named.count()).toBe(0);
    await page.getByRole('button', { name: say('yours-days-apart-again') }).click();
    await named.first().waitFor();
    await ready(page);
    expect(await counted.count()).toBe(1);
    expect(faults).toEqual([]);
  });
});
