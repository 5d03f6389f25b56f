import { spoken } from '../../test/browser/serve.ts';
import { describe, expect, test } from 'vitest';
import { chat } from '../../test/web/chats.ts';
import { generate } from '../../tools/words.mjs';
import { LANGUAGES } from '../../src/words/index.ts';
import { samplePairs } from '../../web/worker/sample/pairs.ts';
import { PRESETS } from '../../src/model/index.ts';
import { giveFile, go, shot, theApp } from '../../test/browser/serve.ts';
import { clashesOn, everyPage, strangersOn, vocabularyOf } from './words-on-screen.ts';

const app = theApp();
const { open } = app;

describe('the language of the page', () => {
  test('[WO8] stays through a session and after it', async () => {
    const { page, faults } = await open();
    await page.getByRole('button', { name: 'More pages' }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await go(page, 'load');
    await giveFile(
      page,
      chat(['Ada', 'Ben'], ['Guten Morgen', 'Bin gleich da', 'Schon gegessen?', 'Ja'], 120),
      '_chat.txt',
    );
    await page.locator('.read .account').waitFor();
    await go(page, 'session');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.locator('main button.strong').click();
    await page.getByRole('button', { name: 'Sitzung beenden' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(faults).toEqual([]);
  });
});

test('[WO12] faulty files are answered in the page’s language', async () => {
  const { page, faults } = await open({ locale: 'de' });
  const { say } = await spoken('de');
  const give = async (name: string, content: string | Buffer): Promise<void> => {
    await go(page, 'load');
    await giveFile(page, content, name);
  };
  const answered = (text: string) => page.getByRole('alert').getByText(text).first().waitFor();

  await give('chat.zip', Buffer.from('PK\u0003\u0004 and no end'));
  await answered('Diese Zip-Datei lässt sich nicht öffnen: Ihr Ende fehlt oder ist beschädigt');
  await shot(page, 'load-damaged-de');
  await give('chat.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
  await answered(say('records-is-picture'));
  await shot(page, 'load-refused-de');
  const entry = (id: number) => ({
    id,
    type: 'message',
    date: `2024-03-${String((id % 28) + 1).padStart(2, '0')}T09:${String(id % 60).padStart(2, '0')}:00`,
    from: id % 2 === 0 ? 'Ada' : 'Ben',
    from_id: id % 2 === 0 ? 'user1' : 'user2',
    text: 'Guten Morgen',
  });
  const entries = [...Array.from({ length: 40 }, (_, i) => entry(i)), { ...entry(40), date: undefined }];
  const whole = JSON.stringify({ name: 'Ben', type: 'personal_chat', id: 7, messages: entries });
  await give('result.json', whole.slice(0, -2));
  await page.locator('.read .account').waitFor();
  for (const details of await page.locator('.read details').all())
    await details.evaluate(element => ((element as HTMLDetailsElement).open = true));
  const read = await page.locator('.read').innerText();
  expect(read).toContain(say('records-entries-cut', { how: 'cut', count: 41 }));
  expect(read).toContain(say('records-why-date'));
  await shot(page, 'load-warnings-de');
  expect(faults).toEqual([]);
});

const { missing } = generate();

/** Invented people, papers, places and zones: the same in every language. */
const NAMES = new Set(
  [
    ...Object.values(samplePairs).flatMap(({ names }) => names),
    ...PRESETS.flatMap(({ names }) => names),
    'Brown',
    'Christensen',
    'Rynes',
    'Holley',
    'Wile',
    'Johnson',
    'Asia',
    'Katmandu',
  ].map(name => name.toLowerCase()),
);

// One language in every run, all in the long form.
describe.each(LANGUAGES.filter(language => language !== 'en'))('in %s', language => {
  test('[WO10] no word of another language stands on a page', async () => {
    // Help of the terminal is on no page.
    expect(missing[language]!.filter(id => !/^(help|summary)-|-help$/.test(id))).toEqual([]);
    const { page, faults } = await open({ locale: language, reducedMotion: 'reduce' });
    const words = await spoken(language);
    const vocabulary = await vocabularyOf(language);
    const strangers: string[] = [];
    const look = async (where: string): Promise<void> => {
      const found = await strangersOn(page, vocabulary, NAMES);
      strangers.push(...found.map(text => `${where}: ${text}`));
    };
    await page.getByRole('button', { name: words.say('watch-play') }).click();
    await page.locator('.guesses button').first().click();
    await page.locator('input.hold').first().waitFor();
    await look('the guess');
    await everyPage(page, words, look);
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('in invented languages', () => {
  test.each(['en-XA', 'ar-XB'] as const)('[WO9] %s: no text clashes at 320 px', async locale => {
    const { page } = await open({ locale, reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });
    const words = await spoken(locale);
    const clashes: string[] = [];
    await everyPage(page, words, async where => {
      clashes.push(...(await clashesOn(page)).map(text => `${where}: ${text}`));
      await shot(page, `${locale}-${where.replace('/', '-')}`);
    });
    expect(clashes).toEqual([]);
  });
});
