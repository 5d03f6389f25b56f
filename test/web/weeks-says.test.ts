import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { MOVES } from '../../src/model/index.ts';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import { MakeIt } from '../../web/pages/watch/chapters/01-make-it.tsx';
import { ALIKE } from '../../web/pages/watch/chapters/model/ranges.ts';
import { couple, eveningOf, KIND_BREAK, NIGHT_DAY, weeksOf } from '../../web/pages/watch/night/weeks.ts';
import { easedOf, sayEase, WeeksScore } from '../../web/pages/watch/night/weeks-score.tsx';

const people = [
  { person: 0, name: 'Ada' },
  { person: 1, name: 'Ben' },
] as const;
const evening = eveningOf(couple.pair, false);
const mean = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0) / counts.length;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');

/** What is said of the picture of the weeks, with its first number. */
const saidOf = (words: Speaker): string => {
  const weeks = weeksOf(evening, KIND_BREAK);
  const paper = { width: 800, margin: 50, room: [168, 120] } as const;
  const score = createElement(WeeksScore, {
    weeks,
    writer: 0,
    paper,
    zoom: 1,
    day: 28,
    ease: KIND_BREAK,
    hold: null,
    people,
    eased: ['', ''],
  });
  return /aria-label="([^"]*)"/.exec(renderToStaticMarkup(createElement(Words.Provider, { value: words }, score)))![1]!;
};

test.each(LANGUAGES)(
  '[W115] %s: the numbers of the picture of the weeks are said to be of the days that they are of',
  async language => {
    const words = speaker(await loadWords(language));
    const { counts } = weeksOf(evening, KIND_BREAK);
    const at = { one: people[0], other: people[1] };
    expect(NIGHT_DAY).toBe(8);
    const says = words.say('watch-weeks-says', {
      ...at,
      first: mean(counts[0].slice(NIGHT_DAY - 4, NIGHT_DAY)),
      since: mean(counts[0].slice(NIGHT_DAY)),
      quiet: mean(counts[1].slice(NIGHT_DAY - 4, NIGHT_DAY)),
      near: mean(counts[1].slice(NIGHT_DAY)),
    });
    expect(saidOf(words)).toBe(escaped(says));
    // Eight days are drawn, and of the last four it speaks.
    expect(says).toMatch(
      { en: /last four of those days/, de: /letzten vier dieser Tage/, es: /últimos cuatro de esos días/ }[language],
    );
  },
);

test('[W115] of one who eases off further than a kind break it is not said that nothing is written', async () => {
  const { say } = speaker(await loadWords('en'));
  const written = [1, 1.31, 1.5, 2].map(writer => mean(weeksOf(evening, { writer, quiet: 0 }).threads[0]![0].slice(1)));
  expect(written).toEqual(written.toSorted((p, q) => q - p));
  expect(written[1]!).toBeGreaterThan(1);
  expect(sayEase(say, { writer: 1.31, quiet: 0 }, ...people)).toMatch(
    /^Ada writes less and less, kind words too\. Ben comes after/,
  );
});

test.each(LANGUAGES)(
  '[W115] %s: two who are held are said to move a little only where each holds less than half',
  async language => {
    const { say } = speaker(await loadWords(language));
    const little = { en: 'a little', de: 'ein wenig', es: 'un poco' }[language];
    const both = say('watch-both');
    const said = (writer: number, quiet: number): string => sayEase(say, { writer, quiet }, ...people);
    expect(both).toContain(little);
    expect(said(0.4, 0.3)).toBe(both);
    for (const [writer, quiet] of [
      [1, 0.3],
      [0.4, 0.5],
      [2, 1],
    ] as const)
      expect(said(writer, quiet)).not.toBe(both);
    // Held to the end, both are told of with what each does then.
    expect(said(2, 1)).not.toContain(little);
    expect(said(2, 1)).toContain(said(2, 0));
    expect(said(2, 1)).toContain(said(0, 1));
    // What is said of the quiet one is what their hold sends: 2.8 messages a day at most, .4 at the least that is told.
    expect(said(0, 1)).not.toBe(said(0, 0.4));
  },
);

test('[W115] each hold speaks a value of its own, which follows it alone', async () => {
  const words = speaker(await loadWords('en'));
  expect(easedOf(words, { writer: 0.3, quiet: 1 })).toEqual(['15%', '100%']);
  expect(easedOf(words, { writer: 2, quiet: 1 })).toEqual(['100%', '100%']);
  expect(easedOf(words, { writer: 2, quiet: 0.16 })).toEqual(['100%', '16%']);
});

test('[W115] how long it lasts is said to be of a kind break of ten weeks, which is what is counted, whatever is held', async () => {
  expect(MOVES['warm-break'].days).toBe(70);
  for (const [language, break_] of [
    ['en', /^A kind break of ten weeks/],
    ['de', /^Eine freundliche Pause von zehn Wochen/],
    ['es', /^Una pausa amable de diez semanas/],
  ] as const) {
    const { say } = speaker(await loadWords(language));
    expect(say('watch-early-late', { early: 1, late: 2, pairs: 100 })).toMatch(break_);
  }
});

test('[W115] of two who were made alike nobody is said to stay away, to eyes or to a screen reader', async () => {
  vi.stubGlobal('location', { hash: `#watch/make?misses=${ALIKE.need}&room=${ALIKE.room}` });
  const words = speaker(await loadWords('en'));
  const page = renderToStaticMarkup(createElement(Words.Provider, { value: words }, createElement(MakeIt)));
  vi.unstubAllGlobals();
  expect(page).toMatch(/aria-valuetext="0%"/);
  expect(page).not.toMatch(/stays away|the parts are exchanged/);
});

test.each(LANGUAGES)('[W115] %s: one message a day is one message', async language => {
  const { say } = speaker(await loadWords(language));
  const said = (first: number): string =>
    say('chapters-make-says', { one: people[0], other: people[1], first, second: 2 });
  const [message, messages] = {
    en: [/ 1 message /, / 1.1 messages /],
    de: [/ 1 Nachricht /, / 1,1 Nachrichten /],
    es: [/ 1 mensaje /, / 1,1 mensajes /],
  }[language];
  expect(said(1)).toMatch(message!);
  expect(said(1.1)).toMatch(messages!);
});
