import { CRISIS_WORDS, HARMLESS_WORDS, SAFETY_WORDS } from '../words/index.ts';

/** Words in what a person typed that bring the way to safety, or numbers for a crisis, into view. In three languages at once, since
 * people write in the one that hurts. It tells nobody, concludes nothing and blocks nothing; it misses most of what can be
 * said (docs/spec/talk.md), so the ways out stand in every state without it. */
export function alarmIn(text: string): 'safety' | 'crisis' | null {
  const typed = HARMLESS.reduce((left, words) => left.replaceAll(words, ' , '), ` ${fold(text)} `);
  if (CRISIS.some(words => typed.includes(words))) return 'crisis';
  return SAFETY.some(words => typed.includes(words)) ? 'safety' : null;
}

/** Lower case, without accents, apostrophes or marks, umlauts as one letter however they are typed; every other sign a space. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[\p{M}'’‘ʼ`´]/gu, '')
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

const folded = (lines: readonly string[]): readonly string[] =>
  lines.map(line => ` ${fold(line).trim()}${line.endsWith('.') ? ' ' : ''}`);
const CRISIS = folded(CRISIS_WORDS);
const SAFETY = folded(SAFETY_WORDS);
const HARMLESS = folded(HARMLESS_WORDS);
