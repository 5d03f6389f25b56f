import { CRISIS_WORDS, HARMLESS_WORDS, SAFETY_WORDS } from '../words/index.ts';

/** Words in what a person typed that bring the way to safety, or numbers for a crisis, into view. In three languages at once, since
 * people write in the one that hurts. It tells nobody, concludes nothing and blocks nothing; it misses most of what can be
 * said (docs/spec/talk.md), so the ways out stand in every state without it. */
export function alarmIn(text: string): 'safety' | 'crisis' | null {
  const typed = ` ${fold(text)} `.replaceAll(HARMLESS, ' , ');
  return CRISIS.test(typed) ? 'crisis' : SAFETY.test(typed) ? 'safety' : null;
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

/** One expression for a list. Each part of a line is the beginning of words, whole where the line ends in a full stop. After folding
 * everything is letters, figures and single spaces, and the room between two parts is at most three words, so that no text takes long. */
const expression = (lines: readonly string[], flags: string): RegExp =>
  new RegExp(
    ` (?:${lines
      .map(line => {
        const parts = line.split('…').map(part => fold(part).trim());
        return `${parts.join(String.raw`\S* (?:\S+ ){0,3}`)}${line.endsWith('.') ? ' ' : ''}`;
      })
      .join('|')})`,
    flags,
  );
const CRISIS = expression(CRISIS_WORDS, 'u');
const SAFETY = expression(SAFETY_WORDS, 'u');
const HARMLESS = expression(HARMLESS_WORDS, 'gu');
