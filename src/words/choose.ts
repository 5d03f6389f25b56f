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

const INVENTED = ['en-XA', 'ar-XB'] as const;
const LOCALES: readonly Locale[] = [...LANGUAGES, ...INVENTED];

/** The locale of numbers, dates and forms that differ by region. It is the first preferred tag of the language that
 * names a region, else the language as written in Europe. */
export const tagFor = (language: Language, preferred: readonly string[]): string =>
  regionalTag(language, preferred) ?? (language === 'en' ? 'en-GB' : language);

/** The first preferred tag of the language that names a region; without one, no country is known. */
export function regionalTag(language: Language, preferred: readonly string[]): string | undefined {
  for (const wanted of preferred) {
    const tag = wanted.replace(/[.@].*$/, '').replaceAll('_', '-');
    if (INVENTED.some(one => one === tag)) continue;
    if (/^[a-z]{2,3}-(?:[a-z]{4}-)?(?:[a-z]{2}|\d{3})$/i.test(tag) && tag.toLowerCase().startsWith(`${language}-`))
      return Intl.getCanonicalLocales(tag)[0]!;
  }
  return undefined;
}

/** The first of the preferred locales (BCP 47 or POSIX, best first) that has a catalogue. A region without one falls
 * back to its language; English where no language has one. */
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
