import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import { NIGHT_DAY } from '../../web/pages/watch/night/evening.ts';
import { eveningOf, KIND_BREAK, weeksOf } from '../../web/pages/watch/night/weeks.ts';
import { easedOf, sayEase, WeeksScore } from '../../web/pages/watch/night/weeks-score.tsx';

const people = [
  { person: 0, name: 'Ada' },
  { person: 1, name: 'Ben' },
] as const;
const evening = eveningOf(false);
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

test.each(LANGUAGES)('[W115] %s: the numbers are of their own days', async language => {
  const words = speaker(await loadWords(language));
  const { counts } = weeksOf(evening, KIND_BREAK);
  const at = { one: people[0], other: people[1] };
  expect(NIGHT_DAY).toBe(21);
  const says = words.say('watch-weeks-says', {
    ...at,
    first: mean(counts[0].slice(NIGHT_DAY - 4, NIGHT_DAY)),
    since: mean(counts[0].slice(NIGHT_DAY)),
    quiet: mean(counts[1].slice(NIGHT_DAY - 4, NIGHT_DAY)),
    near: mean(counts[1].slice(NIGHT_DAY)),
  });
  expect(saidOf(words)).toBe(escaped(says));
  // Three weeks are drawn, and of the last four it speaks.
  expect(says).toMatch(
    {
      en: /last four days before the night/,
      de: /letzten vier Tagen davor/,
      es: /últimos cuatro días hasta esa noche/,
      fr: /quatre derniers jours d’avant/,
      pt: /últimos quatro dias antes dela/,
    }[language],
  );
});

test('[W115] whoever eases furthest still writes', async () => {
  const { say } = speaker(await loadWords('en'));
  const written = [1, 1.31, 1.5, 2].map(writer => mean(weeksOf(evening, { writer, quiet: 0 }).threads[0]![0].slice(1)));
  expect(written).toEqual(written.toSorted((p, q) => q - p));
  expect(written[1]!).toBeGreaterThan(1);
  expect(sayEase(say, { writer: 1.31, quiet: 0 }, ...people)).toMatch(
    /^Ada writes less and less, kind words too\. Now Ben does the chasing/,
  );
});

test.each(LANGUAGES)('[W115] %s: “a little” means less than half', async language => {
  const { say } = speaker(await loadWords(language));
  const little = { en: 'a little', de: 'ein wenig', es: 'un poco', fr: 'un peu', pt: 'um pouco' }[language];
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
});

test('[W115] each hold speaks its own value', async () => {
  const words = speaker(await loadWords('en'));
  expect(easedOf(words, { writer: 0.3, quiet: 1 })).toEqual(['15%', '100%']);
  expect(easedOf(words, { writer: 2, quiet: 1 })).toEqual(['100%', '100%']);
  expect(easedOf(words, { writer: 2, quiet: 0.16 })).toEqual(['100%', '16%']);
});
