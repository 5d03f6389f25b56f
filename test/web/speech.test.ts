import { expect, test } from 'vitest';
import { KINDS } from '../../src/records/index.ts';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { Speech } from '../../web/pages/yours/moment-text.tsx';
import { drawn } from './drawn.ts';

const shown = (words: Speaker, kind: (typeof KINDS)[number], text: string | null): string =>
  drawn(words, Speech, { of: { kind, text } });

/** Names in our code that are words of that language as well. */
const WORDS = {
  en: ['call', 'sticker', 'contact', 'poll', 'reaction'],
  de: ['sticker'],
  es: ['sticker'],
  fr: ['sticker', 'contact'],
  pt: [''],
};

test.each(LANGUAGES)('[W8] a message without words is described: %s', async language => {
  const words = speaker(await loadWords(language));
  const all = KINDS.filter(kind => kind !== 'text').map(kind => [kind, shown(words, kind, '')] as const);
  expect(new Set(all.map(([, said]) => said)).size).toBe(all.length);
  for (const [kind, said] of all) {
    expect(said).toMatch(/^<em>.+<\/em>$/);
    if (!WORDS[language].includes(kind)) expect(said.toLowerCase()).not.toBe(`<em>${kind}</em>`);
  }
  expect(shown(words, 'text', '')).toBe('');
  expect(shown(words, 'media', 'hi')).toBe('hi');
  expect(shown(words, 'text', null)).toBe(`<em>${words.say('yours-words-gone')}</em>`);
});
