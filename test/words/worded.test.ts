import { expect, test } from 'vitest';
import { failure, issue } from '../../src/base/index.ts';
import { generate } from '../../tools/words.mjs';
import { LANGUAGES, loadWords, message, speaker, worded } from '../../src/words/index.ts';

const found = issue('error', 'unknown-format', message('records-is-one-sided', { app: 'Hinge' }), 'data.json');

test('[WO12] an issue is data, worded in each language', async () => {
  const [english, german, spanish] = await Promise.all(
    LANGUAGES.toSorted((x, y) => (x === 'en' ? -1 : y === 'en' ? 1 : x < y ? -1 : 1)).map(async language =>
      worded(speaker(await loadWords(language)), JSON.parse(JSON.stringify(failure(found))).issues[0].text),
    ),
  );
  expect(english).toBe(
    'This is your data from Hinge: it holds what you wrote, not what the others answered. With only one person there’s no exchange to look at. Hinge offers no export with both sides.',
  );
  expect(german).toMatch(
    /^Das sind deine Daten von Hinge: .* Hinge bietet keinen Export mit den Nachrichten von beiden\.$/,
  );
  expect(spanish).toMatch(/^Estos son tus datos de Hinge: .* con los dos lados\.$/);
});

test('[WO12] readers and store speak every language', () => {
  const { ids, missing } = generate();
  const theirs = (id: string): boolean => /^(?:records|store)-/.test(id);
  expect(ids.filter(theirs).length).toBeGreaterThan(150);
  for (const language of LANGUAGES) expect(missing[language]!.filter(theirs), language).toEqual([]);
});

test('[WO12] an unknown sentence is said to be one', async () => {
  const words = speaker(await loadWords('en'));
  const strange = { id: 'records-of-tomorrow', args: {} };
  for (const text of [strange, message('records-of-file', { file: 'a.txt', text: strange })])
    expect(worded(words, text)).toMatch(/^Another version of Slipstep/);
});
