import { failure, type Issue, issue, type Outcome, success } from '../../base/index.ts';
import { gather } from '../merge/gather.ts';
import type { Unit } from '../merge/unit.ts';
import type { ReadFile } from '../core/sink.ts';
import { zoneOfFile, type ZoneOptions } from '../core/zone.ts';
import { type Candidate, candidatesIn, type ChatSeen, chatsIn, named } from './candidates.ts';
import { conversations } from './conversations.ts';
import { message } from '../../words/index.ts';

/** A reader's wishes about chats and people. */
export interface ChatWishes {
  /** Title (as listed by the `choose-chat` issue) of the chat to read where there are several; several titles: they are
   * one conversation. */
  readonly chat: string | readonly string[] | null;
  /** Names of one person, by the reader's word: sets of names or ids. `FILE: NAME` serves a name (as "me") that means
   * another person in each file. Unknown names are a warning. Default: none. */
  readonly same?: readonly (readonly string[])[];
}

/** The chats of each file that are one conversation, and those that were left out of it. */
export interface ChatChoice {
  readonly seen: readonly ChatSeen[];
  readonly units: readonly Unit[];
  readonly leftOut: readonly ChatSeen[];
}

/** May change the columns of the files: times become instants. */
export function chooseChats(read: readonly ReadFile[], options: ZoneOptions & ChatWishes): Outcome<ChatChoice> {
  const files = read.map((file, f) => ({ ...file, file: uniqueName(read, f) }));
  const candidates = candidatesIn(files);
  const chosen = chosenOf(candidates, options.chat);
  if ('code' in chosen) return failure(chosen, ...candidates.map(chatNote));
  // With nothing asked for, the conversation is that of the first chat.
  const sure = options.chat === null ? chosen.slice(0, 1) : chosen;
  const { units, leftOut } = unitsOf(sure, chosen, candidates, files, options);
  if (options.chat === null && leftOut.length > 0)
    return failure(
      issue('error', 'choose-chat', message('records-chats-differ', { count: candidates.length }), '--chat'),
      ...candidates.map(chatNote),
    );
  return success({
    seen: candidates.map(({ title, people, messages }) => ({ title, people, messages })),
    units,
    leftOut,
  });
}

/** True if all files are of the conversation of the files from `first` on, which are one by the reader's word. May
 * change the columns of the files: times become instants. */
export function areOneConversation(
  read: readonly ReadFile[],
  first: number,
  options: ZoneOptions & Pick<ChatWishes, 'same'>,
): boolean {
  const files = read.map((file, f) => ({ ...file, file: uniqueName(read, f) }));
  const candidates = candidatesIn(files);
  const sure = candidates.filter(({ chats }) => chats.some((own, f) => f >= first && own.length > 0));
  return unitsOf(sure, sure, candidates, files, options).leftOut.length === 0;
}

/** Everything in these files is one conversation. */
export const wholeFiles = (read: readonly ReadFile[], options: ZoneOptions): readonly Unit[] =>
  read.map(({ format, sink }, f) => ({
    format,
    sink,
    file: uniqueName(read, f),
    zone: zoneOfFile(sink, options),
    chats: chatsIn(sink),
  }));

function uniqueName(files: readonly { readonly name: string }[], f: number): string {
  const { name } = files[f]!;
  const before = files.slice(0, f).filter(other => other.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}

const chatNote = ({ title, people, messages }: Candidate): Issue =>
  issue('note', 'chat', message('records-chat', { title, people, messages }), title);

/** By file: how many of the candidates are in it. */
const countsIn = (candidates: readonly Candidate[]): readonly number[] =>
  (candidates[0]?.chats ?? []).map((_, f) => candidates.filter(({ chats }) => chats[f]!.length > 0).length);

type OpenFile = ReadFile & { readonly file: string };

/** The chats that were asked for; all where nothing need be asked. */
function chosenOf(candidates: readonly Candidate[], asked: ChatWishes['chat']): readonly Candidate[] | Issue {
  if (candidates.length < 2) return candidates;
  if (asked === null)
    return countsIn(candidates).every(count => count < 2)
      ? candidates
      : issue('error', 'choose-chat', message('records-choose-chat', { count: candidates.length }), '--chat');
  const names = typeof asked === 'string' ? [asked] : asked;
  const chosen = names.map(name => named(candidates, name));
  const unknown = names.find((_, i) => chosen[i] === null);
  return unknown === undefined
    ? chosen.filter(candidate => candidate !== null)
    : issue('error', 'no-such-chat', message('records-no-such-chat', { chat: unknown }), '--chat');
}

/** The units to read from each file. They are its chosen chats, or its only chat, if they belong to the conversation of the
 * `sure` units. */
function unitsOf(
  sure: readonly Candidate[],
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  files: readonly OpenFile[],
  options: ZoneOptions & Pick<ChatWishes, 'same'>,
): { readonly units: readonly Unit[]; readonly leftOut: readonly Candidate[] } {
  const counts = countsIn(candidates);
  const alone = candidates.filter(({ chats }) => chats.every((own, f) => own.length === 0 || counts[f] === 1));
  const unitsWith = (wanted: ReadonlySet<Candidate>): readonly Unit[] =>
    files.map(
      ({ format, sink, file }, f): Unit => ({
        format,
        sink,
        file,
        zone: zoneOfFile(sink, options),
        chats: [...wanted].flatMap(({ chats }) => chats[f]!),
      }),
    );
  const all = new Set([...chosen, ...alone]);
  const units = unitsWith(all);
  if (all.size === sure.length) return { units, leftOut: [] };
  const groups = conversations([...all], gather(units, options.same));
  const groupOf = new Map([...all].map((candidate, i) => [candidate, groups[i]!]));
  const kept = new Set([...all].filter(one => sure.some(other => groupOf.get(other) === groupOf.get(one))));
  return { units: unitsWith(kept), leftOut: [...all].filter(candidate => !kept.has(candidate)) };
}
