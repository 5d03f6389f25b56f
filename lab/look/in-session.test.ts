import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { sheetIn, sheetOfSummary } from '../../web/takeaway/sheet.ts';
import { answerOf } from '../../src/story/index.ts';
import { DANCE, inventedMirror } from '../../test/story/mirrors.ts';
import { chat, PAYLOADS } from '../../test/web/chats.ts';
import { deepen, giveFile, go, ready, theApp } from '../../test/browser/serve.ts';
import { faultsAtWidths } from './pages.ts';
import { begin, beyond, end, english, press } from '../../test/browser/sessions.ts';

const app = theApp();

const { open } = app;

const WORDS = ['writes once more', 'an empty house', 'tidies the shed', 'a full bucket'] as const;
async function writeWords(page: Page, words: readonly string[] = WORDS): Promise<void> {
  const fields = page.locator('main fieldset textarea');
  for (const [i, word] of words.entries()) await fields.nth(i).fill(word);
}

const text = (page: Page): Promise<string> => page.locator('body').innerText();
const file = (name: string, content: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

const summary = answerOf(inventedMirror(1, DANCE), english);
const SUMMARY = JSON.stringify(summary);

describe('while it runs', () => {
  // Ending a session leaves nothing ([W52]): each of these begins one of its own.
  const shared = app.share();

  test('[W6] what one puts away stays away until the end', async () => {
    const { page, faults } = shared();
    await begin(page);
    await page.locator('input[type=file]').first().setInputFiles(file('summary.json', SUMMARY));
    await ready(page);
    await go(page, 'safety');
    await press(page, english.say('safety-put-away'));
    for (const id of ['session', 'together', 'yours', 'safety']) {
      await go(page, id);
      if (id === 'safety') await press(page, english.say('safety-again'));
      await page.getByText(english.say('safety-away-session')).waitFor();
      expect(await page.locator('main figure').count()).toBe(0);
      expect(await page.getByRole('button', { name: english.say('safety-again') }).count()).toBe(0);
    }
    await press(page, english.say('session-end'));
    await begin(page);
    expect(beyond(faults)).toEqual([]);
    await end(page);
  });

  test('[W52] typed words join the loop, and ending leaves nothing', async () => {
    const { page, faults } = shared();
    await begin(page);
    await press(page, 'A couple');
    await ready(page);
    // What a person needs is the typing; the page adds nothing to it: four fields, no press.
    await writeWords(page);
    expect(await page.locator('.enlarged .place').allInnerTexts()).toEqual([
      expect.stringMatching(/Ada\s+writes once more\s+an empty house/),
      expect.stringMatching(/Ben\s+tidies the shed\s+a full bucket/),
    ]);
    await press(page, english.say('session-end'));
    await page.getByRole('heading', { name: english.say('session-heading') }).waitFor();
    await ready(page);
    for (const id of ['session', 'together', 'yours', 'yours/couple']) {
      await go(page, id);
      for (const word of WORDS) expect(await page.content()).not.toContain(word);
    }
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        document.cookie,
      ]),
    ).toEqual([0, 0, 0, 0, '']);
    expect(beyond(faults)).toEqual([]);
  });

  test('[W53] full screen, large, and without a number', async () => {
    const { page } = shared();
    await begin(page);
    await press(page, 'A couple');
    await ready(page);
    await writeWords(page);
    const size = (): Promise<number> =>
      page
        .locator('.enlarged .does')
        .first()
        .evaluate(one => Number.parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    await press(page, english.say('session-full'));
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await expect.poll(size).toBeGreaterThan(1.4 * before);
    const seen = await page.locator('.enlarged').evaluate(one => {
      const all = one.cloneNode(true) as HTMLElement;
      for (const hidden of all.querySelectorAll('.unseen')) hidden.remove();
      return all.textContent;
    });
    expect(
      (['likely', 'open', 'leans', 'too-little'] as const)
        .map(one => english.say(`session-standing-${one}`))
        .filter(said => seen.includes(said)),
    ).toHaveLength(1);
    expect(seen).not.toMatch(/\d/);
    await expect.poll(() => page.locator('.enlarged').evaluate(one => one.scrollHeight <= one.clientHeight)).toBe(true);
    await press(page, english.say('session-full-end'));
    await page.waitForFunction(() => document.fullscreenElement === null);
    await end(page);
  });

  test('[W54] a saved page of words lies beside today’s', async () => {
    const { page, faults } = shared();
    await begin(page);
    await press(page, 'A couple');
    await ready(page);
    await writeWords(page);
    // However the two stand as it is saved: next time each one's words lie beside that one's.
    await press(page, english.say('together-swap'));
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, english.say('page-save'))]);
    const kept = readFileSync(await download.path(), 'utf8');
    expect(kept).not.toMatch(/Ada|Ben|20\d\d-|message/);
    expect(sheetIn(kept)?.words[0].does).toBe(WORDS[0]);
    await end(page);

    await begin(page);
    await page.getByLabel(english.say('session-open-page')).setInputFiles(file('two-threads.page.json', kept));
    await page.getByText(english.say('session-opened')).waitFor();
    expect(await text(page)).toContain(WORDS[1]);
    expect(await page.locator('.enlarged h2').innerText()).toBe(sheetIn(kept)?.heading);
    await writeWords(page, ['waits a day', 'a lighter house']);
    await page.getByLabel(english.say('session-compare-open')).setInputFiles(file('two-threads.page.json', kept));
    await page.locator('.compare').waitFor();
    const sides = await page.locator('.compare .side').allInnerTexts();
    expect(sides[0]).toMatch(/Last time[\s\S]*writes once more[\s\S]*Today[\s\S]*waits a day/);
    expect(sides[1]).toMatch(/Last time[\s\S]*tidies the shed[\s\S]*Today[\s\S]*tidies the shed/);
    const boxes = await page.locator('.compare .side').evaluateAll(all => all.map(one => one.clientWidth));
    expect(boxes[0]).toBe(boxes[1]);
    expect(beyond(faults)).toEqual([]);
    await end(page);
  });

  test('[W54] a summary gives its finding alone', async () => {
    const { page, faults } = shared();
    await begin(page);
    await page.getByLabel(english.say('session-open-page')).setInputFiles(file('summary.json', SUMMARY));
    await page.getByText(english.say('session-opened')).waitFor();
    const heading = sheetOfSummary(SUMMARY, english)!.heading;
    expect(heading).toMatch(/\w/);
    expect(await page.locator('.enlarged h2').innerText()).toBe(heading);
    for (const bad of [
      '{"schema":"mirror/2"}',
      SUMMARY.slice(0, 5000),
      JSON.stringify({ ...summary, claims: undefined }),
      chat(['Ingrid', 'Olaf'], ['canary'], 30),
      '',
    ]) {
      await page.getByLabel(english.say('session-open-page')).setInputFiles(file('bad.json', bad));
      await page.getByText(english.say('session-refused')).waitFor();
      await page.getByLabel(english.say('session-open-page')).setInputFiles(file('summary.json', SUMMARY));
      await page.getByText(english.say('session-refused')).waitFor({ state: 'detached' });
    }
    expect(await page.content()).not.toMatch(/Ingrid|Olaf|canary/);
    expect(beyond(faults)).toEqual([]);
    await end(page);
  });

  test('[W8] hostile words in a page run nothing', async () => {
    const { page, faults } = shared();
    await page.evaluate(() => void Object.assign(globalThis, { pwned: () => console.error('pwned') }));
    await begin(page);
    await press(page, english.say('page-show'));
    for (let i = 0; i < PAYLOADS.length; i += 5) {
      const [heading, a, b, c, d] = PAYLOADS.slice(i, i + 5);
      const hostile = JSON.stringify({
        schema: 'page/1',
        heading,
        finding: null,
        words: [
          { does: a, feels: b },
          { does: c, feels: d },
        ],
        steps: [
          { kind: 'warm-break', own: a },
          { kind: '__proto__', own: d },
        ],
      });
      const sheet = sheetIn(hostile)!;
      for (const label of [english.say('session-open-page'), english.say('session-compare-open')])
        await page.getByLabel(label).setInputFiles(file('x.page.json', hostile));
      await page.locator('.compare').waitFor();
      // Two files are read beside each other, and either may be there first.
      await expect.poll(() => page.locator('.enlarged .does').first().textContent()).toBe(sheet.words[0].does);
      expect(await page.locator('.compare dd').first().textContent()).toBe(sheet.words[0].does);
      await expect.poll(() => page.locator('.one-page h2').textContent()).toBe(sheet.heading);
      await press(page, english.say('session-compare-away'));
    }
    expect(beyond(faults)).toEqual([]);
    await end(page);
  });

  test('[W55] [W56] a client’s file opens without messages', async () => {
    const home = await open({}, () => {
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    });
    await go(home.page, 'load');
    await giveFile(home.page, chat(['Ingrid', 'Olaf'], ['canary'], 120), 'c.txt');
    await home.page.getByText('Undo this import').waitFor();
    await ready(home.page);
    await go(home.page, 'file');
    await press(home.page, 'Add to my file');
    await home.page.getByLabel(english.say('file-open-words')).check();
    await go(home.page, 'together');
    await press(home.page, 'Ingrid takes it first');
    for (const [me, does] of [
      ['Ingrid', 'canary of a word: waits'],
      ['Olaf', 'tidies the shed'],
    ]) {
      await press(home.page, `I’m ${me}`);
      await press(home.page, 'None of these');
      // Each is told before they write.
      await home.page.getByText(english.say('together-yours-kept')).waitFor();
      await home.page.getByLabel(english.say('together-does')).fill(does!);
      await press(home.page, english.say('together-done'));
    }
    await press(home.page, english.say('together-reveal'));
    await go(home.page, 'file');
    await home.page.getByLabel(english.say('file-save-passphrase')).fill('a long quiet evening');
    await home.page.getByLabel(english.say('file-save-again')).fill('a long quiet evening');
    const [download] = await Promise.all([
      home.page.waitForEvent('download'),
      press(home.page, english.say('file-save-file')),
    ]);
    const bytes = readFileSync(await download.path());
    await home.context.close();

    const { page, faults } = await open();
    await begin(page);
    const give = (): Promise<void> =>
      page
        .getByLabel(english.say('session-kept'))
        .setInputFiles({ name: 'x.slipstep', mimeType: 'application/octet-stream', buffer: bytes });
    await give();
    await page.getByLabel(english.say('session-passphrase')).fill('another');
    await press(page, english.say('session-open-kept'));
    await page
      .getByRole('alert')
      .filter({ hasText: /passphrase/i })
      .waitFor();
    await page.getByLabel(english.say('session-passphrase')).fill('a long quiet evening');
    await press(page, english.say('session-open-kept'));
    await page.getByText('canary of a word: waits').first().waitFor();
    await ready(page);
    expect(await page.locator('.enlarged .place').allInnerTexts()).toEqual([
      expect.stringContaining('Ingrid'),
      expect.stringContaining('tidies the shed'),
    ]);
    for (const id of ['yours']) {
      await go(page, id);
      await deepen(page);
      await page.locator('details').evaluateAll(all => all.forEach(one => ((one as HTMLDetailsElement).open = true)));
      await page.locator('.counted').first().waitFor();
      expect(await page.getByRole('button', { name: 'Show the moments' }).count()).toBe(0);
    }
    await go(page, 'file');
    expect(await page.locator('main button, main input').count()).toBe(0);
    await press(page, english.say('session-end'));
    await ready(page);
    await go(page, 'people');
    expect(await page.content()).not.toMatch(/Ingrid|Olaf|canary/);
    expect(faults).toEqual([]);
  });

  test('[W47] one page from a session is one page', async () => {
    const { page } = shared();
    await begin(page);
    await press(page, 'Two friends');
    await ready(page);
    await writeWords(page);
    await press(page, english.say('page-show'));
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await end(page);
  });

  test('[W9] [W10] light at 1280 px, dark at 320', async () => {
    const { page } = shared();
    const found: string[] = [];
    const look = async (where: string): Promise<void> => void found.push(...(await faultsAtWidths(page, where)));
    await go(page, 'session');
    await look('before');
    await begin(page);
    await look('empty');
    await press(page, 'A couple');
    await ready(page);
    await writeWords(page, ['a'.repeat(90), 'an empty house', 'b '.repeat(45), 'a full bucket']);
    await press(page, english.say('page-show'));
    await page.getByLabel(english.say('session-compare-open')).setInputFiles(file('summary.json', SUMMARY));
    await page.locator('.compare').waitFor();
    await page
      .locator('main details')
      .evaluateAll(all => all.forEach(one => ((one as HTMLDetailsElement).open = true)));
    await look('running');
    expect(found).toEqual([]);
  });
});
