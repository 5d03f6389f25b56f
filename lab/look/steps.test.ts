import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/base/index.ts';
import { forecastTry, turnsOfTwo, UNKNOWN, weigh } from '../../src/journeys/index.ts';
import { CARDS, differenceIn } from '../../src/moves/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { readText, valueOf } from '../../test/records/helpers.ts';
import {
  answerNone,
  arrived,
  axe,
  giveFile,
  go,
  hold,
  ready,
  SCHEMES,
  TABS,
  theApp,
  type Watched,
} from '../../test/browser/serve.ts';
import { chatOfDays, FIRST_MONDAY, laterChat, longChat, weeksLater } from '../../test/web/weeks.ts';

const app = theApp();
const { say, number } = speaker(await loadWords('en'));

/** Two days before the first week of every try here. */
const PLANNED = FIRST_MONDAY - 2 * DAY;

const PASSPHRASE = 'a long quiet evening';

const openAt = async (
  seconds: number,
  options: Parameters<Browser['newContext']>[0] = {},
  init?: () => void,
  open = app.open,
): Promise<Watched> => {
  const watched = await open({ timezoneId: 'Europe/Helsinki', reducedMotion: 'reduce', ...options }, init);
  await watched.page.clock.install({ time: seconds * 1000 });
  return watched;
};

/** What the idea expects takes as long as all the rest of a forecast: on such a page it never comes. theory.test.ts looks at it. */
const withoutIdea = (page: Page): Promise<unknown> => hold(page, 'equations');

const moveTo = async (page: Page, seconds: number): Promise<void> => {
  const now = await page.evaluate(() => Date.now());
  await page.clock.fastForward(seconds * 1000 - now);
};

/** Brings a chat of one line a message. */
const give = async (page: Page, text: string): Promise<void> => {
  await go(page, 'load');
  await giveFile(page, text);
  const count = text.trimEnd().split('\n').length.toLocaleString('en');
  // The account of the chat before stands until this one is looked at.
  await page.locator('.read .account', { hasText: new RegExp(`^Messages: ${count} read`) }).waitFor();
  await ready(page);
};

/** A later export of the chat that is open, added to it. */
const addLater = async (page: Page, perDay: (week: number) => number): Promise<void> => {
  await go(page, 'load');
  await giveFile(page, laterChat(12, perDay), 'later.txt');
  await page.getByRole('button', { name: /^Add/ }).click();
  await page.locator('.read .account', { hasText: 'March 2025' }).waitFor();
  await ready(page);
};

const radio = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).check();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** One of the cards, of the three or of those folded beneath. */
async function choose(page: Page, card: string): Promise<void> {
  await page.locator('.cards').first().waitFor();
  await page.evaluate(() => document.querySelector('ul.cards ~ details')?.setAttribute('open', ''));
  await page.locator('button.card').filter({ hasText: card }).first().click();
  await page.getByText(say('try-own'), { exact: true }).waitFor();
}

/** Who takes it, and on to weeks by chance; where no count is expected to change, on all the same. */
async function taken(page: Page, who: string): Promise<void> {
  await radio(page, who);
  await page.getByRole('link', { name: say('try-twelve') }).click();
  const anyway = page.getByRole('button', { name: say('try-flat-anyway') });
  await page.locator('input[name=guess]').first().or(anyway).waitFor();
  if ((await anyway.count()) > 0) await anyway.click();
}

/** Another number than the one that was proposed. */
async function lookAt(page: Page, outcome: string | RegExp): Promise<void> {
  await page.locator('summary', { hasText: say('try-look') }).click();
  await page.getByRole('radio', { name: outcome, exact: typeof outcome === 'string' }).check();
}

const answer = async (page: Page, guess: string): Promise<void> => {
  await radio(page, guess);
  await press(page, say('try-show'));
};

/** From the loaded record to the guess and the forecast. */
async function guessed(
  page: Page,
  card = 'Small daily gestures',
  guess = 'More',
  outcome: string | RegExp = /started by Ada and Ben|started by Ben and Ada/,
): Promise<void> {
  await choose(page, card);
  await taken(page, 'Ben');
  await lookAt(page, outcome);
  await answer(page, guess);
  await page.locator('.foreseen:not(.idea) .dots-picture').waitFor();
}

