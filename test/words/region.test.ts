import { describe, expect, test } from 'vitest';
import { crisisLines, safetyQuestion } from '../../src/story/index.ts';
import {
  type Catalogue,
  HELP_LINES,
  type Language,
  LANGUAGES,
  loadWords,
  regionalTag,
  speaker,
} from '../../src/words/index.ts';

const NOW = Date.UTC(2024, 2, 4, 21, 5) / 1000;
const saying = (language: Language, tag: string, text = 'x = y'): ReturnType<typeof speaker> =>
  speaker({ locale: language, language, texts: [text], tag } satisfies Catalogue);

describe('[WO17] numbers and dates follow the region', () => {
  test('that is asked for first in that language', () => {
    expect(regionalTag('es', ['de-AT', 'es-MX', 'es-ES'])).toBe('es-MX');
    expect(regionalTag('es', ['es_AR.UTF-8'])).toBe('es-AR');
    expect(regionalTag('es', ['es', 'es-419'])).toBe('es-419');
    expect(regionalTag('de', ['es-MX'])).toBeUndefined();
    expect(regionalTag('en', ['en'])).toBeUndefined();
    expect(regionalTag('en', ['en-XA', 'C', ''])).toBeUndefined();
  });

  test('and are written as they are there', () => {
    expect([saying('es', 'es-MX').number(13_976), saying('es', 'es-ES').number(13_976)]).toEqual(['13,976', '13.976']);
    expect([saying('en', 'en-US').date(NOW), saying('en', 'en-GB').date(NOW)]).toEqual([
      'March 4, 2024',
      '4 March 2024',
    ]);
    expect(saying('de', 'de-AT').date(Date.UTC(2024, 0, 4) / 1000, 'month-name')).toBe('Jänner');
  });

  test('and a clock of twelve hours says 1:00 AM', () => {
    const clock = (language: Language, tag: string) => saying(language, tag).date(3600, 'clock');
    expect(clock('en', 'en-US')).toBe('1:00 AM');
    expect(clock('es', 'es-MX')).toMatch(/^1:00/);
    const others = [
      ['en', 'en-GB'],
      ['de', 'de'],
      ['es', 'es'],
      ['fr', 'fr'],
      ['pt', 'pt'],
    ] as const;
    for (const [language, tag] of others) expect(clock(language, tag)).toBe('01:00');
  });

  test('as do words that differ there', () => {
    const text = 'x = { REGION("escriben", es-ES: "escribís") } más';
    const said = (tag: string): string => saying('es', tag, text).say({ id: 'x', args: {} });
    expect([said('es-ES'), said('es-MX'), said('es')]).toEqual(['escribís más', 'escriben más', 'escriben más']);
  });
});

describe('[WO18] help lines', () => {
  test('know no country from a language alone', async () => {
    const words = await loadWords('en');
    const country = (...preferred: string[]) => speaker({ ...words, tag: regionalTag('en', preferred) }).country;
    expect([country('en'), country('C'), country('de-AT'), country('es-419')]).toEqual([null, null, null, null]);
    expect(country('en', 'en-IE')).toBe('IE');
  });

  test('of the reader’s country stand first', async () => {
    for (const language of LANGUAGES) {
      const words = await loadWords(language);
      const at = (tag: string) => safetyQuestion(speaker({ ...words, tag })).help;
      const argentina = at(`${language}-AR`);
      expect(argentina.here).toHaveLength(1);
      expect(argentina.here[0]!.lines.join()).toContain('144');
      const nowhere = at(language);
      expect(nowhere.here.length).toBeGreaterThan(1);
      for (const { here, elsewhere } of [argentina, nowhere, at(`${language}-AQ`)])
        expect(new Set([...here, ...elsewhere].map(({ place }) => place)).size).toBe(here.length + elsewhere.length);
      expect(crisisLines(speaker({ ...words, tag: `${language}-BR` })).here[0]!.lines).toEqual(['188']);
    }
  });

  test('begin with whom to call in danger, one number a place', async () => {
    const places = new Set(HELP_LINES.map(({ place }) => place));
    const inDanger = HELP_LINES.filter(({ kind }) => kind === 'emergency');
    expect(inDanger.map(({ place }) => place).toSorted()).toEqual([...places].toSorted());
    for (const { number, source, read } of inDanger) {
      expect(number).toMatch(/^\d{2,5}$/);
      if (read !== null) expect(source).not.toBe('');
    }
    for (const language of LANGUAGES) {
      const words = speaker(await loadWords(language));
      const { here, elsewhere } = safetyQuestion(words).help;
      for (const { place, number } of inDanger) {
        const of = [...here, ...elsewhere].find(one => one.place === words.region(place))!;
        expect(of.lines[0]).toBe(`${number} (${words.say('help-emergency')})`);
        expect(of.lines.filter(line => line.includes(words.say('help-emergency')))).toHaveLength(1);
      }
    }
  });

  test('are the same in number wherever they are read', async () => {
    const words = await loadWords('es');
    const count = (tag: string): number => {
      const { here, elsewhere } = safetyQuestion(speaker({ ...words, tag })).help;
      return [...here, ...elsewhere].flatMap(({ lines }) => lines).length;
    };
    expect(new Set(['es', 'es-AR', 'es-ES', 'es-PA'].map(count)).size).toBe(1);
  });
});
