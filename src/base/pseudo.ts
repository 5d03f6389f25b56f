const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
};

/** A made-up language for tests and for looking at layouts: every letter with an accent, a third longer, in brackets.
 * Whatever still stands in plain letters did not come from the catalogue. */
export const pseudo = <T extends { readonly locale: string }>(words: T): T => ({
  ...(disguise(words) as T),
  locale: 'en-XA',
});

function disguise(value: unknown): unknown {
  if (typeof value === 'string') return accented(value);
  if (typeof value === 'function')
    return (...args: readonly unknown[]) => disguise((value as (...args: readonly unknown[]) => unknown)(...args));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, disguise(item)]));
  return value;
}

const accented = (text: string): string =>
  `[${[...text].map(letter => ACCENTS[letter] ?? letter).join('')}${'·'.repeat(Math.ceil(text.length / 3))}]`;
