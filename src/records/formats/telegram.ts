import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import type { Kind } from '../core/record.ts';
import { type JsonPath, type JsonSlice, scanJson } from '../text/json.ts';
import { TextMeasure } from '../text/utf8.ts';
import { CONTENT, TelegramMessage, TYPE } from './telegram/message.ts';
import type { Rich } from './telegram/rich.ts';
import { message } from '../../words/index.ts';
import { NO_SENDER, tellMore } from '../parts/json-fields.ts';

/** `result.json` of Telegram Desktop, one chat or all. docs/formats/telegram.md describes it. */
export const telegram: Format = { id: 'telegram', detect, read };

const CHAT_TYPE =
  /"type":\s{0,4}"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|private_group|private_supergroup|public_supergroup|private_channel|public_channel)"/;

function detect({ text }: Probe): number {
  if (!/^\s{0,100}\{/.test(text)) return 0;
  if (CHAT_TYPE.test(text)) return 0.95;
  if (/"(?:personal_information|frequent_contacts|left_chats)":/.test(text) && /"about":/.test(text)) return 0.9;
  const entries = /"type":\s{0,4}"(?:message|service|unsupported)"/.test(text) && /"messages":/.test(text);
  if (!entries) return 0;
  if (/"(?:date_unixtime|from_id|text_entities)":/.test(text)) return 0.9;
  return /"from":/.test(text) && /"date":\s{0,4}"\d{4}-\d{2}-\d{2}T/.test(text) ? 0.8 : 0;
}

const WANTED = ['', 'chats.list.*.', 'left_chats.list.*.'].flatMap(chat => [
  `${chat}name`,
  `${chat}type`,
  `${chat}id`,
  `${chat}messages.*`,
]);
const OWNER = ['user_id', 'first_name', 'last_name'].map(key => `personal_information.${key}`);

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  const reader = new Reader(sink, sources[0]!.name.replace(/\.json$/i, ''));
  const end = await scanJson(
    sources[0]!.blob,
    options,
    [...WANTED, ...OWNER],
    (path, slice) => {
      reader.visit(path, slice);
    },
    (path, bytes, start, limit) => reader.fast(path, bytes, start, limit),
  );
  reader.finish(end.how);
  tellMore(end, sink);
  return null;
}

interface OpenChat {
  name: string | null;
  type: string;
  id: string;
  /** Index in the sink, once a message came. */
  chat: number;
}

const NOT_AN_OBJECT = message('records-why-not-object');
const UNSUPPORTED = message('records-why-unsupported');
const NO_DATE = message('records-why-date');
const STRANGE_TYPE = message('records-why-type');

/** A call of a group is written at its start and again, with its length, at its end: only the second counts. */
const isCall = ({ phoneCall, groupCall, durationSeconds }: TelegramMessage): boolean =>
  phoneCall || (groupCall && durationSeconds > 0);

const freshChat = (): OpenChat => ({ name: null, type: '', id: '', chat: -1 });

interface KnownSender {
  readonly id: Uint8Array;
  readonly person: number;
}

class Reader {
  readonly #sink: Sink;
  readonly #fileTitle: string;
  readonly #message = new TelegramMessage();
  readonly #measure = new TextMeasure();
  readonly #senders: KnownSender[] = [];
  readonly #owner: { id: string; first: string; last: string } = { id: '', first: '', last: '' };
  #open = freshChat();
  /** The open chat and its list. */
  #openAt = '';
  #openIndex = -1;
  #walls = 0;
  #instants = 0;
  #entries = 0;

  constructor(sink: Sink, fileTitle: string) {
    this.#sink = sink;
    this.#fileTitle = fileTitle;
  }

  visit(path: JsonPath, slice: JsonSlice): void {
    const [top] = path;
    if (top === 'personal_information') return this.#ownerField(String(path[1]), slice.value());
    this.#openChat(path);
    const last = path.at(-1)!;
    if (typeof last === 'number') {
      // The fast way did not take it: not whole in the buffer, or odd. Now it is whole.
      if (this.#message.read(slice.bytes, slice.start, slice.end) !== slice.end) {
        const value = slice.value();
        const again =
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? encoder.encode(JSON.stringify(value))
            : null;
        if (again === null || this.#message.read(again, 0, again.length) < 0) {
          this.#entries++;
          return this.#sink.notUnderstood({ index: last }, NOT_AN_OBJECT);
        }
      }
      return this.#take(last);
    }
    const value = slice.value();
    if (last === 'name') this.#open.name = typeof value === 'string' ? value : null;
    else if (last === 'type') this.#open.type = typeof value === 'string' ? value : '';
    else if (last === 'id') this.#open.id = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  }

  fast(path: JsonPath, bytes: Uint8Array, start: number, limit: number): number {
    if (typeof path.at(-1) !== 'number') return -1;
    const end = this.#message.read(bytes, start, limit);
    if (end < 0) return -1;
    this.#openChat(path);
    this.#take(path.at(-1) as number);
    return end;
  }

  #openChat(path: JsonPath): void {
    const list = path.length > 2 ? (path[0] as string) : '';
    const index = path.length > 2 ? (path[2] as number) : 0;
    if (list === this.#openAt && index === this.#openIndex) return;
    this.#openAt = list;
    this.#openIndex = index;
    this.#open = freshChat();
  }

  #ownerField(key: string, value: unknown): void {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (key === 'user_id') this.#owner.id = text;
    else if (key === 'first_name') this.#owner.first = text;
    else this.#owner.last = text;
  }

