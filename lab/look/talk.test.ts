import { describe, expect, test } from 'vitest';
import { PHONE, talking, keptBy } from '../../test/browser/talking.ts';
import { HOUR } from '../../src/base/index.ts';
import { DOORS } from '../../src/talk/index.ts';
import { chat } from '../../test/web/chats.ts';
import { answerNone, axe, giveFile, go, MOVING, ready, SCHEMES, shot, theApp } from '../../test/browser/serve.ts';

const app = theApp();

describe('[W130] the guide', () => {
  test('after a yes leaves help and ways out', async () => {
    const { page } = await app.open(PHONE);
    const { write, lines, exits } = talking(page);
    await go(page, '#talk/argument');
    await page.getByRole('button', { name: 'I’m stepping back' }).click();
    await write('gave him the phone. He reads my messages');
    await page
      .locator('.note')
      .getByRole('link', { name: /If you’re afraid/ })
      .waitFor();
    await page.getByRole('button', { name: /Some of these/ }).click();
    await page.getByText('So it stops here').waitFor();
    await exits();
    expect(await lines()).toEqual([]);
    expect(await page.locator('.ask').count()).toBe(0);
    await page.locator('.exits').getByRole('button', { name: 'Close and forget' }).click();
    await go(page, '#talk/safe');
    await page.locator('.chairs button').first().click();
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByText('Then the other questions are open to you.').waitFor();
  });

  test('leads on with numbers and the named card', async () => {
    const { page, faults } = await app.open(PHONE);
    const { choose, write, forward } = talking(page);
    const open = page.getByRole('button', { name: 'Open it' });
    const argument = async (words: string, then: string): Promise<void> => {
      await go(page, '#talk/argument');
      await page.locator('.chairs button').first().click();
      await write(words);
      if ((await page.getByRole('heading', { level: 1, name: 'First, a question just for you' }).count()) > 0)
        await answerNone(page);
      for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Skip' }).click();
      await forward.click();
      await choose(then);
      await open.waitFor();
    };
    const alarm = page.getByRole('alert');
    await argument('I want to die', 'Find a way to bring it up');
    await alarm.getByText('116 123').first().waitFor();
    await open.click();
    await page.locator('textarea').waitFor();
    expect(await alarm.getByText('116 123').count()).toBeGreaterThan(0);
    await write('that we talk on Sundays');
    expect(await alarm.getByText('116 123').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Close and forget' }).click();
    await page.waitForSelector('html[data-at="#watch"]');
    await argument('I raised my voice', 'Ask in a softer way');
    expect(await alarm.count()).toBe(0);
    const name = (await page.locator('.talk .ask > p').textContent())!;
    await open.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  test('raises safety for words left out, and drops them', async () => {
    const { page } = await app.open({ ...PHONE, reducedMotion: 'reduce' });
    await go(page, '#talk/argument');
    await page.locator('.chairs button').first().click();
    await page.locator('textarea').fill('canary: he hits me');
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
    await page.getByText(/is about fear or control/).waitFor();
    expect(await page.content()).not.toContain('canary');
  });

  test('asks once more after alarming words', async () => {
    const { page } = await app.open({ ...PHONE, reducedMotion: 'reduce' });
    const { write, lines } = talking(page);
    const question = page.getByRole('heading', { level: 1, name: 'First, a question just for you' });
    await go(page, '#talk/argument');
    await page.locator('.chairs button').first().click();
    await write('I raised my voice');
    await answerNone(page);
    await page.locator('textarea').waitFor();
    const before = await lines();
    await write('he choked me last night');
    await question.waitFor();
    expect(await lines()).toEqual(before);
    await answerNone(page);
    await page.getByText('Now imagine someone watching who wishes both of you well.').waitFor();
    expect((await lines()).slice(0, before.length)).toEqual(before);
    await write('he hit me');
    await page.getByText(/talking about the loop changes little/).waitFor();
    expect(await question.count()).toBe(0);
  });

  test('has a minute with beginning, end and skip', async () => {
    const { page } = await app.open({ ...PHONE, ...MOVING });
    const { choose } = talking(page);
    await go(page, '#talk/waiting');
    // Time passes only where it is told to.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(HOUR * 1000);
    await page.getByRole('button', { name: 'I haven’t answered' }).click();
    await choose('Mostly the body: tight, hot, wide awake');
    const said = page.locator('.breath output');
    expect(await said.textContent()).toBe('One minute begins.');
    await page.getByText('60 seconds left').waitFor();
    for (let i = 0; i < 60; i++) await page.clock.runFor(1000);
    await page.getByText('0 seconds left', { exact: true }).waitFor();
    expect(await said.textContent()).toBe('The minute is over.');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: /A little quieter now/ }).waitFor();
  });

  // A width a page: one that was resized at every step once stood still for a minute, in a frame that never came. What fits the
  // narrow one mostly fits the wide one, which is for the long form.
  for (const colorScheme of SCHEMES)
    for (const width of [320, 390])
      test(`${colorScheme}, ${width} px: no door clashes or has a fault`, async () => {
        const { page } = await app.open({
          viewport: { width, height: 844 },
          colorScheme,
          reducedMotion: 'reduce',
        });
        const { forward } = talking(page);
        const look = async (name: string): Promise<void> => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), name).toBe(false);
          if (width === 390) await shot(page, `talk-${name}-${colorScheme}`);
        };
        await go(page, '#talk');
        await look('doors');
        for (const door of DOORS) {
          await go(page, '#watch');
          await go(page, `#talk/${door}`);
          await look(`${door}-link`);
          await page.locator('.chairs button').last().click();
          for (let step = 0; step < 20; step++) {
            await page.locator('.ask, .question').first().waitFor();
            if ((await page.locator('.question').count()) > 0) {
              await answerNone(page);
              continue;
            }
            if (step === 0) await look(`${door}-first`);
            const field = page.locator('textarea');
            if ((await field.count()) > 0) await field.fill('something of my own');
            else if ((await page.getByRole('radio').count()) > 0) await page.getByRole('radio').first().check();
            else if ((await page.locator('.ask form, form.ask').count()) === 0) break;
            if (step === 3) await look(`${door}-middle`);
            await forward.click();
          }
          await look(`${door}-end`);
          // Widths differ in what fits, not in what a reader hears.
          if (width === 320) expect(await axe(page)).toEqual([]);
        }
      });
});

