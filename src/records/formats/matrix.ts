import type { Format, FormatOptions, Sink, Source } from '../core/format.ts';
import {
  allInstants,
  type Fields,
  fieldsOf,
  isPlausible,
  NO_SENDER,
  NO_TIME,
  numberOf,
  tellEnd,
  textOf,
} from '../parts/json-fields.ts';
import type { Kind } from '../core/record.ts';
import { scanJson } from '../text/json.ts';

/** A room of Matrix, exported by Element as JSON. docs/formats/matrix.md. */
export const matrix: Format = {
  id: 'matrix',
  detect: ({ text }) =>
    /^\s*\{/.test(text) && /"room_name"\s*:/.test(text) && /"messages"\s*:|"exported_by"\s*:/.test(text) ? 0.95 : 0,
  read,
};

interface Edit {
  readonly time: number;
  readonly body: string;
  readonly sender: string;
}

/** Facts about earlier events from later ones; collected first, since the export is in order of time. */
interface Later {
  readonly edits: Map<string, Edit>;
  readonly redacted: Set<string>;
  readonly calls: Map<string, { answered: number; ended: number }>;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  allInstants(sink, 0.001);
  const { signal } = options;
  const later: Later = { edits: new Map(), redacted: new Set(), calls: new Map() };
  const senders = new Set<string>();
  const first = (f: number): void => options.progress(f / 2);
  await scanJson(source.blob, { signal, progress: first }, ['messages.*'], (_path, slice) => {
    const event = fieldsOf(slice.value());
    note(event, later);
    if (event['type'] !== 'm.room.member') senders.add(textOf(event['sender']));
  });
  let chat = -1;
  let index = 0;
  let title = source.name;
  const progress = (f: number): void => options.progress(0.5 + f / 2);
  const end = await scanJson(source.blob, { signal, progress }, ['room_name', 'messages.*'], (path, slice) => {
    if (path[0] === 'room_name') {
      title = textOf(slice.value()) || title;
      return undefined;
    }
    const event = fieldsOf(slice.value());
    if (chat < 0) chat = sink.chat(textOf(event['room_id']) || title, title, senders.size > 2 ? 'group' : 'unknown');
    readEvent(event, later, chat, index++, sink);
  });
  tellEnd(end, sink);
  return null;
}

const NO_CALL = { answered: Number.NaN, ended: Number.NaN };

function note(event: Fields, { edits, redacted, calls }: Later): void {
  const content = fieldsOf(event['content']);
  const time = numberOf(event['origin_server_ts']);
  const type = textOf(event['type']);
  const relation = fieldsOf(content['m.relates_to']);
  if (relation['rel_type'] === 'm.replace') {
    const target = textOf(relation['event_id']);
    const known = edits.get(target);
    const body = textOf(fieldsOf(content['m.new_content'])['body']);
    if (known === undefined || known.time <= time) edits.set(target, { time, body, sender: textOf(event['sender']) });
  }
  if (type === 'm.room.redaction') redacted.add(textOf(event['redacts']) || textOf(content['redacts']));
  if (!type.startsWith('m.call.')) return;
  const id = textOf(content['call_id']);
  const call = calls.get(id) ?? { ...NO_CALL };
  calls.set(id, call);
  if (type === 'm.call.answer') call.answered = time;
  if (type === 'm.call.hangup' || type === 'm.call.reject') call.ended = time;
}

function readEvent(event: Fields, later: Later, chat: number, index: number, sink: Sink): void {
  const type = textOf(event['type']);
  const kindOf = KINDS_OF.get(type);
  if (kindOf === undefined) return sink.system();
  const time = numberOf(event['origin_server_ts']);
  if (!isPlausible(time)) return sink.notUnderstood({ index }, NO_TIME);
  const sender = textOf(event['sender']);
  if (sender === '') return sink.notUnderstood({ index }, NO_SENDER);
  const content = fieldsOf(event['content']);
  const relation = fieldsOf(content['m.relates_to']);
  // An edit is a later version of an event that is here already.
  if (relation['rel_type'] === 'm.replace') return sink.continuation();
  const id = textOf(event['event_id']);
  const extra = id === '' ? {} : { id };
  const person = sink.person(sender, sender);
  const add = (kind: Kind, text: string, more: object = {}): void =>
    sink.add(chat, person, time, 'instant', kind, text, { ...extra, ...more });

  const gone = fieldsOf(event['unsigned'])['redacted_because'] !== undefined || later.redacted.has(id);
  if (gone || (type === 'm.room.message' && Object.keys(content).length === 0))
    return type === 'm.reaction' ? sink.system() : add('deleted', '');
  if (type === 'm.call.invite') {
    const { answered, ended } = later.calls.get(textOf(content['call_id'])) ?? NO_CALL;
    // Element omits the outcome of a call. It is missed if it ended without an answer, and not if nothing follows.
    if (Number.isNaN(answered) && !Number.isNaN(ended)) return add('missed', '');
    return add('call', '', ended > answered ? { durationSeconds: (ended - answered) / 1000 } : {});
  }
  if (type === 'm.reaction') return add('reaction', textOf(relation['key']));
  const kind = kindOf(content);
  if (kind === null) return sink.system();
  if (kind !== 'text') return add(kind, captionOf(content));
  const edit = later.edits.get(id) ?? editBeside(event);
  const isReply = relation['m.in_reply_to'] !== undefined;
  const body = textOf(content['body']);
  const words = isReply ? withoutFallback(body) : body;
  // Only the sender may change a message; anything else with that relation is ignored, as clients do.
  if (edit !== undefined && edit.sender === sender) return add('edited', edit.body || words, { edited: true });
  return add('text', words);
}

/** An edit that the server wrote beside the event itself. Element omits edits as events of their own. In an encrypted
 * room this one holds no words, and those of the event are the newest. */
function editBeside(event: Fields): Edit | undefined {
  const edit = fieldsOf(fieldsOf(fieldsOf(event['unsigned'])['m.relations'])['m.replace']);
  const sender = textOf(edit['sender']);
  if (sender === '') return undefined;
  const body = textOf(fieldsOf(fieldsOf(edit['content'])['m.new_content'])['body']);
  return { time: numberOf(edit['origin_server_ts']), body, sender };
}

const MESSAGE_KINDS = new Map<string, Kind>([
  ['m.text', 'text'],
  ['m.emote', 'text'],
  ['m.notice', 'text'],
  ['m.image', 'media'],
  ['m.video', 'media'],
  ['m.file', 'media'],
  ['m.location', 'location'],
  // Element's own words in place of a message that it could not decrypt.
  ['m.bad.encrypted', 'undecryptable'],
]);

/** `null`: nobody's message. */
function messageKind(content: Fields): Kind | null {
  const type = textOf(content['msgtype']);
  // Two devices verify each other's keys; the text is for apps that cannot.
  if (type.startsWith('m.key.verification.')) return null;
  if (type === 'm.audio') return 'org.matrix.msc3245.voice' in content ? 'voice' : 'media';
  return MESSAGE_KINDS.get(type) ?? (textOf(content['body']) === '' ? 'other' : 'text');
}

/** The caption of an attachment. `body` is the name of the file; since Matrix 1.10 it is the caption, if `filename`
 * differs. */
function captionOf(content: Fields): string {
  const [body, filename] = [textOf(content['body']), textOf(content['filename'])];
  return filename === '' || body === filename ? '' : body;
}

/** The kind of each type of event. Types not listed are the room's housekeeping. */
const KINDS_OF = new Map<string, (content: Fields) => Kind | null>([
  ['m.room.message', messageKind],
  ['m.room.encrypted', () => 'undecryptable'],
  ['m.sticker', () => 'sticker'],
  ['m.reaction', () => 'reaction'],
  ['m.poll.start', () => 'poll'],
  ['org.matrix.msc3381.poll.start', () => 'poll'],
  ['m.location', () => 'location'],
  ['m.beacon_info', () => 'location'],
  ['m.call.invite', () => 'call'],
]);

/** Removes the answered message that a reply repeats, as lines with "> " and an empty line (MSC2781 abolished it; old
 * exports have it). */
function withoutFallback(body: string): string {
  if (!body.startsWith('> ')) return body;
  const lines = body.split('\n');
  const end = lines.findIndex(line => !line.startsWith('> ') && line !== '>');
  return end < 0 ? '' : lines.slice(lines[end] === '' ? end + 1 : end).join('\n');
}