  #chat(): number {
    const open = this.#open;
    if (open.chat >= 0) return open.chat;
    const { type, id } = open;
    const title =
      open.name ??
      (type === 'saved_messages' ? 'Saved Messages' : id === '' ? this.#fileTitle : `Deleted Account ${id}`);
    const kind =
      type === 'saved_messages'
        ? 'notes'
        : type === 'personal_chat' || type === 'bot_chat'
          ? 'direct'
          : type === ''
            ? 'unknown'
            : 'group';
    open.chat = this.#sink.chat(id === '' ? title : id, title, kind);
    return open.chat;
  }

  #take(index: number): void {
    const message = this.#message;
    const sink = this.#sink;
    this.#entries++;
    if (message.type === TYPE.unsupported) return sink.notUnderstood({ index }, UNSUPPORTED);
    if (message.type === TYPE.service && !isCall(message)) {
      if (message.timerChanged) {
        const exact = !Number.isNaN(message.unix);
        sink.timer(this.#chat(), exact ? message.unix : message.wall, exact ? 'instant' : 'wall', message.timerOn);
      }
      return sink.system();
    }
    const instant = !Number.isNaN(message.unix);
    const time = instant ? message.unix : message.wall;
    if (Number.isNaN(time)) return sink.notUnderstood({ index }, NO_DATE);
    if (message.type === TYPE.other) return sink.notUnderstood({ index }, STRANGE_TYPE);
    const person = this.#sender();
    if (person < 0) return sink.notUnderstood({ index }, NO_SENDER);
    if (instant) this.#instants++;
    else this.#walls++;
    const rich = message.richMessage();
    const kind = this.#kind(rich);
    if (message.reactions.start >= 0) sink.reactions(message.reactionCount());
    const extra = {
      edited: message.edited,
      ...(message.durationSeconds > 0 ? { durationSeconds: message.durationSeconds } : {}),
      ...(instant && !Number.isNaN(message.wall)
        ? { offsetMinutes: Math.round((message.wall - message.unix) / 60_000) }
        : {}),
      ...(sink.wantsIds && message.id.start >= 0 ? { id: message.string(message.id) ?? '' } : {}),
    };
    const chat = this.#chat();
    const clock = instant ? 'instant' : 'wall';
    if (kind === 'poll') return sink.add(chat, person, time, clock, kind, message.question(), extra);
    if (rich !== null) return sink.add(chat, person, time, clock, kind, rich.words, extra);
    const { bytes, text } = message;
    if (text.start < 0) return sink.add(chat, person, time, clock, kind, '', extra);
    if (bytes[text.start] !== 0x22 || text.escaped)
      return sink.add(chat, person, time, clock, kind, message.string(text) ?? '', extra);
    this.#measure.measure(bytes, text.start + 1, text.end - 1);
    sink.addUtf8(
      chat,
      person,
      time,
      clock,
      kind,
      bytes,
      text.start + 1,
      text.end - 1,
      this.#measure.characters,
      this.#measure.question,
      extra,
    );
  }

  #kind(rich: Rich | null): Kind {
    const { type, content, edited, text, notTaken, durationSeconds } = this.#message;
    if (type === TYPE.service) return notTaken || !(durationSeconds > 0) ? 'missed' : 'call';
    switch (content) {
      case CONTENT.media:
        return 'media';
      case CONTENT.voice:
        return 'voice';
      case CONTENT.sticker:
        return 'sticker';
      case CONTENT.location:
        return 'location';
      case CONTENT.contact:
        return 'contact';
      case CONTENT.poll:
        return 'poll';
      case CONTENT.other:
        return 'other';
      default:
        if (rich !== null && rich.words === '') return rich.media ? 'media' : 'other';
        if (rich !== null) return edited ? 'edited' : 'text';
        // An entry without text or anything else is the remainder of one whose content is gone.
        return text.end - text.start <= 2 ? 'deleted' : edited ? 'edited' : 'text';
    }
  }

  /** The sender by `from_id`, which is a number before 2021; else by the name; -1 without either. */
  #sender(): number {
    const { bytes, fromId, from } = this.#message;
    if (fromId.start >= 0)
      for (const known of this.#senders) if (same(known.id, bytes, fromId.start, fromId.end)) return known.person;
    const id = this.#message.string(fromId);
    const name = this.#message.string(from);
    if (id === null && name === null) return -1;
    const key = id === null ? name! : /^\d{1,20}$/.test(id) ? `user${id}` : id;
    const person = this.#sink.person(key, name ?? `Deleted Account ${key.replace(/^\D+/, '')}`);
    // A sender without a name may get one from a later entry.
    if (fromId.start >= 0 && name !== null && this.#senders.length < 8)
      this.#senders.push({ id: bytes.slice(fromId.start, fromId.end), person });
    return person;
  }

  finish(how: 'complete' | 'cut' | 'broken' | 'empty' | 'stopped'): void {
    const sink = this.#sink;
    if (this.#owner.id !== '')
      sink.owner(sink.person(`user${this.#owner.id}`, `${this.#owner.first} ${this.#owner.last}`.trim()));
    if (this.#instants > 0 && this.#walls === 0) sink.zone('UTC');
    sink.resolution(1);
    sink.dateOrder('ymd', 'format');
    if (how === 'cut' || how === 'broken')
      sink.warn('cut-short', message('records-entries-cut', { how, count: this.#entries }));
    if (this.#walls > 0 && this.#instants > 0)
      sink.warn('mixed-clocks', message('records-mixed-clocks', { walls: this.#walls, instants: this.#instants }));
  }
}

const encoder = new TextEncoder();

function same(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}
