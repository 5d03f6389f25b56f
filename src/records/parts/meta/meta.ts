import type { Message } from '../../../base/index.ts';
import type { FormatOptions, Sink, Source } from '../../core/format.ts';
import type { Kind } from '../../core/record.ts';
import { scanJson } from '../../text/json.ts';
import {
  allInstants,
  type Fields,
  fieldsOf,
  isPlausible,
  listOf,
  NO_SENDER,
  NO_TIME,
  numberOf,
  tellEnd,
  textOf,
} from '../json-fields.ts';
import { headText } from '../head.ts';
import { type Learned, NOTHING_LEARNED, ReactionLearner } from './meta-learn.ts';
import { repairMojibake } from './mojibake.ts';
import { isReactionNotice } from './reaction-words.ts';
import { Ties } from './ties.ts';
import { archiveOf, folderOf } from '../../core/places.ts';
import { message } from '../../../words/index.ts';

/** The one reader behind Messenger and Instagram: both come out of the same machinery of Meta's.
 * docs/formats/messenger.md and docs/formats/instagram.md explain the shapes. */
export async function readMeta(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  allInstants(sink, 0.001);
  let done = 0;
  for (const source of sources) {
    await readOne(source, sink, {
      signal: options.signal,
      progress: fraction => options.progress((done + fraction) / sources.length),
    });
    done++;
  }
  return null;
}

/** A download holds many chats, each in a folder with message_1.json, message_2.json …, and is read as one, so that the
 * person can choose. Files from different archives or folders are different downloads. */
export function metaTogether(source: Source, all: readonly Source[]): readonly Source[] {
  const root = rootOf(source);
  return all.filter(other => rootOf(other) === root);
}

const THREADS = /(?:messages\/)?(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)\//;
/** The folder of a chat, which is the last part of its `thread_path`. It stays when the chat is archived or its new
 * messages are encrypted, and is the same in both forms. Empty where the file lies in no folder of Meta's making. */
export function threadOf({ path }: Source): string {
  const [file = '', folder = '', ...above] = path.split('/').toReversed();
  const made = THREADS.test(`${above.toReversed().join('/')}/`) || (folder.includes('_') && MESSAGES.test(file));
  return made ? folder : '';
}
const MESSAGES = /^message_\d+\.\w+$/;

function rootOf(source: Source): string {
  const archive = archiveOf(source);
  if (archive !== '') return `archive ${archive}`;
  const folder = folderOf(source.path);
  const threads = folder.search(THREADS);
  return `folder ${threads < 0 ? folder : folder.slice(0, threads)}`;
}

