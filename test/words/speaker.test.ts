import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/base/index.ts';
import {
  type Catalogue,
  chooseLanguage,
  LANGUAGES,
  loadWords,
  message,
  speaker,
  toldAlike,
} from '../../src/words/index.ts';

const own = (text: string, locale: Catalogue['locale'] = 'en'): Catalogue => ({
  locale,
  language: locale === 'en-XA' || locale === 'ar-XB' ? 'en' : locale,
  texts: [text],
});
const say = (text: string, args: Record<string, unknown>, locale: Catalogue['locale'] = 'en') => {
  const words = speaker(own(text, locale));
  return words.say({ id: 'x', args: args as never });
};
const person = (which: 0 | 1, name: string): Person => ({ person: which, name });

test('[WO1] a month with its year is no day', async () => {
  for (const locale of LANGUAGES)
    expect(speaker(await loadWords(locale)).date(Date.UTC(2018, 2, 1) / 1000, 'month-short')).toMatch(/2018$/);
});

describe('a sentence', () => {
  test('[WO1] has plurals and numbers of its language', () => {
    const text = 'x = { $n ->\n    [one] { $n } week\n   *[other] { NUMBER($n, maximumFractionDigits: 1) } weeks\n}';
    expect(say(text, { n: 1 })).toBe('1 week');
    expect(say(text, { n: 12_345.67 })).toBe('12,345.7 weeks');
    expect(say(text, { n: 12_345.67 }, 'de')).toBe('12.345,7 weeks');
  });

  test('[WO1] counts places, joins lists, holds messages', () => {
    const place =
      'x = { ORDINAL($n) ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}';
    expect([1, 2, 3, 4, 11, 22].map(n => say(place, { n }))).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd']);
    expect(say('x = { $those }', { those: ['a', 'b', 'c'] })).toBe('a, b and c');
    expect(say('x = { $those }', { those: ['a', 'b', 'c'] }, 'es')).toBe('a, b y c');
    expect(say('x = so { $what }\ny = { $n } in 10', { what: { id: 'y', args: { n: 8 } } })).toBe('so 8 in 10');
  });

  test('[WO1] says times in a unit of two figures', async () => {
    const words = speaker(await loadWords('en'));
    const spans = [1, 40, 600, 3000, 19_200, 7200, 14 * 3600, 3 * 86_400];
    expect(spans.map(s => words.duration(s))).toEqual([
      '1 second',
      '40 seconds',
      '10 minutes',
      '50 minutes',
      '5\u00a0h\u00a020\u00a0min',
      '2 hours',
      '14 hours',
      '3 days',
    ]);
    expect([0, 59, 59.6, 75].map(s => words.duration(s))).toEqual([
      'less than a minute',
      '59 seconds',
      '1 minute',
      '1 minute',
    ]);
    const alike = (a: number, b: number): boolean => words.duration(a) === words.duration(b);
    for (const [a, b] of [
      [0, 20],
      [40, 41],
      [7100, 7300],
      [7100, 7800],
      [86_400 * 3, 86_400 * 3.2],
    ] as const)
      expect(toldAlike(a, b)).toBe(alike(a, b));
    expect(words.duration(3000, 'short')).toBe('50\u00a0min');
    expect(words.date(Date.UTC(2024, 2, 4) / 1000)).toBe('4 March 2024');
    expect(words.date(Date.UTC(2024, 2, 4, 21, 5) / 1000, 'clock')).toBe('21:05');
  });

  test('[WO2] comes in pieces that name variable and person', () => {
    const words = speaker(own('x = { $one } wrote { $n } times before { $other }.'));
    const args = { one: person(0, 'Ada'), other: person(1, 'Ben'), n: 3 };
    const parts = words.parts({ id: 'x', args });
    expect(parts).toEqual([
      { text: 'Ada', variable: 'one', person: 0 },
      { text: ' wrote ' },
      { text: '3', variable: 'n' },
      { text: ' times before ' },
      { text: 'Ben', variable: 'other', person: 1 },
      { text: '.' },
    ]);
    expect(parts.map(part => part.text).join('')).toBe(words.say({ id: 'x', args }));
  });

  test('[WO2] holds any name unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(0 as const, 1 as const),
        (name, which) => {
          const words = speaker(own('x = To { $one }, twice { $one }.'));
          const parts = words.parts({ id: 'x', args: { one: person(which, name) } });
          expect(parts.filter(part => part.person === which)).toHaveLength(2);
          expect(parts.filter(part => part.person === undefined).map(part => part.text)).toEqual([
            'To ',
            ', twice ',
            '.',
          ]);
        },
      ),
    );
  });

  test('[WO2] is a fault where no catalogue has it', () => {
    expect(() => speaker(own('x = y')).say({ id: 'z', args: {} })).toThrow('No sentence z');
  });
});

