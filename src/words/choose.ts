import { LANGUAGES } from './generated/languages.ts';

/** A language that has a catalogue. */
export type Language = (typeof LANGUAGES)[number];
/** Two more are invented, made from English for tests: long with accents, and right to left. */
export type Locale = Language | 'en-XA' | 'ar-XB';

/** A language in its own name, as at the head of a line. */
export function nameOf(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}

const LOCALES: readonly Locale[] = [...LANGUAGES, 'en-XA', 'ar-XB'];

/** The first of the preferred locales (BCP 47 or POSIX, best first) that has a catalogue, by its language alone where the
 * region has none; English where none has. */
export function chooseLanguage(preferred: readonly string[]): Locale {
  for (const wanted of preferred) {
    const tag = wanted
      .replace(/[.@].*$/, '')
      .replaceAll('_', '-')
      .toLowerCase();
    const found =
      LOCALES.find(locale => locale.toLowerCase() === tag) ?? LANGUAGES.find(lang => tag.split('-')[0] === lang);
    if (found !== undefined) return found;
  }
  return 'en';
}
