import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { generate, LANGUAGES } from '../../tools/words.mjs';
import { loadWords, speaker } from '../../src/words/index.ts';

const made = resolve(import.meta.dirname, '../../src/words/generated');
const { out, troubles, ids } = generate();

test('[WO3] typed ids and texts are what the sentences make: run `node tools/words.mjs` after a change', () => {
  expect(troubles).toEqual([]);
  const there = readdirSync(made, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts'));
  expect(there.sort()).toEqual(Object.keys(out).sort());
  for (const name of there) expect(readFileSync(join(made, name), 'utf8'), name).toBe(out[name]);
});

test('[WO6] every sentence is there in every language, English standing in where one is not yet written', async () => {
  expect(ids.length).toBeGreaterThan(5);
  for (const language of LANGUAGES) {
    const words = speaker(await loadWords(language));
    for (const id of ids) expect(() => words.say({ id, args: {} }), `${id} in ${language}`).not.toThrow();
  }
});