test.each([
  ['Ana', 'Inés', 'Ana e Inés', 'Ana o Inés'],
  ['Inés', 'Hilda', 'Inés e Hilda', 'Inés o Hilda'],
  ['Ana', 'i', 'Ana e i', 'Ana o i'],
  ['Ana', 'Yvonne', 'Ana e Yvonne', 'Ana o Yvonne'],
  ['Ana', 'Iago', 'Ana y Iago', 'Ana o Iago'],
  ['Ana', 'Yolanda', 'Ana y Yolanda', 'Ana o Yolanda'],
  ['Ben', 'Óscar', 'Ben y Óscar', 'Ben u Óscar'],
  ['Ben', 'Horacio', 'Ben y Horacio', 'Ben u Horacio'],
  ['Ben', 'D’Arcy', 'Ben y D’Arcy', 'Ben o D’Arcy'],
] as const)('[WO16] in Spanish, %s with %s: %s, %s', async (first, second, both, either) => {
  const a = person(0, first);
  const b = person(1, second);
  expect(say('x = { $a } y { $b }', { a, b }, 'es')).toBe(both);
  expect(say('x = { $a } o { $b }', { a, b }, 'es')).toBe(either);
  expect(say('x = { $those }', { those: [a, b] }, 'es')).toBe(both);
  expect(say('x = { $a } y { $b }', { a, b })).toBe(`${first} y ${second}`);
  const words = speaker(await loadWords('es'));
  expect(words.say('mirror-title', { a, b })).toBe(both);
  expect(
    words.say('pair-no-such', { name: 'x', people: [first, second].map(name => message('pair-quoted', { name })) }),
  ).toContain(both.replace(first, `«${first}»`).replace(new RegExp(`${second}$`), `«${second}»`));
});

test.each([
  ['Ada', 'd’Ada, qu’Ada, Que veut Ada'],
  ['Émile', 'd’Émile, qu’Émile, Que veut Émile'],
  ['Henri', 'd’Henri, qu’Henri, Que veut Henri'],
  ['Yves', 'd’Yves, qu’Yves, Que veut Yves'],
  ['Yann', 'de Yann, que Yann, Que veut Yann'],
  ['Ben', 'de Ben, que Ben, Que veut Ben'],
])('[WO16] French “de” and “que” elide before %s', (name, said) => {
  expect(say('x = de { $a }, que { $a }, Que veut { $a }', { a: person(0, name) }, 'fr')).toBe(said);
});

test('[WO16] French “de” elides before a month, no number', () => {
  const text = 'x = de { DATE($day, form: "month-name") } à { $n }, de { $n }';
  const april = Date.UTC(2024, 3, 1) / 1000;
  expect(say(text, { day: april, n: 8 }, 'fr')).toBe('d’avril à 8, de 8');
});

test('[WO3] the compiler checks what a sentence needs', () => {
  const wrong = (): void => {
    // @ts-expect-error a variable is missing
    message('sure-dots');
    // @ts-expect-error a variable is too many
    message('sure-dots', { dots: 8, of: 10 });
    // @ts-expect-error not one of the words to choose from
    message('duration-days', { form: 'tiny', count: 3 });
    // @ts-expect-error no such sentence
    message('sure-dot', { dots: 8 });
  };
  expect(wrong).toBeTypeOf('function');
  expect(message('sure-dots', { dots: 8 })).toEqual({ id: 'sure-dots', args: { dots: 8 } });
});

test('[WO4] the first preferred catalogue is the language', () => {
  expect(chooseLanguage(['nl-NL', 'de-AT', 'en'])).toBe('de');
  expect(chooseLanguage(['es_MX.UTF-8'])).toBe('es');
  expect(chooseLanguage(['C', 'ja'])).toBe('en');
  expect(chooseLanguage([])).toBe('en');
  expect(chooseLanguage(['ar-XB'])).toBe('ar-XB');
});

test('[WO5] invented languages change letters, not names or numbers', () => {
  const text = 'x = { $one } reaches out { $n } times';
  const args = { one: person(0, 'Ada'), n: 1234 };
  expect(say(text, args, 'en-XA')).toBe('Ada réáááçhéš öööüt 1,234 tíméééš');
  expect(say(text, args, 'ar-XB')).toBe('Ada \u202Ereaches\u202C \u202Eout\u202C 1,234 \u202Etimes\u202C');
});
