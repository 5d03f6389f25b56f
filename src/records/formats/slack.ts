import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import {
  countOf,
  type Fields,
  fieldsOf,
  isPlausible,
  listOf,
  NO_SENDER,
  NO_TIME,
  numberOf,
  tellEnd,
  textOf,
} from '../parts/json-fields.ts';
import { archiveOf } from '../core/places.ts';
import { headText } from '../parts/head.ts';
import type { Kind } from '../core/record.ts';
import { scanJson } from '../text/json.ts';
import { message } from '../../words/index.ts';

/** Slack's workspace export: a folder a conversation, a file a day, and lists of users and of direct messages.
 * docs/formats/slack.md. */
export const slack: Format = { id: 'slack', detect, read, together };

type Part = 'day' | 'users' | 'dms' | null;

function partOf(text: string): Part {
  if (!/^\s*\[\s*\{/.test(text)) return null;
  if (/"ts"\s*:\s*"\d{9,11}\.\d{6}"/.test(text) && /"type"\s*:\s*"message"/.test(text)) return 'day';
  if (/"id"\s*:\s*"D[0-9A-Z]{1,15}"/.test(text) && /"members"\s*:\s*\[/.test(text)) return 'dms';
  if (/"id"\s*:\s*"[UW][0-9A-Z]{1,15}"/.test(text) && /"real_name"\s*:|"profile"\s*:|"tz"\s*:/.test(text))
    return 'users';
  return null;
}

function detect({ text }: Probe): number {
  return partOf(text) === null ? 0 : 0.9;
}

const DAY = /^(?:.*\/)?([^/]*)\/\d{4}-\d{2}-\d{2}\.json$|^()\d{4}-\d{2}-\d{2}\.json$/;
const LIST = /(?:^|\/)(?:users|dms|mpims|channels|groups)\.json$/;

/** The export is one thing: all its days, and the lists beside the folders. */
function together(source: Source, all: readonly Source[]): readonly Source[] {
  const root = rootOf(source.path);
  if (root === null) return [source];
  return all.filter(other => rootOf(other.path) === root && archiveOf(other) === archiveOf(source));
}

function rootOf(path: string): string | null {
  const parts = path.split('/');
  if (LIST.test(path)) return parts.slice(0, -1).join('/');
  return DAY.test(path) ? parts.slice(0, Math.max(0, parts.length - 2)).join('/') : null;
}

const conversationOf = (path: string): string => path.split('/').at(-2) ?? '';

interface User {
  readonly name: string;
}
interface Workspace {
  readonly users: Map<string, User>;
  readonly direct: Map<string, readonly string[]>;
}

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  sink.zone('UTC');
  sink.dateOrder('ymd', 'format');
  sink.resolution(0.001);
  const workspace: Workspace = { users: new Map(), direct: new Map() };
  const days: Source[] = [];
  for (const source of sources) {
    const start = await headText(source, 65_536);
    const part = partOf(start);
    if (part === 'users' || part === 'dms') await readList(source, part, workspace, sink, options);
    else days.push(source);
  }
  if (days.length === 0) sink.warn('only-lists', message('records-slack-lists'));
  let done = 0;
  for (const day of days.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    await readDay(day, workspace, sink, options);
    done++;
    options.progress(done / days.length);
  }
  return null;
}

async function readList(
  source: Source,
  part: 'users' | 'dms',
  { users, direct }: Workspace,
  sink: Sink,
  { signal }: FormatOptions,
): Promise<void> {
  const end = await scanJson(source.blob, { signal }, ['*'], (_path, slice) => {
    const entry = fieldsOf(slice.value());
    const id = textOf(entry['id']);
    sink.system();
    if (part === 'users') users.set(id, { name: nameOf(entry) || id });
    else direct.set(id, listOf(entry['members']).map(textOf));
  });
  tellEnd(end, sink);
}

const nameOf = (user: Fields): string =>
  textOf(fieldsOf(user['profile'])['display_name']) ||
  textOf(user['real_name']) ||
  textOf(fieldsOf(user['profile'])['real_name']) ||
  textOf(user['name']);

async function readDay(source: Source, workspace: Workspace, sink: Sink, { signal }: FormatOptions): Promise<void> {
  const folder = conversationOf(source.path);
  const members = workspace.direct.get(folder);
  const title = members?.map(id => workspace.users.get(id)?.name ?? id).join(', ') ?? folder;
  let chat = -1;
  let index = 0;
  const end = await scanJson(source.blob, { signal }, ['*'], (_path, slice) => {
    if (chat < 0) chat = sink.chat(folder, title, chatKind(folder, members));
    readMessage(fieldsOf(slice.value()), workspace, chat, index++, sink);
  });
  tellEnd(end, sink);
}

const chatKind = (folder: string, members: readonly string[] | undefined): 'direct' | 'group' | 'unknown' => {
  if (members !== undefined) return members.length === 2 ? 'direct' : 'group';
  return /^D[0-9A-Z]*$/.test(folder) ? 'direct' : 'unknown';
};

const SLACKBOT = 'USLACKBOT';

/** Subtypes that are messages of people; all others are notices of Slack. */
const WRITTEN = new Set(['', 'thread_broadcast', 'me_message', 'file_share', 'bot_message', 'file_comment']);

function readMessage(message: Fields, workspace: Workspace, chat: number, index: number, sink: Sink): void {
  const stamp = textOf(message['ts']);
  const time = numberOf(stamp) * 1000;
  if (!isPlausible(time)) return sink.notUnderstood({ index }, NO_TIME);
  const subtype = textOf(message['subtype']);
  // Slack's own robot writes a huddle, for the person who began it.
  const began = subtype === 'huddle_thread' ? textOf(fieldsOf(message['room'])['created_by']) : '';
  const id = began || textOf(message['user']) || textOf(message['bot_id']);
  const content = contentOf(message, subtype, workspace);
  // The robot's own words are nobody's; a deleted message or a call under its name does not say whose it was.
  if (content === null || (id === SLACKBOT && WRITTEN.has(subtype))) return sink.system();
  if (id === '' || id === SLACKBOT) return sink.notUnderstood({ index }, NO_SENDER);
  // A part of an export without users.json: the message says whose it is.
  const named = workspace.users.get(id)?.name || nameOf({ profile: message['user_profile'] });
  const person = sink.person(id, named || id);
  const [kind, text, seconds = 0] = content;
  for (const reaction of listOf(message['reactions'])) sink.reactions(countOf(fieldsOf(reaction)['count']));
  return sink.add(chat, person, Math.floor(time), 'instant', kind, text, {
    id: stamp,
    ...(kind === 'edited' ? { edited: true } : {}),
    ...(seconds > 0 ? { durationSeconds: seconds } : {}),
  });
}

type Content = readonly [kind: Kind, text: string, seconds?: number];

function contentOf(message: Fields, subtype: string, workspace: Workspace): Content | null {
  if (subtype === 'tombstone') return ['deleted', ''];
  if (subtype === 'huddle_thread' || subtype === 'sh_room_created') return callOf(fieldsOf(message['room']));
  if (!WRITTEN.has(subtype)) return null;
  const text = plainText(textOf(message['text']), workspace);
  const files = listOf(message['files']).map(fieldsOf);
  if (files.some(file => file['subtype'] === 'slack_audio')) return ['voice', ''];
  if (files.length > 0)
    return files.every(file => file['mode'] === 'tombstone') && text === '' ? ['deleted', ''] : ['media', text];
  if (text === '')
    return listOf(message['attachments']).length + listOf(message['blocks']).length > 0 ? ['other', ''] : null;
  return message['edited'] === undefined ? ['text', text] : ['edited', text];
}

function callOf(room: Fields): Content {
  const seconds = numberOf(room['date_end']) - numberOf(room['date_start']);
  const joined = listOf(room['participant_history']).length;
  if (joined === 1 || !(seconds > 0)) return ['missed', ''];
  return ['call', '', seconds];
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** `<@U1>` a person, `<#C1|name>` a channel, `<!here>` a call to all, `<url|label>` a link. */
function plainText(text: string, { users }: Workspace): string {
  const shown = text.replaceAll(
    /<([^<>|]{0,4000})(?:\|([^<>]{0,4000}))?>/g,
    (_whole, target: string, label?: string) => {
      if (target.startsWith('@')) return `@${users.get(target.slice(1))?.name ?? label ?? target.slice(1)}`;
      if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
      if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0] ?? ''}`;
      return label ?? target;
    },
  );
  return shown.replaceAll(/&(?:lt|gt|amp);/g, entity => ENTITIES[entity] ?? entity);
}
