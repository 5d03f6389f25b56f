import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { lengthIn } from '../parts/halves.ts';
import { type Element, isPage, PageText, scanHtml, tellPageEnd } from '../parts/html.ts';
import { NO_SENDER, NO_TIME, wallTime } from '../parts/json-fields.ts';
import { baseOf, folderOf } from '../core/places.ts';
import type { Kind } from '../core/record.ts';

/** Telegram Desktop's export as web pages: messages.html, messages2.html … docs/formats/telegram.md. */
export const telegramHtml: Format = { id: 'telegram', detect, read, together };

function detect({ text }: Probe): number {
  if (!isPage(text)) return 0;
  return /class="page_body chat_page"/.test(text) ||
    (/class="message (?:default|service)/.test(text) && /class="history"/.test(text))
    ? 0.95
    : 0;
}

const PAGE = /^messages(\d*)\.html$/i;
const numberOfPage = ({ path }: Source): number => Number(PAGE.exec(baseOf(path))?.[1] || 1);

/** The pages of one chat lie in one folder, numbered. */
function together(source: Source, all: readonly Source[]): readonly Source[] {
  if (!PAGE.test(baseOf(source.path))) return [source];
  return all
    .filter(other => other.name === source.name || other.path.includes('/') || !source.path.includes('/'))
    .filter(other => folderOf(other.path) === folderOf(source.path) && PAGE.test(baseOf(other.path)))
    .toSorted((a, b) => numberOfPage(a) - numberOfPage(b));
}

interface Entry {
  readonly index: number;
  readonly service: boolean;
  date: string;
  name: string;
  text: string;
  kind: Kind | null;
  duration: number;
}

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  sink.dateOrder('dmy', 'format');
  sink.resolution(1);
  const reader = new Pages(sink, sources[0]?.name ?? '');
  let done = 0;
  for (const source of sources) {
    const end = await scanHtml(
      source.blob,
      { ...options, progress: fraction => options.progress((done + fraction) / sources.length) },
      reader,
    );
    reader.flush();
    tellPageEnd(end, sink);
    done++;
  }
  return null;
}

const DATE = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: UTC([+-])(\d{2}):?(\d{2}))?/;

const MEDIA: Readonly<Record<string, Kind>> = {
  media_voice_message: 'voice',
  media_contact: 'contact',
  media_location: 'location',
  media_live_location: 'location',
  media_venue: 'location',
  media_poll: 'poll',
  media_photo: 'media',
  media_video: 'media',
  media_video_message: 'media',
  media_audio_file: 'media',
  media_file: 'media',
  media_game: 'other',
  media_invoice: 'other',
  photo_wrap: 'media',
  video_file_wrap: 'media',
  animated_wrap: 'media',
  sticker_wrap: 'sticker',
};

/** Follows the sender's name in a message that a bot found for them. */
const BY_BOT = / via @\w{1,64}$/;

/** Use of the text being collected. */
type Part = 'title' | 'name' | 'text' | 'status' | 'question';

class Pages {
  readonly #sink: Sink;
  readonly #fallback: string;
  #chat: number | null = null;
  #title = '';
  #entry: Entry | null = null;
  #index = 0;
  /** Name in the last message: messages that follow within a minute do not repeat it. */
  #name = '';
  #part: { readonly of: Part; readonly depth: number; readonly text: PageText } | null = null;
  /** Depth of an element whose own names and texts are somebody else's; null outside. */
  #quoted: number | null = null;

  constructor(sink: Sink, fallback: string) {
    this.#sink = sink;
    this.#fallback = fallback;
  }

  open(element: Element): undefined {
    const { classes, attributes, name } = element;
    if (name === 'br') {
      this.#part?.text.line();
      return undefined;
    }
    const has = (word: string): boolean => classes.includes(word);
    if (has('message') && (has('default') || has('service')) && attributes['id']?.startsWith('message') === true) {
      this.flush();
      this.#entry = {
        index: this.#index++,
        service: has('service'),
        date: '',
        name: '',
        text: '',
        kind: null,
        duration: 0,
      };
      return undefined;
    }
    const entry = this.#entry;
    if (entry === null) {
      if (has('text') && has('bold') && this.#title === '') this.#collect('title', element);
      return undefined;
    }
    if (this.#quoted === null && (has('forwarded') || has('reply_to'))) this.#quoted = element.depth;
    const own = this.#quoted === null;
    if (has('date') && entry.date === '') entry.date = attributes['title'] ?? '';
    else if (has('from_name') && own) this.#collect('name', element);
    else if (has('text') && !has('bold')) this.#collect('text', element);
    else if (has('status')) this.#collect('status', element);
    else if (has('question')) this.#collect('question', element);
    else if (has('reaction')) this.#sink.reactions(1);
    if (has('media_call')) entry.kind = has('success') ? 'call' : 'missed';
    for (const word of classes) entry.kind ??= MEDIA[word] ?? null;
    return undefined;
  }

  text(text: string): void {
    this.#part?.text.add(text);
  }

  close({ depth, name }: Element): void {
    if (name === 'br') return;
    if (this.#quoted === depth) this.#quoted = null;
    const part = this.#part;
    if (part === null || part.depth !== depth) return;
    this.#part = null;
    const value = part.text.value;
    const entry = this.#entry;
    if (part.of === 'title') this.#title = value.trim();
    else if (entry === null) return;
    else if (part.of === 'name') entry.name ||= value.trim().replace(BY_BOT, '');
    else if (part.of === 'text' || part.of === 'question') entry.text ||= value;
    else entry.duration ||= secondsIn(value);
  }

  #collect(of: Part, { depth }: Element): void {
    this.#part ??= { of, depth, text: new PageText() };
  }

  flush(): void {
    const entry = this.#entry;
    this.#entry = null;
    this.#part = null;
    this.#quoted = null;
    if (entry === null) return;
    const { index, service, date, text, kind, duration } = entry;
    if (service) return this.#sink.system();
    const name = entry.name || this.#name;
    this.#name = name;
    const time = timeOf(date);
    if (time === null) return this.#sink.notUnderstood({ index }, NO_TIME);
    if (name === '') return this.#sink.notUnderstood({ index }, NO_SENDER);
    const sink = this.#sink;
    this.#chat ??= sink.chat('', this.#title || this.#fallback, 'unknown');
    const own = kind ?? (text === '' ? 'other' : 'text');
    return sink.add(this.#chat, sink.person(name, name), time.at, time.clock, own, text, {
      ...(duration > 0 && (own === 'call' || own === 'voice') ? { durationSeconds: duration } : {}),
      ...(time.offset === null ? {} : { offsetMinutes: time.offset }),
    });
  }
}

function timeOf(title: string): { at: number; clock: 'wall' | 'instant'; offset: number | null } | null {
  const found = DATE.exec(title);
  if (found === null) return null;
  const [, day, month, year, hour, minute, second, sign, hours, minutes] = found;
  const wall = wallTime(+year!, +month!, +day!, +hour!, +minute!, +second!);
  if (wall === null) return null;
  if (sign === undefined) return { at: wall, clock: 'wall', offset: null };
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return { at: wall - offset * 60_000, clock: 'instant', offset };
}

/** "Outgoing (12 seconds)", "00:12", "Incoming (1 min 5 sec)". */
function secondsIn(status: string): number {
  const clock = lengthIn(status);
  if (clock !== null) return clock;
  const seconds = /\((\d{1,6}) seconds?\)/.exec(status);
  return seconds === null ? 0 : Number(seconds[1]);
}
