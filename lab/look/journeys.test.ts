import { pdfPages, keepPicture } from './pages.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { byKeys, go, ready, shot, theApp, type Watched, withoutPicker } from '../../test/browser/serve.ts';
import { FIRST_MONDAY, laterChat, longChat, weeksLater } from '../../test/web/weeks.ts';

const english = speaker(await loadWords('en'));
const { say } = english;

const app = theApp();

const PASSPHRASE = 'a long quiet evening';
const NARROW = { viewport: { width: 320, height: 700 } } as const;

type Keys = ReturnType<typeof byKeys>;
interface Visit extends Watched {
  readonly keys: Keys;
}

/** A browser of its own, that day, at the first page. */
async function visit(seconds: number, more: Parameters<typeof app.open>[0] = {}): Promise<Visit> {
  const watched = await app.open({ timezoneId: 'Europe/Helsinki', ...more }, withoutPicker);
  await watched.page.clock.install({ time: seconds * 1000 });
  return { ...watched, keys: byKeys(watched.page) };
}

/** Nothing was asked of the network, nothing was refused by the policy, no error; then the browser is closed. */
async function leave({ faults, context }: Visit): Promise<void> {
  expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
  await context.close();
}

const chatFile = (text: string, name = 'chat.txt') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Opens the menu and takes one of its pages. */
async function fromMenu({ keys }: Visit, name: string): Promise<void> {
  await keys.press(say('bar-menu'));
  await keys.press(name);
}

/** To a place of the bar; on a phone the places are in the menu. */
async function toPlace(visited: Visit, name: string): Promise<void> {
  if (await visited.page.locator('nav.three').isVisible()) await visited.keys.press(name);
  else await fromMenu(visited, name);
}

/** From any page to the choice of a file, and the account of what was read. */
async function load(visited: Visit, text: string): Promise<void> {
  const { page, keys } = visited;
  await toPlace(visited, say('bar-yours'));
  await keys.file(/^I have the file/, chatFile(text));
  await page.getByText('Undo this import').waitFor();
  await ready(page);
}

/** Locks all that is kept into a file; its bytes. */
async function save(visited: Visit): Promise<Buffer> {
  const { page, keys } = visited;
  await fromMenu(visited, say('bar-file'));
  await page.getByText('are in your file').waitFor();
  await keys.type('A passphrase', PASSPHRASE);
  await keys.type('The same once more', PASSPHRASE);
  const download = await keys.download(english.say('file-save-file'));
  await page.getByText('Sent to your browser’s downloads').first().waitFor();
  const bytes = readFileSync(await download.path());
  expect(bytes.toString('latin1', 0, 21)).toBe('age-encryption.org/v1');
  return bytes;
}