/** Both shapes begin with participants or messages; the download names `sender_name`, the encrypted one `senderName`. */
export const looksLikeMeta = (text: string): boolean =>
  /^\s*\{/.test(text) && /"messages"\s*:/.test(text) && (isDownload(text) || isEncrypted(text));

const isDownload = (text: string): boolean =>
  (/"sender_name"\s*:/.test(text) && /"timestamp_ms"\s*:/.test(text)) ||
  /^\s*\{\s*"participants"\s*:\s*\[\s*\{\s*"name"\s*:/.test(text);
const isEncrypted = (text: string): boolean =>
  (/"threadName"\s*:/.test(text) && /"participants"\s*:\s*\[\s*"/.test(text)) ||
  (/"senderName"\s*:/.test(text) && /"isUnsent"\s*:/.test(text));

/** True if the text has marks of Instagram alone. */
export const looksLikeInstagram = (text: string): boolean =>
  /your_instagram_activity|"original_content_owner"|instagram\.com\/|"content"\s*:\s*"(?:Liked a message"|Reacted [^"]{1,60} to your message )/.test(
    text,
  );

interface Reading {
  readonly signal: AbortSignal | null;
  readonly progress: (fraction: number) => void;
}

async function readOne(source: Source, sink: Sink, { signal, progress }: Reading): Promise<void> {
  // The title stands after the messages, so the file is read twice. The first pass is quick: it keeps only findings
  // about reactions or an encrypted download.
  const about = new Map<string, unknown>();
  const learner = LEARNS.test(await headText(source)) ? new ReactionLearner() : null;
  await scanJson(
    source.blob,
    { signal, progress: fraction => progress(fraction * 0.3) },
    ['participants', 'title', 'thread_path', 'threadName', ...(learner === null ? [] : ['messages.*'])],
    (path, slice) => {
      if (path[0] === 'messages') learner?.see(fieldsOf(slice.value()));
      else about.set(String(path[0]), slice.value());
    },
  );
  const learned = learner?.learned() ?? NOTHING_LEARNED;
  const chat = openChat(about, learned.repair, source, sink);
  let taken = 0;
  const flow = new Flow(chat, sink);
  let index = 0;
  const end = await scanJson(
    source.blob,
    { signal, progress: fraction => progress(0.3 + fraction * 0.7) },
    ['messages.*'],
    (_path, slice) => {
      const entry = entryOf(fieldsOf(slice.value()), learned);
      if (entry === null) sink.system();
      else if ('args' in entry) sink.notUnderstood({ index }, entry);
      else {
        if (entry.learned) taken++;
        flow.push(entry);
      }
      index++;
    },
  );
  flow.end();
  tellLearned(taken, sink);
  tellEnd(end, sink);
}

export function tellLearned(taken: number, sink: Sink): void {
  if (taken > 0) sink.warn('reactions-learned', message('records-reactions-learned', { count: taken }));
}

const LEARNS = /"reactions"|"senderName"/;

function openChat(about: ReadonlyMap<string, unknown>, repair: boolean, source: Source, sink: Sink): number {
  const participants = listOf(about.get('participants'));
  const names = participants.map(each =>
    typeof each === 'string' ? encryptedText(each, repair) : repairMojibake(textOf(fieldsOf(each)['name'])),
  );
  for (const name of names) if (name !== '') sink.person(name, name);
  if (new Set(names).size < names.length) sink.warn('same-names', message('records-same-names'));
  const title =
    repairMojibake(textOf(about.get('title'))) ||
    encryptedText(about.get('threadName'), repair).replace(/_\d{1,12}$/, '') ||
    names.join(', ') ||
    source.name;
  const thread =
    textOf(about.get('thread_path'))
      .split('/')
      .findLast(part => part !== '') ?? threadOf(source);
  return chatOf(thread, textOf(about.get('threadName')), title, names, sink);
}

/** Opens a chat by its thread, since all deleted accounts have one name. The encrypted download, and a page on its own,
 * have no thread: `other` is their title. */
export function chatOf(thread: string, other: string, title: string, names: readonly string[], sink: Sink): number {
  const all = [...names].toSorted().join('\n');
  return names.length === 2
    ? sink.chat(thread || other || all, title, 'direct', { names: all, only: thread === '' })
    : sink.chat(thread || `${title} ${all}`, title, names.length > 2 ? 'group' : 'unknown');
}

export interface Entry {
  readonly sender: string;
  readonly time: number;
  kind: Kind;
  text: string;
  edited: boolean;
  /** Taken up by the message it is a later version of. */
  absorbed: boolean;
  readonly durationSeconds: number;
  readonly reactions: number;
  /** True if the file itself showed the wording of notices. */
  readonly learned: boolean;
}

/** Texts of the encrypted download are right as a rule. */
const encryptedText = (value: unknown, repair: boolean): string =>
  repair ? repairMojibake(textOf(value)) : textOf(value);

/** An entry, null for a notice that is nobody's message, or why it could not be understood. */
function entryOf(message: Fields, learned: Learned): Entry | null | Message {
  const encrypted = typeof message['senderName'] === 'string';
  const sender = encrypted
    ? encryptedText(message['senderName'], learned.repair)
    : repairMojibake(textOf(message['sender_name']));
  const time = numberOf(encrypted ? message['timestamp'] : message['timestamp_ms']);
  if (!isPlausible(time)) return NO_TIME;
  if (sender === '') return NO_SENDER;
  const content = encrypted ? encryptedContent(message, sender, learned.repair) : downloadContent(message, sender);
  if (content === null) return null;
  const [given, text, durationSeconds = 0] = content;
  const isReaction = given === 'text' && learned.isReaction(text);
  const kind = isReaction ? 'reaction' : given;
  return {
    sender,
    time,
    kind,
    text: isReaction ? '' : text,
    edited: false,
    absorbed: false,
    durationSeconds,
    reactions: listOf(message['reactions']).length,
    learned: isReaction,
  };
}

export type Content = readonly [kind: Kind, text: string, durationSeconds?: number];

function encryptedContent(message: Fields, sender: string, repair: boolean): Content | null {
  const text = encryptedText(message['text'], repair);
  if (message['isUnsent'] === true) return ['deleted', ''];
  if (listOf(message['media']).length > 0) return ['media', text];
  if (message['type'] === 'placeholder') return ['other', ''];
  return wordsOnly(text, sender);
}

function downloadContent(message: Fields, sender: string): Content | null {
  const content = repairMojibake(textOf(message['content']));
  if (message['is_unsent'] === true) return ['deleted', ''];
  if (typeof message['call_duration'] === 'number') {
    const seconds = message['call_duration'];
    return message['missed'] === true || !(seconds > 0) ? ['missed', ''] : ['call', '', seconds];
  }
  if (message['type'] === 'Subscribe' || message['type'] === 'Unsubscribe') return null;
  if (message['sticker'] !== undefined) return ['sticker', ''];
  const notice = isNotice(content, sender) || SENT.test(afterName(content, sender) ?? '');
  const caption = notice ? '' : content;
  if (listOf(message['audio_files']).length > 0) return ['voice', ''];
  if (['photos', 'videos', 'gifs', 'files'].some(name => listOf(message[name]).length > 0)) return ['media', caption];
  if (typeof message['share'] === 'object' && message['share'] !== null) {
    const share = fieldsOf(message['share']);
    const alone =
      content === '' || 'original_content_owner' in share || isPlaceholder(content, sender, textOf(share['link']));
    return alone ? ['media', ''] : ['text', content];
  }
  return isPlaceholder(content, sender, '') ? ['media', ''] : wordsOnly(content, sender);
}

/** True if these are the app's words for a message that is a reel, a post or a picture alone, perhaps of a stranger's.
 * `link`: to the shared post, '' where none is known. Such words are in the third person too. Outside English only the
 * link tells them from a notice, and from the words of somebody who begins with their own single name. It must lead to
 * Instagram. */
export function isPlaceholder(words: string, sender: string, link: string): boolean {
  if (ATTACHED.test(afterName(words, sender) ?? '')) return true;
  if (link === '' || !words.startsWith(`${sender} `) || words.includes('://')) return false;
  return sender.includes(' ') || INSTAGRAM_LINK.test(link);
}
const ATTACHED = /^(?:sent an attachment|shared a story)\.$/;
/** In place of a place that was shown for a time. */
const SHOWN = /^sent a live location\.$/;
const INSTAGRAM_LINK = /^https?:\/\/(?:www\.)?instagram\.com\//;

/** Content of a text alone: a reaction that Instagram wrote, a notice (null), or words. */
export function wordsOnly(content: string, sender: string): Content | null {
  if (content === '') return ['other', ''];
  if (isReactionNotice(content)) return ['reaction', ''];
  if (SHOWN.test(afterName(content, sender) ?? '')) return ['location', ''];
  if (MISSED.test(afterName(content, sender) ?? '')) return ['missed', ''];
  if (CALL_ENDED.test(content) || CONNECTED.test(content)) return null;
  return isNotice(content, sender) ? null : ['text', content];
}

/** Notices of missed calls, under the caller's name; by the same rule as all notices, only as a whole text. */
const MISSED =
  /^missed (?:your|an?|the) (?:video |audio |voice )?(?:call|chat)(?: (?:from|with) [^\p{Ll}\s]\S{0,40}(?: \S{1,40}){0,3})?\.?$/u;
const CALL_ENDED = /^(?:The )?(?:[Vv]ideo|[Aa]udio|[Vv]oice) (?:chat|call) ended\.?$/;
/** Written under one of the two names when both became friends or first could write. */
const CONNECTED =
  /^(?:You are now connected on Messenger|You can now (?:message and )?call each other and see info(?:rmation)? (?:such as|like) Active Status and when you['’]ve read messages|Say hi to your new (?:Facebook friend|connection), [^\p{Ll}\s]\S{0,40}(?: \S{1,40}){0,3})[.!]?$/u;
/** In place of words, beside a picture. */
const SENT = /^sent (?:an? |\d{1,4} )(?:photo|video|GIF|sticker|file|attachment|voice message|live location)s?\.?$/;

/** The text after the sender's own name (or "You") at the start; null where it does not start so. Notices are in the
 * third person, which tells them from messages. */
function afterName(content: string, sender: string): string | null {
  for (const name of [sender, sender.split(' ')[0] ?? sender, 'You'])
    if (name !== '' && content.startsWith(`${name} `)) return content.slice(name.length + 1);
  return null;
}

/** Whole notices, or beginnings that nobody writes of another. "You left the chat open" is somebody's words. */
const NOTICE =
  /^(?:changed the (?:(?:chat )?theme|emoji)(?: to .{1,80})?\.?$|changed the group photo\.?$|set (?:the|your) (?:nickname|emoji|quick reaction)|cleared (?:the|your) nickname|named the group|turned (?:on|off) (?:disappearing|vanish)|added .{1,80} to the (?:group|chat)\.?$|removed .{1,80} from the (?:group|chat)\.?$|left the (?:group|chat)\.?$|created (?:the|this) group\.?$|(?:un)?pinned a message\.?$|started an? (?:video|audio|voice) (?:chat|call)\.?$)/;

/** True for a notice in a new download, which has no mark for them. Notices are in the third person. In any language a
 * text that begins with its sender's own full name, of several words, is one. After a first name or "You" only the
 * commonest English words decide, since people begin so too. */
const isNotice = (content: string, sender: string): boolean => {
  if (sender.includes(' ') && content.startsWith(`${sender} `)) return true;
  const rest = afterName(content, sender);
  return rest !== null && NOTICE.test(rest);
};

const EDITED = ' (edited)';
/** Instagram allows an edit for this long. */
const EDIT_WINDOW = 15 * 60_000;
const WINDOW_LIMIT = 2000;

/** Passes entries on in their true order. Files run from the newest back, so entries of one instant are reversed.
 * Instagram writes an edit as a second message ending in "(edited)"; it is merged into the message it replaces. */
export class Flow {
  readonly #chat: number;
  readonly #sink: Sink;
  readonly #clock: 'wall' | 'instant';
  readonly #window: Entry[] = [];
  readonly #ties = new Ties<Entry>(entry => this.#hand(entry));
  #edits = 0;

  constructor(chat: number, sink: Sink, clock: 'wall' | 'instant' = 'instant') {
    this.#chat = chat;
    this.#sink = sink;
    this.#clock = clock;
  }

  push(entry: Entry): void {
    while (
      this.#window.length > 0 &&
      (this.#window.length >= WINDOW_LIMIT || Math.abs(this.#window[0]!.time - entry.time) > EDIT_WINDOW)
    )
      this.#leave(this.#window.shift()!);
    const isEdit = entry.kind === 'text' && entry.text.endsWith(EDITED);
    if (isEdit) this.#edits++;
    if (this.#edits > 0 && entry.kind === 'text') this.#fold(entry, isEdit);
    this.#window.push(entry);
  }

  end(): void {
    for (const entry of this.#window) this.#leave(entry);
    this.#ties.end();
  }

  #fold(entry: Entry, isEdit: boolean): void {
    const others = this.#window.filter(
      other => !other.absorbed && other.sender === entry.sender && (other.kind === 'text' || other.kind === 'edited'),
    );
    if (!isEdit) {
      // Backwards: edits come before the messages they replace.
      const edits = others.filter(
        other =>
          other.text.endsWith(EDITED) &&
          other.time >= entry.time &&
          alike(entry.text, other.text.slice(0, -EDITED.length)),
      );
      const newest = edits.toSorted((a, b) => b.time - a.time)[0];
      if (newest !== undefined) replace(entry, newest);
      for (const edit of edits) edit.absorbed = true;
      return;
    }
    const text = entry.text.slice(0, -EDITED.length);
    const original = others
      .filter(other => !other.text.endsWith(EDITED) && other.time <= entry.time && alike(other.text, text))
      .at(-1);
    if (original === undefined) return;
    replace(original, entry);
    entry.absorbed = true;
  }

  #leave(entry: Entry): void {
    if (entry.text.endsWith(EDITED)) this.#edits--;
    if (entry.absorbed) this.#sink.continuation();
    else this.#ties.push(entry);
  }

  #hand(entry: Entry): void {
    const person = this.#sink.person(entry.sender, entry.sender);
    this.#sink.reactions(entry.reactions);
    this.#sink.add(this.#chat, person, entry.time, this.#clock, entry.kind, entry.text, {
      ...(entry.edited ? { edited: true } : {}),
      ...(entry.durationSeconds > 0 ? { durationSeconds: entry.durationSeconds } : {}),
    });
  }
}

function replace(original: Entry, edit: Entry): void {
  original.kind = 'edited';
  original.edited = true;
  original.text = edit.text.slice(0, -EDITED.length);
}

/** True if one text may be a later version of the other: their common start and end are at least a third of the
 * longer. */
function alike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return 3 * (start + end) >= Math.max(a.length, b.length);
}
