import type { Random } from '../../../src/base/index.ts';

const encoder = new TextEncoder();

/** Texts that have broken readers elsewhere. */
const TOKENS = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u200e',
  '"',
  '\\',
  '\\u0000',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '\n',
  '\r\n',
  ' - ',
  '<',
  '>',
  '&#55357;',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '__proto__',
  'constructor',
  '99999999999999999999',
  '-1',
  '1e400',
  'null',
  'true',
  '""',
  '[]',
  '{}',
  'NaN',
  '٢٠٢٤',
  '下午',
  'R6',
  '\t',
  ',',
  ';',
  '=',
  '\u2028',
  'é',
  '🙂',
  '31/12/2024',
  '00:00',
].map(token => encoder.encode(token));

export const LONGEST = 4096;

/** Pieces of a format's syntax: text between quotes, angles and line ends in its samples. */
export function dictionaryOf(samples: readonly Uint8Array[]): readonly Uint8Array[] {
  const found = new Set<string>();
  for (const sample of samples) {
    const text = new TextDecoder('latin1').decode(sample.subarray(0, 200_000));
    for (const [piece] of text.matchAll(/"[\w$ -]{1,30}"|<\/?\w{1,20}|[\w-]{2,20}(?=[=:])|[^\n]{1,60}\n/g)) {
      found.add(piece);
      if (found.size >= 2000) break;
    }
  }
  return [...[...found].map(piece => Uint8Array.from(piece, char => char.charCodeAt(0))), ...TOKENS];
}

/** One to eight changes of a parent: bits, bytes, numbers, pieces of the dictionary, of itself and of others. */
export function mutate(
  parent: Uint8Array,
  others: readonly Uint8Array[],
  dictionary: readonly Uint8Array[],
  random: Random,
  longest = LONGEST,
): Uint8Array<ArrayBuffer> {
  let out: Uint8Array<ArrayBuffer> = parent.slice();
  for (let n = 1 << random.below(4); n > 0; n--) out = change(out, others, dictionary, random);
  return out.subarray(0, longest);
}

const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  3,
  1e9,
  1e300,
  -1e300,
  2 ** 53,
  '',
  '__proto__',
  'Mars/Olympus',
  '\u202ea\u0000',
  'x'.repeat(400),
  [],
  [null],
  {},
  { length: 3 },
];

/** As `mutate`, of JSON that stays JSON: one to eight places hold something else, another place's value, or nothing. Null: the parent
 * is none. */
export function mutateJson(parent: Uint8Array, random: Random): Uint8Array<ArrayBuffer> | null {
  let root: unknown;
  try {
    root = { root: JSON.parse(new TextDecoder().decode(parent)) as unknown };
  } catch {
    return null;
  }
  const spots: { readonly of: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (of: unknown): void => {
    if (typeof of !== 'object' || of === null) return;
    for (const key of Object.keys(of)) {
      spots.push({ of: of as Record<string, unknown>, key });
      walk((of as Record<string, unknown>)[key]);
    }
  };
  walk(root);
  for (let n = 1 << random.below(4); n > 0; n--) {
    const { of, key } = spots[random.below(spots.length)]!;
    const other = spots[random.below(spots.length)]!;
    const value = random.below(4) === 0 ? structuredClone(other.of[other.key]) : ODD[random.below(ODD.length)];
    if (random.below(6) === 0) Reflect.deleteProperty(of, key);
    else Object.defineProperty(of, key, { value, enumerable: true, writable: true, configurable: true });
  }
  const text = JSON.stringify((root as { readonly root?: unknown }).root) ?? '';
  return encoder.encode(text);
}

function change(
  bytes: Uint8Array<ArrayBuffer>,
  others: readonly Uint8Array[],
  dictionary: readonly Uint8Array[],
  random: Random,
): Uint8Array<ArrayBuffer> {
  const at = random.below(bytes.length + 1);
  const length = random.below(Math.min(1 << (1 + random.below(8)), bytes.length - at + 1));
  const piece = dictionary[random.below(dictionary.length)]!;
  switch (random.below(10)) {
    case 0:
      if (at < bytes.length) bytes[at]! ^= 1 << random.below(8);
      return bytes;
    case 1:
      if (at < bytes.length) bytes[at] = random.below(256);
      return bytes;
    case 2:
      return spliced(bytes, at, length, []);
    case 3:
      return spliced(bytes, at, 0, bytes.slice(at, at + length));
    case 4:
      return spliced(bytes, at, 0, piece);
    case 5:
      return spliced(bytes, at, length, piece);
    case 6: {
      const other = others[random.below(others.length)]!;
      const from = random.below(other.length + 1);
      return spliced(bytes, at, length, other.subarray(from, from + (1 << random.below(9))));
    }
    case 7:
      return numberChanged(bytes, at, random);
    case 8: {
      // The same again and again: what grows with the square shows.
      const unit = bytes.subarray(at, at + Math.max(1, length & 15));
      const times = 1 << random.below(7);
      return spliced(bytes, at, 0, Array.from({ length: times }, () => [...unit]).flat());
    }
    default: {
      const to = random.below(bytes.length + 1);
      const part = bytes.slice(at, at + length);
      return spliced(spliced(bytes, at, length, []), Math.min(to, bytes.length - part.length), 0, part);
    }
  }
}

const DIGITS = [
  '0',
  '1',
  '-1',
  '12',
  '13',
  '31',
  '32',
  '59',
  '60',
  '255',
  '65536',
  '2147483648',
  '1e21',
  '0.5',
  '9'.repeat(17),
];

/** The next run of digits becomes another number. */
function numberChanged(bytes: Uint8Array<ArrayBuffer>, at: number, random: Random): Uint8Array<ArrayBuffer> {
  const isDigit = (i: number): boolean => bytes[i]! >= 0x30 && bytes[i]! <= 0x39;
  let from = at;
  while (from < bytes.length && !isDigit(from)) from++;
  let to = from;
  while (to < bytes.length && isDigit(to)) to++;
  return spliced(bytes, from, to - from, encoder.encode(DIGITS[random.below(DIGITS.length)]));
}

function spliced(
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
  length: number,
  piece: ArrayLike<number>,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length - length + piece.length);
  out.set(bytes.subarray(0, at));
  out.set(piece, at);
  out.set(bytes.subarray(at + length), at + piece.length);
  return out;
}
