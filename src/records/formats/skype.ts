import { Parser } from 'htmlparser2';
import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { headText } from '../parts/head.ts';
import { type Fields, fieldsOf, NO_SENDER, NO_TIME, readIso, tellEnd, textOf } from '../parts/json-fields.ts';
import type { Kind } from '../core/record.ts';
import { scanJson } from '../text/json.ts';

/** Skype's export of one's data (messages.json), and that of Teams for private use, which has the same shape.
 * docs/formats/skype.md. */
export const skype: Format = { id: 'skype', detect: ({ text }) => detect(text, false), read };
export const teams: Format = { id: 'teams', detect: ({ text }) => detect(text, true), read };

function detect(text: Probe['text'], asTeams: boolean): number {
  if (!/^\s*\{/.test(text) || !/"conversations"\s*:/.test(text)) return 0;
  if (!/"MessageList"\s*:|"exportDate"\s*:/.test(text)) return 0;
  return OF_TEAMS.test(text) === asTeams ? 0.95 : 0.5;
}
const OF_TEAMS = /@unq\.gbl\.spaces|@thread\.v2|8:orgid:/;

interface Call {
  time: number;
  caller: string;
  name: string;
  seconds: number;
  answered: boolean;
  known: boolean;
}

interface Conversation {
  readonly chat: number | null;
  readonly key: string;
  readonly calls: Map<string, Call>;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  sink.zone('UTC');
  sink.dateOrder(null, 'format');
  sink.resolution(0.001);
  const owner = idOf(/"userId"\s*:\s*"([^"]{1,200})"/.exec(await headText(source))?.[1] ?? '');
  if (owner !== '') sink.owner(sink.person(owner, ''));
  // A conversation's title may stand after its messages.
  const titles = new Map<number, string>();
  const ids = new Map<number, string>();
  await scanJson(
    source.blob,
    { signal: options.signal, progress: fraction => options.progress(fraction * 0.3) },
    ['conversations.*.id', 'conversations.*.displayName'],
    (path, slice) => void (path[2] === 'id' ? ids : titles).set(Number(path[1]), textOf(slice.value())),
  );
  const open = new Map<number, Conversation>();
  const writers = new Set<string>();
  let index = 0;
  const end = await scanJson(
    source.blob,
    { signal: options.signal, progress: fraction => options.progress(0.3 + fraction * 0.7) },
    ['conversations.*.MessageList.*'],
    (path, slice) => {
      const at = Number(path[1]);
      const id = ids.get(at) ?? '';
      let conversation = open.get(at);
      if (conversation === undefined) {
        for (const earlier of open.values()) emitCalls(earlier, sink);
        open.clear();
        conversation = opened(id, titles.get(at) ?? '', owner, sink);
        open.set(at, conversation);
      }
      readMessage(fieldsOf(slice.value()), index++, conversation, writers, sink);
    },
  );
  for (const last of open.values()) emitCalls(last, sink);
  // Whom no entry names goes by the account: Skype leaves out its owner's own name.
  for (const id of writers) sink.person(id, id);
  tellEnd(end, sink);
  return null;
}

/** "8:live:ada" and "live:ada" are one; "4:+49…" is a telephone. */
const idOf = (id: string): string => id.replace(/^8:/, '');

const SPACES = '@unq.gbl.spaces';

/** The other one of a chat of two in Teams, `19:A_B@unq.gbl.spaces`; null where it is none. */
function othersOf(id: string, owner: string): string | null {
  if (!id.startsWith('19:') || !id.endsWith(SPACES)) return null;
  const both = id.slice(3, -SPACES.length);
  if (both.startsWith(`${owner}_`)) return both.slice(owner.length + 1);
  return both.endsWith(`_${owner}`) ? both.slice(0, -owner.length - 1) : both;
}

function opened(id: string, displayName: string, owner: string, sink: Sink): Conversation {
  const spaces = othersOf(id, owner);
  const direct = /^(?:8|4|2):/.test(id) || spaces !== null;
  // Notes, call logs and the like of Skype's own; bots.
  const own = /^(?:48|28):/.test(id) || idOf(id) === owner;
  const other = spaces ?? idOf(id);
  const title = displayName || other;
  if (own) return { chat: sink.chat(id, title, 'notes'), key: other, calls: new Map() };
  if (direct && other !== '' && spaces === null) sink.person(other, displayName);
  return { chat: sink.chat(id, title, direct ? 'direct' : 'group'), key: other, calls: new Map() };
}

