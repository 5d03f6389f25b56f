// Reading level of the catalogue, by file and language: `node tools/reading-level.mjs`. English: grade of Flesch and
// Kincaid (1975). German: ease of Amstad (1978). Spanish: Szigriszt-Pazos (1993), on the INFLESZ scale. French: Kandel
// and Moles (1958). Brazilian Portuguese: Martins et al. (1996). Syllables are groups of vowels, which all these
// measures are robust to. Longest and median sentence in words beside it.
import { generate, LANGUAGES } from './words.mjs';
import { loadWords, speaker } from '../src/words/index.ts';

const { ids, needs, files, missing } = generate();
const PEOPLE = ['Ada', 'Ben'];

const VOWELS = {
  en: /[aeiouy]+/gi,
  de: /(?:ei|ie|ai|au|eu|äu|[aeiouäöüy])/gi,
  es: /[iuü]?[aeoáéó][iuy]?|[iuíúü]/gi,
  fr: /[aeiouyàâäéèêëîïôöùûüœæ]+/gi,
  pt: /[iu]?[aeoáâãàéêóôõ][iuy]?|[iuíúü]/gi,
};
function syllables(word, language) {
  const found = word.match(VOWELS[language])?.length ?? 1;
  if (language === 'fr') return Math.max(1, found - (/[^aeiouyàâéèêîôû](?:e|es|ent)$/i.test(word) ? 1 : 0));
  const silent =
    language === 'en' && /[^aeiouy]e(?:s|d)?$/i.test(word) && !/[^aeiouy]le$|[td]ed$|[szx]es$|[cs]hes$/i.test(word);
  return Math.max(1, found - (silent ? 1 : 0));
}

/** One form of a sentence: first choice, several of each number. */
function formOf(words, id) {
  let next = 0;
  const args = Object.entries(needs[id]).map(([name, kind]) => [
    name,
    Array.isArray(kind)
      ? kind[0]
      : kind === 'person'
        ? { person: next % 2, name: PEOPLE[next++ % 2] }
        : kind === 'number'
          ? 7
          : 'so',
  ]);
  return words.say({ id, args: Object.fromEntries(args) });
}

const EASE = {
  en: ['grade', (w, s) => 0.39 * w + 11.8 * s - 15.59],
  de: ['Amstad', (w, s) => 180 - w - 58.5 * s],
  es: ['Szigriszt', (w, s) => 206.835 - 62.3 * s - w],
  fr: ['Kandel and Moles', (w, s) => 207 - 1.015 * w - 73.6 * s],
  pt: ['Martins', (w, s) => 248.835 - 1.015 * w - 84.6 * s],
};

for (const language of LANGUAGES) {
  const words = speaker(await loadWords(language));
  const [name, ease] = EASE[language] ?? [];
  if (ease === undefined) continue;
  for (const [file, own] of [...Object.entries(files), ['all', ids]]) {
    const sentences = own
      .filter(id => !missing[language].includes(id))
      .flatMap(id => formOf(words, id).split(/(?<=[.!?:])\s+/))
      .map(text => text.match(/[\p{L}’']+|\d+/gu) ?? [])
      .filter(found => found.length > 2);
    if (sentences.length === 0) continue;
    const all = sentences.flat();
    const lengths = sentences.map(found => found.length).sort((x, y) => x - y);
    const level = ease(
      all.length / sentences.length,
      all.reduce((sum, word) => sum + syllables(word, language), 0) / all.length,
    );
    process.stdout.write(
      `${language} ${file.padEnd(10)} ${String(sentences.length).padStart(5)} sentences, median ${lengths[lengths.length >> 1]}, longest ${lengths.at(-1)} words, ${name} ${level.toFixed(1)}\n`,
    );
  }
}
