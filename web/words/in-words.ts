import type { Speaker } from '../../src/words/index.ts';

/** Sentences of one page by name: made once for a language. */
export function inWords<T>(make: (words: Speaker) => T): (words: Speaker) => T {
  const made = new WeakMap<Speaker, { readonly value: T }>();
  return words => {
    const known = made.get(words) ?? { value: make(words) };
    made.set(words, known);
    return known.value;
  };
}
