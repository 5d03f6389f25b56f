import type { Message, Worded } from '../../../src/base/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { NAMELESS, safeName } from '../../controls/safe-text.ts';
import { told } from '../../controls/say.ts';
import type { ReadReport } from '../../worker/protocol.ts';

/** Names of files and people in the account of a reading. Masked names become numbers, since a file is often named
 * after a person. */
export interface Shown {
  readonly file: (i: number) => string;
  readonly person: (i: number) => string;
  /** Notes from reading that file, or all files. */
  readonly note: (text: Message, of?: number) => string;
}

export function shownIn(words: Speaker, { files, people }: ReadReport, masked: boolean): Shown {
  if (!masked)
    return {
      file: i => safeName(files[i]!.name),
      person: i => safeName(people[i]!.name),
      note: text => told(words, text),
    };
  const file = (i: number): string => words.say('load-file-by-number', { at: i + 1 });
  const mask = (name: string, of?: number): string => {
    if (of !== undefined && files[of]!.name === name) return file(of);
    // For several files of one name, a note says no more than the name does.
    const all = files.flatMap((one, i) => (one.name === name ? [file(i)] : []));
    return all.length === 0 ? NAMELESS : words.list(all, 'disjunction');
  };
  return {
    file,
    person: i => words.say('load-person-by-number', { at: i + 1 }),
    note: (text, of) =>
      told(
        words,
        without(text, name => mask(name, of)),
      ),
  };
}

/** Arguments of a sentence that may be the name of a file, a chat or a person; a column's is none of them. */
const NAMES = new Set(['file', 'first', 'chat', 'name']);
const COLUMNS = new Set(['records-column-called', 'records-role-named']);

function without(text: Message, mask: (name: string) => string): Message {
  const masked = (x: Worded, key: string): Worded => {
    if (typeof x === 'string') return NAMES.has(key) && !COLUMNS.has(text.id) ? mask(x) : x;
    if (Array.isArray(x)) return x.map(one => masked(one, key));
    return typeof x === 'object' && 'id' in x ? without(x, mask) : x;
  };
  return { ...text, args: Object.fromEntries(Object.entries(text.args).map(([key, x]) => [key, masked(x, key)])) };
}