/** Opens a locked file in a browser that knows nothing; ends where there is something to come back to. */
async function reopen(visited: Visit, bytes: Buffer): Promise<void> {
  const { page, keys } = visited;
  await fromMenu(visited, say('bar-file'));
  await keys.file(english.say('file-reopen-choose'), {
    name: 'threads.slipstep',
    mimeType: 'application/octet-stream',
    buffer: bytes,
  });
  await keys.type('Its passphrase', PASSPHRASE);
  await page.keyboard.press('Enter');
  // One's own week where there is a try; else the answer, after the private question.
  await page.waitForURL(/#(try|yours)/);
  if (page.url().includes('#yours')) await keys.press('None of these');
  await ready(page);
}

/** A later export, added to the record that is open. */
async function grow({ page, keys }: Visit, text: string): Promise<void> {
  await keys.press(say('bar-try'));
  await keys.press(say('try-add'));
  await keys.file(say('load-another'), chatFile(text, 'later.txt'));
  await keys.press(/^Add it to/);
  await page.locator('.read .account', { hasText: 'March 2025' }).waitFor();
  await ready(page);
}

/** From a guess that was made to the try as planned, of twelve weeks. */
async function begin({ page, keys }: Visit): Promise<void> {
  await page.locator('.power').first().waitFor();
  await keys.press(say('try-change'));
  await keys.pick(say('try-length'), say('try-name-pairs', { weeks: 12 }));
  await page.getByRole('button', { name: /^Start on /, disabled: false }).waitFor();
  await keys.press(/^Start on /);
  await page.locator('.week').waitFor();
}

/** Twelve weeks later, in another browser: the file, a later export, and what came of the try. */
async function checked(bytes: Buffer): Promise<Visit> {
  const visited = await visit(weeksLater(12));
  const { page, keys } = visited;
  await reopen(visited, bytes);
  // What there is to come back to is the try.
  await page.getByRole('heading', { name: say('back-over') }).waitFor();
  await keys.press(say('try-see'));
  await keys.press('None of these');
  await page.getByText('before the last days of the trial').waitFor();
  await ready(page);
  await grow(
    visited,
    laterChat(12, () => 2.5),
  );
  await keys.press(say('bar-try'));
  await keys.press(say('try-see'));
  await keys.press(say('try-see'));
  await page.locator('.result').waitFor();
  expect(await page.locator('.where').innerText()).toContain('Some changes aren’t saved');
  return visited;
}

describe('A. in the cycle, alone', () => {
  test('[W71] [W90] [W94] [W100] from the first picture to what was learned', async () => {
    const one = await visit(FIRST_MONDAY - 2 * DAY);
    const { page, keys } = one;
    await keys.press('Watch it happen');
    await keys.press('Goes quieter still');
    await page.locator('.at-answer h2').waitFor();
    await load(one, longChat());
    await keys.pick(/Which one is you/, /^Ben/);
    await ready(page);
    await keys.press('Go on');
    await keys.press('None of these');
    await page.locator('main figure').first().waitFor();
    await keys.press('Look closer');
    await ready(page);
    await keys.press(say('yours-known'));
    await keys.press(say('yours-findings'));
    await keys.press('Show the moments');
    await page.locator('.said-list li').first().waitFor();
    await keys.press(say('bar-try'));
    await keys.press('All eleven steps');
    await keys.press(/^Small daily gestures/);
    await keys.press('In your own words');
    await keys.type('In your own words', 'a picture from the walk, most days');
    await keys.back(say('try-twelve'));
    await page.keyboard.press('Enter');
    await page.locator('input[name=guess]').first().waitFor();
    await keys.pick(/^Guess first/, /^(Longer|More)/);
    await keys.press('Show the forecast');
    await begin(one);
    expect(await page.locator('h1').innerText()).toBe('It starts on Monday.');
    expect(await page.locator('.where').innerText()).toContain('It isn’t saved yet');
    const calendar = readFileSync(await (await keys.download(say('back-calendar'))).path(), 'utf8');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(13);
    const bytes = await save(one);
    await leave(one);

    const two = await checked(bytes);
    await shot(two.page, 'journey-a-result');
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await two.page.pdf({ format });
      await keepPicture(`journey-a-result-${format}.pdf`, pdf);
      expect(pdfPages(pdf).count, format).toBe(1);
    }
    expect(await two.page.locator('.result').innerText()).toMatch(/\d+ of 20, your guess/);
    expect(await two.page.locator('.result').innerText()).toMatch(/likely range/);
    await two.keys.type(say('came-own-words'), 'It was easier than it looked.');
    await two.keys.press('What you learned');
    await two.page.locator('.tries').waitFor();
    const list = await two.page.locator('.tries').innerText();
    expect(list).toContain('a picture from the walk, most days');

    // And another, with the first still in the list.
    await two.keys.press('Steps');
    await two.keys.press(/^A kind pause/);
    await two.keys.press(say('try-one'));
    expect(await two.page.locator('h1').innerText()).toContain('Day 1 of 7.');
    await go(two.page, 'try/learned');
    const tries = (): Promise<string[]> => two.page.locator('.tries > li h2').allInnerTexts();
    await expect.poll(tries).toEqual(['A kind pause', 'Small daily gestures']);
    await leave(two);
  });
});

describe('B. both together', () => {
  test('[W49] [W101] from each alone to a step both want', async () => {
    const one = await visit(FIRST_MONDAY - 2 * DAY);
    const { page, keys } = one;
    await load(one, longChat());
    await fromMenu(one, say('bar-together'));
    await keys.press(english.say('together-first', { whose: 'Ben' }));
    for (const [me, other] of [
      ['Ben', 'Ada'],
      ['Ada', 'Ben'],
    ] as const) {
      await expect.poll(keys.here).toBe(english.say('together-hand', { name: me }));
      await keys.press(english.say('together-hand-go', { name: me }));
      await keys.press('None of these', 'Space');
      await keys.type(english.say('together-does'), `${me} looks at the sky`);
      await keys.type(english.say('together-feels'), 'a long corridor');
      await keys.pick(english.say('together-view'), 'Both step back');
      await keys.pick(english.say('together-guess', { name: other }), 'It goes back and forth');
      await keys.press(english.say('together-tick-names'), 'Space');
      await keys.press(english.say('together-done'));
    }
    await keys.press(english.say('together-reveal'));
    await expect.poll(keys.here).toBe(english.say('together-revealed'));
    expect(await page.locator('.words-loop').innerText()).toMatch(
      /Ben looks at the sky[\s\S]*Ada looks at the sky|Ada[\s\S]*Ben/,
    );
    await shot(page, 'journey-b-table');
    await keys.press(english.say('together-swap'));
    await keys.press('A step for Ada', 'ArrowDown');
    await keys.press('A step for Ben', 'ArrowDown');
    await keys.press(english.say('together-card-make'));
    const card = await keys.download(english.say('together-card-save'));
    expect(readFileSync(await card.path()).toString('latin1', 1, 4)).toBe('PNG');
    await keys.press(english.say('page-show'));
    await keys.press(english.say('page-names'), 'Space');
    expect(await page.locator('.one-page').innerText()).toContain('looks at the sky');

    await keys.press(say('bar-try'));
    await keys.press(/^A kind pause/);
    await keys.pick('Who takes this step?', 'Both of you, in the same weeks');
    await keys.press('You’ve both read the card, and you’re both up for it.', 'Space');
    await keys.press(say('try-twelve'));
    await page.locator('input[name=guess]').first().waitFor();
    await keys.pick(/^Guess first/, 'About the same');
    await keys.press('Show the forecast');
    await begin(one);
    const bytes = await save(one);
    await leave(one);

    const two = await checked(bytes);
    await shot(two.page, 'journey-b-result');
    expect(await two.page.locator('main').innerText()).toMatch(/A kind pause, (Ada and Ben|Ben and Ada)/);
    expect(await two.page.locator('.result').innerText()).toMatch(/The guess: about the same/);
    await leave(two);
  });
});

