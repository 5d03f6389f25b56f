import { createElement, type ReactNode } from 'react';

/** MathML from the model's own printer, as elements. The page has no way from text to markup. The few tags of the
 * printer are parsed here, and everything between them stays text. */
export function MathOf({ markup }: { readonly markup: string }): ReactNode {
  const tokens = markup.match(/<[^>]+>|[^<]+/g) ?? [];
  let at = 0;
  const children = (): ReactNode[] => {
    const list: ReactNode[] = [];
    while (at < tokens.length) {
      const token = tokens[at++]!;
      if (token.startsWith('</')) break;
      const tag = /^<(\w+)( display="block")?>$/.exec(token);
      if (tag === null) list.push(plain(token));
      else if (KNOWN.has(tag[1]!))
        list.push(createElement(tag[1]!, { key: at, ...(tag[2] ? { display: 'block' } : {}) }, ...children()));
      else throw new Error(`${tag[1]} is no tag of the printer's.`);
    }
    return list;
  };
  return children();
}

const KNOWN: ReadonlySet<string> = new Set([
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mfrac',
  'msup',
  'msub',
  'msubsup',
  'msqrt',
  'mtext',
  'mspace',
]);

const plain = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
