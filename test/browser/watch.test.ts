import { describe, expect, test } from 'vitest';
import { chance, still, throughStages } from './stages.ts';
import { byKeys, LONG_ENOUGH, ready, theApp } from './serve.ts';

const app = theApp();
const { open } = app;

describe('the first screen', () => {
  test('[W111] first words and leaving need no script', async () => {
    const html = await (await fetch(app.served().address)).text();
    expect(html).toContain('One writes more.');
    expect(html).toContain('The other goes quiet.');
    const context = await app.browser().newContext({ javaScriptEnabled: false });
    context.setDefaultTimeout(LONG_ENOUGH);
    const page = await context.newPage();
    await page.goto(app.served().address);
    expect(await page.locator('h1').innerText()).toBe('One writes more.');
    await page.getByRole('link', { name: 'Hide this page' }).click();
    await page.waitForURL('about:blank');
  });

  test('[W111] a page without shared memory answers', async () => {
    const { page, faults } = await open({}, () => {
      Reflect.deleteProperty(globalThis, 'SharedArrayBuffer');
    });
    await page.locator('main svg[role=img]').waitFor();
    await ready(page);
    expect(faults).toEqual([]);
  });
});

describe('the night, the guess, the hand', () => {
  test('[W115] holds come after the guess, and say what follows', async () => {
    const { page, faults } = await open(still, chance(0));
    expect(await page.locator('input.hold').count()).toBe(0);
    await throughStages(page, async stage => {
      expect(await page.locator('input.hold').count()).toBe(stage === 'answer' ? 2 : 0);
    });
    const answer = page.locator('.at-answer h2');
    expect(await answer.innerText()).toMatch(/^In \d+ of 100 invented pairs, Tom comes nearer\.$/);
    const weeks = (): Promise<string> => page.locator('.weeks').innerHTML();
    const eased = await weeks();
    await page.locator('input.hold').first().focus();
    await page.keyboard.press('Home');
    await expect.poll(weeks).not.toBe(eased);
    await page.getByRole('heading', { name: 'Nina goes on writing. Tom stays away.' }).waitFor();
    // The one number is of one step: of another hold it is not said.
    await expect.poll(() => answer.innerText()).toMatch(/^In the fourth week Nina sends/);
    const box = (await page.locator('input.hold').first().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 30, { steps: 8 });
    await page.mouse.up();
    await page.getByRole('heading', { name: /Nina writes less and less/ }).waitFor();
    // Each hold says how far it goes, also where both are held.
    const spoken = (): Promise<readonly (string | null)[]> =>
      page.locator('input.hold').evaluateAll(holds => holds.map(hold => hold.getAttribute('aria-valuetext')));
    await page.locator('input.hold').first().focus();
    await page.keyboard.press('End');
    await page.locator('input.hold').last().focus();
    await page.keyboard.press('End');
    await expect.poll(spoken).toEqual(['100%', '100%']);
    await page.keyboard.press('ArrowDown');
    await expect.poll(spoken).toEqual(['100%', '99%']);
    expect(faults).toEqual([]);
  });

  test('[W116] the keyboard leads through guess and scenes', async () => {
    const { page, faults } = await open(still);
    const { press, to } = byKeys(page);
    await press('Watch it happen');
    await press('Goes quieter still');
    await page.locator('.at-answer h2').waitFor();
    await to(/How far/);
    await page.keyboard.press('ArrowUp');
    await press('See how it began');
    for (const scene of ['even', 'alike', 'sees', 'fear', 'ways']) {
      await expect.poll(() => page.evaluate(() => location.hash)).toMatch(new RegExp(`^#watch/${scene}`));
      await press('Next');
    }
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#yours');
    expect(faults).toEqual([]);
  });
});
