import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import {
  countOf,
  type Fields,
  fieldsOf,
  isPlausible,
  listOf,
  NO_SENDER,
  NO_TIME,
  readIso,
  tellEnd,
  textOf,
} from '../parts/json-fields.ts';
import { headText } from '../parts/head.ts';
import type { Kind } from '../core/record.ts';
import { scanJson } from '../text/json.ts';
import { message } from '../../words/index.ts';

/** DiscordChatExporter's JSON. Discord's own data package holds only its owner's messages and is refused.
 * docs/formats/discord.md. */
export const discord: Format = { id: 'discord', detect, read };

function detect({ text }: Probe): number {
  if (OWN_JSON.test(text) || OWN_CSV.test(text)) return 0.9;
  if (!/^\s*\{/.test(text)) return 0;
  return /"guild"\s*:\s*\{/.test(text) && /"channel"\s*:\s*\{/.test(text) ? 0.95 : 0;
}

/** The package's messages.json or messages.csv. */
const OWN_JSON = /^\s*\[\s*\{\s*"ID"\s*:\s*"?\d+"?\s*,\s*"Timestamp"\s*:/;
const OWN_CSV = /^ID,Timestamp,Contents,Attachments\s*(?:\n|$)/;

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  const start = await headText(source, 4096);
  if (OWN_JSON.test(start) || OWN_CSV.test(start)) {
    sink.refuse('half-a-conversation', message('records-is-discord-own'));
    return null;
  }
  sink.dateOrder('ymd', 'format');
  sink.resolution(0.001);
  let channel: Fields = fieldsOf(null);
  let chat = -1;
  let index = 0;
  const seen: Seen = { said: 0, blank: 0 };
  const end = await scanJson(source.blob, options, ['channel', 'messages.*'], (path, slice) => {
    if (path[0] === 'channel') {
      channel = fieldsOf(slice.value());
      return undefined;
    }
    if (chat < 0) chat = openChat(channel, source, sink);
    readMessage(fieldsOf(slice.value()), chat, index++, sink, seen);
  });
  tellEnd(end, sink);
  if (seen.blank > 1 && seen.said === 0) sink.warn('content-missing', message('records-discord-blank'));
  return null;
}

/** Messages that somebody wrote, with and without anything in them. */
interface Seen {
  said: number;
  blank: number;
}

function openChat(channel: Fields, source: Source, sink: Sink): number {
  const type = textOf(channel['type']);
  const name = textOf(channel['name']) || source.name;
  return sink.chat(
    textOf(channel['id']) || name,
    name,
    type.startsWith('Direct') && !type.includes('Group') ? 'direct' : 'group',
  );
}

/** Numbers are types younger than the exporter: a command used in the chat, which somebody typed. */
const WRITTEN = new Set(['Default', 'Reply', '20', '23', 'ChatInputCommand', 'ContextMenuCommand']);

/** Types that a person sends, even if the exporter does not know them: a poll, a forwarded message (before 2.46). */
const BY_HAND = new Set(['Default', 'Reply']);

function readMessage(message: Fields, chat: number, index: number, sink: Sink, seen: Seen): void {
  const type = textOf(message['type']);
  const when = readIso(textOf(message['timestamp']));
  if (when === null || !isPlausible(when.time)) return sink.notUnderstood({ index }, NO_TIME);
  if (type !== 'Call' && !WRITTEN.has(type)) return sink.system();
  const author = fieldsOf(message['author']);
  const id = textOf(author['id']);
  if (id === '') return sink.notUnderstood({ index }, NO_SENDER);
  const person = sink.person(id, textOf(author['nickname']) || textOf(author['name']));
  const edited = textOf(message['timestampEdited']) !== '';
  const extra = {
    ...(textOf(message['id']) === '' ? {} : { id: textOf(message['id']) }),
    ...(when.offsetMinutes === null || when.offsetMinutes === 0 ? {} : { offsetMinutes: when.offsetMinutes }),
    ...(edited ? { edited } : {}),
  };
  if (type === 'Call') {
    const ended = readIso(textOf(message['callEndedTimestamp']));
    const seconds = ended === null ? 0 : Math.max(0, (ended.time - when.time) / 1000);
    return sink.add(chat, person, when.time, 'instant', 'call', '', { ...extra, durationSeconds: seconds });
  }
  const inside = insideOf(message);
  const content = textOf(inside['content']);
  const kind = kindOf(inside, edited, content);
  if (kind === null) {
    if (!BY_HAND.has(type)) return sink.system();
    seen.blank++;
  } else seen.said++;
  for (const reaction of listOf(message['reactions'])) sink.reactions(countOf(fieldsOf(reaction)['count']));
  return sink.add(chat, person, when.time, 'instant', kind ?? 'other', content, extra);
}

/** The inner message of a forwarded one, which holds the words. */
function insideOf(message: Fields): Fields {
  const empty = textOf(message['content']) === '' && PARTS.every(part => listOf(message[part]).length === 0);
  return empty ? fieldsOf(message['forwardedMessage']) : message;
}

/** Discord gives every voice message this name. */
export const VOICE = 'voice-message.ogg';

/** The head of DiscordChatExporter's table, which docs/formats/csv-mapped.md reads: notices and calls stand in it as words. */
export const DISCORD_HEADER = 'AuthorID,Author,Date,Content,Attachments,Reactions';
const NOTICE =
  /^(?:Pinned a message|Joined the server|Left the group|Started a thread|Changed the channel icon|(?:Added|Removed) (?:a recipient|.{1,100} (?:to|from) the group)|Changed the channel name(?:: .{0,100})?)\.?$/;
const LASTED = /^Started a call that lasted (\d[\d,]{0,9}) minutes\.$/;

/** The notice in a row of that table: a call, or a text that nobody wrote; null: somebody's words. */
export function discordNotice(content: string): { readonly seconds: number } | 'nobody' | null {
  if (NOTICE.test(content)) return 'nobody';
  const call = LASTED.exec(content);
  return call === null ? null : { seconds: Number(call[1]!.replaceAll(',', '')) * 60 };
}

const PARTS = ['attachments', 'stickers', 'embeds'];

/** `null`: nothing in it that the exporter knows. */
function kindOf(message: Fields, edited: boolean, content: string): Kind | null {
  const files = listOf(message['attachments']).map(fieldsOf);
  if (files.some(file => textOf(file['fileName']) === VOICE)) return 'voice';
  if (files.length > 0) return 'media';
  if (listOf(message['stickers']).length > 0) return 'sticker';
  if (content !== '') return edited ? 'edited' : 'text';
  return listOf(message['embeds']).length > 0 ? 'other' : null;
}
