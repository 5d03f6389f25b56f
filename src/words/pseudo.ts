/** Invented languages made from the English sentences. They show text outside the catalogue, text clipped where words
 * are long, and faults of right-to-left layout. Names and numbers stay as they are. */

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
};

/** Accents, and every second vowel of a word doubled: about a third longer. */
export const long = (text: string): string => {
  let vowels = 0;
  return text.replaceAll(/[a-zA-Z]/g, letter => {
    const shown = ACCENTED[letter] ?? letter;
    if (!/[aeiou]/.test(letter)) return shown;
    vowels++;
    return shown.repeat(vowels % 2 === 0 ? 3 : 1);
  });
};

/** Each word within a right-to-left override, so that it reads as Arabic or Hebrew would be laid out. */
export const rightToLeft = (text: string): string => text.replaceAll(/[a-zA-Z]+/g, word => `\u202E${word}\u202C`);