/** Twelve weeks in pairs, whatever would notice more here. */
async function begun(page: Page): Promise<void> {
  await page.locator('.power').first().waitFor();
  await press(page, say('try-change'));
  const twelve = page.getByRole('radio', { name: say('try-name-pairs', { weeks: 12 }), exact: true });
  if ((await twelve.count()) > 0) await twelve.check();
  // By the name of the day, or by its date where today has that name.
  await page.getByRole('button', { name: /^Start on /, disabled: false }).click();
  await page.locator('.week').waitFor();
}

const unfold = (page: Page): Promise<void> => page.getByText(say('back-more')).click();

/** Lives through the try, reading each week what the page says of it. */
async function lived(page: Page, weeks = 12): Promise<readonly number[]> {
  const drawn: number[] = [];
  for (let week = 0; week < weeks; week++) {
    await moveTo(page, weeksLater(week));
    const heading = page.locator('h1', { hasText: `Week ${week + 1} of ${weeks}.` });
    const goOn = page.getByRole('button', { name: say('back-go-on'), exact: true });
    await heading.or(goOn).first().waitFor();
    if ((await goOn.count()) > 0) await goOn.click();
    drawn.push((await heading.innerText()).includes(say('try-now-with')) ? 1 : 0);
  }
  return drawn;
}

const ONE = 'Sure.';