function readMessage(
  message: Fields,
  index: number,
  { chat, calls }: Conversation,
  writers: Set<string>,
  sink: Sink,
): void {
  const type = textOf(message['messagetype']);
  const when = readIso(textOf(message['originalarrivaltime'])) ?? readIso(textOf(message['composetime']));
  const from = idOf(textOf(message['from']).replace(/^.*\/contacts\//, ''));
  const content = textOf(message['content']);
  if (NOBODYS.test(type)) return sink.system();
  if (when === null) return sink.notUnderstood({ index }, NO_TIME);
  if (from === '' || chat === null) return sink.notUnderstood({ index }, NO_SENDER);
  const name = textOf(message['displayName']);
  if (writers.size < MOST_WRITERS) writers.add(from);
  if (type === 'Event/Call') return keepCall(content, textOf(message['id']), when.time, from, name, calls, sink);
  const { text, edited, shows, passesOn } = plain(content);
  const files = textOf(fieldsOf(message['properties'])['files']);
  const kind = kindOf(type, text, shows || /^\s*\[\s*\{/.test(files), passesOn);
  if (kind === null) return sink.system();
  return sink.add(
    chat,
    sink.person(from, name),
    when.time,
    'instant',
    kind === 'text' && edited ? 'edited' : kind,
    kind === 'text' || (kind === 'media' && WORDS.has(type)) ? text : '',
    {
      id: textOf(message['id']),
      ...(edited ? { edited } : {}),
    },
  );
}

const MOST_WRITERS = 10_000;

const NOBODYS =
  /^(?:ThreadActivity|Notice|PopCard|Control|Event\/(?!Call)|EndToEndEncryption\/(?!EncryptedText)|InviteFreeRelationshipChanged|RichText\/ScheduledCallInvite|Translation)/;

const WORDS = new Set(['RichText', 'Text', 'RichText/Html', 'RichText/Sms']);

/** `shows`: there is a picture or a file in it; `passesOn`: somebody else's words. */
function kindOf(type: string, text: string, shows: boolean, passesOn: boolean): Kind | null {
  if (WORDS.has(type)) return shows ? 'media' : text !== '' ? 'text' : passesOn ? 'other' : 'deleted';
  if (type === 'RichText/Media_AudioMsg') return 'voice';
  if (type === 'RichText/Media_FlikMsg') return 'sticker';
  if (type === 'RichText/Contacts') return 'contact';
  if (type === 'RichText/Location') return 'location';
  if (type === 'Poll') return 'poll';
  if (type === 'EndToEndEncryption/EncryptedText') return 'undecryptable';
  if (/^RichText\/(?:UriObject|Media_|Files)/.test(type)) return 'media';
  return type === '' ? null : 'other';
}

interface Plain {
  readonly text: string;
  readonly edited: boolean;
  readonly shows: boolean;
  readonly passesOn: boolean;
}

/** Skype's markup as a person reads it: without tags, a quotation's own words left out, entities decoded; `<e_m>` marks
 * an edit. Teams draws each emoji as a picture that names it; any other picture is an attachment (`shows`). */
function plain(content: string): Plain {
  if (!/[<&]/.test(content)) return { text: content.trim(), edited: false, shows: false, passesOn: false };
  let text = '';
  let edited = false;
  let shows = false;
  let passesOn = false;
  let quoted = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'e_m') edited = true;
      else if (name === 'emoji' || (name === 'img' && /\/emoji$/i.test(attributes['itemtype'] ?? ''))) {
        if (quoted === 0) text += attributes['alt'] ?? '';
      } else if (name === 'img') shows ||= quoted === 0;
      else if (name === 'quote' || name === 'legacyquote' || name === 'blockquote') {
        quoted++;
        passesOn = true;
      } else if (name === 'br' || name === 'p' || name === 'div') text += text === '' ? '' : '\n';
    },
    ontext(part) {
      if (quoted === 0) text += part;
    },
    onclosetag(name) {
      if (name === 'quote' || name === 'legacyquote' || name === 'blockquote') quoted--;
    },
  });
  parser.write(content.slice(0, 1 << 20));
  parser.end();
  // For clients that know of no edits.
  if (edited) text = text.replace(/^\s*Edited previous message: /, '');
  return { text: text.replaceAll(/\n{3,}/g, '\n\n').trim(), edited, shows, passesOn };
}

const CALL_IDS = [/callId="([^"]{1,100})"/, /<callId>([^<]{1,100})</, /Id="([^"]{1,100})"/];

/** A call has an entry at its start and one at its end or when missed. It is one call, of the caller. */
function keepCall(
  content: string,
  id: string,
  time: number,
  from: string,
  name: string,
  calls: Map<string, Call>,
  sink: Sink,
): void {
  const type =
    /type="(\w{1,20})"/.exec(content)?.[1] ??
    /<callEventType>call(\w{1,20})</.exec(content)?.[1]?.toLowerCase() ??
    (/<ended ?\/>/.test(content) ? 'ended' : '');
  const callId = CALL_IDS.map(pattern => pattern.exec(content)?.[1]).find(found => found !== undefined) ?? id;
  const seconds = Math.max(
    0,
    ...[...content.matchAll(/<duration>(\d{1,7}(?:\.\d{1,6})?)<\/duration>/g)].map(([, n]) => Number(n)),
  );
  const call = calls.get(callId);
  if (call !== undefined) sink.continuation();
  const first = type === 'started' || call === undefined;
  const joined = call ?? { time, caller: from, name, seconds: 0, answered: false, known: false };
  if (first && !joined.known) Object.assign(joined, { time, caller: from, name, known: type === 'started' });
  joined.seconds = Math.max(joined.seconds, seconds);
  joined.answered ||= type === 'ended' && seconds > 0;
  calls.set(callId, joined);
}

function emitCalls({ chat, calls }: Conversation, sink: Sink): void {
  if (chat === null) return;
  for (const [id, { time, caller, name, seconds, answered }] of calls)
    sink.add(chat, sink.person(caller, name), time, 'instant', answered ? 'call' : 'missed', '', {
      id: `call ${id}`,
      ...(seconds > 0 ? { durationSeconds: seconds } : {}),
    });
  calls.clear();
}
