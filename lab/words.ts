import { readFileSync } from 'node:fs';
import type { Message } from '../src/base/index.ts';
import { type Catalogue, loadWords } from '../src/words/index.ts';

/** A sentence of `words.ftl` beside this, or of the product's catalogue. */
export const message = (id: string, args: Message['args'] = {}): Message => ({ id, args });

/** English alone. */
export async function labWords(): Promise<Catalogue> {
  const words = await loadWords('en');
  return { ...words, texts: [...words.texts, readFileSync(new URL('words.ftl', import.meta.url), 'utf8')] };
}