describe('from a card to what was learned', () => {
  test('[W70] a planted change is guessed, found and listed', async () => {
    const { page, faults } = await openAt(PLANNED);
    const before = app.served().requests();
    await withoutIdea(page);
    await give(page, longChat());
    await go(page, 'try');
    expect(await page.locator('main .card').count()).toBe(0);
    await answerNone(page);
    expect(await page.locator('main button.card').count()).toBe(CARDS.length);
    expect(await page.locator('.try > ul.cards .card').count()).toBe(3);
    await guessed(page);
    expect(await page.locator('h1').innerText()).toMatch(/You guessed: more conversations/);
    expect(await page.locator('.foreseen:not(.idea) .dots-picture circle').count()).toBe(20);
    expect(await page.locator('.foreseen:not(.idea)').innerText()).toMatch(/of 20\.|in all twenty/);
    await page.locator('.power').first().waitFor();
    await press(page, say('try-change'));
    // No length that could show nothing is offered.
    expect(await page.locator('.designs').innerText()).not.toContain(say('try-power-short'));
    expect(await page.locator('.designs').innerText()).not.toContain(say('try-power-blind'));
    await radio(page, say('try-name-pairs', { weeks: 12 }));
    expect(await page.locator('input[type=date]').inputValue()).toBe('2024-12-30');
    expect(await page.locator('main').innerText()).toContain('to 23 March 2025');
    // Of a plan for much later that is said.
    expect(await page.locator('main').innerText()).not.toContain('before the first day');
    await page.locator('input[type=date]').fill('2025-02-03');
    expect(await page.locator('main').innerText()).toMatch(/Your chat ends \d+ days before the first day, so/);
    await page.locator('input[type=date]').fill('2024-12-30');
    await press(page, 'Start on Monday');
    await page.locator('.week').waitFor();
    expect(await page.locator('h1').innerText()).toBe('It starts on Monday.');
    const drawn = await lived(page);
    for (let pair = 0; pair < 12; pair += 2) expect(drawn[pair]! + drawn[pair + 1]!).toBe(1);
    await go(page, 'try/check');
    expect(await page.locator('main').innerText()).toContain('Peeking early');
    expect(await page.locator('main figure, main .result, main .steps button').count()).toBe(0);
    await moveTo(page, weeksLater(12));
    expect(await page.locator('main').innerText()).toContain('before the last days of the trial');
    await addLater(page, week => (drawn[week] === 1 ? 6 : 1));
    await go(page, 'try/check');
    await press(page, say('try-see'));
    await page.locator('.result').waitFor();
    const result = await page.locator('main').innerText();
    expect(result).toMatch(/^In weeks with the step: more conversations started by/m);
    expect(result).toMatch(/more: \d+ of 20, your guess/);
    expect(result).toContain('The guess: more. It turned out to be more.');
    expect(result).toMatch(/likely range/);
    expect(await page.locator('.result .step-week').count()).toBe(6);
    await page.getByRole('textbox').fill(ONE);
    await go(page, 'try/learned');
    const list = await page.locator('.tries').innerText();
    expect(list).toContain('Small daily gestures');
    expect(list).toContain('In weeks with the step: more conversations');
    expect(await page.getByRole('textbox').inputValue()).toBe(ONE);
    expect(app.served().requests() - before).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('a try that has begun', () => {
  let one: Watched;
  let file: Buffer;
  beforeAll(async () => {
    const begin = (): void => {
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
      // The weeks are dealt by chance, and a few deals let ordinary weeks look like a difference: always the same deal.
      const drawn = crypto.getRandomValues.bind(crypto);
      crypto.getRandomValues = <T extends ArrayBufferView>(into: T): T =>
        into instanceof Uint32Array && into.length === 1 ? into.fill(7) : drawn(into as never);
    };
    one = await openAt(PLANNED, {}, begin, app.openLasting);
    await withoutIdea(one.page);
    await give(one.page, longChat());
    await go(one.page, 'try');
    await answerNone(one.page);
    await guessed(one.page, 'A kind pause', 'Fewer');
    await begun(one.page);
    await go(one.page, 'file');
    await one.page.getByLabel('A passphrase').fill(PASSPHRASE);
    await one.page.getByLabel('The same once more').fill(PASSPHRASE);
    const [download] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    file = readFileSync(await download.path());
    // Weeks go by here in a moment, and a page with a file would lock itself in them.
    await one.page.getByLabel('Lock it after').selectOption('only when I lock it');
  });
  afterAll(() => one?.context.close());

  test('[W72] nothing planted is ordinary variation', async () => {
    const { page } = await openAt(weeksLater(12));
    await go(page, 'file');
    await page.setInputFiles('input[accept*=slipstep]', {
      name: 'threads.slipstep',
      mimeType: 'application/octet-stream',
      buffer: file,
    });
    await page.getByLabel('Its passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.waitForURL(/#try/);
    await page.getByRole('heading', { name: say('back-over') }).waitFor();
    await addLater(page, () => 2.5);
    await go(page, 'try/check');
    await answerNone(page);
    await press(page, say('try-see'));
    await page.locator('.result').waitFor();
    const result = await page.locator('main').innerText();
    expect(result).toContain(say('came-result-ordinary'));
    expect(result).toContain('could be ordinary ups and downs');
    expect(result).toContain('These weeks can’t tell whether that was right');
    // Both people in the same words: two pairs of paragraphs, the means and the changes.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details.fold')) (fold as HTMLDetailsElement).open = true;
    });
    for (const pair of await page.locator('.result .pair').all()) {
      const [ada, ben] = (await pair.locator('.side').allInnerTexts()).map(text =>
        text.replaceAll(/Ada|Ben/g, 'X').replaceAll(/[\d.]+/g, '#'),
      );
      expect(ada).toBe(ben);
    }
  });

  test('[W73] [W74] [W164] weeks begun are told; calendars are neutral', async () => {
    const { page } = one;
    await go(page, 'try/try');
    await page.locator('.week').waitFor();
    for (const [name, linked] of [
      [say('back-calendar'), true],
      [say('back-calendar-bare'), false],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
      expect(download.suggestedFilename()).toBe('notes.ics');
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(13);
      // Nine in the morning there.
      expect(text).toContain('DTSTART:20241230T070000Z');
      // The letters of its own number are chance.
      const plain = text.replaceAll(/^(UID|URL):.*$/gm, '');
      expect(plain).not.toMatch(/slip|step|move|reach|partner|couple|relation|Ada|Ben/i);
      expect(new Set(text.match(/SUMMARY:[^\r\n]*/g))).toEqual(new Set(['SUMMARY:Weekly note']));
      expect(text.match(/URL:.*#try/g)?.length ?? 0).toBe(linked ? 13 : 0);
    }
    await moveTo(page, weeksLater(4));
    await page.getByText('4 weeks away.').waitFor();
    await press(page, say('back-go-on'));
    await page.locator('h1', { hasText: 'Week 5 of 12.' }).waitFor();
    await unfold(page);
    await press(page, say('back-leave'));
    await press(page, say('try-stop'));
    await page.getByRole('heading', { name: say('came-learned') }).waitFor();
    expect(await page.locator('.tries').innerText()).toContain('Stopped on 27 January 2025');
    await go(page, 'try/check');
    expect(await page.locator('main').innerText()).toContain(say('came-stopped'));
  });
});

describe('a try after another', () => {
  test('[MV9] [W73] an earlier try’s outcome stays in reach', async () => {
    const { page, faults } = await openAt(PLANNED);
    await withoutIdea(page);
    await give(page, longChat());
    await go(page, 'try');
    await answerNone(page);
    await guessed(page);
    await begun(page);
    const drawn = await lived(page);
    await moveTo(page, weeksLater(12));
    // As far as the first goes, and no further: the second has no week of its own in it.
    await addLater(page, week => (drawn[week] === 1 ? 6 : 1));
    await go(page, 'try/choose');
    await guessed(page, 'A kind pause');
    await begun(page);
    await moveTo(page, weeksLater(13));
    await page.locator('h1', { hasText: 'Week 1 of 12.' }).waitFor();

    const listed = page.locator('.tries > li');
    const seeOf = (step: string) =>
      listed.filter({ hasText: step }).getByRole('link', { name: say('try-see'), exact: true });
    await go(page, 'try/learned');
    expect(await listed.locator('h2').allInnerTexts()).toEqual(['A kind pause', 'Small daily gestures']);
    expect(await seeOf('A kind pause').count()).toBe(0);
    expect(await listed.filter({ hasText: 'Small daily gestures' }).innerText()).toContain(say('came-not-looked'));
    expect(await seeOf('Small daily gestures').count()).toBe(1);
    for (let i = 0; i < TABS; i++) {
      await page.keyboard.press('Tab');
      if (await seeOf('Small daily gestures').evaluate(link => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    const heading = page.locator('main h1:focus');
    await page.getByText(say('came-ready')).waitFor();
    await arrived(page);
    expect(await heading.innerText()).toBe(say('came-title'));
    // Which one it is about is heard with the heading too, and the way to the one that runs is not taken for this page.
    const about = page.locator(`[id="${await heading.getAttribute('aria-describedby')}"]`);
    expect(await about.innerText()).toBe('Small daily gestures, Ben: 30 December 2024 to 23 March 2025');
    expect(await page.locator('.step-parts [aria-current]').count()).toBe(0);
    await page.goBack();
    await listed.first().waitFor();
    await arrived(page);
    expect(await heading.innerText()).toBe(say('came-learned'));

    await go(page, 'try/check');
    expect(await page.locator('main').innerText()).toContain('A kind pause, Ben: 31 March 2025 to 22 June 2025');
    await moveTo(page, weeksLater(25));
    await press(page, say('came-anyway'));
    await page.locator('main h1', { hasText: say('came-result-too-little') }).waitFor();

    // Of the last one nothing waits any more: the earlier one does, and leads to what came of it.
    await go(page, 'try');
    await page.locator('h1', { hasText: say('back-over') }).waitFor();
    await page.getByRole('link', { name: say('try-see'), exact: true }).press('Enter');
    await press(page, say('try-see'));
    await page.locator('.result').waitFor();
    expect(await heading.innerText()).toMatch(/^In weeks with the step: more conversations/);
    expect(await about.innerText()).toContain('Small daily gestures');

    await go(page, 'try');
    expect(await heading.innerText()).toBe(say('try-title'));
    await go(page, 'try/learned');
    await seeOf('A kind pause').press('Enter');
    await page.locator('main h1', { hasText: say('came-result-too-little') }).waitFor();
    expect(await about.innerText()).toContain('A kind pause');
    expect(await page.getByRole('button', { name: say('came-anyway') }).count()).toBe(1);
    // Nobody wrote since, says its person: what was missing is silence, and can be looked at.
    await page.getByRole('button', { name: /^Nobody has written since/ }).click();
    await page.getByText(/^You said that nobody wrote after .* Those days count as silence\.$/).waitFor();
    expect(await heading.innerText()).not.toBe(say('came-result-too-little'));
    expect(faults).toEqual([]);
  });
});

describe('what there is to see when there is little', () => {
  test('[W76] [W77] [W78] what cannot be told is said', async () => {
    const { page } = await openAt(PLANNED);
    await withoutIdea(page);
    await go(page, 'try/plan');
    await answerNone(page);
    for (const part of ['who', 'guess', 'plan', 'check', 'learned']) {
      await go(page, `try/${part}`);
      await page.getByRole('link', { name: say('try-to-cards') }).waitFor();
    }
    const ask = async (card: string, outcome?: string): Promise<void> => {
      await go(page, 'try/choose');
      await answerNone(page);
      await choose(page, card);
      await page.locator('input[name=whose]').first().check();
      await page.getByRole('link', { name: say('try-twelve') }).click();
      await guessOn(outcome);
    };
    const guessOn = async (outcome?: string): Promise<void> => {
      const anyway = page.getByRole('button', { name: say('try-flat-anyway') });
      await page.locator('input[name=guess]').first().or(anyway).waitFor();
      if ((await anyway.count()) > 0) await anyway.click();
      if (outcome !== undefined) await lookAt(page, outcome);
      await page.locator('input[name=guess]').first().check();
      await press(page, say('try-show'));
    };
    await ask('Staying present');
    await page.getByText(say('try-by-chance')).waitFor();
    expect(await page.locator('.dots-picture circle').count()).toBe(20);
    await page.getByText(say('try-invented')).waitFor();
    expect(await page.getByRole('button', { name: /^Start on/ }).count()).toBe(0);
    await page.getByRole('button', { name: say('try-change') }).click();
    await page.locator('input[type=date]').fill('2024-12-01');
    await page.getByText(say('try-past')).waitFor();

    await go(page, 'yours/family');
    await page.locator('.yours figure').first().waitFor();
    await ask('A kind pause');
    await page.locator('.foreseen:not(.idea) .dots-picture').waitFor();
    expect(await page.locator('.whose').innerText()).toMatch(/example/);
    await page.locator('.power').first().waitFor();

    await give(page, longChat());
    const letGo = await hold(page, 'forecast');
    await go(page, 'try/choose');
    await answerNone(page);
    await choose(page, 'A kind pause');
    await page.locator('input[name=whose]').first().check();
    await page.getByRole('link', { name: say('try-twelve') }).click();
    await press(page, say('load-stop'));
    await page.getByText(say('came-work-stopped')).waitFor();
    await letGo();
    expect(await page.locator('input[name=guess]').count()).toBe(0);
    await press(page, say('watch-go-on'));
    await guessOn('conversations started by Ada');
    await page.locator('.foreseen:not(.idea) .dots-picture').waitFor();
    expect(await page.locator('h1').innerText()).toBe('You guessed: more conversations started by Ada.');
    await page.getByText(say('try-caption-first')).waitFor({ state: 'detached' });

    const read = async () => ({
      hue: await page.locator('.foreseen:not(.idea) .dots-picture svg').getAttribute('class'),
      dots: await page
        .locator('.foreseen:not(.idea) .dots-picture circle')
        .evaluateAll(all => all.map(dot => dot.getAttribute('cy'))),
      says: await page.locator('.foreseen:not(.idea)').innerText(),
    });
    const before = await read();
    expect(before.dots).toHaveLength(20);
    // What is shown of one is shown of the other.
    expect(before.says).toMatch(/Conversations started by Ben: lower in/);
    await go(page, 'yours');
    await press(page, 'Swap places');
    await go(page, 'try/plan');
    await page.locator('.foreseen:not(.idea) .dots-picture').waitFor();
    const after = await read();
    expect(after.dots).toEqual(before.dots);
    expect(after.says).toBe(before.says);
    expect(new Set([before.hue, after.hue])).toEqual(new Set(['score of-one', 'score of-two']));
    // A guess made after that is none: another number can be guessed, not this one again.
    await go(page, 'try/guess');
    await page.getByText(say('try-guess-stays')).waitFor();
    expect(await page.locator('main').innerText()).toContain('You guessed: more conversations started by Ada.');
    expect(await page.locator('input[name=guess]').count()).toBe(0);
    await page.getByLabel(/times (Ada and Ben|Ben and Ada) wrote/).check();
    await page.getByText(say('try-guess-first')).last().waitFor();
    expect(await page.locator('input[name=guess]:not(:checked)').count()).toBe(3);

    await give(page, longChat().split('\n').slice(0, 60).join('\n'));
    await ask('A kind pause');
    await page.getByText(say('try-too-little')).waitFor();
    expect(await page.locator('.foreseen:not(.idea) .dots-picture').count()).toBe(0);
    await page.getByText(say('try-power-few')).waitFor();
  });
});

test('[MV20] an unseen step’s forecast is the command’s', async () => {
  const read = valueOf(await readText(longChat(), { zone: 'Europe/Helsinki' }));
  const { turns } = valueOf(turnsOfTwo(read, ['Ada', 'Ben'], UNKNOWN));
  const evidence = weigh(turns);
  const expected = (weeks: number): readonly string[] =>
    differenceIn(forecastTry(turns, evidence, { move: 'staying-present', by: 'b', weeks }), 'turns')!.dots.map(dot =>
      number(dot, { maximumSignificantDigits: 2, signDisplay: 'exceptZero' }),
    );
  const { page, faults } = await openAt(PLANNED);
  await give(page, longChat());
  await go(page, 'try');
  await answerNone(page);
  // It would stand in the place of these dots, sooner or later.
  await withoutIdea(page);
  await guessed(page, say('card-staying-present-name'), 'More often', /times (Ada and Ben|Ben and Ada) wrote/);
  await page.getByText(say('try-by-chance')).waitFor();
  const shown = (): Promise<readonly string[]> =>
    page.locator('.foreseen:not(.idea) tbody td:nth-child(2)').allTextContents();
  await page.locator('.power').first().waitFor();
  await press(page, say('try-change'));
  // Another length has a forecast of its own.
  for (const weeks of [16, 12]) {
    const letGo = await hold(page, 'forecast');
    await radio(page, say('try-name-pairs', { weeks }));
    await page.getByRole('button', { name: 'Start on Monday', disabled: true }).waitFor();
    await letGo();
    await page.getByRole('button', { name: 'Start on Monday', disabled: false }).waitFor();
    expect(await shown()).toEqual(expected(weeks));
  }
  expect(faults).toEqual([]);
});

test('[W153] a forecast of a lost record is answered', async () => {
  const { page, faults } = await openAt(PLANNED);
  // No forecast is made of it.
  await give(page, chatOfDays(30, 3));
  await go(page, 'try');
  await answerNone(page);
  await choose(page, 'A kind pause');
  await radio(page, 'Ben');
  const letGo = await hold(page, 'forecast', 'cancel');
  await page.getByRole('link', { name: say('try-twelve') }).click();
  // Until it is told to, no time passes, after which the page gives the worker up.
  await page.clock.pauseAt((PLANNED + HOUR) * 1000);
  await press(page, say('load-stop'));
  const renewed = page
    .locator('main')
    .getByRole('alert')
    .filter({ hasText: say('site-reader-renewed') });
  await press(page, say('watch-go-on'));
  await page.clock.runFor(11_000);
  await renewed.waitFor();
  await letGo();
  await press(page, say('watch-go-on'));
  await renewed.waitFor();
  expect(faults).toEqual([]);
});

describe('for everyone', () => {
  for (const scheme of SCHEMES)
    test(`[W79] 320 px: no fault, no sideways scroll, ${scheme}`, async () => {
      const { page } = await openAt(PLANNED, {
        colorScheme: scheme,
        viewport: { width: 320, height: 640 },
      });
      const found: string[] = [];
      const look = async (where: string): Promise<void> => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
        });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) found.push(`${where}: ${width} px wide`);
        const covered = await page.locator('.dots-picture svg').evaluateAll(pictures =>
          pictures.flatMap(picture => {
            const dots = [...picture.querySelectorAll('circle')].map(dot => dot.getBoundingClientRect());
            return [...picture.querySelectorAll('.note')]
              .filter(note => {
                const { left, right, top, bottom } = note.getBoundingClientRect();
                return dots.some(
                  dot => dot.right > left && dot.left < right && dot.bottom > top + 3 && dot.top < bottom - 3,
                );
              })
              .map(note => note.textContent);
          }),
        );
        for (const note of covered) found.push(`${where}: dots lie on “${note}”`);
        // The dark differs in its colours alone.
        const violations = await axe(page, scheme === 'dark' ? ['color-contrast'] : null);
        for (const fault of violations)
          found.push(`${where}: ${fault.id}: ${fault.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`);
      };
      await give(page, longChat());
      await go(page, 'try');
      await answerNone(page);
      await look('cards');
      await choose(page, 'A kind pause');
      await look('who');
      await taken(page, 'Ben');
      await look('guess');
      await page.locator('input[name=guess]').first().check();
      await press(page, say('try-show'));
      await page.locator('.power').first().waitFor();
      await look('plan');
      await begun(page);
      await moveTo(page, weeksLater(11));
      await look('away');
      await press(page, say('back-go-on'));
      await look('try');
      await moveTo(page, weeksLater(12));
      await addLater(page, () => 2.5);
      await go(page, 'try/check');
      await press(page, say('try-see'));
      await page.locator('.result').waitFor();
      await look('result');
      await go(page, 'try/learned');
      await look('learned');
      expect(found).toEqual([]);
    });
});
