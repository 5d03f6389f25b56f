/** Words in a picture, laid out without a screen. Their widths are upper estimates, so words placed apart stay apart in
 * any typeface. Lengths in px. */

export interface Label {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const graphemes = new Intl.Segmenter();

/** Widths of characters already asked for: the same few words are placed many times a second. Of characters alone, since a table of
 * texts would remember names beyond their use. */
const known = new Map<string, number>();

function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) known.set(character, (width = measured(character)));
  return width;
}

/** Width of one character as people count them, in sizes of the type: Literata's, rounded up; emoji and ideographs are square. */
function measured(character: string): number {
  if (/^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(character)) return 1.4;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFFEF]/u.test(character))
    return 1.02;
  if (/^[il.,:;'’|!jI ]/u.test(character)) return 0.33;
  if (/^[frt()“”"‘-]/u.test(character)) return 0.43;
  if (/^[mwMW@%…—]/u.test(character)) return 0.98;
  if (/^\p{Lu}/u.test(character)) return 0.76;
  return 0.6;
}

/** Characters that never join another. Looking each one up takes most of the time of a picture drawn every frame. */
const PLAIN = /^[ -\u02FF\u2010-\u2027]*$/u;

const charactersOf = (text: string): Iterable<string> =>
  PLAIN.test(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => segment);

export const textWidth = (text: string, size: number): number => {
  let sum = 0;
  for (const character of charactersOf(text)) sum += widthOf(character);
  return sum * size;
};

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of charactersOf(text)) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

export function boxOf({ text, x, y, anchor, size }: Label): Box {
  const wide = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - 0.82 * size, bottom: y + 0.28 * size };
}

export const touches = (a: Box, b: Box, apart = 0): boolean =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom + apart && b.top < a.bottom + apart;
