import { fitted } from '../../src/story/index.ts';

/** Removes control characters and direction marks from file text, so that no name can pass for another or turn the line
 * around it. Text from a file is never trusted at display; the rest is only ever a text node. */

// C0 without tab and line feed, C1, soft hyphen, direction marks and isolates, zero-width and invisible fillers, byte order mark, line separators, tags.
// Zero-width joiner and non-joiner stay: emoji and several scripts need them.
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

export const safeText = (text: string): string => text.replaceAll(UNSAFE, '');

/** Placeholder for a name without any visible sign, in every language. */
export const NAMELESS = '—';

/** One line, at most 40 characters as people count them. */
export function safeName(name: string): string {
  const clean = safeText(name).replaceAll(/\s+/g, ' ').trim();
  if (clean === '') return NAMELESS;
  // Setting out to count them costs more than all the rest of a name.
  if (clean.length <= 40) return clean;
  const letters = [...new Intl.Segmenter().segment(clean)].map(part => part.segment);
  return letters.length <= 40 ? letters.join('') : `${letters.slice(0, 39).join('')}…`;
}

/** A name in a picture, where no line can break: as much of it as fits `px` in letters of that size. */
export const nameWithin = (name: string, px: number, size: number): string => fitted(safeName(name), size, px);

/** Attributes of every field in which people write. They disable completion, correction and checks, since browsers may
 * keep typed text or send it away (docs/privacy.md). */
export const OWN_WORDS = { autoComplete: 'off', autoCorrect: 'off', spellCheck: false, 'data-gramm': 'false' } as const;
