import { createContext, type ReactNode, useContext } from 'react';
import { safeName } from './safe-text.ts';

/** Names of the two people on show, as in the record. */
export const Names = createContext<readonly [string, string]>(['One', 'The other']);

/** A name: isolated, cleaned, in its person's hue. */
export function Name({ of }: { readonly of: 0 | 1 }): ReactNode {
  const names = useContext(Names);
  return <bdi className={of === 0 ? 'one' : 'two'}>{safeName(names[of])}</bdi>;
}

/** A sentence of the story with the two names in it set as names. Whole words only, so that "Al" is not found in "also". */
export function Sentence({ text }: { readonly text: string }): ReactNode {
  const names = useContext(Names);
  const parts: ReactNode[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const of = ([0, 1] as const)
      .filter(i => names[i] !== '' && text.startsWith(names[i], at) && standsAlone(text, at, names[i].length))
      .sort((a, b) => names[b].length - names[a].length)[0];
    if (of === undefined) {
      plain += text[at];
      at++;
      continue;
    }
    parts.push(plain, <Name key={at} of={of} />);
    plain = '';
    at += names[of].length;
  }
  return (
    <>
      {parts}
      {plain}
    </>
  );
}

const letter = /[\p{L}\p{N}]/u;
const standsAlone = (text: string, at: number, length: number): boolean =>
  !letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + length] ?? ' ');
