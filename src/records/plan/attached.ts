import type { Source } from '../core/format.ts';
import { baseOf, folderOf } from '../core/places.ts';
import { eachLineBytes } from '../text/lines.ts';

/** An iPhone's name of the chat in a zip of WhatsApp. */
const CHAT = '_chat.txt';
/** An iPhone's name of an attached file: its place in the chat first. */
const NUMBERED = /^\d{8}-/;
/** "… <attached: NAME>" and "… - Ben: NAME (file attached)". */
const BRACKETS = /<[^<>:]{2,40}: ?([^<>/]{1,250})>$/;
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONGEST = 2000;
const GREATER = 0x3e;
const PARENTHESIS = 0x29;

/** The chat in a zip of WhatsApp, without the texts and tables that somebody sent in it: they are media, as pictures
 * are. */
export async function withoutAttached(
  sources: readonly Source[],
  archive: string,
  signal: AbortSignal | null,
): Promise<readonly Source[]> {
  const called = `${archive.replace(/(?: ?\(\d{1,3}\))?\.zip$/i, '')}.txt`;
  const chats = sources.filter(({ path }) => baseOf(path) === CHAT || baseOf(path) === called);
  if (chats.length === 0 || chats.length === sources.length) return sources;
  const sent = new Set<string>();
  for (const chat of chats) {
    const folder = folderOf(chat.path);
    const names = await namesIn(chat, signal);
    const numbered = baseOf(chat.path) === CHAT;
    for (const { path } of sources) {
      const name = baseOf(path);
      if (folderOf(path) === folder && ((numbered && NUMBERED.test(name)) || names.has(name))) sent.add(path);
    }
  }
  return sources.filter(source => chats.includes(source) || !sent.has(source.path));
}

/** The files that a chat says were sent. What is damaged says so when it is read. */
async function namesIn(chat: Source, signal: AbortSignal | null): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const decoder = new TextDecoder();
  try {
    await eachLineBytes(chat.blob, { signal }, (bytes, start, end) => {
      const last = bytes[end - 1];
      if (end - start > LONGEST || (last !== GREATER && last !== PARENTHESIS)) return undefined;
      const line = decoder.decode(bytes.subarray(start, end)).replaceAll(MARKS, '');
      const name = last === GREATER ? BRACKETS.exec(line)?.[1] : beforeParenthesis(line);
      if (name !== undefined) names.add(name);
    });
  } catch {
    signal?.throwIfAborted();
  }
  return names;
}

const beforeParenthesis = (line: string): string => line.slice(line.lastIndexOf(': ') + 2, line.lastIndexOf(' ('));
