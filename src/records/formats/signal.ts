import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { Inside } from '../parts/inside.ts';
import { type Pasted, withPasted } from '../parts/pasted.ts';
import {
  allInstants,
  BEFORE_FIRST,
  type Fields,
  fieldsOf,
  isPlausible,
  listOf,
  NO_SENDER,
  NO_TIME,
  numberOf,
  readIso,
  textOf,
} from '../parts/json-fields.ts';
import { headText } from '../parts/head.ts';
import type { Kind } from '../core/record.ts';
import { parseLoose } from '../text/json.ts';
import { eachLine, eachLineBytes } from '../text/lines.ts';
import { message } from '../../words/index.ts';

/** Signal: the app's own plaintext export (`main.jsonl`), and signal-export's `data.json` and `chat.md`.
 * docs/formats/signal.md. */
export const signal: Format = { id: 'signal', detect, read };

type Shape = 'frames' | 'lines' | 'markdown' | 'developers';

function shapeOf(text: string): Shape | null {
  if (/^\s*\{\s*"version"\s*:\s*"?\d+"?\s*,\s*"backupTimeMs"\s*:/.test(text)) return 'frames';
  if (/^\s*\{\s*"(?:account|recipient|chat|chatItem)"\s*:\s*\{/.test(text) && /\}\r?\n\{/.test(text)) return 'frames';
  if (/^(?:\s|\/\/[^\n]*\n)*\[/.test(text) && /"backupTimeMs"\s*:/.test(text)) return 'developers';
  if (
    /^\s*\{\s*"date"\s*:\s*"\d{4}-/.test(text) &&
    /"sender"\s*:/.test(text) &&
    /"quote"\s*:|"reactions"\s*:/.test(text)
  )
    return 'lines';
  return MARKDOWN.test(text.split('\n', 1)[0] ?? '') ? 'markdown' : null;
}

function detect({ text }: Probe): number {
  const shape = shapeOf(text);
  // WhatsApp on an iPhone writes the same line in some countries, with seconds; without, it is signal-export's.
  if (shape === null) return 0;
  if (shape !== 'markdown' || isOwners(text)) return 0.95;
  // Other programs write such lines too: only marks of signal-export alone make it Signal's for certain.
  return OF_SIGNAL_EXPORT.test(text) ? 0.7 : 0.45;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  const start = await headText(source, 65_536);
  switch (shapeOf(start)) {
    case 'developers':
      sink.refuse('not-an-export', message('records-signal-developers'));
      break;
    case 'lines':
      await readLines(source, sink, options);
      break;
    case 'markdown':
      await withPasted(sink, pasted => readMarkdown(source, pasted, sink, options));
      break;
    default:
      await readFrames(source, sink, options);
  }
  return null;
}

// The app's own export: one frame a line.

interface Recipient {
  readonly person: number;
  readonly name: string;
  readonly kind: 'direct' | 'group' | 'self' | 'nobody';
  /** Names the chat with this recipient in any export. */
  readonly key: string;
}
interface State {
  readonly sink: Sink;
  ownName: string;
  self: number | null;
  readonly recipients: Map<string, Recipient>;
  readonly chats: Map<string, { readonly chat: number | null; readonly recipient: string }>;
  notes: number;
  /** Messages that never left the phone. */
  failed: number;
}

async function readFrames(source: Source, sink: Sink, options: FormatOptions): Promise<void> {
  allInstants(sink, 0.001);
  const state: State = {
    sink,
    ownName: 'me',
    self: null,
    recipients: new Map(),
    chats: new Map(),
    notes: 0,
    failed: 0,
  };
  await eachLineBytes(source.blob, options, (bytes, start, end, line) => {
    if (end === start) return undefined;
    const frame = parseLoose(bytes, start, end);
    if (frame === undefined) sink.notUnderstood({ line }, message('records-why-not-json'));
    else readFrame(fieldsOf(frame), line, state);
  });
  if (state.failed > 0) sink.warn('not-delivered', message('records-signal-failed', { count: state.failed }));
  if (state.notes > 0) sink.warn('notes-to-self', message('records-signal-notes', { count: state.notes }));
}

function readFrame(frame: Fields, line: number, state: State): void {
  if (frame['chatItem'] !== undefined) return readItem(fieldsOf(frame['chatItem']), line, state);
  if (frame['account'] !== undefined) {
    const account = fieldsOf(frame['account']);
    state.ownName = joinNames(account['givenName'], account['familyName']) || textOf(account['username']) || 'me';
  }
  if (frame['recipient'] !== undefined) readRecipient(fieldsOf(frame['recipient']), state);
  if (frame['chat'] !== undefined) readChat(fieldsOf(frame['chat']), state);
  return state.sink.system();
}

const joinNames = (given: unknown, family: unknown): string => `${textOf(given)} ${textOf(family)}`.trim();
const key = (value: unknown): string => (typeof value === 'number' ? String(value) : textOf(value));

function readRecipient(recipient: Fields, state: State): void {
  const id = key(recipient['id']);
  const { sink } = state;
  if (recipient['self'] !== undefined) {
    const person = sink.person(`self ${state.ownName}`, state.ownName);
    state.self = person;
    sink.owner(person);
    state.recipients.set(id, { person, name: state.ownName, kind: 'self', key: 'self' });
  } else if (recipient['contact'] !== undefined) {
    const contact = fieldsOf(recipient['contact']);
    const name = contactName(contact) || `contact ${id}`;
    // Numbers of recipients are this export's own: another phone counts otherwise.
    const stable = textOf(contact['aci']) || key(contact['e164']) || name;
    state.recipients.set(id, { person: sink.person(stable, name), name, kind: 'direct', key: stable });
  } else if (recipient['group'] !== undefined) {
    const group = fieldsOf(recipient['group']);
    const title = textOf(fieldsOf(fieldsOf(group['snapshot'])['title'])['title']) || `group ${id}`;
    state.recipients.set(id, { person: -1, name: title, kind: 'group', key: textOf(group['masterKey']) || title });
  } else state.recipients.set(id, { person: -1, name: '', kind: 'nobody', key: '' });
}

function contactName(contact: Fields): string {
  const nickname = fieldsOf(contact['nickname']);
  return (
    joinNames(contact['profileGivenName'], contact['profileFamilyName']) ||
    joinNames(contact['systemGivenName'], contact['systemFamilyName']) ||
    joinNames(nickname['given'], nickname['family']) ||
    textOf(contact['username']) ||
    key(contact['e164'])
  );
}

function readChat(chat: Fields, state: State): void {
  const recipientId = key(chat['recipientId']);
  const recipient = state.recipients.get(recipientId);
  const opened =
    recipient?.kind === 'direct' || recipient?.kind === 'group'
      ? state.sink.chat(recipient.key, recipient.name, recipient.kind)
      : null;
  state.chats.set(key(chat['id']), { chat: opened, recipient: recipientId });
  if (opened !== null && numberOf(chat['expirationTimerMs']) > 0) state.sink.timer(opened, Number.NaN, 'instant', true);
}

function readItem(item: Fields, line: number, state: State): void {
  const { sink } = state;
  const chat = state.chats.get(key(item['chatId']));
  if (chat === undefined) return sink.notUnderstood({ line }, message('records-why-chat'));
  if (chat.chat === null) {
    if (state.recipients.get(chat.recipient)?.kind === 'self') state.notes++;
    return sink.system();
  }
  // An edited item carries the time of its last version; it was sent when its first version was.
  const revisions = listOf(item['revisions']).map(fieldsOf);
  const sent = numberOf((revisions[0] ?? item)['dateSent']);
  if (item['updateMessage'] !== undefined)
    return readUpdate(fieldsOf(item['updateMessage']), item, sent, line, chat, state);
  if (!isPlausible(sent)) return sink.notUnderstood({ line }, NO_TIME);
  const author = state.recipients.get(key(item['authorId']));
  if (author === undefined || author.person < 0) return sink.notUnderstood({ line }, NO_SENDER);
  if (neverSent(item)) {
    state.failed++;
    return sink.system();
  }
  const content = contentOf(item);
  if (content === null) return sink.system();
  const edited = revisions.length > 0;
  const [kind, text] = content;
  for (const body of Object.values(item)) sink.reactions(listOf(fieldsOf(body)['reactions']).length);
  return sink.add(chat.chat, author.person, sent, 'instant', kind === 'text' && edited ? 'edited' : kind, text, {
    id: `${sent}`,
    ...(edited ? { edited } : {}),
  });
}

/** A message of the owner that failed for everybody it was meant for, or waits to be sent. */
function neverSent(item: Fields): boolean {
  const states = listOf(fieldsOf(item['outgoing'])['sendStatus']).map(fieldsOf);
  return (
    states.length > 0 && states.every(state => ['failed', 'pending', 'skipped'].some(name => state[name] !== undefined))
  );
}

type Content = readonly [kind: Kind, text: string];

function contentOf(item: Fields): Content | null {
  if (item['standardMessage'] !== undefined) return standardContent(fieldsOf(item['standardMessage']));
  if (item['stickerMessage'] !== undefined) return ['sticker', ''];
  if (item['remoteDeletedMessage'] !== undefined || item['adminDeletedMessage'] !== undefined) return ['deleted', ''];
  if (item['viewOnceMessage'] !== undefined) return ['media', ''];
  if (item['contactMessage'] !== undefined) return ['contact', ''];
  if (item['poll'] !== undefined) return ['poll', textOf(fieldsOf(item['poll'])['question'])];
  if (item['directStoryReplyMessage'] !== undefined) {
    const reply = fieldsOf(item['directStoryReplyMessage']);
    const body = textOf(fieldsOf(fieldsOf(reply['textReply'])['text'])['body']);
    return body === '' ? ['reaction', textOf(reply['emoji'])] : ['text', body];
  }
  // An item without any content, and the names of items that are still to come.
  return Object.keys(item).some(name => /Message$|payment|gift/i.test(name)) ? ['other', ''] : null;
}

function standardContent(message: Fields): Content | null {
  const text = textOf(fieldsOf(message['text'])['body']);
  const attachments = listOf(message['attachments']).map(fieldsOf);
  if (attachments.some(each => each['flag'] === 'VOICE_MESSAGE')) return ['voice', text];
  if (attachments.length > 0) return ['media', text];
  if (text !== '') return ['text', text];
  return message['longText'] === undefined ? null : ['text', ''];
}

function readUpdate(
  update: Fields,
  item: Fields,
  sent: number,
  line: number,
  { chat, recipient }: { readonly chat: number | null; readonly recipient: string },
  state: State,
): void {
  const { sink } = state;
  if (update['expirationTimerChange'] !== undefined && chat !== null) {
    // A timer that is put off leaves the field out, as all defaults.
    const on = numberOf(fieldsOf(update['expirationTimerChange'])['expiresInMs']) > 0;
    sink.timer(chat, isPlausible(sent) ? sent : Number.NaN, 'instant', on);
  }
  const call = fieldsOf(update['individualCall'] ?? update['groupCall']);
  if (update['individualCall'] === undefined && update['groupCall'] === undefined) return sink.system();
  const started = numberOf(call['startedCallTimestamp']);
  const time = isPlausible(started) ? started : sent;
  if (!isPlausible(time)) return sink.notUnderstood({ line }, NO_TIME);
  const caller =
    call['direction'] === 'OUTGOING'
      ? state.self
      : personOf(call['ringerRecipientId'] ?? item['authorId'], recipient, state);
  if (caller === null || chat === null) return sink.notUnderstood({ line }, message('records-why-caller'));
  return sink.add(chat, caller, time, 'instant', ANSWERED.has(textOf(call['state'])) ? 'call' : 'missed', '', {
    id: `call ${key(call['callId']) || time}`,
  });
}

const ANSWERED = new Set(['ACCEPTED', 'JOINED', 'GENERIC', 'OUTGOING_RING', 'RINGING_ACCEPTED']);

function personOf(id: unknown, fallback: string, state: State): number | null {
  const person = (state.recipients.get(key(id)) ?? state.recipients.get(fallback))?.person ?? -1;
  return person < 0 ? null : person;
}

// signal-export: one object a line, or a markdown page.

async function readLines(source: Source, sink: Sink, options: FormatOptions): Promise<void> {
  sink.dateOrder('ymd', 'format');
  sink.resolution(1);
  const chat = sink.chat('', source.name, 'unknown');
  warnTimers(sink);
  await eachLineBytes(source.blob, options, (bytes, start, end, line) => {
    if (end === start) return undefined;
    const value = parseLoose(bytes, start, end);
    if (value === undefined) sink.notUnderstood({ line }, message('records-why-not-json'));
    else readLine(fieldsOf(value), line, chat, sink);
  });
}

const warnTimers = (sink: Sink): void => sink.warn('maybe-disappearing', message('records-signal-timers'));

function readLine(message: Fields, line: number, chat: number, sink: Sink): void {
  const when = readIso(textOf(message['date']));
  const sender = textOf(message['sender']);
  if (when === null || !isPlausible(when.time)) return sink.notUnderstood({ line }, NO_TIME);
  if (sender === '') return sink.notUnderstood({ line }, NO_SENDER);
  const person = sink.person(sender, sender);
  if (sender === 'Me') sink.owner(person);
  // signal-export puts two spaces behind every text, also behind an empty one: a timer that was set, and other notices.
  const body = textOf(message['body']).trim();
  const call = message['call'] === true || message['call'] === undefined ? callIn(body) : null;
  const kind = call !== null && message['missed'] !== true ? call.kind : lineKind(message, body);
  if (kind === null) return sink.system();
  sink.reactions(listOf(message['reactions']).length);
  return sink.add(
    chat,
    person,
    when.time,
    when.offsetMinutes === null ? 'wall' : 'instant',
    kind,
    kind === 'text' || (kind === 'media' && !NOT_EXPORTED.test(body)) ? body : '',
    call !== null && call.durationSeconds > 0 ? { durationSeconds: call.durationSeconds } : {},
  );
}

/** A call in signal-export, as a whole text: older versions write it in words alone. */
const CALL =
  /^(?:(?:Incoming|Outgoing) (?:voice |video )?call(?: \(([a-z][a-z ]{2,30})(?:, (?:(\d{1,5})m )?(\d{1,2})s)?\))?|Missed (?:voice|video) call)$/;

function callIn(body: string): { readonly kind: 'call' | 'missed'; readonly durationSeconds: number } | null {
  const found = CALL.exec(body);
  if (found === null) return null;
  const [, how = 'accepted', minutes = 0, seconds = 0] = found;
  return {
    kind: how === 'accepted' && !body.startsWith('Missed') ? 'call' : 'missed',
    durationSeconds: 60 * Number(minutes) + Number(seconds),
  };
}

function lineKind(message: Fields, body: string): Kind | null {
  if (message['deleted'] === true) return 'deleted';
  if (message['call'] === true) return message['missed'] === true ? 'missed' : 'call';
  if (message['missed'] === true) return 'missed';
  if (textOf(message['sticker']) !== '' || fieldsOf(message['sticker'])['packId'] !== undefined) return 'sticker';
  if (listOf(message['attachments']).length > 0 || NOT_EXPORTED.test(body)) return 'media';
  return body === '' ? null : 'text';
}

/** `[2019-12-24, 12:23] Jane Doe: Hello`; the comma came and went, seconds were added later. */
const MARKDOWN = /^\[(\d{4}-\d{2}-\d{2}),? (\d{2}:\d{2}(?::\d{2})?)\] ([^:]{1,100}): ?(.*)$/s;
/** Marks of signal-export: the owner as "Me", a comma in the heading (as it wrote first), two spaces at line ends, links
 * to attachments. */
const OF_SIGNAL_EXPORT =
  /^\[\d{4}-\d{2}-\d{2},|(?:^|\n)\[\d{4}-\d{2}-\d{2},? \d{2}:\d{2}(?::\d{2})?\] Me:|\S {2}\r?\n|\]\(\.?\/?media\//;
const ATTACHMENT = /^!?\[[^\]]{0,300}\]\([^)]{1,600}\)$/;
const REACTIONS = /^\(- (.{3,2000}) -\)$/;
const STICKER = /^\(\( .{1,40} \)\)$/;
/** In place of a file, where files were not asked for. */
const NOT_EXPORTED = /^\(?media not exported\)?$/i;

/** True if the owner writes here as "Me", with seconds, and the text has no mark of WhatsApp's and no file as bagoup
 * writes it. */
const isOwners = (text: string): boolean =>
  /(?:^|\n)\[\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\] Me:/.test(text) && !/[\u200e\u200f]|(?:^|\n)<attached: /.test(text);

/** The words before a file that ends a text, `words ![a.jpg](./media/a.jpg)`; null where none does. */
function beforeFile(text: string): string | null {
  const middle = text.lastIndexOf('](');
  if (middle < 0 || !text.endsWith(')') || !/^(?:\.\/)?media\//.test(text.slice(middle + 2, middle + 12))) return null;
  const open = text.lastIndexOf('[', middle);
  return open < 0 ? null : text.slice(0, text[open - 1] === '!' ? open - 1 : open).trimEnd();
}

interface Written {
  readonly kind: Kind;
  readonly text: string;
  readonly reactions: number;
  readonly durationSeconds: number;
}

/** Parts of a message below its heading. The quoted message has lines that begin with ">" between empty ones. Then come
 * the words, reactions, a sticker, files. */
function written(lines: readonly string[]): Written {
  let own = lines.map(line => line.trimEnd());
  const quoted = own[0] === '' ? own.findIndex((line, i) => i > 0 && line !== '') : -1;
  if (quoted > 0 && own[quoted]!.startsWith('> ')) {
    const end = own.findIndex((line, i) => i > quoted && !line.startsWith('> ') && line !== '>');
    own = end < 0 ? [] : own.slice(end);
  }
  const reacted = own.map(line => REACTIONS.exec(line)?.[1]).find(found => found !== undefined) ?? '';
  const stickers = own.some(line => STICKER.test(line));
  let text = own
    .filter(line => !REACTIONS.test(line) && !STICKER.test(line))
    .join('\n')
    .trim();
  let media = NOT_EXPORTED.test(text);
  if (media) text = '';
  for (let words = beforeFile(text); words !== null; words = beforeFile(text)) {
    text = words;
    media = true;
  }
  const as = (kind: Kind, words = '', durationSeconds = 0): Written => ({
    kind,
    text: words,
    reactions: reacted === '' ? 0 : reacted.split(', ').length,
    durationSeconds,
  });
  if (/^\(This message was deleted\)$/.test(text)) return as('deleted');
  const call = callIn(text);
  if (call !== null) return as(call.kind, '', call.durationSeconds);
  if (stickers) return as('sticker');
  return as(media ? 'media' : 'text', text);
}

async function readMarkdown(source: Source, pasted: Pasted, sink: Sink, options: FormatOptions): Promise<void> {
  sink.dateOrder('ymd', 'format');
  const chat = sink.chat('', source.name, 'unknown');
  warnTimers(sink);
  let open: { readonly time: number; readonly sender: string; readonly lines: string[] } | null = null;
  let seconds = false;
  const ours = OF_SIGNAL_EXPORT.test(await headText(source, 65_536));
  const inside = new Inside(sink);
  const close = (): void => {
    if (open === null) return;
    const { time, sender, lines } = open;
    while (lines.length > 1 && lines.at(-1) === '') lines.pop();
    pasted.message(time, sender, lines.join('\n'));
    const person = sink.person(sender, sender);
    if (sender === 'Me') sink.owner(person);
    if (ours) {
      const { kind, text, reactions, durationSeconds } = written(lines);
      if (kind === 'text' && text === '') return sink.system();
      sink.reactions(reactions);
      return sink.add(chat, person, time, 'wall', kind, text, durationSeconds > 0 ? { durationSeconds } : {});
    }
    const text = lines.join('\n').trim();
    if (text === '') sink.system();
    else
      sink.add(chat, person, time, 'wall', ATTACHMENT.test(text) ? 'media' : 'text', ATTACHMENT.test(text) ? '' : text);
  };
  await eachLine(source.blob, options, (text, line) => {
    const found = MARKDOWN.exec(text);
    const when = found === null ? null : readIso(`${found[1]} ${found[2]}`);
    const heading = found !== null && when !== null && isPlausible(when.time);
    if (heading && pasted.isText()) {
      open?.lines.push(text);
      sink.continuation();
    } else if (heading) {
      close();
      pasted.begin();
      seconds ||= (found[2] ?? '').length > 5;
      open = { time: when.time, sender: found[3] ?? '', lines: [found[4] ?? ''] };
      inside.message(open.sender, open.time);
    } else if (open !== null) {
      open.lines.push(text);
      inside.line(text, line);
    } else if (text.trim() !== '') sink.notUnderstood({ line }, BEFORE_FIRST);
  });
  close();
  inside.tell();
  sink.resolution(seconds ? 1 : 60);
}
