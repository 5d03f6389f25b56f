import { CRISIS_WORDS, SAFETY_WORDS } from '../words/index.ts';

/** Words in what a person typed that bring the way to safety, or numbers for a crisis, into view. In three languages at once, since
 * people write in the one that hurts. It tells nobody, concludes nothing and blocks nothing; it misses most of what can be
 * said (docs/spec/talk.md), so the ways out stand in every state without it. */
export function alarmIn(text: string): 'safety' | 'crisis' | null {
  const folded = ` ${fold(text)} `;
  if (CRISIS_WORDS.some(words => folded.includes(words))) return 'crisis';
  return SAFETY_WORDS.some(words => folded.includes(words)) ? 'safety' : null;
}

/** Lower case, without accents, apostrophes or marks; every other sign a space. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[\p{M}'’‘ʼ`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