describe('[W131] links with the right door open', () => {
  test('stand in scene, answer and private page', async () => {
    const { page } = await app.open({ ...PHONE, reducedMotion: 'reduce' });
    const talk = page.locator('main').getByRole('link', { name: 'Talk it through' });
    await page.locator('.watch button.strong').click();
    await page.locator('.guesses button').first().click();
    await talk.waitFor();
    expect(await talk.getAttribute('href')).toBe('#talk/waiting');
    // Answers of a pattern, and one that is open.
    for (const pair of ['friends', 'family', 'couple']) {
      await go(page, `#yours/${pair}`);
      await ready(page);
      await page.locator('details.notes summary').first().click();
      await talk.waitFor();
      expect(await talk.getAttribute('href')).toBe('#talk/chat');
    }
    await talk.click();
    await page.getByRole('heading', { level: 1, name: 'Read my chat with me' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await page.getByRole('link', { name: 'Something else' }).click();
    await page.getByRole('heading', { level: 1, name: 'Talk it through' }).waitFor();
    await go(page, '#safety');
    await page.locator('main').getByRole('link', { name: 'Talk it through' }).click();
    await page.getByRole('radio').first().waitFor();
  });
});

describe('[W132] own words kept', () => {
  test('are kept and deleted on one press each', async () => {
    const { page } = await app.open(PHONE);
    const { choose, write } = talking(page);
    const buffer = Buffer.from(chat(['Ada', 'Ben'], ['Morning', 'On my way', 'See you at seven'], 420));
    await go(page, '#load');
    await giveFile(page, buffer, 'c.txt');
    await ready(page);
    const talk = async (words: string): Promise<void> => {
      await go(page, '#talk/bring-up');
      await page.getByRole('button', { name: 'I’m reaching out' }).click();
      await write(words);
      await answerNone(page);
      await choose('On a walk');
      await page.getByRole('button', { name: 'Skip' }).click();
      await choose('Leave it for tonight');
    };
    await talk('canary-one not kept');
    await page.getByText('Only what you wrote here').waitFor();
    await go(page, '#file');
    expect(await page.content()).not.toContain('canary');
    expect(await page.getByText('Your words from talking it through').count()).toBe(0);
    await talk(' canary-two\n<b>kept</b> ');
    await page.getByRole('button', { name: 'Add my words to my file' }).click();
    await page.getByText('Added to your file, not saved yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Add my words to my file' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await choose('Leave it for tonight');
    await page.getByText('Added to your file, not saved yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Add my words to my file' }).count()).toBe(0);
    await page.locator('.talk').getByRole('link', { name: 'Your file' }).click();
    const section = page.locator('section.talks');
    await section.locator('summary').click();
    expect(await section.locator('blockquote').allTextContents()).toEqual([' canary-two\n<b>kept</b> ']);
    expect(await section.locator('figcaption').allTextContents()).toEqual([
      'What is the one thing you wish for? A few words are enough.',
    ]);
    expect(await axe(page)).toEqual([]);
    await shot(page, 'talk-kept');
    expect(await keptBy(page)).not.toContain('canary');
    await section.getByRole('button', { name: 'Delete these words' }).click();
    await section.getByText('Deleted here.').waitFor();
    expect(await page.content()).not.toContain('canary');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your words from talking it through');
  });
});
