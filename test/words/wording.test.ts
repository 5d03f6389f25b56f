import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate } from '../../tools/words.mjs';
import { type Language, LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { BANNED, bannedIn } from '../../src/words/inside.ts';

const { ids, needs, missing } = generate();
const PEOPLE = [
  { person: 0, name: 'Ada' },
  { person: 1, name: 'Ben' },
] as const;
const NAMES = PEOPLE.map(({ name }) => name);

/** A sentence in each of its forms: every word to choose from, one and several of each number. */
function formsOf(words: Speaker, id: string): readonly string[] {
  const of = Object.entries(needs[id]!);
  const chosen = of.filter(([, kind]) => Array.isArray(kind)) as [string, readonly string[]][];
  const choices = chosen.reduce<Record<string, string>[]>(
    (all, [name, kinds]) => all.flatMap(one => kinds.map(kind => ({ ...one, [name]: kind }))),
    [{}],
  );
  const forms = choices.flatMap(choice =>
    [1, 7].map(count => {
      let next = 0;
      const args = of.map(([name, kind]) => [
        name,
        choice[name] ?? (kind === 'person' ? PEOPLE[next++ % 2] : kind === 'number' ? count : 'so'),
      ]);
      return words.say({ id, args: Object.fromEntries(args) });
    }),
  );
  return [...new Set(forms)];
}

/** Help, options and examples of the terminal are lists, not sentences; a paragraph of methods is for a paper. */
const isList = (id: string): boolean => /^(help|summary)-|-help$|-methods-text$/.test(id);
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/).filter(one => /[.!?]$/.test(one));
const wordsOf = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

/** It names a column of a table. */
const NAMED = new Set(['load-guide-meta-note']);

