import type { Speaker } from '../../words/index.ts';

/** Text that no terminal will obey. Control characters (escape sequences begin with one) and marks that turn the reading
 * direction are shown by their code. A deceptive name is thus told apart from the name it imitates. Line feeds stay
 * where `lines` is true. */
export function safe(text: string, lines = false): string {
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    out += isUnsafe(code, lines) ? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>` : character;
  }
  return out;
}

function isUnsafe(code: number, lines: boolean): boolean {
  if (code === 0x0a) return !lines;
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}

/** A line to the waiting person, beside the answer. */
export const note = (
  text: string,
  { err, columns }: { readonly err: (text: string) => void; readonly columns: number },
): void => err(`${wrap(safe(text), columns)}\n`);

/** Words of a help text as its lines are wrapped, the first of them beginning at `column`. */
export const inHelp = (words: string, column: number): string => wrap(' '.repeat(column) + words, 80).trimStart();

/** Wraps at `columns` between words; lines keep their indent, and lines under a mark such as `- ` hang by its width. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .map(line => wrapLine(line, Math.max(40, columns)))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  if (line.length <= columns) return line;
  const indent = /^\s*(?:- )?/.exec(line)![0].length;
  const rows: string[] = [];
  let row = line.slice(0, indent);
  let empty = true;
  for (const word of line.slice(indent).split(' ')) {
    if (!empty && row.length + 1 + word.length > columns) {
      rows.push(row);
      row = ' '.repeat(indent);
      empty = true;
    }
    row += empty ? word : ` ${word}`;
    empty = false;
  }
  rows.push(row);
  return rows.join('\n');
}

/** A one-line progress bar on standard error that redraws itself; silent where nobody watches. */
export function progressBar(
  host: { readonly err: (text: string) => void; readonly isTerminal: boolean; readonly words: Speaker },
  doing: 'reading' | 'weighing' | 'pairs',
) {
  const label = host.words.say(`terminal-${doing}`);
  let shown = -1;
  return {
    at: (fraction: number): void => {
      const percent = Math.floor(Math.min(1, Math.max(0, fraction)) * 100);
      if (!host.isTerminal || percent === shown) return;
      shown = percent;
      const full = Math.round(percent / 4);
      host.err(`\r${label} ${'█'.repeat(full)}${'░'.repeat(25 - full)} ${percent} %`);
    },
    done: (): void => {
      if (host.isTerminal && shown >= 0) host.err(`\r${' '.repeat(label.length + 34)}\r`);
    },
  };
}

const UNSAFE_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON on one line. `JSON.stringify` escapes the lower control characters only. The upper ones and direction marks are
 * escaped too, which changes no value and leaves a terminal nothing to obey. */
export const json = (value: unknown): string =>
  JSON.stringify(value).replaceAll(UNSAFE_IN_JSON, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
