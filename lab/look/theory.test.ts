import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isoWall } from '../../src/base/index.ts';
import { theoryRecord } from '../simulators/index.ts';
import { presetNamed } from '../../src/model/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { answerNone, go, lookDeeper, theApp } from '../../test/browser/serve.ts';

const { say } = speaker(await loadWords('en'));

/** A chat of two who live by the equations, as WhatsApp writes it. */
function chat(): Buffer {
  const { turns } = theoryRecord(presetNamed('couple-even')!.pair, 6, { days: 120 });
  const lines = Array.from({ length: turns.count }, (_, i) => {
    const [date, time] = isoWall(Math.floor(turns.start[i]!) * 1000).split('T') as [string, string];
    const [y, m, d] = date.split('-') as [string, string, string];
    return `[${d}/${m}/${y}, ${time.slice(0, 8)}] ${['Ada', 'Ben'][turns.actor[i]!]}: hello`;
  });
  return Buffer.from(`${lines.join('\n')}\n`);
}

describe('the equations on the page', () => {
  const app = theApp();

  test('[W150] [W151] [MV20] bands and map follow the question, evenly', async () => {
    const { page, faults } = await app.open({ viewport: { width: 390, height: 844 } });
    await go(page, 'load');
    await page.setInputFiles('input[type=file]', { name: '_chat.txt', mimeType: 'text/plain', buffer: chat() });
    await page.getByRole('radio', { name: 'Ada' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'None of these' }).waitFor();
    const ours = page.getByRole('button', { name: 'Show us on the map' });
    await go(page, 'watch/curious');
    expect(await ours.count()).toBe(0);
    await go(page, 'yours');
    await answerNone(page);
    await lookDeeper(page);
    await page.getByText(say('theory-title'), { exact: true }).click();
    const section = page.locator('.ease');
    await section.locator('svg.bands').waitFor();
    const out = process.env['SLIPSTEP_SHOTS'];
    if (out !== undefined) {
      await section.screenshot({ path: join(out, 'ease-light.png') });
      await page.emulateMedia({ colorScheme: 'dark' });
      await section.screenshot({ path: join(out, 'ease-dark.png') });
    }
    const clauses = section.locator('.pair .side');
    const named = (of: string) => clauses.locator(`bdi.${of}`).count();
    expect(await clauses.count()).toBe(2);
    expect(await named('one')).toBe(await named('two'));
    await go(page, 'watch/curious');
    await ours.click();
    const map = page.locator('section.on-the-map');
    await map.locator('circle.fold').first().waitFor();
    expect(await map.locator('circle.drawn').count()).toBe(80);
    if (out !== undefined) {
      await map.screenshot({ path: join(out, 'map-dark.png') });
      await page.emulateMedia({ colorScheme: 'light' });
      await map.screenshot({ path: join(out, 'map-light.png') });
    }
    // In Try: beside the dots of the chat, or alone where the chat cannot see the step, what the idea expects, or why it expects nothing.
    await go(page, 'try/choose');
    await page.evaluate(() => document.querySelector('ul.cards ~ details')?.setAttribute('open', ''));
    await page
      .locator('button.card')
      .filter({ hasText: say('card-talking-name') })
      .click();
    await page.locator('input[name=whose]').first().check();
    await page.getByRole('link', { name: say('try-twelve') }).click();
    await page.locator('input[name=guess]').first().check();
    await page.getByRole('button', { name: say('try-show'), exact: true }).click();
    const idea = page.locator('.foreseen.idea');
    await idea.locator('.dots-picture circle').first().waitFor();
    expect(await idea.locator('.dots-picture circle').count()).toBe(20);
    expect(await idea.innerText()).toContain(say('forecast-idea'));
    expect(await idea.innerText()).toMatch(
      /Here the closeness model follows the timing no more closely than plain give-and-take/,
    );
    expect(await page.getByText(say('try-by-chance')).count()).toBe(1);
    if (out !== undefined) await page.locator('main').screenshot({ path: join(out, 'try-idea.png') });
    // For as many weeks as the plan has: another length has other dots, and the same length the same again.
    const dots = idea.locator('tbody');
    await page.locator('.power').first().waitFor();
    await page.getByRole('button', { name: say('try-change') }).click();
    await page.getByRole('radio', { name: say('try-name-pairs', { weeks: 12 }), exact: true }).check();
    await page.getByRole('button', { name: /^Start on /, disabled: false }).waitFor();
    const ofTwelve = await dots.innerHTML();
    await page.getByRole('radio', { name: say('try-name-pairs', { weeks: 16 }), exact: true }).check();
    await expect.poll(() => dots.innerHTML()).not.toBe(ofTwelve);
    expect(await idea.locator('.dots-picture circle').count()).toBe(20);
    await page.getByRole('radio', { name: say('try-name-pairs', { weeks: 12 }), exact: true }).check();
    await expect.poll(() => dots.innerHTML()).toBe(ofTwelve);
    expect(faults).toEqual([]);
  });
});
