import type { Format, FormatOptions, Sink, Source } from '../core/format.ts';
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
} from '../parts/json-fields.ts';
import type { Kind } from '../core/record.ts';
import { scanJson } from '../text/json.ts';

/** Google Hangouts from Takeout (`Hangouts.json`). docs/formats/hangouts.md. */
export const hangouts: Format = {
  id: 'hangouts',
  detect: ({ text }) =>
    /^\s*\{\s*"conversations"\s*:\s*\[/.test(text) && /"conversation_id"|"gaia_id"|"participant_data"/.test(text)
      ? 0.95
      : 0,
  read,
};

interface Open {
  readonly chat: number;
  readonly people: ReadonlyMap<string, number>;
  /** Who began the call that is going on, and when. */
  call: { readonly person: number; readonly time: number } | null;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  allInstants(sink, 0.001);
  const open = new Map<number, Open>();
  let index = 0;
  const end = await scanJson(
    source.blob,
    options,
    ['conversations.*.conversation', 'conversations.*.events.*'],
    (path, slice) => {
      const place = Number(path[1]);
      const value = fieldsOf(slice.value());
      if (path[2] === 'conversation') open.set(place, openConversation(value, place, sink));
      else {
        const conversation = open.get(place) ?? openConversation(fieldsOf(null), place, sink);
        open.set(place, conversation);
        readEvent(value, conversation, index++, sink);
      }
    },
  );
  tellEnd(end, sink);
  return null;
}

const idOf = (id: unknown): string => textOf(fieldsOf(id)['gaia_id']) || textOf(fieldsOf(id)['chat_id']);

function openConversation(value: Fields, place: number, sink: Sink): Open {
  const about = fieldsOf(value['conversation']);
  const people = new Map<string, number>();
  const self = idOf(fieldsOf(fieldsOf(about['self_conversation_state'])['self_read_state'])['participant_id']);
  const others: string[] = [];
  for (const each of listOf(about['participant_data']).map(fieldsOf)) {
    const id = idOf(each['id']);
    const name = textOf(each['fallback_name']) || id;
    if (id === '') continue;
    const person = sink.person(id, name);
    people.set(id, person);
    if (id === self) sink.owner(person);
    else others.push(name);
  }
  const key = textOf(fieldsOf(value['conversation_id'])['id']) || `conversation ${place}`;
  const title = textOf(about['name']) || others.join(', ') || key;
  const direct = about['type'] === 'STICKY_ONE_TO_ONE';
  return { chat: sink.chat(key, title, direct ? 'direct' : 'group'), people, call: null };
}

function readEvent(event: Fields, open: Open, index: number, sink: Sink): void {
  const time = numberOf(event['timestamp']) / 1000;
  if (!isPlausible(time)) return sink.notUnderstood({ index }, NO_TIME);
  const sender = idOf(event['sender_id']);
  if (sender === '') return sink.notUnderstood({ index }, NO_SENDER);
  const person = open.people.get(sender) ?? sink.person(sender, sender);
  const at = Math.floor(time);
  const id = textOf(event['event_id']);
  const extra = id === '' ? {} : { id };
  if (event['hangout_event'] !== undefined)
    return readCall(fieldsOf(event['hangout_event']), open, person, at, extra, sink);
  if (event['chat_message'] === undefined) return sink.system();
  const content = fieldsOf(fieldsOf(event['chat_message'])['message_content']);
  const text = listOf(content['segment']).map(segmentText).join('');
  const attached = listOf(content['attachment']);
  const kind = attached.length > 0 ? attachmentKind(attached) : 'text';
  if (kind === 'text' && text === '') return sink.system();
  return sink.add(open.chat, person, at, 'instant', kind, text, extra);
}

function segmentText(segment: unknown): string {
  const { type, text } = fieldsOf(segment) as { type?: unknown; text?: unknown };
  return type === 'LINE_BREAK' ? '\n' : textOf(text);
}

function attachmentKind(attached: readonly unknown[]): Kind {
  const types = attached.flatMap(each => listOf(fieldsOf(fieldsOf(each)['embed_item'])['type']).map(textOf));
  if (types.some(type => type.startsWith('PLACE'))) return 'location';
  return types.includes('PLUS_AUDIO_V2') ? 'voice' : 'media';
}

/** A call is one record with its caller and start; it is written once its end is known. */
function readCall(
  call: Fields,
  open: Open,
  person: number,
  time: number,
  extra: { readonly id?: string },
  sink: Sink,
): void {
  if (call['event_type'] === 'START_HANGOUT') {
    open.call = { person, time };
    return sink.continuation();
  }
  if (call['event_type'] !== 'END_HANGOUT') return sink.system();
  const began = open.call ?? { person, time };
  open.call = null;
  const seconds = numberOf(call['hangout_duration_secs']);
  const kind = seconds > 0 ? 'call' : 'missed';
  return sink.add(open.chat, began.person, began.time, 'instant', kind, '', {
    ...extra,
    ...(seconds > 0 ? { durationSeconds: seconds } : {}),
  });
}
