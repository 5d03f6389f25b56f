import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { safetyQuestion } from '../../src/story/index.ts';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { Away } from '../../web/pages/gate.tsx';
import { Safety } from '../../web/pages/safety/safety.tsx';
import type { PageProps } from '../../web/state/page.ts';
import { drawn } from './drawn.ts';

const screens = (words: Speaker): readonly string[] => [
  drawn(words, Safety, { actions: {}, state: {} } as unknown as PageProps),
  drawn(words, Away, { answer: null }),
];

/** What stands right after the heading. */
const first = (screen: string): string => /<\/h\d><p class="lead now">(.*?)<\/p>/.exec(screen)?.[1] ?? '';

describe('[W190] the safety page and the stop screen begin', () => {
  test.each(LANGUAGES)('with the number of the reader’s country, %s', async language => {
    const loaded = await loadWords(language);
    for (const [country, number] of [
      ['GB', '999'],
      ['DE', '110'],
      ['FR', '17'],
      ['BR', '190'],
      ['ZA', '10111'],
    ] as const) {
      const words = speaker({ ...loaded, tag: `${language}-${country}` });
      for (const screen of screens(words)) {
        expect(first(screen)).toContain(`<a class="numbers" href="tel:${number}">${number}</a>`);
        expect(first(screen)).toContain(words.region(country));
        expect(screen).not.toContain(words.say('safety-call'));
      }
    }
  });

  test.each(LANGUAGES)('with a sentence where the country is unknown or has no number here, %s', async language => {
    const loaded = await loadWords(language);
    for (const words of [speaker(loaded), speaker({ ...loaded, tag: `${language}-AQ` })])
      for (const screen of screens(words))
        expect(first(screen).replaceAll(/<[^>]*>/g, '')).toBe(
          words.say('safety-now', { call: words.say('safety-call') }),
        );
  });

  test('the same in the terminal and the report', async () => {
    const { stop } = safetyQuestion(speaker({ ...(await loadWords('en')), tag: 'en-IE' }));
    expect(stop.now).toBe('In danger now? 999 (Ireland)');
  });

  test('with a number as high as a finger needs', () => {
    const styles = readFileSync(join(import.meta.dirname, '../../web/styles/base.css'), 'utf8');
    expect(/\.now a \{([^}]*)\}/.exec(styles)?.[1]).toContain('min-height: 2.75rem');
  });
});
