import { safeName } from '../../controls/safe-text.ts';

/** Short names of two people on the pages: first names, unless one is a number, or both would match. Never the same for
 * both: two of one name get a number, in the order of the record. */
export function shortNames(names: readonly [string, string]): readonly [string, string] {
  const [a, b] = [firstOf(names[0]), firstOf(names[1])];
  if (!alike(a, b)) return [a, b];
  if (!alike(names[0], names[1])) return names;
  return [numbered(names[0], 1), numbered(names[1], 2)];
}

/** The first word, if it is one: letters, and not the only identifying part. */
function firstOf(name: string): string {
  const [first = '', ...rest] = safeName(name).split(/\s+/u);
  return rest.length > 0 && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) ? first : name;
}

const alike = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string => safeName(name).normalize('NFKC').toLowerCase();

const MOST = 36;

function numbered(name: string, number: number): string {
  const letters = [...new Intl.Segmenter().segment(safeName(name))].map(part => part.segment);
  return `${letters.slice(0, MOST).join('')} ${number}`;
}
