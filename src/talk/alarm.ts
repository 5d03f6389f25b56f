import { CRISIS_WORDS, HARMLESS_WORDS, SAFETY_WORDS } from '../words/index.ts';

/** Alarm words in typed text that bring the way to safety, or numbers for a crisis, into view. All languages are
 * searched at once, since people write in the one that hurts. It tells nobody, concludes nothing and blocks nothing. It
 * misses most of what can be said (docs/spec/talk.md), so the ways out stand in every state without it. */
export function alarmIn(text: string): 'safety' | 'crisis' | null {
  const typed = ` ${fold(text)} `;
  // Most typed texts hold neither.
  const [crisis, safety] = [placesIn(typed, CRISIS), placesIn(typed, SAFETY)];
  if (crisis.length + safety.length === 0) return null;
  const harmless = placesIn(typed, HARMLESS);
  // Fear ends where its figure of speech begins ("I have a fear of losing you"); words of a crisis must lie within it.
  if (crisis.some(of => !harmless.some(figure => figure.from <= of.from && of.to <= figure.to))) return 'crisis';
  return safety.some(of => !harmless.some(figure => figure.from < of.to && of.to <= figure.to)) ? 'safety' : null;
}

/** Lower case, without accents, apostrophes or marks, and every other sign a space. Umlauts become one letter however
 * they are typed. Doubled or held letters become one, and "qu" becomes the "k" that many type for it. Apostrophes go
 * first: an accent that stands alone would decompose into a space and a mark. */
const fold = (text: string): string =>
  text
    .replaceAll(/['’‘‛ʼ`´′ʹ＇]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 's')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/qu?/g, 'k')
    .replaceAll(/(.)\1+/gu, '$1')
    .replaceAll(/([aou])e/g, '$1')
    // A distance, not what "kms" is short for.
    .replaceAll(/(\p{N}) kms /gu, '$1 km ');

interface Place {
  readonly from: number;
  readonly to: number;
}

const placesIn = (typed: string, lines: readonly RegExp[]): readonly Place[] =>
  lines
    .filter(line => typed.search(line) >= 0)
    .flatMap(line => [...typed.matchAll(line)])
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }));

/** One expression for each line. Folded text holds only letters, figures and single spaces. The gap between two parts
 * is at most `room` words, matched lazily, so that no text takes long. */
const expressions = (lines: readonly string[], room: number): readonly RegExp[] =>
  lines.map(line => {
    const parts = line.split('…').map(part => part.trim().split(' ').map(anyOf).join(' '));
    return new RegExp(` ${parts.join(String.raw` (?:\S+ ){0,${room}}?`)}(?= )`, 'gu');
  });

/** A word, or any of several. */
const anyOf = (words: string): string =>
  `(?:${words
    .split('|')
    .map(one => one.split('_').map(beginning).join(' '))
    .join('|')})`;

/** A prefix; the whole word where it ends in a full stop. */
const beginning = (word: string): string => fold(word).trim() + (word.endsWith('.') ? '' : String.raw`\S*`);

const CRISIS = expressions(CRISIS_WORDS, 3);
const SAFETY = expressions(SAFETY_WORDS, 3);
/** Little room: words between the parts are removed with them. */
const HARMLESS = expressions(HARMLESS_WORDS, 1);
