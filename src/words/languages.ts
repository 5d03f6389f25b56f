import type { Language, Locale } from './choose.ts';
import { CHUNKS } from './generated/languages.ts';

/** Sentences of one language, as Fluent text. */
export interface Catalogue {
  readonly locale: Locale;
  readonly language: Language;
  /** BCP 47: what numbers, dates and forms of a region follow (`regionalTag`); absent: the language as it is written in Europe. */
  readonly tag?: string | undefined;
  readonly texts: readonly string[];
  /** True if sentences still being fetched may be asked for: they are blank until then. */
  readonly part?: boolean;
}

/** Unit of fetching: the first picture's words, those of all other pages, and those of the terminal alone. */
export type Chunk = 'first' | 'later' | 'terminal';

/** The sentences of a language; all of them unless chunks are named. */
export async function loadWords(locale: Locale, ...chunks: readonly Chunk[]): Promise<Catalogue> {
  const language = locale === 'en-XA' || locale === 'ar-XB' ? 'en' : locale;
  const wanted = chunks.length === 0 ? (['first', 'later', 'terminal'] as const) : chunks;
  const loaded = await Promise.all(wanted.map(chunk => CHUNKS[language][chunk]()));
  return { locale, language, texts: loaded.flatMap(({ texts }) => texts), part: !wanted.includes('later') };
}
