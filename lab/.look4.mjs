// node look.mjs OUT CHAT.txt... : opens each chat in the built app at 390 and 1440, full page screenshot of the answer and closer look
import { readFileSync } from 'node:fs';
import { serveBuilt, launch, open, ready, go } from '/work/main/test/browser/in-browser.ts';
const [out, ...chats] = process.argv.slice(2);
process.env.SLIPSTEP_BUILT = '1';
const served = await serveBuilt({ lightLocks: true });
const browser = await launch();
for (const chat of chats) {
  const name = chat.split('/').at(-1).replace('.txt', '');
  const { page, faults, context } = await open(browser, served, {
    options: { viewport: { width: 390, height: 844 }, colorScheme: process.env.SCHEME ?? 'light' },
  });
  await go(page, 'load');
  await page.setInputFiles('input[type=file]', chat).catch(async () => {
    await page.locator('input[type=file]').first().setInputFiles(chat);
  });
  await page.waitForTimeout(1500);
  for (let step = 0; step < 30; step++) {
    await page.waitForTimeout(1200);
    const h1 = await page
      .locator('h1')
      .first()
      .innerText()
      .catch(() => '');
    if (await page.locator('.yours').count()) break;
    // answer whatever is asked: neither of us / none of these
    const none = page.getByRole('button', { name: /None of|none|Neither|Show|Go on|Next|Continue|look/i });
    const radios = await page.locator('main input[type=radio]:visible').count();
    if (process.env.VERBOSE)
      console.log(
        name,
        step,
        h1,
        radios,
        (await page.locator('main button:visible').allInnerTexts()).join(' | '),
        await page.locator('main a.button:visible').allInnerTexts(),
      );
    if (process.env.SHOT) await page.screenshot({ path: `${out}/${name}-step${step}.png` });
    if (radios)
      await page
        .locator('main label:visible')
        .filter({ has: page.locator('input[type=radio]') })
        .last()
        .click()
        .catch(() => {});
    const target = page
      .locator('main button:visible, main a.button:visible')
      .filter({ hasText: /^(None of these|Neither.*|Day first|Show.*|Read.*|See.*|Go on|Next|.*what it shows.*)/i })
      .first();
    if (await target.count()) await target.click();
    else if (radios) {
      await page.locator('main input[type=radio]:visible').first().check();
    }
  }
  await ready(page).catch(() => {});
  await page.waitForTimeout(800);
  if (process.env.DO) await eval(`(async () => { ${process.env.DO} })()`);
  await page.screenshot({ path: `${out}/${name}-390.png`, fullPage: true });
  console.log(name, JSON.stringify(await page.locator('main').innerText()).slice(0, 1500), faults);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${out}/${name}-1440.png`, fullPage: true });
  await context.close();
}
await browser.close();
await served.stop();