describe('C. a reader who doubts', () => {
  test('[W88] [W102] from what it cannot see to what stays', async () => {
    const one = await visit(FIRST_MONDAY - 2 * DAY, NARROW);
    const { page, keys } = one;
    await fromMenu(one, say('bar-unseen'));
    await page
      .getByText(/Calls, car rides, the same sofa/)
      .first()
      .waitFor();
    await load(one, longChat());
    await keys.press('Go on');
    await keys.press('None of these');
    await keys.press(say('yours-closer'));
    await keys.press(say('yours-known'));
    await keys.press(say('yours-times'));
    await keys.press(say('yours-counted-title'));
    await page.locator('details[open] .counted').first().waitFor();
    await keys.press(say('yours-moments-show'));
    await page.locator('.said-list li').first().waitFor();
    await page.locator('.against').first().waitFor();
    expect(await page.locator('.against').innerText()).toMatch(/Of ten answers this sure[\s\S]*chance/);
    await keys.press(say('yours-change'));
    await keys.pick('A silence ends a conversation after', '8 hours');
    await keys.press('Look again');
    await page.getByRole('heading', { name: 'Before and after this change' }).waitFor();
    await ready(page);
    expect(await page.locator('.compared').innerText()).toMatch(/It (survives|fades|stays|changes)/);
    await keys.press('Monday', 'Space');
    await keys.press(say('yours-weekly-add'));
    await page.getByText('Monday, 22:00 to 06:00').waitFor();
    await ready(page);
    await shot(page, 'journey-c-evidence');
    const evidence = await page.locator('.against').innerText();
    await fromMenu(one, say('bar-file'));
    await keys.press(english.say('file-open-keep'));
    await page.getByText('are in your file').waitFor();
    const bytes = await save(one);
    await leave(one);

    const two = await visit(weeksLater(3), NARROW);
    await reopen(two, bytes);
    await toPlace(two, say('bar-yours'));
    await two.keys.press(say('yours-closer'));
    // What the equations say comes a moment later, and moves what stands beneath.
    await ready(two.page);
    await two.keys.press(say('yours-known'));
    await two.page.locator('.against').first().waitFor();
    expect(await two.page.locator('.against').innerText()).toBe(evidence);
    await two.keys.press(say('yours-change'));
    expect(await two.page.getByRole('radio', { name: '8 hours' }).isChecked()).toBe(true);
    await two.page.getByText('Monday, 22:00 to 06:00').waitFor();
    await leave(two);
  });
});

describe('D. a therapist in session', () => {
  test('[W57] [W103] from two ticks to the next session', async () => {
    const one = await visit(FIRST_MONDAY);
    const open = async (visited: Visit): Promise<void> => {
      const { keys } = visited;
      await fromMenu(visited, say('bar-session'));
      await keys.press(english.say('session-screened'), 'Space');
      await keys.press(english.say('session-consent'), 'Space');
      await keys.press(english.say('session-begin'));
      await expect.poll(keys.here).toBe(english.say('session-picture'));
    };
    await open(one);
    const { page, keys } = one;
    await keys.press('Two friends');
    await ready(page);
    for (const who of [0, 1]) {
      await keys.type(/^does/, `word ${who}`);
      await keys.type(english.say('session-feels'), `feeling ${who}`);
    }
    await keys.back(english.say('session-full'));
    await page.keyboard.press('Enter');
    // The focus follows a frame after the picture fills the screen, and after it ends.
    await expect.poll(keys.here).toBe(english.say('session-full-end'));
    expect(await page.evaluate(() => document.fullscreenElement?.className)).toBe('enlarged');
    await shot(page, 'journey-d-full');
    await page.keyboard.press('Enter');
    await expect.poll(keys.here).toBe(english.say('session-full'));
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    await keys.press(english.say('page-show'));
    const text = await page.locator('.one-page').innerText();
    expect(text).toMatch(/word 0[\s\S]*feeling 0/);
    const file = readFileSync(await (await keys.download(english.say('page-save'))).path());
    await keys.press(english.say('session-end'));
    await expect.poll(keys.here).toBe(english.say('session-heading'));
    expect(await page.content()).not.toContain('word 0');
    await leave(one);

    const two = await visit(weeksLater(2));
    await open(two);
    await two.keys.file(english.say('session-compare-open'), {
      name: 'last.page.json',
      mimeType: 'application/json',
      buffer: file,
    });
    await two.page.locator('.compare').waitFor();
    expect(await two.page.locator('.compare').innerText()).toMatch(/word 0[\s\S]*word 1/);
    await two.keys.press(english.say('session-end'));
    await leave(two);
  });
});