describe.each(LANGUAGES)('every sentence of %s', language => {
  const own = ids.filter(id => !missing[language]!.includes(id));
  const speaking = loadWords(language).then(speaker);

  test('[S5] has no label, motive, blame, forecast or jargon', async () => {
    const words = await speaking;
    // The chapters are about two invented people and name what studies measured; what is said of real ones is the rest.
    const said = own
      .filter(id => !id.startsWith('chapters-') && !NAMED.has(id))
      .flatMap(id => formsOf(words, id).map(text => [id, bannedIn(language, text, NAMES)]));
    expect(said.filter(([, word]) => word !== null)).toEqual([]);
  });

  test('[S6] is filled in', async () => {
    const words = await speaking;
    for (const id of own)
      for (const text of formsOf(words, id)) {
        expect(text.trim(), id).not.toBe('');
        expect(text, id).not.toMatch(/undefined|NaN|\bnull\b|\[object|Infinity|\{|\}|[\uE000-\uE002]/);
      }
  });

  test('[WO7] is short: half 14 words, none over 28', async () => {
    const words = await speaking;
    const lengths = own
      .filter(id => !isList(id))
      .flatMap(id =>
        formsOf(words, id).flatMap(text => sentencesOf(text).map(one => [wordsOf(one), id, one] as const)),
      );
    expect(lengths.filter(([length]) => length > 28)).toEqual([]);
    const sorted = lengths.map(([length]) => length).sort((x, y) => x - y);
    expect(sorted[Math.floor(sorted.length / 2)] ?? 0).toBeLessThanOrEqual(14);
  });
});

test.each([
  ['en', 'You are the pursuer (82%).'],
  ['en', 'Sam ignores you.'],
  ['en', 'Her neediness pushes him away.'],
  ['en', 'No significant effect.'],
  ['en', 'Your score: 7'],
  ['en', 'a toxic pair'],
  ['de', 'Das ist übertrieben ängstlich.'],
  ['de', 'Eine Zurückweisung.'],
  ['es', 'No le importa.'],
  ['pt', 'Ele não se importa.'],
] as const)('[S5] the list of %s catches “%s”', (language: Language, text) =>
  expect(BANNED[language].test(text)).toBe(true),
);

test.each([
  ['en', 'The colder months, and the lower line. A cold month, too much to read, nothing is lost.'],
  ['de', 'Die Vorschau der Faultiere in Kaltern.'],
  ['es', 'La culpabilización fríamente ganada.'],
] as const)('[S5] the list of %s takes whole words only', (language: Language, text) =>
  expect(BANNED[language].exec(text)?.[0] ?? null).toBe(null),
);

test.each([
  ['en', 'Ada is cold.', 'cold'],
  ['en', 'It is too much for the other.', 'too much'],
  ['en', 'It was a cold month. Ada wrote less.', null],
  ['de', 'Ben verliert.', 'verliert'],
  ['de', 'Das ist für die andere Person zu viel.', 'zu viel'],
  ['de', 'Du kannst nichts verlieren.', null],
  ['es', 'Qué frío es Ben.', 'frío'],
  ['es', 'Hizo frío en marzo.', null],
  ['pt', 'Ben está frio.', 'frio'],
  ['pt', 'Foi um mês frio.', null],
] as const)('[S5] in %s, “%s” says of a person: %s', (language: Language, text, word) =>
  expect(bannedIn(language, text, NAMES)).toBe(word),
);

test('[WO15] one thing has one word, and stands alone', () => {
  const all = (language: string): string =>
    readdirSync(new URL(`../../src/words/${language}/`, import.meta.url))
      .map(name => readFileSync(new URL(`../../src/words/${language}/${name}`, import.meta.url), 'utf8'))
      .join('');
  expect(all('es')).not.toMatch(/aparato/i);
  expect(all('en')).not.toMatch(/telephone/i);
  const line = (language: string, id: string): string => new RegExp(`^${id} = .*$`, 'm').exec(all(language))![0];
  for (const [language, above, few] of [
    ['en', /above/, /[Tt]oo few/],
    ['de', /oben/, /[Zz]u wenige/],
    ['es', /arriba/, /[Mm]uy pocas/],
  ] as const) {
    expect(line(language, 'forecast-idea-plain')).not.toMatch(above);
    // As many weeks as one likes tell nothing of what the chat has none of.
    expect(line(language, 'try-power-blind')).not.toMatch(few);
  }
});

/** A letter is a step there, a page is one's own, and a variable is called tau. */
const STILL = new Set(['steps']);
/** What the glossary (docs/translating.md) replaced, since it reads as something else. */
const REPLACED = {
  en: [
    /telephone|wound up|shared picture|Is it safe|put away|set of numbers|the idea of too little|\b(?:tau|log odds|nats?)\b/i,
  ],
  de: [
    /(?<!\p{L})(?:eine|andere|jede|keine|einer|anderen|beiden) Seiten? (?!(?:oder|zum|der|mit|von|aus|ist|mit)\b)\p{Ll}/u,
    /zugeh(?:t|en)|nachlässt|nachlassen|in Folge|warme Pause|fehlende Seite|Zahlensätze?|Passwortsatz|Ist es sicher|zwei Ränder|(?<!\p{L})Falten?(?!\p{L})|steht fest/u,
  ],
  es: [
    /las dos personas|(?<!de )ambas(?! copias)|(?<!\p{L})los dos(?! (?:lados|nombres|sentidos|archivos|límites|acoplamientos|órdenes)|[.,;])|juegos? de números|idea del baile/u,
    /pliegue|imagen común|frase de paso|[Ee]s seguro\?|se sostiene|apuesta|(?<!\p{L})cartas?(?!\p{L})|contest(?:ar|ado|a|ó)(?!\p{L})|maneras en que/u,
  ],
} as const;

test.each(Object.entries(REPLACED))('[WO15] in %s things are called as the glossary says', (language, patterns) => {
  const folder = new URL(`../../src/words/${language}/`, import.meta.url);
  const found = readdirSync(folder)
    .filter(name => !STILL.has(name.replace('.ftl', '')))
    .flatMap(name =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(line => !line.startsWith('#') && patterns.some(pattern => pattern.test(line)))
        .map(line => `${name}: ${line}`),
    );
  expect(found).toEqual([]);
});
