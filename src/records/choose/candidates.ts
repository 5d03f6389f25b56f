import type { FormatId } from '../core/record.ts';
import type { FileSink, FoundChat } from '../core/sink.ts';

export interface ChatSeen {
  readonly title: string;
  readonly people: number;
  readonly messages: number;
}

/** A chat under the title by which it can be chosen: its own, with a distinguishing addition where titles repeat. */
export interface Candidate extends ChatSeen {
  readonly key: string;
  readonly plain: string;
  /** By file: indices of its chats in the sink; more than one where an app exports a chat in two halves. */
  readonly chats: readonly (readonly number[])[];
}

interface Holder {
  readonly format: FormatId;
  readonly sink: FileSink;
  /** Unlike that of any other file. */
  readonly file: string;
}

interface Tallies {
  readonly messages: readonly number[];
  /** By chat: who wrote in it. */
  readonly people: readonly ReadonlySet<number>[];
}
const talliesOf = new WeakMap<FileSink, Tallies>();

/** Messages and people of each chat of a source. */
export function tallies(sink: FileSink): Tallies {
  const known = talliesOf.get(sink);
  if (known !== undefined) return known;
  const messages = sink.chats.map(() => 0);
  let last = -1;
  let before = -1;
  const people = sink.chats.map(() => new Set<number>());
  const { chat, person, count } = sink.columns;
  for (let i = 0; i < count; i++) {
    const c = chat[i]!;
    messages[c]!++;
    const pair = c * 65_536 + person[i]!;
    // A chat goes back and forth between two, so the set is hardly ever asked.
    if (pair === last || pair === before) continue;
    before = last;
    last = pair;
    people[c]!.add(person[i]!);
  }
  const tally = { messages, people };
  talliesOf.set(sink, tally);
  return tally;
}

/** Indices of the chats that hold messages; notes to oneself only where there is nothing else. */
export function chatsIn(sink: FileSink): readonly number[] {
  const filled = [...tallies(sink).messages.keys()].filter(c => tallies(sink).messages[c]! > 0);
  const others = filled.filter(c => sink.chats[c]!.kind !== 'notes');
  return others.length > 0 ? others : filled;
}

/** Identities of the chats of a file. One key of one format is one chat in all files; a chat without a key is its file's
 * own. A chat identified by its two people alone is the one chat with a key that has them. Without such a chat, it is
 * the one of all files with those two alone. If a file holds two such chats, namesakes are in it, and the two identify
 * nothing. */
function identities(files: readonly Holder[]): (f: number, chat: FoundChat) => string {
  const keys = new Map<string, Set<string>>();
  const namesakes = new Set<string>();
  for (const { sink, format } of files) {
    const own = new Set<string>();
    for (const c of chatsIn(sink)) {
      const { key, pair } = sink.chats[c]!;
      if (pair === undefined) continue;
      const of = `${format} ${pair.names}`;
      if (!pair.only) keys.set(of, (keys.get(of) ?? new Set()).add(key));
      else if (own.has(of)) namesakes.add(of);
      else own.add(of);
    }
  }
  return (f, { key, pair }) => {
    const { format } = files[f]!;
    if (key === '') return `${f}`;
    if (pair?.only !== true) return `${format} ${key}`;
    const of = `${format} ${pair.names}`;
    if (namesakes.has(of)) return `${f} ${format} ${key}`;
    const [known, ...others] = keys.get(of) ?? [];
    return known === undefined || others.length > 0 ? of : `${format} ${known}`;
  };
}

/** Every chat of every file. */
export function candidatesIn(files: readonly Holder[]): readonly Candidate[] {
  const merged = new Map<
    string,
    { key: string; plain: string; chats: number[][]; people: number; messages: number; notes: boolean }
  >();
  const identityOf = identities(files);
  files.forEach(({ sink, file }, f) => {
    sink.chats.forEach((found, c) => {
      const messages = tallies(sink).messages[c]!;
      if (messages === 0) return;
      const { key, title, kind } = found;
      const id = identityOf(f, found);
      const entry = merged.get(id) ?? {
        key: key === '' ? file : key,
        plain: title,
        chats: files.map(() => []),
        people: 0,
        messages: 0,
        notes: kind === 'notes',
      };
      entry.chats[f]!.push(c);
      entry.people = Math.max(entry.people, tallies(sink).people[c]!.size);
      entry.messages += messages;
      merged.set(id, entry);
    });
  });
  const all = [...merged.values()];
  const times = new Map<string, number>();
  for (const { plain } of all) times.set(plain, (times.get(plain) ?? 0) + 1);
  const offered = all.some(({ notes }) => !notes) ? all.filter(({ notes }) => !notes) : all;
  return offered.map(entry => ({
    ...entry,
    title: times.get(entry.plain) === 1 ? entry.plain : `${entry.plain} (${entry.key})`,
  }));
}

/** The one chat that goes by this name: its title, its own title, its key, or its title but for case. */
export function named(candidates: readonly Candidate[], name: string): Candidate | null {
  for (const same of [
    (c: Candidate): boolean => c.title === name,
    (c: Candidate): boolean => c.plain === name,
    (c: Candidate): boolean => c.key === name,
    (c: Candidate): boolean => c.title.toLowerCase() === name.toLowerCase(),
  ]) {
    const hits = candidates.filter(same);
    if (hits.length === 1) return hits[0]!;
  }
  return null;
}
