import type { Format, FormatOptions, Sink, Source } from '../core/format.ts';
import { headText } from '../parts/head.ts';
import { type Fields, fieldsOf, NO_SENDER, NO_TIME, numberOf, readIso, tellEnd, textOf } from '../parts/json-fields.ts';
import { undoEntities } from '../parts/html.ts';
import type { Kind } from '../core/record.ts';
import { scanJson } from '../text/json.ts';
import { message } from '../../words/index.ts';

/** Snapchat's "My Data": chat_history.json. Before 2023 it separates sent and received messages; since then it is by
 * conversation. docs/formats/snapchat.md. */
export const snapchat: Format = {
  id: 'snapchat',
  detect: ({ text }) =>
    OLD.test(text) || (/^\s*\{/.test(text) && /"Media Type"\s*:/.test(text) && /"IsSender"\s*:/.test(text)) ? 0.95 : 0,
  read,
};

const OLD = /^\s*\{\s*"(?:Received|Sent) (?:Saved|Unsaved) Chat History"\s*:/;

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  sink.zone('UTC');
  sink.dateOrder(null, 'format');
  sink.resolution(1);
  const old = OLD.test(await headText(source));
  const me = sink.person('me', 'me');
  sink.owner(me);
  const chats = new Map<string, number>();
  const chatOf = (key: string, title: string): number => {
    const known = chats.get(key);
    if (known !== undefined) return known;
    const chat = sink.chat(key, title || key, title === '' ? 'direct' : 'group');
    chats.set(key, chat);
    // Unsaved messages are deleted once they are seen: the whole export knows only the rest.
    sink.timer(chat, Number.NaN, 'instant', true);
    return chat;
  };
  let index = 0;
  const end = await scanJson(source.blob, options, ['*.*'], (path, slice) => {
    readMessage(fieldsOf(slice.value()), String(path[0]), old, index++, me, chatOf, sink);
  });
  if (index > 0) sink.warn('unsaved-missing', message('records-unsaved'));
  tellEnd(end, sink);
  return null;
}

function readMessage(
  message: Fields,
  key: string,
  old: boolean,
  index: number,
  me: number,
  chatOf: (key: string, title: string) => number,
  sink: Sink,
): void {
  const type = textOf(message['Media Type']);
  const created = numberOf(message['Created(microseconds)']);
  const when = readIso(textOf(message['Created']).replace(/ UTC$/, 'Z'));
  // The field is called microseconds and holds milliseconds.
  const time = created > 1e15 ? created / 1000 : created > 1e12 ? created : when?.time;
  if (time === undefined) return sink.notUnderstood({ index }, NO_TIME);
  const other = textOf(message[key.startsWith('Sent') ? 'To' : 'From']);
  const mine = old ? key.startsWith('Sent') : message['IsSender'] === true;
  const from = old ? other : textOf(message['From']);
  if (!mine && from === '') return sink.notUnderstood({ index }, NO_SENDER);
  const chat = old ? chatOf(other, '') : chatOf(key, textOf(message['Conversation Title']));
  const content = message[old ? 'Text' : 'Content'];
  const text = undoEntities(textOf(content ?? message['Text']));
  const kind = kindOf(type, text);
  if (kind === null) return sink.system();
  return sink.add(
    chat,
    mine ? me : sink.person(from, from),
    time,
    'instant',
    kind,
    kind === 'text' || kind === 'media' ? text : '',
  );
}

function kindOf(type: string, text: string): Kind | null {
  if (type === 'TEXT' || type === '') return text === '' ? (type === '' ? null : 'other') : 'text';
  if (type === 'NOTE' || type === 'AUDIO') return 'voice';
  if (type === 'STICKER') return 'sticker';
  if (type === 'LOCATION') return 'location';
  if (type === 'STATUSERASEDMESSAGE' || type === 'STATUSERASEDSNAPMESSAGE') return 'deleted';
  if (type.startsWith('STATUSCALLMISSED')) return 'missed';
  if (type.startsWith('STATUSCALL')) return 'call';
  // An AI's answer in a chat of two belongs to neither person.
  return type.startsWith('STATUS') || type === 'NONPARTICIPANTBOTRESPONSE' ? null : 'media';
}
