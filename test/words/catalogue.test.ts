import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { generate, LANGUAGES } from '../../tools/words.mjs';
import { loadWords, speaker } from '../../src/words/index.ts';

const made = resolve(import.meta.dirname, '../../src/words/generated');
const { out, troubles, ids } = generate();

test('[WO3] generated words are what the sentences make', () => {
  expect(troubles).toEqual([]);
  const there = readdirSync(made, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts'));
  expect(there.sort()).toEqual(Object.keys(out).sort());
  for (const name of there) expect(readFileSync(join(made, name), 'utf8'), name).toBe(out[name]);
});

test('[WO6] every sentence is there in every language', async () => {
  expect(ids.length).toBeGreaterThan(5);
  for (const language of LANGUAGES) {
    const words = speaker(await loadWords(language));
    for (const id of ids) expect(() => words.say({ id, args: {} }), `${id} in ${language}`).not.toThrow();
  }
});

/** What sentences and their library were in 0.1.0, in English alone: 30.3 KB in the page, 5 in its chapters, 8.7 in its readers. */
const BEFORE = 44;

test('[WO13] a language and its library stay under 72.5 KB', async () => {
  const library = 5.5;
  for (const language of LANGUAGES) {
    const { texts } = await loadWords(language, 'first', 'later');
    const kilobytes = gzipSync(texts.join('\n'), { level: 9 }).length / 1000;
    expect(kilobytes, language).toBeGreaterThan(40);
    expect(library + kilobytes - BEFORE, language).toBeLessThanOrEqual(28.5);
  }
});
