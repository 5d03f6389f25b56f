import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Door, Role } from '../../src/talk/index.ts';
import type { Grounds } from '../../src/talk/inside.ts';
import type { Language } from '../../src/words/index.ts';

/** Thirty invented stories between two people, each told from both chairs: what each one types, in their own words, as a tired person
 * would. Both walk the same way through the guide, so that what it says to the one can be laid beside what it says to the other. */
export interface Story {
  readonly id: string;
  /** What an onlooker would know. */
  readonly about: string;
  readonly door: Door;
  readonly grounds: Grounds;
  /** Answers in order: the id of a choice; `write`: the teller's next words; `skip`. What is left open is skipped or chosen first. */
  readonly way: readonly string[];
  readonly told: Readonly<Record<Role, Telling>>;
}

export interface Telling {
  readonly lang: Language;
  readonly words: readonly string[];
  /** What these words should bring into view. */
  readonly raises: 'safety' | 'crisis' | null;
  /** What this teller answers when the private question comes. */
  readonly privately: 'none' | 'some';
}

export const STORIES = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../golden/stories.json'), 'utf8'),
) as readonly Story[];
